/** References → subject, measure, period, version. Bare names mean the block's own subject, then the document's data. */
import type { Modifiers, RefNode } from '@sakip-lint/language';
import { BUDGET_KINDS, squeeze, titleKey } from '@sakip-lint/language';
import { argumentOf } from '../define/substitute.ts';
import type { Resolved } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { type Builder, type DataFact, measureId, type Spot } from './builder.ts';
import { documentSubject } from './declare.ts';
import { findPath, type Names } from './names.ts';
import { budgetSubject } from './new-subject.ts';
import { readPeriod } from './periods.ts';
import { tableCalled, tableSubject } from './table/wholes.ts';
import { isStandardMeasure, type TraitsOf } from './traits.ts';

export interface Resolver {
  /** Subject and, where the reference names one, its measure; null where a name is unknown. */
  ref(
    ref: RefNode,
    at: Spot,
    self: number | null,
  ): (Resolved & { naming: { written: string; match: 'sama' | 'dekat' } | null }) | null;
  /** Measure named by a word for a subject: its data, data shared from above, a standard measure, a scale's. */
  measure(subject: number, name: string, source: string | null): { subject: number; measure: number } | null;
  period(modifiers: Modifiers, at: Spot): number | null;
  version(modifiers: Modifiers, at: Spot, measure: number, subject: number): number;
}

export function resolver(b: Builder, known: Names, traits: TraitsOf): Resolver {
  const scaleNames = new Set(b.scales.filter((scale) => !scale.standard).map((scale) => scale.name));
  const own = new Set<string>();

  /** Measures of the standard, as they were written; asked where a report has no data of its own, which would come first. */
  const standard = new Map<string, number>();

  const self: Resolver = {
    measure(subject, written, source) {
      const measure = source === null && b.data.size === 0 ? standard.get(written) : undefined;
      if (measure !== undefined) return { subject, measure };
      const name =
        source === null
          ? written.toLowerCase().replace(/\s+/g, ' ')
          : `${written.toLowerCase()} ${source.toLowerCase()}`;
      const data = written.length === 1 && source === null ? letterOf(b, subject, written) : dataOf(b, subject, name);
      if (data !== null) return { subject: data.owner, measure: data.measure };
      const aimed = name.startsWith('target ') ? dataOf(b, subject, name.slice('target '.length)) : null;
      const target = aimed === null ? undefined : b.measureIds.get(`target ${b.measures[aimed.measure]}`);
      if (aimed !== null && target !== undefined) return { subject: aimed.owner, measure: target };
      const planned = name.startsWith('target ') && isStandardMeasure(b, name.slice('target '.length));
      if (planned || isStandardMeasure(b, name) || (source !== null && isStandardMeasure(b, written.toLowerCase()))) {
        const id = measureId(b, name);
        if (source === null) standard.set(written, id);
        return { subject, measure: id };
      }
      const taking = argumentOf(name);
      if (taking !== null && self.measure(subject, taking.argument, null) !== null) {
        const known = isStandardMeasure(b, taking.name) || b.measureIds.has(`ukuran ${taking.name}`);
        return known ? { subject, measure: measureId(b, name) } : null;
      }
      if (scaleNames.has(name) || own.has(name) || b.measureIds.has(`ukuran ${name}`))
        return { subject, measure: measureId(b, name) };
      const other = source === null ? OTHER_WORDS.get(name) : undefined;
      if (other === 'pagu' && !BUDGET_KINDS.has(b.subjects[subject]?.kind ?? '')) return null;
      return other === undefined ? null : self.measure(subject, other, null);
    },
    period: (modifiers, at) =>
      readPeriod(b, modifiers.period, b.documents[at.document] as (typeof b.documents)[number]),
    version(modifiers, at, measure, subject) {
      if (!traits(measure, subject).berversi) return 0;
      // `berlaku` is the last version that exists, whatever the document's own is.
      return modifiers.version?.version ?? b.documents[at.document]?.versi ?? 0;
    },
    ref(ref, at, block) {
      const { steps, modifiers } = ref;
      const finish = (
        subject: number,
        measure: number | null,
        naming: { written: string; match: 'sama' | 'dekat' } | null,
      ) => {
        const period = self.period(modifiers, at);
        return {
          subject,
          measure,
          period,
          version: measure === null ? 0 : self.version(modifiers, at, measure, subject),
          naming,
        };
      };
      const last = steps.at(-1);
      if (last === undefined) return null;
      if (steps[0]?.as === 'tabel') {
        const said =
          steps.length === 2 && last.as === 'id' ? totalCalled(b, known, at, steps[0].text, last.text) : null;
        return said === null ? null : finish(said.subject, said.measure, null);
      }
      const source = sourceOf(modifiers);
      if (steps.length === 1 && last.as === 'id') {
        const whole = wholeOf(b, known, at, last.text);
        if (whole !== null) return finish(whole, null, null);
        const found = findPath(b, known, steps, block);
        if (found !== null) return finish(found.subject, null, found.naming);
        for (const subject of [block, documentSubject(b, known, at.document)]) {
          const named = subject === null ? null : self.measure(subject, last.text, source);
          if (named !== null) return finish(named.subject, named.measure, null);
        }
        const data = onlyData(b, last.text);
        return data === null ? null : finish(data.owner, data.measure, null);
      }
      if (steps.length === 1 && last.as === 'judul' && last.kind === null) {
        const found = findPath(b, known, steps, block);
        const data = found === null ? onlyData(b, last.text) : null;
        if (data !== null) return finish(data.owner, data.measure, null);
        return found === null ? null : finish(found.subject, null, found.naming);
      }
      const head = steps.slice(0, -1);
      const first = head.length === 1 && head[0]?.as === 'id' ? wholeOf(b, known, at, head[0].text) : null;
      const whole = first === null ? findPath(b, known, head, block) : { subject: first, naming: null, several: false };
      if (whole !== null && last.as === 'id') {
        const named = self.measure(whole.subject, last.text, source);
        if (named !== null) return finish(named.subject, named.measure, whole.naming);
      }
      const path = findPath(b, known, steps, block);
      if (path !== null) return finish(path.subject, null, path.naming);
      const row = head.length === 1 && head[0]?.as === 'judul' && last.as === 'id' ? head[0].text : null;
      const subject = row === null || last.as !== 'id' ? null : namelessRow(b, row, last.text);
      const named = subject === null || last.as !== 'id' ? null : self.measure(subject, last.text, source);
      return named === null ? null : finish(named.subject, named.measure, null);
    },
  };
  for (const name of b.measures) if (name.startsWith('ukuran ')) own.add(name.slice(7));
  return self;
}

/** What reports call a measure. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['anggaran', 'pagu'],
  ['alokasi', 'pagu'],
  ['penyerapan', 'serapan'],
  ['pencapaian', 'capaian'],
]);

/** `tabel "2.2".jumlah`: the total row of the nearest table of that number above. */
function totalCalled(
  b: Builder,
  known: Names,
  at: Spot,
  number: string,
  name: string,
): { readonly subject: number; readonly measure: number } | null {
  const table = tableCalled(b, at, number);
  if (table === null) return null;
  const total = b.wholes.totals.get(`${at.file}|${table.at.entry}|${name.toLowerCase()}`);
  const measure = isStandardMeasure(b, name.toLowerCase()) ? name.toLowerCase() : squeeze(name);
  return {
    subject: total ?? tableSubject({ b, known }, table.at, table.node),
    measure: measureId(b, measure),
  };
}

/** Words after a measure that make it another: `target renstra`, `capaian terhadap 2026`. */
export function sourceOf({ source, against }: Modifiers): string | null {
  if (source !== null) return source.text;
  return against?.form === 'tahun' && against.part === 0 ? `terhadap ${against.year}` : null;
}

function wholeOf(b: Builder, known: Names, at: Spot, text: string): number | null {
  const word = text.toLowerCase();
  if (word === 'anggaran') {
    const uri = b.files[at.file]?.uri ?? '';
    return budgetSubject(b, known, { uri, start: 0, end: 0 });
  }
  const id = b.documents[at.document]?.id?.toLowerCase();
  return word === id || word === 'lkj' || word === 'dokumen' ? documentSubject(b, known, at.document) : null;
}

/** Data of one letter, told apart by case where both are there. */
function letterOf(b: Builder, subject: number, letter: string): DataFact | null {
  return (
    dataOf(b, subject, letter) ?? dataOf(b, subject, letter.toLowerCase()) ?? dataOf(b, subject, letter.toUpperCase())
  );
}

const PAID: ReadonlySet<string> = new Set(['pagu', 'serapan', 'sisa']);

/** A row of a table whose kind nobody tells, by its title. */
function namelessRow({ wholes }: Builder, title: string, measure: string): number | null {
  const row = wholes.nameless.get(titleKey(title));
  if (row === undefined) return null;
  return PAID.has(measure.toLowerCase()) ? (row.paid ?? row.done) : (row.done ?? row.paid);
}

/** Data of that name or title, whoever's they are, if only one has it. */
function onlyData(b: Builder, name: string): DataFact | null {
  if (b.data.size === 0 || name.length === 1) return null;
  let only: DataFact | null = null;
  for (const facts of b.data.values()) {
    const found = facts.get(name.toLowerCase()) ?? facts.get(titleKey(name));
    if (found === undefined) continue;
    if (only !== null) return null;
    only = found;
  }
  return only;
}

function dataOf(b: Builder, subject: number, name: string): DataFact | null {
  if (b.data.size === 0) return null;
  for (let at: number | null = subject; at !== null; at = (b.subjects[at] as Subject).parent) {
    const found = b.data.get(at)?.get(name) ?? b.data.get(at)?.get(titleKey(name));
    if (found !== undefined) return found;
  }
  for (const whole of b.wholes.documents.values()) {
    const found = b.data.get(whole)?.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

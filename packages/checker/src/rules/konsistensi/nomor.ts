/** Numbers of tables, figures and sections that repeat, go down or leave a gap; references to what does not exist. */
import { nearest } from '@sakip-lint/language';
import type { Label } from '../../finding.ts';
import { word } from '../../messages/args.ts';
import type { Message } from '../../messages/message.ts';
import type { DocumentInfo, Model, Numbered } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { compareParts, numberParts, outOfOrder } from './number-parts.ts';

const ID = 'konsistensi/nomor';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  summary: {
    id: 'Nomor tabel, gambar atau bagian yang berulang, mundur atau terlewat, dan rujukan ke nomor yang tidak ada.',
    en: 'Numbers of tables, figures or sections that repeat, go down or are skipped, and references to numbers that do not exist.',
  },
  check: function* ({ model }) {
    // `narasi` says where a sentence stands; many of them share a section's number.
    const numbered = model.numbered.filter(({ what }) => what !== 'narasi');
    for (const series of groupBy(numbered, ({ document, what }) => `${document}|${what}`).values()) {
      const document = model.documents[series[0].document];
      const items = series.flatMap((one) => itemOf(one));
      for (const run of runsOf(items)) {
        if (run.length > 1) {
          yield* repeated(run, document);
          yield* falling(run, document);
        }
        if (document?.transkripsiLengkap) yield* skipped(run, document);
      }
    }
    yield* unmet(model);
  },
};

interface Item {
  readonly one: Numbered;
  readonly parts: readonly number[];
}

function itemOf(one: Numbered): readonly Item[] {
  const parts = numberParts(one.number);
  return parts === null ? [] : [{ one, parts }];
}

/** Numbers of as many parts; simple numbers that begin again at 1 (in each chapter) are a run of their own. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const group of groupBy(items, ({ parts }) => parts.length).values()) {
    let run: Item[] = [];
    runs.push(run);
    for (const item of group) {
      const again = item.parts.length === 1 && item.parts[0] === 1 && run.length > 1 && !item.one.continued;
      if (again) {
        run = [];
        runs.push(run);
      }
      run.push(item);
    }
  }
  return runs;
}

const name = ({ parts }: Item): string => parts.join('.');

function* repeated(run: readonly Item[], document: DocumentInfo | undefined): Generator<Draft> {
  for (const group of groupBy(run, name).values()) {
    const [first] = group;
    const again = group.filter((item, k) => k > 0 && !item.one.continued);
    const [second, ...more] = again;
    if (second === undefined) continue;
    const lost = more.length === 0 ? lostBefore(run, first) : null;
    if (lost !== null) {
      yield draft(
        {
          rule: ID,
          primary: first.one.place,
          message: message('konsistensi.nomor.bergeser', {
            what: word(`kata.${first.one.what}`),
            number: first.one.number,
            missing: lost,
          }),
          labels: [label(second.one.place, 'kata.di_sini_juga')],
        },
        documentName(document),
        'berulang',
        first.one.what,
        name(first),
      );
      continue;
    }
    yield draft(
      {
        rule: ID,
        primary: second.one.place,
        message: message('konsistensi.nomor.berulang', {
          what: word(`kata.${first.one.what}`),
          number: second.one.number,
        }),
        labels: [
          label(first.one.place, 'kata.pertama'),
          ...more.map(({ one }) => label(one.place, 'kata.di_sini_juga')),
        ],
      },
      documentName(document),
      'berulang',
      first.one.what,
      name(first),
    );
  }
}

/** The number just before, where it is missing and the one before that is there: a, b, d, d. */
function lostBefore(run: readonly Item[], { one, parts }: Item): string | null {
  const last = parts.at(-1) as number;
  const at = (n: number): string => [...parts.slice(0, -1), n].join('.');
  const has = (n: number): boolean => run.some((item) => name(item) === at(n));
  return last >= 3 && !has(last - 1) && has(last - 2) ? renumbered(one.number, last - 1) : null;
}

function* falling(run: readonly Item[], document: DocumentInfo | undefined): Generator<Draft> {
  // A repeated number is told as such.
  const seen = new Set<string>();
  const own = run.filter((item) => !seen.has(name(item)) && seen.add(name(item)) !== undefined);
  for (const k of outOfOrder(own, (a, b) => compareParts(a.parts, b.parts))) {
    const item = own[k] as Item;
    const before = own[k - 1];
    const after = own[k + 1];
    const wrongBefore = before !== undefined && compareParts(before.parts, item.parts) > 0;
    const other = wrongBefore ? before : after;
    if (other === undefined) continue;
    yield draft(
      {
        rule: ID,
        primary: item.one.place,
        message: message(`konsistensi.nomor.${wrongBefore ? 'mundur' : 'mendahului'}`, {
          what: word(`kata.${item.one.what}`),
          number: item.one.number,
          other: other.one.number,
        }),
        labels: [label(other.one.place, 'kata.di_sini')],
      },
      documentName(document),
      'urutan',
      item.one.what,
      name(item),
    );
  }
}

/** Sections are quoted where they hold something; only tables and figures are all there. */
function* skipped(run: readonly Item[], document: DocumentInfo): Generator<Draft> {
  if (run[0]?.one.what === 'bagian') return;
  const sorted = [...run].sort((a, b) => compareParts(a.parts, b.parts));
  for (const first of groupBy(sorted, ({ parts }) => parts.slice(0, -1).join('.')).values()) {
    // A series that begins with 2 has lost its first; one that begins at 8 counts something else.
    // One alone says nothing: tables may bear the numbers of their sections.
    if (first[0].parts.at(-1) !== 2 || first.length < 2) continue;
    const missing = renumbered(first[0].one.number, 1);
    yield missed(
      first[0],
      message('konsistensi.nomor.tanpa_awal', {
        what: word(`kata.${first[0].one.what}`),
        missing,
        after: first[0].one.number,
      }),
      missing,
      [],
      document,
    );
  }
  for (const [k, item] of sorted.entries()) {
    const next = sorted[k + 1];
    const last = item.parts.length - 1;
    if (next === undefined || compareParts(item.parts.slice(0, last), next.parts.slice(0, last)) !== 0) continue;
    const from = (item.parts[last] as number) + 1;
    const to = (next.parts[last] as number) - 1;
    if (to < from) continue;
    const missing =
      from === to
        ? renumbered(item.one.number, from)
        : `${renumbered(item.one.number, from)}–${renumbered(item.one.number, to)}`;
    const told = message('konsistensi.nomor.terlewat', {
      what: word(`kata.${item.one.what}`),
      missing,
      before: item.one.number,
      after: next.one.number,
    });
    yield missed(next, told, missing, [label(item.one.place, 'kata.di_sini')], document);
  }
}

/** A number in the way of its neighbour, `I.2` → `I.1`, `3.7.d` → `3.7.c`. */
function renumbered(number: string, n: number): string {
  return number.replace(/[\p{L}\d]+(?=[^\p{L}\d]*$)/u, (last) =>
    /\d/.test(last) ? String(n) : String.fromCharCode((last.charCodeAt(0) & 32 ? 96 : 64) + n),
  );
}

function missed(
  { one }: Item,
  told: Message,
  missing: string,
  labels: readonly Label[],
  document: DocumentInfo,
): Draft {
  return draft(
    { rule: ID, primary: one.place, message: told, labels },
    documentName(document),
    'terlewat',
    one.what,
    missing,
  );
}

/** Only where all is quoted can a reference be known to lead nowhere. */
function* unmet(model: Model): Generator<Draft> {
  for (const { what, number, place, document } of model.references) {
    const about = model.documents[document];
    if (!about?.transkripsiLengkap) continue;
    const kind = what.toLowerCase();
    const kinds = kind === 'bagian' || kind === 'bab' ? ['bagian', 'narasi'] : [kind];
    const there = model.numbered.filter((one) => one.document === document && kinds.includes(one.what));
    // Annexes and the like are not numbered in a transcription.
    if (there.length === 0 && kind !== 'tabel' && kind !== 'gambar') continue;
    const key = keyOf(number);
    if (kind === 'tabel' && scaleTables(model, document).has(key)) continue;
    if (there.some((one) => keyOf(one.number) === key || keyOf(one.number).startsWith(`${key}.`))) continue;
    const near =
      nearest(
        number,
        there.map((one) => one.number),
      ) ?? '';
    yield draft(
      {
        rule: ID,
        primary: place,
        message: message('konsistensi.nomor.rujukan', { what: word(`kata.${kinds[0]}`), number, near }),
      },
      documentName(about),
      'rujukan',
      kind,
      number,
    );
  }
}

const keyOf = (number: string): string => numberParts(number)?.join('.') ?? number.trim().toLowerCase();

/** A scale that was a table in the report carries its number in its title: `skala x "Tabel 3.2 Predikat"`. */
function scaleTables(model: Model, document: number): ReadonlySet<string> {
  return new Set(
    model.scales.flatMap((scale) => {
      const number = scale.document === document ? /^tabel\s+(\S+)/i.exec(scale.title)?.[1] : undefined;
      return number === undefined ? [] : [keyOf(number.replace(/[.:,]$/, ''))];
    }),
  );
}

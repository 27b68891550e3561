/** Written values → claims, with what is wrong with the writing noted on the way. */
import {
  type Decimal,
  decimalsOf,
  isInteger,
  lastPlace,
  type Numeral,
  type Span,
  toCanonical,
  type Value,
  type ValueNode,
} from '@sakip-lint/language';
import { Flag } from '../model/claim.ts';
import type { Traits } from '../model/measure.ts';
import type { Model } from '../model/model.ts';
import { type Builder, place, type Spot } from './builder.ts';
import { gradeOf, partOf } from './graded.ts';
import { note, noteWords, sliceAt } from './noted.ts';
import type { TraitsOf } from './traits.ts';
import { inSatuan, NONE, secondUnitOf, unitFault, unitScope, writtenUnit } from './units.ts';

export interface Target {
  readonly subject: number;
  readonly measure: number;
  readonly period: number;
  readonly version: number;
  readonly scope: number;
}

export interface Linking {
  readonly b: Builder;
  readonly traits: TraitsOf;
}

/** Claims what `value` says of the quantity; null where it says nothing (blank, `-`, `…`, a placeholder). */
export function claim(
  link: Linking,
  at: Spot,
  statement: number,
  target: Target,
  value: Value,
  span: Span,
  flags = 0,
): number | null {
  const { b, traits } = link;
  note(b, at, value, span);
  const { subject, measure, scope } = target;
  const known = traits(measure, subject);
  switch (value.kind) {
    case 'angka': {
      if (!(b.otherUnits.get(subject)?.includes(scope) ?? false)) unitFault(b, at, subject, measure, value, span);
      const second = known.label || isData(b, target) ? null : secondUnitOf(b.subjects[subject]?.satuan ?? null);
      if (scope === 0 && second !== null && writtenUnit(value) === second)
        return claim(link, at, statement, { ...target, scope: unitScope(b, subject, second) }, value, span, flags);
      if (known.label)
        return b.claims.label(
          quantityOf(b, target),
          statement,
          at.entry,
          span.start,
          span.end,
          textOf(b, at, span),
          flags,
        );
      const { bits, place, number } = printOf(b, known, subject, measure, value);
      const id = b.claims.number(
        quantityOf(b, target),
        statement,
        at.entry,
        span.start,
        span.end,
        number,
        flags | bits,
        place,
      );
      if (!known.label && value.second !== null) saidAgain(link, at, statement, target, value, span, id);
      return id;
    }
    case 'kata': {
      const graded =
        known.label || !isOwnValue(b, measure) ? null : gradeOf(b, b.subjects[subject]?.satuan ?? null, value.text);
      if (graded !== null) {
        const id = b.claims.number(
          quantityOf(b, target),
          statement,
          at.entry,
          span.start,
          span.end,
          graded.rank,
          flags,
        );
        b.claims.grade(id, graded.word);
        return id;
      }
      const none = /^(?:tidak ada|nihil|belum ada)$/iu.test(value.text.trim());
      if (none && !known.label)
        return b.claims.other(quantityOf(b, target), statement, at.entry, span.start, span.end, value, flags);
      return b.claims.label(quantityOf(b, target), statement, at.entry, span.start, span.end, value.text.trim(), flags);
    }
    case 'rentang':
    case 'tanggal':
    case 'tak_berlaku':
      return b.claims.other(quantityOf(b, target), statement, at.entry, span.start, span.end, value, flags);
    case 'pecahan': {
      const percent = (known.unit ?? unitOf(b, subject, measure)) === 'persen';
      const part = known.label ? null : partOf(value, percent);
      if (part === null)
        return b.claims.other(quantityOf(b, target), statement, at.entry, span.start, span.end, value, flags);
      const id = b.claims.number(quantityOf(b, target), statement, at.entry, span.start, span.end, part.value, flags);
      if (part.whole !== null) b.claims.whole(id, part.whole);
      return id;
    }
    default:
      return null;
  }
}

const quantityOf = ({ quantities }: Builder, { subject, measure, period, version, scope }: Target): number =>
  quantities.intern(subject, measure, period, version, scope);

/**
 * What a bracket behind a number says: the same as a quotient (`0,19% (186/100.000)`), which must come out, or the value in
 * another unit (`80% (12 km)`), which is a quantity of its own.
 */
function saidAgain(
  link: Linking,
  at: Spot,
  statement: number,
  target: Target,
  value: Extract<Value, { kind: 'angka' }>,
  span: Span,
  result: number,
): void {
  const { b } = link;
  const { second } = value;
  if (second?.kind === 'pecahan' && second.via !== ':' && value.numeral.percent) {
    const written = sliceAt(b, place(b, at, { start: span.start, end: span.end }));
    const node = (of: Value, text: string, where: Span): ValueNode => ({
      text,
      value: of,
      span: where,
      words: null,
      scope: null,
      calculation: [],
    });
    const inside = { start: span.start + second.span.start, end: span.start + second.span.end };
    const expr = {
      op: 'angka' as const,
      value: node(second, written.slice(second.span.start, second.span.end), inside),
      span: inside,
    };
    const number = { start: span.start + value.at.start, end: span.start + value.at.end };
    b.calculations.push({
      members: [expr],
      bracket: true,
      value: node(value, written.slice(value.at.start, value.at.end), number),
      result,
      quantity: null,
      statement,
      entry: at.entry,
      file: at.file,
    });
  }
  if (second?.kind !== 'angka' || target.scope !== 0) return;
  const noun = writtenUnit(second);
  if (noun === null || noun === 'persen' || noun === writtenUnit(value) || NONE.has(noun)) return;
  claim(link, at, statement, { ...target, scope: unitScope(b, target.subject, noun) }, second, {
    start: span.start + second.span.start,
    end: span.start + second.span.end,
  });
}

/** Data have a unit of their own, whatever the indicator's are. */
function isData({ data }: Builder, { subject, measure }: Target): boolean {
  for (const fact of data.get(subject)?.values() ?? []) if (fact.measure === measure) return true;
  return false;
}

/** Flags that follow from how a number is printed. */
export const PRINT_FLAGS: number = Flag.rounded | Flag.stored | Flag.malformed;

/** Flags of a claim's number, and the power of ten of its last place where that lies above the units (else 0). */
export function printOf(
  b: Pick<Model, 'measures' | 'subjects'>,
  known: Traits,
  subject: number,
  measure: number,
  value: Extract<Value, { kind: 'angka' }>,
): { readonly bits: number; readonly place: number; readonly number: Decimal } {
  const numeral = numeralIn(b, subject, measure, value.numeral);
  const unit = known.unit ?? unitOf(b, subject, measure);
  const exact = isExact(numeral, known.nature, unit, value);
  const bits =
    (exact ? 0 : Flag.rounded) |
    (numeral.spreadsheet ? Flag.stored : 0) |
    (numeral.fault === null ? 0 : Flag.malformed);
  return { bits, place: placeOf(numeral), number: numeral.value };
}

/** A number in the satuan of its subject: of `juta ton`, 7,76 juta ton is 7,76. */
export function numeralIn(
  model: Pick<Model, 'measures' | 'subjects'>,
  subject: number,
  measure: number,
  numeral: Numeral,
): Numeral {
  if (numeral.magnitude === null) return numeral;
  return isOwnValue(model, measure) ? inSatuan(model.subjects[subject]?.satuan ?? null, numeral) : numeral;
}

/** Measures in the subject's own satuan: only these are graded. */
const isOwnValue = ({ measures }: Pick<Model, 'measures'>, measure: number): boolean =>
  /^(?:target|realisasi|nilai)\b/.test(measures[measure] ?? '');

/** A written label: the text without its quotes. */
const textOf = (b: Builder, at: Spot, span: Span): string => {
  const tree = b.files[at.file]?.tree;
  const from = tree?.entries.start[at.entry] ?? 0;
  const text = tree?.text.slice(from + span.start, from + span.end).trim() ?? '';
  return text.replace(/^["“”„‟″＂](.*)["“”„‟″＂]$/u, '$1').trim();
};

function unitOf(
  b: Pick<Model, 'measures' | 'subjects'>,
  subject: number,
  measure: number,
): 'persen' | 'rupiah' | 'cacah' | 'tanpa' | null {
  const name = b.measures[measure];
  if (name !== 'target' && name !== 'realisasi' && !name?.startsWith('target ') && !name?.startsWith('realisasi '))
    return null;
  const satuan = b.subjects[subject]?.satuan?.toLowerCase() ?? null;
  if (satuan === null) return null;
  if (/persen|%/.test(satuan)) return 'persen';
  return /^rp|rupiah/.test(satuan) ? 'rupiah' : null;
}

/** Power of ten of the last place: 7 for `91,55 miliar`; 0 where it lies at or below the units. */
function placeOf(numeral: Numeral): number {
  if (numeral.magnitude === null) return 0;
  const last = lastPlace(numeral);
  return decimalsOf(last) > 0 ? 0 : toCanonical(last).length - 1;
}

/** Targets, rupiah, whole counts and literals are exact; results, percentages and measured decimals are rounded prints. */
function isExact(numeral: Numeral, nature: string, unit: string | null, value: Value): boolean {
  if (numeral.magnitude !== null) return false;
  if (nature === 'eksak') return true;
  if (nature === 'turunan') return false;
  if (numeral.prefix === 'Rp' || unit === 'rupiah') return true;
  const percent = numeral.percent || unit === 'persen';
  return !percent && value.kind === 'angka' && isInteger(numeral.value) && numeral.decimals === 0;
}

/** A value of the language, with its words noted. `value.span` counts within `value.text`, which begins at `node.span.start`. */
export function claimNode(
  link: Linking,
  at: Spot,
  statement: number,
  target: Target,
  node: ValueNode,
  flags = 0,
): number | null {
  noteWords(link.b, at, node);
  return claim(link, at, statement, target, node.value, valueSpan(node), flags);
}

/** Where the value itself stands, relative to the entry. */
export function valueSpan(node: ValueNode): Span {
  return node.span;
}

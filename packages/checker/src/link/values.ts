/** Written values → claims, with what is wrong with the writing noted on the way. */
import {
  decimalsOf,
  isInteger,
  lastPlace,
  MEASURES,
  type Numeral,
  type Span,
  toCanonical,
  type Value,
  type ValueNode,
} from '@sakip-lint/language';
import { Flag } from '../model/claim.ts';
import { type Builder, place, problem, type Spot } from './builder.ts';
import type { TraitsOf } from './traits.ts';

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
  { b, traits }: Linking,
  at: Spot,
  statement: number,
  target: Target,
  value: Value,
  span: Span,
  flags = 0,
): number | null {
  note(b, at, value, span);
  const { subject, measure, period, version, scope } = target;
  const quantity = (): number => b.quantities.intern(subject, measure, period, version, scope);
  const known = traits(measure, subject);
  switch (value.kind) {
    case 'angka': {
      unitFault(b, at, subject, measure, value, span);
      if (known.label)
        return b.claims.label(quantity(), statement, at.entry, span.start, span.end, textOf(b, at, span), flags);
      const { numeral } = value;
      const exact = isExact(numeral, known.nature, known.unit ?? unitOf(b, subject, measure), value);
      const bits =
        flags |
        (exact ? 0 : Flag.rounded) |
        (numeral.spreadsheet ? Flag.stored : 0) |
        (numeral.fault === null ? 0 : Flag.malformed);
      return b.claims.number(
        quantity(),
        statement,
        at.entry,
        span.start,
        span.end,
        numeral.value,
        bits,
        placeOf(numeral),
      );
    }
    case 'kata': {
      const none = /^(?:tidak ada|nihil|belum ada)$/iu.test(value.text.trim());
      if (none && !known.label)
        return b.claims.other(quantity(), statement, at.entry, span.start, span.end, value, flags);
      return b.claims.label(quantity(), statement, at.entry, span.start, span.end, value.text.trim(), flags);
    }
    case 'rentang':
    case 'tak_berlaku':
      return b.claims.other(quantity(), statement, at.entry, span.start, span.end, value, flags);
    case 'pecahan': {
      // A rate or part of a whole: its value is a quotient, held as written.
      return b.claims.other(quantity(), statement, at.entry, span.start, span.end, value, flags);
    }
    default:
      return null;
  }
}

/** A written label: the text without its quotes. */
const textOf = (b: Builder, at: Spot, span: Span): string => {
  const tree = b.files[at.file]?.tree;
  const from = tree?.entries.start[at.entry] ?? 0;
  const text = tree?.text.slice(from + span.start, from + span.end).trim() ?? '';
  return text.replace(/^["“”„‟″＂](.*)["“”„‟″＂]$/u, '$1').trim();
};

function unitOf(b: Builder, subject: number, measure: number): 'persen' | 'rupiah' | 'cacah' | 'tanpa' | null {
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

/** Notes malformed numbers, spreadsheet errors and placeholders of a written value. */
export function note(b: Builder, at: Spot, value: Value, span: Span): void {
  const document = at.document;
  const inside = (piece: Span): Span => ({ start: span.start + piece.start, end: span.start + piece.end });
  if (value.kind === 'rusak') {
    const where = place(b, at, span);
    b.malformed.push({ text: sliceAt(b, where), place: where, document, numeral: null });
  } else if (value.kind === 'placeholder') {
    b.texts.push({ kind: 'sel', text: value.text, place: place(b, at, inside(value.span)), document });
  } else {
    for (const piece of numeralsOf(value)) {
      if (piece.numeral.fault === null) continue;
      const where = place(b, at, inside(piece.span));
      b.malformed.push({ text: sliceAt(b, where), place: where, document, numeral: piece.numeral });
    }
  }
}

function sliceAt(b: Builder, where: { uri: string; start: number; end: number }): string {
  return b.files.find((file) => file.uri === where.uri)?.tree.text.slice(where.start, where.end) ?? '';
}

function numeralsOf(value: Value): readonly { numeral: Numeral; span: Span }[] {
  if (value.kind === 'angka') return [{ numeral: value.numeral, span: value.at }];
  if (value.kind === 'pecahan') return [value.numerator, value.denominator];
  if (value.kind === 'rentang') return [value.low, value.high].filter((end) => end !== null);
  return [];
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

/** An amount in words beside its number: `terbilang "…"`, or a bracket, `6 (enam)`. */
export function noteWords(b: Builder, { file, entry, document }: Spot, node: ValueNode): void {
  const bracket = node.value.kind === 'angka' && node.value.words !== null;
  if (node.words !== null || bracket) b.words.push({ value: node, file, entry, document });
}

/** Where the value itself stands, relative to the entry. */
export function valueSpan(node: ValueNode): Span {
  return node.span;
}

const NONE: ReadonlySet<string> = new Set(['angka', 'nilai', 'indeks', 'skor', 'poin', 'level']);

/** `unit realisasi 245`: a measure with something after it. */
function holdsStatement(unit: string): boolean {
  const words = unit.toLowerCase().split(/\s+/);
  return words.some((word, at) => at + 1 < words.length && MEASURES.some((measure) => measure.word === word));
}

/** Units compare by their first noun; a written unit that differs from the declared one is told, the number still counts. */
function unitFault(
  b: Builder,
  at: Spot,
  subject: number,
  measure: number,
  value: Extract<Value, { kind: 'angka' }>,
  span: Span,
): void {
  const one = b.subjects[subject];
  const name = b.measures[measure];
  if (one?.satuan == null || (name !== 'target' && name !== 'realisasi')) return;
  const declared = nounOf(one.satuan);
  const percent = /persen|%/.test(one.satuan.toLowerCase());
  const written = value.unit === null ? (value.numeral.percent ? 'persen' : null) : nounOf(value.unit.text);
  if (written === null || declared === null || written === declared || (percent && written === 'persen')) return;
  // Words of the next statement that ran into this one are told as such.
  if (value.unit !== null && holdsStatement(value.unit.text)) return;
  if (NONE.has(written) || NONE.has(declared) || one.satuan.toLowerCase().includes(written)) return;
  const where = value.unit === null ? value.at : value.unit.span;
  problem(
    b,
    'nama/satuan',
    {
      key: 'nama.satuan.beda',
      args: { unit: value.unit?.text ?? '%', title: one.title || one.name, declared: one.satuan },
    },
    place(b, at, { start: span.start + where.start, end: span.start + where.end }),
    `${one.name}|${name}|${written}`,
  );
}

/** By their first nouns, abbreviations included (`Dok`); words that name no thing, and money, compare with all. */
export function sameUnit(a: string, b: string): boolean {
  if (a.trim() === '' || b.trim() === '') return true;
  const [x, y] = [a, b].map((unit) => (/persen|%/i.test(unit) ? 'persen' : nounOf(unit)));
  if (x == null || y == null || NONE.has(x) || NONE.has(y) || /^(?:rp|rupiah|juta|miliar)/.test(`${x} ${y}`))
    return true;
  return x.startsWith(y) || y.startsWith(x) || a.toLowerCase().includes(y) || b.toLowerCase().includes(x);
}

/** First word of a unit in letters; null for a bare `per 1.000`. */
function nounOf(unit: string): string | null {
  const word = /\p{L}+/u.exec(unit.toLowerCase())?.[0] ?? null;
  return word === null || word === 'per' ? null : word;
}

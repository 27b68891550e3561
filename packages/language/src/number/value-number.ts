/** One number or two with what stands around them: bounds, ranges, rates, ratios, units, a second saying in brackets. */
import { monthOf } from './date.ts';
import { cmp, equals, ONE } from './decimal.ts';
import { isBlank, isDigit, isLetter, skipBlanks } from './fold.ts';
import { type Expect, MAGNITUDES } from './numeral.ts';
import { readNumeral } from './read.ts';
import { extentOf } from './scan.ts';
import type { Span } from './span.ts';
import type {
  AngkaValue,
  Bound,
  PecahanValue,
  Piece,
  RentangValue,
  Surroundings,
  UnitWords,
  Value,
  ValueFault,
  Words,
} from './value-types.ts';

type NumberValue = AngkaValue | PecahanValue | RentangValue;

/** What is being read; every offset is one of `text` and of `folded` alike. */
interface Source {
  readonly text: string;
  readonly folded: string;
  readonly span: Span;
  readonly expect: Expect;
}

/** `<`, `≤`, `=`, `≥`, `>` and how they are typed. */
interface Relation {
  readonly rel: '<' | '<=' | '=' | '>=' | '>';
  readonly end: number;
}

/**
 * The value of `folded` within `span`; null where it is not made of numbers from end to end. `brackets`: a bracket behind
 * the number is read (false inside one).
 */
export function readNumberValue(
  text: string,
  folded: string,
  span: Span,
  expect: Expect,
  brackets: boolean,
): NumberValue | null {
  const source: Source = { text, folded, span, expect };
  const at = folded.charCodeAt(span.start);
  if (at === 40 || at === 91) {
    // `(1.234)` is a negative; around anything longer (`(90,01 - 100,00)`) the bracket is decoration.
    const negative = at === 40 ? pieceOf(source, span.start, span.end, expect) : null;
    if (negative !== null) return angka(source, negative, null, NOTHING);
    const close = folded.charCodeAt(span.end - 1);
    if (close !== 41 && close !== 93) return null;
    const start = skipBlanks(folded, span.start + 1, span.end - 1);
    const inner = readNumberValue(text, folded, { start, end: trimEnd(folded, start, span.end - 1) }, expect, false);
    return inner === null || inner.kind !== 'rentang' ? null : { ...inner, span };
  }
  return readFrom(source, brackets);
}

const NOTHING: Surroundings = { unit: null, second: null, words: null };

function trimEnd(folded: string, start: number, end: number): number {
  let i = end;
  while (i > start && isBlank(folded.charCodeAt(i - 1))) i--;
  return i;
}

function readFrom(source: Source, brackets: boolean): NumberValue | null {
  const { folded, span } = source;
  const first = relationAt(folded, skipVariable(folded, span.start), span.end);
  const firstAt = first === null ? span.start : skipBlanks(folded, first.end, span.end);
  const a = numeralAt(source, firstAt);
  if (a === null) return null;
  const range = first?.rel === '=' ? null : secondEnd(source, a, first !== null);
  if (range !== null)
    return rentang(source, range.a, first, range.b, range.relation, range.b.span.end, range.lowOpen, brackets);
  if (first !== null && first.rel !== '=') return rentang(source, a, first, null, null, a.span.end, false, brackets);
  return fractionOrNumber(source, a, brackets);
}

function fractionOrNumber(source: Source, a: Piece, brackets: boolean): NumberValue | null {
  const { folded, span } = source;
  const next = skipBlanks(folded, a.span.end, span.end);
  const mark = folded[next];
  if (mark === '/' || mark === ':') {
    const b = numeralAt(source, skipBlanks(folded, next + 1, span.end));
    if (b !== null) {
      const around = surroundings(source, b.span.end, brackets);
      if (around === null) return null;
      if (mark === '/') return pecahan(source, '/', a, b, around);
      return equals(a.numeral.value, ONE) ? angka(source, b, a, around) : pecahan(source, ':', b, a, around);
    }
  }
  const around = surroundings(source, a.span.end, brackets);
  if (around === null) return null;
  if (around.of !== null) return pecahan(source, 'dari', a, around.of, around);
  const open = around.unit === null ? null : openEnded(around.unit.text);
  if (open === 'low') return rentangOf(source, { ...a, open: false }, null, { ...around, unit: null });
  if (open === 'high') return rentangOf(source, null, { ...a, open: false }, { ...around, unit: null });
  return angka(source, a, null, around);
}

/** `90 ke atas`, `50 kebawah`. */
function openEnded(unit: string): 'low' | 'high' | null {
  const words = /^ke ?(atas|bawah)$/i.exec(unit);
  return words === null ? null : (words[1] as string).toLowerCase() === 'atas' ? 'low' : 'high';
}

/** `x > 90`, `nilai ≥ 90`: what is compared is known from the place. */
function skipVariable(folded: string, at: number): number {
  const name = /^[A-Za-z]{1,12} ?(?=[<>≤≥])/.exec(folded.slice(at, at + 16));
  return name === null ? at : at + name[0].length;
}

const RELATION = /^(?:[<>]=?|=[<>]?|[≤≥≦≧⩽⩾])/;
const RELATION_WORDS =
  /^(minimal|minimum|min\.|paling sedikit|maksimal|maksimum|maks\.|paling banyak|lebih dari|kurang dari) +(?=Rp|\d)/i;
const AS_RELATION: Readonly<Record<string, Relation['rel']>> = {
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '≦': '<=',
  '⩽': '<=',
  '=': '=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '≧': '>=',
  '⩾': '>=',
  minimal: '>=',
  minimum: '>=',
  'min.': '>=',
  'paling sedikit': '>=',
  maksimal: '<=',
  maksimum: '<=',
  'maks.': '<=',
  'paling banyak': '<=',
  'lebih dari': '>',
  'kurang dari': '<',
};

function relationAt(folded: string, at: number, end: number): Relation | null {
  const window = folded.slice(at, Math.min(end, at + 24));
  const sign = RELATION.exec(window)?.[0];
  if (sign !== undefined) return { rel: AS_RELATION[sign] as Relation['rel'], end: at + sign.length };
  const words = /^[mplk]/i.test(window) ? RELATION_WORDS.exec(window) : null;
  if (words === null) return null;
  return { rel: AS_RELATION[(words[1] as string).toLowerCase()] as Relation['rel'], end: at + words[0].length };
}

/** The number at `at`, with a minus before it and a magnitude word after it. */
function numeralAt(source: Source, at: number, expect: Expect = source.expect): Piece | null {
  const { folded, span } = source;
  const from = folded.charCodeAt(at) === 45 ? skipBlanks(folded, at + 1, span.end) : at;
  const extent = extentOf(span.end === folded.length ? folded : folded.slice(0, span.end), from, true);
  if (extent === null) return null;
  return pieceOf(source, at, magnitudeEnd(folded, extent.end, span.end), expect);
}

function pieceOf(source: Source, start: number, end: number, expect: Expect): Piece | null {
  const numeral = readNumeral(source.text.slice(start, end), expect);
  return numeral === null ? null : { numeral, span: { start, end } };
}

function magnitudeEnd(folded: string, at: number, end: number): number {
  const word = skipBlanks(folded, at, end);
  let i = word;
  while (i < end && i - word < 10 && isLetter(folded.charCodeAt(i))) i++;
  return i > word && MAGNITUDES.has(folded.slice(word, i).toLowerCase()) ? i : at;
}

/**
 * Between two ends: a unit said twice (`7 bulan – 8 bulan`), a word or dash, or what is compared (`70 ≤ x < 80`). Quantifiers
 * are bounded and the window is short.
 */
const BETWEEN =
  /^(?: *[A-Za-z/]{1,20}){0,2}? *(?:s\.? ?d\.?(?![A-Za-z])|s\/d|sampai dengan|sampai|hingga|-{1,2}|~)(?: *dengan)? */i;
const COMPARED = /^ *([<>]=?|=[<>]|[≤≥≦≧⩽⩾]) *[A-Za-z]{1,12} */;
const WINDOW = 70;

interface SecondEnd {
  readonly a: Piece;
  readonly b: Piece;
  readonly relation: Relation | null;
  /** `70 < x`: the first end is open by the sign behind it. */
  readonly lowOpen: boolean;
}

function secondEnd(source: Source, a: Piece, bounded: boolean): SecondEnd | null {
  const { folded, span } = source;
  const at = a.span.end;
  if (!/\d/.test(folded.slice(at, span.end))) return null;
  const window = folded.slice(at, Math.min(span.end, at + WINDOW));
  const compared = COMPARED.exec(window);
  let lowOpen = false;
  let next = at;
  if (compared !== null) {
    lowOpen = !(compared[1] as string).includes('=') && /[<>]/.test(compared[1] as string);
    next += compared[0].length;
  } else {
    const between = BETWEEN.exec(window) ?? (bounded ? /^ *(?:dan|atau|&|,)? */i.exec(window) : null);
    next += between?.[0].length ?? 0;
    if (between === null || between[0].trim() === '') next = skipBlanks(folded, at, span.end);
  }
  const relation = relationAt(folded, next, span.end);
  // Two numbers with nothing but blanks between are no range: a sign or a word has to say so.
  const said = compared !== null || relation !== null || next > skipBlanks(folded, at, span.end);
  if (!said || (compared !== null && relation === null) || relation?.rel === '=') return null;
  const b = numeralAt(source, relation === null ? next : skipBlanks(folded, relation.end, span.end));
  if (b === null) return null;
  const magnitude = b.numeral.magnitude;
  // `2 – 3 juta`: the word belongs to both.
  if (magnitude === null || a.numeral.magnitude !== null) return { a, b, relation, lowOpen };
  const both = readNumeral(`${source.text.slice(a.span.start, a.span.end)} ${magnitude}`, source.expect);
  return { a: both === null ? a : { numeral: both, span: a.span }, b, relation, lowOpen };
}

const isStrict = (relation: Relation | null): boolean => relation?.rel === '<' || relation?.rel === '>';

function rentang(
  source: Source,
  a: Piece,
  first: Relation | null,
  b: Piece | null,
  second: Relation | null,
  end: number,
  lowOpen: boolean,
  brackets: boolean,
): RentangValue | null {
  const around = surroundings(source, end, brackets);
  if (around === null || around.of !== null) return null;
  const one: Bound = { ...a, open: isStrict(first) || lowOpen };
  if (b !== null) return rentangOf(source, one, { ...b, open: isStrict(second) }, around);
  return first?.rel.startsWith('<') ? rentangOf(source, null, one, around) : rentangOf(source, one, null, around);
}

function rentangOf(source: Source, a: Bound | null, b: Bound | null, around: Surroundings): RentangValue {
  const reversed = a !== null && b !== null && cmp(a.numeral.value, b.numeral.value) > 0;
  const [low, high] = reversed ? [b, a] : [a, b];
  const faults: ValueFault[] = [...faultsOf(a), ...faultsOf(b), ...(around.second?.faults ?? [])];
  // `100 ≥ x > 90` falls on purpose; `90 - 80` does not.
  if (reversed && !a.open && !b.open && !/[<>≤≥≦≧⩽⩾]/.test(source.folded.slice(a.span.end, b.span.start))) {
    faults.push({ code: 'reversed', span: { start: a.span.start, end: b.span.end } });
  }
  const percent = a?.numeral.percent === true || b?.numeral.percent === true;
  const { unit, second, words } = around;
  return { kind: 'rentang', low, high, percent, unit, second, words, span: source.span, faults };
}

function angka(source: Source, piece: Piece, ratio: Piece | null, around: Surroundings): AngkaValue {
  const faults = [...faultsOf(ratio), ...faultsOf(piece), ...(around.second?.faults ?? [])];
  const { unit, second, words } = around;
  return {
    kind: 'angka',
    numeral: piece.numeral,
    at: piece.span,
    ratio,
    unit,
    second,
    words,
    span: source.span,
    faults,
  };
}

function pecahan(
  source: Source,
  via: PecahanValue['via'],
  numerator: Piece,
  denominator: Piece,
  around: Surroundings,
): PecahanValue {
  const faults = [...faultsOf(numerator), ...faultsOf(denominator), ...(around.second?.faults ?? [])];
  const { unit, second, words } = around;
  return { kind: 'pecahan', via, numerator, denominator, unit, second, words, span: source.span, faults };
}

function faultsOf(piece: Piece | null): readonly ValueFault[] {
  return piece === null || piece.numeral.fault === null ? [] : [{ code: piece.numeral.fault, span: piece.span }];
}

interface Around extends Surroundings {
  /** The whole behind `dari`. */
  readonly of: Piece | null;
}

/** Bracket, `dari M` and unit words from `at` to the end, in any order, each once; null where something else stands. */
function surroundings(source: Source, at: number, brackets: boolean): Around | null {
  const { folded, span } = source;
  let unit: UnitWords | null = null;
  let second: Value | null = null;
  let words: Words | null = null;
  let of: Piece | null = null;
  let i = skipBlanks(folded, at, span.end);
  while (i < span.end) {
    const code = folded.charCodeAt(i);
    const before = i;
    const whole = of === null ? /^dari +(?=Rp|\d)/i.exec(folded.slice(i, i + 16)) : null;
    if (code === 40 && brackets && second === null && words === null) {
      const close = folded.indexOf(')', i);
      if (close < 0 || close >= span.end) return null;
      const start = skipBlanks(folded, i + 1, close);
      const inner: Span = { start, end: trimEnd(folded, start, close) };
      second = readNumberValue(source.text, folded, inner, source.expect, false);
      if (second === null) words = { text: source.text.slice(inner.start, inner.end), span: inner };
      i = close + 1;
    } else if (whole !== null) {
      of = numeralAt(source, i + whole[0].length);
      if (of === null) return null;
      i = of.span.end;
    } else if (unit === null && startsUnit(folded, i)) {
      const end = unitEnd(folded, i, span.end, brackets && second === null && words === null);
      const within = { start: i, end: trimEnd(folded, i, end) };
      if (isNoUnit(folded.slice(i, Math.min(end, i + WINDOW)))) return null;
      unit = { text: source.text.slice(within.start, within.end), span: within, per: perOf(source, within) };
      i = end;
    } else if (of !== null && startsUnit(folded, i)) {
      // `202 koperasi dari 310 koperasi`: the whole is counted in what its part is.
      i = unitEnd(folded, i, span.end, brackets && second === null && words === null);
    } else if (isTail(folded, i, span)) {
      i = span.end;
    } else return null;
    // A second `dari N` begins where a unit would end: nothing here reads it.
    if (i === before) return null;
    i = skipBlanks(folded, i, span.end);
  }
  return { unit, second, words, of };
}

/** A letter, `/tahun`, `°C`, `‰`. */
function startsUnit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (isLetter(code)) return true;
  if (code === 47) return isLetter(folded.charCodeAt(skipBlanks(folded, at + 1, at + 4)));
  return code === 0xb0 || code === 0xba || code === 0x2030;
}

/** A unit reaches to a bracket, to `dari` before a number, or to the end. */
function unitEnd(folded: string, at: number, end: number, brackets: boolean): number {
  const bracket = brackets ? folded.indexOf('(', at) : -1;
  const stop = bracket >= 0 && bracket < end ? bracket : end;
  const whole = /\bdari +(?=Rp|\d)/i.exec(folded.slice(at, Math.min(stop, at + WINDOW)));
  return whole === null ? stop : at + whole.index;
}

const CONNECTIVES: ReadonlySet<string> = new Set(['sd', 'sampai', 'hingga', 'dan', 'atau', 'dari']);

/** `1 Januari 2024 s.d. …` is a date, `1 Laporan; 2 Dokumen` two values: in doubt nothing is claimed. */
function isNoUnit(unit: string): boolean {
  // Most units are one word.
  if (/^[A-Za-z]+ *$/.test(unit)) return CONNECTIVES.has(unit.trimEnd().toLowerCase());
  // A connective with no second number behind it.
  if (/^(?:(?:s\.? ?d\.?|s\/d|sampai|hingga|dan|atau)(?![A-Za-z])|dari *$)/i.test(unit)) return true;
  const month = /^([A-Za-z]{3,9})\.? +\d{4}(?!\d)/.exec(unit)?.[1];
  return (month !== undefined && monthOf(month) > 0) || /[;,&+] *\d|[^A-Za-z](?:dan|serta) +\d/i.test(unit);
}

/** `per 1.000` anywhere in the unit. */
function perOf(source: Source, span: Span): UnitWords['per'] {
  const window = source.folded.slice(span.start, Math.min(span.end, span.start + WINDOW));
  if (!/\d/.test(window)) return null;
  const per = /(?:^|[^A-Za-z])per +(?=\d)|\/ *(?=\d)/i.exec(window);
  if (per === null) return null;
  return numeralAt({ ...source, span }, span.start + per.index + per[0].length, 'cacah')?.numeral.value ?? null;
}

/** Marks that mean nothing here: a footnote's star, a sentence's dot behind a number that is not an item's. */
function isTail(folded: string, at: number, { start, end }: Span): boolean {
  if (end - at > 4) return false;
  const tail = folded.slice(at, end);
  return /^\*+\)?$/.test(tail) || (/^[.;]$/.test(tail) && isMeasured(folded.slice(Math.max(start, at - 24), at)));
}

function isMeasured(before: string): boolean {
  return (
    before.endsWith('%') ||
    before.endsWith(')') ||
    /,\d+$/.test(before) ||
    (before.length > 4 && isDigit(before.charCodeAt(before.length - 1)))
  );
}

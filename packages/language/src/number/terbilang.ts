/**
 * Amounts in words, both ways: `[n triliun] [n miliar] [n juta] [n ribu] [0–999] rupiah [n sen]`, each group
 * `[seratus | 2–9 ratus] [2–9 puluh [1–9] | sepuluh | sebelas | 2–9 belas | 1–9]`; seribu only for exactly 1 in its group.
 */
import {
  abs,
  type Decimal,
  decimal,
  decimalsOf,
  fromInt,
  mantissaOf,
  neg,
  sign,
  toCanonical,
  trimZeros,
} from './decimal.ts';
import { fold, isLetter } from './fold.ts';
import { addInt, type Int, mulInt, pow10 } from './integer.ts';
import type { Span } from './span.ts';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
/** Group words by power of a thousand. */
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

export interface TerbilangStyle {
  /** Ends in `rupiah`, two decimals being sen. */
  readonly rupiah?: boolean;
  /** Every word with a capital. */
  readonly capitals?: boolean;
}

/**
 * The amount in words; null past 10^18 − 1. Decimals that are no sen are told digit by digit after `koma`, trailing zeros
 * of rupiah left out.
 */
export function terbilang(x: Decimal, style: TerbilangStyle = {}): string | null {
  const shown = style.rupiah ? trimZeros(abs(x)) : abs(x);
  const [whole = '', fraction = ''] = toCanonical(shown).split('.');
  if (whole.length > 18) return null;
  const words = sign(x) < 0 ? ['minus'] : [];
  const sen = style.rupiah && fraction.length > 0 && fraction.length <= 2 ? Number(fraction.padEnd(2, '0')) : 0;
  words.push(...integerWords(whole));
  if (sen === 0 && fraction !== '') words.push('koma', ...[...fraction].map((d) => DIGITS[Number(d)] as string));
  if (style.rupiah) words.push('rupiah');
  if (sen > 0) words.push(...groupWords(sen), 'sen');
  return (style.capitals ? words.map((w) => (w[0] as string).toUpperCase() + w.slice(1)) : words).join(' ');
}

function integerWords(digits: string): string[] {
  const words: string[] = [];
  const groups = Math.ceil(digits.length / 3);
  const padded = digits.padStart(groups * 3, '0');
  for (let k = 0; k < groups; k++) {
    const n = Number(padded.slice(3 * k, 3 * k + 3));
    const power = groups - 1 - k;
    if (n === 0) continue;
    if (n === 1 && power === 1) words.push('seribu');
    else {
      words.push(...groupWords(n));
      if (power > 0) words.push(GROUPS[power] as string);
    }
  }
  return words.length === 0 ? ['nol'] : words;
}

/** 1–999. */
function groupWords(n: number): string[] {
  const words: string[] = [];
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 1) words.push('seratus');
  else if (hundreds > 1) words.push(DIGITS[hundreds] as string, 'ratus');
  if (rest === 10) words.push('sepuluh');
  else if (rest === 11) words.push('sebelas');
  else if (rest > 11 && rest < 20) words.push(DIGITS[rest - 10] as string, 'belas');
  else {
    if (rest >= 20) words.push(DIGITS[Math.floor(rest / 10)] as string, 'puluh');
    if (rest % 10 > 0) words.push(DIGITS[rest % 10] as string);
  }
  return words;
}

/**
 * Where and why words are not a number:
 * - `unknown-word` a word that is none of a number
 * - `twice` a multiplier that its group or the amount already has (`Delapan Ratus Sembilan Ratus`)
 * - `order` a group word larger than one before it (`dua ribu tiga juta`)
 * - `missing-number` a multiplier with no number before it (`juta` alone)
 * - `missing-multiplier` a number where only a multiplier could follow (`dua tiga`, `dua puluh seribu`)
 * - `sen` sen that are none (a hundred or more)
 * - `empty` no words at all
 * and, the value being plain all the same:
 * - `style` `satu ribu`, `satu ratus`, `sejuta` for seribu, seratus, satu juta
 */
export type TerbilangCode =
  | 'unknown-word'
  | 'twice'
  | 'order'
  | 'missing-number'
  | 'missing-multiplier'
  | 'sen'
  | 'empty'
  | 'style';

export interface TerbilangFault {
  readonly code: TerbilangCode;
  readonly span: Span;
}

export interface TerbilangReading {
  /** null: the words are no number; the first fault that is not `style` says where they break. */
  readonly value: Decimal | null;
  /** The word `rupiah` (or `sen`) stands there. */
  readonly rupiah: boolean;
  readonly percent: boolean;
  readonly faults: readonly TerbilangFault[];
}

type Role =
  | { readonly as: 'digit' | 'teen' | 'group' | 'one group'; readonly n: number }
  | { readonly as: 'ratus' | 'puluh' | 'belas' | 'seratus' | 'sen' | 'rupiah' | 'koma' | 'minus' | 'persen' | 'saja' };

interface Token extends Span {
  readonly role: Role | null;
}

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...DIGITS.map((word, n) => [word, { as: 'digit', n }] as const),
  ['kosong', { as: 'digit', n: 0 }],
  ['sepuluh', { as: 'teen', n: 10 }],
  ['sebelas', { as: 'teen', n: 11 }],
  ['seratus', { as: 'seratus' }],
  ['ratus', { as: 'ratus' }],
  ['puluh', { as: 'puluh' }],
  ['belas', { as: 'belas' }],
  ...GROUPS.slice(1).map((word, k) => [word, { as: 'group', n: k + 1 }] as const),
  ['milyar', { as: 'group', n: 3 }],
  ['miliyar', { as: 'group', n: 3 }],
  ['milliar', { as: 'group', n: 3 }],
  ['trilyun', { as: 'group', n: 4 }],
  ['triliyun', { as: 'group', n: 4 }],
  ...GROUPS.slice(1).map((word, k) => [`se${word}`, { as: 'one group', n: k + 1 }] as const),
  ['semilyar', { as: 'one group', n: 3 }],
  ['setrilyun', { as: 'one group', n: 4 }],
  ...(['rupiah', 'sen', 'koma', 'minus', 'persen', 'saja'] as const).map((word) => [word, { as: word }] as const),
  ['negatif', { as: 'minus' }],
]);

const LONGEST_WORD = Math.max(...[...ROLES.keys()].map((word) => word.length));

/**
 * Reads an amount in words. Any capitals, blanks and line breaks; `milyar`, `trilyun`; glued words where their parts are
 * words (`duapuluh`); brackets and punctuation around them mean nothing; a final `rupiah` may be missing.
 */
export function readTerbilang(text: string): TerbilangReading {
  const reader: Reader = { tokens: tokensOf(text), at: 0, faults: [], broken: null };
  const tokens = reader.tokens;
  if (tokens.length === 0)
    return {
      value: null,
      rupiah: false,
      percent: false,
      faults: [{ code: 'empty', span: { start: 0, end: text.length } }],
    };
  const minus = take(reader, 'minus') !== null;
  let whole = integer(reader);
  let fraction: Decimal | null = null;
  let rupiah = false;
  if (reader.broken === null && take(reader, 'koma') !== null) fraction = decimals(reader);
  let cents: Int = 0;
  if (reader.broken === null && is(reader, 'sen')) {
    // `lima puluh sen` without any rupiah.
    cents = sen(reader, whole);
    whole = 0;
    rupiah = true;
  } else if (reader.broken === null && take(reader, 'rupiah') !== null) {
    rupiah = true;
    if (reader.at < tokens.length && !is(reader, 'saja')) cents = sen(reader, integer(reader));
  }
  const percent = reader.broken === null && !rupiah && take(reader, 'persen') !== null;
  take(reader, 'saja');
  if (reader.broken === null && reader.at < tokens.length) fail(reader, 'missing-multiplier', reader.at, reader.at + 1);
  if (reader.broken !== null) return { value: null, rupiah, percent, faults: [...reader.faults, reader.broken] };
  const value = amountOf(whole, fraction, cents);
  return { value: minus ? neg(value) : value, rupiah, percent, faults: reader.faults };
}

function amountOf(whole: Int, fraction: Decimal | null, cents: Int): Decimal {
  if (cents !== 0) return decimal(addInt(mulInt(whole, 100), cents), 2);
  if (fraction === null) return fromInt(whole);
  const scale = decimalsOf(fraction);
  return decimal(addInt(mulInt(whole, pow10(scale)), mantissaOf(fraction)), scale);
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly faults: TerbilangFault[];
  broken: TerbilangFault | null;
}

function is(reader: Reader, as: Role['as'], ahead = 0): boolean {
  return reader.tokens[reader.at + ahead]?.role?.as === as;
}

function take(reader: Reader, as: Role['as']): Role | null {
  const role = reader.tokens[reader.at]?.role ?? null;
  if (role === null || role.as !== as) return null;
  reader.at++;
  return role;
}

function numberOf(role: Role | null): number {
  return role !== null && 'n' in role ? role.n : 0;
}

function spanOf(reader: Reader, from: number, to: number): Span {
  const first = reader.tokens[Math.max(0, Math.min(from, reader.tokens.length - 1))] as Token;
  const last = reader.tokens[Math.max(0, Math.min(to, reader.tokens.length) - 1)] as Token;
  return { start: first.start, end: Math.max(first.end, last.end) };
}

function fail(reader: Reader, code: TerbilangCode, from: number, to: number): void {
  const unknown = reader.tokens.slice(from, to).findIndex((token) => token.role === null);
  reader.broken =
    unknown < 0
      ? { code, span: spanOf(reader, from, to) }
      : { code: 'unknown-word', span: spanOf(reader, from + unknown, from + unknown + 1) };
}

function style(reader: Reader, from: number, to: number): void {
  reader.faults.push({ code: 'style', span: spanOf(reader, from, to) });
}

/** Whole number up to a word that ends it (rupiah, sen, koma, persen, saja, the end). */
function integer(reader: Reader): Int {
  let total: Int = 0;
  // Group words must fall: triliun, miliar, juta, ribu, none.
  let last: number = GROUPS.length;
  const start = reader.at;
  for (;;) {
    const from = reader.at;
    if (ends(reader)) {
      if (from === start) fail(reader, 'missing-number', from, from + 1);
      return total;
    }
    if (last === 0) return misplaced(reader, from);
    const one = take(reader, 'one group');
    const group = one === null ? hundreds(reader) : 1;
    if (reader.broken !== null) return 0;
    if (group === null) return misplaced(reader, from);
    const power = one === null ? numberOf(take(reader, 'group')) : numberOf(one);
    if (group === 0 && (power > 0 || from !== start)) return broken(reader, 'missing-number', from);
    if (one !== null && power > 1) style(reader, from, reader.at);
    if (one === null && power === 1 && group === 1) style(reader, from, reader.at);
    if (power >= last) return broken(reader, power === last ? 'twice' : 'order', from);
    last = power;
    total = addInt(total, mulInt(group, pow10(3 * power)));
  }
}

function broken(reader: Reader, code: TerbilangCode, from: number): Int {
  fail(reader, code, from, Math.max(reader.at, from + 1));
  return 0;
}

function ends(reader: Reader): boolean {
  const role = reader.tokens[reader.at]?.role;
  if (role === undefined) return true;
  return role !== null && ['rupiah', 'sen', 'koma', 'persen', 'saja'].includes(role.as);
}

/** A word that cannot stand at `at`: why, by what it is. */
function misplaced(reader: Reader, at: number): Int {
  const as = reader.tokens[at]?.role?.as;
  const repeated = as === 'ratus' || as === 'puluh' || as === 'belas';
  // `Delapan Ratus Sembilan | Ratus`: the number before the second multiplier belongs to the slip.
  if (repeated && at > 0) fail(reader, 'twice', at - 1, at + 1);
  else if (repeated || as === 'group') fail(reader, 'missing-number', at, at + 1);
  else fail(reader, 'missing-multiplier', at, at + 1);
  return 0;
}

/** 0–999; null where no number begins. */
function hundreds(reader: Reader): number | null {
  const from = reader.at;
  let value = 0;
  if (take(reader, 'seratus') !== null) value = 100;
  else if (is(reader, 'digit') && is(reader, 'ratus', 1)) {
    const n = numberOf(take(reader, 'digit'));
    take(reader, 'ratus');
    if (n === 0) fail(reader, 'missing-number', from, reader.at);
    if (n === 1) style(reader, from, reader.at);
    value = 100 * n;
  }
  const tensFrom = reader.at;
  const rest = tens(reader);
  if (rest === null) return tensFrom === from ? null : value;
  if (value > 0 && rest === 0) fail(reader, 'missing-number', tensFrom, reader.at);
  return value + rest;
}

/** 0–99; null where none begins. */
function tens(reader: Reader): number | null {
  const from = reader.at;
  const teen = take(reader, 'teen');
  if (teen !== null) return numberOf(teen);
  const digit = take(reader, 'digit');
  if (digit === null) return null;
  const n = numberOf(digit);
  if (take(reader, 'belas') !== null) {
    if (n === 0) fail(reader, 'missing-number', from, reader.at);
    if (n === 1) style(reader, from, reader.at);
    return 10 + n;
  }
  if (take(reader, 'puluh') === null) return n;
  if (n === 0) fail(reader, 'missing-number', from, reader.at);
  if (n === 1) style(reader, from, reader.at);
  // A digit before the next multiplier belongs to that one: `dua puluh tiga ratus` breaks there.
  const unit = is(reader, 'digit') ? numberOf(take(reader, 'digit')) : -1;
  if (unit === 0) fail(reader, 'missing-number', reader.at - 1, reader.at);
  return 10 * n + Math.max(0, unit);
}

/** After `koma`: digit by digit (`koma satu enam`), or a number of two digits (`koma enam belas`). */
function decimals(reader: Reader): Decimal | null {
  const from = reader.at;
  let digits = 0n;
  let count = 0;
  while (is(reader, 'digit')) {
    digits = digits * 10n + BigInt(numberOf(take(reader, 'digit')));
    if (++count > 60) break;
  }
  if (count > 0 && (ends(reader) || reader.at >= reader.tokens.length)) return decimal(digits, count);
  reader.at = from;
  const two = tens(reader);
  if (two === null || two < 10) {
    if (reader.broken === null) misplaced(reader, reader.at);
    return null;
  }
  return decimal(two, 2);
}

function sen(reader: Reader, amount: Int): Int {
  const at = reader.at;
  if (reader.broken !== null) return 0;
  if (take(reader, 'sen') === null) {
    misplaced(reader, at);
    return 0;
  }
  if (amount < 1 || amount > 99) fail(reader, 'sen', at - 1, at + 1);
  return amount;
}

/** Words with their roles; digits and unknown letters are words without one, punctuation is nothing. */
function tokensOf(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let i = 0;
  while (i < folded.length) {
    const start = i;
    if (isLetter(folded.charCodeAt(i))) {
      while (isLetter(folded.charCodeAt(i))) i++;
      pushWord(tokens, folded, start, i);
    } else if (isWordLike(folded.charCodeAt(i))) {
      while (i < folded.length && (isLetter(folded.charCodeAt(i)) || isWordLike(folded.charCodeAt(i)))) i++;
      tokens.push({ start, end: i, role: null });
    } else i++;
  }
  return tokens;
}

/** A digit or a letter of another script. */
function isWordLike(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 0x80 && code !== 0x2026 && code !== 0x2022 && code !== 0xab && code !== 0xbb)
  );
}

/** One word, or several written together when words cover it to the end. */
function pushWord(tokens: Token[], folded: string, start: number, end: number): void {
  const parts: Token[] = [];
  let at = start;
  while (at < end) {
    let size = Math.min(LONGEST_WORD, end - at);
    let role: Role | undefined;
    const window = folded.slice(at, at + size).toLowerCase();
    for (; size >= 3; size--) {
      role = ROLES.get(window.slice(0, size));
      if (role !== undefined) break;
    }
    if (role === undefined) {
      tokens.push({ start, end, role: null });
      return;
    }
    parts.push({ start: at, end: at + size, role });
    at += size;
  }
  for (const part of parts) tokens.push(part);
}

/** Units as people write them: compared by their first noun; a second unit of one indicator is a scope of its own. */
import {
  firstLetters,
  isUnit,
  MAGNITUDES,
  MEASURES,
  type Numeral,
  POWER_OF,
  roundHalfUp,
  type Span,
  shift,
  titleKey,
  type Value,
} from '@sakip-lint/language';
import { type Builder, place, problem, type Spot, scopeId } from './builder.ts';

export const NONE: ReadonlySet<string> = new Set(['angka', 'nilai', 'indeks', 'skor', 'poin', 'level']);

/** First word of a unit in letters; null for a bare `per 1.000`. */
export function nounOf(unit: string): string | null {
  const word = firstLetters(unit.toLowerCase());
  return word === null || word === 'per' ? null : word;
}

/** `Org` for Orang, `thn` for tahun: few letters, in the order of the word. */
function shortens(short: string, word: string): boolean {
  if (short.length > 3 || short.length >= word.length || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

const oneNoun = (x: string, y: string): boolean =>
  x.startsWith(y) || y.startsWith(x) || shortens(x, y) || shortens(y, x);

/** Of how many: 100000 of `per 100.000 kelahiran hidup`; null: no rate. */
const rateOf = (unit: string): string | null => /\bper\s+(\d[\d.]*)/iu.exec(unit)?.[1]?.replaceAll('.', '') ?? null;

/** By their first nouns, abbreviations included (`Dok`); words that name no thing, and money, compare with all. */
export function sameUnit(a: string, b: string): boolean {
  if (a.trim() === '' || b.trim() === '') return true;
  const [p, q] = [rateOf(a), rateOf(b)];
  if (p !== null && q !== null && p !== q) return false;
  const [x, y] = [a, b].map((unit) => (/persen|%/i.test(unit) ? 'persen' : nounOf(unit)));
  if (x == null || y == null || NONE.has(x) || NONE.has(y) || /^(?:rp|rupiah|juta|miliar)/.test(`${x} ${y}`))
    return true;
  return oneNoun(x, y) || a.toLowerCase().includes(y) || b.toLowerCase().includes(x);
}

/** `Predikat`, `Status` in a column of units, of an indicator whose satuan is an order of grades. */
export const areGrades = (b: Builder, declared: string, unit: string): boolean =>
  !/%|persen|\d/iu.test(unit) && b.orders.some(({ name }) => titleKey(name) === titleKey(declared));

const secondOf = (satuan: string): string | null => /\batau\b\s*(.+)$/iu.exec(satuan)?.[1] ?? null;

/** Noun of the second unit of `persen atau km`; null where the satuan names one. */
export function secondUnitOf(satuan: string | null): string | null {
  const said = satuan === null || !/atau/i.test(satuan) ? null : secondOf(satuan);
  return said === null ? null : /persen|%/i.test(said) ? 'persen' : nounOf(said);
}

/** Scope of a subject's values in another unit. */
export function unitScope(b: Builder, subject: number, noun: string): number {
  const scope = scopeId(b, `satuan ${noun}`);
  const known = b.otherUnits.get(subject) ?? [];
  if (!known.includes(scope)) b.otherUnits.set(subject, [...known, scope]);
  return scope;
}

/** Noun of the unit written at a number, `persen` for its sign. */
export const writtenUnit = ({ numeral, unit }: Extract<Value, { kind: 'angka' }>): string | null =>
  unit === null ? (numeral.percent ? 'persen' : null) : nounOf(unit.text);

/** `unit realisasi 245`: a measure with something after it. */
function holdsStatement(unit: string): boolean {
  const words = unit.toLowerCase().split(/\s+/);
  return words.some((word, at) => at + 1 < words.length && MEASURES.some((measure) => measure.word === word));
}

/** A bracket at a title's end that says the unit, apart from the title. */
export function withoutUnit(title: string): { readonly tidy: string; readonly unit: string | null } {
  const found = /\s*\(([^()]{1,24})\)\s*$/u.exec(title);
  if (found === null || !isUnit(found[1] as string)) return { tidy: title.trim(), unit: null };
  return { tidy: title.slice(0, found.index).trim(), unit: found[1] as string };
}

/** Units compare by their first noun; a written unit that differs from the declared one is told, the number still counts. */
export function unitFault(
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
  if (
    NONE.has(written) ||
    NONE.has(declared) ||
    oneNoun(written, declared) ||
    one.satuan.toLowerCase().includes(written)
  )
    return;
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

/** A number with a magnitude word, counted in what the satuan counts in (`juta ton`, `Rp miliar`). */
export function inSatuan(satuan: string | null, numeral: Numeral): Numeral {
  const { magnitude, fault, decimals } = numeral;
  const word = /^(?:(?:rp\.?|rupiah)\s*)?([a-z]+)/i.exec(satuan ?? '')?.[1];
  const counted = word === undefined ? undefined : MAGNITUDES.get(word.toLowerCase());
  if (counted === undefined || magnitude === null || fault === 'magnitude') return numeral;
  const power = POWER_OF[counted];
  const finer = power - POWER_OF[magnitude];
  if (finer < 0) return numeral;
  const counts = (value: Numeral['value']): Numeral['value'] => roundHalfUp(shift(value, -power), decimals + finer);
  return {
    ...numeral,
    value: counts(numeral.value),
    readings: numeral.readings.map(counts),
    decimals: decimals + finer,
    magnitude: null,
  };
}

/** "sebesar x": whether an amount is the change between two printed numbers, as a difference or as a relative change. */
import {
  abs,
  add,
  addRational,
  cmp,
  cmpRational,
  type Decimal,
  decimalsOf,
  divRational,
  HUNDRED,
  halfUlp,
  isZero,
  lastPlace,
  mulRational,
  type Numeral,
  negRational,
  type Rational,
  rational,
  roundRational,
  sub,
  subRational,
  toRational,
  truncateRational,
  type Value,
} from '@sakip-lint/language';
import type { Known } from '../../values.ts';

/** Ends of the stated amount; both the same for one number. */
export interface Amount {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly percent: boolean;
}

/** Null: not a number that can be held against a change (`dua kali lipat`, words). */
export function amountOf(value: Value): Amount | null {
  if (value.kind === 'angka') {
    if (/^(?:kali|lipat)\b/i.test(value.unit?.text ?? '')) return null;
    const percent = value.numeral.percent || /^persen\b/i.test(value.unit?.text ?? '');
    return { low: value.numeral, high: value.numeral, percent };
  }
  if (value.kind !== 'rentang' || value.low === null || value.high === null) return null;
  return { low: value.low.numeral, high: value.high.numeral, percent: value.percent };
}

export type As = 'selisih' | 'relatif';

/** `presisi`: holds only if a rounded operand hides digits. */
export interface Fit {
  readonly as: As;
  readonly exact: boolean;
}

/** How the amount is the change from `from` to `to` (already turned so that it is positive where the verb is right). */
export function fitOf(from: Known, to: Known, amount: Amount, ways: readonly As[]): Fit | null {
  let hidden: Fit | null = null;
  for (const as of ways) {
    const change = changeOf(from.value, to.value, as);
    if (change === null) continue;
    if (within(change, amount)) return { as, exact: true };
    if (hidden === null && hides(from, to, amount, as)) hidden = { as, exact: false };
  }
  return hidden;
}

export function changeOf(from: Decimal, to: Decimal, as: As): Rational | null {
  if (as === 'selisih') return toRational(sub(to, from));
  if (isZero(from)) return null;
  return percentOf(toRational(from), toRational(to));
}

const percentOf = (from: Rational, to: Rational): Rational =>
  mulRational(divRational(subRational(to, from), from.n < 0 ? negRational(from) : from), toRational(HUNDRED));

/** The change, rounded or cut as the amount is printed, is the amount, or lies between its ends. */
function within(change: Rational, { low, high }: Amount): boolean {
  if (low === high) return [roundRational, truncateRational].some((to) => printsAs(change, low, to));
  return (
    cmpRational(change, addRational(toRational(low.value), negRational(half(low)))) >= 0 &&
    cmpRational(change, addRational(toRational(high.value), half(high))) <= 0
  );
}

/** Half a unit of the last place shown (of `2,5 juta` that is 50.000). */
function half(numeral: Numeral): Rational {
  const place = toRational(lastPlace(numeral));
  return mulRational(place, rational(1, 2));
}

function printsAs(change: Rational, numeral: Numeral, to: (x: Rational, decimals: number) => Decimal): boolean {
  const place = toRational(lastPlace(numeral));
  const steps = to(divRational(change, place), 0);
  return cmpRational(mulRational(toRational(steps), place), toRational(numeral.value)) === 0;
}

/** Some values that round to the printed operands give the amount: the change at the corners spans it. */
function hides(from: Known, to: Known, { low, high }: Amount, as: As): boolean {
  if (!from.rounded && !to.rounded) return false;
  const changes = cornersOf(from).flatMap((f) => cornersOf(to).flatMap((t) => changeOf(f, t, as) ?? []));
  if (changes.length < 2) return false;
  const least = changes.reduce((a, b) => (cmpRational(a, b) <= 0 ? a : b));
  const most = changes.reduce((a, b) => (cmpRational(a, b) >= 0 ? a : b));
  return (
    cmpRational(most, subRational(toRational(low.value), half(low))) >= 0 &&
    cmpRational(least, addRational(toRational(high.value), half(high))) <= 0
  );
}

const cornersOf = ({ value, rounded }: Known): readonly Decimal[] =>
  rounded ? [sub(value, halfUlp(value)), add(value, halfUlp(value))] : [value];

/** The amount is one of the levels themselves: `meningkat sebesar 92,32%` where the value is 92,32. */
export const isLevel = ({ low, high }: Amount, { value }: Known): boolean =>
  low === high && cmp(abs(low.value), value) === 0 && !isZero(value);

/** A change in messages: with the decimals of its operands, at least two for a quotient. */
export function changeDecimals(from: Decimal, to: Decimal, as: As, stated: number): number {
  const shown = Math.max(decimalsOf(from), decimalsOf(to));
  return as === 'selisih' ? shown : Math.max(2, stated);
}

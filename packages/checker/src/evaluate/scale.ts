/**
 * Scales as arithmetic: which classes a printed value may lie in, and where classes leave a gap or overlap. Exact; a
 * scale is swept over [0, ∞) at the decimals that values are printed with, so a gap no printed value can fall into
 * (80,01–90,00 / 90,01–100,00 at two decimals) is none.
 */
import {
  add,
  cmp,
  type Decimal,
  decimalsOf,
  fromInt,
  fromString,
  halfUlp,
  mul,
  rescale,
  roundHalfUp,
  shift,
  sub,
  truncate,
  ulp,
  ZERO,
} from '@sakip-lint/language';
import type { ClassEnd, Scale } from '../model/model.ts';

export interface End {
  readonly at: Decimal;
  /** The end itself is outside. */
  readonly open: boolean;
}

/** One class; null = unbounded (below: 0). */
export interface Band {
  readonly label: string;
  readonly second: readonly string[];
  readonly low: End | null;
  readonly high: End | null;
}

export const bandsOf = (scale: Pick<Scale, 'classes'>): readonly Band[] =>
  scale.classes.map(({ label, second, low, high }) => ({ label, second, low: endOf(low), high: endOf(high) }));

const endOf = (end: ClassEnd | null): End | null =>
  end === null ? null : { at: fromString(end.at.replace(',', '.')), open: end.open };

/** Whether the class says a range at all (words without a scale do not). */
export const isBounded = (band: Band): boolean => band.low !== null || band.high !== null;

const isSingle = ({ low, high }: Band): boolean => low !== null && high !== null && cmp(low.at, high.at) === 0;

/** A scale of single values (grades by number): it has neither gaps nor order of ranges. */
export const isSingles = (bands: readonly Band[]): boolean => bands.length > 0 && bands.every(isSingle);

export function contains(band: Band, value: Decimal): boolean {
  return reaches(band.low, value, 1) && reaches(band.high, value, -1);
}

/** Whether `value` is on the inner side of an end; `side` 1 = it is the low end. */
function reaches(end: End | null, value: Decimal, side: 1 | -1): boolean {
  if (end === null) return true;
  const order = cmp(value, end.at) * side;
  return end.open ? order > 0 : order >= 0;
}

/**
 * Classes whose label a printed value may have. `rounded`: the value stands for everything within half a unit of its
 * last place. A value in a gap may have the label of either neighbour, one beyond the outermost class that class's.
 */
export function classesOf(bands: readonly Band[], value: Decimal, rounded: boolean): readonly number[] {
  const low = rounded ? sub(value, halfUlp(value)) : value;
  const high = rounded ? add(value, halfUlp(value)) : value;
  const hit = indexes(bands, (band) => isBounded(band) && meets(band, low, high));
  return hit.length > 0 ? hit : neighbours(bands, value);
}

/** The class shares a value with [low, high]. */
function meets(band: Band, low: Decimal, high: Decimal): boolean {
  // `≥ 33 s.d. < 33` holds nothing.
  if (band.low !== null && band.high !== null) {
    const order = cmp(band.low.at, band.high.at);
    if (order > 0 || (order === 0 && (band.low.open || band.high.open))) return false;
  }
  return reaches(band.low, high, 1) && reaches(band.high, low, -1);
}

function neighbours(bands: readonly Band[], value: Decimal): readonly number[] {
  let below: { readonly k: number; readonly at: Decimal } | null = null;
  let above: { readonly k: number; readonly at: Decimal } | null = null;
  for (const [k, { low, high }] of bands.entries()) {
    if (high !== null && !reaches(high, value, -1)) {
      if (below === null || cmp(high.at, below.at) > 0) below = { k, at: high.at };
    } else if (low !== null && !reaches(low, value, 1)) {
      if (above === null || cmp(low.at, above.at) < 0) above = { k, at: low.at };
    }
  }
  return [below, above].flatMap((one) => (one === null ? [] : [one.k]));
}

function indexes(bands: readonly Band[], test: (band: Band) => boolean): readonly number[] {
  return bands.flatMap((band, k) => (test(band) ? [k] : []));
}

/** No class has the value: what lies between two classes, or beyond the outermost one. */
export interface Gap {
  readonly where: 'antara' | 'bawah' | 'atas';
  /** Class below and above the gap; -1 none. */
  readonly below: number;
  readonly above: number;
  /** A value with the decimals asked for that lies in it. */
  readonly witness: Decimal;
}

/** Two classes have the same value. */
export interface Overlap {
  readonly classes: readonly [number, number];
  readonly witness: Decimal;
}

export interface Sweep {
  readonly gaps: readonly Gap[];
  readonly overlaps: readonly Overlap[];
}

/** Gaps and overlaps over [0, ∞) for values with `decimals` decimals, from below. */
export function sweep(bands: readonly Band[], decimals: number): Sweep {
  const order = indexes(bands, isBounded)
    .map((index) => ({ index, ...span(bands[index] as Band, decimals) }))
    .filter(({ first, last }) => last === null || cmp(first, last) <= 0)
    .sort((a, b) => cmp(a.first, b.first) || a.index - b.index);
  return { gaps: isSingles(bands) ? [] : gapsOf(order, decimals), overlaps: overlapsOf(bands, order) };
}

/** First and last printed value of a class; null last = no end. */
interface Printed {
  readonly index: number;
  readonly first: Decimal;
  readonly last: Decimal | null;
}

function span({ low, high }: Band, decimals: number): Omit<Printed, 'index'> {
  const step = ulp(rescale(ZERO, decimals));
  let first = rescale(ZERO, decimals);
  if (low !== null && cmp(low.at, ZERO) >= 0) {
    first = truncate(low.at, decimals);
    if (!reaches(low, first, 1)) first = add(first, step);
  }
  if (high === null) return { first, last: null };
  let last = truncate(high.at, decimals);
  if (!reaches(high, last, -1)) last = sub(last, step);
  return { first, last };
}

function gapsOf(order: readonly Printed[], decimals: number): readonly Gap[] {
  const step = ulp(rescale(ZERO, decimals));
  const gaps: Gap[] = [];
  let below = -1;
  let next: Decimal | null = rescale(ZERO, decimals);
  for (const { index, first, last } of order) {
    if (next === null) return gaps;
    if (cmp(first, next) > 0) {
      gaps.push({
        where: below < 0 ? 'bawah' : 'antara',
        below,
        above: index,
        witness: between(next, sub(first, step)),
      });
    }
    if (last === null) next = null;
    else if (cmp(add(last, step), next) > 0) next = add(last, step);
    else continue;
    below = index;
  }
  if (next !== null && order.length > 0) gaps.push({ where: 'atas', below, above: -1, witness: next });
  return gaps;
}

/** A value a person would think of first: a half where one lies between, else the middle one. */
function between(first: Decimal, last: Decimal): Decimal {
  const middle = truncate(halve(add(first, last)), decimalsOf(first));
  const half = roundHalfUp(middle, Math.min(1, decimalsOf(first)));
  const shown = rescale(half, decimalsOf(first));
  return cmp(shown, first) >= 0 && cmp(shown, last) <= 0 ? shown : middle;
}

const FIVE = fromInt(5);
const halve = (x: Decimal): Decimal => shift(mul(x, FIVE), -1);

function overlapsOf(bands: readonly Band[], order: readonly Printed[]): readonly Overlap[] {
  const overlaps: Overlap[] = [];
  for (const [k, one] of order.entries()) {
    for (const other of order.slice(k + 1)) {
      if (one.last !== null && cmp(other.first, one.last) > 0) break;
      // `other` begins at or after `one`, so its first value lies in both.
      if (other.last === null || cmp(other.first, other.last) <= 0) {
        const classes = [one.index, other.index].sort((a, b) => a - b) as [number, number];
        if (bands[classes[0]]?.label !== bands[classes[1]]?.label) overlaps.push({ classes, witness: other.first });
      }
    }
  }
  return overlaps;
}

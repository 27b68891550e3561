/**
 * Exact intervals over rationals with open or closed ends: what a rounded print may stand for, and what a formula makes
 * of it. Each operation gives the exact image of its operands, taken as independent of each other.
 */
import {
  addRational,
  cmpRational,
  type Decimal,
  divRational,
  mulRational,
  negRational,
  type Rational,
  rational,
  sign,
  signRational,
  subRational,
  toRational,
  ulp,
} from '@sakip-lint/language';

export interface End {
  readonly at: Rational;
  /** The end itself does not belong to the interval. */
  readonly open: boolean;
}

/** Bounded on both sides; a single value has equal closed ends. */
export interface Interval {
  readonly lo: End;
  readonly hi: End;
}

/** How a print came about: rounded half up, cut towards zero, or not said (rounded, halves either way). */
export type Convention = 'dibulatkan' | 'dipotong' | 'tidak dinyatakan';

export const pointInterval = (at: Rational): Interval => ({ lo: { at, open: false }, hi: { at, open: false } });

export const isPoint = ({ lo, hi }: Interval): boolean => cmpRational(lo.at, hi.at) === 0;

/** All values that print as `shown`. `by`: one unit of the last place, if it is not that of the decimals shown. */
export function printedInterval(shown: Decimal, convention: Convention, by: Decimal = ulp(shown)): Interval {
  const at = toRational(shown);
  const half = halve(toRational(by));
  const unit = toRational(by);
  if (convention !== 'dipotong') {
    const whole = convention === 'tidak dinyatakan';
    // Half up means away from zero: the outer end is the open one.
    const side = sign(shown);
    return {
      lo: { at: subRational(at, half), open: !whole && side <= 0 },
      hi: { at: addRational(at, half), open: !whole && side >= 0 },
    };
  }
  const side = sign(shown);
  if (side > 0) return { lo: { at, open: false }, hi: { at: addRational(at, unit), open: true } };
  if (side < 0) return { lo: { at: subRational(at, unit), open: true }, hi: { at, open: false } };
  return { lo: { at: negRational(unit), open: true }, hi: { at: unit, open: true } };
}

const halve = (x: Rational): Rational => divRational(x, rational(2, 1));

export function contains({ lo, hi }: Interval, x: Rational): boolean {
  const low = cmpRational(x, lo.at);
  const high = cmpRational(x, hi.at);
  return (low > 0 || (low === 0 && !lo.open)) && (high < 0 || (high === 0 && !hi.open));
}

/** Common part; null where there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lo = higher(a.lo, b.lo, false);
  const hi = lower(a.hi, b.hi, false);
  const order = cmpRational(lo.at, hi.at);
  return order < 0 || (order === 0 && !lo.open && !hi.open) ? { lo, hi } : null;
}

/** Smallest interval around both. */
export function hull(a: Interval, b: Interval): Interval {
  return { lo: lower(a.lo, b.lo, true), hi: higher(a.hi, b.hi, true) };
}

/** The end further up; of equal ones the closed one if `closed`, else the open one. */
function higher(a: End, b: End, closed: boolean): End {
  const order = cmpRational(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return a.open === closed ? b : a;
}

function lower(a: End, b: End, closed: boolean): End {
  const order = cmpRational(a.at, b.at);
  if (order !== 0) return order < 0 ? a : b;
  return a.open === closed ? b : a;
}

export function negInterval({ lo, hi }: Interval): Interval {
  return { lo: { at: negRational(hi.at), open: hi.open }, hi: { at: negRational(lo.at), open: lo.open } };
}

export function addInterval(a: Interval, b: Interval): Interval {
  return {
    lo: { at: addRational(a.lo.at, b.lo.at), open: a.lo.open || b.lo.open },
    hi: { at: addRational(a.hi.at, b.hi.at), open: a.hi.open || b.hi.open },
  };
}

export function mulInterval(a: Interval, b: Interval): Interval {
  const corners = [
    mulEnds(a.lo, b.lo, a, b),
    mulEnds(a.lo, b.hi, a, b),
    mulEnds(a.hi, b.lo, a, b),
    mulEnds(a.hi, b.hi, a, b),
  ];
  return {
    lo: corners.reduce((x, y) => lower(x, y, true)),
    hi: corners.reduce((x, y) => higher(x, y, true)),
  };
}

/** A product of 0 is reached through a closed 0 whatever the other factor's end is. */
function mulEnds(x: End, y: End, a: Interval, b: Interval): End {
  const at = mulRational(x.at, y.at);
  if (signRational(at) !== 0) return { at, open: x.open || y.open };
  const zero = pointInterval(at).lo.at;
  return { at, open: !(contains(a, zero) || contains(b, zero)) };
}

/** Null where the divisor may be 0. */
export function divInterval(a: Interval, b: Interval): Interval | null {
  const low = signRational(b.lo.at);
  const high = signRational(b.hi.at);
  // An open end at 0 leaves the quotient unbounded.
  if (low === 0 || high === 0 || low !== high) return null;
  const one = rational(1, 1);
  const inverse: Interval = {
    lo: { at: divRational(one, b.hi.at), open: b.hi.open },
    hi: { at: divRational(one, b.lo.at), open: b.lo.open },
  };
  return mulInterval(a, inverse);
}

export function minInterval(a: Interval, b: Interval): Interval {
  return { lo: lower(a.lo, b.lo, true), hi: lower(a.hi, b.hi, false) };
}

export function maxInterval(a: Interval, b: Interval): Interval {
  return { lo: higher(a.lo, b.lo, false), hi: higher(a.hi, b.hi, true) };
}

export function absInterval(a: Interval): Interval {
  if (signRational(a.lo.at) >= 0) return a;
  const flipped = negInterval(a);
  if (signRational(a.hi.at) <= 0) return flipped;
  return { lo: { at: rational(0, 1), open: false }, hi: higher(a.hi, flipped.hi, true) };
}

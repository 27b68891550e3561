/**
 * Exact rationals: what a quotient of decimals is before somebody prints it. Not kept in lowest terms while both parts
 * are safe integers (that would cost more than it saves); reduced as soon as a BigInt would be needed.
 */
import { type Decimal, decimal, fractionOf } from './decimal.ts';
import {
  addInt,
  cmpInt,
  divHalfUp,
  divTrunc,
  gcdInt,
  type Int,
  mulInt,
  negInt,
  pow10,
  signInt,
  toInt,
} from './integer.ts';

/** value = n / d, d > 0. */
export interface Rational {
  readonly n: number | bigint;
  readonly d: number | bigint;
}

/** n / d; throws RangeError when d is 0: callers decide first what "tidak dapat dihitung" means to them. */
export function rational(n: number | bigint, d: number | bigint): Rational {
  if (signInt(d) === 0) throw new RangeError('denominator is zero');
  return signInt(d) < 0 ? reduce(negInt(toInt(n)), negInt(toInt(d))) : reduce(toInt(n), toInt(d));
}

function reduce(n: Int, d: Int): Rational {
  if (typeof n === 'number' && typeof d === 'number') return { n, d };
  const g = gcdInt(n, d);
  return g === 1 ? { n, d } : { n: divTrunc(n, g), d: divTrunc(d, g) };
}

export function toRational(x: Decimal): Rational {
  return fractionOf(x);
}

/** Exact quotient of two decimals; throws RangeError when `b` is 0. */
export function divide(a: Decimal, b: Decimal): Rational {
  return divRational(fractionOf(a), fractionOf(b));
}

export function addRational(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return reduce(addInt(a.n, b.n), a.d);
  return reduce(addInt(mulInt(a.n, b.d), mulInt(b.n, a.d)), mulInt(a.d, b.d));
}

export function subRational(a: Rational, b: Rational): Rational {
  return addRational(a, negRational(b));
}

export function negRational(a: Rational): Rational {
  return { n: negInt(a.n), d: a.d };
}

export function mulRational(a: Rational, b: Rational): Rational {
  return reduce(mulInt(a.n, b.n), mulInt(a.d, b.d));
}

/** Throws RangeError when `b` is 0. */
export function divRational(a: Rational, b: Rational): Rational {
  return rational(mulInt(a.n, b.d), mulInt(a.d, b.n));
}

/** Compared by cross-multiplication. */
export function cmpRational(a: Rational, b: Rational): -1 | 0 | 1 {
  return a.d === b.d ? cmpInt(a.n, b.n) : cmpInt(mulInt(a.n, b.d), mulInt(b.n, a.d));
}

export function equalsRational(a: Rational, b: Rational): boolean {
  return cmpRational(a, b) === 0;
}

export function signRational(a: Rational): -1 | 0 | 1 {
  return signInt(a.n);
}

/** a^k for a whole k; a negative k inverts and throws RangeError for 0. */
export function powRational(a: Rational, k: number): Rational {
  if (k < 0) return powRational(rational(a.d, a.n), -k);
  let result: Rational = { n: 1, d: 1 };
  let base = a;
  for (let left = k; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = mulRational(result, base);
    if (left > 1) base = mulRational(base, base);
  }
  return result;
}

/** Most hexadecimal digits of a power: beyond them nobody reads the result, and a power of a power never ends. */
const MOST_DIGITS = 4_096;

/** Whether a^k stays a number that somebody may read. */
export function isSmallPower(a: Rational, k: number): boolean {
  return (a.n.toString(16).length + a.d.toString(16).length) * Math.abs(k) <= MOST_DIGITS;
}

/** Rounded to `decimals`, halves away from zero. */
export function roundRational(a: Rational, decimals: number): Decimal {
  return decimal(divHalfUp(mulInt(a.n, pow10(decimals)), a.d), decimals);
}

/** Cut towards zero to `decimals`. */
export function truncateRational(a: Rational, decimals: number): Decimal {
  return decimal(divTrunc(mulInt(a.n, pow10(decimals)), a.d), decimals);
}

/** The decimal equal to `a`, with as few decimals as it takes; null when there is none (1/3). */
export function toDecimal(a: Rational): Decimal | null {
  const g = gcdInt(a.n, a.d);
  let rest = divTrunc(a.d, g);
  let twos = 0;
  let fives = 0;
  for (let half = divTrunc(rest, 2); mulInt(half, 2) === rest; half = divTrunc(rest, 2)) {
    rest = half;
    twos++;
  }
  for (let fifth = divTrunc(rest, 5); mulInt(fifth, 5) === rest; fifth = divTrunc(rest, 5)) {
    rest = fifth;
    fives++;
  }
  return rest === 1 ? truncateRational(a, Math.max(twos, fives)) : null;
}

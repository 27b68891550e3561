/**
 * Exact integers: a JavaScript number while it is a safe integer, BigInt only past 2^53. Every function keeps that form
 * (never -0, never a BigInt that would fit), so results can be compared with `===`.
 */
export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;
const BIG_MAX = BigInt(MAX);

/** Brings any integer to its one form. A number past 2^53 must not be passed: it has already lost digits. */
export function toInt(x: Int): Int {
  if (typeof x === 'number') return x + 0;
  return x <= BIG_MAX && x >= -BIG_MAX ? Number(x) : x;
}

const small = (x: number): boolean => x <= MAX && x >= -MAX;

export function addInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (small(sum)) return sum;
  }
  return toInt(BigInt(a) + BigInt(b));
}

export function negInt(a: Int): Int {
  return typeof a === 'number' ? 0 - a : -a;
}

export function mulInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (small(product)) return product + 0;
  }
  return toInt(BigInt(a) * BigInt(b));
}

export function signInt(a: Int): -1 | 0 | 1 {
  return a > 0 ? 1 : a < 0 ? -1 : 0;
}

export function cmpInt(a: Int, b: Int): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function absInt(a: Int): Int {
  return a < 0 ? negInt(a) : a;
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, k) => Number(`1e${k}`));

/** 10^k, k ≥ 0. */
export function pow10(k: number): Int {
  return POWERS[k] ?? 10n ** BigInt(k);
}

/** Quotient cut towards zero. `b` > 0. */
export function divTrunc(a: Int, b: Int): Int {
  // (a − a mod b) / b has no rounding: the remainder of doubles is exact and so is the division of a multiple.
  if (typeof a === 'number' && typeof b === 'number') return (a - (a % b)) / b + 0;
  return toInt(BigInt(a) / BigInt(b));
}

/** Quotient rounded to the nearest integer, halves away from zero. `b` > 0. */
export function divHalfUp(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    const cut = (a - rest) / b;
    const left = Math.abs(rest);
    return (left >= b - left ? cut + (a < 0 ? -1 : 1) : cut) + 0;
  }
  const n = BigInt(a);
  const d = BigInt(b);
  const rest = n % d;
  const cut = n / d;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  return toInt(twice >= d ? cut + (n < 0n ? -1n : 1n) : cut);
}

/** Greatest common divisor of |a| and |b|; gcd(0, 0) = 0. */
export function gcdInt(a: Int, b: Int): Int {
  let x = absInt(a);
  let y = absInt(b);
  while (y !== 0) {
    if (typeof x === 'number' && typeof y === 'number') {
      const rest: number = x % y;
      x = y;
      y = rest;
    } else {
      const rest: Int = toInt(BigInt(x) % BigInt(y));
      x = y;
      y = rest;
    }
  }
  return x;
}

/** Number of decimal digits of |a|; 1 for 0. */
export function digitsInt(a: Int): number {
  return String(absInt(a)).length;
}

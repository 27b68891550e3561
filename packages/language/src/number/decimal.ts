/**
 * Exact decimals. This is the only file that knows how a decimal is made: everybody else goes through its functions,
 * or through `mantissaOf` and `decimal` where numbers are kept in columns.
 */
import {
  absInt,
  addInt,
  cmpInt,
  digitsInt,
  divHalfUp,
  divTrunc,
  type Int,
  mulInt,
  negInt,
  pow10,
  signInt,
  toInt,
} from './integer.ts';

/**
 * value = m · 10^-scale. `m` is a safe integer as a number and a BigInt only past 2^53; `scale` ≥ 0 is the number of
 * decimals shown, trailing zeros included: 62,50 is {6250, 2} and equals 62,5 {625, 1} in value, not in what it shows.
 */
export interface Decimal {
  readonly m: number | bigint;
  readonly scale: number;
}

/** Decimal of a mantissa and its decimals (≥ 0). */
export function decimal(m: number | bigint, scale: number): Decimal {
  return { m: toInt(m), scale };
}

/** The mantissa, for columns of numbers: a safe integer, or a BigInt that no number could hold. */
export function mantissaOf(x: Decimal): number | bigint {
  return x.m;
}

/** Decimals shown. */
export function decimalsOf(x: Decimal): number {
  return x.scale;
}

export const ZERO: Decimal = { m: 0, scale: 0 };
export const ONE: Decimal = { m: 1, scale: 0 };
export const HUNDRED: Decimal = { m: 100, scale: 0 };

/** Whole number; a number must be a safe integer. */
export function fromInt(n: number | bigint): Decimal {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${n}`);
  return { m: toInt(n), scale: 0 };
}

/** Reads the canonical form `-12.34` (a dot before the decimals, no grouping). Throws RangeError on anything else. */
export function fromString(text: string): Decimal {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts) throw new RangeError(`not a canonical decimal: ${text.slice(0, 40)}`);
  const fraction = parts[3] ?? '';
  const x = fromDigits(parts[2] + fraction, fraction.length);
  return parts[1] ? neg(x) : x;
}

/** Decimal of a run of ASCII digits of which the last `scale` are decimals. */
export function fromDigits(digits: string, scale: number): Decimal {
  return { m: digits.length <= 15 ? Number(digits) : toInt(BigInt(digits)), scale };
}

/** Canonical form `-12.34`, with exactly the decimals shown. */
export function toCanonical(x: Decimal): string {
  const digits = String(absInt(x.m)).padStart(x.scale + 1, '0');
  const cut = digits.length - x.scale;
  const sign = x.m < 0 ? '-' : '';
  return x.scale === 0 ? sign + digits : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** Nearest double. For drawing and for ranking only: no finding may depend on it. */
export function toApproximate(x: Decimal): number {
  return Number(toCanonical(x));
}

/** Mantissa of `x` at `scale` ≥ its own. */
function at(x: Decimal, scale: number): Int {
  return scale === x.scale ? x.m : mulInt(x.m, pow10(scale - x.scale));
}

/** Sum; shows as many decimals as the term with more. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { m: addInt(a.m, b.m), scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { m: addInt(at(a, scale), at(b, scale)), scale };
}

/** Difference; shows as many decimals as the term with more. */
export function sub(a: Decimal, b: Decimal): Decimal {
  return add(a, neg(b));
}

/** Exact product; decimals add up. */
export function mul(a: Decimal, b: Decimal): Decimal {
  return { m: mulInt(a.m, b.m), scale: a.scale + b.scale };
}

export function neg(x: Decimal): Decimal {
  return { m: negInt(x.m), scale: x.scale };
}

export function abs(x: Decimal): Decimal {
  return x.m < 0 ? neg(x) : x;
}

/** Compares values; the decimals shown do not matter. */
export function cmp(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a.scale === b.scale) return cmpInt(a.m, b.m);
  const scale = Math.max(a.scale, b.scale);
  return cmpInt(at(a, scale), at(b, scale));
}

/** Equal in value: 62,50 equals 62,5. */
export function equals(a: Decimal, b: Decimal): boolean {
  return cmp(a, b) === 0;
}

export function isZero(x: Decimal): boolean {
  return x.m === 0;
}

export function sign(x: Decimal): -1 | 0 | 1 {
  return signInt(x.m);
}

/** Whole in value: 62,00 is. */
export function isInteger(x: Decimal): boolean {
  return trimZeros(x).scale === 0;
}

/** Same value, showing `decimals` decimals or, where digits would be lost, as few more as it takes. */
export function rescale(x: Decimal, decimals: number): Decimal {
  if (x.scale <= decimals) return { m: at(x, decimals), scale: decimals };
  const trimmed = trimZeros(x);
  return trimmed.scale <= decimals ? { m: at(trimmed, decimals), scale: decimals } : trimmed;
}

/** Same value without trailing zeros after the comma. */
export function trimZeros(x: Decimal): Decimal {
  if (x.scale === 0) return x;
  const digits = String(x.m);
  let drop = 0;
  while (drop < x.scale && digits.charCodeAt(digits.length - 1 - drop) === 48) drop++;
  // A mantissa with fewer digits than decimals runs out of zeros only when it is 0.
  if (x.m === 0) return ZERO;
  return drop === 0 ? x : { m: divTrunc(x.m, pow10(drop)), scale: x.scale - drop };
}

/** Rounded to `decimals` ≥ 0, halves away from zero (−0,5 becomes −1). Shows exactly `decimals`. */
export function roundHalfUp(x: Decimal, decimals: number): Decimal {
  if (x.scale <= decimals) return { m: at(x, decimals), scale: decimals };
  return { m: divHalfUp(x.m, pow10(x.scale - decimals)), scale: decimals };
}

/** Cut towards zero to `decimals` ≥ 0. Shows exactly `decimals`. */
export function truncate(x: Decimal, decimals: number): Decimal {
  if (x.scale <= decimals) return { m: at(x, decimals), scale: decimals };
  return { m: divTrunc(x.m, pow10(x.scale - decimals)), scale: decimals };
}

/** Significant digits shown: leading zeros do not count, trailing ones do; 1 for 0. */
export function significantDigits(x: Decimal): number {
  return digitsInt(x.m);
}

/** Rounded half up to `digits` significant digits; never shows fewer than 0 decimals (integer digits stay). */
export function roundSignificant(x: Decimal, digits: number): Decimal {
  const drop = significantDigits(x) - digits;
  return drop <= 0 ? x : roundHalfUp(x, Math.max(0, x.scale - drop));
}

/** One unit of the last decimal shown: 0,01 for 62,50. */
export function ulp(x: Decimal): Decimal {
  return { m: 1, scale: x.scale };
}

/** Half a unit of the last decimal shown: 0,005 for 62,50. */
export function halfUlp(x: Decimal): Decimal {
  return { m: 5, scale: x.scale + 1 };
}

/** x · 10^k, exact; k may be negative. Decimals shown follow the comma and never fall below 0. */
export function shift(x: Decimal, k: number): Decimal {
  const scale = x.scale - k;
  return scale >= 0 ? { m: x.m, scale } : { m: mulInt(x.m, pow10(-scale)), scale: 0 };
}

/** Numerator and denominator (a power of ten), for rationals. */
export function fractionOf(x: Decimal): { readonly n: number | bigint; readonly d: number | bigint } {
  return { n: x.m, d: pow10(x.scale) };
}

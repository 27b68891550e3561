/**
 * Percentages and sums over columns, in safe integers: they say only "agrees" or "look closer". No float is ever rounded: a
 * product that might pass 2^53 is looked at closer.
 */
import type { ClaimId, Claims } from '../model/claim.ts';

const POW10: readonly number[] = Array.from({ length: 16 }, (_, k) => 10 ** k);
/** Largest integer of which all smaller ones are exact. */
const SAFE = Number.MAX_SAFE_INTEGER;

/** Whether `result` is over / under × 100 rounded half up to its decimals. False also where this cannot be told here. */
export function ratioAgrees(claims: Claims, result: ClaimId, over: ClaimId, under: ClaimId): boolean {
  const { mantissa, scale } = claims;
  const shown = mantissa[result] as number;
  const a = mantissa[over] as number;
  const b = mantissa[under] as number;
  if (!(a >= 0) || !(b > 0) || !(shown >= 0)) return false;
  // |a·10^(2 + decimals)/b − shown| ≤ ½, all brought to whole numbers: |2·a·up − 2·shown·b·down| ≤ b·down
  const shift = 2 + (scale[result] as number) + (scale[under] as number) - (scale[over] as number);
  const up = POW10[Math.max(0, shift)];
  const down = POW10[Math.max(0, -shift)];
  if (up === undefined || down === undefined) return false;
  const divisor = b * down;
  const left = 2 * a * up;
  const right = 2 * shown * divisor;
  if (left <= SAFE && right <= SAFE) return Math.abs(left - right) <= divisor;
  // Long amounts: split the quotient so that every product stays exact.
  if (down !== 1 || b > SAFE / 4) return false;
  let rest = a;
  let quotient = 0;
  let factor = up;
  // Schoolbook division, three digits at a time.
  quotient = Math.floor(rest / b);
  rest -= quotient * b;
  while (factor > 1) {
    const step = factor >= 1000 ? 1000 : factor;
    if (rest > SAFE / step) return smallSteps(a, b, up, shown);
    rest *= step;
    const digit = Math.floor(rest / b);
    rest -= digit * b;
    quotient = quotient * step + digit;
    if (quotient > SAFE / 1000) return false;
    factor /= step;
  }
  return near(quotient, rest, b, shown);
}

/** The same one digit at a time, for divisors close to the limit. */
function smallSteps(a: number, b: number, up: number, shown: number): boolean {
  let quotient = Math.floor(a / b);
  let rest = a - quotient * b;
  for (let factor = up; factor > 1; factor /= 10) {
    if (rest > SAFE / 10 || quotient > SAFE / 100) return false;
    rest *= 10;
    const digit = Math.floor(rest / b);
    rest -= digit * b;
    quotient = quotient * 10 + digit;
  }
  return near(quotient, rest, b, shown);
}

/** |quotient + rest/b − shown| ≤ ½ */
function near(quotient: number, rest: number, b: number, shown: number): boolean {
  if (shown === quotient) return 2 * rest <= b;
  return shown === quotient + 1 && 2 * rest >= b;
}

/** Whether `result` equals the sum of the parts. False also where this cannot be told here. */
export function sumAgrees(claims: Claims, result: ClaimId, parts: ArrayLike<ClaimId>): boolean {
  const { mantissa, scale } = claims;
  const decimals = scale[result] as number;
  let sum = 0;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as ClaimId;
    if (scale[part] !== decimals) return false;
    sum += mantissa[part] as number;
    if (!(sum <= SAFE && sum >= -SAFE)) return false;
  }
  return sum === mantissa[result];
}

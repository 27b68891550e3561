/** Numbers behind claims. */
import { cmp, type Decimal, decimal, decimalsOf, shift, ulp } from '@sakip-lint/language';
import { type ClaimId, Flag } from '../model/claim.ts';
import type { Model } from '../model/model.ts';

/** Claims that hold no single number: labels, ranges, n/a. */
const NOT_A_NUMBER = Flag.label | Flag.range | Flag.none;

/** The number of a claim; null where it holds none. */
export function numberOf(model: Model, claim: ClaimId): Decimal | null {
  const { claims } = model;
  if (((claims.flags[claim] as number) & NOT_A_NUMBER) !== 0) return null;
  const mantissa = claims.mantissa[claim] as number;
  if (!Number.isNaN(mantissa)) return decimal(mantissa, claims.scale[claim] as number);
  return claims.big.get(claim) ?? null;
}

/** Whether a claim holds a single number. */
export function isNumber({ claims }: Model, claim: ClaimId): boolean {
  if (((claims.flags[claim] as number) & NOT_A_NUMBER) !== 0) return false;
  return !Number.isNaN(claims.mantissa[claim]) || claims.big.has(claim);
}

/** Order of the numbers of two claims that hold one; nothing is made for prints of one kind. */
export function compareNumbers(model: Model, a: ClaimId, b: ClaimId): number {
  const { mantissa, scale } = model.claims;
  const [x, y] = [mantissa[a] as number, mantissa[b] as number];
  if (scale[a] === scale[b] && !Number.isNaN(x) && !Number.isNaN(y)) return Math.sign(x - y);
  return cmp(numberOf(model, a) as Decimal, numberOf(model, b) as Decimal);
}

/** The print is the value (a target, rupiah, a whole count), no rounded result. */
export function isExact(model: Model, claim: ClaimId): boolean {
  return ((model.claims.flags[claim] as number) & (Flag.rounded | Flag.stored)) === 0;
}

export function hasFlag(model: Model, claim: ClaimId, flag: number): boolean {
  return ((model.claims.flags[claim] as number) & flag) !== 0;
}

/** One unit of the last place a claim shows: 0,01 of `62,50`, 10.000.000 of `91,55 miliar`. */
export function lastPlaceOf(model: Model, claim: ClaimId): Decimal {
  const place = model.claims.places.get(claim);
  return place === undefined ? ulp(numberOf(model, claim) as Decimal) : shift(decimal(1, 0), place);
}

/** Decimals a claim shows; negative where its last place lies above the units. */
export function placesOf(model: Model, claim: ClaimId): number {
  const place = model.claims.places.get(claim);
  return place === undefined ? decimalsOf(numberOf(model, claim) as Decimal) : -place;
}

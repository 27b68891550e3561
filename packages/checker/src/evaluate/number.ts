/** Numbers behind claims. */
import { type Decimal, decimal, decimalsOf, shift, ulp } from '@sakip-lint/language';
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

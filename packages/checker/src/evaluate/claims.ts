/** Claims beside a claim, and the ends of what it may stand for. */
import { cmpRational, type Decimal, type Rational, toRational } from '@sakip-lint/language';
import type { Slot } from '../constrain/instantiate.ts';
import { distinct, NEAR, nearby } from '../constrain/nearness.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { printedInterval } from './interval.ts';
import { declaredOf, type Judging } from './judging.ts';
import type { Marks } from './marks.ts';
import { isExact, lastPlaceOf, numberOf } from './number.ts';

/** Claims of the same quantity with other values, none of them rejected. */
export function otherValues(model: Model, { rejected }: Pick<Marks, 'rejected'>, claim: ClaimId): readonly ClaimId[] {
  const { claimStart, claimIds } = model.quantities;
  const quantity = model.claims.quantity[claim] as number;
  const own = toRational(numberOf(model, claim) as Decimal);
  const others: ClaimId[] = [];
  for (let k = claimStart[quantity] as number; k < (claimStart[quantity + 1] as number); k++) {
    const other = claimIds[k] as ClaimId;
    const value = numberOf(model, other);
    if (value === null || rejected.has(other)) continue;
    if (cmpRational(toRational(value), own) !== 0) others.push(other);
  }
  return others.length < 2 ? others : distinct(model, others);
}

/** A part of a total row is its cell; a part in the tree has the values claimed of it. */
export function partSlot({ model, marks, steps }: Judging, part: ClaimId, result: ClaimId, cell: boolean): Slot {
  const { claims, quantities, measures } = model;
  const quantity = claims.quantity[part] as number;
  const statement = claims.statement[result] as number;
  steps.reads(quantity);
  const near = cell ? [part] : nearby(model, quantity, statement, (claim) => marks.rejected.has(claim)).claims;
  return {
    quantity,
    subject: quantities.subject[quantity] as number,
    measure: measures[quantities.measure[quantity] as number] as string,
    claims: near.length === 0 ? [part] : near,
    distance: NEAR.document,
  };
}

export function leastOf(model: Model, claims: readonly ClaimId[]): ClaimId {
  const value = (claim: ClaimId) => toRational(numberOf(model, claim) as Decimal);
  return claims.reduce((a, b) => (cmpRational(value(b), value(a)) < 0 ? b : a));
}

/** The least that a claim may stand for. */
export function lowestOf(judging: Judging, claim: ClaimId): Rational {
  const { model } = judging;
  const shown = numberOf(model, claim) as Decimal;
  if (isExact(model, claim)) return toRational(shown);
  const way = declaredOf(judging, claim) === 'dipotong' ? 'dipotong' : 'tidak dinyatakan';
  return printedInterval(shown, way, lastPlaceOf(model, claim)).lo.at;
}

/** The most that it may stand for. */
export function highestOf(judging: Judging, claim: ClaimId): Rational {
  const { model } = judging;
  const shown = numberOf(model, claim) as Decimal;
  if (isExact(model, claim)) return toRational(shown);
  const declared = declaredOf(judging, claim);
  const way = declared === 'dipotong' || declared === 'bebas' ? 'dipotong' : 'tidak dinyatakan';
  return printedInterval(shown, way, lastPlaceOf(model, claim)).hi.at;
}

/**
 * Which value a quantity has for something said in a statement: what the statement itself says; else its block; else its
 * document; else the family. One claim per distinct value, finest first.
 */
import { cmp, type Decimal, toRational } from '@sakip-lint/language';
import { printsRounded } from '../evaluate/ladder.ts';
import { lastPlaceOf, numberOf, placesOf } from '../evaluate/number.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';

export const NEAR = { statement: 0, block: 1, document: 2, family: 3 } as const;

export interface Nearby {
  /** One per distinct value, finest first; empty: nobody says. */
  readonly claims: readonly ClaimId[];
  /** How far off they stand (`NEAR`). */
  readonly distance: number;
}

const NOBODY: Nearby = { claims: [], distance: NEAR.family };

/** How far a claim stands from a statement. */
export function distanceOf(model: Model, claim: ClaimId, statement: StatementId): number {
  const { statements } = model;
  const other = model.claims.statement[claim] as number;
  if (other === statement) return NEAR.statement;
  if (statements.document[other] !== statements.document[statement]) return NEAR.family;
  const block = statements.block[statement] as number;
  const sameFile = statements.file[other] === statements.file[statement];
  return sameFile && block >= 0 && statements.block[other] === block ? NEAR.block : NEAR.document;
}

/**
 * Rejected claims stand back: outside the statement itself they count only where nobody else says anything.
 */
export function nearby(
  model: Model,
  quantity: QuantityId,
  statement: StatementId,
  isRejected: (claim: ClaimId) => boolean,
): Nearby {
  if (quantity < 0) return NOBODY;
  const { claimStart, claimIds } = model.quantities;
  const circles: ClaimId[][] = [[], [], [], []];
  const end = claimStart[quantity + 1] as number;
  for (let k = claimStart[quantity] as number; k < end; k++) {
    const claim = claimIds[k] as ClaimId;
    if (numberOf(model, claim) !== null) (circles[distanceOf(model, claim, statement)] as ClaimId[]).push(claim);
  }
  const own = circles[NEAR.statement] as ClaimId[];
  if (own.length > 0) return { claims: distinct(model, own), distance: NEAR.statement };
  for (let distance: number = NEAR.block; distance <= NEAR.family; distance++) {
    const kept = (circles[distance] as ClaimId[]).filter((claim) => !isRejected(claim));
    if (kept.length > 0) return { claims: distinct(model, kept), distance };
  }
  for (let distance: number = NEAR.block; distance <= NEAR.family; distance++) {
    const all = circles[distance] as ClaimId[];
    if (all.length > 0) return { claims: distinct(model, all), distance };
  }
  return NOBODY;
}

/** One claim per value; of a coarser and a finer print of one value the finer. Finest first, then in order of writing. */
export function distinct(model: Model, claims: readonly ClaimId[]): readonly ClaimId[] {
  if (claims.length === 1) return claims;
  const sorted = [...claims].sort((a, b) => placesOf(model, b) - placesOf(model, a) || a - b);
  const kept: ClaimId[] = [];
  for (const claim of sorted) {
    const value = numberOf(model, claim) as Decimal;
    const known = kept.some((other) => {
      const finer = numberOf(model, other) as Decimal;
      return cmp(finer, value) === 0 || printsRounded(toRational(finer), value, lastPlaceOf(model, claim));
    });
    if (!known) kept.push(claim);
  }
  return kept;
}

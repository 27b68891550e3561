/** Views on claims that rules share. */
import type { Place } from '../finding.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { placeIn } from './draft.ts';

/** Where a claim's value is written. */
export function claimPlace(model: Model, claim: ClaimId): Place {
  const { claims, statements } = model;
  return placeIn(model, statements.file[claims.statement[claim] as number] as number, claims.entry[claim] as number, {
    start: claims.start[claim] as number,
    end: claims.end[claim] as number,
  });
}

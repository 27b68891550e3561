/** Claims by statement, and where a claim stands: integer columns made in two passes. */
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';

export interface ClaimIndex {
  /** `ids[start[statement] .. start[statement + 1]]`, in order of writing. */
  readonly start: Int32Array;
  readonly ids: Int32Array;
  documentOf(claim: ClaimId): number;
}

export function claimIndex(model: Model): ClaimIndex {
  const { claims, statements } = model;
  const start = new Int32Array(statements.count + 1);
  for (let claim = 0; claim < claims.count; claim++) {
    const at = (claims.statement[claim] as number) + 1;
    start[at] = (start[at] as number) + 1;
  }
  for (let s = 0; s < statements.count; s++) start[s + 1] = (start[s + 1] as number) + (start[s] as number);
  const next = start.slice();
  const ids = new Int32Array(claims.count);
  for (let claim = 0; claim < claims.count; claim++) {
    const s = claims.statement[claim] as number;
    ids[next[s] as number] = claim;
    next[s] = (next[s] as number) + 1;
  }
  // An index outlives its model: it holds on to no more than it needs.
  const { statement } = claims;
  const { document } = statements;
  return { start, ids, documentOf: (claim) => document[statement[claim] as number] as number };
}

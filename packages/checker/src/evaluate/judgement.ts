/** What arithmetic says of the claims: the verdicts on constraints, and which value a quantity has where. */
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';

export interface Judgement {
  /**
   * Claims that give a quantity its value for something said in `statement`: those of that statement; else of its
   * block (one narasi, one table); else of the document; else of the family. One per distinct value, finest first;
   * rejected claims are left out unless nothing else is there.
   */
  valuesNear(quantity: QuantityId, statement: StatementId): readonly ClaimId[];
  /** The claim was found wrong by arithmetic (it is no operand elsewhere). */
  isRejected(claim: ClaimId): boolean;
  /** The claim recomputes in its own statement (a derived value that never conflicts with its repeats). */
  isConfirmed(claim: ClaimId): boolean;
  readonly counters: { readonly constraintsEvaluated: number };
}

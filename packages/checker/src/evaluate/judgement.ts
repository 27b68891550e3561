/** What arithmetic says of the claims: the verdicts on constraints, and which value a quantity has where. */
import type { Rational } from '@sakip-lint/language';
import type { Instance, Where } from '../constrain/instantiate.ts';
import type { Definition, Expr } from '../define/standard.ts';
import type { Place, RuleId } from '../finding.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import type { SumSeed } from '../model/model.ts';
import type { SubjectId } from '../model/subject.ts';
import type { Direction } from './direction.ts';
import type { Interval } from './interval.ts';
import type { Verdict } from './ladder.ts';

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
  /** The claim is an operand of a calculation that comes out in its own statement. */
  isSupported(claim: ClaimId): boolean;
  /** Every constraint that does not agree, in order of evaluation. */
  readonly outcomes: readonly Outcome[];
  /**
   * The definition of a quantity made concrete for something said in `statement`: its expression, and what each part of it
   * is there. Null: the quantity has none, or several are in use.
   */
  definedBy(quantity: QuantityId, statement: StatementId): Shape | null;
  /** The same for a measure that nobody may have stated yet. */
  definedAt(measure: string, where: Where): Shape | null;
  /** Directions inferred from the cells of indicators that declare none; only those that were in question. */
  readonly inferred: ReadonlyMap<SubjectId, Direction>;
  /** Totals that are the mean of their rows. */
  readonly meansAsTotals: readonly {
    readonly result: ClaimId;
    readonly operands: readonly ClaimId[];
    readonly computed: Rational;
  }[];
  /** How a result comes out under a direction; null where it cannot be computed. */
  computedUnder(
    result: ClaimId,
    arah: string,
  ): (Pick<Outcome, 'instance' | 'operands'> & { readonly computed: Rational }) | null;
  readonly counters: { readonly constraintsEvaluated: number };
}

export interface Shape {
  readonly rule: RuleId;
  readonly expr: Expr;
  /** Part of the expression as a formula over claims; null where a value is missing. */
  instantiate(part: Expr): Instance | null;
}

/** A constraint that does not agree. */
export interface Outcome {
  readonly rule: RuleId;
  /** `nol`: a division by zero where a number is claimed. */
  readonly verdict: Exclude<Verdict, 'sesuai'> | 'nol';
  readonly result: ClaimId;
  readonly definition: Definition | null;
  /** The seed of a total row, or null. */
  readonly seed: SumSeed | null;
  /** Blank cells that stand for parts of a sum. */
  readonly blanks: readonly Place[];
  readonly instance: Instance;
  /** Claim taken for each operand. */
  readonly operands: readonly ClaimId[];
  /** What the printed operands give; null after a division by zero. */
  readonly computed: Rational | null;
  /** Parts exist that are not written: only "more than the whole" is said. */
  readonly partial: boolean;
  /** The claim that is wrong, as far as arithmetic tells: the result, or an operand. */
  readonly culprit: ClaimId;
  /** A claim of the culprit's quantity that makes it right, or null. */
  readonly better: ClaimId | null;
  /** A second operand that is wrong together with the culprit (two cells swapped), and its right value; else null. */
  readonly also: { readonly culprit: ClaimId; readonly better: ClaimId } | null;
  /** Of a verdict `presisi`: the operand and what it must hide. */
  readonly hidden: { readonly operand: ClaimId; readonly needed: Interval } | null;
}

/** What a calculation says of the print of its result. */
export interface Found {
  readonly verdict: Verdict | 'nol';
  readonly operands: readonly ClaimId[];
  readonly computed: Rational | null;
  readonly hidden: Outcome['hidden'];
}

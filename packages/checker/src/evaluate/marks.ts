/** What the calculations have said of the claims so far, and of what went wrong: it only grows. */
import type { Rational } from '@sakip-lint/language';
import type { Instance } from '../constrain/instantiate.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Found, Outcome } from './judgement.ts';

/** An outcome without what is looked up anew in each model. */
export interface Told extends Omit<Outcome, 'definition' | 'seed' | 'blanks'> {
  /** Index into `Definitions.all`; -1: none. */
  readonly definitionIndex: number;
  /** Index into `Model.sums`; -1: none. */
  readonly seedIndex: number;
  /** The constraint whose blank cells count; -1: none. */
  readonly constraint: number;
}

/** A result that the formula of its head does not give. */
export interface Contradiction {
  /** Index into `Model.cellFormulas`. */
  readonly seed: number;
  readonly result: ClaimId;
  readonly instance: Instance;
  readonly found: Found;
  /** A usual way of computing gives it. */
  readonly usual: boolean;
}

export interface MeanAsTotal {
  readonly result: ClaimId;
  readonly operands: readonly ClaimId[];
  readonly computed: Rational;
}

/** What a mark says of its claim. */
export const Mark = {
  rejected: 0,
  /** It recomputes where it stands. */
  confirmed: 1,
  /** It is an operand of a calculation that comes out. */
  supported: 2,
  /** What a wrong claim should be. */
  right: 3,
  /** A total of quotients that the formula of its column's head gives. */
  settled: 4,
  told: 5,
  contradicted: 6,
  meanAsTotal: 7,
} as const;

/** What goes with a mark: see `Marks.set`. */
export type Detail = Rational | Told | Contradiction | MeanAsTotal | null;

export interface MarkLog {
  marked(mark: number, claim: ClaimId, detail: Detail): void;
}

export class Marks {
  readonly rejected: Set<ClaimId> = new Set();
  readonly confirmed: Uint8Array;
  readonly supported: Uint8Array;
  readonly right: Map<ClaimId, Rational> = new Map();
  readonly settled: Set<ClaimId> = new Set();
  readonly told: Told[] = [];
  readonly contradicted: Contradiction[] = [];
  readonly meansAsTotals: MeanAsTotal[] = [];
  readonly #log: MarkLog | null;

  constructor(claims: number, log: MarkLog | null) {
    this.confirmed = new Uint8Array(claims);
    this.supported = new Uint8Array(claims);
    this.#log = log;
  }

  /** `detail`: the value for `right`, what is kept for `told`, `contradicted` and `meanAsTotal`. */
  set(mark: number, claim: ClaimId, detail: Detail = null): void {
    this.#log?.marked(mark, claim, detail);
    if (mark === Mark.confirmed) this.confirmed[claim] = 1;
    else if (mark === Mark.supported) this.supported[claim] = 1;
    else if (mark === Mark.rejected) this.rejected.add(claim);
    else if (mark === Mark.right) this.right.set(claim, detail as Rational);
    else if (mark === Mark.settled) this.settled.add(claim);
    else if (mark === Mark.told) this.told.push(detail as Told);
    else if (mark === Mark.contradicted) this.contradicted.push(detail as Contradiction);
    else this.meansAsTotals.push(detail as MeanAsTotal);
  }
}

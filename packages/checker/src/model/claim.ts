/**
 * Claims in columns: a claim is a number or label somebody wrote for a quantity, with its place and its displayed
 * decimals. Numbers stand as a mantissa in a Float64Array (exact: a safe integer) and a scale; larger ones and
 * everything that is not one number stand in side tables. Claims said together share a statement.
 */
import type { Decimal, Value } from '@sakip-lint/language';

export type ClaimId = number;
export type QuantityId = number;
export type StatementId = number;

/** How a claim may be used. */
export const Flag = {
  /** The value is a rounded print (an interval of half a unit of its last place); unset: exact. */
  rounded: 1,
  /** Stored by a spreadsheet: a difference in the last kept digit agrees. */
  stored: 2,
  /** Read from a malformed text (its finding is told under format/angka). */
  malformed: 4,
  /** Declared by the author in a tree block rather than quoted from a place of the report. */
  declared: 8,
  /** A label (see `labels`). */
  label: 32,
  /** A range or bound (see `others`). */
  range: 64,
  /** No number: n/a, #REF!, `tidak ada` (see `others`). */
  none: 128,
} as const;

export interface Claims {
  readonly count: number;
  readonly quantity: Int32Array;
  readonly statement: Int32Array;
  /** Index of the entry in its file's tree (the file is the statement's). */
  readonly entry: Int32Array;
  /** Span of the written value, relative to the entry's start. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Mantissa; NaN where `big` or `others` hold the value, or the claim is a label. */
  readonly mantissa: Float64Array;
  /** Displayed decimals. */
  readonly scale: Uint8Array;
  readonly flags: Uint8Array;
  /** Power of ten of the last place shown, where that lies above the units: 7 for `91,55 miliar`. */
  readonly places: ReadonlyMap<ClaimId, number>;
  readonly big: ReadonlyMap<ClaimId, Decimal>;
  readonly labels: ReadonlyMap<ClaimId, string>;
  readonly others: ReadonlyMap<ClaimId, Value>;
  /** The whole beside a part (`186/100.000`, `100 dari 110`), whose number is the claim's. */
  readonly wholes: ReadonlyMap<ClaimId, Decimal>;
  /** The word behind a claim whose number is its rank (`"BB"`, `Peringkat 2`). */
  readonly grades: ReadonlyMap<ClaimId, string>;
}

/** Things said together: a row, a sentence, a bundle, a block. Operands are looked for here first, then in the block. */
export interface Statements {
  readonly count: number;
  /** Index into the family's files. */
  readonly file: Int32Array;
  /** Index into the model's documents. */
  readonly document: Int32Array;
  /** The entry that heads the statement (row, sentence, block head). */
  readonly entry: Int32Array;
  /** The enclosing narasi, table or tree block as an entry index; -1 none. */
  readonly block: Int32Array;
}

/** Growing columns; the linker's one door for writing claims. */
export interface ClaimWriter {
  /** Ids of what is written next. */
  claimCount(): ClaimId;
  statementCount(): StatementId;
  statement(file: number, document: number, entry: number, block: number): StatementId;
  number(
    quantity: QuantityId,
    statement: StatementId,
    entry: number,
    start: number,
    end: number,
    value: Decimal,
    flags: number,
    place?: number,
  ): ClaimId;
  label(
    quantity: QuantityId,
    statement: StatementId,
    entry: number,
    start: number,
    end: number,
    label: string,
    flags: number,
  ): ClaimId;
  other(
    quantity: QuantityId,
    statement: StatementId,
    entry: number,
    start: number,
    end: number,
    value: Value,
    flags: number,
  ): ClaimId;
  /** A claim is a part of this whole; its number is the rank of this word. */
  whole(claim: ClaimId, whole: Decimal): void;
  grade(claim: ClaimId, word: string): void;
  finish(): { readonly claims: Claims; readonly statements: Statements };
}

/** The shapes of what may stand where a value is due. */
import type { DateFault, DateReading } from './date.ts';
import type { Decimal } from './decimal.ts';
import type { Numeral, NumeralFault } from './numeral.ts';
import type { Placeholder } from './placeholder.ts';
import type { Span } from './span.ts';

/** A number and where it stands. */
export interface Piece {
  readonly numeral: Numeral;
  readonly span: Span;
}

export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** Words behind a number: `pelaku usaha`, `Orang/Bulan`, `per 1.000 KH`. */
export interface UnitWords extends Words {
  /** The base of a rate, 1000 for `per 1.000`; null where there is none. */
  readonly per: Decimal | null;
}

export interface Bound extends Piece {
  /** The end itself does not belong to the range. */
  readonly open: boolean;
}

/** `reversed`: the bounds of a range stand in falling order; they are read in rising order all the same. */
export interface ValueFault {
  readonly code: NumeralFault | DateFault | 'reversed';
  readonly span: Span;
}

interface ValueBase {
  /** The text without blanks around it. */
  readonly span: Span;
  readonly faults: readonly ValueFault[];
}

/** What may stand around a number or two. */
export interface Surroundings {
  readonly unit: UnitWords | null;
  /** What a bracket behind the number says again: `0,19% (186/100.000)`, or a count's share `202 (65,16%)`. */
  readonly second: Value | null;
  /** Words in a bracket behind the number, an amount in words as a rule: `6 (Enam)`. */
  readonly words: Words | null;
}

export interface AngkaValue extends ValueBase, Surroundings {
  readonly kind: 'angka';
  readonly numeral: Numeral;
  readonly at: Span;
  /** The left side of a ratio `1 : 32`, whose value is 32; null otherwise. */
  readonly ratio: Piece | null;
}

/** Two numbers that make one: a rate `186/100.000`, a part of a whole `100 dari 110`, a ratio `2 : 65`. */
export interface PecahanValue extends ValueBase, Surroundings {
  readonly kind: 'pecahan';
  readonly via: '/' | 'dari' | ':';
  /** As written: for `2 : 65` the numerator is 65, since `1 : 32` is 32. */
  readonly numerator: Piece;
  readonly denominator: Piece;
}

/** `≤ 0,85`, `80 – 90%`, `> 75 s.d. < 85`, `76 ≤ 90`; null = unbounded on that side. */
export interface RentangValue extends ValueBase, Surroundings {
  readonly kind: 'rentang';
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** `%` stands after one of the ends. */
  readonly percent: boolean;
}

export interface TanggalValue extends ValueBase {
  readonly kind: 'tanggal';
  readonly date: DateReading;
}

/** Anything else: a label, a grade, a sentence. */
export interface KataValue extends ValueBase {
  readonly kind: 'kata';
  readonly text: string;
}

/** Nothing was written: blank, `-`, `–`, `Rp -`. */
export interface KosongValue extends ValueBase {
  readonly kind: 'kosong';
}

export interface PlaceholderValue extends ValueBase {
  readonly kind: 'placeholder';
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

/** `tak_berlaku` n/a · `rusak` a spreadsheet's error (`#REF!`, `###`) · `elipsis` what the transcriber left out. */
export interface MarkValue extends ValueBase {
  readonly kind: 'tak_berlaku' | 'rusak' | 'elipsis';
  readonly text: string;
}

export type Value =
  | AngkaValue
  | PecahanValue
  | RentangValue
  | TanggalValue
  | KataValue
  | KosongValue
  | PlaceholderValue
  | MarkValue;

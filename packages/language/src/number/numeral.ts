/** What a written number is, whatever its form. */
import { type Decimal, decimal, shift, ulp } from './decimal.ts';

/**
 * What is due where the number stands; it decides how a doubtful form is read. `Rp` before a number makes it rupiah.
 * `nilai` measured values and indices, `rupiah` no or two decimals, `cacah` whole things, `persen` percentages,
 * `format us` a column or table that declares `1,234.56`; there faults are named with dot and comma exchanged.
 */
export type Expect = 'nilai' | 'rupiah' | 'cacah' | 'persen' | 'format us';

/**
 * What is wrong with how the number is written:
 * - `dot-decimal` a dot before the decimals (`91.13%`)
 * - `comma-thousands` a comma between groups (`Rp.29,970.000`)
 * - `grouping` groups not in threes (`2.013738.540`, `6.210.45.282`)
 * - `us-format` dots and commas exchanged (`1,234,567.00`)
 * - `rupiah-decimals` rupiah with neither 0 nor 2 decimals (`1.855.010,480`)
 * - `spaces` blanks inside (`185.128. 000`)
 * - `characters` full-width forms
 * - `typing` letters for digits, a mark or sign twice (`9OO.000`, `76,,5%%`)
 * - `magnitude` a magnitude word after seven digits or more (`1.804.751 juta`); it is not multiplied
 */
export type NumeralFault =
  | 'dot-decimal'
  | 'comma-thousands'
  | 'grouping'
  | 'us-format'
  | 'rupiah-decimals'
  | 'spaces'
  | 'characters'
  | 'typing'
  | 'magnitude';

export type Magnitude = 'ribu' | 'juta' | 'miliar' | 'triliun';

/** A number as somebody wrote it. Sign and magnitude word are in `value` and in every reading. */
export interface Numeral {
  /** The best reading. */
  readonly value: Decimal;
  /** Best first; exactly one where the number is well-formed. */
  readonly readings: readonly Decimal[];
  /** Decimals printed: 2 for `62,50` and for `91,55 miliar`. */
  readonly decimals: number;
  /** null: well-formed. Otherwise the fix is `value` printed anew, unless `ambiguous`. */
  readonly fault: NumeralFault | null;
  /** Malformed so that no single reading is clearly meant (`6.210.45.282`): offer no fix, conclude nothing from `value` alone. */
  readonly ambiguous: boolean;
  readonly prefix: 'Rp' | null;
  readonly percent: boolean;
  /** The ending `,-`. */
  readonly dash: boolean;
  /** Written with a minus or in brackets. */
  readonly negative: boolean;
  /** The word behind the number that multiplied it; with fault `magnitude`, that did not. */
  readonly magnitude: Magnitude | null;
  /** What a spreadsheet stored, not what somebody printed: read as rounded to 12 significant digits. */
  readonly spreadsheet: boolean;
}

/** Powers of ten of the magnitude words, other spellings and abbreviations included. */
export const MAGNITUDES: ReadonlyMap<string, Magnitude> = new Map([
  ['ribu', 'ribu'],
  ['rb', 'ribu'],
  ['juta', 'juta'],
  ['jt', 'juta'],
  ['miliar', 'miliar'],
  ['milyar', 'miliar'],
  ['milliar', 'miliar'],
  ['miliyar', 'miliar'],
  ['triliun', 'triliun'],
  ['trilyun', 'triliun'],
  ['triliyun', 'triliun'],
]);

export const POWER_OF: Readonly<Record<Magnitude, number>> = { ribu: 3, juta: 6, miliar: 9, triliun: 12 };

/** The last place shown as a value: 0,01 for `62,50`, 10.000.000 for `91,55 miliar`. Half of it is how far rounding reaches. */
export function lastPlace(numeral: Numeral): Decimal {
  const { magnitude, fault, decimals } = numeral;
  if (magnitude === null || fault === 'magnitude') return ulp(numeral.value);
  return shift(decimal(1, decimals), POWER_OF[magnitude]);
}

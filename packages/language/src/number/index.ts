/**
 * Numbers, values, amounts in words and dates, as people write them in Indonesian reports; exact throughout.
 */

export {
  type CalendarDate,
  type DateFault,
  type DateReading,
  dayNumber,
  daysInMonth,
  formatDate,
  MONTHS,
  monthOf,
  readDate,
  scanDate,
  WEEKDAYS,
  weekdayOf,
} from './date.ts';
export * from './decimal.ts';
export { fold } from './fold.ts';
export {
  type Expect,
  lastPlace,
  MAGNITUDES,
  type Magnitude,
  type Numeral,
  type NumeralFault,
  POWER_OF,
} from './numeral.ts';
export { type Placeholder, placeholdersIn } from './placeholder.ts';
export { formatNumeral, type NumeralStyle } from './print.ts';
export * from './rational.ts';
export { readNumeral } from './read.ts';
export { scanNumeral } from './scan.ts';
export type { Span } from './span.ts';
export {
  readTerbilang,
  type TerbilangCode,
  type TerbilangFault,
  type TerbilangReading,
  type TerbilangStyle,
  terbilang,
} from './terbilang.ts';
export {
  type AngkaValue,
  type Bound,
  type KataValue,
  type KosongValue,
  type MarkValue,
  type PecahanValue,
  type Piece,
  type PlaceholderValue,
  type RentangValue,
  readValue,
  type TanggalValue,
  type UnitWords,
  type Value,
  type ValueFault,
  type Words,
} from './value.ts';

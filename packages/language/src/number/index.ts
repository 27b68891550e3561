/**
 * Numbers, values, amounts in words and dates, as people write them in Indonesian reports; exact throughout.
 */
export * from './decimal.ts';
export { type Expect, lastPlace, type Magnitude, type Numeral, type NumeralFault } from './numeral.ts';
export { formatNumeral, type NumeralStyle } from './print.ts';
export * from './rational.ts';
export { readNumeral } from './read.ts';
export { scanNumeral } from './scan.ts';

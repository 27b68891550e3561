/** The text of a malformed number as it should be written. */
import { type Decimal, formatNumeral, type Magnitude, type Numeral, shift } from '@sakip-lint/language';

const POWER: Readonly<Record<Magnitude, number>> = { ribu: 3, juta: 6, miliar: 9, triliun: 12 };

/** Digits with dots, commas and blanks between them. */
const BODY = /\d(?:[\d.,\s]*\d)?/;

/** `reading` written in the place of the digits of `text`; sign, `Rp`, `%`, `,-` and magnitude word stay as they are. */
export function writtenAnew(text: string, numeral: Numeral, reading: Decimal): string {
  const factor = numeral.magnitude !== null && numeral.fault !== 'magnitude' ? POWER[numeral.magnitude] : 0;
  const digits = formatNumeral(shift(reading, -factor)).replace('-', '');
  if (numeral.fault === 'typing')
    return formatNumeral(reading, { rupiah: numeral.prefix === 'Rp', percent: numeral.percent });
  // Full-width forms and odd blanks become plain ones.
  return text.normalize('NFKC').replace(BODY, digits);
}

/** A number as messages print it. */
export const printedNumber = (numeral: Numeral): string =>
  formatNumeral(numeral.value, { rupiah: numeral.prefix === 'Rp', percent: numeral.percent });

/** Single slips of typing: one digit replaced, left out, typed twice, two neighbours swapped, the comma moved. */
import { type Decimal, decimalsOf, equals, fromDigits, mantissaOf, neg, sign, toCanonical } from '@sakip-lint/language';

export type Slip = 'ganti' | 'hilang' | 'ganda' | 'tukar' | 'pemisah';

/** The slip that makes `written` of `meant`; null: more than one, or none. Signs and thousands are not looked at. */
export function slipBetween(written: Decimal, meant: Decimal): Slip | null {
  if (sign(written) !== sign(meant)) return null;
  const [a, b] = [printOf(written), printOf(meant)];
  if (a === b) return null;
  if (a.replace(',', '') === b.replace(',', '')) return 'pemisah';
  if (a.length === b.length) {
    if (a.indexOf(',') !== b.indexOf(',')) return null;
    const [x, y] = [a.replace(',', ''), b.replace(',', '')];
    const off = [...x].flatMap((char, k) => (char === y[k] ? [] : [k]));
    const [first = 0, second] = off;
    if (second === undefined) return 'ganti';
    const swapped = off.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first];
    return swapped ? 'tukar' : null;
  }
  if (a.length === b.length - 1) return isWithout(b, a, () => true) ? 'hilang' : null;
  if (a.length === b.length + 1) return isWithout(a, b, (k) => a[k] === a[k - 1]) ? 'ganda' : null;
  return null;
}

/** Whether `long` without one digit that may go is `short`. */
function isWithout(long: string, short: string, mayGo: (index: number) => boolean): boolean {
  for (let k = 0; k < long.length; k++)
    if (long[k] !== ',' && mayGo(k) && long.slice(0, k) + long.slice(k + 1) === short) return true;
  return false;
}

/** Every number that one slip may have made `written` of. */
export function meantBy(written: Decimal): readonly Decimal[] {
  const digits = String(mantissaOf(written))
    .replace('-', '')
    .padStart(decimalsOf(written) + 1, '0');
  const scale = decimalsOf(written);
  const found = new Map<string, Decimal>();
  const add = (text: string, decimals: number): void => {
    // Nobody writes a number with a zero before its first digit, but for `0,…`.
    if (text === '' || decimals < 0 || text.length <= decimals || (text.startsWith('0') && text.length > decimals + 1))
      return;
    const value = sign(written) < 0 ? neg(fromDigits(text, decimals)) : fromDigits(text, decimals);
    if (!equals(value, written)) found.set(toCanonical(value), value);
  };
  for (let k = 0; k < digits.length; k++) {
    const [head, tail] = [digits.slice(0, k), digits.slice(k + 1)];
    for (let d = 0; d < 10; d++) add(head + d + tail, scale);
    add(head + tail.slice(0, 1) + digits[k] + tail.slice(1), scale);
    if (digits[k] === digits[k - 1]) add(head + tail, k < digits.length - scale ? scale : scale - 1);
  }
  for (let k = 0; k <= digits.length; k++) {
    for (let d = 0; d < 10; d++) {
      if (k <= digits.length - scale) add(digits.slice(0, k) + d + digits.slice(k), scale);
      if (scale > 0 && k >= digits.length - scale) add(digits.slice(0, k) + d + digits.slice(k), scale + 1);
    }
  }
  // The comma of an amount without one is not missing: its thousands are grouped.
  if (scale > 0) for (let decimals = 0; decimals < digits.length; decimals++) add(digits, decimals);
  return [...found.values()];
}

function printOf(value: Decimal): string {
  const scale = decimalsOf(value);
  const digits = String(mantissaOf(value))
    .replace('-', '')
    .padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)},${digits.slice(-scale)}`;
}

/** Prints numbers as Indonesian reports do. */
import { type Decimal, toCanonical } from './decimal.ts';

export interface NumeralStyle {
  /** `Rp ` before the number. */
  readonly rupiah?: boolean;
  /** `%` after it. */
  readonly percent?: boolean;
  /** False: no dots between groups. */
  readonly grouped?: boolean;
  /** Dots and commas exchanged. */
  readonly us?: boolean;
}

/** `8.729.827.382,00`: groups of three, a comma before the decimals, all decimals that `x` shows kept. */
export function formatNumeral(x: Decimal, style: NumeralStyle = {}): string {
  const canonical = toCanonical(x);
  const negative = canonical.startsWith('-');
  const point = canonical.indexOf('.');
  const whole = canonical.slice(negative ? 1 : 0, point < 0 ? canonical.length : point);
  const grouped = style.grouped === false ? whole : group(whole, style.us ? ',' : '.');
  const fraction = point < 0 ? '' : (style.us ? '.' : ',') + canonical.slice(point + 1);
  return `${style.rupiah ? 'Rp ' : ''}${negative ? '-' : ''}${grouped}${fraction}${style.percent ? '%' : ''}`;
}

function group(digits: string, mark: string): string {
  if (digits.length <= 3) return digits;
  const groups: string[] = [];
  let end = digits.length;
  for (; end > 3; end -= 3) groups.unshift(digits.slice(end - 3, end));
  groups.unshift(digits.slice(0, end));
  return groups.join(mark);
}

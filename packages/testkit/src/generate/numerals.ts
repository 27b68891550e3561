/** How a number stands on paper. */
import type { Exact } from './exact.ts';

export interface Print {
  readonly decimals: number;
  readonly before?: string;
  readonly after?: string;
  /** Powers of ten that the place says already: 6 under `(juta)`. */
  readonly magnitude?: number;
  /** `raw`: as a spreadsheet stores it, without dots for the thousands. */
  readonly format?: 'id' | 'us' | 'raw';
}

/** The digits of a value that has no more decimals than are printed. */
export function digits({ n, d }: Exact, decimals: number, format: 'id' | 'us' | 'raw' = 'id'): string {
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(decimals)) / d;
  const all = String(scaled).padStart(decimals + 1, '0');
  const whole = decimals === 0 ? all : all.slice(0, -decimals);
  const [dot, comma] = format === 'us' ? [',', '.'] : format === 'raw' ? ['', ','] : ['.', ','];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, dot);
  const rest = decimals === 0 ? '' : `${comma}${all.slice(-decimals)}`;
  return `${n < 0n ? '-' : ''}${grouped}${rest}`;
}

export function printed(value: Exact, { decimals, before = '', after = '', magnitude = 0, format }: Print): string {
  const shown = { n: value.n, d: value.d * 10n ** BigInt(magnitude) };
  return `${before}${digits(shown, decimals, format)}${after}`;
}

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun'];

function below1000(n: number): string[] {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const words = hundreds === 0 ? [] : hundreds === 1 ? ['seratus'] : [ONES[hundreds] as string, 'ratus'];
  if (rest === 10) return [...words, 'sepuluh'];
  if (rest === 11) return [...words, 'sebelas'];
  if (rest > 11 && rest < 20) return [...words, ONES[rest - 10] as string, 'belas'];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  if (tens > 0) words.push(ONES[tens] as string, 'puluh');
  if (ones > 0) words.push(ONES[ones] as string);
  return words;
}

/** An amount in words. */
export function inWords(amount: bigint): string {
  if (amount === 0n) return 'nol';
  const words: string[] = [];
  for (let group = GROUPS.length - 1; group >= 0; group--) {
    const part = Number((amount / 1000n ** BigInt(group)) % 1000n);
    if (part === 0) continue;
    if (group === 1 && part === 1) words.push('seribu');
    else words.push(...below1000(part), ...(group === 0 ? [] : [GROUPS[group] as string]));
  }
  return words.join(' ');
}

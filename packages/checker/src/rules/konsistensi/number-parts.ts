/** Numbers of tables, figures and sections as lists of parts: `IV.3` and `4.3` are one number. */

/** Null: no number (`Lampiran`, words). */
export type NumberParts = readonly number[] | null;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

export function numberParts(text: string): NumberParts {
  const words = text
    .trim()
    .replace(/^(?:tabel|gambar|grafik|diagram|bagian|bab|sub\s*bab|lampiran)\s*/i, '')
    .split(/[.\s\-–/)]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 8) return null;
  const parts: number[] = [];
  for (const [k, word] of words.entries()) {
    const part = partOf(word, k === 0);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** A number; a Roman numeral in first place; a letter a–z later; `3a` is refused (its order among parts is anybody's). */
function partOf(word: string, first: boolean): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  if (first && /^[ivxl]{1,7}$/i.test(word)) return roman(word.toLowerCase());
  return /^[a-z]$/i.test(word) ? word.toLowerCase().charCodeAt(0) - 96 : null;
}

function roman(word: string): number | null {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(word)) return null;
  let value = 0;
  for (let k = 0; k < word.length; k++) {
    const here = ROMAN[word[k] as string] as number;
    value += here < (ROMAN[word[k + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

export function compareParts(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    if (a[k] !== b[k]) return (a[k] as number) - (b[k] as number);
  }
  return a.length - b.length;
}

/**
 * Indexes of the fewest items whose removal leaves the rest in rising order. Of equally small sets the one with the
 * later items: in 3.4, 3.3 it is 3.3. O(n²), n the numbers of one kind in a document.
 */
export function outOfOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly number[] {
  const longest: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (let k = 0; k < items.length; k++) {
    longest[k] = 1;
    before[k] = -1;
    for (let j = 0; j < k; j++) {
      if (compare(items[j] as T, items[k] as T) <= 0 && (longest[j] as number) + 1 > (longest[k] as number)) {
        longest[k] = (longest[j] as number) + 1;
        before[k] = j;
      }
    }
    if (best < 0 || (longest[k] as number) > (longest[best] as number)) best = k;
  }
  const kept = new Set<number>();
  for (let k = best; k >= 0; k = before[k] as number) kept.add(k);
  return items.map((_, k) => k).filter((k) => !kept.has(k));
}

/**
 * Periods as small integers: `year * 64 + part`, `+ 32` for "up to" (`s.d.`). Part 0 the year, 1–4 quarters,
 * 5–6 semesters, 7–18 January–December. Ranges (for measures over a range) are interned per family, negative.
 */
export type Period = number;

/** No period was said and the document has no `tahun`. */
export const NO_PERIOD: Period = 0;
/** The declared base value (`awal`). */
export const BASE_PERIOD: Period = 1;

export const periodOf = (year: number, part = 0): Period => year * 64 + part;
export const upTo = (period: Period): Period => period | 32;
export const yearOf = (period: Period): number => Math.trunc(period / 64);
export const partOf = (period: Period): number => period & 31;
export const isUpTo = (period: Period): boolean => period > 64 && (period & 32) !== 0;
export const isYear = (period: Period): boolean => period > 64 && (period & 63) === 0;
/** Other ways to say the same time: `s.d. TW1` is the first quarter, `s.d. TW4` the year. */
export function otherNames(period: Period): readonly Period[] {
  if (period <= 64) return [];
  const part = partOf(period);
  if (isYear(period)) return LAST_PARTS.map((last) => upTo(period + last));
  if (isUpTo(period) && LAST_PARTS.includes(part)) return [period - 32 - part];
  return FIRST_PARTS.includes(part) ? [period ^ 32] : [];
}

/** TW1, S1, January; TW4, S2, December. */
const FIRST_PARTS: readonly number[] = [1, 5, 7];
const LAST_PARTS: readonly number[] = [4, 6, 18];

/** The same part `by` years on. */
export const shiftYear = (period: Period, by: number): Period => period + by * 64;

/** Values that are no plain number and still compute: grades by their rank, parts of a whole, ratios. */
import {
  cmp,
  type Decimal,
  decimalsOf,
  divRational,
  fromString,
  mulRational,
  rational,
  titleKey,
  toDecimal,
  toRational,
  type Value,
  ZERO,
} from '@sakip-lint/language';
import type { Builder } from './builder.ts';

export interface Graded {
  readonly rank: Decimal;
  readonly word: string;
}

/** `Peringkat 2`, `Level ke-3`: a place or level by its number. */
const NUMBERED = /^(?:peringkat|ranking|rangking|rank|level|tingkat|posisi)\s*(?:ke\s*[-–]?\s*)?(\d{1,4})$/iu;

/**
 * Rank of a written grade. Its order is the one that the subject's satuan names, else one that the report declares and that
 * has the word. `"CC" (5)` says its rank itself. Null: no grade.
 */
export function gradeOf(b: Builder, satuan: string | null, text: string): Graded | null {
  const written = text.trim();
  const said = /^["“”]?(.+?)["“”]?\s*\((\d{1,4}(?:,\d{1,4})?)\)$/u.exec(written);
  const word = said?.[1]?.trim() ?? written;
  if (said?.[2] !== undefined) return { rank: fromString(said[2].replace(',', '.')), word };
  const numbered = NUMBERED.exec(word)?.[1];
  if (numbered !== undefined) return { rank: fromString(numbered), word };
  const key = titleKey(word);
  const named = new Set(satuan?.toLowerCase().split(/[^\p{L}\p{N}_]+/u) ?? []);
  const order =
    b.orders.find(({ name }) => named.has(name) || titleKey(satuan ?? '') === titleKey(name)) ??
    b.orders.find(({ standard, grades }) => !standard && grades.some((grade) => titleKey(grade.word) === key));
  const found = order?.grades.find((grade) => titleKey(grade.word) === key);
  return found === undefined ? null : { rank: fromString(found.rank), word };
}

/** Quotients with more decimals are held as nothing: no print of theirs is exact. */
const MOST_DECIMALS = 9;

export interface Part {
  readonly value: Decimal;
  /** Null: the value is the quotient itself. */
  readonly whole: Decimal | null;
}

/**
 * `186/100.000` and `100 dari 110` are 186 and 100 of their whole, a percentage where the measure is one; `2 : 65` is 32,5.
 * Null: no number that a calculation could use.
 */
export function partOf(
  { via, numerator, denominator }: Extract<Value, { kind: 'pecahan' }>,
  percent: boolean,
): Part | null {
  const over = numerator.numeral.value;
  const under = denominator.numeral.value;
  if (cmp(under, ZERO) <= 0) return null;
  if (via !== ':' && !percent) return { value: over, whole: under };
  const quotient = divRational(toRational(over), toRational(under));
  if (via === ':' && percent) return null;
  const value = toDecimal(percent ? mulRational(quotient, rational(100, 1)) : quotient);
  return value === null || decimalsOf(value) > MOST_DECIMALS ? null : { value, whole: null };
}

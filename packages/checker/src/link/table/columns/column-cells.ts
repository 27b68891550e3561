/** What the cells of a column tell of it: ticks, labels, amounts. A head never says more than its cells bear out. */
import type { RowNode } from '@sakip-lint/language';
import { hasLetters, squeeze } from '@sakip-lint/language';
import type { Builder } from '../../builder.ts';

/** Texts of a column below the head, blanks and dashes left out. */
export function textsOf(rows: readonly RowNode[], index: number): readonly string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const text = row.rule || row.elided ? '' : (row.cells[index]?.text.trim() ?? '');
    if (text !== '' && !/^(?:[-–—]+|…)$/.test(text)) texts.push(text);
  }
  return texts;
}

export const isTick = (text: string): boolean => /^(?:[√✓✔☑●•ü]|v|x)$/iu.test(text);

export const areTicks = (texts: readonly string[]): boolean => texts.length > 0 && texts.every(isTick);

const hasNumberFirst = (text: string): boolean => {
  const digit = text.search(/\d/);
  return digit >= 0 && !hasLetters(text.slice(0, digit));
};

export const haveNumbers = (texts: readonly string[]): boolean =>
  texts.some((text) => hasNumberFirst(text) || /^Rp\.?\s*\d/iu.test(text));

const most = (texts: readonly string[], holds: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(holds).length * 2 > texts.length;

/** Amounts of money are no percentages. */
export const areAmounts = (texts: readonly string[]): boolean =>
  most(texts, (text) => /^Rp\.?\s*\d/iu.test(text) || /^\d{1,3}(?:\.\d{3}){2,}/.test(text) || /^\d{7,}/.test(text));

export const arePercents = (texts: readonly string[]): boolean => most(texts, (text) => /^[\d.,]+\s*%$/.test(text));

/** Numbers that count or cost something; 1, 2, 3 in order number the rows, and `1.01` is a code. */
export const areCounts = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.some((text) => Number(text) >= 100 || /[.,]/.test(text)) &&
  texts.every((text) => /^(?:Rp\.?\s*)?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/iu.test(text));

/** `1,00`, `0,98`: times, not percent. */
export const areFactors = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^[01](?:[.,]\d+)?$/.test(text));

/** Sentences. */
const LONG = 80;
export const areSentences = (texts: readonly string[]): boolean =>
  most(texts, (text) => text.length > LONG && !hasNumberFirst(text));

/** The one scale of the report whose labels all the texts are. */
export function scaleOf(b: Builder, texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  const found = b.scales.find(
    ({ standard, classes }) =>
      !standard &&
      texts.every((text) =>
        classes.some(({ label, second }) => [label, ...second].some((one) => squeeze(one) === squeeze(text))),
      ),
  );
  return found?.name ?? null;
}

import { expect, test } from 'vitest';
import { budgetText } from './budget.generator.ts';

test('a generated budget states three amounts at every level and repeats each leaf once in a table', () => {
  const text = budgetText(250);
  expect(text.match(/subkegiatan /g)).toHaveLength(250);
  expect(text.match(/ kegiatan /g)).toHaveLength(25);
  expect(text.match(/ program /g)).toHaveLength(3);
  expect(text.match(/serapan /g)).toHaveLength(250 + 25 + 3 + 1);
  expect(text.match(/^\| \d+ \|/gm)).toHaveLength(250);
});

test('the same seed gives the same text, another seed another', () => {
  expect(budgetText(20, 7)).toBe(budgetText(20, 7));
  expect(budgetText(20, 7)).not.toBe(budgetText(20, 8));
});

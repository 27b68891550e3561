import { expect, it } from 'vitest';
import { lineColumn, unmark } from './text-markers.ts';

it('takes markers out and keeps their spans in order, nested ones too', () => {
  expect(unmark('a «b «c»» d')).toEqual({
    text: 'a b c d',
    spans: [
      { start: 2, end: 5 },
      { start: 4, end: 5 },
    ],
  });
});

it('refuses markers that do not pair', () => {
  expect(() => unmark('a «b')).toThrow(/without/);
  expect(() => unmark('a b»')).toThrow(/without/);
});

it('tells lines and columns from 1', () => {
  expect(lineColumn('ab\ncd', 4)).toBe('2:2');
  expect(lineColumn('ab', 0)).toBe('1:1');
});

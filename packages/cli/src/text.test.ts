import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascii, safe, take, widthOf, wrap } from './text.ts';

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['東京', 4],
  ['％', 2],
  ['😀', 2],
  ['“…”', 3],
  ['a\u200Bb', 2],
])('%s takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test('wrapping keeps words whole, unless one is wider than the line', () => {
  expect(wrap('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
  expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  expect(wrap('Rp\u00A05.790 lalu', 9)).toEqual(['Rp\u00A05.790', 'lalu']);
  expect(wrap('', 10)).toEqual(['']);
  expect(take('東京', 1)).toBe('東');
});

test('wrapped text is the text, in lines that fit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('what a file says never steers the console', () => {
  expect(safe('a\u001B[31m\u202Eb\r\n\tc')).toBe('a\uFFFD[31m\uFFFDb c');
});

test('ASCII keeps the meaning of signs', () => {
  expect(ascii('65,16 / 70,58 × 100% ≠ “92,32” – é … 東\u0301')).toBe('65,16 / 70,58 x 100% != "92,32" - e ... ?');
});

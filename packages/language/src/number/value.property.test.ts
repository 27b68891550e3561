import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, equals } from './decimal.ts';
import type { Expect } from './numeral.ts';
import { placeholdersIn } from './placeholder.ts';
import { formatNumeral } from './print.ts';
import { readValue } from './value.ts';

const expects = fc.constantFrom<Expect>('nilai', 'rupiah', 'cacah', 'persen', 'format us');
const soup = fc.string({
  unit: fc.constantFrom(
    ...'0123456789.,-–()[]%/:;<>≤≥=#$_{}… \n|*',
    'Rp ',
    ' s.d. ',
    ' dari ',
    'x',
    ' orang',
    'per 1.000',
    ' juta',
    'Januari 2024',
    'meningkat',
    '\u00a0',
    '３',
    'minimal ',
  ),
  maxLength: 20,
});

/** Every span anywhere in a value. */
function spansOf(value: unknown): { start: number; end: number }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

describe('values', () => {
  test('never throws; spans-lie-within-the-text; blanks around change only offsets', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), expects, (text, expected) => {
        const value = readValue(text, expected);
        for (const { start, end } of spansOf(value)) {
          expect(start >= value.span.start && start <= end && end <= value.span.end, JSON.stringify(value)).toBe(true);
        }
        expect(value.span.end <= text.length).toBe(true);
        const moved = readValue(`\u00a0 ${text} `, expected);
        expect(moved.kind).toBe(value.kind);
        expect(moved.faults.map((fault) => fault.code)).toEqual(value.faults.map((fault) => fault.code));
      }),
      { numRuns: 3000 },
    );
  });

  test('a number keeps its value whatever stands behind it', () => {
    const measured = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(0, 1, 2))
      .map(([m, scale]) => decimal(m, scale));
    fc.assert(
      fc.property(
        measured,
        fc.constantFrom('', '%', ' orang', ' Orang/Bulan', ' (Enam)', ' (25%)', ' per 1.000 KH', ' hari kerja'),
        (x, tail) => {
          const value = readValue(formatNumeral(x) + tail);
          expect(value.kind === 'angka' && equals(value.numeral.value, x)).toBe(true);
        },
      ),
    );
  });

  test('a range keeps its ends however it is written', () => {
    const end = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(
        end,
        end,
        fc.constantFrom(' – ', '-', ' s.d. ', ' s/d ', ' sampai dengan ', '% - '),
        fc.boolean(),
        fc.boolean(),
        (a, b, word, openLow, openHigh) => {
          const [x, y] = [decimal(Math.min(a, b), 1), decimal(Math.max(a, b) + 1, 1)];
          const text = `${openLow ? '> ' : ''}${formatNumeral(x)}${word}${openHigh ? '< ' : ''}${formatNumeral(y)}`;
          const value = readValue(text);
          if (value.kind !== 'rentang') throw new Error(`${text}: ${value.kind}`);
          expect([value.low?.open, value.high?.open]).toEqual([openLow, openHigh]);
          expect(value.low && equals(value.low.numeral.value, x)).toBe(true);
          expect(value.high && equals(value.high.numeral.value, y)).toBe(true);
          expect(value.faults).toEqual([]);
        },
      ),
    );
  });

  test('linear on hostile input: quadratic time would not end within the time a test has', () => {
    const n = 100_000;
    const unit = [
      ' ',
      '(',
      ')',
      '-',
      '–',
      '1 ',
      '1.',
      '1-',
      '(1 ',
      '$',
      '${',
      '{$',
      '/',
      'ada/',
      '.',
      '…',
      '_',
      '<',
      '≤',
      'a',
      'a ',
      's.d.',
      'Rp ',
      '%',
      '#',
      '\u00a0',
      '1 dari ',
      'tidak ',
      'per 1 ',
    ];
    for (const one of unit) {
      const text = one.repeat(Math.floor(n / one.length));
      for (const hostile of [text, `1${text}`, `1 ${text}x`, `≤ 1 ${text}`, `1 (${text}`, `${text} 2024`])
        readValue(hostile);
      placeholdersIn(text);
    }
  });
});

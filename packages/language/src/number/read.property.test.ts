import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, decimalsOf, equals, sign, toCanonical } from './decimal.ts';
import type { Expect } from './numeral.ts';
import { formatNumeral } from './print.ts';
import { readNumeral } from './read.ts';
import { scanNumeral } from './scan.ts';

const EXPECTS: readonly Expect[] = ['nilai', 'rupiah', 'cacah', 'persen', 'format us'];
const expects = fc.constantFrom(...EXPECTS);

/** Amounts with neither or two decimals and at least seven digits, as reports print money. */
const rupiah = fc
  .tuple(fc.bigInt({ min: 1_000_000n, max: 10n ** 15n }), fc.constantFrom(0, 2))
  .map(([m, scale]) => decimal(m * (scale === 0 ? 1n : 100n), scale));
const measured = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.constantFrom(0, 1, 2))
  .map(([m, scale]) => decimal(m, scale));
const printable = fc.oneof(rupiah, measured);

/** Same value and same decimals shown. */
function expectReads(text: string, x: Decimal, expected: Expect): void {
  const numeral = readNumeral(text, expected);
  expect(numeral).toMatchObject({ fault: null, ambiguous: false });
  expect(toCanonical(numeral?.value as Decimal)).toBe(toCanonical(x));
}

const soup = fc.string({
  unit: fc.constantFrom(
    ...'0123456789.,-()% \n',
    'Rp',
    'Rp.',
    '…',
    '–',
    '\u00a0',
    '３',
    '％',
    'E-',
    'juta',
    ' miliar',
    'x',
  ),
  maxLength: 24,
});

describe('numbers', () => {
  test('print-read-roundtrip', () => {
    fc.assert(
      fc.property(printable, fc.boolean(), fc.boolean(), fc.boolean(), (x, rp, percent, grouped) => {
        const text = formatNumeral(x, { rupiah: rp && decimalsOf(x) !== 1, percent, grouped });
        expectReads(text, x, 'nilai');
        expect(scanNumeral(text, text.startsWith('-') ? 1 : 0)).toBe(text.length);
        expectReads(formatNumeral(x, { us: true, percent }), x, 'format us');
      }),
    );
  });

  test('plain-path-equals-full-path: what surrounds a number does not change it', () => {
    fc.assert(
      fc.property(soup, expects, (text, expected) => {
        const { prefix: _, ...bare } = readNumeral(text, expected) ?? { prefix: null };
        // A zero-width space takes the path of folding; it means nothing.
        const { prefix: __, ...full } = readNumeral(`\u200b${text}`, expected) ?? { prefix: null };
        expect(full).toEqual(bare);
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws; readings are whole; the best comes first', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), expects, (text, expected) => {
        const numeral = readNumeral(text, expected);
        if (numeral === null) return;
        expect(numeral.value).toBe(numeral.readings[0]);
        if (numeral.fault === null) expect(numeral.readings).toHaveLength(1);
        if (numeral.ambiguous) expect(numeral.fault).not.toBeNull();
        expect(numeral.negative || sign(numeral.value) >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a scan ends within the text, after at least one digit, and reads alike from anywhere', () => {
    fc.assert(
      fc.property(soup, soup, (before, text) => {
        const end = scanNumeral(text, 0);
        expect(end >= 0 && end <= text.length).toBe(true);
        if (end > 0) expect(/[0-9０-９]/.test(text.slice(0, end))).toBe(true);
        const there = scanNumeral(before + text, before.length);
        expect(there === 0 ? 0 : there - before.length).toBe(end);
      }),
      { numRuns: 2000 },
    );
  });
});

/** One slip with the separators of a printed number. `at` picks which. */
const SLIPS: Readonly<Record<string, (text: string, at: number) => string>> = {
  'a dot for the comma': (text) => text.replace(',', '.'),
  'a comma for a dot': (text, at) => replaceMark(text, at, '.', ','),
  'a dot left out': (text, at) => replaceMark(text, at, '.', ''),
  'all exchanged': (text) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
  'a blank after a dot': (text, at) => replaceMark(text, at, '.', '. '),
  'a blank before a dot': (text, at) => replaceMark(text, at, '.', ' .'),
  'the comma left out': (text) => text.replace(',', ''),
};

function replaceMark(text: string, at: number, mark: string, by: string): string {
  const places = [...text].flatMap((c, i) => (c === mark ? [i] : []));
  const place = places[at % places.length];
  return place === undefined ? text : text.slice(0, place) + by + text.slice(place + 1);
}

describe('readings contain the truth when one separator went wrong', () => {
  for (const [name, slip] of Object.entries(SLIPS)) {
    test(name, () => {
      let faults = 0;
      fc.assert(
        fc.property(rupiah, fc.nat(9), fc.boolean(), (x, at, rp) => {
          const printed = formatNumeral(x, { rupiah: rp });
          const text = slip(printed, at);
          if (text === printed) return;
          const numeral = readNumeral(text, 'rupiah');
          expect(numeral, text).not.toBeNull();
          if (numeral?.fault === null) return; // 1.234567,00 without its comma is another well-formed number
          faults++;
          expect(
            numeral?.readings.some((reading) => equals(reading, x)),
            `${text}: ${numeral?.readings.map(toCanonical)}`,
          ).toBe(true);
        }),
      );
      expect(faults).toBeGreaterThan(20);
    });
  }

  test('and the best reading is the truth, unless it says that it is not sure', () => {
    const told = { sure: 0, unsure: 0 };
    fc.assert(
      fc.property(rupiah, fc.nat(9), fc.constantFrom(...Object.values(SLIPS)), (x, at, slip) => {
        const text = slip(formatNumeral(x, { rupiah: true }), at);
        const numeral = readNumeral(text);
        told[numeral?.ambiguous ? 'unsure' : 'sure']++;
        expect(numeral?.ambiguous === true || (numeral !== null && equals(numeral.value, x)), text).toBe(true);
      }),
    );
    expect(told.sure).toBeGreaterThan(4 * told.unsure);
  });

  test('a digit lost from a group', () => {
    fc.assert(
      fc.property(rupiah, fc.nat(9), fc.nat(2), (x, at, which) => {
        const printed = formatNumeral(x, { rupiah: true });
        const starts = [...printed].flatMap((c, i) => (c === '.' ? [i + 1] : []));
        const place = (starts[at % starts.length] as number) + which;
        const text = printed.slice(0, place) + printed.slice(place + 1);
        // `1.000.00` is read as sen written with a dot.
        if (text.endsWith('.00')) return;
        const numeral = readNumeral(text);
        expect(numeral?.ambiguous).toBe(true);
        expect(
          numeral?.readings.some((reading) => equals(reading, x)),
          printed,
        ).toBe(true);
      }),
    );
  });
});

test('stored numbers keep the printed ones they come from', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(',', '.'),
      (m, scale, mark) => {
        const x = decimal(m, scale);
        // Noise in the seventeenth digit, as binary fractions leave it.
        const digits = toCanonical(x).includes('.') ? toCanonical(x) : `${toCanonical(x)}.0`;
        const noisy = `${digits}${'0'.repeat(Math.max(0, 18 - digits.length))}3`.replace('.', mark);
        const numeral = readNumeral(noisy);
        expect(numeral?.spreadsheet).toBe(true);
        expect(equals(numeral?.value as Decimal, x)).toBe(true);
      },
    ),
  );
});

test('linear on hostile input: quadratic time would not end within the time a test has', () => {
  const n = 100_000;
  const hostile = [
    '1'.repeat(n),
    '1.'.repeat(n / 2),
    '1 '.repeat(n / 2),
    `Rp ${'1 '.repeat(n / 2)}`,
    `Rp ${'1. '.repeat(n / 3)}`,
    `Rp${' '.repeat(n)}1`,
    `1${' '.repeat(n)}x`,
    '('.repeat(n),
    '-'.repeat(n),
    '１'.repeat(n),
    `1${',000'.repeat(n / 4)}`,
    `1E${'9'.repeat(n)}`,
  ];
  let scans = 0;
  for (const text of hostile) {
    readNumeral(text);
    for (let at = 0; at < n / 5; scans++) at = Math.max(at + 1, scanNumeral(text, at));
  }
  expect(scans).toBeLessThan(hostile.length * n);
});

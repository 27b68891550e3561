import { parse } from '@sakip-lint/language';
import { format } from '@sakip-lint/language/format';
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, test } from 'vitest';
import { isYear, TEMPLATES, yearBefore } from './template.ts';

const OFFICES = ['Dinas Perikanan Kabupaten Contoh', 'Kantor "Baru" \\ { tabel | 1 } # x', '  Sekretariat  DPRD\n', ''];

describe.each(TEMPLATES)('template $name', ({ text }) => {
  test.each(OFFICES)('is without findings for %j', (office) => {
    expectReport(text({ office, year: 2024 })).toBeValid();
    expectReport(text({ office, year: 2031 })).toBeValid();
  });

  test('is laid out as the formatter does it', () => {
    const written = text({ office: 'Dinas Contoh', year: 2025 });
    expect(format(parse(written, 'file:///a.sakip'))).toBe(written);
  });

  test('names office and year', () => {
    expect(text({ office: 'Dinas Contoh', year: 2025 })).toMatch(/^dokumen \w+ ".*Dinas Contoh Tahun 2025/m);
  });
});

test('the year that is asked for', () => {
  expect(yearBefore(new Date(2027, 0, 15))).toBe(2026);
  expect(['2024', ' 2024 ', '24', '20245', 'dua ribu', '3024'].map(isYear)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

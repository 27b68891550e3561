import { fromString, rational } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../evaluate/formula.ts';
import { claimAt, modelOf } from '../link/model.fixture.ts';
import { withWords } from '../messages/args.ts';
import type { Language } from '../messages/message.ts';
import { templateOf } from '../messages/render.ts';
import { periodOf, upTo } from '../model/period.ts';
import { claimName, claimText, computedText, formulaText, shortTitle } from './describe.ts';
import { periodText } from './periods.ts';

const LONG =
  'Persentase koperasi yang melaksanakan rapat anggota tahunan tepat waktu dan melaporkan hasilnya kepada dinas';
const model = modelOf(`dokumen lkj "L" { tahun 2024; versi perubahan }
indikator x "Panjang jalan" {
  satuan persen
  data kapal "Jumlah kapal"
  data sisa_lain { 2024: 77 }
  target 90; realisasi 81,50; capaian 90,56%; kapal 2023 1.234
  target 2026 2025
  predikat "Baik"
}
indikator "${LONG}" { capaian 91% }
program P { pagu murni Rp 5.000,00; realisasi Rp 3,5 miliar; kegiatan "K" { pagu Rp 6.000 } }
narasi { lkj.capaian = 95%; anggaran.serapan 2023 = 96% }
tabel "2" "Anggaran (juta)"
| Program | Pagu |
| Jalan | 8,5 |
| Desa | 2,5 |
| Jembatan | 1,5 |
| Jumlah | 12,5 |
`);
const name = (text: string, lang: Language = 'id') =>
  withWords(claimName(model, claimAt(model, text)), (key) => templateOf(key)[lang]);
const text = (written: string) => claimText(model, claimAt(model, written));

describe('names of quantities', () => {
  it.each([
    ['90', 'target "Panjang jalan" 2024'],
    ['1.234', '"Jumlah kapal" 2023'],
    ['77', 'sisa lain "Panjang jalan" 2024'],
    ['Rp 5.000,00', 'pagu murni "P" 2024'],
    ['Rp 6.000', 'pagu perubahan "K" 2024'],
    ['95%', 'capaian laporan 2024'],
    ['96%', 'serapan seluruh anggaran 2023'],
    ['91%', 'capaian "Persentase koperasi yang melaksanakan rapat anggota tahunan tepat waktu …" 2024'],
  ])('%s is %s', (written, expected) => expect(name(written)).toBe(expected));

  it('are told in the reader’s language', () => {
    expect(name('96%', 'en')).not.toContain('seluruh');
  });

  it('have periods as people write them', () => {
    expect(
      [0, 1, -3, periodOf(2023), periodOf(2023, 2), periodOf(2023, 6), periodOf(2023, 7), upTo(periodOf(2023))].map(
        periodText,
      ),
    ).toEqual(['', 'awal', '', '2023', 'TW II 2023', 'semester II 2023', 'Jan 2023', 's.d. 2023']);
  });

  it('cut long titles between words, and long words where they must', () => {
    expect(shortTitle('  Panjang \n jalan ')).toBe('Panjang jalan');
    expect(shortTitle(LONG)).toMatch(/^Persentase .* …$/);
    expect(shortTitle(LONG).length).toBeLessThanOrEqual(74);
    expect(shortTitle('x'.repeat(100))).toBe(`${'x'.repeat(71)} …`);
  });
});

describe('values', () => {
  it.each([
    ['90', '90%'],
    ['81,50', '81,50%'],
    ['90,56%', '90,56%'],
    ['1.234', '1.234'],
    ['Rp 5.000,00', 'Rp 5.000'],
    ['Rp 3,5 miliar', 'Rp 3,5 miliar'],
    ['8,5', 'Rp 8.500.000'],
  ])('%s is told as %s', (written, expected) => expect(text(written)).toBe(expected));

  it('that are words are told as written', () => {
    const label = [...model.claims.labels.keys()][0] as number;
    expect(claimText(model, label)).toBe('"Baik"');
  });
});

describe('computed values', () => {
  const percent = { percent: true, rupiah: false };
  const plain = { percent: false, rupiah: false };
  const rupiah = { percent: false, rupiah: true };
  it.each([
    ['two decimals at least', [200, 3], '66.7', percent, '66,67%'],
    ['as many as the print', [2, 3], '0.6667', plain, '0,66667'],
    ['more where they would look the same', [500001, 10000], '50', percent, '50,0001%'],
    ['whole numbers as printed', [50, 1], '50.00', percent, '50,00%'],
    ['whole numbers with two decimals at most', [50, 1], '50.000', percent, '50,00%'],
    ['whole numbers alone', [50, 1], null, plain, '50'],
    ['rupiah in full', [12_345, 10], '1234', rupiah, 'Rp 1.234,5'],
    ['rupiah that do not come out', [10, 3], '3', rupiah, 'Rp 3,33'],
    ['equal to what is stated', [333, 1000], '0.333', plain, '0,333'],
  ] as const)('%s', (_, [n, d], stated, unit, expected) =>
    expect(computedText(rational(n, d), stated === null ? null : fromString(stated), unit)).toBe(expected),
  );
});

describe('calculations', () => {
  const number = (value: string): Formula => ({ op: 'angka', value: rational(0, 1), text: value });
  const two = (op: '+' | '-' | '*' | '/', left: Formula, right: Formula): Formula => ({ op, left, right });
  const [a, b]: Formula[] = [
    { op: 'operan', slot: 0 },
    { op: 'operan', slot: 1 },
  ];
  const [T, R] = [a as Formula, b as Formula];
  const operands = [claimAt(model, '90'), claimAt(model, 'Rp 5.000,00')];
  const written = (formula: Formula) => formulaText(model, formula, operands);

  it.each([
    [two('*', two('/', R, T), number('100%')), '5.000 / 90 × 100%'],
    [two('/', two('-', two('*', number('2'), T), R), T), '(2 × 90 - 5.000) / 90'],
    [two('-', T, two('-', R, number('1.5'))), '90 - (5.000 - 1,5)'],
    [two('-', T, two('+', R, T)), '90 - (5.000 + 90)'],
    [two('+', T, two('-', R, T)), '90 + 5.000 - 90'],
    [two('/', T, two('/', R, T)), '90 / (5.000 / 90)'],
    [{ op: 'negatif', of: two('+', T, R) }, '(-(90 + 5.000))'],
    [{ op: 'abs', of: two('-', T, R) }, 'abs(90 - 5.000)'],
    [{ op: '^', left: two('+', T, R), power: 2 }, '(90 + 5.000)^2'],
    [{ op: 'jumlah', args: [T, R, T] }, '90 + 5.000 + 90'],
    [two('*', { op: 'jumlah', args: [T, R] }, R), '(90 + 5.000) × 5.000'],
    [{ op: 'rata_rata', args: [T, R] }, '(90 + 5.000) / 2'],
    [{ op: 'maks', args: [T, R] }, 'maks(90; 5.000)'],
  ] satisfies [Formula, string][])('%#', (formula, expected) => expect(written(formula)).toBe(expected));

  it('are left out where they have too many terms, or a term is no number', () => {
    const many: Formula = { op: 'jumlah', args: Array.from({ length: 15 }, () => T) };
    const label = [...model.claims.labels.keys()][0] as number;
    expect(written(many)).toBeNull();
    for (const formula of [
      two('+', many, T),
      two('+', T, many),
      { op: 'negatif', of: many },
      { op: 'abs', of: many },
      { op: '^', left: many, power: 2 },
      { op: 'min', args: [T, many] },
    ] satisfies Formula[]) {
      expect(written(formula)).toBeNull();
    }
    expect(formulaText(model, T, [label])).toBeNull();
  });
});

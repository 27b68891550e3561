import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../model/model.ts';
import { claimTexts, modelOf, textOf } from '../model.fixture.ts';

const modelAfter = (text: string) => modelOf(`dokumen lkj "L" { tahun 2024 }\n${text}`);
/** Sums that total rows state: `A + B = C`, `≥` where rows are left out, `rata-rata` for means, blanks in brackets. */
const sumsOf = (model: Model): readonly string[] =>
  model.sums.map(({ result, parts, blanks, partial, mean }) => {
    const left = parts.map((part) => textOf(model, part)).join(' + ');
    const missing = blanks.length === 0 ? '' : ` [${blanks.length} kosong]`;
    return `${mean ? 'rata-rata ' : ''}${left}${missing} ${partial ? '≤' : '='} ${textOf(model, result)}`;
  });
const sums = (text: string) => sumsOf(modelAfter(text));

describe('total rows', () => {
  it('are the sum of the cells above them, column by column', () => {
    const model = modelAfter(`tabel "2"
| No | Program | Pagu | Realisasi | % |
| 1 | Jalan | 10 | 9 | 90,00 |
| 2 | Jembatan | 20 | 10 | 50,00 |
| | Jumlah | 30 | 19 | 63,33 |
`);
    expect(sumsOf(model).slice(0, 2)).toEqual(['10 + 20 = 30', '9 + 10 = 19']);
    // All rows are programs: the total is said of the budget itself; a total of percentages is the table's own.
    expect(claimTexts(model).slice(-3)).toEqual([
      'Anggaran.pagu 2024 30',
      'Anggaran.realisasi 2024 19',
      'jumlah tabel 2.serapan 2024 63,33',
    ]);
  });

  it.each(['Jumlah', 'J U M L A H', 'TOTAL', 'Sub Total', 'Jumlah Total', 'Jumlah Keseluruhan :'])(
    'may be called %s',
    (word) =>
      expect(sums(`tabel "2"\n| Program | Pagu |\n| Jalan | 10 |\n| Desa | 20 |\n| ${word} | 30 |\n`)).toEqual([
        '10 + 20 = 30',
      ]),
  );

  it('add from the last total on', () => {
    expect(
      sums(`tabel "2"
| Program | Pagu |
| Jalan | 10 |
| Jembatan | 20 |
| Jumlah | 30 |
| Desa | 4 |
| Kota | 5 |
| Jumlah | 9 |
`),
    ).toEqual(['10 + 20 = 30', '4 + 5 = 9']);
  });

  it('name what is blank, and are only a bound where rows are left out', () => {
    expect(
      sums(`tabel "2"
| Program | Pagu | Realisasi |
| Jalan | 10 | 9 |
| Jembatan | 20 | |
| Desa | 5 | - |
| Jumlah | 35 | 9 |
`),
    ).toEqual(['10 + 20 + 5 = 35', '9 [2 kosong] = 9']);
    expect(
      sums(`tabel "2"
| Program | Pagu |
| Jalan | 10 |
| Jembatan | 20 |
| … | … |
| Jumlah | 35 |
`),
    ).toEqual(['10 + 20 ≤ 35']);
  });

  it('may be means', () => {
    expect(
      sums(`tabel "2"
| Indikator | Capaian |
| Panjang jalan | 90% |
| Jumlah desa | 80% |
| Rata-rata | 85% |
`),
    ).toEqual(['rata-rata 90% + 80% = 85%']);
  });

  it('say nothing where they hold no number, and nothing over less than two rows', () => {
    expect(
      sums(`tabel "2"
| Indikator | Target |
| Panjang jalan | 9 |
| Jumlah | 9 |
`),
    ).toEqual([]);
    expect(
      sums(`tabel "2"
| Program | Pagu |
| Jalan | 9 |
| Desa | 8 |
| Jumlah | - |
`),
    ).toEqual([]);
  });

  it('of activities of one program are said of the program; of two programs of nobody', () => {
    const rows = (first: string, second: string) => `program "Jalan" { kegiatan "A" }
program "Desa" { kegiatan "B"; kegiatan "C" }
tabel "2"
| Kegiatan | Pagu |
| ${first} | 10 |
| ${second} | 20 |
| Jumlah | 30 |
`;
    expect(claimTexts(modelAfter(rows('B', 'C'))).at(-1)).toBe('Desa.pagu 2024 30');
    expect(claimTexts(modelAfter(rows('A', 'C'))).at(-1)).toBe('jumlah tabel 2.pagu 2024 30');
    expect(sums(rows('A', 'C'))).toEqual(['10 + 20 = 30']);
  });

  it('over programs and their activities in columns of their own add the programs', () => {
    expect(
      sums(`tabel "2"
| Program | Kegiatan | Pagu |
| Jalan | | 30 |
| | Pembinaan | 10 |
| | Pengawasan | 20 |
| Jumlah | | 30 |
`),
    ).toEqual(['30 = 30']);
  });

  it('of indicators are of nobody, of their own', () => {
    const model = modelAfter(`tabel "2"
| Indikator | Target |
| Panjang jalan | 9 |
| Jumlah desa | 8 |
| Jumlah | 17 |
`);
    expect(claimTexts(model).at(-1)).toBe('jumlah tabel 2.target 2024 17');
  });

  it('keep the version of their column', () => {
    const model = modelAfter(`tabel "2"
| Program | Pagu Murni | Pagu Perubahan |
| Jalan | 10 | 11 |
| Desa | 20 | 22 |
| Jumlah | 30 | 33 |
`);
    expect(claimTexts(model).slice(-2)).toEqual(['Anggaran.pagu 2024 v1 30', 'Anggaran.pagu 2024 v2 33']);
  });
});

it('a total right below subtotals is their sum', () => {
  const table = (total: string) =>
    `tabel "2"\n| Program | Pagu |\n| A | 10 |\n| B | 20 |\n| Sub Total | 30 |\n| C | 5 |\n| Sub Total | 5 |\n| Total | ${total} |\n`;
  expect(sums(table('36'))).toEqual(['10 + 20 = 30', '5 = 5', '30 + 5 = 36']);
  expect(sums(table('35'))).toHaveLength(3);
});

describe('levels in columns of their own', () => {
  const table = (total: string, saluran = '400') => `dokumen lkj "L" { tahun 2031 }
tabel "1" "Anggaran"
| Program | Kegiatan | Sub Kegiatan | Pagu    |
| Irigasi |          |              | 1.000   |
|         | Bendung  |              | 600     |
|         |          | Pemeliharaan | 600     |
|         | Saluran  |              | ${saluran} |
| Sungai  |          |              | 500     |
|         | Tanggul  |              | 500     |
| Jumlah  |          |              | ${total} |
`;
  it('a total adds the highest rows', () => {
    expectReport(table('1.500')).toBeValid();
    expectReport(table('«1.600»')).toReport({ rule: 'anggaran/jumlah', message: '1.000 + 500' });
  });
  it('rows that name all their levels are all added', () => {
    expectReport(`dokumen lkj "L" { tahun 2031 }
tabel "1" "Anggaran"
| Program | Kegiatan | Pagu  |
| Irigasi | Bendung  | 600   |
|         | Saluran  | 400   |
| Sungai  | Tanggul  | 500   |
| Jumlah  |          | 1.500 |
`).toBeValid();
  });
});

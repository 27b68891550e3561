import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { render } from '../../../messages/render.ts';
import { levelOfCode } from './levels.ts';

describe('levels of codes', () => {
  it.each([
    ['2.11.01', 'program'],
    ['X.XX.01', 'program'],
    ['2.11.01.2.01', 'kegiatan'],
    ['2.11.01.2.01.0006', 'subkegiatan'],
    ['1.1', null],
    ['1.1.2', null],
    ['2.11.01.2', null],
    ['12', null],
  ])('%s is %s', (code, level) => expect(levelOfCode(code)).toBe(level));
});

const table = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2024 }
tabel "3.4" "Realisasi Anggaran"
| Kode | Program/Kegiatan/Sub Kegiatan | Pagu | Realisasi | % |
${rows}
`;
const RIGHT = `| 2.09.02 | Ketahanan Pangan | 900 | 810 | 90,00 |
| 2.09.02.2.01 | Penyediaan Pangan | 600 | 540 | 90,00 |
| 2.09.02.2.01.01 | Cadangan Beras | 400 | 380 | 95,00 |
| 2.09.02.2.01.02 | Pasar Murah | 200 | 160 | 80,00 |
| 2.09.02.2.02 | Keamanan Pangan | 300 | 270 | 90,00 |
| 2.09.03 | Penyuluhan | 100 | 90 | 90,00 |
| | Jumlah | 1.000 | 900 | 90,00 |`;

/** All sums that are told, one after the other. */
const sumsOf = (rows: string): string =>
  expectReport(table(rows))
    .findings.flatMap(({ message, notes }) => [message, ...notes])
    .map((message) => render(message, 'id'))
    .join('\n');

describe('rows of several levels in one column', () => {
  it('adds only rows without one above them in the table', () => {
    expectReport(table(RIGHT)).toBeValid();
  });

  it('reads codes in the column of numbers, and numbers there as numbers', () => {
    const numbered = table(RIGHT).replace('| Kode |', '| No |');
    expectReport(numbered).toBeValid();
    expectReport(
      numbered.replace('| Penyediaan Pangan | 600 | 540 | 90,00', '| Penyediaan Pangan | 600 | 541 | 90,17'),
    ).toReport({ rule: 'anggaran/jumlah', message: '541' });
    expectReport(`tabel "1" "Realisasi"
| No | Belanja | Pagu | Realisasi |
| 5.1 | Belanja barang | 600 | 540 |
| 5.2 | Belanja modal | 300 | 270 |
`).toBeValid();
  });

  it('keeps the versions of columns in rows of no level', () => {
    expectReport(`dokumen lkj "L" { tahun 2024 }
tabel "1" "Realisasi"
| No | Program / Kegiatan | Pagu Murni | Pagu Perubahan | Realisasi |
| 1 | PROGRAM PELAYANAN | 300 | 290 | 250 |
| 2 | KEGIATAN ADMINISTRASI | 300 | 290 | 250 |
| 3 | Rapat koordinasi | 300 | 290 | 250 |
`).toReport({ rule: 'nama/tingkat' });
  });

  it('finds a kegiatan that is not the sum of its sub kegiatan', () => {
    expect(sumsOf(RIGHT.replace('| Penyediaan Pangan | 600 |', '| Penyediaan Pangan | 650 |'))).toContain(
      '400 + 200 = Rp 600',
    );
  });

  it('finds a total that is not the sum of its programs', () => {
    expect(sumsOf(RIGHT.replace('| Jumlah | 1.000 |', '| Jumlah | 1.100 |'))).toContain('900 + 100 = Rp 1.000');
  });

  it('tells two kegiatan of one title apart by what stands above them', () => {
    expectReport(
      table(`| 2.09.02 | Ketahanan Pangan | 300 | 270 | 90,00 |
| 2.09.02.2.01 | Administrasi Umum | 300 | 270 | 90,00 |
| 2.09.03 | Penyuluhan | 100 | 90 | 90,00 |
| 2.09.03.2.01 | Administrasi Umum | 100 | 90 | 90,00 |
| | Jumlah | 400 | 360 | 90,00 |`),
    ).toBeValid();
  });

  it('adds nothing where the level of a row is not known', () => {
    expectReport(
      table(RIGHT.replace('| 2.09.02.2.02 | Keamanan', '| | Keamanan').replace('1.000', '7.000')),
    ).toBeSilent('anggaran/jumlah');
  });
});

describe('amounts in millions and billions', () => {
  it('is the amount rounded, in words, in a head or in the title of a table', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2024 }
program pangan "Ketahanan Pangan" { pagu Rp 8.729.827.382; realisasi Rp 8.392.017.867; serapan 96,13% }
narasi "3.1" { pangan { pagu Rp 8,73 miliar; realisasi Rp 8,39 miliar; serapan 96,13% } }
tabel "3.2" "Anggaran"
| Program | Pagu (juta) | Realisasi (juta) | % |
| Ketahanan Pangan | 8.729,8 | 8.392,0 | 96,13 |

tabel "3.3" "Anggaran (dalam jutaan rupiah)"
| Program | Pagu | Realisasi | % |
| Ketahanan Pangan | 8.729,8 | 8.392,0 | 96,13 |
`).toBeValid();
  });

  it('finds an amount that the other one does not round to', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2024 }
program pangan "Ketahanan Pangan" { pagu Rp 8.729.827.382 }
narasi "3.1" { pangan.pagu = «Rp 8,37 miliar» }
narasi "3.2" { pangan.pagu = Rp 8.729.827.382 }
`).toReport({ rule: 'konsistensi/nilai', message: 'Rp 8,37 miliar' });
  });
});

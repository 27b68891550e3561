import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (rows: string) => `dokumen dpa "DPA Dinas Pertanian" { jenis dpa; tahun 2022 }\n${rows}\n`;
const ID = 'konsistensi/kode';
const table = (second: string, third: string) => `tabel "1"
| Kode | Uraian | Pagu |
| 3.27.02 | PROGRAM SARANA | 30 |
| 3.27.02.2.01 | Pengawasan | 30 |
| ${second} | Pupuk | 10 |
| ${third} | Benih | 20 |`;

it('codes that nest are silent', () => {
  expectReport(report(table('3.27.02.2.01.01', '3.27.02.2.01.02'))).toBeValid();
  expectReport(report(table('3.27.02.2.01.0001', '3.27.02.2.01.0002'))).toBeValid();
});

describe('one code twice', () => {
  it('in a table', () => {
    const twice = (title: string) =>
      report(`tabel "1"
| Kode | Uraian | Pagu |
| 3.27.02 | PROGRAM SARANA | 30 |
| 3.27.02.2.01 | Pengawasan Pupuk | 10 |
| 3.27.02.2.01 | ${title} | 20 |`);
    expectReport(twice('«Penyediaan Benih»')).toReport({ rule: ID, severity: 'warning', message: 'Pengawasan Pupuk' });
  });

  it('in blocks', () => {
    expectReport(
      report(`anggaran sebagian {
  program "Sarana" { kode "3.27.02"; pagu 10 }
  program "Prasarana" { kode «"3.27.02"»; pagu 20 }
}`),
    ).toReport({ rule: ID, message: '"Sarana" dan "Prasarana"' });
  });

  it('the same thing in two tables is one', () => {
    const rows = table('3.27.02.2.01.01', '3.27.02.2.01.02');
    expectReport(report(`${rows}\n${rows.replace('tabel "1"', 'tabel "2"')}`)).toBeValid();
  });

  it('accounts recur below every sub kegiatan', () => {
    expectReport(
      report(`tabel "1"
| Kode | Uraian | Pagu |
| 3.27.02.2.01.01 | Pupuk | 10 |
| 5.1.02 | Belanja Barang | 6 |
| 5.1.02.01 | Bahan | 6 |
| 5.2.05 | Belanja Modal | 4 |
| 3.27.02.2.01.02 | Benih | 20 |
| 5.1.02 | Belanja Barang | 20 |`),
    ).toBeValid();
    expectReport(
      report(`tabel "1"
| Kode | Uraian | Pagu |
| 3.27.02.2.01.01 | Pupuk | «11» |
| 5.1.02 | Belanja Barang | 6 |
| 5.2.05 | Belanja Modal | 4 |`),
    ).toReport({ rule: 'anggaran/jumlah', message: '6 + 4' });
  });
});

describe('a code that does not nest', () => {
  it('in a table, once per row above', () => {
    expectReport(report(table('3.27.02.2.02.01', '3.27.02.2.02.02').replace('Pupuk', '«Pupuk»'))).toReport({
      rule: ID,
      message: '3.27.02.2.01',
      labels: ['Benih'],
    });
  });

  it('in blocks', () => {
    expectReport(
      report('anggaran { program "Sarana" { kode "3.27.02"; kegiatan "Benih" { kode «"3.27.03.2.01"»; pagu 5 } } }'),
    ).toReport({ rule: ID, message: '3.27.02' });
    expectReport(
      report('anggaran { program "Sarana" { kode "3.27.02"; kegiatan "Benih" { kode "3.27.02.2.01"; pagu 5 } } }'),
    ).toBeSilent(ID);
  });
});

it('two ways of numbering sub kegiatan in one document', () => {
  expectReport(report(table('3.27.02.2.01.01', '3.27.02.2.01.0002').replace('Benih', '«Benih»'))).toReport({
    rule: ID,
    message: '1 seperti 3.27.02.2.01.0002',
  });
});

it('one wrong code of a kegiatan is one finding', () => {
  const rows = (kode: string) => `dokumen lkj "Laporan Kinerja" { tahun 2031 }
tabel "4.2"
| Kode | Program/Kegiatan/Sub Kegiatan | Pagu |
| 2.09.03 | Program Kemandirian Pangan | 900 |
| ${kode} | Penyediaan Infrastruktur | 900 |
| 2.09.03.2.01.0001 | Pembangunan Lumbung | 500 |
| 2.09.03.2.01.0002 | Pemeliharaan Lumbung | 400 |
`;
  expectReport(rows('2.09.03.2.01')).toBeSilent('konsistensi/kode');
  expectReport(rows('2.09.08.2.01').replace('Penyediaan Infrastruktur', '«Penyediaan Infrastruktur»')).toReport({
    rule: 'konsistensi/kode',
    labels: ['Pembangunan Lumbung', 'Pemeliharaan Lumbung'],
  });
});

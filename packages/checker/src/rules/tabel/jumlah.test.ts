import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2014 }\n${rows}\n`;
const quiet = (rows: string) => expectReport(report(rows)).toBeValid();
const says = (rows: string, message: string) => expectReport(report(rows)).toReport({ rule: 'tabel/jumlah', message });

describe('columns', () => {
  const table = (total: string) => `tabel "2.1" "Kendaraan dinas"
| Jenis  | Jumlah |
| Mobil  | 14     |
| Motor  | 32     |
| Truk   | -      |
| Jumlah | ${total} |`;
  it('a total row is the sum of its rows', () => {
    quiet(table('46'));
    says(table('«45»'), '14 + 32 = 46');
  });

  it('a total that a blank row may explain is a warning', () => {
    expectReport(report(table('«50»'))).toReport({ rule: 'tabel/jumlah', severity: 'warning', message: '1 baris' });
  });

  it('a total above its rows, subtotals, and a total of totals', () => {
    says('tabel "1"\n| Desa | Warga |\n| Total | «900» |\n| Sukamaju | 400 |\n| Sukasari | 300 |', '400 + 300 = 700');
    const grand = (total: string) => `tabel "1"
| Desa | Warga |
| Sukamaju | 400 |
| Sukasari | 300 |
| Sub Jumlah | 700 |
| Cibodas | 200 |
| Cibeureum | 100 |
| Sub Jumlah | 300 |
| Jumlah | ${total} |`;
    quiet(grand('1.000'));
  });

  it('rows on several levels, rows left out, means and ratios are not added', () => {
    quiet(`tabel "1"
| No | Uraian | Nilai |
| A | Aset tetap | 100 |
| 1 | Tanah | 60 |
| 2 | Gedung | 41 |
| | Jumlah | 100 |`);
    quiet('tabel "1"\n| Desa | Warga |\n| Sukamaju | 400 |\n| … | … |\n| Jumlah | 2.000 |');
    quiet(`tabel "1"
| Desa | Luas (km2) | Warga | Kepadatan |
| Sukamaju | 4 | 400 | 100 |
| Sukasari | 5 | 350 | 70 |
| Jumlah | 9 | 750 | 83 |`);
    quiet('tabel "1"\n| Desa | Lama sekolah |\n| Sukamaju | 8,5 |\n| Sukasari | 7,5 |\n| Jumlah | 8,0 |');
  });
});

describe('rows', () => {
  const staff = (b: string, total: string, all: string) => `tabel "2.2" "Pegawai menurut golongan"
| Unit        | Golongan II |   |   | Golongan III | | Jumlah |
|             | a | b | c | a | b | |
| Sekretariat | 1 | 2 | - | 4 | 2 | 9 |
| Bidang Data | 0 | ${b} | 3 | 1 | 2 | ${total} |
| Bidang Umum | 2 | 1 | 1 | 1 | 1 | 6 |
| Jumlah      | 3 | 4 | 4 | 6 | 5 | ${all} |`;
  it('a last column Jumlah adds the counts on its left', () => {
    quiet(staff('1', '7', '22'));
    says(staff('1', '«8»', '22'), '0 + 1 + 3 + 1 + 2 = 7');
  });

  it('the total of totals follows a wrong total: told once', () => says(staff('1', '«8»', '23'), 'Bidang Data'));

  it('a cell that makes its row and its column wrong is the culprit', () => says(staff('«2»', '7', '22'), 'Dengan 1'));

  const assets = (total: string) => `tabel "2.3" "Aset"
| Aset   | Jumlah | Satuan | Baik | Rusak Ringan | Rusak Berat |
| Mobil  | ${total} | unit | 7    | 2            | 1           |
| Motor  | 12     | unit   | 9    | 2            | 1           |`;
  it('conditions add up to the count on their left', () => {
    quiet(assets('10'));
    says(assets('«11»'), '7 + 2 + 1 = 10');
  });

  it('columns that do not add up anywhere are no parts', () => {
    quiet('tabel "1"\n| Desa | RT | RW | Jumlah |\n| Sukamaju | 4 | 2 | 100 |\n| Sukasari | 5 | 3 | 120 |');
    quiet('tabel "1"\n| Desa | Jumlah | Sekolah | Masjid |\n| Sukamaju | 4 | 2 | 1 |\n| Sukasari | 5 | 3 | 2 |');
  });
});

it('a sentence may refer to a total', () => {
  const said = (ref: string) => `tabel "2.2" "Pegawai"
| Pendidikan | Jumlah |
| S1 | 10 |
| SMA | 4 |
| Total | 14 |
tabel "2.3"
| Program | Pagu |
| Pasar | 100 |
| Jumlah | 100 |
narasi "1" {
  ${ref}
}`;
  quiet(said('tabel "2.2".jumlah = 14'));
  quiet(said('tabel "2.3".pagu = Rp 100'));
  expectReport(report(said('tabel "2.2".jumlah = «15»'))).toReport({
    rule: 'konsistensi/nilai',
    message: 'umlah tabel 2.2',
  });
  expectReport(report(said('tabel "2.3".pagu = «Rp 101»'))).toReport({ rule: 'anggaran/jumlah' });
});

it('the nearest table above is meant where a number is used twice', () => {
  quiet(`tabel "1"
| Desa | Warga |
| A | 1 |
| B | 2 |
| Jumlah | 3 |
tabel "1" lanjutan
| Desa | Warga |
| C | 4 |
| D | 5 |
| Jumlah | 9 |
narasi "1" {
  tabel "1".warga = 9
}`);
});

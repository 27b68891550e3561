import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2014 }\n${rows}\n`;
const quiet = (rows: string) => expectReport(report(rows)).toBeValid();
const says = (rows: string, message: string) => expectReport(report(rows)).toReport({ rule: 'tabel/persen', message });
const ages = (a: string, b: string, c: string, total = '100') => `tabel "1.3" "Penduduk menurut umur"
| USIA   | JUMLAH | %        |
| 0-14   | 300    | ${a}     |
| 15-64  | 700    | ${b}     |
| 65+    | 200    | ${c}     |
| JUMLAH | 1.200  | ${total} |`;

it('is the share of its total, rounded or cut', () => {
  quiet(ages('25,00', '58,33', '16,67'));
  quiet(ages('25,00', '58,33', '16,66', '99,99'));
  says(ages('25,00', '«53,33»', '16,67'), '700 / 1.200 × 100% = 58,33%');
});

it('without a total row it is the share of the sum', () => {
  quiet(ages('25', '58', '17').replace(/\n\| JUMLAH \| 1.200.*$/, ''));
  says(ages('«26»', '58', '17').replace(/\n\| JUMLAH \| 1.200.*$/, ''), '300 / 1.200');
});

it('a wrong total of the counts is told, not the shares that are of the right one', () => {
  expectReport(report(ages('25,00', '58,33', '16,67').replace('1.200', '«1.300»'))).toReport({
    rule: 'tabel/jumlah',
    message: '= 1.200',
  });
});

it('another denominator and an upside-down quotient are told once', () => {
  says(ages('«20,00»', '46,67', '13,33', '80,00'), 'penyebut 1.500');
  says(ages('«400,00»', '171,43', '600,00', '1.171,43'), 'terbalik');
});

it('the total of shares', () => {
  says(ages('25,00', '58,33', '16,67', '«98,00»'), '= 100,00%');
});

it('a share of the row’s own count', () => {
  const villages = (share: string) => `tabel "1"
| Kecamatan | Jumlah desa | Desa mandiri | % |
| Utara | 10 | 5 | 50,00 |
| Selatan | 8 | 2 | ${share} |
| Barat | 9 | 6 | 66,67 |
| Jumlah | 27 | 13 | 48,15 |`;
  quiet(villages('25,00'));
  says(villages('«26,00»'), '2 / 8 × 100% = 25');
});

it('what fits nothing is some other percentage', () => {
  quiet(ages('12,50', '3,20', '77,10', '30,00'));
  quiet('tabel "1"\n| Desa | Warga | Pertumbuhan (%) |\n| A | 400 | 1,2 |\n| B | 300 | 2,1 |\n| C | 200 | 0,4 |');
});

it('a count that makes its total and its share wrong is told once, where it stands', () => {
  const rows = ages('25,00', '58,33', '16,67').replace('700', '«770»');
  expectReport(report(rows)).toReport({ rule: 'tabel/jumlah', message: 'Dengan 700', fixes: 1 });
  expectReport(
    report(
      'tabel "1"\n| Desa | KK | Miskin | % |\n| A | «260» | 50 | 25 |\n| B | 100 | 40 | 40 |\n| C | 50 | 10 | 20 |\n| Jumlah | 350 | 100 | 28,57 |',
    ),
  ).toReport({ rule: 'tabel/jumlah', message: 'Dengan 200' });
});

it('indicators by category', () => {
  const rows = (share: string) =>
    `tabel "1"\n| Kategori | Jumlah Indikator | % |\n| Tinggi | 6 | 60,00 |\n| Sedang | 3 | ${share} |\n| Rendah | 1 | 10,00 |\n| Jumlah | 10 | 100,00 |`;
  quiet(rows('30,00'));
  says(rows('«33,00»'), '3 / 10 × 100% = 30,00%');
});

it('columns of one name are told apart', () => {
  quiet(
    'tabel "1"\n| Soal | Ya | % | Tidak | % | Jumlah |\n| Jelas | 40 | 80 | 10 | 20 | 50 |\n| Cepat | 30 | 60 | 20 | 40 | 50 |',
  );
  quiet(
    'tabel "1"\n| Desa | KK | KK Miskin | % KK Miskin |\n| A | 200 | 50 | 25 |\n| B | 100 | 40 | 40 |\n| Jumlah | 300 | 90 | 30 |',
  );
});

it('rows named by the labels of a scale are a list like any other', () => {
  const rows = (share: string) => `tabel "3.9" "Rekapitulasi capaian"
| Kategori      | Jumlah Indikator | Persentase |
| Sangat Tinggi | 7                | 58,33      |
| Tinggi        | 3                | ${share}   |
| Sedang        | 2                | 16,67      |
| Jumlah        | 12               | 100        |`;
  expectReport(report(rows('25,00'))).toBeValid();
  says(rows('«35,00»'), '3 / 12');
});

it('a share of two counts further left', () => {
  const followed = (share: string) => `tabel "3.16" "Tindak lanjut temuan"
| Tahun  | Temuan | Rekomendasi | Selesai | Dalam Proses | Belum | % Selesai |
| 2011   | 20     | 45          | 40      | 3            | 2     | ${share}  |
| 2012   | 18     | 38          | 30      | 5            | 3     | 78,95     |
| 2013   | 25     | 52          | 33      | 12           | 7     | 63,46     |`;
  quiet(followed('88,89'));
  says(followed('«89,88»'), '40 / 45');
});

it('a denominator that stands nowhere contradicts no total unless one is written', () =>
  quiet(`tabel "3.22" "Konsumsi pangan"
| Kelompok Pangan | Energi (kkal) | % AKE |
| Padi-padian     | 1.150         | 53,49 |
| Umbi-umbian     | 62            | 2,88  |
| Pangan hewani   | 210           | 9,77  |`));

import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (date: string, year = 2021) => `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun ${year} }
narasi "Kata pengantar" { tanggal laporan ${date} }
`;

it('tells a report signed before its year has ended', () => {
  expectReport(report('«"Ambon, 12 Januari 2021"»')).toReport({
    rule: 'format/tanggal',
    message: 'sebelum tahunnya berakhir',
  });
  expectReport(report('"Ambon, 31 Desember 2021"')).toBeValid();
  expectReport(report('"Ambon, 28 Pebruari 2022"')).toBeValid();
});

it('tells the right weekday', () => {
  expectReport(report('"Senin, 2 Maret 2023"', 2022)).toReport({
    rule: 'format/tanggal',
    at: '"Senin, 2 Maret 2023"',
    message: 'jatuh pada hari Kamis, bukan Senin',
    fixes: 1,
  });
});

it('tells a day that is blank or does not exist', () => {
  expectReport(report('«"Ambon, Maret 2022"»')).toReport({ rule: 'format/tanggal', message: 'belum diisi harinya' });
  expectReport(report('«"31 Juni 2022"»')).toReport({ rule: 'format/tanggal', message: 'hanya sampai tanggal 30' });
});

it('lets an agreement be signed within its year', () => {
  expectReport(`dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2021 }
narasi "PK" { tanggal laporan "4 Januari 2021" }
`).toBeValid();
});

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

it('tells a wrong weekday within a text, and mends the word', () => {
  const text = (day: string) => `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2021 }
narasi "1" { teks "Rapat dilaksanakan pada ${day}, 2 Maret 2023 di aula." }
`;
  expectReport(text('«Senin').replace('2023', '2023»')).toReport({
    rule: 'format/tanggal',
    message: 'jatuh pada hari Kamis',
  });
  expectReport(text('Senin')).applyFix('format/tanggal').toEqual(text('Kamis'));
  expectReport(text('Kamis')).toBeSilent('format/tanggal');
  expectReport(text('hari')).toBeSilent('format/tanggal');
});

it('knows the day in every spelling, and leaves titles and dots to others', () => {
  expectReport(report('"Jum’at, 2 Maret 2023"', 2022)).toReport({ rule: 'format/tanggal', message: 'bukan Jumat' });
  expectReport(report('"..... Maret 2022"')).toBeSilent('format/tanggal');
  expectReport(`dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2021 }
bagian "1" "Senin, 2 Maret 2023" { teks "a" }
narasi "2" { tanggal "Maret 2022"; tanggal "entah kapan" }
`).toBeSilent('format/tanggal');
});

it('lets a report of no year, or of a year past, be signed', () => {
  expectReport(report('"31 Desember 2021"').replace('; tahun 2021', '')).toBeSilent('format/tanggal');
  expectReport(report('"30 Desember 2021"')).toReport({ rule: 'format/tanggal', message: 'sebelum tahunnya berakhir' });
});

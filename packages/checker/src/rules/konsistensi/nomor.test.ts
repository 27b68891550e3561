import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const table = (number: string, more = '') => `tabel ${number} ${more}
| indikator  | target |
| Nilai LPPD | 3,1    |
`;
const report = (...tables: readonly string[]) =>
  `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2020 }\n${tables.join('')}`;

it('tells a number that is used again', () => {
  expectReport(report(table('"4.1"'), table('"4.2"'), table('«"4.1"»'))).toReport({
    rule: 'konsistensi/nomor',
    message: 'tabel 4.1 dipakai lebih dari satu kali',
    labels: ['"4.1"'],
  });
  expectReport(report(table('"IV.1"'), table('«"4.1"»'))).toReport({ rule: 'konsistensi/nomor' });
});

it('names the one that breaks the order', () => {
  expectReport(report(table('"2.1"'), table('«"2.9"»'), table('"2.2"'), table('"2.3"'))).toReport({
    rule: 'konsistensi/nomor',
    message: 'Tanpa nomor ini urutannya benar',
  });
  expectReport(report(table('"2.1"'), table('"2.3"'), table('«"2.2"»'))).toReport({
    rule: 'konsistensi/nomor',
    message: 'sesudah 2.3',
  });
});

it('compares numbers of as many parts, and accepts what goes on', () => {
  expectReport(
    report(table('"2.1"'), table('"2.1.1"'), table('"2.2"'), table('"2.2"', 'lanjutan'), table('"10.1"')),
  ).toBeValid();
});

it('finds gaps and references to nothing only where all is quoted', () => {
  const gap = report(table('"5.1"'), table('"5.4"'), 'narasi "5" { merujuk tabel "5.7" }\n');
  expectReport(gap).toBeValid();
  // A report said to be quoted whole is also held to what it must contain.
  const wajib = Array.from({ length: 6 }, () => 'kelengkapan/wajib' as const);
  expectReport(gap.replace('tahun 2020', 'tahun 2020; transkripsi lengkap')).toSayOnly(
    'konsistensi/nomor',
    'konsistensi/nomor',
    ...wajib,
  );
});

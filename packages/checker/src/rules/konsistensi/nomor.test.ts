import { expectReport } from '@sakip-lint/testkit';
import { expect, it } from 'vitest';

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

it('takes the first of two for the one that is missing before them', () => {
  expectReport(report(table('"4.1"'), table('"4.2"'), table('«"4.4"»'), table('"4.4"'))).toReport({
    rule: 'konsistensi/nomor',
    message: 'Yang pertama tampaknya seharusnya 4.3',
    labels: ['"4.4"'],
  });
});

it('says nothing of a lone number: tables may bear the numbers of their sections', () => {
  const lone = report(table('"2.2"'), table('"3.1"')).replace('tahun 2020', 'tahun 2020; transkripsi lengkap');
  expectReport(lone).toBeSilent('konsistensi/nomor');
});

const complete = (text: string) => text.replace('tahun 2020', 'tahun 2020; transkripsi lengkap');
const told = (text: string) =>
  expectReport(complete(text))
    .findings.filter(({ rule }) => rule === 'konsistensi/nomor')
    .map(({ message }) => `${message.key.split('.').at(-1)} ${message.args['missing'] ?? message.args['number']}`);

it('names what is skipped, one or several, in the way the others are written', () => {
  expect(told(report(table('"5.1"'), table('"5.4"')))).toEqual(['terlewat 5.2–5.3']);
  expect(told(report(table('"3.7.a"'), table('"3.7.c"')))).toEqual(['terlewat 3.7.b']);
  expect(told(report(table('"III.2"'), table('"III.3"')))).toEqual(['tanpa_awal III.1']);
  expect(told(report(table('"5.1"'), table('"6.4"')))).toEqual([]);
});

it('takes simple numbers that begin again as those of the next chapter', () => {
  expect(told(report(table('"1"'), table('"2"'), table('"1"'), table('"2"')))).toEqual([]);
  expect(told(report(table('"1"'), table('"2"'), table('"2"')))).toEqual(['berulang 2']);
  expect(told(report(table('"1"'), table('"2"'), table('"2"'), table('"2"')))).toEqual(['berulang 2']);
});

it('leaves sections alone: they are quoted where they hold something', () => {
  expect(told(report('bagian "2.1" { teks "a" }\nbagian "2.5" { teks "b" }\n'))).toEqual([]);
});

it('finds a reference by the nearest number, by its section, or by the scale that was a table', () => {
  const refers = (to: string, more = '') =>
    report(more, table('"3.1"'), table('"3.2"'), `narasi "5" { merujuk ${to} }\n`);
  expect(told(refers('tabel "3.1"'))).toEqual([]);
  expect(told(refers('tabel "3.3"'))).toEqual(['rujukan 3.3']);
  expect(told(refers('gambar "1"'))).toEqual(['rujukan 1']);
  expect(told(refers('lampiran "1"'))).toEqual([]);
  expect(told(refers('bagian "3"', 'bagian "3.1" { teks "a" }\n'))).toEqual([]);
  expect(told(refers('bab "4"', 'bagian "3.1" { teks "a" }\n'))).toEqual(['rujukan 4']);
  expect(
    told(refers('tabel "3.9"', 'skala predikat "Tabel 3.9: Predikat" atas capaian { > 50 "A"; ≤ 50 "B" }\n')),
  ).toEqual([]);
});

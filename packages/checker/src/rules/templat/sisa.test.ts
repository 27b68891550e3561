import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

/** As templates write a field. */
const FIELD = `$\{nama_opd}`;
const text = (words: string) => `dokumen lkj "Laporan Kinerja" { tahun 2021 }
narasi "3.1" { teks "${words}" }
`;

it('tells a choice that was not made', () => {
  expectReport(text('Angka stunting «meningkat / menurun» dari tahun lalu.')).toReport({
    rule: 'templat/sisa',
    message: 'belum ditentukan',
    fixes: 2,
  });
  expectReport(text('Target «tercapai/tidak tercapai» pada tahun ini.'))
    .applyFix('templat/sisa', 1)
    .toEqual(text('Target tidak tercapai pada tahun ini.'));
});

it('tells fields once per name, instructions and dots each', () => {
  expectReport(text(`Kepala «${FIELD}» dan staf ${FIELD}.`)).toReport({
    rule: 'templat/sisa',
    labels: [FIELD],
  });
  expectReport(text('«Isi dengan» analisis capaian.')).toReport({ rule: 'templat/sisa', message: 'Petunjuk' });
  expectReport(text('Realisasi «(apabila target tidak tercapai)» adalah …')).toReport({ rule: 'templat/sisa' });
  expectReport(text('Naik «sebesar atau» lima persen.')).toReport({
    rule: 'templat/sisa',
    message: 'seharusnya ada angka',
  });
  expectReport(text('Anggaran Rp «......» untuk tahun ini.')).toReport({
    rule: 'templat/sisa',
    message: 'titik-titik',
  });
});

it('tells a date with dots for its day', () => {
  expectReport(`dokumen pk "Perjanjian" { jenis pk; tahun 2021 }
narasi "PK" { tanggal laporan «"…… Januari 2021"» }
`).toReport({ rule: 'templat/sisa', message: 'masih berisi titik-titik' });
});

it('is silent on titles, on pairs that are no choice and on what was left out', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2021 }
tabel "3" "Jumlah yang meningkat/menurun"
| program                         | pagu         |
| Urusan Kabupaten/Kota berhasil  | Rp 1.000.000 |
narasi "3.1" { teks "Pengurus/pengelola koperasi Kabupaten/Kota bernilai AA/A/BB … seperti kami sebutkan." }
`).toBeValid();
});

it('dots that are all there is in a cell or a value', () => {
  const table = (cell: string) => `dokumen lkj "Laporan Kinerja" { tahun 2035 }
tabel "3.1"
| Indikator | Target | Realisasi | Capaian |
| Kampung iklim | 12 | ${cell} | |
`;
  expectReport(table('«....»')).toReport({ rule: 'templat/sisa' });
  expectReport(table('…')).toBeValid();
  expectReport(table('...')).toBeSilent('templat/sisa');
});

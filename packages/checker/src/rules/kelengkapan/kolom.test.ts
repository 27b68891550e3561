import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const head = (
  rest = 'transkripsi lengkap',
) => `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2018; renstra 2016 s.d. 2020; ${rest} }
`;

const rest = `sasaran "Jalan mantap" {
  indikator jalan "Panjang jalan mantap" { satuan km; arah naik; target { 2018: 120; 2020: 140 }; realisasi { 2017: 118; 2018: 121 } }
}
anggaran { program "Jalan" mendukung jalan { pagu Rp 400.000.000; realisasi Rp 390.000.000 } }
narasi "3" { teks "Kegiatan berjalan efisien." }
`;
const table = (heads: string, cells: string) => `tabel "4"
| indikator            | ${heads} |
| Panjang jalan mantap | ${cells} |
`;

it('tells a column of numbers that is blank throughout', () => {
  expectReport(head() + rest + table('target 2018 | «realisasi 2018»', '120 | ')).toReport({
    rule: 'kelengkapan/kolom',
    message: 'kosong di semua baris tabel 4',
  });
});

it('accepts a dash, words, and years still to come', () => {
  expectReport(head() + rest + table('target 2018 | realisasi 2018', '120 | - ')).toBeValid();
  expectReport(head() + rest + table('target 2018 | target 2019 | keterangan', '120 | | ')).toBeValid();
  expectReport(head('pembulatan bebas') + rest + table('target 2018 | realisasi 2018', '120 | ')).toBeValid();
});

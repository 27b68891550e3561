import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const head = (
  rest = 'transkripsi lengkap',
) => `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2018; renstra 2016 s.d. 2020; ${rest} }
`;

const rest = `sasaran "Jalan mantap" {
  indikator jalan "Panjang jalan mantap" { satuan km; arah naik; target { 2018: 120; 2020: 140 }; realisasi { 2017: 118; 2018: 121 } }
}
anggaran {
  program "Jalan" mendukung jalan { pagu Rp 400.000.000; realisasi Rp 390.000.000 }
  program "Jembatan" penunjang { pagu Rp 100.000.000; realisasi Rp 90.000.000 }
}
narasi "3" { teks "Kegiatan berjalan efisien." }
`;
const table = (spent: string) => `tabel "5"
| program  | pagu           | realisasi     |
| Jalan    | Rp 400.000.000 | ${spent} |
| Jembatan | Rp 100.000.000 | Rp 90.000.000 |
`;

it('tells a blank cell whose number stands elsewhere', () => {
  expectReport(head() + rest + table('')).toReport({
    rule: 'kelengkapan/sel',
    at: '',
    message: 'program "Jalan" kosong',
    labels: ['Rp 390.000.000'],
  });
});

it('accepts a dash, and a blank nobody else fills', () => {
  expectReport(head() + rest + table('-')).toBeValid();
  expectReport(head('pembulatan bebas') + rest + table('')).toBeValid();
});

import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const head = (
  rest = 'transkripsi lengkap',
) => `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2018; renstra 2016 s.d. 2020; ${rest} }
`;

const sasaran = (target: string, realisasi: string) => `sasaran "Jalan mantap" {
  indikator jalan "Panjang jalan mantap" { satuan km; arah naik; target ${target}; realisasi ${realisasi} }
}
`;
const budget = `anggaran { program "Jalan" mendukung jalan { pagu Rp 400.000.000; realisasi Rp 390.000.000 } }
narasi "3" { teks "Kegiatan berjalan efisien." }
`;

it('asks for nothing where all is there, one earlier year being enough', () => {
  expectReport(head() + sasaran('{ 2018: 120; 2020: 140 }', '{ 2017: 118; 2018: 121 }') + budget).toBeValid();
});

it('names each requirement once, with the indicators', () => {
  expectReport(
    head().replace('lkj "Laporan Kinerja"', '«lkj "Laporan Kinerja"»').replace(/[«»]/g, '') +
      sasaran('{ 2018: 120 }', '{ 2018: 121 }'),
  ).toReport(
    { rule: 'kelengkapan/wajib', at: '"Laporan Kinerja"', message: 'tahun sebelum 2018' },
    { rule: 'kelengkapan/wajib', at: '"Laporan Kinerja"', message: 'target akhir Renstra' },
    { rule: 'kelengkapan/wajib', at: '"Laporan Kinerja"', message: 'program yang mendukung' },
    { rule: 'kelengkapan/wajib', at: '"Laporan Kinerja"', message: 'efisiensi' },
    { rule: 'kelengkapan/wajib', at: '"Laporan Kinerja"', message: 'realisasi anggaran' },
  );
});

it('is silent on a half-typed report and on other documents', () => {
  expectReport(head('pembulatan bebas') + sasaran('{ 2018: 120 }', '{ 2018: 121 }')).toBeValid();
  expectReport(head().replace('jenis lkj', 'jenis renstra') + sasaran('{ 2018: 120 }', '{ 2018: 121 }')).toBeValid();
});

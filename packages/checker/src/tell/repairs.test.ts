import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Pendidikan Kota Muara" { jenis lkj; tahun 2024 }\n';

describe('one wrong number is one finding', () => {
  const budget = (pagu: string, more = '') => `${HEAD}program "Pengelolaan Pendidikan" {
  pagu Rp 1.000.000.000
  realisasi Rp 880.000.000
  kegiatan "Pendidikan Dasar" { pagu Rp ${pagu}; realisasi Rp 600.000.000 }
  kegiatan "Pendidikan Menengah" { pagu Rp 300.000.000; realisasi Rp 280.000.000 }
}
${more}`;
  it('where a part is wrong, and less than what was spent of it', () => {
    expectReport(budget('700.000.000')).toBeSilent();
    expectReport(budget('500.000.000')).toSayOnly('anggaran/jumlah');
  });

  it('where an assertion rests on it', () => {
    const more = 'pastikan setiap kegiatan: realisasi <= pagu\n';
    expectReport(budget('700.000.000', more)).toBeSilent();
    expectReport(budget('500.000.000', more)).toSayOnly('anggaran/jumlah');
  });

  const text = (share: string) => `${HEAD}indikator aps "Angka Partisipasi Sekolah" {
  satuan persen
  realisasi { 2022: 91,20%; 2023: 92,40%; 2024: 93,10% }
}
tabel "3.1"
| Indikator                 | Realisasi 2022 | Realisasi 2023 |
| Angka Partisipasi Sekolah | 91,20          | ${share}       |
narasi "3" {
  aps.realisasi terus naik 2022 s.d. 2024
  aps.realisasi naik 0,70 poin dari 2023
}
`;
  it('where sentences rest on it', () => {
    expectReport(text('92,40')).toBeSilent();
    expectReport(text('94,20')).toSayOnly('konsistensi/nilai');
  });

  const chain = (agreed: string) => ({
    'renstra.sakip': `dokumen renstra "Renstra" { jenis renstra; renstra 2021 s.d. 2026 }
indikator "Angka Partisipasi Sekolah" { satuan persen; arah naik; target { 2024: 93% } }
`,
    'pk.sakip': `dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2024 }
gunakan "renstra.sakip"
indikator "Angka Partisipasi Sekolah" { target ${agreed} }
`,
    'lkj.sakip': `${HEAD}gunakan "renstra.sakip"
gunakan "pk.sakip"
tabel "2.1"
| Indikator                 | Target PK | Target Renstra |
| Angka Partisipasi Sekolah | 93        | 93             |
tabel "3.1"
| Indikator                 | Target |
| Angka Partisipasi Sekolah | 93     |
`,
  });
  it('where documents are held against each other', () => {
    expectReport(chain('93%')).toBeSilent();
    expectReport(chain('39%')).toSayOnly('konsistensi/dokumen');
  });
});

describe('two wrong numbers are two findings', () => {
  it('where no one number mends both', () => {
    expectReport(`${HEAD}program "Pengelolaan Pendidikan" {
  pagu Rp 1.000.000.000
  kegiatan "Pendidikan Dasar" { pagu Rp 700.000.000; realisasi Rp 600.000.000 }
  kegiatan "Pendidikan Menengah" { pagu Rp 200.000.000; realisasi Rp 950.000.000 }
}
`).toSayOnly('anggaran/jumlah', 'anggaran/melebihi_pagu');
  });
});

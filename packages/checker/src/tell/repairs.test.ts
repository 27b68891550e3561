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

describe('words and numbers', () => {
  const text = (amount: string) => `${HEAD}anggaran { pagu Rp 1.187.450.000 }
narasi "3" { anggaran.pagu = Rp ${amount} terbilang "satu miliar seratus delapan puluh tujuh juta empat ratus lima puluh ribu rupiah" }
`;
  it('the words beside a number decide which of two is wrong', () => {
    expectReport(text('1.187.450.000')).toBeSilent();
    expectReport(text('«1.817.450.000»').replace('Rp «1.817.450.000»', '«Rp 1.817.450.000»')).toReport({
      rule: 'konsistensi/nilai',
      message: /Samakan dengan Rp 1\.187\.450\.000/,
    });
  });

  it('a count and its words are one', () => {
    const count = (n: string) => `${HEAD}program "A"
program "B"
narasi "3" { jumlah program = ${n} terbilang "dua" }
`;
    expectReport(count('2')).toBeSilent();
    expectReport(count('5')).toSayOnly('konsistensi/cacah');
  });

  it('data and the words about them', () => {
    const deaths = (n: string) => `${HEAD}indikator aki "Angka Kematian Ibu" {
  satuan per 100.000
  rumus mati / lahir * 100.000
  data mati "Kematian ibu" { 2023: ${n}; 2024: 33 }
  data lahir "Kelahiran hidup" { 2023: 34.902; 2024: 34.118 }
  realisasi { 2023: 108,88; 2024: 96,72 }
}
narasi "3" { aki.mati 2024 turun 5 dari 2023 }
`;
    expectReport(deaths('38')).toBeSilent();
    expectReport(deaths('83')).toSayOnly('kinerja/rumus');
  });
});

describe('a formula that fits no year', () => {
  it('is one finding', () => {
    const formula = (per: string) => `${HEAD}indikator aki "Angka Kematian Ibu" {
  satuan per 100.000
  rumus mati / lahir * ${per}
  data mati "Kematian ibu" { 2023: 38; 2024: 33 }
  data lahir "Kelahiran hidup" { 2023: 34.902; 2024: 34.118 }
  realisasi { 2023: 108,88; 2024: 96,72 }
}
`;
    expectReport(formula('100.000')).toBeSilent();
    expectReport(formula('110.000')).toSayOnly('kinerja/rumus');
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

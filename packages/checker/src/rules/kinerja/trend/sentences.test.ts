import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { eachOf } from '../../../link/sentences.fixture.ts';

const REPORT = `dokumen lkj "Laporan Kinerja Dinas Perpustakaan" { jenis lkj; tahun 2033; renstra 2032 s.d. 2036 }
sasaran "Meningkatnya literasi" {
  indikator minat "Tingkat kegemaran membaca" { satuan indeks; arah naik; target 62,00; realisasi { 2030: 55,10; 2031: 56,40; 2032: 58,00; 2033: 60,45 }; capaian 97,50% }
  indikator buta "Angka buta aksara" { satuan persen; arah turun selisih; target 2,50%; realisasi { 2031: 4,20%; 2032: 3,60%; 2033: 2,70% } }
  indikator kunjung "Jumlah pengunjung" { satuan orang; arah naik; target 12.000; realisasi { 2031: 9.000; 2032: 10.000; 2033: 12.600 }; capaian 105,00% }
  indikator pojok "Jumlah pojok baca" { satuan unit; arah naik; realisasi { 2031: 40; 2032: 40; 2033: 44 }; capaian 101,00% }
}
anggaran sebagian { pagu { murni: Rp 2.000.000.000; perubahan: Rp 2.300.000.000 }; realisasi { 2032: Rp 2.000.000.000; 2033: Rp 2.185.000.000 } }

Tabel 3.4 Koleksi
| Program | Pagu | Realisasi | Serapan |
| Program Pembinaan Perpustakaan | 400.000.000 | 380.000.000 | 95,00 |
| Program Pelestarian Koleksi | 300.000.000 | 294.000.000 | 98,00 |
| Program Penunjang | 900.000.000 | 819.000.000 | 91,00 |
`;

describe('how much, from when and to what', () => {
  eachOf(REPORT, [
    'minat.realisasi mengalami kenaikan sebesar {{2,45|4,25}} poin dari tahun 2032 sebesar {{58,00|50,80}}',
    'minat.realisasi meningkat dari {{58,00|50,80}} pada tahun 2032 menjadi {{60,45|64,50}} pada tahun 2033',
    'minat.realisasi naik dari {{58,00|50,80}} (2032) menjadi {{60,45|64,50}} (2033)',
    'minat.realisasi naik dari sebesar {{58,00|50,80}} di tahun 2032 menjadi sebesar {{60,45|64,50}}',
    'minat.realisasi meningkat menjadi {{60,45|64,50}} dari {{58,00|50,80}} pada tahun 2032',
    'minat.realisasi meningkat dibandingkan realisasi tahun 2032 yang sebesar {{58,00|50,80}}',
    'minat.realisasi meningkat dibandingkan dengan capaian tahun 2032 sebesar {{58,00|50,80}}',
    'minat.realisasi meningkat dibanding tahun sebelumnya yaitu {{58,00|50,80}}',
    'minat.realisasi naik {{2,45|4,25}} poin jika dibandingkan dengan tahun 2032 ({{58,00|50,80}})',
    'minat.realisasi meningkat {{2,45|4,25}} poin dari nilai tahun 2032',
    'minat.realisasi meningkat dari tahun sebelumnya yang hanya mencapai {{58,00|50,80}}',
    'minat.realisasi meningkat cukup signifikan sebesar {{5,35|3,55}} poin sejak tahun 2030',
    'minat.realisasi mengalami peningkatan sebesar {{2,45|4,25}} poin, dari {{58,00|50,80}} menjadi {{60,45|64,50}}',
    'kunjung.realisasi bertambah sebanyak {{2.600|6.200}} orang atau {{26|62}}% dibandingkan tahun 2032',
    'kunjung.realisasi bertambah {{2.600|6.200}} orang ({{26,00|62,00}}%) dari tahun sebelumnya',
    'kunjung.realisasi naik {{26|62}} persen dibanding 2032',
    'buta.realisasi turun {{0,90|0,09}} persen poin dari {{3,60|6,30}} persen pada tahun 2032',
    'buta.realisasi sedikit {{menurun|meningkat}} dibandingkan tahun 2032',
    'pojok.realisasi 2032 tetap sebesar {{40|44}} unit seperti tahun 2031',
    'pojok.realisasi 2032 {{tidak mengalami perubahan|naik}} dibandingkan tahun 2031',
    'pojok.realisasi 2032 sama dengan tahun 2031 yaitu {{40|44}} unit',
  ]);
});

describe('versions of the budget', () => {
  eachOf(REPORT, [
    'anggaran.pagu naik dari Rp {{2.000.000.000|2.200.000.000}} murni menjadi Rp {{2.300.000.000|2.030.000.000}} perubahan',
    'anggaran.pagu dari Rp {{2.000.000.000|2.200.000.000}} (murni) menjadi Rp {{2.300.000.000|2.030.000.000}} (perubahan)',
    'anggaran.pagu bertambah dari pagu murni Rp {{2.000.000.000|2.200.000.000}} menjadi Rp {{2.300.000.000|2.030.000.000}} pada perubahan',
    'anggaran.pagu meningkat dari pagu awal sebesar Rp {{2.000.000.000|2.200.000.000}} menjadi Rp {{2.300.000.000|2.030.000.000}} setelah perubahan',
    'anggaran.pagu semula Rp {{2.000.000.000|2.200.000.000}} menjadi Rp {{2.300.000.000|2.030.000.000}}',
    'anggaran.pagu mengalami perubahan dari Rp {{2.000.000.000|2.200.000.000}} menjadi Rp {{2.300.000.000|2.030.000.000}}',
    'anggaran.pagu bertambah Rp {{300.000.000|330.000.000}} atau {{15|51}}% dari pagu murni',
    'anggaran.pagu murni sebesar Rp {{2.000.000.000|2.200.000.000}} dan setelah perubahan menjadi Rp {{2.300.000.000|2.030.000.000}}',
    'anggaran.realisasi meningkat {{9,25|2,95}}% dibandingkan tahun 2032',
  ]);

  it('an amount before, of which nobody says when, may be either', () => {
    expectReport(
      `${REPORT}narasi "1" { anggaran.pagu naik dari Rp 1.900.000.000 menjadi Rp 2.300.000.000 }`,
    ).toBeSilent();
  });
});

describe('targets', () => {
  eachOf(REPORT, [
    'minat.realisasi belum mencapai target yang ditetapkan sebesar {{62,00|26,00}}',
    'minat.realisasi tidak mencapai target kinerja yang telah ditetapkan yaitu {{62,00|26,00}}',
    'minat.realisasi masih di bawah target {{62,00|66,00}} dengan capaian {{97,50|79,50}}%',
    'kunjung.realisasi {{melampaui|tidak mencapai}} target yang telah ditetapkan dengan capaian {{105|150}}%',
    'kunjung.realisasi melebihi target sebanyak {{600|660}} orang',
    'kunjung.realisasi sebanyak {{12.600|16.200}} orang dan telah melampaui target sebesar {{12.000|10.000}} orang',
    'kunjung.realisasi lebih tinggi {{600|660}} orang dari target',
    'minat.realisasi kurang {{1,55|5,55}} poin dari target',
  ]);
});

describe('the highest and the lowest', () => {
  eachOf(REPORT, [
    '"Program Pelestarian Koleksi".serapan {{tertinggi|terendah}} yaitu sebesar 98%',
    '"Program Pelestarian Koleksi".serapan merupakan yang tertinggi dengan {{98|89}}%',
    '"Program Penunjang".serapan {{terendah|tertinggi}}, yaitu {{91|19}}%',
    '"Program Penunjang".pagu paling {{besar|kecil}}',
    'kunjung.capaian {{paling tinggi|paling rendah}}',
    'minat.realisasi {{tertinggi|terendah}} dalam empat tahun terakhir',
    'minat.realisasi {{tertinggi|terendah}} sejak tahun 2030',
    'minat.realisasi 2030 {{terendah|tertinggi}} selama periode 2030-2033',
  ]);

  it.each([
    'minat.realisasi tertinggi di provinsi',
    // Not of its table, but of its years.
    'pojok.realisasi tertinggi',
    'minat.capaian terendah se-Indonesia',
  ])('is not known: %s', (sentence) => expectReport(`${REPORT}narasi "1" {\n  ${sentence}\n}`).toBeSilent());
});

describe('a mean per year', () => {
  eachOf(REPORT, [
    'minat.realisasi meningkat rata-rata {{1,78|2,78}} poin per tahun selama 2030 s.d. 2033',
    // (5 − 0) / 3 steps of a percentage
    'kunjung.realisasi tumbuh rata-rata {{18,56|28,56}}% per tahun 2031 s.d. 2033',
    'buta.realisasi menurun rata-rata sebesar {{0,75|1,75}} poin setiap tahun sejak 2031',
  ]);

  it.each([
    ['the mean of the rates', '18,56'],
    ['the whole rise over its years', '20'],
    ['the rate that compounds', '18,32'],
  ])('may be %s', (_, rate) => {
    expectReport(
      `${REPORT}narasi "1" { kunjung.realisasi tumbuh rata-rata ${rate}% per tahun 2031 s.d. 2033 }`,
    ).toBeSilent();
  });

  it('needs every year', () => {
    expectReport(
      `${REPORT}narasi "1" { kunjung.realisasi tumbuh rata-rata 50% per tahun 2029 s.d. 2033 }`,
    ).toBeSilent();
  });

  it('says how it comes out', () => {
    expectReport(`${REPORT}narasi "1" { kunjung.realisasi tumbuh rata-rata «25%» per tahun 2031 s.d. 2033 }`).toReport({
      rule: 'kinerja/tren',
      message: /9\.000 → 10\.000 → 12\.600: rata-rata naiknya 18,56%/,
      labels: ['9.000', '10.000', '12.600'],
    });
  });
});

describe('numbers of other places', () => {
  it('compare in the unit of the indicator', () => {
    const text = (said: string): string => `dokumen lkj "L" { tahun 2033 }
indikator produksi "Produksi buku" { satuan juta eksemplar; realisasi { 2032: 7,55; 2033: 7,76 } }
narasi "1" { produksi.realisasi naik ${said} dari 2032 }
`;
    expectReport(text('0,21 juta eksemplar')).toBeSilent();
    expect(expectReport(text('0,12 juta eksemplar')).findings.map(({ rule }) => rule)).toEqual(['kinerja/tren']);
  });
});

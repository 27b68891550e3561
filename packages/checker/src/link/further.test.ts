import { checker, expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { eachOf } from './sentences.fixture.ts';

const INDICATORS = `dokumen lkj "Laporan Kinerja Dinas Perkebunan" { jenis lkj; tahun 2031; renstra 2030 s.d. 2034 }

Tabel 3.1 Capaian Kinerja Tahun 2031
| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
| 1 | Produksi kopi (juta kg) | 6,40 | 6,08 | 95,00 |
| 2 | Jumlah pekebun yang dibina | 250 orang | 240 orang | 96,00 |
| 3 | Persentase kebun bersertifikat | 80,00% | 72,00% | 90,00 |

Tabel 3.2 Perkembangan
| Indikator Kinerja | Realisasi 2030 | Realisasi 2031 | Target akhir Renstra |
| Produksi kopi (juta kg) | 5,90 | 6,08 | 7,60 |
`;

describe('a sentence with several numbers of an indicator', () => {
  eachOf(INDICATORS, [
    '"Produksi kopi (juta kg)".realisasi mencapai {{6,08|6,80}} juta kg atau {{95|59}}%',
    '"Produksi kopi (juta kg)".realisasi mencapai {{6,08|6,80}} juta kg atau sebesar {{95,00|59,00}} persen',
    '"Produksi kopi".realisasi sebesar {{6,08|6,80}} juta kg ({{95,00|59,00}}%)',
    '"Produksi kopi".realisasi sebesar {{6,08|6,80}} juta kg atau tercapai {{95|59}}% dari target {{6,40|6,04}} juta kg',
    '"Produksi kopi".realisasi {{6,08|6,80}} dari target sebesar {{6,40|6,04}} sehingga capaian kinerjanya {{95|59}}%',
    '"Produksi kopi".target sebesar {{6,40|6,04}} juta kg dan terealisasi sebesar {{6,08|6,80}} juta kg',
    '"Produksi kopi".target {{6,40|6,04}} juta kg dengan realisasi {{6,08|6,80}} juta kg, capaiannya {{95|59}}%',
    '"Produksi kopi" ditargetkan {{6,40|6,04}} juta kg, terealisasi {{6,08|6,80}} juta kg atau {{95|59}}%',
    '"Produksi kopi" mencapai {{95|59}}% dari target yang telah ditetapkan',
    '"Produksi kopi".realisasi mencapai {{95|59}}% dari target yang ditetapkan sebesar {{6,40|6,04}} juta kg',
    '"Produksi kopi".realisasi mencapai {{80,00|88,00}}% dari target akhir Renstra',
    '"Produksi kopi".capaian sebesar {{95|59}}% dari target {{6,40|6,04}} juta kg.',
    '"Produksi kopi".realisasi sebesar {{6,08|6,80}} juta kg, sedangkan tahun 2030 sebesar {{5,90|5,09}} juta kg',
    '"Produksi kopi".realisasi sebesar {{5,90|6,08}} juta kg pada tahun 2030',
    '"Produksi kopi".realisasi 2030 dan 2031 berturut-turut sebesar {{5,90|5,09}} dan {{6,08|6,80}} juta kg',
    '"Produksi kopi".realisasi 2030 s.d. 2031 masing-masing sebesar {{5,90|5,09}} dan {{6,08|6,80}}',
    '"Jumlah pekebun yang dibina".realisasi sebanyak {{240|204}} orang dari target {{250|225}} orang ({{96|69}}%)',
    '"Persentase kebun bersertifikat".realisasi sebesar {{72|77}}% dari target {{80|88}}% atau {{90|99}}%',
    '"Persentase kebun bersertifikat".realisasi sebesar {{72|77}}% dengan tingkat capaian {{90|99}}%',
    '"Produksi kopi".target yang telah ditetapkan sebesar {{6,40|6,04}} juta kg dengan realisasi {{6,08|6,80}} juta kg (tercapai {{95|59}}%)',
    '"Produksi kopi" dari target {{6,40|6,04}} juta kg terealisasi {{6,08|6,80}} juta kg atau {{95|59}}%',
    '"Produksi kopi".capaian kinerja tahun 2031 memperoleh nilai {{95,00|59,00}} persen',
    '"Produksi kopi".realisasi 2031 ({{6,08|6,80}}) lebih tinggi dari tahun 2030 ({{5,90|5,09}})',
    '"Jumlah pekebun yang dibina".realisasi mencapai {{240|204}} orang dari {{250|225}} orang yang ditargetkan ({{96|69}}%)',
    '"Persentase kebun bersertifikat".realisasi baru mencapai {{72|77}}% karena bibit terlambat',
    '"Persentase kebun bersertifikat".realisasi sebesar {{72|77}}%. Hal ini menunjukkan kemajuan.',
    '"Persentase kebun bersertifikat".realisasi sebesar {{72|77}}% atau {{belum mencapai|melampaui}} target',
    '"Produksi kopi".realisasi sebesar {{6,08|6,80}} juta kg, meningkat {{0,18|0,81}} juta kg dari tahun 2030 sebesar {{5,90|5,09}} juta kg dan belum mencapai target',
  ]);
});

const BUDGET = `dokumen lkj "Laporan Kinerja Dinas Perkebunan" { jenis lkj; tahun 2031 }

Tabel 3.7 Realisasi Anggaran
| Program | Pagu | Realisasi | % |
| Program Penyuluhan | 1.250.000.000 | 1.200.000.000 | 96,00 |
| Program Sarana | 3.750.000.000 | 3.450.000.000 | 92,00 |
| Jumlah | 5.000.000.000 | 4.650.000.000 | 93,00 |
`;

describe('a sentence with several numbers of the budget', () => {
  eachOf(BUDGET, [
    'anggaran.realisasi sebesar Rp {{4.650.000.000|4.560.000.000}} atau {{93|39}}%',
    'anggaran.realisasi mencapai Rp{{4.650.000.000|4.560.000.000}},00 ({{93,00|39,00}}%) dari pagu Rp{{5.000.000.000|5.500.000.000}},00',
    'anggaran.realisasi sebesar Rp {{4,65|4,56}} miliar dari total pagu anggaran sebesar Rp {{5|6}} miliar atau terserap {{93|39}}%',
    'anggaran.pagu sebesar Rp {{5.000.000.000|5.500.000.000}} dengan realisasi Rp {{4.650.000.000|4.560.000.000}} sehingga terdapat sisa anggaran sebesar Rp {{350.000.000|530.000.000}}',
    'anggaran terealisasi sebesar Rp {{4.650.000.000|4.560.000.000}} atau {{93|39}}%',
    'anggaran terserap {{93,00|39,00}}%',
    'anggaran.serapan sebesar {{93|39}}% atau Rp {{4.650.000.000|4.560.000.000}}',
    '"Program Sarana".pagu Rp {{3.750.000.000|3.570.000.000}} terealisasi Rp {{3.450.000.000|3.540.000.000}} atau {{92|29}}%',
    '"Program Sarana".realisasi mencapai {{92|29}}% dari pagu anggaran Rp {{3.750.000.000|3.570.000.000}}',
    'anggaran.realisasi mencapai {{93,00|39,00}} persen atau sebesar Rp {{4.650.000.000|4.560.000.000}} dari total anggaran Rp {{5.000.000.000|5.500.000.000}}',
    'anggaran.realisasi sampai dengan 31 Desember 2031 sebesar Rp {{4.650.000.000|4.560.000.000}} ({{93|39}} persen)',
    'anggaran.pagu Tahun Anggaran 2031 sebesar Rp. {{5.000.000.000|5.500.000.000}},-',
    'anggaran yang terserap sebesar Rp {{4.650.000.000|4.560.000.000}}, dengan demikian terdapat sisa anggaran sebesar Rp {{350.000.000|530.000.000}}',
    'anggaran.sisa yang tidak terealisasi sebesar Rp {{350.000.000|530.000.000}}',
    '"Program Sarana" memiliki pagu Rp {{3.750.000.000|3.570.000.000}}, realisasi Rp {{3.450.000.000|3.540.000.000}} dan sisa Rp {{300.000.000|200.000.000}}',
    '"Program Sarana".anggaran sebesar Rp {{3.750.000.000|3.570.000.000}} terealisasi Rp {{3.450.000.000|3.540.000.000}}',
    '"Program Sarana".realisasi sebesar Rp {{3.450.000.000|3.540.000.000}} dengan tingkat penyerapan {{92|29}}%',
  ]);
});

describe('what is not understood', () => {
  const infos = (sentence: string): readonly string[] =>
    expectReport(
      `${INDICATORS}${BUDGET.slice(BUDGET.indexOf('Tabel'))}\nnarasi "3.9" {\n  ${sentence}\n}\n`,
    ).findings.map(
      ({ rule, severity, message }) => `${severity} ${rule} ${checker.render(message, 'id').slice(0, 30)}`,
    );

  it.each([
    '"Produksi kopi".realisasi sebesar 9,99 juta kg untuk kebun rakyat',
    '"Produksi kopi".realisasi sebesar 9,99 juta kg di dataran tinggi',
    '"Produksi kopi".realisasi mencapai 12% dari potensi',
    '"Produksi kopi".realisasi mencapai 88% dari target RPJMD',
    '"Persentase kebun bersertifikat".realisasi mencapai 90% dari target',
    '"Program Sarana".realisasi sebesar Rp 3.450.000.000 karena harga naik',
    '"Program Sarana".pagu sebesar Rp 3.750.000.000 atau 75% dari total pagu',
  ])('claims nothing: %s', (sentence) => expect(infos(sentence)).toEqual([]));

  it.each([
    '"Produksi kopi".capaian sedikit lebih rendah dari rata-rata capaian nasional',
    '"Persentase kebun bersertifikat".realisasi belum memenuhi target, yaitu 72% dari target 80%',
    '"Jumlah pekebun yang dibina".realisasi per kecamatan rata-rata 12 orang setiap bulan',
  ])('raises no alarm: %s', (sentence) => {
    expect(infos(sentence).filter((told) => !told.startsWith('info'))).toEqual([]);
  });

  it.each([
    '"Produksi kopi".realisasi sebesar 6,08 juta kg, terdiri dari kopi arabika 2,10 juta kg',
    '"Program Sarana".realisasi sebesar Rp 3.450.000.000 dengan kontrak senilai Rp 12.000.000',
  ])('is told where it holds numbers: %s', (sentence) => {
    expect(infos(sentence)).toEqual(['info sintaks/kalimat Angka di bagian ini tidak dipe']);
  });
});

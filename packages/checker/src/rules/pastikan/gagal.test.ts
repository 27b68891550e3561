import { expectReport } from '@sakip-lint/testkit';
import { expect, it } from 'vitest';

const report = (assertions: string) => `dokumen lkj "Laporan Kinerja" { tahun 2016 }
indikator sekolah "Sekolah terakreditasi" {
  satuan persen
  data sd  "SD terakreditasi"  { 2015: 40; 2016: 52 }
  data smp "SMP terakreditasi" { 2016: 18 }
  data semua "Sekolah terakreditasi seluruhnya" { 2016: 70 }
}
program P1 "Pengelolaan Pendidikan" { pagu Rp 900.000.000; realisasi Rp 855.000.000; serapan 95,00% }
program P2 "Pengembangan Kurikulum" { pagu Rp 400.000.000; realisasi Rp 300.000.000; serapan 75,00% }
${assertions}
`;

it('tells an equation that does not hold, with its numbers', () => {
  expectReport(
    report('pastikan «sekolah.semua = sekolah.sd + sekolah.smp + 1» "semua sekolah"').replace('2016: 70', '2016: 70'),
  ).toReport({ rule: 'pastikan/gagal', severity: 'error', message: /"semua sekolah"[\s\S]*70 ≠ 52 \+ 18 \+ 1 = 71/ });
  expectReport(report('pastikan sekolah.semua = sekolah.sd + sekolah.smp')).toBeSilent('pastikan/gagal');
});

it('names each subject of a setiap that fails', () => {
  expectReport(report('pastikan setiap program: «serapan >= 90%»')).toReport({
    rule: 'pastikan/gagal',
    message: /1 dari 2[\s\S]*"Pengembangan Kurikulum": 75,00% < 90%/,
    labels: ['75,00%'],
  });
  expectReport(report('pastikan setiap program (serapan > 80%): realisasi >= Rp 800.000.000')).toBeSilent(
    'pastikan/gagal',
  );
});

it('knows three truths: what cannot be computed is no failure', () => {
  expectReport(report('pastikan sekolah.smp 2015 > 100')).toBeSilent('pastikan/gagal');
  expectReport(report('pastikan sekolah.sd > 100 dan sekolah.smp 2015 > 100')).toReport({
    rule: 'pastikan/gagal',
    message: '52 ≤ 100',
  });
  expectReport(report('pastikan sekolah.sd > 50 atau sekolah.smp 2015 > 100')).toBeSilent('pastikan/gagal');
});

it('compares quotients exactly, without rounding them', () => {
  expectReport(report('pastikan «sekolah.sd / sekolah.semua * 100% = 74,29%»')).toReport({
    rule: 'pastikan/gagal',
    message: '52 / 70 × 100%',
  });
  expectReport(report('pastikan sekolah.sd * 7 = sekolah.semua * 5,2')).toBeSilent('pastikan/gagal');
});

it('sums over groups', () => {
  expectReport(report('pastikan «jumlah(setiap program: pagu) <= Rp 1.000.000.000»')).toReport({
    rule: 'pastikan/gagal',
    message: 'Rp 900.000.000 + Rp 400.000.000 = 1.300.000.000',
  });
  expectReport(report('pastikan cacah(setiap program: pagu) = 2')).toBeSilent('pastikan/gagal');
});

it('names what holds instead, for each relation', () => {
  const told = (condition: string) =>
    expectReport(report(`pastikan ${condition}`)).findings[0]?.message.args['computation'];
  expect(told('sekolah.sd < 52')).toBe('52 ≥ 52');
  expect(told('sekolah.sd <= 51')).toBe('52 > 51');
  expect(told('sekolah.sd >= 53')).toBe('52 < 53');
  expect(told('sekolah.sd > 52')).toBe('52 ≤ 52');
  expect(told('sekolah.sd != 52')).toBe('52 = 52');
  expect(told('sekolah.sd = 53 dan sekolah.smp = 19')).toBe('52 ≠ 53; 18 ≠ 19');
  expect(told('sekolah.sd = 53 atau sekolah.smp = 19')).toBe('52 ≠ 53; 18 ≠ 19');
  expect(told('jika sekolah.sd = 52 maka sekolah.smp = 19')).toBe('18 ≠ 19');
  expect(told('jika sekolah.sd = 53 maka sekolah.smp = 19 selain_itu sekolah.smp = 20')).toBe('18 ≠ 19; 18 ≠ 20');
});

it('tells the condition itself where no comparison of it fails', () => {
  expectReport(report('pastikan «bukan sekolah.sd = 52»')).toReport({
    rule: 'pastikan/gagal',
    message: 'bukan sekolah.sd = 52',
    labels: [],
  });
  expectReport(report('pastikan «ada(sekolah.smp 2015)»')).toReport({
    rule: 'pastikan/gagal',
    message: 'ada(sekolah.smp 2015)',
  });
});

it('asks only the subjects within one, of those that meet the condition', () => {
  const tree = `anggaran { program P3 "Sarana" { kegiatan "Meja" { pagu Rp 5 }; kegiatan "Kursi" { pagu Rp 7 } } }
`;
  expectReport(`${report(tree)}pastikan setiap kegiatan di P3 (pagu > Rp 1): pagu > Rp 6\n`).toReport({
    rule: 'pastikan/gagal',
    message: /1 dari 2[\s\S]*"Meja"/,
  });
  expectReport(`${report(tree)}pastikan setiap kegiatan di P1: pagu > Rp 6\n`).toBeSilent('pastikan/gagal');
  expectReport(`${report(tree)}pastikan setiap kegiatan di P9: pagu > Rp 6\n`).toBeSilent('pastikan/gagal');
  expectReport(`${report(tree)}pastikan setiap entah: pagu > Rp 6\n`).toBeSilent('pastikan/gagal');
});

it('takes the ends of a range, grades by their words, and what a program is', () => {
  const report = (condition: string) => `dokumen lkj "Laporan Kinerja" { tahun 2028 }
indikator x "Izin terbit" { satuan hari; target 5 – 7 hari }
indikator y "Predikat AKIP" { satuan akip; realisasi "BB" }
program A "Layanan" { pagu Rp 700; realisasi Rp 560; serapan 80,00% }
program B "Sekretariat" penunjang { pagu Rp 500; realisasi Rp 450; serapan 90,00% }
pastikan ${condition}
`;
  for (const right of [
    'atas(x.target) <= 7',
    'bawah(x.target) >= 5',
    'y.realisasi = "BB"',
    'y.realisasi >= 5',
    'setiap program (penunjang): serapan >= 90%',
    'setiap program (bukan penunjang): serapan <= 80%',
  ])
    expectReport(report(right)).toBeValid();
  for (const wrong of [
    'atas(x.target) < 7',
    'bawah(x.target) > 5',
    'y.realisasi = "A"',
    'y.realisasi > 5',
    'setiap program (penunjang): serapan > 90%',
    'setiap program (bukan penunjang): serapan > 80%',
  ])
    expect(expectReport(report(wrong)).findings.map(({ rule }) => rule)).toEqual(['pastikan/gagal']);
});

it('reads a percent literal beside a number or a quotient as a part of the whole, else as the percentage', () => {
  const holding = [
    'P1.serapan >= 90%',
    'P1.realisasi / P1.pagu >= 90%',
    'P1.realisasi >= 90% * P1.pagu',
    'P1.realisasi >= P1.pagu * (1 - 10%)',
    'P1.realisasi >= (100% - 10%) * P1.pagu',
    '100% - P1.serapan = 5%',
    '1 - P1.realisasi / P1.pagu = 5%',
    'abs(P1.serapan - 90%) = 5%',
    'min(P1.serapan; 96%) = 95%',
  ];
  for (const one of holding) expectReport(report(`pastikan ${one}`)).toBeSilent('pastikan/gagal');
  for (const one of ['P1.realisasi / P1.pagu >= 96%', 'P1.realisasi >= P1.pagu * (1 - 4%)', '100% - P1.serapan < 5%'])
    expectReport(report(`pastikan «${one}»`)).toReport({ rule: 'pastikan/gagal' });
});

import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (rows: string, year = 2017) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
skala nilai_mutu "Skala" atas capaian {
  > 75 "Baik"
  ≤ 75 "Buruk"
}
indikator sampah "Sampah tertangani" { satuan ton }
narasi "3.1" {
${rows}
}
`;

it('tells success and failure said of one result', () => {
  expectReport(report('  sampah.capaian berhasil\n  sampah.capaian «tidak berhasil»')).toReport({
    rule: 'predikat/bertentangan',
    severity: 'error',
    labels: ['berhasil'],
  });
  expectReport(report('  sampah.capaian berhasil\n  sampah.capaian 2016 gagal', 2017)).toBeSilent(
    'predikat/bertentangan',
  );
});

it('tells two labels of one scale where no number decides', () => {
  expectReport(report('  sampah.nilai_mutu = "Baik"\n  sampah.nilai_mutu = «"Buruk"»')).toReport({
    rule: 'predikat/bertentangan',
    message: /"Baik" dan "Buruk"/,
    labels: ['"Baik"'],
  });
});

it('leaves to predikat/skala what a number decides', () => {
  expectReport(report('  sampah { capaian 80,00%; nilai_mutu "Baik" }\n  sampah.nilai_mutu = «"Buruk"»')).toReport({
    rule: 'predikat/skala',
    message: '80,00%',
  });
});

it('says nothing of labels of different years or scales', () => {
  expectReport(report('  sampah.nilai_mutu = "Baik"\n  sampah.nilai_mutu 2016 = "Buruk"')).toBeSilent(
    'predikat/bertentangan',
  );
});

it('tells two words without a scale', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2024 }
skala hemat "Kata" atas efisiensi tidak ditetapkan
program P "Pembinaan Pasar" { serapan 90,00% }
narasi "3.4" {
  P.hemat = "Cukup Hemat"
  P.hemat = «"Kurang Hemat"»
}
`).toReport({ rule: 'predikat/bertentangan', message: 'tidak dapat benar sekaligus' });
});

it('leaves tercapai and tidak tercapai to the numbers where target and realisasi are known', () => {
  const two = '  sampah tercapai\n  sampah «tidak tercapai»';
  expectReport(report(two)).toReport({ rule: 'predikat/bertentangan', labels: ['tercapai'] });
  expectReport(report(`  sampah { target 10 ton; realisasi 12 ton }\n${two}`.replace(/[«»]/g, ''))).toBeSilent(
    'predikat/bertentangan',
  );
});

it('leaves two labels that each fit a number of their own to the numbers', () => {
  expectReport(
    report('  sampah { capaian 80%; nilai_mutu "Baik" }\n  sampah { capaian 70%; nilai_mutu "Buruk" }'),
  ).toBeSilent('predikat/bertentangan');
});

it('tells two words without a scale, and every place of each', () => {
  const words = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2017 }
indikator sampah "Sampah tertangani" { satuan ton }
narasi "3.1" {
${rows}
}
`;
  expectReport(
    words('  sampah.kategori = "Hijau"\n  sampah.kategori = «"Merah"»\n  sampah.kategori = "Merah"'),
  ).toReport({ rule: 'predikat/bertentangan', message: /Hijau[\s\S]*Merah/ });
});

it('an efficiency word that its number proves wrong is not held against the right one', () => {
  expectReport(`dokumen lkj "Laporan" { tahun 2015 }
skala kategori_efisiensi "Kategori" atas efisiensi tidak ditetapkan
program p "Pasar" { indikator a "Kios" { target 10; realisasi 10; capaian 100,00% }; pagu Rp 100; realisasi Rp 80; serapan 80,00% }
narasi "3.1" { p.efisiensi = 100,00% / 80,00% × 100 = 125,00; p.kategori_efisiensi = "Sangat Efisien" }
narasi "3.2" { p.efisiensi = 125,00; p.kategori_efisiensi = «"Kurang Efisien"» }
`).toReport({ rule: 'predikat/skala', severity: 'warning' });
});

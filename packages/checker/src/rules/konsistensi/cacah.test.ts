import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (rows: string, more = '') => `dokumen lkj "Laporan Kinerja" { tahun 2020 }
sasaran "Terjaganya lingkungan" {
  indikator mutu_air "Indeks kualitas air" { satuan indeks; arah naik; target 70; realisasi 72,5 }
  indikator tutupan "Indeks tutupan lahan" { satuan indeks; arah naik; target 60; realisasi 51,3 }
}
anggaran${more} {
  program P1 "Pengendalian Pencemaran" mendukung mutu_air {
    kegiatan K1 "Pencegahan Pencemaran" { subkegiatan "Pemantauan Sungai"; subkegiatan "Pemantauan Udara" }
  }
  program P2 "Pengelolaan Keanekaragaman Hayati" { kegiatan "Kebun Raya" }
}
narasi "1.2" {
${rows}
}
`;

it('counts what the document declares', () => {
  expectReport(report('  jumlah program = «3»')).toReport({
    rule: 'konsistensi/cacah',
    severity: 'error',
    message: /3 program[\s\S]*tercantum 2[\s\S]*"Pengelolaan Keanekaragaman Hayati"[\s\S]*sebagian/,
  });
  expectReport(
    report('  jumlah program = 2 terbilang "dua"\n  jumlah subkegiatan di K1 = 2\n  jumlah iku = 2'),
  ).toBeSilent('konsistensi/cacah');
});

it('lets more exist than is written where that is said, but not fewer', () => {
  expectReport(report('  jumlah program = 5', ' sebagian')).toBeSilent('konsistensi/cacah');
  expectReport(report('  jumlah program = «1»', ' sebagian')).toReport({
    rule: 'konsistensi/cacah',
    message: 'tercantum 2',
  });
});

it('counts by condition: comparisons, support, targets', () => {
  expectReport(report('  jumlah indikator (realisasi > 60) = «2»')).toReport({
    rule: 'konsistensi/cacah',
    message: /realisasi > 60[\s\S]*tercantum 1/,
  });
  expectReport(report('  jumlah program (mendukung mutu_air) = «2»')).toReport({ rule: 'konsistensi/cacah' });
  expectReport(report('  jumlah program (mendukung tutupan) = tidak ada')).toBeSilent('konsistensi/cacah');
  expectReport(report('  jumlah indikator (belum mencapai target) = «2» dari 2')).toReport({
    rule: 'konsistensi/cacah',
    message: '"Indeks tutupan lahan"',
  });
});

it('counts the items of a list', () => {
  expectReport(report('  jumlah misi = «4» daftar "Hijau", "Bersih", "Sehat"')).toReport({
    rule: 'konsistensi/cacah',
    message: /4 misi[\s\S]*memuat 3/,
    labels: ['"Hijau"', '"Bersih"', '"Sehat"'],
  });
  expectReport(report('  jumlah misi = 4 daftar "Hijau", "Bersih", "…"')).toBeSilent('konsistensi/cacah');
});

it('recomputes a share and the whole', () => {
  expectReport(report('  jumlah indikator (mencapai target) = 1 («45%») dari 2')).toReport({
    rule: 'konsistensi/cacah',
    message: '1 / 2 × 100% = 50,00%',
  });
  expectReport(report('  jumlah indikator (mencapai target) = 1 (50%) dari «3»')).toReport({
    rule: 'konsistensi/cacah',
    message: 'dari 3',
  });
});

it('counts years of a range, as years or as steps', () => {
  expectReport(report('  mutu_air.realisasi selama «7 tahun» terus naik 2016 s.d. 2020')).toReport({
    rule: 'konsistensi/cacah',
    message: '2016 sampai dengan 2020 adalah 5 tahun',
  });
  expectReport(report('  mutu_air.realisasi selama 4 tahun terus naik 2016 s.d. 2020')).toBeSilent('konsistensi/cacah');
});

it('says nothing where the parts are not written', () => {
  expectReport(report('  jumlah komponen = 12\n  jumlah kegiatan di P9 = 3')).toBeSilent('konsistensi/cacah');
});

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

it('counts rows that were left out as more that may exist', () => {
  const table = (rest: string) => `dokumen lkj "Laporan Kinerja" { tahun 2020 }
tabel "2"
| Program | Pagu |
| Irigasi | 5 |
| Jalan | 6 |
${rest}narasi { jumlah program = 4 }
`;
  expectReport(table('| … | … |\n')).toBeSilent('konsistensi/cacah');
  // Titles that only appear in a table of a report that is not quoted whole may not be all.
  expectReport(table('')).toBeSilent('konsistensi/cacah');
  // Quoted whole, they are all; what such a report lacks is told beside it.
  const whole = table('').replace('tahun 2020', 'tahun 2020; transkripsi lengkap');
  expectReport(whole).toSayOnly('konsistensi/cacah', 'kelengkapan/wajib');
});

it('says nothing of a count that is no number, or of a condition that nobody can tell', () => {
  expectReport(report('  jumlah program = beberapa')).toBeSilent('konsistensi/cacah');
  expectReport(report('  jumlah program (mendukung P9) = 5')).toBeSilent('konsistensi/cacah');
  expectReport(report('  jumlah kegiatan (mendukung mutu_air) = 5')).toBeSilent('konsistensi/cacah');
  expectReport(report('  jumlah indikator (bobot > 5) = 2')).toBeSilent('konsistensi/cacah');
});

it('takes none in words as a number', () => {
  expectReport(report('  jumlah indikator (realisasi > 60) = «tidak ada»')).toReport({
    rule: 'konsistensi/cacah',
    message: 'tercantum 1',
  });
});

it('lets the count of indicators be that of the main ones', () => {
  const more = (n: number) =>
    report(`  jumlah indikator = ${n}`).replace(
      'kegiatan "Kebun Raya"',
      'indikator "Kebun raya terkelola"; kegiatan "Kebun Raya"',
    );
  expectReport(more(2)).toBeSilent('konsistensi/cacah');
  expectReport(more(3)).toBeSilent('konsistensi/cacah');
  expectReport(more(4)).toReport({ rule: 'konsistensi/cacah', message: 'tercantum 3' });
});

it('rounds or cuts a share', () => {
  const shares = (share: string) => report(`  jumlah program (mendukung mutu_air) = 1 (${share}) dari 3`, ' sebagian');
  expectReport(shares('33,33%')).toBeSilent('konsistensi/cacah');
  expectReport(shares('33%')).toBeSilent('konsistensi/cacah');
  expectReport(shares('«34%»')).toReport({ rule: 'konsistensi/cacah', message: '1 / 3 × 100% = 33,33%' });
});

it('an item of a list that is none of those counted', () => {
  expectReport(report('  jumlah indikator (belum mencapai target) = 1 daftar "Indeks tutupan lahan"')).toBeSilent(
    'konsistensi/cacah',
  );
  expectReport(report('  jumlah indikator (belum mencapai target) = 1 daftar «"Indeks kualitas air"»')).toReport({
    rule: 'konsistensi/cacah',
    message: 'memuat "Indeks kualitas air"',
  });
});

it('what has a name of several words is counted by its list and its words', () => {
  const said = (sentence: string) => `dokumen lkj "Laporan Kinerja" { tahun 2037 }
narasi "1.1" { ${sentence} }
`;
  expectReport(said('jumlah tempat tidur = 120 terbilang "seratus dua puluh"')).toBeValid();
  expectReport(said('jumlah isu strategis = 2 daftar "Kemiskinan", "Stunting"')).toBeValid();
  expectReport(said('jumlah isu strategis = «3» daftar "Kemiskinan", "Stunting"')).toReport({
    rule: 'konsistensi/cacah',
  });
  expectReport(said('jumlah tempat tidur = 120 terbilang «"seratus dua belas"»')).toReport({
    rule: 'format/terbilang',
  });
});

import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/capaian';
const report = (rows: string, year = 2015, more = '') => `dokumen lkj "Laporan Kinerja" { tahun ${year}${more} }
${rows}
`;
const table = (rows: string, year = 2015) =>
  report(`tabel "3.1" "Capaian kinerja"\n| Indikator | Target | Realisasi | Capaian |\n${rows}`, year);

describe('by direction', () => {
  it('naik divides realisasi by target', () => {
    const text = (capaian: string) =>
      report(
        `tujuan "Sehat" { sasaran "Anak sehat" { indikator a "Imunisasi dasar" { satuan persen; arah naik; target 95; realisasi 76; capaian ${capaian} } } }`,
        2006,
      );
    expectReport(text('«85,00%»')).toReport({
      rule: RULE,
      severity: 'error',
      message: 'Tertulis 85,00% sebagai capaian "Imunisasi dasar" 2006, sedangkan hitungannya 76 / 95 × 100% = 80,00%',
      labels: [],
      fixes: 1,
    });
    expectReport(text('85,00%')).applyFix(RULE).toEqual(text('80,00%'));
    expectReport(text('80,00%')).toBeValid();
  });

  it('turun selisih and turun balik are two formulas', () => {
    const aki = (arah: string, capaian: string) =>
      report(`indikator a "Kematian ibu" { satuan kasus; arah ${arah}; target 20; realisasi 25; capaian ${capaian} }`);
    expectReport(aki('turun selisih', '75,00%')).toBeValid();
    expectReport(aki('turun balik', '80,00%')).toBeValid();
    expectReport(aki('turun selisih', '«80,00%»')).toReport({
      rule: RULE,
      message: '(2 × 20 - 25) / 20 × 100% = 75,00%',
    });
    expectReport(aki('turun balik', '«125,00%»')).toReport({ rule: RULE, message: '20 / 25 × 100% = 80,00%' });
  });

  it('a result below zero is one', () => {
    expectReport(
      report(
        'indikator a "Kasus rabies" { satuan kasus; arah turun selisih; target 30; realisasi 71; capaian -36,67% }',
      ),
    ).toBeValid();
    expectReport(
      report(
        'indikator a "Kasus rabies" { satuan kasus; arah turun selisih; target 30; realisasi 71; capaian «36,67%» }',
      ),
    ).toReport({ rule: RULE, message: '(2 × 30 - 71) / 30 × 100% = -36,67%' });
  });

  it("a formula of the indicator's own replaces them", () => {
    expectReport(
      report(
        'indikator a "Hutan kota" { satuan ha; arah naik; rumus capaian = (realisasi - 2) / target * 100; target 10; realisasi 9; capaian «90,00%» }',
        2024,
      ),
    ).toReport({ rule: RULE, message: '(9 - 2) / 10 × 100 = 70,00%' });
  });

  it('inside a range is 100%', () => {
    expectReport(
      report('indikator a "Keasaman air" { arah rentang; target 5 s.d. 10; realisasi 7; capaian 100,00% }'),
    ).toBeValid();
  });

  it('above a range the upper end divides', () => {
    expectReport(
      report('indikator a "Kekeruhan air" { arah rentang; target 5 s.d. 10; realisasi 12; capaian 120,00% }'),
    ).toBeSilent();
  });

  it('a message about a range shows what was compared', () => {
    expectReport(
      report('indikator a "Keasaman air" { arah rentang; target 5 s.d. 10; realisasi 7; capaian «95,00%» }'),
    ).toReport({ rule: RULE, message: /^(?![\s\S]*100% = 100,00%)/ });
  });

  it('a bound target gives none', () => {
    expectReport(
      report(
        'indikator a "Lama tunggu" { satuan menit; arah turun selisih; target ≤ 60; realisasi 45; capaian 100,00% }',
      ),
    ).toBeValid();
  });
});

describe('no arah', () => {
  it('the formula that fits is taken where R/T fits none, with one hint for all', () => {
    expectReport(
      table(
        '| Kematian ibu | 20 | 25 | «75,00%» |\n| Gizi buruk | 40 | 30 | 125,00% |\n| Imunisasi | 90 | 81 | 90,00% |',
      ),
    ).toReport({
      rule: RULE,
      severity: 'hint',
      message:
        /"Kematian ibu" dan "Gizi buruk" tidak dinyatakan[\s\S]*\(2 × 20 - 25\) \/ 20 × 100% = 75,00%[\s\S]*"arah turun selisih"/,
      labels: ['125,00%'],
    });
  });

  it('the rest of the row is held to it', () => {
    expectReport(
      report(
        'indikator a "Kematian ibu" { target { 2013: 20; 2014: 20; 2015: 20 }; realisasi { 2013: 25; 2014: 22; 2015: 24 }; capaian { 2013: «75,00%»; 2014: 90,00%; 2015: «85,00%» } }',
      ),
    ).toReport(
      { rule: RULE, severity: 'hint' },
      { rule: RULE, severity: 'error', message: '(2 × 20 - 24) / 20 × 100% = 80,00%' },
    );
  });

  it('R/T stands where it fits any cell', () => {
    expectReport(
      report(
        'indikator a "Panen" { target { 2014: 20; 2015: 20 }; realisasi { 2014: 25; 2015: 22 }; capaian { 2014: 125,00%; 2015: «90,00%» } }',
      ),
    ).toReport({ rule: RULE, severity: 'error', message: '22 / 20 × 100% = 110,00%' });
  });

  it('turun alone computes nothing and names the formula that fits', () => {
    expectReport(
      report('indikator a "Kematian ibu" { satuan kasus; arah turun; target 20; realisasi 25; capaian «80,00%» }'),
    ).toReport({ rule: RULE, severity: 'hint', message: /20 \/ 25 × 100% = 80,00%[\s\S]*"arah turun balik"/ });
    expectReport(
      report('indikator a "Kematian ibu" { satuan kasus; arah turun; target 20; realisasi 25; capaian 77,00% }'),
    ).toBeValid();
  });
});

describe('caps', () => {
  const rows = (capaian: string, more = '', other = '81,00; capaian 90,00%') =>
    report(
      `indikator a "Imunisasi" { satuan persen; arah naik;${more} target 90,00; realisasi 108,00; capaian ${capaian} }
indikator b "Gizi" { satuan persen; arah naik; target 90,00; realisasi ${other} }`,
      2027,
    );

  it('a declared one agrees', () => {
    expectReport(rows('110,00%', ' batas 0% s.d. 110%;')).toBeValid();
    expectReport(rows('120,00%', ' batas 0% s.d. 120%;')).toBeValid();
  });

  it('a print between cap and value is wrong', () => {
    expectReport(rows('«115,00%»', ' batas 0% s.d. 110%;')).toReport({
      rule: RULE,
      message: '108,00 / 90,00 × 100% = 120,00%',
    });
  });

  it('the lower end is one too', () => {
    expectReport(
      report(
        'indikator a "Gizi buruk" { satuan kasus; arah turun selisih; batas 0% s.d. 120%; target 10; realisasi 25; capaian 0,00% }',
      ),
    ).toBeValid();
  });

  it('an undeclared one is a cap only if nothing in the document is above it', () => {
    expectReport(rows('100,00%')).toBeSilent(RULE);
    expectReport(rows('«100,00%»', '', '103,50; capaian 115,00%')).toReport({ rule: RULE, severity: 'error' });
  });

  it('99,00% is no usual cap', () => {
    expectReport(rows('«99,00%»')).toReport({ rule: RULE, severity: 'error' });
  });

  it('a cap may be declared for the measure', () => {
    expectReport(
      report(`ukuran capaian untuk indikator { satuan persen; turunan; batas 0% s.d. 110%; = realisasi / target * 100% }
indikator a "Imunisasi" { target 90; realisasi 108; capaian 110,00% }`),
    ).toBeValid();
  });
});

describe('what an operand hides', () => {
  const air = (rows: string, capaian: string, more = '') =>
    report(
      `indikator a "Akses air" { satuan persen; arah naik;${more} target 70; realisasi 66,7; capaian ${capaian} }${rows}`,
      2012,
    );

  it('presisi tersembunyi: right only if a rounded operand holds other digits', () => {
    expectReport(air('', '95,24%')).toReport({
      rule: RULE,
      at: '95,24%',
      severity: 'warning',
      message: /66,7 \/ 70 × 100% = 95,29%[\s\S]*bernilai antara 66,65% dan 66,75%, tercetak 66,7%/,
      labels: ['66,7'],
      fixes: 0,
    });
  });

  it('the interval is cut by finer claims of the operand', () => {
    expectReport(air('\nnarasi "3.1" { a.realisasi = 66,71% }', '«95,24%»')).toReport({
      rule: RULE,
      severity: 'error',
    });
    expectReport(air('\nnarasi "3.1" { a.realisasi = 66,67% }', '95,24%')).toBeSilent('konsistensi/nilai');
  });

  it('nothing is hidden where data and formula give the operand exactly', () => {
    expectReport(
      air('', '95,24%', ' rumus terlayani / rumah * 100%; data terlayani "Rumah terlayani" 2; data rumah "Rumah" 3;'),
    ).toBeSilent();
    expectReport(
      air(
        '',
        '95,24%',
        ' rumus terlayani / rumah * 100%; data terlayani "Rumah terlayani" { 2012: 2 }; data rumah "Rumah" { 2012: 3 };',
      ),
    ).toBeValid();
  });

  it('an image has its extremes at corners: a term that stands twice does not widen it', () => {
    const kasus = (capaian: string) =>
      report(
        `indikator a "Konflik lahan" { satuan persen; arah turun selisih; target 32; realisasi 4,88; capaian ${capaian} }`,
      );
    expectReport(kasus('«184,76%»')).toReport({
      rule: RULE,
      severity: 'warning',
      message: '(2 × 32 - 4,88) / 32 × 100% = 184,75%',
    });
    expectReport(kasus('«186,00%»')).toReport({ rule: RULE, severity: 'error' });
  });

  it('targets and whole counts are exact', () => {
    expectReport(
      report('indikator a "Sekolah ramah anak" { satuan unit; arah naik; target 4; realisasi 4; capaian «110,00%» }'),
    ).toReport({ rule: RULE, severity: 'error', message: '4 / 4 × 100% = 100,00%' });
  });
});

describe('target 0, n/a', () => {
  it('a capaian claimed over target 0 is told once, as a division by zero', () => {
    expectReport(
      report('indikator a "Kasus polio" { satuan kasus; arah naik; target 0; realisasi 3; capaian «100,00%» }', 2019),
    ).toReport({ rule: 'kinerja/efisiensi', message: '3 / 0 × 100% tidak dapat dihitung' });
    expectReport(
      report('indikator a "Kasus polio" { satuan kasus; arah naik; target 0; realisasi 3; capaian tidak ada }', 2019),
    ).toBeValid();
  });

  it('quarterly targets 0/0/0/73 claim nothing', () => {
    expectReport(
      report(
        'indikator a "Indeks kepuasan" { arah naik; target TW1 0; target TW2 0; target TW3 0; target TW4 73; realisasi TW4 73; capaian TW4 100,00% }',
      ),
    ).toBeValid();
  });

  it('a capaian beside a target n/a is one warning per table', () => {
    expectReport(table('| Kematian ibu | n/a | 25 | «75,00%» |\n| Gizi buruk | n/a | 30 | 125,00% |', 2021)).toReport({
      rule: RULE,
      severity: 'warning',
      labels: ['125,00%'],
    });
  });
});

describe('stories', () => {
  it('the operand is the culprit where another of its values gives the result', () => {
    const text = (target: string) =>
      report(
        `indikator a "Akses air" { satuan persen; arah naik; target ${target}; realisasi 72%; capaian 96,00% }
narasi "3.1" { a.target = 75% }`,
        2026,
      );
    expectReport(text('«80%»')).toReport({
      rule: RULE,
      message: 'Dengan 75% hasilnya 96,00% seperti yang tertulis',
      labels: ['96,00%', '75%'],
    });
    expectReport(text('80%')).applyFix(RULE).toEqual(text('75%'));
  });

  it('two operands exchanged in one row are one finding, and the result is right', () => {
    expectReport(
      report(
        `indikator a "Akses air" { satuan persen; arah naik; target 85; realisasi 76,5; capaian 90,00% }
tabel "3.1" "Capaian"
| Indikator | Target | Realisasi | Capaian |
| Akses air | 76,5 | «85» | 90,00% |`,
        2026,
      ),
    ).toReport({
      rule: RULE,
      message: 'Tertulis 85% sebagai realisasi "Akses air" 2026 dan 76,5% sebagai target',
      labels: ['76,5', '90,00%', '76,5', '85'],
    });
  });

  it('a rejected value: its repeats and what stands elsewhere are labels of one finding', () => {
    expectReport(
      report(`indikator a "Akses air" { satuan persen; arah naik; target 80%; realisasi 72%; capaian «99,00%» }
tabel "3.1" "Capaian"
| Indikator | Target | Realisasi | Capaian |
| Akses air | 80     | 72        | 99,00   |
narasi "3.1" { a.capaian = 90,00% }`),
    ).toReport({ rule: RULE, labels: ['90,00%', '99,00'], fixes: 1 });
  });

  it('a rejected value is no operand elsewhere', () => {
    expectReport(
      report(
        `indikator a "Kapal laik" { satuan persen; arah naik; target { 2023: 80; 2026: 90 } }
narasi "3.1" { a { target 80; realisasi 72,00; capaian 90,00% } }
narasi "3.2" { a { target 80; realisasi «27,00»; capaian 90,00% } }
narasi "3.3" { a.kemajuan = 80,00% }`,
        2023,
        '; renstra 2021 s.d. 2026',
      ),
    ).toReport({ rule: RULE, message: '27,00 / 80 × 100% = 33,75%' });
  });

  it('three contradictions with a shifted operand column are one finding', () => {
    expectReport(
      table(
        '| Imunisasi | 90 | 48 | «90,00%» |\n| Gizi | 80 | 81 | 90,00% |\n| Air | 50 | 72 | 90,00% |\n| Jamban | 50 | 45 | 96,00% |',
      ),
    ).toReport({ rule: RULE, labels: ['90,00%', '90,00%', '96,00%'] });
  });

  it('three contradictions with a constant operand column are one finding', () => {
    expectReport(
      table(
        '| Imunisasi | 90 | 72 | 80,00% |\n| Gizi | 80 | 45 | «50,00%» |\n| Air | 50 | 81 | 90,00% |\n| Jamban | 60 | 54 | 60,00% |',
      ),
    ).toReport({ rule: RULE, labels: ['90,00%', '60,00%'] });
  });
});

it("a realisasi above target, a percent of persons above 100, a target above the Renstra's end are right", () => {
  expectReport(
    report(
      'indikator a "Peserta aktif" { satuan persen; arah naik; target { 2017: 90,00; 2018: 85,00 }; realisasi 112,50; capaian 125,00% }',
      2017,
      '; renstra 2014 s.d. 2018',
    ),
  ).toBeValid();
});

it('a cap in the report’s own formula is a percentage', () => {
  const report = (capaian: string) => `dokumen lkj "Laporan Kinerja" { tahun 2033 }
ukuran capaian untuk indikator = min(realisasi / target * 100%; 120%)
indikator "Kios pupuk" { satuan unit; target 40; realisasi 30; capaian 75% }
indikator "Embung desa" { satuan unit; target 10; realisasi 14; capaian ${capaian} }
`;
  expectReport(report('120%')).toBeValid();
  expectReport(report('«140%»')).toReport({ rule: 'kinerja/capaian', message: '= 120' });
});

it('over the total of a year that stands behind its quarters', () => {
  const text = (capaian: string) => `dokumen lkj "Laporan Kinerja" { tahun 2028 }
tabel "3.1"
| Indikator | Target | Realisasi | | | | Jumlah | Capaian |
| | | TW I | TW II | TW III | TW IV | | |
| Izin yang terbit | 400 | 95 | 105 | 98 | 112 | 410 | ${capaian} |
`;
  expectReport(text('102,50%')).toBeValid();
  expectReport(text('«105,20%»')).toReport({ rule: RULE, message: '410 / 400 × 100% = 102,50%' });
});

it('of a quarter against the target of its year', () => {
  const text = (capaian: string) => `dokumen lkj "Laporan Kinerja" { tahun 2028 }
tabel "1"
| Indikator | Target Tahun 2028 | Target TW III | Capaian TW III | % Capaian terhadap Target TW III | % Capaian terhadap Target Tahun 2028 |
| Kapal yang diperiksa | 400 | 300 | 270 | 90,00 | ${capaian} |
`;
  expectReport(text('67,50')).toBeValid();
  expectReport(text('«76,50»')).toReport({ rule: RULE, message: '270 / 400 × 100% = 67,50%' });
});

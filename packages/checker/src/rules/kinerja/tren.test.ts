import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (
  rows: string,
  year = 2014,
) => `dokumen lkj "Laporan Kinerja" { tahun ${year}; renstra ${year - 3} s.d. ${year + 1} }
sasaran "Membaiknya kesehatan" {
  indikator imunisasi "Cakupan imunisasi" { satuan persen; arah naik; target ${year}: 90%; realisasi { ${year - 2}: 80,5%; ${year - 1}: 84,0%; ${year}: 88,2% } }
  indikator akb "Angka kematian bayi" { satuan kasus; arah turun selisih; target ${year}: 12; realisasi { ${year - 2}: 30; ${year - 1}: 20; ${year}: 10 } }
  indikator posyandu "Posyandu aktif" { satuan unit; arah naik; realisasi { ${year - 3}: 140; ${year - 2}: 160; ${year - 1}: 160; ${year}: 200 } }
}
narasi "3.2" {
${rows}
}
`;
const RULE = 'kinerja/tren';

describe('direction', () => {
  it('holds naik, turun and tetap against the numbers', () => {
    expectReport(report('  posyandu.realisasi «menurun» dari 2013')).toReport({
      rule: RULE,
      severity: 'error',
      message: /160 \(2013\) menjadi 200 \(2014\), yaitu naik/,
      labels: ['160', '200'],
    });
    expectReport(report('  posyandu.realisasi 2013 «naik»')).toReport({ rule: RULE, message: 'yaitu tetap' });
    expectReport(
      report('  posyandu.realisasi 2013 tetap dari 2012\n  akb.realisasi turun\n  imunisasi.realisasi bertambah'),
    ).toBeSilent(RULE);
  });

  it('takes the numbers of the sentence first', () => {
    expectReport(report('  posyandu.realisasi 2011 «turun» dari 120 2010 menjadi 140 2011')).toReport({
      rule: RULE,
      message: '120',
    });
  });

  it('says nothing where a number is missing', () => {
    expectReport(report('  posyandu.realisasi turun dari 2005')).toBeSilent(RULE);
  });
});

describe('amounts', () => {
  it('for counts an amount is the difference, a percentage the relative change', () => {
    expectReport(
      report('  posyandu.realisasi naik sebesar 40 unit dari 2013\n  akb.realisasi turun 50% dari 2013'),
    ).toBeSilent(RULE);
    expectReport(report('  posyandu.realisasi naik sebesar «30 unit» dari 2013')).toReport({
      rule: RULE,
      message: '200 − 160 = 40',
    });
    expectReport(report('  posyandu.realisasi naik sebesar «40%» dari 2013')).toReport({
      rule: RULE,
      message: /40 adalah selisihnya[\s\S]*\(200 − 160\) \/ 160 × 100% = 25,00%/,
    });
  });

  it('for percentages either is right, and a difference is a hint', () => {
    expectReport(report('  imunisasi.realisasi naik sebesar «4,2%» dari 2013')).toReport({
      rule: RULE,
      severity: 'hint',
      message: /88,2% − 84,0% = 4,2[\s\S]*4,2 poin/,
    });
    expectReport(
      report('  imunisasi.realisasi naik 4,2 poin dari 2013\n  imunisasi.realisasi naik sebesar 5% dari 2013'),
    ).toBeSilent(RULE);
    expectReport(
      report('  imunisasi.realisasi naik sebesar «7,5%» dari 2013', 2022).replaceAll('2013', '2021'),
    ).toReport({
      rule: RULE,
      severity: 'error',
      message: '88,2% − 84,0% = 4,2 poin, atau (88,2 − 84,0) / 84,0 × 100% = 5,00%',
    });
  });

  it('tells a level that is given as a change, also where the verb is open', () => {
    expectReport(report('  imunisasi.realisasi meningkat dari 2013 sebesar «88,2%»')).toReport({
      rule: RULE,
      message: /88,2% adalah nilai 2014 itu sendiri[\s\S]*88,2% − 84,0% = 4,2 poin/,
    });
    expectReport(report('  akb.realisasi meningkat/menurun dari 2013 sebesar «10»')).toBeSilent(RULE);
  });

  it('says nothing of a rise from zero, and takes a range', () => {
    expectReport(
      report('  imunisasi.capaian 2013 = 0%\n  imunisasi.capaian naik dari 0% 2013 menjadi 98,00% sebesar 98,00%'),
    ).toBeSilent(RULE);
    expectReport(report('  posyandu.realisasi naik 35 sampai 45 dari 2013')).toBeSilent(RULE);
  });

  it('warns where an amount fits only with hidden decimals', () => {
    expectReport(report('  imunisasi.realisasi naik «4,25» poin dari 2013')).toReport({
      rule: RULE,
      severity: 'warning',
      message: 'tidak tercetak',
    });
  });
});

it('tells a period compared with itself, and which one fits', () => {
  expectReport(report('  posyandu.realisasi 2014 «naik» sebesar 40 dari 2014')).toReport({
    rule: RULE,
    message: /periode yang sama[\s\S]*2013, yaitu 200 − 160 = 40/,
  });
});

describe('series', () => {
  it('every step of a steady series must go its way', () => {
    expectReport(report('  posyandu.realisasi «terus naik» 2011 s.d. 2014')).toReport({
      rule: RULE,
      message: '140 (2011) → 160 (2012) → 160 (2013) → 200 (2014)',
    });
    expectReport(report('  akb.realisasi terus turun 2012 s.d. 2014\n  imunisasi.realisasi terus naik')).toBeSilent(
      RULE,
    );
  });

  it('what fluctuates turns at least once', () => {
    expectReport(report('  akb.realisasi «berfluktuasi» 2012 s.d. 2014')).toReport({
      rule: RULE,
      message: 'tidak pernah berbalik',
    });
    expectReport(report('  akb.realisasi berfluktuasi 2010 s.d. 2014')).toBeSilent(RULE);
  });

  it('tertinggi and terendah hold among years, kinds and names', () => {
    expectReport(report('  posyandu.realisasi 2013 «tertinggi» di antara 2011 s.d. 2014')).toReport({
      rule: RULE,
      message: /2014 lebih tinggi: 200/,
    });
    expectReport(
      report(
        '  akb.realisasi terendah di antara 2012 s.d. 2014\n  akb.realisasi terendah di antara imunisasi, posyandu',
      ),
    ).toBeSilent(RULE);
    expectReport(report('  akb.realisasi «tertinggi» di antara indikator', 2023)).toReport({
      rule: RULE,
      message: 'lebih tinggi',
    });
  });
});

describe('targets and comparison', () => {
  it('holds target verbs by direction', () => {
    expectReport(report('  imunisasi.realisasi «melebihi target»')).toReport({
      rule: RULE,
      message: /88,2%[\s\S]*90%/,
    });
    expectReport(report('  akb.realisasi «belum mencapai target»')).toReport({
      rule: RULE,
      message: 'makin rendah makin baik',
    });
    expectReport(
      report('  akb.realisasi mencapai target\n  imunisasi.realisasi tidak tercapai\n  posyandu.realisasi tercapai'),
    ).toBeSilent(RULE);
  });

  it('compares with a value or another quantity', () => {
    expectReport(report('  imunisasi.realisasi di atas «89%»')).toReport({ rule: RULE, message: '88,2%' });
    expectReport(report('  imunisasi.realisasi «di bawah» imunisasi.realisasi 2013')).toReport({
      rule: RULE,
      message: '84,0%',
    });
    expectReport(
      report(
        '  imunisasi.realisasi di atas 88%\n  akb.realisasi di bawah akb.realisasi 2013\n  posyandu.realisasi sama dengan 200',
      ),
    ).toBeSilent(RULE);
  });
});

it('a wrong number within the sentence is one finding, at that number', () => {
  expectReport(`dokumen lkj "Laporan" { tahun 2016 }
indikator a "Nilai" { realisasi { 2014: 10; 2015: 12; 2016: 14 } }
narasi { a.realisasi naik sebanyak 2 dari «11» 2015 menjadi 14 2016 }
`).toReport({ rule: 'konsistensi/nilai', labels: ['12', '2'] });
});

describe('each of several periods', () => {
  it('a range before or behind the verb, and "selalu"', () => {
    expectReport(
      report(
        '  posyandu.realisasi di atas 130 2011 s.d. 2014\n  posyandu.realisasi 2011 s.d. 2014 selalu di atas 130\n  posyandu.realisasi 2012 s.d. 2013 tetap',
      ),
    ).toBeSilent(RULE);
    expectReport(report('  posyandu.realisasi di atas «150» 2011 s.d. 2014')).toReport({ rule: RULE, message: '140' });
    expectReport(report('  posyandu.realisasi selalu «tetap» 2012 s.d. 2014')).toReport({
      rule: RULE,
      message: /160 \(2013\) menjadi 200 \(2014\)/,
    });
  });

  it('movement goes from the first to the last', () => {
    expectReport(report('  posyandu.realisasi naik 2011 s.d. 2014 sebesar 60 unit')).toBeSilent(RULE);
    expectReport(report('  posyandu.realisasi naik 2011 s.d. 2014 sebesar «40 unit»')).toReport({
      rule: RULE,
      message: '200 − 140 = 60',
    });
  });

  it('a range of values, written with = or as words', () => {
    expectReport(
      report(
        '  posyandu.realisasi 2011 s.d. 2014 = 140 s.d. 200\n  posyandu.realisasi berkisar antara 140 dan 200 2011 s.d. 2014\n  posyandu.realisasi 2012 s.d. 2013 = 160\n  posyandu.realisasi 2011 s.d. 2014 = 660',
      ),
    ).toBeSilent(RULE);
    expectReport(report('  posyandu.realisasi 2011 s.d. 2014 = «150 s.d. 200»')).toReport({
      rule: RULE,
      message: '140',
    });
    expectReport(report('  posyandu.realisasi berkisar antara «140 dan 190» 2011 s.d. 2014')).toReport({
      rule: RULE,
      message: /140 dan 190[\s\S]*200 \(2014\)/,
    });
    expectReport(report('  posyandu.realisasi 2011 s.d. 2014 = «165»')).toReport({ rule: RULE, message: '140' });
  });
});

describe('distances and bounds', () => {
  it('by how much a number lies above or below another', () => {
    expectReport(
      report(
        '  akb.realisasi melampaui target sebesar 2 kasus\n  posyandu.realisasi lebih tinggi 40 unit dari 160\n  posyandu.realisasi lebih tinggi 25% dari tahun sebelumnya',
      ),
    ).toBeSilent(RULE);
    expectReport(report('  imunisasi.realisasi di bawah target sebesar «2,8» poin')).toReport({
      rule: RULE,
      message: /90% − 88,2% = 1,8[\s\S]*poin/,
    });
    expectReport(report('  posyandu.realisasi lebih tinggi «50 unit» dari 2013')).toReport({
      rule: RULE,
      message: '200 − 160 = 40',
    });
  });

  it('another relation than =, and two quantities', () => {
    expectReport(
      report(
        '  posyandu.realisasi < 300\n  posyandu.realisasi 2013 = posyandu.realisasi 2012\n  imunisasi.realisasi <= 88',
      ),
    ).toBeSilent(RULE);
    expectReport(report('  «posyandu.realisasi < 200»')).toReport({ rule: RULE, message: 'nilainya 200' });
    expectReport(report('  «posyandu.realisasi 2014 = posyandu.realisasi 2013»')).toReport({
      rule: RULE,
      message: '200 dan 160',
      labels: ['200', '160'],
    });
  });

  it("the target of another year or document is not the year's", () => {
    expectReport(
      report('  imunisasi.realisasi melebihi target 2013\n  imunisasi.realisasi melebihi target renstra'),
    ).toBeSilent(RULE);
  });
});

describe('words that planners put around verbs and years', () => {
  const says = (line: string) => `dokumen lkj "Laporan Kinerja" { tahun 2024 }
indikator x "Luas taman" { satuan ha; target 90; realisasi { 2023: 70; 2024: 88,2 } }
narasi "3.1" { ${line} }
`;
  it.each([
    'x.realisasi masih di bawah target',
    'x.realisasi sudah naik 18,2 dari 2023',
    'x.realisasi pada tahun 2024 sebesar 88,2',
  ])('%s', (line) => expectReport(says(line)).toBeValid());

  it('change nothing of what is said', () => {
    expectReport(says('x.realisasi «telah melebihi target»')).toReport({
      rule: RULE,
      message: 'telah melebihi target',
    });
    expectReport(says('x.realisasi pada tahun 2024 «mencapai target»')).toReport({ rule: RULE });
  });
});

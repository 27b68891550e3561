import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';

const RULE = 'kinerja/rumus';
const report = (rows: string, year = 2022) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
${rows}
`;
/** An indicator of two data. */
const aktif = (members: string, year = 2022) =>
  report(
    `indikator tani "Kelompok tani aktif" {
  satuan persen; arah naik
  rumus aktif / semua * 100%
${members}
}`,
    year,
  );
const DATA = '  data aktif "Kelompok aktif" { 2022: 150 }; data semua "Semua kelompok" { 2022: 240 }';

describe('realisasi', () => {
  it('is the formula over the data', () => {
    expectReport(aktif(`${DATA}\n  realisasi «61,50%»`)).toReport({
      rule: RULE,
      severity: 'error',
      message:
        'Tertulis 61,50% sebagai realisasi "Kelompok tani aktif" 2022, sedangkan hitungannya 150 / 240 × 100% = 62,50%',
      labels: ['150', '240'],
      fixes: 1,
    });
    expectReport(aktif(`${DATA}\n  realisasi 61,50%`))
      .applyFix(RULE)
      .toEqual(aktif(`${DATA}\n  realisasi 62,50%`));
    expectReport(aktif(`${DATA}\n  realisasi 62,5%`)).toBeValid();
  });

  it('data of a sasaran are shared, year by year, at any depth', () => {
    const text = (before: string) =>
      report(
        `tujuan "Petani sejahtera" {
  sasaran "Kelompok yang kuat" {
    data semua "Semua kelompok" { 2033: 200; 2034: 240 }
    indikator tani "Kelompok aktif" {
      satuan persen; arah naik; rumus aktif / semua * 100%
      data aktif "Kelompok yang aktif" { 2033: 150; 2034: 180 }
      realisasi { 2033: ${before}; 2034: 75,00% }
    }
  }
}`,
        2034,
      );
    expectReport(text('75,00%')).toBeValid();
    expectReport(text('«70,00%»')).toReport({
      rule: RULE,
      message: '2033, sedangkan hitungannya 150 / 200 × 100% = 75,00%',
    });
  });

  it('a rate multiplies by its own base', () => {
    expectReport(
      report(
        'indikator aki "Angka kematian ibu" { satuan per 100.000; rumus mati / lahir * 100.000; data mati "Ibu mati" { 2018: 7 }; data lahir "Lahir hidup" { 2018: 8.000 }; realisasi «97,50» }',
        2018,
      ),
    ).toReport({ rule: RULE, message: '7 / 8.000 × 100.000 = 87,50' });
  });

  it('a measured datum may hide digits, a whole count may not', () => {
    const panen = (ton: string, realisasi: string) =>
      report(
        `indikator panen "Produktivitas padi" { satuan ton per ha; rumus ton / ha; data ton "Produksi" { 2022: ${ton} }; data ha "Luas panen" { 2022: 240 }; realisasi ${realisasi} }`,
      );
    expectReport(panen('1.254,5', '5,2273')).toReport({
      rule: RULE,
      at: '5,2273',
      severity: 'warning',
      message: /1\.254,5 \/ 240 = 5,2271[\s\S]*antara 1\.254,45 dan 1\.254,55/,
      labels: ['1.254,5'],
    });
    expectReport(panen('1.254', '«5,2273»')).toReport({
      rule: RULE,
      severity: 'error',
      message: '1.254 / 240 = 5,2250',
    });
  });

  it('nothing is computed where a datum is missing', () => {
    expectReport(
      aktif('  data aktif "Kelompok aktif" { 2022: 150 }; data semua "Semua kelompok"\n  realisasi 60,00%'),
    ).toBeSilent(RULE);
  });

  it("data missing at a quarter are looked up at the year, the quarter's own come first", () => {
    expectReport(
      aktif(
        '  data aktif "Kelompok aktif" { 2022 TW1: 60; 2022: 150 }; data semua "Semua kelompok" { 2022: 240 }\n  realisasi TW1 «50,00%»; realisasi 62,50%',
      ),
    ).toReport({ rule: RULE, message: 'TW I 2022, sedangkan hitungannya 60 / 240 × 100% = 25,00%' });
  });

  it('of several values of a datum the one that fits is taken: the data are the story', () => {
    expectReport(`${aktif(`${DATA}\n  realisasi 62,50%`)}narasi "3.1" { tani.aktif 2022 = «105 kelompok» }\n`).toReport(
      { rule: 'konsistensi/nilai', labels: ['150'] },
    );
  });

  it('data that are 0 are told as a division by zero', () => {
    expectReport(
      aktif(
        '  data aktif "Kelompok aktif" { 2022: 5 }; data semua "Semua kelompok" { 2022: 0 }\n  realisasi «100,00%»',
      ),
    ).toReport({ rule: 'kinerja/efisiensi', message: '5 / 0 × 100% tidak dapat dihitung', labels: ['5', '0'] });
  });
});

describe('target', () => {
  it('is not held against data of what was done', () => {
    expectReport(aktif(`${DATA}\n  target 80,00%; realisasi 62,50%`)).toBeValid();
  });

  it('is the formula over data that are targets', () => {
    expectReport(
      aktif(
        '  data aktif "Kelompok aktif" { target 2022: 192 }; data semua "Semua kelompok" { target 2022: 240 }\n  target «81,00%»',
      ),
    ).toReport({ rule: RULE, message: '192 / 240 × 100% = 80,00%' });
  });

  it('data that are targets are other quantities than the data', () => {
    expectReport(
      aktif(
        '  data aktif "Kelompok aktif" { target 2022: 192; realisasi 2022: 150 }; data semua "Semua kelompok" { 2022: 240 }\n  realisasi 62,50%',
      ),
    ).toBeSilent('konsistensi/nilai');
  });
});

describe("measures of the report's own", () => {
  it('are computed from their definition, over supporting programs too', () => {
    const text = (biaya: string) =>
      report(`ukuran biaya untuk indikator = jumlah(setiap pendukung: realisasi) / kapal
program laut "Perikanan" mendukung kapal_aktif { realisasi 6.000 }
program tepi "Pelabuhan" mendukung kapal_aktif { realisasi 3.000 }
indikator kapal_aktif "Kapal aktif" { satuan unit; data kapal "Kapal" { 2022: 120 }; biaya ${biaya} }`);
    expectReport(text('«55,00»')).toReport({
      rule: RULE,
      message: '(6.000 + 3.000) / 120 = 75,00',
      labels: ['6.000', '3.000', '120'],
    });
    expectReport(text('75,00')).toBeValid();
  });

  it('the unspent remainder is pagu in force less realisasi', () => {
    expectReport(
      report('kegiatan air "Air Bersih" { pagu { murni: 800; perubahan: 900 }; realisasi 850; sisa «60» }', 2011),
    ).toReport({ rule: RULE, message: '900 - 850 = Rp 50' });
    expectReport(report('kegiatan air "Air Bersih" { pagu 900; realisasi 850; sisa 50 }', 2011)).toBeValid();
  });

  it('a report may call them percentages', () => {
    const text = (tumbuh: string) =>
      report(
        `ukuran tumbuh untuk indikator { satuan persen; turunan; = (realisasi - realisasi sebelumnya) / realisasi sebelumnya * 100% }
indikator padi "Produksi padi" { satuan ton; realisasi { 2024: 800; 2025: 840 }; tumbuh ${tumbuh} }`,
        2025,
      );
    expectReport(text('5,00%')).toBeValid();
  });

  it('a percent is a unit: p% is p over 100', () => {
    expectReport(
      report(
        `ukuran tumbuh untuk indikator = (realisasi - realisasi sebelumnya) / realisasi sebelumnya * 100%
indikator padi "Produksi padi" { satuan ton; realisasi { 2024: 800; 2025: 840 }; tumbuh 5,00% }`,
        2025,
      ),
    ).toBeValid();
  });
});

describe('quarters of an indicator', () => {
  const bibit = (year: string, more = '') =>
    report(
      `indikator bibit "Bibit dibagikan" { satuan batang;${more} realisasi TW1 100; realisasi TW2 150; realisasi TW3 200; realisasi TW4 250; realisasi ${year} }`,
    );

  it('undeclared, the sum and the last are right, and a falling series is none', () => {
    expectReport(bibit('700')).toBeValid();
    expectReport(bibit('250')).toBeValid();
    expectReport(
      report(
        'indikator a "Kasus DBD" { satuan kasus; realisasi TW1 90; realisasi TW2 60; realisasi TW3 40; realisasi TW4 10; realisasi 10 }',
      ),
    ).toBeValid();
  });
});

it('two wordings of one formula are compared', () => {
  expect(
    expectReport(
      aktif(
        `${DATA}; data total "Total kelompok" { 2022: 300 }\n  rumus menurut "3.2 butir 1" aktif / total * 100%\n  realisasi 62,50%`,
      ),
    ).findings,
  ).not.toEqual([]);
});

it('a wording with its factors in another order, or in percent, is the same', () => {
  for (const other of ['aktif * 100 / semua', '100% * aktif / semua', 'aktif / semua']) {
    expectReport(aktif(`${DATA}\n  rumus menurut "3.2 butir 1" ${other}\n  realisasi 62,50%`)).toBeSilent(RULE);
  }
});

describe('percent literals in a measure of the report’s own', () => {
  const report = (definition: string, values: string) =>
    `dokumen lkj "Laporan Kinerja" { tahun 2031 }
ukuran ${definition}
indikator "Sambungan air" { satuan unit; target 200; realisasi 170; capaian 85%; ${values} }
`;
  it.each([
    [
      'skor untuk indikator = jika capaian >= 90% maka 3 selain_itu jika capaian >= 80% maka 2 selain_itu 1',
      'skor',
      '2',
      '3',
    ],
    ['skor untuk indikator = jika realisasi / target >= 90% maka 3 selain_itu 1', 'skor', '1', '3'],
    ['ambang untuk indikator = target * (1 - 10%)', 'ambang', '180', '190'],
    ['ambang untuk indikator = (100% - 10%) * target', 'ambang', '180', '190'],
    ['ambang untuk indikator = (1 + 5%) ^ 2 * target', 'ambang', '220,5', '210'],
    ['ambang untuk indikator = 90% * target', 'ambang', '180', '190'],
    ['kurang untuk indikator { satuan persen; turunan; = 100% - capaian }', 'kurang', '15%', '25%'],
    [
      'tunjangan untuk indikator { turunan; bila capaian >= 80%: 2,5% * realisasi; selain_itu: 0 }',
      'tunjangan',
      '4,25',
      '0',
    ],
  ])('%s', (definition, name, right, wrong) => {
    expectReport(report(definition, `${name} ${right}`)).toBeValid();
    expectReport(report(definition, `${name} «${wrong}»`)).toReport({ rule: 'kinerja/rumus' });
  });
});

describe('n and N', () => {
  it('are two data', () => {
    const block = (realisasi: string) => `dokumen lkj "Laporan Kinerja" { tahun 2033 }
indikator a "Jembatan mantap" {
  satuan persen
  rumus n / N * 100%
  data N "Jumlah jembatan" { 2033: 40 }
  data n { 2033: 30 }
  realisasi ${realisasi}
}
narasi "3" { a.n = 30; a.N = 40 }
`;
    expectReport(block('75%')).toBeValid();
    expectReport(block('«65%»')).toReport({ rule: RULE, message: '30 / 40 × 100% = 75%' });
  });

  it('as heads are the numerator and the denominator', () => {
    const table = (realisasi: string) => `dokumen lkj "Laporan Kinerja" { tahun 2033 }
tabel "3"
| Indikator | n | N | Realisasi |
| Persentase jembatan mantap | 30 | 40 | ${realisasi} |
| Persentase jalan mantap | 120 | 180 | 66,67% |
`;
    expectReport(table('75%')).toBeValid();
    expectReport(table('«65%»')).toReport({ rule: RULE });
  });
});

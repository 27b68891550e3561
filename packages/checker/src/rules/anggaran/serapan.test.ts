import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'anggaran/serapan';
const report = (rows: string, year = 2018, more = '') => `dokumen lkj "Laporan Kinerja" { tahun ${year}${more} }
${rows}
`;

describe('recomputation', () => {
  it('divides realisasi by the pagu in force', () => {
    const text = (serapan: string) =>
      report(
        `subkegiatan lampu "Lampu Jalan" { pagu Rp 80.000.000; realisasi Rp 70.000.000; serapan ${serapan} }`,
        2009,
      );
    expectReport(text('«86,70%»')).toReport({
      rule: RULE,
      severity: 'error',
      message:
        'Tertulis 86,70% sebagai serapan "Lampu Jalan" 2009, sedangkan hitungannya 70.000.000 / 80.000.000 × 100% = 87,50%',
      labels: [],
      fixes: 1,
    });
    expectReport(text('86,70%')).applyFix(RULE).toEqual(text('87,50%'));
    expectReport(text('87,5%')).toBeValid();
  });

  it('keeps rows apart: both percentages are right in their rows, the amounts are one story', () => {
    expectReport(
      report(`program pasar "Pasar Rakyat" { pagu Rp 2.073.836.000; realisasi Rp 1.855.010.480; serapan 89,45% }
tabel "3.9" "Realisasi anggaran"
| Program      | Pagu          | Realisasi         | %     |
| Pasar Rakyat | 2.073.836.000 | «2.013.738.540» | 97,10 |`),
    ).toReport({ rule: 'konsistensi/nilai', labels: ['Rp 1.855.010.480'] });
  });

  it('the culprit is the operand where another of its values gives the percentage', () => {
    const text = (realisasi: string) =>
      report(`program pasar "Pasar Rakyat" { pagu Rp 400.000.000; realisasi ${realisasi}; serapan 90,00% }
narasi "3.3" { pasar.realisasi = Rp 360.000.000 }`);
    expectReport(text('«Rp 390.000.000»')).toReport({
      rule: RULE,
      message: 'Dengan Rp 360.000.000 hasilnya 90,00% seperti yang tertulis',
      labels: ['90,00%', 'Rp 360.000.000'],
      fixes: 1,
    });
    expectReport(text('Rp 390.000.000')).applyFix(RULE).toEqual(text('Rp 360.000.000'));
  });

  it("an indicator's absorption is that of the programs that support it", () => {
    const text = (serapan: string) =>
      report(`program desa "Jalan Desa" mendukung mantap { pagu 400; realisasi 300 }
program jembatan "Jembatan" mendukung mantap { pagu 600; realisasi 500 }
program taman "Taman Kota" { pagu 500; realisasi 100 }
sasaran "Jalan yang mantap" { indikator mantap "Kemantapan jalan" { serapan ${serapan} } }`);
    expectReport(text('«83,33%»')).toReport({
      rule: RULE,
      message:
        /\(300 \+ 500\) \/ \(400 \+ 600\) × 100% = 80,00%[\s\S]*pasangan lain: realisasi "Jembatan" 2018 \/ pagu "Jembatan" 2018/,
      labels: ['300', '500', '400', '600'],
    });
    expectReport(text('80,00%')).toBeValid();
  });

  it('is not computed without programs in support', () => {
    expectReport(report('indikator mantap "Kemantapan jalan" { serapan 83,33% }', 2017)).toBeValid();
  });

  it("takes the year's pagu at its quarters", () => {
    const text = (serapan: string) =>
      report(`kegiatan desa "Jalan Desa" { pagu 400; realisasi s.d. TW2 100; serapan s.d. TW2 ${serapan} }`, 2022);
    expectReport(text('25,00%')).toBeValid();
    expectReport(text('«50,00%»')).toReport({
      rule: RULE,
      message: 's.d. TW II 2022, sedangkan hitungannya 100 / 400',
    });
  });

  it('the total row of a table is held against its own totals', () => {
    expectReport(
      report(`tabel "3.9" "Realisasi anggaran"
| Program | Pagu  | Realisasi | %       |
| Pasar   | 900   | 810       | 90,00   |
| Taman   | 600   | 480       | 80,00   |
| Jumlah  | 1.500 | 1.290     | «87,50» |`),
    ).toReport({ rule: RULE, message: '1.290 / 1.500 × 100% = 86,00%' });
  });
});

describe('the pair that gives what is stated', () => {
  it("is a sibling's", () => {
    expectReport(
      report(
        `bidang umum "Pekerjaan Umum" {
  program jalan "Jalan Desa" { pagu Rp 400.000.000; realisasi Rp 390.000.000; serapan «95,00%» }
  program jembatan "Jembatan" { pagu Rp 200.000.000; realisasi Rp 190.000.000; serapan 95,00% }
}`,
      ),
    ).toReport({
      rule: RULE,
      message:
        '95,00% adalah hasil pasangan lain: realisasi "Jembatan" 2018 / pagu "Jembatan" 2018 (190.000.000 / 200.000.000 × 100% = 95,00%)',
    });
  });

  it('is that of an earlier version', () => {
    expectReport(
      report(
        'program jalan "Jalan Desa" { pagu { murni: Rp 500.000.000; perubahan: Rp 400.000.000 }; realisasi Rp 390.000.000; serapan «78,00%» }',
        2028,
      ),
    ).toReport({
      rule: RULE,
      message:
        /390\.000\.000 \/ 400\.000\.000 × 100% = 97,50%[\s\S]*pagu murni "Jalan Desa" 2028 \(390\.000\.000 \/ 500\.000\.000/,
    });
  });

  it('is the parent’s, or a partition’s', () => {
    expectReport(
      report(`bidang umum "Pekerjaan Umum" {
  pagu 800; realisasi 500; serapan 62,50%
  program jalan "Jalan Desa" { pagu 400; realisasi 300; serapan «62,50%» }
  program jembatan "Jembatan" { pagu 400; realisasi 200; serapan 50,00% }
}`),
    ).toReport({ rule: RULE, message: 'realisasi "Pekerjaan Umum" 2018 / pagu "Pekerjaan Umum" 2018' });
    expectReport(
      report(`program jalan "Jalan Desa" {
  pagu 400; realisasi 300; serapan «80,00%»
  rincian "Jenis belanja" { operasi "Operasi" { pagu 250; realisasi 200 }; modal "Modal" { pagu 150; realisasi 100 } }
}`),
    ).toReport({ rule: RULE, message: 'realisasi "Operasi" 2018 / pagu "Operasi" 2018 (200 / 250 × 100% = 80,00%)' });
  });

  it('is none where more than three fit', () => {
    const siblings = [1, 2, 3, 4]
      .map((k) => `  program j${k} "Jembatan Kali ${'ABCD'[k - 1]}" { pagu ${k}20; realisasi ${k}20; serapan 100,00% }`)
      .join('\n');
    expectReport(
      report(`bidang umum "Pekerjaan Umum" {
  program jalan "Jalan Desa" { pagu 400; realisasi 390; serapan «100,00%» }
${siblings}
}`),
    ).toReport({ rule: RULE, message: /^(?![\s\S]*pasangan lain)/ });
  });

  it('is never the own pair', () => {
    expectReport(
      report('program jalan "Jalan Desa" { pagu 300; realisasi 200; serapan «66,67%» }', 2016, '; pembulatan dipotong'),
    ).toReport({ rule: RULE, message: /^(?![\s\S]*pasangan lain)/ });
  });
});

describe('rounding', () => {
  const jalan = (serapan: string) => `program jalan "Jalan Desa" { pagu 300; realisasi 200; serapan ${serapan} }`;

  it('undeclared, rounded agrees and cut is a hint of another rule', () => {
    expectReport(report(jalan('66,67%'))).toBeValid();
    expectReport(report(jalan('«66,66%»'))).toReport({ rule: 'kinerja/pembulatan', severity: 'hint' });
    expectReport(report(jalan('66,66%'), 2015)).toBeSilent(RULE);
  });

  it('dibulatkan: cut is an error; dipotong: rounded is one; bebas: neither', () => {
    expectReport(report(jalan('«66,66%»'), 2018, '; pembulatan dibulatkan')).toReport({
      rule: RULE,
      severity: 'error',
      message: '200 / 300 × 100% = 66,67%',
    });
    expectReport(report(jalan('«66,67%»'), 2018, '; pembulatan dipotong')).toReport({ rule: RULE, severity: 'error' });
    expectReport(report(jalan('66,66%'), 2018, '; pembulatan dipotong')).toBeValid();
    expectReport(report(jalan('66,66%'), 2018, '; pembulatan bebas')).toBeValid();
    expectReport(report(jalan('66,67%'), 2018, '; pembulatan bebas')).toBeValid();
  });

  it('where cutting is declared the fix is cut', () => {
    expectReport(report(jalan('66,67%'), 2018, '; pembulatan dipotong'))
      .applyFix(RULE)
      .toEqual(report(jalan('66,66%'), 2018, '; pembulatan dipotong'));
  });

  it('a half may have gone either way, unless rounding is declared', () => {
    const half = (serapan: string) => `program desa "Dana Desa" { pagu 800; realisasi 1; serapan ${serapan} }`;
    expectReport(report(half('0,13%'))).toBeValid();
    expectReport(report(half('0,12%'))).toBeValid();
    expectReport(report(half('«0,12%»'), 2018, '; pembulatan dibulatkan')).toReport({ rule: RULE });
  });

  it('of stored digits only the last kept one may differ', () => {
    expectReport(report(jalan('66,6666666666667%'))).toBeValid();
    expectReport(report(jalan('66,6666666666660%'))).toBeValid();
    expectReport(report(jalan('«66,6666666646667%»'))).toReport({ rule: RULE, message: '66,6666666647%' });
  });

  it('amounts said in miliar or in a column of millions are intervals', () => {
    expectReport(
      report(
        'program air "Air Minum" { pagu Rp 100.000.000.000; realisasi «91,55 miliar»; serapan 91,546% }'.replace(
          /[«»]/g,
          '',
        ),
      ),
    ).toReport({
      rule: RULE,
      at: '91,546%',
      severity: 'warning',
      message:
        /Cocok hanya bila realisasi "Air Minum" 2018 bernilai antara Rp 91\.545\.000\.000 dan Rp 91\.555\.000\.000/,
      labels: ['91,55 miliar'],
      fixes: 0,
    });
    expectReport(
      report(`tabel "3.9" "Realisasi"
| Program    | Pagu (juta) | Realisasi (juta) | %     |
| Air Minum  | 912,35      | 800,12           | 87,70 |
| Air Limbah | 9,1         | 8,2              | «90,00» |`),
    ).toReport({ rule: RULE, severity: 'warning', message: '8.200.000 / 9.100.000 × 100% = 90,11%', labels: ['8,2'] });
  });

  it('whole rupiah are exact: no digit is hidden', () => {
    expectReport(report('program air "Air Minum" { pagu 91; realisasi 82; serapan «90,00%» }', 2033)).toReport({
      rule: RULE,
      severity: 'error',
      message: '82 / 91 × 100% = 90,11%',
    });
  });
});

describe('pagu 0', () => {
  it('a number there is told once per subject, as a division by zero', () => {
    expectReport(
      report(
        'program air "Air Minum" { pagu 0; realisasi 0; serapan «100,00%» }\nnarasi "3.3" { "Air Minum".serapan = 100,00% }',
        2012,
      ),
    ).toReport({ rule: 'kinerja/efisiensi', message: '0 / 0 × 100% tidak dapat dihitung' });
    expectReport(
      report('program air "Air Minum" { pagu 0; realisasi 0; serapan tidak dapat dihitung }', 2012),
    ).toBeValid();
  });

  it('0 / 0 = 0 is one info per table', () => {
    expectReport(
      report(`tabel "3.9" "Realisasi"
| Program   | Pagu | Realisasi | %      |
| Air Minum | 0    | 0         | «0,00» |
| Limbah    | 0    | 0         | 0,00   |
| Taman     | 100  | 50        | 50,00  |`),
    ).toReport({ rule: 'kinerja/efisiensi', severity: 'info', labels: ['0,00'] });
  });
});

it('one wrong percentage is told once, its repeats are labels and edits', () => {
  const text = (serapan: string) =>
    report(`program jalan "Jalan Desa" { pagu 400; realisasi 300; serapan ${serapan}% }
tabel "3.9" "Realisasi"
| Program    | Pagu | Realisasi | %          |
| Jalan Desa | 400  | 300       | ${serapan} |
narasi "3.3" { jalan.serapan = ${serapan}% }`);
  expectReport(text('85,00')).toReport({ rule: RULE, at: '85,00%', labels: ['85,00', '85,00%'], fixes: 1 });
  expectReport(text('85,00')).applyFix(RULE).toEqual(text('75,00'));
});

describe('money beside goals', () => {
  it('is held against itself, in groups of columns and without', () => {
    const grouped = (serapan: string) =>
      report(
        `tabel "3.4" "Efisiensi"
| Sasaran | Indikator | Kinerja |  |  | Anggaran |  |  |
| | | Target | Realisasi | Capaian | Alokasi | Realisasi | % |
| Warga terlayani | Akta tepat waktu | 100% | 90% | 90,00 | 1.200.000 | 1.080.000 | ${serapan} |
| Arsip tertata | Arsip digital | 50 | 45 | 90,00 | 400.000 | 380.000 | 95,00 |`,
        2027,
      );
    expectReport(grouped('90,00')).toBeValid();
    expectReport(grouped('«80,00»')).toReport({ rule: RULE, message: '1.080.000 / 1.200.000 × 100% = 90,00%' });
    const plain = (serapan: string) =>
      report(
        `tabel "3.5"
| No | Sasaran | Capaian Kinerja (%) | Anggaran | Realisasi Anggaran | Penyerapan (%) | Efisiensi (%) |
| 1 | Warga terlayani | 95,00 | 600.000 | 540.000 | ${serapan} | 5,00 |
| 2 | Arsip tertata | 99,00 | 400.000 | 368.000 | 92,00 | 7,00 |
|  | Jumlah | | 1.000.000 | 908.000 | 90,80 | |`,
        2027,
      );
    expectReport(plain('90,00')).toBeValid();
    expectReport(plain('«89,00»')).toReport({ rule: RULE, message: '540.000 / 600.000' });
  });
});

import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/kemajuan';
const report = (rows: string, year = 2024, end = 2027) =>
  `dokumen lkj "Laporan Kinerja" { tahun ${year}; renstra ${end - 5} s.d. ${end} }
${rows}
`;

describe("against the Renstra's end", () => {
  it("divides by the last year's target, not this year's", () => {
    const text = (kemajuan: string) =>
      report(
        `indikator air "Air minum layak" { satuan persen; arah naik; target { 2024: 60; 2027: 80 }; realisasi 2024 56,00; kemajuan ${kemajuan} }`,
      );
    expectReport(text('«93,33%»')).toReport({
      rule: RULE,
      severity: 'error',
      message: 'kemajuan "Air minum layak" 2024, sedangkan hitungannya 56,00 / 80 × 100% = 70,00%',
      fixes: 1,
    });
    expectReport(text('93,33%')).applyFix(RULE).toEqual(text('70,00%'));
    expectReport(text('70,00%')).toBeValid();
  });

  it('takes what was reached up to the year where the report records it', () => {
    const text = (kemajuan: string) =>
      report(
        `tujuan "Hunian" { sasaran "Rumah layak" { indikator rumah "Rumah dibangun" { satuan unit; arah naik; target 2016: 80; realisasi 2014 20; realisasi s.d. 2014 56; kemajuan ${kemajuan} } } }`,
        2014,
        2016,
      );
    expectReport(text('70,00%')).toBeValid();
    expectReport(text('«25,00%»')).toReport({ rule: RULE, message: '56 / 80 × 100% = 70,00%' });
  });

  it('uses the formula of the direction', () => {
    const text = (arah: string, kemajuan: string) =>
      report(
        `indikator tunggu "Waktu tunggu" { satuan menit; arah ${arah}; target { 2024: 9; 2027: 8 }; realisasi 2024 10; kemajuan ${kemajuan} }`,
      );
    expectReport(text('turun balik', '80,00%')).toBeValid();
    expectReport(text('turun selisih', '75,00%')).toBeValid();
    expectReport(text('turun selisih', '«80,00%»')).toReport({
      rule: RULE,
      message: '(2 × 8 - 10) / 8 × 100% = 75,00%',
    });
    expectReport(text('turun balik', '«125,00%»')).toReport({ rule: RULE, message: '8 / 10 × 100% = 80,00%' });
  });

  it('takes the target from the Renstra itself', () => {
    expectReport(`dokumen r "Renstra" { jenis renstra; renstra 2020 s.d. 2025 }
indikator rumah "Rumah dibangun" { satuan unit; arah naik; target { 2022: 50; 2025: 80 } }
dokumen lkj "Laporan Kinerja" { tahun 2022; renstra 2020 s.d. 2025 }
narasi "3.1" { rumah { realisasi 60; kemajuan «85,00%» } }
`).toReport({ rule: RULE, message: '60 / 80 × 100% = 75,00%', labels: ['80'] });
  });

  it('reads a table of it', () => {
    expectReport(
      report(`tabel "3.7" "Kemajuan"
| Indikator | Target Akhir Renstra | Realisasi s.d. 2024 | Tingkat Kemajuan |
| Sumur     | 80                   | 56                  | «72,00%»         |
| Jamban    | 90                   | 81                  | 90,00%           |`),
    ).toReport({ rule: RULE, message: 'kemajuan "Sumur" 2024, sedangkan hitungannya 56 / 80 × 100% = 70,00%' });
  });

  it('warns where only hidden digits fit', () => {
    expectReport(
      report(
        'indikator melek "Melek huruf" { satuan persen; arah naik; target 2027: 70; realisasi 2024 66,7; kemajuan 95,24% }',
      ),
    ).toReport({ rule: RULE, at: '95,24%', severity: 'warning', labels: ['66,7'] });
  });
});

describe('silence', () => {
  it('nothing is computed without an end or its target', () => {
    expectReport(
      report(
        'indikator air "Air minum layak" { satuan persen; arah naik; target 2024: 60; realisasi 56,00; kemajuan 99,33% }',
      ),
    ).toBeSilent(RULE);
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2024 }
indikator air "Air minum layak" { satuan persen; arah naik; target { 2024: 60; 2027: 80 }; realisasi 56,00; kemajuan 99,33% }
`).toBeSilent(RULE);
  });

  it('above the end already is right, and so is a target of the year above it', () => {
    expectReport(
      report(
        'indikator rumah "Rumah dibangun" { satuan unit; arah naik; target { 2024: 90; 2027: 80 }; realisasi 96; kemajuan 120,00% }',
      ),
    ).toBeValid();
  });

  it('a print of 100 below it is an undeclared cap, told once for the document', () => {
    const text = (a: string, b: string) =>
      report(`indikator rumah "Rumah dibangun" { satuan unit; arah naik; target 2027: 80; realisasi 96; kemajuan ${a} }
indikator sumur "Sumur bor" { satuan unit; arah naik; target 2027: 50; realisasi 75; kemajuan ${b} }`);
    expectReport(text('«100,00%»', '100,00%')).toReport({
      rule: 'kinerja/pembulatan',
      severity: 'info',
      message: '96 / 80 × 100% = 120,00%',
      labels: ['100,00%'],
    });
    expectReport(text('«100,00%»', '150,00%')).toReport({ rule: RULE, severity: 'error' });
  });

  it('a realisasi that its own row rejects is no operand', () => {
    expectReport(
      report(`indikator rumah "Rumah dibangun" { satuan unit; arah naik; target { 2024: 80; 2027: 100 } }
narasi "3.1" { rumah { target 80; realisasi 60; capaian 75,00% } }
narasi "3.2" { rumah { target 80; realisasi «90»; capaian 75,00% } }
narasi "3.3" { rumah.kemajuan = 60,00% }`),
    ).toReport({ rule: 'kinerja/capaian', message: 'Dengan 60 hasilnya 75,00%' });
  });
});

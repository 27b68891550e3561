import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/efisiensi';
const report = (rows: string, year = 2011) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
${rows}
`;
/** Indicators with capaian, serapan and what is stated. */
const indicators = (rows: readonly (readonly [number, number, string])[], year = 2011) =>
  report(
    rows
      .map(
        ([capaian, serapan, efisiensi], k) =>
          `indikator i${k} "${['Padi', 'Jagung', 'Kopi'][k]}" { satuan ton; capaian ${capaian},00%; serapan ${serapan},00%; efisiensi ${efisiensi} }`,
      )
      .join('\n'),
    year,
  );

describe('variants', () => {
  it('capaian / serapan × 100', () => {
    const text = (efisiensi: string) => indicators([[96, 80, efisiensi]], 2029);
    expectReport(text('«121,00»')).toReport({
      rule: RULE,
      severity: 'error',
      message: 'efisiensi "Padi" 2029, sedangkan hitungannya 96,00 / 80,00 × 100 = 120,00%',
      fixes: 1,
    });
    expectReport(text('121,00')).applyFix(RULE).toEqual(text('120,00'));
    expectReport(text('120,00')).toBeValid();
  });

  it('capaian − serapan', () => {
    expectReport(
      indicators([
        [96, 80, '16,00'],
        [90, 85, '5,00'],
      ]),
    ).toBeValid();
    expectReport(indicators([[70, 80, '-10,00%']])).toBeValid();
  });

  it('100 − serapan', () => {
    expectReport(
      indicators([
        [96, 80, '20,00%'],
        [90, 85, '15,00%'],
      ]),
    ).toBeValid();
  });

  it('the one that fits most rows of the document holds for all of them', () => {
    expectReport(
      indicators([
        [96, 80, '16,00'],
        [90, 85, '5,00'],
        [90, 75, '«120,00»'],
      ]),
    ).toReport({
      rule: RULE,
      message: '90,00 - 75,00 = 15,00%',
    });
    expectReport(
      indicators([
        [96, 80, '«16,00»'],
        [90, 75, '120,00'],
        [90, 60, '150,00'],
      ]),
    ).toReport({
      rule: RULE,
      message: '96,00 / 80,00 × 100 = 120,00%',
    });
  });

  it('each document is held to its own', () => {
    expectReport(`dokumen a "Laporan Kinerja" { tahun 2011 }
indikator padi "Padi" { capaian 96,00%; serapan 80,00%; efisiensi 120,00 }
dokumen b "Pengukuran" { jenis pengukuran; tahun 2012 }
indikator kopi "Kopi" { capaian 90,00%; serapan 85,00%; efisiensi 5,00 }
`).toBeSilent(RULE);
  });

  it("a program's is over the mean of its own indicators", () => {
    const text = (efisiensi: string) =>
      report(
        `bidang tani "Pertanian" {
  program pangan "Tanaman Pangan" {
    serapan 80,00%; efisiensi ${efisiensi}
    indikator a "Padi" { capaian 96,00% }
    indikator b "Jagung" { capaian 88,00% }
  }
}`,
        2024,
      );
    expectReport(text('115,00')).toBeValid();
    expectReport(text('«110,00»')).toReport({
      rule: RULE,
      message: '(96,00 + 88,00) / 2 / 80,00 × 100 = 115,00%',
      labels: ['96,00%', '88,00%'],
    });
  });

  it("a report's own definition replaces them", () => {
    const text = (efisiensi: string) =>
      report(`ukuran efisiensi untuk indikator = (capaian - serapan) / serapan * 100
indikator padi "Padi" { satuan ton; capaian 96,00%; serapan 80,00%; efisiensi ${efisiensi} }`);
    expectReport(text('«120,00»')).toReport({ rule: RULE, message: '(96,00 - 80,00) / 80,00 × 100 = 20,00%' });
    expectReport(text('20,00')).toBeSilent();
  });

  it('a hidden digit is a warning', () => {
    expectReport(
      report('indikator padi "Padi" { satuan ton; capaian 96,1%; serapan 80,00%; efisiensi 120,15 }'),
    ).toReport({ rule: RULE, at: '120,15', severity: 'warning', labels: ['96,1%'] });
  });

  it('nothing is computed where serapan is not written', () => {
    expectReport(
      report(
        'indikator padi "Padi" { satuan ton; capaian 96,00%; tanpa anggaran "bersama dinas lain"; efisiensi 120,00 }',
      ),
    ).toBeSilent(RULE);
  });
});

describe('division by zero', () => {
  it('is found where the result is claimed as a number', () => {
    expectReport(indicators([[96, 0, '«0,00»']])).toReport({
      rule: RULE,
      severity: 'error',
      message: '96,00 / 0,00 × 100 tidak dapat dihitung',
      labels: [],
      fixes: 0,
    });
    expectReport(indicators([[96, 0, 'tidak dapat dihitung']])).toBeValid();
    expectReport(indicators([[96, 0, 'n/a']])).toBeValid();
  });

  it('once per subject, with its written calculation as a label', () => {
    expectReport(`${indicators([[96, 0, '«0,00»']], 2015)}narasi "3.4" { i0.efisiensi = 96,00% / 0% = 0 }\n`).toReport({
      rule: RULE,
      labels: ['0'],
    });
  });

  it('of two subjects twice', () => {
    expectReport(
      indicators(
        [
          [96, 0, '«0,00»'],
          [90, 0, '«0,00»'],
        ],
        2016,
      ),
    ).toReport({ rule: RULE }, { rule: RULE });
  });

  it('a written one alone is enough', () => {
    expectReport(
      report('indikator padi "Padi" { satuan ton }\nnarasi "3.4" { padi.efisiensi = 12,08% / 0% = «0» }', 2033),
    ).toReport({ rule: RULE, message: 'Tulis "tidak dapat dihitung" dan sebabnya' });
  });

  it("a spreadsheet's error is told once per row, by another rule", () => {
    expectReport(
      report(`tabel "3.1" "Efisiensi"
| Indikator | Capaian | Serapan   | Efisiensi |
| Padi      | 96,00   | «#DIV/0!» | #DIV/0!   |`),
    ).toReport({ rule: 'format/angka', severity: 'warning' });
  });
});

it('each level of the budget is held to the variant that fits its own rows', () => {
  const tree = (whole: string, part = '5,00%') =>
    report(
      `kegiatan "Benih" { pagu Rp 1.500; realisasi Rp 1.440; efisiensi ${whole}
  keluaran "Sertifikasi" { pagu Rp 900; realisasi Rp 855; efisiensi ${part}; indikator "Sertifikat" { target 300; realisasi 300 } }
  keluaran "Pembinaan" { pagu Rp 600; realisasi Rp 585; efisiensi 2,50%; indikator "Penangkar" { target 60; realisasi 60 } }
}`,
      2027,
    );
  // The outputs fit 100 − serapan too; the kegiatan is their mean.
  expectReport(tree('3,75%')).toBeSilent(RULE);
  expectReport(tree('3,75%', '«6,00%»')).toReport({ rule: RULE });
});

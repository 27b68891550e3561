import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/pembulatan';
const TITLES = ['Bayi', 'Ibu', 'Gizi', 'Obat', 'Lansia', 'Jiwa'];
/** Indicators by realisasi over a target of 90 and what is stated. */
const report = (rows: readonly (readonly [number, string])[], more = '', year = 2010) =>
  `dokumen lkj "Laporan Kinerja" { tahun ${year}${more} }
${rows.map(([done, capaian], k) => `indikator i${k} "${TITLES[k]}" { satuan orang; arah naik; target 90; realisasi ${done}; capaian ${capaian} }`).join('\n')}
`;

describe('cut instead of rounded', () => {
  it('is one hint', () => {
    expectReport(
      report(
        [
          [59, '«65,55%»'],
          [77, '85,56%'],
        ],
        '',
        2028,
      ),
    ).toReport({
      rule: RULE,
      severity: 'hint',
      message: /65,55%.*59 \/ 90 × 100% = 65,56%.*Nilai lain dalam dokumen ini dibulatkan/,
      labels: [],
      fixes: 0,
    });
  });

  it('a habit is said once per document, with a label per value', () => {
    expectReport(
      report([
        [59, '«65,55%»'],
        [77, '85,55%'],
        [45, '50,00%'],
      ]),
    ).toReport({
      rule: RULE,
      severity: 'hint',
      message: /Angka dalam dokumen ini dipotong.*65,55%.*85,55%.*77 \/ 90 × 100% = 85,56%.*"pembulatan dipotong"/,
      labels: ['85,55%'],
    });
  });

  it('is none where most values are rounded', () => {
    expectReport(
      report([
        [59, '«65,55%»'],
        [77, '85,55%'],
        [68, '75,56%'],
        [41, '45,56%'],
        [50, '55,56%'],
        [31, '34,44%'] as const,
      ]),
    ).toReport({ rule: RULE, message: 'Nilai lain dalam dokumen ini dibulatkan', labels: ['85,55%'] });
  });

  // One value repeated is one value.
  it('needs two different values', () => {
    expectReport(
      `${report([[59, '«65,55%»']])}tabel "3.1" "Capaian"
| Indikator | Target | Realisasi | Capaian |
| Bayi      | 90     | 59        | 65,55   |
`,
    ).toReport({ rule: RULE, message: /^(?!Angka dalam dokumen ini dipotong)/, labels: ['65,55'] });
  });

  it('does not claim that others are rounded where there are none', () => {
    expectReport(report([[59, '«65,55%»']])).toReport({ rule: RULE, message: /^(?!.*dibulatkan\. Bulatkan semuanya)/ });
  });

  it('each document speaks for itself', () => {
    expectReport(
      `${report([[59, '«65,55%»']])}dokumen ukur "Pengukuran" { jenis pengukuran; tahun 2009 }
indikator air "Air bersih" { satuan unit; arah naik; target 90; realisasi 77; capaian «85,55%» }
`,
    ).toReport({ rule: RULE, severity: 'hint' }, { rule: RULE, severity: 'hint' });
  });

  it('of a negative towards zero', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2018 }
indikator rabies "Kasus rabies" { satuan kasus; arah turun selisih; target 30; realisasi 71; capaian «-36,66%» }
`).toReport({ rule: RULE, message: /-36,66%.*\(2 × 30 - 71\) \/ 30 × 100% = -36,67%/ });
  });

  it('the cut and the rounded form of one value are this, never two values', () => {
    expectReport(`${report([[59, '«65,55%»']], '', 2014)}narasi "3.1" { i0.capaian = 65,56% }\n`).toReport({
      rule: RULE,
      severity: 'hint',
    });
    expectReport(`${report([[59, '65,55%']], '', 2014)}narasi "3.1" { i0.capaian = 65,56% }\n`).toBeSilent(
      'konsistensi/nilai',
    );
  });

  it('one unit further is neither cut nor rounded', () => {
    expectReport(report([[59, '«65,54%»']])).toReport({ rule: 'kinerja/capaian', severity: 'error' });
    expectReport(report([[59, '«65,57%»']])).toReport({ rule: 'kinerja/capaian', severity: 'error' });
  });

  it('in a calculation written out', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2010 }
indikator a "Bayi" { satuan persen }
narasi "3.1" { a.realisasi = 59 / 90 × 100% = «65,55%» }
`).toReport({ rule: RULE, severity: 'hint' });
  });
});

describe('what the document declares', () => {
  it('dipotong: cut agrees, rounded is an error', () => {
    expectReport(
      report(
        [
          [59, '65,55%'],
          [77, '85,55%'],
        ],
        '; pembulatan dipotong',
      ),
    ).toBeValid();
    expectReport(report([[59, '«65,56%»']], '; pembulatan dipotong')).toReport({
      rule: 'kinerja/capaian',
      severity: 'error',
    });
  });

  it('dibulatkan: cut is an error', () => {
    expectReport(
      report(
        [
          [59, '65,56%'],
          [77, '85,56%'],
        ],
        '; pembulatan dibulatkan',
      ),
    ).toBeValid();
    expectReport(report([[59, '«65,55%»']], '; pembulatan dibulatkan')).toReport({
      rule: 'kinerja/capaian',
      severity: 'error',
    });
  });

  it('bebas: both agree, and nothing else', () => {
    expectReport(
      report(
        [
          [59, '65,55%'],
          [77, '85,56%'],
        ],
        '; pembulatan bebas',
      ),
    ).toBeValid();
    expectReport(report([[59, '«65,54%»']], '; pembulatan bebas')).toReport({ rule: 'kinerja/capaian' });
  });

  it('none demands trailing zeros', () => {
    for (const way of ['dibulatkan', 'dipotong', 'bebas']) {
      expectReport(
        report(
          [
            [45, '50%'],
            [63, '70,0%'],
          ],
          `; pembulatan ${way}`,
        ),
      ).toBeValid();
    }
  });
});

describe('undeclared caps', () => {
  it('are one info for the document', () => {
    expectReport(
      report([
        [108, '«100,00%»'],
        [135, '100,00%'],
        [81, '90,00%'],
      ]),
    ).toReport({
      rule: RULE,
      severity: 'info',
      message: '108 / 90 × 100% = 120,00%: tampaknya dibatasi 100,00%',
      labels: ['100,00%'],
    });
    expectReport(
      report(
        [
          [144, '«120,00%»'],
          [81, '90,00%'],
        ],
        '',
        2030,
      ),
    ).toReport({ rule: RULE, severity: 'info' });
  });

  it('are none where something stands above them', () => {
    expectReport(
      report([
        [108, '«100,00%»'],
        [99, '110,00%'],
      ]),
    ).toReport({ rule: 'kinerja/capaian', severity: 'error' });
  });

  it('are none where a cap is declared', () => {
    expectReport(
      'dokumen lkj "Laporan Kinerja" { tahun 2010 }\nindikator a "Bayi" { satuan orang; arah naik; batas 0% s.d. 120%; target 90; realisasi 144; capaian 120,00% }\n',
    ).toBeValid();
  });
});

describe('fewer decimals', () => {
  const others = `dokumen lkj "Laporan Kinerja" { tahun 2010 }
indikator a "Bayi" { satuan persen; capaian 98,12% }
indikator b "Ibu" { satuan persen; capaian 95,45% }
indikator c "Gizi" { satuan persen }
`;

  it('than the other claims of its measure show', () => {
    expectReport(`${others}narasi "3.1" { c.capaian = 80,1 / 80 × 100% = «100%» }\n`).toReport({
      rule: RULE,
      severity: 'hint',
      message: '80,1 / 80 × 100% = 100,13%; nilai lain dari ukuran ini dicetak dengan 2 desimal',
    });
  });

  it('are none where nothing is lost', () => {
    expectReport(`${others}narasi "3.1" { c.capaian = 56,08 / 80 × 100% = 70,1% }\n`).toBeValid();
    expectReport(`${others}narasi "3.1" { c.capaian = 80 / 80 × 100% = 100% }\n`).toBeValid();
  });

  it('of a result that is computed from its row', () => {
    expectReport(`${others}narasi "3.1" { c { target 80,00; realisasi 80,10; capaian «100%» } }\n`).toReport({
      rule: RULE,
      severity: 'hint',
      message: '100,13%',
    });
  });
});

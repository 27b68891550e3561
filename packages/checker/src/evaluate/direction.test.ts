import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (rows: string, more = '') => `dokumen lkj "Laporan Kinerja" { tahun 2022 }
${more}tabel "3.1" "Capaian"
| Indikator | Target | Realisasi | Capaian |
${rows}
`;

describe('an indicator without a direction', () => {
  it('is taken as higher is better', () => {
    expectReport(report('| Angka melek huruf | 90 | 81 | «95,00%» |')).toReport({
      rule: 'kinerja/capaian',
      message: '81 / 90 × 100% = 90,00%',
    });
  });

  it('is held to the formula that its cell fits, with a hint', () => {
    expectReport(report('| Angka kematian ibu | 100 | 110 | «90,00%» |')).toReport({
      rule: 'kinerja/capaian',
      severity: 'hint',
      message: '(2 × 100 - 110) / 100 × 100% = 90,00%',
    });
    expectReport(report('| Waktu tunggu layanan | 30 | 40 | «75,00%» |')).toReport({
      rule: 'kinerja/capaian',
      severity: 'hint',
      message: '30 / 40 × 100% = 75,00%',
    });
  });

  it('is told once for all indicators of one formula', () => {
    expectReport(
      report('| Angka kematian ibu | 100 | 110 | «90,00%» |\n| Angka kematian bayi | 10 | 12 | 80,00% |'),
    ).toReport({ rule: 'kinerja/capaian', severity: 'hint', labels: ['80,00%'] });
  });

  it('holds its other cells to the formula that most fit', () => {
    expectReport(
      `${report('| Angka kematian ibu | 100 | 110 | 90,00% |')}
tabel "3.2" "Tahun lalu" tahun 2021
| Indikator | Target | Realisasi | Capaian |
| Angka kematian ibu | 100 | 120 | 70,00% |
`,
    ).toReport(
      { rule: 'kinerja/capaian', severity: 'hint', at: '90,00%' },
      { rule: 'kinerja/capaian', severity: 'error', at: '70,00%', message: '(2 × 100 - 120) / 100 × 100% = 80,00%' },
    );
  });

  it('is not told by a cell near 100% that all formulas give', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2022 }
tabel "3.1" "Capaian"
| Indikator | Target 2020 | Target 2021 | Realisasi 2020 | Realisasi 2021 | Capaian 2020 | Capaian 2021 |
| Lama pelayanan izin | 628,36 | 819,31 | 628,38 | 622,20 | «100,00» | 124,06 |
`).toReport({
      rule: 'kinerja/capaian',
      severity: 'hint',
      message: '(2 × 628,36 - 628,38) / 628,36',
    });
  });

  it('computes nothing under arah turun, and names what fits', () => {
    expectReport(
      report('| Angka kematian ibu | 100 | 110 | «90,00%» |', 'indikator "Angka kematian ibu" { arah turun }\n'),
    ).toReport({ rule: 'kinerja/capaian', severity: 'hint', message: 'arah turun selisih' });
    expectReport(
      report('| Angka kematian ibu | 100 | 110 | 12,00% |', 'indikator "Angka kematian ibu" { arah turun }\n'),
    ).toBeValid();
  });
});

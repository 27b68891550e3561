import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'konsistensi/nilai';
const report = (inTable: readonly string[]) => `dokumen lkj "Badan Riset" { tahun 2031 }
anggaran {
  program P1 "Riset Pangan" { pagu { murni: Rp 400.000.000; perubahan: Rp 420.500.000 } }
  program P2 "Riset Energi" { pagu { murni: Rp 310.000.000; perubahan: Rp 285.000.000 } }
  program P3 "Diseminasi" { pagu { murni: Rp 90.000.000; perubahan: Rp 95.000.000 } }
}
tabel "3.4" "Realisasi"
| Program | Pagu |
| Riset Pangan | ${inTable[0]} |
| Riset Energi | ${inTable[1]} |
| Diseminasi | ${inTable[2]} |
`;

describe('a pagu whose version nobody says', () => {
  it('is the one in force', () => {
    expectReport(report(['Rp 420.500.000', 'Rp 285.000.000', 'Rp 95.000.000'])).toBeValid();
    expectReport(report(['Rp 420.500.000', '«Rp 258.000.000»', 'Rp 95.000.000'])).toReport({
      rule: RULE,
      severity: 'error',
      labels: ['Rp 285.000.000'],
    });
    expectReport(report(['Rp 420.500.000', 'Rp 285.000.000', '«Rp 950.000.000»'])).toReport({
      rule: RULE,
      severity: 'error',
      labels: ['Rp 95.000.000'],
    });
  });

  it('may be another stated version', () => {
    expectReport(report(['Rp 400.000.000', 'Rp 310.000.000', 'Rp 90.000.000'])).toBeValid();
  });

  it('is of a version that is not written here, where most differ', () => {
    expectReport(report(['Rp 410.000.000', 'Rp 300.000.000', 'Rp 92.000.000'])).toBeValid();
  });
});

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

describe('a pagu beside the first version', () => {
  it('is a later one where both stand in one row or block', () => {
    for (const text of [
      'program "Riset Laut" { pagu murni Rp 900; pagu Rp 1.000; realisasi Rp 930; serapan 93% }\n',
      'tabel "4.1"\n| Program | Pagu Murni | Pagu | Realisasi | % |\n| Riset Laut | 900 | 1.000 | 930 | 93,00 |\n',
    ]) {
      expectReport(`dokumen lkj "Badan Riset" { tahun 2032 }\n${text}`).toBeValid();
      expectReport(
        `dokumen lkj "Badan Riset" { tahun 2032 }\n${text.replace('93,00', '«94,00»').replace('93%', '«94%»')}`,
      ).toReport({
        rule: 'anggaran/serapan',
        message: '930 / 1.000',
      });
    }
  });

  it('is the first elsewhere', () => {
    expectReport(`dokumen lkj "Badan Riset" { tahun 2032 }
program P "Riset Laut" { pagu murni Rp 900 }
narasi "3" { P.pagu = «Rp 990» }
`).toReport({ rule: RULE, labels: ['Rp 900'] });
  });

  it('`berlaku` is the last one, whatever the document’s own is', () => {
    const report = (pagu: string) => `dokumen lkj "Badan Riset" { tahun 2032; versi perubahan }
program P "Riset Laut" { pagu { murni: Rp 900; perubahan: Rp 950; perubahan 2: Rp 990 } }
narasi "3" { P.pagu berlaku = ${pagu}; P.pagu = Rp 950 }
`;
    expectReport(report('Rp 990')).toBeValid();
    expectReport(report('«Rp 999»')).toReport({ rule: RULE, labels: ['Rp 990'] });
  });
});

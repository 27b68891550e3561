import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/akumulasi';
const report = (rows: string, more = '') => `dokumen lkj "Evaluasi Renja" { tahun 2026; renstra 2025 s.d. 2029 }
${more}
tabel "T-C.29"
| Indikator | Satuan | Target 2029 | Realisasi s.d. 2025 | Target 2026 | Realisasi 2026 | Realisasi s.d. 2026 |
${rows}
`;

describe('realisasi of several years added up', () => {
  it('against an end target of one year is told once, the greatest first', () => {
    expectReport(
      report(`| Persentase arsip tertata | % | 100 | 82 | 100 | 95 | 177 |
| Jumlah pegawai dilayani | orang | 60 | 61 | 62 | 60 | 121 |
| Jumlah laporan | laporan | 1 | 0 | 1 | 1 | 1 |`).replace('177', '«177»'),
    ).toReport({
      rule: RULE,
      severity: 'warning',
      message: '82% + 95% = 177%',
      labels: ['121'],
      fixes: 0,
    });
  });

  it('is right where the end target is a sum of years', () => {
    expectReport(report('| Jumlah sumur dibangun | unit | 50 | 9 | 10 | 11 | 20 |')).toBeSilent(RULE);
    expectReport(
      report(
        '| Jumlah sumur dibangun | unit | 10 | 9 | 10 | 11 | 20 |',
        'indikator sumur "Jumlah sumur dibangun" { satuan unit; tahunan jumlah }',
      ),
    ).toBeSilent(RULE);
  });

  it('is none where the last year stands', () => {
    expectReport(report('| Persentase arsip tertata | % | 100 | 82 | 100 | 95 | 95 |')).toBeSilent(RULE);
    expectReport(report('| Persentase arsip tertata | % | 100 | 0 | 100 | 95 | 95 |')).toBeSilent(RULE);
  });
});

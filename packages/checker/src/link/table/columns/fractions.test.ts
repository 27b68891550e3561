import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const table = (head: string, first: string, second: string) => `dokumen lkj "Laporan Kinerja" { tahun 2039 }
tabel "3.1"
| Indikator     | Target | Realisasi | ${head} |
| Jumlah halte  | 35     | 10        | ${first} |
| Jumlah rambu  | 40     | 38        | ${second} |
`;

describe('percentages as fractions', () => {
  it('are read so where the head says it', () => {
    expectReport(table('Capaian (pecahan)', '0,2857', '0,95')).toBeValid();
    expectReport(table('Capaian (pecahan)', '«0,2957»', '0,95')).toReport({
      rule: 'kinerja/capaian',
      message: 'Tertulis 29,57% sebagai capaian "Jumlah halte" 2039, sedangkan hitungannya 10 / 35 × 100% = 28,57%',
      fixes: 0,
    });
  });

  it('are read so, with one hint, where a column can be nothing else', () => {
    expectReport(table('«Capaian»', '0,28571428571428570', '0,95')).toReport({
      rule: 'nama/kolom',
      severity: 'hint',
      message: '0,2857 berarti 28,57%',
    });
  });

  it('are percentages where one is above 1, has a sign, or none has three decimals', () => {
    expectReport(table('Capaian', '28,571', '«0,95»')).toReport({ rule: 'kinerja/capaian' });
    expectReport(table('Capaian', '28,57%', '95%')).toBeValid();
    expectReport(table('Capaian', '«0,28»', '«0,95»')).toReport(
      { rule: 'kinerja/capaian' },
      { rule: 'kinerja/capaian' },
    );
  });
});

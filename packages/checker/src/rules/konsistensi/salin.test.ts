import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Sosial" { tahun 2015 }\n';
const table = (rows: string) =>
  `${HEAD}tabel "3.2" "Capaian"\n| Indikator | Target 2015 | Realisasi 2015 | Capaian 2014 | Capaian 2015 |\n${rows}`;

const copies = (text: string) =>
  expectReport(text).findings.flatMap(({ notes }) => notes.filter(({ key }) => key === 'konsistensi.salin'));

describe('konsistensi/salin', () => {
  it('names the year whose number was left', () => {
    const text = table('| Panti yang layak | 64 | 52 | 93,75% | 93,75% |\n');
    expectReport(text).toReport({
      rule: 'kinerja/capaian',
      message: /93,75% adalah angka capaian "Panti yang layak" 2014: tampaknya tersalin/,
      labels: ['93,75%'],
    });
  });

  it('names the row it was copied from', () => {
    const text = table(
      '| Panti yang layak | 64 | 52 | – | 81,25% |\n| Lansia yang dilayani | 480 | 420 | – | 81,25% |\n',
    );
    expectReport(text).toReport({ rule: 'kinerja/capaian', message: 'angka capaian "Panti yang layak" 2015' });
  });

  it('names the column', () => {
    const text = table('| Lansia yang terlayani | 87,5% | 77,4% | – | 77,4% |\n');
    expectReport(text).toReport({ rule: 'kinerja/capaian', message: 'angka realisasi "Lansia yang terlayani" 2015' });
  });

  it('says nothing of equal numbers that are right, nor of short ones', () => {
    expectReport(table('| Panti yang layak | 64 | 52 | 81,25% | 81,25% |\n')).toBeValid();
    expect(copies(table('| Panti yang layak | 64 | 52 | 90% | 90% |\n'))).toEqual([]);
  });
});

/** Scales pasted as tables: what is one, what it is called, and what its rules say of it. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { modelOf } from './model.fixture.ts';

const report = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2013 }\n${rows}\n`;
const scalesOf = (rows: string) =>
  modelOf(report(rows))
    .scales.filter(({ standard }) => !standard)
    .map(
      ({ name, classes }) =>
        `${name}: ${classes.map(({ label, low, high }) => `${low?.at ?? ''}..${high?.at ?? ''} ${label}`).join(', ')}`,
    );
const results = (label: string) => `tabel "3.2"
| Indikator | Target | Realisasi | Capaian | Predikat |
| Jalan mantap | 50 | 40 | 80 | ${label} |
| Jembatan mantap | 50 | 46 | 92 | Sangat Baik |`;
const printed = (ranges: readonly string[]) => `tabel "3.1" "Skala penilaian"
| No | Capaian | Predikat | Kode |
| 1  | ${ranges[0]} | Sangat Baik | A |
| 2  | ${ranges[1]} | Baik | B |
| 3  | ${ranges[2]} | Kurang | C |
`;

describe('is a scale', () => {
  it.each([
    [['> 85', '> 75 s.d. 85', '0 - 75']],
    [['(85,01 - 100,00)', '(75,01 - 85,00)', '(0 - 75,00)']],
    [['86 ≤ 100', '76 ≤ 85', '0 ≤ 75']],
    [['85 < x ≤ 100', '75 < x ≤ 85', '≤ 75']],
  ])('%s', (ranges) => {
    const rows = printed(ranges as readonly string[]);
    expect(scalesOf(rows)).toHaveLength(1);
    expectReport(report(rows + results('Baik'))).toBeSilent();
    // A second name says the same.
    expectReport(report(rows + results('B'))).toBeSilent();
    expectReport(report(rows + results('«Sangat Baik»'))).toReport({ rule: 'predikat/skala', message: '"Baik"' });
  });

  it('of single values', () => {
    expect(
      scalesOf('tabel "1" "Skala penilaian"\n| Nilai | Keterangan |\n| 1 | Kurang |\n| 2 | Cukup |\n| 3 | Baik |'),
    ).toEqual(['predikat: 1..1 Kurang, 2..2 Cukup, 3..3 Baik']);
  });

  it('two of them have names of their own', () => {
    const rows = `${printed(['> 85', '> 75 s.d. 85', '0 s.d. 75'])}tabel "3.1.1" "Predikat AKIP"
| Predikat | Nilai | Arti |
| AA | > 90 s.d. 100 | Memuaskan sekali |
| A | > 80 s.d. 90 | Memuaskan |
| B | 0 s.d. 80 | Cukup memuaskan |
`;
    expect(scalesOf(rows).map((one) => one.split(':')[0])).toEqual(['predikat', 'predikat nilai']);
    expectReport(report(rows + results('Baik'))).toBeSilent();
  });
});

describe('its rules', () => {
  it('overlaps, and gaps that a value lies in', () => {
    const rows = (second: string) => printed(['85 - 100', second, '0 - 70']);
    expectReport(report(rows('70 - 84,99') + results('Baik'))).toReport({
      rule: 'predikat/tumpang_tindih',
      at: '70 - 84,99 | Baik',
    });
    expectReport(report(rows('81 - 84') + results('Baik'))).toReport({
      rule: 'predikat/celah',
      severity: 'warning',
      at: '0 - 70 | Kurang',
      message: '70 < x < 81',
    });
  });

  it('a gap that no value lies in is an info', () => {
    expectReport(
      report(
        printed(['86 - 100', '76 - 85', '0 - 75']) +
          results('Baik').replace('| 46 ', '| 46,25 ').replace('| 92 ', '| 92,50 '),
      ),
    ).toReport({
      rule: 'predikat/celah',
      severity: 'info',
      at: '0 - 75 | Kurang',
      message: '75 < x < 76',
    });
  });
});

describe('is no scale', () => {
  it.each([
    [
      'grades of years',
      '| Tahun | Nilai | Predikat |\n| 2011 | 65,21 | B |\n| 2012 | 70,50 | BB |\n| 2013 | 80,10 | A |',
    ],
    ['age groups', '| Umur | Golongan | Jumlah |\n| 0-14 | Anak | 3 |\n| 15-64 | Dewasa | 5 |\n| 65-99 | Lansia | 2 |'],
    [
      'ranges of targets',
      '| Indikator | Target | Predikat |\n| Umur rata-rata | 60 - 70 | Baik |\n| Lama | 7 - 8 | Cukup |\n| Sisa | 1 - 2 | Kurang |',
    ],
    ['two classes', '| Nilai | Predikat |\n| > 50 | Baik |\n| ≤ 50 | Kurang |'],
    ['a label twice', '| Nilai | Predikat |\n| > 80 | Baik |\n| 50 - 80 | Baik |\n| < 50 | Kurang |'],
  ])('%s', (_, rows) => {
    expect(scalesOf(`tabel "1"\n${rows}`)).toEqual([]);
  });

  it('what is transcribed as a skala too is one scale', () => {
    expect(
      scalesOf(`skala predikat "Tabel 3.1" atas capaian {
  > 85 "Sangat Baik"
  > 75 s.d. 85 "Baik"
  0 s.d. 75 "Kurang"
}
${printed(['> 85', '> 75 s.d. 85', '0 s.d. 75'])}`),
    ).toHaveLength(1);
  });
});

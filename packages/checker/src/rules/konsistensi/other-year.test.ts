import { checker, expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';

const notes = (sentences: string): readonly string[] =>
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2031 }
indikator aspal "Jalan beraspal" { satuan km; realisasi { 2029: 118,40; 2030: 121,75; 2031: 130,20 } }
narasi "1" {
  ${sentences}
}
`).findings.flatMap(({ rule, notes: all }) =>
    rule === 'konsistensi/nilai' ? all.map((note) => checker.render(note, 'id')) : [],
  );

describe('a value of another year', () => {
  it('is told as such', () => {
    expect(notes('aspal.realisasi 2030 = 130,20 km')).toEqual([
      '130,20 adalah realisasi 2031: mungkin tahunnya tertukar.',
    ]);
    expect(notes('aspal.realisasi 2031 sebesar 118,40 km')).toEqual([
      '118,40 adalah realisasi 2029: mungkin tahunnya tertukar.',
    ]);
  });

  it('is not made up', () => {
    expect(notes('aspal.realisasi 2030 = 127,15 km')).toEqual([]);
    expect(notes('aspal.realisasi 2030 = 130,2 km\n  aspal.realisasi 2028 = 130,20 km')).toEqual([]);
  });
});

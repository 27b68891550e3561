import { parse } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { standard } from '../../../define/standard.generated.ts';
import type { CellFormula } from '../../../model/model.ts';
import { link } from '../../link.ts';

const write = (formula: CellFormula, cells: readonly string[]): string => {
  if (formula.op === 'angka') return formula.text;
  if (formula.op === 'operan') return cells[formula.slot] as string;
  return `(${write(formula.left, cells)} ${formula.op} ${write(formula.right, cells)})`;
};

/** Formulas of a table's rows, with the numbers of their cells. */
function formulas(table: string): readonly string[] {
  const text = `dokumen lkj "Laporan Kinerja" { tahun 2018 }\ntabel "1"\n${table}`;
  const model = link([{ uri: 'a.sakip', tree: parse(text, 'a.sakip'), reported: true }], standard);
  const at = (claim: number): string => {
    const file = model.files[0]?.tree.entries.start[model.claims.entry[claim] as number] ?? 0;
    return text.slice(file + (model.claims.start[claim] as number), file + (model.claims.end[claim] as number));
  };
  return model.cellFormulas.map(
    ({ result, formula, operands }) => `${at(result)} = ${write(formula, operands.map(at))}`,
  );
}

const one = (formula: string, heads = '| Indikator | Target | Realisasi | Capaian |', numbers = '(1) | (2) | (3)') =>
  formulas(`${heads}\n| ${numbers} | ${formula} |\n| Jalan mantap | 20 | 15 | 75 |\n`);

describe('a formula in the row of column numbers', () => {
  it('is read in the ways it is written', () => {
    for (const written of [
      '(4)=(3)/(2)x100%',
      '(4) = (3) : (2) x 100%',
      '4=3/2*100%',
      '4 = 3 / 2 x 100',
      '(4=3/2×100)',
    ])
      expect(one(written), written).toEqual(['75 = ((15 / 20) * 100)']);
    expect(one('4 = (3/2)')).toEqual(['75 = ((15 / 20) * 100)']);
    expect(one('[4] = [3] ÷ [2] x 100 persen')).toEqual(['75 = ((15 / 20) * 100)']);
  });

  it('says nothing where it cannot be read, or names a column that is none', () => {
    for (const written of [
      '(4)=(3)/(9)x100%',
      '4 = 3 / 12',
      '(4)=rata-rata',
      '(4)=(4)/(2)',
      '(4)=(3)',
      '(4)=(3)/(2',
      '4=3%/2',
    ])
      expect(one(written), written).toEqual([]);
  });

  it('takes the divisor of a mean, and the 2 of a falling target, for what they are', () => {
    expect(
      formulas(
        '| Indikator | Nilai A | Nilai B | Nilai C | Rata-rata Nilai |\n| 1 | 2 | 3 | 4 | 5=(2+3+4)/3 |\n| Terminal | 60 | 70 | 80 | 70 |\n',
      ),
    ).toEqual(['70 = (((60 + 70) + 80) / 3)']);
    expect(one('4=(2x2-3)/2x100', undefined, '1 | 2 | 3')).toEqual(['75 = ((((2 * 20) - 15) / 20) * 100)']);
    expect(one('(4)=((2x(2))-(3))/(2)x100%')).toEqual(['75 = ((((2 * 20) - 15) / 20) * 100)']);
  });

  it('means the column of the same lowest head where a number stands over several', () => {
    expect(
      formulas(`| Program | Indikator | Target | | TW I | | TW II | | Realisasi | | Capaian | |
| | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp |
| 1 | 2 | 3 | | 4 | | 5 | | 6 = 4 + 5 | | 7 = 6 / 3 x 100 | |
| Program Jalan | Panjang jalan | 20 | 900 | 7 | 300 | 8 | 150 | 15 | 450 | 75 | 50 |
`),
    ).toEqual(['15 = (7 + 8)', '450 = (300 + 150)', '75 = ((15 / 20) * 100)', '50 = ((450 / 900) * 100)']);
  });

  it('leaves out blank cells of a sum, and computes no quotient from one', () => {
    const rows = (cells: string) =>
      formulas(`| Indikator | Target | TW I | TW II | Realisasi | Capaian |
| 1 | 2 | 3 | 4 | 5 = 3 + 4 | 6 = 5 / 2 x 100 |
| Jalan mantap | ${cells} |
`);
    expect(rows('20 | 15 | - | 15 | 75')).toEqual(['15 = 15', '75 = ((15 / 20) * 100)']);
    expect(rows(' | 15 | | 15 | 75')).toEqual(['15 = 15']);
    expect(rows('20 | | - | 0 | 0')).toEqual(['0 = ((0 / 20) * 100)']);
    expect(rows('20 | n/a | 15 | 15 | 75')).toEqual(['75 = ((15 / 20) * 100)']);
  });

  it('counts columns that nothing else reads', () => {
    expect(
      formulas(`| Indikator | Target | Realisasi | Selisih |
| (1) | (2) | (3) | (4) = (3) - (2) |
| Jalan mantap | 20 | 15 | -5 |
`),
    ).toEqual(['-5 = (15 - 20)']);
  });
});

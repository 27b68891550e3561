import { readValue, toCanonical } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { standard } from '../define/standard.generated.ts';
import { type Builder, builder } from './builder.ts';
import { gradeOf, partOf } from './graded.ts';

function orders(): Builder {
  const b = builder([], standard);
  b.orders.push({
    name: 'mutu',
    standard: false,
    grades: [
      { word: 'Cukup', rank: '1' },
      { word: 'Baik', rank: '2' },
    ],
  });
  b.orders.push(...standard.orders.map((order) => ({ ...order, standard: true })));
  return b;
}
const rank = (satuan: string | null, text: string): string | null => {
  const grade = gradeOf(orders(), satuan, text);
  return grade === null ? null : toCanonical(grade.rank);
};

describe('the rank of a grade', () => {
  it.each([
    ['akip', 'BB', '5'],
    ['predikat akip', 'bb', '5'],
    ['opini', 'WDP', '3'],
    ['opini', 'Wajar Dengan Pengecualian', '3'],
    ['ya/tidak', 'Tidak', '0'],
    ['mutu', 'Baik', '2'],
    [null, 'Baik', '2'],
    ['predikat', '"CC" (5)', '5'],
    ['peringkat', 'Peringkat 2', '2'],
    [null, 'Ranking ke-12', '12'],
  ])('satuan %s, %s: %s', (satuan, text, expected) => expect(rank(satuan, text)).toBe(expected));

  it.each([
    // The orders of the standard count only where the satuan names them.
    [null, 'BB'],
    ['predikat', 'WTP'],
    ['akip', 'Sangat Baik'],
    ['persen', 'sesuai jadwal'],
    [null, 'Peringkat pertama'],
  ])('satuan %s, %s: none', (satuan, text) => expect(rank(satuan, text)).toBeNull());
});

describe('a part of a whole as a number', () => {
  const part = (text: string, percent: boolean) => {
    const value = readValue(text);
    const found = value.kind === 'pecahan' ? partOf(value, percent) : null;
    return found === null ? null : [toCanonical(found.value), found.whole === null ? null : toCanonical(found.whole)];
  };
  it.each([
    ['186/100.000', false, ['186', '100000']],
    ['186/100.000', true, ['0.186', null]],
    ['100 dari 110', false, ['100', '110']],
    ['2 : 65', false, ['32.5', null]],
    // No print of such a quotient is exact.
    ['202/310', true, null],
    ['5/0', false, null],
  ])('%s, percent %s', (text, percent, expected) => expect(part(text, percent)).toEqual(expected));
});

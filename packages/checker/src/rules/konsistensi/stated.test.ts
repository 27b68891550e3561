import { fromString } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../link/model.fixture.ts';
import { agree, asks, type Stated, statedBy } from './stated.ts';

/** What a target states, as it is written. */
function stated(text: string): Stated | null {
  const model = modelOf(`dokumen lkj "L" { tahun 2024 }\nindikator x "X" { target 2023: ${text} }\n`);
  return statedBy(model, 0);
}
const some = (text: string): Stated => {
  const found = stated(text);
  if (found === null) throw new Error(text);
  return found;
};

describe('what a claim states', () => {
  it('is a number, a range, words, or nothing to compare', () => {
    expect(stated('12,50')).toEqual({ form: 'angka', value: fromString('12.50') });
    expect(stated('90071992547409931')).toEqual({ form: 'angka', value: fromString('90071992547409931') });
    expect(stated('80 – 90%')).toEqual({ form: 'rentang', low: fromString('80'), high: fromString('90') });
    expect(stated('≤ 0,85')).toEqual({ form: 'rentang', low: null, high: fromString('0.85') });
    expect(stated('Sangat Baik')).toEqual({ form: 'kata', key: 'sangatbaik' });
    expect(stated('tidak ada')).toEqual({ form: 'kata', key: 'tidakada' });
    expect(stated('n/a')).toBeNull();
    expect(stated('186/100.000')).toBeNull();
  });
});

describe('whether two claims state one value', () => {
  it.each([
    ['12', '12,0', true],
    ['12,32', '12,3', true],
    ['12,32', '12,4', false],
    ['12,35', '12,4', true],
    ['80 – 90%', '80 – 90,0%', true],
    ['80 – 90%', '80 – 95%', false],
    ['≤ 5', '≤ 5,0', true],
    ['≤ 5', '≥ 5', false],
    ['≤ 5', '5', false],
    ['Sangat Baik', 'SANGAT  BAIK', true],
    ['Sangat Baik', 'Baik', false],
    ['Baik', '5', false],
  ])('%s and %s: %s', (a, b, one) => {
    expect(agree(some(a), some(b))).toBe(one);
    expect(agree(some(b), some(a))).toBe(one);
  });
});

describe('which of two targets asks less', () => {
  it.each([
    ['10', '12', null, -1],
    ['12', '10', 'naik', 1],
    ['10', '10', 'naik', 0],
    ['10', '12', 'turun selisih', 1],
    ['12', '10', 'turun', -1],
    ['12', '10', 'rentang', 0],
    ['≥ 10', '≥ 12', 'turun', -1],
    ['≤ 10', '≤ 12', 'naik', 1],
    ['≤ 12', '≤ 10', null, -1],
    ['≤ 12', '≥ 10', null, 0],
    ['8 – 9', '8 – 10', null, 0],
    ['12', '≥ 10', null, 0],
    ['Baik', 'Cukup', null, 0],
  ] as const)('%s, %s under %s: %s', (a, b, arah, less) => {
    expect(asks(some(a), some(b), arah)).toBe(less);
    expect(asks(some(b), some(a), arah)).toBe(less === 0 ? 0 : -less);
  });
});

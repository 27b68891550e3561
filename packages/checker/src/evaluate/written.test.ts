import { roundRational, toCanonical } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../link/model.fixture.ts';
import { type Side, shownText, shownValue, sidesAgree, sidesOf } from './written.ts';

function sides(written: string): readonly Side[] | null {
  const model = modelOf(`dokumen lkj "L" { tahun 2024 }\nindikator x "X" { capaian ${written} }\n`);
  expect(model.files[0]?.tree.faults).toEqual([]);
  const [seed] = model.calculations;
  if (seed === undefined) throw new Error(`no calculation in ${written}`);
  return sidesOf(model, seed);
}
/** Verdicts between neighbouring sides. */
const verdicts = (written: string) =>
  sides(written)
    ?.slice(1)
    .map((side, k) => sidesAgree((sides(written) as Side[])[k] as Side, side)) ?? null;

describe('whether a written calculation comes out', () => {
  it.each([
    ['3 / 4 × 100% = 75%', ['sesuai']],
    ['3 / 4 × 100 = 75', ['sesuai']],
    ['3 / 4 = 75%', ['sesuai']],
    ['3 / 4 = 0,75', ['sesuai']],
    ['65,16 / 70,58 × 100% = 92,32%', ['sesuai']],
    ['2 / 3 × 100% = 66,66%', ['pembulatan']],
    ['65,16 / 70,58 × 100% = 92,33%', ['beda']],
    ['(202 : 310) x 100% = 65,16%', ['sesuai']],
    ['80% + 90% = 170%', ['sesuai']],
    ['80% × 90% = 72%', ['sesuai']],
    ['100% - 5% = 95%', ['sesuai']],
    ['2 + 3 × 4 = 14', ['sesuai']],
    ['2 + 3 × 4 = 20', ['beda']],
    ['-(2 - 5) = 3', ['sesuai']],
    ['2 ^ 3 = 8', ['sesuai']],
    ['(3 + 4)% = 7%', ['sesuai']],
    ['10 / 4 = 5 / 2 = 2,5', ['sesuai', 'sesuai']],
    ['10 / 4 = 7 / 2 = 3,5', ['beda', 'sesuai']],
    ['186/100.000 × 100 = 0,186', ['sesuai']],
    ['48% / 80% × 100% = 60%', ['sesuai']],
    ['48% / 80% × 100% = 0%', ['beda']],
    ['0,12% / 40% × 100% = 0%', ['sesuai']],
    ['0,4% × 50% = 0%', ['sesuai']],
    ['186 / 100.000 = 0%', ['sesuai']],
  ])('%s', (written, expected) => expect(verdicts(written)).toEqual(expected));

  it('is not asked of what is no arithmetic over written numbers', () => {
    expect(sides('2 ^ 0,5 = 1,41')).toBeNull();
    expect(sides('2 ^ 99 = 5')).toBeNull();
    expect(sides('3 / 4 = n/a')).toBeNull();
  });

  it('says where it divides by zero, wherever that is inside', () => {
    for (const written of ['3 / 0 = 5', '5 + 3 / 0 = 5', '-(3 / 0) = 5', '(3 / 0)% = 5', '3/0 × 2 = 5']) {
      expect(
        sides(written)?.map(({ zero }) => zero),
        written,
      ).toEqual([true, false]);
    }
  });
});

describe('how a side is told', () => {
  const told = (written: string, percent: boolean) => {
    const [left, right] = sides(written) as [Side, Side];
    const value = shownValue(left, right);
    return `${shownText(left, value, percent)} = ${toCanonical(roundRational(value, 2))}`;
  };
  it('by the reading nearest to what is printed', () => {
    expect(told('3 / 4 × 100% = 76%', true)).toBe('3 / 4 × 100% = 75.00');
    expect(told('3 / 4 = 76%', false)).toBe('3 / 4 × 100 = 75.00');
    expect(told('3 / 4 = 76%', true)).toBe('3 / 4 = 75.00');
    expect(told('3 / 4 = 0,76', false)).toBe('3 / 4 = 0.75');
    expect(told('5 - 9 = -3', false)).toBe('5 - 9 = -4.00');
    expect(told('3   /  4 = 0,7', false)).toBe('3 / 4 = 0.75');
  });
});

import { cmpRational, decimal, rational, roundRational, toRational } from '@sakip-lint/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claims } from '../model/claim.ts';
import { contains, printedInterval } from './interval.ts';
import { ratioAgrees, sumAgrees } from './kernels.ts';

/** Claims that are only numbers: mantissa and decimals. */
function claimsOf(...numbers: readonly (readonly [number, number])[]): Claims {
  return {
    mantissa: Float64Array.from(numbers, ([m]) => m),
    scale: Uint8Array.from(numbers, ([, s]) => s),
  } as unknown as Claims;
}
const ratio = (result: readonly [number, number], over: readonly [number, number], under: readonly [number, number]) =>
  ratioAgrees(claimsOf(result, over, under), 0, 1, 2);

describe('percentages in safe integers', () => {
  it.each([
    ['92,32% of 65,16 / 70,58', [9232, 2], [6516, 2], [7058, 2], true],
    ['92,31% is not', [9231, 2], [6516, 2], [7058, 2], false],
    ['96,13% of long amounts', [9613, 2], [8_392_017_867, 0], [8_729_827_382, 0], true],
    ['96,14% is not', [9614, 2], [8_392_017_867, 0], [8_729_827_382, 0], false],
    ['a half may go up', [125, 1], [1, 0], [8, 0], true],
    ['12,5% as 13%', [13, 0], [1, 0], [8, 0], true],
    ['and down', [12, 0], [1, 0], [8, 0], true],
    ['more decimals above than below', [33, 0], [3333, 4], [1, 0], true],
    ['0 of something is 0,00%', [0, 2], [0, 0], [5, 0], true],
    ['cents in the amounts', [9613, 2], [839_201_786_700, 2], [872_982_738_200, 2], true],
  ] as const)('%s', (_, result, over, under, agrees) => expect(ratio(result, over, under)).toBe(agrees));

  it('never says that it agrees where it cannot tell', () => {
    expect(ratio([0, 0], [0, 0], [0, 0])).toBe(false);
    expect(ratio([-5, 0], [1, 0], [-20, 0])).toBe(false);
    expect(ratio([Number.NaN, 0], [1, 0], [1, 0])).toBe(false);
    expect(ratio([100, 0], [Number.NaN, 0], [1, 0])).toBe(false);
    expect(ratio([100, 0], [1, 0], [1, 20])).toBe(false);
    expect(ratio([100, 0], [Number.MAX_SAFE_INTEGER, 20], [1, 0])).toBe(false);
    // The divisor itself fills the safe range.
    expect(ratio([100, 0], [Number.MAX_SAFE_INTEGER, 0], [Number.MAX_SAFE_INTEGER, 0])).toBe(false);
  });

  const amount = fc.oneof(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 2 ** 50 }));
  const decimals = fc.nat({ max: 4 });

  it('agrees with exact arithmetic wherever it says that it agrees', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        decimals,
        decimals,
        decimals,
        fc.integer({ min: -1, max: 1 }),
        (a, b, x, y, z, off) => {
          if (b === 0) return;
          const exact = rational(BigInt(a) * 100n * 10n ** BigInt(y), BigInt(b) * 10n ** BigInt(x));
          const shown = Number(toRational(roundRational(exact, z)).n) * 1;
          const rounded = roundRational(exact, z);
          const mantissa =
            Number(BigInt(toRational(rounded).n) * 10n ** BigInt(z)) / Number(toRational(rounded).d) + off;
          if (!Number.isSafeInteger(mantissa) || mantissa < 0 || !Number.isFinite(shown)) return;
          const says = ratio([mantissa, z], [a, x], [b, y]);
          const truth = contains(printedInterval(decimal(mantissa, z), 'tidak dinyatakan'), exact);
          // It may leave a true one to the closer look, never pass a wrong one.
          if (says) expect(truth).toBe(true);
          // Amounts of a report (below 10^13, whole or with cents) are all told here.
          if (truth && a < 10 ** 13 && b < 10 ** 13 && x === y && z <= 2) expect(says).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('sums in safe integers', () => {
  const sum = (result: readonly [number, number], ...parts: readonly (readonly [number, number])[]) =>
    sumAgrees(
      claimsOf(result, ...parts),
      0,
      parts.map((_, k) => k + 1),
    );

  it('adds mantissas of the same decimals', () => {
    expect(sum([600, 0], [400, 0], [200, 0])).toBe(true);
    expect(sum([601, 0], [400, 0], [200, 0])).toBe(false);
    expect(sum([6050, 2], [4025, 2], [2025, 2])).toBe(true);
    expect(sum([0, 0])).toBe(true);
  });

  it('leaves other decimals, and what is no number or too long, to the closer look', () => {
    expect(sum([600, 0], [4000, 1], [200, 0])).toBe(false);
    expect(sum([600, 0], [Number.NaN, 0], [200, 0])).toBe(false);
    const most = Number.MAX_SAFE_INTEGER;
    expect(sum([most, 0], [most, 0], [1, 0], [-1, 0])).toBe(false);
    expect(cmpRational(toRational(decimal(most, 0)), rational(BigInt(most), 1))).toBe(0);
  });
});

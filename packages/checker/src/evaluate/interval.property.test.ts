import {
  cmpRational,
  type Decimal,
  decimal,
  decimalsOf,
  mulRational,
  type Rational,
  rational,
  roundRational,
  toRational,
  truncateRational,
} from '@sakip-lint/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absInterval,
  addInterval,
  contains,
  divInterval,
  hull,
  type Interval,
  intersect,
  isPoint,
  maxInterval,
  minInterval,
  mulInterval,
  negInterval,
  pointInterval,
  printedInterval,
} from './interval.ts';

const same = (a: Rational, b: Rational): boolean => cmpRational(a, b) === 0;
const print = fc.record({ n: fc.integer({ min: -40, max: 40 }), decimals: fc.integer({ min: 0, max: 2 }) });
/** Every twentieth of a unit of the last place, two units to either side. */
const around = (shown: Decimal): Rational[] =>
  Array.from({ length: 81 }, (_, k) => {
    const unit = 10n ** BigInt(decimalsOf(shown));
    const at = toRational(shown);
    return rational(BigInt(at.n) * 20n * unit + BigInt(k - 40) * BigInt(at.d), BigInt(at.d) * 20n * unit);
  });

describe('what a print may stand for, tried value by value', () => {
  const law =
    (convention: 'dibulatkan' | 'dipotong', prints: (value: Rational, decimals: number) => Decimal) =>
    ({ n, decimals }: { n: number; decimals: number }): void => {
      const shown = decimal(n, decimals);
      const interval = printedInterval(shown, convention);
      for (const value of around(shown)) {
        const does = same(toRational(prints(value, decimals)), toRational(shown));
        expect(contains(interval, value), `${value.n}/${value.d} as ${n}e-${decimals}`).toBe(does);
      }
    };

  it('rounded half up: what rounding prints so, and nothing else', () => {
    fc.assert(fc.property(print, law('dibulatkan', roundRational)));
  });

  it('cut: what cutting prints so, and nothing else', () => {
    fc.assert(fc.property(print, law('dipotong', truncateRational)));
  });

  it('not said: a half may have gone either way', () => {
    fc.assert(
      fc.property(print, ({ n, decimals }) => {
        const shown = decimal(n, decimals);
        const interval = printedInterval(shown, 'tidak dinyatakan');
        for (const value of around(shown)) {
          const twice = mulRational(value, rational(2n * 10n ** BigInt(decimals), 1));
          const near = [2 * n - 1, 2 * n + 1].every(
            (end, k) => cmpRational(twice, rational(end, 1)) * (k === 0 ? 1 : -1) >= 0,
          );
          expect(contains(interval, value)).toBe(near);
        }
      }),
    );
  });

  it('counts in units of the place that is shown: 91,55 miliar', () => {
    const shown = decimal(91_550_000_000, 0);
    const interval = printedInterval(shown, 'dibulatkan', decimal(10_000_000, 0));
    expect(contains(interval, rational(91_545_000_000, 1))).toBe(true);
    expect(contains(interval, rational(91_554_999_999, 1))).toBe(true);
    expect(contains(interval, rational(91_555_000_000, 1))).toBe(false);
  });
});

const end = fc.record({ n: fc.integer({ min: -6, max: 6 }), open: fc.boolean() });
const interval = fc.tuple(end, end).map(([a, b]): Interval => {
  const [lo, hi] = a.n <= b.n ? [a, b] : [b, a];
  if (lo.n === hi.n) return pointInterval(rational(lo.n, 2));
  return { lo: { at: rational(lo.n, 2), open: lo.open }, hi: { at: rational(hi.n, 2), open: hi.open } };
});
/** Values of an interval that begins and ends at halves: its own ends, values just inside them, and some between. */
function inside({ lo, hi }: Interval): Rational[] {
  const own = Array.from({ length: 49 }, (_, k) => rational(k - 24, 8));
  const within = [lo, hi].flatMap(({ at }) =>
    [-1n, 1n].map((by) => rational(BigInt(at.n) * 1000n + by * BigInt(at.d), BigInt(at.d) * 1000n)),
  );
  return [...own, ...within].filter((value) => contains({ lo, hi }, value));
}

const isEnd = (one: Interval, at: Rational): boolean => same(one.lo.at, at) || same(one.hi.at, at);

/** The image holds every value, each closed end is one, and an open end is approached but not taken. */
function isImage(image: Interval, values: readonly Rational[], tolerance: Rational): void {
  for (const value of values) expect(contains(image, value)).toBe(true);
  for (const [one, side] of [
    [image.lo, 1],
    [image.hi, -1],
  ] as const) {
    if (!one.open) expect(values.some((value) => same(value, one.at))).toBe(true);
    const near = values.some((value) => {
      const by = cmpRational(value, one.at) * side;
      const gap = rational(
        (BigInt(value.n) * BigInt(one.at.d) - BigInt(one.at.n) * BigInt(value.d)) * BigInt(side),
        BigInt(value.d) * BigInt(one.at.d),
      );
      return by >= 0 && cmpRational(gap, tolerance) <= 0;
    });
    expect(near).toBe(true);
  }
}

const CLOSE = rational(1, 50);
const pairs = (a: Interval, b: Interval, of: (x: Rational, y: Rational) => Rational): Rational[] =>
  inside(a).flatMap((x) => inside(b).map((y) => of(x, y)));
const plus = (x: Rational, y: Rational): Rational =>
  rational(BigInt(x.n) * BigInt(y.d) + BigInt(y.n) * BigInt(x.d), BigInt(x.d) * BigInt(y.d));
const times = (x: Rational, y: Rational): Rational => rational(BigInt(x.n) * BigInt(y.n), BigInt(x.d) * BigInt(y.d));
const over = (x: Rational, y: Rational): Rational => {
  const sign = BigInt(y.n) < 0n ? -1n : 1n;
  return rational(sign * BigInt(x.n) * BigInt(y.d), sign * BigInt(x.d) * BigInt(y.n));
};
const least = (x: Rational, y: Rational): Rational => (cmpRational(x, y) <= 0 ? x : y);
const most = (x: Rational, y: Rational): Rational => (cmpRational(x, y) >= 0 ? x : y);
const minus = (x: Rational): Rational => rational(-BigInt(x.n), x.d);

describe('each operation gives exactly the image of its operands', () => {
  it('sums, products, least, most', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        isImage(addInterval(a, b), pairs(a, b, plus), CLOSE);
        isImage(mulInterval(a, b), pairs(a, b, times), CLOSE);
        isImage(minInterval(a, b), pairs(a, b, least), CLOSE);
        isImage(maxInterval(a, b), pairs(a, b, most), CLOSE);
      }),
      { numRuns: 60 },
    );
  });

  it('negatives and amounts without sign', () => {
    fc.assert(
      fc.property(interval, (a) => {
        isImage(negInterval(a), inside(a).map(minus), CLOSE);
        isImage(
          absInterval(a),
          inside(a).map((x) => most(x, minus(x))),
          CLOSE,
        );
      }),
    );
  });

  it('quotients; none where the divisor may be 0 or as near to it as one likes', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const quotient = divInterval(a, b);
        const zero = rational(0, 1);
        const crosses = contains(b, zero) || isEnd(b, zero);
        expect(quotient === null).toBe(crosses);
        if (quotient !== null) isImage(quotient, pairs(a, b, over), rational(1, 5));
      }),
      { numRuns: 60 },
    );
  });

  it('common part and hull', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = intersect(a, b);
        const common = [...inside(a), ...inside(b)].filter((x) => contains(a, x) && contains(b, x));
        expect(both === null).toBe(common.length === 0);
        if (both !== null) isImage(both, common, CLOSE);
        isImage(hull(a, b), [...inside(a), ...inside(b)], CLOSE);
      }),
    );
  });

  it('a point is a point', () => {
    expect(isPoint(pointInterval(rational(1, 3)))).toBe(true);
    expect(isPoint(printedInterval(decimal(5, 1), 'dibulatkan'))).toBe(false);
  });
});

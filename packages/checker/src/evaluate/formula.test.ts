import {
  fromString,
  type Rational,
  rational,
  roundRational,
  signRational,
  toCanonical,
  toRational,
} from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { evaluateAt, type Formula, imageOf } from './formula.ts';
import { contains, type Interval, pointInterval, printedInterval } from './interval.ts';

const slot = (k: number): Formula => ({ op: 'operan', slot: k });
const number = (value: number, d = 1): Formula => ({ op: 'angka', value: rational(value, d), text: `${value}/${d}` });
const two = (op: '+' | '-' | '*' | '/', left: Formula, right: Formula): Formula => ({ op, left, right });
const power = (left: Formula, by: number): Formula => ({ op: '^', left, power: by });

const T = slot(0);
const R = slot(1);
/** `turun selisih`: (2T − R) / T */
const DIFFERENCE = two('/', two('-', two('*', number(2), T), R), T);

const printed = (text: string): Interval => printedInterval(fromString(text), 'dibulatkan');
const exactly = (text: string): Interval => pointInterval(toRational(fromString(text)));
const range = (lo: number, hi: number, open = false): Interval => ({
  lo: { at: rational(lo, 1), open },
  hi: { at: rational(hi, 1), open },
});
/** `[a;b)` with four decimals. */
function shown(image: ReturnType<typeof imageOf>): string | null {
  if (image === null) return null;
  const { lo, hi } = image.interval;
  const at = (x: Rational): string => toCanonical(roundRational(x, 4));
  return `${lo.open ? '(' : '['}${at(lo.at)};${at(hi.at)}${hi.open ? ')' : ']'}${image.exact ? '' : ' ~'}`;
}
const points = (...texts: string[]): Rational[] => texts.map((text) => toRational(fromString(text)));
const valueAt = (formula: Formula, ...texts: string[]): string => {
  const value = evaluateAt(formula, points(...texts));
  if (value === 'nol') return 'nol';
  const [n, d] = [BigInt(value.n), BigInt(value.d)];
  const divisor = common(n < 0n ? -n : n, d);
  return `${n / divisor}/${d / divisor}`;
};
const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

describe('the value at one point', () => {
  it('is exact', () => {
    expect(valueAt(DIFFERENCE, '32', '4.88')).toBe('739/400');
    expect(valueAt(two('*', two('/', R, T), number(100)), '70.58', '65.16')).toBe('325800/3529');
    expect(valueAt(two('+', T, { op: 'negatif', of: R }), '0.1', '0.3')).toBe('-1/5');
    expect(valueAt({ op: 'abs', of: two('-', T, R) }, '1', '3')).toBe('2/1');
    expect(valueAt({ op: 'abs', of: two('-', T, R) }, '3', '1')).toBe('2/1');
  });

  it('adds, averages, and takes the least and the most', () => {
    const args = [slot(0), slot(1), slot(2)];
    const over = (op: 'jumlah' | 'rata_rata' | 'min' | 'maks') => valueAt({ op, args }, '7', '-2', '4');
    expect(over('jumlah')).toBe('9/1');
    expect(over('rata_rata')).toBe('3/1');
    expect(over('min')).toBe('-2/1');
    expect(over('maks')).toBe('7/1');
    expect(valueAt({ op: 'rata_rata', args: [slot(0), slot(1)] }, '1', '2')).toBe('3/2');
  });

  it('raises to whole powers', () => {
    expect(valueAt(power(T, 3), '-1.5')).toBe('-27/8');
    expect(valueAt(power(T, -2), '4')).toBe('1/16');
    expect(valueAt(power(T, 0), '0')).toBe('1/1');
  });

  it('says so where it divides by zero, wherever that is inside', () => {
    const division = two('/', R, T);
    expect(valueAt(division, '0', '5')).toBe('nol');
    expect(valueAt(power(T, -1), '0')).toBe('nol');
    for (const formula of [
      two('+', division, R),
      two('*', R, division),
      power(division, 2),
      { op: 'abs', of: division },
      { op: 'negatif', of: division },
      { op: 'maks', args: [R, division] },
      { op: 'jumlah', args: [division, R] },
    ] satisfies Formula[]) {
      expect(valueAt(formula, '0', '5'), formula.op).toBe('nol');
    }
    expect(valueAt({ op: 'jumlah', args: [] })).toBe('nol');
  });
});

describe('the image of what rounded prints may stand for', () => {
  it('of (2T − R)/T with T = 32 and R printed 4,88', () => {
    // T exact: R in [4,875;4,885) gives (59,115/32; 59,125/32].
    expect(shown(imageOf(DIFFERENCE, [exactly('32'), printed('4.88')]))).toBe('(1.8473;1.8477]');
    // T printed as a whole number: the corners (31,5; 4,885) and (32,5; 4,875).
    expect(shown(imageOf(DIFFERENCE, [printed('32'), printed('4.88')]))).toBe('(1.8449;1.8500)');
  });

  it('takes an operand that occurs twice as one', () => {
    expect(shown(imageOf(two('-', T, T), [range(1, 3)]))).toBe('[0.0000;0.0000]');
    expect(shown(imageOf(two('/', T, two('+', T, R)), [range(1, 3), exactly('1')]))).toBe('[0.5000;0.7500]');
    expect(shown(imageOf(two('-', T, T), [range(1, 3, true)]))).toBe('[0.0000;0.0000]');
    expect(shown(imageOf(two('+', two('-', T, T), R), [range(1, 3, true), range(0, 1)]))).toBe('[0.0000;1.0000]');
    expect(shown(imageOf(two('+', T, two('*', T, R)), [range(1, 3, true), range(0, 1)]))).toBe('(1.0000;6.0000)');
  });

  it('says that it only encloses where corners do not tell', () => {
    // T² − T over [0;2] lies in [−1/4;2]; the ends alone would say [0;2].
    const image = imageOf(two('-', power(T, 2), T), [range(0, 2)]);
    expect(image?.exact).toBe(false);
    expect(contains((image as { interval: Interval }).interval, rational(-1, 4))).toBe(true);
    const least = imageOf({ op: 'min', args: [T, two('-', number(2), T)] }, [range(0, 2)]);
    expect(least?.exact).toBe(false);
    expect(contains((least as { interval: Interval }).interval, rational(1, 1))).toBe(true);
  });

  it('is exact for a repeated operand that is no interval', () => {
    expect(shown(imageOf(two('-', power(T, 2), T), [exactly('3')]))).toBe('[6.0000;6.0000]');
  });

  it('keeps corners where a function is of other operands', () => {
    const formula = two('+', two('*', T, { op: 'maks', args: [R, number(2)] }), T);
    expect(shown(imageOf(formula, [range(1, 2), exactly('1')]))).toBe('[3.0000;6.0000]');
    const negative = two('-', { op: 'negatif', of: T }, { op: 'jumlah', args: [T, { op: 'abs', of: R }] });
    expect(shown(imageOf(negative, [range(1, 2), exactly('-1')]))).toBe('[-5.0000;-3.0000]');
    const mean = two('+', { op: 'rata_rata', args: [T, R] }, power(T, -1));
    expect(imageOf(mean, [range(1, 2), exactly('1')])?.exact).toBe(false);
  });

  it('is unknown where a divisor may be zero, or come as near as one likes', () => {
    expect(imageOf(two('/', R, T), [range(-1, 1), exactly('1')])).toBeNull();
    expect(imageOf(two('/', R, T), [range(0, 1, true), exactly('1')])).toBeNull();
    expect(imageOf(DIFFERENCE, [printed('0'), exactly('1')])).toBeNull();
    expect(imageOf(two('+', R, power(T, -1)), [range(-1, 1), exactly('1')])).toBeNull();
    expect(imageOf(power({ op: 'rata_rata', args: [T, T] }, -1), [range(-1, 1)])).toBeNull();
    expect(imageOf({ op: 'abs', of: two('/', R, T) }, [range(-1, 1), exactly('1')])).toBeNull();
    expect(imageOf({ op: 'jumlah', args: [two('/', R, T), R] }, [range(-1, 1), exactly('1')])).toBeNull();
    // Repeated, but of too high a degree for corners.
    expect(imageOf(two('/', power(T, 2), T), [range(-1, 1)])).toBeNull();
  });

  it('of powers: odd ones keep the order, even ones turn at zero', () => {
    expect(shown(imageOf(power(T, 3), [range(-2, 1)]))).toBe('[-8.0000;1.0000]');
    expect(shown(imageOf(power(T, 2), [range(-2, 1)]))).toBe('[0.0000;4.0000]');
    expect(shown(imageOf(power(T, 2), [range(-3, -2, true)]))).toBe('(4.0000;9.0000)');
    expect(shown(imageOf(power(T, -1), [range(2, 4)]))).toBe('[0.2500;0.5000]');
    expect(shown(imageOf(power(T, 0), [range(0, 1, true)]))).toBe('[1.0000;1.0000]');
  });

  it('of means and extremes of several', () => {
    const args = [T, R];
    const box = [range(1, 2), range(4, 6)];
    expect(shown(imageOf({ op: 'rata_rata', args }, box))).toBe('[2.5000;4.0000]');
    expect(shown(imageOf({ op: 'jumlah', args }, box))).toBe('[5.0000;8.0000]');
    expect(shown(imageOf({ op: 'min', args }, box))).toBe('[1.0000;2.0000]');
    expect(shown(imageOf({ op: 'maks', args }, box))).toBe('[4.0000;6.0000]');
    expect(imageOf({ op: 'jumlah', args: [] }, box)).toBeNull();
  });

  it('tries no corners of more than ten repeated operands', () => {
    const many = Array.from({ length: 11 }, (_, k) => slot(k));
    const twice: Formula = { op: 'jumlah', args: [...many, ...many] };
    const image = imageOf(
      twice,
      many.map(() => range(0, 1)),
    );
    expect(shown(image)).toBe('[0.0000;22.0000] ~');
    const ten: Formula = { op: 'jumlah', args: [...many.slice(1), ...many.slice(1)] };
    expect(
      shown(
        imageOf(
          ten,
          many.map(() => range(0, 1)),
        ),
      ),
    ).toBe('[0.0000;20.0000]');
  });
});

it('the sign of a divisor is kept over the whole box, or nothing is said', () => {
  const division = two('/', number(1), two('-', T, R));
  for (const [a, b] of [
    [range(0, 2), range(1, 3)],
    [range(0, 1), range(1, 2)],
  ] as const) {
    expect(imageOf(division, [a, b])).toBeNull();
  }
  const apart = imageOf(division, [range(0, 1), range(2, 3)]) as { interval: Interval };
  expect(signRational(apart.interval.hi.at)).toBe(-1);
});

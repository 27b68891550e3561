import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as D from './decimal.ts';
import * as Q from './rational.ts';

/** The reference: every number a BigInt over a power of ten, nothing clever. */
interface Ref {
  readonly m: bigint;
  readonly scale: number;
}

const mantissa = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
  fc.bigInt({ min: -(2n ** 53n) - 3n, max: -(2n ** 53n) + 3n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);
const ref = fc.record({ m: mantissa, scale: fc.integer({ min: 0, max: 12 }) });

const lift = (x: Ref): D.Decimal => D.decimal(x.m, x.scale);
const ten = (k: number): bigint => 10n ** BigInt(k);

/** Same value, same decimals, and in the one form a mantissa has. */
function expectSame(actual: D.Decimal, m: bigint, scale: number): void {
  const fits = m <= BigInt(Number.MAX_SAFE_INTEGER) && m >= -BigInt(Number.MAX_SAFE_INTEGER);
  expect(D.mantissaOf(actual)).toBe(fits ? Number(m) : m);
  expect(D.decimalsOf(actual)).toBe(scale);
}

const refDivHalfUp = (n: bigint, d: bigint): bigint => {
  const up = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
  return n < 0n ? -up : up;
};

describe('decimal equals a BigInt-only reference', () => {
  test('add, sub, mul, neg, abs, cmp', () => {
    fc.assert(
      fc.property(ref, ref, (a, b) => {
        const scale = Math.max(a.scale, b.scale);
        const am = a.m * ten(scale - a.scale);
        const bm = b.m * ten(scale - b.scale);
        expectSame(D.add(lift(a), lift(b)), am + bm, scale);
        expectSame(D.sub(lift(a), lift(b)), am - bm, scale);
        expectSame(D.mul(lift(a), lift(b)), a.m * b.m, a.scale + b.scale);
        expectSame(D.neg(lift(a)), -a.m, a.scale);
        expectSame(D.abs(lift(a)), a.m < 0n ? -a.m : a.m, a.scale);
        expect(D.cmp(lift(a), lift(b))).toBe(am < bm ? -1 : am > bm ? 1 : 0);
        expect(D.equals(lift(a), lift(b))).toBe(am === bm);
        expect(D.sign(lift(a))).toBe(a.m > 0n ? 1 : a.m < 0n ? -1 : 0);
      }),
    );
  });

  test('rounding and cutting', () => {
    fc.assert(
      fc.property(ref, fc.integer({ min: 0, max: 12 }), (a, decimals) => {
        const up = ten(Math.max(0, decimals - a.scale));
        const down = ten(Math.max(0, a.scale - decimals));
        expectSame(D.roundHalfUp(lift(a), decimals), refDivHalfUp(a.m * up, down), decimals);
        expectSame(D.truncate(lift(a), decimals), (a.m * up) / down, decimals);
      }),
    );
  });

  test('print and read back, rescale, trim', () => {
    fc.assert(
      fc.property(ref, fc.integer({ min: 0, max: 15 }), (a, decimals) => {
        const x = lift(a);
        expectSame(D.fromString(D.toCanonical(x)), a.m, a.scale);
        expect(D.equals(D.rescale(x, decimals), x)).toBe(true);
        const trimmed = D.trimZeros(x);
        expect(D.equals(trimmed, x)).toBe(true);
        if (D.decimalsOf(trimmed) > 0) expect(BigInt(D.mantissaOf(trimmed)) % 10n).not.toBe(0n);
        expect(D.isInteger(x)).toBe(a.m % ten(a.scale) === 0n);
      }),
    );
  });
});

describe('rational equals a BigInt-only reference', () => {
  const part = fc.tuple(
    mantissa,
    mantissa.filter((m) => m !== 0n),
  );
  const same = (q: Q.Rational, n: bigint, d: bigint): void => {
    expect(BigInt(q.d) > 0n).toBe(true);
    expect(BigInt(q.n) * d).toBe(n * BigInt(q.d));
  };

  test('arithmetic and comparison', () => {
    fc.assert(
      fc.property(part, part, ([an, ad], [bn, bd]) => {
        const a = Q.rational(an, ad);
        const b = Q.rational(bn, bd);
        same(a, an, ad);
        same(Q.addRational(a, b), an * bd + bn * ad, ad * bd);
        same(Q.subRational(a, b), an * bd - bn * ad, ad * bd);
        same(Q.mulRational(a, b), an * bn, ad * bd);
        same(Q.negRational(a), -an, ad);
        if (bn !== 0n) same(Q.divRational(a, b), an * bd, ad * bn);
        const diff = (an * bd - bn * ad) * (ad * bd < 0n ? -1n : 1n);
        expect(Q.cmpRational(a, b)).toBe(diff < 0n ? -1 : diff > 0n ? 1 : 0);
        expect(Q.equalsRational(a, b)).toBe(diff === 0n);
        expect(Q.signRational(a)).toBe(an === 0n ? 0 : an < 0n === ad < 0n ? 1 : -1);
      }),
    );
  });

  test('powers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 9 }),
        (n, d, k) => {
          same(Q.powRational(Q.rational(n, d), k), BigInt(n) ** BigInt(k), BigInt(d) ** BigInt(k));
          if (n !== 0) same(Q.powRational(Q.rational(n, d), -k), BigInt(d) ** BigInt(k), BigInt(n) ** BigInt(k));
        },
      ),
    );
  });

  test('rounding and cutting a quotient', () => {
    fc.assert(
      fc.property(
        ref,
        ref.filter((x) => x.m !== 0n),
        fc.integer({ min: 0, max: 8 }),
        (a, b, decimals) => {
          let n = a.m * ten(b.scale) * ten(decimals);
          let d = b.m * ten(a.scale);
          if (d < 0n) [n, d] = [-n, -d];
          const q = Q.divide(lift(a), lift(b));
          expectSame(Q.roundRational(q, decimals), refDivHalfUp(n, d), decimals);
          expectSame(Q.truncateRational(q, decimals), n / d, decimals);
        },
      ),
    );
  });

  test('back to a decimal where there is one', () => {
    fc.assert(
      fc.property(ref, fc.integer({ min: 1, max: 999 }), (a, d) => {
        const q = Q.divRational(Q.toRational(lift(a)), Q.rational(d, 1));
        const back = Q.toDecimal(q);
        if (back !== null) expect(Q.equalsRational(Q.toRational(back), q)).toBe(true);
        const exact = Q.toDecimal(Q.toRational(lift(a)));
        expect(exact !== null && D.equals(exact, lift(a))).toBe(true);
      }),
    );
    expect(Q.toDecimal(Q.rational(1, 3))).toBeNull();
    expect(D.toCanonical(Q.toDecimal(Q.rational(1, 8)) as D.Decimal)).toBe('0.125');
  });

  test('refuses to divide by zero', () => {
    expect(() => Q.rational(1, 0)).toThrow(RangeError);
    expect(() => Q.rational(1, 0n)).toThrow(RangeError);
    expect(() => Q.divide(D.ONE, D.ZERO)).toThrow(RangeError);
    expect(() => Q.powRational(Q.rational(0, 1), -1)).toThrow(RangeError);
  });
});

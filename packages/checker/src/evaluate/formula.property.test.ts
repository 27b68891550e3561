import { cmpRational, type Rational, rational } from '@sakip-lint/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAt, type Formula, imageOf } from './formula.ts';
import { contains, type Interval } from './interval.ts';

const slot = (k: number): Formula => ({ op: 'operan', slot: k });
const number = (value: number): Formula => ({ op: 'angka', value: rational(value, 1), text: String(value) });
const two = (op: '+' | '-' | '*' | '/', left: Formula, right: Formula): Formula => ({ op, left, right });
const power = (left: Formula, by: number): Formula => ({ op: '^', left, power: by });
const range = (lo: number, hi: number, open = false): Interval => ({
  lo: { at: rational(lo, 1), open },
  hi: { at: rational(hi, 1), open },
});

const leaf = fc.oneof(
  fc.nat({ max: 2 }).map(slot),
  fc.integer({ min: -3, max: 3 }).map((n) => number(n)),
);
const OPS = fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const);

/** Quotients of sums and products: what most definitions are. */
const rationals = fc.letrec<{ any: Formula }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(OPS, tie('any'), tie('any')).map(([op, left, right]) => two(op, left, right)),
    tie('any').map((of): Formula => ({ op: 'negatif', of })),
    fc
      .tuple(
        fc.constantFrom('jumlah' as const, 'rata_rata' as const),
        fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
      )
      .map(([op, args]): Formula => ({ op, args })),
  ),
})).any;

/** All forms of formulas over three operands. */
const formula = fc.letrec<{ any: Formula }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(OPS, tie('any'), tie('any')).map(([op, left, right]) => two(op, left, right)),
    fc.tuple(tie('any'), fc.integer({ min: -2, max: 3 })).map(([left, by]) => power(left, by)),
    fc.tuple(fc.constantFrom('negatif' as const, 'abs' as const), tie('any')).map(([op, of]): Formula => ({ op, of })),
    fc
      .tuple(
        fc.constantFrom('min' as const, 'maks' as const, 'jumlah' as const, 'rata_rata' as const),
        fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
      )
      .map(([op, args]): Formula => ({ op, args })),
  ),
})).any;
const side = fc
  .tuple(fc.integer({ min: -4, max: 4 }), fc.nat({ max: 3 }), fc.boolean())
  .map(([lo, by, open]) => range(lo, lo + by, by > 0 && open));

/** Fifths of each side, without open ends. */
const grid = ({ lo, hi }: Interval): Rational[] =>
  Array.from({ length: 6 }, (_, k) => {
    const at = Number(lo.at.n) * (5 - k) + Number(hi.at.n) * k;
    return rational(at, 5);
  }).filter((value) => contains({ lo, hi }, value));

describe('image-encloses: no value that operands may have lies outside the image', () => {
  it('tried point by point', () => {
    fc.assert(
      fc.property(formula, fc.tuple(side, side, side), (one, box) => {
        const image = imageOf(one, box);
        if (image === null) return;
        for (const a of grid(box[0])) {
          for (const b of grid(box[1])) {
            for (const c of grid(box[2])) {
              const value = evaluateAt(one, [a, b, c]);
              // A denominator that may be zero leaves the image unknown: never a wrong accusation.
              expect(value).not.toBe('nol');
              if (value !== 'nol') expect(contains(image.interval, value)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('and an exact one ends where a corner of the box lies', () => {
    let told = 0;
    fc.assert(
      fc.property(rationals, fc.tuple(side, side, side), (one, box) => {
        const image = imageOf(one, box);
        if (image === null || !image.exact) return;
        told++;
        const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) =>
          box.map(({ lo, hi }, k) => ((corner >> k) & 1 ? hi.at : lo.at)),
        );
        const values = corners.map((at) => evaluateAt(one, at)).filter((value): value is Rational => value !== 'nol');
        for (const end of [image.interval.lo, image.interval.hi]) {
          expect(values.some((value) => cmpRational(value, end.at) === 0)).toBe(true);
        }
      }),
    );
    expect(told).toBeGreaterThan(20);
  });
});

import { type Decimal, decimal, toApproximate } from '@sakip-lint/language';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Band, classesOf, contains, sweep } from './scale.ts';

const end = fc.option(fc.record({ at: fc.nat({ max: 60 }).map((n): Decimal => decimal(n, 1)), open: fc.boolean() }));
const bands = fc
  .array(fc.tuple(end, end), { minLength: 1, maxLength: 5 })
  .map((ends) => ends.map(([low, high], k): Band => ({ label: `L${k}`, second: [], low, high })));
/** Every value of [0, 8) with two decimals: beyond the largest end nothing changes. */
const everyValue = Array.from({ length: 800 }, (_, n) => decimal(n, 2));

it('gaps and overlaps are those that trying every printed value gives', () => {
  fc.assert(
    fc.property(bands, (scale) => {
      const bounded = scale.filter(({ low, high }) => low !== null || high !== null);
      const { gaps, overlaps } = sweep(scale, 2);
      const hits = everyValue.map((value) => bounded.filter((band) => contains(band, value)).length);
      const single = scale.every(({ low, high }) => low && high && toApproximate(low.at) === toApproximate(high.at));
      const nonEmpty = everyValue.some((_, k) => (hits[k] as number) > 0);
      const runs = hits.filter((n, k) => n === 0 && (k === 0 || hits[k - 1] !== 0)).length;
      expect(gaps.length).toBe(single || !nonEmpty ? 0 : runs);
      for (const { witness } of gaps) expect(bounded.some((band) => contains(band, witness))).toBe(false);
      expect(overlaps.length > 0).toBe(hits.some((n) => n > 1));
      for (const { classes, witness } of overlaps) {
        for (const k of classes) expect(contains(scale[k] as Band, witness)).toBe(true);
      }
    }),
  );
});

it('a printed value has the labels of the classes that its rounding interval touches', () => {
  fc.assert(
    fc.property(bands, fc.nat({ max: 70 }), fc.boolean(), (scale, n, rounded) => {
      const value = decimal(n, 1);
      const got = classesOf(scale, value, rounded);
      // Half a unit of a tenth either way, in thousandths: every end is a tenth, so this hits whatever is touched.
      const reach = rounded ? 50 : 0;
      const near = Array.from({ length: 2 * reach + 1 }, (_, k) => decimal(n * 100 - reach + k, 3));
      const touched = scale.flatMap((band, k) =>
        (band.low !== null || band.high !== null) && near.some((v) => contains(band, v)) ? [k] : [],
      );
      if (touched.length > 0) expect(got).toEqual(touched);
      else expect(got.length).toBeLessThanOrEqual(2);
    }),
  );
});

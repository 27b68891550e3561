import { type Decimal, fromString, toCanonical } from '@sakip-lint/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantBy, slipBetween } from './slip.ts';

const of = (text: string): Decimal => fromString(text);

describe('slipBetween', () => {
  it.each([
    ['62.32', '92.32', 'ganti'],
    ['93.22', '92.32', 'tukar'],
    ['29.32', '92.32', 'tukar'],
    ['9.32', '92.32', 'hilang'],
    ['922.32', '92.32', 'ganda'],
    ['982.32', '92.32', null],
    ['9.232', '92.32', 'pemisah'],
    ['92.32', '92.32', null],
    ['-92.32', '92.32', null],
    ['63.22', '92.32', null],
    ['52.33', '92.32', null],
    ['1855010480', '1855010408', 'tukar'],
    ['0.5', '0.55', 'hilang'],
    ['2.93', '92.3', null],
    ['75.08', '70.58', 'tukar'],
  ])('%s for %s: %s', (written, meant, slip) => {
    expect(slipBetween(of(written), of(meant))).toBe(slip);
  });
});

describe('meantBy', () => {
  it('is every number that slipBetween finds', () => {
    const number = fc.record({ m: fc.nat(99_999), scale: fc.nat(3) });
    fc.assert(
      fc.property(number, number, (written, meant) => {
        const slip = slipBetween(written, meant);
        const all = meantBy(written).map(toCanonical);
        const leading = String(meant.m).length <= meant.scale - 1;
        if (slip !== null && !leading) expect(all).toContain(toCanonical(meant));
      }),
      { numRuns: 2000 },
    );
  });

  it('has only numbers one slip away', () => {
    for (const written of [of('1200'), of('70.58'), of('0.25')])
      for (const meant of meantBy(written)) expect(slipBetween(written, meant), toCanonical(meant)).not.toBeNull();
  });
});

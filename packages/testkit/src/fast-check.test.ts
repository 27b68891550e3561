import fc from 'fast-check';
import { expect, test } from 'vitest';

test('properties run with the seed of the set-up', () => {
  const { seed, numRuns } = fc.readConfigureGlobal();
  if (process.env['DEEP'] === '1') expect(numRuns).toBe(10_000);
  else expect(seed).toBe(20_231_231);
});

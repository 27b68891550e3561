import { expect, it } from 'vitest';
import { fuzzRuns, wrongIn } from '../src/fuzz-runs.ts';

it('no-crash: files that end anywhere', () => {
  expect(fuzzRuns('truncated', 300_000, (fuzz) => wrongIn(new Map([['a.sakip', fuzz.truncated()]])))).toBeNull();
});

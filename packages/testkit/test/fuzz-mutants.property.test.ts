import { expect, it } from 'vitest';
import { fuzzRuns, wrongIn } from '../src/fuzz-runs.ts';

it('no-crash: pieces of examples changed at random', () => {
  expect(fuzzRuns('mutants', 350_000, (fuzz) => wrongIn(new Map([['a.sakip', fuzz.mutant()]])))).toBeNull();
});

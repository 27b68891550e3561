import { expect, it } from 'vitest';
import { fuzzOf } from './fuzz.ts';
import { fuzzRuns, wrongIn } from './fuzz-runs.ts';

it('one seed, one row of texts; they are pieces of examples, broken', () => {
  const texts = (seed: number) => Array.from({ length: 20 }, () => fuzzOf(seed).mutant());
  expect(texts(5)).toEqual(texts(5));
  const fuzz = fuzzOf(9);
  expect(new Set(Array.from({ length: 50 }, () => fuzz.mutant())).size).toBeGreaterThan(45);
  expect(fuzz.bytes()).toBeInstanceOf(Uint8Array);
});

it('what goes wrong is told with its seed', () => {
  let runs = 0;
  expect(fuzzRuns('trial', 5000, () => (++runs === 3 ? 'broken' : null))).toMatch(/^trial, seed \d+, run 2: broken$/);
  expect(wrongIn(new Map([['a.sakip', 'tabel "1" "X"\n| a |\n']]))).toBeNull();
});

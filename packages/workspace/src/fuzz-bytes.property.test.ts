import { fuzzRuns, wrongIn } from '@sakip-lint/testkit';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

test('no-crash: bytes through the decoder to the checker', () => {
  expect(fuzzRuns('bytes', 250_000, (fuzz) => wrongIn(new Map([['a.sakip', decode(fuzz.bytes()).text]])))).toBeNull();
});

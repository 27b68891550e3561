import { expect, it } from 'vitest';
import { fuzzRuns, wrongIn } from '../src/fuzz-runs.ts';

it('no-crash: changed files that use each other', () => {
  const wrong = fuzzRuns('families', 100_000, (fuzz) =>
    wrongIn(
      new Map([
        ['a.sakip', `dokumen lkj "A" { jenis lkj; tahun 2024 }\ngunakan "b.sakip"\n${fuzz.mutant()}`],
        ['b.sakip', `dokumen pk "B" { jenis pk; tahun 2024 }\n${fuzz.mutant()}`],
      ]),
    ),
  );
  expect(wrong).toBeNull();
});

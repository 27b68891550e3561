import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeOf, shiftOf } from './text-change.ts';

it('is the piece between what stays the same', () => {
  expect(changeOf('pagu 10', 'pagu 10')).toEqual({ from: 7, to: 7, by: 0 });
  expect(changeOf('pagu 10;', 'pagu 190;')).toEqual({ from: 6, to: 6, by: 1 });
  expect(changeOf('pagu 190;', 'pagu 10;')).toEqual({ from: 6, to: 7, by: -1 });
  expect(changeOf('pagu 11;', 'pagu 111;')).toEqual({ from: 7, to: 7, by: 1 });
  expect(changeOf('', 'a')).toEqual({ from: 0, to: 0, by: 1 });
});

it('places before stay, places behind move, what is typed at an edge belongs to it or stands between', () => {
  const digit = shiftOf(changeOf('pagu 1; realisasi 2', 'pagu 15; realisasi 2'), true);
  expect([digit.start(5), digit.end(6), digit.start(8), digit.end(19)]).toEqual([5, 7, 9, 20]);
  const comment = shiftOf(changeOf('pagu 1', '# x\npagu 1'), false);
  expect([comment.start(0), comment.end(6)]).toEqual([4, 10]);
  const behind = shiftOf(changeOf('pagu 1', 'pagu 1 # x'), false);
  expect([behind.start(5), behind.end(6)]).toEqual([5, 6]);
  for (const within of [true, false]) {
    const gone = shiftOf(changeOf('pagu 12 # x', 'pagu 1 # x'), within);
    expect([gone.start(5), gone.end(7), gone.start(8)]).toEqual([5, 6, 7]);
  }
});

it('both texts are their common ends and what lies between, at any length', () => {
  const piece = fc
    .tuple(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }), fc.nat(3))
    .map(([text, k]) => (k === 0 ? text.padEnd(5_000, 'ab') : text));
  fc.assert(
    fc.property(piece, piece, piece, piece, (head, old, next, tail) => {
      const [before, after] = [head + old + tail, head + next + tail];
      const { from, to, by } = changeOf(before, after);
      expect(by).toBe(after.length - before.length);
      expect(before.slice(0, from)).toBe(after.slice(0, from));
      expect(before.slice(to)).toBe(after.slice(to + by));
      expect(to >= from && to + by >= from).toBe(true);
      // Nothing at its ends is the same.
      if (to > from && to + by > from) {
        expect(before[from]).not.toBe(after[from]);
        expect(before[to - 1]).not.toBe(after[to + by - 1]);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from './line-index.ts';

/** Offset of each line's first character, found the plain way. */
const startsIn = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length),
];

const ends = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.constantFrom('', 'a', 'pagu Rp 5', '\t');
const text = fc.oneof(
  fc.array(fc.oneof(line, ends), { maxLength: 200 }).map((parts) => parts.join('')),
  fc.tuple(fc.array(line, { maxLength: 100 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end)),
);

test('lines by offset are the lines', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(400), { maxLength: 20 }), (source, offsets) => {
      const starts = startsIn(source);
      const lines = new LineIndex(source);
      expect(lines.count).toBe(starts.length);
      for (const offset of offsets.map((at) => at % (source.length + 1))) {
        const expected = starts.findLastIndex((start) => start <= offset);
        expect(lines.lineOf(offset)).toBe(expected);
        expect(lines.positionOf(offset)).toEqual({ line: expected, column: offset - (starts[expected] as number) });
      }
      expect(starts.map((_, at) => lines.startOf(at))).toEqual(starts);
      for (const offset of offsets) {
        const at = offset % starts.length;
        expect(lines.startOf(at)).toBe(starts[at]);
      }
    }),
  );
});

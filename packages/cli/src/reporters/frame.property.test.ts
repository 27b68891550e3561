import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../text.ts';
import { drawLine, type Glyphs } from './frame.ts';

const glyphs: Glyphs = {
  primary: '^',
  label: '~',
  fork: '+',
  bar: '|',
  corner: '`',
  tee: '>',
  ellipsis: '…',
  unsafe: '?',
};
const piece = fc.constantFrom('a', 'kata ', ' | ', '12.345', '東', 'e\u0301', '\t', '\u001B', '😀', ' ');
const line = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const mark = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat(30),
  primary: fc.boolean(),
  text: fc.constantFrom('', 'target', 'pertama disebut di sini', 'realisasi tahun sebelumnya menurut Tabel 3.2'),
});

test('frames-fit: no row is wider than asked, every mark and every word of a label is there', () => {
  fc.assert(
    fc.property(
      line,
      fc.array(mark, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 50, max: 100 }),
      (text, drafts, width) => {
        const marks = drafts.map(({ at, size, ...rest }) => {
          const start = Math.floor(at * text.length);
          return { start, end: Math.min(text.length, start + size), ...rest };
        });
        const { source, below } = drawLine(text, marks, width, glyphs);
        const rows = [source, ...below].map((row) => row.map((stroke) => stroke.text).join(''));
        for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
        expect(rows[1]).toMatch(marks.some((m) => m.primary) ? /\^/ : /[~+]/);
        const told = rows.slice(1).join(' ');
        for (const { text: label } of marks) for (const word of label.split(' ')) expect(told).toContain(word);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { widthOf } from '../text.ts';
import { drawLine, type Glyphs, type Mark } from './frame.ts';

const glyphs: Glyphs = {
  primary: '^',
  label: '-',
  fork: '+',
  bar: '|',
  corner: '`',
  tee: '>',
  ellipsis: '…',
  unsafe: '?',
};
const draw = (line: string, marks: readonly Mark[], width = 60): string[] => {
  const { source, below } = drawLine(line, marks, width, glyphs);
  return [source, ...below].map((row) => row.map((stroke) => stroke.text).join(''));
};
const mark = (line: string, part: string, text = '', primary = false): Mark => {
  const start = line.indexOf(part);
  return { start, end: start + part.length, primary, text };
};

test('a short line: the mark under its text, the label beside it', () => {
  const line = '  capaian 92,32%';
  expect(draw(line, [mark(line, '92,32%', 'yang tertulis', true)])).toEqual([
    '  capaian 92,32%',
    '          ^^^^^^ yang tertulis',
  ]);
});

test('several marks in one line: the last label beside, the others hang below from right to left', () => {
  const line = '| a | 70,58% | 65,16% | 92,32% |';
  const marks = [mark(line, '92,32%', '', true), mark(line, '70,58%', 'target'), mark(line, '65,16%', 'realisasi')];
  expect(draw(line, marks)).toEqual([
    '| a | 70,58% | 65,16% | 92,32% |',
    '      +-----   +-----   ^^^^^^',
    '      |        ` realisasi',
    '      ` target',
  ]);
});

test('two labels of one place share its line', () => {
  const line = 'x = 5';
  expect(draw(line, [mark(line, '5', 'satu'), mark(line, '5', 'dua')])).toEqual(
    ['x = 5', '    - dua', '    ` satu'].map((row, i) => (i === 1 ? '    + dua' : row)),
  );
});

test('a wide table row keeps its marks and leaves out what is between', () => {
  const line = `| ${'Persentase '.repeat(8)}| 70,58% | ${'x'.repeat(60)} | 92,32% |`;
  const rows = draw(line, [mark(line, '92,32%', 'yang tertulis', true), mark(line, '70,58%', 'target')]);
  expect(rows[0]).toContain('70,58%');
  expect(rows[0]).toContain('92,32%');
  expect(rows[0]?.match(/…/g)?.length).toBeGreaterThanOrEqual(2);
  for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(60);
  expect(rows[1]?.indexOf('^^^^^^')).toBe(rows[0]?.indexOf('92,32%'));
});

test('a label far to the right moves the line, so that it can be read', () => {
  const line = `${'kata '.repeat(9)}SALAH`;
  const text = 'kalimat yang cukup panjang untuk tidak muat di sebelah kanan';
  const rows = draw(line, [mark(line, 'SALAH', text)]);
  expect(rows.length).toBeLessThanOrEqual(5);
  for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(60);
});

test('a mark at the end of a line, and in an empty one, stands in a column of its own', () => {
  expect(draw('pagu', [{ start: 4, end: 4, primary: true, text: 'kurang' }])).toEqual(['pagu ', '    ^ kurang']);
  expect(draw('', [{ start: 0, end: 0, primary: true, text: '' }])).toEqual([' ', '^']);
});

test('wide, combining and control characters keep marks under their text', () => {
  const wide = '東京 é SALAH';
  expect(draw(wide, [mark(wide, 'SALAH', '', true)])[1]).toBe(`${' '.repeat(7)}^^^^^`);
  const combining = 'e\u0301e\u0301 SALAH';
  expect(draw(combining, [mark(combining, 'SALAH', '', true)])[1]).toBe('   ^^^^^');
  const tabs = 'a\tb\u001B[31mSALAH';
  expect(draw(tabs, [mark(tabs, 'SALAH', '', true)])).toEqual(['a  b?[31mSALAH', '         ^^^^^']);
});

test('a mark wider than the console is cut, its beginning shown', () => {
  const line = `teks "${'panjang '.repeat(30)}"`;
  const rows = draw(line, [{ start: 5, end: line.length, primary: true, text: 'di sini' }]);
  expect(rows[0]).toContain('teks "panjang');
  for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(60);
});

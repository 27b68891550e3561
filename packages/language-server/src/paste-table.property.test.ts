import { parse } from '@sakip-lint/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutStops } from './features/completion/draft.ts';
import { pastedTable } from './features/paste-table.ts';

const LETTERS = 'aB1 .,%"\'|\\-–…#&<>{}();:$/=Rp\n\t é≤“\u00a0'.split('');
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 }),
  fc.constantFrom('Rp 1.250,00', '92,32%', '', '-', 'Tabel 3.1', 'tabel', 'a "b" c', '${1:x}'),
);
const grid = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  // A line of dashes alone is the rule below a head, whoever writes it.
  .filter((rows) => rows.every((row) => !row.every((one) => /^:?-+:?$/.test(tidy(one)))));

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** What is to be found again: cells without blank rows and columns. */
function expected(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.map((row) => row.map(tidy)).filter((row) => row.some((one) => one !== ''));
  const columns = (filled[0] ?? []).map((_, k) => k).filter((k) => filled.some((row) => row[k] !== ''));
  return filled.map((row) => columns.map((k) => row[k] as string));
}

function cellsOf(text: string): string[][] {
  const tree = parse(text, 'file:///a.sakip');
  return Array.from({ length: tree.entries.count }, (_, k) => tree.nodeOf(k)).flatMap((node) =>
    node.kind === 'baris' ? [node.cells.map(({ text: written }) => written)] : [],
  );
}

const asExcel = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((one) => (/[\t\n"]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join('\t'))
    .join('\r\n');

const asHtml = (rows: readonly (readonly string[])[]): string => {
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const cells = (row: readonly string[]): string =>
    row.map((one) => `<td class=x><p>${escaped(one)}</p></td>`).join('');
  return `<html><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table></body></html>`;
};

test('every cell survives, from a spreadsheet and from a document, and reads as the same cell', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const cells = expected(rows);
      const clips = [{ text: asExcel(rows) }, { text: '', html: asHtml(rows) }];
      for (const clip of clips) {
        const pasted = pastedTable('', 0, clip);
        if (pasted === null) {
          // Only what is no table, or looks like indented lines.
          const isNarrow = (cells[0]?.length ?? 0) < 2;
          expect(isNarrow || clip.html === undefined).toBe(true);
        } else expect(cellsOf(withoutStops(pasted.newText))).toEqual(cells);
      }
    }),
  );
});

test('whatever is on the clipboard, nothing throws', () => {
  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td rowspan=3>',
    '<td colspan=-1>',
    '</td>',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '&#',
    '&#xd800;',
    'a',
    '\t',
    '"',
    '\n',
    '<',
    '>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (html, text) => {
      pastedTable('tabel "1"\n', 10, { html: html.join(''), text: text.join('') });
    }),
  );
});

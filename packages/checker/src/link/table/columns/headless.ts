/** Rows of a budget pasted without their head: the code, the title and the one amount say themselves what they are. */
import { type RowNode, readValue, type TableNode, type Word } from '@sakip-lint/language';
import { codedRow } from '../../declare-budget.ts';
import type { TableLine } from '../runs.ts';
import { levelOfCode } from './levels.ts';

export function withHead(node: TableNode, rows: readonly TableLine[]): readonly TableLine[] {
  const [first] = rows;
  const told = first === undefined ? null : codedRow(first.node);
  if (!node.menyatakanAnggaran || first === undefined || told === null || levelOfCode(told.kode) === null) return rows;
  const { cells } = first.node;
  const title = cells.indexOf(told.cell);
  const amounts = cells.flatMap(({ text }, index) =>
    index > title && readValue(text, 'rupiah').kind === 'angka' ? [index] : [],
  );
  const words = cells.map((_, index) => {
    if (index === title) return 'Uraian';
    if (index < title) return index === 0 ? 'Kode' : '';
    return amounts.length === 1 && index === amounts[0] ? 'Pagu' : '';
  });
  return [{ entry: first.entry, node: headOf(first.node, words) }, ...rows];
}

const headOf = (row: RowNode, words: readonly string[]): RowNode => ({
  ...row,
  cells: words.map((text): Word => ({ text, span: { start: row.head.start, end: row.head.start } })),
});

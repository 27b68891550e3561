/** Rows pasted one below the other: which of them are one table. */
import { isHeadCell, type RowNode, readHead, type TableNode, type Word } from '@sakip-lint/language';
import type { FileInput } from '../../model/model.ts';
import { type Builder, nodeAt } from '../builder.ts';

export interface TableLine {
  readonly entry: number;
  readonly node: RowNode;
}

/** Rows among the entries from `from` up to `until`, cut where another head stands. */
export function tablesIn(b: Builder, file: number, from: number, until: number): readonly (readonly TableLine[])[] {
  const { entries, text } = (b.files[file] as FileInput).tree;
  const tables: TableLine[][] = [];
  for (let entry = from; entry < until; entry++) {
    const node = nodeAt(b, file, entry);
    if (node.kind !== 'baris') continue;
    const own = tables.at(-1);
    const before = own?.at(-1);
    const gap = before === undefined ? '' : text.slice(entries.end[before.entry], entries.start[entry]);
    const isNew = own === undefined || beginsTable(own, node, /\n\s*\n/.test(gap));
    if (isNew) tables.push([{ entry, node }]);
    else own.push({ entry, node });
  }
  return tables;
}

/** No head of a column, and no year. */
const AMOUNT = /^(?:Rp\.?\s*)?(?:\d{5,}|\d+[.,]\d[\d.,]*)%?$/;

/** A row of column heads, other than those of the table above repeated on its next page. */
function beginsTable(above: readonly TableLine[], row: RowNode, apart: boolean): boolean {
  // Asked of every row; most show at a glance that they are none.
  if (row.cells.some(({ text }) => AMOUNT.test(text))) return false;
  const filled = row.cells.filter(({ text }) => text !== '');
  const [first] = above;
  // Rows of the head itself come before any number that is no year and no column's.
  const isData = ({ text }: Word): boolean => /\d/.test(text) && !isHeadCell(text, false);
  if (!above.some(({ node }) => node.cells.some(isData))) return false;
  if (filled.length < (apart ? 2 : 3) || first === undefined || wordsOf(first.node) === wordsOf(row)) return false;
  const claims = filled.some(({ text }) => ['ukuran', 'label'].includes(readHead(text).role ?? ''));
  const names = filled.some(({ text }) => ['subjek', 'nomor'].includes(readHead(text).role ?? ''));
  return claims && names && filled.every(({ text }) => isHeadCell(text, false));
}

const wordsOf = (row: RowNode): string => row.cells.map(({ text }) => text.toLowerCase().replace(/\s+/g, '')).join('|');

/** The head of a table that was pasted without one. */
export const bareHead = (row: RowNode): TableNode => ({
  kind: 'tabel',
  head: row.head,
  clauses: { ...row.clauses, lingkup: null },
  number: null,
  title: null,
  versi: null,
  tahun: null,
  renstra: null,
  untuk: null,
  measure: null,
  lanjutan: false,
  formatUs: false,
  kumulatif: null,
  menyatakanAnggaran: false,
});

/**
 * The rows of a table as they are read: titles wrapped over several rows are joined, a row of several titles is one line for
 * each, and what a row is that only its numbers tell (a total without a word) is told.
 */
import type { RowNode } from '@sakip-lint/language';
import type { TableRow } from '../../model/model.ts';
import { captionOf } from './captions.ts';
import { splitTitles } from './pairs.ts';
import type { Reader } from './reader.ts';
import { sharedAmounts } from './shared-amounts.ts';
import { unnamedTotals } from './unnamed-totals.ts';
import { joinWrapped } from './wrapped.ts';

export interface Caption {
  /** What the row is about; null: text that claims nothing. */
  readonly kind:
    | 'instansi'
    | 'tujuan'
    | 'sasaran'
    | 'urusan'
    | 'bidang'
    | 'program'
    | 'kegiatan'
    | 'subkegiatan'
    | null;
  readonly title: string;
  readonly column: number;
}

export interface Line {
  readonly entry: number;
  readonly node: RowNode;
  /** What its numbers make of the row; null where its words alone tell. */
  readonly role: TableRow['role'] | null;
  /** A total that stands above the rows it adds. */
  readonly above: boolean;
  /** Columns whose cell is not said of the row's subject: a share of its amount, one value beside two titles. */
  readonly apart: ReadonlySet<number>;
  /** Columns whose cell says an amount of a row above again: no part of a total. */
  readonly again: ReadonlySet<number>;
  readonly caption: Caption | null;
}

const NONE: ReadonlySet<number> = new Set();

export function linesOf(reader: Reader, rows: readonly { entry: number; node: RowNode }[]): readonly Line[] {
  const plain = rows.map(
    ({ entry, node }): Line => ({ entry, node, role: null, above: false, apart: NONE, again: NONE, caption: null }),
  );
  const joined = joinWrapped(reader, plain);
  const captioned = joined.map((line) => {
    const plain = line.role === null && !line.node.rule && !line.node.elided;
    const caption = plain ? captionOf(reader, line.node) : null;
    return caption === null ? line : { ...line, caption };
  });
  return sharedAmounts(reader, unnamedTotals(reader, splitTitles(reader, captioned)));
}

export const textAt = (node: RowNode, column: number): string => node.cells[column]?.text ?? '';
export const isBlankText = (text: string): boolean => text === '' || /^[-–—]$/.test(text) || text === '…';

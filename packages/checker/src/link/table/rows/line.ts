/** One row of a table as it is read. */
import type { RowNode } from '@sakip-lint/language';
import type { TableRow } from '../../../model/model.ts';

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

/** Whose a row's numbers are, where it says so itself (`lingkup "…"`). */
export const lingkupOf = ({ clauses }: RowNode): string | null => clauses.lingkup?.text ?? null;

export const textAt = (node: RowNode, column: number): string => node.cells[column]?.text ?? '';
export const isBlankText = (text: string): boolean => text === '' || /^[-–—]$/.test(text) || text === '…';

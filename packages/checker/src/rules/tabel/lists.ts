/** What rules about lists share: their cells as numbers, which columns count, and how they are named. */
import { add, cmp, type Decimal, formatNumeral, ZERO } from '@sakip-lint/language';
import { numberOf } from '../../evaluate/number.ts';
import { markOf } from '../../link/table/marked-levels.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { ListColumn, ListRow, ListTable, Model, TableModel } from '../../model/model.ts';
import { tableName } from '../cells.ts';
import { claimPlace } from '../claims.ts';
import { sourceAt } from '../draft.ts';

export interface Cell {
  readonly claim: ClaimId;
  readonly value: Decimal;
}

/** A total cell and the cells it should add. */
export interface Sum {
  readonly result: Cell;
  readonly parts: readonly Cell[];
  /** Name of the column or row whose total it is. */
  readonly name: string;
  readonly way: 'kolom' | 'baris';
  readonly blanks: number;
  /** Title of the row that is itself the whole of rows below it. */
  readonly whole?: string;
  /** Below its greatest part: a sum only where a row says so too. */
  readonly unsure: boolean;
  /** A total row's own. */
  readonly total: boolean;
}

/** A share of a count, told by its head. */
export const isShare = ({ name, head }: ListColumn): boolean =>
  /%|\b(?:persen|persentase|prosentase|proporsi)\b/iu.test(`${name} ${head}`);

/** Ratios and means do not add up. */
export const isIntensive = (column: ListColumn): boolean =>
  isShare(column) ||
  /rasio|kepadatan|rata|laju|indeks|tingkat|harga|skor|peringkat|\bper\b|pertumbuhan|\(tahun\)/iu.test(column.head) ||
  /^(?:tahun|umur|usia)$/iu.test(column.name);

export const isTotalColumn = ({ name }: ListColumn): boolean =>
  /^(?:jumlah|jml|total|grand\s*total|jumlah\s+total|total\s+jumlah|jumlah\s+seluruhnya)\.?$/iu.test(
    name.replace(/\s*\([^()]*\)\s*$/u, ''),
  );

export function cellIn(model: Model, row: ListRow, column: ListColumn): Cell | null {
  const claim = row.claims.get(column.index);
  const value = claim === undefined ? null : numberOf(model, claim);
  return claim === undefined || value === null ? null : { claim, value };
}

export const tableOf = (model: Model, list: ListTable): TableModel => model.tables[list.table] as TableModel;

/** ` tabel 2.2`, with a blank before it; nothing for a table without a name. */
export function tableText(model: Model, list: ListTable): string {
  const name = tableName(tableOf(model, list));
  return name === '' ? '' : ` tabel ${tableOf(model, list).number === null ? `"${name}"` : name}`;
}

export const numberText = (value: Decimal): string => formatNumeral(value);

/** As it is written, for a fix that keeps its form. */
export function written(model: Model, claim: ClaimId): string {
  return sourceAt(model, claimPlace(model, claim));
}

/** Rows that a total row adds: those since the last total above, or below it where it stands first. */
export function groupAt(rows: readonly ListRow[], at: number): { readonly from: number; readonly to: number } {
  const first = rows.findIndex(({ role }) => role === 'isi' || role === 'jumlah');
  const next = rows.findIndex(({ role }, index) => index > at && role === 'jumlah');
  if (at === first) return { from: at + 1, to: next < 0 ? rows.length : next };
  return { from: rows.findLastIndex(({ role }, index) => index < at && role === 'jumlah') + 1, to: at };
}

/** Rows numbered in more than one way (`A`, `1`, `a`, `1.1`) stand on several levels. */
export function isNested(rows: readonly ListRow[]): boolean {
  return new Set(rows.filter(({ role }) => role === 'isi').map((row) => markOf(row) ?? '')).size > 1;
}

export const sumOf = (cells: readonly Cell[]): Decimal => cells.reduce((sum, { value }) => add(sum, value), ZERO);

/** A mean lies between its values; a sum of counts is at least the greatest. */
export const isSumLike = ({ value }: Cell, parts: readonly Cell[]): boolean =>
  parts.every((part) => cmp(part.value, value) <= 0);

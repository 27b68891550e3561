/** Where the cells of a table's rows stand. */
import type { Place } from '../finding.ts';
import type { Model, TableModel, TableRow } from '../model/model.ts';
import { placeIn } from './draft.ts';

export interface CellText {
  readonly text: string;
  readonly place: Place;
}

/** The cell of a row in a column; null where the row has none. */
export function cellAt(model: Model, table: TableModel, row: TableRow, column: number): CellText | null {
  const node = model.files[table.file]?.tree.nodeOf(row.entry);
  const cell = node?.kind === 'baris' ? node.cells[column] : undefined;
  return cell === undefined ? null : { text: cell.text, place: placeIn(model, table.file, row.entry, cell.span) };
}

/** Name of a table in messages and fingerprints. */
export const tableName = (table: TableModel): string => table.number ?? table.title ?? '';

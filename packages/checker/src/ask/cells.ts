/** What a cell of a table claims, or would. */
import type { Model, TableColumn } from '../model/model.ts';
import { defaultPeriod } from '../rules/periods.ts';
import type { Wanted } from './due.ts';

export interface CellAsked {
  readonly file: number;
  /** Entry of the table's head, and of the row. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface CellMeaning {
  readonly role: TableColumn['role'];
  /** null: the column claims nothing, or the row is about nothing known. */
  readonly wanted: Wanted | null;
}

/** null: there is no such column. */
export function meaningOfCell(
  model: Model,
  { file, table: head, row: entry, column: index }: CellAsked,
): CellMeaning | null {
  // Rows without a `tabel` have no head above them.
  const table = model.tables.find(
    (one) => one.file === file && (one.entry === head || one.rows.some((row) => row.entry === entry)),
  );
  const column = table?.columns[index];
  if (table === undefined || column === undefined) return null;
  const { role, measure, version } = column;
  const row = table.rows.find((one) => one.entry === entry);
  const subject = row?.subjects.get(index) ?? [...(row?.subjects.values() ?? [])].at(-1);
  if (row?.statement == null || subject === undefined || measure === null) return { role, wanted: null };
  const period = column.period ?? defaultPeriod(model.documents[table.document]);
  const { statement } = row;
  const { document } = table;
  const own = model.traits(measure, subject).berversi ? (model.documents[document]?.versi ?? 0) : 0;
  return { role, wanted: { subject, measure, period, version: version ?? own, statement, document, typing: entry } };
}

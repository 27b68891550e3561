/** A column of numbers that is blank throughout. */
import type { Model, TableColumn, TableModel } from '../../model/model.ts';
import type { Rule } from '../../rule.ts';
import { cellAt, tableName } from '../cells.ts';
import { documentName, draft, message, placeIn } from '../draft.ts';
import { completeReports } from './scope.ts';

const ID = 'kelengkapan/kolom';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  mayBeExplained: true,
  summary: { id: 'Kolom angka yang kosong di semua baris.', en: 'A column of numbers that is blank in every row.' },
  check: function* ({ model }) {
    const complete = new Set(completeReports(model).map(({ index }) => index));
    for (const table of model.tables) {
      if (!complete.has(table.document)) continue;
      for (const [column, about] of table.columns.entries()) {
        if (!isNumber(model, table, about) || !isBlank(model, table, column) || isFuture(model, table, about)) continue;
        yield draft(
          {
            rule: ID,
            primary: about.place.end > about.place.start ? about.place : placeOfTable(model, table),
            message: message('kelengkapan.kolom.kosong', { head: about.head, table: tableName(table) }),
          },
          documentName(model.documents[table.document]),
          tableName(table),
          about.head,
        );
      }
    }
  },
};

const placeOfTable = (model: Model, table: TableModel) => {
  const node = model.files[table.file]?.tree.nodeOf(table.entry);
  return placeIn(model, table.file, table.entry, node?.head ?? { start: 0, end: 1 });
};

function isNumber(model: Model, table: TableModel, { role, measure }: TableColumn): boolean {
  if (role !== 'ukuran' || measure === null) return false;
  const subject = table.rows.flatMap((row) => [...row.subjects.values()])[0];
  return subject !== undefined && !model.traits(measure, subject).label;
}

/** Rows that say something elsewhere, and nothing here. `-` is a deliberate none. */
function isBlank(model: Model, table: TableModel, column: number): boolean {
  const rows = table.rows.filter((row) => row.role === 'isi' && row.claims.size > 0);
  return rows.length > 0 && rows.every((row) => (cellAt(model, table, row, column)?.text.trim() ?? '') === '');
}

/** Later than the last period of its measure that is filled: not due yet. */
function isFuture(model: Model, table: TableModel, about: TableColumn): boolean {
  const period = about.period;
  if (period === null) return false;
  const filled = [...table.columns.entries()]
    .filter(
      ([column, other]) => other.measure === about.measure && other.period !== null && !isBlank(model, table, column),
    )
    .map(([, other]) => other.period as number);
  return filled.length > 0 && period > Math.max(...filled);
}

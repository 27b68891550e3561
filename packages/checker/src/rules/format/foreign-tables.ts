/** Tables written throughout as another country writes numbers (a spreadsheet set to English): told once, not cell by cell. */
import type { NumeralFault } from '@sakip-lint/language';
import type { Model, TableModel } from '../../model/model.ts';
import { entryAt } from '../../model/subject-groups.ts';
import { groupBy } from '../draft.ts';
import type { Malformed } from './malformed.ts';

const FOREIGN: ReadonlySet<NumeralFault | null> = new Set(['us-format', 'dot-decimal', 'comma-thousands'] as const);
/** Fewer may be slips, each with its own story. */
const LEAST = 5;

export interface ForeignTable {
  readonly table: TableModel;
  readonly numbers: readonly [Malformed, ...Malformed[]];
}

/** Tables most of whose numbers with a dot or comma are so. */
export function foreignTables(model: Model, malformed: readonly Malformed[]): readonly ForeignTable[] {
  const foreign = malformed.filter(({ numeral }) => numeral !== null && FOREIGN.has(numeral.fault));
  if (foreign.length < LEAST) return [];
  const tableOf = tablesByEntry(model);
  return [...groupBy(foreign, tableOf)].flatMap(([table, numbers]) =>
    table !== null && numbers.length >= LEAST && numbers.length * 2 > separatedIn(model, table)
      ? [{ table, numbers }]
      : [],
  );
}

function tablesByEntry(model: Model): (one: Malformed) => TableModel | null {
  const tables = new Map<string, TableModel>();
  for (const table of model.tables) for (const { entry } of table.rows) tables.set(`${table.file}|${entry}`, table);
  return ({ place }) => {
    const file = model.files.findIndex(({ uri }) => uri === place.uri);
    const entries = model.files[file]?.tree.entries;
    return entries === undefined ? null : (tables.get(`${file}|${entryAt(entries, place.start)}`) ?? null);
  };
}

/** Numbers of a table with a dot or comma between digits. */
function separatedIn(model: Model, { file, rows }: TableModel): number {
  const tree = model.files[file]?.tree;
  if (tree === undefined) return 0;
  const { start, end } = tree.entries;
  const texts = rows.map(({ entry }) => tree.text.slice(start[entry], end[entry]));
  return texts.reduce((all, text) => all + [...text.matchAll(/\d[\d.,]*[.,]\d/g)].length, 0);
}

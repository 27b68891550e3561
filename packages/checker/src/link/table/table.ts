/** One table: rows → statements and claims, its total rows, its text cells. */
import { headMagnitude, type RowNode, type TableNode } from '@sakip-lint/language';
import type { TableColumn, TableModel, TableRow } from '../../model/model.ts';
import { type Builder, measureId, nodeAt, place, problem, type Spot, scopeId } from '../builder.ts';
import type { Walk } from '../entries.ts';
import { defaultPeriod, readPeriod } from '../periods.ts';
import { type Column, headRows, readColumns } from './columns.ts';
import type { Reader } from './reader.ts';
import { readRow } from './row.ts';
import { type Cell, totals } from './totals.ts';

export function linkTable(walk: Walk, at: Spot, node: TableNode): void {
  const { b } = walk;
  const input = b.files[at.file] as (typeof b.files)[number];
  const { entries } = input.tree;
  const until = entries.until[at.entry] as number;
  const rows: { entry: number; node: RowNode }[] = [];
  for (let entry = at.entry + 1; entry < until; entry++) {
    const row = nodeAt(b, at.file, entry);
    if (row.kind === 'baris') rows.push({ entry, node: row });
  }
  if (rows.length === 0) return;
  const info = b.documents[at.document] as (typeof b.documents)[number];
  const document = {
    ...info,
    ...(node.tahun?.form === 'tahun' ? { tahun: node.tahun.year } : {}),
    ...(node.versi === null ? {} : { versi: node.versi.version }),
  };
  const heads = headRows(
    b,
    rows.map((row) => row.node),
  );
  const columns = readColumns(
    b,
    rows.map((row) => row.node),
    heads,
    document,
  );
  const about = node.untuk === null ? null : walk.resolve.ref(node.untuk, at, null);
  const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
  const period =
    node.tahun === null ? defaultPeriod(document) : (readPeriod(b, node.tahun, document) ?? defaultPeriod(document));
  const reader: Reader = {
    walk,
    at,
    columns,
    document: info,
    versi: document.versi,
    period,
    scope,
    about: about?.subject ?? null,
    tableMeasure: node.measure?.text.toLowerCase() ?? null,
    magnitude: headMagnitude(node.title?.text ?? ''),
    above: new Map(),
    named: new Map(),
    open: new Map(),
    rows: rows.slice(heads).map((row) => row.node),
    written: { keys: null },
    levels: { told: false },
  };

  versionTwice(b, at, node, rows[0]?.entry ?? at.entry, columns);
  const model: TableRow[] = rows
    .slice(0, heads)
    .map((row) => ({ entry: row.entry, role: 'kepala', subjects: new Map(), claims: new Map(), statement: null }));
  const cells: Cell[][] = [];
  for (const { entry, node: row } of rows.slice(heads)) {
    const spot = { ...at, entry };
    const read = readRow(reader, spot, row);
    model.push(read.row);
    cells.push(read.cells);
  }
  // Where the level of one row is not known, no row's parts are known to be all.
  if (reader.levels.told) {
    for (const { subjects } of model) for (const subject of subjects.values()) b.sebagianIn[at.document]?.add(subject);
  }
  totals(b, reader, rows.slice(heads), model.slice(heads), cells);
  const table: TableModel = {
    file: at.file,
    entry: at.entry,
    document: at.document,
    number: node.number?.text ?? null,
    title: node.title?.text ?? null,
    columns: columns.map((column) => modelColumn(b, at, rows[0]?.entry ?? at.entry, column)),
    rows: model,
  };
  b.tables.push(table);
}

function modelColumn(b: Builder, at: Spot, entry: number, column: Column): TableColumn {
  const cell = column.cells[0];
  const role = column.role === 'kosong' ? 'abaikan' : column.role === 'sebutan' ? 'label' : column.role;
  return {
    head: column.head,
    place: place(b, { file: at.file, entry }, cell?.span ?? { start: 0, end: 0 }),
    role,
    measure: column.measure === null ? null : measureId(b, column.measure),
    period: column.period,
    version: column.version,
  };
}

/** The table's head and a column each say a version, and differ. */
function versionTwice(b: Builder, at: Spot, node: TableNode, head: number, columns: readonly Column[]): void {
  for (const column of columns) {
    if (node.versi === null || column.version === 0 || column.version === node.versi.version) continue;
    problem(
      b,
      'nama/alamat',
      {
        key: 'nama.alamat.versi',
        args: { table: versionWord(node.versi.version), column: versionWord(column.version) },
      },
      place(b, { file: at.file, entry: head }, column.cells.at(-1)?.span ?? { start: 0, end: 0 }),
      `${node.number?.text ?? at.entry}|${column.index}`,
      [{ place: place(b, at, node.versi.span), message: { key: 'kata.pertama', args: {} } }],
    );
  }
}

const versionWord = (version: number): string =>
  version === 1 ? 'murni' : version <= 2 ? 'perubahan' : `perubahan ${version - 1}`;

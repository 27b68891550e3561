/** One table: rows → statements and claims, its total rows, its text cells. */
import type { RowNode, Span, TableNode } from '@sakip-lint/language';
import type { DocumentInfo, FileInput, TableColumn, TableModel, TableRow } from '../../model/model.ts';
import { yearOf } from '../../model/period.ts';
import { type Builder, measureId, nodeAt, place, problem, type Spot, scopeId } from '../builder.ts';
import { withExtent } from '../extents.ts';
import { defaultPeriod, readPeriod } from '../periods.ts';
import type { Walk } from '../walk.ts';
import { codedAmounts } from './columns/coded-amounts.ts';
import type { Column } from './columns/column.ts';
import { readColumns } from './columns/columns.ts';
import { differences } from './columns/difference.ts';
import { fractionColumns } from './columns/fractions.ts';
import { headFormulas } from './columns/head-formulas.ts';
import { headRows, repeatsHead } from './columns/head-rows.ts';
import { withHead } from './columns/headless.ts';
import { resultsOfTheirYear } from './columns/results.ts';
import { toldLevels } from './columns/told-level.ts';
import { dataNamed, unclearColumns } from './columns/unclear.ts';
import { asListed, listNumbers, readList } from './list.ts';
import { cellsOf } from './rows/cells.ts';
import { foundFormulas } from './rows/found-formulas.ts';
import { foundGrowth, growing } from './rows/found-growth.ts';
import { isRatioRow, rowRatios, shareSeeds, sharesOfTotal } from './rows/found-shares.ts';
import { linesOf } from './rows/lines.ts';
import { inScopeOf, type Reader } from './rows/reader.ts';
import { bareRow, readRow } from './rows/row.ts';
import { rowFormulas, withFormulaColumns } from './rows/row-formulas.ts';
import { datedColumns } from './rows/row-words.ts';
import { bareHead, type TableLine, tablesIn } from './runs.ts';
import { readTitle } from './title.ts';
import { totals } from './totals.ts';
import { yearOfHeads } from './year-of-heads.ts';

/** Whether the target of the plan's end is known as such: the document says when that is, or the target's own head. */
function isDated({ tahun, renstra }: DocumentInfo, columns: readonly Column[]): boolean {
  if (tahun === null) return false;
  const isEnd = ({ measure, period }: Column): boolean =>
    measure === 'target' && period !== null && period > 64 && yearOf(period) > tahun;
  return renstra !== null || columns.some(isEnd);
}

/** A change without a number is the last one, where the document's own is the second or a later one. */
const revisionOf = (said: number, own: number): number => (said === 2 && own > 2 ? own : said || own);

/** `Anggaran Revisi` likewise, unless a column says which change it is of. */
function lastRevision(columns: readonly Column[], own: number): readonly Column[] {
  if (own <= 2 || columns.some(({ version, head }) => version > 2 || FIRST_CHANGE.test(head))) return columns;
  return columns.map((column) => (column.version === 2 ? { ...column, version: own } : column));
}

const FIRST_CHANGE = /perubahan\s+(?:ke[-\s]*)?(?:1|i|pertama)(?![\p{L}\d])/iu;

/** The rows of a `tabel`; after a blank line another head may begin another table. */
export function linkTable(walk: Walk, at: Spot, node: TableNode): void {
  const { entries } = (walk.b.files[at.file] as FileInput).tree;
  if (walk.b.scaleTables.has(`${at.file}|${at.entry}`)) return;
  const until = entries.until[at.entry] as number;
  withExtent(walk, at, false, () => {
    const [first, ...others] = tablesIn(walk.b, at.file, at.entry + 1, until);
    if (first !== undefined) linkRows(walk, at, node, first);
    for (const rows of others) linkBare(walk, at, rows);
    return until;
  });
}

/** Rows pasted without a `tabel` above them: they are tables all the same. Returns the entry after the last of them. */
export function linkBareRows(walk: Walk, at: Spot): number {
  const { b } = walk;
  const { entries } = (b.files[at.file] as FileInput).tree;
  const parent = entries.parent[at.entry];
  return withExtent(walk, at, true, () => {
    let until = at.entry + 1;
    while (until < entries.count && entries.parent[until] === parent && nodeAt(b, at.file, until).kind === 'baris')
      until++;
    for (const rows of tablesIn(b, at.file, at.entry, until)) linkBare(walk, at, rows);
    return until;
  });
}

function linkBare(walk: Walk, at: Spot, rows: readonly TableLine[]): void {
  const [first] = rows;
  if (first !== undefined) linkRows(walk, { ...at, entry: first.entry }, bareHead(first.node), rows);
}

function linkRows(walk: Walk, at: Spot, node: TableNode, pastedRows: readonly TableLine[]): void {
  const rows = withHead(node, pastedRows);
  const { b } = walk;
  const info = b.documents[at.document] as (typeof b.documents)[number];
  const title = readTitle(node.title?.text ?? '', info.tahun);
  const heads = headRows(
    b,
    rows.map((row) => row.node),
  );
  const year = title.year ?? info.tahun ?? yearOfHeads(rows.slice(0, heads).map((row) => row.node));
  const document = {
    ...info,
    tahun: node.tahun?.form === 'tahun' ? node.tahun.year : year,
    versi: node.versi?.version ?? revisionOf(title.version, info.versi),
  };
  const period =
    node.tahun === null
      ? (title.period ?? defaultPeriod(document))
      : (readPeriod(b, node.tahun, document) ?? defaultPeriod(document));
  const about = node.untuk === null ? null : walk.resolve.ref(node.untuk, at, null);
  const nodes = rows.map((row) => row.node);
  const read = readColumns(b, nodes, heads, document, { period, dataNamed: dataNamed(walk, about?.subject ?? null) });
  const plain = codedAmounts(lastRevision(read, document.versi), nodes.slice(heads));
  const stated = headFormulas(nodes.slice(0, heads), plain);
  const told = [...stated, ...differences(plain, nodes.slice(heads), stated)];
  const named = resultsOfTheirYear(plain);
  const repeated = repeatsHead(nodes, heads);
  const body = rows.slice(heads).filter(({ node: row }) => !repeated(row));
  const numbers = listNumbers(named, node, body);
  const formulas = [
    ...told,
    ...foundFormulas(named, nodes.slice(heads), {
      known: told,
      list: numbers.size > 0,
      dated: isDated(document, plain),
    }),
  ];
  const computed = new Set(formulas.map(({ column }) => column));
  const shares = sharesOfTotal(
    named,
    body.map((row) => row.node),
    ({ index }) => computed.has(index) || numbers.has(index),
  );
  // A list's numbers are read as such, not as measures of subjects.
  const columns = withFormulaColumns(
    fractionColumns(
      b,
      { ...at, entry: rows[0]?.entry ?? at.entry },
      named.map((one) => asListed(one, numbers)),
      body.map((row) => row.node),
    ),
    formulas,
    numbers,
    [
      ...(datedColumns(named).length === 0 ? [] : growing(named, computed)),
      ...shares.flatMap(({ column, from }) => [column, from]),
    ],
  );
  const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
  const pasted: Reader = {
    walk,
    at,
    node,
    columns,
    dated: datedColumns(columns),
    document: info,
    versi: document.versi,
    period,
    scope,
    about: about?.subject ?? null,
    number: node.number?.text ?? null,
    us: node.formatUs,
    tableMeasure: node.measure?.text.toLowerCase() ?? null,
    magnitude: title.magnitude,
    above: new Map(),
    named: new Map(),
    alike: alikeColumns(
      b,
      at,
      columns,
      rows.map((row) => row.node),
      heads,
      rows[0]?.entry ?? at.entry,
    ),
    shares: new Set(shares.map(({ column }) => column.index)),
    wide: [],
    open: new Map(),
    captions: new Map(),
    codes: new Map(),
    before: { program: null },
    rows: rows.slice(heads).map((row) => row.node),
    written: { keys: null },
    offices: new Map(),
    levels: { told: false },
    toldLevel: toldLevels(
      columns,
      rows.slice(heads).map((row) => row.node),
    ),
  };

  const lines = linesOf(pasted, body);
  const reader: Reader = { ...pasted, rows: lines.map((line) => line.node) };
  saidTwice(b, at, node, rows[0]?.entry ?? at.entry, columns);
  const model: TableRow[] = rows.slice(0, heads).map((row) => bareRow(row.entry, 'kepala', null));
  for (const line of lines) model.push(readRow(inScopeOf(reader, line.node), { ...at, entry: line.entry }, line));
  const listed = readList(reader, node, lines, numbers);
  // What a table says of its quarters holds for the indicators in it that say nothing themselves.
  if (node.kumulatif !== null) {
    for (const { subjects } of model) {
      for (const id of subjects.values()) {
        const subject = b.subjects[id];
        if (subject !== undefined) subject.triwulan ??= node.kumulatif ? 'terakhir' : 'jumlah';
      }
    }
  }
  tooWide(reader);
  unclearColumns(reader, rows, heads);
  // Where the level of one row is not known, no row's parts are known to be all.
  if (reader.levels.told) {
    for (const { subjects } of model) for (const subject of subjects.values()) b.sebagianIn[at.document]?.add(subject);
  }
  walk.later.push(() => {
    const body = model.slice(heads);
    const cellsAt = cellsOf(reader, lines, body);
    totals(b, reader, lines, body, cellsAt);
    const grown = growing(columns, computed);
    const ratios = numbers.size > 0 && lines.some(({ node: row }) => isRatioRow(row.cells.map(({ text }) => text)));
    if (formulas.length === 0 && grown.length === 0 && shares.length === 0 && !ratios) return;
    const read = lines.map((line, at) => {
      const row = body[at] as TableRow;
      const own = listed.get(line);
      const numbers = cellsAt(at).filter(({ value }) => value.kind === 'angka');
      return {
        role: row.role,
        claims: own ?? new Map(numbers.flatMap(({ column }) => pairOf(column, row.claims.get(column)))),
        texts: line.node.cells.map(({ text }) => text),
      };
    });
    b.cellFormulas.push(
      ...rowFormulas(columns, formulas, read),
      ...foundGrowth(columns, grown, read),
      ...shareSeeds(shares, read),
      ...(ratios ? rowRatios(columns, read) : []),
    );
  });
  const table: TableModel = {
    file: at.file,
    entry: at.entry,
    document: at.document,
    number: node.number?.text ?? null,
    title: node.title?.text ?? null,
    kumulatif: node.kumulatif,
    columns: columns.map((column) =>
      modelColumn(b, at, rows[0]?.entry ?? at.entry, column, node.versi?.version || title.version),
    ),
    rows: model,
  };
  b.tables.push(table);
}

const pairOf = (column: number, claim: number | undefined): readonly (readonly [number, number])[] =>
  claim === undefined ? [] : [[column, claim]];

/** `version`: what the table's head and title say. */
function modelColumn(b: Builder, at: Spot, entry: number, column: Column, version: number): TableColumn {
  const cell = column.cells[0];
  const role =
    column.role === 'kosong' || column.role === 'tingkat'
      ? 'abaikan'
      : column.role === 'sebutan'
        ? 'label'
        : column.role;
  return {
    head: column.head,
    place: place(b, { file: at.file, entry }, cell?.span ?? { start: 0, end: 0 }),
    role,
    measure: column.measure === null ? null : measureId(b, column.measure),
    period: column.period,
    version: column.version || version || null,
  };
}

/** The table's head and its columns each say a version or a year, and no column is what the head speaks of. */
function saidTwice(b: Builder, at: Spot, node: TableNode, head: number, columns: readonly Column[]): void {
  const tell = (word: 'versi' | 'tahun', table: string, column: Column, said: string, span: Span): void =>
    problem(
      b,
      'nama/alamat',
      { key: `nama.alamat.${word}`, args: { table, column: said } },
      place(b, { file: at.file, entry: head }, column.cells.at(-1)?.span ?? { start: 0, end: 0 }),
      `${node.number?.text ?? at.entry}|${column.index}`,
      [{ place: place(b, at, span), message: { key: 'kata.pertama', args: {} } }],
    );
  const measured = columns.filter(({ role, measure }) => role === 'ukuran' && measure !== null);
  if (node.versi !== null) {
    const { version, span } = node.versi;
    const amounts = measured.filter((column) => column.measure === 'pagu');
    // Beside a column that the head's word is meant for, another version is a comparison.
    if (amounts.every((column) => column.version !== 0 && column.version !== version))
      for (const column of amounts) tell('versi', versionWord(version), column, versionWord(column.version), span);
  }
  if (node.tahun?.form === 'tahun') {
    const { year, span } = node.tahun;
    const [first] = measured;
    const years = measured.map(({ period }) => (period === null || period <= 64 ? year : yearOf(period)));
    if (first !== undefined && years.every((one) => one !== year))
      tell('tahun', String(year), first, String(years[0]), span);
  }
}

const versionWord = (version: number): string =>
  version === 1 ? 'murni' : version <= 2 ? 'perubahan' : `perubahan ${version - 1}`;

/** Once for all rows of the table. */
function tooWide({ walk: { b }, wide, columns }: Reader): void {
  const [first, ...others] = wide;
  if (first === undefined) return;
  problem(
    b,
    'nama/kolom',
    { key: 'nama.kolom.lebih', args: { cells: String(first.cells), heads: String(columns.length) } },
    first.place,
    `lebih|${columns.length}`,
    others.map((one) => ({ place: one.place, message: { key: 'kata.di_sini_juga', args: {} } })),
  );
}

/** Fewer rows that differ are slips. */
const LEAST_ROWS = 3;

/**
 * Columns that read as one measure of one subject, and differ in most rows: their heads say more than is understood, so
 * neither claims anything. Told once, mildly.
 */
function alikeColumns(
  b: Builder,
  at: Spot,
  columns: readonly Column[],
  rows: readonly RowNode[],
  heads: number,
  head: number,
): ReadonlySet<number> {
  const alike = new Set<number>();
  const first = new Map<string, Column>();
  let subject = -1;
  for (const column of columns) {
    if (column.role === 'subjek') subject = column.index;
    if (column.role !== 'ukuran' || column.alone) continue;
    const key = [subject, column.measure, column.period, column.version, column.owner, column.of].join('|');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, column);
      continue;
    }
    const pairs = rows
      .slice(heads)
      .map((row) => [row.cells[before.index]?.text ?? '', row.cells[column.index]?.text ?? ''] as const)
      .filter(([x, y]) => /\d/.test(x) && /\d/.test(y));
    const differing = pairs.filter(([x, y]) => x !== y).length;
    if (differing < LEAST_ROWS || differing * 2 <= pairs.length) continue;
    if (alike.size === 0) {
      const where = ({ cells }: Column) =>
        place(b, { file: at.file, entry: head }, cells[0]?.span ?? { start: 0, end: 0 });
      b.problems.push({
        rule: 'nama/kolom',
        severity: 'info',
        message: { key: 'nama.kolom.kembar', args: { first: before.head, second: column.head, n: String(differing) } },
        place: where(column),
        labels: [],
        fixes: [],
        fingerprint: `nama/kolom|kembar|${column.head}`,
      });
    }
    alike.add(before.index).add(column.index);
  }
  return alike;
}

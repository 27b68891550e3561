/** Totals of a list's columns: which rows each total row adds, and which rows are the wholes of others. */
import { type Decimal, decimalsOf, equals, sign, sub } from '@sakip-lint/language';
import { slipBetween } from '../../evaluate/slip.ts';
import { type Families, familiesOf } from '../../link/table/marked-levels.ts';
import { readingOf } from '../../link/table/nested.ts';
import type { ListColumn, ListRow, ListTable, Model } from '../../model/model.ts';
import { cellIn, groupAt, isIntensive, isNested, isSumLike, type Sum, sumOf } from './lists.ts';

/** Other columns that hold make a total row of sums. */
const LEAST_HELD = 2;

/** Sums of columns that must hold; a total row none of whose columns comes out is another kind of row. */
export function sumsDown(model: Model, { columns, rows }: ListTable): readonly Sum[] {
  const counts = columns.filter((column) => !isIntensive(column));
  const totals = rows.flatMap((row, at) => {
    if (row.role !== 'jumlah') return [];
    const { from, to } = groupAt(rows, at);
    const all = rows.slice(from, to).filter(({ role }) => role === 'isi');
    if (rows.slice(from, to).some(({ role }) => role === 'elipsis') || all.length < 2) return [];
    const families = familiesIn(model, counts, all);
    const group = families === null ? all : all.filter((_, index) => families.tops.has(index));
    const sums = counts.flatMap((column) => sumOver(model, column, row, group));
    const before = () =>
      rows.slice(0, from > 0 && to === at ? to : 0).flatMap((one) =>
        columns.flatMap((column) => {
          const cell = cellIn(model, one, column);
          return cell === null ? [] : [{ column: column.head, part: cell, role: one.role }];
        }),
      );
    const open = sums.filter(({ result, parts, name }) => {
      const above = () => before().flatMap(({ column, part, role }) => (column === name ? [{ part, role }] : []));
      const read = readingOf(parts, above, result.value);
      return !equals(sumOf(read as typeof parts), result.value);
    });
    const held = sums.length - open.length;
    if (held === 0 && (sums.length > 2 || isNested(all))) return [];
    if (families === null && isNested(all)) return [];
    return open.map((one) => (one.unsure && held >= LEAST_HELD && isOneSlip(one) ? { ...one, unsure: false } : one));
  });
  return [...totals, ...wholes(model, counts, rows)];
}

function sumOver(model: Model, column: ListColumn, row: ListRow, group: readonly ListRow[]): readonly Sum[] {
  const result = cellIn(model, row, column);
  const parts = group.flatMap((one) => cellIn(model, one, column) ?? []);
  if (result === null || parts.length < 2) return [];
  const blanks = group.filter((one) => one.blanks.has(column.index)).length;
  // A cell that holds something else than a number.
  if (parts.length + blanks < group.length) return [];
  return [{ result, parts, name: column.head, way: 'kolom', blanks, unsure: !isSumLike(result, parts), total: true }];
}

/** Whole numbers that one digit of the total, or of one of several parts, would make the sum. */
function isOneSlip({ result, parts }: Sum): boolean {
  if ([result, ...parts].some(({ value }) => decimalsOf(value) > 0)) return false;
  const sum = sumOf(parts);
  if (slipBetween(result.value, sum) === 'ganti') return true;
  if (parts.length < 3) return false;
  const gap = sub(sum, result.value);
  return parts.some(({ value }) => {
    const right = sub(value, gap);
    return sign(right) >= 0 && slipBetween(value, right) === 'ganti';
  });
}

/** Rows whose marks make them wholes of the rows below them. */
function wholes(model: Model, counts: readonly ListColumn[], rows: readonly ListRow[]): readonly Sum[] {
  return runsOf(rows).flatMap((run) => {
    const families = familiesIn(model, counts, run);
    if (families === null) return [];
    return [...families.parts].flatMap(([at, parts]) => {
      const row = run[at] as ListRow;
      const own = parts.map((part) => run[part] as ListRow);
      return counts
        .flatMap((column) => sumOver(model, column, row, own))
        .filter((one) => !equals(sumOf(one.parts), one.result.value))
        .map((one) => ({ ...one, whole: row.title || row.number, total: false, unsure: false }));
    });
  });
}

/** Rows between totals; none where rows are left out. */
function runsOf(rows: readonly ListRow[]): readonly (readonly ListRow[])[] {
  if (rows.some(({ role }) => role === 'elipsis')) return [];
  const runs: ListRow[][] = [[]];
  for (const row of rows) {
    if (row.role === 'isi') runs.at(-1)?.push(row);
    else if (row.role === 'jumlah' || row.role === 'rata_rata') runs.push([]);
  }
  return runs;
}

const familiesIn = (model: Model, counts: readonly ListColumn[], rows: readonly ListRow[]): Families | null =>
  familiesOf(rows.map((row) => ({ number: row.number, title: row.title, values: valuesOf(model, counts, row) })));

function valuesOf(model: Model, counts: readonly ListColumn[], row: ListRow): ReadonlyMap<number, Decimal> {
  const found = new Map<number, Decimal>();
  for (const column of counts) {
    const cell = cellIn(model, row, column);
    if (cell !== null) found.set(column.index, cell.value);
  }
  return found;
}

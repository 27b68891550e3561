/** Totals of a list's rows: a column `Jumlah` and the counts beside it that it adds. */
import { equals } from '@sakip-lint/language';
import type { ListColumn, ListRow, ListTable, Model } from '../../model/model.ts';
import { type Cell, cellIn, isIntensive, isTotalColumn, type Sum, sumOf } from './lists.ts';

const SHARE = /%|^(?:persen|persentase|prosentase|rasio|rata\s*[-–]?\s*rata)\b/iu;

/** Columns that say a state of the things counted beside them. */
const CONDITION = /^(?:kondisi|baik|rusak|sedang|ringan|berat|kurang\s+baik|hilang)/iu;

export function sumsAcross(model: Model, { columns, rows }: ListTable): readonly Sum[] {
  const counts = columns.filter((column) => !isIntensive(column));
  return counts.flatMap((column, at) => {
    if (!isTotalColumn(column)) return [];
    const readings = readingsOf(counts, at)
      .filter(
        (parts) =>
          parts.length > 1 && parts.every(({ unit }) => unit === column.unit || unit === '' || column.unit === ''),
      )
      .map((parts) => ({ parts, ...heldBy(model, rows, column, parts) }));
    const best = readings.reduce<(typeof readings)[number] | null>(
      (most, one) => (most === null || one.fits > most.fits ? one : most),
      null,
    );
    if (best === null || best.fits === 0 || best.fits * 2 < best.rows) return [];
    // What stands on the right adds up by chance now and then: two rows, or the words of their heads.
    const right = (best.parts[0]?.index ?? 0) > column.index;
    if (right && best.fits < 2 && !best.parts.every(({ name }) => CONDITION.test(name))) return [];
    return best.sums;
  });
}

/** The counts since the last total, all totals before, all counts before; on the right those up to the next total. */
function readingsOf(counts: readonly ListColumn[], at: number): readonly (readonly ListColumn[])[] {
  const left = counts.slice(0, at);
  const right = counts.slice(at + 1);
  const last = left.findLastIndex(isTotalColumn);
  const next = right.findIndex(isTotalColumn);
  return [
    left.slice(last + 1),
    left.filter(isTotalColumn),
    left.filter((one) => !isTotalColumn(one)),
    right.slice(0, next < 0 ? right.length : next),
    // `Kondisi › Baik | Rusak`, and what it is worth.
    right.filter(({ head }) => groupOf(head) !== '' && groupOf(head) === groupOf(right[0]?.head ?? '')),
  ];
}

const groupOf = (head: string): string => head.split(' › ').slice(0, -1).join(' › ');

function heldBy(
  model: Model,
  rows: readonly ListRow[],
  column: ListColumn,
  parts: readonly ListColumn[],
): { readonly sums: readonly Sum[]; readonly rows: number; readonly fits: number } {
  const sums = rows.flatMap((row): Sum[] => {
    // A row of shares (`Kepadatan (%)`) adds up to nothing.
    const counts = (row.role === 'isi' || row.role === 'jumlah') && !SHARE.test(row.title);
    const result = counts ? cellIn(model, row, column) : null;
    const cells: readonly Cell[] = parts.flatMap((one) => cellIn(model, row, one) ?? []);
    const blanks = parts.filter((one) => row.blanks.has(one.index)).length;
    if (result === null || cells.length === 0 || cells.length + blanks < parts.length) return [];
    return [
      {
        result,
        parts: cells,
        name: row.title || row.number,
        way: 'baris',
        blanks: 0,
        unsure: false,
        total: row.role === 'jumlah',
      },
    ];
  });
  // A total row follows from the rows it adds.
  const own = sums.filter(({ total }) => !total);
  return {
    sums,
    rows: own.length,
    fits: own.filter(({ result, parts: cells }) => equals(sumOf(cells), result.value)).length,
  };
}

/** Totals of a list's columns: which rows each total row adds. */
import { equals } from '@sakip-lint/language';
import { readingOf } from '../../link/table/nested.ts';
import type { ListTable, Model } from '../../model/model.ts';
import { cellIn, groupAt, isIntensive, isNested, isSumLike, type Sum, sumOf } from './lists.ts';

/** Sums of columns that must hold; a total row none of whose columns comes out is another kind of row. */
export function sumsDown(model: Model, { columns, rows }: ListTable): readonly Sum[] {
  return rows.flatMap((row, at) => {
    if (row.role !== 'jumlah') return [];
    const { from, to } = groupAt(rows, at);
    const group = rows.slice(from, to).filter(({ role }) => role === 'isi');
    if (rows.slice(from, to).some(({ role }) => role === 'elipsis') || group.length < 2) return [];
    const sums = columns.flatMap((column): Sum[] => {
      const result = cellIn(model, row, column);
      const parts = group.flatMap((one) => cellIn(model, one, column) ?? []);
      if (result === null || isIntensive(column) || parts.length < 2) return [];
      const blanks = group.filter((one) => one.blanks.has(column.index)).length;
      // A cell that holds something else than a number.
      if (parts.length + blanks < group.length) return [];
      return [
        { result, parts, name: column.head, way: 'kolom', blanks, unsure: !isSumLike(result, parts), total: true },
      ];
    });
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
    if (held === 0 && (sums.length > 2 || isNested(group))) return [];
    if (isNested(group)) return [];
    return open;
  });
}

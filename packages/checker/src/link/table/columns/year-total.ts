/** `TW I | TW II | TW III | TW IV | Jumlah`: behind all parts of a year the column of the year, whatever its rows do with them. */
import { squeeze } from '@sakip-lint/language';
import { isUpTo, partOf, periodOf, yearOf } from '../../../model/period.ts';
import type { Column } from './column.ts';

const TOTAL = /^(?:jumlah|jml|total)(?:tahun)?(?:\d{4})?$/u;
/** Quarters, semesters. */
const PARTS: readonly (readonly number[])[] = [
  [1, 2, 3, 4],
  [5, 6],
];

export function yearTotals(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, at) => {
    const open = column.role === 'teks' || (column.role === 'ukuran' && column.measure === null);
    if (!open || !TOTAL.test(squeeze(column.cells.at(-1)?.text ?? ''))) return column;
    const last = columns[at - 1];
    if (last === undefined || last.role !== 'ukuran' || last.measure === null || last.period === null) return column;
    const year = periodOf(yearOf(last.period));
    const parts = PARTS.find((all) => all.at(-1) === partOf(last.period as number));
    const run = parts === undefined ? [] : columns.slice(at - parts.length, at);
    const whole = run.every(
      ({ measure, period, version }, k) =>
        measure === last.measure &&
        version === last.version &&
        period === periodOf(yearOf(year), parts?.[k] ?? 0) &&
        !isUpTo(period),
    );
    const told = columns.some(
      (other) => other.measure === last.measure && (other.period === year || other.period === null),
    );
    return run.length === 0 || !whole || told ? column : { ...last, ...placeOf(column), period: year };
  });
}

const placeOf = ({ index, head, cells }: Column): Pick<Column, 'index' | 'head' | 'cells'> => ({ index, head, cells });

/** A result that names no year is of the year of the realisasi beside it: `Target 2023 | Realisasi 2023 | Capaian`. */
import { yearOf } from '../../../model/period.ts';
import type { Column } from './column.ts';

const RESULTS: ReadonlySet<string> = new Set(['capaian', 'serapan', 'sisa', 'efisiensi']);

export function resultsOfTheirYear(columns: readonly Column[]): readonly Column[] {
  const periods = new Set(columns.filter(({ measure }) => measure === 'realisasi').map(({ period }) => period));
  const [only] = periods;
  if (periods.size !== 1 || only === undefined || only === null || yearOf(only) <= 0) return columns;
  return columns.map((column) =>
    column.role === 'ukuran' && column.period === null && RESULTS.has(column.measure ?? '')
      ? { ...column, period: only }
      : column,
  );
}

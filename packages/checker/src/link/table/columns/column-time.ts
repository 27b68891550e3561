/** Periods that follow from the measure of a column and from the columns on its left. */
import type { HeadFact } from '@sakip-lint/language';
import type { DocumentInfo } from '../../../model/model.ts';
import { isUpTo, type Period, partOf, periodOf, yearOf } from '../../../model/period.ts';
import type { Builder } from '../../builder.ts';
import { rangeOf } from '../../periods.ts';
import type { Column } from './column.ts';

/** Growth is over the years of the table; progress towards the plan's end is the document's own year's. */
export function timed(
  b: Builder,
  measure: string | null,
  period: Period | null,
  document: DocumentInfo,
  left: readonly Column[],
): Period | null {
  if (measure?.startsWith('pertumbuhan(') === true && period === null) {
    const years = left.flatMap((one) =>
      one.period !== null && one.period > 64 && partOf(one.period) === 0 ? [yearOf(one.period)] : [],
    );
    return years.length < 2 ? null : rangeOf(b, periodOf(Math.min(...years)), periodOf(Math.max(...years)));
  }
  if (measure !== 'kemajuan' || period === null || period < 64) return period;
  if (yearOf(period) > (document.tahun ?? Number.POSITIVE_INFINITY)) return null;
  return isUpTo(period) && partOf(period) === 0 ? periodOf(yearOf(period)) : period;
}

/** `Capaian terhadap Target PK` beside quarters is against the year: the quarter it is of, else null. */
export function quarterAgainst(
  { against, measure }: HeadFact,
  left: readonly Column[],
  period: Period | null,
): Period | null {
  if (against !== 'tahun' || measure !== 'capaian') return null;
  if (period !== null && isQuarter(period)) return period;
  // What was achieved in the year is against its target anyway.
  const done = left.findLast((one) => one.measure === 'realisasi')?.period ?? null;
  if (done !== null && !isQuarter(done)) return null;
  return left.findLast((one) => one.period !== null && isQuarter(one.period))?.period ?? null;
}

const isQuarter = (period: Period): boolean => period > 64 && partOf(period) > 0;

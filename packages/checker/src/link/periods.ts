/** Periods as written → periods of the model. */
import type { PeriodNode } from '@sakip-lint/language';
import type { DocumentInfo } from '../model/model.ts';
import { BASE_PERIOD, isYear, NO_PERIOD, type Period, periodOf, upTo, yearOf } from '../model/period.ts';
import type { Builder } from './builder.ts';

export function defaultPeriod(document: DocumentInfo): Period {
  return document.tahun === null ? NO_PERIOD : periodOf(document.tahun);
}

/** Null where the document does not say enough (`akhir` without `renstra`). */
export function readPeriod(b: Builder, node: PeriodNode | null, document: DocumentInfo): Period | null {
  if (node === null) return defaultPeriod(document);
  switch (node.form) {
    case 'tahun':
      return periodOf(node.year, node.part);
    case 'bagian':
      return document.tahun === null ? null : periodOf(document.tahun, node.part);
    case 'sampai': {
      const to = readPeriod(b, node.to, document);
      return to === null ? null : upTo(to);
    }
    case 'rentang': {
      return rangeOf(b, readPeriod(b, node.from, document), readPeriod(b, node.to, document));
    }
    case 'awal':
      return BASE_PERIOD;
    case 'akhir':
      return document.renstra === null ? null : periodOf(document.renstra.to);
    case 'sebelumnya':
      return document.tahun === null ? null : periodOf(document.tahun - 1);
  }
}

/** The range of periods as a period, for measures over a range. */
export function rangeOf(b: Builder, from: Period | null, to: Period | null): Period {
  const key = `${from}|${to}`;
  const known = b.ranges.get(key) ?? -(b.ranges.size + 1);
  b.ranges.set(key, known);
  if (from !== null && to !== null && isYear(from) && isYear(to))
    b.spans.set(known, { from: yearOf(from), to: yearOf(to) });
  return known;
}

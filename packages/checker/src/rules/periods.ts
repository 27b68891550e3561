/** Periods as rules about sentences need them: read from a sentence, written in a message. */
import type { PeriodNode } from '@sakip-lint/language';
import type { DocumentInfo } from '../model/model.ts';
import {
  BASE_PERIOD,
  isUpTo,
  isYear,
  NO_PERIOD,
  type Period,
  partOf,
  periodOf,
  shiftYear,
  upTo,
  yearOf,
} from '../model/period.ts';

/** What is meant where nothing is said: the document's year. */
export const defaultPeriod = (document: DocumentInfo | undefined): Period =>
  document?.tahun == null ? NO_PERIOD : periodOf(document.tahun);

/** The period a sentence names; null where the document does not tell which (a range is `yearsOf`'s). */
export function periodFrom(node: PeriodNode, document: DocumentInfo | undefined, of: Period): Period | null {
  switch (node.form) {
    case 'tahun':
      return periodOf(node.year, node.part);
    case 'bagian':
      return document?.tahun == null ? null : periodOf(document.tahun, node.part);
    case 'sampai': {
      const to = periodFrom(node.to, document, of);
      return to === null ? null : upTo(to);
    }
    case 'awal':
      return BASE_PERIOD;
    case 'akhir':
      return document?.renstra == null ? null : periodOf(document.renstra.to);
    case 'sebelumnya':
      return of > BASE_PERIOD ? shiftYear(of, -1) : null;
    default:
      return null;
  }
}

/** Every period of a range, both ends included: years, or parts of one kind. Empty: no range, or a falling one. */
export function periodsOf(node: PeriodNode, document: DocumentInfo | undefined, of: Period): readonly Period[] {
  if (node.form !== 'rentang') return [];
  const from = periodFrom(node.from, document, of);
  const to = periodFrom(node.to, document, of);
  if (from === null || to === null || from <= BASE_PERIOD || to < from) return [];
  const periods: Period[] = [];
  for (let at: Period | null = from; at !== null && at <= to && periods.length < 100; at = after(at)) periods.push(at);
  return periods.at(-1) === to ? periods : [];
}

const LAST: readonly (readonly [first: number, last: number])[] = [
  [1, 4],
  [5, 6],
  [7, 18],
];

function after(period: Period): Period | null {
  if (isUpTo(period)) return null;
  const part = partOf(period);
  if (part === 0) return shiftYear(period, 1);
  const [first, last] = LAST.find(([from, to]) => part >= from && part <= to) ?? [part, part];
  return part < last ? period + 1 : periodOf(yearOf(period) + 1, first);
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];

/** `2023`, `TW II 2023`, `s.d. 2023`; '' for no period. */
export function periodText(period: Period): string {
  if (period === BASE_PERIOD) return 'awal';
  if (period < 64) return '';
  if (isUpTo(period)) return `s.d. ${periodText(period - 32)}`;
  if (isYear(period)) return String(yearOf(period));
  const part = partOf(period);
  const name = part < 5 ? `TW ${ROMAN[part]}` : part < 7 ? `semester ${ROMAN[part - 4]}` : MONTHS[part - 7];
  return `${name} ${yearOf(period)}`;
}

/** `murni`, `perubahan`, `perubahan 2`; '' where versions do not count. */
export function versionName(version: number): string {
  if (version <= 0) return '';
  return version === 1 ? 'murni' : version === 2 ? 'perubahan' : `perubahan ${version - 1}`;
}

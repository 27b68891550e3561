/** Periods in column heads. */
import { monthOf } from '../number/date.ts';
import type { Lexeme } from './head-split.ts';

export interface HeadPeriod {
  readonly year: number | null;
  /** 0 the year, 1–4 quarters, 5–6 semesters, 7–18 months. */
  readonly part: number;
  readonly upTo: boolean;
  /** `lalu`: the year before the document's own; `berjalan`: up to the table's own period. */
  readonly named: 'awal' | 'akhir' | 'lalu' | 'berjalan' | null;
}

export interface HeadTime {
  readonly period: HeadPeriod | null;
  /** Two periods, or one that cannot be told: no period of a column unless a lower row names one; `period` is their year. */
  readonly range: boolean;
  /** `kumulatif`: whatever period is meant is one up to. */
  readonly cumulative: boolean;
  /** The range is of quarters or months of one year. */
  readonly quarterly: boolean;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const MONTHS =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agt|agu|ags|sep|sept|okt|nov|nop|des';
/** What each of them begins with. Compiles in no time, which `monthIn` does not; few heads name a month. */
const NAMES_MONTH = /jan|feb|peb|mar|apr|mei|jun|jul|ag[tus]|sep|okt|nov|nop|des/i;
const monthIn = (): RegExp => new RegExp(`(?<!\\p{L})(?:\\d{1,2}\\s+)?(${MONTHS})(?!\\p{L})\\.?`, 'giu');
/** Likewise: what the words of `upTosIn` are made of. */
const MAY_BE_UP_TO = /sampai|hingga|s\s*[./]?\s*d/iu;
const upTosIn = (head: string): readonly RegExpExecArray[] => [
  ...head.matchAll(/sampai\s+dengan|(?<!\p{L})(?:s\s*[./]?\s*d\b\.?|(?:hingga|sampai)(?!\p{L}))/giu),
];
const YEAR = /(?<![\d.,])((?:19|20)\d{2})(?![\d.,]?\d)/g;

/** Takes the names of months and the days before them out of a head. */
export const withoutMonths = (head: string): string => (NAMES_MONTH.test(head) ? head.replace(monthIn(), ' ') : head);

export const yearsIn = (head: string): readonly number[] => [
  ...new Set([...head.matchAll(YEAR)].map(({ 1: year }) => Number(year))),
];

/** `underQuarter`: a row above says triwulan, so bare `I`–`IV` are quarters. */
export function timeIn(head: string, lexemes: readonly Lexeme[], underQuarter: boolean): HeadTime {
  const has = (...words: readonly Lexeme['word'][]): boolean => lexemes.some(({ word }) => words.includes(word));
  const years = yearsIn(head);
  const parts = partsIn(head, lexemes, underQuarter);
  const cumulative = has('kumulatif');
  const upTo =
    cumulative || (MAY_BE_UP_TO.test(head) && upTosIn(head).some(({ index }) => isBeforePeriod(head, index)));
  const time = (period: HeadPeriod | null, range = false): HeadTime => ({
    period,
    range,
    cumulative,
    quarterly: range && years.length <= 1,
  });
  const year = years.length === 1 ? (years[0] ?? null) : null;
  const said = (more: Partial<HeadPeriod> = {}): HeadTime =>
    time({ year, part: parts[0] ?? 0, upTo, named: null, ...more });
  if (has('ke') && years.length === 0 && /ke\s*[-–.]?\s*\d/iu.test(head)) return time(null, true);
  const ofYear = year === null ? null : { year, part: 0, upTo: false, named: null };
  if (years.length > 1 || parts.length > 1 || has('depan')) return time(ofYear, true);
  if (parts.length === 0) {
    if (has('berjalan') && has('sampai'))
      return said(has('triwulan', 'bulan') ? { upTo: true, named: 'berjalan' } : { upTo: true });
    // `I` of what? Which quarter?
    if (has('romawi', 'triwulan', 'semester', 'bulan')) return time(ofYear, true);
    if (year === null) return has('lalu') && has('tahun') ? said({ named: 'lalu' }) : time(null);
  }
  // Up to the year's end is the year.
  return upTo && parts[0] === 18 ? said({ part: 0, upTo: false }) : said();
}

/** Quarters, semesters and months, each once. */
function partsIn(head: string, lexemes: readonly Lexeme[], underQuarter: boolean): readonly number[] {
  const found: number[] = [];
  let base: number | null = underQuarter ? 0 : null;
  for (const { word, text } of lexemes) {
    if (word === 'triwulan') base = 0;
    else if (word === 'semester') base = 4;
    else if (word === 'tahun' || word === 'ke') base = null;
    else if ((word === 'romawi' || word === 'angka') && base !== null) {
      const number = ROMAN[text];
      if (number !== undefined && number <= (base === 0 ? 4 : 2)) found.push(base + number);
    }
  }
  if (!NAMES_MONTH.test(head)) return [...new Set(found)];
  for (const { 1: name } of head.matchAll(monthIn())) {
    const month = monthOf(name as string);
    if (month > 0) found.push(6 + month);
  }
  return [...new Set(found)];
}

/** `sampai dengan` qualifies a period where one follows and none stands right before it. */
function isBeforePeriod(head: string, at: number): boolean {
  const after = head.slice(at);
  return /\d{4}|triwulan|\btw\b|semester|\bi{1,3}\b|\biv\b/iu.test(after) || NAMES_MONTH.test(after);
}

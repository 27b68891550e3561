/**
 * Dates as reports write them: `17.08.2023`, `17 Agustus 2023`, `Senin, 2 Maret 2026`, and those whose day was left
 * blank (`…… Januari 2024`). Days are counted, never handed to a clock with a time zone.
 */
import { fold, isBlank, isDigit, isLetter, skipBlanks } from './fold.ts';
import type { Span } from './span.ts';

/**
 * - `blank-day` the day is missing: dots, underscores, or nothing where a day belongs
 * - `no-such-day` 31 Juni, 29 Februari 2023
 * - `weekday` the day of the week is another one
 */
export type DateFault = 'blank-day' | 'no-such-day' | 'weekday';

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31; null where it was left blank. */
  readonly day: number | null;
}

export interface DateReading extends CalendarDate {
  /** Day of the week as written, 1 Senin – 7 Minggu; null where none is written. */
  readonly weekday: number | null;
  /** The day of the week it really is; null where the day is blank or does not exist. */
  readonly trueWeekday: number | null;
  /** `Januari 2024` with nothing at all before it: may as well be meant as a month. */
  readonly monthOnly: boolean;
  /** Words before the date: the place of signing. */
  readonly before: string;
  readonly fault: DateFault | null;
  /** From the day of the week (or the day) to the year, in the text. */
  readonly span: Span;
}

export const MONTHS: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

export const WEEKDAYS: readonly string[] = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

/** Other spellings and abbreviations in use; "Nopember" and "Pebruari" are spellings, not faults. */
const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, k) => [name.toLowerCase(), k + 1] as const),
  ...MONTHS.map((name, k) => [name.slice(0, 3).toLowerCase(), k + 1] as const),
  ['pebruari', 2],
  ['febuari', 2],
  ['peb', 2],
  ['agt', 8],
  ['ags', 8],
  ['agust', 8],
  ['sept', 9],
  ['okt', 10],
  ['nopember', 11],
  ['nop', 11],
  ['desembar', 12],
]);

const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((name, k) => [name.toLowerCase(), k + 1] as const),
  ["jum'at", 5],
  ['ahad', 7],
]);

/** 1–12 for a month's name in any spelling and case; 0 for any other word. */
export function monthOf(word: string): number {
  return MONTH_WORDS.get(word.toLowerCase()) ?? 0;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January 1970 in the Gregorian calendar, also before it (H. Hinnant, "days_from_civil"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** 1 Senin – 7 Minggu. */
export function weekdayOf(year: number, month: number, day: number): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** `2 Maret 2026`; dots for a blank day. */
export function formatDate(date: CalendarDate): string {
  return `${date.day ?? '……'} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** No date is longer; nothing farther is looked at. */
const LONGEST = 80;

/**
 * The date that ends `text`; null where none does. Words before it (`Dumai, … Januari 2024`) are allowed and told: a
 * caller that wants nothing but a date looks at `before`.
 */
export function readDate(text: string): DateReading | null {
  let end = text.length;
  const offset = Math.max(0, text.trimEnd().length - LONGEST);
  const folded = fold(text.slice(offset));
  end = folded.length;
  while (
    end > 0 &&
    (isBlank(folded.charCodeAt(end - 1)) || (folded[end - 1] === '.' && isDigit(folded.charCodeAt(end - 2))))
  )
    end--;
  const yearAt = end - 4;
  if (yearAt < 1 || isDigit(folded.charCodeAt(yearAt - 1))) return null;
  for (let i = yearAt; i < end; i++) if (!isDigit(folded.charCodeAt(i))) return null;
  const year = Number(folded.slice(yearAt, end));
  if (year < 1000) return null;
  const found = numeric(folded, yearAt, year) ?? named(folded, yearAt, year);
  if (found === null) return null;
  const week = weekdayBefore(folded, found.start);
  const start = week?.start ?? found.start;
  const before = (text.slice(0, offset) + folded.slice(0, start)).trim().replace(/[\s,]+$/, '');
  const exists = found.day !== null && found.day >= 1 && found.day <= daysInMonth(year, found.month);
  const trueWeekday = exists ? weekdayOf(year, found.month, found.day as number) : null;
  const weekday = week?.weekday ?? null;
  const fault =
    found.day === null
      ? 'blank-day'
      : !exists
        ? 'no-such-day'
        : weekday !== null && weekday !== trueWeekday
          ? 'weekday'
          : null;
  return {
    year,
    month: found.month,
    day: found.day,
    weekday,
    trueWeekday,
    monthOnly: found.day === null && found.bare && before === '' && weekday === null,
    before,
    fault,
    span: { start: offset + start, end: offset + end },
  };
}

interface Found {
  readonly start: number;
  readonly month: number;
  readonly day: number | null;
  /** Nothing, not even dots, stands for the day. */
  readonly bare: boolean;
}

/** `17.08.`, `17/8/`, `17-08-` before the year. */
function numeric(text: string, yearAt: number, year: number): Found | null {
  const mark = text[yearAt - 1] as string;
  if (mark !== '.' && mark !== '/' && mark !== '-') return null;
  const monthAt = digitsBefore(text, yearAt - 1);
  if (monthAt < 0 || text[monthAt - 1] !== mark) return null;
  const dayAt = digitsBefore(text, monthAt - 1);
  if (dayAt < 0) return null;
  const previous = text[dayAt - 1];
  if (previous === '.' || previous === '/' || previous === '-' || isLetter(text.charCodeAt(dayAt - 1))) return null;
  const month = Number(text.slice(monthAt, yearAt - 1));
  const day = Number(text.slice(dayAt, monthAt - 1));
  // Out of range it is a code or a number, not a date with a fault.
  if (month < 1 || month > 12 || day < 1 || day > 31 || year > 2999) return null;
  return { start: dayAt, month, day, bare: false };
}

/** Start of one or two digits that end at `end`; -1 where there are none or more. */
function digitsBefore(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 3 && isDigit(text.charCodeAt(i - 1))) i--;
  return i < end && end - i <= 2 ? i : -1;
}

function blanksBefore(text: string, end: number): number {
  let i = end;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

function wordBefore(text: string, end: number): number {
  let i = end;
  while (i > 0 && (isLetter(text.charCodeAt(i - 1)) || text[i - 1] === "'")) i--;
  return i;
}

/** `17 Agustus `, `…… Januari ` before the year. */
function named(text: string, yearAt: number, year: number): Found | null {
  let wordEnd = blanksBefore(text, yearAt);
  if (text[wordEnd - 1] === '.') wordEnd--;
  const wordAt = wordBefore(text, wordEnd);
  if (wordAt === wordEnd || year > 2999) return null;
  const month = monthOf(text.slice(wordAt, wordEnd));
  if (month === 0) return null;
  const gap = blanksBefore(text, wordAt);
  const dayAt = digitsBefore(text, gap);
  if (dayAt >= 0 && !isLetter(text.charCodeAt(dayAt - 1)) && !/[.,/:-]/.test(text[dayAt - 1] ?? '')) {
    return { start: dayAt, month, day: Number(text.slice(dayAt, gap)), bare: false };
  }
  if (dayAt >= 0) return null;
  let dotsAt = gap;
  while (dotsAt > 0 && isFiller(text.charCodeAt(dotsAt - 1))) dotsAt--;
  if (dotsAt === gap) return isDigit(text.charCodeAt(gap - 1)) ? null : { start: wordAt, month, day: null, bare: true };
  // Blanks between dots (`. . . Januari`) belong to the gap too.
  while (dotsAt > 0 && (isFiller(text.charCodeAt(dotsAt - 1)) || isBlank(text.charCodeAt(dotsAt - 1)))) dotsAt--;
  return { start: skipBlanks(text, dotsAt, gap), month, day: null, bare: false };
}

/** `.`, `_`, `…`, `-`: what people leave where a day is to be filled in. */
function isFiller(code: number): boolean {
  return code === 46 || code === 95 || code === 0x2026 || code === 45;
}

function weekdayBefore(text: string, at: number): { readonly weekday: number; readonly start: number } | null {
  let end = blanksBefore(text, at);
  const tanggal = wordBefore(text, end);
  if (tanggal < end && /^(tanggal|tgl)$/i.test(text.slice(tanggal, end))) end = blanksBefore(text, tanggal);
  if (text[end - 1] === ',' || text[end - 1] === '.') end = blanksBefore(text, end - 1);
  const start = wordBefore(text, end);
  const weekday = start < end ? WEEKDAY_WORDS.get(text.slice(start, end).toLowerCase()) : undefined;
  return weekday === undefined ? null : { weekday, start };
}

/**
 * End of the date that begins at `start` with its day: `17.08.2023`, `17/08/2023`, `17 Agustus 2023`; 0 where none does. For the lexer, which
 * asks before it asks for a number.
 */
export function scanDate(text: string, start: number): number {
  let i = start;
  while (i < start + 2 && isDigit(text.charCodeAt(i))) i++;
  if (i === start || isDigit(text.charCodeAt(i))) return 0;
  const window = text.slice(start, start + 40);
  const shape = /^\d{1,2}(?:([./-])\d{1,2}\1| +[A-Za-z]{3,9}\.? +)\d{4}(?![\dA-Za-z_./-]*\d)/.exec(window);
  return shape !== null && readDate(shape[0])?.span.start === 0 ? start + shape[0].length : 0;
}

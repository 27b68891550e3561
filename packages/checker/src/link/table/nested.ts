/**
 * Which rows a total adds, where nothing tells their levels: a whole may stand above or below its parts, and a grand total
 * below subtotals. Of the readings the one that holds is taken, else all rows.
 */
import { add, type Decimal, decimal, equals, isZero, sub } from '@sakip-lint/language';
import type { TableRow } from '../../model/model.ts';

export interface Part {
  readonly claim: number;
  readonly value: Decimal;
}

/** Longer tables are read plainly. */
const MOST_ROWS = 2000;

/** `before`: every row above, earlier totals included; empty where there is none. */
export function readingOf(
  parts: readonly Part[],
  before: readonly { readonly part: Part; readonly role: TableRow['role'] }[],
  total: Decimal,
): readonly Part[] {
  const holds = (read: readonly Part[]): boolean => read.length > 0 && equals(sumOf(read), total);
  if (holds(parts) || parts.length > MOST_ROWS) return parts;
  const rows = before.flatMap(({ part, role }) => (role === 'isi' ? [part] : []));
  const subtotals = before.flatMap(({ part, role }) => (role === 'jumlah' ? [part] : []));
  const readings = [
    () => wholesFirst(parts),
    () => wholesLast(parts),
    () => parts.slice(1),
    () => wholesFirst(parts.slice(1)),
    () => rows,
    () => subtotals,
    () => wholesFirst(rows),
    () => wholesLast(rows),
  ];
  for (const reading of readings) {
    const read = reading();
    if (read.length < parts.length + before.length && holds(read) && wholeOf(read, parts, total)) return read;
  }
  return parts;
}

/** Leaving out the first row is a reading only where that row is the whole itself. */
const wholeOf = (read: readonly Part[], parts: readonly Part[], total: Decimal): boolean =>
  read.includes(parts[0] as Part) || !parts.includes(read[0] as Part) || equals((parts[0] as Part).value, total);

const sumOf = (parts: readonly Part[]): Decimal => parts.reduce((sum, { value }) => add(sum, value), decimal(0, 0));

/** Rows without those that the row above them adds up to. */
function wholesFirst(parts: readonly Part[]): readonly Part[] {
  const tops: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    const whole = parts[at] as Part;
    tops.push(whole);
    at += 1 + runOf(parts.slice(at + 1), whole.value);
  }
  return tops;
}

const wholesLast = (parts: readonly Part[]): readonly Part[] => wholesFirst([...parts].reverse()).toReversed();

/** How many of the first parts add up to a whole; 0 where none do. */
function runOf(parts: readonly Part[], whole: Decimal): number {
  if (isZero(whole)) return 0;
  let left = whole;
  for (const [at, { value }] of parts.entries()) {
    left = sub(left, value);
    if (isZero(left)) return at + 1;
    if (left.m < 0) return 0;
  }
  return 0;
}

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

/** Every row above, earlier totals included; empty where there is no earlier total. */
export type Before = readonly { readonly part: Part; readonly role: TableRow['role'] }[];

export function readingOf(parts: readonly Part[], above: () => Before, total: Decimal): readonly Part[] {
  const holds = (read: readonly Part[]): boolean => read.length > 0 && equals(sumOf(read), total);
  if (holds(parts) || parts.length > MOST_ROWS) return parts;
  const before = above();
  if (before.length > MOST_ROWS) return parts;
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
    at += 1 + runOf(parts, at + 1, whole.value);
  }
  return tops;
}

const wholesLast = (parts: readonly Part[]): readonly Part[] => wholesFirst([...parts].reverse()).toReversed();

/** How many parts from one on add up to a whole; 0 where none do. */
function runOf(parts: readonly Part[], from: number, whole: Decimal): number {
  if (isZero(whole)) return 0;
  let left = whole;
  for (let at = from; at < parts.length; at++) {
    left = sub(left, (parts[at] as Part).value);
    if (isZero(left)) return at + 1 - from;
    if (left.m < 0) return 0;
  }
  return 0;
}

/**
 * `Kondisi Akhir` beside the targets of all years: of what is counted each year it may be their sum, in a row where it is
 * exactly that; then it is no target of the last year alone.
 */
import { add, type Decimal, equals } from '@sakip-lint/language';
import type { Column } from '../columns/column.ts';
import { cellIn } from './cells.ts';
import type { Line } from './line.ts';
import type { Reader } from './reader.ts';

export function summedTargets(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const ends = reader.columns.flatMap((column) => {
    const years = yearsBefore(reader.columns, column);
    return years.length > 1 ? [{ column, years }] : [];
  });
  if (ends.length === 0) return lines;
  return lines.map((line) => {
    const summed = ends.filter(({ column, years }) => isSum(reader, line, column, years));
    if (summed.length === 0) return line;
    return { ...line, apart: new Set([...line.apart, ...summed.map(({ column }) => column.index)]) };
  });
}

/** The targets of single years left of one that is told of the end, the last year's among them. */
function yearsBefore(columns: readonly Column[], { index, head, measure, period }: Column): readonly Column[] {
  if (measure !== 'target' || !/kondisi|akhir/iu.test(head)) return [];
  const left = columns.filter((one) => one.index < index && one.measure === 'target' && one.period !== null);
  return left.some((one) => one.period === period) ? left : [];
}

function isSum(reader: Reader, { node }: Line, column: Column, years: readonly Column[]): boolean {
  const numberAt = (one: Column): Decimal | null => {
    const value = cellIn(reader, node, one)?.value;
    return value?.kind === 'angka' ? value.numeral.value : null;
  };
  const stated = numberAt(column);
  const parts = years.flatMap((one) => numberAt(one) ?? []);
  const [first, ...others] = parts;
  return stated !== null && first !== undefined && others.length > 0 && equals(others.reduce(add, first), stated);
}

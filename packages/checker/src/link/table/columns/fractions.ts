/**
 * Percentages that a spreadsheet stored as fractions: 0,2857 for 28,57%. The head says so, `(pecahan)`, or the whole column
 * can be nothing else: percentages that are all at most 1, none with a sign, one with three decimals or more.
 */
import { cmp, decimal, decimalsOf, type RowNode, readValue, shift, type Value } from '@sakip-lint/language';
import { type Builder, place, type Spot } from '../../builder.ts';
import type { Column } from './column.ts';

const PERCENTAGES: ReadonlySet<string> = new Set(['capaian', 'serapan', 'kemajuan', 'efisiensi', 'fisik']);
const ONE = decimal(1, 0);
const LEAST_DECIMALS = 3;

export function fractionColumns(
  b: Builder,
  head: Spot,
  columns: readonly Column[],
  rows: readonly RowNode[],
): readonly Column[] {
  const seen: Column[] = [];
  const read = columns.map((column) => {
    if (column.role !== 'ukuran') return column;
    if (/\bpecahan\b/i.test(column.head)) return { ...column, fraction: true };
    if (!PERCENTAGES.has(column.measure ?? '') || !areFractions(rows, column.index)) return column;
    seen.push(column);
    return { ...column, fraction: true };
  });
  const [first, ...others] = seen;
  const at = ({ cells }: Column) => place(b, head, cells.at(-1)?.span ?? { start: 0, end: 0 });
  if (first !== undefined)
    b.problems.push({
      rule: 'nama/kolom',
      severity: 'hint',
      message: { key: 'nama.kolom.pecahan', args: { head: first.head } },
      place: at(first),
      labels: others.map((column) => ({ place: at(column), message: { key: 'kata.di_sini_juga', args: {} } })),
      fixes: [],
      fingerprint: `nama/kolom|pecahan|${first.head}`,
    });
  return read;
}

function areFractions(rows: readonly RowNode[], index: number): boolean {
  let finest = 0;
  for (const { cells } of rows) {
    const value = readValue(cells[index]?.text ?? '', 'persen');
    if (value.kind !== 'angka') continue;
    const { numeral } = value;
    if (numeral.percent || numeral.negative || cmp(numeral.value, ONE) > 0) return false;
    finest = Math.max(finest, decimalsOf(numeral.value));
  }
  return finest >= LEAST_DECIMALS;
}

/** The percentage that a fraction stands for. */
export function asPercentage(value: Value): Value {
  if (value.kind !== 'angka' || value.numeral.percent) return value;
  const { numeral } = value;
  return {
    ...value,
    numeral: {
      ...numeral,
      value: shift(numeral.value, 2),
      readings: numeral.readings.map((reading) => shift(reading, 2)),
      decimals: Math.max(0, numeral.decimals - 2),
      percent: true,
    },
  };
}

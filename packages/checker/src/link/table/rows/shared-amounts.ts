/**
 * Amounts on several rows of one merged budget node: an amount equal to the first row's repeats it; a first one that is the sum
 * of the others is the whole; else they are its parts. The reading under which the table's total comes out wins.
 */
import { add, BUDGET_KINDS, type Decimal, decimal, equals } from '@sakip-lint/language';
import type { Column } from '../columns/column.ts';
import { valuesOf } from './cells.ts';
import { type Line, textAt } from './line.ts';
import type { Reader } from './reader.ts';
import { periodOfRow, roleOf } from './row-words.ts';

interface Amount {
  readonly line: number;
  readonly value: Decimal;
}

export function sharedAmounts(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const owner = reader.columns.findLast(
    ({ role, kinds }) => role === 'subjek' && kinds.length > 0 && kinds.every((kind) => BUDGET_KINDS.has(kind)),
  );
  const columns = reader.columns.filter(
    ({ role, measure, owner: whose }) =>
      role === 'ukuran' && (measure === 'pagu' || (measure === 'realisasi' && whose === 'anggaran')),
  );
  if (owner === undefined || columns.length === 0) return lines;
  const groups = groupsOf(reader, lines, owner);
  if (groups.length === 0) return lines;
  const apart = new Map<number, Set<number>>();
  const again = new Map<number, Set<number>>();
  const mark = (where: Map<number, Set<number>>, amounts: readonly Amount[], column: number): void => {
    for (const { line } of amounts) where.set(line, (where.get(line) ?? new Set()).add(column));
  };
  for (const { index } of columns) {
    const amounts = groups.map((group) => amountsOf(reader, lines, group, index));
    const shared = amounts.filter((group) => group.length > 1);
    const reading = shared.length === 0 ? null : readingOf(reader, lines, index, amounts);
    for (const group of shared) {
      const [first, ...rest] = group as [Amount, ...Amount[]];
      const repeated = rest.every(({ value }) => equals(value, first.value));
      const whole = reading !== 'semua' && equals(sumOf(rest), first.value);
      if (reading === 'semua' || !(repeated || whole || reading === 'pertama')) mark(apart, group, index);
      else {
        mark(again, rest, index);
        if (whole && !repeated) mark(apart, rest, index);
      }
    }
  }
  const added = (own: ReadonlySet<number>, more: ReadonlySet<number> | undefined): ReadonlySet<number> =>
    more === undefined ? own : new Set([...own, ...more]);
  return lines.map((line, at) => ({
    ...line,
    apart: added(line.apart, apart.get(at)),
    again: added(line.again, again.get(at)),
  }));
}

/** Rows whose node stands in the first of them, the others blank there. */
function groupsOf(reader: Reader, lines: readonly Line[], owner: Column): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let merged = false;
  for (const [at, line] of lines.entries()) {
    if (line.role !== null || line.caption !== null || line.node.rule || line.node.elided) continue;
    if (roleOf(reader.columns, line.node) !== 'isi' || periodOfRow(reader, line.node) !== null) continue;
    const group = groups.at(-1);
    // What stands further left names another node.
    const left = reader.columns.some(
      ({ role, index }) => role === 'subjek' && index < owner.index && textAt(line.node, index) !== '',
    );
    if (textAt(line.node, owner.index) === '' && group !== undefined && !left) {
      group.push(at);
      merged = true;
    } else groups.push([at]);
  }
  return merged ? groups : [];
}

function amountsOf(
  reader: Reader,
  lines: readonly Line[],
  group: readonly number[],
  column: number,
): readonly Amount[] {
  return group.flatMap((line) => {
    const node = (lines[line] as Line).node;
    const found = valuesOf(reader, node, reader.columns).find((cell) => cell.column === column)?.value;
    return found?.kind === 'angka' ? [{ line, value: found.numeral.value }] : [];
  });
}

const sumOf = (amounts: readonly Amount[]): Decimal =>
  amounts.reduce((sum, { value }) => add(sum, value), decimal(0, 0));

/** Whether the table's total adds the first amounts of the nodes alone. */
function readingOf(
  reader: Reader,
  lines: readonly Line[],
  column: number,
  groups: readonly (readonly Amount[])[],
): 'pertama' | 'semua' | null {
  const total = lines.findLast((line) => line.role === 'jumlah' || roleOf(reader.columns, line.node) === 'jumlah');
  const stated =
    total === undefined
      ? undefined
      : valuesOf(reader, total.node, reader.columns).find((cell) => cell.column === column)?.value;
  if (stated?.kind !== 'angka') return null;
  const { value } = stated.numeral;
  if (equals(sumOf(groups.flat()), value)) return 'semua';
  return equals(sumOf(groups.flatMap((group) => group.slice(0, 1))), value) ? 'pertama' : null;
}

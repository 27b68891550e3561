/**
 * Columns computed from others without a head or a definition that says how: the `Selisih` of two columns that are compared,
 * the `Capaian` of what was planned and served, a `Nilai Terbobot`. The rows tell: the one calculation that most of them hold
 * is meant in all. Where none or several are, the column is left alone.
 */
import { type Rational, type RowNode, readValue, significantDigits, toRational } from '@sakip-lint/language';
import type { Column } from '../columns/column.ts';
import type { HeadFormula } from '../columns/head-formulas.ts';
import { isNear, mayFollow, otherWaysTo, type Way, waysTo } from './found-ways.ts';
import { roleOf } from './row-words.ts';

/** Operands are sought among the nearest columns on the left. */
const NEAREST = 7;
/** Rows that hold by chance show fewer digits. */
const LEAST_DIGITS = 4;
/** After so many rows the first ones tell. */
const MANY_ROWS = 24;

interface Number {
  readonly value: Rational;
  readonly decimals: number;
  readonly digits: number;
}

type Cells = ReadonlyMap<number, readonly (Number | null)[]>;

export interface About {
  /** Columns whose formula a head says. */
  readonly known: readonly HeadFormula[];
  /** In a list shares and totals are its own rules'. */
  readonly list: boolean;
  /** Where nothing says when the plan ends, nothing knows which target is that of the end. */
  readonly dated: boolean;
}

export function foundFormulas(
  columns: readonly Column[],
  rows: readonly RowNode[],
  { known, list, dated }: About,
): readonly HeadFormula[] {
  const open = columns.filter(
    (column) =>
      !known.some((one) => one.column === column.index) &&
      ((mayFollow(column, list, showsPercent(rows, column)) && !isDefined(columns, column, dated)) ||
        isShareOfCounts(columns, column, rows)),
  );
  // Most tables have none, and their cells need not be read for it.
  if (open.length === 0) return [];
  const cells = cellsOf(columns, rows);
  return open.flatMap((column): HeadFormula[] => {
    const results = cells.get(column.index);
    if (results === undefined) return [];
    const left = columns.filter(({ index }) => index < column.index && cells.has(index)).slice(-NEAREST);
    // A share is of what was counted, not of what is to be reached.
    const counted = column.measure === 'realisasi' ? left.filter(({ measure }) => measure === null) : left;
    const held = waysTo(column, counted, list, columns, showsPercent(rows, column)).flatMap((way) => {
      const fits = fitting(way, left, results, cells);
      return fits === 0 ? [] : [{ way, fits }];
    });
    const most = Math.max(0, ...held.map(({ fits }) => fits));
    const best = chosen(held.filter(({ fits }) => fits === most));
    if (best === null) return [];
    if (explains(otherWaysTo(left), best.way, results, cells)) return [];
    return [
      { column: column.index, formula: best.way.formula, text: `${nameOf(column)} = ${best.way.text}`, found: true },
    ];
  });
}

/** The only one; of two shares of one amount, that in the budget rather than that in what was spent. */
function chosen<T extends { readonly way: Way }>(best: readonly T[]): T | null {
  const [first, second, ...more] = best;
  if (first === undefined || second === undefined) return first ?? null;
  const [part, ...parts] = new Set(best.map(({ way }) => way.operands[0]));
  const shares = best.every(({ way }) => way.operands.length === 2);
  if (!shares || part === undefined || parts.length > 0 || more.length > 0) return null;
  const budgets = best.filter(({ way }) => way.operands[1]?.measure === 'pagu');
  return budgets.length === 1 ? (budgets[0] ?? null) : null;
}

const nameOf = ({ cells }: Column): string => cells.at(-1)?.text ?? '';

function cellsOf(columns: readonly Column[], rows: readonly RowNode[]): Cells {
  const body = rows.filter((row) => !row.rule && !row.elided && ['isi', 'jumlah'].includes(roleOf(columns, row)));
  const cells = new Map<number, readonly (Number | null)[]>();
  for (const { index, role, fraction, us } of columns) {
    if (role === 'subjek' || role === 'nomor' || fraction || us) continue;
    const numbers = body.map((row) => numberIn(row.cells[index]?.text ?? ''));
    if (numbers.filter((one) => one !== null).length > 1) cells.set(index, numbers);
  }
  return cells;
}

function numberIn(text: string): Number | null {
  const value = /\d/.test(text) ? readValue(text) : null;
  if (value?.kind !== 'angka' || value.numeral.fault !== null) return null;
  const { numeral } = value;
  return { value: toRational(numeral.value), decimals: numeral.decimals, digits: significantDigits(numeral.value) };
}

/** Whether one of the other ways holds in each row that the found one does not: then the column has no one calculation. */
function explains(ways: readonly Way[], found: Way, results: readonly (Number | null)[], cells: Cells): boolean {
  const open = [...results.keys()].filter((at) => heldIn(found, at, results, cells) === false);
  return open.length > 0 && ways.some((way) => open.every((at) => heldIn(way, at, results, cells) === true));
}

/** null: the row does not say all of it. */
function heldIn(way: Way, at: number, results: readonly (Number | null)[], cells: Cells): boolean | null {
  const result = results[at] ?? null;
  const operands = way.operands.map(({ index }) => cells.get(index)?.[at] ?? null);
  if (result === null || operands.some((one) => one === null)) return null;
  const computed = way.value(operands.map((one) => (one as Number).value));
  return computed !== null && isNear(computed, result.value, result.decimals);
}

/** How many rows hold the calculation; 0 where too few do to mean it. */
function fitting(way: Way, left: readonly Column[], results: readonly (Number | null)[], cells: Cells): number {
  let rows = 0;
  let fits = 0;
  let telling = 0;
  let digits = 0;
  for (const [at, result] of results.entries()) {
    const operands = way.operands.map(({ index }) => cells.get(index)?.[at] ?? null);
    if (result === null || operands.some((one) => one === null)) continue;
    if (rows >= MANY_ROWS && fits * 2 < rows) return 0;
    rows++;
    const values = operands.map((one) => (one as Number).value);
    const computed = way.value(values);
    if (computed === null || !isNear(computed, result.value, result.decimals)) continue;
    fits++;
    // 0 and 100,00 come out of many pairs.
    if (isTrivial(values, result)) continue;
    telling++;
    digits += result.digits;
  }
  // With few rows one may be the slip: then only the columns right beside it are meant.
  const beside = way.operands.length === 2 && way.operands.every((one) => left.slice(-2).includes(one));
  const enough = telling >= 2 || (beside && telling === 1 && (rows === 2 || fits >= 2));
  return enough && fits * 2 >= rows && digits >= (beside ? LEAST_DIGITS - 1 : LEAST_DIGITS) ? fits : 0;
}

const isTrivial = (values: readonly Rational[], { value }: Number): boolean =>
  value.n === 0 || value.n === 0n || values.some(({ n }) => n === 0 || n === 0n) || allEqual(values);

const allEqual = ([first, ...others]: readonly Rational[]): boolean =>
  others.length > 0 && others.every((one) => one.n === first?.n && one.d === first?.d);

/** Measures that a definition computes, and from which ones. */
const DEFINED: Readonly<Record<string, readonly string[]>> = {
  capaian: ['target', 'realisasi'],
  serapan: ['pagu', 'realisasi'],
  sisa: ['pagu', 'realisasi'],
  efisiensi: ['capaian', 'serapan'],
};

/** A text column whose cells all end in a percent sign. */
function showsPercent(rows: readonly RowNode[], { index, role }: Column): boolean {
  if (role !== 'teks') return false;
  const texts = rows.map((row) => (row.cells[index]?.text ?? '').trim()).filter((text) => text !== '' && text !== '-');
  return texts.length > 1 && texts.every((text) => text.endsWith('%'));
}

/** A realisasi in percent behind two counts or more: `Perkara | Selesai | Target | Realisasi`. */
function isShareOfCounts(columns: readonly Column[], column: Column, rows: readonly RowNode[]): boolean {
  if (column.measure !== 'realisasi' || column.owner === 'anggaran') return false;
  const counts = columns.filter(
    ({ index, role, measure }) => index < column.index && role === 'teks' && measure === null,
  );
  const texts = rows.map((row) => (row.cells[column.index]?.text ?? '').trim()).filter((text) => text !== '');
  return counts.length > 1 && texts.length > 1 && texts.every((text) => text.endsWith('%'));
}

const areGoals = (kinds: Column['kinds']): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'sasaran' || kind === 'tujuan');

/** What is stated as such, or computed from columns of its own row by a definition. */
function isDefined(columns: readonly Column[], { role, measure, period }: Column, dated: boolean): boolean {
  if (role === 'label' || role === 'sebutan' || role === 'satuan' || role === 'tingkat') return true;
  if (role !== 'ukuran' || measure === null || measure === 'nilai') return false;
  const from = DEFINED[measure];
  if (measure.startsWith('pertumbuhan')) return false;
  // The capaian of a sasaran is the mean of its indicators', where it has any beside it.
  const titled = columns.filter((one) => one.role === 'subjek');
  if (measure === 'capaian' && titled.length > 0 && titled.every(({ kinds }) => areGoals(kinds))) return false;
  if (from === undefined) return (measure !== 'kemajuan' && measure !== 'capaian akhir') || dated;
  const [first = [], second = []] = from.map((name) =>
    columns.filter(
      (one) =>
        one.role === 'ukuran' &&
        (one.measure === name || one.measure === `${name} pk`) &&
        (period === null || one.period === null || one.period === period),
    ),
  );
  return first.some((one) =>
    second.some((other) => one.period === other.period || one.period === null || other.period === null),
  );
}

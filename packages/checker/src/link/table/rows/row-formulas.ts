/** Formulas of a table's head made concrete: one seed for each row whose cells they can be computed from. */
import { squeeze } from '@sakip-lint/language';
import type { ClaimId } from '../../../model/claim.ts';
import type { CellFormula, CellFormulaSeed, TableRow } from '../../../model/model.ts';
import type { Column } from '../columns/column.ts';
import type { HeadFormula } from '../columns/head-formulas.ts';

/** Columns that a formula names, or that tell of growth, and nothing else reads: their cells count all the same. A list reads its own. */
export function withFormulaColumns(
  columns: readonly Column[],
  formulas: readonly HeadFormula[],
  list: ReadonlySet<number>,
  growing: readonly Column[],
): readonly Column[] {
  const used = new Set([
    ...formulas.flatMap(({ column, formula }) => [column, ...slotsOf(formula)]),
    ...growing.map(({ index }) => index),
  ]);
  const found = new Set(formulas.flatMap((one) => (one.found === true ? [one.column] : [])));
  const unread: ReadonlySet<Column['role']> = new Set(['teks', 'kosong', 'abaikan']);
  return columns.map((column) => {
    if (!used.has(column.index)) return column;
    if (unread.has(column.role) && !list.has(column.index))
      return { ...column, role: 'ukuran', measure: 'nilai', alone: true, unclear: null };
    // `Nilai Terbobot` beside the `Nilai` it is computed from is another one.
    return { ...column, counted: true, alone: column.alone || (found.has(column.index) && column.measure === 'nilai') };
  });
}

const slotsOf = (formula: CellFormula): readonly number[] =>
  formula.op === 'operan'
    ? [formula.slot]
    : formula.op === 'angka'
      ? []
      : [...slotsOf(formula.left), ...slotsOf(formula.right)];

export interface FormulaRow {
  readonly role: TableRow['role'];
  /** Of its cells that are numbers. */
  readonly claims: ReadonlyMap<number, ClaimId>;
  readonly texts: readonly string[];
}

export function rowFormulas(
  columns: readonly Column[],
  formulas: readonly HeadFormula[],
  rows: readonly FormulaRow[],
): readonly CellFormulaSeed[] {
  return rows.flatMap(({ role, claims, texts }) => {
    // A mean of rows need not hold what the rows hold.
    if (role !== 'isi' && role !== 'jumlah') return [];
    const number = (column: number): ClaimId | null => claims.get(column) ?? null;
    return formulas.flatMap(({ column, formula, text, found = false }) => {
      const result = number(column);
      if (result === null) return [];
      // A score cut at its highest stands in the row already.
      const print = (texts[column] ?? '').trim();
      if (found && texts.some((one, at) => at !== column && one.trim() === print)) return [];
      const slots: number[] = [];
      const concrete = inRow(formula, slots, number, (at) => /^[-–—]?$/.test((texts[at] ?? '').trim()));
      if (concrete === null || concrete === 'kosong') return [];
      const percent = columns[column];
      return [
        {
          result,
          formula: percent !== undefined && isPercent(percent) ? inPercent(concrete) : concrete,
          operands: slots.map((at) => claims.get(at) as ClaimId),
          text,
          heads: [column, ...slots].map((at) => columns[at]?.head ?? ''),
          found,
          total: role === 'jumlah',
        },
      ];
    });
  });
}

/** Blank counts as 0 in a sum; a product or quotient with a blank is not computed (null). */
function inRow(
  formula: CellFormula,
  slots: number[],
  number: (column: number) => number | null,
  blank: (column: number) => boolean,
): CellFormula | 'kosong' | null {
  if (formula.op === 'angka') return formula;
  if (formula.op === 'operan') {
    if (number(formula.slot) === null) return blank(formula.slot) ? 'kosong' : null;
    const known = slots.indexOf(formula.slot);
    return { op: 'operan', slot: known >= 0 ? known : slots.push(formula.slot) - 1 };
  }
  const left = inRow(formula.left, slots, number, blank);
  const right = inRow(formula.right, slots, number, blank);
  if (left === null || right === null) return null;
  if (left !== 'kosong' && right !== 'kosong') return { op: formula.op, left, right };
  if (formula.op === '*' || formula.op === '/') return null;
  if (right === 'kosong') return left;
  return formula.op === '+' ? right : { op: '-', left: { op: 'angka', text: '0' }, right };
}

const isPercent = ({ percent, measure, head }: Column): boolean =>
  percent || measure === 'capaian' || measure === 'serapan' || /persen|%/iu.test(squeeze(head));

/** A quotient that fills a column of percentages is meant times 100. */
function inPercent(formula: CellFormula): CellFormula {
  return formula.op === '/' ? { op: '*', left: formula, right: { op: 'angka', text: '100' } } : formula;
}

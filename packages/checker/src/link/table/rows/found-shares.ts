/**
 * Columns that are shares of a total row, and rows that are quotients of two rows above them: what no head and no definition
 * says, the table's own numbers tell, where most of them hold it and nothing else.
 */
import {
  cmpRational,
  divRational,
  mulRational,
  type Rational,
  type RowNode,
  rational,
  readValue,
  significantDigits,
  signRational,
  squeeze,
  toRational,
} from '@sakip-lint/language';
import type { CellFormula, CellFormulaSeed } from '../../../model/model.ts';
import type { Column } from '../columns/column.ts';
import { isNear } from './found-ways.ts';
import type { FormulaRow } from './row-formulas.ts';
import { roleOf } from './row-words.ts';

const SHARE = /%|persen|prosen|presen|proporsi|kontribusi|komposisi|porsi|distribusi/u;
const RATIO_ROW = /^(?:[a-z\d]{1,2}[.)]\s*)?(?:%|persentase|prosentase|persen|rasio|tingkat|cakupan)/iu;
const LEAST_FITS = 2;
const LEAST_DIGITS = 4;
/** Operands of a row stand not far above it. */
const NEAREST_ROWS = 4;

const HUNDRED = rational(100, 1);
const PERCENT: CellFormula = {
  op: '*',
  left: { op: '/', left: { op: 'operan', slot: 0 }, right: { op: 'operan', slot: 1 } },
  right: { op: 'angka', text: '100' },
};

interface Number {
  readonly value: Rational;
  readonly decimals: number;
  readonly digits: number;
}

function numberIn(text: string | undefined): Number | null {
  const value = text !== undefined && /\d/.test(text) ? readValue(text) : null;
  if (value?.kind !== 'angka' || value.numeral.fault !== null) return null;
  const { numeral } = value;
  return { value: toRational(numeral.value), decimals: numeral.decimals, digits: significantDigits(numeral.value) };
}

const fits = (share: Number, part: Number, whole: Number): boolean =>
  signRational(whole.value) !== 0 &&
  isNear(mulRational(divRational(part.value, whole.value), HUNDRED), share.value, share.decimals);

/** 0 and 100 come out of many pairs. */
const isTelling = ({ value }: Number): boolean => signRational(value) !== 0 && cmpRational(value, HUNDRED) !== 0;

/** A column, and the one left of it whose total it is the share of. */
export interface Share {
  readonly column: Column;
  readonly from: Column;
}

/** `known`: columns that are told otherwise. */
export function sharesOfTotal(
  columns: readonly Column[],
  rows: readonly RowNode[],
  known: (column: Column) => boolean,
): readonly Share[] {
  const open = columns.filter((column) => isOpen(column) && SHARE.test(squeezed(column)) && !known(column));
  if (open.length === 0) return [];
  const body = rows.filter((row) => !row.rule && !row.elided);
  const total = body.findLast((row) => roleOf(columns, row) === 'jumlah');
  const parts = body.filter((row) => roleOf(columns, row) === 'isi');
  if (total === undefined || parts.length < LEAST_FITS) return [];
  return open.flatMap((column) => {
    const held = columns.flatMap((from) => {
      const whole = from.index < column.index ? numberIn(total.cells[from.index]?.text) : null;
      if (whole === null) return [];
      const pairs = parts.flatMap(({ cells }) => {
        const [share, part] = [numberIn(cells[column.index]?.text), numberIn(cells[from.index]?.text)];
        return share === null || part === null ? [] : [{ share, part }];
      });
      const fitting = pairs.filter(({ share, part }) => isTelling(share) && fits(share, part, whole));
      const digits = fitting.reduce((sum, { share }) => sum + share.digits, 0);
      const enough = fitting.length >= LEAST_FITS && digits >= LEAST_DIGITS && fitting.length * 2 >= pairs.length;
      return enough ? [{ from, fits: fitting.length }] : [];
    });
    const most = Math.max(0, ...held.map((one) => one.fits));
    const [best, ...others] = held.filter((one) => one.fits === most);
    return best === undefined || others.length > 0 ? [] : [{ column, from: best.from }];
  });
}

const isOpen = ({ role, measure, alone }: Column): boolean =>
  role === 'teks' || role === 'kosong' || (role === 'ukuran' && (measure === null || (measure === 'nilai' && alone)));

const squeezed = ({ head }: Column): string => `${squeeze(head)}${head.includes('%') ? '%' : ''}`;

export function shareSeeds(shares: readonly Share[], rows: readonly FormulaRow[]): readonly CellFormulaSeed[] {
  const total = rows.findLast(({ role }) => role === 'jumlah');
  return shares.flatMap(({ column, from }) => {
    const whole = total?.claims.get(from.index);
    const name = from.cells.at(-1)?.text ?? '';
    return rows.flatMap(({ role, claims }): readonly CellFormulaSeed[] => {
      const [result, part] = [claims.get(column.index), claims.get(from.index)];
      if (role !== 'isi' || whole === undefined || result === undefined || part === undefined) return [];
      return [
        {
          result,
          formula: PERCENT,
          operands: [part, whole],
          text: `${column.cells.at(-1)?.text ?? ''} = ${name} / jumlah ${name} × 100%`,
          heads: [column.head, from.head, from.head],
          found: true,
          total: false,
        },
      ];
    });
  });
}

/** Whether a row's title says that it is a quotient. */
export const isRatioRow = (texts: readonly string[]): boolean =>
  texts.slice(0, 3).some((text) => RATIO_ROW.test(text.trim()));

export function rowRatios(columns: readonly Column[], rows: readonly FormulaRow[]): readonly CellFormulaSeed[] {
  return rows.flatMap((row, at) => {
    if (row.role !== 'isi' || !isRatioRow(row.texts)) return [];
    const above = rows
      .slice(Math.max(0, at - NEAREST_ROWS), at)
      .filter(({ texts, role }) => role !== 'judul' && !isRatioRow(texts));
    const counted = columns.filter(({ index }) => row.claims.has(index));
    const held = above.flatMap((part) =>
      above.flatMap((whole) => {
        if (part === whole) return [];
        const cells = counted.flatMap(({ index }) => {
          const [share, one, all] = [row, part, whole].map(({ texts }) => numberIn(texts[index]));
          return share == null || one == null || all == null
            ? []
            : [{ share, holds: isTelling(share) && fits(share, one, all) }];
        });
        const fitting = cells.filter(({ holds }) => holds);
        const digits = fitting.reduce((sum, { share }) => sum + share.digits, 0);
        const enough = fitting.length >= LEAST_FITS && digits >= LEAST_DIGITS && fitting.length * 2 >= cells.length;
        return enough ? [{ part, whole, fits: fitting.length }] : [];
      }),
    );
    const most = Math.max(0, ...held.map((one) => one.fits));
    const [best, ...others] = held.filter((one) => one.fits === most);
    if (best === undefined || others.length > 0) return [];
    return counted.flatMap(({ index, head }): readonly CellFormulaSeed[] => {
      const [result, part, whole] = [row, best.part, best.whole].map(({ claims }) => claims.get(index));
      if (result === undefined || part === undefined || whole === undefined) return [];
      return [
        {
          result,
          formula: PERCENT,
          operands: [part, whole],
          text: `${titleOf(row)} = ${titleOf(best.part)} / ${titleOf(best.whole)} × 100%`,
          heads: [head, head, head],
          found: true,
          total: false,
          inRow: true,
        },
      ];
    });
  });
}

const titleOf = ({ texts }: FormulaRow): string => texts.find((text) => /\p{L}{3}/u.test(text)) ?? '';

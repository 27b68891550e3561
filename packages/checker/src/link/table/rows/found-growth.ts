/**
 * Columns that tell what changed since the row above, in rows of years that follow each other: the one column on the left whose
 * changes they are. The rows tell, as for other columns that no head defines.
 */
import {
  divRational,
  mulRational,
  type Rational,
  rational,
  readValue,
  significantDigits,
  signRational,
  squeeze,
  subRational,
  toRational,
} from '@sakip-lint/language';
import type { ClaimId } from '../../../model/claim.ts';
import type { CellFormula, CellFormulaSeed } from '../../../model/model.ts';
import type { Column } from '../columns/column.ts';
import { isNear } from './found-ways.ts';
import type { FormulaRow } from './row-formulas.ts';

const GROWTH = /pertumbuhan|perkembangan|kenaikan|penurunan|peningkatan|naik.*turun|laju|trend?|deltapersen/u;
const LEAST_FITS = 2;
const LEAST_DIGITS = 4;

interface Cell {
  readonly claim: ClaimId;
  readonly value: Rational;
  readonly decimals: number;
  readonly digits: number;
}

/** Columns whose heads speak of change; `known`: those whose formula is told otherwise. */
export const growing = (columns: readonly Column[], known: ReadonlySet<number>): readonly Column[] =>
  columns.filter(
    ({ index, head, measure }) =>
      !known.has(index) && measure?.startsWith('pertumbuhan(') !== true && GROWTH.test(squeeze(head)),
  );

export function foundGrowth(
  columns: readonly Column[],
  open: readonly Column[],
  rows: readonly FormulaRow[],
): readonly CellFormulaSeed[] {
  if (open.length === 0) return [];
  const years = rows.filter(({ role }) => role === 'isi');
  if (years.length < LEAST_FITS + 1 || !areYears(years)) return [];
  return open.flatMap((column) => {
    const percent = /%|persen/iu.test(column.head) || years.some(({ texts }) => /%/.test(texts[column.index] ?? ''));
    const results = years.map((row) => cellAt(row, column.index));
    const held = columns.flatMap((from) => {
      if (from.index >= column.index) return [];
      const cells = years.map((row) => cellAt(row, from.index));
      const fits = results.filter((result, at) => fitsAt(result, cells, at, percent));
      const digits = fits.reduce((sum, one) => sum + (one?.digits ?? 0), 0);
      return fits.length >= LEAST_FITS && digits >= LEAST_DIGITS ? [{ from, cells, fits: fits.length }] : [];
    });
    const most = Math.max(0, ...held.map(({ fits }) => fits));
    const [best, ...others] = held.filter(({ fits }) => fits === most);
    if (best === undefined || others.length > 0) return [];
    const pairs = results.flatMap((result, at) => {
      const [before, now] = [best.cells[at - 1] ?? null, best.cells[at] ?? null];
      return result === null || before === null || now === null || signRational(before.value) === 0
        ? []
        : [{ result, before, now }];
    });
    if (most * 2 < pairs.length) return [];
    const name = best.from.cells.at(-1)?.text ?? '';
    const change = `${name} − ${name} tahun sebelumnya`;
    return pairs.map(({ result, before, now }) => ({
      result: result.claim,
      formula: percent ? GROWN : CHANGED,
      operands: [now.claim, before.claim],
      text: `${column.cells.at(-1)?.text ?? ''} = ${percent ? `(${change}) / ${name} tahun sebelumnya × 100%` : change}`,
      heads: [column.head, best.from.head, best.from.head],
      found: true,
      total: false,
    }));
  });
}

const CHANGED: CellFormula = { op: '-', left: { op: 'operan', slot: 0 }, right: { op: 'operan', slot: 1 } };
const GROWN: CellFormula = {
  op: '*',
  left: { op: '/', left: CHANGED, right: { op: 'operan', slot: 1 } },
  right: { op: 'angka', text: '100' },
};

/** Each row has the year after that of the row above. */
function areYears(rows: readonly FormulaRow[]): boolean {
  const years = rows.map(({ texts }) =>
    texts.map((text) => /^(?:tahun\s*)?((?:19|20)\d{2})$/iu.exec(text.trim())?.[1]).find(Boolean),
  );
  return years.every((year, at) => year !== undefined && (at === 0 || Number(year) === Number(years[at - 1]) + 1));
}

function cellAt({ claims, texts }: FormulaRow, index: number): Cell | null {
  const claim = claims.get(index);
  const value = claim === undefined ? null : readValue(texts[index] ?? '');
  if (claim === undefined || value?.kind !== 'angka' || value.numeral.fault !== null) return null;
  const { numeral } = value;
  return {
    claim,
    value: toRational(numeral.value),
    decimals: numeral.decimals,
    digits: significantDigits(numeral.value),
  };
}

function fitsAt(result: Cell | null, cells: readonly (Cell | null)[], at: number, percent: boolean): boolean {
  const [before, now] = [cells[at - 1] ?? null, cells[at] ?? null];
  if (result === null || before === null || now === null || signRational(before.value) === 0) return false;
  const change = subRational(now.value, before.value);
  const computed = percent ? mulRational(divRational(change, before.value), HUNDRED) : change;
  return signRational(change) !== 0 && isNear(computed, result.value, result.decimals);
}

const HUNDRED = rational(100, 1);

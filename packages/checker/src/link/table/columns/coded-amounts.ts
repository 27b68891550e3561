/** `Kode | Uraian | Jumlah (Rp)`: beside rows of budget codes the one column of amounts is their pagu. */
import type { RowNode } from '@sakip-lint/language';
import { codedRow } from '../../declare-budget.ts';
import type { Column } from './column.ts';
import { areAmounts, textsOf } from './column-cells.ts';
import { levelOfCode } from './levels.ts';

const AMOUNT = /^(?:jumlah|total|nilai)?\s*(?:\(?\s*rp\.?\s*\)?|rupiah)?$/iu;
/** Fewer rows with codes are no budget. */
const LEAST = 2;

export function codedAmounts(columns: readonly Column[], rows: readonly RowNode[]): readonly Column[] {
  if (columns.some(({ owner, measure }) => owner === 'anggaran' || measure === 'pagu')) return columns;
  const named = columns.filter(
    ({ head, index, role }) =>
      role !== 'nomor' && AMOUNT.test(head.trim()) && head.trim() !== '' && areAmounts(textsOf(rows, index)),
  );
  const [amount] = named;
  if (amount === undefined || named.length > 1) return columns;
  const coded = rows.filter((row) => {
    const told = codedRow(row);
    return told !== null && levelOfCode(told.kode) !== null;
  });
  if (coded.length < LEAST || coded.length * 2 < rows.length) return columns;
  return columns.map((one) =>
    one === amount ? { ...one, role: 'ukuran', measure: 'pagu', owner: 'anggaran', unclear: null } : one,
  );
}

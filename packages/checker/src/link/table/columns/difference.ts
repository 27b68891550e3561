/** `Bertambah/(Berkurang)` beside two versions of the pagu: the later less the earlier one, as the words say. */
import { type RowNode, squeeze } from '@sakip-lint/language';
import type { Column } from './column.ts';
import type { HeadFormula } from './head-formulas.ts';

const CHANGE =
  /bertambah.*berkurang|tambah.*kurang|naik.*turun|pergeseran|refocusing|^perubahanpagu$|^selisih(?:pagu|anggaran)?$/u;

/** A column that the head gives no formula; where nothing shows a minus, its sign is not known. */
export function differences(
  columns: readonly Column[],
  rows: readonly RowNode[],
  known: readonly HeadFormula[],
): readonly HeadFormula[] {
  return columns.flatMap((column) => {
    const [earlier, later] = versionsBefore(columns, column.index);
    if (earlier === undefined || later === undefined) return [];
    const head = column.cells.at(-1)?.text ?? '';
    if (!CHANGE.test(squeeze(head)) || column.percent || known.some((one) => one.column === column.index)) return [];
    const texts = rows.map((row) => row.cells[column.index]?.text ?? '');
    if (!texts.some((text) => /^\s*(?:Rp\.?\s*)?(?:\(.*\)|[-−–]\s*\d)/u.test(text))) return [];
    return [
      {
        column: column.index,
        formula: { op: '-', left: { op: 'operan', slot: later.index }, right: { op: 'operan', slot: earlier.index } },
        text: `${head} = ${later.head} − ${earlier.head}`,
      },
    ];
  });
}

/** The two columns of pagu left of it, or around it, in different versions, the earlier one first. */
function versionsBefore(columns: readonly Column[], at: number): readonly Column[] {
  const left = columns.filter(({ index, measure }) => index < at && measure === 'pagu');
  const next = columns.find(({ index }) => index === at + 1);
  const pagu = left.length === 1 && next?.measure === 'pagu' ? [...left, next] : left;
  const [first, second] = pagu;
  if (pagu.length !== 2 || first === undefined || second === undefined || first.period !== second.period) return [];
  if (first.version === second.version) return [];
  return first.version < second.version ? [first, second] : [second, first];
}

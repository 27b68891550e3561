/** Rows that name the measure their cells have, below heads of years: `Target | Realisasi | Capaian` under one indicator. */
import { BUDGET_KINDS, type RowNode, readHead, type SubjectKind, titleKey } from '@sakip-lint/language';
import type { Subject } from '../../../model/subject.ts';
import { dataNamed } from '../columns/unclear.ts';
import type { Reader } from './reader.ts';

export interface RowMeasure {
  /** Column of the cell that says it. */
  readonly column: number;
  readonly measure: string;
  /** The cell names the table's subject, and so what it achieved. */
  readonly itself: boolean;
}

const KNOWN: ReadonlySet<string> = new Set([
  'target',
  'target renstra',
  'target pk',
  'target nasional',
  'realisasi',
  'realisasi nasional',
  'capaian',
]);

const OF_BUDGET: ReadonlyMap<string, string> = new Map([
  ['pagu', 'pagu'],
  ['realisasi', 'realisasi'],
  ['realisasi anggaran', 'realisasi'],
  ['serapan', 'serapan'],
  ['sisa', 'sisa'],
]);

export function rowMeasureOf(
  { walk, columns, about, tableMeasure }: Pick<Reader, 'walk' | 'columns' | 'about' | 'tableMeasure'>,
  row: RowNode,
): RowMeasure | null {
  const { b } = walk;
  const open = columns.some(({ role, measure }) => role === 'ukuran' && measure === null);
  if (!open || tableMeasure !== null) return null;
  for (const { index, role, kinds } of columns) {
    const text = row.cells[index]?.text.trim() ?? '';
    if (text === '' || (role !== 'teks' && role !== 'subjek')) continue;
    const fact = readHead(text);
    const free = about !== null || role === 'teks' || kinds.length === 0;
    if (free && fact.role === 'ukuran' && fact.unknown.length === 0 && !fact.several && KNOWN.has(fact.measure ?? ''))
      return { column: index, measure: fact.measure as string, itself: false };
    const subject = about === null ? undefined : (b.subjects[about] as Subject);
    const amount =
      subject !== undefined && BUDGET_KINDS.has(subject.kind as SubjectKind) && fact.unknown.length === 0
        ? OF_BUDGET.get(fact.measure ?? '')
        : undefined;
    if (amount !== undefined) return { column: index, measure: amount, itself: false };
    const data = dataNamed(walk, about)(text);
    if (data !== null) return { column: index, measure: data, itself: false };
    const named = subject?.titles.some((title) => titleKey(title) === titleKey(text)) === true;
    if (named || (subject?.code ?? '').toLowerCase() === text.toLowerCase())
      return { column: index, measure: 'realisasi', itself: true };
  }
  return null;
}

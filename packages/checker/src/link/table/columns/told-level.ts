/** A column `tingkat`: the author's word for the level of each row of a column of several levels. */
import { type RowNode, type SubjectKind, squeeze } from '@sakip-lint/language';
import type { Column } from './column.ts';
import { LEVELS } from './levels.ts';

/** Heads of such a column. */
export const isLevelHead = (head: string): boolean => /^(?:tingkat|tingkatan|level|jenjang)$/.test(squeeze(head));

const WORDS: Readonly<Record<string, SubjectKind>> = {
  u: 'urusan',
  urusan: 'urusan',
  unsur: 'urusan',
  b: 'bidang',
  bidang: 'bidang',
  bidangurusan: 'bidang',
  p: 'program',
  program: 'program',
  k: 'kegiatan',
  kegiatan: 'kegiatan',
  s: 'subkegiatan',
  sk: 'subkegiatan',
  sub: 'subkegiatan',
  subkegiatan: 'subkegiatan',
};

/** Whether a column so headed says levels of the budget: schools have a `Jenjang`, and risks a `Tingkat`, too. */
export const sayLevels = (texts: readonly string[]): boolean =>
  texts.length === 0 || texts.some((text) => /^[1-5]$/.test(squeeze(text)) || WORDS[squeeze(text)] !== undefined);

/** What the column says of each row; null for a row it leaves blank, and where the table has no such column. */
export function toldLevels(columns: readonly Column[], rows: readonly RowNode[]): (row: RowNode) => SubjectKind | null {
  const column = columns.find(({ role }) => role === 'tingkat');
  if (column === undefined) return () => null;
  const text = (row: RowNode): string => squeeze(row.cells[column.index]?.text ?? '');
  const deepest = Math.max(0, ...rows.map((row) => (/^[1-5]$/.test(text(row)) ? Number(text(row)) : 0)));
  const kinds = columns.find(({ role, kinds: of }) => role === 'subjek' && of.length > 1)?.kinds ?? [];
  const own = LEVELS.filter((kind) => kinds.includes(kind));
  // 1 2 3 count from above; a head may name more levels than its rows have: then these are the lowest.
  const counted = (own.length === 0 ? LEVELS : own).slice(-deepest);
  return (row) => WORDS[text(row)] ?? (/^[1-5]$/.test(text(row)) ? (counted[Number(text(row)) - 1] ?? null) : null);
}

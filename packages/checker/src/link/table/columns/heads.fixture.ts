/** Columns of a table by its heads, as the real reader reads them. */
import { parse, type RowNode } from '@sakip-lint/language';
import { standard } from '../../../define/standard.generated.ts';
import type { DocumentInfo } from '../../../model/model.ts';
import { NO_PERIOD } from '../../../model/period.ts';
import { builder } from '../../builder.ts';
import { periodText } from '../../model.fixture.ts';
import type { Column } from './column.ts';
import { readColumns } from './columns.ts';
import { headRows } from './head-rows.ts';

const DOCUMENT: DocumentInfo = {
  index: 0,
  file: 0,
  entry: -1,
  id: null,
  title: '',
  jenis: 'lkj',
  tahun: 2025,
  renstra: { from: 2025, to: 2030 },
  versi: 0,
  pembulatan: null,
  transkripsiLengkap: false,
};

/** Heads with their rows between ` › `; a head that a column shares with its left neighbour is merged with it. */
export function columnsUnder(
  heads: readonly string[],
  document: Partial<DocumentInfo> = {},
  body: readonly (readonly string[])[] = [],
  period = NO_PERIOD,
): readonly Column[] {
  const paths = heads.map((head) => head.split(' › '));
  const depth = Math.max(...paths.map(({ length }) => length));
  const lines = Array.from({ length: depth }, (_, row) =>
    paths.map((path, at) => {
      const left = paths[at - 1];
      const shared = left !== undefined && path.slice(0, row + 1).join('›') === left.slice(0, row + 1).join('›');
      return shared && row < path.length - 1 ? '' : (path[row] ?? '');
    }),
  );
  const text = [...lines, ['---'], ...(body.length > 0 ? body : [heads.map(() => '')])]
    .map((cells) => `|${cells.map((cell) => cell.replaceAll('|', '\\|')).join('|')}|`)
    .join('\n');
  const tree = parse(`tabel "1"\n${text}\n`, 'kepala.sakip');
  const rows = Array.from({ length: tree.entries.count - 1 }, (_, at) => tree.nodeOf(at + 1)).filter(
    (node): node is RowNode => node.kind === 'baris',
  );
  const b = builder([{ uri: 'kepala.sakip', tree, reported: true }], standard);
  return readColumns(b, rows, headRows(b, rows), { ...DOCUMENT, ...document }, { period });
}

/** `realisasi ≤2025/2 perubahan (anggaran)`, `subjek program kegiatan`, `teks`, `tidak pasti`. */
export function said({ role, kinds, measure, period, version, owner, unclear }: Column): string {
  if (unclear !== null) return 'tidak pasti';
  if (role === 'subjek') return kinds.length === 0 ? 'subjek apa saja' : `subjek ${kinds.join(' ')}`;
  if (role !== 'ukuran') return role;
  return [
    measure ?? 'ukuran tetangga',
    ...(period === null ? [] : [periodText(period)]),
    ...(version === 0 ? [] : [['murni', 'perubahan'][version - 1] ?? `perubahan ${version - 1}`]),
    ...(owner === 'anggaran' && !['pagu', 'serapan', 'sisa'].includes(measure ?? '') ? ['(anggaran)'] : []),
  ].join(' ');
}

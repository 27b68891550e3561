/** Columns whose heads leave open what they are: they claim nothing, and one finding for the table says what to choose. */
import type { RowNode } from '@sakip-lint/language';
import { listOf } from '../../../messages/args.ts';
import { place } from '../../builder.ts';
import type { Walk } from '../../walk.ts';
import type { Reader } from '../rows/reader.ts';
import { haveNumbers, textsOf } from './column-cells.ts';

/** More heads than this are counted, not listed. */
const MOST_HEADS = 4;

export function unclearColumns(
  { walk: { b }, at, columns, number }: Reader,
  rows: readonly { readonly entry: number; readonly node: RowNode }[],
  heads: number,
): void {
  const nodes = rows.map(({ node }) => node);
  const found = columns.filter(
    ({ unclear, index }) => unclear !== null && haveNumbers(textsOf(nodes.slice(heads), index)),
  );
  const [first] = found;
  if (first === undefined) return;
  const placeOf = (column: (typeof found)[number]) => {
    const cell = column.cells.at(-1);
    const row = rows.find(({ node }) => cell !== undefined && node.cells.includes(cell));
    return place(b, { file: at.file, entry: row?.entry ?? at.entry }, cell?.span ?? { start: 0, end: 0 });
  };
  b.problems.push({
    rule: 'nama/kolom',
    severity: 'hint',
    message: {
      key: 'nama.kolom.tidak_jelas',
      args: {
        heads: listOf(
          found.map(({ head }) => `"${head}"`),
          false,
          MOST_HEADS,
        ),
      },
    },
    place: placeOf(first),
    labels: found.slice(1).map((one) => ({ place: placeOf(one), message: { key: 'kata.di_sini_juga', args: {} } })),
    fixes: [],
    fingerprint: `nama/kolom|tidak_jelas|${number ?? ''}|${first.head}`,
  });
}

/** The data of the table's subject that a head names by id or title. */
export function dataNamed({ b, resolve }: Walk, about: number | null): (head: string) => string | null {
  if (about === null) return () => null;
  return (head) => {
    // `Penduduk miskin (jiwa)` is the data called penduduk_miskin, or *Jumlah penduduk miskin*.
    const bare = head.trim().replace(/\s*\([^()]*\)$/u, '');
    const names = [head.trim(), bare, bare.replace(/\s+/gu, '_'), `Jumlah ${bare}`, bare.replace(/^jumlah\s+/iu, '')];
    const found = names.map((name) => resolve.measure(about, name, null)).find((one) => one !== null) ?? null;
    if (found === null) return null;
    const own = [...(b.data.get(found.subject)?.values() ?? [])].some(({ measure }) => measure === found.measure);
    return own ? (b.measures[found.measure] ?? null) : null;
  };
}

/** Sums of amounts in tables outside of the budget's tree, whose rows stand on levels that only their marks tell. */
import { hasLetters } from '@sakip-lint/language';
import type { TableRow } from '../../model/model.ts';
import type { Builder } from '../builder.ts';
import type { Column } from './columns/column.ts';
import { familiesOf } from './marked-levels.ts';
import type { CellsAt } from './rows/cells.ts';
import { type Line, textAt } from './rows/line.ts';
import type { Reader } from './rows/reader.ts';

interface Read {
  readonly rows: readonly Line[];
  readonly model: readonly TableRow[];
  readonly cellsAt: CellsAt;
}

/**
 * By row that marks make a part or a whole of amounts: whether it stands at the top. A whole adds the rows below it.
 */
export function wholesByMarks(
  b: Builder,
  reader: Reader,
  { rows, model, cellsAt }: Read,
): ReadonlyMap<TableRow, boolean> {
  const found = new Map<TableRow, boolean>();
  const amounts = reader.columns.filter(isAmount);
  const telling = ({ role }: Column): boolean => role === 'subjek' || role === 'teks';
  const title = reader.columns.find((column) => telling(column) && areTitles(rows, column));
  if (amounts.length === 0 || title === undefined || model.some(({ role }) => role === 'elipsis')) return found;
  const number =
    reader.columns.find(({ role }) => role === 'nomor') ??
    reader.columns.find((column) => column.role === 'teks' && column !== title && areCodes(rows, column));
  for (const run of runsOf(model)) {
    // What has its place in the budget's tree is added there.
    if (run.some((at) => [...(model[at] as TableRow).subjects.values()].some((id) => !isLoose(b, id)))) continue;
    const families = familiesOf(
      run.map((at) => ({
        number: number === undefined ? '' : textAt((rows[at] as Line).node, number.index),
        title: textAt((rows[at] as Line).node, title.index),
        values: new Map(
          cellsAt(at).flatMap(({ column, value }) =>
            value.kind === 'angka' && amounts.some(({ index }) => index === column)
              ? [[column, value.numeral.value] as const]
              : [],
          ),
        ),
      })),
    );
    if (families === null) continue;
    for (const [k, at] of run.entries()) found.set(model[at] as TableRow, families.tops.has(k));
    for (const [k, parts] of families.parts) {
      for (const { index } of amounts) {
        const result = model[run[k] as number]?.claims.get(index);
        const own = parts.map((part) => model[run[part] as number]?.claims.get(index));
        const claims = own.flatMap((claim) => claim ?? []);
        if (result === undefined || claims.length < own.length) continue;
        b.sums.push({ result, parts: claims, blanks: [], partial: false, kind: 'baris jumlah', mean: false });
      }
    }
  }
  return found;
}

const isLoose = (b: Builder, id: number): boolean => ['unsur', 'rincian', 'akun'].includes(b.subjects[id]?.kind ?? '');

const isAmount = ({ measure, owner }: Column): boolean =>
  measure === 'pagu' || measure === 'sisa' || (measure === 'realisasi' && owner === 'anggaran');

/** `5`, `5.1`, `5.1.02` */
function areCodes(rows: readonly Line[], { index }: Column): boolean {
  const codes = rows.filter(({ node }) => /^\d+(?:\.\d+)*\.?$/.test(textAt(node, index).trim())).length;
  return codes * 2 > rows.length;
}

const areTitles = (rows: readonly Line[], { index }: Column): boolean =>
  rows.some(({ node }) => hasLetters(textAt(node, index), 3));

/** Rows between totals, by index. */
function runsOf(model: readonly TableRow[]): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [at, { role }] of model.entries()) {
    if (role === 'isi') runs.at(-1)?.push(at);
    else if (role === 'jumlah' || role === 'rata_rata') runs.push([]);
  }
  return runs;
}

export const topsOf = (rows: readonly TableRow[], marked: ReadonlyMap<TableRow, boolean>): ReadonlySet<TableRow> =>
  new Set(rows.filter((row) => marked.get(row) === true));

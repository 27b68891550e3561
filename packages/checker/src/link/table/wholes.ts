/** What a table says as a whole (its total row), for references like `tabel "2.2".jumlah`. */
import type { TableNode } from '@sakip-lint/language';
import { type Builder, nodeAt, place, type Spot } from '../builder.ts';
import type { Names } from '../names.ts';
import { newSubject } from '../new-subject.ts';

const TABLE = 'tabel';

interface Linked {
  readonly b: Builder;
  readonly known: Names;
}

/** The subject that stands for a table's own totals, made on first use. */
export function tableSubject({ b, known }: Linked, at: Spot, node: TableNode): number {
  const key = `${at.file}|${at.entry}`;
  const found = b.wholes.tables.get(key);
  if (found !== undefined) return found;
  const { id } = newSubject(b, known, {
    kind: 'agregat',
    code: null,
    title: `jumlah tabel${node.number === null ? '' : ` ${node.number.text}`}`,
    titles: [],
    declared: place(b, at, node.head),
    explicit: false,
  });
  b.wholes.tables.set(key, id);
  return id;
}

/** The table that a number means where it is referred to: the nearest above, else the first below. */
export function tableCalled(
  b: Builder,
  at: Spot,
  number: string,
): { readonly at: Spot; readonly node: TableNode } | null {
  const { entries, text } = (b.files[at.file] as (typeof b.files)[number]).tree;
  let found: { readonly at: Spot; readonly node: TableNode } | null = null;
  for (let entry = 0; entry < entries.count; entry++) {
    if (entry > at.entry && found !== null) break;
    const start = entries.start[entry] as number;
    // Most entries are no tables, and need not be read for it.
    if (text.slice(start, start + TABLE.length).toLowerCase() !== TABLE) continue;
    const node = nodeAt(b, at.file, entry);
    if (node.kind === 'tabel' && node.number?.text === number) found = { at: { ...at, entry }, node };
  }
  return found;
}

/** Titles that run on in the next row, which holds nothing else: joined, and told once per table. */
import { hasLetters, isSmallWord, type RowNode, type Word } from '@sakip-lint/language';
import { place } from '../../builder.ts';
import { kindPrefix } from '../../names.ts';
import { isBlankText, type Line } from './line.ts';
import type { Reader } from './reader.ts';

export function joinWrapped(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  const wrapped: { readonly line: Line; readonly cell: Word; readonly title: string }[] = [];
  /** The line that a next row may continue. */
  let open = -1;
  for (const line of lines) {
    const before = joined[open];
    const found = before === undefined || line.node.rule || line.node.elided ? null : continues(reader, before, line);
    if (found === null || before === undefined) {
      open = joined.push(line) - 1;
      continue;
    }
    const first = before.node.cells[found.column] as Word;
    const title = joinText(first.text, found.cell.text);
    const cells = before.node.cells.with(found.column, { ...first, text: title });
    joined[open] = { ...before, node: { ...before.node, cells } };
    joined.push({ ...line, role: 'judul' });
    wrapped.push({ line, cell: found.cell, title });
  }
  tell(reader, wrapped);
  return joined;
}

/** The one filled cell of a row, if it goes on where the cell above ends. */
function continues(
  { columns, walk: { known } }: Reader,
  { node: above, role }: Line,
  { node }: Line,
): { readonly column: number; readonly cell: Word } | null {
  if (role !== null || !columns.some((one) => one.role === 'ukuran' || one.role === 'label')) return null;
  if (filledUpTo(node, 2) !== 1) return null;
  const filled = node.cells.flatMap((cell, column) => (cell.text === '' ? [] : [{ cell, column }]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || columns[only.column]?.role !== 'subjek') return null;
  const before = above.cells[only.column]?.text ?? '';
  if (isBlankText(before) || !hasLetters(only.cell.text)) return null;
  if (known.byId(only.cell.text).length > 0 || kindPrefix(only.cell.text).kind !== null) return null;
  const runsOn = /[,([{"“'‘-]$/u.test(before) || isOpen(before) || isSmallWord(before.split(/\s+/).at(-1) ?? '');
  return runsOn || goesOnSmall(before, only.cell.text) ? only : null;
}

const goesOnSmall = (before: string, text: string): boolean =>
  /^[\p{Ll}(]/u.test(text) && /^[\d.)\s]*\p{Lu}/u.test(before);

/** A bracket or quote that is not closed. */
const isOpen = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0) || (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;

const joinText = (first: string, next: string): string =>
  /\p{L}-$/u.test(first) ? `${first}${next}` : `${first} ${next}`;

function tell(
  { walk: { b }, at }: Reader,
  wrapped: readonly { readonly line: Line; readonly cell: Word; readonly title: string }[],
): void {
  const [first, ...others] = wrapped;
  if (first === undefined) return;
  const where = (one: { readonly line: Line; readonly cell: Word }) =>
    place(b, { file: at.file, entry: one.line.entry }, one.cell.span);
  b.problems.push({
    rule: 'nama/judul',
    severity: 'info',
    message: {
      key: 'nama.judul.sambung',
      args: { title: first.title.replace(/\s+/g, ' ') },
    },
    place: where(first),
    labels: others.map((one) => ({ place: where(one), message: { key: 'kata.di_sini_juga', args: {} } })),
    fixes: [],
    fingerprint: `nama/judul|sambung|${first.title.replace(/\s+/g, ' ')}`,
  });
}

/** Filled cells, counted no further than asked: of most rows it is enough to know that they have several. */
export function filledUpTo(node: RowNode, most: number): number {
  let count = 0;
  for (const { text } of node.cells) if (text !== '' && ++count === most) break;
  return count;
}

/** Cells of tables: words of heads in the first row; below, names, labels and what a cell comes out to. */
import { meaningOfCell } from '@sakip-lint/checker/ask';
import { HEAD_WORDS, layoutOf, T } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import { type Cursor, hasTabs, lastBefore, lineStart, rowStart } from './cursor.ts';
import type { Draft } from './draft.ts';
import { dueDrafts } from './due.ts';
import { type NamesAsked, nameDrafts } from './names.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly text: string;
}

/** The cell of a row, between bars or tabs, that the cursor is in; null: not in a row. */
export function cellAt({ tree, text }: Pick<View, 'tree' | 'text'>, offset: number): Cell | null {
  const { entries } = layoutOf(tree);
  const begin = rowStart(text, offset);
  // A row with tabs begins at its newline, so that blank cells before the first are seen.
  const row = lastBefore(entries.start, entries.count, offset);
  if (row < 0 || begin > offset) return null;
  const bars = text.charCodeAt(begin) === BAR;
  const from = bars ? begin : lineStart(text, offset);
  if (!bars && !hasTabs(text, offset)) return null;
  let column = bars ? -1 : 0;
  let start = from;
  for (let k = from; k < offset; k++) {
    const isEdge = bars
      ? text.charCodeAt(k) === BAR && text.charCodeAt(k - 1) !== BACKSLASH
      : text.charCodeAt(k) === TAB;
    if (!isEdge) continue;
    column++;
    start = k + 1;
  }
  while (start < offset && /[ \t]/.test(text.charAt(start))) start++;
  return { row, column, start, text: text.slice(start, offset) };
}

const BAR = 124;
const BACKSLASH = 92;
const TAB = 9;

export function cellDrafts(
  view: View,
  cursor: Cursor,
): { readonly drafts: readonly Draft[]; readonly cut: boolean; readonly start: number } {
  const cell = cellAt(view, cursor.offset);
  if (cell === null) return { drafts: [], cut: false, start: cursor.offset };
  if (isFirstRow(view, cell.row)) return { drafts: headDrafts(), cut: false, start: cell.start };
  return { ...bodyDrafts(view, cell), start: cell.start };
}

/** No row stands above it in its table. */
function isFirstRow({ tree }: View, row: number): boolean {
  const { tokens, entries } = layoutOf(tree);
  const above = row - 1;
  return above < 0 || tokens.type[entries.firstToken[above] as number] !== T.row;
}

/** Spellings that only torn or squeezed heads have are read, but nobody is to write them. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['sifat', 'romawi', 'teks', 'dan', 'ke', 'tempat lain', 'format us']);

const headDrafts = (): readonly Draft[] =>
  HEAD_WORDS.flatMap(([meaning, [first]]) =>
    first === undefined || NOT_OFFERED.has(meaning)
      ? []
      : [{ label: first.charAt(0).toUpperCase() + first.slice(1), kind: Kind.Field, detail: meaning }],
  );

function bodyDrafts(view: View, cell: Cell): { readonly drafts: readonly Draft[]; readonly cut: boolean } {
  const { checked, uri, tree } = view;
  const nothing = { drafts: [], cut: false };
  if (checked === null) return nothing;
  const { model } = checked;
  const file = model.files.findIndex((one) => one.uri === uri);
  const table = tree.entries.parent[cell.row] as number;
  const meaning = meaningOfCell(model, { file, table, row: cell.row, column: cell.column });
  if (meaning?.role === 'subjek') {
    // What is being typed there may have made a name of its own.
    const fits: NamesAsked['fits'] = ({ declared: at }) =>
      at.uri !== uri || at.start < cell.start || cell.start + cell.text.length < at.start;
    const { drafts, cut } = nameDrafts(model, { typed: cell.text, fits });
    return {
      cut,
      drafts: drafts.map((draft) => ({ ...draft, insert: draft.label, filter: draft.filter ?? draft.label })),
    };
  }
  if (meaning == null || meaning.wanted === null) return nothing;
  const typed = { start: cell.start, end: cell.start + cell.text.length, text: cell.text };
  // In a cell nothing is quoted.
  const drafts = dueDrafts(view, meaning.wanted, { typed }).map((draft) => ({
    ...draft,
    insert: draft.label,
    filter: draft.label,
  }));
  return { cut: false, drafts };
}

/** What can be folded: blocks, tables, runs of comments. */
import { layoutOf, T } from '@sakip-lint/language';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { View } from '../view.ts';

export function foldingRanges({ tree, text, lines }: Pick<View, 'tree' | 'text' | 'lines'>): FoldingRange[] {
  const { tokens, entries } = layoutOf(tree);
  const ranges: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = lines.lineOf(start);
    const endLine = lines.lineOf(end);
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  const { type } = tokens;
  // Braces: the line of the closing one stays to be seen.
  const open: number[] = [];
  let comments: { readonly start: number; end: number } | null = null;
  const endComments = (): void => {
    if (comments !== null) add(comments.start, comments.end, FoldingRangeKind.Comment);
    comments = null;
  };
  for (let k = 0; k < tokens.count; k++) {
    const t = type[k];
    if (t === T.comment) {
      const alone = k === 0 || type[k - 1] === T.newline;
      if (!alone) endComments();
      else if (comments === null) comments = { start: tokens.start[k] as number, end: tokens.start[k] as number };
      else comments.end = tokens.start[k] as number;
      continue;
    }
    // A blank line ends a run, too.
    if (t !== T.newline || type[k - 1] === T.newline) endComments();
    if (t === T.open) open.push(tokens.start[k] as number);
    else if (t === T.close) {
      const start = open.pop();
      const line = lines.lineOf(tokens.start[k] as number);
      if (start !== undefined && line > 0) add(start, Math.max(start, lines.startOf(line) - 1));
    }
  }
  endComments();
  // Tables without braces.
  for (let entry = 0; entry < entries.count; entry++) {
    const until = entries.until[entry] as number;
    if (until <= entry + 1 || type[entries.firstToken[entry + 1] as number] !== T.row) continue;
    if (text.slice(entries.end[entry], entries.start[entry + 1]).includes('{')) continue;
    add(entries.start[entry] as number, entries.start[until - 1] as number, FoldingRangeKind.Region);
  }
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The printer's form of a file or of a part of it, as the smallest edit that gives it. */
import { changeOf, parse, type Span, type Tree } from '@sakip-lint/language';
import { format } from '@sakip-lint/language/format';
import type { TextEdit } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';

type Formatted = Pick<View, 'text' | 'lines'> & { readonly tree: Tree };

/** Empty: it has that form, or was not understood to its last line. */
export function formatEdits({ tree, text, lines }: Formatted): TextEdit[] {
  const printed = format(tree);
  return printed === null ? [] : editsIn({ text, lines }, { start: 0, end: text.length }, printed);
}

/** What the form of the file is, in the entries that a range touches. */
export function formatRangeEdits({ tree, text, lines }: Formatted, range: Span): TextEdit[] {
  const printed = format(tree);
  if (printed === null || printed === text) return [];
  // The form has the same entries, one by one.
  const after = parse(printed, tree.uri);
  const { start, count } = tree.entries;
  if (after.entries.count !== count) return [];
  let next = 0;
  while (next < count && (start[next] as number) <= lineEnd(text, range.start)) next++;
  let first = next - 1;
  while (next < count && (start[next] as number) <= lineEnd(text, range.end)) next++;
  // Both texts are cut where an entry begins a line in both, and no comment changes sides.
  while (next < count && !isCut(tree, after, next)) next++;
  while (first >= 0 && !isCut(tree, after, first)) first--;
  const here = { start: cutAt(tree, first), end: cutAt(tree, next) };
  const there = { start: cutAt(after, first), end: cutAt(after, next) };
  const part = printed.slice(there.start, there.end);
  // A text that only the whole form makes plain (a caption's second line) is left as it is.
  const result = text.slice(0, here.start) + part + text.slice(here.end);
  return format(parse(result, tree.uri)) === printed ? editsIn({ text, lines }, here, part) : [];
}

/** Before the first entry the text begins; behind the last it ends. */
function cutAt({ entries, text }: Tree, entry: number): number {
  if (entry < 0) return 0;
  return entry >= entries.count ? text.length : lineStart(text, entries.start[entry] as number);
}

function isCut(a: Tree, b: Tree, entry: number): boolean {
  return beginsLine(a, entry) && beginsLine(b, entry) && commentsBefore(a, entry) === commentsBefore(b, entry);
}

const beginsLine = ({ text, entries }: Tree, entry: number): boolean => {
  const start = entries.start[entry] as number;
  return /^[ \t]*$/.test(text.slice(lineStart(text, start), start));
};

function commentsBefore({ comments, entries }: Tree, entry: number): number {
  const before = comments.findIndex(({ start }) => start > (entries.start[entry] as number));
  return before < 0 ? comments.length : before;
}

const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

const lineEnd = (text: string, offset: number): number =>
  offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);

function editsIn({ text, lines }: Pick<View, 'text' | 'lines'>, here: Span, after: string): TextEdit[] {
  const before = text.slice(here.start, here.end);
  if (before === after) return [];
  const { from, to, by } = changeOf(before, after);
  return [
    { range: rangeOf(lines, { start: here.start + from, end: here.start + to }), newText: after.slice(from, to + by) },
  ];
}

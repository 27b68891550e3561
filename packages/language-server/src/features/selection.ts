/** What a selection grows to: a number, title or cell; the entry; the blocks around; the file. */
import { type Layout, layoutOf, type Span, T } from '@sakip-lint/language';
import type { SelectionRange } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';
import { lastBefore } from './completion/cursor.ts';

export function selectionAt(view: Pick<View, 'tree' | 'text' | 'lines'>, offset: number): SelectionRange {
  const spans = spansAt(view, offset);
  const outer = { range: rangeOf(view.lines, { start: 0, end: view.text.length }) };
  return spans.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(view.lines, span), parent }), outer);
}

/** From the outermost to the innermost, each inside the one before and smaller. */
function spansAt({ tree, text }: Pick<View, 'tree' | 'text'>, offset: number): readonly Span[] {
  const layout = layoutOf(tree);
  const { tokens, entries } = layout;
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const outer = spans.at(-1) ?? { start: 0, end: text.length };
    const fits = start >= outer.start && end <= outer.end && end - start < outer.end - outer.start;
    if (fits && start <= offset && offset <= end) spans.push({ start, end });
  };
  const token = lastBefore(tokens.start, tokens.count, offset + 1);
  for (const [from, to] of braces(layout, token)) {
    const head = lastBefore(entries.firstToken, entries.count, from);
    add(entries.start[head < 0 ? 0 : head] as number, tokens.end[to] as number);
    add(tokens.start[from] as number, tokens.end[to] as number);
  }
  const entry = lastBefore(entries.start, entries.count, offset + 1);
  if (entry >= 0) {
    const table = entries.parent[entry] as number;
    // A table's rows may stand without braces.
    if (table >= 0) add(entries.start[table] as number, entries.end[(entries.until[table] as number) - 1] as number);
    add(entries.start[entry] as number, entries.end[entry] as number);
  }
  if (token < 0) return spans;
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  if (tokens.type[token] === T.newline) return spans;
  if (tokens.type[token] !== T.row) {
    add(start, end);
    if (tokens.type[token] === T.text && end - start > 1) add(start + 1, end - 1);
    return spans;
  }
  add(start, end);
  let from = offset;
  let to = offset;
  while (from > start && !isEdge(text, from - 1)) from--;
  while (to < end && !isEdge(text, to)) to++;
  while (from < to && text.charCodeAt(from) === 32) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  add(from, to);
  return spans;
}

/** Deeper blocks are somebody's joke; the innermost are what a selection grows over. */
const DEEPEST = 100;

/** Pairs of braces around a token, the outermost first. */
function braces({ tokens: { type, count } }: Layout, token: number): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let open = type[token] === T.close ? token - 1 : token;
  let close = type[token] === T.open ? token + 1 : token;
  for (; pairs.length < DEEPEST; open--, close++) {
    for (let depth = 0; open >= 0; open--) {
      if (type[open] === T.close) depth++;
      else if (type[open] === T.open && depth-- === 0) break;
    }
    for (let depth = 0; close < count; close++) {
      if (type[close] === T.open) depth++;
      else if (type[close] === T.close && depth-- === 0) break;
    }
    if (open < 0 || close < 0 || close >= count) break;
    pairs.unshift([open, close]);
  }
  return pairs;
}

/** A bar that is none of the text, or a tab. */
const isEdge = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 9 || (text.charCodeAt(at) === 124 && text.charCodeAt(at - 1) !== 92);

/** The suppressions of a text: what they name, and which stretch of the text they cover. */
import { T, type Tokens } from '../scan/token.ts';
import { B } from '../split/block.ts';
import type { Split } from '../split/splitter.ts';
import type { LineIndex } from '../tree/line-index.ts';
import type { Span } from '../tree/node.ts';
import type { Suppression } from '../tree/tree.ts';
import { readDirective } from './directive.ts';

export function suppressionsOf(text: string, tokens: Tokens, entries: Split, lines: LineIndex): Suppression[] {
  const found: Suppression[] = [];
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.type[k] !== T.comment) continue;
    const span = { start: tokens.start[k] as number, end: tokens.end[k] as number };
    const said = readDirective(text, span.start, span.end);
    if (said === null) continue;
    const line = lines.startOf(lines.lineOf(span.start));
    const alone = text.slice(line, span.start).trim() === '';
    const covers = alone ? nextEntry(tokens, entries, k) : ownLine(tokens, entries, k, line);
    found.push({ ...said, span, alone, covers });
  }
  return found;
}

/** Alone on a line: the next entry with its block, unless the block that the comment stands in ends before it. */
function nextEntry(tokens: Tokens, entries: Split, comment: number): Span | null {
  let at = comment + 1;
  while (at < tokens.count && (tokens.type[at] === T.newline || tokens.type[at] === T.comment)) at++;
  if (at >= tokens.count || tokens.type[at] === T.close) return null;
  const next = entryBefore(entries, tokens.start[comment] as number) + 1;
  return next < entries.count ? withBlock(entries, next) : null;
}

/** At a line's end: the line, with the beginnings of what ends on it; on a table's head, the table. */
function ownLine(tokens: Tokens, entries: Split, comment: number, line: number): Span {
  const at = tokens.start[comment] as number;
  let start = line;
  let end = at;
  const last = entryBefore(entries, at);
  for (let index = last; index >= 0 && (entries.end[index] as number) > line; index--) {
    start = Math.min(start, entries.start[index] as number);
    const whole = entries.block[index] === B.table || (index === last && opensBelow(tokens, entries, index, comment));
    end = Math.max(end, whole ? withBlock(entries, index).end : (entries.end[index] as number));
  }
  return { start, end };
}

/** `head  # comment` with its brace on a later line: the printer puts the comment above the head, where it covers the block. */
function opensBelow(tokens: Tokens, entries: Split, index: number, comment: number): boolean {
  if (entries.opens[index] !== 1 || (entries.lastToken[index] as number) > comment) return false;
  let at = comment + 1;
  while (at < tokens.count && (tokens.type[at] === T.newline || tokens.type[at] === T.comment)) at++;
  return tokens.type[at] === T.open;
}

function withBlock(entries: Split, index: number): Span {
  const last = Math.max(index, (entries.until[index] as number) - 1);
  return { start: entries.start[index] as number, end: entries.end[last] as number };
}

/** Last entry that starts before an offset; -1 none. */
function entryBefore({ count, start }: Split, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where the cursor stands, told from the tokens around it: what is being typed is usually no whole entry yet, so its node
 * says little.
 */
import { B, type BlockKind, type Layout, layoutOf, T } from '@sakip-lint/language';
import type { View } from '../../view.ts';

export interface Piece {
  readonly type: number;
  /** As written, words in small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Cursor {
  readonly offset: number;
  readonly inside: 'kata' | 'teks' | 'komentar' | 'baris';
  /** What is being typed, which a completion replaces. */
  readonly typed: { readonly start: number; readonly end: number; readonly text: string };
  /** What stands before it in its entry. */
  readonly before: readonly Piece[];
  /** A block is closed before it in its line: what follows belongs to the closed entry. */
  readonly behindBlock: boolean;
  /** The last entry that begins before the one being typed; -1 none. */
  readonly above: number;
  /** Head of the block around; -1 none. */
  readonly head: number;
  readonly block: BlockKind;
}

export function cursorAt({ tree, text }: Pick<View, 'tree' | 'text'>, offset: number): Cursor {
  const layout = layoutOf(tree);
  const { tokens, entries } = layout;
  const last = lastBefore(tokens.start, tokens.count, offset);
  const type = last < 0 ? 0 : (tokens.type[last] as number);
  const end = last < 0 ? 0 : (tokens.end[last] as number);
  const start = last < 0 ? 0 : (tokens.start[last] as number);
  const touches = offset <= end;
  const isComment = type === T.comment && touches;
  const begin = rowStart(text, offset);
  // What is pasted from a spreadsheet has tabs between its cells.
  const pasted = type === T.row && hasTabs(text, offset) && !/[\r\n]/.test(text.slice(end, offset));
  const row = !isComment && (text.charCodeAt(begin) === BAR || pasted);
  const inText = type === T.text && (offset < end || (touches && !isClosed(text.slice(start, end))));
  const isTyped = inText || (touches && (type === T.word || type === T.number || type === T.date));
  const typed = isTyped
    ? { start, end: inText && isClosed(text.slice(start, end)) ? end : offset, text: text.slice(start, offset) }
    : { start: offset, end: offset, text: '' };
  const first = isTyped || row || isComment ? last : last + 1;
  const from = entryStart(layout, first);
  const before: Piece[] = [];
  for (let k = from; k < first; k++) {
    const kind = tokens.type[k] as number;
    if (kind === T.newline || kind === T.comment) continue;
    const written = text.slice(tokens.start[k], tokens.end[k]);
    before.push({
      type: kind,
      text: kind === T.word ? written.toLowerCase() : written,
      start: tokens.start[k] as number,
      end: tokens.end[k] as number,
    });
  }
  const above = lastBefore(entries.start, entries.count, before[0]?.start ?? typed.start);
  const head = headAround(layout, from);
  return {
    offset,
    inside: isComment ? 'komentar' : row ? 'baris' : inText ? 'teks' : 'kata',
    typed,
    before,
    behindBlock: before.length === 0 && type === T.close && !/[\r\n]/.test(text.slice(end, offset)),
    above,
    head,
    block: (head < 0 ? B.top : (entries.block[head] as BlockKind)) ?? B.top,
  };
}

/** Index of the last of some ascending offsets that lies before `offset`; -1 none. */
export function lastBefore(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const BAR = 124;

export const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** A tab stands between the letters of a line. */
export function hasTabs(text: string, offset: number): boolean {
  const line = /^[^\r\n]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
  return line.trimStart().includes('\t');
}

/** The first letter of a line, which tells whether it is a row: its last cell may have no bar yet. */
export function rowStart(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at < offset && /[ \t]/.test(text.charAt(at))) at++;
  return at < offset ? at : text.length;
}

const isClosed = (quoted: string): boolean => /^.+["“”„]$/su.test(quoted) && !quoted.endsWith('\\"');

/** After these an entry goes on in the next line. */
const GOES_ON: ReadonlySet<number> = new Set([
  ...[T.comma, T.equal, T.plus, T.times, T.divide, T.power, T.lparen],
  ...[T.less, T.lessEqual, T.greater, T.greaterEqual, T.notEqual],
]);

/** First token of the entry that token `at` belongs to. */
function entryStart({ tokens: { type } }: Layout, at: number): number {
  let from = at;
  for (; from > 0; from--) {
    const t = type[from - 1] as number;
    if (t === T.open || t === T.close || t === T.row) break;
    if (t === T.newline && !(from > 1 && GOES_ON.has(type[from - 2] as number))) break;
  }
  // A semicolon in parentheses separates arguments.
  let depth = 0;
  for (let k = from; k < at; k++) {
    if (type[k] === T.lparen) depth++;
    else if (type[k] === T.rparen) depth--;
    else if (type[k] === T.semicolon && depth <= 0) from = k + 1;
  }
  return from;
}

/** Entry whose brace is open where a token stands. */
function headAround({ tokens: { type }, entries }: Layout, at: number): number {
  let depth = 0;
  for (let k = at - 1; k >= 0; k--) {
    if (type[k] === T.close) depth++;
    else if (type[k] === T.open && depth-- === 0) return lastBefore(entries.firstToken, entries.count, k);
  }
  return -1;
}

/**
 * Entries of an edited text that the text before it had too: their nodes and faults are taken over. A node depends on
 * nothing but its entry's tokens and the kinds of the block around it and of its own; all of that is compared.
 */
import { T, type Tokens } from '../scan/token.ts';
import type { Split } from '../split/splitter.ts';
import { changeOf, type TextChange } from '../tree/text-change.ts';

/** A text with its tokens and entries. */
export interface Cut {
  readonly text: string;
  readonly tokens: Tokens;
  readonly entries: Split;
}

/** Index of the entry before the edit that is the same as an entry after it; -1 where there is none. */
export function twinsOf(before: Cut, after: Cut): (index: number) => number {
  const change = changeOf(before.text, after.text);
  const head = change.from;
  const tail = before.text.length - change.to;
  const added = after.entries.count - before.entries.count;
  return (index) => {
    if (endOf(after, index) <= head) return isSame(before, index, after, index) ? index : -1;
    if ((after.entries.start[index] as number) < after.text.length - tail) return -1;
    const twin = index - added;
    const inTail = twin >= 0 && (before.entries.start[twin] as number) >= before.text.length - tail;
    return inTail && isSame(before, twin, after, index) ? twin : -1;
  };
}

/** Where the last of an entry's text stands: the clauses behind its block are its own too. */
function endOf({ tokens, entries }: Cut, index: number): number {
  const tail = entries.tails.get(index);
  return (tail === undefined ? entries.end[index] : tokens.end[tail[1] - 1]) as number;
}

function isSame(before: Cut, twin: number, after: Cut, index: number): boolean {
  const a = before.entries;
  const b = after.entries;
  if (twin >= a.count) return false;
  const shift = (b.start[index] as number) - (a.start[twin] as number);
  if ((b.end[index] as number) - (a.end[twin] as number) !== shift) return false;
  // In the common end the same characters stand at the same distance from it.
  const moved = after.text.length - before.text.length;
  if (shift !== 0 && shift !== moved) return false;
  if (a.block[twin] !== b.block[index] || a.opens[twin] !== b.opens[index]) return false;
  if (kindAround(a, twin) !== kindAround(b, index)) return false;
  const x = a.tails.get(twin);
  const y = b.tails.get(index);
  if ((x === undefined) !== (y === undefined)) return false;
  if (x !== undefined && y !== undefined && !sameTokens(before, x, after, y, shift)) return false;
  return sameTokens(before, range(a, twin), after, range(b, index), shift);
}

/** Kind of the block around an entry; -1 at the top. */
function kindAround(entries: Split, index: number): number {
  const parent = entries.parent[index] as number;
  return parent < 0 ? -1 : (entries.block[parent] as number);
}

const range = (entries: Split, index: number): readonly [number, number] => [
  entries.firstToken[index] as number,
  entries.lastToken[index] as number,
];

/** Types and places of the tokens, and of the one behind them. The characters are known to be the same. */
function sameTokens(
  before: Cut,
  [first, last]: readonly [number, number],
  after: Cut,
  [start, end]: readonly [number, number],
  shift: number,
): boolean {
  if (last - first !== end - start) return false;
  const a = before.tokens;
  const b = after.tokens;
  for (let k = 0; k <= last - first; k++) {
    const x = first + k;
    const y = start + k;
    if (x >= a.count || y >= b.count) return x >= a.count && y >= b.count;
    if (a.type[x] !== b.type[y] || (b.start[y] as number) - (a.start[x] as number) !== shift) return false;
    if (k < last - first && (b.end[y] as number) - (a.end[x] as number) !== shift) return false;
  }
  return true;
}

/**
 * The one token that an edit was made in, where all others are as they were and entries are cut the same way: a number
 * or a row, since of those the splitter sees no character (but those of a year). -1: there is none.
 */
export function editedToken(before: Omit<Cut, 'entries'>, after: Omit<Cut, 'entries'>): number {
  const [a, b] = [before.tokens, after.tokens];
  if (a.count !== b.count) return -1;
  const change = changeOf(before.text, after.text);
  const token = tokenAround(a, b, change);
  if (token < 0 || !isOpaque(before, token) || !isOpaque(after, token)) return -1;
  for (let k = 0; k < a.count; k++) {
    const start = k > token ? change.by : 0;
    const end = k >= token ? change.by : 0;
    if (a.type[k] !== b.type[k] || (b.start[k] as number) - (a.start[k] as number) !== start) return -1;
    if ((b.end[k] as number) - (a.end[k] as number) !== end) return -1;
  }
  return token;
}

/** The token that the change lies in; of two that touch there, the one that grew. */
function tokenAround(before: Tokens, after: Tokens, { from, to, by }: TextChange): number {
  let low = 0;
  let high = before.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before.end[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  for (const token of [low, low + 1]) {
    if (token >= before.count || (before.start[token] as number) > from) continue;
    if (
      after.start[token] === before.start[token] &&
      (after.end[token] as number) - (before.end[token] as number) === by
    )
      return token;
  }
  return -1;
}

function isOpaque({ text, tokens: { type, start, end } }: Omit<Cut, 'entries'>, token: number): boolean {
  if (type[token] === T.row) return true;
  return type[token] === T.number && !/^(?:19|20)\d\d$/.test(text.slice(start[token], end[token]));
}

/** Entries cut the same way, at the places where their tokens stand now. */
export function entriesAt(before: Split, { start, end }: Tokens): Split {
  const { count, firstToken, lastToken } = before;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    starts[index] = start[firstToken[index] as number] as number;
    ends[index] = end[(lastToken[index] as number) - 1] as number;
  }
  return { ...before, start: starts, end: ends };
}

/**
 * Entries that a token belongs to, or that it stands right behind, in order; one with clauses behind its block reaches over the
 * block.
 */
export function entriesAround({ count, firstToken, lastToken, tails }: Split, token: number): readonly number[] {
  const found: number[] = [];
  for (const [index, [, last]] of tails) if ((firstToken[index] as number) <= token && token <= last) found.push(index);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstToken[middle] as number) <= token) low = middle + 1;
    else high = middle;
  }
  // Tokens of one entry stand before those of the next.
  for (let index = low - 1; index >= 0 && token <= (lastToken[index] as number); index--)
    if (!tails.has(index)) found.push(index);
  return found.sort((a, b) => a - b);
}

/**
 * Entries of an edited text that the text before it had too: their nodes and faults are taken over. A node depends on
 * nothing but its entry's tokens and the kinds of the block around it and of its own; all of that is compared.
 */
import type { Tokens } from '../scan/token.ts';
import type { Split } from '../split/splitter.ts';
import { changeOf } from '../tree/text-change.ts';

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

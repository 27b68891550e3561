/** Lines of a text by offset: `\n`, `\r\n` and a lone `\r` end one. */

/** The start of every so many lines is known; those between are found from there. A list of all would be made per keystroke. */
const APART = 16;

export class LineIndex {
  readonly #text: string;
  #known: Known | null = null;
  /** Starts of the lines from the `#block`th known one on: who asks for a line asks for its neighbours. */
  #block = -1;
  #starts: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Made when first asked for: most texts have nothing to tell. */
  #lines(): Known {
    this.#known ??= knownOf(this.#text);
    return this.#known;
  }

  /** Starts of the lines of one block. */
  #startsIn(block: number): readonly number[] {
    if (block === this.#block) return this.#starts;
    const { starts, next } = this.#lines();
    const found = [starts[block] as number];
    for (let at = next(found[0] as number); at >= 0 && found.length < APART; at = next(at)) found.push(at);
    this.#block = block;
    this.#starts = found;
    return found;
  }

  /** Zero-based line of an offset. */
  lineOf(offset: number): number {
    const block = lastUpTo(this.#lines().starts, offset);
    return block * APART + lastUpTo(this.#startsIn(block), offset);
  }

  /** Zero-based line and column, in UTF-16 units. */
  positionOf(offset: number): { readonly line: number; readonly column: number } {
    const line = this.lineOf(offset);
    return { line, column: offset - this.startOf(line) };
  }

  get count(): number {
    return this.#lines().count;
  }

  /** Offset of a line's first character. */
  startOf(line: number): number {
    return this.#startsIn(Math.floor(line / APART))[line % APART] as number;
  }
}

interface Known {
  readonly count: number;
  readonly starts: readonly number[];
  /** Start of the line after the one that an offset lies in; -1: there is none. */
  readonly next: (at: number) => number;
}

function knownOf(text: string): Known {
  // Where each `\r` stands before a `\n`, the latter is all there is to look for.
  const next = hasLoneReturn(text)
    ? (at: number): number => nextOf(text, at)
    : (at: number): number => text.indexOf('\n', at) + 1 || -1;
  const starts = [0];
  let count = 1;
  for (let at = next(0); at >= 0; at = next(at)) if (count++ % APART === 0) starts.push(at);
  return { count, starts, next };
}

function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== 10) return true;
  return false;
}

function nextOf(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) return at + 1;
  }
  return -1;
}

/** Index of the last start at or before an offset; the first where there is none. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

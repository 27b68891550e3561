/** Line starts from which a text can be scanned again after an edit, with what the scanner knew there. */

/** A rest every so many lines. */
export const LINES_APART = 64;

/** How far ahead of a token the scanner looks: a spreadsheet's cell may go over lines, a caption's title too. */
const CHARACTERS_AHEAD = 8192;
const LINES_AHEAD = 32;

/** What the scanner knows at the start of a line. */
export interface Resting {
  /** Offset of the line. */
  readonly at: number;
  /** Tokens before it. */
  readonly count: number;
  /** Open braces. */
  readonly depth: number;
  readonly inTable: 0 | 1 | 2;
}

/** Rests by offset. */
export class Rests {
  readonly #rests: Resting[] = [];

  add(rest: Resting): void {
    this.#rests.push(rest);
  }

  /** Those of another text that stand `from` an offset on and before `until`, moved. */
  take(
    rests: Rests,
    { from, until }: { readonly from: number; readonly until: number },
    by: number,
    more: number,
  ): void {
    const all = rests.#rests;
    for (let k = rests.#last(from - 1) + 1; k < all.length; k++) {
      const rest = all[k] as Resting;
      if (rest.at >= until) break;
      this.add(by === 0 && more === 0 ? rest : { ...rest, at: rest.at + by, count: rest.count + more });
    }
  }

  at(offset: number): Resting | null {
    const rest = this.before(offset);
    return rest?.at === offset ? rest : null;
  }

  /** The last at or before an offset. */
  before(offset: number): Resting | null {
    return this.#rests[this.#last(offset)] ?? null;
  }

  #last(offset: number): number {
    let low = 0;
    let high = this.#rests.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rests[middle] as Resting).at <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The last rest before which no token hangs on what stands at an offset; null: none. */
export function restBefore(rests: Rests, text: string, offset: number): Resting | null {
  let at = offset - CHARACTERS_AHEAD;
  for (let line = 0; line < LINES_AHEAD && at > 0; line++) at = text.lastIndexOf('\n', at - 1);
  return at <= 0 ? null : rests.before(at);
}

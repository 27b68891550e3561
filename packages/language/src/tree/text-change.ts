/** What an edit changed in a text: the piece between what both texts begin and end with. Offsets are UTF-16 units. */

export interface TextChange {
  /** Where the texts part. */
  readonly from: number;
  /** Where what was there before ended. */
  readonly to: number;
  /** How much longer the text is. */
  readonly by: number;
}

export function changeOf(before: string, after: string): TextChange {
  const by = after.length - before.length;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from + STRIDE <= most && before.slice(from, from + STRIDE) === after.slice(from, from + STRIDE))
    from += STRIDE;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let to = before.length;
  // The end does not reach into the start.
  const least = to - (most - from);
  while (to - STRIDE >= least && before.slice(to - STRIDE, to) === after.slice(to - STRIDE + by, to + by)) to -= STRIDE;
  while (to > least && before.charCodeAt(to - 1) === after.charCodeAt(to - 1 + by)) to--;
  return { from, to, by };
}

/** Long pieces are compared at once. */
const STRIDE = 4096;

/** Where what began or ended at an offset does so after a change. */
export interface Shift {
  start(at: number): number;
  end(at: number): number;
}

/** `within`: what was typed at the edge of something belongs to it (a digit to its number); else it stands between (a comment). */
export function shiftOf({ from, to, by }: TextChange, within: boolean): Shift {
  const joins = within || to > from;
  return {
    start: (at) => (at < from || (at === from && joins) ? at : at >= to ? at + by : from),
    end: (at) => (at > to || (at === to && joins) ? at + by : Math.min(at, from)),
  };
}

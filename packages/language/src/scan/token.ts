import type { Rests } from './rests.ts';

/**
 * Tokens in columns: type, start, end (UTF-16 offsets). With blanks and byte order marks between them they tile the
 * text: comments and line ends are tokens too. A table row is one token.
 */
export const T = {
  newline: 1,
  comment: 2,
  word: 3,
  number: 4,
  date: 5,
  text: 6,
  row: 7,
  error: 8,
  placeholder: 9,
  open: 10,
  close: 11,
  lparen: 12,
  rparen: 13,
  lbracket: 14,
  rbracket: 15,
  semicolon: 16,
  colon: 17,
  comma: 18,
  dot: 19,
  equal: 20,
  less: 21,
  lessEqual: 22,
  greater: 23,
  greaterEqual: 24,
  notEqual: 25,
  plus: 26,
  minus: 27,
  times: 28,
  divide: 29,
  power: 30,
  percent: 31,
  /** `s.d.`, `s.d`, `s/d` */
  until: 32,
  ellipsis: 33,
  /** A whole line of a merge that was never finished. */
  conflict: 34,
  /** A run of characters that belong to nothing. */
  unknown: 35,
  /** Number or title of a pasted table's caption, without quotes; the title may go over several lines. */
  caption: 36,
} as const;

export type TokenType = (typeof T)[keyof typeof T];

export interface Tokens {
  readonly count: number;
  readonly type: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where scanning can begin again after an edit. */
  readonly rests: Rests;
}

/** UTF-16 offsets in the text that was read; `start` ≤ `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

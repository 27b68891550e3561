/** Offsets to lines and columns as people count them. One index per text, made on first use. */
import { LineIndex } from '@sakip-lint/language';

/** From 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Lines {
  at(offset: number): Position;
  /** Text of a line (from 1) without its line end. */
  line(number: number): string;
}

export function linesOf(text: string): Lines {
  const index = new LineIndex(text);
  return {
    at: (offset) => {
      const { line, column } = index.positionOf(offset);
      return { line: line + 1, column: column + 1 };
    },
    line: (number) => {
      const end = number < index.count ? index.startOf(number) : text.length;
      return text.slice(index.startOf(number - 1), end).replace(/[\r\n]+$/, '');
    },
  };
}

/** Offsets to positions of the protocol and back; both count UTF-16 units. */
import type { LineIndex, Span } from '@sakip-lint/language';
import type { Position, Range } from 'vscode-languageserver';

export function positionOf(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.positionOf(offset);
  return { line, character: column };
}

export const rangeOf = (lines: LineIndex, { start, end }: Span): Range => ({
  start: positionOf(lines, start),
  end: positionOf(lines, end),
});

/** Positions behind a line's or the text's end mean that end. */
export function offsetOf(lines: LineIndex, length: number, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= lines.count) return length;
  const next = line + 1 < lines.count ? lines.startOf(line + 1) : length;
  return Math.min(lines.startOf(line) + Math.max(0, character), next);
}

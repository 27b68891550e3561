/** While a table is typed its columns are kept aligned as the printer would: after a bar, and after the end of a row. */
import { changeOf, layoutOf } from '@sakip-lint/language';
import { alignedAround } from '@sakip-lint/language/format';
import type { TextEdit } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';
import { lastBefore } from './completion/cursor.ts';

export const ON_TYPE_TRIGGERS: readonly [string, ...string[]] = ['|', '\n'];

/** Longer tables are left to formatting: a keystroke must not move thousands of lines. */
const MOST_ROWS = 500;

/**
 * `offset`: where the cursor stands after what was typed. Each row's edit is the smallest that aligns it. A row that was begun
 * and left by the end of its line goes away: so a table ends where the editor begins a row by itself.
 */
export function onTypeEdits({ tree, text, lines }: Pick<View, 'tree' | 'text' | 'lines'>, offset: number): TextEdit[] {
  const line = lines.lineOf(offset);
  const begun = line === 0 ? null : /^[ \t]*\|[ \t]*(?=\r?\n[ \t]*$)/.exec(text.slice(lines.startOf(line - 1), offset));
  if (begun !== null) {
    const start = lines.startOf(line - 1);
    return [{ range: rangeOf(lines, { start, end: start + begun[0].length }), newText: '' }];
  }
  const { tokens, entries } = layoutOf(tree);
  const index = lastBefore(entries.start, entries.count, offset);
  // Only what was typed on this line or the one before it.
  if (index < 0 || line - lines.lineOf(entries.start[index] as number) > 1) return [];
  const rows = alignedAround(text, tokens, entries, index);
  if (rows.size > MOST_ROWS) return [];
  return [...rows].flatMap(([row, aligned]) => {
    const token = entries.firstToken[row] as number;
    const start = tokens.start[token] as number;
    const written = text.slice(start, tokens.end[token]);
    if (written === aligned) return [];
    const { from, to, by } = changeOf(written, aligned);
    return [{ range: rangeOf(lines, { start: start + from, end: start + to }), newText: aligned.slice(from, to + by) }];
  });
}

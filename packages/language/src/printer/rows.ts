/** Rows between bars, their columns aligned over all rows that follow each other. Rows pasted with tabs stay as they are. */

import { NO_CLAUSES } from '../parse/make.ts';
import { rowOf } from '../parse/row.ts';
import { T, type Tokens } from '../scan/token.ts';
import type { Split } from '../split/splitter.ts';

/** Cells longer than this do not widen their column. */
const WIDEST_CELL = 48;

const isPiped = (text: string, tokens: Tokens, entries: Split, index: number): boolean => {
  const first = entries.firstToken[index] as number;
  return tokens.type[first] === T.row && text.charCodeAt(tokens.start[first] as number) === 124;
};

/** As `alignedRows`, of the rows alone that one entry stands among; empty where it is no row between bars. */
export function alignedAround(
  text: string,
  tokens: Tokens,
  entries: Split,
  index: number,
): ReadonlyMap<number, string> {
  const result = new Map<number, string>();
  const belongs = (at: number): boolean =>
    at >= 0 && at < entries.count && entries.parent[at] === entries.parent[index] && isPiped(text, tokens, entries, at);
  if (!belongs(index)) return result;
  let from = index;
  while (belongs(from - 1)) from--;
  let to = index + 1;
  while (belongs(to)) to++;
  align(
    text,
    tokens,
    entries,
    Array.from({ length: to - from }, (_, k) => from + k),
    result,
  );
  return result;
}

/** The text of each row by entry, without its clauses. */
export function alignedRows(text: string, tokens: Tokens, entries: Split): ReadonlyMap<number, string> {
  /** Rows that follow each other in one block. */
  const runs: number[][] = [];
  for (let index = 0; index < entries.count; index++) {
    if (!isPiped(text, tokens, entries, index)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1) ?? -2;
    if (run !== undefined && last === index - 1 && entries.parent[last] === entries.parent[index]) run.push(index);
    else runs.push([index]);
  }
  const result = new Map<number, string>();
  for (const rows of runs) align(text, tokens, entries, rows, result);
  return result;
}

function align(
  text: string,
  tokens: Tokens,
  entries: Split,
  rows: readonly number[],
  result: Map<number, string>,
): void {
  const parsed = rows.map((index) => {
    const first = entries.firstToken[index] as number;
    const from = tokens.start[first] as number;
    const node = rowOf(text, from, tokens.end[first] as number, from, NO_CLAUSES);
    const cells = node.cells.map((cell) => text.slice(from + cell.span.start, from + cell.span.end));
    return { index, rule: node.rule, cells };
  });
  const widths: number[] = [];
  for (const { rule, cells } of parsed) {
    if (rule) continue;
    cells.forEach((cell, k) => {
      const width = cell.length > WIDEST_CELL ? 0 : cell.length;
      widths[k] = Math.max(widths[k] ?? 0, width);
    });
  }
  for (const { index, rule, cells } of parsed) {
    const padded = cells.map((cell, k) => {
      const width = widths[k] ?? 0;
      if (!rule) return ` ${cell.padEnd(width)} `;
      const left = cell.startsWith(':') ? ':' : '-';
      const right = cell.endsWith(':') ? ':' : '-';
      return left + '-'.repeat(Math.max(width, 1)) + right;
    });
    result.set(index, padded.length === 0 ? '|' : `|${padded.join('|')}|`);
  }
}

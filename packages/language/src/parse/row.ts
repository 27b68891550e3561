/** Rows: cells between bars, or between tabs where a row was pasted from a spreadsheet. No grammar is needed. */
import { isBlank } from '../scan/characters.ts';
import type { Clauses, RowNode, Word } from '../tree/node.ts';

const BAR = 124;
const BACKSLASH = 92;
const TAB = 9;
const QUOTE = 34;

const isEllipsis = (text: string): boolean => text === '…' || text === '...';

/** The row in text[from, to); cell spans are relative to `origin`. */
export function rowOf(text: string, from: number, to: number, origin: number, clauses: Clauses): RowNode {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== TAB) at++;
  const piped = text.charCodeAt(at) === BAR;
  const cells = piped ? pipedCells(text, at, to, origin) : tabbedCells(text, from, to, origin);
  let rule = cells.length > 0;
  let elided = false;
  for (const cell of cells) {
    if (rule && !/^:?-+:?$/.test(cell.text)) rule = false;
    elided ||= isEllipsis(cell.text);
  }
  // Rows left out: `…`, blank where nothing is written anyway.
  elided &&= cells.every(({ text: written }) => written === '' || isEllipsis(written));
  // A row of single dashes is data: nothing anywhere.
  rule &&= cells.some((cell) => cell.text.length > 1);
  return { kind: 'baris', head: { start: from - origin, end: to - origin }, clauses, cells, rule, elided };
}

function pipedCells(text: string, from: number, to: number, origin: number): Word[] {
  const cells: Word[] = [];
  let start = from + 1;
  let escaped = false;
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH && text.charCodeAt(i + 1) === BAR) {
      escaped = true;
      i++;
    } else if (code === BAR) {
      cells.push(cell(text, start, i, origin, escaped));
      escaped = false;
      start = i + 1;
    }
  }
  if (start < to) cells.push(cell(text, start, to, origin, escaped));
  // A list that grew has room to spare, and a table keeps as many as it has rows.
  return cells.slice();
}

function tabbedCells(text: string, from: number, to: number, origin: number): Word[] {
  const cells: Word[] = [];
  let start = from;
  for (;;) {
    let end = start;
    if (text.charCodeAt(start) === QUOTE) {
      const close = closing(text, start, to);
      if (close > 0) {
        const body = text.slice(start + 1, close).replaceAll('""', '"');
        cells.push({ text: body, span: { start: start + 1 - origin, end: close - origin } });
        end = close + 1;
        while (end < to && text.charCodeAt(end) !== TAB) end++;
        if (end >= to) return cells;
        start = end + 1;
        continue;
      }
    }
    while (end < to && text.charCodeAt(end) !== TAB) end++;
    cells.push(cell(text, start, end, origin, false));
    if (end >= to) return cells;
    start = end + 1;
  }
}

function closing(text: string, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    if (text.charCodeAt(i) !== QUOTE) continue;
    if (text.charCodeAt(i + 1) === QUOTE) i++;
    else return i;
  }
  return 0;
}

function cell(text: string, from: number, to: number, origin: number, escaped: boolean): Word {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const body = text.slice(start, end);
  return { text: escaped ? body.replaceAll('\\|', '|') : body, span: { start: start - origin, end: end - origin } };
}

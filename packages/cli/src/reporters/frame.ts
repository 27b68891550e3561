/**
 * One source line of a code frame with what is marked in it, drawn into a given number of columns:
 *
 *     | Persentase … | 70,58% | 65,16% | 92,32% |
 *                      ┬─────            ━━━━━━ yang tertulis
 *                      ╰ target
 *
 * Table rows are often wider than a console: what lies between the marks is then left out.
 */
import { columnsOf, isUnsafe, widthOf, wrap } from '../text.ts';

/** `start` and `end` are UTF-16 offsets in the line; an empty mark shows as one column. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly primary: boolean;
  readonly text: string;
}

export interface Glyphs {
  readonly primary: string;
  readonly label: string;
  /** Where a label's line leaves its underline. */
  readonly fork: string;
  readonly bar: string;
  readonly corner: string;
  readonly tee: string;
  readonly ellipsis: string;
  readonly unsafe: string;
}

export type Ink = 'primary' | 'label' | 'dim' | 'plain';

/** A stretch of text in one ink; rows are drawn by the reporter, which knows about colours. */
export interface Stroke {
  readonly text: string;
  readonly ink: Ink;
}

export type Row = readonly Stroke[];

export interface Drawn {
  readonly source: Row;
  readonly below: readonly Row[];
}

/** One column group of the source: a character with the marks that follow it. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

interface Marked extends Mark {
  /** Cells of the mark: first, and one past the last. */
  readonly a: number;
  readonly b: number;
}

/** Columns that a label needs to be read without breaking after each word. */
const READABLE = 32;
/** Characters beside the marks of a very long line that are looked at. */
const CONTEXT = 400;

export function drawLine(line: string, marks: readonly Mark[], width: number, glyphs: Glyphs): Drawn {
  const cells = cellsOf(line, marks, glyphs);
  const marked = marks.map((mark) => locate(mark, cells)).sort((x, y) => x.a - y.a || x.b - y.b);
  const whole = cells.map(() => true);
  const layout = fits(cells, marked, width) ? place(cells, whole, glyphs) : clip(cells, marked, width, glyphs);
  return { source: strokes(layout.row), below: annotate(marked, layout, width, glyphs) };
}

function cellsOf(line: string, marks: readonly Mark[], glyphs: Glyphs): readonly Cell[] {
  const first = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  const cells: Cell[] = [];
  const stop = Math.min(line.length, end + CONTEXT);
  for (let at = Math.max(0, first - CONTEXT); at < stop; ) {
    const char = String.fromCodePoint(line.codePointAt(at) ?? 0x20);
    const to = at + char.length;
    const columns = columnsOf(char);
    const before = cells.at(-1);
    if (char === '\t') cells.push({ text: '  ', width: 2, from: at, to });
    else if (isUnsafe(char)) cells.push({ text: glyphs.unsafe, width: 1, from: at, to });
    else if (columns === 0 && before !== undefined)
      cells[cells.length - 1] = { ...before, text: before.text + char, to };
    else cells.push({ text: columns === 0 ? ` ${char}` : char, width: Math.max(1, columns), from: at, to });
    at = to;
  }
  // A mark at the end of the line (something is missing there) needs a column to stand in.
  const last = cells.at(-1)?.to ?? 0;
  if (marks.some((mark) => mark.start >= last))
    cells.push({ text: ' ', width: 1, from: last, to: Number.MAX_SAFE_INTEGER });
  return cells;
}

function locate(mark: Mark, cells: readonly Cell[]): Marked {
  const a = Math.max(
    0,
    cells.findIndex((cell) => cell.to > mark.start),
  );
  let b = a + 1;
  while (b < cells.length && (cells[b]?.from ?? 0) < mark.end) b++;
  return { ...mark, a, b };
}

/** The whole line fits, and so does every label beside or below its mark. */
function fits(cells: readonly Cell[], marked: readonly Marked[], width: number): boolean {
  let column = 0;
  const columns = cells.map((cell) => {
    column += cell.width;
    return column - cell.width;
  });
  if (column > width) return false;
  return marked.every((mark) => {
    const room = width - (columns[mark.a] ?? 0) - 2;
    return mark.text === '' || room >= READABLE || widthOf(mark.text) <= room;
  });
}

interface Layout {
  readonly row: readonly Stroke[];
  /** Column of each cell; a cell left out has the column of the ellipsis that stands for it. */
  readonly column: readonly number[];
  readonly width: readonly number[];
}

function place(cells: readonly Cell[], keep: readonly boolean[], glyphs: Glyphs): Layout {
  const row: Stroke[] = [];
  const column: number[] = [];
  const width: number[] = [];
  let at = 0;
  let gap = -1;
  cells.forEach((cell, index) => {
    if (keep[index]) {
      row.push({ text: cell.text, ink: 'plain' });
      column.push(at);
      width.push(cell.width);
      at += cell.width;
      gap = -1;
      return;
    }
    if (gap < 0) {
      row.push({ text: glyphs.ellipsis, ink: 'dim' });
      gap = at;
      at += widthOf(glyphs.ellipsis);
    }
    column.push(gap);
    width.push(widthOf(glyphs.ellipsis));
  });
  return { row, column, width };
}

/** Keeps the marks and, evenly, what stands around them; the last mark begins early enough for its label. */
function clip(cells: readonly Cell[], marked: readonly Marked[], width: number, glyphs: Glyphs): Layout {
  const keep = cells.map(() => false);
  const split = marked.at(-1)?.a ?? 0;
  const gap = widthOf(glyphs.ellipsis);
  const before = marked.filter((mark) => mark.a < split);
  const left = grow(cells, keep, 0, split, [...before, { a: split, b: split }], leftOf(cells, marked, width), gap);
  const after = marked.filter((mark) => mark.a === split);
  grow(cells, keep, split, cells.length, after, width - left, gap);
  return place(cells, keep, glyphs);
}

/** Columns before the last mark: its label shall stand beside it if it is short, else be readable below. */
function leftOf(cells: readonly Cell[], marked: readonly Marked[], width: number): number {
  const mark = marked.at(-1);
  const below = width - READABLE - 2;
  if (mark === undefined || mark.text === '') return Math.max(8, below);
  const size = cells.slice(mark.a, mark.b).reduce((sum, cell) => sum + cell.width, 0);
  const beside = width - size - 1 - widthOf(mark.text);
  return Math.max(8, beside * 2 >= width ? Math.min(below, beside) : below);
}

/** Grows `seeds` within cells [from, until) until `budget` columns are used; returns the columns used. */
function grow(
  cells: readonly Cell[],
  keep: boolean[],
  from: number,
  until: number,
  seeds: readonly { readonly a: number; readonly b: number }[],
  budget: number,
  gap: number,
): number {
  if (until <= from) return 0;
  const share = Math.max(4, Math.floor(budget / seeds.length) - 2 * gap);
  const edges = seeds.map(({ a, b }) => {
    let end = a;
    for (let used = 0; end < Math.min(b, until); end++) {
      used += cells[end]?.width ?? 1;
      if (used > share && end > a) break;
      keep[end] = true;
    }
    // A mark that was cut is not continued to the right: the ellipsis says that it goes on.
    return { left: a - 1, right: end, open: end >= Math.min(b, until) };
  });
  const cost = (): number => {
    let sum = 0;
    for (let i = from; i < until; i++) {
      if (keep[i]) sum += cells[i]?.width ?? 1;
      else if (i === from || keep[i - 1]) sum += gap;
    }
    return sum;
  };
  let used = cost();
  const extend = (index: number): boolean => {
    if (index < from || index >= until) return false;
    if (keep[index]) return true;
    const closes = (index === from || keep[index - 1]) && (index === until - 1 || keep[index + 1]);
    const next = used + (cells[index]?.width ?? 1) - (closes ? gap : 0);
    if (next > budget) return false;
    keep[index] = true;
    used = next;
    return true;
  };
  for (let moved = true; moved; ) {
    moved = false;
    for (const edge of edges) {
      if (extend(edge.left)) {
        edge.left--;
        moved = true;
      }
      if (edge.open && extend(edge.right)) {
        edge.right++;
        moved = true;
      }
    }
  }
  return cost();
}

interface Anchored {
  readonly text: string;
  readonly ink: Ink;
  readonly anchor: number;
  readonly end: number;
}

function annotate(marked: readonly Marked[], layout: Layout, width: number, glyphs: Glyphs): readonly Row[] {
  const anchored = marked.map(({ text, primary, a, b }): Anchored => {
    const end = (layout.column[b - 1] ?? 0) + (layout.width[b - 1] ?? 1);
    return { text, ink: primary ? 'primary' : 'label', anchor: layout.column[a] ?? 0, end };
  });
  const underline = new Canvas();
  // The primary mark is drawn last: it stays visible where a label overlaps it.
  for (const mark of [...anchored].sort((x, y) => Number(x.ink === 'primary') - Number(y.ink === 'primary'))) {
    const glyph = mark.ink === 'primary' ? glyphs.primary : glyphs.label;
    for (let column = mark.anchor; column < mark.end; column++) underline.put(column, glyph, mark.ink);
  }
  const told = anchored.filter((mark) => mark.text !== '');
  const outermost = Math.max(...anchored.map((mark) => mark.end));
  const inline = told.findLast(
    (mark, index) => index === told.length - 1 && mark.end === outermost && widthOf(mark.text) <= width - mark.end - 1,
  );
  if (inline !== undefined) underline.write(inline.end + 1, inline.text, inline.ink);

  const below = told.filter((mark) => mark !== inline);
  for (const mark of below)
    if (underline.ink(mark.anchor) !== 'primary') underline.put(mark.anchor, glyphs.fork, mark.ink);
  const rows: Canvas[] = [underline];
  for (let index = below.length - 1; index >= 0; index--) {
    const mark = below[index];
    if (mark === undefined) continue;
    const waiting = below.slice(0, index);
    wrap(mark.text, width - mark.anchor - 2).forEach((text, line) => {
      const row = new Canvas();
      for (const other of waiting) row.put(other.anchor, glyphs.bar, other.ink);
      const shared = waiting.some((other) => other.anchor === mark.anchor);
      if (line === 0) row.put(mark.anchor, shared ? glyphs.tee : glyphs.corner, mark.ink);
      row.write(mark.anchor + 2, text, mark.ink);
      rows.push(row);
    });
  }
  return rows.map((row) => row.strokes());
}

/** A row that is written by column. */
class Canvas {
  readonly #cells: (Stroke | undefined)[] = [];

  ink(column: number): Ink | undefined {
    return this.#cells[column]?.ink;
  }

  put(column: number, text: string, ink: Ink): void {
    this.#cells[column] = { text, ink };
  }

  write(column: number, text: string, ink: Ink): void {
    let at = column;
    for (const char of text) {
      const columns = columnsOf(char);
      const before = this.#cells[at - 1];
      if (columns === 0 && before !== undefined) this.#cells[at - 1] = { text: before.text + char, ink };
      else this.put(at, char, ink);
      if (columns === 2) this.put(at + 1, '', ink);
      at += columns;
    }
  }

  strokes(): Row {
    return strokes(Array.from(this.#cells, (cell) => cell ?? { text: ' ', ink: 'plain' as const }));
  }
}

/** Joins neighbours of one ink. */
function strokes(parts: readonly Stroke[]): Row {
  const joined: { text: string; ink: Ink }[] = [];
  for (const { text, ink } of parts) {
    const before = joined.at(-1);
    if (before !== undefined && before.ink === ink) before.text += text;
    else joined.push({ text, ink });
  }
  return joined;
}

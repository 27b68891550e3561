/**
 * Several numbered titles in one cell (`1. A 2. B`): with as many values beside them each has its own; one value beside two
 * titles is of none, which is told, with the row split as the fix.
 */
import { BUDGET_KINDS, type RowNode, type Word } from '@sakip-lint/language';
import { place } from '../../builder.ts';
import { type Line, textAt } from './line.ts';
import type { Reader } from './reader.ts';

interface Piece {
  readonly text: string;
  /** Where it begins in the cell. */
  readonly from: number;
}

const marks = (): readonly RegExp[] => [/(?:^|\s)(\d{1,2})[.)]\s+(?=\p{L})/gu, /(?:^|\s)([a-z])[.)]\s+(?=\p{L})/gu];
/** What one of these begins with. */
const FIRST_MARK = /^\s?(?:\d{1,2}|[a-z])[.)]\s/u;
const VALUE_MARK = /(?:^|\s)(?:\d{1,2}[.)]|[a-z][.)])\s+/gu;

export function splitTitles(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const columns = reader.columns.filter(({ role }) => role === 'subjek');
  // Most tables have no list of titles.
  if (!lines.some(({ node }) => columns.some(({ index }) => FIRST_MARK.test(textAt(node, index))))) return lines;
  return lines.flatMap((line) => {
    if (line.role !== null || line.caption !== null || line.node.rule || line.node.elided) return [line];
    const titles = columns.flatMap((column) => {
      const pieces = titlesIn(textAt(line.node, column.index));
      return pieces.length > 1 ? [{ column, pieces }] : [];
    });
    const [only] = titles;
    return only === undefined || titles.length > 1 ? [line] : splitRow(reader, line, only.column.index, only.pieces);
  });
}

/** Titles of a cell that are numbered from one on. */
function titlesIn(text: string): readonly Piece[] {
  if (!FIRST_MARK.test(text)) return [];
  for (const mark of marks()) {
    const marks = [...text.matchAll(mark)];
    const rising = marks.every(
      (found, at) => found[1] === (/\d/.test(found[1] as string) ? String(at + 1) : String.fromCharCode(97 + at)),
    );
    if (marks.length < 2 || marks[0]?.index !== 0 || !rising) continue;
    return marks.map((found, at) => {
      const from = found.index + found[0].length;
      const piece = text.slice(from, marks[at + 1]?.index ?? text.length);
      return { text: piece.trim(), from };
    });
  }
  return [];
}

/** As many values as there are titles, in numbers, lines or words; null where the cell has not. */
function valuesIn(text: string, count: number): readonly Piece[] | null {
  const marks = [...text.matchAll(VALUE_MARK)];
  const pieces =
    marks.length === count && marks[0]?.index === 0
      ? marks.map((found, at) => ({ from: found.index + found[0].length, until: marks[at + 1]?.index ?? text.length }))
      : null;
  if (pieces !== null) return pieces.map(({ from, until }) => ({ text: text.slice(from, until).trim(), from }));
  for (const separator of [/\n/, /\s+/]) {
    const parts: Piece[] = [];
    let from = 0;
    for (const part of text.split(separator)) {
      from = text.indexOf(part, from);
      if (part.trim() !== '') parts.push({ text: part.trim(), from });
      from += part.length;
    }
    if (parts.length === count && parts.every((part) => /\d/.test(part.text) || /^[-–]$/.test(part.text))) return parts;
  }
  return null;
}

function splitRow(reader: Reader, line: Line, column: number, pieces: readonly Piece[]): readonly Line[] {
  const { columns } = reader;
  const own = columns[column]?.kinds.some((kind) => BUDGET_KINDS.has(kind)) ? 'anggaran' : 'kinerja';
  const apart = new Set<number>();
  const split = new Map<number, readonly Piece[]>([[column, pieces]]);
  for (const one of columns) {
    if (one.role !== 'ukuran' && one.role !== 'label') continue;
    const text = textAt(line.node, one.index);
    if (text === '' || /^[-–]$/.test(text)) continue;
    const values = valuesIn(text, pieces.length);
    if (values !== null) split.set(one.index, values);
    // Money beside indicators is the budget node's of the row.
    else if ((one.owner ?? 'kinerja') === own || one.owner === null) apart.add(one.index);
  }
  if (apart.size > 0 && split.size === 1) tell(reader, line, column, pieces);
  return pieces.map((_, at) => ({
    ...line,
    apart,
    node: {
      ...line.node,
      cells: line.node.cells.map((cell, index) => cellOf(cell, index, at, split, columns[index]?.role === 'satuan')),
    },
  }));
}

function cellOf(
  cell: Word,
  index: number,
  at: number,
  split: ReadonlyMap<number, readonly Piece[]>,
  unit: boolean,
): Word {
  const piece = split.get(index)?.[at];
  if (piece !== undefined) {
    const start = cell.span.start + piece.from;
    return { text: piece.text, span: { start, end: start + piece.text.length } };
  }
  // What is not split stands in the first line; the others have it as above.
  return at > 0 && !unit ? { ...cell, text: '' } : cell;
}

function tell(reader: Reader, line: Line, column: number, pieces: readonly Piece[]): void {
  const { b } = reader.walk;
  const spot = { file: reader.at.file, entry: line.entry };
  const cell = line.node.cells[column] as Word;
  const end = (line.node.cells.at(-1) as Word).span.end;
  const start = (line.node.cells[0] as Word).span.start;
  const between = piped(reader, line) ? ' | ' : '\t';
  const rows = pieces.map((piece, at) => rowCells(line.node, column, piece.text, at).join(between));
  b.problems.push({
    rule: 'nama/judul',
    message: { key: 'nama.judul.beberapa', args: { n: String(pieces.length), title: (pieces[0] as Piece).text } },
    place: place(b, spot, cell.span),
    labels: [],
    fixes: [
      {
        title: { key: 'nama.judul.pisah', args: { n: String(pieces.length) } },
        safety: 'unsafe',
        edits: [{ place: place(b, spot, { start, end }), text: rows.join(piped(reader, line) ? ' |\n| ' : '\n') }],
      },
    ],
    fingerprint: `nama/judul|beberapa|${pieces.map(({ text }) => text).join('|')}`,
  });
}

/** The cells of one of the rows that the fix writes; the values stay in the first, for the author to place. */
const rowCells = ({ cells }: RowNode, column: number, title: string, at: number): readonly string[] =>
  cells.map((cell, index) => (index === column ? title : at === 0 ? cell.text : ''));

function piped({ walk: { b }, at }: Reader, { entry }: Line): boolean {
  const tree = b.files[at.file]?.tree;
  return tree?.text[tree.entries.start[entry] ?? 0] === '|';
}

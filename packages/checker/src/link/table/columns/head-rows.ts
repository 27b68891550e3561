/** Which rows of a table are its head, its title lines and its column numbers, and what each column's head is. */
import { isHeadCell, type RowNode, readHead, squeeze, type Word } from '@sakip-lint/language';
import type { Builder } from '../../builder.ts';
import { isLevelHead } from './told-level.ts';

const SUBJECT_WORDS =
  /^(?:tujuan|sasaran|program|kegiatan|sub|subkegiatan|indikator|kinerja|utama|strategis|strategik|dan|iku|uraian|rincian|jenis|belanja|urusan|bidang|outcome|output|individu|nama|komponen|pendukung)+$/;

/** Rows a head may have. */
const MOST_HEADS = 7;
/** Lines above it that only tell what the table is. */
const MOST_TITLES = 4;

const filledOf = (row: RowNode): readonly Word[] => row.cells.filter((cell) => cell.text !== '');

/** Lines of one filled cell, the first, above a row of several: the table's title. */
export function titleRows(rows: readonly RowNode[]): number {
  const head = rows.findIndex((row) => filledOf(row).length > 1);
  if (head <= 0 || head > MOST_TITLES) return 0;
  const lines = rows.slice(0, head);
  const isTitle = (row: RowNode): boolean => {
    const [only] = filledOf(row);
    if (row.rule || row.elided || only === undefined || row.cells[0] !== only) return false;
    const { role } = readHead(only.text);
    return role !== 'nomor' && role !== 'subjek';
  };
  return lines.every(isTitle) ? head : 0;
}

/** How many rows the head has, its title lines among them. */
export function headRows(b: Builder, rows: readonly RowNode[]): number {
  const declared = b.scales.filter((scale) => !scale.standard);
  const names = new Set(
    declared.flatMap((scale) => [scale.name, ...scale.classes.map((one) => one.label.toLowerCase())]),
  );
  // `|---|` ends the head wherever it stands.
  const rule = rows.slice(0, MOST_HEADS + MOST_TITLES).findIndex((row) => row.rule);
  if (rule > 0) return rule + 1;
  const titles = titleRows(rows);
  let count = titles + 1;
  while (count < Math.min(rows.length, titles + MOST_HEADS)) {
    const row = rows[count] as RowNode;
    if (!continues(rows.slice(titles, count), row, names)) break;
    count++;
  }
  return count;
}

/** Whether a row goes on with the head above it. */
function continues(head: readonly RowNode[], row: RowNode, names: ReadonlySet<string>): boolean {
  const filled = filledOf(row);
  if (filled.length === 0 || row.elided) return false;
  if (isNumbers(row)) return rising(filled);
  const quarters = head.some((one) => one.cells.some((cell) => /triwulan|\btw\b/i.test(cell.text)));
  const words = row.cells.every(
    (cell, at) =>
      cell.text === '' ||
      // A bare number among words is a value; in a head numbers stand together.
      (!/^\d{1,2}$/.test(cell.text) && isBelow(head, at, cell.text) && headCell(cell.text, quarters, names)),
  );
  if (!words && !isUnderMerged(head.at(-1) as RowNode, row)) return false;
  return !(filled.length < 2 && filled.every((cell) => /^(?:19|20)\d{2}$/.test(cell.text)));
}

/** Below a column of titles stand titles, below a column of periods periods: only such words go on with those heads. */
function isBelow(head: readonly RowNode[], at: number, text: string): boolean {
  const above = head.findLast((row) => (row.cells[at]?.text ?? '') !== '')?.cells[at]?.text;
  if (above === undefined) return true;
  if (/^(?:tahun|triwulan|tw|bulan|semester)$/iu.test(above.trim())) {
    const spans = head.some((row) => (row.cells[at]?.text ?? '') !== '' && row.cells[at + 1]?.text === '');
    return spans || readHead(text, true).period === null;
  }
  const over = readHead(above);
  if (over.role !== 'subjek') return true;
  const fact = readHead(text);
  return fact.role === 'subjek' || fact.role === 'nomor' || squeeze(text) === squeeze(above);
}

/** Words alone, each below a head that is merged over several columns: blank below all others. */
function isUnderMerged(above: RowNode, row: RowNode): boolean {
  let under = 0;
  for (const [at, cell] of row.cells.entries()) {
    if (cell.text === '') continue;
    if (/^[\s(–-]*(?:Rp\.?\s*)?\d[\d.,]*\s*%?\)?$/iu.test(cell.text) && !/^(?:19|20)\d{2}\*?$/.test(cell.text))
      return false;
    const head = above.cells[at]?.text ?? '';
    if (head === '') under++;
    // Blanks at the end of a line get lost: what the lower row goes beyond was merged.
    else if ((above.cells[at + 1]?.text ?? (at + 1 < row.cells.length ? '' : head)) !== '') return false;
  }
  return under > 0 && (above.cells[0]?.text ?? '') !== '' && (row.cells[0]?.text ?? '') === '';
}

function rising(cells: readonly Word[]): boolean {
  if (cells.length < 3) return false;
  const numbers = cells.map((cell) => Number(/\d+/.exec(cell.text)?.[0]));
  return numbers.every((n, at) => at === 0 || n > (numbers[at - 1] as number));
}

function headCell(text: string, quarters: boolean, names: ReadonlySet<string>): boolean {
  if (names.has(text.toLowerCase()) || isLevelHead(text)) return true;
  if (!isHeadCell(text, quarters)) return false;
  if (readHead(text, quarters).role === 'subjek') return SUBJECT_WORDS.test(squeeze(text));
  return text.split(/\s+/).length <= 10;
}

/** `1 2 3`, `(1)`, `-1`, `(5)=(4)/(3)x100`: the row of column numbers. */
export const isNumbers = (row: RowNode): boolean =>
  row.cells.some((cell) => cell.text !== '') &&
  row.cells.every((cell) => cell.text === '' || /^[\s([]*-?\d{1,2}[\s)\]]*(?:=.*)?$/s.test(cell.text));

/** The cells of each column's head from top to bottom, merged cells repeated. */
export function headCells(rows: readonly RowNode[], heads: number): readonly (readonly Word[])[] {
  const own = rows.slice(titleRows(rows), heads);
  const width = own.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const grid = own
    .filter((row) => !row.rule && !isNumbers(row))
    .map((row) => Array.from({ length: width }, (_, at) => row.cells[at]));
  fillDown(grid);
  return Array.from({ length: width }, (_, at) =>
    grid.map((row) => row[at]).filter((cell): cell is Word => cell !== undefined && cell.text !== ''),
  );
}

/** A blank head cell repeats the text on its left, not past a column where a row above has its own, not in the lowest row. */
function fillDown(grid: (Word | undefined)[][]): void {
  for (let r = 0; r < grid.length - 1; r++) {
    const row = grid[r] as (Word | undefined)[];
    let open: Word | undefined;
    for (let c = 0; c < row.length; c++) {
      const own = row[c];
      if (own !== undefined && own.text !== '') {
        open = own;
        continue;
      }
      const above = grid.slice(0, r).some((upper) => upper[c]?.text && upper[c] !== upper[c - 1]);
      if (above) open = undefined;
      // A merged cell spans columns that have a head of their own below.
      const below = grid.slice(r + 1).some((lower) => lower[c] !== undefined && lower[c]?.text !== '');
      row[c] = below ? open : undefined;
    }
  }
}

/** A row that repeats a row of the head, as on the next page. */
export function repeatsHead(rows: readonly RowNode[], heads: number): (row: RowNode) => boolean {
  const keyOf = (row: RowNode): string =>
    row.cells
      .map(({ text }) => squeeze(text))
      .join('|')
      .replace(/\|+$/, '');
  const keys = new Set(
    rows
      .slice(0, heads)
      .filter((row) => !row.rule && filledOf(row).length > 1)
      .map(keyOf),
  );
  // Most rows differ from every head in their first cell.
  const firsts = new Set([...keys].map((key) => key.slice(0, key.indexOf('|'))));
  return (row) =>
    !row.rule && firsts.has(squeeze(row.cells[0]?.text ?? '')) && filledOf(row).length > 1 && keys.has(keyOf(row));
}

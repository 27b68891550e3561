/** What was copied from Word or Excel, as an aligned table of this language. */
import { parse } from '@sakip-lint/language';
import { format } from '@sakip-lint/language/format';
import { escapeSnippet, quoted } from './completion/draft.ts';
import { tablesInHtml } from './paste-table/clipboard-html.ts';
import { cellsOfText } from './paste-table/clipboard-text.ts';

export interface Clip {
  readonly text: string;
  /** Where the clipboard has it: merged cells are known, and captions. */
  readonly html?: string;
}

export interface Pasted {
  readonly newText: string;
  /** It has tab stops, for the number and title of a table that has none yet. */
  readonly snippet: boolean;
}

interface Copied {
  readonly number: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** null: no table, or one that cannot stand there; then it is pasted as it is. */
export function pastedTable(document: string, offset: number, clip: Clip): Pasted | null {
  const place = placeAt(document, offset);
  const copied = place === null ? null : copiedIn(clip);
  if (place === null || copied === null || (place.goesOn && copied.length > 1)) return null;
  // A head that the clipboard does not say is to be typed over.
  const snippet = !place.goesOn && copied.some(({ number, title }) => number === '' || title === '');
  const parts = copied.map((one, k) => {
    const rows = aligned(one.rows);
    const numbered = one.number === '' ? { ...one, number: nextNumber(document, offset, k) } : one;
    return place.goesOn
      ? rows
      : [headOf(numbered, snippet ? 2 * k + 1 : 0), ...(snippet ? rows.map(escapeSnippet) : rows)];
  });
  const lines = parts.flatMap((part, k) => (k === 0 ? part : ['', ...part]));
  const text = lines.map((line, k) => (k === 0 || line === '' ? line : place.indent + line)).join('\n');
  const newText = place.begun ? text.replace(/^\| ?/, '') : place.lineBefore ? `\n${text}` : text;
  return { newText, snippet };
}

/** `tabel "3.1" "Judul"`; `stop`: the number of its first tab stop, 0 for none. */
function headOf({ number, title }: Copied, stop: number): string {
  const texts = [number, title === '' ? 'Judul tabel' : title].map(quoted);
  if (stop === 0) return `tabel ${texts.join(' ')}`;
  return `tabel ${texts.map((text, k) => `"\${${stop + k}:${escapeSnippet(text.slice(1, -1))}}"`).join(' ')}`;
}

/** One more than the table above has, or the last one of the file: `3.4` after `3.3`; `k` tables come before it. */
function nextNumber(document: string, offset: number, k: number): string {
  const heads = [...document.matchAll(/^[ \t]*tabel[ \t]+"((?:[\w.]*\.)?)(\d{1,3})"/gim)];
  const used = new Set(heads.map(([, chapter, last]) => `${chapter}${last}`));
  const above = heads.findLast(({ index }) => index < offset) ?? heads.at(-1);
  if (above === undefined) return `3.${k + 1}`;
  let last = Number(above[2]) + 1 + k;
  while (used.has(`${above[1]}${last}`)) last++;
  return `${above[1]}${last}`;
}

interface Place {
  /** Rows of a table that stands there already: no head of their own. */
  readonly goesOn: boolean;
  /** The bar of the first row stands there already. */
  readonly begun: boolean;
  /** Something stands on the line before it. */
  readonly lineBefore: boolean;
  readonly indent: string;
}

function placeAt(document: string, offset: number): Place | null {
  const start = document.lastIndexOf('\n', offset - 1) + 1;
  const before = document.slice(start, offset);
  const after = /^[^\r\n]*/.exec(document.slice(offset))?.[0] ?? '';
  if (after.trim() !== '') return null;
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const begun = before.trim() === '|';
  const lineBefore = !begun && before.trim() !== '';
  const lines = document.slice(0, lineBefore ? offset : start).split(/\r?\n/);
  let blank = 0;
  while (lines.length > 0) {
    const line = lines.pop() as string;
    if (line.trim() === '') blank++;
    else if (!/^\s*#(?:\s|$)/.test(line))
      return { goesOn: begun || goesOn(line, blank - (lineBefore ? 0 : 1)), begun, lineBefore, indent };
  }
  return { goesOn: begun, begun, lineBefore, indent };
}

/** Right below rows, or below the head of a table that has none yet. */
const goesOn = (line: string, blanksBetween: number): boolean =>
  /^\s*tabel(?![\p{L}\p{N}_.])/iu.test(line) || (blanksBetween <= 0 && (/^\s*\|/.test(line) || /\S\t/.test(line)));

function copiedIn({ html, text }: Clip): readonly Copied[] | null {
  const clip = html === undefined || !/<table\b/i.test(html) ? null : tablesInHtml(html);
  if (clip !== null) {
    // Other text must not get lost.
    if (clip.after.length > 0) return null;
    const tables = clip.tables.map(({ before, rows }) => copied(captionOf(before), rows));
    return tables.length === 0 || tables.some((one) => one === null) ? null : (tables as Copied[]);
  }
  const rows = cellsOfText(text.replace(/[\r\n]+$/, ''));
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  // Tabs before a line's first word are somebody's indentation.
  const several = filled.filter((row) => row.slice(0, -1).some((cell) => cell.trim() !== '') || row.length > 2);
  if (several.length * 2 < filled.length) return null;
  const one = copied({ number: '', title: '' }, rows);
  return one === null ? null : [one];
}

/** null: a single column is a list or a sentence. */
function copied(caption: Omit<Copied, 'rows'> | null, cells: readonly (readonly string[])[]): Copied | null {
  if (caption === null) return null;
  const rows = cells.map((row) => row.map(asCell)).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, k) => k).filter((k) => rows.some((row) => (row[k] ?? '') !== ''));
  if (rows.length === 0 || columns.length < 2) return null;
  return { ...caption, rows: rows.map((row) => columns.map((k) => row[k] ?? '')) };
}

const asCell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** `Tabel 3.1 Capaian Kinerja`, on one line or two; null where anything else stands before the table. */
function captionOf(before: readonly string[]): Omit<Copied, 'rows'> | null {
  if (before.length === 0) return { number: '', title: '' };
  const found = /^tabel\s+((?:\d|[IVXL]+\b|[A-Z]\.)[\d.IVXLA-Z-]*)\s*[.:–-]?\s*(.*)$/i.exec(before.join(' '));
  if (found === null || before.length > 2) return null;
  const [, number = '', title = ''] = found;
  return { number: number.replace(/\.$/, ''), title };
}

/** Rows as the formatter lays them out. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const plain = rows.map((row) => `| ${row.join(' | ')} |`);
  const formatted = format(parse(`tabel\n${plain.join('\n')}\n`, 'file:///tempel.sakip'))
    ?.trimEnd()
    .split('\n')
    .slice(1);
  return formatted?.length === plain.length ? formatted : plain;
}

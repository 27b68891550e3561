/**
 * The caption of a pasted table as Word prints it: `Tabel 3.1 Capaian Kinerja Tahun 2024`, its title often on lines of its
 * own. It is told from a `tabel` written for this tool by having neither quotes nor clauses, and rows below it.
 */
import { startsStatement } from '../table/blocks.ts';
import { CLAUSE_WORDS } from '../table/clauses.ts';
import { isLineEnd } from './characters.ts';

export interface Caption {
  /** Offsets; null where the caption has none. */
  readonly number: readonly [number, number] | null;
  readonly title: readonly [number, number];
}

/** Lines a title may have. */
const MOST_LINES = 5;
const LONGEST_LINE = 240;

const KEYWORD = 'tabel';
const NUMBER = /^\s*((?:\d+|[IVXLC]+|[A-Z])(?:[.-]\w+)*)(?=[\s.:]|$)[\s.:]*/;
const CLAUSES: ReadonlySet<string> = new Set([
  ...CLAUSE_WORDS,
  'versi',
  'untuk',
  'format',
  'lanjutan',
  'kumulatif',
  'menyatakan',
]);

/** The caption whose `tabel` stands at `at`; null where it is no caption. */
export function captionAt(text: string, at: number): Caption | null {
  if (text.slice(at, at + KEYWORD.length).toLowerCase() !== KEYWORD) return null;
  const from = at + KEYWORD.length;
  const end = lineEnd(text, from);
  const rest = text.slice(from, end);
  if (rest !== '' && !/^\s/.test(rest)) return null;
  if (/["“”„{}=;#]/.test(rest) || rest.length > LONGEST_LINE) return null;
  const found = NUMBER.exec(rest);
  const skipped = found === null ? 0 : found[0].length;
  const title = rest.slice(skipped).trim();
  if (isWritten(title)) return null;
  const below = titleBelow(text, end);
  if (below === null || (title === '' && below.to === below.from)) return null;
  const start =
    title === '' ? below.from : from + skipped + (rest.slice(skipped).length - rest.slice(skipped).trimStart().length);
  const to = below.to > below.from ? below.to : from + rest.trimEnd().length;
  const number = found?.[1] ?? null;
  const numberAt = from + rest.length - rest.trimStart().length;
  return { number: number === null ? null : [numberAt, numberAt + number.length], title: [start, to] };
}

/** What stands after the number of a `tabel` written for this tool: a measure, a period, clauses. */
function isWritten(title: string): boolean {
  const [first = '', second = ''] = title.split(/\s+/);
  if (/^(?:tahun|renstra)$/i.test(first)) return /^\d{4}$/.test(second);
  // `Lanjutan Capaian Kinerja` is a title.
  if (/^lanjutan$/i.test(first) && second !== '' && !CLAUSES.has(second.toLowerCase()) && !/^\d|^tahun$/i.test(second))
    return false;
  return CLAUSES.has(first.toLowerCase()) || (second === '' && /^[a-z_]+$/.test(first));
}

/** Lines of a title down to the first row; null where no row follows. */
function titleBelow(text: string, end: number): { readonly from: number; readonly to: number } | null {
  let from = -1;
  let to = -1;
  let lines = 0;
  let at = end;
  while (at < text.length) {
    const start = nextLine(text, at);
    at = lineEnd(text, start);
    const line = text.slice(start, at);
    const words = line.trim();
    if (words === '') {
      if (start >= text.length) return null;
      continue;
    }
    if (words.startsWith('|') || line.trimEnd().includes('\t') || isWrappedRow(text, start))
      return { from: Math.max(from, 0), to: Math.max(to, 0) };
    if (++lines > MOST_LINES || !isTitleLine(line)) return null;
    if (from < 0) from = start + (line.length - line.trimStart().length);
    to = start + line.trimEnd().length;
  }
  return null;
}

/** A spreadsheet's row whose first cell goes over lines: in quotes that a tab follows. */
function isWrappedRow(text: string, at: number): boolean {
  return text.charCodeAt(at) === 34 && /^"[^"\t]{1,400}"\t/.test(text.slice(at, at + 404));
}

function isTitleLine(line: string): boolean {
  const words = line.trim();
  if (!/^[\p{L}(]/u.test(words) || /["“”„{}=;#|]/.test(words) || words.length > LONGEST_LINE) return false;
  const first = /^\w*/.exec(words)?.[0] ?? '';
  return !startsStatement(first.toLowerCase(), words, first.length, words.length);
}

const lineEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
};

const nextLine = (text: string, end: number): number =>
  end >= text.length ? end : text.startsWith('\r\n', end) ? end + 2 : end + 1;

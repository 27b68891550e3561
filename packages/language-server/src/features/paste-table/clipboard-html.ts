/**
 * Tables as Word, Excel and browsers put them on the clipboard: HTML, read tag by tag, since nothing more is wanted of it than
 * which text stands in which cell. A merged cell's text stands in its first place; the others are blank, which is how the
 * language reads merged heads and subjects.
 */

export interface HtmlTable {
  /** What stands before it since the table before, a paragraph each. */
  readonly before: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface HtmlClip {
  readonly tables: readonly HtmlTable[];
  /** What stands behind the last table. */
  readonly after: readonly string[];
}

/** Comments, declarations (`<![if !supportLists]>`), tags with their attributes. */
const MARKUP = /<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>|<(\/?)([a-z][a-z\d:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
/** What they hold is nobody's text. */
const SILENT: ReadonlySet<string> = new Set(['head', 'style', 'script', 'title', 'xml', 'colgroup']);
/** They end a line; within a cell, a word. */
const BLOCKS: ReadonlySet<string> = new Set('p div br li ul ol h1 h2 h3 h4 h5 h6 table tr td th caption'.split(' '));
/** Wider or taller cells are a mistake of whoever wrote the markup. */
const MOST_SPANNED = 200;

interface Building {
  readonly before: readonly string[];
  readonly grid: string[][];
  row: number;
  column: number;
  /** Columns that a cell of a row above reaches into, by the row where it ends. */
  readonly taken: number[];
  cell: { readonly across: number; readonly down: number } | null;
}

export function tablesInHtml(html: string): HtmlClip {
  const tables: HtmlTable[] = [];
  let paragraphs: string[] = [];
  let text = '';
  let silent = 0;
  /** A table in a cell is that cell's text. */
  let depth = 0;
  let table: Building | null = null;
  const endCell = (): void => {
    if (table?.cell == null) return;
    const { grid, row, cell } = table;
    grid[row] ??= [];
    (grid[row] as string[])[table.column] = plain(text);
    for (let k = 0; k < cell.across; k++) table.taken[table.column + k] = row + cell.down;
    table.column += cell.across;
    table.cell = null;
    text = '';
  };
  const endParagraph = (): void => {
    const said = plain(text);
    if (said !== '') paragraphs.push(said);
    text = '';
  };
  const open = (tag: string, attributes: string): void => {
    if (tag === 'table' && depth++ === 0) {
      endParagraph();
      table = { before: paragraphs, grid: [], row: -1, column: 0, taken: [], cell: null };
      paragraphs = [];
    } else if (table !== null && depth === 1 && tag === 'tr') {
      endCell();
      table.row++;
      table.column = 0;
    } else if (table !== null && depth === 1 && (tag === 'td' || tag === 'th')) {
      endCell();
      text = '';
      if (table.row < 0) table.row = 0;
      while ((table.taken[table.column] ?? 0) > table.row) table.column++;
      table.cell = { across: spanOf(attributes, 'colspan'), down: spanOf(attributes, 'rowspan') };
    } else if (BLOCKS.has(tag)) {
      if (table === null) endParagraph();
      else text += ' ';
    }
  };
  const close = (tag: string): void => {
    if (tag === 'table' && depth > 0 && --depth === 0 && table !== null) {
      endCell();
      tables.push({ before: table.before, rows: table.grid.map((row) => Array.from(row ?? [], (cell) => cell ?? '')) });
      table = null;
      text = '';
    } else if (depth === 1 && (tag === 'td' || tag === 'th' || tag === 'tr')) endCell();
    else if (BLOCKS.has(tag)) {
      if (table === null) endParagraph();
      else text += ' ';
    }
  };

  let at = 0;
  for (const found of html.matchAll(MARKUP)) {
    const [whole, slash, name, attributes = ''] = found;
    if (silent === 0) text += html.slice(at, found.index);
    at = found.index + whole.length;
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (SILENT.has(tag)) {
      if (slash === '/') silent = Math.max(0, silent - 1);
      else if (!attributes.trimEnd().endsWith('/')) silent++;
    } else if (silent > 0) {
    } else if (slash === '/') close(tag);
    else open(tag, attributes);
  }
  if (silent === 0) text += html.slice(at);
  if (table === null) endParagraph();
  return { tables, after: paragraphs };
}

const spanOf = (attributes: string, name: string): number => {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), MOST_SPANNED);
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  le: '≤',
  ge: '≥',
  ne: '≠',
  plusmn: '±',
  deg: '°',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  radic: '√',
};

function plain(markup: string): string {
  return markup
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that begin an entry, whatever block it stands in. */
import { KIND_OF } from './kinds.ts';
import { STATEMENT_FACTS } from './statements.ts';

/** Statements and kinds that may stand outside any block. */
export const STATEMENTS: ReadonlySet<string> = new Set([
  ...STATEMENT_FACTS.filter((fact) => fact.top).map((fact) => fact.word),
  ...KIND_OF.keys(),
]);

/** Statements whose rest may be bare words; after the others a quote or a brace must follow to tell them from a cell. */
const BARE: ReadonlySet<string> = new Set([
  'ukuran',
  'rumus',
  'pastikan',
  'gunakan',
  'sakip',
  'dokumen',
  'narasi',
  'tabel',
  'bagian',
  'skala',
  'urutan',
]);

/** Inside a pasted table: whether the line that begins with `word` (the text from `after` to `end` follows) is a statement, no row. */
export function startsStatement(word: string, text: string, after: number, end: number): boolean {
  const bare = BARE.has(word);
  if (!bare && !STATEMENTS.has(word)) return false;
  const rest = text.slice(after, Math.min(end, after + 80)).trimStart();
  if (/^["“”{]/.test(rest) || /^[A-Za-z_]\w*[ \t]*["“”{]/.test(rest)) return true;
  return bare && !text.slice(after, end).includes('\t');
}

/** Words that stand in column 0 where a file is laid out as the formatter does it. */
export const TOP_WORDS: ReadonlySet<string> = STATEMENTS;

/** Words whose entry may open a block. */
export const HEADS: ReadonlySet<string> = new Set([
  ...STATEMENT_FACTS.filter((fact) => fact.opens).map((fact) => fact.word),
  ...KIND_OF.keys(),
]);

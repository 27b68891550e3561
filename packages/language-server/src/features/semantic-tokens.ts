/** Colours that need to know the language: what each token is, from the columns of tokens and entries. No node is made. */
import {
  B,
  CLAUSE_WORDS,
  EQUAL_FILLERS,
  EQUAL_WORDS,
  FUNCTIONS,
  isHeadCell,
  KIND_OF,
  layoutOf,
  MEASURE_WORDS,
  PARTS,
  PROPERTIES,
  RESERVED_WORDS,
  type Span,
  STATEMENT_FACTS,
  T,
  VERB_WORDS,
  VERSION_WORDS,
} from '@sakip-lint/language';
import type { SemanticTokensDelta, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { lastBefore } from './completion/cursor.ts';

const TYPES = [
  'comment',
  'keyword',
  'property',
  'string',
  'number',
  'operator',
  'variable',
  'function',
  'enumMember',
  'type',
] as const;
type TypeName = (typeof TYPES)[number];

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: ['declaration'] };

const TYPE = Object.fromEntries(TYPES.map((name, k) => [name, k])) as Readonly<Record<TypeName, number>>;
const DECLARATION = 1;

const STARTS: ReadonlySet<string> = new Set([...STATEMENT_FACTS.map(({ word }) => word), ...KIND_OF.keys()]);
const PROPERTY_WORDS: ReadonlySet<string> = new Set(PROPERTIES.flatMap(({ words }) => words));
const FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTIONS.map(({ word }) => word));
/** Words of entries, wherever they stand. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...RESERVED_WORDS,
  ...CLAUSE_WORDS,
  ...EQUAL_WORDS.keys(),
  ...EQUAL_FILLERS,
  ...VERB_WORDS,
  // Properties that stand in heads too.
  ...PROPERTIES.filter(({ name, example, words }) => example === name || words[0] === 'mendukung').flatMap(
    ({ words }) => words,
  ),
]);
/** Years apart, what a period or version may be called. */
const PERIODS: ReadonlySet<string> = new Set([...PARTS.keys(), ...VERSION_WORDS, 'awal', 'akhir', 'sebelumnya']);
/** What is known of a word, as bits: a file has few words and many of each. */
const Known = {
  start: 1,
  property: 2,
  measure: 4,
  keyword: 8,
  period: 16,
  function: 32,
  kind: 64,
  supports: 128,
} as const;
const SETS: readonly (readonly [number, { has(word: string): boolean }])[] = [
  [Known.start, STARTS],
  [Known.property, PROPERTY_WORDS],
  [Known.measure, MEASURE_WORDS],
  [Known.keyword, KEYWORDS],
  [Known.period, PERIODS],
  [Known.function, FUNCTION_WORDS],
  [Known.kind, KIND_OF],
  [Known.supports, new Set(['mendukung'])],
];

function bitsOf(written: string): number {
  const word = written.toLowerCase();
  return SETS.reduce((all, [bit, set]) => (set.has(word) ? all | bit : all), 0);
}

const OPERATORS: ReadonlySet<number> = new Set([
  ...[T.equal, T.less, T.lessEqual, T.greater, T.greaterEqual, T.notEqual],
  ...[T.plus, T.minus, T.times, T.divide, T.power, T.percent, T.until],
]);

type Coloured = Pick<View, 'tree' | 'text' | 'lines'>;

/** Tokens that touch [start, end), each five numbers as the protocol wants them. */
export function semanticTokens(view: Coloured, span: Span = { start: 0, end: view.text.length }): number[] {
  return Array.from(numbersOf(view, span, null));
}

/** The same in a column; `spare`: one that nobody needs any more, to be written over. */
function numbersOf({ tree, text, lines }: Coloured, { start, end }: Span, spare: Int32Array | null): Int32Array {
  const { tokens, entries } = layoutOf(tree);
  const { type } = tokens;
  let data = spare === null ? new Int32Array(ROOM) : new Int32Array(spare.buffer);
  let count = 0;
  let line = start > 0 ? lines.lineOf(start) : 0;
  let lastLine = 0;
  let lastColumn = 0;
  const put = (from: number, to: number, kind: number, modifiers: number): void => {
    // What lies before the range may have begun on an earlier line.
    if (to <= from || from < start) return;
    while (line + 1 < lines.count && lines.startOf(line + 1) <= from) line++;
    const column = from - lines.startOf(line);
    if (count + 5 > data.length) data = grown(data);
    data[count++] = line - lastLine;
    data[count++] = line === lastLine ? column - lastColumn : column;
    data[count++] = to - from;
    data[count++] = kind;
    data[count++] = modifiers;
    lastLine = line;
    lastColumn = column;
  };
  /** A token may go over lines; the protocol's may not. */
  const putLines = (from: number, to: number, kind: number, modifiers = 0): void => {
    for (let at = from; at < to; ) {
      let stop = at;
      while (stop < to && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
      put(at, stop, kind, modifiers);
      at = stop + 1;
    }
  };
  const heads = new Map<number, number>();
  const words = new Map<string, number>();
  let entry = -1;
  let begun = -1;
  let begunAs = 0;
  for (let k = Math.max(0, lastBefore(tokens.start, tokens.count, start)); k < tokens.count; k++) {
    const from = tokens.start[k] as number;
    const to = tokens.end[k] as number;
    if (from >= end) break;
    if (entry < 0) entry = Math.max(0, lastBefore(entries.firstToken, entries.count, k + 1));
    while (entry + 1 < entries.count && (entries.firstToken[entry + 1] as number) <= k) entry++;
    const t = type[k] as number;
    if (t === T.comment) put(from, to, TYPE.comment, 0);
    else if (t === T.text || t === T.caption) putLines(from, to, TYPE.string, isHead(k) ? DECLARATION : 0);
    else if (t === T.number || t === T.date || t === T.error) put(from, to, TYPE.number, 0);
    else if (OPERATORS.has(t)) put(from, to, TYPE.operator, 0);
    else if (t === T.row) row(from, to, isTableHead(entry));
    else if (t === T.word) word(k, known(from, to));
  }
  return data.subarray(0, count);

  function known(from: number, to: number): number {
    const written = text.slice(from, to);
    const bits = words.get(written) ?? bitsOf(written);
    words.set(written, bits);
    return bits;
  }

  /** Numbers and titles right behind the word that begins a block name it. */
  function isHead(k: number): boolean {
    const first = entries.firstToken[entry] as number;
    if (k <= first || k > first + 3 || (begins() & Known.start) === 0) return false;
    return type[k - 1] !== T.dot && (k === first + 1 || type[k - 1] !== T.comma);
  }

  /** What is known of the entry's first word. */
  function begins(): number {
    if (begun === entry) return begunAs;
    const first = entries.firstToken[entry] as number;
    begun = entry;
    begunAs = type[first] === T.word ? known(tokens.start[first] as number, tokens.end[first] as number) : 0;
    return begunAs;
  }

  function word(k: number, bits: number): void {
    const kind = k === entries.firstToken[entry] ? firstWord(k, bits) : laterWord(k, bits);
    const modifiers = kind === 'variable' && isHead(k) ? DECLARATION : 0;
    put(tokens.start[k] as number, tokens.end[k] as number, TYPE[kind], modifiers);
  }

  function firstWord(k: number, bits: number): TypeName {
    if (k + 1 < tokens.count && type[k + 1] === T.dot) return 'variable';
    const parent = entries.parent[entry] as number;
    const block = parent < 0 ? B.top : entries.block[parent];
    if (block === B.series)
      return (bits & Known.period) !== 0 ? 'enumMember' : (bits & Known.measure) !== 0 ? 'property' : 'variable';
    if (block === B.bundle) return 'property';
    if ((bits & Known.start) !== 0) return 'keyword';
    if ((bits & (Known.measure | Known.property)) !== 0) return 'property';
    if ((bits & Known.keyword) !== 0) return 'keyword';
    return block === B.subject && entries.opens[entry] === 0 ? 'property' : 'variable';
  }

  function laterWord(k: number, bits: number): TypeName {
    const before = type[k - 1];
    const next = k + 1 < tokens.count ? type[k + 1] : 0;
    if (before === T.dot) return (bits & Known.measure) !== 0 ? 'property' : 'variable';
    if (next === T.lparen && (bits & Known.function) !== 0) return 'function';
    const head = begins();
    if (k === (entries.firstToken[entry] as number) + 1 && (head & Known.start) !== 0 && next === T.text)
      return 'variable';
    // A value of a property; `mendukung` has names.
    const isValue = (head & Known.property) !== 0 && (head & Known.supports) === 0;
    if ((bits & Known.keyword) !== 0) return isValue ? 'enumMember' : 'keyword';
    if ((bits & Known.period) !== 0 || isValue) return 'enumMember';
    if (before === T.number && (head & Known.property) === 0) return 'enumMember';
    if ((bits & Known.measure) !== 0) return 'property';
    return (bits & Known.kind) !== 0 ? 'keyword' : 'variable';
  }

  function row(from: number, to: number, isHeadRow: boolean): void {
    eachCell(text, from, to, (a, b) => {
      putLines(a, b, isHeadRow ? TYPE.type : NUMBER.test(text.slice(a, b)) ? TYPE.number : TYPE.string);
    });
  }

  function isTableHead(index: number): boolean {
    const table = entries.parent[index] as number;
    const known =
      heads.get(table) ??
      headEnd(table < 0 ? index : table + 1, table < 0 ? index + 1 : (entries.until[table] as number));
    if (table >= 0) heads.set(table, known);
    return index < known;
  }

  /** One past the last row of a table's head: what a rule ends, else the first row and those below it of heads alone. */
  function headEnd(from: number, until: number): number {
    const limit = Math.min(until, from + MOST_HEAD_ROWS);
    for (let index = from; index < limit; index++) if (RULE.test(written(index))) return index;
    let index = from + 1;
    while (index < limit && isOfHeads(index)) index++;
    return index;
  }

  function isOfHeads(index: number): boolean {
    let all = true;
    let any = false;
    eachCell(text, entries.start[index] as number, entries.end[index] as number, (a, b) => {
      any = true;
      all = all && isHeadCell(text.slice(a, b), false);
    });
    return all && any;
  }

  function written(index: number): string {
    return text.slice(entries.start[index], entries.end[index]);
  }
}

/** `|---|:--|`; a row of bars alone is one that somebody begins to write. */
const RULE = /^[|\s:-]*--[|\s:-]*$/;

const MOST_HEAD_ROWS = 6;

const NUMBER = /^[-–(]?\s*(?:Rp\.?)?\s*\d[\d.,]*(?:,-)?\s*%?\)?$/i;

/** Cells between bars or tabs that are not blank, trimmed. */
function eachCell(text: string, from: number, to: number, told: (start: number, end: number) => void): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 9;
    if (code !== 9 && !(code === 124 && text.charCodeAt(at - 1) !== 92)) continue;
    let a = start;
    let b = at;
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    if (a < b) told(a, b);
    start = at + 1;
  }
}

/** Numbers of a few hundred tokens. */
const ROOM = 2_000;

function grown(data: Int32Array): Int32Array {
  const more = new Int32Array(data.length * 2);
  more.set(data);
  return more;
}

/** What changed between two answers, as one edit: an edit of a text changes tokens in one place. */
function tokensDelta(before: Int32Array, after: Int32Array): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  start -= start % 5;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  same -= same % 5;
  const deleteCount = before.length - start - same;
  const data = Array.from(after.subarray(start, after.length - same));
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

interface Sent {
  readonly id: string;
  readonly data: Int32Array;
  /** The answer before: the next is written there, so that a keystroke in a long text makes no long lists. */
  readonly before: Int32Array | null;
}

/** The last answer for each file: a delta is against it. */
export class SentTokens {
  readonly #sent = new Map<string, Sent>();
  #next = 1;

  full(uri: string, view: Coloured): { resultId: string; data: number[] } {
    const { id, data } = this.#answer(uri, view);
    return { resultId: id, data: Array.from(data) };
  }

  /** All of it where the client refers to another answer than the last. */
  delta(uri: string, previous: string, view: Coloured): SemanticTokensDelta | { resultId: string; data: number[] } {
    const last = this.#sent.get(uri);
    const { id, data } = this.#answer(uri, view);
    return last?.id === previous
      ? { resultId: id, edits: tokensDelta(last.data, data) }
      : { resultId: id, data: Array.from(data) };
  }

  #answer(uri: string, view: Coloured): Sent {
    const last = this.#sent.get(uri);
    const data = numbersOf(view, { start: 0, end: view.text.length }, last?.before ?? null);
    const sent = { id: String(this.#next++), data, before: last?.data ?? null };
    this.#sent.set(uri, sent);
    return sent;
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

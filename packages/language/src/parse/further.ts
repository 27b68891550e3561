/**
 * The end of a sentence, behind what the grammar reads of it: further numbers of the same subject, each behind a joint
 * (*atau 97,98%*, *dari pagu sebesar Rp 5*, *dengan capaian 95%*). What follows something unknown is not read.
 */
import type { TokenType } from 'chevrotain';
import { sayingOf } from '../table/further.ts';
import type {
  EntryNode,
  EqualNode,
  FurtherNode,
  Modifiers,
  PeriodNode,
  SentenceRest,
  Span,
  TrendNode,
  ValueNode,
  VersionNode,
  Word,
} from '../tree/node.ts';
import { CLAUSE_TYPES } from './grammar/words.ts';
import type { Lexeme } from './lexemes.ts';
import { NO_MODIFIERS, valueNode } from './make.ts';
import * as V from './vocabulary.ts';

interface Further {
  readonly read: readonly FurtherNode[];
  /** What is not understood; null: nothing. */
  readonly rest: Span | null;
  /** A number stands in it. */
  readonly counts: boolean;
  /** The lexeme of a verb that the sentence goes on with; -1: none. */
  readonly verb: number;
}

const JOINING: ReadonlySet<TokenType> = new Set([
  V.KwAtau,
  V.KwDan,
  V.KwDari,
  V.Joint,
  V.Namely,
  V.Comma,
  V.Dot,
  V.KwPada,
  V.KwTahun,
  V.YearPart,
  V.KwPoin,
]);
const STOPS: ReadonlySet<TokenType> = new Set([
  ...JOINING,
  V.Semicolon,
  V.KwSebesar,
  V.KwMenjadi,
  V.Verb,
  V.Equal,
  V.KwTahun,
  V.YearPart,
  V.Text,
]);
const LABELS: ReadonlySet<string> = new Set(['predikat', 'kategori', 'kriteria']);

/** Reads `lexemes` from `from` on; `source` is the entry's text. */
function readFurther(source: string, lexemes: readonly Lexeme[], from: number, to: number): Further {
  const read: FurtherNode[] = [];
  let at = from;
  while (at < to) {
    const verb = verbAt(lexemes, at, to);
    if (verb >= 0) return { read, rest: null, counts: false, verb };
    const one = clauseAt(source, lexemes, at, to);
    if (one === null) break;
    if (one.node !== null) read.push(one.node);
    at = one.next;
  }
  if (at >= to) return { read, rest: null, counts: false, verb: -1 };
  const rest = { start: (lexemes[at] as Lexeme).startOffset, end: (lexemes[to - 1] as Lexeme).endOffset };
  let counts = false;
  for (let k = at; k < to; k++) counts ||= isNumber((lexemes[k] as Lexeme).tokenType);
  return { read, rest, counts, verb: -1 };
}

/** `, meningkat …`, `dan telah melampaui target`: the verb, behind joints. */
function verbAt(lexemes: readonly Lexeme[], from: number, to: number): number {
  let at = from;
  while (at < to && LEADING.has((lexemes[at] as Lexeme).tokenType)) {
    const { tokenType, image } = lexemes[at] as Lexeme;
    if (tokenType === V.Joint && !/^(?:sehingga|yang|serta)$/i.test(image)) return -1;
    at++;
  }
  return at < to && (lexemes[at] as Lexeme).tokenType === V.Verb ? at : -1;
}

const LEADING: ReadonlySet<TokenType> = new Set([V.Comma, V.KwDan, V.KwAtau, V.Joint]);

interface Clause {
  /** Null: nothing but a sentence's full stop. */
  readonly node: FurtherNode | null;
  readonly next: number;
}

function clauseAt(source: string, lexemes: readonly Lexeme[], from: number, to: number): Clause | null {
  const words: string[] = [];
  let joint: FurtherNode['joint'] = 'lain';
  let period: PeriodNode | null = null;
  let version: VersionNode | null = null;
  let by: Word | null = null;
  let at = from;
  const open = (lexemes[at] as Lexeme).tokenType === V.LParen;
  if (open) {
    at++;
    joint = 'atau';
  }
  for (; at < to; at++) {
    const lexeme = lexemes[at] as Lexeme;
    const { tokenType: type } = lexeme;
    if (isNumber(type) || type === V.Text || type === V.Minus || type === V.Relation) {
      if (type !== V.Year || isAmountDue(words)) break;
      // `target akhir Renstra 2026`
      if (period !== null && period.form !== 'akhir') return null;
      period = yearOf(lexeme, 0, lexeme.startOffset);
    } else if (type === V.KwAtau) joint = 'atau';
    else if (type === V.KwDari) {
      if (!/^dari$/i.test(lexeme.image) || words.length > 0) return null;
      joint = 'dari';
    } else if (type === V.KwTahun) {
      const year = lexemes[at + 1];
      if (period !== null || year?.tokenType !== V.Year) return null;
      period = yearOf(year, 0, lexeme.startOffset);
      at++;
    } else if (type === V.YearPart) {
      if (period !== null) return null;
      const year = at + 1 < to && (lexemes[at + 1] as Lexeme).tokenType === V.Year ? lexemes[at + 1] : undefined;
      const part = lexeme.payload as number;
      period =
        year === undefined ? { form: 'bagian', part, span: spanOf(lexeme) } : yearOf(year, part, lexeme.startOffset);
      if (year !== undefined) at++;
    } else if (type === V.PeriodWord && /^akhir$/i.test(lexeme.image)) {
      if (period !== null) return null;
      period = { form: 'akhir', span: spanOf(lexeme) };
    } else if (type === V.Version) {
      version = { version: lexeme.payload as number, span: spanOf(lexeme) };
    } else if (type === V.Source) {
      by = { text: lexeme.image, span: spanOf(lexeme) };
    } else if (type === V.Comma || type === V.KwDan) {
      // A second joint begins a second clause, where the first has said anything.
      if (words.length > 0) break;
    } else if (type === V.KwPoin && at === from) {
      // Of the number before.
    } else if (type === V.Dot) {
      if (at + 1 < to) return null;
    } else if (isWord(type)) {
      const year = yearBehind(lexemes, at, to);
      if (year > 0) {
        if (period !== null) return null;
        period = yearOf(lexemes[year] as Lexeme, 0, lexeme.startOffset);
        at = year;
        continue;
      }
      if (type === V.Joint && endsHere(words, lexeme.image)) break;
      words.push(...lexeme.image.toLowerCase().split(/\s+/));
    } else return null;
  }
  const saying = sayingOf(words);
  if (saying === null || (version !== null && saying.measure !== 'pagu' && saying.measure !== null)) return null;
  const label = LABELS.has(saying.measure ?? '');
  const due =
    at < to && (label || isNumber((lexemes[at] as Lexeme).tokenType) || (lexemes[at] as Lexeme).tokenType === V.Minus);
  const end = due ? valueEnd(lexemes, at, to, open) : at;
  const value = due && end > at ? valueIn(source, lexemes, at, end) : null;
  if (open && (lexemes[end] as Lexeme | undefined)?.tokenType !== V.RParen) return null;
  const aimed = joint === 'dari' && value !== null && saying.measure === null ? aimedBehind(lexemes, end, to) : 0;
  const next = open ? end + 1 : aimed > 0 ? aimed : end;
  const measure = aimed > 0 ? 'target' : saying.measure;
  const said = measure !== null || period !== null || value !== null;
  if (!said) return next >= to && words.length === 0 ? { node: null, next } : null;
  if (!stands(joint, measure, value, period !== null || version !== null)) return null;
  const span = { start: (lexemes[from] as Lexeme).startOffset, end: (lexemes[next - 1] as Lexeme).endOffset };
  return {
    node: {
      joint,
      measure,
      whole: saying.whole,
      modifiers: modifiersOf(period, version, by),
      value,
      span,
    },
    next,
  };
}

/** `tahun 2022`, `tahun anggaran 2022`, `TA 2022`: where the year stands; 0: nowhere. */
function yearBehind(lexemes: readonly Lexeme[], at: number, to: number): number {
  const word = (lexemes[at] as Lexeme).image.toLowerCase();
  if (word !== 'tahun' && word !== 'ta') return 0;
  const next = lexemes[at + 1]?.image.toLowerCase() === 'anggaran' ? at + 2 : at + 1;
  return next < to && (lexemes[next] as Lexeme).tokenType === V.Year ? next : 0;
}

/** `dari 12 kegiatan yang ditargetkan`: behind these words; 0: others stand there. */
function aimedBehind(lexemes: readonly Lexeme[], at: number, to: number): number {
  const words = lexemes.slice(at, Math.min(to, at + 3)).map(({ image }) => image.toLowerCase());
  if (words[0] !== 'yang') return 0;
  const verb = words[1] === 'telah' ? 2 : 1;
  return /^(?:ditargetkan|ditetapkan|direncanakan|diperjanjikan)$/.test(words[verb] ?? '') ? at + verb + 1 : 0;
}

/** Whether joint, name, time and number make a statement. */
function stands(joint: FurtherNode['joint'], measure: string | null, value: ValueNode | null, when: boolean): boolean {
  if (joint === 'dari') return measure === 'target' || measure === 'pagu';
  if (value === null) return when && measure === null && joint === 'lain';
  return joint === 'atau' || measure !== null || when;
}

function modifiersOf(period: PeriodNode | null, version: VersionNode | null, source: Word | null): Modifiers {
  const plain = period === null && version === null && source === null;
  return plain ? NO_MODIFIERS : { period, version, against: null, source };
}

/** `… sebesar 98% dengan …`: words of a clause that has nothing to say any more. */
const endsHere = (words: readonly string[], joint: string): boolean =>
  words.length > 0 &&
  /^(?:dengan|sehingga|sedangkan)$/i.test(joint) &&
  words.some((word) => /target|pagu|anggaran|alokasi/.test(word));

const isAmountDue = (words: readonly string[]): boolean =>
  /^(?:sebesar|sebanyak|sejumlah|mencapai|senilai)$/.test(words.at(-1) ?? '');

function valueEnd(lexemes: readonly Lexeme[], from: number, to: number, open: boolean): number {
  if ((lexemes[from] as Lexeme).tokenType === V.Text) return from + 1;
  let depth = 0;
  let at = from;
  for (; at < to; at++) {
    const { tokenType: type } = lexemes[at] as Lexeme;
    if (type === V.LParen) {
      if (isWord((lexemes[at + 1] as Lexeme | undefined)?.tokenType ?? V.Numeral)) break;
      depth++;
    } else if (type === V.RParen) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && at > from && STOPS.has(type)) break;
  }
  return open && (lexemes[at] as Lexeme | undefined)?.tokenType !== V.RParen ? from : at;
}

function valueIn(source: string, lexemes: readonly Lexeme[], from: number, end: number): ValueNode {
  const span = { start: (lexemes[from] as Lexeme).startOffset, end: (lexemes[end - 1] as Lexeme).endOffset };
  return valueNode(source.slice(span.start, span.end), span, null, null, []);
}

const spanOf = ({ startOffset, endOffset }: Lexeme): Span => ({ start: startOffset, end: endOffset });

const yearOf = (year: Lexeme, part: number, start: number): PeriodNode => ({
  form: 'tahun',
  year: Number(year.image),
  part,
  span: { start, end: year.endOffset },
});

const isNumber = (type: TokenType): boolean => type === V.Numeral || type === V.Year;

const isWord = (type: TokenType): boolean =>
  type === V.Word ||
  type === V.Joint ||
  type === V.KwSebesar ||
  type === V.KwMenjadi ||
  type === V.KwPada ||
  type === V.Namely ||
  type === V.KwTiap ||
  type === V.Verb ||
  type === V.Equal ||
  type === V.KwPoin;

interface Read {
  readonly result: EntryNode | undefined;
  readonly error: { readonly token: unknown } | null;
}

export interface Sentence {
  readonly node: EqualNode | TrendNode;
  /** Numbers that are not understood. */
  readonly unread: Span | null;
}

/** Ends that are tried where the grammar stumbles inside of what goes on. */
const MOST_TRIES = 4;

/**
 * A sentence that the grammar could not read to its end: `stop` is the lexeme it stumbled at. The grammar reads what stands
 * before it, or before an earlier joint; the rest is read here. Null: not even its beginning is understood.
 */
export function readSentence(
  source: string,
  lexemes: readonly Lexeme[],
  stop: number,
  read: (lexemes: readonly Lexeme[]) => Read,
  depth = 0,
): Sentence | null {
  const to = clausesFrom(lexemes);
  let at = stop < 0 || stop > to ? to : stop;
  for (let tries = 0; tries < MOST_TRIES && at > 1; tries++) {
    const begins =
      at < to &&
      (JOINING.has((lexemes[at] as Lexeme).tokenType) ||
        isWord((lexemes[at] as Lexeme).tokenType) ||
        (lexemes[at] as Lexeme).tokenType === V.LParen);
    if (begins) {
      const { result, error } = read([...lexemes.slice(0, at), ...lexemes.slice(to)]);
      if (error === null && (result?.kind === 'sama' || result?.kind === 'tren'))
        return whole(source, lexemes, result, at, to, read, depth);
    }
    do at--;
    while (at > 1 && !JOINING.has((lexemes[at] as Lexeme).tokenType));
  }
  return null;
}

/** What was read up to `at`, with what follows. */
function whole(
  source: string,
  lexemes: readonly Lexeme[],
  begun: EqualNode | TrendNode,
  at: number,
  to: number,
  read: (lexemes: readonly Lexeme[]) => Read,
  depth: number,
): Sentence {
  const { read: further, rest, counts, verb } = readFurther(source, lexemes, at, to);
  if (verb < 0) {
    // `REF = 12 dokumen untuk arsip`: what is written with the sign is the reference's, whatever its unit.
    const stated = lexemes.slice(0, at).some(({ image, tokenType }) => tokenType === V.Equal && image === '=');
    const left = restOf(source, rest);
    return {
      node: { ...begun, further, rest: stated && left === 'batas' ? 'lain' : left },
      unread: counts ? rest : null,
    };
  }
  const name = lexemes.findIndex(({ tokenType }) => SAYING.has(tokenType));
  const next =
    depth < DEEPEST ? goingOn([...lexemes.slice(0, name), ...lexemes.slice(verb)], source, read, depth) : null;
  if (next?.node.kind === 'tren') return { node: { ...begun, further, and: next.node }, unread: next.unread };
  const left = { start: (lexemes[verb] as Lexeme).startOffset, end: (lexemes[to - 1] as Lexeme).endOffset };
  const some = lexemes.slice(verb, to).some(({ tokenType }) => isNumber(tokenType));
  return { node: { ...begun, further, rest: 'lain' }, unread: some ? left : null };
}

const DEEPEST = 3;
/** They end the name of what a sentence is about. */
const SAYING: ReadonlySet<TokenType> = new Set([
  V.Equal,
  V.Relation,
  V.Verb,
  V.Numeral,
  V.KwSelama,
  V.KwSelalu,
  V.KwDari,
]);

function goingOn(
  lexemes: readonly Lexeme[],
  source: string,
  read: (lexemes: readonly Lexeme[]) => Read,
  depth: number,
): Sentence | null {
  const { result, error } = read(lexemes);
  if (error === null) return result?.kind === 'tren' ? { node: result, unread: null } : null;
  return readSentence(source, lexemes, lexemes.indexOf(error.token as Lexeme), read, depth + 1);
}

/** *… 80% untuk wilayah perkotaan*: of a part only. */
const restOf = (source: string, rest: Span | null): SentenceRest =>
  rest === null
    ? null
    : /^(?:untuk|di|pada|bagi|khusus)\b/i.test(source.slice(rest.start, rest.end))
      ? 'batas'
      : 'lain';

/** Where `halaman 6 penjelasan "…"` begins. */
function clausesFrom(lexemes: readonly Lexeme[]): number {
  for (let at = 1; at < lexemes.length; at++) if (CLAUSE_TYPES.has((lexemes[at] as Lexeme).tokenType)) return at;
  return lexemes.length;
}

/** One entry to its node: chooses the rule, makes the lexemes, calls the grammar, tells what went wrong. */
import type { IRecognitionException } from 'chevrotain';
import type { KeptTokens } from '../scan/kept-tokens.ts';
import { isClosed } from '../scan/scanner.ts';
import { T, type Tokens } from '../scan/token.ts';
import { B, type BlockKind } from '../split/block.ts';
import type { Split } from '../split/splitter.ts';
import { KIND_OF } from '../table/kinds.ts';
import { MEASURE_WORDS } from '../table/measures.ts';
import { nearest } from '../table/nearest.ts';
import { choiceOf, DOCUMENT_WORDS, PROPERTIES, PROPERTY_OF } from '../table/properties.ts';
import { STATEMENT_FACTS } from '../table/statements.ts';
import type { FaultList } from '../tree/fault-list.ts';
import type { Clauses, EntryNode, EqualNode, PropertyNode, SeriesItem, TrendNode } from '../tree/node.ts';
import { type Form, formOf } from './form.ts';
import { readSentence } from './further.ts';
import { DEEPEST, EntryParser, LONGEST } from './grammar.ts';
import { type Lexeme, lexemesOf, type Vocabulary } from './lexemes.ts';
import { NO_CLAUSES } from './make.ts';
import { PLAIN, type PlainForm, plainForm, plainItem, plainNode } from './plain.ts';
import { countWords, isProse, SENTENCE } from './prose.ts';
import { EOF } from './recognizer.ts';
import { rowOf } from './row.ts';
import * as W from './vocabularies.ts';
import * as V from './vocabulary.ts';

const VOCABULARY: Readonly<Record<Exclude<Form, 'row' | 'unknown'>, Vocabulary>> = {
  header: W.PLAIN_HEAD,
  import: W.PLAIN_HEAD,
  document: W.PLAIN_HEAD,
  subject: W.SUBJECT_HEAD,
  member: W.ITEM_HEAD,
  field: W.FIELD,
  item: W.ITEM,
  property: W.PROPERTY,
  formula: W.FORMULA,
  measure: W.FORMULA,
  case: W.FORMULA,
  assertion: W.FORMULA,
  scale: W.SCALE,
  class: W.CLASS,
  table: W.TABLE,
  narrative: W.NARRATIVE,
  bundle: W.SENTENCE,
  sentence: W.SENTENCE,
  count: W.COUNT,
  aggregate: W.AGGREGATE,
  text: W.PLAIN_HEAD,
  figure: W.PLAIN_HEAD,
  refer: W.PLAIN_HEAD,
  date: W.PLAIN_HEAD,
};

let reader: EntryParser | null = null;

/** Made when the first entry needs the grammar. */
function readingParser(): EntryParser {
  reader ??= new EntryParser();
  return reader;
}

const UNKNOWN = 255;

interface Parsed<Result> {
  readonly result: Result | undefined;
  readonly error: IRecognitionException | null;
}

function runGrammar<Result>(
  source: string,
  lexemes: readonly Lexeme[],
  rule: (parser: EntryParser) => Result,
): Parsed<Result> {
  const parser = readingParser();
  parser.source = source;
  parser.input = lexemes as Lexeme[];
  const result = rule(parser);
  return { result, error: parser.errors[0] ?? null };
}

/** Reads the entries of one split text. Where `faults` is null they have been told already. */
export class EntryReader {
  private readonly text: string;
  private readonly kept: KeptTokens;
  private readonly entries: Split;
  /** Plain form of each entry, which is asked for at least twice; `UNKNOWN` until then. */
  private readonly forms: Uint8Array;

  constructor(text: string, tokens: KeptTokens, entries: Split) {
    this.text = text;
    this.kept = tokens;
    this.entries = entries;
    this.forms = new Uint8Array(entries.count).fill(UNKNOWN);
  }

  private get tokens(): Tokens {
    return this.kept.get();
  }

  private blockAround(index: number): BlockKind {
    const parent = this.entries.parent[index] as number;
    return parent < 0 ? B.top : (this.entries.block[parent] as BlockKind);
  }

  form(index: number): Form {
    const { firstToken, lastToken, block } = this.entries;
    return formOf(
      this.text,
      this.tokens,
      firstToken[index] as number,
      lastToken[index] as number,
      this.blockAround(index),
      block[index] as BlockKind,
    );
  }

  /** True where the entry has a plain form, which has no faults: its node can wait until somebody asks. */
  isPlain(index: number): boolean {
    return this.plain(index) !== PLAIN.none;
  }

  private plain(index: number): PlainForm {
    const known = this.forms[index] as number;
    if (known !== UNKNOWN) return known as PlainForm;
    const form = this.readPlain(index);
    this.forms[index] = form;
    return form;
  }

  private readPlain(index: number): PlainForm {
    const { firstToken, lastToken, block } = this.entries;
    if (this.entries.tails.has(index)) return PLAIN.none;
    return plainForm(
      this.text,
      this.tokens,
      firstToken[index] as number,
      lastToken[index] as number,
      this.blockAround(index),
      block[index] as BlockKind,
    );
  }

  /** The node of an entry, without the items of a series; by a fast path where its form is plain. */
  node(index: number): EntryNode {
    const form = this.plain(index);
    if (form === PLAIN.none) return this.read(index, null);
    const { firstToken, lastToken, start } = this.entries;
    return plainNode(
      form,
      this.text,
      this.tokens,
      firstToken[index] as number,
      lastToken[index] as number,
      start[index] as number,
    );
  }

  /** The node of an entry by the grammar, without the items of a series. */
  read(index: number, faults: FaultList | null): EntryNode {
    const { firstToken, lastToken, start } = this.entries;
    const first = firstToken[index] as number;
    const last = lastToken[index] as number;
    const origin = start[index] as number;
    const form = this.form(index);
    if (form === 'row') return this.row(first, last, origin, faults);
    const isLine = this.isLine(index);
    if (isLine && form === 'unknown' && this.isProse(index)) return this.prose(first, last, origin, faults);
    if (form === 'unknown') return this.unknown(first, last, origin, faults);
    if (isLine && this.isProse(index)) {
      const read = this.isSound(first, last, null) ? this.call(form, index, first, last, origin, null) : null;
      if (read === null) return this.prose(first, last, origin, faults);
    }
    if (!this.isSound(first, last, faults)) return broken(origin, first, this.tokens);
    const isLong = isLine && form === 'sentence' && countWords(this.tokens, first, last) >= SENTENCE;
    const node = this.call(form, index, first, last, origin, faults, isLong);
    // Running text behind a name is no statement with a slip in it.
    if (node === null && isLong) return this.prose(first, last, origin, faults);
    if (node === null) return broken(origin, first, this.tokens);
    const tail = this.entries.tails.get(index);
    return tail === undefined ? node : withClauses(node, this.clauses(tail[0], tail[1], origin, faults));
  }

  /** One item of a series, spans relative to `origin`. */
  item(index: number, origin: number): SeriesItem | null {
    const { firstToken, lastToken } = this.entries;
    if (this.form(index) !== 'item') return null;
    const first = firstToken[index] as number;
    const last = lastToken[index] as number;
    if (this.plain(index) === PLAIN.item) return plainItem(this.text, this.tokens, first, origin);
    if (!this.isSound(first, last, null)) return null;
    const node = this.call('item', index, first, last, origin, null);
    return node?.kind === 'butir' ? node.item : null;
  }

  /** Quotes closed, parentheses paired and not too deep, no endless chain, no rubbish: else the grammar is not asked. */
  private isSound(first: number, last: number, faults: FaultList | null): boolean {
    const { type, start, end } = this.tokens;
    const open: number[] = [];
    let nested = 0;
    let operators = 0;
    let sound = true;
    for (let at = first; at < last; at++) {
      const t = type[at] as number;
      const from = start[at] as number;
      const to = end[at] as number;
      if (t === T.lparen) {
        if (open.push(from) > DEEPEST) {
          faults?.add('kurung.terlalu_dalam', { batas: String(DEEPEST) }, from, to);
          return false;
        }
      } else if (t === T.rparen) {
        open.pop();
      } else if (isOperator(t, this.text, from, to)) {
        if (++operators > LONGEST) {
          faults?.add('rumus.terlalu_panjang', { batas: String(LONGEST) }, from, to);
          return false;
        }
      } else if (t === T.unknown) {
        faults?.add('karakter.asing', { temuan: printable(this.text.slice(from, Math.min(to, from + 20))) }, from, to, {
          text: '',
          safe: false,
        });
        return false;
      } else if (t === T.text && !isClosed(this.text, from, to)) {
        faults?.addBetween('teks.tak_tertutup', {}, to, '"', from);
        sound = false;
      } else if (
        t === T.word &&
        to - from === 4 &&
        this.text.slice(from, to).toLowerCase() === 'jika' &&
        ++nested > DEEPEST
      ) {
        faults?.add('kurung.terlalu_dalam', { batas: String(DEEPEST) }, from, to);
        return false;
      }
    }
    const [unclosed] = open;
    if (unclosed !== undefined) faults?.addBetween('kurung.bulat', {}, end[last - 1] as number, ')', unclosed);
    return sound;
  }

  private call(
    form: Exclude<Form, 'row' | 'unknown'>,
    index: number,
    first: number,
    last: number,
    origin: number,
    faults: FaultList | null,
    /** Where it is not understood, nothing is told of it here. */
    isLong = false,
  ): EntryNode | null {
    const lexemes = lexemesOf(this.text, this.tokens, first, last, origin, VOCABULARY[form]);
    const source = this.text.slice(origin, this.tokens.end[last - 1]);
    const word = this.text.slice(this.tokens.start[first], this.tokens.end[first]).toLowerCase();
    const opens = this.entries.opens[index] === 1;
    const { result: node, error } = runGrammar(source, lexemes, (parser) => invoke(parser, form, word, opens));
    if (error !== null && form === 'sentence') {
      const longer = this.longer(source, lexemes, error, origin, faults);
      if (longer !== null) return longer;
    }
    if (error !== null) {
      if (faults !== null && !isLong) this.tell(error, lexemes, origin, faults);
      return null;
    }
    if (faults !== null && form === 'field' && this.blockAround(index) === B.document)
      this.unknownProperty(lexemes, origin, faults);
    if (faults !== null && (form === 'field' || form === 'item')) this.missingSemicolon(lexemes, origin, faults);
    if (faults !== null && node?.kind === 'properti') unknownChoice(node, origin, faults);
    return node ?? null;
  }

  /** A sentence that the grammar reads up to somewhere, with what it says further. */
  private longer(
    source: string,
    lexemes: readonly Lexeme[],
    error: IRecognitionException,
    origin: number,
    faults: FaultList | null,
  ): EqualNode | TrendNode | null {
    const found = readSentence(source, lexemes, lexemes.indexOf(error.token as Lexeme), (part) =>
      runGrammar(source, part, (parser) => invoke(parser, 'sentence', '', false)),
    );
    if (found === null) return null;
    if (found.unread !== null) faults?.add('kalimat.sisa', {}, origin + found.unread.start, origin + found.unread.end);
    return found.node;
  }

  /** `tahunn 2024` in a `dokumen` block: no measure of the document, but a property nearly. */
  private unknownProperty(lexemes: readonly Lexeme[], origin: number, faults: FaultList): void {
    const first = lexemes[0] as Lexeme;
    const word = first.image.toLowerCase();
    const near = MEASURE_WORDS.has(word) ? null : nearest(word, DOCUMENT_WORDS);
    if (near === null) return;
    const from = origin + first.startOffset;
    const to = origin + first.endOffset;
    faults.add('kata.tak_dikenal', { kata: first.image, mungkin: near }, from, to, { text: near, safe: false });
  }

  /** A field's name where a unit is due: `target 5 orang realisasi 4`. */
  private missingSemicolon(lexemes: readonly Lexeme[], origin: number, faults: FaultList): void {
    for (let k = 2; k + 1 < lexemes.length; k++) {
      const word = lexemes[k] as Lexeme;
      if (word.tokenType !== V.Word || !RUN_TOGETHER.has(word.image.toLowerCase())) continue;
      const before = lexemes[k - 1] as Lexeme;
      if (
        before.tokenType !== V.Numeral &&
        before.tokenType !== V.Word &&
        before.tokenType !== V.Text &&
        before.tokenType !== V.Year
      )
        continue;
      const next = lexemes[k + 1] as Lexeme;
      const value = next.tokenType === V.Numeral || next.tokenType === V.Year || next.tokenType === V.Text;
      if (!value && !(word.image.toLowerCase() === 'satuan' && next.tokenType === V.Word)) continue;
      const at = origin + before.endOffset;
      faults.add('titik_koma.hilang', { kata: word.image }, origin + word.startOffset, origin + word.endOffset, {
        text: ';',
        safe: false,
        at: { start: at, end: at },
      });
      return;
    }
  }

  private tell(error: IRecognitionException, lexemes: readonly Lexeme[], origin: number, faults: FaultList): void {
    const token = error.token as Lexeme;
    const last = lexemes.at(-1) as Lexeme;
    const expected = error.name === 'MismatchedTokenException' ? error.message : '';
    if (token.tokenType === EOF) {
      faults.add(
        'entri.kurang',
        { harap: EXPECTED.get(expected) ?? 'nilai', setelah: last.image },
        origin + last.startOffset,
        origin + last.endOffset,
      );
      return;
    }
    const from = origin + token.startOffset;
    const to = origin + token.endOffset;
    const harap = EXPECTED.get(expected);
    faults.add(
      'entri.tak_dipahami',
      { temuan: token.image.slice(0, 60), ...(harap === undefined ? {} : { harap }) },
      from,
      to,
    );
  }

  private row(first: number, last: number, origin: number, faults: FaultList | null): EntryNode {
    const from = this.tokens.start[first] as number;
    const to = this.tokens.end[first] as number;
    if (faults !== null && this.text.charCodeAt(to - 1) !== 124 && this.text.charCodeAt(origin) === 124) {
      faults.addBetween('baris.tak_tertutup', {}, to, ' |', from);
    }
    if (first + 1 >= last) return rowOf(this.text, from, to, origin, NO_CLAUSES);
    const clauses = this.clauses(first + 1, last, origin, null);
    if (clauses !== null) return rowOf(this.text, from, to, origin, clauses);
    // Text after the last bar: most likely a cell whose bar is missing.
    const stop = this.tokens.end[last - 1] as number;
    faults?.addBetween('baris.tak_tertutup', {}, stop, ' |', this.tokens.start[first + 1]);
    return rowOf(this.text, from, stop, origin, NO_CLAUSES);
  }

  private clauses(first: number, last: number, origin: number, faults: FaultList | null): Clauses | null {
    const lexemes = lexemesOf(this.text, this.tokens, first, last, origin, W.CLAUSES_ONLY);
    const source = this.text.slice(origin, this.tokens.end[last - 1]);
    const { result, error } = runGrammar(source, lexemes, (parser) => parser.clauses());
    if (error === null) return result ?? null;
    if (faults !== null) this.tell(error, lexemes, origin, faults);
    return null;
  }

  /** An entry without a block, where statements stand. */
  private isLine(index: number): boolean {
    const around = this.blockAround(index);
    return (around === B.top || around === B.narrative) && this.entries.opens[index] === 0;
  }

  private isProse(index: number): boolean {
    const { firstToken, lastToken } = this.entries;
    const place = { top: this.blockAround(index) === B.top, known: KNOWN_FIRST };
    return isProse(this.text, this.tokens, firstToken[index] as number, lastToken[index] as number, place);
  }

  private prose(first: number, last: number, origin: number, faults: FaultList | null): EntryNode {
    const from = this.tokens.start[first] as number;
    const to = this.tokens.end[last - 1] as number;
    faults?.add('kalimat.biasa', {}, from, to);
    const span = { start: from - origin, end: to - origin };
    return { kind: 'teks', head: span, clauses: NO_CLAUSES, text: { text: this.text.slice(from, to), span } };
  }

  private unknown(first: number, last: number, origin: number, faults: FaultList | null): EntryNode {
    if (faults !== null && this.isSound(first, last, faults)) {
      const from = this.tokens.start[first] as number;
      const to = this.tokens.end[first] as number;
      const image = this.text.slice(from, to);
      const near = this.tokens.type[first] === T.word ? nearest(image.toLowerCase(), KNOWN_FIRST) : null;
      if (near !== null) {
        faults.add('kata.tak_dikenal', { kata: image, mungkin: near }, from, to, { text: near, safe: false });
      } else faults.add('entri.tak_dipahami', { temuan: image.slice(0, 60) }, from, to);
    }
    return broken(origin, first, this.tokens);
  }
}

/** `arah menaik`: a property of a closed set of words has none of them. */
function unknownChoice({ name, words, valueSpan }: PropertyNode, origin: number, faults: FaultList): void {
  const fact = PROPERTIES.find((one) => one.name === name);
  if (fact === undefined || fact.values.length === 0 || valueSpan.start === valueSpan.end) return;
  if (choiceOf(name, words) !== null) return;
  const near = nearest(words, fact.values) ?? fact.values.find((value) => words.startsWith(value)) ?? '';
  faults.add(
    'kata.pilihan',
    { kata: words, isian: name, pilihan: fact.values.join(', '), mungkin: near },
    origin + valueSpan.start,
    origin + valueSpan.end,
    near === '' ? null : { text: near, safe: false },
  );
}

const KNOWN_FIRST: readonly string[] = [
  ...STATEMENT_FACTS.map((fact) => fact.word),
  ...KIND_OF.keys(),
  ...PROPERTY_OF.keys(),
];

/** Measures and properties whose name in the middle of a value says that a `;` is missing. */
const RUN_TOGETHER: ReadonlySet<string> = new Set([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'serapan',
  'satuan',
  'arah',
]);

/** What is due, by token type; texts for it stand with the messages. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['value', 'nilai'],
  ['Part', 'nilai'],
  ['Text', 'teks'],
  ['Equal', '='],
  ['Colon', ':'],
  ['RParen', ')'],
  ['Word', 'nama'],
  ['Year', 'tahun'],
  ['Numeral', 'angka'],
  ['Verb', 'kata kerja'],
]);

function invoke(
  p: EntryParser,
  form: Exclude<Form, 'row' | 'unknown'>,
  word: string,
  opens: boolean,
): EntryNode | undefined {
  p.colonDivides =
    form === 'sentence' || form === 'field' || form === 'item' || form === 'count' || form === 'aggregate';
  p.single = false;
  switch (form) {
    case 'header':
      return p.header();
    case 'import':
      return p.import();
    case 'document':
      return p.document();
    case 'subject':
      p.single = word === 'data' && !opens;
      return p.subject();
    case 'member':
      return p.subject(true);
    case 'field':
      return p.field(opens);
    case 'item': {
      const item = p.item();
      if (item === undefined) return undefined;
      const head = item.period?.span ?? item.version?.span ?? item.measure?.span ?? item.span;
      return { kind: 'butir', head, clauses: item.clauses, item };
    }
    case 'property':
      p.property = PROPERTY_OF.get(word) ?? 'sifat';
      return p.properties();
    case 'formula':
      return p.formula();
    case 'measure':
      return p.measure();
    case 'case':
      return p.case();
    case 'assertion':
      return p.assertion();
    case 'scale':
      return p.scale();
    case 'class':
      return p.class();
    case 'table':
      return p.table();
    case 'narrative':
      return p.narrative();
    case 'bundle':
      return p.bundle();
    case 'sentence':
      return p.sentence();
    case 'count':
      return p.count();
    case 'aggregate':
      return p.aggregate();
    case 'text':
      return p.text();
    case 'figure':
      return p.figure();
    case 'refer':
      return p.refer();
    case 'date':
      return p.date();
  }
}

function broken(origin: number, first: number, tokens: Tokens): EntryNode {
  return {
    kind: 'rusak',
    head: { start: (tokens.start[first] as number) - origin, end: (tokens.end[first] as number) - origin },
    clauses: NO_CLAUSES,
  };
}

function withClauses(node: EntryNode, more: Clauses | null): EntryNode {
  if (more === null) return node;
  const { halaman, baris, penjelasan, lingkup } = node.clauses;
  return {
    ...node,
    clauses: {
      halaman: halaman ?? more.halaman,
      baris: baris ?? more.baris,
      penjelasan: penjelasan ?? more.penjelasan,
      lingkup: lingkup ?? more.lingkup,
    },
  };
}

/** A character that shows nothing is named by its code. */
const OPERATORS: ReadonlySet<number> = new Set([T.plus, T.minus, T.times, T.divide, T.power, T.percent]);

function isOperator(type: number, text: string, from: number, to: number): boolean {
  if (type !== T.word) return OPERATORS.has(type);
  const length = to - from;
  return length >= 3 && length <= 5 && /^(?:dan|atau|bukan)$/i.test(text.slice(from, to));
}

function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f]/g,
    (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

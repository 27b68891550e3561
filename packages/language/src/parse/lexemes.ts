/**
 * Tokens of one entry to Chevrotain's token objects, which exist only while the entry is parsed. Here keywords are told
 * from names: a word is a keyword only where its rule's vocabulary knows it and its neighbours say so.
 */
import type { IToken, TokenType } from 'chevrotain';
import { T, type Tokens } from '../scan/token.ts';
import { PARTS } from '../table/clauses.ts';
import {
  EVERY_YEAR,
  JOINTS,
  NEXT_MEASURES,
  QUIET_WORDS,
  SAID_BY,
  sayingOf,
  TARGET_TAIL,
  versionIn,
} from '../table/further.ts';
import { MEASURE_WORDS } from '../table/measures.ts';
import { ALWAYS_WORDS, EQUAL_FILLERS, EQUAL_WORDS, VERB_PHRASES } from '../table/verbs.ts';
import type { TrendVerb, VersionNode } from '../tree/node.ts';
import * as V from './vocabulary.ts';

/** `startOffset`, `endOffset` (exclusive here) are relative to the entry. `image` is lower case for words. */
export interface Lexeme extends IToken {
  readonly startOffset: number;
  readonly endOffset: number;
  /** Year part, version, verb that the phrase stands for, or the measure that a verb says. */
  readonly payload: number | string | TrendVerb | VersionNode['version'] | null;
}

export interface Vocabulary {
  /** Whether the first token is the word that chose the rule. */
  readonly headed: boolean;
  /** Keywords of the rule, by word or phrase of two or three words. */
  readonly words: ReadonlyMap<string, TokenType>;
  readonly verbs: boolean;
  /** Words that say `=` (`sebesar`, `adalah`) do. */
  readonly equals: boolean;
  /** Words behind a number that begin something else than its unit (`dengan`, `sehingga`). */
  readonly joints: boolean;
  /** `x` between blanks multiplies, `:` may too. */
  readonly arithmetic: boolean;
  /** Period and version words may stand first (items of a series). */
  readonly items: boolean;
  /** Periods and versions may modify what stands before them. */
  readonly modifiers: boolean;
  /** The words of formulas are reserved; false where the rest of the entry is free text (`satuan persen atau km`). */
  readonly reserved: boolean;
}

const SYMBOLS: ReadonlyMap<number, TokenType> = new Map<number, TokenType>([
  [T.date, V.Day],
  [T.text, V.Text],
  [T.caption, V.Text],
  [T.error, V.Mark],
  [T.placeholder, V.Mark],
  [T.ellipsis, V.Mark],
  [T.until, V.Until],
  [T.percent, V.Percent],
  [T.plus, V.Plus],
  [T.minus, V.Minus],
  [T.times, V.Times],
  [T.divide, V.Divide],
  [T.power, V.Power],
  [T.colon, V.Colon],
  [T.comma, V.Comma],
  [T.dot, V.Dot],
  [T.lparen, V.LParen],
  [T.rparen, V.RParen],
  [T.lbracket, V.LBracket],
  [T.rbracket, V.RBracket],
  [T.less, V.Relation],
  [T.lessEqual, V.Relation],
  [T.greater, V.Relation],
  [T.greaterEqual, V.Relation],
  [T.notEqual, V.Relation],
  [T.equal, V.Equal],
  [T.semicolon, V.Semicolon],
  [T.row, V.Row],
]);

const RESERVED: ReadonlyMap<string, TokenType> = new Map([
  ['jika', V.KwJika],
  ['maka', V.KwMaka],
  ['selain_itu', V.KwSelainItu],
  ['selain itu', V.KwSelainItu],
  ['dan', V.KwDan],
  ['atau', V.KwAtau],
  ['bukan', V.KwBukan],
  ['setiap', V.KwSetiap],
]);

/** After these a word cannot modify anything: it names something. */
/** `menurut "3.2"`, `sejak 2024`: a formula begins behind. */
const BEFORE_FORMULA: ReadonlySet<TokenType> = new Set([V.KwMenurut, V.KwSejak]);
const OPERAND_DUE: ReadonlySet<TokenType> = new Set([
  V.Plus,
  V.Minus,
  V.Times,
  V.Divide,
  V.Power,
  V.Colon,
  V.Comma,
  V.LParen,
  V.LBracket,
  V.Relation,
  V.Equal,
  V.Semicolon,
  V.KwJika,
  V.KwMaka,
  V.KwSelainItu,
  V.KwDan,
  V.KwAtau,
  V.KwBukan,
  V.KwSetiap,
  V.KwDi,
  V.Head,
  V.KwMendukung,
  V.KwUntuk,
  V.KwAtas,
]);

const VERSIONS: ReadonlyMap<string, number> = new Map([
  ['berlaku', 0],
  ['murni', 1],
  ['perubahan', 2],
]);
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
/** More words are no announcement of a number. */
const MOST_ANNOUNCING = 8;
const UNSPENT: ReadonlySet<string> = new Set(['terealisasi', 'terserap', 'terpakai', 'digunakan']);
const NO_BEGINNING: ReadonlySet<string> = new Set(['', 'atau', 'dan', 'untuk', 'pada', 'di', 'sehingga', 'sedangkan']);
const HAVING: ReadonlySet<string> = new Set(['dengan', 'memiliki', 'mendapat', 'memperoleh', 'mendapatkan']);
/** Behind a measure: *realisasi anggaran*, *capaian kinerja tahun 2021*. */
const OF_MEASURES: ReadonlySet<string> = new Set(['kinerja', 'anggaran', 'dipa', 'apbd', 'apbn']);

/** More adverbs in a row are no sentence. */
const MOST_QUIET = 4;

const MOVING: ReadonlySet<Lexeme['payload']> = new Set(['naik', 'turun', 'terus naik', 'terus turun']);

/** In turn, one number for each year. */
const TURNS: ReadonlyMap<string, string> = new Map([
  ['berturut', 'turut'],
  ['masing', 'masing'],
]);

/** Measures that may have a target of their own. */
const AIMED: ReadonlySet<string> = new Set(['serapan', 'capaian', 'efisiensi', 'fisik']);

const YEAR = /^(?:19|20)\d\d$/;

export function isYear(text: string): boolean {
  return text.length === 4 && YEAR.test(text);
}

/** Reads tokens [first, last) of an entry that begins at `origin`. */
export function lexemesOf(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  origin: number,
  vocabulary: Vocabulary,
): Lexeme[] {
  return new LexemeReader(text, tokens, first, last, origin, vocabulary).run();
}

class LexemeReader {
  private readonly out: Lexeme[] = [];
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly first: number;
  private readonly last: number;
  private readonly origin: number;
  private readonly vocabulary: Vocabulary;

  constructor(text: string, tokens: Tokens, first: number, last: number, origin: number, vocabulary: Vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.origin = origin;
    this.vocabulary = vocabulary;
  }

  run(): Lexeme[] {
    let at = this.first;
    while (at < this.last) at = this.one(at);
    return this.out;
  }

  /** Parentheses that are open. */
  private depth = 0;
  /** Whether the sentence has said `=` or a verb; whether a number stands behind that. */
  private said = false;
  private counted = false;
  /** A verb has been said. */
  private moved = false;
  /** `rata-rata` has been said. */
  private averaged = false;

  private follow(type: TokenType): void {
    if (type === V.KwRata) this.averaged = true;
    else if (type === V.Verb) this.moved = true;
    if (type === V.LParen) this.depth++;
    else if (type === V.RParen) this.depth--;
    else if (this.depth !== 0) return;
    else if (type === V.Verb || type === V.Equal || type === V.Relation) this.said = true;
    else if (type === V.Numeral) {
      this.said = true;
      this.counted = true;
    }
  }

  private push(type: TokenType, from: number, to: number, payload: Lexeme['payload'] = null): number {
    this.follow(type);
    const start = (this.tokens.start[from] as number) - this.origin;
    const end = (this.tokens.end[to - 1] as number) - this.origin;
    this.out.push({
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
      image: this.text.slice(start + this.origin, end + this.origin),
      startOffset: start,
      endOffset: end,
      payload,
    });
    return to;
  }

  /** The year at the end of a date. */
  private pushYear(at: number): number {
    const end = (this.tokens.end[at] as number) - this.origin;
    this.out.push({
      tokenType: V.Year,
      tokenTypeIdx: V.Year.tokenTypeIdx as number,
      image: this.text.slice(end - 4 + this.origin, end + this.origin),
      startOffset: end - 4,
      endOffset: end,
      payload: null,
    });
    return at + 1;
  }

  private typeAt(at: number): number {
    return at >= this.first && at < this.last ? (this.tokens.type[at] as number) : 0;
  }

  private wordAt(at: number): string {
    return this.typeAt(at) === T.word ? this.imageAt(at).toLowerCase() : '';
  }

  private imageAt(at: number): string {
    return this.text.slice(this.tokens.start[at], this.tokens.end[at]);
  }

  private one(at: number): number {
    const type = this.tokens.type[at] as number;
    if (type === T.newline || type === T.comment) return at + 1;
    if (type === T.word) return this.word(at);
    // `sampai dengan 31 Desember 2023`: the year.
    if (type === T.date && this.vocabulary.joints && this.out.at(-1)?.tokenType === V.Until) {
      const day = this.imageAt(at);
      if (/^31\s+desember\s+(?:19|20)\d\d$/i.test(day)) {
        this.out.pop();
        return this.pushYear(at);
      }
    }
    if (type === T.number) {
      const size = (this.tokens.end[at] as number) - (this.tokens.start[at] as number);
      return this.push(size === 4 && isYear(this.imageAt(at)) ? V.Year : V.Numeral, at, at + 1);
    }
    return this.push(SYMBOLS.get(type) ?? V.Unknown, at, at + 1);
  }

  private word(at: number): number {
    const lower = this.wordAt(at);
    const before = this.out.at(-1);
    if (before === undefined && this.vocabulary.headed && lower !== 'selain_itu') return this.push(V.Head, at, at + 1);
    // The id of a block may be any word: `program program "x"`.
    if (
      before?.tokenType === V.Head &&
      this.typeAt(at + 1) === T.text &&
      this.vocabulary.words.has('mendukung') &&
      !this.vocabulary.arithmetic
    ) {
      return this.push(V.Word, at, at + 1);
    }
    // A name: `x.target`, `target.x`.
    if (before?.tokenType === V.Dot && this.adjacent(at - 1)) {
      return this.push(V.Word, at, lower === 'target' && AIMED.has(this.wordAt(at + 1)) ? at + 2 : at + 1);
    }
    const next = this.typeAt(at + 1);
    if (next === T.dot && this.adjacent(at) && this.typeAt(at + 2) === T.word && lower !== 'tw') {
      return this.push(V.Word, at, at + 1);
    }
    const second = this.wordAt(at + 1);
    if (this.vocabulary.joints && before !== undefined && before.tokenType !== V.Dot) {
      const end = this.running(at, lower, second, before);
      if (end > 0) return end;
    }
    const reserved = !this.vocabulary.reserved
      ? undefined
      : (RESERVED.get(lower) ?? (second === '' ? undefined : RESERVED.get(`${lower} ${second}`)));
    if (reserved !== undefined) return this.push(reserved, at, lower === 'selain' ? at + 2 : at + 1);
    if (lower === 'sampai' && second === 'dengan') return this.push(V.Until, at, at + 2);
    if (before !== undefined) {
      const end =
        (this.vocabulary.verbs ? this.verb(at, lower) : 0) ||
        (this.vocabulary.equals ? this.equal(at) : 0) ||
        (this.vocabulary.joints && before.tokenType !== V.Dot ? this.announced(at) : 0);
      if (end > 0) return end;
    }
    // `realisasi pada tahun 2024 sebesar 5`
    if (
      (lower === 'pada' || lower === 'di') &&
      second === 'tahun' &&
      this.vocabulary.modifiers &&
      isYear(this.imageAt(at + 2))
    )
      return this.push(V.KwTahun, at, at + 2);
    if (this.vocabulary.joints && before !== undefined) {
      const phrase = this.isPhrase(at, lower, second);
      if (this.counted && this.depth === 0 && !phrase && (JOINTS.has(lower) || this.isNext(lower, before)))
        return this.push(V.Joint, at, at + 1);
    }
    return this.keyword(at, lower, second, next) || this.modifier(at, lower, before) || this.name(at, lower, before);
  }

  /** Words of running text that say when, how often, which of the budget's versions, or nothing; 0: none of them. */
  private running(at: number, lower: string, second: string, before: Lexeme): number {
    if (this.isQuiet(at, lower, before)) return at + 1;
    // `jika dibandingkan dengan tahun 2021`
    if ((lower === 'jika' || lower === 'bila' || lower === 'apabila') && second.startsWith('dibanding')) return at + 1;
    if (this.isOfMeasure(at, lower, before)) return at + 1;
    const year = this.budgetYear(at, lower, second);
    if (year > 0) return this.push(V.KwTahun, at, year);
    // `capaian kinerja tahun 2021`
    if (MEASURE_WORDS.has(lower) && second === 'kinerja') {
      this.push(V.Word, at, at + 1);
      return at + 2;
    }
    // `kurang 3 poin dari target`
    if ((lower === 'kurang' || lower === 'lebih') && !this.said && this.typeAt(at + 1) === T.number)
      return this.push(V.Verb, at, at + 1, lower === 'lebih' ? 'di atas' : 'di bawah');
    if (lower === 'secara' && TURNS.has(second)) return at + 1;
    // `berturut-turut`
    const twice = TURNS.get(lower);
    if (twice !== undefined && this.typeAt(at + 1) === T.minus && this.wordAt(at + 2) === twice)
      return before.tokenType === V.Verb ? at + 3 : this.push(V.KwTurut, at, at + 3);
    // `Rp 4 (murni)`
    if (before.tokenType === V.LParen && VERSIONS.has(lower) && this.typeAt(at + 1) === T.rparen)
      return this.push(V.Version, at, at + 1, VERSIONS.get(lower));
    const version = versionIn(lower, second, before.image);
    if (version !== null) return this.push(V.Version, at, at + version.words, version.payload);
    if (lower === 'rata-rata' && before.tokenType === V.Verb && MOVING.has(before.payload))
      return this.push(V.KwRata, at, at + 1);
    const often = EVERY_YEAR.get(lower);
    if (often?.has(second) === true && (lower !== 'per' || this.averaged)) return this.push(V.KwTiap, at, at + 2);
    // `dalam tiga tahun terakhir`
    if (
      (lower === 'dalam' || lower === 'selama') &&
      this.wordAt(at + 2) === 'tahun' &&
      this.wordAt(at + 3) === 'terakhir'
    )
      return this.push(V.KwTiap, at, at + 4);
    if (lower === 'dari' && second === 'tahun' && this.wordAt(at + 2) === 'ke') return this.push(V.KwTiap, at, at + 4);
    // `tertinggi dengan 98%`
    if (lower === 'dengan' && before.tokenType === V.Verb && this.typeAt(at + 1) === T.number)
      return this.push(V.Namely, at, at + 1);
    return 0;
  }

  private isPhrase(at: number, lower: string, second: string): boolean {
    if (second === '') return false;
    const { words } = this.vocabulary;
    return words.has(`${lower} ${second}`) || words.has(`${lower} ${second} ${this.wordAt(at + 2)}`);
  }

  /** `pagu Rp 4 realisasi Rp 3`: behind a number, where nothing moves. */
  private isNext(lower: string, { tokenType }: Lexeme): boolean {
    if (!NEXT_MEASURES.has(lower) || tokenType === V.KwDari || this.moved) return false;
    return tokenType !== V.Namely && tokenType !== V.KwAntara;
  }

  private isOfMeasure(at: number, lower: string, before: Lexeme): boolean {
    if (this.said || !OF_MEASURES.has(lower) || before.tokenType !== V.Word) return false;
    if (!MEASURE_WORDS.has(before.image.toLowerCase()) || this.typeAt(at + 1) === T.dot) return false;
    return this.out.at(-2)?.tokenType === V.Dot;
  }

  /** `tahun anggaran 2023`, `pada TA 2023`: where the year stands; 0: none is said. */
  private budgetYear(at: number, lower: string, second: string): number {
    const from = lower === 'pada' ? at + 1 : at;
    const [word, next] = from === at ? [lower, second] : [second, this.wordAt(from + 1)];
    const year = word === 'tahun' && next === 'anggaran' ? from + 2 : word === 'ta' ? from + 1 : 0;
    return year > 0 && this.typeAt(year) === T.number && isYear(this.imageAt(year)) ? year : 0;
  }

  /** `naik signifikan`, `sedikit menurun`. */
  private isQuiet(at: number, lower: string, before: Lexeme): boolean {
    if (!QUIET_WORDS.has(lower)) return false;
    if (before.tokenType === V.Verb) return true;
    let next = at + 1;
    while (next - at < MOST_QUIET && QUIET_WORDS.has(this.wordAt(next))) next++;
    return this.phrase(next, this.wordAt(next)) !== null;
  }

  /** Whether nothing stands between a token and the next. */
  private adjacent(at: number): boolean {
    return at + 1 < this.tokens.count && this.tokens.end[at] === this.tokens.start[at + 1];
  }

  private keyword(at: number, lower: string, second: string, next: number): number {
    if (lower === 'tabel' && next === T.text) return this.push(V.KwTabel, at, at + 1);
    const { words } = this.vocabulary;
    if (second !== '') {
      const third = this.wordAt(at + 2);
      const three = third === '' ? undefined : words.get(`${lower} ${second} ${third}`);
      if (three !== undefined) return this.push(three, at, at + 3);
      const two = words.get(`${lower} ${second}`);
      if (two !== undefined) return this.push(two, at, at + 2);
    }
    const one = words.get(lower);
    if (one === undefined) return 0;
    // Clause words are keywords only before what they announce.
    if (one === V.KwHalaman || one === V.KwBaris) {
      if (next !== T.number && next !== T.text) return 0;
    } else if (one === V.KwPenjelasan || one === V.KwLingkup || one === V.KwTerbilang) {
      if (next !== T.text) return 0;
    } else if (one === V.KwSelama && isYear(this.imageAt(at + 1))) {
      return this.push(V.KwPada, at, at + 1);
    } else if (one === V.KwTahunIs || one === V.KwSelama) {
      if (next !== T.number && next !== T.until) return 0;
    } else if (one === V.KwDaftar && next !== T.text) return 0;
    // `(21 dari 1.000 siswa)`: a part of what the bracket says.
    else if (one === V.KwDari && this.depth > 0) return 0;
    else if (one === V.KwPada && next !== T.number && second === '') return 0;
    return this.push(one, at, at + 1);
  }

  private modifier(at: number, lower: string, before: Lexeme | undefined): number {
    if (!this.vocabulary.modifiers) return 0;
    const due = before === undefined ? !this.vocabulary.items : OPERAND_DUE.has(before.tokenType);
    const next = this.typeAt(at + 1);
    if (due && before?.tokenType !== V.Head) return 0;
    if (lower === 'tahun' && (this.wordAt(at + 1) === 'sebelumnya' || this.wordAt(at + 1) === 'lalu'))
      return this.push(V.PeriodWord, at, at + 2);
    if (lower === 'tahun' && next === T.number && isYear(this.imageAt(at + 1))) return this.push(V.KwTahun, at, at + 1);
    const part = this.yearPart(at, lower);
    if (part > 0 || due) return part;
    const version = VERSIONS.get(lower);
    if (version !== undefined) {
      if (version === 2 && next === T.number && /^\d$/.test(this.imageAt(at + 1)) && this.typeAt(at + 2) !== 0) {
        return this.push(V.Version, at, at + 2, Number(this.imageAt(at + 1)) + 1);
      }
      return this.push(V.Version, at, at + 1, version);
    }
    if (lower === 'awal' || lower === 'akhir' || lower === 'sebelumnya') return this.push(V.PeriodWord, at, at + 1);
    if (lower === 'renstra' || lower === 'pk' || lower === 'nasional') return this.push(V.Source, at, at + 1);
    if (lower === 'terhadap') return this.push(V.KwTerhadap, at, at + 1);
    return 0;
  }

  /** `TW1`, `TW.II`, `TW II`, `Triwulan 3`, `Semester I`, `S1`, a month. */
  private yearPart(at: number, lower: string): number {
    const part = PARTS.get(lower);
    if (part !== undefined) return this.push(V.YearPart, at, at + 1, part);
    if (lower !== 'tw' && lower !== 'triwulan' && lower !== 'semester') return 0;
    const number = this.typeAt(at + 1) === T.dot ? at + 2 : at + 1;
    const written = number < this.last ? this.imageAt(number).toLowerCase() : '';
    const which = ROMAN.get(written) ?? (/^[1-4]$/.test(written) ? Number(written) : 0);
    if (which === 0 || (lower === 'semester' && which > 2)) return 0;
    return this.push(V.YearPart, at, number + 1, lower === 'semester' ? which + 4 : which);
  }

  /** The longest verb phrase at `at`; `meningkat/ menurun/ tetap` is one verb left open. */
  private verb(at: number, lower: string): number {
    // `masih di bawah target`, `sudah melebihi target`
    let from = at;
    while (EQUAL_FILLERS.has(this.wordAt(from))) from++;
    const found = this.phrase(from, from === at ? lower : this.wordAt(from));
    // `tercapai 95%`: how much, and no verdict.
    if (found?.verb === 'tercapai' && this.amountFrom(found.end)) return 0;
    if (found === null) {
      const always = ALWAYS_WORDS.has(lower) && this.phrase(at + 1, this.wordAt(at + 1)) !== null;
      return always ? this.push(V.KwSelalu, at, at + 1) : 0;
    }
    let end = found.end;
    let open = false;
    while (this.typeAt(end) === T.divide) {
      const other = this.phrase(end + 1, this.wordAt(end + 1));
      if (other === null) break;
      end = other.end;
      open = true;
    }
    // `target kinerja yang telah ditetapkan`
    if (this.vocabulary.joints && found.verb.endsWith('target')) while (TARGET_TAIL.has(this.wordAt(end))) end++;
    return this.push(V.Verb, at, end, open ? 'terbuka' : found.verb);
  }

  private amountFrom(at: number): boolean {
    let from = at;
    while (EQUAL_WORDS.get(this.wordAt(from)) === 'jumlah') from++;
    return this.typeAt(from) === T.number;
  }

  /** `hanya mencapai 80%`, `adalah "Baik"`: an `=` in words, where nothing has been said of the reference yet. */
  private equal(at: number): number {
    let from = at;
    while (EQUAL_FILLERS.has(this.wordAt(from))) from++;
    let end = from;
    let anything = false;
    let says: string | null = null;
    for (; ; end++) {
      const word = this.wordAt(end);
      const how = EQUAL_WORDS.get(word);
      // `memperoleh nilai 80`
      if (how === undefined && !(end > from && (word === 'nilai' || word === 'angka' || word === 'skor'))) break;
      anything ||= how === 'apa saja';
      says ??= SAID_BY.get(word) ?? null;
    }
    if (end === from) return 0;
    const next = this.typeAt(end);
    const number = next === T.number || next === T.error || next === T.placeholder;
    const due = number || this.wordAt(end) === 'rp' || (anything && (next === T.text || next === T.word));
    return due && !this.said && this.depth === 0 ? this.push(V.Equal, at, end, says) : 0;
  }

  /**
   * Words between a name and its number: *yang telah ditetapkan sebesar 95*, *dengan pagu Rp 5*, *yang terserap sebesar
   * Rp 4*. They say `=`, and perhaps of which measure.
   */
  private announced(at: number): number {
    if (this.said || this.depth > 0) return 0;
    const words: string[] = [];
    let end = at;
    let left = false;
    for (; this.typeAt(end) === T.word && words.length < MOST_ANNOUNCING; end++) {
      const word = this.wordAt(end);
      if (word === 'tidak' && UNSPENT.has(this.wordAt(end + 1))) {
        left = true;
        end++;
      } else words.push(word);
    }
    const last = words.at(-1) ?? '';
    const amount = EQUAL_WORDS.has(last) || last === 'nilai' || last === 'angka';
    if (this.typeAt(end) !== T.number || (!amount && isYear(this.imageAt(end)))) return 0;
    if (NO_BEGINNING.has(words[0] ?? '') || (words[0] === 'dari' && !words.includes('target'))) return 0;
    const saying = sayingOf(words);
    if (saying === null || (!amount && saying.measure === null)) return 0;
    const named = saying.named || HAVING.has(words[0] ?? '') ? saying.measure : null;
    return this.push(V.Equal, at, end, left ? 'sisa' : named);
  }

  private phrase(at: number, lower: string): { readonly end: number; readonly verb: TrendVerb } | null {
    for (const { words, verb } of VERB_PHRASES.get(lower) ?? []) {
      if (words.every((word, k) => k === 0 || this.wordAt(at + k) === word)) return { end: at + words.length, verb };
    }
    return null;
  }

  private name(at: number, lower: string, before: Lexeme | undefined): number {
    if (lower === 'sub' && this.wordAt(at + 1) === 'kegiatan') return this.push(V.Word, at, at + 2);
    // `target serapan TW2`: what is planned of another measure than the realisasi.
    if (lower === 'target' && AIMED.has(this.wordAt(at + 1))) return this.push(V.Word, at, at + 2);
    const multiplies =
      lower === 'x' &&
      this.vocabulary.arithmetic &&
      before !== undefined &&
      !OPERAND_DUE.has(before.tokenType) &&
      !BEFORE_FORMULA.has(this.out.at(-2)?.tokenType as TokenType) &&
      at + 1 < this.last &&
      this.typeAt(at + 1) !== T.dot &&
      this.typeAt(at + 1) !== T.equal;
    return this.push(multiplies ? V.Times : V.Word, at, at + 1);
  }
}

/**
 * Text to tokens, by hand: one pass, char codes, typed arrays. Never throws, and takes time linear in the text.
 */
import { scanNumeral } from '../number/index.ts';
import { directiveEnd, nextDirective } from '../suppress/directive.ts';
import { startsStatement } from '../table/blocks.ts';
import { changeOf } from '../tree/text-change.ts';
import { captionAt } from './caption.ts';
import { isBlank, isDigit, isLineEnd, isMinus, isQuote, isWordPart, isWordStart } from './characters.ts';
import { scanDate } from './date.ts';
import { LINES_APART, type Resting, Rests, restBefore } from './rests.ts';
import { T, type Tokens, type TokenType } from './token.ts';

/** A text with its tokens. */
export interface Scanned {
  readonly text: string;
  readonly tokens: Tokens;
}

/** So many cells in a line are a pasted row wherever it stands. */
const LEAST_CELLS = 4;

/**
 * Tokens of `text`. Rows pasted with tabs are tokens too, inside a `tabel` block or right below a `tabel` head.
 * `before` are those of the text before an edit: what the edit cannot have changed is taken over; the result is the same.
 * `spare`: tokens that nobody needs any more; their columns are written over.
 */
export function scan(text: string, before: Scanned | null = null, spare: Tokens | null = null): Tokens {
  // About eight characters a token; after an edit about as many as before.
  if (before === null) return new Scanner(text, text.length >> 3, spare).run();
  return new Scanner(text, before.tokens.count + LINES_APART, spare).runAgain(before);
}

/** `#REF!` and its like, in capitals as a spreadsheet writes them. */
const ERROR_VALUE = /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)/y;
const SINGLE: ReadonlyMap<number, TokenType> = new Map<number, TokenType>([
  [123, T.open],
  [125, T.close],
  [40, T.lparen],
  [41, T.rparen],
  [91, T.lbracket],
  [93, T.rbracket],
  [59, T.semicolon],
  [58, T.colon],
  [44, T.comma],
  [61, T.equal],
  [43, T.plus],
  [42, T.times],
  [0xd7, T.times],
  [0x2219, T.times],
  [47, T.divide],
  [0xf7, T.divide],
  [0x2215, T.divide],
  [94, T.power],
  [37, T.percent],
  [0xff05, T.percent],
  [0x2264, T.lessEqual],
  [0x2265, T.greaterEqual],
  [0x2260, T.notEqual],
  [0x2026, T.ellipsis],
]);

/** Entries that a table's braces may hold besides rows. */
const TABLE_OWN: ReadonlySet<string> = new Set(['ukuran', 'rumus', 'pastikan', 'satuan']);

/** Merged rows one below the other: `Tujuan 1 …`, `Sasaran 1.1 …`. */
const MOST_MERGED = 4;
const LONGEST_MERGED = 240;
const isMergedText = (line: string): boolean =>
  line.length <= LONGEST_MERGED && /^[\p{L}\d(]/u.test(line) && !/["“”„{}=;#|]/.test(line);

/** 0: none begins here. */
function placeholderEnd(text: string, at: number): number {
  const placeholder = /\$\{[^}\n\r]*\}|\{\$[^}\n\r]*\}|\$[\p{L}_][\p{L}\p{N}_]*/uy;
  placeholder.lastIndex = at;
  return placeholder.test(text) ? placeholder.lastIndex : 0;
}

class Scanner {
  readonly text: string;
  private readonly length: number;
  private type: Uint8Array;
  private start: Int32Array;
  private end: Int32Array;
  private count = 0;
  /** Offset of the scanned line's end, and whether it has an odd number of quotes; both known from its first quote on. */
  private quotesUntil = -1;
  private quotesOdd = false;
  /** Where the next suppression stands: it ends a row, which else takes all of its line. */
  private directive = -1;
  /** Where the next tab stands. */
  private tab = -1;
  /** 1 below a `tabel` head: lines with tabs are rows; 2 inside its braces: whatever begins no statement is a row. */
  private inTable: 0 | 1 | 2 = 0;
  private firstWord = '';
  /** Open braces. */
  private depth = 0;
  private readonly rests: Rests = new Rests();

  /** `room`: how many tokens are expected. */
  constructor(text: string, room: number, spare: Tokens | null) {
    this.text = text;
    this.length = text.length;
    const guess = Math.max(16, room);
    // Its columns may be longer than what was written there.
    const isRoomy = spare !== null && spare.type.buffer.byteLength >= guess;
    this.type = isRoomy ? new Uint8Array(spare.type.buffer) : new Uint8Array(guess);
    this.start = isRoomy ? new Int32Array(spare.start.buffer) : new Int32Array(guess);
    this.end = isRoomy ? new Int32Array(spare.end.buffer) : new Int32Array(guess);
  }

  run(): Tokens {
    this.lines(0, () => false);
    return this.tokens();
  }

  /** Scans from well before the edit to where all is as it was behind it. */
  runAgain({ text: old, tokens }: Scanned): Tokens {
    const { from, to, by } = changeOf(old, this.text);
    const first = restBefore(tokens.rests, old, from);
    if (first === null) return this.run();
    this.take(tokens, 0, first.count, 0);
    this.depth = first.depth;
    this.inTable = first.inTable;
    this.rests.take(tokens.rests, { from: 0, until: first.at }, 0, 0);
    const joined = this.lines(first.at, (at) => {
      if (at - by < to) return false;
      const rest = tokens.rests.at(at - by);
      return rest !== null && this.isAt(rest, tokens);
    });
    if (joined < this.length) {
      const rest = tokens.rests.at(joined - by) as Resting;
      this.rests.take(tokens.rests, { from: rest.at, until: old.length }, by, this.count - rest.count);
      this.take(tokens, rest.count, tokens.count, by);
    }
    return this.tokens();
  }

  /** Lines from an offset on until `stops` says so of a line's start; returns where it stopped. */
  private lines(from: number, stops: (at: number) => boolean): number {
    let at = from;
    let left = 0;
    while (at < this.length) {
      if (at > from && stops(at)) break;
      if (left-- === 0) {
        this.rests.add({ at, count: this.count, depth: this.depth, inTable: this.inTable });
        left = LINES_APART - 1;
      }
      at = this.line(at);
    }
    return at;
  }

  /** Whether scanning goes on from here as it did from there: lines look back no further than two tokens. */
  private isAt({ count, depth, inTable }: Resting, { type }: Tokens): boolean {
    return (
      depth === this.depth &&
      inTable === this.inTable &&
      this.type[this.count - 1] === type[count - 1] &&
      this.type[this.count - 2] === type[count - 2]
    );
  }

  /** Tokens `first` to `last` of the text before, moved. */
  private take(tokens: Tokens, first: number, last: number, by: number): void {
    while (this.type.length < this.count + last - first) this.grow();
    this.type.set(tokens.type.subarray(first, last), this.count);
    for (let k = first; k < last; k++, this.count++) {
      this.start[this.count] = (tokens.start[k] as number) + by;
      this.end[this.count] = (tokens.end[k] as number) + by;
    }
  }

  private tokens(): Tokens {
    return {
      count: this.count,
      type: this.type.subarray(0, this.count),
      start: this.start.subarray(0, this.count),
      end: this.end.subarray(0, this.count),
      rests: this.rests,
    };
  }

  private push(type: TokenType, start: number, end: number): number {
    if (this.count === this.type.length) this.grow();
    this.type[this.count] = type;
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.count++;
    if (type === T.open) this.depth++;
    else if (type === T.close && this.depth > 0) this.depth--;
    return end;
  }

  private grow(): void {
    const size = this.type.length * 2;
    const type = new Uint8Array(size);
    const start = new Int32Array(size);
    const end = new Int32Array(size);
    type.set(this.type);
    start.set(this.start);
    end.set(this.end);
    this.type = type;
    this.start = start;
    this.end = end;
  }

  private lineEnd(at: number): number {
    let i = at;
    while (i < this.length && !isLineEnd(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** One line with its end; returns the offset after it. */
  private line(lineStart: number): number {
    const { text, length } = this;
    let at = lineStart;
    while (at < length && isBlank(text.charCodeAt(at))) at++;
    const code = at < length ? text.charCodeAt(at) : 10;
    const conflict = at === lineStart ? this.conflict(at, code) : at;
    if (conflict > at) at = conflict;
    else if (code === 124) at = this.row(at);
    else if ((this.inTable > 0 || this.isPasted(at)) && !isLineEnd(code)) {
      const end = this.tabRow(lineStart, at);
      if (end > 0) at = end;
    }
    this.firstWord = '';
    const lineTokens =
      at > lineStart && this.count > 0 && this.end[this.count - 1] === at ? this.count - 1 : this.count;
    if (this.depth === 0 && (code === 84 || code === 116)) at = this.caption(at);
    for (;;) {
      while (at < length && isBlank(text.charCodeAt(at))) at++;
      if (at >= length) return at;
      const c = text.charCodeAt(at);
      if (isLineEnd(c)) break;
      if (this.count === lineTokens && this.firstWord === '' && isWordStart(c)) this.firstWord = this.wordAt(at);
      at = this.token(at, c, lineStart);
    }
    const end = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    this.push(T.newline, at, end);
    const pasted = this.type[lineTokens] === T.row;
    if (this.inTable > 0 || this.firstWord === 'tabel' || pasted) this.inTable = this.tableAfter(lineTokens, pasted);
    return end;
  }

  /** `Tabel 3.1 Judul` above pasted rows: returns its end, or `at`. */
  private caption(at: number): number {
    const found = captionAt(this.text, at);
    if (found === null) return at;
    this.firstWord = this.wordAt(at);
    this.push(T.word, at, at + this.firstWord.length);
    if (found.number !== null) this.push(T.caption, ...found.number);
    return this.push(T.caption, ...found.title);
  }

  /** A line of cells that somebody pasted with no `tabel` above it. */
  private isPasted(at: number): boolean {
    // Most texts have no tab at all: it is looked for once.
    if (this.tab < at) this.tab = this.text.indexOf('\t', at) >>> 0;
    // A row may begin with a cell that goes over lines.
    const end = this.text.charCodeAt(at) === 34 ? this.quotedCellsEnd(at, this.lineEnd(at)) : this.lineEnd(at);
    if (this.tab >= this.length || this.tab >= end) return false;
    const cells = this.text.slice(at, end).trimEnd().split('\t');
    // Inside braces a tab or two may be somebody's layout.
    if (cells.length < (this.depth === 0 ? 2 : LEAST_CELLS)) return false;
    // `13 = 9 + 10` stands in the row of column numbers.
    return !cells.some((cell) => /[{}]/.test(cell) || (cell.includes('=') && !/^\s*\(?\d{1,2}\)?\s*=/.test(cell)));
  }

  /** A table goes on over rows, comments, blank lines, a lone `{` and what belongs to tables; another statement ends it. */
  private tableAfter(lineTokens: number, pasted: boolean): 0 | 1 | 2 {
    const last = this.type[this.count - 2] as number;
    if (this.firstWord === 'tabel') return last === T.open ? 2 : 1;
    if (this.count === lineTokens + 1) return this.inTable;
    const type = this.type[lineTokens] as number;
    if (type === T.close) return 0;
    if (type === T.comment || type === T.row) return this.inTable || (pasted ? 1 : 0);
    if (type === T.open) return 2;
    return TABLE_OWN.has(this.firstWord) && this.inTable === 2 ? 2 : 0;
  }

  private wordAt(at: number): string {
    let i = at;
    while (i < this.length && i < at + 16 && isWordPart(this.text.charCodeAt(i))) i++;
    return this.text.slice(at, i).toLowerCase();
  }

  /** `<<<<<<<`, `=======`, `>>>>>>>`, `|||||||` at the start of a line: all of it. */
  private conflict(at: number, code: number): number {
    if (code !== 60 && code !== 61 && code !== 62 && code !== 124) return at;
    for (let k = 1; k < 7; k++) if (this.text.charCodeAt(at + k) !== code) return at;
    const next = this.text.charCodeAt(at + 7);
    if (at + 7 < this.length && next !== 32 && !isLineEnd(next)) return at;
    return this.push(T.conflict, at, this.lineEnd(at));
  }

  /** End of what a row of this line may take. */
  private rowLimit(at: number): number {
    if (this.directive < at) this.directive = nextDirective(this.text, at);
    return Math.min(this.lineEnd(at), this.directive);
  }

  /** From the first bar to the last one of the line; with a single bar, to the line's end. */
  private row(at: number): number {
    const { text } = this;
    const end = this.rowLimit(at);
    let last = end - 1;
    while (last > at && !(text.charCodeAt(last) === 124 && text.charCodeAt(last - 1) !== 92)) last--;
    if (last === at) {
      last = end;
      while (last > at + 1 && isBlank(text.charCodeAt(last - 1))) last--;
      return this.push(T.row, at, last);
    }
    return this.push(T.row, at, last + 1);
  }

  /**
   * A pasted line of a table: it has a tab between or before cells, or stands inside the braces and begins no statement.
   * Returns its end, 0 where it is none. It begins at the line's start, so that leading blank cells survive.
   */
  private tabRow(lineStart: number, at: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code === 125 || code === 123 || (code === 35 && isBlank(text.charCodeAt(at + 1)))) return 0;
    if (code === 35 && directiveEnd(text, at) > 0) return 0;
    const end = this.rowLimit(at);
    const whole = this.quotedCellsEnd(at, end);
    const hasTab = text.slice(at, whole).includes('\t');
    const word = isWordStart(code) ? this.wordAt(at) : '';
    const bare = !hasTab && this.inTable === 1 && !text.slice(lineStart, at).includes('\t');
    if (bare && !this.isMerged(at, end)) return 0;
    // No statement has a text that goes over lines.
    if (word !== '' && whole === end && startsStatement(word, text, at + word.length, end)) return 0;
    let stop = whole;
    while (stop > at + 1 && isBlank(text.charCodeAt(stop - 1)) && text.charCodeAt(stop - 1) !== 9) stop--;
    return this.push(T.row, lineStart, stop);
  }

  /** Right between rows a short line is a row whose cells were merged into one: `Sasaran 1 …` above its indicators. */
  private isMerged(at: number, end: number): boolean {
    const { text } = this;
    if (this.count < 2 || this.type[this.count - 1] !== T.newline || this.type[this.count - 2] !== T.row) return false;
    if (this.end[this.count - 1] !== this.lineStartOf(at) || !isMergedText(text.slice(at, end))) return false;
    let next = end;
    for (let lines = 0; lines < MOST_MERGED; lines++) {
      const start = text.charCodeAt(next) === 13 && text.charCodeAt(next + 1) === 10 ? next + 2 : next + 1;
      next = this.lineEnd(start);
      const line = text.slice(start, next);
      if (line.includes('\t')) return true;
      if (line.trim() === '' || !isMergedText(line.trim())) return false;
    }
    return false;
  }

  private lineStartOf(at: number): number {
    let start = at;
    while (start > 0 && isBlank(this.text.charCodeAt(start - 1))) start--;
    return start;
  }

  /** A cell that begins with `"` may hold line ends: the row then ends at the end of the line of the closing quote. */
  private quotedCellsEnd(at: number, lineEnd: number): number {
    const { text } = this;
    let end = lineEnd;
    let cell = at;
    while (cell < end) {
      if (text.charCodeAt(cell) === 34) {
        const close = this.closingQuote(cell);
        if (close > end) end = this.rowLimit(close);
        if (close > 0) cell = close;
      }
      const tab = text.indexOf('\t', cell);
      if (tab < 0 || tab >= end) break;
      cell = tab + 1;
    }
    return end;
  }

  /** The quote that ends a spreadsheet's cell (`""` is one quote in it), followed by a tab or a line end; 0 if none is near. */
  private closingQuote(at: number): number {
    const { text } = this;
    const limit = Math.min(this.length, at + 4000);
    for (let i = at + 1; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (code === 125 && isLineEnd(text.charCodeAt(i - 1))) return 0;
      if (code !== 34) continue;
      if (text.charCodeAt(i + 1) === 34) i++;
      else {
        const next = text.charCodeAt(i + 1);
        return i + 1 >= this.length || next === 9 || isLineEnd(next) ? i : 0;
      }
    }
    return 0;
  }

  private token(at: number, code: number, lineStart: number): number {
    if (isWordStart(code)) return this.word(at, code);
    if (isDigit(code)) return this.number(at);
    if (isQuote(code)) return this.quoted(at, code);
    if (code === 35) return this.hash(at, lineStart);
    if (code === 124) return this.row(at);
    if (code === 46) return this.dots(at);
    if (code === 36 || (code === 123 && this.text.charCodeAt(at + 1) === 36)) {
      const end = placeholderEnd(this.text, at);
      if (end > 0) return this.push(T.placeholder, at, end);
    }
    const next = this.text.charCodeAt(at + 1);
    if (code === 60) {
      if (next === 61) return this.push(T.lessEqual, at, at + 2);
      return next === 62 ? this.push(T.notEqual, at, at + 2) : this.push(T.less, at, at + 1);
    }
    if (code === 62) return next === 61 ? this.push(T.greaterEqual, at, at + 2) : this.push(T.greater, at, at + 1);
    if (code === 33 && next === 61) return this.push(T.notEqual, at, at + 2);
    if (code === 61 && (next === 60 || next === 62)) {
      return this.push(next === 60 ? T.lessEqual : T.greaterEqual, at, at + 2);
    }
    if (isMinus(code)) return this.push(T.minus, at, at + 1);
    const single = SINGLE.get(code);
    return single === undefined ? this.unknown(at) : this.push(single, at, at + 1);
  }

  /** A run of what belongs to nothing is one token, so that rubbish costs one fault. */
  private unknown(at: number): number {
    let i = at + 1;
    while (i < this.length) {
      const code = this.text.charCodeAt(i);
      if (isBlank(code) || isLineEnd(code) || isWordPart(code) || isQuote(code) || SINGLE.has(code)) break;
      if (code === 35 || code === 36 || code === 46 || code === 60 || code === 62 || code === 124 || isMinus(code))
        break;
      if (code === 33 && this.text.charCodeAt(i + 1) === 61) break;
      i++;
    }
    const last = this.count - 1;
    if (last >= 0 && this.type[last] === T.unknown && this.end[last] === at) {
      this.end[last] = i;
      return i;
    }
    return this.push(T.unknown, at, i);
  }

  private word(at: number, first: number): number {
    const { text, length } = this;
    const lower = first | 32;
    if (lower === 114) {
      // `Rp 5.000` is one number.
      if ((text.charCodeAt(at + 1) | 32) === 112) {
        const end = scanNumeral(text, at);
        if (end > at) return this.push(T.number, at, end);
      } else if (/rata-rata/iy.test(text.slice(at, at + 9)) && !isWordPart(text.charCodeAt(at + 9))) {
        return this.push(T.word, at, at + 9);
      }
    } else if (lower === 115) {
      const end = untilEnd(text, at);
      if (end > 0) return this.push(T.until, at, end);
    } else if (lower === 110 && text.charCodeAt(at + 1) === 47 && (text.charCodeAt(at + 2) | 32) === 97) {
      if (!isWordPart(text.charCodeAt(at + 3))) return this.push(T.word, at, at + 3);
    } else if (first === 95) {
      const end = blanksToFill(text, at);
      if (end > 0) return this.push(T.placeholder, at, end);
    }
    let i = at + 1;
    while (i < length && isWordPart(text.charCodeAt(i))) i++;
    return this.push(T.word, at, i);
  }

  private number(at: number): number {
    const date = scanDate(this.text, at);
    if (date > at) return this.push(T.date, at, date);
    const end = scanNumeral(this.text, at);
    return this.push(T.number, at, end > at ? end : at + 1);
  }

  private dots(at: number): number {
    let i = at;
    while (i < this.length && this.text.charCodeAt(i) === 46) i++;
    if (i - at >= 4) return this.push(T.placeholder, at, i);
    return i - at >= 2 ? this.push(T.ellipsis, at, i) : this.push(T.dot, at, i);
  }

  private hash(at: number, lineStart: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    ERROR_VALUE.lastIndex = at;
    if (!isBlank(next) && ERROR_VALUE.test(text)) return this.push(T.error, at, ERROR_VALUE.lastIndex);
    const apart = at === lineStart || isBlank(text.charCodeAt(at - 1));
    if (apart && (at + 1 >= this.length || isBlank(next) || isLineEnd(next) || directiveEnd(text, at) > 0)) {
      return this.push(T.comment, at, this.lineEnd(at));
    }
    return this.unknown(at);
  }

  private countQuotes(at: number): void {
    if (at < this.quotesUntil) return;
    const { text } = this;
    let odd = false;
    let i = at;
    while (i < this.length) {
      const code = text.charCodeAt(i);
      if (isLineEnd(code)) break;
      if (isQuote(code) && text.charCodeAt(i - 1) !== 92) odd = !odd;
      i++;
    }
    this.quotesUntil = i;
    this.quotesOdd = odd;
  }

  /**
   * A quoted text up to its closing quote. Where the line's quotes do not pair, somebody forgot one: a text then ends
   * before `{ } ; |`, so that the line's structure survives.
   */
  private quoted(at: number, open: number): number {
    const { text } = this;
    this.countQuotes(at);
    const lineEnd = this.quotesUntil;
    const straight = open === 34;
    let any = 0;
    for (let i = at + 1; i < lineEnd; i++) {
      const code = text.charCodeAt(i);
      if (code === 92 && (isQuote(text.charCodeAt(i + 1)) || text.charCodeAt(i + 1) === 92)) i++;
      else if (straight ? code === 34 : isQuote(code)) return this.push(T.text, at, i + 1);
      else if (this.quotesOdd && (code === 123 || code === 125 || code === 59 || code === 124)) {
        return this.unclosed(at, any > 0 ? any : i);
      } else if (straight && any === 0 && isQuote(code)) any = i + 1;
    }
    return this.unclosed(at, any > 0 ? any : lineEnd);
  }

  private unclosed(at: number, end: number): number {
    let stop = end;
    while (stop > at + 1 && isBlank(this.text.charCodeAt(stop - 1))) stop--;
    return this.push(T.text, at, stop);
  }
}

/** End of `s.d.`, `s.d`, `s/d` at `at`; 0 where it is something else. */
function untilEnd(text: string, at: number): number {
  const middle = text.charCodeAt(at + 1);
  if (middle !== 46 && middle !== 47) return 0;
  if ((text.charCodeAt(at + 2) | 32) !== 100 || isWordPart(text.charCodeAt(at + 3))) return 0;
  return text.charCodeAt(at + 3) === 46 ? at + 4 : at + 3;
}

/** `____`: two or more underscores that no letter follows. */
function blanksToFill(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 95) i++;
  return i - at >= 2 && !isWordPart(text.charCodeAt(i)) ? i : 0;
}

/** Whether a text token ends with its closing quote. */
export function isClosed(text: string, start: number, end: number): boolean {
  if (end < start + 2 || !isQuote(text.charCodeAt(end - 1))) return false;
  let slashes = 0;
  while (text.charCodeAt(end - 2 - slashes) === 92) slashes++;
  return slashes % 2 === 0;
}

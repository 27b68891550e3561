/**
 * Tokens to entries. An entry ends at the line's end, at `;` outside parentheses, at `{` and `}`. Balanced braces are
 * trusted; where they do not balance, the text is cut at top-level words in column 0 and the braces of the unbalanced
 * pieces are repaired from indentation: evidence there, never meaning. Iterative: depth costs no stack.
 */

import { isBlank } from '../scan/characters.ts';
import { T, type Tokens } from '../scan/token.ts';
import { HEADS, STATEMENTS } from '../table/blocks.ts';
import { CLAUSE_WORDS } from '../table/clauses.ts';
import { KIND_OF } from '../table/kinds.ts';
import { PROPERTY_WORDS } from '../table/properties.ts';
import type { FaultList } from '../tree/fault-list.ts';
import type { Entries } from '../tree/tree.ts';
import { B, type BlockKind, blockOf } from './block.ts';
import { memberKind } from './member.ts';
import { segmentsOf } from './segment.ts';

export interface Split extends Entries {
  /** First token and one past the last, comments and line ends between them included (continued lines). */
  readonly firstToken: Int32Array;
  readonly lastToken: Int32Array;
  /** Kind of block an entry opens (`B`); `none` for a plain one. */
  readonly block: Uint8Array;
  /** Clauses after the `}` of a block: tokens [first, last) by head. */
  readonly tails: ReadonlyMap<number, readonly [number, number]>;
}

export function split(text: string, tokens: Tokens, faults: FaultList): Split {
  return new Splitter(text, tokens, faults).run();
}

const OPERATORS: ReadonlySet<number> = new Set([
  T.plus,
  T.times,
  T.divide,
  T.power,
  T.equal,
  T.less,
  T.lessEqual,
  T.greater,
  T.greaterEqual,
  T.notEqual,
  T.comma,
  T.lparen,
]);
const GOES_ON: ReadonlySet<number> = new Set([T.plus, T.times, T.divide, T.comma]);
const JOINS: ReadonlySet<string> = new Set(['maka', 'selain_itu', 'dan', 'atau']);
/** Entries that are formulas: there a minus or a colon at the line's end goes on too. */
const FORMULAS: ReadonlySet<string> = new Set(['rumus', 'ukuran', 'pastikan', 'bila']);

class Splitter {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly faults: FaultList;
  private readonly trusted: (token: number) => boolean;
  private readonly cut: (token: number) => boolean;

  private count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private parent: Int32Array;
  private until: Int32Array;
  private opens: Uint8Array;
  private firstToken: Int32Array;
  private lastToken: Int32Array;
  private block: Uint8Array;
  private readonly tails = new Map<number, [number, number]>();

  /** Open blocks: head entry (-1: a `{` without one), indentation and first token of the opener's line. */
  private readonly heads: number[] = [];
  private readonly indents: number[] = [];
  private readonly lines: number[] = [];

  /** First token of the entry being read, -1 none; its last token that is no comment or line end. */
  private current = -1;
  private lastSeen = -1;
  private depth = 0;
  private swallowed = false;
  /** `jika` stands in the current entry: `maka` and `selain_itu` go on with it. */
  private conditional = false;
  /** A comma stands in it. */
  private listed = false;
  private ignoreParens = -1;
  /** Head whose `}` stands on this line, for clauses after it. */
  private closed = -1;
  private lineFirst = 0;
  /** The entry just finished on this level: a `{` or rows on the next line belong to it. -1 after a block. */
  private previous = -1;
  private previousLine = -1;
  private orphans = false;
  private inConflict = false;

  constructor(text: string, tokens: Tokens, faults: FaultList) {
    this.text = text;
    this.tokens = tokens;
    this.faults = faults;
    const segments = segmentsOf(text, tokens);
    this.trusted = segments.trusted;
    this.cut = segments.cut;
    // More than nearly any text needs: what stays untouched takes no memory, and columns that grow are there twice.
    const guess = Math.max(16, tokens.count >> 1);
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
    this.parent = new Int32Array(guess);
    this.until = new Int32Array(guess);
    this.opens = new Uint8Array(guess);
    this.firstToken = new Int32Array(guess);
    this.lastToken = new Int32Array(guess);
    this.block = new Uint8Array(guess);
  }

  run(): Split {
    const { type, count } = this.tokens;
    let lineStart = true;
    let at = 0;
    while (at < count) {
      const t = type[at] as number;
      if (t === T.comment) {
        at++;
        continue;
      }
      if (t === T.newline) {
        if (this.current >= 0) {
          if (this.goesOn(at)) {
            at++;
            continue;
          }
          const back = this.finish(at);
          if (back >= 0) {
            at = back;
            continue;
          }
        }
        lineStart = true;
        this.closed = -1;
        at++;
        continue;
      }
      if (lineStart) {
        lineStart = false;
        this.lineFirst = at;
        this.beginLine(at, t);
      }
      at = this.take(at, t);
    }
    if (this.current >= 0) {
      const back = this.finish(count);
      if (back >= 0) {
        // An unclosed parenthesis on the last line: once more, without it.
        for (at = back; at < count; ) {
          const t = type[at] as number;
          at = t === T.comment || t === T.newline ? at + 1 : this.take(at, t);
        }
        if (this.current >= 0) this.finish(count);
      }
    }
    while (this.heads.length > 0) this.popMissing();
    return this.result();
  }

  /** One token that is neither comment nor line end; returns the next. */
  private take(at: number, t: number): number {
    switch (t) {
      case T.row:
        if (this.current >= 0) this.finish(at);
        this.begin(at);
        return at + 1;
      case T.open:
        return this.open(at);
      case T.close:
        return this.close(at);
      case T.semicolon:
        if (this.current >= 0) {
          if (this.depth > 0 && at >= this.ignoreParens) {
            this.swallowed = true;
            this.lastSeen = at;
          } else this.finish(at);
        }
        return at + 1;
      case T.conflict:
        if (this.current >= 0) this.finish(at);
        this.conflict(at);
        return at + 1;
      case T.lparen:
        this.depth++;
        break;
      case T.rparen:
        if (this.depth > 0) this.depth--;
        break;
      case T.number:
        if (this.impliesSemicolon(at)) {
          this.faults.addBetween(
            'titik_koma.hilang',
            { kata: this.image(at) },
            this.tokens.end[this.lastSeen] as number,
            '; ',
          );
          this.finish(at);
        }
        break;
      default:
    }
    if (this.current < 0) this.begin(at);
    if (t === T.word && this.word(at) === 'jika') this.conditional = true;
    if (t === T.comma) this.listed = true;
    this.lastSeen = at;
    return at + 1;
  }

  private begin(at: number): void {
    this.current = at;
    this.lastSeen = at;
    this.depth = this.tokens.type[at] === T.lparen ? 1 : 0;
    this.swallowed = false;
    this.conditional = false;
    this.listed = false;
  }

  private image(at: number): string {
    return this.text.slice(this.tokens.start[at], this.tokens.end[at]);
  }

  private word(at: number): string {
    return at < this.tokens.count && this.tokens.type[at] === T.word ? this.image(at).toLowerCase() : '';
  }

  /** Column of a token's line: a tab counts four. */
  private indent(at: number): number {
    let i = (this.tokens.start[at] as number) - 1;
    let column = 0;
    while (i >= 0 && isBlank(this.text.charCodeAt(i))) {
      column += this.text.charCodeAt(i) === 9 ? 4 : 1;
      i--;
    }
    return column;
  }

  /** `2022: 5 2023: 6`: a year before a colon begins the next item of a series. */
  private impliesSemicolon(at: number): boolean {
    const { type } = this.tokens;
    if (this.current < 0 || type[this.current] !== T.number || type[this.current + 1] !== T.colon) return false;
    if (at < this.current + 3 || type[at + 1] !== T.colon) return false;
    return /^(?:19|20)\d\d$/.test(this.image(at)) && /^(?:19|20)\d\d$/.test(this.image(this.current));
  }

  /** Whether the entry goes on after the line end at `at`. */
  private goesOn(at: number): boolean {
    const { type, count } = this.tokens;
    const next = at + 1;
    if (next >= count || type[this.current] === T.row) return false;
    const begins = type[next] as number;
    if (GOES_ON.has(begins)) return true;
    if (begins === T.word) {
      const joins = this.word(next);
      if (joins === 'dan' || joins === 'atau' || (this.conditional && JOINS.has(joins))) return true;
    }
    // A list of texts over several lines holds together even where one of its commas is lost.
    const seen = type[this.lastSeen];
    if (begins === T.text && this.listed && (seen === T.text || seen === T.comma)) {
      const deeper = this.indent(next) - this.indent(this.lineFirst);
      if (deeper > 0 || (deeper === 0 && type[this.current] === T.text)) return true;
    }
    if (begins === T.newline || begins === T.comment || begins === T.row || begins === T.open || begins === T.close)
      return false;
    const last = type[this.lastSeen] as number;
    const first = this.word(this.current);
    const ends =
      OPERATORS.has(last) ||
      (last === T.word && (JOINS.has(this.word(this.lastSeen)) || this.word(this.lastSeen) === 'bukan')) ||
      ((last === T.minus || last === T.colon) && FORMULAS.has(first));
    return ends && this.indent(next) > this.indent(this.lineFirst);
  }

  private grow(): void {
    const wide = (old: Int32Array): Int32Array => {
      const array = new Int32Array(old.length * 2);
      array.set(old);
      return array;
    };
    const narrow = (old: Uint8Array): Uint8Array => {
      const array = new Uint8Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.parent = wide(this.parent);
    this.until = wide(this.until);
    this.firstToken = wide(this.firstToken);
    this.lastToken = wide(this.lastToken);
    this.opens = narrow(this.opens);
    this.block = narrow(this.block);
  }

  private add(first: number, last: number, start: number, end: number, parent: number): number {
    if (this.count === this.start.length) this.grow();
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.parent[index] = parent;
    this.until[index] = index + 1;
    this.firstToken[index] = first;
    this.lastToken[index] = last;
    return index;
  }

  private top(): number {
    for (let k = this.heads.length - 1; k >= 0; k--) if ((this.heads[k] as number) >= 0) return this.heads[k] as number;
    return -1;
  }

  /** Ends the current entry before token `at`; returns a token to go back to, or -1. */
  private finish(at: number): number {
    const first = this.current;
    if (this.depth > 0 && this.swallowed && first >= this.ignoreParens) {
      // A parenthesis that never closes hides no `;`.
      this.ignoreParens = at;
      this.current = -1;
      this.depth = 0;
      return first;
    }
    const last = this.lastSeen + 1;
    this.current = -1;
    this.depth = 0;
    const { type, start, end } = this.tokens;
    if (this.closed >= 0) {
      if (CLAUSE_WORDS.has(this.word(first))) {
        this.tails.set(this.closed, [first, last]);
        this.closed = -1;
        return -1;
      }
      this.closed = -1;
    }
    const isRow = type[first] === T.row;
    const parent = isRow ? this.tableFor(first) : this.top();
    const index = this.add(first, last, start[first] as number, end[last - 1] as number, parent);
    if (isRow) {
      if (parent >= 0 && this.block[parent] === B.table) {
        this.until[parent] = index + 1;
        this.opens[parent] = 1;
      }
    } else {
      this.orphans = false;
      this.previous = index;
      this.previousLine = this.lineFirst;
    }
    if (parent >= 0 && this.block[parent] === B.unknown)
      this.decide(parent, index, at < this.tokens.count && type[at] === T.open);
    return -1;
  }

  /** A broken head's first member says what the block is. */
  private decide(head: number, member: number, opens: boolean): void {
    const around = this.parent[head] as number;
    const within = around < 0 ? B.top : (this.block[around] as BlockKind);
    const kind = memberKind(
      this.text,
      this.tokens,
      this.firstToken[member] as number,
      this.lastToken[member] as number,
      within,
      opens,
      (within === B.narrative || within === B.section) && this.isName(this.firstToken[head] as number),
    );
    // `"Pengukuran" {`, `6237 "Pengukuran" {`: a title whose `narasi` was lost, or swapped with the number of the line before.
    const { type } = this.tokens;
    const first = this.firstToken[head] as number;
    const titled = type[first] === T.text || (type[first] === T.number && type[first + 1] === T.text);
    if (kind !== B.unknown) this.block[head] = kind;
    else if (titled && within === B.top) this.block[head] = B.narrative;
  }

  /** A word or a title, and no number of a section whose `narasi` was lost. */
  private isName(token: number): boolean {
    const type = this.tokens.type[token];
    return type === T.word || (type === T.text && !/^.\s*\d/.test(this.image(token)));
  }

  /** The head that a row belongs to: the `tabel` right above it, the table whose braces it stands in, a broken head. */
  private tableFor(row: number): number {
    const top = this.top();
    const before = this.previous;
    const around = before >= 0 ? (this.parent[before] as number) : -1;
    if (
      around >= 0 &&
      this.block[around] === B.table &&
      this.parent[around] === top &&
      this.until[around] === this.count
    )
      return around;
    if (before >= 0 && around === top) {
      const first = this.firstToken[before] as number;
      if (this.block[before] === B.table) return before;
      if (this.isTableHead(first, this.lastToken[before] as number)) {
        this.block[before] = B.table;
        return before;
      }
      if (this.isStray(before)) {
        const table = this.tableAbove(before);
        this.parent[before] = table;
        return table;
      }
    }
    if (top >= 0 && (this.block[top] === B.table || this.block[top] === B.unknown)) return top;
    // Where statements stand, rows without a head are a table that was pasted without one.
    const block = top < 0 ? B.top : this.block[top];
    if (!this.orphans && block !== B.top && block !== B.narrative && block !== B.section) {
      this.orphans = true;
      const { start, end } = this.tokens;
      this.faults.add('baris.yatim', {}, start[row] as number, end[row] as number);
    }
    return top;
  }

  /** A lost word or a few between a `tabel` head and its rows. */
  private isStray(entry: number): boolean {
    const table = this.tableAbove(entry);
    if (table < 0) return false;
    if ((this.lastToken[entry] as number) - (this.firstToken[entry] as number) > 4) return false;
    if (STATEMENTS.has(this.word(this.firstToken[entry] as number))) return false;
    this.block[table] = B.table;
    return true;
  }

  /** The `tabel` head, with or without rows, that ends right before this entry; -1 none. */
  private tableAbove(entry: number): number {
    if (entry < 1) return -1;
    const row = this.tokens.type[this.firstToken[entry - 1] as number] === T.row;
    const table = row ? (this.parent[entry - 1] as number) : entry - 1;
    if (table < 0 || this.parent[table] !== this.parent[entry]) return -1;
    return this.word(this.firstToken[table] as number) === 'tabel' ? table : -1;
  }

  /** `tabel …`, or what is left of such a head: a quoted text in front, or the word somewhere in it. */
  private isTableHead(first: number, last: number): boolean {
    const { type } = this.tokens;
    if (this.word(first) === 'tabel' || type[first] === T.text) return true;
    if (type[first] === T.number && type[first + 1] === T.text) return true;
    for (let k = first + 1; k < last; k++) if (this.word(k) === 'tabel') return !STATEMENTS.has(this.word(first));
    return false;
  }

  private open(at: number): number {
    let head = -1;
    if (this.current >= 0) {
      const back = this.finish(at);
      if (back >= 0) return back;
      head = this.closed === -1 ? this.previous : -1;
    } else if (this.lineFirst === at && this.previous >= 0 && this.attaches(at)) head = this.previous;
    if (head < 0) {
      const { start, end } = this.tokens;
      if (!this.trusted(at)) {
        this.faults.add('kurung.buka_lebih', {}, start[at] as number, end[at] as number, { text: '', safe: false });
        return at + 1;
      }
      // A block whose head is lost: the brace stands for it, its first member says what it holds.
      head = this.add(at, at + 1, start[at] as number, end[at] as number, this.top());
      this.block[head] = B.unknown;
    }
    this.push(head, this.indent(this.lineFirst), this.lineFirst);
    return at + 1;
  }

  /** A `{` that begins a line opens the block of the entry above if that can head one and the brace stands alone. */
  private attaches(at: number): boolean {
    const { type, count } = this.tokens;
    // Not over a blank line.
    for (let k = (this.lastToken[this.previous] as number) + 1; k < at; k++) {
      if (type[k] === T.newline && type[k - 1] === T.newline) return false;
    }
    const first = this.firstToken[this.previous] as number;
    const word = this.word(first);
    if (HEADS.has(word)) return true;
    if (at + 1 < count && type[at + 1] !== T.newline && type[at + 1] !== T.comment) return false;
    if (PROPERTY_WORDS.has(word)) return false;
    for (let k = first; k < (this.lastToken[this.previous] as number); k++) {
      const t = type[k];
      if (t === T.word || t === T.dot || t === T.until || (t === T.text && k === first)) continue;
      if (t !== T.number || !/^(?:19|20)\d\d$/.test(this.image(k))) return false;
    }
    return true;
  }

  private push(head: number, indent: number, line: number): void {
    this.heads.push(head);
    this.indents.push(indent);
    this.lines.push(line);
    if (head >= 0) {
      this.opens[head] = 1;
      if (this.block[head] === B.none) this.block[head] = this.kindOf(head);
    }
    this.previous = -1;
    this.closed = -1;
  }

  private kindOf(head: number): BlockKind {
    const first = this.firstToken[head] as number;
    const word = this.word(first);
    const parent = this.parent[head] as number;
    const within = parent < 0 ? B.top : (this.block[parent] as BlockKind);
    if (within === B.partition) return B.subject;
    const own = blockOf(word, KIND_OF.has(word));
    if (own !== undefined) return own;
    return B.unknown;
  }

  private popMissing(): void {
    const line = this.lines.at(-1) as number;
    const head = this.heads.at(-1) as number;
    const { start, end } = this.tokens;
    const from = head >= 0 ? (this.start[head] as number) : (start[line] as number);
    const to = head >= 0 ? (this.end[head] as number) : (end[line] as number);
    this.faults.add('kurung.tutup_hilang', {}, from, to);
    this.pop();
  }

  private pop(): number {
    this.indents.pop();
    this.lines.pop();
    const head = this.heads.pop() as number;
    if (head >= 0) {
      this.until[head] = this.count;
      if (this.block[head] === B.unknown) this.block[head] = B.subject;
    }
    this.previous = -1;
    return head;
  }

  private close(at: number): number {
    if (this.current >= 0) {
      const back = this.finish(at);
      if (back >= 0) return back;
    }
    const depth = this.heads.length;
    const extra =
      depth === 0 ||
      (!this.trusted(at) &&
        this.lines[depth - 1] !== this.lineFirst &&
        (this.lineFirst !== at || (this.indents[depth - 1] as number) < this.indent(at)));
    if (extra) {
      const { start, end } = this.tokens;
      this.faults.add('kurung.tutup_lebih', {}, start[at] as number, end[at] as number, { text: '', safe: false });
      this.previous = -1;
      return at + 1;
    }
    this.closed = this.pop();
    return at + 1;
  }

  /** First token of a line that continues nothing: what its indentation says where braces cannot be trusted. */
  private beginLine(at: number, t: number): void {
    if (this.cut(at)) while (this.heads.length > 0) this.popMissing();
    if (this.trusted(at) || t === T.row || t === T.conflict) return;
    const column = this.indent(at);
    if (t === T.close) {
      while (this.heads.length > 0 && (this.indents.at(-1) as number) > column) this.popMissing();
      return;
    }
    while (this.heads.length > 0 && (this.indents.at(-1) as number) >= column) this.popMissing();
    if (t === T.open || this.previous < 0 || this.block[this.previous] !== B.none) return;
    if (this.parent[this.previous] !== this.top() || column <= this.indent(this.previousLine)) return;
    const head = this.previous;
    this.faults.addBetween('kurung.buka_hilang', {}, this.end[head] as number, ' {', this.start[head] as number);
    this.push(head, this.indent(this.previousLine), this.previousLine);
  }

  private conflict(at: number): void {
    const { start, end } = this.tokens;
    const mark = this.text.charCodeAt(start[at] as number);
    if (mark === 60 || !this.inConflict) this.faults.add('konflik.git', {}, start[at] as number, end[at] as number);
    this.inConflict = mark !== 62;
    this.previous = -1;
  }

  private result(): Split {
    const n = this.count;
    return {
      count: n,
      start: this.start.subarray(0, n),
      end: this.end.subarray(0, n),
      parent: this.parent.subarray(0, n),
      until: this.until.subarray(0, n),
      opens: this.opens.subarray(0, n),
      firstToken: this.firstToken.subarray(0, n),
      lastToken: this.lastToken.subarray(0, n),
      block: this.block.subarray(0, n),
      tails: this.tails,
    };
  }
}

/**
 * The formatter: one entry a line, two blanks a level, tables aligned, comments kept. It walks tokens, so nothing that
 * was written can get lost; what an entry says is not touched but for the blanks between its tokens.
 */

import { scan } from '../scan/scanner.ts';
import { T, type Tokens } from '../scan/token.ts';
import { type Split, split } from '../split/splitter.ts';
import { directiveEnd } from '../suppress/directive.ts';
import { FaultList } from '../tree/fault-list.ts';
import type { Tree } from '../tree/tree.ts';
import { alignedRows } from './rows.ts';

export { alignedAround } from './rows.ts';

/** Lines longer than this are not put on one line. */
const WIDEST = 120;
/** Deeper levels are not indented further: a text of 10,000 levels would be all blanks. */
const DEEPEST_INDENT = 40;

/**
 * The text of `tree` laid out anew; null where the text has a syntax fault: what is not fully understood is not moved.
 * `format` of its own result changes nothing, and the result parses to the same nodes.
 */
export function format(tree: Tree): string | null {
  if (tree.faults.some(({ code }) => code !== 'kalimat.biasa')) return null;
  const tokens = scan(tree.text);
  return new Printer(tree.text, tokens, split(tree.text, tokens, new FaultList())).run();
}

class Printer {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly entries: Split;
  private readonly rows: ReadonlyMap<number, string>;
  /** Matching `}` of a `{`, by token. */
  private readonly match: Int32Array;
  /** Line ends and comments before a token, and its width with single blanks before it, summed. */
  private readonly breaks: Int32Array;
  private readonly widths: Float64Array;
  /** 1 for tokens of a line that ends in a suppression: what it covers stays on one line. */
  private readonly kept: Uint8Array;
  private readonly out: string[] = [];
  private line = '';
  /** Blank lines of the source since the last thing written. */
  private newlines = 0;
  private depth = 0;
  /** Tokens where blocks that stay on one line end. */
  private readonly inline: number[] = [];
  /** Something was written since the innermost inline `{`. */
  private separator = '';
  private atStart = true;

  constructor(text: string, tokens: Tokens, entries: Split) {
    this.text = text;
    this.tokens = tokens;
    this.entries = entries;
    this.rows = alignedRows(text, tokens, entries);
    const { count, type, start, end } = tokens;
    this.match = new Int32Array(count);
    this.breaks = new Int32Array(count + 1);
    this.widths = new Float64Array(count + 1);
    const open: number[] = [];
    for (let k = 0; k < count; k++) {
      const t = type[k];
      if (t === T.open) open.push(k);
      else if (t === T.close) this.match[open.pop() ?? k] = k;
      this.breaks[k + 1] = (this.breaks[k] as number) + (t === T.newline || t === T.comment || t === T.row ? 1 : 0);
      this.widths[k + 1] = (this.widths[k] as number) + (end[k] as number) - (start[k] as number) + 1;
    }
    this.kept = new Uint8Array(count);
    for (let k = count - 1, keep = 0; k >= 0; k--) {
      if (type[k] === T.newline) keep = 0;
      else if (type[k] === T.comment) keep = directiveEnd(text, start[k] as number) > 0 ? 1 : 0;
      this.kept[k] = keep;
    }
  }

  run(): string {
    const { type, count } = this.tokens;
    let entry = 0;
    const tails = new Map<number, number>([...this.entries.tails.values()]);
    let at = 0;
    while (at < count) {
      const t = type[at] as number;
      const tail = tails.get(at);
      if (tail !== undefined) {
        this.line += ` ${this.words(at, tail)}`;
        this.newlines = 0;
        at = tail;
      } else if (entry < this.entries.count && this.entries.firstToken[entry] === at) {
        at = this.entry(entry++);
      } else {
        this.structure(at, t);
        at++;
      }
    }
    this.flush();
    const eol = /\r\n/.test(this.text) ? '\r\n' : '\n';
    return this.out.length === 0 ? '' : this.out.join(eol) + eol;
  }

  private structure(at: number, t: number): void {
    if (t === T.newline) this.newlines++;
    else if (t === T.comment) this.comment(at);
    else if (t === T.open) this.open(at);
    else if (t === T.close) this.close(at);
  }

  private indent(extra = 0): string {
    return ' '.repeat(2 * Math.min(this.depth + extra, DEEPEST_INDENT));
  }

  private flush(): void {
    if (this.line !== '') this.out.push(this.line);
    this.line = '';
  }

  /** Begins a line, with the one blank line that the source may have before it. */
  private begin(text: string): void {
    this.flush();
    if (this.newlines > 1 && this.out.length > 0 && !this.atStart) this.out.push('');
    this.line = text;
    this.newlines = 0;
    this.atStart = false;
  }

  private comment(at: number): void {
    const text = this.text.slice(this.tokens.start[at], this.tokens.end[at]).trimEnd();
    if (this.newlines === 0 && this.line !== '') {
      this.line += `  ${text}`;
      this.flush();
    } else {
      this.begin(this.indent() + text);
      this.flush();
    }
  }

  /** `head # comment` with its `{` on the next line: the comments go above. Returns where the brace stands, or `last`. */
  private commentsBeforeBrace(index: number, last: number): number {
    if (this.entries.opens[index] !== 1) return last;
    const { type, count } = this.tokens;
    let brace = last;
    while (brace < count && (type[brace] === T.newline || type[brace] === T.comment)) brace++;
    if (type[brace] !== T.open) return last;
    for (let k = last; k < brace; k++) {
      if (type[k] !== T.comment) continue;
      this.begin(this.indent() + this.text.slice(this.tokens.start[k], this.tokens.end[k]).trimEnd());
    }
    return brace;
  }

  private entry(index: number): number {
    const first = this.entries.firstToken[index] as number;
    const last = this.entries.lastToken[index] as number;
    const row = this.rows.get(index);
    if (this.tokens.type[first] === T.row) {
      const raw = row === undefined;
      const text = row ?? this.text.slice(this.tokens.start[first], this.tokens.end[first]);
      const after = last > first + 1 ? ` ${this.words(first + 1, last)}` : '';
      this.begin((raw ? '' : this.indent()) + text + after);
      return last;
    }
    if (this.inline.length > 0) {
      this.line += this.separator + this.words(first, last);
      this.separator = '; ';
      this.newlines = 0;
      return last;
    }
    if (this.staysOn(first)) {
      this.line += (this.line.endsWith('{') ? ' ' : '; ') + this.words(first, last);
      return last;
    }
    const next = this.commentsBeforeBrace(index, last);
    this.begin(this.indent() + this.words(first, last));
    return next;
  }

  private open(at: number): void {
    const close = this.match[at] as number;
    const flat = this.breaks[close] === this.breaks[at];
    const width = this.line.length + (this.widths[close + 1] as number) - (this.widths[at] as number);
    this.line += ' {';
    if (flat && (this.inline.length > 0 || width <= WIDEST || this.isCommented(close))) {
      this.inline.push(close);
      this.separator = ' ';
    } else {
      this.depth++;
      this.atStart = true;
    }
    this.newlines = 0;
  }

  private staysOn(token: number): boolean {
    return this.kept[token] === 1 && this.newlines === 0 && this.line !== '';
  }

  /** A comment at the end of the block's line is about all of that line: it stays one. */
  private isCommented(close: number): boolean {
    const { type, count } = this.tokens;
    let k = close + 1;
    while (k < count && type[k] !== T.newline && type[k] !== T.comment) k++;
    return k < count && type[k] === T.comment;
  }

  private close(at: number): void {
    if (this.inline.at(-1) === at) {
      this.inline.pop();
      this.line += ' }';
      this.separator = '; ';
    } else {
      this.depth--;
      if (this.staysOn(at)) {
        this.line += ' }';
        return;
      }
      this.newlines = 0;
      this.begin(`${this.indent()}}`);
    }
    this.newlines = 0;
  }

  /** Tokens with the blanks between them made one; line ends and comments of a continued entry kept. */
  private words(first: number, last: number): string {
    const { type, start, end } = this.tokens;
    let text = '';
    let broken = true;
    for (let k = first; k < last; k++) {
      const t = type[k] as number;
      if (t === T.newline) {
        text += `\n${this.indent(2)}`;
        broken = true;
        continue;
      }
      const apart = t === T.comment ? '  ' : this.gap(k) ? ' ' : '';
      const image = this.text.slice(start[k], end[k]).trimEnd();
      text += (broken ? '' : apart) + (t === T.caption ? `"${image.replace(/\s+/g, ' ')}"` : image);
      broken = false;
    }
    return this.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  }

  private gap(k: number): boolean {
    const { type, start, end } = this.tokens;
    if ((start[k] as number) > (end[k - 1] as number)) return true;
    return type[k] === T.equal || type[k - 1] === T.equal;
  }
}

/**
 * How far ONE number reaches, as people write them: `Rp 130. 410.000,00` is one, `2022 62,5%` is two. Says nothing about
 * what the number means; `read.ts` does. Linear: looks ahead over at most a number's length.
 */
import { fold, isBlank, isDigit, isLetter, skipBlanks } from './fold.ts';
import { bodyOf, groupsOf, isWellFormed } from './group.ts';

/** A number of more digits is no number but a mishap (a pasted bar code, a fuzzer): nothing is joined past it. */
export const MOST_DIGITS = 60;

/** Where the parts of a number lie, in the folded text. `bodyStart === bodyEnd`: there is none. */
export interface Extent {
  readonly rupiah: boolean;
  readonly negative: boolean;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Blanks stand inside the body. */
  readonly blanks: boolean;
  /** `E-2` after the body: a stored number. 0 where there is none. */
  readonly exponent: number;
  readonly exponential: boolean;
  readonly dash: boolean;
  readonly percent: boolean;
  readonly end: number;
}

const DOT = 46;
const COMMA = 44;
const MINUS = 45;
const PERCENT = 37;

/**
 * End offset of the longest ONE number that begins at `start`: `Rp` before it, `,-` and `%` after it and the spaces within
 * it included, a minus before it, a bracket and words after it not. 0 where no number begins there.
 */
export function scanNumeral(text: string, start: number): number {
  const plain = scanPlain(text, start);
  if (plain > 0) return plain;
  // What folds lies at most a number's length ahead; folding the whole rest for each number would be quadratic.
  const stop = Math.min(text.length, start + 4 * MOST_DIGITS);
  const extent = extentOf(fold(text.slice(start, stop)), 0, false);
  return extent === null ? 0 : start + extent.end;
}

/** The common case without a copy: ASCII, and something behind it that cannot belong to the number. 0: look closely. */
function scanPlain(text: string, start: number): number {
  let i = start;
  let code = text.charCodeAt(i);
  if ((code | 32) === 114 && (text.charCodeAt(i + 1) | 32) === 112) {
    i += 2;
    if (text.charCodeAt(i) === DOT) i++;
    while (text.charCodeAt(i) === 32) i++;
    code = text.charCodeAt(i);
  }
  if (!isDigit(code)) return 0;
  const limit = i + 2 * MOST_DIGITS;
  for (;;) {
    while (isDigit(code)) code = text.charCodeAt(++i);
    if ((code === DOT || code === COMMA) && isDigit(text.charCodeAt(i + 1))) code = text.charCodeAt(++i);
    else break;
  }
  if (i > limit) return i;
  if (code === PERCENT) return i + 1;
  if (code === DOT || code === COMMA || (code | 32) === 101) return 0;
  let next = i;
  while (code === 32) code = text.charCodeAt(++next);
  if (code === PERCENT) return next + 1;
  return isDigit(code) || code === DOT || code === COMMA || code >= 0x80 ? 0 : i;
}

/**
 * Parts of the number at `start` of a folded text. `whole`: the text is one cell, so that more spaces may be joined,
 * line ends too, and a minus or bracket before the number is the caller's to take off.
 */
export function extentOf(text: string, start: number, whole: boolean): Extent | null {
  const length = text.length;
  let i = start;
  let rupiah = false;
  let negative = false;
  if ((text.charCodeAt(i) | 32) === 114 && (text.charCodeAt(i + 1) | 32) === 112) {
    rupiah = true;
    i = blanks(text, i + 2, whole);
    if (text.charCodeAt(i) === DOT) i = blanks(text, i + 1, whole);
    if (text.charCodeAt(i) === MINUS) {
      negative = true;
      i = blanks(text, i + 1, whole);
    }
  }
  const bodyStart = i;
  if (!isDigit(text.charCodeAt(i))) return null;
  const run = runEnd(text, i);
  const bodyEnd = joinedEnd(text, bodyStart, run, rupiah, whole);
  let end = bodyEnd;
  let exponent = 0;
  const exponential = exponentEnd(text, end, bodyStart);
  if (exponential > 0) {
    exponent = Number(text.slice(end + 1, exponential));
    end = exponential;
  }
  const dash = dashEnd(text, end);
  if (dash > 0) end = dash;
  const sign = blanks(text, end, whole);
  const percent = sign < length && text.charCodeAt(sign) === PERCENT;
  if (percent) end = sign + 1;
  return {
    rupiah,
    negative,
    bodyStart,
    bodyEnd,
    blanks: bodyEnd !== run,
    exponent,
    exponential: exponential > 0,
    dash: dash > 0,
    percent,
    end,
  };
}

function blanks(text: string, at: number, whole: boolean): number {
  if (whole) return skipBlanks(text, at, text.length);
  let i = at;
  while (i < text.length && text.charCodeAt(i) === 32) i++;
  return i;
}

/** End of digits with single separators between them. */
function runEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (isDigit(text.charCodeAt(i))) i++;
    const code = text.charCodeAt(i);
    if ((code === DOT || code === COMMA) && isDigit(text.charCodeAt(i + 1))) i++;
    else return i;
  }
}

/** `,-`, `,--`, `.-`, `,=` as on receipts; never before a digit, where the sign subtracts. */
function dashEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== COMMA && code !== DOT) return 0;
  let i = at + 1;
  while (i < at + 4 && (text.charCodeAt(i) === MINUS || text.charCodeAt(i) === 61)) i++;
  return i > at + 1 && !isDigit(text.charCodeAt(i)) ? i : 0;
}

/** `E-2`, `E+10` after decimals or with a sign, and no word or longer number after it. */
function exponentEnd(text: string, at: number, bodyStart: number): number {
  if ((text.charCodeAt(at) | 32) !== 101) return 0;
  let i = at + 1;
  const signed = text.charCodeAt(i) === MINUS || text.charCodeAt(i) === 43;
  if (signed) i++;
  const digits = i;
  while (i < digits + 3 && isDigit(text.charCodeAt(i))) i++;
  if (i === digits || i > digits + 2 || isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i))) return 0;
  return signed || bodyOf(text, bodyStart, at).at.length > 0 ? i : 0;
}

/**
 * Joins over blanks inside a number where the whole is then well-formed: `185.128. 000`, `12 .345`, after `Rp` (or in a
 * cell) also `9 98.312.800,00`. The farthest join that holds wins.
 */
function joinedEnd(text: string, start: number, run: number, rupiah: boolean, whole: boolean): number {
  let best = run;
  let end = run;
  const cuts: Join[] = [];
  while (cuts.length < MOST_JOINS) {
    const next = nextPiece(text, end, whole);
    if (next === null) break;
    cuts.push(next);
    end = next.end;
    if (next.mark === '' && !rupiah && !whole) break;
    if (mayJoin(text, start, end, cuts, rupiah)) best = end;
  }
  return best;
}

/** Nobody's number falls into more pieces. */
const MOST_JOINS = 6;

interface Join {
  readonly from: number;
  readonly end: number;
  /** The separator beside the blank; '' where there is none. */
  readonly mark: string;
  /** Digits of the piece before its first separator. */
  readonly lead: number;
}

/** The piece of a number that goes on after blanks at `at`; null where nothing goes on. */
function nextPiece(text: string, at: number, whole: boolean): Join | null {
  let i = at;
  let mark = '';
  const code = text.charCodeAt(i);
  if (code === DOT || code === COMMA) {
    mark = text[i] as string;
    i++;
  }
  if (i >= text.length || !isBlank(text.charCodeAt(i))) return null;
  i = blanks(text, i, whole);
  const second = text.charCodeAt(i);
  if (mark === '' && (second === DOT || second === COMMA)) {
    mark = text[i] as string;
    i = blanks(text, i + 1, whole);
  }
  if (!isDigit(text.charCodeAt(i))) return null;
  let lead = i;
  while (isDigit(text.charCodeAt(lead))) lead++;
  return { from: i, end: runEnd(text, i), mark, lead: lead - i };
}

function mayJoin(text: string, start: number, end: number, cuts: readonly Join[], rupiah: boolean): boolean {
  const body = bodyOf(text, start, end);
  if (body.digits.length > MOST_DIGITS) return false;
  // `Rp 5.000, 00` has its sen behind the blank; `Rp 5.000, 3` is a list, `Rp 5.000,00 2023` an amount and a year.
  const comma = body.marks.indexOf(',');
  if (comma >= 0 && body.digits.length - (body.at[comma] as number) > 2) return false;
  if (cuts.some((cut) => cut.mark === ',' && cut.lead !== 2)) return false;
  if (!isWellFormed(body)) return spaceGrouped(body.marks, text, start, cuts, rupiah);
  const dots = body.marks.lastIndexOf('.') + 1;
  if (dots === 0) return spaceGrouped(body.marks, text, start, cuts, rupiah);
  if (rupiah) return true;
  // Without Rp, `1. 250` may be an item and its number, `2 1.250` two numbers; three groups are nobody's two numbers.
  const groups = groupsOf(body);
  if (dots >= 2) return cuts.every((cut) => cut.mark !== ',');
  return (groups[0] as number) > 1 && cuts.every((cut) => cut.mark === '.' && cut.lead === 3);
}

/** `Rp 5 000 000`: blanks for dots, nothing else. */
function spaceGrouped(marks: string, text: string, start: number, cuts: readonly Join[], rupiah: boolean): boolean {
  if (!rupiah || marks !== '') return false;
  const first = cuts[0] as Join;
  let lead = start;
  while (isDigit(text.charCodeAt(lead))) lead++;
  return lead - start <= 3 && text.charCodeAt(start) !== 48 && first.from > lead && cuts.every((cut) => cut.lead === 3);
}

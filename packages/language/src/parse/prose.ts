/**
 * Sentences and headings of a report pasted as they are. They claim nothing, and are told from a statement with a slip in it
 * by their length, their capital and having none of its signs.
 */
import { T, type Tokens } from '../scan/token.ts';
import { nearest } from '../table/nearest.ts';

/** So many words are a sentence, whatever they begin with. */
export const SENTENCE = 5;

/** More tokens are no line of a report. */
const LONGEST = 400;

/** Signs that no sentence has. */
const SIGNS: ReadonlySet<number> = new Set([
  T.text,
  T.row,
  T.open,
  T.close,
  T.equal,
  T.less,
  T.lessEqual,
  T.greater,
  T.greaterEqual,
  T.notEqual,
  T.conflict,
  T.caption,
  T.newline,
]);

/** Where a line stands: `top` outside of all blocks, where a report is pasted; else inside a `narasi`. */
export interface ProsePlace {
  readonly top: boolean;
  /** Words that begin a statement. */
  readonly known: readonly string[];
}

export function isProse(text: string, tokens: Tokens, first: number, last: number, place: ProsePlace): boolean {
  if (last - first > LONGEST) return false;
  const { type, start, end } = tokens;
  const begin = afterMark(text, tokens, first, last);
  if (place.top && isNote(text, tokens, begin, last)) return true;
  let words = 0;
  let numbers = 0;
  let word = -1;
  for (let at = begin; at < last; at++) {
    const t = type[at] as number;
    if (SIGNS.has(t)) return false;
    if (t === T.number && at > first) numbers++;
    if (t !== T.word) continue;
    if (word < 0) word = at;
    words++;
    // `P2.serapan`
    const named = type[at + 1] === T.dot && type[at + 2] === T.word && end[at] === start[at + 1];
    if (named && end[at + 1] === start[at + 2] && !isShort(text, start[at + 2] as number, end[at + 2] as number))
      return false;
  }
  if (words >= SENTENCE) return true;
  // The number of a page.
  if (word < 0) return place.top && isNumberAlone(tokens, first, last);
  const image = text.slice(start[word], end[word]);
  if (image[0] === image[0]?.toLowerCase()) return false;
  // `Gambar 3.1 Grafik capaian`, `Halaman 23`: what stands at the top is written in small letters, its titles in quotes.
  return place.top || numbers === 0 || nearest(image.toLowerCase(), place.known) === null;
}

/** `T.A. 2024`, `S.H.`, `M.Si`: no measure's name is as short, or has a capital in its midst. */
const isShort = (text: string, start: number, end: number): boolean =>
  end - start <= 2 || (end - start === 3 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));

/** Behind the mark of a list: `a. `, `b) `. */
function afterMark(text: string, { type, start, end }: Tokens, first: number, last: number): number {
  const isMark =
    first + 2 < last &&
    type[first] === T.word &&
    (end[first] as number) - (start[first] as number) === 1 &&
    (type[first + 1] === T.dot || type[first + 1] === T.rparen) &&
    end[first] === start[first + 1] &&
    end[first + 1] !== start[first + 2];
  return isMark && /\p{L}/u.test(text.charAt(start[first] as number)) ? first + 2 : first;
}

/** `Sumber: BPS, 2024`, `Keterangan :`, `(Sumber Data: …)`: a word or a few, with a colon, below a table. */
function isNote(text: string, { type, start }: Tokens, first: number, last: number): boolean {
  const begin = type[first] === T.lparen ? first + 1 : first;
  let at = begin;
  while (at < last && at - begin < 4 && (type[at] === T.word || (type[at] === T.number && at > begin))) at++;
  if (at === begin || at >= last || type[at] !== T.colon) return false;
  for (let k = at; k < last; k++) if (type[k] === T.open || type[k] === T.row || type[k] === T.newline) return false;
  const initial = text.charAt(start[begin] as number);
  return initial !== initial.toLowerCase();
}

function isNumberAlone({ type }: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (type[at] !== T.number && type[at] !== T.minus) return false;
  return true;
}

export function countWords({ type }: Tokens, first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at++) if (type[at] === T.word) words++;
  return words;
}

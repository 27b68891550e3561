/**
 * Sentences and headings of a report pasted as they are. They claim nothing, and are told from a statement with a slip in it
 * by their length, their capital and having none of its signs.
 */
import { T, type Tokens } from '../scan/token.ts';
import { nearest } from '../table/nearest.ts';

/** So many words are a sentence, whatever they begin with. */
const SENTENCE = 5;

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

/** `known`: words that begin a statement. */
export function isProse(text: string, tokens: Tokens, first: number, last: number, known: readonly string[]): boolean {
  if (last - first > LONGEST) return false;
  const { type, start, end } = tokens;
  let words = 0;
  let numbers = 0;
  let word = -1;
  for (let at = first; at < last; at++) {
    const t = type[at] as number;
    if (SIGNS.has(t)) return false;
    if (t === T.number && at > first) numbers++;
    if (t !== T.word) continue;
    if (word < 0) word = at;
    words++;
    // `P2.serapan`
    const named = type[at + 1] === T.dot && type[at + 2] === T.word && end[at] === start[at + 1];
    if (named && end[at + 1] === start[at + 2]) return false;
  }
  if (words >= SENTENCE) return true;
  if (word < 0) return false;
  const image = text.slice(start[word], end[word]);
  if (image[0] === image[0]?.toLowerCase()) return false;
  return numbers === 0 || nearest(image.toLowerCase(), known) === null;
}

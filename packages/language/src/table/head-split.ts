/**
 * A head as a sequence of known words. Words that a PDF tore apart (`TARGE T`) or ran together (`SubKegiatan`) are read all
 * the same, misspelt ones (`Realiasi`) by their near match; what is left over is unknown.
 */
import { isPlain } from '../letters.ts';
import { HEAD_WORDS, type HeadWord } from './head-words.ts';
import { distance } from './nearest.ts';

export interface Lexeme {
  readonly word: HeadWord;
  /** The squeezed text it was read from. */
  readonly text: string;
  /** `/`, `,` or `&` stands before it. */
  readonly after: boolean;
}

export interface Split {
  readonly lexemes: readonly Lexeme[];
  readonly unknown: readonly string[];
}

const WORD_OF: ReadonlyMap<string, HeadWord> = new Map(
  [...HEAD_WORDS].reverse().flatMap(([word, spellings]) => spellings.map((text) => [text, word] as const)),
);
const LONGEST = Math.max(...[...WORD_OF.keys()].map(({ length }) => length));
/** Shorter words are read only where they stand alone. */
const SHORTEST_INSIDE = 4;
/** Pieces of one torn word. */
const MOST_PIECES = 4;
/** Shorter words have too many neighbours. */
const SHORTEST_NEAR = 6;
const NEAR_WORDS = [...WORD_OF.keys()].filter(({ length }) => length >= SHORTEST_NEAR);

/** Other words that lie near one. */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(['pelanggaran', 'penyidikan', 'pembayaran', 'penataan']);

/** Longer heads are sentences. */
const MOST_TOKENS = 40;

const tokensIn = (folded: string): Iterable<RegExpExecArray> =>
  isPlain(folded) ? folded.matchAll(/[a-zA-Z0-9]+|%|√/g) : anyTokensIn(folded);
const anyTokensIn = (folded: string): Iterable<RegExpExecArray> => folded.matchAll(/[\p{L}\p{N}]+|%|√/gu);

export function splitHead(head: string): Split {
  const tokens: { text: string; after: boolean }[] = [];
  const folded = head.normalize('NFKC').toLowerCase();
  let end = 0;
  for (const { 0: text, index } of tokensIn(folded)) {
    tokens.push({ text, after: /[/,&+|]/.test(folded.slice(end, index)) });
    end = index + text.length;
  }
  if (tokens.length > MOST_TOKENS) return { lexemes: [], unknown: tokens.map(({ text }) => text) };
  const lexemes: Lexeme[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { text: first, after } = tokens[at] as (typeof tokens)[number];
    const { words, taken } = readAt(tokens, at);
    if (words.length === 0) unknown.push(first);
    for (const [index, one] of words.entries()) lexemes.push({ ...one, after: after && index === 0 });
    at += Math.max(1, taken);
  }
  return { lexemes, unknown };
}

type Words = readonly { readonly word: HeadWord; readonly text: string }[];

/** The fewest words that the next tokens are, torn or not. */
function readAt(tokens: readonly { readonly text: string }[], at: number): { words: Words; taken: number } {
  const first = tokens[at]?.text ?? '';
  const alone = symbol(first);
  if (alone !== null) return { words: [{ word: alone, text: first }], taken: 1 };
  let joined = '';
  let best: { words: Words; taken: number } | null = null;
  for (let taken = 1; taken <= MOST_PIECES && at + taken <= tokens.length; taken++) {
    const next = tokens[at + taken - 1]?.text ?? '';
    if (symbol(next) !== null && !WORD_OF.has(joined + next)) break;
    joined += next;
    const words = taken === 1 ? segments(joined) : whole(joined);
    if (words === null) continue;
    // A phrase (`rencana aksi`) wins over its words.
    if (best === null || words.length === 1) best = { words, taken };
  }
  if (best !== null) return best;
  const near = nearWord(first);
  return near === null ? { words: [], taken: 1 } : { words: [{ word: near, text: first }], taken: 1 };
}

function symbol(text: string): HeadWord | null {
  if (text === '%') return 'persen';
  if (text === '√') return 'centang';
  return /^\d+$/.test(text) && text !== '000' ? 'angka' : null;
}

const whole = (text: string): Words | null => {
  const word = WORD_OF.get(text);
  return word === undefined ? null : [{ word, text }];
};

/** Words that a run of letters consists of; the fewest. */
function segments(text: string): Words | null {
  const own = whole(text);
  if (own !== null) return own;
  const best: (Words | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    let least: Words | null = null;
    for (let from = Math.max(0, end - LONGEST); from <= end - SHORTEST_INSIDE; from++) {
      const before = best[from];
      const piece = text.slice(from, end);
      const word = before == null ? undefined : WORD_OF.get(piece);
      if (before == null || word === undefined) continue;
      if (least === null || before.length + 1 < least.length) least = [...before, { word, text: piece }];
    }
    best.push(least);
  }
  const found = best[text.length] ?? null;
  if (found !== null) return found;
  // `Target2024`, `TW1`
  const parts = /\d$/.test(text) ? lettersThenDigits(text) : null;
  if (parts === null) return null;
  const letters = segments(parts[1] as string);
  return letters === null ? null : [...letters, { word: 'angka', text: parts[2] as string }];
}

const lettersThenDigits = (text: string): RegExpExecArray | null => /^(\p{L}+)(\d+)$/u.exec(text);

function nearWord(text: string): HeadWord | null {
  if (text.length < SHORTEST_NEAR - 1) return null;
  let found: HeadWord | null = null;
  if (WORDS_OF_THEIR_OWN.has(text)) return null;
  for (const other of NEAR_WORDS) {
    // Hardly anybody misses the first letter, and `bencana` is no `rencana`.
    if (other[0] !== text[0]) continue;
    const limit = other.length >= 9 ? 2 : 1;
    if (Math.abs(other.length - text.length) > limit || distance(other, text, limit + 1) > limit) continue;
    const word = WORD_OF.get(other) as HeadWord;
    if (found !== null && found !== word) return null;
    found = word;
  }
  return found;
}

/** Where braces can be trusted: everywhere if they balance, else in the pieces between top-level words in which they do. */
import { T, type Tokens } from '../scan/token.ts';
import { TOP_WORDS } from '../table/blocks.ts';

export interface Segments {
  readonly trusted: (token: number) => boolean;
  /** Whether open blocks end before this token (a top-level word in column 0 of a text whose braces do not balance). */
  readonly cut: (token: number) => boolean;
}

export function segmentsOf(text: string, tokens: Tokens): Segments {
  if (balanced(tokens, 0, tokens.count)) return { trusted: () => true, cut: () => false };
  const cuts = cutsOf(text, tokens);
  const untrusted: [number, number][] = [];
  for (let k = 0; k < cuts.length; k++) {
    const from = cuts[k] as number;
    const to = k + 1 < cuts.length ? (cuts[k + 1] as number) : tokens.count;
    if (!balanced(tokens, from, to)) untrusted.push([from, to]);
  }
  const cutSet = new Set(cuts);
  let at = 0;
  // Asked in order of tokens, so one pointer is enough; it steps back where the splitter goes back.
  const trusted = (token: number): boolean => {
    while (
      at > 0 &&
      token < (untrusted[at]?.[0] ?? Number.POSITIVE_INFINITY) &&
      token < (untrusted[at - 1] as [number, number])[1]
    )
      at--;
    while (at < untrusted.length && token >= (untrusted[at] as [number, number])[1]) at++;
    const piece = untrusted[at];
    return piece === undefined || token < piece[0];
  };
  return { trusted, cut: (token) => cutSet.has(token) };
}

function balanced(tokens: Tokens, from: number, to: number): boolean {
  let depth = 0;
  for (let k = from; k < to; k++) {
    const type = tokens.type[k];
    if (type === T.open) depth++;
    else if (type === T.close && --depth < 0) return false;
  }
  return depth === 0;
}

/** Tokens that are top-level words in column 0, and the first token. */
function cutsOf(text: string, tokens: Tokens): number[] {
  const cuts = [0];
  const { type, start, end, count } = tokens;
  for (let k = 1; k < count; k++) {
    if (type[k] !== T.word || type[k - 1] !== T.newline || start[k] !== end[k - 1]) continue;
    if (TOP_WORDS.has(text.slice(start[k], end[k]).toLowerCase())) cuts.push(k);
  }
  return cuts;
}

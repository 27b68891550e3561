/**
 * Tokens of a text as long as anybody may ask for them. While somebody types, columns of tokens are by far the largest thing
 * that each keystroke makes anew: those of the text before the last are given to the next, and made again where somebody
 * should still ask for them.
 */
import { scan } from './scanner.ts';
import type { Tokens } from './token.ts';

/** What may be given away; it does not hold the text. */
export interface Spare {
  tokens: Tokens | null;
}

export class KeptTokens {
  readonly #text: string;
  readonly spare: Spare;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.spare = { tokens };
  }

  /** They hold until the next text but one is scanned: nobody keeps them longer than it takes to answer. */
  get(): Tokens {
    this.spare.tokens ??= scan(this.#text);
    return this.spare.tokens;
  }
}

/** Tokens whose columns may be written over; null where they were given away already. */
export function giveAway(spare: Spare | null): Tokens | null {
  const tokens = spare?.tokens ?? null;
  if (spare !== null) spare.tokens = null;
  return tokens;
}

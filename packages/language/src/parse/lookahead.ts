/**
 * Lookahead computed at build time. Chevrotain finds out at start which tokens lead into which alternative, by recording
 * the whole grammar; that is most of its start-up. The same answer, written to a file, costs next to nothing.
 */

/**
 * By rule, by Chevrotain's key of a production (kind and occurrence): the tokens, by their place in the vocabulary, that
 * lead into each alternative; null for an alternative that may be empty. Optional productions have one alternative.
 */
export type Lookahead = Readonly<Record<string, Readonly<Record<number, readonly (readonly number[] | null)[]>>>>;

/** Kinds of productions in keys: kind × 256 + occurrence. */
export const ALTERNATION = 1;
export const OPTIONAL = 2;
export const REPETITION = 3;
export const MANDATORY = 4;

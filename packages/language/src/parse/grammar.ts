/**
 * The grammar: one rule per form of entry, each called with the lexemes of one entry. Lookahead is one token; where a
 * form needs more (a year that is a period or a value), a gate looks. Actions run while Chevrotain records the grammar
 * too, so whatever reads into a result stands in ACTION. The rules stand in `grammar/`, each file building on the one
 * before: words, references, expressions, values, blocks, definitions, texts, sentences.
 */
import type { IParserConfig } from 'chevrotain';
import { Sentences } from './grammar/sentences.ts';
import { LOOKAHEAD } from './lookahead.generated.ts';
import { analyse } from './recognizer.ts';
import { TOKENS } from './vocabulary.ts';

/** Parentheses and conditions nested deeper never reach the parser: its stack would overflow. */
export const DEEPEST = 64;

/** A chain of operators is a tree as deep as it is long, and whoever walks it needs the stack for it. */
export const LONGEST = 1_000;

export class EntryParser extends Sentences {
  /** `config` is Chevrotain's, for the tests that run the grammar on it. */
  constructor(config: IParserConfig = {}) {
    super(config);
    analyse(this, LOOKAHEAD, TOKENS);
  }
}

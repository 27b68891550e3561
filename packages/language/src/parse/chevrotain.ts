/**
 * The door of `recognizer.ts` to Chevrotain itself: what writes and checks the lookahead tables, and what a test compares
 * with. Nothing of it is in what ships.
 */
import {
  createToken,
  getLookaheadPaths,
  type ILookaheadStrategy,
  Lexer,
  LLkLookaheadStrategy,
  type TokenType,
} from 'chevrotain';
import { ALTERNATION, type Lookahead, MANDATORY, OPTIONAL, REPETITION } from './lookahead.ts';

export { EMPTY_ALT, EmbeddedActionsParser, EOF } from 'chevrotain';

export function tokenType(name: string, categories: TokenType[] = []): TokenType {
  return createToken({ name, pattern: Lexer.NA, categories });
}

export function analyse(parser: object): void {
  // Protected: a parser calls it on itself, at the end of its constructor.
  (parser as { performSelfAnalysis(): void }).performSelfAnalysis();
}

const KINDS = {
  Alternation: ALTERNATION,
  Option: OPTIONAL,
  Repetition: REPETITION,
  RepetitionMandatory: MANDATORY,
} as const;
type Production = keyof typeof KINDS;

/** Chevrotain's own strategy of one token, which also writes down what it found. */
export function collectingStrategy(vocabulary: readonly TokenType[]): {
  readonly strategy: ILookaheadStrategy;
  readonly found: Lookahead;
} {
  const found: Record<string, Record<number, (number[] | null)[]>> = {};
  const inner = new LLkLookaheadStrategy({ maxLookahead: 1 });
  const note = (
    production: Production,
    occurrence: number,
    rule: Parameters<typeof getLookaheadPaths>[0]['rule'],
  ): void => {
    const paths = getLookaheadPaths({ occurrence, rule, prodType: production, maxLookahead: 1 });
    const alternatives = production === 'Alternation' ? paths : paths.slice(0, 1);
    const table = alternatives.map((paths) => {
      if (paths.some((path) => path.length === 0)) return null;
      return [...new Set(paths.flatMap((path) => [path[0] as TokenType, ...within(path[0] as TokenType, vocabulary)]))]
        .map((token) => vocabulary.indexOf(token))
        .sort((a, b) => a - b);
    });
    found[rule.name] ??= {};
    (found[rule.name] as Record<number, (number[] | null)[]>)[(KINDS[production] << 8) | occurrence] = table;
  };
  const strategy: ILookaheadStrategy = {
    validate: (options) => inner.validate(options),
    buildLookaheadForAlternation: (options) => {
      note('Alternation', options.prodOccurrence, options.rule);
      return inner.buildLookaheadForAlternation(options);
    },
    buildLookaheadForOptional: (options) => {
      note(options.prodType as Production, options.prodOccurrence, options.rule);
      return inner.buildLookaheadForOptional(options);
    },
  };
  return { strategy, found };
}

/** Token types of a category. */
function within(category: TokenType, vocabulary: readonly TokenType[]): TokenType[] {
  return vocabulary.filter((token) => token.CATEGORIES?.includes(category));
}

/**
 * Lookahead computed at build time. Chevrotain finds out at start which tokens lead into which alternative, by recording
 * the whole grammar; that is most of the start-up. The same answer, written to a file, costs next to nothing.
 */
import {
  getLookaheadPaths,
  type ILookaheadStrategy,
  type IOrAlt,
  type IToken,
  LLkLookaheadStrategy,
  type TokenType,
} from 'chevrotain';

/**
 * By rule, by Chevrotain's key of a production (kind and occurrence): the tokens, by their place in the vocabulary, that
 * lead into each alternative; null for an alternative that may be empty. Optional productions have one alternative.
 */
export type Lookahead = Readonly<Record<string, Readonly<Record<number, readonly (readonly number[] | null)[]>>>>;

const KEYS = { Alternation: 1, Option: 2, Repetition: 3, RepetitionMandatory: 4 } as const;
type Production = keyof typeof KEYS;

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
    (found[rule.name] as Record<number, (number[] | null)[]>)[(KEYS[production] << 8) | occurrence] = table;
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

/** The parts of a Chevrotain parser that its own analysis fills; the version is pinned for them. */
interface Analysed {
  selfAnalysisDone: boolean;
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  readonly lookAheadFuncsCache: unknown[];
  LA(howMuch: number): IToken;
}

/** Gives a parser its lookahead in place of `performSelfAnalysis`. Such a parser reads; it cannot say what it expected. */
export function loadLookahead(parser: object, tables: Lookahead, vocabulary: readonly TokenType[]): void {
  const analysed = parser as Analysed;
  analysed.selfAnalysisDone = true;
  for (const [rule, short] of Object.entries(analysed.fullRuleNameToShort)) {
    const functions: unknown[] = [];
    for (const [key, alternatives] of Object.entries(tables[rule] ?? {})) {
      const sets = alternatives.map((places) => places && flags(places, vocabulary));
      functions[Number(key)] = Number(key) >> 8 === KEYS.Alternation ? chooser(sets) : taker(sets[0] as Uint8Array);
    }
    analysed.lookAheadFuncsCache[short] = functions;
  }
}

function flags(places: readonly number[], vocabulary: readonly TokenType[]): Uint8Array {
  const most = Math.max(...vocabulary.map((token) => token.tokenTypeIdx as number));
  const set = new Uint8Array(most + 2);
  for (const place of places) set[(vocabulary[place] as TokenType).tokenTypeIdx as number] = 1;
  return set;
}

function taker(set: Uint8Array): (this: Analysed) => boolean {
  return function (): boolean {
    return set[this.LA(1).tokenTypeIdx] === 1;
  };
}

function chooser(
  sets: readonly (Uint8Array | null)[],
): (this: Analysed, alternatives: readonly IOrAlt<unknown>[]) => number | undefined {
  return function (alternatives): number | undefined {
    const next = this.LA(1).tokenTypeIdx;
    for (let k = 0; k < sets.length; k++) {
      const set = sets[k];
      if (set !== null && (set as Uint8Array)[next] !== 1) continue;
      const gate = (alternatives[k] as IOrAlt<unknown>).GATE;
      if (gate === undefined || gate.call(this)) return k;
    }
    return undefined;
  };
}

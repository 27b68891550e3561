/**
 * What runs the grammar. It is written against Chevrotain's `EmbeddedActionsParser`, and Chevrotain checks it and finds
 * its lookahead, at build time; what is left to do for a reader then fits here, at a tenth of Chevrotain's start-up. A
 * test runs the same grammar on Chevrotain itself (`chevrotain.ts` is the same door to it) and compares trees and errors.
 */
import type * as Chevrotain from 'chevrotain';
import { ALTERNATION, type Lookahead, MANDATORY, OPTIONAL, REPETITION } from './lookahead.ts';

type TokenType = Chevrotain.TokenType;

/** Token types are numbered in order of making; the end of the input is the first. */
let made = 0;
/** By number of a token type: the numbers of its categories. */
const categoriesOf: (readonly number[])[] = [];

export function tokenType(name: string, categories: TokenType[] = []): TokenType {
  const tokenTypeIdx = made++;
  categoriesOf[tokenTypeIdx] = categories.map((category) => category.tokenTypeIdx as number);
  return { name, tokenTypeIdx, CATEGORIES: categories };
}

export const EOF: TokenType = tokenType('EOF');

export const EMPTY_ALT = () => (): undefined => undefined;

interface Token {
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;
  readonly image: string;
  readonly startOffset: number;
  readonly endOffset: number;
}

const END: Token = {
  tokenType: EOF,
  tokenTypeIdx: EOF.tokenTypeIdx as number,
  image: '',
  startOffset: -1,
  endOffset: -1,
};

/** Thrown up to the rule that was called from outside, which keeps it. */
class Refusal extends Error {
  readonly token: Token;

  constructor(name: string, message: string, token: Token) {
    super(message);
    this.name = name;
    this.token = token;
  }
}

type Action = () => unknown;
type Guarded = Action | { readonly GATE?: () => boolean; readonly DEF: Action };
interface Alternative {
  readonly GATE?: () => boolean;
  readonly ALT: Action;
}
/** Per alternative: 1 at the numbers of the token types that lead into it; null where it may be empty. */
type Sets = readonly (Uint8Array | null)[];

class Recognizer {
  errors: Refusal[] = [];
  private tokens: readonly Token[] = [];
  /** Index of the token read last. */
  private at = -1;
  private tables: Lookahead = {};
  private vocabulary: readonly TokenType[] = [];
  /** Sets of the rule that runs, by key of the production; made when first asked for. */
  private sets: Sets[] | null = null;
  private rule = '';

  set input(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.at = -1;
    this.errors = [];
    this.sets = null;
  }

  load(tables: Lookahead, vocabulary: readonly TokenType[]): void {
    this.tables = tables;
    this.vocabulary = vocabulary;
  }

  LA(ahead: number): Token {
    return this.tokens[this.at + ahead] ?? END;
  }

  ACTION<Result>(action: () => Result): Result {
    return action();
  }

  RULE(name: string, body: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
    const own: Sets[] = [];
    return (...args) => {
      const { sets, rule } = this;
      this.sets = own;
      this.rule = name;
      if (sets !== null) {
        const result = body.apply(this, args);
        this.sets = sets;
        this.rule = rule;
        return result;
      }
      try {
        const result = body.apply(this, args);
        const rest = this.LA(1);
        if (rest !== END) this.errors.push(new Refusal('NotAllInputParsedException', '', rest));
        return result;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.errors.push(error);
        return undefined;
      } finally {
        this.sets = null;
      }
    };
  }

  consume(type: TokenType): Token {
    const token = this.LA(1);
    if (!isOf(token.tokenTypeIdx, type.tokenTypeIdx as number)) {
      throw new Refusal('MismatchedTokenException', type.name, token);
    }
    this.at++;
    return token;
  }

  subrule(rule: (...args: unknown[]) => unknown, options?: { readonly ARGS?: readonly unknown[] }): unknown {
    return options?.ARGS === undefined ? rule() : rule(...options.ARGS);
  }

  option(guarded: Guarded, key: number): unknown {
    return this.enters(guarded, key) ? actionOf(guarded)() : undefined;
  }

  many(guarded: Guarded, key: number): void {
    const action = actionOf(guarded);
    let before = this.at - 1;
    while (this.enters(guarded, key) && this.at > before) {
      before = this.at;
      action();
    }
  }

  atLeastOne(guarded: Guarded, key: number): void {
    if (!this.enters(guarded, key)) throw new Refusal('EarlyExitException', this.rule, this.LA(1));
    this.many(guarded, key);
  }

  or(alternatives: readonly Alternative[], key: number): unknown {
    const sets = this.setsOf(key);
    const next = this.LA(1);
    for (let k = 0; k < sets.length; k++) {
      const set = sets[k] as Uint8Array | null;
      if (set !== null && set[next.tokenTypeIdx] !== 1) continue;
      const { GATE, ALT } = alternatives[k] as Alternative;
      if (GATE === undefined || GATE()) return ALT();
    }
    throw new Refusal('NoViableAltException', '', next);
  }

  private enters(guarded: Guarded, key: number): boolean {
    if (typeof guarded !== 'function' && guarded.GATE !== undefined && !guarded.GATE()) return false;
    return (this.setsOf(key)[0] as Uint8Array)[this.LA(1).tokenTypeIdx] === 1;
  }

  private setsOf(key: number): Sets {
    const own = this.sets as Sets[];
    const known = own[key];
    if (known !== undefined) return known;
    const alternatives = this.tables[this.rule]?.[key];
    if (alternatives === undefined) throw new Error(`lookahead of ${this.rule} is not fresh`);
    const sets = alternatives.map((places) => {
      if (places === null) return null;
      const set = new Uint8Array(made);
      for (const place of places) set[(this.vocabulary[place] as TokenType).tokenTypeIdx as number] = 1;
      return set;
    });
    own[key] = sets;
    return sets;
  }
}

function isOf(type: number, wanted: number): boolean {
  return type === wanted || (categoriesOf[type] as readonly number[]).includes(wanted);
}

function actionOf(guarded: Guarded): Action {
  return typeof guarded === 'function' ? guarded : guarded.DEF;
}

type Keyed = 'option' | 'many' | 'atLeastOne' | 'or';

/** The base of the grammar, with Chevrotain's own types. */
export const EmbeddedActionsParser: typeof Chevrotain.EmbeddedActionsParser = numbered();

/** `OPTION2` differs from `OPTION` in nothing but its key: Chevrotain tells a rule's productions apart by these numbers. */
function numbered(): typeof Chevrotain.EmbeddedActionsParser {
  const methods = Recognizer.prototype as unknown as Record<string, unknown>;
  for (let number = 0; number < 10; number++) {
    const suffix = number === 0 ? '' : number;
    const keyed = (name: string, method: Keyed, kind: number): void => {
      const key = (kind << 8) | number;
      methods[`${name}${suffix}`] = function (
        this: Record<Keyed, (what: unknown, key: number) => unknown>,
        what: unknown,
      ) {
        return this[method](what, key);
      };
    };
    keyed('OPTION', 'option', OPTIONAL);
    keyed('MANY', 'many', REPETITION);
    keyed('AT_LEAST_ONE', 'atLeastOne', MANDATORY);
    keyed('OR', 'or', ALTERNATION);
    methods[`CONSUME${suffix}`] = methods['consume'];
    methods[`SUBRULE${suffix}`] = methods['subrule'];
  }
  return Recognizer as unknown as typeof Chevrotain.EmbeddedActionsParser;
}

/** Readies a parser: here by tables made at build time, in `chevrotain.ts` by Chevrotain's own analysis. */
export function analyse(parser: object, tables: Lookahead, vocabulary: readonly TokenType[]): void {
  (parser as Recognizer).load(tables, vocabulary);
}

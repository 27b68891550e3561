/** Words, quotes and spans: what every rule of the grammar needs. */
import type { IParserConfig, IParserErrorMessageProvider, TokenType } from 'chevrotain';
import { KIND_OF } from '../../table/kinds.ts';
import type { Quoted, Span, Word } from '../../tree/node.ts';
import type { Lexeme } from '../lexemes.ts';
import { quotedOf } from '../make.ts';
import { EmbeddedActionsParser, EOF } from '../recognizer.ts';
import * as V from '../vocabulary.ts';

const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: ({ ruleName }) => ruleName,
};

export class Words extends EmbeddedActionsParser {
  /** Text of the entry that is parsed. */
  source = '';

  constructor(config: IParserConfig) {
    super([...V.TOKENS], {
      recoveryEnabled: false,
      maxLookahead: 1,
      errorMessageProvider: messages,
      skipValidations: true,
      ...config,
    });
  }

  protected la(k: number): Lexeme {
    return this.LA(k) as Lexeme;
  }

  protected type(k: number): TokenType {
    return this.LA(k).tokenType;
  }

  protected here(): number {
    return this.la(1).startOffset;
  }

  protected spanFrom(start: number): Span {
    return { start, end: this.la(0).endOffset };
  }

  protected wordFrom(token: unknown): Word {
    const { image, startOffset, endOffset } = token as Lexeme;
    return { text: image, span: { start: startOffset, end: endOffset } };
  }

  /** Names of functions and measures: `rata-rata` is `rata_rata`. */
  protected nameFrom(token: unknown): Word {
    const word = this.wordFrom(token);
    return word.text.includes('-') ? { text: word.text.replace('-', '_'), span: word.span } : word;
  }

  protected quotedFrom(token: unknown): Quoted {
    const { image, startOffset } = token as Lexeme;
    return quotedOf(image, startOffset);
  }

  protected slice(span: Span): string {
    return this.source.slice(span.start, span.end);
  }

  protected endsAt(k: number): boolean {
    const type = this.type(k);
    return type === EOF || CLAUSE_TYPES.has(type);
  }

  /** Whether a period begins at token k (a year, a part of one, `akhir` …). */
  protected startsPeriod(k: number): boolean {
    const type = this.type(k);
    if (type === V.Until) {
      const next = this.type(k + 1);
      return next === V.Year || next === V.KwTahun || next === V.YearPart || next === V.PeriodWord;
    }
    return type === V.Year || type === V.KwTahun || type === V.YearPart || type === V.PeriodWord;
  }
}

export const CLAUSE_TYPES: ReadonlySet<TokenType> = new Set([
  V.KwHalaman,
  V.KwBaris,
  V.KwPenjelasan,
  V.KwLingkup,
  V.KwTerbilang,
]);

export function kindOf(word: string): ReturnType<typeof KIND_OF.get> {
  const lower = word.toLowerCase();
  return KIND_OF.get(lower) ?? (lower.startsWith('sub') ? KIND_OF.get(lower.replace(/\s+/, '')) : undefined);
}

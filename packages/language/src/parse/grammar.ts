/**
 * The grammar: one rule per form of entry, each called with the lexemes of one entry. Lookahead is one token; where a
 * form needs more (a year that is a period or a value), a gate looks. Actions run while Chevrotain records the grammar
 * too, so whatever reads into a result stands in ACTION.
 */
import {
  EMPTY_ALT,
  EmbeddedActionsParser,
  EOF,
  type IParserConfig,
  type IParserErrorMessageProvider,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import { KIND_OF } from '../table/kinds.ts';
import type {
  AggregateNode,
  AssertNode,
  BundleNode,
  CaseNode,
  ClassNode,
  Clauses,
  CountNode,
  DateNode,
  DocumentNode,
  EachNode,
  EqualNode,
  ExprNode,
  FieldNode,
  FigureNode,
  FormulaNode,
  HeaderNode,
  ImportNode,
  MeasureNode,
  Modifiers,
  NarrativeNode,
  PeriodNode,
  PropertyName,
  PropertyNode,
  Quoted,
  ReferNode,
  RefNode,
  RefStep,
  ScaleNode,
  SeriesItem,
  Span,
  SubjectNode,
  TableNode,
  TextNode,
  TrendNode,
  TrendVerb,
  ValueNode,
  VersionNode,
  Word,
  WrittenMember,
} from '../tree/node.ts';
import type { Lexeme } from './lexemes.ts';
import { type Lookahead, loadLookahead } from './lookahead.ts';
import { NO_CLAUSES, quotedOf, relationOf, valueNode } from './make.ts';
import * as V from './vocabulary.ts';

/** Parentheses and conditions nested deeper never reach the parser: its stack would overflow. */
export const DEEPEST = 64;

/** How far a written value reaches. */
type Reach =
  /** To the entry's end or a clause. */
  | 'entry'
  /** In a sentence: a period after the number is the sentence's. */
  | 'sentence'
  /** In a count: a bracket after the number is its share. */
  | 'count'
  /** Up to a quoted text (the label of a class). */
  | 'label';

const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: ({ ruleName }) => ruleName,
};

const CLAUSE_TYPES: ReadonlySet<TokenType> = new Set([
  V.KwHalaman,
  V.KwBaris,
  V.KwPenjelasan,
  V.KwLingkup,
  V.KwTerbilang,
]);
const WORDS_THAT_ARE_VALUES: ReadonlySet<string> = new Set(['tidak', 'belum', 'n/a', 'ya', 'ada']);

type Item = Pick<SeriesItem, 'period' | 'version'>;

export class EntryParser extends EmbeddedActionsParser {
  /** Text of the entry that is parsed. */
  source = '';
  property: PropertyName = 'sifat';

  /** With `tables` the parser starts at once, but cannot tell what it expected where it fails. */
  constructor(tables: Lookahead | null, config: IParserConfig = {}) {
    super([...V.TOKENS], {
      recoveryEnabled: false,
      maxLookahead: 1,
      errorMessageProvider: messages,
      skipValidations: true,
      ...config,
    });
    if (tables === null) this.performSelfAnalysis();
    else loadLookahead(this, tables, V.TOKENS);
  }

  private la(k: number): Lexeme {
    return this.LA(k) as Lexeme;
  }

  private type(k: number): TokenType {
    return this.LA(k).tokenType;
  }

  private here(): number {
    return this.la(1).startOffset;
  }

  private spanFrom(start: number): Span {
    return { start, end: this.la(0).endOffset };
  }

  private wordFrom(token: unknown): Word {
    const { image, startOffset, endOffset } = token as Lexeme;
    return { text: image, span: { start: startOffset, end: endOffset } };
  }

  /** Names of functions and measures: `rata-rata` is `rata_rata`. */
  private nameFrom(token: unknown): Word {
    const word = this.wordFrom(token);
    return word.text.includes('-') ? { text: word.text.replace('-', '_'), span: word.span } : word;
  }

  private quotedFrom(token: unknown): Quoted {
    const { image, startOffset } = token as Lexeme;
    return quotedOf(image, startOffset);
  }

  private slice(span: Span): string {
    return this.source.slice(span.start, span.end);
  }

  // ---- values ------------------------------------------------------------------------------------------------------

  /** Whether an `=` of this value's own calculation lies ahead. */
  private equalAhead(): boolean {
    for (let k = 1; ; k++) {
      const type = this.type(k);
      if (type === V.Equal) return true;
      if (type === EOF || type === V.Semicolon || CLAUSE_TYPES.has(type) || !inValue(type)) return false;
    }
  }

  private partGoesOn(reach: Reach, start: number): boolean {
    if (reach === 'entry') return true;
    const next = this.la(1);
    const type = next.tokenType;
    if (reach === 'label') return type !== V.Text && !(type === V.Colon && this.type(2) === V.Text);
    if (next.startOffset === start) return true;
    if (reach === 'count') return type !== V.LParen && !this.startsPeriod(1);
    return !this.startsPeriod(1) || !this.endsNumber(this.type(0));
  }

  private endsNumber(type: TokenType): boolean {
    return (
      type !== V.Until &&
      type !== V.Minus &&
      type !== V.Colon &&
      type !== V.Divide &&
      type !== V.Relation &&
      type !== V.LParen
    );
  }

  /** Whether a period begins at token k (a year, a part of one, `akhir` …). */
  private startsPeriod(k: number): boolean {
    const type = this.type(k);
    if (type === V.Until) {
      const next = this.type(k + 1);
      return next === V.Year || next === V.KwTahun || next === V.YearPart || next === V.PeriodWord;
    }
    return type === V.Year || type === V.KwTahun || type === V.YearPart || type === V.PeriodWord;
  }

  readonly value: ParserMethod<[Reach?], ValueNode> = this.RULE('value', (reach: Reach = 'entry'): ValueNode => {
    const calculation: WrittenMember[] = [];
    this.MANY({
      GATE: () => this.equalAhead(),
      DEF: () => {
        const from = this.here();
        const expr = this.SUBRULE(this.additive);
        calculation.push({ expr, span: this.spanFrom(from) });
        this.CONSUME(V.Equal);
      },
    });
    const start = this.here();
    this.AT_LEAST_ONE({ GATE: () => this.partGoesOn(reach, start), DEF: () => this.CONSUME(V.Part) });
    const span = this.spanFrom(start);
    let words: Quoted | null = null;
    let scope: Quoted | null = null;
    this.MANY2({
      GATE: () => reach !== 'count',
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(V.KwTerbilang);
              words = this.quotedFrom(this.CONSUME(V.Text));
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.KwLingkup);
              scope = this.quotedFrom(this.CONSUME2(V.Text));
            },
          },
        ]),
    });
    return this.ACTION(() => valueNode(this.slice(span), span, words, scope, calculation));
  });

  // ---- periods, versions, references -------------------------------------------------------------------------------

  private readonly point: ParserMethod<[], PeriodNode> = this.RULE('point', (): PeriodNode => {
    const start = this.here();
    return this.OR([
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(V.KwTahun));
          const year = this.CONSUME(V.Year);
          const part = this.OPTION2(() => this.CONSUME(V.YearPart));
          return this.ACTION(() => ({
            form: 'tahun' as const,
            year: Number(year.image),
            part: part === undefined ? 0 : ((part as Lexeme).payload as number),
            span: this.spanFrom(start),
          }));
        },
      },
      {
        ALT: () => {
          const part = this.CONSUME2(V.YearPart) as Lexeme;
          const year = this.OPTION3({
            GATE: () => !this.yearIsValue(),
            DEF: () => this.CONSUME2(V.Year),
          });
          return this.ACTION(() =>
            year === undefined
              ? { form: 'bagian' as const, part: part.payload as number, span: this.spanFrom(start) }
              : {
                  form: 'tahun' as const,
                  year: Number(year.image),
                  part: part.payload as number,
                  span: this.spanFrom(start),
                },
          );
        },
      },
      {
        ALT: () => {
          const word = this.CONSUME(V.PeriodWord);
          return this.ACTION(() => ({
            form: word.image.toLowerCase() as 'awal' | 'akhir' | 'sebelumnya',
            span: this.spanFrom(start),
          }));
        },
      },
    ]);
  });

  /** `TW1 2023` at the end of a field: nothing follows, so 2023 is the value. */
  private yearIsValue(): boolean {
    return this.inField && (this.type(2) === EOF || CLAUSE_TYPES.has(this.type(2)));
  }

  private inField = false;

  readonly period: ParserMethod<[], PeriodNode> = this.RULE('period', (): PeriodNode => {
    const start = this.here();
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(V.Until);
          const to = this.SUBRULE(this.point);
          return this.ACTION(() => ({ form: 'sampai' as const, to, span: this.spanFrom(start) }));
        },
      },
      {
        ALT: () => {
          const from = this.SUBRULE2(this.point);
          let to: PeriodNode | null = null;
          this.OPTION({
            GATE: () => this.startsPeriod(1) || (this.type(1) === V.Minus && this.type(2) === V.Year),
            DEF: () => {
              this.OR2([{ ALT: () => this.CONSUME2(V.Until) }, { ALT: () => this.CONSUME(V.Minus) }]);
              to = this.SUBRULE3(this.point);
            },
          });
          return this.ACTION(() =>
            to === null ? from : { form: 'rentang' as const, from, to, span: this.spanFrom(start) },
          );
        },
      },
    ]);
  });

  private readonly version: ParserMethod<[], VersionNode> = this.RULE('version', (): VersionNode => {
    const token = this.CONSUME(V.Version) as Lexeme;
    return { version: token.payload as number, span: { start: token.startOffset, end: token.endOffset } };
  });

  /** `field`: a year that nothing but the entry's end follows is the value, not the period. */
  private readonly modifiers: ParserMethod<[boolean?], Modifiers> = this.RULE(
    'modifiers',
    (field = false): Modifiers => {
      let period: PeriodNode | null = null;
      let version: VersionNode | null = null;
      let against: PeriodNode | null = null;
      let source: Word | null = null;
      this.ACTION(() => {
        this.inField = field;
      });
      this.MANY({
        GATE: () => !field || !this.valueDue(),
        DEF: () =>
          this.OR([
            { ALT: () => (version = this.SUBRULE(this.version)) },
            { ALT: () => (source = this.wordFrom(this.CONSUME(V.Source))) },
            {
              ALT: () => {
                this.CONSUME(V.KwTerhadap);
                against = this.SUBRULE(this.period);
              },
            },
            {
              ALT: () => {
                this.CONSUME(V.LBracket);
                period = this.SUBRULE2(this.period);
                this.CONSUME(V.RBracket);
              },
            },
            { ALT: () => (period = this.SUBRULE3(this.period)) },
          ]),
      });
      this.ACTION(() => {
        this.inField = false;
      });
      return { period, version, against, source };
    },
  );

  /** In a field: whether what could be a period or a version is the value itself. */
  private valueDue(): boolean {
    const type = this.type(1);
    if (type === V.Until) return !this.startsPeriod(1);
    if (type === V.Version || type === V.Source) return this.endsAt(2);
    if (type !== V.Year && type !== V.YearPart) return false;
    let k = 2;
    if (this.type(k) === (type === V.Year ? V.YearPart : V.Year)) k++;
    if (this.type(k) === V.Until && this.startsPeriod(k)) {
      k += this.type(k + 1) === V.KwTahun ? 3 : 2;
      if (this.type(k) === V.YearPart) k++;
    }
    if (this.endsAt(k)) return !(type === V.YearPart && k === 3);
    const next = this.type(k);
    if (next === V.Word) {
      const image = this.la(k).image;
      return !(WORDS_THAT_ARE_VALUES.has(image.toLowerCase()) || image.charAt(0) !== image.charAt(0).toLowerCase());
    }
    if (next === V.Minus && this.type(k + 1) !== EOF) return this.la(k).endOffset !== this.la(k + 1).startOffset;
    return next === V.Divide || next === V.Times || next === V.Plus || next === V.Dot || next === V.LParen;
  }

  private endsAt(k: number): boolean {
    const type = this.type(k);
    return type === EOF || CLAUSE_TYPES.has(type);
  }

  private readonly step: ParserMethod<[], RefStep> = this.RULE('step', (): RefStep => {
    const start = this.here();
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(V.KwTabel);
          const text = this.CONSUME(V.Text);
          return this.ACTION(() => ({
            as: 'tabel' as const,
            text: this.quotedFrom(text).text,
            span: this.spanFrom(start),
          }));
        },
      },
      {
        ALT: () => {
          const text = this.CONSUME2(V.Text);
          return this.ACTION(() => ({
            as: 'judul' as const,
            text: this.quotedFrom(text).text,
            kind: null,
            span: this.spanFrom(start),
          }));
        },
      },
      {
        ALT: () => {
          const word = this.nameFrom(this.CONSUME(V.Word));
          const title = this.OPTION({
            GATE: () => kindOf(this.la(0).image) !== undefined,
            DEF: () => this.CONSUME3(V.Text),
          });
          const argument = this.OPTION2({
            GATE: () => this.type(2) === V.Word && this.type(3) === V.RParen && this.la(0).endOffset === this.here(),
            DEF: () => {
              this.CONSUME(V.LParen);
              const inner = this.CONSUME2(V.Word);
              this.CONSUME(V.RParen);
              return inner;
            },
          });
          return this.ACTION((): RefStep => {
            const span = this.spanFrom(start);
            if (title !== undefined)
              return { as: 'judul', text: this.quotedFrom(title).text, kind: kindOf(word.text) ?? null, span };
            return { as: 'id', text: argument === undefined ? word.text : `${word.text}(${argument.image})`, span };
          });
        },
      },
    ]);
  });

  readonly ref: ParserMethod<[], RefNode> = this.RULE('ref', (): RefNode => {
    const start = this.here();
    const steps: RefStep[] = [];
    steps.push(this.SUBRULE(this.step));
    this.MANY(() => {
      this.CONSUME(V.Dot);
      steps.push(this.SUBRULE2(this.step));
    });
    const modifiers = this.SUBRULE(this.modifiers);
    return { steps, modifiers, span: this.spanFrom(start) };
  });

  private readonly refs: ParserMethod<[], RefNode[]> = this.RULE('refs', (): RefNode[] => {
    const refs: RefNode[] = [];
    refs.push(this.SUBRULE(this.ref));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(V.Comma) }, { ALT: () => this.CONSUME(V.KwDan) }]);
      refs.push(this.SUBRULE2(this.ref));
    });
    return refs;
  });

  // ---- expressions -------------------------------------------------------------------------------------------------

  readonly expression: ParserMethod<[], ExprNode> = this.RULE('expression', (): ExprNode => {
    let left = this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(V.KwAtau);
      const right = this.SUBRULE2(this.conjunction);
      left = this.binary('atau', left, right);
    });
    return left;
  });

  private binary(op: '+' | '-' | '*' | '/' | '^' | 'dan' | 'atau', left: ExprNode, right: ExprNode): ExprNode {
    return this.ACTION(() => ({ op, left, right, span: { start: left.span.start, end: right.span.end } }) as ExprNode);
  }

  private readonly conjunction: ParserMethod<[], ExprNode> = this.RULE('conjunction', (): ExprNode => {
    let left = this.SUBRULE(this.negation);
    this.MANY(() => {
      this.CONSUME(V.KwDan);
      const right = this.SUBRULE2(this.negation);
      left = this.binary('dan', left, right);
    });
    return left;
  });

  private readonly negation: ParserMethod<[], ExprNode> = this.RULE('negation', (): ExprNode => {
    const starts: number[] = [];
    this.MANY(() => {
      starts.push(this.here());
      this.CONSUME(V.KwBukan);
    });
    const of = this.SUBRULE(this.comparison);
    return this.wrap('bukan', starts, of);
  });

  private wrap(op: 'bukan' | 'negatif', starts: readonly number[], of: ExprNode): ExprNode {
    return this.ACTION(() =>
      starts.reduceRight<ExprNode>((inner, start) => ({ op, of: inner, span: { start, end: inner.span.end } }), of),
    );
  }

  private readonly comparison: ParserMethod<[], ExprNode> = this.RULE('comparison', (): ExprNode => {
    const left = this.SUBRULE(this.additive);
    let result = left;
    this.OPTION(() => {
      const rel = this.OR([{ ALT: () => this.CONSUME(V.Relation) }, { ALT: () => this.CONSUME(V.Equal) }]);
      const right = this.SUBRULE2(this.additive);
      result = this.ACTION(() => ({
        op: 'banding',
        rel: relationOf(rel.image),
        left,
        right,
        span: { start: left.span.start, end: right.span.end },
      }));
    });
    return result;
  });

  private operator<Op extends string>(type: TokenType, op: Op): Op {
    this.CONSUME(type);
    return op;
  }

  readonly additive: ParserMethod<[], ExprNode> = this.RULE('additive', (): ExprNode => {
    let left = this.SUBRULE(this.product);
    this.MANY(() => {
      const op = this.OR([{ ALT: () => this.operator(V.Plus, '+') }, { ALT: () => this.operator(V.Minus, '-') }]);
      const right = this.SUBRULE2(this.product);
      left = this.binary(op, left, right);
    });
    return left;
  });

  private readonly product: ParserMethod<[], ExprNode> = this.RULE('product', (): ExprNode => {
    let left = this.SUBRULE(this.power);
    this.MANY({
      GATE: () => this.type(1) !== V.Colon || this.ratioAhead(),
      DEF: () => {
        const op = this.OR([
          { ALT: () => this.operator(V.Times, '*') },
          { ALT: () => this.operator(V.Divide, '/') },
          { ALT: () => this.operator(V.Colon, '/') },
        ]);
        const right = this.SUBRULE2(this.power);
        left = this.binary(op, left, right);
      },
    });
    return left;
  });

  /** `202 : 310 x 100%`: a colon after a written number divides; after `setiap …` or a condition it does not. */
  private ratioAhead(): boolean {
    return this.colonDivides && (this.type(2) === V.Numeral || this.type(2) === V.Year || this.type(2) === V.LParen);
  }

  colonDivides = false;

  private readonly power: ParserMethod<[], ExprNode> = this.RULE('power', (): ExprNode => {
    let left = this.SUBRULE(this.unary);
    this.MANY(() => {
      this.CONSUME(V.Power);
      const right = this.SUBRULE2(this.unary);
      left = this.binary('^', left, right);
    });
    return left;
  });

  private readonly unary: ParserMethod<[], ExprNode> = this.RULE('unary', (): ExprNode => {
    const starts: number[] = [];
    this.MANY(() => {
      starts.push(this.here());
      this.CONSUME(V.Minus);
    });
    const start = this.here();
    let of = this.SUBRULE(this.primary);
    this.OPTION(() => {
      this.CONSUME(V.Percent);
      of = this.ACTION(() => ({ op: 'persen', of, span: this.spanFrom(start) }) as ExprNode);
    });
    return this.wrap('negatif', starts, of);
  });

  private readonly primary: ParserMethod<[], ExprNode> = this.RULE('primary', (): ExprNode => {
    const start = this.here();
    return this.OR([
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(V.Numeral) }, { ALT: () => this.CONSUME(V.Mark) }]);
          this.MANY(() => this.CONSUME(V.Word));
          return this.ACTION(() => {
            const span = this.spanFrom(start);
            return { op: 'angka' as const, value: valueNode(this.slice(span), span, null, null, []), span };
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(V.KwJika);
          const test = this.SUBRULE(this.expression);
          this.CONSUME(V.KwMaka);
          const then = this.SUBRULE2(this.expression);
          const otherwise = this.OPTION(() => {
            this.CONSUME(V.KwSelainItu);
            return this.SUBRULE3(this.expression);
          });
          return this.ACTION(() => ({
            op: 'jika' as const,
            test,
            then,
            otherwise: otherwise ?? null,
            span: this.spanFrom(start),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(V.LParen);
          const inner = this.SUBRULE4(this.expression);
          this.CONSUME(V.RParen);
          return this.ACTION(() => ({ ...inner, span: this.spanFrom(start) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(V.KwMendukung);
          const ref = this.SUBRULE(this.ref);
          return this.ACTION(() => ({
            op: 'panggil' as const,
            name: { text: 'mendukung', span: { start, end: start + 9 } },
            args: [{ op: 'rujuk' as const, ref, span: ref.span }],
            span: this.spanFrom(start),
          }));
        },
      },
      {
        GATE: () => this.type(1) === V.Text && this.type(2) !== V.Dot,
        ALT: () => {
          const text = this.quotedFrom(this.CONSUME(V.Text));
          return { op: 'label' as const, text, span: text.span };
        },
      },
      { GATE: () => this.type(2) === V.LParen, ALT: () => this.SUBRULE(this.call) },
      {
        ALT: () => {
          const ref = this.SUBRULE2(this.ref);
          return this.ACTION(() => ({ op: 'rujuk' as const, ref, span: ref.span }));
        },
      },
    ]);
  });

  private readonly call: ParserMethod<[], ExprNode> = this.RULE('call', (): ExprNode => {
    const start = this.here();
    const name = this.nameFrom(this.CONSUME(V.Word));
    this.CONSUME(V.LParen);
    let each: EachNode | null = null;
    let of: ExprNode | null = null;
    const args: ExprNode[] = [];
    this.OR([
      {
        ALT: () => {
          each = this.SUBRULE(this.each);
          this.CONSUME(V.Colon);
          of = this.SUBRULE(this.expression);
        },
      },
      {
        ALT: () => {
          this.OPTION(() => {
            args.push(this.SUBRULE2(this.expression));
            this.MANY(() => {
              this.OR2([{ ALT: () => this.CONSUME(V.Semicolon) }, { ALT: () => this.CONSUME(V.Comma) }]);
              args.push(this.SUBRULE3(this.expression));
            });
          });
        },
      },
    ]);
    this.CONSUME(V.RParen);
    const span = this.spanFrom(start);
    return each !== null && of !== null ? { op: 'setiap', name, each, of, span } : { op: 'panggil', name, args, span };
  });

  /** `setiap KIND [di S] [(CONDITION)]` */
  private readonly each: ParserMethod<[], EachNode> = this.RULE('each', (): EachNode => {
    const start = this.here();
    this.CONSUME(V.KwSetiap);
    const kind = this.wordFrom(this.CONSUME(V.Word));
    const within = this.OPTION(() => {
      this.CONSUME(V.KwDi);
      return this.SUBRULE(this.ref);
    });
    const condition = this.OPTION2(() => {
      this.CONSUME(V.LParen);
      const test = this.SUBRULE(this.expression);
      this.CONSUME(V.RParen);
      return test;
    });
    return { kind, within: within ?? null, condition: condition ?? null, span: this.spanFrom(start) };
  });

  // ---- clauses -----------------------------------------------------------------------------------------------------

  readonly clauses: ParserMethod<[], Clauses> = this.RULE('clauses', (): Clauses => {
    let clauses = NO_CLAUSES;
    this.MANY(() => {
      const one = this.SUBRULE(this.clause);
      this.ACTION(() => {
        clauses = { ...clauses, ...one };
      });
    });
    return clauses;
  });

  private readonly clause: ParserMethod<[], Partial<Clauses>> = this.RULE(
    'clause',
    (): Partial<Clauses> =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(V.KwHalaman);
            const halaman = this.SUBRULE(this.place);
            return { halaman };
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwBaris);
            const baris = this.SUBRULE2(this.place);
            return { baris };
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwPenjelasan);
            const penjelasan = this.quotedFrom(this.CONSUME(V.Text));
            return { penjelasan };
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwLingkup);
            const lingkup = this.quotedFrom(this.CONSUME2(V.Text));
            return { lingkup };
          },
        },
      ]),
  );

  /** A page or line: `6`, `"iv"`, `519-521`, `12, 14`. */
  private readonly place: ParserMethod<[], Word> = this.RULE('place', (): Word => {
    const start = this.here();
    return this.OR([
      {
        ALT: () => {
          const quoted = this.CONSUME(V.Text);
          return this.ACTION(() => this.quotedFrom(quoted));
        },
      },
      {
        ALT: () => {
          this.CONSUME(V.Numeral);
          this.MANY({
            GATE: () => this.type(2) === V.Numeral || this.type(2) === V.Year,
            DEF: () => {
              this.OR2([
                { ALT: () => this.CONSUME(V.Minus) },
                { ALT: () => this.CONSUME(V.Until) },
                { ALT: () => this.CONSUME(V.Comma) },
              ]);
              this.CONSUME2(V.Numeral);
            },
          });
          const span = this.spanFrom(start);
          return { text: this.slice(span), span };
        },
      },
    ]);
  });

  // ---- heads -------------------------------------------------------------------------------------------------------

  readonly header: ParserMethod<[], HeaderNode> = this.RULE('header', (): HeaderNode => {
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const version = this.wordFrom(this.CONSUME(V.Numeral));
    return { kind: 'sakip', head, clauses: NO_CLAUSES, version };
  });

  readonly import: ParserMethod<[], ImportNode> = this.RULE('import', (): ImportNode => {
    this.CONSUME(V.Head);
    const path = this.quotedFrom(this.CONSUME(V.Text));
    return { kind: 'gunakan', head: path.span, clauses: NO_CLAUSES, path };
  });

  readonly document: ParserMethod<[], DocumentNode> = this.RULE('document', (): DocumentNode => {
    let head = this.wordFrom(this.CONSUME(V.Head)).span;
    let id: Word | null = null;
    let title: Quoted | null = null;
    this.OPTION(() => {
      id = this.wordFrom(this.CONSUME(V.Word));
      head = id.span;
    });
    this.OPTION2(() => {
      title = this.quotedFrom(this.CONSUME(V.Text));
      head = title.span;
    });
    return { kind: 'dokumen', head, clauses: this.SUBRULE(this.clauses), id, title };
  });

  /** `program P2 "…" mendukung koperasi_aktif`; without a keyword an item of a `rincian`. */
  readonly subject: ParserMethod<[boolean?], SubjectNode> = this.RULE('subject', (item = false): SubjectNode => {
    let keyword: Word | null = null;
    let head: Span = { start: 0, end: 0 };
    this.OPTION({
      GATE: () => !item,
      DEF: () => {
        keyword = this.wordFrom(this.CONSUME(V.Head));
        head = keyword.span;
      },
    });
    let id: Word | null = null;
    let title: Quoted | null = null;
    this.OPTION2(() => {
      id = this.wordFrom(this.CONSUME(V.Word));
      head = id.span;
    });
    this.OPTION3(() => {
      title = this.quotedFrom(this.CONSUME(V.Text));
      head = title.span;
    });
    let sebagian = false;
    let penunjang = false;
    const mendukung: RefNode[] = [];
    const jugaDisebut: Quoted[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(V.KwSebagian);
            sebagian = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwPenunjang);
            penunjang = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwMendukung);
            const refs = this.SUBRULE(this.refs);
            this.ACTION(() => mendukung.push(...refs));
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwJugaDisebut);
            jugaDisebut.push(this.quotedFrom(this.CONSUME2(V.Text)));
            this.MANY2(() => {
              this.CONSUME(V.Comma);
              jugaDisebut.push(this.quotedFrom(this.CONSUME3(V.Text)));
            });
          },
        },
      ]);
    });
    const items: SeriesItem[] = [];
    this.OPTION4({
      GATE: () => this.single,
      DEF: () => {
        const one = this.SUBRULE(this.item);
        items.push(one);
      },
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: 'subjek',
      head,
      clauses,
      subject: keyword === null ? null : (kindOf((keyword as Word).text) ?? null),
      keyword,
      id,
      title,
      sebagian,
      penunjang,
      mendukung,
      jugaDisebut,
      items,
    }));
  });

  /** `data aktif 2022: 180`, `data aktif 180` on one line, without a block. */
  single = false;

  // ---- fields and series -------------------------------------------------------------------------------------------

  /** `opens`: the head of a series, which has no value of its own. */
  readonly field: ParserMethod<[boolean?], FieldNode> = this.RULE('field', (opens = false): FieldNode => {
    const start = this.here();
    const name = this.nameFrom(this.CONSUME(V.Word));
    const argument = this.OPTION({
      GATE: () => this.type(2) === V.Word && this.type(3) === V.RParen && this.la(0).endOffset === this.here(),
      DEF: () => {
        this.CONSUME(V.LParen);
        const inner = this.CONSUME2(V.Word);
        this.CONSUME(V.RParen);
        return inner;
      },
    });
    const measure = this.ACTION(
      (): Word =>
        argument === undefined ? name : { text: `${name.text}(${argument.image})`, span: this.spanFrom(start) },
    );
    const modifiers = this.SUBRULE(this.modifiers, { ARGS: [!opens] });
    let value: ValueNode | null = null;
    this.OR([
      { GATE: () => opens, ALT: EMPTY_ALT() },
      {
        GATE: () => !opens,
        ALT: () => {
          this.OPTION3(() => this.OR2([{ ALT: () => this.CONSUME(V.Colon) }, { ALT: () => this.CONSUME(V.Equal) }]));
          value = this.SUBRULE(this.value);
        },
      },
    ]);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({ kind: 'isian', head: measure.span, clauses, measure, modifiers, value, items: [] }));
  });

  readonly item: ParserMethod<[], SeriesItem> = this.RULE('item', (): SeriesItem => {
    const start = this.here();
    const measure = this.OPTION(() => this.nameFrom(this.CONSUME(V.Word)));
    let at: Item = { period: null, version: null };
    this.MANY({
      GATE: () => !this.single || !this.valueDue(),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              const version = this.SUBRULE(this.version);
              at = { ...at, version };
            },
          },
          {
            ALT: () => {
              const period = this.SUBRULE(this.period);
              at = { ...at, period };
            },
          },
        ]),
    });
    this.OPTION2({
      GATE: () => this.type(1) === V.Colon || this.type(1) === V.Equal,
      DEF: () => this.OR2([{ ALT: () => this.CONSUME(V.Colon) }, { ALT: () => this.CONSUME(V.Equal) }]),
    });
    const value = this.SUBRULE(this.value);
    const span = this.spanFrom(start);
    const clauses = this.SUBRULE(this.clauses);
    return { period: at.period, version: at.version, measure: measure ?? null, value, span, clauses };
  });

  // ---- properties --------------------------------------------------------------------------------------------------

  readonly properties: ParserMethod<[], PropertyNode> = this.RULE('properties', (): PropertyNode => {
    const name = this.property;
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const start = this.here();
    let period: PeriodNode | null = null;
    let value: ValueNode | null = null;
    let refs: readonly RefNode[] = [];
    const quoted: Quoted[] = [];
    this.OR([
      { GATE: () => name === 'tahun' || name === 'renstra', ALT: () => (period = this.SUBRULE(this.period)) },
      { GATE: () => name === 'batas', ALT: () => (value = this.SUBRULE(this.value)) },
      { GATE: () => name === 'mendukung', ALT: () => (refs = this.SUBRULE(this.refs)) },
      {
        ALT: () =>
          this.MANY(() =>
            this.OR2([
              {
                ALT: () => {
                  quoted.push(this.quotedFrom(this.CONSUME(V.Text)));
                },
              },
              { ALT: () => this.CONSUME(V.Part) },
              { ALT: () => this.CONSUME(V.Semicolon) },
              { ALT: () => this.CONSUME(V.Equal) },
            ]),
          ),
      },
    ]);
    const valueSpan = this.ACTION(() =>
      Number.isNaN(start) ? { start: head.end, end: head.end } : this.spanFrom(start),
    );
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: 'properti',
      head,
      clauses,
      name,
      words: wordsOf(name, this.slice({ start: head.start, end: Math.max(head.end, valueSpan.end) })),
      quoted,
      refs,
      period,
      value,
      valueSpan,
    }));
  });

  // ---- formulas, measures, assertions ------------------------------------------------------------------------------

  readonly formula: ParserMethod<[], FormulaNode> = this.RULE('formula', (): FormulaNode => {
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const according = this.OPTION(() => {
      this.CONSUME(V.KwMenurut);
      return this.quotedFrom(this.CONSUME(V.Text));
    });
    const measure = this.OPTION2({
      GATE: () => this.type(2) === V.Equal,
      DEF: () => {
        const word = this.nameFrom(this.CONSUME(V.Word));
        this.CONSUME(V.Equal);
        return word;
      },
    });
    const expr = this.SUBRULE(this.expression);
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'rumus', head, clauses, according: according ?? null, measure: measure ?? null, expr };
  });

  /** `ukuran NAME [(x)] [untuk KIND, …] [= EXPR]` */
  readonly measure: ParserMethod<[], MeasureNode> = this.RULE('measure', (): MeasureNode => {
    this.CONSUME(V.Head);
    const name = this.nameFrom(this.CONSUME(V.Word));
    const parameter = this.OPTION(() => {
      this.CONSUME(V.LParen);
      const word = this.wordFrom(this.CONSUME2(V.Word));
      this.CONSUME(V.RParen);
      return word;
    });
    const of: Word[] = [];
    this.OPTION2(() => {
      this.CONSUME(V.KwUntuk);
      of.push(this.wordFrom(this.CONSUME3(V.Word)));
      this.MANY(() => {
        this.OR([{ ALT: () => this.CONSUME(V.Comma) }, { ALT: () => this.CONSUME(V.KwDan) }]);
        of.push(this.wordFrom(this.CONSUME4(V.Word)));
      });
    });
    const expr = this.OPTION3(() => {
      this.CONSUME(V.Equal);
      return this.SUBRULE(this.expression);
    });
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'ukuran', head: name.span, clauses, name, parameter: parameter ?? null, of, expr: expr ?? null };
  });

  /** `bila CONDITION: EXPR`, `selain_itu: EXPR`, `= EXPR` */
  readonly case: ParserMethod<[], CaseNode> = this.RULE('case', (): CaseNode => {
    const start = this.here();
    let condition: ExprNode | null = null;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(V.Head);
          condition = this.SUBRULE(this.expression);
          this.CONSUME(V.Colon);
        },
      },
      {
        ALT: () => {
          this.CONSUME(V.KwSelainItu);
          this.CONSUME2(V.Colon);
        },
      },
      { ALT: () => this.CONSUME(V.Equal) },
    ]);
    const head = this.spanFrom(start);
    const expr = this.OR2([
      {
        ALT: () => {
          this.CONSUME(V.KwTidakDihitung);
          return null;
        },
      },
      { ALT: () => this.SUBRULE2(this.expression) },
    ]);
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'bila', head, clauses, condition, expr };
  });

  readonly assertion: ParserMethod<[], AssertNode> = this.RULE('assertion', (): AssertNode => {
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const each = this.OPTION(() => {
      const every = this.SUBRULE(this.each);
      this.CONSUME(V.Colon);
      return every;
    });
    const condition = this.SUBRULE(this.expression);
    const reason = this.OPTION2(() => this.quotedFrom(this.CONSUME(V.Text)));
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'pastikan', head, clauses, each: each ?? null, condition, reason: reason ?? null };
  });

  // ---- scales ------------------------------------------------------------------------------------------------------

  /** `skala NAME ["title"] [atas MEASURE, …] [tidak ditetapkan]`, `urutan NAME ["title"]` */
  readonly scale: ParserMethod<[], ScaleNode> = this.RULE('scale', (): ScaleNode => {
    const keyword = this.CONSUME(V.Head);
    const name = this.wordFrom(this.CONSUME(V.Word));
    const title = this.OPTION(() => this.quotedFrom(this.CONSUME(V.Text)));
    const over: Word[] = [];
    this.OPTION2(() => {
      this.CONSUME(V.KwAtas);
      over.push(this.nameFrom(this.CONSUME2(V.Word)));
      this.MANY(() => {
        this.OR([{ ALT: () => this.CONSUME(V.Comma) }, { ALT: () => this.CONSUME(V.KwDan) }]);
        over.push(this.nameFrom(this.CONSUME3(V.Word)));
      });
    });
    const open = this.OPTION3(() => this.CONSUME(V.KwTidakDitetapkan));
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: 'skala',
      head: (title ?? name).span,
      clauses,
      name,
      title: title ?? null,
      over,
      tetap: open === undefined,
      urutan: keyword.image.toLowerCase() === 'urutan',
    }));
  });

  /** `70% s.d. < 85% [:] "Berhasil" ["second"]`, `"D" 1`, `"Efisien"` */
  readonly class: ParserMethod<[], ClassNode> = this.RULE('class', (): ClassNode => {
    let range: ValueNode | null = null;
    this.OPTION({
      GATE: () => this.type(1) !== V.Text,
      DEF: () => {
        range = this.SUBRULE(this.value, { ARGS: ['label'] });
        this.OPTION2(() => this.CONSUME(V.Colon));
      },
    });
    const label = this.quotedFrom(this.CONSUME(V.Text));
    const second: Quoted[] = [];
    this.MANY({
      GATE: () => this.type(1) === V.Text,
      DEF: () => {
        second.push(this.quotedFrom(this.CONSUME2(V.Text)));
      },
    });
    this.OPTION3({
      GATE: () => range === null,
      DEF: () => {
        this.OPTION4(() => this.OR([{ ALT: () => this.CONSUME2(V.Colon) }, { ALT: () => this.CONSUME(V.Equal) }]));
        range = this.SUBRULE2(this.value);
      },
    });
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'kelas', head: label.span, clauses, range, label, second };
  });

  // ---- tables and text ---------------------------------------------------------------------------------------------

  readonly table: ParserMethod<[], TableNode> = this.RULE('table', (): TableNode => {
    const keyword = this.CONSUME(V.Head);
    let head = this.wordFrom(keyword).span;
    const texts: Quoted[] = [];
    this.OPTION(() => {
      const number = this.wordFrom(
        this.OR([{ ALT: () => this.CONSUME(V.Numeral) }, { ALT: () => this.CONSUME(V.Text) }]),
      );
      this.ACTION(() => {
        texts.push(/^\d/.test(number.text) ? number : quotedOf(number.text, number.span.start));
      });
      this.OPTION2(() => {
        texts.push(this.quotedFrom(this.CONSUME2(V.Text)));
      });
    });
    let versi: VersionNode | null = null;
    let tahun: PeriodNode | null = null;
    let renstra: PeriodNode | null = null;
    let untuk: RefNode | null = null;
    let measure: Word | null = null;
    let lanjutan = false;
    let formatUs = false;
    let kumulatif: boolean | null = null;
    let menyatakanAnggaran = false;
    let clauses: Clauses = NO_CLAUSES;
    this.MANY(() => {
      this.OR2([
        {
          ALT: () => {
            this.CONSUME(V.KwVersi);
            versi = this.SUBRULE(this.version);
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwTahunIs);
            tahun = this.SUBRULE(this.period);
          },
        },
        { ALT: () => (tahun = this.SUBRULE2(this.period)) },
        {
          ALT: () => {
            this.CONSUME(V.KwRenstra);
            renstra = this.SUBRULE3(this.period);
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwUntuk);
            untuk = this.SUBRULE(this.ref);
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwFormatUs);
            formatUs = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwLanjutan);
            lanjutan = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwKumulatif);
            const word = this.CONSUME(V.Word);
            kumulatif = word.image.toLowerCase() !== 'tidak';
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwMenyatakan);
            menyatakanAnggaran = true;
          },
        },
        { ALT: () => (measure = this.nameFrom(this.CONSUME2(V.Word))) },
        {
          ALT: () => {
            const one = this.SUBRULE(this.clause);
            this.ACTION(() => {
              clauses = { ...clauses, ...one };
            });
          },
        },
      ]);
    });
    return this.ACTION(() => {
      const [number, title] = numberAndTitle(texts);
      if (texts.length > 0) head = { start: (texts[0] as Quoted).span.start, end: (texts.at(-1) as Quoted).span.end };
      return {
        kind: 'tabel',
        head,
        clauses,
        number,
        title,
        versi,
        tahun,
        renstra,
        untuk,
        measure,
        lanjutan,
        formatUs,
        kumulatif,
        menyatakanAnggaran,
      };
    });
  });

  readonly narrative: ParserMethod<[], NarrativeNode> = this.RULE('narrative', (): NarrativeNode => {
    const keyword = this.CONSUME(V.Head);
    const texts: Quoted[] = [];
    this.OPTION(() => {
      texts.push(this.quotedFrom(this.CONSUME(V.Text)));
      this.OPTION2(() => {
        texts.push(this.quotedFrom(this.CONSUME2(V.Text)));
      });
    });
    const before = this.SUBRULE(this.clauses);
    const renstra = this.OPTION3(() => {
      this.CONSUME(V.KwRenstra);
      return this.SUBRULE(this.period);
    });
    const after = this.SUBRULE2(this.clauses);
    return this.ACTION(() => {
      const [number, title] = sectionAndTitle(texts);
      return {
        kind: 'narasi',
        head: (texts[0] ?? this.wordFrom(keyword)).span,
        clauses: after === NO_CLAUSES ? before : after,
        keyword: keyword.image.toLowerCase() === 'bagian' ? 'bagian' : 'narasi',
        number,
        title,
        renstra: renstra ?? null,
      };
    });
  });

  readonly text: ParserMethod<[], TextNode> = this.RULE('text', (): TextNode => {
    this.CONSUME(V.Head);
    const text = this.quotedFrom(this.CONSUME(V.Text));
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'teks', head: text.span, clauses, text };
  });

  readonly figure: ParserMethod<[], FigureNode> = this.RULE('figure', (): FigureNode => {
    const keyword = this.CONSUME(V.Head);
    const texts: Quoted[] = [];
    this.OPTION(() => {
      texts.push(this.quotedFrom(this.CONSUME(V.Text)));
      this.OPTION2(() => {
        texts.push(this.quotedFrom(this.CONSUME2(V.Text)));
      });
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => {
      const [number, title] = numberAndTitle(texts);
      return { kind: 'gambar', head: (texts[0] ?? this.wordFrom(keyword)).span, clauses, number, title };
    });
  });

  readonly refer: ParserMethod<[], ReferNode> = this.RULE('refer', (): ReferNode => {
    this.CONSUME(V.Head);
    const what = this.wordFrom(this.OR([{ ALT: () => this.CONSUME(V.KwTabel) }, { ALT: () => this.CONSUME(V.Word) }]));
    const number = this.quotedFrom(this.CONSUME(V.Text));
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'merujuk', head: number.span, clauses, what, number };
  });

  readonly date: ParserMethod<[], DateNode> = this.RULE('date', (): DateNode => {
    this.CONSUME(V.Head);
    const laporan = this.OPTION(() => this.CONSUME(V.Word));
    const text = this.quotedFrom(this.CONSUME(V.Text));
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'tanggal', head: text.span, clauses, laporan: laporan !== undefined, text };
  });

  // ---- sentences ---------------------------------------------------------------------------------------------------

  readonly bundle: ParserMethod<[], BundleNode> = this.RULE('bundle', (): BundleNode => {
    const ref = this.SUBRULE(this.ref);
    const clauses = this.SUBRULE(this.clauses);
    return { kind: 'bundel', head: ref.span, clauses, ref };
  });

  readonly sentence: ParserMethod<[], EqualNode | TrendNode> = this.RULE('sentence', (): EqualNode | TrendNode => {
    const ref = this.SUBRULE(this.ref);
    return this.OR([
      { ALT: () => this.SUBRULE(this.equality, { ARGS: [ref] }) },
      { ALT: () => this.SUBRULE(this.trend, { ARGS: [ref] }) },
    ]);
  });

  private readonly equality: ParserMethod<[RefNode?], EqualNode> = this.RULE(
    'equality',
    (ref: RefNode = NO_REF): EqualNode => {
      const rel = this.OR([{ ALT: () => this.CONSUME(V.Relation) }, { ALT: () => this.CONSUME(V.Equal) }]);
      let other: RefNode | null = null;
      let value: ValueNode | null = null;
      const start = this.here();
      this.OR2([
        { GATE: () => this.refAhead(), ALT: () => (other = this.SUBRULE(this.ref)) },
        { ALT: () => (value = this.SUBRULE(this.value)) },
      ]);
      const span = this.spanFrom(start);
      const clauses = this.SUBRULE(this.clauses);
      return this.ACTION(() => ({
        kind: 'sama',
        head: ref.span,
        clauses,
        ref,
        rel: relationOf(rel.image),
        value: value ?? valueNode('', { start: span.start, end: span.start }, null, null, []),
        other,
      }));
    },
  );

  /** A dotted name, or a title with a measure: a reference, no value. */
  private refAhead(): boolean {
    const type = this.type(1);
    if (type === V.KwTabel) return true;
    if (type === V.Text) return this.type(2) === V.Dot;
    if (type !== V.Word) return false;
    if (this.type(2) === V.Text) return kindOf(this.la(1).image) !== undefined;
    return this.type(2) === V.Dot && this.type(3) === V.Word && this.la(2).endOffset === this.la(3).startOffset;
  }

  private readonly trend: ParserMethod<[RefNode?], TrendNode> = this.RULE(
    'trend',
    (ref: RefNode = NO_REF): TrendNode => {
      let years: ValueNode | null = null;
      let by: ValueNode | null = null;
      let within: ValueNode | null = null;
      let poin = false;
      let from: TrendNode['from'] = null;
      let to: TrendNode['to'] = null;
      let over: PeriodNode | null = null;
      let among: Word | null = null;
      let others: readonly RefNode[] = [];
      this.OPTION(() => {
        this.CONSUME(V.KwSelama);
        years = this.SUBRULE(this.value, { ARGS: ['sentence'] });
      });
      const word = this.CONSUME(V.Verb) as Lexeme;
      const verb = word.payload as TrendVerb;
      const compares = COMPARING.has(verb);
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              this.CONSUME(V.KwSebesar);
              by = this.SUBRULE2(this.value, { ARGS: ['sentence'] });
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.KwPoin);
              poin = true;
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.KwDari);
              from = this.SUBRULE(this.origin);
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.KwMenjadi);
              const value = this.SUBRULE3(this.value, { ARGS: ['sentence'] });
              const period = this.OPTION2(() => this.SUBRULE(this.period));
              to = { value, period: period ?? null };
            },
          },
          {
            ALT: () => {
              this.CONSUME2(V.KwSelama);
              years = this.SUBRULE4(this.value, { ARGS: ['sentence'] });
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.KwAntara);
              this.OR2([
                { GATE: () => this.startsPeriod(1), ALT: () => (over = this.SUBRULE2(this.period)) },
                {
                  GATE: () =>
                    this.type(1) === V.Word &&
                    this.type(2) !== V.Dot &&
                    this.type(2) !== V.Comma &&
                    this.type(2) !== V.Text,
                  ALT: () => (among = this.wordFrom(this.CONSUME(V.Word))),
                },
                { ALT: () => (others = this.SUBRULE(this.refs)) },
              ]);
            },
          },
          {
            ALT: () => {
              this.OPTION3(() => this.CONSUME(V.KwPada));
              over = this.SUBRULE3(this.period);
            },
          },
          { GATE: () => compares && this.refAhead(), ALT: () => (others = this.SUBRULE2(this.refs)) },
          {
            GATE: () => this.type(1) !== V.Word,
            ALT: () => {
              const value = this.SUBRULE5(this.value, { ARGS: ['sentence'] });
              this.ACTION(() => {
                if (compares) to = { value, period: null };
                else if (verb === 'berfluktuasi') within = value;
                else by = value;
              });
            },
          },
        ]);
      });
      const clauses = this.SUBRULE(this.clauses);
      const verbSpan = { start: word.startOffset, end: word.endOffset };
      return {
        kind: 'tren',
        head: ref.span,
        clauses,
        ref,
        verb,
        verbSpan,
        years,
        by,
        poin,
        from,
        to,
        within,
        over,
        among,
        others,
      };
    },
  );

  /** After `dari`: a period, a value with its period, or another reference. */
  private readonly origin: ParserMethod<[], NonNullable<TrendNode['from']>> = this.RULE(
    'origin',
    (): NonNullable<TrendNode['from']> => {
      let value: ValueNode | null = null;
      let period: PeriodNode | null = null;
      let ref: RefNode | null = null;
      this.OR([
        { GATE: () => this.startsPeriod(1), ALT: () => (period = this.SUBRULE(this.period)) },
        { GATE: () => this.type(1) === V.Word || this.refAhead(), ALT: () => (ref = this.SUBRULE(this.ref)) },
        {
          ALT: () => {
            value = this.SUBRULE(this.value, { ARGS: ['sentence'] });
            this.OPTION(() => (period = this.SUBRULE2(this.period)));
          },
        },
      ]);
      return { value, period, ref };
    },
  );

  readonly count: ParserMethod<[], CountNode> = this.RULE('count', (): CountNode => {
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const start = this.here();
    const kind = this.wordFrom(this.CONSUME(V.Word));
    const within = this.OPTION(() => {
      this.CONSUME(V.KwDi);
      return this.SUBRULE(this.ref);
    });
    let condition: ExprNode | null = null;
    let verb: TrendVerb | null = null;
    this.OPTION2(() => {
      this.CONSUME(V.LParen);
      this.OR([
        {
          ALT: () => {
            const word = this.CONSUME(V.Verb) as Lexeme;
            verb = word.payload as TrendVerb;
          },
        },
        { ALT: () => (condition = this.SUBRULE(this.expression)) },
      ]);
      this.CONSUME(V.RParen);
    });
    const span = this.spanFrom(start);
    this.CONSUME(V.Equal);
    let value = this.SUBRULE(this.value, { ARGS: ['count'] });
    let share: ValueNode | null = null;
    let outOf: ValueNode | null = null;
    const list: Quoted[] = [];
    this.MANY(() => {
      this.OR2([
        {
          ALT: () => {
            this.CONSUME2(V.LParen);
            share = this.SUBRULE2(this.inBracket);
            this.CONSUME2(V.RParen);
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwDari);
            outOf = this.SUBRULE3(this.value, { ARGS: ['count'] });
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwTerbilang);
            const words = this.quotedFrom(this.CONSUME(V.Text));
            this.ACTION(() => {
              value = { ...value, words };
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwDaftar);
            list.push(this.quotedFrom(this.CONSUME2(V.Text)));
            this.MANY2(() => {
              this.OR3([{ ALT: () => this.CONSUME(V.Comma) }, { ALT: () => this.CONSUME(V.KwDan) }]);
              list.push(this.quotedFrom(this.CONSUME3(V.Text)));
            });
          },
        },
      ]);
    });
    const clauses = this.SUBRULE(this.clauses);
    const each = { kind, within: within ?? null, condition, span };
    return { kind: 'cacah', head, clauses, each, verb, value, share, outOf, list };
  });

  /** What a bracket holds, without the bracket. */
  private readonly inBracket: ParserMethod<[], ValueNode> = this.RULE('inBracket', (): ValueNode => {
    const start = this.here();
    this.AT_LEAST_ONE({ GATE: () => this.type(1) !== V.RParen, DEF: () => this.CONSUME(V.Part) });
    const span = this.spanFrom(start);
    return this.ACTION(() => valueNode(this.slice(span), span, null, null, []));
  });

  readonly aggregate: ParserMethod<[], AggregateNode> = this.RULE('aggregate', (): AggregateNode => {
    const keyword = this.CONSUME(V.Head);
    const ref = this.SUBRULE(this.ref);
    this.CONSUME(V.Equal);
    const value = this.SUBRULE(this.value);
    const clauses = this.SUBRULE(this.clauses);
    const name = keyword.image.toLowerCase() === 'jumlah' ? 'jumlah' : 'rata_rata';
    return { kind: 'agregat', head: this.ACTION(() => ref.span), clauses, name, ref, value };
  });
}

const NO_REF: RefNode = {
  steps: [],
  modifiers: { period: null, version: null, against: null, source: null },
  span: { start: 0, end: 0 },
};

const COMPARING: ReadonlySet<TrendVerb> = new Set<TrendVerb>([
  'di atas',
  'di bawah',
  'sama dengan',
  'melebihi target',
  'mencapai target',
  'belum mencapai target',
]);

function inValue(type: TokenType): boolean {
  return type.CATEGORIES?.includes(V.Part) === true;
}

function kindOf(word: string): ReturnType<typeof KIND_OF.get> {
  const lower = word.toLowerCase();
  return KIND_OF.get(lower) ?? (lower.startsWith('sub') ? KIND_OF.get(lower.replace(/\s+/, '')) : undefined);
}

/** What follows a property's name: lower case, single spaces, no quotes; for the traits of an `ukuran` the name too. */
function wordsOf(name: PropertyName, text: string): string {
  const whole = text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  if (name === 'sifat') return whole;
  return whole
    .replace(/^\S+ ?/, '')
    .replace(name === 'juga disebut' ? /^disebut ?/ : name === 'tanpa anggaran' ? /^anggaran ?/ : /^$/, '');
}

/** Number and title of a table, figure or section: a single text is a number if it has no blank and looks like one. */
function numberAndTitle(texts: readonly Quoted[]): readonly [Quoted | null, Quoted | null] {
  const [first, second] = texts;
  if (first === undefined) return [null, null];
  if (second !== undefined) return [first, second];
  return isNumber(first.text) ? [first, null] : [null, first];
}

/** The same for text: an address may have blanks (`3.2 butir 1b`, `BAB II`). */
function sectionAndTitle(texts: readonly Quoted[]): readonly [Quoted | null, Quoted | null] {
  const [first, second] = texts;
  if (first === undefined || second !== undefined) return numberAndTitle(texts);
  return /^(?:\d|bab\b|lampiran\b)/i.test(first.text) || isNumber(first.text) ? [first, null] : [null, first];
}

/** Begins with a digit, a Roman numeral, or a letter and a dot, and has no blank. */
function isNumber(text: string): boolean {
  return !/\s/.test(text) && (/^\d/.test(text) || /^[IVXLC]+(?:[.\-)]|$)/i.test(text) || /^[A-Za-z]\./.test(text));
}

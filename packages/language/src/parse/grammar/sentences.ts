/** Sentences: what running text says of quantities. */
import type { ParserMethod } from 'chevrotain';
import type {
  AggregateNode,
  BundleNode,
  CountNode,
  EqualNode,
  ExprNode,
  PeriodNode,
  Quoted,
  RefNode,
  TrendNode,
  TrendVerb,
  ValueNode,
  Word,
} from '../../tree/node.ts';
import type { Lexeme } from '../lexemes.ts';
import { relationOf, valueNode } from '../make.ts';
import * as V from '../vocabulary.ts';
import { Texts } from './texts.ts';

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

export class Sentences extends Texts {
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

  protected readonly equality: ParserMethod<[RefNode?], EqualNode> = this.RULE(
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
        rel: rel.tokenType === V.Equal ? '=' : relationOf(rel.image),
        value: value ?? valueNode('', { start: span.start, end: span.start }, null, null, []),
        other,
      }));
    },
  );

  protected readonly trend: ParserMethod<[RefNode?], TrendNode> = this.RULE(
    'trend',
    (ref: RefNode = NO_REF): TrendNode => {
      let always = false;
      let years: ValueNode | null = null;
      let by = null as ValueNode | null;
      let within: ValueNode | null = null;
      let poin = false;
      let from: TrendNode['from'] = null;
      let to = null as TrendNode['to'];
      let over: PeriodNode | null = null;
      let among: Word | null = null;
      let others: readonly RefNode[] = [];
      let source: Word | null = null;
      this.OPTION(() => {
        this.CONSUME(V.KwSelama);
        years = this.SUBRULE(this.value, { ARGS: ['sentence'] });
      });
      this.OPTION4(() => {
        this.CONSUME(V.KwSelalu);
        always = true;
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
              const origin = this.SUBRULE(this.origin);
              this.ACTION(() => {
                // `lebih tinggi 2 poin dari …`: the value was how much.
                if (compares && by === null && to !== null) {
                  by = to.value;
                  to = null;
                }
                // `lebih tinggi dari 80%`: what it is compared with.
                if (compares && origin.value !== null) to = origin;
                else from = origin;
              });
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
                { GATE: () => this.startsPeriod(1), ALT: () => (over = this.SUBRULE(this.betweenPeriods)) },
                {
                  GATE: () => this.type(1) !== V.Word && this.type(1) !== V.Text && this.type(1) !== V.KwTabel,
                  ALT: () => {
                    const value = this.SUBRULE(this.betweenValues);
                    this.ACTION(() => {
                      if (verb === 'berfluktuasi' || verb === 'berkisar') within = value;
                      else by = value;
                    });
                  },
                },
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
          { ALT: () => (source = this.wordFrom(this.CONSUME(V.Source))) },
          {
            GATE: () => compares && (this.refAhead() || this.measureAhead()),
            ALT: () => (others = this.SUBRULE2(this.refs)),
          },
          {
            GATE: () => this.type(1) !== V.Word,
            ALT: () => {
              const value = this.SUBRULE5(this.value, { ARGS: ['sentence'] });
              this.ACTION(() => {
                if (compares) to = { value, period: null };
                else if (verb === 'berfluktuasi' || verb === 'berkisar') within = value;
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
        always,
        years,
        by,
        poin,
        from,
        to,
        within,
        over,
        among,
        others,
        source,
      };
    },
  );

  /** `2021 dan 2023` means `2021 s.d. 2023`. */
  protected readonly betweenPeriods: ParserMethod<[], PeriodNode> = this.RULE('betweenPeriods', (): PeriodNode => {
    const start = this.here();
    const from = this.SUBRULE(this.period);
    let to: PeriodNode | null = null;
    this.OPTION(() => {
      this.CONSUME(V.KwDan);
      to = this.SUBRULE2(this.period);
    });
    return this.ACTION(() => (to === null ? from : { form: 'rentang', from, to, span: this.spanFrom(start) }));
  });

  /** `80% dan 95%` means `80% s.d. 95%`. */
  protected readonly betweenValues: ParserMethod<[], ValueNode> = this.RULE('betweenValues', (): ValueNode => {
    const low = this.SUBRULE(this.value, { ARGS: ['sentence'] });
    let range = low;
    this.OPTION(() => {
      this.CONSUME(V.KwDan);
      const high = this.SUBRULE2(this.value, { ARGS: ['sentence'] });
      this.ACTION(() => {
        const span = { start: low.span.start, end: high.span.end };
        // As long as what it stands for, so that every place in it stays.
        range = valueNode(this.slice(span).replace(/dan/i, 's.d'), span, null, null, []);
      });
    });
    return range;
  });

  /** After `dari`: a period, a value with its period, or another reference. */
  protected readonly origin: ParserMethod<[], NonNullable<TrendNode['from']>> = this.RULE(
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

  /** A value with the bracket that was just read behind it. */
  private withBracket(value: ValueNode): ValueNode {
    const span = this.spanFrom(value.span.start);
    return valueNode(this.slice(span), span, value.words, value.scope, value.calculation);
  }

  readonly count: ParserMethod<[], CountNode> = this.RULE('count', (): CountNode => {
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const start = this.here();
    let kind = this.wordFrom(this.CONSUME(V.Word));
    // `jumlah tempat tidur`
    this.MANY3(() => {
      const more = this.wordFrom(this.CONSUME2(V.Word));
      this.ACTION(() => {
        kind = { text: `${kind.text} ${more.text}`, span: { start: kind.span.start, end: more.span.end } };
      });
    });
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
    let outOf = null as ValueNode | null;
    const list: Quoted[] = [];
    this.MANY(() => {
      this.OR2([
        {
          ALT: () => {
            this.CONSUME2(V.LParen);
            const inside = this.SUBRULE2(this.inBracket);
            this.CONSUME2(V.RParen);
            this.ACTION(() => {
              if (/\d/.test(inside.text)) share = inside;
              // `6 (enam)`: the number again, in words.
              else if (outOf === null) value = this.withBracket(value);
              else outOf = this.withBracket(outOf);
            });
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

  readonly aggregate: ParserMethod<[], AggregateNode> = this.RULE('aggregate', (): AggregateNode => {
    const keyword = this.CONSUME(V.Head);
    const ref = this.SUBRULE(this.ref);
    const within = this.OPTION(() => {
      this.CONSUME(V.KwDi);
      return this.SUBRULE2(this.ref);
    });
    const condition = this.OPTION2(() => {
      this.CONSUME(V.LParen);
      const test = this.SUBRULE(this.expression);
      this.CONSUME(V.RParen);
      return test;
    });
    this.CONSUME(V.Equal);
    const value = this.SUBRULE(this.value);
    const clauses = this.SUBRULE(this.clauses);
    const name = keyword.image.toLowerCase() === 'jumlah' ? 'jumlah' : 'rata_rata';
    return {
      kind: 'agregat',
      head: this.ACTION(() => ref.span),
      clauses,
      name,
      ref,
      within: within ?? null,
      condition: condition ?? null,
      value,
    };
  });
}

/** Sentences: what running text says of quantities. */
import type { IToken, ParserMethod } from 'chevrotain';
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
  VersionNode,
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

const NOTHING: readonly never[] = [];

/** The measure in `terealisasi sebesar`. */
function saysOf(rel: IToken | undefined): string | null {
  const payload = (rel as Lexeme | undefined)?.payload;
  return typeof payload === 'string' ? payload : null;
}

type TrendEnd = NonNullable<TrendNode['to']>;
type TrendOrigin = NonNullable<TrendNode['from']>;

/** `capaian indikator` is `indikator.capaian`; of the work as a whole it is nobody's else. */
function ofKind(ref: RefNode, of: Word | null): RefNode {
  if (of === null || of.text.toLowerCase() === 'kinerja') return ref;
  return { ...ref, steps: [{ as: 'id', text: of.text, span: of.span }, ...ref.steps] };
}

/** `80% dari total anggaran`: no beginning of a movement. */
const WHOLES: ReadonlySet<string> = new Set(['total', 'seluruh', 'keseluruhan']);

/** What they compare with may be another year. */
const AGAINST: ReadonlySet<TrendVerb> = new Set<TrendVerb>(['di atas', 'di bawah', 'sama dengan']);

/** `dari pagu murni sebesar Rp 4`: an amount, and no change. */
const isPagu = (ref: RefNode | null): boolean => /^pagu$/i.test(ref?.steps[0]?.text ?? '');

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
      { GATE: () => this.equalityAhead(), ALT: () => this.SUBRULE(this.equality, { ARGS: [ref] }) },
      { ALT: () => this.SUBRULE(this.told, { ARGS: [ref] }) },
      {
        GATE: () => this.type(1) === V.KwTurut || this.type(1) === V.Comma || this.type(1) === V.KwDan,
        ALT: () => this.SUBRULE(this.listed, { ARGS: [ref] }),
      },
      { ALT: () => this.SUBRULE(this.trend, { ARGS: [ref] }) },
      { ALT: () => this.SUBRULE(this.change, { ARGS: [ref] }) },
    ]);
  });

  /** `REF dari Rp 4 murni menjadi Rp 5 perubahan`: without a verb. */
  protected readonly change: ParserMethod<[RefNode?], TrendNode> = this.RULE(
    'change',
    (ref: RefNode = NO_REF): TrendNode => {
      const verbSpan = this.ACTION(() => ({ start: this.la(1).startOffset, end: this.la(1).endOffset }));
      this.CONSUME(V.KwDari);
      const from = this.SUBRULE(this.origin);
      this.CONSUME(V.KwMenjadi);
      this.OPTION(() => this.CONSUME(V.KwSebesar));
      const to = this.SUBRULE(this.end);
      const clauses = this.SUBRULE(this.clauses);
      return {
        kind: 'tren',
        head: ref.span,
        clauses,
        ref,
        verb: 'berubah',
        verbSpan,
        always: false,
        years: null,
        by: null,
        poin: false,
        last: false,
        or: null,
        mean: false,
        from,
        to,
        within: null,
        over: null,
        among: null,
        others: NOTHING,
        source: null,
        further: NOTHING,
        and: null,
        rest: null,
      };
    },
  );

  /** `REF 2023 (92,70) lebih tinggi dari 2022`: the value in a bracket, and what is said of it. */
  protected readonly told: ParserMethod<[RefNode?], EqualNode> = this.RULE(
    'told',
    (ref: RefNode = NO_REF): EqualNode => {
      this.CONSUME(V.LParen);
      const value = this.SUBRULE(this.inBracket);
      this.CONSUME(V.RParen);
      const and = this.SUBRULE(this.trend, { ARGS: [ref] });
      return this.ACTION(() => ({
        kind: 'sama',
        head: ref.span,
        clauses: and.clauses,
        ref,
        says: null,
        further: NOTHING,
        and,
        rest: null,
        rel: '=',
        value,
        listed: null,
        other: null,
      }));
    },
  );

  /** `REF 2020, 2021 dan 2022 berturut-turut sebesar 69,30, 69,80 dan 70,10`. */
  protected readonly listed: ParserMethod<[RefNode?], EqualNode> = this.RULE(
    'listed',
    (ref: RefNode = NO_REF): EqualNode => {
      const periods: PeriodNode[] = [];
      this.ACTION(() => {
        if (ref.modifiers.period !== null) periods.push(ref.modifiers.period);
      });
      this.MANY(() => {
        this.SUBRULE(this.comma);
        periods.push(this.SUBRULE(this.period));
      });
      this.CONSUME(V.KwTurut);
      this.OPTION(() => this.CONSUME(V.Equal));
      const values: ValueNode[] = [];
      values.push(this.SUBRULE(this.value, { ARGS: ['item'] }));
      this.MANY2(() => {
        this.SUBRULE2(this.comma);
        values.push(this.SUBRULE2(this.value, { ARGS: ['item'] }));
      });
      const clauses = this.SUBRULE(this.clauses);
      return this.ACTION(() => ({
        kind: 'sama',
        head: ref.span,
        clauses,
        ref,
        says: null,
        further: NOTHING,
        and: null,
        rest: null,
        rel: '=',
        value: values[0] as ValueNode,
        listed: { periods, values },
        other: null,
      }));
    },
  );

  /** `,`, `dan`, `, dan` */
  protected readonly comma: ParserMethod<[], void> = this.RULE('comma', (): void => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(V.Comma);
          this.OPTION(() => this.CONSUME(V.KwDan));
        },
      },
      { ALT: () => this.CONSUME2(V.KwDan) },
    ]);
  });

  /** `=`, a relation, or nothing but the number. */
  private equalityAhead(): boolean {
    const type = this.type(1);
    return type === V.Equal || type === V.Relation || type === V.Numeral;
  }

  protected readonly equality: ParserMethod<[RefNode?], EqualNode> = this.RULE(
    'equality',
    (ref: RefNode = NO_REF): EqualNode => {
      const rel = this.OPTION(() =>
        this.OR([{ ALT: () => this.CONSUME(V.Relation) }, { ALT: () => this.CONSUME(V.Equal) }]),
      );
      let other: RefNode | null = null;
      let value: ValueNode | null = null;
      const start = this.here();
      this.OR2([
        { GATE: () => this.refAhead(), ALT: () => (other = this.SUBRULE(this.ref)) },
        { ALT: () => (value = this.SUBRULE(this.value, { ARGS: ['sentence'] })) },
      ]);
      const span = this.spanFrom(start);
      this.OPTION2(() => this.CONSUME(V.KwPoin));
      const clauses = this.SUBRULE(this.clauses);
      return this.ACTION(() => ({
        kind: 'sama',
        head: ref.span,
        clauses,
        ref,
        says: saysOf(rel),
        further: NOTHING,
        and: null,
        rest: null,
        rel: rel === undefined || rel.tokenType === V.Equal ? '=' : relationOf(rel.image),
        listed: null,
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
      let last = false;
      let or = null as TrendNode['or'];
      let mean = null as Word['span'] | null;
      let from: TrendNode['from'] = null;
      let to = null as TrendNode['to'];
      let over = null as PeriodNode | null;
      let when = null as PeriodNode | null;
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
      const verbSpan = { start: word.startOffset, end: word.endOffset };
      const compares = COMPARING.has(verb);
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              this.CONSUME(V.KwSebesar);
              last = from !== null;
              by = this.SUBRULE2(this.value, { ARGS: ['sentence'] });
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.KwPoin);
              this.ACTION(() => {
                if (or === null) poin = true;
                else or = { ...or, poin: true };
              });
            },
          },
          {
            GATE: () => this.amountAhead(),
            ALT: () => {
              this.CONSUME(V.KwAtau);
              this.OPTION6(() => this.CONSUME2(V.Verb));
              this.OPTION7(() =>
                this.OR3([{ ALT: () => this.CONSUME2(V.KwSebesar) }, { ALT: () => this.CONSUME(V.KwMenjadi) }]),
              );
              const value = this.SUBRULE6(this.value, { ARGS: ['sentence'] });
              or = { value, poin: false };
            },
          },
          { GATE: () => this.goesOnBehindComma(verb), ALT: () => this.CONSUME(V.Comma) },
          {
            GATE: () => !WHOLES.has(this.la(2).image.toLowerCase()),
            ALT: () => {
              this.CONSUME(V.KwDari);
              const origin = this.SUBRULE(this.origin, { ARGS: [by !== null || to !== null] });
              this.ACTION(() => {
                // `lebih tinggi 2 poin dari …`: the value was how much.
                if (compares && by === null && to !== null) {
                  by = to.value;
                  to = null;
                }
                // `lebih tinggi dari 80%`: what it is compared with.
                if (compares && origin.value !== null && origin.period === null && origin.ref === null)
                  to = { value: origin.value, period: null, version: null };
                else from = origin;
              });
            },
          },
          {
            ALT: () => {
              this.CONSUME2(V.KwMenjadi);
              this.OPTION8(() =>
                this.OR4([{ ALT: () => this.CONSUME3(V.KwSebesar) }, { ALT: () => this.CONSUME(V.Namely) }]),
              );
              to = this.SUBRULE(this.end);
            },
          },
          {
            ALT: () => {
              this.CONSUME2(V.Namely);
              const value = this.SUBRULE7(this.value, { ARGS: ['sentence'] });
              this.ACTION(() => {
                if (compares) to = { value, period: null, version: null };
                else by = value;
              });
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
                {
                  GATE: () => this.startsPeriod(1),
                  ALT: () => {
                    const range = this.SUBRULE(this.betweenPeriods);
                    this.ACTION(() => {
                      // `tertinggi TW4 di antara TW1 s.d. TW4`: the first is when it was.
                      if (over !== null && over.form !== 'rentang') when = over;
                      over = range;
                    });
                  },
                },
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
              const at = this.OPTION3(() => this.CONSUME(V.KwPada));
              const period = this.SUBRULE3(this.period);
              // `lebih tinggi dari 2022 (90,25)`
              const was = this.OPTION9({
                GATE: () => AGAINST.has(verb) && this.type(2) === V.Numeral,
                DEF: () => {
                  this.CONSUME(V.LParen);
                  const value = this.SUBRULE(this.inBracket);
                  this.CONSUME(V.RParen);
                  return value;
                },
              });
              this.ACTION(() => {
                // `sama dengan tahun 2020`
                if (at === undefined && AGAINST.has(verb) && period.form !== 'rentang' && from === null)
                  from = { value: was ?? null, period, version: null, ref: null };
                else over = period;
              });
            },
          },
          { ALT: () => (source = this.wordFrom(this.CONSUME(V.Source))) },
          { ALT: () => this.CONSUME(V.KwTiap) },
          { ALT: () => (mean = this.wordFrom(this.CONSUME(V.KwRata)).span) },
          {
            GATE: () => compares && (this.refAhead() || this.measureAhead()),
            ALT: () => (others = this.SUBRULE2(this.refs)),
          },
          {
            GATE: () => this.type(1) !== V.Word && this.type(1) !== V.Comma,
            ALT: () => {
              const value = this.SUBRULE5(this.value, { ARGS: ['sentence'] });
              this.ACTION(() => {
                if (compares) to = { value, period: null, version: null };
                else if (verb === 'berfluktuasi' || verb === 'berkisar') within = value;
                else by = value;
              });
            },
          },
        ]);
      });
      const clauses = this.SUBRULE(this.clauses);
      return {
        kind: 'tren',
        head: ref.span,
        clauses,
        ref: when !== null && ref.modifiers.period === null ? at(ref, when) : ref,
        verb,
        verbSpan,
        always,
        years,
        by,
        poin,
        last,
        or,
        mean: mean !== null,
        from,
        to,
        within,
        over,
        among,
        others,
        source,
        further: NOTHING,
        and: null,
        rest: null,
      };
    },
  );

  /** `atau [naik] [sebesar] 8%`. */
  private amountAhead(): boolean {
    for (let k = 2; k < 5; k++) {
      const type = this.type(k);
      if (type === V.Numeral) return true;
      if (type !== V.Verb && type !== V.KwSebesar && type !== V.KwMenjadi) return false;
    }
    return false;
  }

  private goesOnBehindComma(verb: TrendVerb): boolean {
    const type = this.type(2);
    // `terendah, yaitu 79%`
    if (type === V.Namely) return (verb === 'tertinggi' || verb === 'terendah') && this.type(3) === V.Numeral;
    return type === V.KwDari || type === V.KwMenjadi || (type === V.KwSebesar && this.type(3) === V.Numeral);
  }

  /** A value with the period or version it is of, before or behind: `Rp 4 murni`, `69,80 (2021)`, `sebesar 70,10 pada tahun 2022`. */
  protected readonly end: ParserMethod<[], TrendEnd> = this.RULE('end', (): TrendEnd => {
    const value = this.SUBRULE(this.value, { ARGS: ['sentence'] });
    let period: PeriodNode | null = null;
    let version: VersionNode | null = null;
    this.OPTION({
      GATE: () => this.type(1) !== V.LParen || this.whenAhead(),
      DEF: () =>
        this.OR([
          { ALT: () => (period = this.SUBRULE(this.period)) },
          { ALT: () => (version = this.SUBRULE(this.version)) },
          {
            ALT: () => {
              this.CONSUME(V.KwPada);
              this.OR2([
                { ALT: () => (period = this.SUBRULE2(this.period)) },
                { ALT: () => (version = this.SUBRULE2(this.version)) },
              ]);
            },
          },
          {
            ALT: () => {
              this.CONSUME(V.LParen);
              this.OR3([
                { ALT: () => (period = this.SUBRULE3(this.period)) },
                { ALT: () => (version = this.SUBRULE3(this.version)) },
              ]);
              this.CONSUME(V.RParen);
            },
          },
        ]),
    });
    return { value, period, version };
  });

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

  /** After `dari`: a period, a value with its period, or another reference; behind these too what it was (`dari 2021 yang sebesar 70`). */
  protected readonly origin: ParserMethod<[boolean?], TrendOrigin> = this.RULE(
    'origin',
    (told = false): TrendOrigin => {
      let value: ValueNode | null = null;
      let period: PeriodNode | null = null;
      let version: VersionNode | null = null;
      let ref: RefNode | null = null;
      this.OPTION2(() => this.CONSUME(V.KwSebesar));
      this.OR([
        { GATE: () => this.startsPeriod(1), ALT: () => (period = this.SUBRULE(this.period)) },
        { GATE: () => this.type(1) === V.Word || this.refAhead(), ALT: () => (ref = this.SUBRULE(this.ref)) },
        {
          GATE: () => this.type(1) === V.Version,
          ALT: () => (version = this.SUBRULE(this.version)),
        },
        {
          ALT: () => {
            const end = this.SUBRULE(this.end);
            this.ACTION(() => {
              ({ value, period, version } = end);
            });
          },
        },
      ]);
      this.OPTION4({
        GATE: () => value === null && this.type(2) === V.Numeral,
        DEF: () => {
          this.CONSUME(V.LParen);
          value = this.SUBRULE(this.inBracket);
          this.CONSUME(V.RParen);
        },
      });
      this.OPTION({
        GATE: () => value === null && (told || this.type(1) !== V.KwSebesar || isPagu(ref)),
        DEF: () => {
          this.OPTION3(() =>
            this.OR2([{ ALT: () => this.CONSUME(V.Namely) }, { ALT: () => this.CONSUME2(V.KwSebesar) }]),
          );
          value = this.SUBRULE2(this.value, { ARGS: ['sentence'] });
        },
      });
      return { value, period, version, ref };
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
            this.OPTION3({ GATE: () => this.type(2) === V.Numeral, DEF: () => this.CONSUME4(V.Word) });
            outOf = this.SUBRULE3(this.value, { ARGS: ['count'] });
          },
        },
        {
          ALT: () => {
            this.CONSUME(V.KwAtau);
            this.OPTION4(() =>
              this.OR4([{ ALT: () => this.CONSUME(V.KwSebesar) }, { ALT: () => this.CONSUME2(V.Equal) }]),
            );
            share = this.SUBRULE4(this.value, { ARGS: ['count'] });
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
    const measure = this.SUBRULE(this.ref);
    // `rata-rata capaian indikator`, `rata-rata capaian kinerja`
    const of = this.OPTION3(() => this.wordFrom(this.CONSUME(V.Word)));
    const ref = this.ACTION(() => ofKind(measure, of ?? null));
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

const at = (ref: RefNode, period: PeriodNode): RefNode => ({ ...ref, modifiers: { ...ref.modifiers, period } });

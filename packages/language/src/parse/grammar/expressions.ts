/** Expressions: formulas, conditions, and what a report writes out before a value. */
import type { ParserMethod, TokenType } from 'chevrotain';
import type { EachNode, ExprNode, Span } from '../../tree/node.ts';
import { relationOf, valueNode } from '../make.ts';
import * as V from '../vocabulary.ts';
import { References } from './references.ts';

export class Expressions extends References {
  readonly expression: ParserMethod<[], ExprNode> = this.RULE('expression', (): ExprNode => {
    let left = this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(V.KwAtau);
      const right = this.SUBRULE2(this.conjunction);
      left = this.binary('atau', left, right);
    });
    return left;
  });

  protected binary(op: '+' | '-' | '*' | '/' | '^' | 'dan' | 'atau', left: ExprNode, right: ExprNode): ExprNode {
    return this.ACTION(() => ({ op, left, right, span: { start: left.span.start, end: right.span.end } }) as ExprNode);
  }

  protected readonly conjunction: ParserMethod<[], ExprNode> = this.RULE('conjunction', (): ExprNode => {
    let left = this.SUBRULE(this.negation);
    this.MANY(() => {
      this.CONSUME(V.KwDan);
      const right = this.SUBRULE2(this.negation);
      left = this.binary('dan', left, right);
    });
    return left;
  });

  protected readonly negation: ParserMethod<[], ExprNode> = this.RULE('negation', (): ExprNode => {
    const starts: number[] = [];
    this.MANY(() => {
      starts.push(this.here());
      this.CONSUME(V.KwBukan);
    });
    const of = this.SUBRULE(this.comparison);
    return this.wrap('bukan', starts, of);
  });

  protected wrap(op: 'bukan' | 'negatif', starts: readonly number[], of: ExprNode): ExprNode {
    return this.ACTION(() =>
      starts.reduceRight<ExprNode>((inner, start) => ({ op, of: inner, span: { start, end: inner.span.end } }), of),
    );
  }

  protected readonly comparison: ParserMethod<[], ExprNode> = this.RULE('comparison', (): ExprNode => {
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

  protected operator<Op extends string>(type: TokenType, op: Op): Op {
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

  protected readonly product: ParserMethod<[], ExprNode> = this.RULE('product', (): ExprNode => {
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
  protected ratioAhead(): boolean {
    return this.colonDivides && (this.type(2) === V.Numeral || this.type(2) === V.Year || this.type(2) === V.LParen);
  }

  protected readonly power: ParserMethod<[], ExprNode> = this.RULE('power', (): ExprNode => {
    let left = this.SUBRULE(this.unary);
    this.MANY(() => {
      this.CONSUME(V.Power);
      const right = this.SUBRULE2(this.unary);
      left = this.binary('^', left, right);
    });
    return left;
  });

  protected readonly unary: ParserMethod<[], ExprNode> = this.RULE('unary', (): ExprNode => {
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

  protected readonly primary: ParserMethod<[], ExprNode> = this.RULE('primary', (): ExprNode => {
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

  protected readonly call: ParserMethod<[], ExprNode> = this.RULE('call', (): ExprNode => {
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
          // `cacah(setiap program)` counts them all.
          this.OPTION2({
            GATE: () => this.type(1) !== V.RParen || name.text.toLowerCase() !== 'cacah',
            DEF: () => {
              this.CONSUME(V.Colon);
              of = this.SUBRULE(this.expression);
            },
          });
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
    return this.ACTION(() =>
      each === null
        ? { op: 'panggil', name, args, span }
        : { op: 'setiap', name, each, of: of ?? this.one(each.span), span },
    );
  });

  /** Each counts one. */
  private one(span: Span): ExprNode {
    const at = { start: span.end, end: span.end };
    return { op: 'angka', value: valueNode('1', at, null, null, []), span: at };
  }

  /** `setiap KIND [di S] [(CONDITION)]` */
  protected readonly each: ParserMethod<[], EachNode> = this.RULE('each', (): EachNode => {
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

  /** Whether a colon may divide: in written calculations, not after `setiap …` or a condition. */
  colonDivides = false;
}

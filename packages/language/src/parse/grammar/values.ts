/** Written values, as far as they reach, and the clauses that entries end with. */
import type { ParserMethod, TokenType } from 'chevrotain';
import { sayingOf } from '../../table/further.ts';
import type { Clauses, Quoted, ValueNode, Word, WrittenMember } from '../../tree/node.ts';
import { NO_CLAUSES, valueNode } from '../make.ts';
import { EOF } from '../recognizer.ts';
import * as V from '../vocabulary.ts';
import { Expressions } from './expressions.ts';
import { CLAUSE_TYPES } from './words.ts';

/** How far a written value reaches. */
export type Reach =
  /** To the entry's end or a clause. */
  | 'entry'
  /** In a sentence: a period after the number is the sentence's. */
  | 'sentence'
  /** One of several in a row: up to the comma. */
  | 'item'
  /** In a count: a bracket after the number is its share. */
  | 'count'
  /** Up to a quoted text (the label of a class). */
  | 'label';

export class Values extends Expressions {
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

  /** Whether an `=` of this value's own calculation lies ahead. */
  protected equalAhead(): boolean {
    for (let k = 1; ; k++) {
      const type = this.type(k);
      if (type === V.Equal) return true;
      if (type === EOF || type === V.Semicolon || CLAUSE_TYPES.has(type) || !inValue(type)) return false;
    }
  }

  protected partGoesOn(reach: Reach, start: number): boolean {
    // A quoted text is a value by itself; what follows it says something else.
    const last = this.la(0);
    if (last.startOffset === start && last.tokenType === V.Text && this.type(1) !== V.LParen) return false;
    if (reach === 'entry') return true;
    const next = this.la(1);
    const type = next.tokenType;
    if (reach === 'label') return type !== V.Text && !(type === V.Colon && this.type(2) === V.Text);
    if (next.startOffset === start) return true;
    if (reach === 'count') return type !== V.LParen && !this.startsPeriod(1);
    if (type === V.Comma && reach === 'item') return false;
    if (type === V.Comma || type === V.Dot) return !this.endsPart(type);
    if (type === V.LParen && (this.whenAhead() || this.measureInBracket())) return false;
    if (type === V.Version) return !this.endsNumber(this.type(0));
    return !this.startsPeriod(1) || !this.endsNumber(this.type(0));
  }

  /** `(capaian 95%)`, `(terserap 98%)` */
  private measureInBracket(): boolean {
    const { tokenType, image } = this.la(2);
    if (tokenType !== V.Word && tokenType !== V.Joint && tokenType !== V.Verb) return false;
    return sayingOf([image.toLowerCase()])?.named === true;
  }

  /** `(2021)`, `(tahun 2021)`, `(murni)`. */
  protected whenAhead(): boolean {
    if (this.type(1) !== V.LParen) return false;
    const one = this.type(2);
    if (one === V.KwTahun) return this.type(4) === V.RParen;
    return (one === V.Year || one === V.YearPart || one === V.Version) && this.type(3) === V.RParen;
  }

  /** A comma before words, a full stop before another sentence. */
  private endsPart(type: TokenType): boolean {
    const next = this.la(2);
    if (next.tokenType === EOF || next.startOffset === this.la(1).endOffset) return false;
    return type === V.Dot || next.tokenType !== V.Numeral;
  }

  protected endsNumber(type: TokenType): boolean {
    return (
      type !== V.Until &&
      type !== V.Minus &&
      type !== V.Colon &&
      type !== V.Divide &&
      type !== V.Relation &&
      type !== V.LParen
    );
  }

  /** What a bracket holds, without the bracket. */
  protected readonly inBracket: ParserMethod<[], ValueNode> = this.RULE('inBracket', (): ValueNode => {
    const start = this.here();
    this.AT_LEAST_ONE({ GATE: () => this.type(1) !== V.RParen, DEF: () => this.CONSUME(V.Part) });
    const span = this.spanFrom(start);
    return this.ACTION(() => valueNode(this.slice(span), span, null, null, []));
  });

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

  protected readonly clause: ParserMethod<[], Partial<Clauses>> = this.RULE(
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
  protected readonly place: ParserMethod<[], Word> = this.RULE('place', (): Word => {
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
}

function inValue(type: TokenType): boolean {
  return type.CATEGORIES?.includes(V.Part) === true;
}

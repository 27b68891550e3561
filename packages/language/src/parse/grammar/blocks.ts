/** Heads of documents and subjects, fields, series, properties. */
import type { ParserMethod } from 'chevrotain';
import type {
  DocumentNode,
  FieldNode,
  HeaderNode,
  ImportNode,
  PeriodNode,
  PropertyName,
  PropertyNode,
  Quoted,
  RefNode,
  SeriesItem,
  Span,
  SubjectNode,
  ValueNode,
  Word,
} from '../../tree/node.ts';
import type { Lexeme } from '../lexemes.ts';
import { NO_CLAUSES } from '../make.ts';
import { EMPTY_ALT } from '../recognizer.ts';
import * as V from '../vocabulary.ts';
import { Values } from './values.ts';
import { kindOf } from './words.ts';

type Item = Pick<SeriesItem, 'period' | 'version'>;

export class Blocks extends Values {
  /** The property that is parsed. */
  property: PropertyName = 'sifat';

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
    // `program "…" P2`: the id may stand behind the title.
    this.OPTION5({
      GATE: () => id === null && title !== null && !this.single,
      DEF: () => {
        id = this.wordFrom(this.CONSUME2(V.Word));
      },
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

  readonly properties: ParserMethod<[], PropertyNode> = this.RULE('properties', (): PropertyNode => {
    const name = this.property;
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    // `tahun: 2024`, `satuan = persen`
    const sign = this.OPTION(() =>
      this.OR3([{ ALT: () => this.CONSUME(V.Colon) }, { ALT: () => this.CONSUME2(V.Equal) }]),
    ) as Lexeme | undefined;
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
    const valueSpan = this.ACTION(() => (start < 0 ? { start: head.end, end: head.end } : this.spanFrom(start)));
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: 'properti',
      head,
      clauses,
      name,
      words: wordsOf(
        name,
        this.slice({
          start: name === 'sifat' ? head.start : (sign?.endOffset ?? head.end),
          end: Math.max(head.end, valueSpan.end),
        }),
      ),
      quoted,
      refs,
      period,
      value,
      valueSpan,
    }));
  });
}

/** What follows a property's name: lower case, single spaces, no quotes; for the traits of an `ukuran` the name too. */
function wordsOf(name: PropertyName, text: string): string {
  const whole = text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return whole.replace(name === 'juga disebut' ? /^disebut ?/ : name === 'tanpa anggaran' ? /^anggaran ?/ : /^$/, '');
}

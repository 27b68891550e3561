/** Formulas, measures, assertions, scales. */
import type { ParserMethod } from 'chevrotain';
import type {
  AssertNode,
  CaseNode,
  ClassNode,
  ExprNode,
  FormulaNode,
  MeasureNode,
  Quoted,
  ScaleNode,
  ValueNode,
  Word,
} from '../../tree/node.ts';
import * as V from '../vocabulary.ts';
import { Blocks } from './blocks.ts';

export class Definitions extends Blocks {
  readonly formula: ParserMethod<[], FormulaNode> = this.RULE('formula', (): FormulaNode => {
    const head = this.wordFrom(this.CONSUME(V.Head)).span;
    const according = this.OPTION(() => {
      this.CONSUME(V.KwMenurut);
      return this.quotedFrom(this.CONSUME(V.Text));
    });
    const since = this.OPTION3({
      GATE: () => this.type(2) === V.Year,
      DEF: () => {
        this.CONSUME(V.KwSejak);
        return this.CONSUME(V.Year);
      },
    });
    const measure = this.OPTION2({
      GATE: () => this.type(2) === V.Equal,
      DEF: () => {
        const word = this.nameFrom(this.CONSUME(V.Word));
        this.CONSUME(V.Equal);
        return word;
      },
    });
    // `rumus = a / b`, as it stands in many reports.
    this.OPTION4(() => this.OR([{ ALT: () => this.CONSUME2(V.Equal) }, { ALT: () => this.CONSUME(V.Colon) }]));
    const expr = this.SUBRULE(this.expression);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: 'rumus',
      head,
      clauses,
      according: according ?? null,
      since: since === undefined ? null : Number(since.image),
      measure: measure ?? null,
      expr,
    }));
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

  /** `skala NAME ["title"] [atas MEASURE, …] [tidak ditetapkan]`, `urutan NAME ["title"]`; a title alone names it too. */
  readonly scale: ParserMethod<[], ScaleNode> = this.RULE('scale', (): ScaleNode => {
    const keyword = this.CONSUME(V.Head);
    let word: Word | null = null;
    let title: Quoted | null = null;
    this.OR2([
      {
        ALT: () => {
          word = this.wordFrom(this.CONSUME(V.Word));
          this.OPTION(() => {
            title = this.quotedFrom(this.CONSUME(V.Text));
          });
        },
      },
      {
        ALT: () => {
          title = this.quotedFrom(this.CONSUME2(V.Text));
        },
      },
    ]);
    const name = this.ACTION((): Word => word ?? namedBy(title as unknown as Quoted));
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
      head: ((title as Quoted | null) ?? name).span,
      clauses,
      name,
      title,
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
}

/** `skala "Kelas tunggakan"` is called kelas_tunggakan. */
const namedBy = ({ text, span }: Quoted): Word => ({
  text: text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, ''),
  span,
});

/** Periods, versions and references. */
import type { ParserMethod } from 'chevrotain';
import { MEASURE_WORDS } from '../../table/measures.ts';
import type { Modifiers, PeriodNode, RefNode, RefStep, VersionNode, Word } from '../../tree/node.ts';
import type { Lexeme } from '../lexemes.ts';
import { EOF } from '../recognizer.ts';
import * as V from '../vocabulary.ts';
import { CLAUSE_TYPES, kindOf, Words } from './words.ts';

const WORDS_THAT_ARE_VALUES: ReadonlySet<string> = new Set(['tidak', 'belum', 'n/a', 'ya', 'ada']);

export class References extends Words {
  protected readonly point: ParserMethod<[], PeriodNode> = this.RULE('point', (): PeriodNode => {
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
            form: word.image.includes(' ')
              ? 'sebelumnya'
              : (word.image.toLowerCase() as 'awal' | 'akhir' | 'sebelumnya'),
            span: this.spanFrom(start),
          }));
        },
      },
    ]);
  });

  /** `TW1 2023` at the end of a field: nothing follows, so 2023 is the value. */
  protected yearIsValue(): boolean {
    return this.inField && (this.type(2) === EOF || CLAUSE_TYPES.has(this.type(2)));
  }

  protected inField = false;

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

  protected readonly version: ParserMethod<[], VersionNode> = this.RULE('version', (): VersionNode => {
    const token = this.CONSUME(V.Version) as Lexeme;
    return { version: token.payload as number, span: { start: token.startOffset, end: token.endOffset } };
  });

  /** `field`: a year that nothing but the entry's end follows is the value, not the period. */
  protected readonly modifiers: ParserMethod<[boolean?], Modifiers> = this.RULE(
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
  protected valueDue(): boolean {
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

  protected readonly step: ParserMethod<[], RefStep> = this.RULE('step', (): RefStep => {
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

  protected readonly refs: ParserMethod<[], RefNode[]> = this.RULE('refs', (): RefNode[] => {
    const refs: RefNode[] = [];
    refs.push(this.SUBRULE(this.ref));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(V.Comma) }, { ALT: () => this.CONSUME(V.KwDan) }]);
      refs.push(this.SUBRULE2(this.ref));
    });
    return refs;
  });

  /** `capaian 2023`, `realisasi nasional`: another number of the same subject. */
  protected measureAhead(): boolean {
    return this.type(1) === V.Word && MEASURE_WORDS.has(this.la(1).image.toLowerCase());
  }

  /** A dotted name, or a title with a measure: a reference, no value. */
  protected refAhead(): boolean {
    const type = this.type(1);
    if (type === V.KwTabel) return true;
    if (type === V.Text) return this.type(2) === V.Dot;
    if (type !== V.Word) return false;
    if (this.type(2) === V.Text) return kindOf(this.la(1).image) !== undefined;
    return this.type(2) === V.Dot && this.type(3) === V.Word && this.la(2).endOffset === this.la(3).startOffset;
  }
}

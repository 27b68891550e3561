/** Tables, sections, figures, quoted texts, references to them, dates. */
import type { ParserMethod } from 'chevrotain';
import type {
  Clauses,
  DateNode,
  FigureNode,
  NarrativeNode,
  PeriodNode,
  Quoted,
  ReferNode,
  RefNode,
  TableNode,
  TextNode,
  VersionNode,
  Word,
} from '../../tree/node.ts';
import { NO_CLAUSES, quotedOf } from '../make.ts';
import * as V from '../vocabulary.ts';
import { Definitions } from './definitions.ts';

export class Texts extends Definitions {
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

/**
 * Fast paths for the forms that make up nearly all of a large file: a plain claim (`pagu Rp 5.000`), an item of a series
 * (`2022: 5`), the head of a block (`program P2 "…" {`), a row. A test holds them equal to the grammar.
 */
import { isClosed } from '../scan/scanner.ts';
import { T, type Tokens } from '../scan/token.ts';
import { B, type BlockKind } from '../split/block.ts';
import { KIND_OF } from '../table/kinds.ts';
import type { EntryNode, SeriesItem, Word } from '../tree/node.ts';
import { FIRST_WORDS } from './form.ts';
import { isYear } from './lexemes.ts';
import { NO_CLAUSES, NO_MODIFIERS, quotedOf, valueNode } from './make.ts';
import { rowOf } from './row.ts';

export const PLAIN = { none: 0, field: 1, item: 2, head: 3, row: 4 } as const;
export type PlainForm = (typeof PLAIN)[keyof typeof PLAIN];

const BAR = 124;
const NOTHING: readonly never[] = [];

export function plainForm(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  block: BlockKind,
  opens: BlockKind,
): PlainForm {
  const { type, start, end } = tokens;
  const size = last - first;
  const t = type[first];
  if (t === T.row) {
    if (size !== 1) return PLAIN.none;
    return text.charCodeAt((end[first] as number) - 1) === BAR || text.charCodeAt(start[first] as number) !== BAR
      ? PLAIN.row
      : PLAIN.none;
  }
  if (t === T.word) {
    if (size === 2 && type[first + 1] === T.number && opens === B.none) {
      if (block !== B.subject && block !== B.bundle) return PLAIN.none;
      return FIRST_WORDS.has(lower(text, tokens, first)) ? PLAIN.none : PLAIN.field;
    }
    const title = first + size - 1;
    if ((size !== 2 && size !== 3) || type[title] !== T.text || (size === 3 && type[first + 1] !== T.word))
      return PLAIN.none;
    if (opens !== B.subject || (block !== B.subject && block !== B.top && block !== B.section)) return PLAIN.none;
    if (!KIND_OF.has(lower(text, tokens, first)) || !isClosed(text, start[title] as number, end[title] as number))
      return PLAIN.none;
    return size === 3 && isReserved(lower(text, tokens, first + 1)) ? PLAIN.none : PLAIN.head;
  }
  if (t !== T.number || block !== B.series || size !== 3) return PLAIN.none;
  if (type[first + 1] !== T.colon || type[first + 2] !== T.number || opens !== B.none) return PLAIN.none;
  return isYear(text.slice(start[first], end[first])) ? PLAIN.item : PLAIN.none;
}

function isReserved(word: string): boolean {
  return FIRST_WORDS.has(word) && !KIND_OF.has(word);
}

function lower(text: string, tokens: Tokens, at: number): string {
  return text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

export function plainNode(
  form: Exclude<PlainForm, 0>,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  origin: number,
): EntryNode {
  switch (form) {
    case PLAIN.row:
      return rowOf(text, tokens.start[first] as number, tokens.end[first] as number, origin, NO_CLAUSES);
    case PLAIN.item: {
      const item = plainItem(text, tokens, first, origin);
      return {
        kind: 'butir',
        head: (item.period as NonNullable<SeriesItem['period']>).span,
        clauses: NO_CLAUSES,
        item,
      };
    }
    case PLAIN.field: {
      const measure = wordAt(text, tokens, first, origin);
      const name = measure.text.includes('-') ? { text: measure.text.replace('-', '_'), span: measure.span } : measure;
      return {
        kind: 'isian',
        head: measure.span,
        clauses: NO_CLAUSES,
        measure: name,
        modifiers: NO_MODIFIERS,
        value: numberAt(text, tokens, first + 1, origin),
        items: NOTHING,
      };
    }
    case PLAIN.head: {
      const keyword = wordAt(text, tokens, first, origin);
      const at = tokens.start[last - 1] as number;
      const title = quotedOf(text.slice(at, tokens.end[last - 1]), at - origin);
      return {
        kind: 'subjek',
        head: title.span,
        clauses: NO_CLAUSES,
        subject: KIND_OF.get(keyword.text.toLowerCase()) ?? null,
        keyword,
        id: last - first === 3 ? wordAt(text, tokens, first + 1, origin) : null,
        title,
        sebagian: false,
        penunjang: false,
        mendukung: NOTHING,
        jugaDisebut: NOTHING,
        items: NOTHING,
      };
    }
  }
}

export function plainItem(text: string, tokens: Tokens, first: number, origin: number): SeriesItem {
  const start = (tokens.start[first] as number) - origin;
  const value = numberAt(text, tokens, first + 2, origin);
  const year = { start, end: (tokens.end[first] as number) - origin };
  return {
    period: { form: 'tahun', year: Number(text.slice(tokens.start[first], tokens.end[first])), part: 0, span: year },
    version: null,
    measure: null,
    value,
    span: { start, end: value.span.end },
    clauses: NO_CLAUSES,
  };
}

function wordAt(text: string, tokens: Tokens, at: number, origin: number): Word {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  return { text: text.slice(start, end), span: { start: start - origin, end: end - origin } };
}

function numberAt(text: string, tokens: Tokens, at: number, origin: number): SeriesItem['value'] {
  const { text: raw, span } = wordAt(text, tokens, at, origin);
  return valueNode(raw, span, null, null, NOTHING);
}

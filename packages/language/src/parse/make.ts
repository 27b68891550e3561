/** Small makers of nodes that grammar and fast paths share. */
import { readValue, type Value } from '../number/index.ts';
import { isQuote } from '../scan/characters.ts';
import { isClosed } from '../scan/scanner.ts';
import type { Clauses, CompareOp, Modifiers, Quoted, Span, ValueNode, WrittenMember } from '../tree/node.ts';

export const NO_CLAUSES: Clauses = { halaman: null, baris: null, penjelasan: null, lingkup: null };
export const NO_MODIFIERS: Modifiers = { period: null, version: null, against: null, source: null };

export function quotedOf(image: string, start: number): Quoted {
  const span = { start, end: start + image.length };
  // A caption has no quotes, and may go over several lines.
  if (!isQuote(image.charCodeAt(0))) return { text: image.replace(/\s+/g, ' '), span };
  const body = image.slice(1, isClosed(image, 0, image.length) ? -1 : undefined);
  return { text: body.includes('\\') ? body.replace(/\\(["“”„‟″\\])/g, '$1') : body, span };
}

/** A label's quotes are no part of the value. */
export function valueNode(
  raw: string,
  span: Span,
  words: Quoted | null,
  scope: Quoted | null,
  calculation: readonly WrittenMember[],
): ValueNode {
  const text = /^["“”„‟″＂]/.test(raw)
    ? raw.replace(/^["“-‟″＂]((?:[^"“-‟″＂\\]|\\.)*)(?:["“-‟″＂]|$)/, '$1').replace(/\\(["“”\\])/g, '$1')
    : raw;
  // A blank for the quote keeps every offset in the value.
  const value = joined(text) ?? readValue(text === raw ? text : ` ${text}`);
  return { text, value, span, words, scope, calculation };
}

export function relationOf(image: string): CompareOp {
  switch (image) {
    case '<':
    case '>':
    case '=':
      return image;
    case '<=':
    case '=<':
    case '≤':
      return '<=';
    case '>=':
    case '=>':
    case '≥':
      return '>=';
    default:
      return '!=';
  }
}

/** `3 1`: where nothing but digits and blanks stands, one number was torn apart. */
function joined(text: string): Value | null {
  if (!/^\d{1,3}(?: \d{1,3})+$/.test(text)) return null;
  const value = readValue(text.replaceAll(' ', ''));
  if (value.kind !== 'angka') return null;
  const span = { start: 0, end: text.length };
  const numeral = { ...value.numeral, fault: 'spaces' as const };
  return { ...value, numeral, span, at: span, faults: [{ code: 'spaces', span }] };
}

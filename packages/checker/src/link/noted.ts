/** What is wrong with the writing of a value, noted for the rules that tell it. */
import type { Numeral, Span, Value, ValueNode } from '@sakip-lint/language';
import type { Place } from '../finding.ts';
import type { FileInput } from '../model/model.ts';
import { type Builder, place, type Spot } from './builder.ts';

/** Where what is noted goes. */
export type Noting = Pick<Builder, 'files' | 'malformed' | 'texts'>;

/** Notes malformed numbers, spreadsheet errors and placeholders of a written value. */
export function note(b: Noting, at: Spot, value: Value, span: Span): void {
  // Most values are numbers without a fault.
  if (value.kind === 'angka' && value.numeral.fault === null) return;
  const document = at.document;
  const inside = (piece: Span): Span => ({ start: span.start + piece.start, end: span.start + piece.end });
  if (value.kind === 'rusak') {
    const where = place(b, at, span);
    b.malformed.push({ text: sliceAt(b, where), place: where, document, numeral: null });
  } else if (value.kind === 'placeholder') {
    b.texts.push({ kind: 'sel', text: value.text, place: place(b, at, inside(value.span)), document });
  } else {
    for (const piece of numeralsOf(value)) {
      if (piece.numeral.fault === null) continue;
      const where = place(b, at, inside(piece.span));
      b.malformed.push({ text: sliceAt(b, where), place: where, document, numeral: piece.numeral });
    }
  }
}

export function sliceAt(b: Pick<Builder, 'files'>, where: { uri: string; start: number; end: number }): string {
  return b.files.find((file) => file.uri === where.uri)?.tree.text.slice(where.start, where.end) ?? '';
}

function numeralsOf(value: Value): readonly { numeral: Numeral; span: Span }[] {
  if (value.kind === 'angka') return [{ numeral: value.numeral, span: value.at }];
  if (value.kind === 'pecahan') return [value.numerator, value.denominator];
  if (value.kind === 'rentang') return [value.low, value.high].filter((end) => end !== null);
  return [];
}

/** An amount in words beside its number: `terbilang "…"`, or a bracket, `6 (enam)`. */
export function noteWords(b: Builder, { file, entry, document }: Spot, node: ValueNode): void {
  const bracket = node.value.kind === 'angka' && node.value.words !== null;
  if (node.words !== null || bracket) b.words.push({ value: node, file, entry, document });
}

/** In the order of files, and of writing. */
export function inOrder<T extends { readonly place: Place }>(
  files: readonly FileInput[],
  noted: readonly T[],
): readonly T[] {
  const order = new Map(files.map(({ uri }, index) => [uri, index]));
  const fileOf = ({ place: { uri } }: T): number => order.get(uri) ?? 0;
  return [...noted].sort((a, b) => fileOf(a) - fileOf(b) || a.place.start - b.place.start);
}

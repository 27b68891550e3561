/**
 * Whatever may stand where a value is due: in a cell of a table (raw text) and after a field of the language alike.
 * Numbers and what surrounds them are read by `value-number.ts`; here is the order in which the kinds are tried.
 */
import { readDate } from './date.ts';
import { fold, isBlank, isDigit } from './fold.ts';
import type { Expect, Numeral } from './numeral.ts';
import { dotWeight, placeholdersIn } from './placeholder.ts';
import { readPlain } from './read.ts';
import type { Span } from './span.ts';
import { mendTyping } from './typing.ts';
import { readNumberValue } from './value-number.ts';
import type { MarkValue, TanggalValue, Value, ValueFault } from './value-types.ts';

export type * from './value-types.ts';

const NO_FAULTS: readonly ValueFault[] = [];

/** Reads `text` as a value; never fails: what is nothing else is `kata`. All spans are offsets in `text`. Linear. */
export function readValue(text: string, expect: Expect = 'nilai'): Value {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const span = { start, end };
  if (start === end) return { kind: 'kosong', span, faults: NO_FAULTS };
  const plain = readPlain(text.slice(start, end), expect);
  if (plain !== null) {
    return {
      kind: 'angka',
      numeral: plain,
      at: span,
      ratio: null,
      unit: null,
      second: null,
      words: null,
      span,
      faults: NO_FAULTS,
    };
  }
  const folded = fold(text);
  const mended = mendTyping(text.slice(start, end));
  const meant = mended === null ? null : readPlain(mended, expect);
  if (meant !== null) {
    const numeral: Numeral = { ...meant, fault: 'typing' };
    const faults = [{ code: 'typing' as const, span }];
    return { kind: 'angka', numeral, at: span, ratio: null, unit: null, second: null, words: null, span, faults };
  }
  return (
    readMark(text, folded, span) ??
    readDateValue(text, folded, span) ??
    readNumberValue(text, folded, span, expect, true) ??
    readWords(text, span)
  );
}

/** Blank also by folding: non-breaking, zero-width and the like. */
function isSpace(code: number): boolean {
  return code < 0x80 ? isBlank(code) : fold(String.fromCharCode(code)) === ' ';
}

/** Longer texts are no marks. */
const LONGEST_MARK = 40;

function readMark(text: string, folded: string, span: Span): Value | null {
  if (span.end - span.start > LONGEST_MARK) return null;
  const body = folded.slice(span.start, span.end);
  const mark = (kind: MarkValue['kind']): MarkValue => ({
    kind,
    text: text.slice(span.start, span.end),
    span,
    faults: NO_FAULTS,
  });
  if (!/^[-#nrt.…_ ]/i.test(body)) return null;
  if (/^(?:rp ?\.? *)?-{1,3} *%?$/i.test(body)) return { kind: 'kosong', span, faults: NO_FAULTS };
  if (/^#(?:#{2,}|(?:REF|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]|N\/A!?|DIV\/0!?) *%?$/i.test(body)) return mark('rusak');
  if (/^(?:n ?\/ ?a|n\. ?a\.?|tidak berlaku)$/i.test(body)) return mark('tak_berlaku');
  const dots = /^(?:rp ?(?:\.(?![.…]))? *)?(?:([.… ]*[.…])|_{2,}) *%?$/i.exec(body);
  if (dots === null) return null;
  const weight = dots[1] === undefined ? 4 : dotWeight(dots[1], 0, dots[1].length);
  if (weight === 3) return mark('elipsis');
  if (weight < 3) return null;
  const whole = text.slice(span.start, span.end);
  return { kind: 'placeholder', text: whole, placeholders: [{ kind: 'titik', span }], span, faults: NO_FAULTS };
}

function readDateValue(text: string, folded: string, span: Span): TanggalValue | null {
  // Every date ends in its year.
  if (!isDigit(folded.charCodeAt(span.end - 1)) && folded[span.end - 1] !== '.') return null;
  const date = readDate(text.slice(span.start, span.end));
  if (date === null || date.before !== '') return null;
  const shifted = { ...date, span: { start: date.span.start + span.start, end: date.span.end + span.start } };
  const faults = date.fault === null || date.monthOnly ? NO_FAULTS : [{ code: date.fault, span: shifted.span }];
  return { kind: 'tanggal', date: shifted, span, faults };
}

function readWords(text: string, span: Span): Value {
  const words = text.slice(span.start, span.end);
  const found = placeholdersIn(words);
  if (found.length === 0) return { kind: 'kata', text: words, span, faults: NO_FAULTS };
  const placeholders = found.map((one) => ({
    kind: one.kind,
    span: { start: one.span.start + span.start, end: one.span.end + span.start },
  }));
  return { kind: 'placeholder', text: words, placeholders, span, faults: NO_FAULTS };
}

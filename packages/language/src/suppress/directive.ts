/** `# sakip-abaikan RULE, RULE: reason`: what such a comment says, wherever it stands. */
import { lettersAndDigits } from '../letters.ts';
import { isBlank } from '../scan/characters.ts';
import type { Word } from '../tree/node.ts';

/** `sakip abaikan` and `sakip_abaikan` are what people recall; a mark without a blank after it is meant all the same. */
const DIRECTIVE = /#[^\S\r\n]*sakip[-_ ]abaikan(?![\w-])/iuy;
const ANYWHERE = /#[^\S\r\n]*sakip[-_ ]abaikan/giu;
/** `anggaran/jumlah`, `anggaran/*`; any other first word is taken for one too, so that it can be told as unknown. */
const RULE = /[^\s,;:/]+\/[^\s,;:]*|\*/uy;
const FIRST = /[^\s,;:]+/uy;
/** Before the reason: a colon, or the dash or bracket that people write for it. */
const REASON = /^[\s:–—-]*/u;

/** End of the words `# sakip-abaikan` at `at`; 0 where something else stands there. */
export function directiveEnd(text: string, at: number): number {
  // Most comments are ordinary ones, and the pattern is dear to compile.
  if (
    text
      .slice(at + 1)
      .trimStart()
      .slice(0, 5)
      .toLowerCase() !== 'sakip'
  )
    return 0;
  DIRECTIVE.lastIndex = at;
  if (!DIRECTIVE.test(text)) return 0;
  const end = DIRECTIVE.lastIndex;
  return lettersAndDigits(String.fromCodePoint(text.codePointAt(end) ?? 32)) === '' ? end : 0;
}

/** Offset of the next directive with a blank before it, at or after `at`; the text's length where there is none. */
export function nextDirective(text: string, at: number): number {
  if (!text.includes('#', at)) return text.length;
  ANYWHERE.lastIndex = at;
  for (let found = ANYWHERE.exec(text); found !== null; found = ANYWHERE.exec(text)) {
    const { index } = found;
    if (index > 0 && isBlank(text.charCodeAt(index - 1)) && directiveEnd(text, index) > 0) return index;
  }
  return text.length;
}

export interface Directive {
  readonly rules: readonly Word[];
  /** Empty: none was given. */
  readonly reason: string;
}

/** What the comment at [start, end) suppresses; null: an ordinary comment. Spans are offsets in the text. */
export function readDirective(text: string, start: number, end: number): Directive | null {
  let at = directiveEnd(text, start);
  if (at === 0 || at > end) return null;
  const rules: Word[] = [];
  const body = text.slice(0, end);
  for (;;) {
    while (at < end && /[\s,;]/.test(body.charAt(at))) at++;
    const pattern = rules.length === 0 || /[,;]\s*$/.test(body.slice(start, at)) ? FIRST : RULE;
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (match === null) break;
    rules.push({ text: match[0], span: { start: at, end: at + match[0].length } });
    at += match[0].length;
  }
  const rest = body.slice(at, end);
  return { rules, reason: rest.slice(REASON.exec(rest)?.[0].length ?? 0).trim() };
}

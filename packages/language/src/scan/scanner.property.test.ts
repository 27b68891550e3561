/** The hand-written scanner against a plain Chevrotain lexer of the same tokens. */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, lines, SAMPLES, soup } from '../../test/texts.ts';
import { scanNumeral } from '../number/index.ts';
import { scanDate } from './date.ts';
import { scan } from './scanner.ts';
import { T } from './token.ts';

type Exec = (text: string, offset: number) => [string] | null;

const upTo =
  (end: (text: string, offset: number) => number): Exec =>
  (text, offset) => {
    const stop = end(text, offset);
    return stop > offset ? [text.slice(offset, stop)] : null;
  };

const sticky = (source: string, flags = 'y'): Exec => {
  const pattern = new RegExp(source, flags);
  return (text, offset) => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    return match === null ? null : [match[0]];
  };
};

const BLANK = '[ \\t\\v\\f\\u00a0\\u00ad\\ufeff\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000]';
/** Units are written with them. */
const SIGNS = '&\\u00b0\\u00b2\\u00b3\\u00b9\\u2030\\u2031\\u2070-\\u209c';
const LETTER = `(?:(?!${BLANK})[\\p{L}\\p{M}_${SIGNS}])`;
const PART = `(?:${LETTER}|[0-9\\uff10-\\uff19'\\u2019])`;
const QUOTE = '["\\u201c-\\u201f\\u2033\\uff02]';

const lineEnd = (text: string, offset: number): number => {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
};
const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

function quotedEnd(text: string, offset: number): number {
  const stop = lineEnd(text, offset);
  const whole = text.slice(0, stop);
  const quotes = [...whole.slice(lineStart(text, offset)).matchAll(new RegExp(`(?<!\\\\)${QUOTE}`, 'g'))].length;
  const straight = text[offset] === '"';
  const body = `(?:\\\\(?:${QUOTE}|\\\\)|[^${straight ? '"' : '"\\u201c-\\u201f\\u2033\\uff02'}${quotes % 2 === 1 ? '{};|' : ''}])*`;
  const pattern = new RegExp(`${straight ? '"' : QUOTE}${body}`, 'y');
  pattern.lastIndex = offset;
  const open = pattern.exec(whole)?.[0] ?? text.charAt(offset);
  const after = offset + open.length;
  if (after < stop && new RegExp(straight ? '"' : QUOTE).test(whole.charAt(after))) return after + 1;
  // Unclosed: at another quote if there is one, else before what ends it.
  const other = straight
    ? new RegExp(`^"(?:\\\\(?:${QUOTE}|\\\\)|[^\\u201c-\\u201f\\u2033\\uff02])*?[\\u201c-\\u201f\\u2033\\uff02]`).exec(
        open,
      )
    : null;
  return offset + (other?.[0] ?? open).replace(new RegExp(`${BLANK}+$`), '').length;
}

function rowEnd(text: string, offset: number): number {
  const line = text.slice(offset, lineEnd(text, offset));
  const cut = line.search(new RegExp(`(?<=${BLANK})${SUPPRESSION}`, 'u'));
  const rest = cut < 0 ? line : line.slice(0, cut);
  const bars = [...rest.matchAll(/(?<!\\)\|/g)].map((match) => match.index).filter((index) => index > 0);
  return offset + (bars.length > 0 ? bars.at(-1)! + 1 : rest.replace(new RegExp(`${BLANK}+$`), '').length);
}

const isLineStart = (text: string, offset: number): boolean => offset === 0 || /[\r\n]/.test(text.charAt(offset - 1));
const conflict = sticky('(?:<{7}|={7}|>{7}|\\|{7})(?=[ \\r\\n]|$)[^\\r\\n]*');
const SUPPRESSION = '#[^\\S\\r\\n]*[sS]akip[-_ ]abaikan(?![\\p{L}\\p{N}_-])';
const comment = sticky(`(?:#(?=${BLANK}|[\\r\\n]|$)|(?=${SUPPRESSION}))[^\\r\\n]*`, 'uy');
const digit = /[0-9\uff10-\uff19]/;

/** In order: the first that matches wins. */
const PATTERNS: readonly (readonly [number, Exec])[] = [
  [T.newline, sticky('\\r\\n|\\n|\\r')],
  [T.conflict, (text, offset) => (isLineStart(text, offset) ? conflict(text, offset) : null)],
  [T.row, upTo((text, offset) => (text[offset] === '|' ? rowEnd(text, offset) : 0))],
  [T.error, sticky('#(?:REF!|DIV/0!|N/A|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|#+)')],
  [
    T.comment,
    (text, offset) =>
      isLineStart(text, offset) || new RegExp(BLANK).test(text.charAt(offset - 1)) ? comment(text, offset) : null,
  ],
  [T.placeholder, sticky('\\$\\{[^}\\n\\r]*\\}|\\{\\$[^}\\n\\r]*\\}|\\$[\\p{L}_][\\p{L}\\p{N}_]*', 'uy')],
  [T.placeholder, sticky(`\\.{4,}|_{2,}(?!${PART})`, 'uy')],
  [T.ellipsis, sticky('\\.{2,3}|\u2026')],
  [T.number, upTo((text, offset) => (/^rp/i.test(text.slice(offset, offset + 2)) ? scanNumeral(text, offset) : 0))],
  [T.word, sticky(`rata-rata(?!${PART})`, 'iuy')],
  [T.until, sticky(`s[./]d(?!${PART})\\.?`, 'iuy')],
  [T.word, sticky(`n/a(?!${PART})`, 'iuy')],
  [T.word, sticky(`${LETTER}${PART}*`, 'uy')],
  [T.date, upTo((text, offset) => (digit.test(text.charAt(offset)) ? scanDate(text, offset) : 0))],
  [
    T.number,
    upTo((text, offset) => (digit.test(text.charAt(offset)) ? Math.max(scanNumeral(text, offset), offset + 1) : 0)),
  ],
  [T.text, upTo((text, offset) => (new RegExp(QUOTE).test(text.charAt(offset)) ? quotedEnd(text, offset) : 0))],
  [T.lessEqual, sticky('<=|=<|\u2264')],
  [T.notEqual, sticky('<>|!=|\u2260')],
  [T.greaterEqual, sticky('>=|=>|\u2265')],
  [T.less, sticky('<')],
  [T.greater, sticky('>')],
  [T.minus, sticky('[-\u2010-\u2015\u2212]')],
  [T.open, sticky('\\{')],
  [T.close, sticky('\\}')],
  [T.lparen, sticky('\\(')],
  [T.rparen, sticky('\\)')],
  [T.lbracket, sticky('\\[')],
  [T.rbracket, sticky('\\]')],
  [T.semicolon, sticky(';')],
  [T.colon, sticky(':')],
  [T.comma, sticky(',')],
  [T.dot, sticky('\\.')],
  [T.equal, sticky('=')],
  [T.plus, sticky('\\+')],
  [T.times, sticky('[*\u00d7\u2219]')],
  [T.divide, sticky('[/\u00f7\u2215]')],
  [T.power, sticky('\\^')],
  [T.percent, sticky('[%\uff05]')],
];

const types = new Map<TokenType, number>();
const tokens = PATTERNS.map(([type, exec], k) => {
  const token = createToken({ name: `t${k}`, pattern: { exec } as never, line_breaks: true });
  types.set(token, type);
  return token;
});
const blank = createToken({
  name: 'blank',
  pattern: { exec: sticky(`${BLANK}+`) } as never,
  line_breaks: true,
  group: Lexer.SKIPPED,
});
const unknown = createToken({ name: 'unknown', pattern: { exec: sticky('[^]') } as never, line_breaks: true });
types.set(unknown, T.unknown);
const lexer = new Lexer([blank, ...tokens, unknown], {
  positionTracking: 'full',
  ensureOptimizations: false,
  skipValidations: true,
});

function byLexer(text: string): string[] {
  const result: string[] = [];
  let lastUnknown = -1;
  for (const token of lexer.tokenize(text).tokens) {
    const type = types.get(token.tokenType)!;
    // A run of unknown characters is one token.
    if (type === T.unknown && lastUnknown === token.startOffset) {
      result[result.length - 1] += token.image;
      lastUnknown += token.image.length;
      continue;
    }
    lastUnknown = type === T.unknown ? token.startOffset + token.image.length : -1;
    result.push(`${type} ${token.startOffset} ${token.image}`);
  }
  return result;
}

function byScanner(text: string): string[] {
  const { count, type, start, end } = scan(text);
  return Array.from({ length: count }, (_, k) => `${type[k]} ${start[k]} ${text.slice(start[k], end[k])}`);
}

/** Rows pasted with tabs, and lines in a table's braces, have no counterpart in a lexer without state. */
const withoutPastedRows = (text: string): string => text.replaceAll('\t', ' ').replace(/tabel/gi, 'label');

describe('scanner-equals-lexer', () => {
  it('on soup', () => {
    fc.assert(
      fc.property(soup.map(withoutPastedRows), (text) => {
        expect(byScanner(text)).toEqual(byLexer(text));
      }),
    );
  });
  it('on lines of words', () => {
    fc.assert(
      fc.property(lines.map(withoutPastedRows), (text) => {
        expect(byScanner(text)).toEqual(byLexer(text));
      }),
    );
  });
  for (const { name, text } of [...SAMPLES, ...EXAMPLES]) {
    it(`on ${name}`, () => expect(byScanner(withoutPastedRows(text))).toEqual(byLexer(withoutPastedRows(text))));
  }
});

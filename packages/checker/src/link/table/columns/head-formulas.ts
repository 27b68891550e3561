/**
 * Column numbers with formulas (`13 = 9 + 10 + 11 + 12`, `(5)=(4)/(3)x100%`): the report's own definitions of its columns.
 * What cannot be read, or names a number that no column has, defines nothing.
 */
import { type RowNode, squeeze } from '@sakip-lint/language';
import type { CellFormula } from '../../../model/model.ts';
import type { Column } from './column.ts';
import { isNumbers } from './head-rows.ts';

export interface HeadFormula {
  readonly column: number;
  /** Slots are indexes of columns. */
  readonly formula: CellFormula;
  /** As the head writes it, or as its rows hold it. */
  readonly text: string;
  /** No head says it: most rows hold it. */
  readonly found?: true;
}

const NUMBER = /^[\s([]*-?(\d{1,2})[\s)\]]*(?:=\s*(.+))?$/s;

/** What the formulas in the head say, each column once. */
export function headFormulas(heads: readonly RowNode[], columns: readonly Column[]): readonly HeadFormula[] {
  const row = heads.find((one) => !one.rule && isNumbers(one) && one.cells.some(({ text }) => text.includes('=')));
  if (row === undefined) return [];
  const spans = spansOf(row, columns);
  return row.cells.flatMap(({ text }) => {
    const [, number, right] = NUMBER.exec(text) ?? [];
    if (number === undefined || right === undefined) return [];
    const expr = parse(right, new Set(spans.keys()), /^\s*[([]\s*\d+\s*[)\]]/.test(text));
    if (expr === null) return [];
    return (spans.get(Number(number)) ?? []).flatMap((column) => {
      const formula = inColumn(expr, spans, columns, column);
      return formula === null ? [] : [{ column: column.index, formula, text: text.replace(/\s+/g, ' ').trim() }];
    });
  });
}

/** The columns that a number stands over: its own, and those merged with it in the head above. */
function spansOf(row: RowNode, columns: readonly Column[]): ReadonlyMap<number, readonly Column[]> {
  const spans = new Map<number, readonly Column[]>();
  for (const [index, { text }] of row.cells.entries()) {
    const number = NUMBER.exec(text)?.[1];
    const first = columns[index];
    if (number === undefined || first === undefined || spans.has(Number(number))) continue;
    const span = [first];
    for (let next = index + 1; next < columns.length && (row.cells[next]?.text ?? '') === ''; next++) {
      const one = columns[next] as Column;
      if (one.cells[0] === undefined || one.cells[0] !== first.cells[0]) break;
      span.push(one);
    }
    spans.set(Number(number), span);
  }
  return spans;
}

type Expr =
  | { readonly op: 'angka'; readonly text: string }
  | { readonly op: 'kolom'; readonly number: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Expr; readonly right: Expr };

/** Of a number over several columns the one with the same last head (K with K, Rp with Rp). */
function inColumn(
  expr: Expr,
  spans: ReadonlyMap<number, readonly Column[]>,
  columns: readonly Column[],
  result: Column,
): CellFormula | null {
  if (expr.op === 'angka') return expr;
  if (expr.op === 'kolom') {
    const span = spans.get(expr.number) ?? [];
    const found = span.length === 1 ? span[0] : span.find((one) => lastHead(one) === lastHead(result));
    return found === undefined || found.index === result.index ? null : { op: 'operan', slot: found.index };
  }
  const left = inColumn(expr.left, spans, columns, result);
  const right = inColumn(expr.right, spans, columns, result);
  return left === null || right === null ? null : { op: expr.op, left, right };
}

const lastHead = ({ cells }: Column): string => squeeze(cells.at(-1)?.text ?? '') || (cells.at(-1)?.text ?? '').trim();

const TOKEN = /\s*(?:(\d+(?:[.,]\d+)?)\s*(%|persen)?|(kolom|kol\.?|k(?=\s*\d))|([-+–−*×x·/÷:()[\]]))/iuy;

interface Token {
  readonly kind: 'angka' | 'op';
  readonly text: string;
  readonly percent: boolean;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    const [, number, percent, word, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'angka', text: number, percent: percent !== undefined });
    else if (word === undefined)
      tokens.push({ kind: 'op', text: SIGNS[sign as string] ?? (sign as string), percent: false });
  }
  return tokens;
}

const SIGNS: Readonly<Record<string, string>> = {
  '–': '-',
  '−': '-',
  '×': '*',
  x: '*',
  X: '*',
  '·': '*',
  '÷': '/',
  ':': '/',
  '[': '(',
  ']': ')',
};

/** `bracketed`: the head writes column numbers as `(5)`, so that a bare number beside such ones is a constant. */
function parse(text: string, numbers: ReadonlySet<number>, bracketed: boolean): Expr | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const bare = bracketed && /[([]\s*\d+\s*[)\]]/.test(text);
  let at = 0;
  const peek = (): string | null => {
    const token = tokens[at];
    return token?.kind === 'op' ? token.text : null;
  };
  const number = ({ text: digits, percent }: Token): Expr | null => {
    const enclosed = tokens[at - 2]?.text === '(' && tokens[at]?.text === ')';
    const column = Number(digits);
    if (!percent && (bare ? enclosed : numbers.has(column)))
      return numbers.has(column) ? { op: 'kolom', number: column } : null;
    // 100% beside percentages is their factor 100.
    if (percent) return digits === '100' ? constant(digits) : null;
    // A small number that no column has may as well be a slip.
    return bare || column >= 100 ? constant(digits) : null;
  };
  const atom = (): Expr | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token.kind === 'angka') return number(token);
    if (token.text !== '(') return null;
    const inner = sum();
    if (peek() !== ')') return null;
    at++;
    return inner;
  };
  const chain = (part: () => Expr | null, signs: string): Expr | null => {
    let left = part();
    for (let sign = peek(); left !== null && sign !== null && signs.includes(sign); sign = peek()) {
      at++;
      const right = part();
      left = right === null ? null : { op: sign as '+', left, right };
    }
    return left;
  };
  const product = (): Expr | null => chain(atom, '*/');
  const sum = (): Expr | null => chain(product, '+-');
  const expr = sum();
  // A bracket that was opened before the left side: `(5 = 4 / 3)`.
  if (peek() === ')') at++;
  if (expr === null || at < tokens.length) return null;
  const plain = withConstants(expr);
  return plain.op === 'kolom' || plain.op === 'angka' ? null : plain;
}

const constant = (digits: string): Expr => ({ op: 'angka', text: digits.replace(',', '.') });

/** Written without brackets, the divisor of a mean and the 2 of `(2 × target − realisasi) / target` look like columns. */
function withConstants(expr: Expr): Expr {
  if (expr.op === 'angka' || expr.op === 'kolom') return expr;
  const left = withConstants(expr.left);
  const right = withConstants(expr.right);
  if (expr.op === '/' && right.op === 'kolom') {
    if (left.op === '+' && termsOf(left) === right.number)
      return { op: '/', left, right: constant(String(right.number)) };
    if (left.op === '-' && left.left.op === '*' && isTwo(left.left.left) && same(left.left.right, right))
      return { op: '/', left: { ...left, left: { ...left.left, left: constant('2') } }, right };
  }
  return { op: expr.op, left, right };
}

const isTwo = (expr: Expr): boolean => expr.op === 'kolom' && expr.number === 2;
const same = (a: Expr, b: Expr): boolean => a.op === 'kolom' && b.op === 'kolom' && a.number === b.number;
const termsOf = (expr: Expr): number => (expr.op === '+' ? termsOf(expr.left) + termsOf(expr.right) : 1);

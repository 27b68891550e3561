/**
 * Reads calculations back out of a message, `65,16 / 70,58 × 100% = 92,32%`, and recomputes them with fractions of
 * BigInts. It shares no code with the checker: what it reads is what a person with a pocket calculator reads.
 */

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export interface ReadCalculation {
  /** As it stands in the message. */
  readonly text: string;
  /** Whether the right side is what the left side gives, rounded to the decimals shown. */
  readonly holds: boolean;
  /** The left side, with a few more decimals than shown. */
  readonly gives: string;
}

type Token =
  | { readonly as: 'number'; readonly value: Fraction; readonly decimals: number; readonly percent: boolean }
  | { readonly as: '+' | '-' | '*' | '/' | '(' | ')' | '=' };

const SIGNS: Readonly<Record<string, '+' | '-' | '*' | '/' | '(' | ')' | '='>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '×': '*',
  '*': '*',
  '/': '/',
  '÷': '/',
  ':': '/',
  '(': '(',
  ')': ')',
  '=': '=',
};

/** Numbers, signs and blanks in one run that holds a `=`. */
const RUN = /(?:(?:Rp ?)?-?\d[\d.]*(?:,\d+)?%?|[+\-−–×*/÷:()=]|\s)+/g;

/** All calculations in a text: runs `A op B … = C`, also chained. A run without an operator left of `=` is none. */
export function calculationsIn(text: string): readonly ReadCalculation[] {
  const found: ReadCalculation[] = [];
  for (const [run] of text.matchAll(RUN)) {
    if (!run.includes('=')) continue;
    const sides = run.split('=');
    for (let k = 1; k < sides.length; k++) {
      const left = tokensOf(trimmed(sides[k - 1] as string));
      const right = tokensOf(sides[k] as string)[0];
      if (right?.as !== 'number' || left.length < 3) continue;
      const readings = [false, true].flatMap((percents) => {
        const value = evaluate(left, percents);
        return value === null ? [] : [value];
      });
      if (readings.length === 0) continue;
      const shown = [right.value, { n: right.value.n, d: right.value.d * 100n }];
      const holds = readings.some((value) =>
        shown.some((is, scaled) =>
          scaled === 1 && !right.percent ? false : roundsTo(value, is, right.decimals + (scaled === 1 ? 2 : 0)),
        ),
      );
      found.push({ text: run.trim(), holds, gives: decimalText(readings[0] as Fraction, right.decimals + 4) });
    }
  }
  return found;
}

/** A closing bracket or a word's rest before the calculation is not part of it. */
function trimmed(side: string): string {
  let text = side.trim();
  while (/^[)=:+*/×÷]/.test(text)) text = text.slice(1).trim();
  const count = (sign: string) => text.split(sign).length - 1;
  while (text.startsWith('(') && count('(') > count(')')) text = text.slice(1).trim();
  return text;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [piece] of text.matchAll(/(?:Rp ?)?\d[\d.]*(?:,\d+)?%?|[+\-−–×*/÷:()=]/g)) {
    const sign = SIGNS[piece];
    if (sign !== undefined) {
      tokens.push({ as: sign });
      continue;
    }
    const digits = piece
      .replace(/^Rp ?|%$/g, '')
      .replace(/\.$/, '')
      .replaceAll('.', '');
    const [whole = '', fraction = ''] = digits.split(',');
    const value = { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
    tokens.push({ as: 'number', value, decimals: fraction.length, percent: piece.endsWith('%') });
  }
  return tokens;
}

/** `percents`: `24%` is 0,24; otherwise the sign is left aside. null: no expression. */
function evaluate(tokens: readonly Token[], percents: boolean): Fraction | null {
  let at = 0;
  const sum = (): Fraction | null => {
    let value = product();
    while (value !== null && (tokens[at]?.as === '+' || tokens[at]?.as === '-')) {
      const minus = tokens[at++]?.as === '-';
      const other = product();
      if (other === null) return null;
      value = { n: value.n * other.d + (minus ? -1n : 1n) * other.n * value.d, d: value.d * other.d };
    }
    return value;
  };
  const product = (): Fraction | null => {
    let value = atom();
    while (value !== null && (tokens[at]?.as === '*' || tokens[at]?.as === '/')) {
      const divides = tokens[at++]?.as === '/';
      const other = atom();
      if (other === null || (divides && other.n === 0n)) return null;
      value = divides
        ? { n: value.n * other.d * (other.n < 0n ? -1n : 1n), d: value.d * (other.n < 0n ? -other.n : other.n) }
        : { n: value.n * other.n, d: value.d * other.d };
    }
    return value;
  };
  const atom = (): Fraction | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token.as === 'number') {
      return token.percent && percents ? { n: token.value.n, d: token.value.d * 100n } : token.value;
    }
    if (token.as === '-') {
      const value = atom();
      return value === null ? null : { n: -value.n, d: value.d };
    }
    if (token.as !== '(') return null;
    const value = sum();
    return tokens[at++]?.as === ')' ? value : null;
  };
  const value = sum();
  return at === tokens.length ? value : null;
}

/** Rounded half away from zero at `decimals`, |value| is |shown|. */
function roundsTo(value: Fraction, shown: Fraction, decimals: number): boolean {
  const unit = 10n ** BigInt(decimals);
  const rounded =
    (value.n < 0n ? -1n : 1n) * (((value.n < 0n ? -value.n : value.n) * unit * 2n + value.d) / (2n * value.d));
  return rounded * shown.d === shown.n * unit;
}

function decimalText({ n, d }: Fraction, decimals: number): string {
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(decimals)) / d;
  const digits = String(scaled).padStart(decimals + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

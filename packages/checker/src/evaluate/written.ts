/** Calculations a report writes out: their sides over written numbers, and what each operand ought to be. */
import {
  addRational,
  cmpRational,
  divRational,
  type ExprNode,
  isSmallPower,
  mulRational,
  type Numeral,
  negRational,
  powRational,
  type Rational,
  rational,
  signRational,
  subRational,
  toRational,
  type ValueNode,
} from '@sakip-lint/language';
import type { CalculationSeed, Model } from '../model/model.ts';
import { agrees, printsCut } from './ladder.ts';

/** Values one side may mean: a percent is p or p/100. `nol`: it divides by zero. */
export interface Side {
  readonly values: readonly Rational[];
  readonly zero: boolean;
  /** The number, where the side is one; it may be a rounded result. */
  readonly numeral: Numeral | null;
  /** As it stands. */
  readonly text: string;
}

const ONE = rational(1, 1);
const CENT = rational(1, 100);

/** Sides of a `=` chain in order; null where one of them is no arithmetic over written numbers. */
export function sidesOf(model: Model, seed: CalculationSeed): readonly Side[] | null {
  const sides: Side[] = [];
  for (const member of seed.members) {
    const tree = model.files[seed.file]?.tree;
    const from = tree?.entries.start[seed.entry] ?? 0;
    const text = tree?.text.slice(from + member.span.start, from + member.span.end) ?? '';
    const readings = [ONE, CENT].map((percent) => evaluate(member, percent));
    if (readings.some((value) => value === null)) return null;
    const values = readings.filter((value) => value !== 'nol') as Rational[];
    sides.push({
      values,
      zero: values.length === 0,
      numeral: member.op === 'angka' ? numeralOf(member.value) : null,
      text,
    });
  }
  const last = numeralOf(seed.value);
  if (last === null) return null;
  const at = toRational(last.value);
  sides.push({ values: [at, mulRational(at, CENT)], zero: false, numeral: last, text: seed.value.text });
  return sides;
}

function numeralOf({ value }: ValueNode): Numeral | null {
  return value.kind === 'angka' ? value.numeral : null;
}

type Reading = Rational | 'nol' | null;

function evaluate(node: ExprNode, percent: Rational): Reading {
  if (node.op === 'angka') {
    const { value } = node.value;
    if (value.kind === 'angka') {
      const at = toRational(value.numeral.value);
      return value.numeral.percent ? mulRational(at, percent) : at;
    }
    if (value.kind !== 'pecahan') return null;
    const under = toRational(value.denominator.numeral.value);
    return signRational(under) === 0 ? 'nol' : divRational(toRational(value.numerator.numeral.value), under);
  }
  if (node.op === 'negatif') {
    const of = evaluate(node.of, percent);
    return of === null || of === 'nol' ? of : negRational(of);
  }
  if (node.op === 'persen') {
    const of = evaluate(node.of, percent);
    return of === null || of === 'nol' ? of : mulRational(of, percent);
  }
  if (node.op !== '+' && node.op !== '-' && node.op !== '*' && node.op !== '/' && node.op !== '^') return null;
  const left = evaluate(node.left, percent);
  const right = evaluate(node.right, percent);
  if (left === null || right === null) return null;
  if (left === 'nol' || right === 'nol') return 'nol';
  if (node.op === '+') return addRational(left, right);
  if (node.op === '-') return subRational(left, right);
  if (node.op === '*') return mulRational(left, right);
  if (node.op === '/') return signRational(right) === 0 ? 'nol' : divRational(left, right);
  const power = Number(right.n) / Number(right.d);
  if (!Number.isInteger(power) || Math.abs(power) > 64 || !isSmallPower(left, power)) return null;
  return power < 0 && signRational(left) === 0 ? 'nol' : powRational(left, power);
}

/** Whether two neighbouring sides have one value under some reading; `cut`: only if the right one is cut. */
export function sidesAgree(left: Side, right: Side): 'sesuai' | 'pembulatan' | 'beda' {
  let cut = false;
  for (const value of left.values) {
    for (const scaled of scalesOf(left, right, value)) {
      if (right.numeral === null) {
        if (right.values.some((other) => cmpRational(other, scaled) === 0)) return 'sesuai';
        continue;
      }
      const print = { value: right.numeral.value, exact: false, stored: right.numeral.spreadsheet };
      if (agrees(scaled, print, null)) return 'sesuai';
      cut ||= printsCut(scaled, right.numeral.value);
    }
  }
  return cut ? 'pembulatan' : 'beda';
}

/** Percentages may be told as parts and parts as percentages; near 0 everything would come out in one of these ways. */
function scalesOf({ values: [first, second] }: Side, { numeral }: Side, value: Rational): readonly Rational[] {
  const told = first !== undefined && second !== undefined && cmpRational(first, second) !== 0;
  if (told && numeral?.percent === true && signRational(toRational(numeral.value)) === 0)
    return [first, mulRational(second, rational(100, 1))];
  return [value, mulRational(value, rational(100, 1)), mulRational(value, CENT)];
}

/** A quotient may be told as a percentage, unless it says `× 100%` itself; sums and differences are what they are. */
function waysToShow({ text, values }: Side, percent: boolean): readonly Rational[] {
  const [first] = values as readonly [Rational];
  if (/[×x*]\s*100(?![\d.,])/iu.test(text)) return [first];
  if (!percent && !/[/:÷%]/u.test(text)) return [first];
  return values.flatMap((value) => [value, mulRational(value, rational(100, 1))]);
}

/** The value nearest to how the right side is printed, for messages. */
export function shownValue(left: Side, right: Side): Rational {
  const target = right.values[0] as Rational;
  const candidates = waysToShow(left, right.numeral?.percent === true);
  const distance = (value: Rational): Rational => {
    const gap = subRational(value, target);
    return signRational(gap) < 0 ? negRational(gap) : gap;
  };
  return candidates.reduce((a, b) => (cmpRational(distance(b), distance(a)) < 0 ? b : a));
}

/** The left side as a message writes it: a quotient that the report prints as a percentage gets its `× 100`. */
export function shownText({ text, values }: Side, value: Rational, percent: boolean): string {
  const written = text.replace(/\s+/g, ' ');
  if (percent || values.some((one) => cmpRational(one, value) === 0)) return written;
  return values.some((one) => cmpRational(mulRational(one, rational(100, 1)), value) === 0)
    ? `${written} × 100`
    : written;
}

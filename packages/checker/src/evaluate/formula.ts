/**
 * A definition made concrete: an expression over numbered operands. It is evaluated at one point (the printed operands)
 * and over a box (what rounded operands may stand for). Data, no closures: printed in messages by `print-formula.ts`.
 */
import {
  addRational,
  cmpRational,
  divRational,
  mulRational,
  negRational,
  powRational,
  type Rational,
  rational,
  signRational,
  subRational,
} from '@sakip-lint/language';
import {
  absInterval,
  addInterval,
  divInterval,
  type End,
  hull,
  type Interval,
  isPoint,
  maxInterval,
  minInterval,
  mulInterval,
  negInterval,
  pointInterval,
} from './interval.ts';

export type Formula =
  | { readonly op: 'angka'; readonly value: Rational; readonly text: string }
  | { readonly op: 'operan'; readonly slot: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula }
  | { readonly op: '^'; readonly left: Formula; readonly power: number }
  | { readonly op: 'negatif' | 'abs'; readonly of: Formula }
  | { readonly op: 'min' | 'maks' | 'jumlah' | 'rata_rata'; readonly args: readonly Formula[] };

/** `nol`: a division by zero. */
export type PointResult = Rational | 'nol';

export function evaluateAt(formula: Formula, points: readonly Rational[]): PointResult {
  switch (formula.op) {
    case 'angka':
      return formula.value;
    case 'operan':
      return points[formula.slot] as Rational;
    case 'negatif':
    case 'abs': {
      const of = evaluateAt(formula.of, points);
      if (of === 'nol') return of;
      return formula.op === 'negatif' || signRational(of) < 0 ? negRational(of) : of;
    }
    case '^': {
      const left = evaluateAt(formula.left, points);
      if (left === 'nol') return left;
      return formula.power < 0 && signRational(left) === 0 ? 'nol' : powRational(left, formula.power);
    }
    case 'min':
    case 'maks':
    case 'jumlah':
    case 'rata_rata': {
      let total: Rational | null = null;
      for (const arg of formula.args) {
        const value = evaluateAt(arg, points);
        if (value === 'nol') return value;
        if (total === null) total = value;
        else if (formula.op === 'min') total = cmpRational(value, total) < 0 ? value : total;
        else if (formula.op === 'maks') total = cmpRational(value, total) > 0 ? value : total;
        else total = addRational(total, value);
      }
      if (total === null) return 'nol';
      return formula.op === 'rata_rata' ? divRational(total, rational(formula.args.length, 1)) : total;
    }
    default: {
      const left = evaluateAt(formula.left, points);
      const right = evaluateAt(formula.right, points);
      if (left === 'nol' || right === 'nol') return 'nol';
      if (formula.op === '+') return addRational(left, right);
      if (formula.op === '-') return subRational(left, right);
      if (formula.op === '*') return mulRational(left, right);
      return signRational(right) === 0 ? 'nol' : divRational(left, right);
    }
  }
}

/** Image of a box. `exact`: the interval is the image itself; otherwise it only encloses it. Null: unbounded or unknown. */
export interface Image {
  readonly interval: Interval;
  readonly exact: boolean;
}

/** Corners are tried of at most so many operands that occur more than once. */
const MOST_CORNERS = 10;

/**
 * Operands that occur once may be taken as independent; of one that occurs more often and in which the formula is
 * linear-fractional, the extremes lie at its ends.
 */
export function imageOf(formula: Formula, box: readonly Interval[]): Image | null {
  const counts = new Map<number, number>();
  countSlots(formula, counts);
  const repeated = [...counts].filter(([slot, n]) => n > 1 && !isPoint(box[slot] as Interval)).map(([slot]) => slot);
  if (repeated.length === 0) {
    const interval = enclose(formula, box);
    return interval === null ? null : { interval, exact: true };
  }
  const fractional = repeated.every((slot) => {
    const degree = degreeIn(formula, slot);
    return degree !== null && degree.over <= 1 && degree.under <= 1;
  });
  if (!fractional || repeated.length > MOST_CORNERS) {
    const interval = enclose(formula, box);
    return interval === null ? null : { interval, exact: false };
  }
  // The denominators must keep their sign over the whole box.
  if (enclosesZeroDivisor(formula, box)) return null;
  const parts: Interval[] = [];
  for (let corner = 0; corner < 1 << repeated.length; corner++) {
    const at = [...box];
    for (const [k, slot] of repeated.entries()) at[slot] = pointInterval(cornerOf(box[slot] as Interval, corner, k).at);
    const part = enclose(formula, at);
    if (part === null) return null;
    parts.push(part);
  }
  // An open end is not reached, unless the formula has the same value all along the edge from it (`T − T`).
  const endAt = (corner: number, side: 'lo' | 'hi'): End => {
    const { at, open } = (parts[corner] as Interval)[side];
    const missed = repeated.some((slot, k) => {
      const across = (parts[corner ^ (1 << k)] as Interval)[side];
      return cornerOf(box[slot] as Interval, corner, k).open && cmpRational(across.at, at) !== 0;
    });
    return { at, open: open || missed };
  };
  let image: Interval | null = null;
  for (let corner = 0; corner < parts.length; corner++) {
    const ends = { lo: endAt(corner, 'lo'), hi: endAt(corner, 'hi') };
    image = image === null ? ends : hull(image, ends);
  }
  return image === null ? null : { interval: image, exact: true };
}

const cornerOf = ({ lo, hi }: Interval, corner: number, k: number): End => ((corner >> k) & 1 ? hi : lo);

function countSlots(formula: Formula, counts: Map<number, number>): void {
  if (formula.op === 'operan') counts.set(formula.slot, (counts.get(formula.slot) ?? 0) + 1);
  for (const part of partsOf(formula)) countSlots(part, counts);
}

export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.op) {
    case 'angka':
    case 'operan':
      return [];
    case 'negatif':
    case 'abs':
      return [formula.of];
    case '^':
      return [formula.left];
    case 'min':
    case 'maks':
    case 'jumlah':
    case 'rata_rata':
      return formula.args;
    default:
      return [formula.left, formula.right];
  }
}

/** A quotient in the formula: its result is rounded however exact its measure is. */
export function divides(formula: Formula): boolean {
  return formula.op === '/' || formula.op === 'rata_rata' || partsOf(formula).some(divides);
}

interface Degree {
  readonly over: number;
  readonly under: number;
}

/** Degree of numerator and denominator in one operand; null where the form is no quotient of polynomials. */
function degreeIn(formula: Formula, slot: number): Degree | null {
  switch (formula.op) {
    case 'angka':
      return { over: 0, under: 0 };
    case 'operan':
      return { over: formula.slot === slot ? 1 : 0, under: 0 };
    case 'negatif':
      return degreeIn(formula.of, slot);
    case 'abs':
    case 'min':
    case 'maks': {
      const constant = partsOf(formula).every((part) => {
        const degree = degreeIn(part, slot);
        return degree !== null && degree.over === 0 && degree.under === 0;
      });
      return constant ? { over: 0, under: 0 } : null;
    }
    case '^': {
      const of = degreeIn(formula.left, slot);
      if (of === null) return null;
      const k = Math.abs(formula.power);
      return formula.power >= 0
        ? { over: of.over * k, under: of.under * k }
        : { over: of.under * k, under: of.over * k };
    }
    case 'jumlah':
    case 'rata_rata':
      return formula.args.reduce<Degree | null>((sum, arg) => plus(sum, degreeIn(arg, slot)), { over: 0, under: 0 });
    default: {
      const left = degreeIn(formula.left, slot);
      const right = degreeIn(formula.right, slot);
      if (formula.op === '+' || formula.op === '-') return plus(left, right);
      if (left === null || right === null) return null;
      if (formula.op === '*') return { over: left.over + right.over, under: left.under + right.under };
      return { over: left.over + right.under, under: left.under + right.over };
    }
  }
}

function plus(a: Degree | null, b: Degree | null): Degree | null {
  if (a === null || b === null) return null;
  return { over: Math.max(a.over + b.under, b.over + a.under), under: a.under + b.under };
}

function enclosesZeroDivisor(formula: Formula, box: readonly Interval[]): boolean {
  const by = formula.op === '/' ? formula.right : formula.op === '^' && formula.power < 0 ? formula.left : null;
  if (by !== null) {
    const divisor = enclose(by, box);
    if (divisor === null || signRational(divisor.lo.at) * signRational(divisor.hi.at) <= 0) return true;
  }
  return partsOf(formula).some((part) => enclosesZeroDivisor(part, box));
}

/** Interval arithmetic: exact where no operand that is an interval occurs twice, an enclosure otherwise. */
function enclose(formula: Formula, box: readonly Interval[]): Interval | null {
  switch (formula.op) {
    case 'angka':
      return pointInterval(formula.value);
    case 'operan':
      return box[formula.slot] as Interval;
    case 'negatif':
    case 'abs': {
      const of = enclose(formula.of, box);
      if (of === null) return null;
      return formula.op === 'negatif' ? negInterval(of) : absInterval(of);
    }
    case '^': {
      const of = enclose(formula.left, box);
      return of === null ? null : powInterval(of, formula.power);
    }
    case 'min':
    case 'maks':
    case 'jumlah':
    case 'rata_rata': {
      let total: Interval | null = null;
      for (const arg of formula.args) {
        const value = enclose(arg, box);
        if (value === null) return null;
        if (total === null) total = value;
        else if (formula.op === 'min') total = minInterval(total, value);
        else if (formula.op === 'maks') total = maxInterval(total, value);
        else total = addInterval(total, value);
      }
      if (total === null || formula.op !== 'rata_rata') return total;
      return mulInterval(total, pointInterval(rational(1, formula.args.length)));
    }
    default: {
      const left = enclose(formula.left, box);
      const right = enclose(formula.right, box);
      if (left === null || right === null) return null;
      if (formula.op === '+') return addInterval(left, right);
      if (formula.op === '-') return addInterval(left, negInterval(right));
      return formula.op === '*' ? mulInterval(left, right) : divInterval(left, right);
    }
  }
}

/** Powers of an interval that does not cross 0 are monotone; of one that does, even powers reach down to 0. */
function powInterval(of: Interval, power: number): Interval | null {
  if (power < 0) {
    const one = divInterval(pointInterval(rational(1, 1)), of);
    return one === null ? null : powInterval(one, -power);
  }
  // What lies strictly between two ends is 1 to the power 0 as well.
  if (power === 0) return pointInterval(rational(1, 1));
  const even = power % 2 === 0;
  const base = even ? absInterval(of) : of;
  return {
    lo: { at: powRational(base.lo.at, power), open: base.lo.open },
    hi: { at: powRational(base.hi.at, power), open: base.hi.open },
  };
}

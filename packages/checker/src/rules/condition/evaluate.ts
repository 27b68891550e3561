/**
 * Conditions (`pastikan`, a count's bracket) over what the report prints. Exact; unknown where a number is missing. A
 * quantity printed with several values has each of them, and the mildest outcome counts.
 */
import {
  addRational,
  type CompareOp,
  cmpRational,
  decimalsOf,
  divRational,
  type ExprNode,
  formatNumeral,
  halfUlp,
  isSmallPower,
  mulRational,
  negRational,
  type Rational,
  rational,
  roundRational,
  signRational,
  subRational,
  toDecimal,
  toRational,
} from '@sakip-lint/language';
import { literalBeside, type Sense, senseOfProduct, senseOfQuotient, senseOfSum } from '../../define/sense.ts';
import { isPercent } from '../../evaluate/percent.ts';
import type { Resolved } from '../../model/model.ts';
import { type SubjectId, saidOf } from '../../model/subject.ts';
import type { RuleContext } from '../../rule.ts';
import { labelKey } from '../predikat/words.ts';
import { claimsOf, documentOf, knownIn, numberText, quantityOf } from '../values.ts';
import { groupOf } from './groups.ts';
import { and, MOST, mildest, type NumberOutcome, not, type Outcome, or, pairsOf, type Truth } from './truth.ts';

/** Where an expression stands. */
export interface At {
  readonly file: number;
  readonly entry: number;
  readonly document: number;
}

const NONE: Rational = { n: 0, d: 1 };
/** Nesting beyond this is not evaluated: unknown. */
const DEEPEST = 200;

export function truthOf(context: RuleContext, expr: ExprNode, at: At, self: SubjectId | null, depth = 0): Truth {
  if (depth > DEEPEST) return 'tak tahu';
  const truth = (one: ExprNode): Truth => truthOf(context, one, at, self, depth + 1);
  switch (expr.op) {
    case 'dan':
      return and(truth(expr.left), truth(expr.right));
    case 'atau':
      return or(truth(expr.left), truth(expr.right));
    case 'bukan':
      return not(truth(expr.of));
    case 'jika': {
      const test = truth(expr.test);
      if (test === 'tak tahu') return test;
      if (test === 'ya') return truth(expr.then);
      return expr.otherwise === null ? 'ya' : truth(expr.otherwise);
    }
    case 'banding': {
      const left = outcomesOf(context, expr.left, at, self, depth + 1);
      const right = outcomesOf(context, expr.right, at, self, depth + 1);
      return mildest(pairsOf(left, right).map(([a, b]) => compare(a, expr.rel, b)));
    }
    case 'panggil':
      return callTruth(context, expr, at, self, depth);
    case 'rujuk': {
      // A word that a program has or has not: `setiap program (bukan penunjang)`.
      const [word, ...more] = expr.ref.steps;
      const subject = self === null ? undefined : context.model.subjects[self];
      if (word?.as !== 'id' || more.length > 0 || subject === undefined) return 'tak tahu';
      const has = saidOf(subject, word.text.toLowerCase());
      return has === null ? 'tak tahu' : has ? 'ya' : 'tidak';
    }
    default:
      return 'tak tahu';
  }
}

function callTruth(
  context: RuleContext,
  { name, args }: Extract<ExprNode, { op: 'panggil' }>,
  at: At,
  self: SubjectId | null,
  depth: number,
): Truth {
  const { model } = context;
  const [first] = args;
  if (first === undefined) return 'tak tahu';
  if (name.text === 'ada') return outcomesOf(context, first, at, self, depth + 1).length > 0 ? 'ya' : 'tidak';
  if (name.text !== 'mendukung' || first.op !== 'rujuk' || self === null) return 'tak tahu';
  const target = model.resolve(first.ref, at, null);
  if (target === null) return 'tak tahu';
  return model.subjects[self]?.supports.includes(target.subject) ? 'ya' : 'tidak';
}

/** A label, or the word of a grade. */
const wordOf = (one: Outcome): string | null => (one.kind === 'label' ? one.text : (one.grade ?? null));

function compare(left: Outcome, rel: CompareOp, right: Outcome): Truth {
  if (left.kind === 'label' || right.kind === 'label') {
    const [x, y] = [wordOf(left), wordOf(right)];
    if (x === null || y === null || (rel !== '=' && rel !== '!=')) return 'tak tahu';
    return (labelKey(x) === labelKey(y)) === (rel === '=') ? 'ya' : 'tidak';
  }
  const [a, b] = beside(left, right, false);
  const order = cmpRational(a.value, b.value);
  const holds = {
    '<': order < 0,
    '<=': order <= 0,
    '=': order === 0,
    '>=': order >= 0,
    '>': order > 0,
    '!=': order !== 0,
  };
  if (holds[rel]) return 'ya';
  // Equal as far as the printed digits tell.
  const apart = subRational(a.value, b.value);
  const distance = signRational(apart) < 0 ? negRational(apart) : apart;
  const touches = cmpRational(distance, addRational(a.slack, b.slack)) <= 0;
  return touches && (rel === '=' || rel === '<=' || rel === '>=') ? 'ya' : 'tidak';
}

/** Empty: unknown. */
export function outcomesOf(
  context: RuleContext,
  expr: ExprNode,
  at: At,
  self: SubjectId | null,
  depth = 0,
): readonly Outcome[] {
  if (depth > DEEPEST) return [];
  const numbers = (one: ExprNode): readonly NumberOutcome[] =>
    outcomesOf(context, one, at, self, depth + 1).flatMap((found) => (found.kind === 'angka' ? [found] : []));
  switch (expr.op) {
    case 'angka':
      return literal(expr.value.value, expr.value.text);
    case 'label':
      return [{ kind: 'label', text: expr.text.text, claims: [] }];
    case 'rujuk':
      return reference(context, expr, at, self, depth);
    case 'negatif':
      return numbers(expr.of).map((one) => ({ ...one, value: negRational(one.value), text: `−${one.text}` }));
    case 'persen':
      return numbers(expr.of);
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(expr, numbers(expr.left), numbers(expr.right));
    case 'jika': {
      const test = truthOf(context, expr.test, at, self, depth + 1);
      if (test === 'tak tahu') return [];
      const branch = test === 'ya' ? expr.then : expr.otherwise;
      return branch === null ? [] : outcomesOf(context, branch, at, self, depth + 1);
    }
    case 'panggil': {
      const side = expr.name.text.toLowerCase();
      const [of] = expr.args;
      if ((side === 'atas' || side === 'bawah') && of?.op === 'rujuk') {
        const found = context.model.resolve(of.ref, at, self);
        const ends = found === null ? [] : endsOf(context, found, at, side);
        return ends.length > 0 ? ends : numbers(of);
      }
      return call(expr, expr.args.map(numbers));
    }
    case 'setiap':
      return aggregate(context, expr, at, self, depth);
    default:
      return [];
  }
}

function literal(value: Extract<ExprNode, { op: 'angka' }>['value']['value'], text: string): readonly Outcome[] {
  if (value.kind === 'kata') return [{ kind: 'label', text: value.text, claims: [] }];
  if (value.kind !== 'angka') return [];
  const { value: number, percent } = value.numeral;
  const sense = percent ? 'literal' : 'angka';
  return [{ kind: 'angka', value: toRational(number), slack: NONE, text: text.trim(), claims: [], sense }];
}

function reference(
  context: RuleContext,
  { ref }: Extract<ExprNode, { op: 'rujuk' }>,
  at: At,
  self: SubjectId | null,
  depth: number,
): readonly Outcome[] {
  const { model } = context;
  const [first, ...rest] = ref.steps;
  if (first?.as === 'id' && self !== null && rest.length > 0) {
    const related = groupOf(model, first.text.toLowerCase(), at.document, self);
    const one = first.text.toLowerCase() === 'induk' && related?.length === 1 ? related[0] : undefined;
    if (one !== undefined && depth < DEEPEST) {
      const bare = { ...ref, steps: rest };
      return reference(context, { op: 'rujuk', ref: bare, span: ref.span }, at, one, depth + 1);
    }
  }
  const found = model.resolve(ref, at, self);
  return found === null ? [] : valuesOf(context, found, at, ref.modifiers.period?.form === 'sebelumnya');
}

/** An end of a range that is claimed. */
function endsOf({ model }: RuleContext, found: Resolved, at: At, side: 'atas' | 'bawah'): readonly Outcome[] {
  const year = model.documents[at.document]?.tahun ?? null;
  const period = found.period ?? (year === null ? null : year * 64);
  if (found.measure === null || period === null) return [];
  const quantity = quantityOf(model, found.subject, found.measure, period, found.version);
  return claimsOf(model, quantity).flatMap((claim): readonly Outcome[] => {
    const value = model.claims.others.get(claim);
    const end = value?.kind !== 'rentang' ? null : side === 'atas' ? value.high : value.low;
    if (end === null) return [];
    const text = numberText(model, end.numeral.value, found.measure as number, found.subject);
    const sense = senseOfMeasure(model, found.subject, found.measure as number);
    return [{ kind: 'angka', value: toRational(end.numeral.value), slack: NONE, text, claims: [claim], sense }];
  });
}

function valuesOf(context: RuleContext, found: Resolved, at: At, before: boolean): readonly Outcome[] {
  const { model } = context;
  const { subject, measure, version } = found;
  if (measure === null) return [];
  const year = model.documents[at.document]?.tahun ?? null;
  const period = found.period ?? (year === null ? null : (year - (before ? 1 : 0)) * 64);
  if (period === null) return [];
  const quantity = quantityOf(model, subject, measure, period, version);
  const numbers = knownIn(context, quantity, at.document).map(
    ({ value, rounded, claim }): Outcome => ({
      kind: 'angka',
      value: toRational(value),
      slack: rounded ? toRational(halfUlp(value)) : NONE,
      text: numberText(model, value, measure, subject),
      claims: [claim],
      sense: senseOfMeasure(model, subject, measure),
      ...(model.claims.grades.has(claim) ? { grade: model.claims.grades.get(claim) as string } : {}),
    }),
  );
  if (numbers.length > 0) return numbers;
  const labels = claimsOf(model, quantity).filter((claim) => model.claims.labels.has(claim));
  const own = labels.filter((claim) => documentOf(model, claim) === at.document);
  return (own.length > 0 ? own : labels).map((claim) => ({
    kind: 'label',
    text: model.claims.labels.get(claim) ?? '',
    claims: [claim],
  }));
}

function senseOfMeasure(model: RuleContext['model'], subject: SubjectId, measure: number): Sense {
  const one = model.subjects[subject];
  const { unit } = model.traits(measure, subject);
  return one !== undefined && isPercent(one, model.measures[measure] as string, unit) ? 'persen' : 'lain';
}

type Binary = Extract<ExprNode, { op: '+' | '-' | '*' | '/' | '^' }>;
const SIGN: Readonly<Record<Binary['op'], string>> = { '+': '+', '-': '−', '*': '×', '/': '/', '^': '^' };

function arithmetic(
  expr: Binary,
  lefts: readonly NumberOutcome[],
  rights: readonly NumberOutcome[],
): readonly NumberOutcome[] {
  return pairsOf(lefts, rights).flatMap(([left, right]) => {
    const [a, b] =
      expr.op === '+' || expr.op === '-' ? beside(left, right, true) : [factor(expr.op, left), factor(expr.op, right)];
    const value = applied(expr.op, a.value, b.value);
    if (value === null) return [];
    return [
      {
        kind: 'angka' as const,
        value,
        slack: slackOf(expr.op, a, b, value),
        text: `${bracketed(expr, expr.left, left.text)} ${SIGN[expr.op]} ${bracketed(expr, expr.right, right.text)}`,
        claims: [...left.claims, ...right.claims],
        sense: senseOfResult(expr.op, a, b),
      },
    ];
  });
}

const HUNDRED = rational(100, 1);
const asPart = (one: NumberOutcome): NumberOutcome => ({
  ...one,
  value: divRational(one.value, HUNDRED),
  sense: 'bagian',
});

/** A percent literal as a factor is a part of the whole (`24% × total`), but `× 100%` makes a percentage. */
function factor(op: Binary['op'], one: NumberOutcome): NumberOutcome {
  if (one.sense !== 'literal') return one;
  return op !== '^' && cmpRational(one.value, HUNDRED) === 0 ? { ...one, sense: 'angka' } : asPart(one);
}

/** Two terms, a percent literal among them read as the other tells. */
function beside(a: NumberOutcome, b: NumberOutcome, sum: boolean): readonly [NumberOutcome, NumberOutcome] {
  const how = literalBeside([a.sense, b.sense], sum);
  const read = (one: NumberOutcome): NumberOutcome => {
    if (one.sense !== 'literal' || how === null) return one;
    return how === 'bagian' ? asPart(one) : { ...one, sense: 'persen' };
  };
  return [read(a), read(b)];
}

function senseOfResult(op: Binary['op'], a: NumberOutcome, b: NumberOutcome): Sense {
  if (op === '+' || op === '-') return senseOfSum([a.sense, b.sense]);
  if (op === '/') return senseOfQuotient(a.sense, b.sense);
  if (op === '^') return a.sense;
  const hundred = [a, b].some(({ value, claims }) => claims.length === 0 && cmpRational(value, HUNDRED) === 0);
  return senseOfProduct(a.sense, b.sense, hundred);
}

function applied(op: Binary['op'], a: Rational, b: Rational): Rational | null {
  if (op === '+') return addRational(a, b);
  if (op === '-') return subRational(a, b);
  if (op === '*') return mulRational(a, b);
  if (op === '/') return signRational(b) === 0 ? null : divRational(a, b);
  const whole = b.d === 1 && typeof b.n === 'number' && Math.abs(b.n) <= 64 ? b.n : null;
  if (whole === null || whole < 0 || !isSmallPower(a, whole)) return null;
  let power: Rational = rational(1, 1);
  for (let k = 0; k < whole; k++) power = mulRational(power, a);
  return power;
}

/** How far rounding of both operands may move the result: the farthest corner. */
function slackOf(op: Binary['op'], a: NumberOutcome, b: NumberOutcome, value: Rational): Rational {
  if (signRational(a.slack) === 0 && signRational(b.slack) === 0) return NONE;
  let most = NONE;
  for (const [da, db] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const) {
    const moved = applied(
      op,
      addRational(a.value, mulRational(a.slack, rational(da, 1))),
      addRational(b.value, mulRational(b.slack, rational(db, 1))),
    );
    if (moved === null) continue;
    const apart = subRational(moved, value);
    const distance = signRational(apart) < 0 ? negRational(apart) : apart;
    if (cmpRational(distance, most) > 0) most = distance;
  }
  return most;
}

const RANK: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

function bracketed(outer: Binary, node: ExprNode, text: string): string {
  const inner = RANK[node.op];
  if (inner === undefined) return text;
  const rank = RANK[outer.op] as number;
  const needs = node === outer.right ? inner <= rank : inner < rank;
  return needs ? `(${text})` : text;
}

function call(
  { name }: Extract<ExprNode, { op: 'panggil' }>,
  args: readonly (readonly NumberOutcome[])[],
): readonly Outcome[] {
  const [first, ...rest] = args;
  if (first === undefined || args.some((one) => one.length === 0)) return [];
  if (name.text === 'abs') {
    return first.map((one) => (signRational(one.value) < 0 ? { ...one, value: negRational(one.value) } : one));
  }
  if (name.text !== 'min' && name.text !== 'maks') return [];
  const want = name.text === 'min' ? -1 : 1;
  return rest.reduce<readonly NumberOutcome[]>(
    (best, more) =>
      pairsOf(best, more).map((pair) => {
        const [a, b] = beside(...pair, false);
        return cmpRational(a.value, b.value) === want ? a : b;
      }),
    first,
  );
}

/** Over a group; subjects without a number are left out of sums and means, subjects of unknown condition make it unknown. */
function aggregate(
  context: RuleContext,
  { name, each, of }: Extract<ExprNode, { op: 'setiap' }>,
  at: At,
  self: SubjectId | null,
  depth: number,
): readonly Outcome[] {
  const { model } = context;
  const within = each.within === null ? null : model.resolve(each.within, at, self);
  if (each.within !== null && within === null) return [];
  const group = groupOf(model, each.kind.text.toLowerCase(), at.document, self, within?.subject ?? null);
  if (group === null) return [];
  const chosen: SubjectId[] = [];
  for (const subject of group) {
    const truth = each.condition === null ? 'ya' : truthOf(context, each.condition, at, subject, depth + 1);
    if (truth === 'tak tahu') return [];
    if (truth === 'ya') chosen.push(subject);
  }
  if (name.text === 'cacah') {
    const value = rational(chosen.length, 1);
    return [{ kind: 'angka', value, slack: NONE, text: String(chosen.length), claims: [], sense: 'angka' }];
  }
  let sums: readonly NumberOutcome[] = [];
  let count = 0;
  for (const subject of chosen) {
    const values = outcomesOf(context, of, at, subject, depth + 1).flatMap((one) =>
      one.kind === 'angka' ? [one] : [],
    );
    if (values.length === 0) continue;
    count++;
    sums =
      count === 1
        ? values
        : pairsOf(sums, values)
            .slice(0, MOST)
            .map(([a, b]) => plus(a, b));
  }
  if (count === 0) return [];
  if (name.text === 'jumlah') return sums;
  const n = rational(count, 1);
  return sums.map((sum) => ({
    ...sum,
    value: divRational(sum.value, n),
    slack: divRational(sum.slack, n),
    text: `(${sum.text}) / ${count}`,
  }));
}

const plus = (a: NumberOutcome, b: NumberOutcome): NumberOutcome => ({
  kind: 'angka',
  value: addRational(a.value, b.value),
  slack: addRational(a.slack, b.slack),
  text: `${a.text} + ${b.text}`,
  claims: [...a.claims, ...b.claims],
  sense: a.sense,
});

/** A result written out: `100 + 108 = 208`, or the printed number alone. */
export function writtenOut(outcome: Outcome, decimals: number): string {
  if (outcome.kind === 'label') return `"${outcome.text}"`;
  if (!/ [+−×/^] /.test(outcome.text)) return outcome.text;
  const exact = toDecimal(outcome.value);
  const shown = exact !== null && decimalsOf(exact) <= decimals ? exact : roundRational(outcome.value, decimals);
  return `${outcome.text} = ${formatNumeral(shown)}`;
}

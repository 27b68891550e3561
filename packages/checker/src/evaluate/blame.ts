/** What becomes of a calculation that was weighed: what agrees supports its claims, what does not is told, and somebody is to blame. */
import { cmpRational, type Decimal, decimalsOf, type Rational, roundRational, toRational } from '@sakip-lint/language';
import type { Instance } from '../constrain/instantiate.ts';
import type { RuleId } from '../finding.ts';
import type { ClaimId } from '../model/claim.ts';
import { otherValues } from './claims.ts';
import { evaluateAt, type Formula } from './formula.ts';
import type { Found, Outcome } from './judgement.ts';
import { declaredOf, type Judging } from './judging.ts';
import { agrees, type Declared, isCut, type Print } from './ladder.ts';
import { Mark } from './marks.ts';
import { numberOf } from './number.ts';

export interface Weighed {
  readonly rule: RuleId;
  readonly result: ClaimId;
  readonly instance: Instance;
  readonly found: Found;
  /** Index into `Definitions.all`. */
  readonly definition?: number;
  /** Index into `Model.sums`. */
  readonly seed?: number;
  /** The constraint whose blank cells count. */
  readonly constraint?: number;
  /** Parts exist that are not written. */
  readonly partial?: boolean;
  /** false: nobody is to blame. */
  readonly rejects?: boolean;
}

export function tell(judging: Judging, weighed: Weighed): void {
  const { marks } = judging;
  const { rule, result, instance, found, partial = false, rejects = true } = weighed;
  const { verdict, operands, computed, hidden } = found;
  if (verdict === 'sesuai' || verdict === 'pembulatan' || verdict === 'batas') {
    agree(judging, result, operands);
    // Of several values of an operand, the one with which it comes out stands.
    for (const [k, { claims }] of instance.slots.entries())
      if (verdict === 'sesuai' && claims.length > 1) marks.set(Mark.supported, operands[k] as ClaimId);
    if (verdict === 'sesuai') return;
  }
  let cause: Cause = { culprit: result, better: null, also: null };
  if (verdict === 'bertentangan' && rejects) {
    cause = causeOf(judging, result, instance, operands, partial);
    reject(judging, cause.culprit);
    if (cause.culprit === result && computed !== null && !partial) marks.set(Mark.right, result, computed);
    if (cause.also !== null) reject(judging, cause.also.culprit);
  }
  marks.set(Mark.told, result, {
    rule,
    verdict,
    result,
    definitionIndex: weighed.definition ?? -1,
    seedIndex: weighed.seed ?? -1,
    constraint: weighed.constraint ?? -1,
    instance,
    operands,
    computed,
    partial,
    ...cause,
    hidden,
  });
}

export function agree({ model, marks }: Judging, result: ClaimId, operands: readonly ClaimId[]): void {
  marks.set(Mark.confirmed, result);
  const { statement } = model.claims;
  for (const operand of operands) if (statement[operand] === statement[result]) marks.set(Mark.supported, operand);
}

/** A claim is rejected with its repeats: the same quantity with the same value. */
export function reject({ model, marks, steps }: Judging, claim: ClaimId): void {
  const { claims, quantities } = model;
  const value = numberOf(model, claim);
  const quantity = claims.quantity[claim] as number;
  steps.reads(quantity);
  marks.set(Mark.rejected, claim);
  if (value === null) return;
  for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
    const other = quantities.claimIds[k] as ClaimId;
    const repeat = numberOf(model, other);
    // A derived value that recomputes where it stands is right there.
    if (repeat !== null && cmpRational(toRational(repeat), toRational(value)) === 0 && marks.confirmed[other] === 0)
      marks.set(Mark.rejected, other);
  }
}

/** Whether a calculation comes out with the right values of those operands that another calculation rejects. */
export function holdsCorrected(
  judging: Judging,
  result: ClaimId,
  formula: Formula,
  operands: readonly ClaimId[],
): boolean {
  const { model, marks, weigher, steps } = judging;
  for (const operand of operands) steps.reads(model.claims.quantity[operand] as number);
  if (!operands.some((operand) => marks.right.has(operand))) return false;
  const print = { ...weigher.printOf(result, formula), exact: false };
  const declared = declaredOf(judging, result);
  // The right value as it comes out, or as it would be printed there.
  return [false, true].some((printed) => {
    const points = operands.map((operand) => {
      const written = numberOf(model, operand) as Decimal;
      const right = marks.right.get(operand);
      if (right === undefined) return toRational(written);
      return printed ? toRational(roundRational(right, decimalsOf(written))) : right;
    });
    const value = evaluateAt(formula, points);
    return value !== 'nol' && (agrees(value, print, declared) || isCut(value, print, declared));
  });
}

type Cause = Pick<Outcome, 'culprit' | 'better' | 'also'>;

/** If another claimed value of one operand makes the calculation right, that operand is wrong; else the result is. */
function causeOf(
  judging: Judging,
  result: ClaimId,
  instance: Instance,
  operands: readonly ClaimId[],
  partial: boolean,
): Cause {
  const { model, marks, weigher } = judging;
  const { formula } = instance;
  const unknown: Cause = { culprit: result, better: null, also: null };
  if (numberOf(model, result) === null || partial) return unknown;
  const declared = declaredOf(judging, result);
  const print = weigher.printOf(result, formula);
  const shows = (value: ReturnType<typeof evaluateAt>, as: Print): boolean =>
    value !== 'nol' && (agrees(value, as, declared) || isCut(value, as, declared));
  const points = operands.map((claim) => toRational(numberOf(model, claim) as Decimal));
  for (const [k, operand] of operands.entries()) {
    for (const other of otherValues(model, marks, operand)) {
      const changed = [...points];
      changed[k] = toRational(numberOf(model, other) as Decimal);
      if (shows(evaluateAt(formula, changed), print)) return { culprit: operand, better: other, also: null };
    }
  }
  const computed = evaluateAt(formula, points);
  const right = otherValues(model, marks, result).find((other) => shows(computed, weigher.printOf(other, formula)));
  if (computed !== 'nol' && right !== undefined) return { culprit: result, better: right, also: null };
  return swapped(judging, instance, operands, print, declared) ?? unknown;
}

/** Two operands that other values of theirs make right together: cells exchanged, or a row of another place. */
function swapped(
  { model, marks }: Judging,
  { formula }: Instance,
  operands: readonly ClaimId[],
  print: Print,
  declared: Declared,
): Cause | null {
  const [a, b, ...more] = operands;
  if (a === undefined || b === undefined || more.length > 0) return null;
  for (const first of otherValues(model, marks, a)) {
    for (const second of otherValues(model, marks, b)) {
      const changed: readonly Rational[] = [first, second].map((claim) =>
        toRational(numberOf(model, claim) as Decimal),
      );
      const value = evaluateAt(formula, changed);
      if (value !== 'nol' && (agrees(value, print, declared) || isCut(value, print, declared)))
        return { culprit: a, better: first, also: { culprit: b, better: second } };
    }
  }
  return null;
}

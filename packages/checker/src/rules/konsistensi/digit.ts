/** How a wrong number may have come about: one slip of typing. Explains what other rules found; finds nothing itself. */
import {
  addRational,
  type Decimal,
  decimalsOf,
  mantissaOf,
  type Rational,
  roundRational,
  subRational,
  toDecimal,
  toRational,
  truncateRational,
} from '@sakip-lint/language';
import { evaluateAt } from '../../evaluate/formula.ts';
import type { Outcome } from '../../evaluate/judgement.ts';
import { agrees, isCut } from '../../evaluate/ladder.ts';
import { isExact, lastPlaceOf, numberOf } from '../../evaluate/number.ts';
import { meantBy, type Slip, slipBetween } from '../../evaluate/slip.ts';
import { word } from '../../messages/args.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Draft, Explanation, Rule, RuleContext } from '../../rule.ts';
import { claimName, claimText, unitOf, valueText } from '../describe.ts';
import { message } from '../draft.ts';
import { repeatsOf, valueFix } from '../recompute.ts';
import { documentOf } from '../values.ts';
import { copiedFrom } from './copied.ts';

/** Operands of a quotient or difference of more parts are not tried: some slip of some part would nearly always fit. */
const MOST_OPERANDS = 4;
const LEAST_OF_OPERAND = 4;
const LEAST_OF_RESULT = 3;

export const rule: Rule = {
  id: 'konsistensi/digit',
  level: 'info',
  summary: {
    id: 'Menjelaskan temuan lain: angka yang keliru itu satu salah ketik dari angka yang cocok.',
    en: 'Explains another finding: the wrong number is one typing slip away from one that fits.',
  },
  check: () => [],
  explain: (context, draft) => {
    // A number that stands in the next row or year was copied, not mistyped.
    const repair = copiedFrom(context.model, draft) === null ? repairOf(context, draft) : null;
    return repair === null ? null : told(context, draft, repair);
  },
};

/** A claim, and the number it would be without a slip. */
interface Repair {
  readonly claim: ClaimId;
  readonly meant: Decimal;
  readonly slip: Slip;
  /** Place where the right number stands. */
  readonly at?: ClaimId;
}

function repairOf(context: RuleContext, { culprit, right, outcome }: Draft): Repair | null {
  const { model } = context;
  const better = right ?? outcome?.better ?? null;
  if (culprit !== undefined && better !== null) {
    const [written, meant] = [numberOf(model, culprit), numberOf(model, better)];
    const isYear = /^(?:19|20)\d\d$/.test(claimText(model, better));
    const slip = written === null || meant === null || isYear ? null : slipBetween(written, meant);
    if (slip === null || written === null || meant === null) return null;
    return isTelling(written, { meant, slip }, false) ? { claim: culprit, meant, slip, at: better } : null;
  }
  if (outcome === undefined || outcome.verdict !== 'bertentangan' || outcome.partial || outcome.also !== null)
    return null;
  const [first, second] = repairs(context, outcome);
  // Of several that fit none is more than a guess.
  if (first === undefined || second !== undefined) return null;
  const written = numberOf(model, first.claim) as Decimal;
  // A part of a sum needs one number exactly, an operand of a quotient any of several.
  return isTelling(written, first, first.claim !== outcome.result && !isSum(outcome)) ? first : null;
}

const isSum = ({ instance, seed }: Outcome): boolean => instance.formula.op === 'jumlah' || seed !== null;

/** Some slip makes nearly every short number fit: it says nothing. Zeros at the end are hardly typed wrong by themselves. */
function isTelling(written: Decimal, { meant, slip }: Pick<Repair, 'meant' | 'slip'>, isOperand: boolean): boolean {
  if (slip === 'tukar' && !isOperand) return true;
  const digits = [written, meant].map((value) => String(mantissaOf(value)).replace(/^-|0+$/g, '').length);
  return Math.max(...digits) >= (isOperand ? LEAST_OF_OPERAND : LEAST_OF_RESULT);
}

/** Every single-slip change of one number of a calculation that makes it come out. */
function* repairs(context: RuleContext, outcome: Outcome): Generator<Repair> {
  const { model } = context;
  const { result, operands, computed } = outcome;
  const isShortened = (claim: ClaimId) => model.claims.places.has(claim) || model.claims.wholes.has(claim);
  if (computed === null || [result, ...operands].some(isShortened)) return;
  const written = numberOf(model, result);
  if (written === null) return;
  const document = model.documents[documentOf(model, result)];
  const print = document?.pembulatan === 'dipotong' ? truncateRational : roundRational;
  const decimals = decimalsOf(written);
  const own =
    isSum(outcome) && isAddedRight(context, result) ? [] : [decimals, decimals + 1, decimals + 2, decimals - 1];
  for (const places of own) {
    const meant = places < 0 ? null : print(computed, places);
    const slip = meant === null ? null : slipBetween(written, meant);
    // Another number of decimals is a comma that moved, or no slip but rounding.
    if (meant === null || slip === null || (places !== decimals && slip !== 'pemisah')) continue;
    yield { claim: result, meant, slip };
    break;
  }
  for (const [slot, operand] of operands.entries()) {
    const value = numberOf(model, operand);
    if (value === null || standsElsewhere(context, operand)) continue;
    for (const meant of meantOperands(outcome, slot, value, { model, result: written })) {
      const slip = slipBetween(value, meant);
      if (slip !== null) yield { claim: operand, meant, slip };
    }
  }
}

/** A whole that is itself a part of a sum that comes out: what is wrong is below it. */
const isAddedRight = ({ model, judgement }: RuleContext, claim: ClaimId): boolean =>
  model.sums.some(({ result, parts }) => parts.includes(claim) && judgement.isConfirmed(result));

/** Said with the same value elsewhere, or right in another calculation: hardly mistyped here. */
function standsElsewhere({ model, judgement }: RuleContext, claim: ClaimId): boolean {
  return repeatsOf(model, claim).some(
    (repeat) => judgement.isConfirmed(repeat) || judgement.isSupported(repeat) || repeat !== claim,
  );
}

function* meantOperands(
  outcome: Outcome,
  slot: number,
  value: Decimal,
  { model, result }: { readonly model: RuleContext['model']; readonly result: Decimal },
): Generator<Decimal> {
  const { formula } = outcome.instance;
  const points = outcome.operands.map((operand) => toRational(numberOf(model, operand) as Decimal));
  if (isSum(outcome)) {
    // A part of a sum needs exactly the difference more.
    const gap = subRational(toRational(result), outcome.computed as Rational);
    const meant = toDecimal(addRational(points[slot] as Rational, gap));
    if (meant !== null) yield meant;
    return;
  }
  if (outcome.operands.length > MOST_OPERANDS) return;
  const declared = model.documents[documentOf(model, outcome.result)]?.pembulatan ?? null;
  const print = {
    value: result,
    exact: isExact(model, outcome.result) && formula.op !== '*' && formula.op !== '/',
    stored: false,
    by: lastPlaceOf(model, outcome.result),
  };
  for (const meant of meantBy(value)) {
    points[slot] = toRational(meant);
    const computed = evaluateAt(formula, points);
    if (computed === 'nol') continue;
    if (agrees(computed, print, declared) || isCut(computed, print, declared)) yield meant;
  }
}

function told({ model }: RuleContext, { outcome, culprit }: Draft, { claim, meant, slip, at }: Repair): Explanation {
  const unit = unitOf(model, model.claims.quantity[claim] as number);
  const right = at === undefined ? valueText(meant, unit) : claimText(model, at);
  const args = {
    name: claimName(model, claim),
    written: claimText(model, claim),
    right,
    slip: word(`konsistensi.digit.${slip}`),
  };
  const variant = claim === (outcome?.result ?? culprit) || claim === culprit ? 'hasil' : 'operan';
  return {
    notes: [message(`konsistensi.digit.${variant}`, args)],
    labels: [],
    fixes: valueFix(model, claim, right.replace(/^Rp |%$/g, '')),
  };
}

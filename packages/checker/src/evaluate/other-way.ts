/**
 * Results that the formula of their head does not give, and a usual one does: of a sum the last number or the mean, of
 * realisasi over target the formulas of less being better.
 */
import {
  addRational,
  cmpRational,
  type Decimal,
  divRational,
  mulRational,
  type Rational,
  rational,
  signRational,
  subRational,
  toRational,
} from '@sakip-lint/language';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { type Formula, partsOf } from './formula.ts';
import { agrees, isCut } from './ladder.ts';
import { lastPlaceOf, numberOf } from './number.ts';

export type OtherWay = 'terakhir' | 'rata_rata' | 'turun';

const addsOnly = (formula: Formula): boolean =>
  formula.op === 'operan' || (formula.op === '+' && partsOf(formula).every(addsOnly));

export function otherWay(
  model: Model,
  result: ClaimId,
  formula: Formula,
  operands: readonly ClaimId[],
  found = false,
): OtherWay | null {
  const value = numberOf(model, result);
  const numbers = operands.map((claim) => toRational(numberOf(model, claim) as Decimal));
  const last = numbers.at(-1);
  if (value === null || last === undefined || numbers.length < 2) return null;
  const print = { value, exact: false, stored: false, by: lastPlaceOf(model, result) };
  const shows = (computed: Rational): boolean => agrees(computed, print, null) || isCut(computed, print, null);
  if (!addsOnly(formula)) return isReversed(model, result, formula, operands, found, shows) ? 'turun' : null;
  if (cmpRational(last, toRational(value)) === 0) return signRational(last) === 0 ? null : 'terakhir';
  const sum = numbers.reduce<Rational>(addRational, rational(0, 1));
  return shows(divRational(sum, rational(numbers.length, 1))) ? 'rata_rata' : null;
}

function isReversed(
  model: Model,
  result: ClaimId,
  formula: Formula,
  operands: readonly ClaimId[],
  found: boolean,
  shows: (computed: Rational) => boolean,
): boolean {
  const measureOf = (claim: ClaimId) =>
    model.measures[model.quantities.measure[model.claims.quantity[claim] as number] as number];
  const measure = measureOf(result);
  // Of a column that no head defines only its operands tell what it is.
  if ((!found && measure !== 'capaian' && measure !== 'kemajuan') || operands.length !== 2) return false;
  if (formula.op !== '*' || formula.left.op !== '/' || formula.right.op !== 'angka') return false;
  const { left, right } = formula.left;
  if (left.op !== 'operan' || right.op !== 'operan') return false;
  const [over, under] = [operands[left.slot], operands[right.slot]] as [ClaimId, ClaimId];
  if (measureOf(over) !== 'realisasi' || measureOf(under)?.startsWith('target') !== true) return false;
  const [done, aim] = [over, under].map((claim) => toRational(numberOf(model, claim) as Decimal)) as [
    Rational,
    Rational,
  ];
  if (signRational(done) === 0 || signRational(aim) === 0) return false;
  const hundred = rational(100, 1);
  const rest = subRational(mulRational(aim, rational(2, 1)), done);
  return [divRational(rest, aim), divRational(aim, done)].some((one) => shows(mulRational(one, hundred)));
}

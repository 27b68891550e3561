/** Formulas of columns' heads (`13 = 9 + 10`): what each gives in its rows. */
import { addRational, type Decimal, divRational, type Rational, rational, toRational } from '@sakip-lint/language';
import type { Instance } from '../constrain/instantiate.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { holdsCorrected, tell } from './blame.ts';
import { instancesOf, isRatioOfTotals, standsFor } from './cell-formulas.ts';
import type { Found } from './judgement.ts';
import { type Judging, whereIs } from './judging.ts';
import { agrees, isCut, type Print } from './ladder.ts';
import { type Contradiction, Mark } from './marks.ts';
import { lastPlaceOf, numberOf } from './number.ts';
import { otherWay } from './other-way.ts';
import { rank } from './weigher.ts';

/** Of totals of quotients only whether their formula holds counts; what contradicts waits for what else is found wrong. */
export function weighHeadFormula(judging: Judging, index: number): void {
  const { model, weigher, marks, steps } = judging;
  const seed = model.cellFormulas[index];
  if (seed === undefined || !standsFor(model, seed)) return;
  steps.counts();
  const { result } = seed;
  for (const claim of [result, ...seed.operands]) steps.reads(model.claims.quantity[claim] as number);
  const where = whereIs(model, result);
  let best: { readonly found: Found; readonly instance: Instance } | null = null;
  for (const instance of instancesOf(model, seed)) {
    const found = weigher.mildest(instance, result, where);
    // Another power of ten counts only where the number is exactly that.
    const counts = best === null || found.verdict === 'sesuai' || found.verdict === 'pembulatan';
    if (best === null || (counts && rank(found.verdict) < rank(best.found.verdict))) best = { found, instance };
    if (found.verdict === 'sesuai' || found.verdict === 'nol') break;
  }
  if (best === null) return;
  const { verdict, computed } = best.found;
  if (isRatioOfTotals(seed)) {
    if (rank(verdict) <= rank('pembulatan')) marks.set(Mark.settled, result);
    else if (verdict === 'bertentangan' && computed !== null && !isSumOrMean(judging, result)) {
      // Told as what it is not, instead of as a sum of quotients.
      marks.set(Mark.settled, result);
      marks.set(Mark.contradicted, result, { seed: index, result, ...best, usual: false });
    }
  } else if (verdict !== 'bertentangan') {
    tell(judging, { rule: 'kinerja/hitung', result, ...best });
  } else {
    // What a usual way of computing gives is no wrong number: the head is left standing over it.
    const usual = otherWay(model, result, best.instance.formula, best.found.operands, seed.found) !== null;
    // Of rows that only look computed alike one may well be computed the other way.
    if (usual && seed.found) return;
    marks.set(Mark.contradicted, result, { seed: index, result, ...best, usual });
    if (computed !== null && !usual) marks.set(Mark.right, result, computed);
  }
}

/** Whether a total is the sum or the mean of the cells above it, as some totals of quotients are. */
function isSumOrMean({ model, steps }: Judging, result: ClaimId): boolean {
  const shown = numberOf(model, result);
  const seed = sumsOf(model.sums).get(result);
  if (shown === null || seed === undefined) return true;
  for (const part of seed.parts) steps.reads(model.claims.quantity[part] as number);
  const parts = seed.parts.map((part) => numberOf(model, part));
  if (parts.length === 0 || parts.some((part) => part === null)) return true;
  const sum = parts.reduce<Rational>((all, part) => addRational(all, toRational(part as Decimal)), rational(0, 1));
  const print: Print = { value: shown, exact: false, stored: false, by: lastPlaceOf(model, result) };
  const mean = divRational(sum, rational(parts.length, 1));
  return [sum, mean].some((value) => agrees(value, print, null) || isCut(value, print, null));
}

const known = new WeakMap<Model['sums'], ReadonlyMap<ClaimId, Model['sums'][number]>>();

function sumsOf(sums: Model['sums']): ReadonlyMap<ClaimId, Model['sums'][number]> {
  const found = known.get(sums) ?? new Map(sums.map((seed) => [seed.result, seed]));
  known.set(sums, found);
  return found;
}

/** A row that does not hold the formula of its head, unless what was found wrong elsewhere explains it. */
export function tellHeadFormula(judging: Judging, { result, instance, found, usual }: Contradiction): void {
  for (const claim of [result, ...found.operands]) judging.steps.reads(judging.model.claims.quantity[claim] as number);
  if (holdsCorrected(judging, result, instance.formula, found.operands)) return;
  tell(judging, { rule: 'kinerja/hitung', result, instance, found, rejects: !usual });
}

/** Formulas of columns' heads (`13 = 9 + 10`): what each gives in its rows. */
import type { Instance } from '../constrain/instantiate.ts';
import { holdsCorrected, tell } from './blame.ts';
import { instancesOf, isRatioOfTotals, standsFor } from './cell-formulas.ts';
import type { Found } from './judgement.ts';
import { type Judging, whereIs } from './judging.ts';
import { type Contradiction, Mark } from './marks.ts';
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
  } else if (verdict !== 'bertentangan') {
    tell(judging, { rule: 'kinerja/hitung', result, ...best });
  } else {
    // What a usual way of computing gives is no wrong number: the head is left standing over it.
    const usual = otherWay(model, result, best.instance.formula, best.found.operands) !== null;
    // Of rows that only look computed alike one may well be computed the other way.
    if (usual && seed.found) return;
    marks.set(Mark.contradicted, result, { seed: index, result, ...best, usual });
    if (computed !== null && !usual) marks.set(Mark.right, result, computed);
  }
}

/** A row that does not hold the formula of its head, unless what was found wrong elsewhere explains it. */
export function tellHeadFormula(judging: Judging, { result, instance, found, usual }: Contradiction): void {
  if (holdsCorrected(judging, result, instance.formula, found.operands)) return;
  tell(judging, { rule: 'kinerja/hitung', result, instance, found, rejects: !usual });
}

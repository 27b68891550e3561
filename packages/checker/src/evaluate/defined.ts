/** Results of definitions: serapan, capaian and their like, each made concrete where it stands. */
import { type Instance, instantiate, isOfYearAlone, type Where } from '../constrain/instantiate.ts';
import { NEAR } from '../constrain/nearness.ts';
import type { Definition, Expr } from '../define/standard.ts';
import type { ClaimId } from '../model/claim.ts';
import { agree, holdsCorrected, tell } from './blame.ts';
import { casesOf } from './cases.ts';
import { OPEN_DIRECTION, TOLD_DIRECTION } from './direction.ts';
import { directionFor, underDirection } from './inferred.ts';
import type { Found } from './judgement.ts';
import { declaredOf, type Judging, whereIs } from './judging.ts';
import { ratioAgrees } from './kernels.ts';
import { rank } from './weigher.ts';

/** A percentage of two claims of its own statement. */
export function judgeRatio(judging: Judging, c: number): void {
  const { model, built, steps } = judging;
  const { constraints } = built;
  const result = constraints.result[c] as ClaimId;
  const from = constraints.start[c] as number;
  const over = constraints.operands[from] as ClaimId;
  const under = constraints.operands[from + 1] as ClaimId;
  for (const claim of [result, over, under]) steps.reads(model.claims.quantity[claim] as number);
  if (declaredOf(judging, result) === null && ratioAgrees(model.claims, result, over, under)) {
    steps.counts();
    agree(judging, result, [over, under]);
    return;
  }
  judgeDefined(judging, c, false);
}

/** What only a column of a table calls better by being less, by the formula that its cells show. */
function directed(judging: Judging, where: Where, definition: Definition): Where {
  if (where.subject.arah !== TOLD_DIRECTION) return where;
  const arah = directionFor(judging, where.subject, definition);
  return arah === null ? where : { ...where, subject: { ...where.subject, arah } };
}

/** `local`: only if its operands stand in its own statement; false: it was left for later. */
export function judgeDefined(judging: Judging, c: number, local: boolean): boolean {
  const { model, built, lookup, weigher, steps } = judging;
  const result = built.constraints.result[c] as ClaimId;
  const index = built.constraints.definition[c] as number;
  steps.reads(model.claims.quantity[result] as number);
  const definition = built.definitions.all[index] as Definition;
  const where = directed(judging, whereIs(model, result), definition);
  const cases = casesOf(judging, definition, index, where);
  if (cases.length === 0) {
    // Nothing is computed under `arah turun`; which formula fits is told all the same.
    if (where.subject.arah === OPEN_DIRECTION) directionFor(judging, where.subject, definition);
    return true;
  }
  const instancesIn = (scope: number): readonly Instance[] =>
    cases.flatMap((expr) => {
      const instance = instantiate(lookup, expr, { ...where, scope });
      return typeof instance === 'string' || isOfYearAlone(lookup, instance, where) ? [] : [instance];
    });
  // What is told in the second unit alone (`12 km` of `persen atau km`) is computed in it.
  const instances = [where.scope, ...(model.otherUnits.get(where.subject.id) ?? [])]
    .map(instancesIn)
    .find((found) => found.length > 0);
  if (instances === undefined) return true;
  if (
    local &&
    !instances.every(({ slots }) => slots.length > 0 && slots.every(({ distance }) => distance === NEAR.statement))
  ) {
    return false;
  }
  steps.counts();
  let best: { readonly found: Found; readonly instance: Instance } | null = null;
  const tried: { readonly found: Found; readonly instance: Instance }[] = [];
  for (const instance of instances) {
    const found = weigher.mildest(instance, result, where);
    tried.push({ found, instance });
    if (best === null || rank(found.verdict) < rank(best.found.verdict)) best = { found, instance };
    if (found.verdict === 'sesuai') break;
  }
  if (best === null) return true;
  const unit = best.found.verdict === 'sesuai' ? null : inOtherUnit(judging, result, cases, where);
  if (unit !== null) {
    agree(judging, result, unit);
    return true;
  }
  const direction = best.found.verdict === 'sesuai' ? null : directionFor(judging, where.subject, definition);
  if (direction !== null) best = underDirection(judging, result, index, where, direction) ?? best;
  // With the right value of an operand that is told to be wrong it comes out: that is the finding.
  const follows = ({ found, instance }: (typeof tried)[number]): boolean =>
    holdsCorrected(judging, result, instance.formula, found.operands);
  if (best.found.verdict === 'bertentangan' && (follows(best) || tried.some(follows))) return true;
  tell(judging, { rule: definition.rule, result, ...best, definition: index });
  return true;
}

/** Operands in another unit of the subject that give the result; null where none do. */
function inOtherUnit(
  { model, lookup, weigher }: Judging,
  result: ClaimId,
  cases: readonly Expr[],
  where: Where,
): readonly ClaimId[] | null {
  for (const scope of model.otherUnits.get(where.subject.id) ?? []) {
    for (const expr of cases) {
      const instance = instantiate(lookup, expr, { ...where, scope });
      if (typeof instance === 'string') continue;
      const found = weigher.mildest(instance, result, where);
      if (found.verdict === 'sesuai') return found.operands;
    }
  }
  return null;
}

/** Which expression of a definition holds for a result: the first case whose condition does, or of several formulas in use one. */
import {
  cmpRational,
  type Decimal,
  isZero,
  negRational,
  type Rational,
  rational,
  subRational,
  toRational,
} from '@sakip-lint/language';
import { instantiate, type Where } from '../constrain/instantiate.ts';
import type { Definition, Expr } from '../define/standard.ts';
import type { ClaimId } from '../model/claim.ts';
import { type Judging, whereIs } from './judging.ts';
import { numberOf } from './number.ts';

/** Empty where nothing is computed. */
export function casesOf(judging: Judging, definition: Definition, index: number, where: Where): readonly Expr[] {
  const { lookup, steps } = judging;
  if (definition.anyOf) {
    const key = `${where.document}|${index}|${where.subject.kind}`;
    const best = steps.shared('rumus', key, () => bestAlternative(judging, definition, index, where));
    const expr = definition.cases[best]?.expr;
    return expr === null || expr === undefined ? [] : [expr];
  }
  for (const { when, expr } of definition.cases) {
    if (when === null || lookup.holds(when, where) === true) return expr === null ? [] : [expr];
  }
  return [];
}

/**
 * Of several formulas in use the one that fits most rows of the subject's level, then most of the document; the first of
 * equals. Programmes and their outputs may well be measured differently.
 */
function bestAlternative(
  { model, built, lookup, weigher, steps }: Judging,
  definition: Definition,
  index: number,
  { document, subject }: Where,
): number {
  const { constraints } = built;
  let best = 0;
  let most = 0;
  let nearest: { readonly k: number; readonly gap: Rational } | null = null;
  for (const [k, { expr }] of definition.cases.entries()) {
    let fitting = 0;
    for (let c = 0; c < constraints.count && expr !== null; c++) {
      if (constraints.definition[c] !== index) continue;
      const result = constraints.result[c] as ClaimId;
      const where = whereIs(model, result);
      if (where.document !== document) continue;
      steps.reads(model.claims.quantity[result] as number);
      const instance = instantiate(lookup, expr, where);
      if (typeof instance === 'string' || instance.slots.length === 0) continue;
      const { verdict, computed } = weigher.mildest(instance, result, where);
      if (verdict === 'sesuai') fitting += where.subject.kind === subject.kind ? constraints.count + 1 : 1;
      const gap = gapOf(computed, numberOf(model, result));
      // From one number alone (100 − serapan) nobody's meaning is told.
      if (gap !== null && instance.slots.length > 1 && (nearest === null || cmpRational(gap, nearest.gap) < 0))
        nearest = { k, gap };
    }
    if (fitting > most) {
      most = fitting;
      best = k;
    }
  }
  // Where none fits, the one that comes nearest is what was meant.
  return most === 0 && nearest !== null ? nearest.k : best;
}

/** How far a result lies from its print; 0 where it is a division by zero printed as 0. */
function gapOf(computed: Rational | null, shown: Decimal | null): Rational | null {
  if (shown === null) return null;
  if (computed === null) return isZero(shown) ? rational(0, 1) : null;
  const gap = subRational(computed, toRational(shown));
  return gap.n < 0 ? negRational(gap) : gap;
}

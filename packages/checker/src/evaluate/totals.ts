/** Total rows of measures that do not add up: the definition over the totals of their row, or the mean of their column. */
import { cmp, divRational, rational } from '@sakip-lint/language';
import { instantiate } from '../constrain/instantiate.ts';
import { NEAR } from '../constrain/nearness.ts';
import type { ClaimId, StatementId } from '../model/claim.ts';
import type { Subject } from '../model/subject.ts';
import type { Weighed } from './blame.ts';
import type { Found } from './judgement.ts';
import { type Judging, whereIs } from './judging.ts';
import { agrees, isCut, type Print } from './ladder.ts';
import { Mark } from './marks.ts';
import { lastPlaceOf, numberOf } from './number.ts';
import { rank } from './weigher.ts';

/** What the total is told by instead of the sum; null: only the sum says anything. */
export function totalOtherwise(
  judging: Judging,
  result: ClaimId,
  { computed, operands }: Found,
): 'sesuai' | Pick<Weighed, 'rule' | 'definition' | 'instance' | 'found'> | null {
  const { model, built, lookup, weigher, marks, steps } = judging;
  const quantity = model.claims.quantity[result] as number;
  const subject = model.quantities.subject[quantity] as number;
  const measure = model.quantities.measure[quantity] as number;
  const { berjumlah, nature } = model.traits(measure, subject);
  if (berjumlah) return null;
  steps.reads(quantity);
  if (marks.settled.has(result)) return 'sesuai';
  const name = model.measures[measure] as string;
  const row = whereIs(model, result);
  // The row's amounts may be said of the node whose parts its rows are.
  const candidates = subjectsIn(judging, row.statement).flatMap((about) => {
    const where = { ...row, subject: about };
    const held = built.definitions.of(about, name);
    const kinds = ['program', 'indikator'] as const;
    const all = held === null ? kinds.map((kind) => built.definitions.of({ ...about, kind }, name)) : [held];
    return all.flatMap((candidate) => (candidate === null ? [] : [{ ...candidate, where }]));
  });
  let told: Pick<Weighed, 'rule' | 'definition' | 'instance' | 'found'> | null = null;
  for (const { definition, index, where } of candidates) {
    for (const { expr } of definition.cases) {
      const instance = expr === null ? 'tidak' : instantiate(lookup, expr, where);
      if (typeof instance === 'string' || instance.slots.length === 0) continue;
      const found = weigher.mildest(instance, result, where);
      if (rank(found.verdict) <= rank('pembulatan')) {
        marks.set(Mark.confirmed, result);
        return 'sesuai';
      }
      // The operands of a total stand in its row.
      if (instance.slots.every(({ distance }) => distance === NEAR.statement))
        told ??= { rule: definition.rule, definition: index, instance, found };
    }
  }
  const shown = numberOf(model, result);
  if (computed !== null && shown !== null && operands.length > 0) {
    const mean = divRational(computed, rational(operands.length, 1));
    const print: Print = { value: shown, exact: false, stored: false, by: lastPlaceOf(model, result) };
    if (agrees(mean, print, null) || isCut(mean, print, null)) {
      // What another row says of the same amounts is no mean of these rows.
      if (told !== null && isStatedElsewhere(judging, result, told.found)) return told;
      marks.set(Mark.meanAsTotal, result, { result, operands, computed: mean });
      return 'sesuai';
    }
  }
  if (nature !== 'turunan' || told !== null || computed === null) return nature === 'turunan' ? told : null;
  // Of percentages a total below the greatest is no sum, whatever else it may be.
  const isSum = operands.every((part) => {
    const value = numberOf(model, part);
    return value === null || shown === null || cmp(value, shown) <= 0;
  });
  return isSum ? null : 'sesuai';
}

/** Another statement about the same amounts gives what the definition does. */
function isStatedElsewhere({ model, built, steps }: Judging, result: ClaimId, { operands, computed }: Found): boolean {
  const { claims, quantities } = model;
  const { start, ids } = built.index;
  const [first] = operands;
  if (first === undefined || computed === null) return false;
  const amount = claims.quantity[first] as number;
  const measure = quantities.measure[claims.quantity[result] as number];
  for (let k = quantities.claimStart[amount] as number; k < (quantities.claimStart[amount + 1] as number); k++) {
    const statement = claims.statement[quantities.claimIds[k] as ClaimId] as number;
    if (statement === claims.statement[result]) continue;
    for (let at = start[statement] as number; at < (start[statement + 1] as number); at++) {
      const claim = ids[at] as ClaimId;
      const quantity = claims.quantity[claim] as number;
      if (quantities.measure[quantity] !== measure) continue;
      steps.reads(quantity);
      const value = numberOf(model, claim);
      if (value !== null && agrees(computed, { value, exact: false, stored: false }, null)) return true;
    }
  }
  return false;
}

/** Subjects that a row says something of, its own first. */
function subjectsIn({ model, built }: Judging, statement: StatementId): readonly Subject[] {
  const { claims, quantities, subjects } = model;
  const { start, ids } = built.index;
  const found = new Set<number>();
  for (let k = start[statement] as number; k < (start[statement + 1] as number); k++)
    found.add(quantities.subject[claims.quantity[ids[k] as ClaimId] as number] as number);
  return [...found].map((id) => subjects[id] as Subject);
}

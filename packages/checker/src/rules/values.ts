/** Numbers that quantities have, for rules about words: what was printed, whether it is rounded, and how to write it again. */
import { cmp, type Decimal, decimalsOf, formatNumeral } from '@sakip-lint/language';
import { isExact, numberOf } from '../evaluate/number.ts';
import { saysPercent } from '../evaluate/percent.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import type { MeasureId } from '../model/measure.ts';
import { LAST_VERSION, type Model } from '../model/model.ts';
import type { Period } from '../model/period.ts';
import type { SubjectId } from '../model/subject.ts';
import type { RuleContext } from '../rule.ts';

/** A claimed number. */
export interface Known {
  readonly claim: ClaimId;
  readonly value: Decimal;
  /** Stands for everything within half a unit of its last place. */
  readonly rounded: boolean;
}

/** The number of a claim; null for labels, ranges and what is no number. */
export function knownOf(model: Model, claim: ClaimId): Known | null {
  const value = numberOf(model, claim);
  return value === null ? null : { claim, value, rounded: !isExact(model, claim) };
}

/** Every claim of a quantity. */
export function claimsOf(model: Model, quantity: QuantityId): readonly ClaimId[] {
  if (quantity < 0) return [];
  const { claimStart, claimIds } = model.quantities;
  const claims: ClaimId[] = [];
  const until = claimStart[quantity + 1] as number;
  for (let at = claimStart[quantity] as number; at < until; at++) claims.push(claimIds[at] as ClaimId);
  return claims;
}

export const documentOf = (model: Model, claim: ClaimId): number =>
  model.statements.document[model.claims.statement[claim] as number] as number;

/**
 * Numbers a quantity has for something said in `statement`: by nearness, those that arithmetic rejected left out. Where
 * only a range stands near (`capaian 66 ≤ 75`), the document's.
 */
export function knownNear(context: RuleContext, quantity: QuantityId, statement: StatementId): readonly Known[] {
  if (quantity < 0) return [];
  const { model, judgement } = context;
  const near = judgement.valuesNear(quantity, statement).flatMap((claim) => {
    const known = judgement.isRejected(claim) ? null : knownOf(model, claim);
    return known === null ? [] : [known];
  });
  return near.length > 0 ? distinct(near) : knownIn(context, quantity, model.statements.document[statement] as number);
}

/** Every number a document prints for a quantity, rejected ones too. */
export function printedIn(model: Model, quantity: QuantityId, document: number): readonly Known[] {
  return claimsOf(model, quantity).flatMap((claim) =>
    documentOf(model, claim) === document ? (knownOf(model, claim) ?? []) : [],
  );
}

/** Distinct numbers of a quantity in a document, else in the family; rejected ones left out. Finest print first. */
export function knownIn({ model, judgement }: RuleContext, quantity: QuantityId, document: number): readonly Known[] {
  const all = claimsOf(model, quantity).flatMap((claim) => {
    const known = judgement.isRejected(claim) ? null : knownOf(model, claim);
    return known === null ? [] : [known];
  });
  const own = all.filter(({ claim }) => documentOf(model, claim) === document);
  return distinct(own.length > 0 ? own : all);
}

export function distinct(known: readonly Known[]): readonly Known[] {
  const finest = [...known].sort((a, b) => decimalsOf(b.value) - decimalsOf(a.value));
  return finest.filter((one, k) => finest.findIndex((other) => cmp(one.value, other.value) === 0) === k);
}

/** Id of the quantity in any version (the last one first), or -1. */
export function quantityOf(
  model: Model,
  subject: SubjectId,
  measure: MeasureId | -1,
  period: Period,
  version = 0,
  scope = 0,
): QuantityId {
  if (measure < 0) return -1;
  const exact = model.quantities.find(subject, measure, period, version, scope);
  if (exact >= 0 || !model.traits(measure, subject).berversi) return exact;
  for (let other = LAST_VERSION; other >= 0; other--) {
    const found = model.quantities.find(subject, measure, period, other, scope);
    if (found >= 0) return found;
  }
  return -1;
}

/** Whether a quantity's numbers are percentages: by its measure, else by the subject's unit. */
export function isPercent(model: Model, measure: MeasureId, subject: SubjectId): boolean {
  const { unit } = model.traits(measure, subject);
  if (unit !== null) return unit === 'persen';
  // The unit of the indicator is that of its target and realisasi, not of the data behind it.
  if (!/^(?:target|realisasi)\b/.test(model.measures[measure] ?? '')) return false;
  const { satuan = null, title = '' } = model.subjects[subject] ?? {};
  return satuan === null ? saysPercent(title) : /%|\bpersen/i.test(satuan);
}

/** A number in a message, as a report prints it. */
export function numberText(model: Model, value: Decimal, measure: MeasureId, subject: SubjectId): string {
  const { unit } = model.traits(measure, subject);
  return formatNumeral(value, { percent: isPercent(model, measure, subject), rupiah: unit === 'rupiah' });
}

const bySubject = new WeakMap<Model, ReadonlyMap<SubjectId, readonly QuantityId[]>>();

/** Every quantity of a subject's measure, whatever its period. */
export function quantitiesOf(model: Model, subject: SubjectId, measure: MeasureId): readonly QuantityId[] {
  let known = bySubject.get(model);
  if (known === undefined) {
    const groups = new Map<SubjectId, QuantityId[]>();
    for (let quantity = 0; quantity < model.quantities.count; quantity++) {
      const owner = model.quantities.subject[quantity] as SubjectId;
      const group = groups.get(owner);
      if (group === undefined) groups.set(owner, [quantity]);
      else group.push(quantity);
    }
    known = groups;
    bySubject.set(model, known);
  }
  return (known.get(subject) ?? []).filter((quantity) => model.quantities.measure[quantity] === measure);
}

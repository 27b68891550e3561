/** A subject's main values, as its name is told with them: target, realisasi, capaian; pagu, realisasi, serapan. */
import { BUDGET_KINDS, type SubjectKind } from '@sakip-lint/language';
import type { CheckResult } from '../check.ts';
import type { ClaimId } from '../model/claim.ts';
import { periodOf } from '../model/period.ts';
import type { SubjectId } from '../model/subject.ts';
import { claimText } from '../rules/describe.ts';
import { claimsOf, documentOf, quantityOf } from '../rules/values.ts';

export interface MainValue {
  readonly measure: string;
  /** As a person would write it, with its unit. */
  readonly text: string;
}

export interface MainValues {
  /** null: the document says no year; what has none is told. */
  readonly year: number | null;
  readonly values: readonly MainValue[];
}

/** Values of a document's year; where the document has none of them, those that another one says of that year. */
export function mainValues(
  { model, judgement }: Pick<CheckResult, 'model' | 'judgement'>,
  subject: SubjectId,
  document: number,
): MainValues {
  const kind = model.subjects[subject]?.kind;
  const year = model.documents[document]?.tahun ?? lastYear(model.documents.map(({ tahun }) => tahun));
  const period = year === null ? 0 : periodOf(year);
  const isBudget = BUDGET_KINDS.has(kind as SubjectKind);
  const values = (isBudget ? SPENDING : PERFORMANCE).flatMap((measure): MainValue[] => {
    const claims = claimsOf(model, quantityOf(model, subject, model.measureId(measure), period));
    const right = claims.filter((claim) => !judgement.isRejected(claim));
    const among = right.length > 0 ? right : claims;
    const claim = among.find((one: ClaimId) => documentOf(model, one) === document) ?? among[0];
    return claim === undefined ? [] : [{ measure, text: claimText(model, claim) }];
  });
  return { year, values };
}

const PERFORMANCE = ['target', 'realisasi', 'capaian'];
const SPENDING = ['pagu', 'realisasi', 'serapan'];

function lastYear(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.max(...known);
}

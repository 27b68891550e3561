/** What a document claims, looked up by subject and measure. */
import type { Model } from '../../model/model.ts';
import { isUpTo, yearOf } from '../../model/period.ts';

export interface ClaimedPeriod {
  /** 0 where none was said. */
  readonly year: number;
  readonly upTo: boolean;
}

export interface Claimed {
  /** Periods for which the document claims the measure of the subject. */
  periods(subject: number, measure: string): readonly ClaimedPeriod[];
  /** Subjects that have a claim of the measure. */
  subjects(measure: string): ReadonlySet<number>;
}

export function claimedIn(model: Model, document: number): Claimed {
  const { claims, statements, quantities } = model;
  const bySubject = new Map<string, ClaimedPeriod[]>();
  const byMeasure = new Map<string, Set<number>>();
  const seen = new Set<number>();
  for (let claim = 0; claim < claims.count; claim++) {
    if (statements.document[claims.statement[claim] as number] !== document) continue;
    const quantity = claims.quantity[claim] as number;
    if (quantity < 0 || seen.has(quantity)) continue;
    seen.add(quantity);
    const subject = quantities.subject[quantity] as number;
    const measure = model.measures[quantities.measure[quantity] as number] as string;
    const period = quantities.period[quantity] as number;
    const key = `${subject}|${measure}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), { year: yearOf(period), upTo: isUpTo(period) }]);
    byMeasure.set(measure, (byMeasure.get(measure) ?? new Set()).add(subject));
  }
  return {
    periods: (subject, measure) => bySubject.get(`${subject}|${measure}`) ?? [],
    subjects: (measure) => byMeasure.get(measure) ?? new Set(),
  };
}

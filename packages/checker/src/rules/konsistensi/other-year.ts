/** A value that is another year's: the year of the sentence is mistyped, or the wrong column was read. */
import { equals, toCanonical, trimZeros } from '@sakip-lint/language';
import { numberOf } from '../../evaluate/number.ts';
import type { Message } from '../../messages/message.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import { isYear, type Period } from '../../model/period.ts';
import { claimText } from '../describe.ts';
import { message } from '../draft.ts';
import { periodText } from '../periods.ts';
import { claimsOf, quantitiesOf } from '../values.ts';

/** Fewer digits agree by chance. */
const LEAST_DIGITS = 3;

/** The only other year of the same measure that is told with the value of `claim`; none where several are, or none is. */
export function otherYearNote(model: Model, claim: ClaimId): readonly Message[] {
  const { quantities } = model;
  const quantity = model.claims.quantity[claim] as number;
  const period = quantities.period[quantity] as Period;
  const value = numberOf(model, claim);
  if (value === null || !isYear(period)) return [];
  if (toCanonical(trimZeros(value)).replace(/\D/g, '').length < LEAST_DIGITS) return [];
  const [subject, measure] = [quantities.subject[quantity] as number, quantities.measure[quantity] as number];
  const years = new Set<Period>();
  for (const other of quantitiesOf(model, subject, measure)) {
    const year = quantities.period[other] as Period;
    if (year === period || !isYear(year)) continue;
    const tells = claimsOf(model, other).some((one) => {
      const told = numberOf(model, one);
      return told !== null && equals(told, value);
    });
    if (tells) years.add(year);
  }
  const [only, ...more] = years;
  if (only === undefined || more.length > 0) return [];
  return [
    message('hitungan.nilai.tahun', {
      stated: claimText(model, claim),
      measure: model.measures[measure] ?? '',
      year: periodText(only),
    }),
  ];
}

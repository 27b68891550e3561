/** Whether an indicator meets its target, for counts ("jumlah indikator (belum mencapai target)"). */
import type { TrendVerb } from '@sakip-lint/language';
import { NO_PERIOD, periodOf } from '../../../model/period.ts';
import type { SubjectId } from '../../../model/subject.ts';
import type { RuleContext } from '../../../rule.ts';
import type { Truth } from '../../condition/truth.ts';
import { knownIn, quantityOf } from '../../values.ts';
import { byCapaian, holds, SAYS, targetsIn } from './target.ts';

export function meets(
  context: RuleContext,
  at: { readonly document: number },
  subject: SubjectId,
  verb: TrendVerb,
): Truth {
  const { model } = context;
  const says = SAYS[verb];
  const year = model.documents[at.document]?.tahun ?? null;
  if (says === undefined) return 'tak tahu';
  const period = year === null ? NO_PERIOD : periodOf(year);
  const number = (name: string) =>
    knownIn(context, quantityOf(model, subject, model.measureId(name), period), at.document);
  const arah = model.subjects[subject]?.arah ?? context.judgement.inferred.get(subject)?.arah ?? null;
  const realisasi = number('realisasi');
  const targets = targetsIn(context, quantityOf(model, subject, model.measureId('target'), period), at.document);
  const capaian = number('capaian');
  if (realisasi.length > 0 && targets.length > 0) {
    const met = realisasi.some((one) => targets.some((target) => holds(says, one.value, target, arah)));
    if (met && arah === null && capaian.length > 0 && !capaian.some(({ value }) => byCapaian(says, value)))
      return 'tak tahu';
    // Of what should be low, "melebihi" may mean more or better.
    if (met && says === 'lebih' && (arah?.startsWith('turun') || arah === 'rentang')) return 'tak tahu';
    if (met) return 'ya';
    // The capaian may know better which way is good.
    return arah === null && capaian.some(({ value }) => byCapaian(says, value)) ? 'tak tahu' : 'tidak';
  }
  if (capaian.length === 0) return 'tak tahu';
  return capaian.some(({ value }) => byCapaian(says, value)) ? 'ya' : 'tidak';
}

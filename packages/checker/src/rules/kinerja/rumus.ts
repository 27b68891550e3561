/** A realisasi (or a measure of the report's own) that is not its formula over the data. */
import { type Decimal, formatNumeral } from '@sakip-lint/language';
import type { Outcome } from '../../evaluate/judgement.ts';
import { numberOf } from '../../evaluate/number.ts';
import type { Message } from '../../messages/message.ts';
import type { Model } from '../../model/model.ts';
import type { Rule } from '../../rule.ts';
import { claimText } from '../describe.ts';
import { message } from '../draft.ts';
import { recomputations } from '../recomputations.ts';
import { isCount, isWhole, numeratorsOf, shareOf } from './whole.ts';
import { wordingDrafts } from './wordings.ts';

const ID = 'kinerja/rumus';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Realisasi yang tidak sama dengan rumus indikatornya atas data yang tertulis.',
    en: 'A realisasi that the formula of the indicator does not give from the data as written.',
  },
  check: function* (context) {
    yield* recomputations(context, ID, (outcome) => ({ notes: numeratorNotes(context.model, outcome) }));
    yield* wordingDrafts(context, ID);
  },
};

/** Which whole number over the stated denominator gives the stated percentage, if one does. */
function numeratorNotes(model: Model, { definition, result, culprit, operands }: Outcome): readonly Message[] {
  const expr = definition?.cases[0]?.expr ?? null;
  const data = expr === null ? null : shareOf(expr);
  const [part, whole] = operands;
  if (data === null || culprit !== result || part === undefined || whole === undefined) return [];
  const subject = model.quantities.subject[model.claims.quantity[result] as number] as number;
  if (!isCount(model, subject, data.part) || !isCount(model, subject, data.whole) || !isWhole(model, whole)) return [];
  const numerators = numeratorsOf(numberOf(model, result) as Decimal, numberOf(model, whole) as Decimal);
  if (numerators === null || numerators.fitting.length > 1) return [];
  const [only] = numerators.fitting;
  const args = { stated: claimText(model, result), whole: claimText(model, whole) };
  return [
    only === undefined
      ? message('hitungan.mustahil.tidak_ada', args)
      : message('hitungan.mustahil.pembilang', { ...args, part: formatNumeral(only) }),
  ];
}

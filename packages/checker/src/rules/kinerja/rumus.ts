/** A realisasi (or a measure of the report's own) that is not its formula over the data. */
import { type Decimal, formatNumeral } from '@sakip-lint/language';
import type { Outcome } from '../../evaluate/judgement.ts';
import { numberOf } from '../../evaluate/number.ts';
import type { Message } from '../../messages/message.ts';
import type { Model } from '../../model/model.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { claimText } from '../describe.ts';
import { groupBy, message } from '../draft.ts';
import { recomputations } from '../recomputations.ts';
import { claimsOf, quantitiesOf } from '../values.ts';
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
    const off = neverRight(context);
    for (const draft of recomputations(context, ID, (one) => ({ notes: numeratorNotes(context.model, one) }))) {
      const story = draft.outcome === undefined ? undefined : off.get(draft.outcome);
      yield story === undefined ? draft : { ...draft, stories: [...(draft.stories ?? []), story] };
    }
    yield* wordingDrafts(context, ID);
  },
};

/** Outcomes of a formula that no result of its subject fits: what is wrong is the formula, or the one that was used. */
function neverRight({ model, judgement }: RuleContext): ReadonlyMap<Outcome, string> {
  const groups = groupBy(
    judgement.outcomes.filter(({ rule: id, verdict }) => id === ID && verdict === 'bertentangan'),
    ({ result }) => storyOf(model, result),
  );
  const found = new Map<Outcome, string>();
  for (const [story, outcomes] of groups) {
    const [{ result }] = outcomes;
    const quantity = model.claims.quantity[result] as number;
    const subject = model.quantities.subject[quantity] as number;
    const all = quantitiesOf(model, subject, model.quantities.measure[quantity] as number);
    const fits = all.some((one) => claimsOf(model, one).some((claim) => judgement.isConfirmed(claim)));
    if (outcomes.length >= LEAST_OFF && !fits) for (const outcome of outcomes) found.set(outcome, story);
  }
  return found;
}

/** One that is off may be a slip. */
const LEAST_OFF = 2;

function storyOf({ claims, quantities }: Model, claim: number): string {
  const quantity = claims.quantity[claim] as number;
  return `rumus|${quantities.subject[quantity]}|${quantities.measure[quantity]}`;
}

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

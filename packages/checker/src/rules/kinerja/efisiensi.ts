/** Efficiency that does not recompute, or is a number although its divisor is 0. */
import type { Outcome } from '../../evaluate/judgement.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, formulaText } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { aboutClaim, PRECEDENCE, recomputations } from '../recompute.ts';
import { writtenZeroDivisions } from './calculation.ts';

export const rule: Rule = {
  id: 'kinerja/efisiensi',
  level: 'error',
  summary: {
    id: 'Efisiensi yang tidak dapat dihitung ulang, atau ditulis sebagai angka padahal pembaginya 0.',
    en: 'Efficiency that does not recompute, or that is a number although its divisor is 0.',
  },
  check: function* (context) {
    yield* recomputations(context, 'kinerja/efisiensi');
    yield* divisionsByZero(context);
    yield* writtenZeroDivisions(context);
  },
};

/** Once per subject: the others are labels through the story. */
function* divisionsByZero(context: RuleContext): Generator<Draft> {
  for (const outcome of context.judgement.outcomes) {
    if (outcome.verdict === 'nol') yield tell(context, outcome);
  }
}

function tell({ model }: RuleContext, { result, operands, instance }: Outcome): Draft {
  const subject = model.quantities.subject[model.claims.quantity[result] as number] as number;
  return draft(
    {
      rule: 'kinerja/efisiensi',
      message: message('hitungan.nol', {
        name: claimName(model, result),
        stated: claimText(model, result),
        computation: formulaText(model, instance.formula, operands) ?? '',
      }),
      primary: claimPlace(model, result),
      labels: operands
        .filter((operand) => model.claims.statement[operand] !== model.claims.statement[result])
        .map((operand) =>
          label(claimPlace(model, operand), 'hitungan.label.nilai', {
            name: claimName(model, operand),
            value: claimText(model, operand),
          }),
        ),
      culprit: result,
      story: `nol|${subject}`,
      precedence: PRECEDENCE.ratio,
    },
    ...aboutClaim(model, result),
  );
}

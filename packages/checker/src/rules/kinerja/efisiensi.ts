/** Efficiency that does not recompute, or is a number although its divisor is 0. */
import { isZero } from '@sakip-lint/language';
import type { Outcome } from '../../evaluate/judgement.ts';
import { numberOf } from '../../evaluate/number.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, formulaText } from '../describe.ts';
import { draft, groupBy, label, message } from '../draft.ts';
import { recomputations } from '../recomputations.ts';
import { aboutClaim, PRECEDENCE } from '../recompute.ts';
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
  const zeros = context.judgement.outcomes.filter(({ verdict }) => verdict === 'nol');
  for (const outcome of zeros) if (!isNothing(context, outcome)) yield tell(context, outcome);
  yield* nothings(context, zeros);
}

/** 0 of 0, printed as 0: nothing was planned and nothing done. */
function isNothing({ model }: RuleContext, { result, operands }: Outcome): boolean {
  return [result, ...operands].every((claim) => {
    const value = numberOf(model, claim);
    return value !== null && isZero(value);
  });
}

/** Once per table. */
function* nothings(context: RuleContext, zeros: readonly Outcome[]): Generator<Draft> {
  const { model } = context;
  const { claims, statements } = model;
  const blockOf = ({ result }: Outcome): string => {
    const statement = claims.statement[result] as number;
    return `${statements.file[statement]}|${statements.block[statement]}`;
  };
  const own = zeros.filter((outcome) => isNothing(context, outcome));
  for (const [first, ...others] of groupBy(own, blockOf).values()) {
    yield draft(
      {
        rule: 'kinerja/efisiensi',
        severity: 'info',
        message: message('hitungan.nol_semua', {
          name: claimName(model, first.result),
          stated: claimText(model, first.result),
          computation: formulaText(model, first.instance.formula, first.operands) ?? '',
        }),
        primary: claimPlace(model, first.result),
        labels: others.map(({ result }) => label(claimPlace(model, result), 'hitungan.label.ulang')),
      },
      ...aboutClaim(model, first.result),
      'nol',
    );
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

/** Where a written calculation stands, and quotients by zero in it. */
import { type ExprNode, formatNumeral } from '@sakip-lint/language';
import { type Side, sidesOf } from '../../evaluate/written.ts';
import type { Place } from '../../finding.ts';
import { inline } from '../../messages/args.ts';
import type { CalculationSeed, Model } from '../../model/model.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { quantityName } from '../describe.ts';
import { draft, message, placeIn } from '../draft.ts';
import { PRECEDENCE } from '../recompute.ts';

/** Where the whole calculation stands. */
export function placeOf(model: Model, seed: CalculationSeed): Place {
  const first = seed.members[0] as ExprNode;
  return placeIn(model, seed.file, seed.entry, {
    start: first.span.start,
    end: Math.max(first.span.end, seed.value.span.end),
  });
}

/** `12,08% / 0% = 0`: a quotient by zero that is given a number. */
export function* writtenZeroDivisions({ model }: RuleContext): Generator<Draft> {
  for (const seed of model.calculations) {
    const sides = sidesOf(model, seed);
    const at = sides?.findIndex(({ zero }) => zero) ?? -1;
    if (sides === null || at < 0) continue;
    const last = sides[sides.length - 1] as Side;
    const name = seed.quantity === null ? inline('kata.hitungan_ini') : quantityName(model, seed.quantity);
    const subject = seed.quantity === null ? -1 : (model.quantities.subject[seed.quantity] as number);
    yield draft(
      {
        rule: 'kinerja/efisiensi',
        message: message('hitungan.nol', {
          name,
          stated:
            last.numeral === null ? last.text : formatNumeral(last.numeral.value, { percent: last.numeral.percent }),
          computation: (sides[at] as Side).text,
        }),
        primary: seed.result === null ? placeOf(model, seed) : claimPlace(model, seed.result),
        precedence: PRECEDENCE.ratio,
        story: subject < 0 ? `nol|hitungan|${seed.file}|${seed.entry}` : `nol|${subject}`,
      },
      name,
      'nol',
    );
  }
}

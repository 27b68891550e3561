/** A percentage that no whole numerator over the stated denominator gives (GRIM). */
import { type Decimal, formatNumeral } from '@sakip-lint/language';
import { isExact, numberOf } from '../../evaluate/number.ts';
import type { ClaimId, QuantityId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, computedText, unitOf } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { aboutClaim, PRECEDENCE, valueFix } from '../recompute.ts';
import { documentOf } from '../values.ts';
import { isCount, isWhole, numeratorsOf, shareOf } from './whole.ts';

const ID = 'kinerja/mustahil';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Persentase yang tidak mungkin keluar dari bilangan bulat mana pun dengan penyebut yang tertulis.',
    en: 'A percentage that no whole number over the stated denominator can give.',
  },
  check: function* (context) {
    const { model } = context;
    const subjects = subjectsWithFormula(model);
    const told = new Set<string>();
    for (let claim = 0; claim < model.claims.count; claim++) {
      const quantity = model.claims.quantity[claim] as QuantityId;
      if (quantity < 0 || !subjects.has(model.quantities.subject[quantity] as number)) continue;
      const found = impossible(context, claim);
      if (found === null) continue;
      // The same value of the same quantity is told once.
      const key = `${quantity}|${claimText(model, claim)}`;
      if (told.has(key)) continue;
      told.add(key);
      yield found;
    }
  },
};

/** Subjects that a `rumus` of the report defines: only data have whole numbers to be shares of. */
function subjectsWithFormula(model: Model): ReadonlySet<number> {
  return new Set(
    model.formulas.flatMap(({ node, subject }) => (node.kind === 'rumus' && subject !== null ? [subject] : [])),
  );
}

function impossible({ model, judgement }: RuleContext, claim: ClaimId): Draft | null {
  const share = numberOf(model, claim);
  const quantity = model.claims.quantity[claim] as QuantityId;
  if (share === null || isExact(model, claim) || model.claims.places.has(claim)) return null;
  if (!unitOf(model, quantity).percent) return null;
  const shape = judgement.definedBy(quantity, model.claims.statement[claim] as number);
  const data = shape === null ? null : shareOf(shape.expr);
  if (shape === null || data === null) return null;
  const subject = model.quantities.subject[quantity] as number;
  if (!isCount(model, subject, data.part) || !isCount(model, subject, data.whole)) return null;
  // Where the numerator is stated, the calculation itself is checked.
  const part = shape.instantiate(data.part);
  if (part?.slots.some(({ claims }) => claims.length > 0)) return null;
  const [slot] = shape.instantiate(data.whole)?.slots ?? [];
  // Another document may know another denominator.
  const stated = slot?.claims.filter((one) => documentOf(model, one) === documentOf(model, claim)) ?? [];
  if (slot === undefined || stated.length === 0) return null;
  const { period } = model.quantities;
  if (period[slot.quantity] !== period[quantity] || !stated.every((one) => isWhole(model, one))) return null;
  const wholes = stated.map((one) => ({ one, numerators: numeratorsOf(share, numberOf(model, one) as Decimal) }));
  if (wholes.some(({ numerators }) => numerators === null || numerators.fitting.length > 0)) return null;
  const [first] = wholes;
  if (first?.numerators === undefined || first.numerators === null) return null;
  const whole = formatNumeral(numberOf(model, first.one) as Decimal);
  const near = first.numerators.near.map(({ part: count, share: value }) => {
    const shown = computedText(value, share, { percent: true, rupiah: false });
    return { text: `${formatNumeral(count)} / ${whole} × 100% = ${shown}`, shown };
  });
  return draft(
    {
      rule: ID,
      message: message('hitungan.mustahil', {
        name: claimName(model, claim),
        stated: claimText(model, claim),
        whole,
        of: claimName(model, first.one),
        low: near[0]?.text ?? '',
        high: near[1]?.text ?? '',
      }),
      primary: claimPlace(model, claim),
      labels: wholes.map(({ one }) =>
        label(claimPlace(model, one), 'hitungan.label.nilai', {
          name: claimName(model, one),
          value: claimText(model, one),
        }),
      ),
      fixes: near.flatMap(({ shown }) => valueFix(model, claim, shown.replace('%', ''))),
      culprit: claim,
      precedence: PRECEDENCE.ratio,
    },
    ...aboutClaim(model, claim),
  );
}

/** "melampaui target sebesar x", "lebih tinggi x dari …": how far two numbers lie apart, whichever is the larger. */
import { cmp, fromInt, sub } from '@sakip-lint/language';
import type { TrendFact } from '../../../model/model.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { isPercent, type Known } from '../../values.ts';
import { fitOf, isLevel } from './amount.ts';
import { differenceText, relativeText, waysOf } from './change.ts';
import { numberLabels, numeralText, tell, valuePlace, writtenAmount } from './sentence.ts';

export function* distanceDrafts(
  context: RuleContext,
  fact: TrendFact,
  own: readonly Known[],
  others: readonly Known[],
): Generator<Draft> {
  const { model } = context;
  const { by, poin } = fact.node;
  const amount = writtenAmount(model, fact, by);
  const [one] = own;
  const [other] = others;
  if (by === null || amount === null || one === undefined || other === undefined) return;
  const percent = isPercent(model, fact.measure, fact.subject);
  const ways = waysOf(amount, poin, percent);
  const fits = own.some((a) =>
    others.some((b) => {
      const [low, high] = cmp(a.value, b.value) < 0 ? [a, b] : [b, a];
      // Relative to what it is compared with; a rise above the lower one is the same distance.
      return (
        fitOf(low, high, amount, ways) !== null ||
        (ways.includes('relatif') && fitOf(negative(b), negative(a), amount, ['relatif']) !== null)
      );
    }),
  );
  // `di bawah target sebesar 70,50`: the target itself.
  if (fits || others.some((known) => isLevel(amount, known))) return;
  yield tell(
    model,
    fact,
    'jarak',
    {
      by: numeralText(amount.low),
      computation: differenceText(model, fact, other, one),
      poin: percent ? '1' : '',
      relative: amount.percent ? (relativeText(model, fact, other, one, amount.low.decimals) ?? '') : '',
    },
    {
      primary: valuePlace(model, fact, by),
      labels: numberLabels(
        model,
        [
          [one, fact.period],
          [other, 0],
        ],
        fact,
      ),
    },
  );
}

/** So that a fall from it counts as a positive change. */
const negative = (known: Known): Known => ({ ...known, value: sub(fromInt(0), known.value) });

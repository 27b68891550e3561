/** "di atas 5%", "di bawah …", "sama dengan …": held against another number. */
import { cmp, type Decimal, decimalsOf, roundHalfUp } from '@sakip-lint/language';
import type { TrendFact } from '../../../model/model.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { defaultPeriod, periodText } from '../../periods.ts';
import { titleText, yearText } from '../../predikat/tell.ts';
import { type Known, knownNear, numberText } from '../../values.ts';
import { distanceDrafts } from './distance.ts';
import { numberLabels, tell, textOf, valuePlace, valuesAt, verbPlace, writtenKnown } from './sentence.ts';

/** di atas, di bawah, sama dengan a value or another quantity. */
export function* comparisonDrafts(context: RuleContext, fact: TrendFact): Generator<Draft> {
  const { model } = context;
  const { node } = fact;
  const own = valuesAt(context, fact, fact.period);
  const written = writtenKnown(context.model, fact, node.to?.value);
  const [quantity] = fact.others;
  const others =
    written !== null ? [written] : quantity === undefined ? [] : knownNear(context, quantity, fact.statement);
  if (own.length === 0 || others.length === 0) return;
  const want = node.verb === 'di atas' ? 1 : node.verb === 'di bawah' ? -1 : 0;
  if (own.some((a) => others.some((b) => said(a.value, b.value, want)))) {
    yield* distanceDrafts(context, fact, own, others);
    return;
  }
  const year = defaultPeriod(model.documents[fact.document]);
  const [one] = own as readonly [Known, ...Known[]];
  const [other] = others as readonly [Known, ...Known[]];
  const text = written !== null ? (node.to?.value?.text ?? '') : otherText(context, fact, quantity as number, other);
  yield tell(
    model,
    fact,
    'banding',
    { value: textOf(model, fact, one.value), other: text, year: fact.period === year ? '' : periodText(fact.period) },
    {
      primary: written !== null && node.to?.value ? valuePlace(model, fact, node.to.value) : verbPlace(model, fact),
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

function said(a: Decimal, b: Decimal, want: number): boolean {
  if (want !== 0) return cmp(a, b) === want;
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return cmp(roundHalfUp(a, decimals), roundHalfUp(b, decimals)) === 0;
}

function otherText({ model }: RuleContext, fact: TrendFact, quantity: number, { value }: Known): string {
  const subject = model.quantities.subject[quantity] as number;
  const measure = model.quantities.measure[quantity] as number;
  const period = model.quantities.period[quantity] as number;
  const what = [
    measure === fact.measure ? '' : (model.measures[measure] ?? ''),
    subject === fact.subject ? '' : titleText(model, subject),
    period === fact.period ? '' : yearText(period),
  ].filter((part) => part !== '');
  return `${what.join(' ')} (${numberText(model, value, measure, subject)})`.trim();
}

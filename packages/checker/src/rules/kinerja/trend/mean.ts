/**
 * "rata-rata x per tahun": the mean of the yearly changes, the whole change over its years, or the rate that compounds to
 * it. Reports rarely say which: the amount is wrong only where it is none of them.
 */
import {
  addRational,
  cmpRational,
  decimalsOf,
  divRational,
  formatNumeral,
  HUNDRED,
  lastPlace,
  negRational,
  powRational,
  type Rational,
  rational,
  roundRational,
  signRational,
  subRational,
  toRational,
} from '@sakip-lint/language';
import type { TrendFact } from '../../../model/model.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { isPercent, type Known } from '../../values.ts';
import { type Amount, type As, changeOf } from './amount.ts';
import { waysOf } from './change.ts';
import { numberLabels, numeralText, tell, textOf, valuePlace, writtenAmount } from './sentence.ts';
import { seriesOf } from './series.ts';

/** Longer series are not told by their mean. */
const MOST_YEARS = 30;

export function meanDraft(context: RuleContext, fact: TrendFact): Draft | null {
  const { model } = context;
  const { by, poin } = fact.node;
  const amount = writtenAmount(model, fact, by);
  const series = seriesOf(context, fact);
  if (by === null || amount === null || amount.low !== amount.high) return null;
  // With a year missing, or told twice, there is no one mean.
  if (series.length < 3 || series.length > MOST_YEARS || series.some(({ values }) => values.length !== 1)) return null;
  const known = series.map(({ values }) => values[0] as Known);
  const ways = waysOf(amount, poin, isPercent(model, fact.measure, fact.subject));
  const means = ways.flatMap((as) => meansOf(known, as));
  const [shown] = means;
  if (shown === undefined || means.some((mean) => isNear(mean, amount)) || compounds(known, amount, ways)) return null;
  const [first, last] = [known[0] as Known, known.at(-1) as Known];
  const percent = ways[0] === 'relatif';
  const decimals = percent
    ? Math.max(2, amount.low.decimals)
    : Math.max(amount.low.decimals, decimalsOf(first.value), decimalsOf(last.value));
  return tell(
    model,
    fact,
    'rerata',
    {
      by: numeralText(amount.low),
      series: known.map(({ value }) => textOf(model, fact, value)).join(' → '),
      mean: formatNumeral(roundRational(positive(shown), decimals), { percent }),
      fall: signRational(shown) < 0 ? '1' : '',
      rise: signRational(shown) < 0 ? '' : '1',
    },
    {
      primary: valuePlace(model, fact, by),
      labels: numberLabels(
        model,
        series.map(({ period }, k) => [known[k] as Known, period] as const),
        fact,
      ),
    },
  );
}

const positive = (x: Rational): Rational => (signRational(x) < 0 ? negRational(x) : x);

/** The mean of the steps, and the whole change over their number. */
function meansOf(known: readonly Known[], as: As): readonly Rational[] {
  const steps = known.slice(1).map(({ value }, k) => changeOf((known[k] as Known).value, value, as));
  const whole = changeOf((known[0] as Known).value, (known.at(-1) as Known).value, as);
  if (whole === null || steps.includes(null)) return [];
  const count = rational(steps.length, 1);
  const sum = (steps as readonly Rational[]).reduce(addRational);
  return [divRational(sum, count), divRational(whole, count)];
}

/** Within a unit of the last place printed: the steps may have been rounded before. */
function isNear(mean: Rational, { low }: Amount): boolean {
  const off = positive(subRational(positive(mean), positive(toRational(low.value))));
  return cmpRational(off, toRational(lastPlace(low))) <= 0;
}

/** `(1 + r)^n` spans the quotient of the last and the first, for some r that is printed so. */
function compounds(known: readonly Known[], { low }: Amount, ways: readonly As[]): boolean {
  const [first, last] = [toRational((known[0] as Known).value), toRational((known.at(-1) as Known).value)];
  if (!ways.includes('relatif') || signRational(first) <= 0 || signRational(last) <= 0) return false;
  const grown = divRational(last, first);
  const rate = positive(toRational(low.value));
  const falls = cmpRational(grown, rational(1, 1)) < 0;
  const place = toRational(lastPlace(low));
  const [least, most] = [subRational(rate, place), addRational(rate, place)].map((r) =>
    powRational(
      addRational(rational(1, 1), divRational(falls ? negRational(r) : r, toRational(HUNDRED))),
      known.length - 1,
    ),
  ) as [Rational, Rational];
  const [from, to] = falls ? [most, least] : [least, most];
  return cmpRational(grown, from) >= 0 && cmpRational(grown, to) <= 0;
}

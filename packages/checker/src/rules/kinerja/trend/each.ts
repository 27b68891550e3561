/** Sentences that hold in each of several periods: *2021 s.d. 2024 melebihi target*, *selalu di atas 80%*. */
import type { TrendVerb } from '@sakip-lint/language';
import type { TrendFact } from '../../../model/model.ts';
import type { Period } from '../../../model/period.ts';
import type { RuleContext } from '../../../rule.ts';
import { periodsOf } from '../../periods.ts';
import { quantityOf } from '../../values.ts';
import { seriesOf } from './series.ts';

/** Verbs of one period; those of movement take a range of periods from its first to its last. */
const OF_ONE: ReadonlySet<TrendVerb> = new Set<TrendVerb>([
  'melebihi target',
  'mencapai target',
  'belum mencapai target',
  'tercapai',
  'tidak tercapai',
  'di atas',
  'di bawah',
  'sama dengan',
]);

/** The fact itself, or one for each of its periods. */
export function eachPeriod(context: RuleContext, fact: TrendFact): readonly TrendFact[] {
  const { node } = fact;
  const steady = node.verb === 'tetap' && (node.always || node.over !== null) && node.from === null;
  if (!OF_ONE.has(node.verb) && !steady) return [fact];
  const range = periodsOfSentence(context, fact);
  if (range.length < 2) return [fact];
  const one = { ...node, over: null, always: false };
  return (steady ? range.slice(1) : range).map((period) => at(context, { ...fact, node: one }, period));
}

function periodsOfSentence(context: RuleContext, fact: TrendFact): readonly Period[] {
  const { node, period } = fact;
  if (node.over !== null) return periodsOf(node.over, context.model.documents[fact.document], period);
  return node.always ? seriesOf(context, fact).map((point) => point.period) : [];
}

/** The same sentence about another period; what it is compared with is of that period too. */
function at({ model }: RuleContext, fact: TrendFact, period: Period): TrendFact {
  const { quantities } = model;
  const quantity = (of: number, p: Period): number =>
    quantityOf(
      model,
      quantities.subject[of] as number,
      quantities.measure[of] as number,
      p,
      quantities.version[of] as number,
      quantities.scope[of] as number,
    );
  const others = fact.others.map((other) =>
    quantities.period[other] === fact.period ? quantity(other, period) : other,
  );
  return {
    ...fact,
    period,
    quantity: fact.quantity === null ? null : quantity(fact.quantity, period),
    others: others.filter((other) => other >= 0),
  };
}

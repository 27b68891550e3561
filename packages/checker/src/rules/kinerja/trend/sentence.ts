/** What a trend sentence is about: its numbers, and how they are told. */
import { type Decimal, formatNumeral, type Numeral, type ValueNode } from '@sakip-lint/language';
import type { Label, Place } from '../../../finding.ts';
import { numeralIn } from '../../../link/values.ts';
import { LAST_VERSION, type Model, type TrendFact } from '../../../model/model.ts';
import type { Period } from '../../../model/period.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { claimPlace } from '../../claims.ts';
import { claimText, measureOfSubject } from '../../describe.ts';
import { documentName, draft, label, message, placeIn, sourceAt } from '../../draft.ts';
import { periodText } from '../../periods.ts';
import { titleText } from '../../predikat/tell.ts';
import { type Known, knownNear, numberText, quantityOf } from '../../values.ts';

import { type Amount, amountOf } from './amount.ts';

export const ID = 'kinerja/tren';

/** Numbers of the sentence's measure in another period (its own subject). */
export function valuesAt(context: RuleContext, fact: TrendFact, period: Period): readonly Known[] {
  const { model } = context;
  const version = fact.quantity === null ? 0 : (model.quantities.version[fact.quantity] as number);
  const scope = fact.quantity === null ? 0 : (model.quantities.scope[fact.quantity] as number);
  const known = (v: number): readonly Known[] =>
    knownNear(context, quantityOf(model, fact.subject, fact.measure, period, v, scope), fact.statement);
  const own = known(version);
  if (own.length > 0 || version > 0 || !model.traits(fact.measure, fact.subject).berversi) return own;
  // What is in force is the last version that is told.
  for (let v = LAST_VERSION; v > 0; v--) {
    const last = known(v);
    if (last.length > 0) return last;
  }
  return own;
}

/** A number written in the sentence itself; claim -1, since its claim is only one of its quantity's. */
export function writtenKnown(
  model: Model,
  { subject, measure }: Pick<TrendFact, 'subject' | 'measure'>,
  node: ValueNode | null | undefined,
): Known | null {
  if (node?.value.kind !== 'angka') return null;
  const { value, decimals } = numeralIn(model, subject, measure, node.value.numeral);
  return { claim: -1, value, rounded: decimals > 0 };
}

/** How much a sentence says, in the subject's own unit. */
export function writtenAmount(model: Model, { subject, measure }: TrendFact, node: ValueNode | null): Amount | null {
  if (node === null) return null;
  const { value } = node;
  if (value.kind !== 'angka') return amountOf(value);
  return amountOf({ ...value, numeral: numeralIn(model, subject, measure, value.numeral) });
}

export const verbPlace = (model: Model, { file, entry, node }: TrendFact): Place =>
  placeIn(model, file, entry, node.verbSpan);

export const valuePlace = (model: Model, { file, entry }: TrendFact, node: ValueNode): Place =>
  placeIn(model, file, entry, node.span);

/** Arguments every message of a sentence may use. */
export function aboutArgs(model: Model, fact: TrendFact): Readonly<Record<string, string>> {
  return {
    title: titleText(model, fact.subject),
    what: measureOfSubject(model, fact.measure, fact.subject, titleText(model, fact.subject)),
    measure: model.measures[fact.measure] ?? '',
    verb: sourceAt(model, verbPlace(model, fact)),
  };
}

export const textOf = (model: Model, fact: TrendFact, value: Decimal): string =>
  numberText(model, value, fact.measure, fact.subject);

/** A number where it is known from: in its own unit, whatever the sentence speaks of. */
export const knownText = (model: Model, fact: TrendFact, { claim, value }: Known): string =>
  claim < 0 ? textOf(model, fact, value) : claimText(model, claim);

/** A number as the sentence prints it. */
export const numeralText = ({ value, percent, prefix }: Numeral): string =>
  formatNumeral(value, { percent, rupiah: prefix !== null });

/** Labels on the claims behind numbers; those written in the sentence have none. */
export function numberLabels(
  model: Model,
  numbers: readonly (readonly [Known, Period])[],
  fact: TrendFact,
): readonly Label[] {
  return numbers.flatMap(([known, period]) =>
    known.claim < 0
      ? []
      : [
          label(claimPlace(model, known.claim), 'tren.nilai', {
            period: periodText(period) || (model.measures[fact.measure] ?? ''),
            value: knownText(model, fact, known),
          }),
        ],
  );
}

export function tell(
  model: Model,
  fact: TrendFact,
  variant: string,
  args: Readonly<Record<string, string>>,
  more: Partial<Draft> = {},
): Draft {
  return draft(
    {
      rule: ID,
      message: message(`tren.${variant}`, { ...aboutArgs(model, fact), ...args }),
      primary: verbPlace(model, fact),
      ...more,
    },
    documentName(model.documents[fact.document]),
    model.subjects[fact.subject]?.name,
    model.measures[fact.measure],
    fact.period,
    fact.node.verb,
    variant,
  );
}

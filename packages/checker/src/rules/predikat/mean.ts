/** The mean over indicators that a label of the whole report (or of a tujuan, a sasaran) is held against. */
import { add, type Decimal, divide, fromInt, roundRational } from '@sakip-lint/language';
import type { MeasureId } from '../../model/measure.ts';
import type { Model } from '../../model/model.ts';
import type { Period } from '../../model/period.ts';
import type { SubjectId } from '../../model/subject.ts';
import { ikuOf, indicatorsUnder } from '../../model/subject-groups.ts';
import type { RuleContext } from '../../rule.ts';
import { claimsOf, distinct, documentOf, type Known, knownNear, knownOf, quantityOf } from '../values.ts';

export interface Mean {
  /** One number per indicator, as the message writes them. */
  readonly parts: readonly { readonly subject: SubjectId; readonly known: Known }[];
  /** Mean of `parts`, at more decimals than anything is printed with. */
  readonly value: Decimal;
  /** Means of all combinations of what the document prints for the indicators. */
  readonly values: readonly Decimal[];
}

interface About {
  readonly subject: SubjectId;
  readonly period: Period;
  readonly statement: number;
  readonly document: number;
}

/** Enough that no mean of printed values sits on an end by rounding alone. */
const DECIMALS = 12;
const MOST_COMBINATIONS = 256;

/** Null: not a whole, or no indicator has a number; indicators without one are left out. */
export function meanOf(context: RuleContext, about: About, measure: MeasureId): Mean | null {
  const { model } = context;
  const indicators = indicatorsOf(model, about);
  const parts: { subject: SubjectId; known: Known }[] = [];
  const choices: (readonly Known[])[] = [];
  for (const subject of indicators) {
    const quantity = quantityOf(model, subject, measure, about.period);
    const near = knownNear(context, quantity, about.statement);
    const own = claimsOf(model, quantity)
      .filter((claim) => documentOf(model, claim) === about.document)
      .flatMap((claim) => knownOf(model, claim) ?? []);
    const [first] = near;
    if (first === undefined) continue;
    parts.push({ subject, known: first });
    choices.push(distinct([...near, ...own]));
  }
  if (parts.length === 0) return null;
  const value = meanOfNumbers(parts.map(({ known }) => known.value));
  const count = choices.reduce((n, one) => n * one.length, 1);
  const values = count > MOST_COMBINATIONS ? [value] : combinations(choices).map(meanOfNumbers);
  return { parts, value, values };
}

function indicatorsOf(model: Model, { subject, document }: About): readonly SubjectId[] {
  const kind = model.subjects[subject]?.kind;
  if (kind === 'dokumen' || kind === 'instansi') return ikuOf(model, document);
  return kind === 'tujuan' || kind === 'sasaran' ? indicatorsUnder(model, subject) : [];
}

export function meanOfNumbers(values: readonly Decimal[]): Decimal {
  return roundRational(divide(sumOf(values), fromInt(values.length)), DECIMALS);
}

export const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => add(sum, value), fromInt(0));

function combinations(choices: readonly (readonly Known[])[]): readonly (readonly Decimal[])[] {
  let all: readonly (readonly Decimal[])[] = [[]];
  for (const choice of choices) all = all.flatMap((one) => choice.map(({ value }) => [...one, value]));
  return all;
}

/** The largest proper parts of the mean whose own mean is as asked; none of more than 12 indicators. */
export function subsetsWith(mean: Mean, fits: (value: Decimal) => boolean): readonly Mean['parts'][] {
  const n = mean.parts.length;
  if (n > 12) return [];
  const found: Mean['parts'][] = [];
  for (let size = n - 1; size > 0 && found.length === 0; size--) {
    for (let mask = 1; mask < 1 << n; mask++) {
      const parts = mean.parts.filter((_, k) => (mask >> k) & 1);
      if (parts.length === size && fits(meanOfNumbers(parts.map(({ known }) => known.value)))) found.push(parts);
    }
  }
  return found;
}

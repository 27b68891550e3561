/** "terus naik", "berfluktuasi", "tertinggi": over several periods, or among several subjects. */
import {
  add,
  cmp,
  type Decimal,
  decimalsOf,
  fromInt,
  KIND_OF,
  roundHalfUp,
  type ValueNode,
} from '@sakip-lint/language';
import type { TrendFact } from '../../../model/model.ts';
import { isYear, type Period, shiftYear } from '../../../model/period.ts';
import { declaredOf, ikuOf } from '../../../model/subject-groups.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { sourceAt } from '../../draft.ts';
import { periodFrom, periodsOf, periodText } from '../../periods.ts';
import { titleText } from '../../predikat/tell.ts';
import { claimsOf, documentOf, type Known, knownNear, knownOf, numberText, quantityOf } from '../../values.ts';
import { numberLabels, tell, textOf, valuePlace, valuesAt } from './sentence.ts';

export interface Point {
  readonly period: Period;
  readonly values: readonly Known[];
}

/** Each of the range's periods with what is known of it; without a range the years before that have a number. */
export function seriesOf(context: RuleContext, fact: TrendFact): readonly Point[] {
  const { node, period } = fact;
  const document = context.model.documents[fact.document];
  const at = (one: Period): Point => ({ period: one, values: valuesAt(context, fact, one) });
  if (node.over !== null) return periodsOf(node.over, document, period).map(at);
  if (node.from?.period) {
    const from = periodFrom(node.from.period, document, period);
    if (from === null || !isYear(from) || !isYear(period)) return [];
    return Array.from({ length: Math.max(0, Math.min(100, (period - from) / 64 + 1)) }, (_, k) =>
      at(shiftYear(from, k)),
    );
  }
  const known: Point[] = [];
  for (let year = period; isYear(period) && known.length < 20; year = shiftYear(year, -1)) {
    const point = at(year);
    if (point.values.length === 0) break;
    known.unshift(point);
  }
  return known.length < 3 ? [] : known;
}

export function* steadyDrafts(context: RuleContext, fact: TrendFact): Generator<Draft> {
  const series = seriesOf(context, fact);
  const points = series.filter(({ values }) => values.length > 0);
  const up = fact.node.verb === 'terus naik';
  const broken = points.slice(1).some(({ values }, k) => {
    const before = points[k]?.values ?? [];
    return !before.some((a) => values.some((b) => cmp(b.value, a.value) === (up ? 1 : -1)));
  });
  if (broken) yield seriesDraft(context, fact, series, 'terus', { want: up ? '1' : '', fall: up ? '' : '1' });
}

export function* fluctuationDrafts(context: RuleContext, fact: TrendFact): Generator<Draft> {
  const series = seriesOf(context, fact);
  const { within } = fact.node;
  if (within !== null) yield* withinDrafts(context, fact, series, within);
  // A missing year may be the one where it turned; several values of one year may turn either way.
  if (series.length < 3 || series.some(({ values }) => values.length !== 1)) return;
  const steps = series.slice(1).map(({ values }, k) => {
    const [a, b] = [series[k]?.values[0] as Known, values[0] as Known];
    return cmp(b.value, a.value);
  });
  if (!(steps.includes(1) && steps.includes(-1))) yield seriesDraft(context, fact, series, 'fluktuasi', {});
}

/** `berkisar A s.d. B`, `REF P1 s.d. P2 = A s.d. B`: one period, or each of several. */
export function* rangeDrafts(context: RuleContext, fact: TrendFact): Generator<Draft> {
  const { node, period } = fact;
  const alone = node.over === null && node.from === null;
  const series = alone ? [{ period, values: valuesAt(context, fact, period) }] : seriesOf(context, fact);
  if (node.within !== null) yield* withinDrafts(context, fact, series, node.within);
}

function* withinDrafts(
  context: RuleContext,
  fact: TrendFact,
  series: readonly Point[],
  node: ValueNode,
): Generator<Draft> {
  const { value } = node;
  if (value.kind === 'angka') {
    yield* sameDrafts(context, fact, series, node, value.numeral.value);
    return;
  }
  if (value.kind !== 'rentang') return;
  const { low, high } = value;
  const inside = ({ value }: Known): boolean => {
    const rounded = (end: { numeral: { value: Parameters<typeof roundHalfUp>[0] } }) => {
      const decimals = Math.min(decimalsOf(end.numeral.value), decimalsOf(value));
      return cmp(roundHalfUp(value, decimals), roundHalfUp(end.numeral.value, decimals));
    };
    return (low === null || rounded(low) >= 0) && (high === null || rounded(high) <= 0);
  };
  const outside = series.filter(({ values }) => values.length > 0 && !values.some(inside));
  if (outside.length > 0) {
    yield seriesDraft(
      context,
      fact,
      outside,
      'kisaran',
      { range: sourceAt(context.model, valuePlace(context.model, fact, node)) },
      { primary: valuePlace(context.model, fact, node) },
    );
  }
}

/** One number for several periods: what each of them is, or all of them together. */
function* sameDrafts(
  context: RuleContext,
  fact: TrendFact,
  series: readonly Point[],
  node: ValueNode,
  said: Decimal,
): Generator<Draft> {
  const known = series.filter(({ values }) => values.length > 0);
  const is = ({ value }: Known): boolean => {
    const decimals = Math.min(decimalsOf(value), decimalsOf(said));
    return cmp(roundHalfUp(value, decimals), roundHalfUp(said, decimals)) === 0;
  };
  const outside = known.filter(({ values }) => !values.some(is));
  if (outside.length === 0) return;
  const sum = known.reduce((all, { values }) => add(all, (values[0] as Known).value), fromInt(0));
  if (known.length < series.length || cmp(sum, said) === 0) return;
  yield seriesDraft(
    context,
    fact,
    series,
    'sama_tiap',
    { range: node.text },
    { primary: valuePlace(context.model, fact, node) },
  );
}

function seriesDraft(
  { model }: RuleContext,
  fact: TrendFact,
  series: readonly Point[],
  variant: string,
  args: Readonly<Record<string, string>>,
  more: Partial<Draft> = {},
): Draft {
  const points = series.flatMap(({ period, values }) =>
    values[0] === undefined ? [] : [[values[0], period] as const],
  );
  const ends = [series[0], series.at(-1)].map((point) => periodText(point?.period ?? 0));
  return tell(
    model,
    fact,
    variant,
    {
      period: ends[0] === ends[1] ? (ends[0] ?? '') : ends.join(' s.d. '),
      series: points
        .map(([known, period]) => `${textOf(model, fact, known.value)} (${periodText(period)})`)
        .join(' → '),
      ...args,
    },
    { labels: numberLabels(model, points, fact), ...more },
  );
}

/**
 * tertinggi, terendah: nothing it is compared with is known to lie beyond it. Where the sentence does not say among what,
 * its table's rows and its own years are asked: it is wrong only if something lies beyond it in each of them.
 */
export function* extremeDrafts(context: RuleContext, fact: TrendFact): Generator<Draft> {
  const { model } = context;
  // `tertinggi di Provinsi`
  if (fact.node.rest !== null) return;
  const own = valuesAt(context, fact, fact.period);
  if (own.length === 0) return;
  const most = fact.node.verb === 'tertinggi';
  const said = rivalsOf(context, fact);
  const among = said === null ? [besidesOf(context, fact), yearsOf(context, fact)].filter(hasValues) : [said];
  const beyond = among.map((rivals) => rivals.find((rival) => beats(rival, own, most)));
  const [rival] = beyond;
  const other = rival?.values[0];
  if (rival === undefined || other === undefined || beyond.includes(undefined)) return;
  yield tell(
    model,
    fact,
    'ujung',
    {
      value: textOf(model, fact, (own[0] as Known).value),
      other: rival.name,
      otherValue: numberText(model, other.value, fact.measure, rival.subject),
      more: most ? '1' : '',
      less: most ? '' : '1',
    },
    {
      labels: numberLabels(
        model,
        [
          [own[0] as Known, fact.period],
          [other, rival.period],
        ],
        fact,
      ),
    },
  );
}

const hasValues = (rivals: readonly Rival[]): boolean => rivals.some(({ values }) => values.length > 0);

const beats = ({ values }: Rival, own: readonly Known[], most: boolean): boolean =>
  values.length > 0 && values.every((other) => own.every((one) => cmp(other.value, one.value) === (most ? 1 : -1)));

/** What stands beside it in a table: rows of its kind, in the same column. Where there is none, its declared siblings. */
function besidesOf(context: RuleContext, fact: TrendFact): readonly Rival[] {
  const { model } = context;
  const { subjects, quantities } = model;
  if (fact.quantity === null) return [];
  const self = subjects[fact.subject];
  const version = quantities.version[fact.quantity] as number;
  const tables = new Set(claimsOf(model, fact.quantity).flatMap((claim) => tableOf(model, claim) ?? []));
  const isBeside = (claim: number, subject: number): boolean =>
    tables.size > 0 ? tables.has(tableOf(model, claim) ?? '') : subjects[subject]?.parent === self?.parent;
  const rivals = new Map<number, Known[]>();
  for (const quantity of alikeOf(model, fact.measure, fact.period)) {
    const subject = quantities.subject[quantity] as number;
    if (subject === fact.subject || subjects[subject]?.kind !== self?.kind) continue;
    if (quantities.version[quantity] !== version || quantities.scope[quantity] !== 0) continue;
    for (const claim of claimsOf(model, quantity)) {
      if (documentOf(model, claim) !== fact.document || !isBeside(claim, subject)) continue;
      const known = context.judgement.isRejected(claim) ? null : knownOf(model, claim);
      if (known === null) continue;
      const group = rivals.get(subject);
      if (group === undefined) rivals.set(subject, [known]);
      else group.push(known);
    }
  }
  return [...rivals].map(([subject, values]) => ({
    subject,
    period: fact.period,
    name: titleText(model, subject),
    values,
  }));
}

const alike = new WeakMap<RuleContext['model'], ReadonlyMap<string, readonly number[]>>();

/** Quantities of one measure and period, whosever they are. */
function alikeOf(model: RuleContext['model'], measure: number, period: Period): readonly number[] {
  let known = alike.get(model);
  if (known === undefined) {
    const groups = new Map<string, number[]>();
    const { measure: measures, period: periods, count } = model.quantities;
    for (let quantity = 0; quantity < count; quantity++) {
      const key = `${measures[quantity]}|${periods[quantity]}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [quantity]);
      else group.push(quantity);
    }
    known = groups;
    alike.set(model, known);
  }
  return known.get(`${measure}|${period}`) ?? [];
}

/** The table that a claim stands in; null: none. */
function tableOf({ statements, claims, files }: RuleContext['model'], claim: number): string | null {
  const statement = claims.statement[claim] as number;
  const file = statements.file[statement] as number;
  const block = statements.block[statement] as number;
  if (block < 0) return null;
  return files[file]?.tree.nodeOf(block).kind === 'tabel' ? `${file}|${block}` : null;
}

/** Its own years, where there are several. */
function yearsOf(context: RuleContext, fact: TrendFact): readonly Rival[] {
  const { subject } = fact;
  return seriesOf(context, fact)
    .filter(({ period }) => period !== fact.period)
    .map((point) => ({ subject, name: periodText(point.period), ...point }));
}

interface Rival {
  readonly subject: number;
  readonly period: Period;
  readonly name: string;
  readonly values: readonly Known[];
}

/** Null: the sentence does not say among what. */
function rivalsOf(context: RuleContext, fact: TrendFact): readonly Rival[] | null {
  const { model } = context;
  const { node, period, subject } = fact;
  if (node.over !== null || node.from?.period != null || node.years !== null) {
    return seriesOf(context, fact).map((point) => ({ subject, name: periodText(point.period), ...point }));
  }
  if (node.among !== null) {
    const word = node.among.text.toLowerCase();
    const kind = KIND_OF.get(word);
    const among =
      word === 'iku'
        ? ikuOf(model, fact.document)
        : kind === undefined
          ? []
          : declaredOf(model, kind, fact.document).map(({ id }) => id);
    return among
      .filter((id) => id !== subject)
      .map((id) => ({
        subject: id,
        period,
        name: titleText(model, id),
        values: knownNear(context, quantityOf(model, id, fact.measure, period), fact.statement),
      }));
  }
  if (fact.others.length === 0) return null;
  return fact.others.map((quantity) => {
    const other = model.quantities.subject[quantity] as number;
    return {
      subject: other,
      period: model.quantities.period[quantity] as Period,
      name: titleText(model, other),
      values: knownNear(context, quantity, fact.statement),
    };
  });
}

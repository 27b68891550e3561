/** "naik", "turun", "tetap", or a choice left open: between two periods or two numbers, by how much. */
import {
  cmp,
  decimalsOf,
  equals,
  formatNumeral,
  isZero,
  negRational,
  type Rational,
  roundHalfUp,
  roundRational,
  sub,
  type ValueNode,
} from '@sakip-lint/language';
import { numberOf } from '../../../evaluate/number.ts';
import { word } from '../../../messages/args.ts';
import type { TrendFact } from '../../../model/model.ts';
import { isYear, type Period, shiftYear } from '../../../model/period.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { label } from '../../draft.ts';
import { periodFrom, periodsOf, periodText } from '../../periods.ts';
import { isPercent, type Known, knownOf, printedIn, quantityOf } from '../../values.ts';
import { type Amount, type As, amountOf, changeOf, type Fit, fitOf, isLevel } from './amount.ts';
import {
  numberLabels,
  numeralText,
  tell,
  textOf,
  valuePlace,
  valuesAt,
  verbPlace,
  writtenAmount,
  writtenKnown,
} from './sentence.ts';

interface Ends {
  readonly from: readonly Known[];
  readonly to: readonly Known[];
  readonly fromPeriod: Period;
  readonly toPeriod: Period;
  /** Of the budget, where the sentence says which; 0: it does not. */
  readonly fromVersion: number;
  readonly toVersion: number;
}

/** A difference of percentages written with a percent sign: told once per document. */
export interface PointHint {
  readonly fact: TrendFact;
  readonly from: Known;
  readonly to: Known;
}

export function changeDraft(context: RuleContext, fact: TrendFact, hints: PointHint[]): Draft | null {
  const ends = endsOf(context, fact);
  if (ends === 'sendiri') return withItself(context, fact);
  if (ends.from.length === 0 || ends.to.length === 0) return null;
  return directionDraft(context, fact, ends) ?? amountDraft(context, fact, ends, hints);
}

function endsOf(context: RuleContext, fact: TrendFact): Ends | 'sendiri' {
  const { node, period } = fact;
  const document = context.model.documents[fact.document];
  const over = node.over === null ? [] : periodsOf(node.over, document, period);
  if (over.length > 1 && node.from === null && node.to === null) {
    const [fromPeriod, toPeriod] = [over[0] as Period, over.at(-1) as Period];
    const [from, to] = [valuesAt(context, fact, fromPeriod), valuesAt(context, fact, toPeriod)];
    return { from, to, fromPeriod, toPeriod, fromVersion: 0, toVersion: 0 };
  }
  const toPeriod = node.to?.period ? (periodFrom(node.to.period, document, period) ?? period) : period;
  const toWritten = writtenKnown(context.model, fact, node.to?.value);
  const to = toWritten === null ? valuesAt(context, fact, toPeriod) : [toWritten];
  const fromWritten = writtenKnown(context.model, fact, node.from?.value);
  const named = node.from?.period ? periodFrom(node.from.period, document, toPeriod) : null;
  const before = named ?? (isYear(toPeriod) ? shiftYear(toPeriod, -1) : 0);
  const fromVersion = versionBefore(context, fact);
  const fromPeriod = fromVersion > 0 && named === null ? toPeriod : before;
  const rest = { to, fromPeriod, toPeriod, fromVersion, toVersion: node.to?.version?.version ?? 0 };
  if (fromWritten !== null) return { ...rest, from: [fromWritten] };
  if (node.from?.ref) {
    const [other] = fact.others;
    return { ...rest, from: other === undefined ? [] : nearOf(context, fact, other), fromPeriod: 0 };
  }
  // A period that cannot be read (`akhir` without `renstra`), or a quarter without "dari": nothing to compare with.
  if ((node.from?.period && named === null) || fromPeriod === 0) return { ...rest, from: [] };
  if (named === toPeriod) return 'sendiri';
  return { ...rest, from: valuesAt(context, fact, fromPeriod) };
}

/** `dari Rp 4 murni`, `dari pagu murni Rp 4`, `berubah dari Rp 4`: the version that the sentence begins with. */
function versionBefore({ model }: RuleContext, fact: TrendFact): number {
  const { from, verb } = fact.node;
  if (from === null || !model.traits(fact.measure, fact.subject).berversi) return 0;
  const [other] = from.ref === null ? [] : fact.others;
  if (other !== undefined) return model.quantities.version[other] as number;
  return from.version?.version ?? (verb === 'berubah' && from.period === null ? 1 : 0);
}

function nearOf({ model, judgement }: RuleContext, fact: TrendFact, quantity: number): readonly Known[] {
  return judgement.valuesNear(quantity, fact.statement).flatMap((claim) => knownOf(model, claim) ?? []);
}

/** -1 falls, 0 is level as printed, 1 rises. */
function direction({ value: from }: Known, { value: to }: Known): -1 | 0 | 1 {
  const decimals = Math.min(decimalsOf(from), decimalsOf(to));
  return cmp(roundHalfUp(to, decimals), roundHalfUp(from, decimals));
}

const MEANT: Partial<Record<TrendFact['node']['verb'], -1 | 0 | 1>> = { naik: 1, turun: -1, tetap: 0 };

function directionDraft(context: RuleContext, fact: TrendFact, ends: Ends): Draft | null {
  const { model } = context;
  const meant = MEANT[fact.node.verb];
  if (meant === undefined || isJudgement(model, fact)) return null;
  const holds = pairs(ends).some(
    ([from, to]) => direction(from, to) === meant || (meant !== 0 && cmp(to.value, from.value) === meant),
  );
  if (holds) return null;
  const [from, to] = pairs(ends)[0] as readonly [Known, Known];
  const is = direction(from, to);
  const culprit = culpritBehind(context, fact, ends, (f, t) => direction(f, t) === meant);
  return tell(
    model,
    fact,
    'arah',
    {
      from: textOf(model, fact, from.value),
      to: textOf(model, fact, to.value),
      fromPeriod: periodText(ends.fromPeriod) || '–',
      toPeriod: periodText(ends.toPeriod) || '–',
      fell: is < 0 ? '1' : '',
      rose: is > 0 ? '1' : '',
      same: is === 0 ? '1' : '',
    },
    {
      labels: numberLabels(
        model,
        [
          [from, ends.fromPeriod],
          [to, ends.toPeriod],
        ],
        fact,
      ),
      ...asLabel(culprit),
    },
  );
}

/** "membaik" of an indicator where lower is better says nothing of the number's direction. */
function isJudgement(model: RuleContext['model'], fact: TrendFact): boolean {
  if (model.subjects[fact.subject]?.arah?.startsWith('turun') !== true) return false;
  const { uri, start, end } = verbPlace(model, fact);
  const text = model.files.find((file) => file.uri === uri)?.tree.text.slice(start, end) ?? '';
  return /membaik|menguat|melemah|merosot/i.test(text);
}

function pairs({ from, to }: Ends): readonly (readonly [Known, Known])[] {
  return from.flatMap((f) => to.map((t) => [f, t] as const)).slice(0, 256);
}

/** An amount that the sentence says, and whether in points. */
export interface SaidAmount {
  readonly node: ValueNode;
  readonly amount: Amount;
  readonly poin: boolean;
}

/** What the sentence says of how much: *15 unit atau 7,50%*, *15 unit (7,50%)*. */
function amountsOf({ model }: RuleContext, fact: TrendFact): readonly SaidAmount[] {
  const { by, or, poin } = fact.node;
  const said: SaidAmount[] = [];
  const say = (node: ValueNode, points: boolean): void => {
    const amount = writtenAmount(model, fact, node);
    if (amount !== null) said.push({ node, amount, poin: points });
    const { value } = node;
    const second = value.kind === 'angka' && value.second?.kind === 'angka' ? value.second : null;
    const again = second?.numeral.percent ? amountOf(second) : null;
    if (again !== null) said.push({ node, amount: again, poin: false });
  };
  if (by !== null) say(by, poin);
  if (or !== null) say(or.value, or.poin);
  return said;
}

function amountDraft(context: RuleContext, fact: TrendFact, ends: Ends, hints: PointHint[]): Draft | null {
  if (fact.node.verb === 'tetap') return null;
  for (const said of amountsOf(context, fact)) {
    const draft = ofAmount(context, fact, ends, said, hints);
    if (draft !== null) return draft;
  }
  return null;
}

function ofAmount(
  context: RuleContext,
  fact: TrendFact,
  ends: Ends,
  said: SaidAmount,
  hints: PointHint[],
): Draft | null {
  const { model } = context;
  const { verb, last } = fact.node;
  const { amount, poin } = said;
  const percent = isPercent(model, fact.measure, fact.subject);
  const ways = waysOf(amount, poin, percent);
  const best = bestFit(
    pairs(ends).map((pair) => turned(verb, pair)),
    amount,
    ways,
  );
  if (best?.fit.exact) {
    const { fit, from, to } = best;
    if (fit.as === 'selisih' && percent && amount.percent && !poin && !isZero(from.value))
      hints.push({ fact, from, to });
    return null;
  }
  // `dibandingkan tahun 2021 sebesar 81,25`: what it was then.
  if (last && said.node === fact.node.by && ends.from.some((known) => isLevel(amount, known))) return null;
  const culprit = culpritBehind(
    context,
    fact,
    ends,
    (f, t) => bestFit([turned(verb, [f, t])], amount, ways)?.fit.exact === true,
  );
  if (culprit !== null) {
    return wrongAmount(context, fact, ends, said, ways[0] as As, 'besar', asLabel(culprit));
  }
  if (best !== null) {
    return wrongAmount(context, fact, ends, said, best.fit.as, 'presisi', { severity: 'warning' });
  }
  const level = [...ends.to, ...ends.from].find((known) => isLevel(amount, known));
  if (level !== undefined) {
    const period = ends.to.includes(level) ? ends.toPeriod : ends.fromPeriod;
    return wrongAmount(
      context,
      fact,
      ends,
      said,
      percent || !amount.percent ? 'selisih' : 'relatif',
      'tingkat',
      {},
      { known: level, period },
    );
  }
  const difference = bestFit(
    pairs(ends).map((pair) => turned(verb, pair)),
    amount,
    ['selisih'],
  );
  return difference?.fit.exact
    ? wrongAmount(context, fact, ends, said, 'selisih', 'satuan', {})
    : wrongAmount(context, fact, ends, said, ways[0] as As, 'besar', {});
}

/** A percentage of a percent measure is a difference or a relative change; of any other measure only relative. */
export function waysOf({ percent }: Amount, poin: boolean, percentMeasure: boolean): readonly As[] {
  if (poin || !percent) return ['selisih'];
  return percentMeasure ? ['selisih', 'relatif'] : ['relatif'];
}

/** So that the change is positive where the verb holds; an open verb takes it as it is. */
function turned(
  verb: TrendFact['node']['verb'],
  [from, to]: readonly [Known, Known],
): readonly [Known, Known, down: boolean] {
  return [from, to, verb === 'turun' || (verb !== 'naik' && cmp(to.value, from.value) < 0)];
}

interface Best {
  readonly fit: Fit;
  readonly from: Known;
  readonly to: Known;
}

function bestFit(
  candidates: readonly (readonly [Known, Known, boolean])[],
  amount: Amount,
  ways: readonly As[],
): Best | null {
  let hidden: Best | null = null;
  for (const [from, to, down] of candidates) {
    const fit = fallOrRise(from, to, down, amount, ways);
    if (fit === null) continue;
    if (fit.exact) return { fit, from, to };
    hidden ??= { fit, from, to };
  }
  return hidden;
}

/** A fall is stated as a positive amount, or as a negative one. */
function fallOrRise(from: Known, to: Known, down: boolean, amount: Amount, ways: readonly As[]): Fit | null {
  if (!down) return fitOf(from, to, amount, ways);
  const negative = (known: Known): Known => ({ ...known, value: sub({ m: 0, scale: 0 }, known.value) });
  const asFall = ways.includes('selisih') ? fitOf(negative(from), negative(to), amount, ['selisih']) : null;
  if (asFall?.exact) return asFall;
  const relative = ways.includes('relatif') ? fitOf(negative(from), negative(to), amount, ['relatif']) : null;
  return (
    (relative?.exact ? relative : null) ??
    asFall ??
    relative ??
    (amount.low.negative ? fitOf(from, to, amount, ways) : null)
  );
}

/**
 * The claim at fault where another number the document prints for one of the two makes the sentence right: the one of
 * the pair that arithmetic rejected, else the near one that was replaced.
 */
function culpritBehind(
  { model, judgement }: RuleContext,
  fact: TrendFact,
  ends: Ends,
  holds: (from: Known, to: Known) => boolean,
): number | null {
  const all = (period: Period, version: number): readonly Known[] =>
    period === 0 ? [] : printedIn(model, quantityOf(model, fact.subject, fact.measure, period, version), fact.document);
  const rejected = ({ claim }: Known): boolean => claim >= 0 && judgement.isRejected(claim);
  const replaced = [
    ...pairs({ ...ends, from: all(ends.fromPeriod, ends.fromVersion) }).map(
      ([f, t]) => [f, t, ends.from[0], ends.fromPeriod, ends.fromVersion] as const,
    ),
    ...pairs({ ...ends, to: all(ends.toPeriod, ends.toVersion) }).map(
      ([f, t]) => [f, t, ends.to[0], ends.toPeriod, ends.toVersion] as const,
    ),
  ];
  for (const [f, t, near, period, version] of replaced) {
    if (!holds(f, t)) continue;
    const claim =
      [f, t].find(rejected)?.claim ?? (near === undefined ? -1 : claimOf(model, fact, period, version, near));
    if (claim >= 0) return claim;
  }
  return null;
}

/** The claim behind a number; one written in the sentence is found by its value. */
function claimOf(
  model: RuleContext['model'],
  fact: TrendFact,
  period: Period,
  version: number,
  { claim, value }: Known,
): number {
  if (claim >= 0 || period === 0) return claim;
  const { claims, quantities } = model;
  const quantity = quantityOf(model, fact.subject, fact.measure, period, version);
  for (let k = quantities.claimStart[quantity] ?? 0; k < (quantities.claimStart[quantity + 1] ?? 0); k++) {
    const one = quantities.claimIds[k] as number;
    const number = claims.statement[one] === fact.statement ? numberOf(model, one) : null;
    if (number !== null && equals(number, value)) return one;
  }
  return -1;
}

/** What makes a draft part of its culprit's story, told after everything else of it. */
const asLabel = (culprit: number | null): Partial<Draft> => (culprit === null ? {} : { culprit, precedence: 90 });

type Variant = 'besar' | 'tingkat' | 'presisi' | 'satuan';

function wrongAmount(
  { model }: RuleContext,
  fact: TrendFact,
  ends: Ends,
  { node, amount, poin }: SaidAmount,
  as: As,
  variant: Variant,
  more: Partial<Draft>,
  level: { readonly known: Known; readonly period: Period } | null = null,
): Draft {
  const [firstFrom, firstTo] = pairs(ends)[0] as readonly [Known, Known];
  const from = level?.period === ends.fromPeriod ? level.known : firstFrom;
  const to = level?.period === ends.toPeriod ? level.known : firstTo;
  const percent = isPercent(model, fact.measure, fact.subject);
  const difference = differenceText(model, fact, from, to);
  const relative = relativeText(model, fact, from, to, amount.low.decimals);
  const shown = as === 'selisih' ? difference : (relative ?? difference);
  return tell(
    model,
    fact,
    variant,
    {
      by:
        amount.low === amount.high
          ? numeralText(amount.low)
          : `${numeralText(amount.low)} – ${numeralText(amount.high)}`,
      number: formatNumeral(amount.low.value),
      period: level === null ? '' : periodText(level.period),
      way: word(cmp(to.value, from.value) < 0 ? 'tren.turun' : 'tren.naik'),
      computation: shown,
      poin: percent && as === 'selisih' ? '1' : '',
      relative:
        variant === 'satuan' || (as === 'selisih' && percent && amount.percent && !poin) ? (relative ?? '') : '',
    },
    {
      primary: valuePlace(model, fact, node),
      labels: numberLabels(
        model,
        [
          [from, ends.fromPeriod],
          [to, ends.toPeriod],
        ],
        fact,
      ),
      ...more,
    },
  );
}

/** `92,32% − 91,20% = 1,12`, the larger number first. */
export function differenceText(
  model: RuleContext['model'],
  fact: TrendFact,
  { value: from }: Known,
  { value: to }: Known,
): string {
  const [high, low] = cmp(to, from) < 0 ? [from, to] : [to, from];
  return `${textOf(model, fact, high)} − ${textOf(model, fact, low)} = ${formatNumeral(sub(high, low))}`;
}

/** `(92,32 − 91,20) / 91,20 × 100% = 1,23%`; null from zero. */
export function relativeText(
  model: RuleContext['model'],
  fact: TrendFact,
  { value: from }: Known,
  { value: to }: Known,
  decimals: number,
): string | null {
  const change = changeOf(from, to, 'relatif');
  if (change === null) return null;
  const positive: Rational = change.n < 0 ? negRational(change) : change;
  const [high, low] = cmp(to, from) < 0 ? [from, to] : [to, from];
  const numbers = [high, low, from].map((value) => textOf(model, fact, value).replace('%', '').replace('Rp ', ''));
  const result = formatNumeral(roundRational(positive, Math.max(2, decimals)), { percent: true });
  return `(${numbers[0]} − ${numbers[1]}) / ${numbers[2]} × 100% = ${result}`;
}

function withItself(context: RuleContext, fact: TrendFact): Draft {
  const { model } = context;
  const { by, verb, poin } = fact.node;
  const amount = writtenAmount(model, fact, by);
  const to = valuesAt(context, fact, fact.period);
  let fits = '';
  let computation = '';
  for (const back of [1, 2, 3]) {
    if (amount === null || fits !== '' || !isYear(fact.period)) break;
    const from = valuesAt(context, fact, shiftYear(fact.period, -back));
    const candidates = from.flatMap((f) => to.map((t) => turned(verb, [f, t])));
    const best = bestFit(candidates, amount, waysOf(amount, poin, isPercent(model, fact.measure, fact.subject)));
    if (best?.fit.exact) {
      fits = periodText(shiftYear(fact.period, -back));
      computation = differenceText(model, fact, best.from, best.to);
    }
  }
  return tell(model, fact, 'sendiri', {
    period: periodText(fact.period),
    fits,
    by: amount === null ? '' : numeralText(amount.low),
    computation,
  });
}

/** One hint per document. */
export function pointDraft(context: RuleContext, hints: readonly [PointHint, ...PointHint[]]): Draft {
  const { model } = context;
  const [{ fact, from, to }, ...others] = hints;
  const by = fact.node.by;
  const amount = writtenAmount(model, fact, by);
  return tell(
    model,
    fact,
    'poin',
    {
      by: amount === null ? '' : numeralText(amount.low),
      number: amount === null ? '' : formatNumeral(amount.low.value),
      computation: differenceText(model, fact, from, to),
      relative: relativeText(model, fact, from, to, 2) ?? '',
    },
    {
      severity: 'hint',
      primary: by === null ? verbPlace(model, fact) : valuePlace(model, fact, by),
      labels: others.flatMap((other) =>
        other.fact.node.by === null ? [] : [label(valuePlace(model, other.fact, other.fact.node.by), 'tren.poin_juga')],
      ),
    },
  );
}

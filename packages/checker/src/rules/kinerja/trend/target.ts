/** "melebihi target", "tercapai", "di atas 5%": held against a target or another number. */
import { cmp, type Decimal, decimalsOf, HUNDRED, roundHalfUp, type Value } from '@sakip-lint/language';
import type { ClaimId } from '../../../model/claim.ts';
import type { TrendFact } from '../../../model/model.ts';
import type { Period } from '../../../model/period.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { claimPlace } from '../../claims.ts';
import { claimText } from '../../describe.ts';
import { label, sourceAt } from '../../draft.ts';
import { dayOf } from '../../konsistensi/dates.ts';
import { periodFrom } from '../../periods.ts';
import { yearText } from '../../predikat/tell.ts';
import { claimsOf, documentOf, type Known, knownNear, knownOf, numberText, quantityOf } from '../../values.ts';
import { distanceDrafts } from './distance.ts';
import { knownText, numberLabels, tell, valuesAt, writtenKnown } from './sentence.ts';

/** What a target verb says of realisasi against target: better, met, or missed. */
export type Says = 'lebih' | 'cukup' | 'kurang';

export const SAYS: Partial<Record<TrendFact['node']['verb'], Says>> = {
  'melebihi target': 'lebih',
  'mencapai target': 'cukup',
  tercapai: 'cukup',
  'belum mencapai target': 'kurang',
  'tidak tercapai': 'kurang',
};

export function* targetDrafts(context: RuleContext, fact: TrendFact): Generator<Draft> {
  const { model } = context;
  const says = SAYS[fact.node.verb];
  if (says === undefined) return;
  const arah = model.subjects[fact.subject]?.arah ?? null;
  const realisasi = realisasiOf(context, fact);
  const written = writtenKnown(context.model, fact, fact.node.to?.value);
  const targets: readonly Target[] =
    written === null ? targetsOf(context, fact) : [{ number: written, range: null, claim: -1 }];
  const capaian = knownNear(
    context,
    quantityOf(model, fact.subject, model.measureId('capaian'), fact.period),
    fact.statement,
  );
  if (realisasi.length > 0 && targets.length > 0) {
    if (realisasi.some((one) => targets.some((target) => holds(says, one.value, target, arah)))) {
      const numbers = targets.flatMap(({ number }) => number ?? []);
      yield* distanceDrafts(context, fact, realisasi, numbers);
      return;
    }
    // Without a declared direction the capaian tells which way is better.
    if (arah === null && capaian.some(({ value }) => byCapaian(says, value))) return;
    const [one] = realisasi as readonly [Known, ...Known[]];
    const [target] = targets as readonly [Target, ...Target[]];
    yield tell(
      model,
      fact,
      'target',
      {
        value: knownText(model, fact, one),
        target: targetText(context, fact, target),
        year: yearText(fact.period),
        down: arah?.startsWith('turun') ? '1' : '',
        of: measuredAs(model, fact),
      },
      {
        labels: [
          ...numberLabels(model, [[one, fact.period]], fact),
          ...(target.claim < 0
            ? []
            : [
                label(claimPlace(model, target.claim), 'tren.nilai', {
                  period: 'target',
                  value: targetText(context, fact, target),
                }),
              ]),
        ],
      },
    );
    return;
  }
  const dates = lateness(context, fact);
  if (dates !== null) {
    // A day's target is met on the day or before.
    const late = dates.realisasi.day > dates.target.day;
    if (late === (says === 'kurang') || (says === 'lebih' && !late)) return;
    yield tell(
      model,
      fact,
      'target',
      {
        value: claimText(model, dates.realisasi.claim),
        target: claimText(model, dates.target.claim),
        year: yearText(fact.period),
        down: '',
        of: 'realisasi',
      },
      {
        labels: [
          label(claimPlace(model, dates.realisasi.claim), 'tren.nilai', {
            period: 'realisasi',
            value: claimText(model, dates.realisasi.claim),
          }),
        ],
      },
    );
    return;
  }
  const [value] = capaian;
  // The capaian is against the year's own target.
  if (fact.node.source !== null || targetPeriod(context, fact) !== fact.period) return;
  if (written !== null || value === undefined || capaian.some((one) => byCapaian(says, one.value))) return;
  const over = cmp(value.value, HUNDRED) >= 0;
  yield tell(
    model,
    fact,
    'target_capaian',
    {
      value: numberText(model, value.value, model.measureId('capaian'), fact.subject),
      year: yearText(fact.period),
      over: over ? '1' : '',
      under: over ? '' : '1',
    },
    { labels: [label(claimPlace(model, value.claim), 'predikat.skala.angka')] },
  );
}

/** Target and realisasi that are dates, where each has one; null otherwise. */
function lateness({ model }: RuleContext, fact: TrendFact) {
  const dated = (measure: string) => {
    const quantity = quantityOf(model, fact.subject, model.measureId(measure), fact.period);
    const days = quantity < 0 ? [] : claimsOf(model, quantity).map((claim) => ({ claim, day: dayOf(model, claim) }));
    const [first] = days;
    return first?.day == null || days.some(({ day }) => day !== first.day)
      ? null
      : { claim: first.claim, day: first.day };
  };
  const target = dated('target');
  const realisasi = dated('realisasi');
  return target === null || realisasi === null ? null : { target, realisasi };
}

export const byCapaian = (says: Says, capaian: Decimal): boolean => {
  const order = cmp(capaian, HUNDRED);
  return says === 'lebih' ? order > 0 : says === 'cukup' ? order >= 0 : order < 0;
};

export interface Target {
  readonly number: Known | null;
  readonly range: Extract<Value, { kind: 'rentang' }> | null;
  readonly claim: ClaimId;
}

/** What is held against the target: the sentence's measure where that has targets of its own, else the realisasi. */
function measuredAs(model: RuleContext['model'], { measure }: TrendFact): string {
  const name = model.measures[measure] ?? '';
  return model.measureId(`target ${name}`) >= 0 ? name : 'realisasi';
}

/** The sentence's measure itself where it has targets of its own (`target serapan`), else the realisasi. */
function realisasiOf(context: RuleContext, fact: TrendFact): readonly Known[] {
  const { model } = context;
  const name = model.measures[fact.measure] ?? '';
  if (name === 'realisasi' || model.measureId(`target ${name}`) >= 0) return valuesAt(context, fact, fact.period);
  if (name !== 'capaian') return [];
  return knownNear(context, quantityOf(model, fact.subject, model.measureId('realisasi'), fact.period), fact.statement);
}

function targetsOf(context: RuleContext, fact: TrendFact): readonly Target[] {
  const { model, judgement } = context;
  const own = model.measureId(`target ${model.measures[fact.measure] ?? ''}`);
  const source = fact.node.source?.text.toLowerCase() ?? null;
  const measure = source !== null ? model.measureId(`target ${source}`) : own >= 0 ? own : model.measureId('target');
  const quantity = quantityOf(model, fact.subject, measure, targetPeriod(context, fact));
  if (quantity < 0) return [];
  const near = judgement.valuesNear(quantity, fact.statement);
  // Bounds and ranges are no values to compute with.
  return near.length > 0 ? targetsFrom(context, near) : targetsIn(context, quantity, fact.document);
}

/** `melebihi target 2026`: the year whose target it is. */
function targetPeriod({ model }: RuleContext, { node, document, period }: TrendFact): Period {
  if (node.over === null || node.over.form === 'rentang') return period;
  return periodFrom(node.over, model.documents[document], period) ?? period;
}

/** Targets as a document states them, else as the family does. */
export function targetsIn(context: RuleContext, quantity: number, document: number): readonly Target[] {
  const { model } = context;
  const all = claimsOf(model, quantity);
  const own = all.filter((claim) => documentOf(model, claim) === document);
  return targetsFrom(context, own.length > 0 ? own : all);
}

function targetsFrom({ model, judgement }: RuleContext, claims: readonly ClaimId[]): readonly Target[] {
  return claims.flatMap((claim): readonly Target[] => {
    if (judgement.isRejected(claim)) return [];
    const number = knownOf(model, claim);
    if (number !== null) return [{ number, range: null, claim }];
    const other = model.claims.others.get(claim);
    return other?.kind === 'rentang' ? [{ number: null, range: other, claim }] : [];
  });
}

const targetText = ({ model }: RuleContext, fact: TrendFact, { number, claim }: Target): string =>
  number === null ? sourceAt(model, claimPlace(model, claim)) : knownText(model, fact, number);

export function holds(says: Says, value: Decimal, { number, range }: Target, arah: string | null): boolean {
  if (range !== null) {
    const inside =
      (range.low === null || order(value, range.low.numeral.value) >= (range.low.open ? 1 : 0)) &&
      (range.high === null || order(value, range.high.numeral.value) <= (range.high.open ? -1 : 0));
    // A range says what is met; "melebihi" may praise either side of it.
    return says === 'kurang' ? !inside : says === 'lebih' ? true : inside;
  }
  if (number === null) return true;
  const against = order(value, number.value);
  if (arah === 'rentang') return says === 'kurang' ? against !== 0 : says === 'lebih' ? against !== 0 : against === 0;
  const better = arah?.startsWith('turun') ? -against : against;
  if (says === 'lebih') return arah?.startsWith('turun') ? against !== 0 : better > 0;
  return says === 'cukup' ? better >= 0 : better < 0;
}

/** Compared at the coarser of the two prints, so 62,5 meets 62,50; but what is printed apart is apart. */
function order(a: Decimal, b: Decimal): number {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  const exact = cmp(a, b);
  return exact === 0 ? 0 : cmp(roundHalfUp(a, decimals), roundHalfUp(b, decimals)) || exact;
}

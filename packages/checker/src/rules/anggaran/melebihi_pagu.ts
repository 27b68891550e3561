/** Realisasi above the pagu in force: the last version that exists, never an earlier one. */
import { cmpRational, type Decimal, sub, toRational } from '@sakip-lint/language';
import { pointInterval, printedInterval } from '../../evaluate/interval.ts';
import { compareNumbers, isNumber, lastPlaceOf, numberOf } from '../../evaluate/number.ts';
import type { ClaimId } from '../../model/claim.ts';
import { FIRST_VERSION } from '../../model/model.ts';
import { isUpTo, partOf, periodOf, yearOf } from '../../model/period.ts';
import type { Subject } from '../../model/subject.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, valueText } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { aboutClaim, PRECEDENCE, statementStory } from '../recompute.ts';
import { documentOf } from '../values.ts';

const ID = 'anggaran/melebihi_pagu';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Realisasi belanja yang melebihi pagu yang berlaku.',
    en: 'Spending above the budget in force.',
  },
  check: function* (context) {
    const { model } = context;
    const { quantities } = model;
    const realisasi = model.measureId('realisasi');
    const pagu = model.measureId('pagu');
    if (realisasi < 0 || pagu < 0) return;
    const versions = versionsIn(model);
    for (let quantity = 0; quantity < quantities.count; quantity++) {
      if (quantities.measure[quantity] !== realisasi) continue;
      const subject = quantities.subject[quantity] as number;
      // A row that only adds, or of a kind nobody tells, may be revenue, of which more than planned is no fault.
      const { kind } = model.subjects[subject] as Subject;
      if (kind === 'agregat' || kind === 'unsur') continue;
      const period = quantities.period[quantity] as number;
      // What was spent over several years has no budget of one.
      if (isUpTo(period) && partOf(period) === 0) continue;
      let limit = latest(model, versions, quantity, subject, pagu, period);
      // Spending up to a quarter is held against the year's budget.
      if (limit < 0 && period >= 64) limit = latest(model, versions, quantity, subject, pagu, periodOf(yearOf(period)));
      const found = limit < 0 ? null : over(context, quantity, limit);
      if (found !== null) yield found;
    }
  },
};

/** In order; most reports know one. */
function versionsIn({ quantities }: RuleContext['model']): readonly number[] {
  const versions = new Set<number>();
  for (let quantity = 0; quantity < quantities.count; quantity++) versions.add(quantities.version[quantity] as number);
  return [...versions].sort((a, b) => a - b);
}

/** The quantity of the last version that is claimed where the spending is, else anywhere; -1: none. */
function latest(
  model: RuleContext['model'],
  versions: readonly number[],
  spent: number,
  subject: number,
  measure: number,
  period: number,
): number {
  const { quantities } = model;
  let found = -1;
  let here = -1;
  for (const version of versions) {
    const at = quantities.find(subject, measure, period, version, quantities.scope[spent] as number);
    if (at < 0 || quantities.claimStart[at] === quantities.claimStart[at + 1]) continue;
    // Beside the first version a pagu that says none is a later one.
    if (version === FIRST_VERSION && found >= 0 && oneStatement(model, found, at)) continue;
    found = at;
    // A pagu whose version nobody says is the one in force there, whatever another document calls its own.
    if (versions.length > 1 && meet(model, spent, at)) here = at;
  }
  return here >= 0 ? here : found;
}

/** Whether one document claims both. */
const meet = (model: RuleContext['model'], a: number, b: number): boolean =>
  share(model, a, b, (claim) => documentOf(model, claim));

const oneStatement = (model: RuleContext['model'], a: number, b: number): boolean =>
  share(model, a, b, (claim) => model.claims.statement[claim] as number);

function share(model: RuleContext['model'], a: number, b: number, of: (claim: ClaimId) => number): boolean {
  const { claimStart, claimIds } = model.quantities;
  const at = (k: number): number => of(claimIds[k] as ClaimId);
  for (let i = claimStart[a] as number; i < (claimStart[a + 1] as number); i++)
    for (let k = claimStart[b] as number; k < (claimStart[b + 1] as number); k++) if (at(i) === at(k)) return true;
  return false;
}

function over({ model, judgement }: RuleContext, realisasi: number, pagu: number): Draft | null {
  const spent = extreme(model, judgement, realisasi, -1);
  const limit = extreme(model, judgement, pagu, 1);
  if (spent === null || limit === null) return null;
  if (compareNumbers(model, spent, limit) <= 0) return null;
  const a = numberOf(model, spent) as Decimal;
  const b = numberOf(model, limit) as Decimal;
  // `1,5 miliar` is any amount that rounds to it.
  if (cmpRational(leastOf(model, spent), mostOf(model, limit)) <= 0) return null;
  return draft(
    {
      rule: ID,
      message: message('hitungan.pagu.lebih', {
        name: claimName(model, spent),
        stated: claimText(model, spent),
        pagu: claimText(model, limit),
        difference: valueText(sub(a, b), { percent: false, rupiah: true }),
      }),
      primary: claimPlace(model, spent),
      labels: [
        label(claimPlace(model, limit), 'hitungan.label.nilai', {
          name: claimName(model, limit),
          value: claimText(model, limit),
        }),
      ],
      precedence: PRECEDENCE.sum,
      // Told with whatever is found wrong about the subject's amounts in that statement.
      stories: [statementStory(model, spent)],
    },
    ...aboutClaim(model, spent),
  );
}

const leastOf = (model: RuleContext['model'], claim: ClaimId) => boxOf(model, claim).lo.at;
const mostOf = (model: RuleContext['model'], claim: ClaimId) => boxOf(model, claim).hi.at;

function boxOf(model: RuleContext['model'], claim: ClaimId) {
  const value = numberOf(model, claim) as Decimal;
  return model.claims.places.has(claim)
    ? printedInterval(value, 'tidak dinyatakan', lastPlaceOf(model, claim))
    : pointInterval(toRational(value));
}

/** The smallest (-1) or greatest (1) value that no arithmetic has rejected; null where nobody states one. */
function extreme(
  model: RuleContext['model'],
  judgement: RuleContext['judgement'],
  quantity: number,
  side: -1 | 1,
): ClaimId | null {
  const { claimStart, claimIds } = model.quantities;
  let best: ClaimId | null = null;
  for (let k = claimStart[quantity] as number; k < (claimStart[quantity + 1] as number); k++) {
    const claim = claimIds[k] as ClaimId;
    if (!isNumber(model, claim) || judgement.isRejected(claim)) continue;
    if (best === null || compareNumbers(model, claim, best) === side) best = claim;
  }
  return best;
}

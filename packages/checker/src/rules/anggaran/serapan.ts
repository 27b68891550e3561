/** Absorption that does not recompute; which other pair of pagu and realisasi gives what is stated. */
import { type Decimal, divRational, HUNDRED, mulRational, signRational, toRational } from '@sakip-lint/language';
import type { Outcome } from '../../evaluate/judgement.ts';
import { agrees } from '../../evaluate/ladder.ts';
import { numberOf } from '../../evaluate/number.ts';
import { listOf } from '../../messages/args.ts';
import type { Message } from '../../messages/message.ts';
import type { ClaimId } from '../../model/claim.ts';
import { LAST_VERSION, type Model } from '../../model/model.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { claimName, claimText } from '../describe.ts';
import { message } from '../draft.ts';
import { recomputations } from '../recomputations.ts';

const ID = 'anggaran/serapan';
/** More pairs than this say nothing. */
const MOST_PAIRS = 3;
const MOST_SIBLINGS = 200;

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Serapan yang tidak sama dengan realisasi terhadap pagu yang berlaku; disebut pasangan lain yang menghasilkannya.',
    en: 'Absorption that realisasi and the budget in force do not give; names the other pair that does.',
  },
  check: (context) =>
    recomputations(context, ID, (outcome) => ({
      notes: outcome.culprit === outcome.result ? otherPairs(context, outcome) : [],
    })),
};

function otherPairs({ model }: RuleContext, outcome: Outcome): readonly Message[] {
  const stated = numberOf(model, outcome.result);
  if (stated === null) return [];
  const print = { value: stated, exact: false, stored: false };
  const pairs = new Map<string, string>();
  const single = outcome.operands.length === 2;
  const own = new Set(single ? outcome.operands.map((operand) => claimText(model, operand)) : []);
  for (const subject of nearSubjects(model, outcome)) {
    const pagus = amountsOf(model, outcome, subject, 'pagu');
    for (const realisasi of amountsOf(model, outcome, subject, 'realisasi')) {
      for (const pagu of pagus) {
        const below = toRational(numberOf(model, pagu) as Decimal);
        if (signRational(below) === 0) continue;
        const above = toRational(numberOf(model, realisasi) as Decimal);
        if (!agrees(mulRational(divRational(above, below), toRational(HUNDRED)), print, null)) continue;
        if (own.has(claimText(model, realisasi)) && own.has(claimText(model, pagu))) continue;
        const text = `${claimText(model, realisasi)} / ${claimText(model, pagu)}`.replaceAll('Rp ', '');
        if (!pairs.has(text))
          pairs.set(
            text,
            `${claimName(model, realisasi)} / ${claimName(model, pagu)} (${text} × 100% = ${claimText(model, outcome.result)})`,
          );
      }
    }
  }
  if (pairs.size === 0 || pairs.size > MOST_PAIRS) return [];
  return [
    message('hitungan.pasangan', {
      stated: claimText(model, outcome.result),
      pairs: listOf([...pairs.values()], true),
    }),
  ];
}

/** Itself, its parent, siblings, parts, partitions, the programs that support it, and the whole budget. */
function nearSubjects(model: Model, { result, instance }: Outcome): ReadonlySet<number> {
  const own = model.quantities.subject[model.claims.quantity[result] as number] as number;
  const near = new Set<number>([own, ...instance.slots.map(({ subject }) => subject)]);
  for (const id of [...near]) {
    const subject = model.subjects[id];
    for (const child of subject?.children ?? []) {
      near.add(child);
      if (model.subjects[child]?.kind === 'rincian')
        for (const item of model.subjects[child]?.children ?? []) near.add(item);
    }
    if (subject?.parent === null || subject?.parent === undefined) continue;
    near.add(subject.parent);
    const siblings = model.subjects[subject.parent]?.children ?? [];
    // Among more than these some pair fits by chance.
    if (siblings.length <= MOST_SIBLINGS) for (const sibling of siblings) near.add(sibling);
  }
  const root = model.subjects.find(({ kind }) => kind === 'anggaran');
  if (root !== undefined) near.add(root.id);
  return near;
}

/** All claimed amounts of a measure for the result's period, every version; a repeated one once. */
function amountsOf(model: Model, { result }: Outcome, subject: number, measure: string): readonly ClaimId[] {
  const { quantities, claims } = model;
  const id = model.measureId(measure);
  const quantity = claims.quantity[result] as number;
  const found: ClaimId[] = [];
  const seen = new Set<string>();
  for (let version = 0; id >= 0 && version <= LAST_VERSION; version++) {
    const at = quantities.find(
      subject,
      id,
      quantities.period[quantity] as number,
      version,
      quantities.scope[quantity] as number,
    );
    if (at < 0) continue;
    for (let k = quantities.claimStart[at] as number; k < (quantities.claimStart[at + 1] as number); k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      const text = numberOf(model, claim) === null ? '' : claimText(model, claim);
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      found.push(claim);
    }
  }
  return found;
}

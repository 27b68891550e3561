/** What sentences say of movement, of targets and of comparison, held against the numbers. */
import type { TrendFact } from '../../model/model.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { changeDraft, type PointHint, pointDraft } from './trend/change.ts';
import { compareDrafts } from './trend/compare.ts';
import { comparisonDrafts } from './trend/comparison.ts';
import { eachPeriod } from './trend/each.ts';
import { meanDraft } from './trend/mean.ts';
import { ID } from './trend/sentence.ts';
import { extremeDrafts, fluctuationDrafts, rangeDrafts, steadyDrafts } from './trend/series.ts';
import { targetDrafts } from './trend/target.ts';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Kata perubahan dan perbandingan (meningkat, terus naik, melebihi target, tertinggi, sebesar …) yang tidak sesuai dengan angkanya.',
    en: 'Words of change and comparison (rises, keeps rising, above target, highest, by …) that the numbers do not bear out.',
  },
  check: function* (context) {
    const hints = new Map<number, [PointHint, ...PointHint[]]>();
    for (const fact of context.model.trends) {
      const found: PointHint[] = [];
      for (const draft of draftsOf(context, fact, found)) yield draft;
      for (const hint of found) {
        const before = hints.get(fact.document);
        if (before === undefined) hints.set(fact.document, [hint]);
        else before.push(hint);
      }
    }
    for (const own of hints.values()) yield pointDraft(context, own);
    yield* compareDrafts(context);
  },
};

/** A sentence about each of several periods is held against them one by one; the first that fails is told. */
function draftsOf(context: RuleContext, fact: TrendFact, hints: PointHint[]): readonly Draft[] {
  for (const one of eachPeriod(context, fact)) {
    const drafts = ofOne(context, one, hints);
    if (drafts.length > 0) return drafts;
  }
  return NONE;
}

const NONE: readonly Draft[] = [];
const listOf = (draft: Draft | null): readonly Draft[] => (draft === null ? NONE : [draft]);

function ofOne(context: RuleContext, fact: TrendFact, hints: PointHint[]): readonly Draft[] {
  switch (fact.node.verb) {
    case 'naik':
    case 'turun':
    case 'tetap':
    case 'berubah':
    case 'terbuka':
      return listOf(fact.node.mean ? meanDraft(context, fact) : changeDraft(context, fact, hints));
    case 'terus naik':
    case 'terus turun':
      return [...steadyDrafts(context, fact)];
    case 'berfluktuasi':
      return [...fluctuationDrafts(context, fact)];
    case 'berkisar':
      return [...rangeDrafts(context, fact)];
    case 'tertinggi':
    case 'terendah':
      return [...extremeDrafts(context, fact)];
    case 'di atas':
    case 'di bawah':
    case 'sama dengan':
      return [...comparisonDrafts(context, fact)];
    default:
      return [...targetDrafts(context, fact)];
  }
}

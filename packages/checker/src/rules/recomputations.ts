/** What a rule tells of its outcomes: contradictions of one column with one cause together, the others one by one. */
import type { Outcome } from '../evaluate/judgement.ts';
import type { RuleId } from '../finding.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { columnCauses } from './columns.ts';
import { type Extra, recomputation } from './recompute.ts';

/** Drafts of all outcomes of a rule that a plain recomputation explains. */
export function* recomputations(
  context: RuleContext,
  rule: RuleId,
  extra: (outcome: Outcome) => Extra = () => ({}),
): Generator<Draft> {
  const own = context.judgement.outcomes.filter((outcome) => outcome.rule === rule);
  const together = new Set<Outcome>();
  for (const { draft, outcomes } of columnCauses(context, own)) {
    yield draft;
    for (const outcome of outcomes) together.add(outcome);
  }
  for (const outcome of own) {
    const { verdict } = outcome;
    if (together.has(outcome) || verdict === 'pembulatan' || verdict === 'batas' || verdict === 'nol') continue;
    yield recomputation(context, outcome, extra(outcome));
  }
}

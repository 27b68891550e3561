/** Formulas of a table's head that a row does not hold. */
import type { Outcome } from '../../evaluate/judgement.ts';
import type { CellFormulaSeed, Model } from '../../model/model.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { columnCauses } from '../columns.ts';
import { claimName, claimText, shortTitle } from '../describe.ts';
import { message } from '../draft.ts';
import { computationText, PRECEDENCE, recomputation } from '../recompute.ts';
import { otherWays } from './other-way.ts';

export function* headFormulaDrafts(context: RuleContext, rule: Outcome['rule']): Generator<Draft> {
  const { model, judgement } = context;
  const seeds = new Map(model.cellFormulas.map((seed) => [seed.result, seed]));
  const own = judgement.outcomes.filter(
    ({ rule: of, verdict }) => of === rule && (verdict === 'bertentangan' || verdict === 'presisi'),
  );
  const together = new Set<Outcome>();
  for (const { draft, outcomes } of columnCauses(context, own)) {
    yield draft;
    for (const outcome of outcomes) together.add(outcome);
  }
  // What most rows hold is not said by the head: no other way of computing is meant instead.
  const others = own.filter((outcome) => !together.has(outcome) && seeds.get(outcome.result)?.found !== true);
  for (const { draft, outcomes } of otherWays(model, others, (result) => seeds.get(result))) {
    yield draft;
    for (const outcome of outcomes) together.add(outcome);
  }
  for (const outcome of own) {
    if (together.has(outcome)) continue;
    const seed = seeds.get(outcome.result);
    const told = recomputation(context, outcome, { precedence: PRECEDENCE.ratio });
    if (seed === undefined || outcome.verdict === 'presisi' || outcome.culprit !== outcome.result) yield told;
    // A result that another calculation gives is right: what it is computed from here is not.
    else if (judgement.isConfirmed(outcome.result))
      yield {
        ...told,
        message: byHead(model, seed, outcome),
        fixes: [],
        notes: [message('hitungan.kolom.rumus_lain')],
      };
    else yield { ...told, message: byHead(model, seed, outcome) };
  }
}

function byHead(model: Model, { text, heads, found, inRow }: CellFormulaSeed, outcome: Outcome) {
  const { result } = outcome;
  const subject = model.subjects[model.quantities.subject[model.claims.quantity[result] as number] as number];
  const key = inRow ? 'hitungan.baris.terbaca' : found ? 'hitungan.kolom.terbaca' : 'hitungan.kolom.rumus';
  return message(key, {
    name: subject?.kind === 'agregat' ? cellName(heads[0] ?? '', subject.title) : claimName(model, result),
    stated: claimText(model, result),
    formula: text,
    computation: computationText(model, outcome),
  });
}

/** A cell of no subject's measure, by its head and its row. */
const cellName = (head: string, row: string): string =>
  row === '' ? `"${shortTitle(head)}"` : `"${shortTitle(head)}" (${row.replace(/^"|"$/g, '')})`;

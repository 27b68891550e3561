/** Facts that hold the node of their entry, after an edit that changed only numbers in it: the same facts, with the new node. */
import type { EntryNode } from '@sakip-lint/language';
import type { CompareFact, CountFact, FormulaFact, Model, TrendFact } from '../model/model.ts';
import { eachOf, fromGrade, overRange, verbsOf } from './relations.ts';

/** Lists of a model whose facts hold nodes. */
type Held = Pick<Model, 'trends' | 'counts' | 'compares' | 'formulas'>;

type Fact = Held[keyof Held][number];

/** Sentences whose facts may take another node of the same writing. Definitions may not: all that they define hangs on them. */
export const SENTENCES: ReadonlySet<EntryNode['kind']> = new Set(['sama', 'tren', 'cacah', 'agregat']);

export const factsOf = ({ trends, counts, compares, formulas }: Held): readonly Fact[] => [
  ...trends,
  ...counts,
  ...compares,
  ...formulas,
];

/** `nodeAt`: the new node of an entry that was written anew; null for every other entry. */
export function factsNow(
  { trends, counts, compares, formulas }: Held,
  measures: readonly string[],
  nodeAt: (file: number, entry: number) => EntryNode | null,
): Held {
  const trendOf = ({ node, measure, nth }: TrendFact, next: EntryNode): TrendFact['node'] => {
    if (next.kind === 'sama' && nth === 0) return eachOf(next, measures[measure] ?? '') ?? node;
    const verb = next.kind === 'sama' || next.kind === 'tren' ? verbsOf(next)[nth] : undefined;
    if (verb === undefined) return node;
    const said = overRange(verb);
    return node.from?.ref === null ? fromGrade(said) : said;
  };
  return {
    trends: mapped(trends, (fact, next) => ({ ...fact, node: trendOf(fact, next) })),
    counts: mapped<CountFact>(counts, (fact, next) => (next.kind === 'cacah' ? { ...fact, node: next } : fact)),
    compares: mapped<CompareFact>(compares, (fact, next) => (next.kind === 'sama' ? { ...fact, node: next } : fact)),
    formulas: mapped<FormulaFact>(formulas, (fact, node) => ({ ...fact, node })),
  };

  function mapped<T extends Fact>(facts: readonly T[], of: (fact: T, next: EntryNode) => T): readonly T[] {
    let copy: T[] | null = null;
    for (const [k, fact] of facts.entries()) {
      const next = nodeAt(fact.file, fact.entry);
      if (next === null) continue;
      copy ??= facts.slice();
      copy[k] = of(fact, next);
    }
    return copy ?? facts;
  }
}

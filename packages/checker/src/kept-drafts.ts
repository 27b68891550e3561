/** What rules that read no numbers found, kept for the check after an edit that changes nothing else. */
import type { Shift } from '@sakip-lint/language';
import { moved } from './link/moved.ts';
import type { Draft, Rule } from './rule.ts';

/** By rule, and by the options it ran with. */
export type KeptDrafts = ReadonlyMap<Rule, ReadonlyMap<unknown, readonly Draft[]>>;

export interface DraftKeeper {
  readonly kept: KeptDrafts;
  /** Drafts of a rule; `find` is asked only where nothing was kept. */
  of(rule: Rule, options: unknown, find: () => Iterable<Draft>): Iterable<Draft>;
}

/** `before`: what was kept of a model of the same shape, whose places have moved by `shiftIn`; null: nothing. */
export function draftKeeper(
  before: { readonly kept: KeptDrafts; readonly shiftIn: (uri: string) => Shift | null } | null,
): DraftKeeper {
  const kept = new Map<Rule, Map<unknown, readonly Draft[]>>();
  return {
    kept,
    of(rule, options, find) {
      if (rule.readsNoNumbers !== true) return find();
      const known = before?.kept.get(rule)?.get(options);
      const drafts = before === null || known === undefined ? [...find()] : moved(known, before.shiftIn);
      const own = kept.get(rule) ?? new Map<unknown, readonly Draft[]>();
      kept.set(rule, own.set(options, drafts));
      return drafts;
    },
  };
}

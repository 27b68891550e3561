/** What a rule is: a value; its page (`<name>.md`) and test (`<name>.test.ts`) stand beside it under one stem. */
import type { Judgement } from './evaluate/judgement.ts';
import type { Finding, RuleId, Severity } from './finding.ts';
import type { Template } from './messages/message.ts';
import type { Model } from './model/model.ts';

/** What a rule may look at. All of it is read-only. */
export interface RuleContext {
  readonly model: Model;
  readonly judgement: Judgement;
}

/**
 * A finding as a rule drafts it, before stories are merged. Drafts with one `culprit` (or one `story` key) are told
 * once: the draft of the highest precedence is the headline, the rest become its labels.
 */
export interface Draft extends Omit<Finding, 'severity'> {
  /** Deviates from the rule's level where checks.md says so (e.g. an info instead of an error). */
  readonly severity?: Severity;
  /** Claim that is wrong, where arithmetic names it. */
  readonly culprit?: number;
  /** Claims it is computed from. */
  readonly operands?: readonly number[];
  /** Further key under which drafts are one story (e.g. subject + period + statement). */
  readonly story?: string;
  /** More keys of that kind. */
  readonly stories?: readonly string[];
  /** Ratio before sum before repeat: lower is told first. */
  readonly precedence?: number;
}

export interface Rule {
  readonly id: RuleId;
  /** Default level; `--rule ID=LEVEL` and the configuration override it. */
  readonly level: Severity;
  readonly summary: Template;
  readonly check: (context: RuleContext) => Iterable<Draft>;
}

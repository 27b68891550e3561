/** What a rule is: a value; its page (`<name>.md`) and test (`<name>.test.ts`) stand beside it under one stem. */
import type { Suppression, Tree, Word } from '@sakip-lint/language';
import type { Judgement, Outcome } from './evaluate/judgement.ts';
import type { Finding, Fix, Label, RuleId, Severity } from './finding.ts';
import type { Message, Template } from './messages/message.ts';
import type { Model } from './model/model.ts';
import type { OptionReader, RuleOption } from './option.ts';

/** What a rule may look at. All of it is read-only. */
export interface RuleContext {
  readonly model: Model;
  readonly judgement: Judgement;
  /** The rule's own options. */
  readonly option: OptionReader;
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
  /** The calculation that is told, for rules that explain it. */
  readonly outcome?: Outcome;
  /** The claim whose value stands against the culprit's, where the culprit is known. */
  readonly right?: number;
  /** Two claims that cannot both be right, where nobody knows which is. */
  readonly against?: readonly [number, number];
  /** It stands at the number whose repair ends others along with it: it speaks for them. */
  readonly cause?: true;
  /** Ratio before sum before repeat: lower is told first. */
  readonly precedence?: number;
}

/** A word of a suppression, and what came of it. */
export interface SuppressedRule {
  readonly word: Word;
  /** Rules it names and that can be suppressed; empty: none. */
  readonly rules: readonly RuleId[];
  /** Findings it suppressed. */
  readonly hits: number;
  /** Findings of those rules that only point into what is covered: they are told elsewhere. */
  readonly misses: readonly Finding[];
}

export interface SuppressionUse {
  readonly tree: Tree;
  readonly suppression: Suppression;
  readonly rules: readonly SuppressedRule[];
}

/** What a rule about suppressions may look at, once the findings of all others are known. */
export interface SuppressionContext {
  readonly uses: readonly SuppressionUse[];
  /** Rules that can be suppressed. */
  readonly suppressible: readonly RuleId[];
  /** Rules there are, whether they can be suppressed or not. */
  readonly known: ReadonlySet<string>;
  /** Rules that are switched off for a file find nothing to suppress. */
  readonly isOff: (uri: string, rule: RuleId) => boolean;
  readonly option: OptionReader;
}

/** What a rule adds to the draft of another. */
export interface Explanation {
  readonly notes: readonly Message[];
  readonly labels: readonly Label[];
  readonly fixes: readonly Fix[];
}

export interface Rule {
  readonly id: RuleId;
  /** Default level; `--rule ID=LEVEL` and the configuration override it. */
  readonly level: Severity;
  readonly summary: Template;
  readonly options?: readonly RuleOption[];
  readonly check: (context: RuleContext) => Iterable<Draft>;
  /** What it finds hangs on names, texts and places alone: it stays what it was where an edit changes only numbers. */
  readonly readsNoNumbers?: true;
  /** What it finds may be explained (`penjelasan "…"`): then it is an info that quotes the explanation. */
  readonly mayBeExplained?: true;
  /** Of rules that find nothing by themselves: how what another found may have come about. Null: not by this. */
  readonly explain?: (context: RuleContext, draft: Draft) => Explanation | null;
  /** Of the rules `abaikan/*`, whose `check` finds nothing. */
  readonly checkSuppressions?: (context: SuppressionContext) => Iterable<Draft>;
}

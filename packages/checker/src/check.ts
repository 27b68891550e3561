/** The checker's door: a family of files in, findings out. Pure: no disk, no clock, no network. */
import type { Finding, RuleId, Severity } from './finding.ts';
import type { FileInput, Model } from './model/model.ts';

export interface CheckOptions {
  /** Levels that differ from the rules' defaults. */
  readonly levels?: ReadonlyMap<RuleId, Severity | 'off'>;
}

export interface CheckResult {
  /** Sorted by file, then position, then rule. */
  readonly findings: readonly Finding[];
  readonly model: Model;
  readonly counters: { readonly claimsLinked: number; readonly constraintsEvaluated: number };
}

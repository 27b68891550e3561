/** The checker's door: a family of files in, findings out. Pure: no disk, no clock, no network. */
import { standard } from './define/standard.generated.ts';
import { judge } from './evaluate/judge.ts';
import type { Finding, RuleId, Severity } from './finding.ts';
import { link } from './link/link.ts';
import type { FileInput, Model } from './model/model.ts';
import { rules } from './rules/index.ts';
import { type Leveled, levelOf, tellStories } from './tell/stories.ts';

export interface CheckOptions {
  /** Levels that differ from the rules' defaults. */
  readonly levels?: ReadonlyMap<RuleId, Severity | 'off'>;
}

/** The tool's own failure in one rule; the other rules have run. */
export interface InternalFault {
  readonly rule: RuleId;
  readonly error: unknown;
}

export interface CheckResult {
  /** Sorted by file, then position, then rule. */
  readonly findings: readonly Finding[];
  readonly model: Model;
  readonly faults: readonly InternalFault[];
  readonly counters: { readonly claimsLinked: number; readonly constraintsEvaluated: number };
}

/** Checks one family. Throws only where nothing can be checked at all; a rule that fails is told in `faults`. */
export function check(files: readonly FileInput[], options: CheckOptions = {}): CheckResult {
  const model = link(files, standard);
  const judgement = judge(model, standard);
  const drafts: Leveled[] = [];
  const faults: InternalFault[] = [];
  for (const rule of rules) {
    const chosen = options.levels?.get(rule.id);
    if (chosen === 'off') continue;
    try {
      for (const draft of rule.check({ model, judgement })) {
        const severity = levelOf(draft, rule.level, chosen);
        if (severity !== null) drafts.push({ draft, severity });
      }
    } catch (error) {
      faults.push({ rule: rule.id, error });
    }
  }
  const reported = new Set(files.filter((file) => file.reported).map(({ uri }) => uri));
  const findings = tellStories(model, judgement, drafts).filter(
    ({ primary, labels }) => reported.has(primary.uri) || labels.some(({ place }) => reported.has(place.uri)),
  );
  return {
    findings,
    model,
    faults,
    counters: {
      claimsLinked: model.claims.count,
      constraintsEvaluated: judgement.counters.constraintsEvaluated,
    },
  };
}

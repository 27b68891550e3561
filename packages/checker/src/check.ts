/** The checker's door: a family of files in, findings out. Pure: no disk, no clock, no network. */
import { standard } from './define/standard.generated.ts';
import { judge, type Kept } from './evaluate/judge.ts';
import type { Judgement } from './evaluate/judgement.ts';
import type { Finding, RuleId, Severity, SuppressedFinding } from './finding.ts';
import { link } from './link/link.ts';
import { relink } from './link/relink.ts';
import type { FileInput, Model } from './model/model.ts';
import type { Draft, Explanation, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { withExplanation } from './rules/konsistensi/explained.ts';
import { inOrder, type Leveled, levelOf, tellStories } from './tell/stories.ts';
import { isSuppressible, suppress } from './tell/suppress.ts';

export interface CheckOptions {
  /** Levels that differ from the rules' defaults. */
  readonly levels?: ReadonlyMap<RuleId, Severity | 'off'>;
  /** false: what `# sakip-abaikan` suppresses is told all the same. */
  readonly suppressions?: boolean;
  /** Rules that are checked elsewhere: a suppression that names one is told that it cannot. */
  readonly otherRules?: readonly RuleId[];
  /** true: the result is kept for the check after the next edit. */
  readonly keep?: boolean;
  /** The last check of the same family, if it was kept: what an edit left as it was is not judged again. */
  readonly before?: Session | null;
}

/** What the next check takes over. Opaque. */
export interface Session {
  readonly kept: Kept;
}

/** The tool's own failure in one rule; the other rules have run. */
export interface InternalFault {
  readonly rule: RuleId;
  readonly error: unknown;
}

export interface CheckResult {
  /** Sorted by file, then position, then rule. */
  readonly findings: readonly Finding[];
  /** What a `# sakip-abaikan` keeps from being told, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly model: Model;
  readonly judgement: Judgement;
  readonly faults: readonly InternalFault[];
  /** null unless asked for. */
  readonly session: Session | null;
  readonly counters: { readonly claimsLinked: number; readonly constraintsEvaluated: number };
}

/** Checks one family. Throws only where nothing can be checked at all; a rule that fails is told in `faults`. */
export function check(files: readonly FileInput[], options: CheckOptions = {}): CheckResult {
  const { keep = false, before = null } = options;
  const relinked = before === null ? null : relink(before.kept.model, files);
  const model = relinked?.model ?? link(files, standard);
  const earlier = before === null || relinked === null ? null : { kept: before.kept, changed: relinked.changed };
  const judgement = judge(model, standard, { keep, earlier });
  const faults: InternalFault[] = [];
  const draftsOf = (find: (rule: Rule) => Iterable<Draft>): Leveled[] => {
    const drafts: Leveled[] = [];
    for (const rule of rules) {
      const chosen = options.levels?.get(rule.id);
      if (chosen === 'off') continue;
      try {
        for (const found of find(rule)) {
          const draft = rule.mayBeExplained === true ? withExplanation(model, found) : found;
          const severity = levelOf(draft, rule.level, chosen);
          if (severity !== null) drafts.push({ draft, severity });
        }
      } catch (error) {
        faults.push({ rule: rule.id, error });
      }
    }
    return drafts;
  };
  /** Rules that explain add to what others found. */
  const explained = (leveled: readonly Leveled[]): readonly Leveled[] =>
    rules.reduce<readonly Leveled[]>((drafts, { id, explain }) => {
      if (explain === undefined || options.levels?.get(id) === 'off') return drafts;
      try {
        return drafts.map(({ draft, severity }) => ({
          draft: withNotes(draft, explain({ model, judgement }, draft)),
          severity,
        }));
      } catch (error) {
        faults.push({ rule: id, error });
        return drafts;
      }
    }, leveled);
  const tell = (find: (rule: Rule) => Iterable<Draft>): readonly Finding[] =>
    tellStories(model, judgement, explained(draftsOf(find)));

  const all = tell((rule) => rule.check({ model, judgement }));
  const suppressible = rules.map(({ id }) => id).filter(isSuppressible);
  const { told, suppressed, uses } = suppress(model, all, suppressible);
  const known = new Set([...rules.map(({ id }) => id), ...(options.otherRules ?? [])]);
  const off = new Set([...(options.levels ?? [])].flatMap(([id, level]) => (level === 'off' ? [id] : [])));
  const own =
    uses.length === 0 ? [] : tell((rule) => rule.checkSuppressions?.({ uses, suppressible, known, off }) ?? []);

  const reported = new Set(files.filter((file) => file.reported).map(({ uri }) => uri));
  const isReported = ({ primary, labels }: Finding): boolean =>
    reported.has(primary.uri) || labels.some(({ place }) => reported.has(place.uri));
  const isHeeded = options.suppressions !== false;
  return {
    findings: inOrder(model, [...(isHeeded ? told : all), ...own]).filter(isReported),
    suppressed: isHeeded ? suppressed.filter(isReported) : [],
    model,
    judgement,
    faults,
    session: judgement.kept === null ? null : { kept: judgement.kept },
    counters: {
      claimsLinked: relinked?.changed.length ?? model.claims.count,
      constraintsEvaluated: judgement.counters.constraintsEvaluated,
    },
  };
}

function withNotes(draft: Draft, explanation: Explanation | null): Draft {
  if (explanation === null) return draft;
  const { notes, labels, fixes } = explanation;
  const known = new Set(draft.fixes.map(({ edits }) => JSON.stringify(edits)));
  return {
    ...draft,
    notes: [...draft.notes, ...notes],
    labels: [...draft.labels, ...labels],
    fixes: [...fixes.filter(({ edits }) => !known.has(JSON.stringify(edits))), ...draft.fixes],
  };
}

/** The checker's door: a family of files in, findings out. Pure: no disk, no clock, no network. */
import { standard } from './define/standard.generated.ts';
import { judge, type Kept } from './evaluate/judge.ts';
import type { Judgement } from './evaluate/judgement.ts';
import type { Finding, RuleId, SuppressedFinding } from './finding.ts';
import { draftKeeper, type KeptDrafts } from './kept-drafts.ts';
import { link } from './link/link.ts';
import { relink } from './link/relink.ts';
import type { FileInput, Model } from './model/model.ts';
import { type Level, type OptionReader, optionReader, type RuleSettings } from './option.ts';
import type { Draft, Explanation, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { withExplanation } from './rules/konsistensi/explained.ts';
import { withRepairs } from './tell/repairs.ts';
import { inOrder, type Leveled, levelOf, tellStories } from './tell/stories.ts';
import { isSuppressible, suppress } from './tell/suppress.ts';

export interface CheckOptions {
  /** Levels that hold for all files, whatever their settings say. */
  readonly levels?: ReadonlyMap<RuleId, Level>;
  /** Levels and options that hold for what stands in a file; null: the rules' defaults. */
  readonly settingsOf?: (uri: string) => RuleSettings | null;
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
  readonly drafts: KeptDrafts;
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
  const drafts = draftKeeper(
    before === null || relinked === null ? null : { kept: before.drafts, shiftIn: relinked.shiftIn },
  );
  const faults: InternalFault[] = [];
  const settings = settingsIn(files, options);
  const draftsOf = (find: (rule: Rule, run: Run) => Iterable<Draft>): Leveled[] => {
    const drafts: Leveled[] = [];
    for (const rule of rules) {
      for (const run of settings.runsOf(rule)) {
        const { isFor } = run;
        try {
          for (const found of find(rule, run)) {
            const { uri } = found.primary;
            if (!isFor(uri)) continue;
            const draft = rule.mayBeExplained === true ? withExplanation(model, found) : found;
            const severity = levelOf(draft, rule.level, settings.levelOf(uri, rule.id));
            if (severity !== null) drafts.push({ draft, severity });
          }
        } catch (error) {
          faults.push({ rule: rule.id, error });
        }
      }
    }
    return drafts;
  };
  /** Rules that explain add to what others found. */
  const explained = (leveled: readonly Leveled[]): readonly Leveled[] =>
    rules.reduce<readonly Leveled[]>((drafts, rule) => {
      const { id, explain } = rule;
      if (explain === undefined) return drafts;
      try {
        return drafts.map((one) => {
          const { uri } = one.draft.primary;
          if (settings.levelOf(uri, id) === 'off') return one;
          const option = settings.optionOf(uri, rule);
          return { ...one, draft: withNotes(one.draft, explain({ model, judgement, option }, one.draft)) };
        });
      } catch (error) {
        faults.push({ rule: id, error });
        return drafts;
      }
    }, leveled);
  const tell = (find: (rule: Rule, run: Run) => Iterable<Draft>): readonly Finding[] =>
    tellStories(model, judgement, explained(withRepairs(model, judgement, draftsOf(find), again)));
  const again = (id: RuleId, repaired: Model): readonly Draft[] => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    return settings.runsOf(rule).flatMap(({ option }) => [...rule.check({ model: repaired, judgement, option })]);
  };

  const all = tell((rule, { option, given }) => drafts.of(rule, given, () => rule.check({ model, judgement, option })));
  const suppressible = rules.map(({ id }) => id).filter(isSuppressible);
  const { told, suppressed, uses } = suppress(model, all, suppressible);
  const known = new Set([...rules.map(({ id }) => id), ...(options.otherRules ?? [])]);
  const isOff = (uri: string, rule: RuleId): boolean => settings.levelOf(uri, rule) === 'off';
  const own =
    uses.length === 0
      ? []
      : tell((rule, { option }) => rule.checkSuppressions?.({ uses, suppressible, known, isOff, option }) ?? []);

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
    session: judgement.kept === null ? null : { kept: judgement.kept, drafts: drafts.kept },
    counters: {
      claimsLinked: relinked?.changed.length ?? model.claims.count,
      constraintsEvaluated: judgement.counters.constraintsEvaluated,
    },
  };
}

interface Run {
  /** The rule's options as they are set. */
  readonly given: unknown;
  readonly option: OptionReader;
  readonly isFor: (uri: string) => boolean;
}

interface Settings {
  readonly levelOf: (uri: string, rule: RuleId) => Level | undefined;
  readonly optionOf: (uri: string, rule: Rule) => OptionReader;
  /** A rule runs once for all files that have its options alike, as a rule once; not at all where it is off. */
  readonly runsOf: (rule: Rule) => readonly Run[];
}

const always = (): boolean => true;

function settingsIn(files: readonly FileInput[], { levels, settingsOf }: CheckOptions): Settings {
  const settings = new Map(files.map(({ uri }) => [uri, settingsOf?.(uri) ?? null]));
  // A family has many files, and as a rule one configuration.
  const distinct = [...new Set(settings.values())];
  const of = (uri: string): RuleSettings | null => settings.get(uri) ?? null;
  const levelOf = (uri: string, rule: RuleId): Level | undefined => levels?.get(rule) ?? of(uri)?.levels.get(rule);
  return {
    levelOf,
    optionOf: (uri, rule) => optionReader(rule, of(uri)?.options.get(rule.id)),
    runsOf(rule) {
      const on = distinct.filter((one) => (levels?.get(rule.id) ?? one?.levels.get(rule.id)) !== 'off');
      const givens = new Set(on.map((one) => one?.options.get(rule.id)));
      return [...givens].map((given) => ({
        given,
        option: optionReader(rule, given),
        isFor: givens.size === 1 ? always : (uri) => of(uri)?.options.get(rule.id) === given,
      }));
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

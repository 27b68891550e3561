/** Findings that a `# sakip-abaikan` covers are set apart; what each suppression did is kept for the rules `abaikan/*`. */
import type { Suppression, Tree } from '@sakip-lint/language';
import type { Finding, Place, RuleId, SuppressedFinding } from '../finding.ts';
import type { Model } from '../model/model.ts';
import type { SuppressionUse } from '../rule.ts';

export interface Suppressed {
  readonly told: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly uses: readonly SuppressionUse[];
}

/**
 * What cannot be suppressed: a line that was not understood is not checked, and nobody must miss that; and what is wrong
 * with a suppression itself.
 */
export function isSuppressible(rule: RuleId): boolean {
  return !rule.startsWith('sintaks/') && !rule.startsWith('abaikan/');
}

interface Open {
  readonly tree: Tree;
  readonly suppression: Suppression;
  readonly words: readonly {
    readonly rules: ReadonlySet<RuleId>;
    hits: number;
    readonly misses: Finding[];
  }[];
}

export function suppress(model: Model, findings: readonly Finding[], suppressible: readonly RuleId[]): Suppressed {
  const open = new Map<string, Open[]>();
  for (const { uri, tree } of model.files) {
    if (tree.suppressions.length === 0) continue;
    const own = tree.suppressions.map((suppression) => ({
      tree,
      suppression,
      words: suppression.rules.map(({ text }) => ({
        rules: new Set(rulesNamed(text, suppressible)),
        hits: 0,
        misses: [],
      })),
    }));
    open.set(uri, own);
  }
  const told: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const by = hitsOf(open, finding);
    if (by === null) told.push(finding);
    else suppressed.push({ ...finding, suppression: by });
  }
  const uses = [...open.values()].flat().map(({ tree, suppression, words }) => ({
    tree,
    suppression,
    rules: suppression.rules.map((word, index) => {
      const { rules = new Set<RuleId>(), hits = 0, misses = [] } = words[index] ?? {};
      return { word, rules: [...rules], hits, misses };
    }),
  }));
  return { told, suppressed, uses };
}

/** Every suppression that covers a finding is used by it; the first is named. */
function hitsOf(open: ReadonlyMap<string, Open[]>, finding: Finding): SuppressedFinding['suppression'] | null {
  let by: SuppressedFinding['suppression'] | null = null;
  const places = [finding.primary, ...finding.labels.map(({ place }) => place)];
  for (const [index, place] of places.entries()) {
    for (const { tree, suppression, words } of open.get(place.uri) ?? []) {
      if (!covers(suppression, place)) continue;
      for (const word of words) {
        if (!word.rules.has(finding.rule)) continue;
        if (index > 0) {
          word.misses.push(finding);
          continue;
        }
        word.hits++;
        const { start, end } = suppression.span;
        by ??= { place: { uri: tree.uri, start, end }, reason: suppression.reason };
      }
    }
  }
  return by;
}

function covers({ covers: span }: Suppression, { start }: Place): boolean {
  return span !== null && start >= span.start && start <= span.end;
}

/** Rules that a word of a suppression means: one by its id, or a group (`anggaran/*`). */
function rulesNamed(text: string, suppressible: readonly RuleId[]): readonly RuleId[] {
  const name = text.toLowerCase();
  const group = name.endsWith('/*') ? name.slice(0, -1) : null;
  return suppressible.filter((id) => id === name || (group !== null && id.startsWith(group)));
}

/** Rules that tell what the linker could not place; it drafts them itself (`Model.problems`), under their own messages. */
import type { RuleId, Severity } from '../../finding.ts';
import type { Template } from '../../messages/message.ts';
import type { Rule } from '../../rule.ts';

export function problemRule(id: RuleId, level: Severity, summary: Template): Rule {
  return {
    id,
    level,
    summary,
    check: function* ({ model }) {
      for (const { rule, severity, message, place, labels, fixes, fingerprint } of model.problems) {
        if (rule !== id) continue;
        const milder = severity === undefined ? {} : { severity };
        yield { rule, message, primary: place, labels, notes: [], fixes, fingerprint, ...milder };
      }
    },
  };
}

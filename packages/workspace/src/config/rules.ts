/** The rules that a configuration may speak of: all but those about the configuration itself. */
import { type RuleId, type RuleOption, rules, type Severity } from '@sakip-lint/checker';
import type { Text } from '../messages.ts';
import { fileRules } from '../rules/index.ts';

export interface ConfigurableRule {
  readonly id: RuleId;
  readonly level: Severity;
  readonly summary: Text;
  readonly options?: readonly RuleOption[];
}

const byId = (a: ConfigurableRule, b: ConfigurableRule): number => (a.id < b.id ? -1 : 1);

export const configurableRules = (): readonly ConfigurableRule[] =>
  [...fileRules, ...rules].filter(({ id }) => !id.startsWith('konfigurasi/')).sort(byId);

/** `anggaran/*` of `anggaran/jumlah`. */
export const groupOf = (id: string): string => `${id.slice(0, id.indexOf('/'))}/*`;

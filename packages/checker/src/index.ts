export { type CheckOptions, type CheckResult, check, type InternalFault, type Session } from './check.ts';
export type * from './finding.ts';
export { listOf, word } from './messages/args.ts';
export type * from './messages/message.ts';
export type * from './model/model.ts';
export {
  LEVELS,
  type Level,
  mayBeOff,
  type OptionValue,
  type RuleOption,
  type RuleSettings,
} from './option.ts';
export type * from './rule.ts';
export { loadPage, PAGE_SECTIONS, type RulePage, ruleById, rules } from './rules/index.ts';

/** What only commands about the configuration itself need. */
export { type ConfigurableRule, configurableRules } from './rules.ts';
export { configSchema, type Schema } from './schema.ts';

/** The JSON schema of a configuration: what reading it goes by, told to editors. A test holds both against each other. */
import { LEVELS, mayBeOff, type RuleOption } from '@sakip-lint/checker';
import { type ConfigLang, LANGS } from './config.ts';
import { FILLED, INSIDE, KEYS, LONGEST_PATTERN, MOST_PATTERNS, RULE_KEYS } from './keys.ts';
import { type ConfigurableRule, configurableRules, groupOf } from './rules.ts';

export type Schema = Readonly<Record<string, unknown>>;

const WORDS = {
  id: {
    title: 'Konfigurasi sakip-lint',
    group: (group: string, ids: readonly string[]) =>
      `Semua aturan ${group}: ${ids.join(', ')}. Aturan yang disebut sendiri menang.`,
    default: 'Tingkat bawaan',
    level: { error: 'kesalahan', warning: 'peringatan', info: 'info', hint: 'saran', off: 'tidak diperiksa' },
  },
  en: {
    title: 'Configuration of sakip-lint',
    group: (group: string, ids: readonly string[]) =>
      `All rules ${group}: ${ids.join(', ')}. A rule named itself wins.`,
    default: 'Default level',
    level: { error: 'error', warning: 'warning', info: 'info', hint: 'hint', off: 'not checked' },
  },
} as const;

export function configSchema(lang: ConfigLang): Schema {
  const rules = configurableRules();
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: WORDS[lang].title,
    type: 'object',
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', description: KEYS.$schema[lang] },
      lang: { enum: LANGS, description: KEYS.lang[lang] },
      rules: {
        type: 'object',
        description: KEYS.rules[lang],
        additionalProperties: false,
        properties: Object.fromEntries([
          ...groups.map((group) => [group, groupSchema(group, rules, lang)] as const),
          ...rules.map((rule) => [rule.id, ruleSchema(rule, lang)] as const),
        ]),
      },
      exclude: {
        type: 'array',
        maxItems: MOST_PATTERNS,
        items: { type: 'string', pattern: INSIDE, maxLength: LONGEST_PATTERN },
        description: KEYS.exclude[lang],
        default: [],
      },
    },
    definitions: {
      level: levelSchema(true, lang),
      fixedLevel: levelSchema(false, lang),
    },
  };
}

function levelSchema(canBeOff: boolean, lang: ConfigLang): Schema {
  const levels = LEVELS.filter((level) => level !== 'off' || canBeOff);
  // Editors show one description for each value.
  return { enum: levels, enumDescriptions: levels.map((level) => WORDS[lang].level[level]) };
}

const levelOf = (id: string): Schema => ({ $ref: `#/definitions/${mayBeOff(id) ? 'level' : 'fixedLevel'}` });

function groupSchema(group: string, rules: readonly ConfigurableRule[], lang: ConfigLang): Schema {
  const ids = rules.filter(({ id }) => groupOf(id) === group).map(({ id }) => id);
  return {
    description: WORDS[lang].group(group, ids),
    anyOf: [levelOf(group), { type: 'object', additionalProperties: false, properties: { level: levelOf(group) } }],
  };
}

function ruleSchema({ id, level, summary, options = [] }: ConfigurableRule, lang: ConfigLang): Schema {
  return {
    description: `${summary[lang]} ${WORDS[lang].default}: ${level}.`,
    anyOf: [
      levelOf(id),
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          level: { ...levelOf(id), description: RULE_KEYS.level[lang] },
          options: {
            type: 'object',
            description: RULE_KEYS.options[lang],
            additionalProperties: false,
            properties: Object.fromEntries(options.map((option) => [option.name, optionSchema(option, lang)])),
          },
        },
      },
    ],
  };
}

function optionSchema(option: RuleOption, lang: ConfigLang): Schema {
  const about = { description: option.about[lang], default: option.default };
  switch (option.kind) {
    case 'switch':
      return { type: 'boolean', ...about };
    case 'count':
      return { type: 'integer', minimum: option.least, maximum: option.most, ...about };
    case 'choices': {
      const words = Object.keys(option.choices);
      const items = { enum: words, enumDescriptions: words.map((word) => option.choices[word]?.[lang] ?? '') };
      return { type: 'array', items, ...about };
    }
    case 'texts':
      return {
        type: 'array',
        maxItems: option.most,
        items: { type: 'string', pattern: FILLED, maxLength: option.longest },
        ...about,
      };
  }
}

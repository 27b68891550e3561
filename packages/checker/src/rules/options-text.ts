/** The part of a rule's page that tells how it is configured, from the rule's own declaration. In Indonesian, as the page is. */
import type { RuleId, Severity } from '../finding.ts';
import { LEVELS, mayBeOff, type OptionValue, type RuleOption } from '../option.ts';

export interface Configurable {
  readonly id: RuleId;
  readonly level: Severity;
  readonly options?: readonly RuleOption[];
  /** Of rules that only add to what others find. */
  readonly explain?: unknown;
}

/** Where the generated part of a page begins. */
const BEGIN = 'Tingkat';
const HEADING = '## Opsi\n';

export function optionsText({ id, level, options = [], explain }: Configurable): string {
  const choices = LEVELS.filter((one) => one !== 'off' || mayBeOff(id));
  const fixed = mayBeOff(id) ? '' : ' Aturan ini tidak dapat dimatikan.';
  // What belongs to the configuration itself cannot be told by it.
  const levels = id.startsWith('konfigurasi/')
    ? `${BEGIN}: selalu \`${level}\`.`
    : explain === undefined
      ? `${BEGIN} bawaan: \`${level}\`. Untuk mengubahnya, tulis \`"rules": { "${id}": "${choices[0]}" }\` dalam \`sakip.config.json\`, atau \`--rule ${id}=${choices[0]}\` untuk sekali jalan; pilihannya ${choices.join(', ')}.${fixed}`
      : `${BEGIN}: aturan ini hanya menambah catatan pada temuan lain. Tulis \`"rules": { "${id}": "off" }\` dalam \`sakip.config.json\`, atau \`--rule ${id}=off\` untuk sekali jalan, bila catatannya tidak perlu.`;
  if (options.length === 0) return levels;
  const example = options.map(({ name, example }) => `"${name}": ${inline(example)}`).join(', ');
  return [
    levels,
    '',
    ...options.map((option) => `- \`${option.name}\`: ${describe(option)}`),
    '',
    '```json',
    '{',
    '  "rules": {',
    `    "${id}": { "options": { ${example} } }`,
    '  }',
    '}',
    '```',
  ].join('\n');
}

const inline = (value: OptionValue): string =>
  typeof value === 'object' ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : String(value);

function describe(option: RuleOption): string {
  const { about } = option;
  switch (option.kind) {
    case 'switch':
      return `${about.id} \`true\` atau \`false\`; bawaan \`${option.default}\`.`;
    case 'count':
      return `${about.id} Bilangan bulat ${option.least}–${option.most}; bawaan ${option.default}.`;
    case 'choices': {
      const choices = Object.entries(option.choices).map(([name, { id }]) => `\`${name}\` (${id})`);
      return `${about.id} Daftar dari ${choices.join(', ')}; bawaan kosong.`;
    }
    case 'texts':
      return `${about.id} Daftar teks, paling banyak ${option.most}, masing-masing paling panjang ${option.longest} huruf; bawaan kosong.`;
  }
}

/** A page with its generated part made anew. */
export function withOptions(page: string, rule: Configurable): string {
  const at = page.lastIndexOf(HEADING) + HEADING.length;
  const [prose = ''] = page.slice(at).split(new RegExp(`^${BEGIN}`, 'm'));
  const own = prose.trim();
  return `${page.slice(0, at)}\n${own === '' ? '' : `${own}\n\n`}${optionsText(rule)}\n`;
}

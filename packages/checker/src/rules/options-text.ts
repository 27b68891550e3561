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
  const first = choices[0] ?? level;
  const set = (verb: string): string =>
    `${verb} dengan \`--rule ${id}=${first}\`; untuk seterusnya tulis dalam \`sakip.config.json\`:`;
  const json = ['```json', `{ "rules": { "${id}": "${first}" } }`, '```'];
  // What belongs to the configuration itself cannot be told by it.
  if (id.startsWith('konfigurasi/')) return `${BEGIN}: selalu \`${level}\`.`;
  const levels = [
    explain === undefined
      ? `${BEGIN} bawaan: \`${level}\`; pilihannya ${choices.join(', ')}.${fixed} Untuk sekali jalan ${set('ubah')}`
      : `${BEGIN}: aturan ini hanya menambah catatan pada temuan lain. Bila catatannya tidak perlu, untuk sekali jalan ${set('matikan')}`,
    '',
    ...json,
  ].join('\n');
  if (options.length === 0) return levels;
  const example = options.map(({ name, example }) => `"${name}": ${inline(example)}`).join(', ');
  return [
    levels,
    '',
    'Opsinya:',
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

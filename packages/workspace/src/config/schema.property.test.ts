/** schema-agrees-with-reading: what the schema accepts is read without a finding, and the reverse. */

import type { RuleOption } from '@sakip-lint/checker';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig, readConfigText } from './read.ts';
import { configurableRules, groupOf } from './rules.ts';
import { configSchema } from './schema.ts';

const URI = 'file:///w/sakip.config.json';
const accepts = new Ajv({ strict: false }).compile(configSchema('id'));
const rules = configurableRules();
const ids = rules.map(({ id }) => id);

const some = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    'off',
    'error',
    'Off',
    'id',
    'en',
    0,
    1,
    15,
    200,
    201,
    1.5,
    -1,
    true,
    null,
    [],
    {},
    ['efisiensi'],
    ['x'],
    ['../x'],
    ['a/**'],
    ['C:\\x'],
    ['.'],
    ['a', 'a'],
    [''],
    'x'.repeat(501),
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
);
const level = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>('off', 'hint', 'info', 'warning', 'error') },
  { weight: 1, arbitrary: some },
);
const mostly = (known: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.string() }),
    value,
    { maxKeys: 4 },
  );
const path = fc.oneof(
  fc
    .array(fc.constantFrom('.', '..', '/', '\\', 'a', '*', '**', 'C:', ' ', '\n', '😀'), { maxLength: 5 })
    .map((parts) => parts.join('')),
  some,
);

/** Values beside what an option allows. */
const edgesOf = (option: RuleOption): readonly unknown[] => {
  if (option.kind === 'switch') return ['true', 0];
  if (option.kind === 'count')
    return [option.least, option.least - 1, option.most, option.most + 1, option.least + 0.5];
  const { most, longest } = option.kind === 'texts' ? option : { most: 2, longest: 20 };
  return [Array(most + 1).fill('efisiensi'), ['x'.repeat(longest + 1)], ['😀'.repeat(longest)], [' ']];
};

const ofRule = (id: string): fc.Arbitrary<readonly [string, unknown]> => {
  const options = rules.find((rule) => rule.id === id)?.options ?? [];
  const right = options.map((option) =>
    fc.tuple(
      fc.constant(option.name),
      fc.oneof(fc.constantFrom<unknown>(option.default, option.example, ...edgesOf(option)), some),
    ),
  );
  const given = fc.oneof(
    ...(right.length > 0 ? [fc.oneof(...right).map(([name, value]) => ({ [name]: value }))] : [fc.constant({})]),
    mostly([...options.map(({ name }) => name), 'x'], some),
  );
  const value = fc.oneof(
    level,
    fc.record({ level, options: given }, { requiredKeys: [] }),
    mostly(['level', 'options'], fc.oneof(level, given)),
  );
  return fc.tuple(fc.constant(id), value);
};
const rule = fc.oneof(
  fc.constantFrom(...ids.filter((id) => rules.find((one) => one.id === id)?.options !== undefined)).chain(ofRule),
  fc
    .constantFrom(...ids, ...ids.map(groupOf), 'jumlah', 'konfigurasi/nilai', 'sintaks/kata', 'sintaks/*', 'toString')
    .chain(ofRule),
);
const config = fc.oneof(
  fc.record(
    {
      lang: fc.oneof(fc.constantFrom('id', 'en'), some),
      exclude: fc.oneof(fc.array(path, { maxLength: 4 }), some),
      rules: fc.oneof(
        { weight: 5, arbitrary: fc.array(rule, { maxLength: 3 }).map((all) => Object.fromEntries(all)) },
        { weight: 1, arbitrary: some },
      ),
      $schema: some,
    },
    { requiredKeys: [] },
  ),
  mostly(['lang', 'rules', 'exclude', '$schema'], some),
  some,
);

test('schema-agrees-with-reading', () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(config, (value) => {
      const text = JSON.stringify(value);
      const { problems } = readConfigText(URI, text);
      const isRight = accepts(JSON.parse(text));
      seen[isRight ? 'right' : 'wrong']++;
      expect(problems.length === 0, `${text}\n${JSON.stringify(problems)}\n${JSON.stringify(accepts.errors)}`).toBe(
        isRight,
      );
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(200);
});

test('schema-agrees-with-reading at the edges of every option', () => {
  for (const { id, options = [] } of rules) {
    for (const option of options) {
      for (const value of [option.default, option.example, ...edgesOf(option), null, {}, [], [1]]) {
        const config = { rules: { [id]: { options: { [option.name]: value } } } };
        const { problems } = readConfigText(URI, JSON.stringify(config));
        expect(problems.length === 0, `${id} ${option.name} ${JSON.stringify(value).slice(0, 80)}`).toBe(
          accepts(config),
        );
      }
    }
  }
});

const STARTS = [
  '{ "lang": "id", "rules": { "anggaran/*": "off", "templat/sisa": { "options": { "texts": ["a"] } } }, "exclude": ["a/**"] }',
  '{\r\n// x\r\n"rules": {}, /* y */ }',
];

test('read-never-throws: any text, any bytes; every finding lies in the text', () => {
  const torn = fc
    .tuple(fc.constantFrom(...STARTS), fc.nat(120), fc.nat(20), fc.string({ maxLength: 6 }))
    .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  fc.assert(
    fc.property(
      fc.oneof(
        torn,
        fc.string(),
        fc.json(),
        fc
          .array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '/*', '//', '\\', '\n', '"a"', '1'))
          .map((all) => all.join('')),
      ),
      (text) => {
        for (const { primary, labels } of readConfigText(URI, text).problems) {
          for (const { start, end } of [primary, ...labels.map(({ place }) => place)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readConfig(URI, bytes)));
});

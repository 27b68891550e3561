import { configSchema } from '@sakip-lint/workspace/config';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Schema, withoutRefusals } from './config-schema.ts';

const strict = configSchema('id');
const mild = withoutRefusals(strict);

/** Every value of a key, however deep. */
const valuesOf = (key: string, schema: unknown): readonly unknown[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(key, value)]);

test('nothing is refused: the server says what is wrong', () => {
  const accepts = new Ajv({ strict: false }).compile(mild);
  const rules = Object.keys(((strict['properties'] as Schema)['rules'] as Schema)['properties'] as Schema);
  const value = fc.jsonValue({ maxDepth: 3 });
  const some = fc.oneof(
    value,
    fc.record({ lang: value, rules: value, exclude: value, rulse: value }, { requiredKeys: [] }),
    fc
      .dictionary(fc.constantFrom(...rules, 'x'), fc.oneof(value, fc.record({ level: value, options: value })))
      .map((all) => ({ rules: all })),
  );
  fc.assert(
    fc.property(some, (config) => accepts(config)),
    { numRuns: 500 },
  );
  expect(new Ajv({ strict: false }).compile(strict)({ rulse: {} })).toBe(false);
});

test.each(['description', 'enumDescriptions', 'default', '$ref'])('%s: all are kept', (key) => {
  const kept = valuesOf(key, mild);
  expect(kept).toEqual(valuesOf(key, strict));
  expect(kept.length).toBeGreaterThan(2);
});

test('all that is offered is kept, and no more', () => {
  expect(valuesOf('enum', mild)).toEqual(expect.arrayContaining([...valuesOf('enum', strict)]));
  const namesIn = (schema: Schema): readonly string[] =>
    valuesOf('properties', schema).flatMap((one) => Object.keys(one as object));
  expect(namesIn(mild)).toEqual(namesIn(strict));
});

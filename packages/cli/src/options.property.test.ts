import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common, type Options, parseOptions, UsageError } from './options.ts';

const specs: Options = { ...common, rule: { value: 'text' } };
const word = fc.constantFrom(
  'a.sakip',
  '-',
  '--',
  '--rule',
  '--rule=x',
  '--rule=',
  '--lang',
  'id',
  '--debug',
  '-h',
  '-hV',
);

test('words of a command line are told apart as Node’s own reader does', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (args) => {
      const { values, positionals } = parseArgs({
        args,
        options: {
          lang: { type: 'string', multiple: true },
          rule: { type: 'string', multiple: true },
          debug: { type: 'boolean', multiple: true },
          help: { type: 'boolean', multiple: true, short: 'h' },
          version: { type: 'boolean', multiple: true, short: 'V' },
        },
        strict: false,
        allowPositionals: true,
      });
      let parsed: ReturnType<typeof parseOptions>;
      try {
        parsed = parseOptions(args, specs, 'en');
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError); // a wrong or missing value
        return;
      }
      expect(parsed.paths).toEqual(positionals);
      expect(Object.fromEntries(parsed.values)).toEqual(
        Object.fromEntries(
          Object.entries(values).map(([name, all]) => [
            name,
            (all as unknown[]).map((one) => (one === true ? '' : one)),
          ]),
        ),
      );
    }),
  );
});

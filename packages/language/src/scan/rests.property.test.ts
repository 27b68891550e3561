import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES, lines, soup } from '../../test/texts.ts';
import { scan } from './scanner.ts';
import type { Tokens } from './token.ts';

const columns = ({ count, type, start, end }: Tokens) => ({ count, type, start, end });

/** Long enough for rests before and behind an edit. */
const long = fc.oneof(
  fc.constantFrom(...EXAMPLES.map(({ text }) => text).filter((text) => text.length > 20_000)),
  fc
    .array(fc.oneof(lines, soup, fc.constant('a\tb\t"c\nd"\te\n')), { minLength: 2, maxLength: 6 })
    .map((parts) => `${parts.join('\n')}\n`.repeat(60)),
);
const pieces = [
  '',
  ' ',
  '\n',
  '"',
  '{',
  '}',
  '|',
  '\t',
  '5',
  '\t"',
  '"\t',
  'tabel "1"\n',
  'Tabel 1 Judul\n',
  '# sakip-abaikan ',
];
const edit = fc.record({
  at: fc.nat(10_000_000),
  cut: fc.oneof(fc.nat(3), fc.nat(3000)),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
});

test('scan-again-equals-scan', () => {
  fc.assert(
    fc.property(long, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
      let text = first;
      let tokens = scan(text);
      for (const { at, cut, insert } of edits) {
        const from = at % (text.length + 1);
        const next = text.slice(0, from) + insert + text.slice(from + cut);
        tokens = scan(next, { text, tokens });
        text = next;
        expect(columns(tokens)).toEqual(columns(scan(text)));
      }
    }),
  );
});

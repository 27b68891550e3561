import { LineIndex, parse } from '@sakip-lint/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SentTokens, semanticTokens } from './semantic-tokens.ts';

const viewOf = (text: string) => ({ text, tree: parse(text, ''), lines: new LineIndex(text) });

const lines = [
  'program P1 "Satu" {',
  '  pagu Rp 5.000',
  '  realisasi 2023: 4',
  '}',
  '# catatan',
  '',
  'tabel "1"',
  '| a | 5 |',
];
const edit = fc.record({ at: fc.nat(10_000), cut: fc.nat(30), insert: fc.constantFrom('', '5', '"', '\n', ...lines) });

test('what a client makes of the deltas is what it would be sent anew', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 600 }),
      fc.array(edit, { minLength: 2, maxLength: 8 }),
      (start, edits) => {
        const sent = new SentTokens();
        let text = start.join('\n');
        let { resultId, data } = sent.full('a', viewOf(text));
        for (const { at, cut, insert } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + cut);
          const view = viewOf(text);
          const said = sent.delta('a', resultId, view);
          if (!('edits' in said)) throw new Error('no delta');
          for (const one of said.edits) data = data.toSpliced(one.start, one.deleteCount, ...(one.data ?? []));
          resultId = said.resultId as string;
          expect(data).toEqual(semanticTokens(view));
        }
      },
    ),
  );
});

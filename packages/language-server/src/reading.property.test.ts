/** Whatever the text is, and without a model: features of reading and typing answer, at every position. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { emptySnapshot, loadRender, update } from '@sakip-lint/workspace';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionAt } from './features/completion.ts';
import { foldingRanges } from './features/folding.ts';
import { onTypeEdits } from './features/format-on-type.ts';
import { inlayHints } from './features/inlay.ts';
import { selectionAt } from './features/selection.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { signatureAt } from './features/signature.ts';
import { type View, viewOf } from './view.ts';

const URI = 'file:///w/a.sakip';
const TEXTS = [...examples()].flatMap(({ files }) => [...files.values()]).filter((text) => text.length < 4_000);

const render = await loadRender();

function viewsOf(text: string): readonly View[] {
  const content = { text, encoding: 'utf-8' as const, lossy: false, problems: [] };
  const put = { kind: 'put' as const, uri: URI, content, root: 'file:///w', reported: true };
  const view = viewOf(update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), [put]), URI, render, 'id');
  return view === null ? [] : [view, { ...view, checked: null }];
}

/** Texts that were cut, doubled or torn somewhere, with line ends of either kind. */
const torn = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    from: fc.nat(4_000),
    length: fc.nat(200),
    put: fc.constantFrom('', '{', '}', '"', '|', '# sakip-abaikan ', ' = ', '(setiap ', '\t', '.', 'serapan '),
    crlf: fc.boolean(),
    at: fc.nat(4_100),
  })
  .map(({ text, from, length, put, crlf, at }) => {
    const cut = text.slice(0, from) + put + text.slice(from + length);
    const written = crlf ? cut.replaceAll('\n', '\r\n') : cut;
    return { text: written, offsets: [0, Math.min(from + put.length, written.length), Math.min(at, written.length)] };
  });

test('torn-texts-are-answered', () => {
  fc.assert(
    fc.property(torn, ({ text, offsets }) => {
      for (const view of viewsOf(text)) {
        const data = semanticTokens(view);
        expect(data.every((part) => part >= 0)).toBe(true);
        foldingRanges(view);
        inlayHints(view, { start: 0, end: text.length });
        for (const offset of offsets) {
          for (const snippets of [true, false]) completionAt(view, { offset, snippets });
          for (let at = selectionAt(view, offset); at.parent !== undefined; at = at.parent)
            expect(at.range.start.line).toBeGreaterThanOrEqual(at.parent.range.start.line);
          signatureAt(view, offset);
          onTypeEdits(view, offset);
        }
      }
    }),
  );
});

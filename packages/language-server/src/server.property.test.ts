/** Storms of edits: whatever an editor sends, the answers are those of a check from scratch, and nothing throws. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { emptySnapshot, loadRender, type Render, update } from '@sakip-lint/workspace';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosticsOf } from './features/diagnostics.ts';
import { editor } from './server.fixture.ts';
import { viewOf } from './view.ts';

const deep = process.env['DEEP'] === '1';
const small = examples().filter(({ files }) => [...files.values()].join('').length < 5_000);

const position = fc.record({ line: fc.nat(80), character: fc.nat(90) });
const piece = fc.constantFrom(
  '',
  '1',
  '9',
  '.',
  '0,5',
  '\n',
  '\r\n',
  '"',
  '{',
  '}',
  ';',
  '| 5 |',
  '\t',
  'pagu Rp 7\n',
  '# x\n',
);
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: piece }) },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom('', 'dokumen lkj "L" { tahun 2030 }\n', 'program P {') }) },
);
/** Changes of one message; many messages may be on their way before anybody waits. */
const step = fc.record({
  file: fc.nat(3),
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  waits: fc.boolean(),
});

function expected(texts: ReadonlyMap<string, string>, uri: string, render: Render): unknown {
  const changes = [...texts].map(([at, text]) => ({
    kind: 'put' as const,
    uri: at,
    content: { text, encoding: 'utf-8' as const, lossy: false, problems: [] },
    root: 'file:///w',
    reported: true,
  }));
  const view = viewOf(
    update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), changes),
    uri,
    render,
    'id',
  );
  return JSON.parse(JSON.stringify(view === null ? [] : diagnosticsOf(view)));
}

interface Change {
  readonly text: string;
  readonly range?: { readonly start: Position; readonly end: Position };
}
interface Position {
  readonly line: number;
  readonly character: number;
}

/** The protocol's own words for what a change does, written again: lines end at `\n`, `\r\n` and `\r`. */
function applied(text: string, { range, text: inserted }: Change): string {
  if (range === undefined) return inserted;
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const offset = ({ line, character }: Position): number =>
    line >= starts.length
      ? text.length
      : Math.min((starts[line] as number) + character, starts[line + 1] ?? text.length);
  const start = offset(range.start);
  return text.slice(0, start) + inserted + text.slice(Math.max(start, offset(range.end)));
}

test('edit storms end in what a check from scratch says', async () => {
  const render = await loadRender();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...small), fc.array(step, { maxLength: 6 }), async ({ files }, steps) => {
      const one = await editor();
      const texts = new Map([...files].map(([path, text]) => [`file:///w/${path}`, text]));
      const uris = [...texts.keys()];
      for (const [uri, text] of texts) await one.open(uri, text);
      for (const [k, { file, changes, waits }] of steps.entries()) {
        const uri = uris[file % uris.length] as string;
        texts.set(uri, (changes as readonly Change[]).reduce(applied, texts.get(uri) as string));
        await one.change(uri, k + 2, changes);
        if (waits) await one.settled(uri);
      }
      await one.settled(uris[0] as string);
      for (const uri of uris) expect(one.published.get(uri)?.diagnostics ?? []).toEqual(expected(texts, uri, render));
      expect(one.faults).toEqual([]);
      one.close();
    }),
    { numRuns: deep ? 3_000 : 40 },
  );
});

test('requests that make no sense are answered with nothing', async () => {
  const one = await editor();
  const nowhere = { textDocument: { uri: 'file:///w/tidak-ada.sakip' }, position: { line: 5, character: 5 } };
  expect(await one.connection.sendRequest('textDocument/hover', nowhere)).toBeNull();
  const far = { line: 999_999, character: 999_999 };
  await one.open('file:///w/a.sakip', 'dokumen lkj "L" { tahun 2030 }\n');
  const here = { textDocument: { uri: 'file:///w/a.sakip' } };
  expect(await one.connection.sendRequest('textDocument/hover', { ...here, position: far })).toBeNull();
  expect(
    await one.connection.sendRequest('textDocument/codeAction', {
      ...here,
      range: { start: far, end: { line: -3, character: -1 } },
      context: { diagnostics: [] },
    }),
  ).toEqual([]);
  // A change of a document that is not open, and one that goes backwards.
  await one.change('file:///w/lain.sakip', 2, [{ text: 'x' }]);
  await one.change('file:///w/a.sakip', 2, [{ range: { start: far, end: { line: 0, character: 0 } }, text: '\n' }]);
  await one.settled('file:///w/a.sakip');
  await expect(one.connection.sendRequest('sakip/tidak-ada', {})).rejects.toThrow();
  expect(one.faults).toEqual([]);
  one.close();
});

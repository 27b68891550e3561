import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from './decode.ts';
import { fakeEngine, utf8 } from './fake-engine.fixture.ts';
import { memoryHost } from './host.ts';
import { load, reload } from './load.ts';
import { type Change, emptySnapshot, type Settings, type Snapshot, update } from './snapshot.ts';

const settings: Settings = { engine: fakeEngine, levels: new Map() };
const uris = ['a', 'b', 'c', 'd', 'e'].map((name) => `file:///w/${name}`);
const line = fc.constantFrom(
  'SALAH',
  'benar',
  ...['a', 'b', 'c', 'd', 'e', 'z'].map((name) => `gunakan "${name}"`),
  '',
);
const text = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
const source = (content: string): Source => ({ text: content, encoding: 'utf-8', lossy: false, problems: [] });

type Step = { uri: string; text: string } | { uri: string; at: number; cut: number; insert: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ uri: fc.constantFrom(...uris), text }),
  fc.record({
    uri: fc.constantFrom(...uris),
    at: fc.nat(30),
    cut: fc.nat(6),
    insert: fc.constantFrom('', '\nSALAH\n', 'x'),
  }),
);

const told = (snapshot: Snapshot) => ({ findings: [...snapshot.findings], faults: snapshot.faults });

test('incremental-equals-full', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 5, maxLength: 5 }),
      fc.array(step, { maxLength: 8 }),
      async (start, steps) => {
        const texts = new Map(uris.map((uri, index) => [uri, start[index] ?? '']));
        const files = () => new Map([...texts].map(([uri, content]) => [uri, utf8(content)]));
        let snapshot = await load(memoryHost(files()), settings, uris.slice(0, 3));
        for (const { uri, ...what } of steps) {
          const old = texts.get(uri) ?? '';
          const at = 'at' in what ? Math.min(what.at, old.length) : 0;
          const end = 'at' in what ? Math.min(at + what.cut, old.length) : 0;
          const next = 'text' in what ? what.text : old.slice(0, at) + what.insert + old.slice(end);
          texts.set(uri, next);
          const change: Change =
            'text' in what
              ? { kind: 'put', uri, content: source(next), root: 'file:///w', reported: uris.indexOf(uri) < 3 }
              : { kind: 'edit', uri, text: next };
          snapshot = await reload(memoryHost(files()), snapshot, [change]);
          const full = await load(memoryHost(files()), settings, uris.slice(0, 3));
          expect(told(snapshot)).toEqual(told(full));
        }
      },
    ),
  );
});

test('an edit parses one file and checks one family', () => {
  const put = (uri: string, content: string): Change => ({
    kind: 'put',
    uri,
    content: source(content),
    root: 'file:///w',
    reported: true,
  });
  const first = update(emptySnapshot(settings), [
    put('file:///w/a', 'x'),
    put('file:///w/b', 'x\ny'),
    put('file:///w/c', ''),
  ]);
  expect(first.counters).toMatchObject({ filesParsed: 3, entriesParsed: 4, familiesChecked: 3 });
  const second = update(first, [{ kind: 'edit', uri: 'file:///w/b', text: 'xSALAH\ny' }]);
  expect(second.counters).toMatchObject({ filesParsed: 1, entriesParsed: 2, familiesChecked: 1 });
  expect(second.findings.get('file:///w/b')).toHaveLength(1);
  const third = update(second, [put('file:///w/b', 'xSALAH\ny')]);
  expect(third.counters).toMatchObject({ filesParsed: 0, familiesChecked: 0 });
  expect(third.findings).toEqual(second.findings);
  const fourth = update(third, [{ kind: 'remove', uri: 'file:///w/b' }]);
  expect(fourth.findings.size).toBe(0);
});

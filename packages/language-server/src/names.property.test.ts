/** Features about names answer whatever the text is, wherever they are asked, with places that are in it. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { emptySnapshot, loadRender, type Render, update } from '@sakip-lint/workspace';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver';
import { hoverAt } from './features/hover.ts';
import { linksOf } from './features/links.ts';
import { definitionAt, highlightsAt, referencesAt } from './features/names.ts';
import { outlineOf } from './features/outline.ts';
import { prepareRename, renameAt } from './features/rename.ts';
import { symbolsIn } from './features/symbols.ts';
import { type View, viewOf } from './view.ts';

const TEXTS = examples()
  .flatMap(({ files }) => [...files.values()])
  .filter((text) => text.length < 4_000);

let render: Render;
beforeAll(async () => {
  render = await loadRender();
});

/** A text cut, with something in its place, beside a whole one that it may use. */
const broken = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.nat(4_000),
    fc.nat(40),
    fc.constantFrom('', '"', '{', '}', '\r\n', '|', '\t', '.', 'gunakan "b.sakip"\n', 'indikator x "', '\\'),
  )
  .map(([text, at, length, by]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + by + text.slice(start + length);
  });

function viewsOf(text: string, other: string): readonly View[] {
  const put = (uri: string, content: string) => ({
    kind: 'put' as const,
    uri,
    content: { text: content, encoding: 'utf-8' as const, lossy: false, problems: [] },
    root: 'file:///w',
    reported: true,
  });
  const snapshot = update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), [
    put('file:///w/a.sakip', text),
    put('file:///w/b.sakip', other),
  ]);
  const view = viewOf(snapshot, 'file:///w/a.sakip', render, 'id');
  return view === null ? [] : [view, { ...view, checked: null }];
}

const isIn = ({ lines }: View, { start, end }: Range): boolean =>
  start.line >= 0 && end.line < lines.count && (start.line < end.line || start.character <= end.character);

const flat = (symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
  symbols.flatMap((one) => [one, ...flat(one.children ?? [])]);

it('never throws', async () => {
  const uriOf = (uri: string): string => uri;
  await fc.assert(
    fc.asyncProperty(
      broken,
      fc.constantFrom(...TEXTS),
      fc.integer({ min: -3, max: 4_100 }),
      async (text, other, at) => {
        for (const view of viewsOf(text, other)) {
          const own = (uri: string): boolean => uri === view.uri;
          const places = [...definitionAt(view, at, uriOf), ...referencesAt(view, at, true, uriOf)];
          const ranges = [
            ...places.filter(({ uri }) => own(uri)),
            ...highlightsAt(view, at),
            ...linksOf(view, uriOf),
            ...flat(outlineOf(view)),
          ].map(({ range }) => range);
          const prepared = prepareRename(view, at);
          const renamed = renameAt(view, at, 'baru', { uriOf, versionOf: () => null });
          if ('range' in prepared) ranges.push(prepared.range);
          if ('refused' in prepared) expect(renamed).toEqual(prepared);
          await hoverAt(view, at);
          for (const { location } of symbolsIn(view.snapshot, '', uriOf))
            if (own(location.uri) && 'range' in location) ranges.push(location.range);
          expect(ranges.every((range) => isIn(view, range))).toBe(true);
          for (const { name, range, selectionRange } of flat(outlineOf(view))) {
            expect(name).not.toBe('');
            expect(isIn(view, { start: range.start, end: selectionRange.start })).toBe(true);
            expect(isIn(view, { start: selectionRange.end, end: range.end })).toBe(true);
          }
        }
      },
    ),
  );
});

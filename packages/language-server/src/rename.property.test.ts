/** rename-then-check keeps the findings; every place of a name writes it. */
import { check } from '@sakip-lint/checker';
import { nameAt, placesOf, type Written } from '@sakip-lint/checker/ask';
import { parse, titleKey } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { emptySnapshot, loadRender, type Render, type Snapshot, update } from '@sakip-lint/workspace';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { offsetOf } from './convert.ts';
import { prepareRename, renameAt } from './features/rename.ts';
import { type View, viewOf } from './view.ts';

type Files = ReadonlyMap<string, string>;

const FAMILIES: readonly Files[] = examples()
  .filter(({ files }) => [...files.values()].join('').length < 40_000)
  .map(({ files }) => new Map([...files].map(([path, text]) => [`file:///w/${path}`, text])));

const snapshotOf = (files: Files): Snapshot =>
  update(
    emptySnapshot({ engine: { parse, check }, levels: new Map() }),
    [...files].map(([uri, text]) => ({
      kind: 'put' as const,
      uri,
      content: { text, encoding: 'utf-8' as const, lossy: false, problems: [] },
      root: 'file:///w',
      reported: true,
    })),
  );

let render: Render;
beforeAll(async () => {
  render = await loadRender();
});

/** Each name of an example once, in the form it is renamed by. */
interface Case {
  readonly files: Files;
  readonly snapshot: Snapshot;
  readonly view: View;
  readonly written: Written;
}

function casesOf(files: Files): readonly Case[] {
  const snapshot = snapshotOf(files);
  const seen = new Set<string>();
  return [...files.keys()].flatMap((uri) => {
    const view = viewOf(snapshot, uri, render, 'id');
    const { model } = view?.checked ?? { model: null };
    if (view === null || model === null) return [];
    const { entries } = view.tree;
    return Array.from({ length: entries.count }, (_, entry) => entry).flatMap((entry) =>
      offsetsIn(entries.start[entry] as number, entries.end[entry] as number).flatMap((offset): Case[] => {
        const written = nameAt(model, uri, offset);
        const key = JSON.stringify([written?.name, written?.form, titleKey(written?.text ?? '')]);
        if (written === null || seen.has(key)) return [];
        seen.add(key);
        return [{ files, snapshot, view, written }];
      }),
    );
  });
}

/** Some places of an entry. */
const offsetsIn = (start: number, end: number): readonly number[] =>
  Array.from({ length: Math.ceil((end - start + 1) / 3) }, (_, k) => start + k * 3);

function applied(files: Files, changes: readonly TextDocumentEdit[], snapshot: Snapshot): Files {
  const next = new Map(files);
  for (const { textDocument, edits } of changes) {
    const view = viewOf(snapshot, textDocument.uri, render, 'id');
    if (view === null) throw new Error(`an edit of ${textDocument.uri}`);
    const at = (position: Parameters<typeof offsetOf>[2]): number => offsetOf(view.lines, view.text.length, position);
    let text = view.text;
    for (const edit of [...edits].sort((a, b) => at(b.range.start) - at(a.range.start)))
      text =
        text.slice(0, at(edit.range.start)) + (edit as { newText: string }).newText + text.slice(at(edit.range.end));
    next.set(textDocument.uri, text);
  }
  return next;
}

/** Rules with their lines, in order. */
const findingsOf = (snapshot: Snapshot): readonly string[] =>
  [...snapshot.findings].flatMap(([uri, findings]) =>
    findings.map(({ rule, primary }) => {
      const view = viewOf(snapshot, uri, render, 'id');
      return `${uri} ${view?.lines.lineOf(primary.start)} ${rule}`;
    }),
  );

const NEW_ID = 'nama_lain_sekali';

/** One word more, which no other title has, where it tells neither kind nor unit. */
const retitled = (title: string): string => title.replace(/(\S+)(\s*)$/u, 'Lintas $1$2');

/** A wording that is only near the title, or a shorter one, goes on meaning it only as long as the title stays. */
function hasOtherWordings({ view: { checked }, written: { name } }: Case): boolean {
  if (checked === null || name.kind !== 'subjek') return false;
  const { titles = [], kode = null } = checked.model.subjects[name.subject] ?? {};
  const keys = new Set(titles.map(titleKey));
  return placesOf(checked.model, name).some(
    ({ form, text }) => form !== 'id' && text !== kode && !keys.has(titleKey(text)),
  );
}

describe('names of the examples', () => {
  it('every place of a name writes it', () => {
    for (const files of FAMILIES) {
      const names = new Map(casesOf(files).map((one) => [JSON.stringify(one.written.name), one]));
      for (const { view, written } of names.values()) {
        const model = view.checked?.model;
        if (model === undefined) continue;
        for (const one of placesOf(model, written.name)) {
          const source = model.files[one.file]?.tree.text.slice(one.span.start, one.span.end) ?? '';
          if (one.form === 'id' && one.name.kind === 'subjek')
            expect(source.toLowerCase()).toBe(model.subjects[one.name.subject]?.code?.toLowerCase());
          if (one.form === 'id' && one.name.kind === 'ukuran') expect(source.toLowerCase()).toBe(one.name.name);
          expect(titleKey(source)).toBe(titleKey(one.text));
          expect(nameAt(model, model.files[one.file]?.uri ?? '', one.span.start)?.span).toEqual(one.span);
        }
      }
    }
  });

  it('rename-then-check keeps the findings', () => {
    const family = fc.integer({ min: 0, max: FAMILIES.length - 1 });
    const known = new Map<number, readonly Case[]>();
    let renamed = 0;
    fc.assert(
      fc.property(family, fc.nat(), (at, nth) => {
        const cases = known.get(at) ?? casesOf(FAMILIES[at] as Files);
        known.set(at, cases);
        const one = cases[nth % Math.max(1, cases.length)];
        if (one === undefined) return;
        const { view, written, snapshot, files } = one;
        const prepared = prepareRename(view, written.span.start);
        if ('refused' in prepared || (written.form !== 'id' && hasOtherWordings(one))) return;
        const next = written.form === 'id' ? NEW_ID : retitled(prepared.placeholder);
        const editor = { uriOf: (uri: string) => uri, versionOf: () => null };
        const edit = renameAt(view, written.span.start, next, editor);
        if ('refused' in edit) return;
        const after = snapshotOf(applied(files, edit.documentChanges as TextDocumentEdit[], snapshot));
        expect(findingsOf(after), `${prepared.placeholder} → ${next}`).toEqual(findingsOf(snapshot));
        renamed++;
      }),
    );
    expect(renamed).toBeGreaterThan(0);
  });
});

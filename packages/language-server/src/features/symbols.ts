/** Names of all files, by title or id. */
import type { Model, Place } from '@sakip-lint/checker';
import type { Snapshot } from '@sakip-lint/workspace';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import { linesOf } from '../view.ts';
import { kindOf } from './symbol-kind.ts';

/** More than this nobody reads. */
const MOST_FOUND = 500;

interface Named {
  readonly name: string;
  readonly id: string;
  readonly kind: SymbolKind;
  readonly container: string;
  readonly place: Place;
}

/** Those in which each word of the query stands; at first those that begin with it, or are called so. */
export function symbolsIn(snapshot: Snapshot, query: string, uriOf: (uri: string) => string): WorkspaceSymbol[] {
  const asked = query.toLowerCase().trim();
  const words = asked.split(/\s+/);
  const first: Named[] = [];
  const rest: Named[] = [];
  for (const { checked } of snapshot.families) {
    for (const one of checked === null ? [] : namesIn(checked.model)) {
      const name = one.name.toLowerCase();
      const id = one.id.toLowerCase();
      if (name === '' || !words.every((word) => name.includes(word) || id.includes(word))) continue;
      (name.startsWith(asked) || id === asked ? first : rest).push(one);
    }
  }
  return [...first, ...rest].slice(0, MOST_FOUND).flatMap(({ name, kind, container, place }) => {
    const lines = linesOf(snapshot, place.uri);
    if (lines === null) return [];
    const location = { uri: uriOf(place.uri), range: rangeOf(lines, place) };
    return [{ name, kind, location, ...(container === '' ? {} : { containerName: container }) }];
  });
}

function* namesIn(model: Model): Generator<Named> {
  const { subjects, documents, files, data, numbered, scales, texts, formulas, measures } = model;
  const titleOf = (subject: number | null): string => (subject === null ? '' : (subjects[subject]?.title ?? ''));
  const at = (file: number, entry: number, span: { readonly start: number; readonly end: number }): Place => {
    const from = files[file]?.tree.entries.start[entry] ?? 0;
    return { uri: files[file]?.uri ?? '', start: from + span.start, end: from + span.end };
  };
  for (const { kind, title, code, parent, declared } of subjects) {
    if (kind === 'agregat' || kind === 'dokumen' || declared.end === 0) continue;
    const id = code ?? '';
    yield { name: title || id, id, kind: kindOf(kind), container: titleOf(parent), place: declared };
  }
  for (const { subject, measure, title, place } of data) {
    const id = measures[measure] ?? '';
    yield { name: title || id, id, kind: SymbolKind.Variable, container: titleOf(subject), place };
  }
  for (const { file, entry, title, id } of documents) {
    const head = entry < 0 ? undefined : files[file]?.tree.nodeOf(entry).head;
    if (head === undefined) continue;
    const place = at(file, entry, head);
    yield { name: title || (id ?? ''), id: id ?? '', kind: SymbolKind.File, container: '', place };
  }
  // A title stands right behind its number.
  const titles = new Map(texts.map(({ text, place }) => [`${place.uri}|${place.start - 1}`, text]));
  for (const { what, number, continued, place } of numbered) {
    if (continued) continue;
    const name = `${what} ${number} ${titles.get(`${place.uri}|${place.end}`) ?? ''}`.trim();
    yield { name, id: number, kind: SymbolKind.Array, container: '', place };
  }
  for (const { name, title, place, standard, pasted } of scales)
    if (!standard && pasted !== true) yield { name, id: title, kind: SymbolKind.Enum, container: '', place };
  for (const { node, file, entry } of formulas) {
    if (node.kind !== 'ukuran') continue;
    const { text, span } = node.name;
    yield { name: text, id: '', kind: SymbolKind.Function, container: '', place: at(file, entry, span) };
  }
}

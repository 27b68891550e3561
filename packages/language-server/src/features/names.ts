/** Where a name is declared and where it is written: definition, references, highlight. */
import { declarationsOf, nameAt, placeOf, placesOf, type Written } from '@sakip-lint/checker/ask';
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';

type UriOf = (uri: string) => string;

/** The file of a `gunakan`, else what says first what a name is. */
export function definitionAt(view: View, offset: number, uriOf: UriOf): Location[] {
  const used = usedAt(view, offset);
  if (used !== null) return view.linesOf(used) === null ? [] : [{ uri: uriOf(used), range: START }];
  const { checked, uri } = view;
  const found = checked === null ? null : nameAt(checked.model, uri, offset);
  if (checked === null || found === null) return [];
  return declarationsOf(checked.model, found.name).flatMap((place) => locationOf(view, place, uriOf));
}

/** In all files of the family; of a `gunakan` every one that uses the file. */
export function referencesAt(view: View, offset: number, withDeclaration: boolean, uriOf: UriOf): Location[] {
  const used = usedAt(view, offset);
  if (used !== null) return usesOf(view, used).flatMap((place) => locationOf(view, place, uriOf));
  const { checked, uri } = view;
  const found = checked === null ? null : nameAt(checked.model, uri, offset);
  if (checked === null || found === null) return [];
  return placesOf(checked.model, found.name)
    .filter(({ declares }) => withDeclaration || !declares)
    .flatMap((one) => locationOf(view, placeOf(checked.model, one), uriOf));
}

export function highlightsAt({ checked, uri, lines }: View, offset: number): DocumentHighlight[] {
  const found = checked === null ? null : nameAt(checked.model, uri, offset);
  if (checked === null || found === null) return [];
  return placesOf(checked.model, found.name, uri).map(({ span, declares }: Written) => ({
    range: rangeOf(lines, span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

function locationOf(view: View, place: Place, uriOf: UriOf): Location[] {
  const lines = view.linesOf(place.uri);
  return lines === null ? [] : [{ uri: uriOf(place.uri), range: rangeOf(lines, place) }];
}

/** File that a `gunakan` at an offset names; its path need not lead anywhere. */
function usedAt({ snapshot, uri }: View, offset: number): string | null {
  const there = snapshot.files.get(uri)?.imports.find(({ start, end }) => start <= offset && offset <= end);
  return there === undefined || there.outside ? null : there.target;
}

const usesOf = ({ snapshot }: View, used: string): readonly Place[] =>
  [...snapshot.files.values()].flatMap(({ uri, imports }) =>
    imports.filter(({ target }) => target === used).map(({ start, end }) => ({ uri, start: start + 1, end: end - 1 })),
  );

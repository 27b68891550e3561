/** What can be followed with a click: files that are used, tables and figures that a sentence refers to. */
import type { DocumentLink } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';

export function linksOf(view: View, uriOf: (uri: string) => string): DocumentLink[] {
  const { snapshot, uri, lines, checked } = view;
  const used = (snapshot.files.get(uri)?.imports ?? [])
    .filter(({ outside, target }) => !outside && view.linesOf(target) !== null)
    .map(({ start, end, target }) => ({
      range: rangeOf(lines, { start: start + 1, end: end - 1 }),
      target: uriOf(target),
    }));
  const { references = [], numbered = [] } = checked?.model ?? {};
  const referred = references.flatMap(({ what, number, place, document }): DocumentLink[] => {
    if (place.uri !== uri) return [];
    const there = numbered.find(
      (one) => one.what === what && one.number === number && one.document === document && !one.continued,
    );
    const target = there === undefined ? null : view.linesOf(there.place.uri);
    if (there === undefined || target === null) return [];
    const { line, column } = target.positionOf(there.place.start);
    const range = rangeOf(lines, { start: place.start + 1, end: place.end - 1 });
    return [{ range, target: `${uriOf(there.place.uri)}#L${line + 1},${column + 1}` }];
  });
  return [...used, ...referred];
}

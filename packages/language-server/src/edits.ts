/** Edits in any files of a snapshot, as an editor takes them: each file with the version it is open in. */
import type { Edit } from '@sakip-lint/checker';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { rangeOf } from './convert.ts';
import type { View } from './view.ts';

export interface Editor {
  /** Of an open document; null: the file is not open. */
  readonly versionOf: (uri: string) => number | null;
  /** As the editor writes it. */
  readonly uriOf: (uri: string) => string;
}

export function documentEdits(
  view: Pick<View, 'linesOf'>,
  edits: readonly Edit[],
  { versionOf, uriOf }: Editor,
): TextDocumentEdit[] {
  const files = [...new Set(edits.map(({ place }) => place.uri))];
  return files.flatMap((uri) => {
    const own = edits.filter(({ place }) => place.uri === uri);
    const lines = view.linesOf(uri);
    return lines === null
      ? []
      : [
          {
            textDocument: { uri: uriOf(uri), version: versionOf(uri) },
            edits: own.map(({ place, text }) => ({ range: rangeOf(lines, place), newText: text })),
          },
        ];
  });
}

/** Other reports, as this one would name them. */
import { folderOf, isSource, relative } from '@sakip-lint/workspace';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import { type Draft, quoted } from './draft.ts';

export function fileDrafts({ snapshot, uri }: View): readonly Draft[] {
  const folder = folderOf(uri);
  return [...snapshot.files]
    .filter(([other, { content }]) => other !== uri && isSource(content))
    .slice(0, MOST_FILES)
    .map(([other]) => {
      const path = relative(folder, other);
      return { label: path, kind: Kind.File, insert: quoted(path), filter: `"${path}` };
    });
}

const MOST_FILES = 500;

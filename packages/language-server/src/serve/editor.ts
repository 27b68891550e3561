/** The editor that is served: what it said of itself, and how it calls files. */
import type { Uri } from '@sakip-lint/workspace';
import type { DocumentFilter } from 'vscode-languageserver';
import { type Client, NO_CLIENT } from '../client.ts';
import type { Lang } from '../view.ts';

export interface Editor {
  phase: 'new' | 'serving' | 'left';
  client: Client;
  lang: Lang;
  /** What the user asks for, whatever the configuration says. */
  ownLang: Lang | null;
  folders: readonly Uri[];
}

export const newEditor = (): Editor => ({
  phase: 'new',
  client: NO_CLIENT,
  lang: 'id',
  ownLang: null,
  folders: [],
});

/** Not of every scheme: an old version of a file that an editor shows beside the new one is nobody's to correct. */
export function documentsOf({ folders }: Editor, kind: object): DocumentFilter[] {
  const schemes = new Set(['file', 'untitled', ...folders.map((folder) => folder.slice(0, folder.indexOf(':')))]);
  return [...schemes].map((scheme) => ({ scheme, ...kind }));
}

/** What of the protocol's choices a client can do. */
import type { InitializeParams } from 'vscode-languageserver';
import type { Lang } from './view.ts';

export interface Client {
  /** It asks for diagnostics, and asks again when told to. */
  readonly pulls: boolean;
  readonly watches: boolean;
  /** It tells which folders are opened and closed later. */
  readonly followsFolders: boolean;
  /** It knows tab stops. */
  readonly snippets: boolean;
  /** It asks for the edit of an action once it is chosen. */
  readonly resolves: boolean;
  /** It opens documents on request, and virtual ones by asking for their text. */
  readonly showsRules: boolean;
}

/** Of which nothing is known. */
export const NO_CLIENT: Client = {
  pulls: false,
  watches: false,
  followsFolders: false,
  snippets: false,
  resolves: false,
  showsRules: false,
};

export function clientOf({ capabilities }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities ?? {};
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return {
    // Without being told, it would never ask again after an edit of another file.
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    followsFolders: workspace?.workspaceFolders === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    resolves: dataSupport === true && resolveSupport?.properties.includes('edit') === true,
    showsRules: window?.showDocument?.support === true && workspace?.textDocumentContent !== undefined,
  };
}

export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null || rootUri === undefined ? [] : [rootUri]);
}

/** `initializationOptions.lang`: `id` or `en` whatever the configuration says; `auto` (or nothing) asks for none. */
export function askedLang({ initializationOptions }: InitializeParams): Lang | null {
  const asked: unknown = initializationOptions?.lang;
  return asked === 'id' || asked === 'en' ? asked : null;
}

/** Where neither the user nor the configuration asks for one: Indonesian under `auto`, else the editor's own. */
export function usualLang({ initializationOptions, locale }: InitializeParams): Lang {
  const asked: unknown = initializationOptions?.lang ?? locale;
  return typeof asked === 'string' && asked.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** What of the protocol's choices a client can do. */
import type { InitializeParams } from 'vscode-languageserver';
import type { Lang } from './view.ts';

export interface Client {
  /** It asks for diagnostics, and asks again when told to. */
  readonly pulls: boolean;
  readonly watches: boolean;
  /** It watches folders that are not open, too. */
  readonly watchesAbove: boolean;
  /** It sends documents of other kinds where it is asked to. */
  readonly sends: boolean;
  /** It asks what can be done about documents of other kinds where it is told that there is something. */
  readonly asksActions: boolean;
  /** It tells which folders are opened and closed later. */
  readonly followsFolders: boolean;
  /** It knows tab stops. */
  readonly snippets: boolean;
  /** It asks for the edit of an action once it is chosen. */
  readonly resolves: boolean;
  /** It answers for files of its virtual folders. */
  readonly answersFiles: boolean;
  /** It opens documents on request, and virtual ones by asking for their text. */
  readonly showsRules: boolean;
}

/** Of which nothing is known. */
export const NO_CLIENT: Client = {
  pulls: false,
  watches: false,
  watchesAbove: false,
  sends: false,
  asksActions: false,
  followsFolders: false,
  snippets: false,
  resolves: false,
  answersFiles: false,
  showsRules: false,
};

/** What is not said, or not as the protocol has it, is not there. */
export function clientOf({ capabilities, initializationOptions }: Partial<InitializeParams>): Client {
  const { textDocument, workspace, window } = capabilities ?? {};
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  const { dynamicRegistration: watches = false, relativePatternSupport = false } =
    workspace?.didChangeWatchedFiles ?? {};
  return {
    // Without being told, it would never ask again after an edit of another file.
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watches: watches === true,
    watchesAbove: watches === true && relativePatternSupport === true,
    sends: textDocument?.synchronization?.dynamicRegistration === true,
    asksActions: textDocument?.codeAction?.dynamicRegistration === true,
    followsFolders: workspace?.workspaceFolders === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    resolves:
      dataSupport === true && Array.isArray(resolveSupport?.properties) && resolveSupport.properties.includes('edit'),
    answersFiles: initializationOptions?.files === true,
    showsRules: window?.showDocument?.support === true && workspace?.textDocumentContent !== undefined,
  };
}

export function foldersOf({ workspaceFolders, rootUri }: Partial<InitializeParams>): readonly string[] {
  const folders = Array.isArray(workspaceFolders) ? workspaceFolders.map((folder) => folder?.uri) : [rootUri];
  return folders.filter((uri) => typeof uri === 'string');
}

/** `initializationOptions.lang`: `id` or `en` whatever the configuration says; `auto` (or nothing) asks for none. */
export function askedLang({ initializationOptions }: Partial<InitializeParams>): Lang | null {
  const asked: unknown = initializationOptions?.lang;
  return asked === 'id' || asked === 'en' ? asked : null;
}

/** Where neither the user nor the configuration asks for one: Indonesian under `auto`, else the editor's own. */
export function usualLang({ initializationOptions, locale }: Partial<InitializeParams>): Lang {
  const asked: unknown = initializationOptions?.lang ?? locale;
  return typeof asked === 'string' && asked.toLowerCase().startsWith('en') ? 'en' : 'id';
}

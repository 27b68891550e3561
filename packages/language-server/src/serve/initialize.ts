/** The beginning and the end: what this server can do, what it asks of the editor, and when it leaves. */
import { CONFIG_NAME, folderOf, placesFor, type Uri } from '@sakip-lint/workspace';
import {
  ErrorCodes,
  type FileOperationRegistrationOptions,
  type InitializeError,
  type InitializeResult,
  type RelativePattern,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { askedLang, clientOf, foldersOf, usualLang } from '../client.ts';
import { CODE_ACTION_KINDS, CONFIG_ACTION_KINDS, SHOW_RULE } from '../features/code-actions.ts';
import { COMPLETION_TRIGGERS } from '../features/completion.ts';
import { ON_TYPE_TRIGGERS } from '../features/format-on-type.ts';
import { PAGE_SCHEME } from '../features/rule-page.ts';
import { LEGEND } from '../features/semantic-tokens.ts';
import { SIGNATURE_TRIGGERS } from '../features/signature.ts';
import { canonical } from '../uris.ts';
import { documentsOf, type Editor } from './editor.ts';
import type { Serving } from './serving.ts';

const REPORTS = { language: 'sakip' };
const CONFIGS = { pattern: `**/${CONFIG_NAME}` };

export function onInitialize({ connection, session, editor }: Serving, version: string): void {
  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (editor.phase !== 'new')
      return new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    editor.ownLang = askedLang(params);
    editor.lang = editor.ownLang ?? usualLang(params);
    editor.client = clientOf(params);
    editor.folders = foldersOf(params).map(canonical);
    editor.phase = 'serving';
    return { serverInfo: { name: 'sakip-lint', version }, capabilities: capabilitiesFor(editor) };
  });
  connection.onShutdown(() => {
    editor.phase = 'left';
    session.stop();
  });
}

function capabilitiesFor(editor: Editor): ServerCapabilities {
  const { client } = editor;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    signatureHelpProvider: { triggerCharacters: [...SIGNATURE_TRIGGERS] },
    inlayHintProvider: true,
    semanticTokensProvider: { legend: LEGEND, range: true, full: { delta: true } },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: ON_TYPE_TRIGGERS[0],
      moreTriggerCharacter: ON_TYPE_TRIGGERS.slice(1),
    },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: client.resolves },
    ...(client.showsRules ? { executeCommandProvider: { commands: [SHOW_RULE] } } : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FILES, didDelete: FILES, didRename: FILES, willRename: FILES },
      textDocumentContent: { schemes: [PAGE_SCHEME] },
    },
    ...(client.pulls
      ? {
          diagnosticProvider: {
            interFileDependencies: true,
            workspaceDiagnostics: true,
            identifier: 'sakip',
            ...(client.sends
              ? { documentSelector: [...documentsOf(editor, REPORTS), ...documentsOf(editor, CONFIGS)] }
              : {}),
          },
        }
      : {}),
  };
}

const FILES: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.sakip', matches: 'file' } },
    { pattern: { glob: `**/${CONFIG_NAME}`, matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

/** What only an editor that has begun can be asked for. */
export function onInitialized({ connection, session, editor }: Serving): void {
  connection.onInitialized(() => {
    const { client, folders } = editor;
    session.addFolders(folders);
    if (client.followsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.removeFolders(removed.map(({ uri }) => canonical(uri)));
        session.addFolders(added.map(({ uri }) => canonical(uri)));
        watch(added.flatMap(({ uri }) => watchersAbove(canonical(uri))));
      });
    }
    const register = (method: string, how: object): void => {
      connection.client
        .register(method as never, how as never)
        .catch(() => connection.console.warn(`this editor does not register ${method}`));
    };
    const watch = (watchers: readonly object[]): void => {
      if (watchers.length > 0) register('workspace/didChangeWatchedFiles', { watchers });
    };
    const watchersAbove = (folder: Uri): readonly object[] =>
      client.watchesAbove ? [...placesFor(folder)].map((place) => ({ globPattern: configAt(place) })) : [];
    if (client.watches)
      watch([
        { globPattern: '**/*.sakip' },
        { globPattern: `**/${CONFIG_NAME}` },
        ...folders.flatMap((folder) => watchersAbove(folder)),
      ]);
    // Nothing else is done for a configuration: other features of JSON are not ours.
    const documentSelector = documentsOf(editor, CONFIGS);
    if (client.asksActions)
      register('textDocument/codeAction', { documentSelector, codeActionKinds: [...CONFIG_ACTION_KINDS] });
    if (client.sends) {
      register('textDocument/didOpen', { documentSelector });
      register('textDocument/didChange', { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
      register('textDocument/didClose', { documentSelector });
    }
  });
}

/** A configuration outside of the open folders. */
const configAt = (place: Uri): RelativePattern => {
  const folder = folderOf(place);
  // A root is written with its slash.
  const baseUri = /^\w+:\/\/[^/]*(?:\/[A-Za-z]:)?$/.test(folder) ? `${folder}/` : folder;
  return { baseUri, pattern: CONFIG_NAME };
};

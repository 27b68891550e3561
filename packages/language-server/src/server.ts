/**
 * The thin connection: what an editor says goes into the session, what features say goes back. No request throws to the
 * client: a fault of ours is logged and told by `sakip/status`, and the answer is empty.
 */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { type Host, loadRender, type Render, type Snapshot, type Uri } from '@sakip-lint/workspace';
import {
  type CodeAction,
  type CompletionList,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { offsetOf } from './convert.ts';
import {
  type ActionData,
  CODE_ACTION_KINDS,
  codeActionsAt,
  resolvedAction,
  SHOW_RULE,
} from './features/code-actions.ts';
import { COMPLETION_TRIGGERS, completionAt } from './features/completion.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { foldingRanges } from './features/folding.ts';
import { formatEdits, formatRangeEdits } from './features/format.ts';
import { ON_TYPE_TRIGGERS, onTypeEdits } from './features/format-on-type.ts';
import { hoverAt } from './features/hover.ts';
import { inlayHints } from './features/inlay.ts';
import { linksOf } from './features/links.ts';
import { definitionAt, highlightsAt, referencesAt } from './features/names.ts';
import { outlineOf } from './features/outline.ts';
import { type Clip, pastedTable } from './features/paste-table.ts';
import { prepareRename, type Refused, renameAt } from './features/rename.ts';
import { listRules, PAGE_SCHEME, pageOf, pageUri } from './features/rule-page.ts';
import { selectionAt } from './features/selection.ts';
import { LEGEND, SentTokens, semanticTokens } from './features/semantic-tokens.ts';
import { SIGNATURE_TRIGGERS, signatureAt } from './features/signature.ts';
import { symbolsIn } from './features/symbols.ts';
import { Session } from './session.ts';
import { canonical } from './uris.ts';
import { type Lang, type View, viewOf } from './view.ts';

export interface ServerOptions {
  readonly host: Host;
  readonly version: string;
  /** Waits until messages that have arrived were taken in: the event loop is the entry's to know. */
  readonly idle: () => Promise<void>;
}

/** Serves one editor until it leaves. */
export function serve(connection: Connection, options: ServerOptions): void {
  let lang: Lang = 'id';
  let client: Client = NO_CLIENT;
  let render: Render | null = null;
  const published = new Map<Uri, string>();
  const sentTokens = new SentTokens();

  const fault = (error: unknown): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(detail);
    void connection.sendNotification('sakip/status', { kind: 'fault', detail: detail.split('\n')[0] ?? '' });
  };
  const texts = async (): Promise<Render> => {
    render ??= await loadRender();
    return render;
  };
  const session = new Session({
    host: options.host,
    engine: { parse, check },
    idle: options.idle,
    fault,
    changed: async (snapshot) => {
      for (const { error } of snapshot.faults) fault(error);
      // The answer to a refresh comes after the questions it makes the client ask. A client that is still starting may not
      // know the request yet, and asks of its own accord.
      if (client.pulls) connection.languages.diagnostics.refresh().catch(() => undefined);
      else await publish(snapshot);
    },
  });
  const asEditor = (uri: Uri): string => session.document(uri)?.clientUri ?? uri;
  const view = async (uri: string): Promise<View | null> =>
    viewOf(await session.settled(), canonical(uri), await texts(), lang);

  /** A feature's answer; `empty` where the file is unknown or the feature fails. */
  async function answer<T>(uri: string, empty: T, feature: (view: View) => T | Promise<T>): Promise<T> {
    try {
      const seen = await view(uri);
      return seen === null ? empty : await feature(seen);
    } catch (error) {
      fault(error);
      return empty;
    }
  }
  const versionOf = (uri: Uri): number | null => session.document(uri)?.version ?? null;
  const at = ({ lines, text }: View, position: Position): number => offsetOf(lines, text.length, position);

  /** Only files whose diagnostics changed, each from this one snapshot. */
  async function publish(snapshot: Snapshot): Promise<void> {
    const texts_ = await texts();
    for (const uri of new Set([...snapshot.files.keys(), ...published.keys()])) {
      const seen = viewOf(snapshot, uri, texts_, lang);
      const diagnostics = seen === null ? [] : inEditor(diagnosticsOf(seen));
      const key = JSON.stringify(diagnostics);
      const document = session.document(uri);
      // Of a text that has changed meanwhile the next snapshot tells.
      const isStale = document !== null && seen !== null && document.text !== seen.text;
      if (isStale || (published.get(uri) ?? '[]') === key) continue;
      if (key === '[]') published.delete(uri);
      else published.set(uri, key);
      const version = document === null ? {} : { version: document.version };
      await connection.sendDiagnostics({ uri: asEditor(uri), diagnostics, ...version });
    }
  }
  /** Places in the editor's own URIs. */
  const inEditor = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
    diagnostics.map((one) =>
      one.relatedInformation === undefined
        ? one
        : {
            ...one,
            relatedInformation: one.relatedInformation.map(({ location, message }) => ({
              message,
              location: { ...location, uri: asEditor(location.uri) },
            })),
          },
    );

  connection.onInitialize((params): InitializeResult => {
    lang = params.locale?.toLowerCase().startsWith('en') ? 'en' : 'id';
    client = clientOf(params);
    session.addFolders(foldersOf(params).map(canonical));
    return {
      serverInfo: { name: 'sakip-lint', version: options.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
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
          // Folders added later are not followed: their files are read as they are opened.
          workspaceFolders: { supported: true, changeNotifications: false },
          textDocumentContent: { schemes: [PAGE_SCHEME] },
        },
        ...(client.pulls
          ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true, identifier: 'sakip' } }
          : {}),
      },
    };
  });
  connection.onInitialized(() => {
    if (!client.watches) return;
    const watchers = [{ globPattern: '**/*.sakip' }];
    connection.client
      .register('workspace/didChangeWatchedFiles' as never, { watchers } as never)
      .catch(() => connection.console.warn('this editor does not watch files'));
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    session.changedOnDisk(changes.map(({ uri }) => canonical(uri)).filter((uri) => /\.sakip$/i.test(uri))),
  );

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) =>
    session.open({ uri: canonical(uri), clientUri: uri, version, text }),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    session.change(canonical(uri), version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.close(canonical(uri));
    sentTokens.forget(uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => ({
    kind: 'full',
    items: await answer<Diagnostic[]>(uri, [], (seen) => inEditor(diagnosticsOf(seen))),
  }));
  connection.languages.diagnostics.onWorkspace(async () => {
    try {
      const snapshot = await session.settled();
      const words = await texts();
      const items = [...snapshot.files.keys()].flatMap((uri) => {
        const seen = viewOf(snapshot, uri, words, lang);
        return seen === null
          ? []
          : [
              {
                kind: 'full' as const,
                uri: asEditor(uri),
                version: versionOf(uri),
                items: inEditor(diagnosticsOf(seen)),
              },
            ];
      });
      return { items };
    } catch (error) {
      fault(error);
      return { items: [] };
    }
  });
  connection.onHover(({ textDocument: { uri }, position }) =>
    answer(uri, null, (seen) => hoverAt(seen, at(seen, position))),
  );
  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    answer<CompletionList | null>(uri, null, (seen) =>
      completionAt(seen, {
        offset: at(seen, position),
        snippets: client.snippets,
        trigger: context?.triggerCharacter,
      }),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer(uri, [], (seen) => definitionAt(seen, at(seen, position), asEditor)),
  );
  connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }) =>
    answer(uri, [], (seen) => referencesAt(seen, at(seen, position), includeDeclaration, asEditor)),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answer(uri, [], (seen) => highlightsAt(seen, at(seen, position))),
  );
  connection.onPrepareRename(async ({ textDocument: { uri }, position }) =>
    orRefused(await answer(uri, null, (seen) => prepareRename(seen, at(seen, position)))),
  );
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) =>
    orRefused(
      await answer(uri, null, (seen) => renameAt(seen, at(seen, position), newName, { uriOf: asEditor, versionOf })),
    ),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) => answer(uri, [], outlineOf));
  connection.onWorkspaceSymbol(async ({ query }) => {
    try {
      return symbolsIn(await session.settled(), query, asEditor);
    } catch (error) {
      fault(error);
      return [];
    }
  });
  connection.onDocumentLinks(({ textDocument: { uri } }) => answer(uri, [], (seen) => linksOf(seen, asEditor)));
  connection.onSignatureHelp(({ textDocument: { uri }, position }) =>
    answer(uri, null, (seen) => signatureAt(seen, at(seen, position))),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    answer(uri, [], (seen) => inlayHints(seen, { start: at(seen, range.start), end: at(seen, range.end) })),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    answer<SemanticTokens>(uri, { data: [] }, (seen) => sentTokens.full(uri, semanticTokens(seen))),
  );
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) =>
    answer<SemanticTokens | SemanticTokensDelta>(uri, { data: [] }, (seen) =>
      sentTokens.delta(uri, previousResultId, semanticTokens(seen)),
    ),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    answer(uri, { data: [] }, (seen) => ({
      data: semanticTokens(seen, { start: at(seen, range.start), end: at(seen, range.end) }),
    })),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) => answer(uri, [], foldingRanges));
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    answer(uri, [], (seen) => positions.map((position) => selectionAt(seen, at(seen, position)))),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }) =>
    answer(uri, [], (seen) => onTypeEdits(seen, at(seen, position))),
  );
  connection.onDocumentFormatting(({ textDocument: { uri } }) => answer(uri, [], formatEdits));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    answer(uri, [], (seen) => formatRangeEdits(seen, { start: at(seen, range.start), end: at(seen, range.end) })),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) =>
    answer(uri, [], (seen) =>
      codeActionsAt(seen, {
        start: at(seen, range.start),
        end: at(seen, range.end),
        only,
        uriOf: asEditor,
        versionOf,
        isLazy: client.resolves,
        showsRules: client.showsRules,
      }),
    ),
  );
  connection.onCodeActionResolve(async (action) => {
    const data = action.data as ActionData | undefined;
    if (data === undefined) return action;
    const asked = { uriOf: asEditor, versionOf, showsRules: client.showsRules };
    const resolved = await answer<CodeAction | null>(data.uri, null, (seen) =>
      resolvedAction(seen, action, data, asked),
    );
    return resolved ?? new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  });
  connection.onExecuteCommand(async ({ command, arguments: [rule] = [] }) => {
    if (command !== SHOW_RULE || typeof rule !== 'string' || (await pageOf(pageUri(rule))) === null) return null;
    return connection.window.showDocument({ uri: pageUri(rule), takeFocus: true });
  });
  connection.onRequest('workspace/textDocumentContent', async ({ uri }: { uri: string }) => {
    try {
      return { text: (await pageOf(uri)) ?? '' };
    } catch (error) {
      fault(error);
      return { text: '' };
    }
  });
  connection.onRequest('sakip/pasteTable', ({ uri, position, ...clip }: { uri: string; position: Position } & Clip) =>
    answer(uri, null, (seen) => pastedTable(seen.text, at(seen, position), clip)),
  );
  connection.onRequest('sakip/rules', () => listRules(lang));
  connection.onShutdown(() => undefined);
}

/** An editor shows the author why something is not done. */
const orRefused = <T extends object>(said: T | Refused | null): T | null | ResponseError<void> =>
  said !== null && 'refused' in said
    ? new ResponseError(LSPErrorCodes.RequestFailed, said.refused)
    : (said as T | null);

/** What of the protocol's choices the client can do. */
interface Client {
  /** It asks for diagnostics, and asks again when told to. */
  readonly pulls: boolean;
  readonly watches: boolean;
  /** It knows tab stops. */
  readonly snippets: boolean;
  /** It asks for the edit of an action once it is chosen. */
  readonly resolves: boolean;
  /** It opens documents on request, and virtual ones by asking for their text. */
  readonly showsRules: boolean;
}

const NO_CLIENT: Client = { pulls: false, watches: false, snippets: false, resolves: false, showsRules: false };

function clientOf({ capabilities: { textDocument, workspace, window } }: InitializeParams): Client {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return {
    // Without being told, it would never ask again after an edit of another file.
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    resolves: dataSupport === true && resolveSupport?.properties.includes('edit') === true,
    showsRules: window?.showDocument?.support === true && workspace?.textDocumentContent !== undefined,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null || rootUri === undefined ? [] : [rootUri]);
}

/**
 * The thin connection: what an editor says goes into the session, what features say goes back. No request throws to the
 * client: a fault of ours is logged and told by `sakip/status`, and the answer is empty.
 */
import { check, type Finding } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import {
  CONFIG_NAME,
  configIn,
  type Family,
  familyOf,
  folderOf,
  type Host,
  isConfig,
  loadRender,
  placesFor,
  type Render,
  type Snapshot,
  type Uri,
} from '@sakip-lint/workspace';
import {
  type CancellationToken,
  type CodeAction,
  type CompletionList,
  type Connection,
  ConnectionError,
  type Diagnostic,
  type DocumentFilter,
  ErrorCodes,
  type FileOperationRegistrationOptions,
  type InitializeError,
  type InitializeResult,
  LSPErrorCodes,
  type Position,
  type Range,
  type RelativePattern,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  TextDocumentSyncKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { askedLang, type Client, clientOf, foldersOf, NO_CLIENT, usualLang } from './client.ts';
import { offsetOf } from './convert.ts';
import { diskOrEditor } from './disk-or-editor.ts';
import {
  type ActionData,
  CODE_ACTION_KINDS,
  CONFIG_ACTION_KINDS,
  codeActionsAt,
  configActionsAt,
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
import { movedEdits } from './features/moved-files.ts';
import { definitionAt, highlightsAt, referencesAt } from './features/names.ts';
import { outlineOf } from './features/outline.ts';
import { type Clip, type Pasted, pastedTable } from './features/paste-table.ts';
import { prepareRename, type Refused, renameAt } from './features/rename.ts';
import { listRules, PAGE_SCHEME, pageOf, pageUri } from './features/rule-page.ts';
import { selectionAt } from './features/selection.ts';
import { LEGEND, SentTokens, semanticTokens } from './features/semantic-tokens.ts';
import { SIGNATURE_TRIGGERS, signatureAt } from './features/signature.ts';
import { symbolsIn } from './features/symbols.ts';
import { asked, told } from './params.ts';
import { progressBar } from './progress.ts';
import { Session, type Watched } from './session.ts';
import { canonical } from './uris.ts';
import { type Lang, toldOf, type View, viewOf } from './view.ts';

export interface ServerOptions {
  readonly host: Host;
  /** Asks the editor for files of its virtual folders. */
  readonly editorHost?: Host;
  readonly version: string;
  /** Waits until messages that have arrived were taken in: the event loop is the entry's to know. */
  readonly idle: () => Promise<void>;
}

export interface Server {
  /** The editor has said that it leaves. */
  wasShutDown(): boolean;
}

/** Serves one editor until it leaves. */
export function serve(connection: Connection, options: ServerOptions): Server {
  let lang: Lang = 'id';
  /** What the user asks for, whatever the configuration says. */
  let ownLang: Lang | null = null;
  let client: Client = NO_CLIENT;
  let state: 'new' | 'serving' | 'left' = 'new';
  let folders: readonly Uri[] = [];
  let render: Render | null = null;
  let refreshed = 0;
  /** Families of what was open then. */
  let refreshedFor: readonly (Family | null)[] = [];
  const published = new Map<Uri, Published>();
  const sentTokens = new SentTokens();
  /** Files that an editor that asks about all of them shows findings of. */
  let shown: ReadonlySet<Uri> = new Set();

  const fault = (error: unknown): void => {
    // Nobody is there any more: nothing is left to do, and nobody to tell.
    if (error instanceof ConnectionError) {
      session.stop();
      return;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const status = { kind: 'fault', detail: detail.split('\n')[0] ?? '' };
    try {
      connection.console.error(detail);
      connection.sendNotification('sakip/status', status).catch(() => session.stop());
    } catch {
      session.stop();
    }
  };
  const texts = async (): Promise<Render> => {
    render ??= await loadRender();
    return render;
  };
  const { host, editorHost } = options;
  const session = new Session({
    host: editorHost === undefined ? host : diskOrEditor(host, editorHost, () => client.answersFiles),
    engine: { parse, check },
    idle: options.idle,
    fault,
    changed: async (snapshot) => {
      for (const { error } of snapshot.faults) fault(error);
      if (!client.pulls) await publish(snapshot);
      // While the folders are read the client is asked to come only where something changed that it shows.
      else if (!session.isLoading || (Date.now() - refreshed > REFRESH_MS && !isSameList(openFamilies(), refreshedFor)))
        refresh();
    },
    loading: () => {
      const bar = progressBar(connection, lang);
      return {
        report: bar.report,
        done() {
          bar.done();
          if (client.pulls) refresh();
        },
      };
    },
  });
  const openFamilies = (): readonly (Family | null)[] =>
    session.openReports.map((uri) => familyOf(session.snapshot, uri));
  function refresh(): void {
    refreshed = Date.now();
    refreshedFor = openFamilies();
    // The answer comes after the questions it makes the client ask. A client that is still starting may not know it yet.
    connection.languages.diagnostics.refresh().catch(() => undefined);
  }
  const asEditor = (uri: Uri): string => session.document(uri)?.clientUri ?? uri;
  const versionOf = (uri: Uri): number | null => session.versionIn(uri);
  const editor = { uriOf: asEditor, versionOf };
  const watched = (): Watched => (client.watchesAbove ? 'above' : client.watches ? 'folders' : 'nothing');
  /** Not of every scheme: an old version of a file that an editor shows beside the new one is nobody's to correct. */
  const documents = (kind: object): DocumentFilter[] => {
    const schemes = new Set(['file', 'untitled', ...folders.map((folder) => folder.slice(0, folder.indexOf(':')))]);
    return [...schemes].map((scheme) => ({ scheme, ...kind }));
  };

  /** What nobody may ask yet, or any more, or has given up, is answered so; what fails is answered with nothing. */
  async function guarded<T>(token: CancellationToken, empty: T, make: () => Promise<T>): Promise<T | Denied> {
    if (state === 'new')
      return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'the server was not initialized');
    if (state === 'left') return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server was shut down');
    try {
      const made = await make();
      return token.isCancellationRequested
        ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
        : made;
    } catch (error) {
      if (error instanceof ResponseError) return error as Denied;
      fault(error);
      return empty;
    }
  }
  /** The configuration of a file may ask for a language. */
  const langOf = (snapshot: Snapshot, uri: Uri): Lang => ownLang ?? configIn(snapshot, uri)?.config?.lang ?? lang;
  const view = (snapshot: Snapshot, uri: Uri, words: Render): View | null =>
    viewOf(snapshot, uri, words, langOf(snapshot, uri));
  /** Findings of a report, or of a configuration. */
  const diagnosticsIn = (snapshot: Snapshot, uri: Uri, words: Render): Diagnostic[] | null => {
    const seen = isConfig(uri) ? toldOf(snapshot, uri, words, langOf(snapshot, uri)) : view(snapshot, uri, words);
    return seen === null ? null : inEditor(diagnosticsOf(seen));
  };
  /** Files that may have findings: reports, and configurations with something wrong in them. */
  const toldFiles = ({ files, findings }: Snapshot): readonly Uri[] => [
    ...files.keys(),
    ...[...findings.keys()].filter(isConfig),
  ];
  /** Of a file as it is now; `empty` where the file is unknown. */
  const answer = <T>(
    { textDocument: { uri } }: InDocument,
    token: CancellationToken,
    empty: T,
    feature: (view: View) => T | Promise<T>,
    ready: (uri: Uri) => Promise<Snapshot> = (one) => session.knowing(one),
  ): Promise<T | Denied> =>
    guarded(token, empty, async () => {
      const seen = view(await ready(canonical(uri)), canonical(uri), await texts());
      return seen === null || token.isCancellationRequested ? empty : feature(seen);
    });
  /** The same where places or edits are told, which mean nothing in a text that has changed meanwhile. */
  const answerAt: typeof answer = (params, token, empty, feature, ready) => {
    const document = session.document(canonical(params.textDocument.uri));
    const unlessModified: typeof feature = (seen) => {
      if (session.document(seen.uri) !== document) throw modified();
      return feature(seen);
    };
    return answer(params, token, empty, unlessModified, ready);
  };
  /** Where a file that uses this one may not have been read yet. */
  const complete = (): Promise<Snapshot> => session.complete();
  const at = ({ lines, text }: Pick<View, 'lines' | 'text'>, position: Position): number =>
    offsetOf(lines, text.length, position);
  const span = (
    view: Pick<View, 'lines' | 'text'>,
    { start, end }: Range,
  ): { readonly start: number; readonly end: number } => ({
    start: at(view, start),
    end: at(view, end),
  });

  /** Only files whose diagnostics changed, all from this one snapshot; what a text says that has changed meanwhile, the next tells. */
  async function publish(snapshot: Snapshot): Promise<void> {
    const words = await texts();
    for (const uri of new Set([...toldFiles(snapshot), ...published.keys()])) {
      const findings = snapshot.findings.get(uri) ?? [];
      const family = familyOf(snapshot, uri);
      const before = published.get(uri);
      // Where the family is as it was, so are all positions.
      if (before?.family === family && isSameList(before.findings, findings)) continue;
      if (session.isStale(snapshot, uri)) continue;
      const diagnostics = (findings.length === 0 ? null : diagnosticsIn(snapshot, uri, words)) ?? [];
      const key = JSON.stringify(diagnostics);
      const version = versionOf(uri);
      if (snapshot.files.has(uri) || key !== NOTHING) published.set(uri, { family, findings, key, version });
      else published.delete(uri);
      // An editor moves what it shows as one types: of a new version it is told anew.
      const isSame = (before?.key ?? NOTHING) === key && (key === NOTHING || before?.version === version);
      if (isSame) continue;
      await connection.sendDiagnostics({ uri: asEditor(uri), diagnostics, ...(version === null ? {} : { version }) });
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

  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (state !== 'new') return new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    ownLang = askedLang(params);
    lang = ownLang ?? usualLang(params);
    client = clientOf(params);
    folders = foldersOf(params).map(canonical);
    state = 'serving';
    return {
      serverInfo: { name: 'sakip-lint', version: options.version },
      capabilities: {
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
                ...(client.sends ? { documentSelector: [...documents(REPORTS), ...documents(CONFIGS)] } : {}),
              },
            }
          : {}),
      },
    };
  });
  connection.onInitialized(() => {
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
    const documentSelector = documents(CONFIGS);
    if (client.asksActions)
      register('textDocument/codeAction', { documentSelector, codeActionKinds: [...CONFIG_ACTION_KINDS] });
    if (client.sends) {
      register('textDocument/didOpen', { documentSelector });
      register('textDocument/didChange', { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
      register('textDocument/didClose', { documentSelector });
    }
  });
  connection.onShutdown(() => {
    state = 'left';
    session.stop();
  });

  connection.onDidChangeWatchedFiles(
    told(['changes'], ({ changes }) =>
      session.changedOnDisk(
        changes.map(({ uri }) => canonical(uri)).filter((uri) => /\.sakip$/i.test(uri) || isConfig(uri)),
      ),
    ),
  );
  // What happens to a folder is told of the folder alone.
  connection.workspace.onDidCreateFiles(
    told(['files'], ({ files }) => session.createdBelow(files.map(({ uri }) => canonical(uri)))),
  );
  connection.workspace.onDidDeleteFiles(
    told(['files'], ({ files }) => session.removedBelow(files.map(({ uri }) => canonical(uri)))),
  );
  connection.workspace.onDidRenameFiles(
    told(['renames'], ({ files }) => {
      session.removedBelow(files.map(({ oldUri }) => canonical(oldUri)));
      session.createdBelow(files.map(({ newUri }) => canonical(newUri)));
    }),
  );
  connection.workspace.onWillRenameFiles(
    asked(['renames'], ({ files }, token) =>
      guarded(token, null, async () => {
        const moves = files.map(({ oldUri, newUri }) => ({ from: canonical(oldUri), to: canonical(newUri) }));
        return movedEdits(await complete(), moves, editor);
      }),
    ),
  );
  connection.onDidOpenTextDocument(
    told(['document'], ({ textDocument: { uri, version, text } }) => {
      session.open({ uri: canonical(uri), clientUri: uri, version, text });
      session.readConfigsAgain(canonical(uri), watched());
    }),
  );
  connection.onDidSaveTextDocument(
    told(['textDocument'], ({ textDocument: { uri } }) => session.readConfigsAgain(canonical(uri), watched())),
  );
  connection.onDidChangeTextDocument(
    told(['textDocument', 'contentChanges'], ({ textDocument: { uri, version }, contentChanges }) =>
      session.change(canonical(uri), version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    told(['textDocument'], ({ textDocument: { uri } }) => {
      session.close(canonical(uri));
      sentTokens.forget(uri);
    }),
  );

  connection.languages.diagnostics.on(
    asked(['textDocument'], async (params, token) => {
      const uri = canonical(params.textDocument.uri);
      const items = isConfig(uri)
        ? await guarded<Diagnostic[]>(
            token,
            [],
            async () => diagnosticsIn(await session.settled(), uri, await texts()) ?? [],
          )
        : await answer<Diagnostic[]>(params, token, [], (seen) => inEditor(diagnosticsOf(seen)));
      return items instanceof ResponseError ? items : { kind: 'full' as const, items };
    }),
  );
  connection.languages.diagnostics.onWorkspace(
    asked([], ({ identifier }, token) =>
      guarded(token, { items: [] as WorkspaceDocumentDiagnosticReport[] }, async () => {
        const snapshot = await complete();
        const words = await texts();
        // While folders are read an editor may have asked, and given up, many times.
        if (token.isCancellationRequested) return { items: [] };
        // A configuration that is right again is told to have nothing.
        const configs = [...snapshot.configs].flatMap(([uri, file]) => (file === null ? [] : [uri]));
        const there = new Set([...snapshot.files.keys(), ...configs]);
        const full = (uri: Uri, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport => {
          if (items.length > 0) kept.add(uri);
          return { kind: 'full', uri: asEditor(uri), version: versionOf(uri), items };
        };
        const kept = new Set([...shown].filter((uri) => there.has(uri)));
        const items = [...there].flatMap((uri) => {
          const found = session.isStale(snapshot, uri) ? null : diagnosticsIn(snapshot, uri, words);
          return found === null ? [] : [full(uri, found)];
        });
        // What a file had stays in the editor when the file goes, until it is told. Who names no provider only counts.
        if (identifier !== undefined && !token.isCancellationRequested) {
          items.push(...[...shown].filter((uri) => !there.has(uri)).map((uri) => full(uri, [])));
          shown = kept;
        }
        return { items };
      }),
    ),
  );
  connection.onHover(
    asked(AT, (params, token) => answerAt(params, token, null, (seen) => hoverAt(seen, at(seen, params.position)))),
  );
  connection.onCompletion(
    asked(AT, (params, token) =>
      answerAt<CompletionList | null>(params, token, null, (seen) =>
        completionAt(seen, {
          offset: at(seen, params.position),
          snippets: client.snippets,
          trigger: params.context?.triggerCharacter,
        }),
      ),
    ),
  );
  connection.onDefinition(
    asked(AT, (params, token) =>
      answerAt(params, token, [], (seen) => definitionAt(seen, at(seen, params.position), asEditor)),
    ),
  );
  connection.onReferences(
    asked([...AT, 'context'], (params, token) =>
      answerAt(
        params,
        token,
        [],
        (seen) => referencesAt(seen, at(seen, params.position), params.context.includeDeclaration, asEditor),
        complete,
      ),
    ),
  );
  connection.onDocumentHighlight(
    asked(AT, (params, token) => answerAt(params, token, [], (seen) => highlightsAt(seen, at(seen, params.position)))),
  );
  connection.onPrepareRename(
    asked(AT, async (params, token) =>
      orRefused(await answerAt(params, token, null, (seen) => prepareRename(seen, at(seen, params.position)))),
    ),
  );
  connection.onRenameRequest(
    asked([...AT, 'newName'], async (params, token) =>
      orRefused(
        await answerAt(
          params,
          token,
          null,
          (seen) => renameAt(seen, at(seen, params.position), params.newName, editor),
          complete,
        ),
      ),
    ),
  );
  connection.onDocumentSymbol(asked(IN, (params, token) => answer(params, token, [], outlineOf)));
  connection.onWorkspaceSymbol(
    asked(['query'], ({ query }, token) =>
      guarded(token, [], async () => symbolsIn(await complete(), query, asEditor)),
    ),
  );
  connection.onDocumentLinks(
    asked(IN, (params, token) => answer(params, token, [], (seen) => linksOf(seen, asEditor))),
  );
  connection.onSignatureHelp(
    asked(AT, (params, token) => answerAt(params, token, null, (seen) => signatureAt(seen, at(seen, params.position)))),
  );
  connection.languages.inlayHint.on(
    asked([...IN, 'range'], (params, token) =>
      answerAt(params, token, [], (seen) => inlayHints(seen, span(seen, params.range))),
    ),
  );
  connection.languages.semanticTokens.on(
    asked(IN, (params, token) =>
      answer<SemanticTokens>(params, token, { data: [] }, (seen) =>
        sentTokens.full(params.textDocument.uri, semanticTokens(seen)),
      ),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    asked([...IN, 'previousResultId'], (params, token) =>
      answer<SemanticTokens | SemanticTokensDelta>(params, token, { data: [] }, (seen) =>
        sentTokens.delta(params.textDocument.uri, params.previousResultId, semanticTokens(seen)),
      ),
    ),
  );
  connection.languages.semanticTokens.onRange(
    asked([...IN, 'range'], (params, token) =>
      answerAt(params, token, { data: [] }, (seen) => ({ data: semanticTokens(seen, span(seen, params.range)) })),
    ),
  );
  connection.onFoldingRanges(asked(IN, (params, token) => answer(params, token, [], foldingRanges)));
  connection.onSelectionRanges(
    asked([...IN, 'positions'], (params, token) =>
      answerAt(params, token, [], (seen) => params.positions.map((position) => selectionAt(seen, at(seen, position)))),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    asked(AT, (params, token) => answerAt(params, token, [], (seen) => onTypeEdits(seen, at(seen, params.position)))),
  );
  connection.onDocumentFormatting(asked(IN, (params, token) => answerAt(params, token, [], formatEdits)));
  connection.onDocumentRangeFormatting(
    asked([...IN, 'range'], (params, token) =>
      answerAt(params, token, [], (seen) => formatRangeEdits(seen, span(seen, params.range))),
    ),
  );
  connection.onCodeAction(
    asked([...IN, 'range', 'kinds'], (params, token) => {
      const how = { only: params.context.only, isLazy: client.resolves, showsRules: client.showsRules };
      const uri = canonical(params.textDocument.uri);
      if (!isConfig(uri))
        return answerAt(params, token, [], (seen) =>
          codeActionsAt(seen, { ...span(seen, params.range), ...editor, ...how }),
        );
      return guarded<CodeAction[]>(token, [], async () => {
        const document = session.document(uri);
        const snapshot = await session.settled();
        const seen = toldOf(snapshot, uri, await texts(), langOf(snapshot, uri));
        if (session.document(uri) !== document) throw modified();
        if (seen === null) return [];
        const version = document?.version ?? null;
        return configActionsAt(seen, { ...span(seen, params.range), ...editor, ...how, versionOf: () => version });
      });
    }),
  );
  connection.onCodeActionResolve(async (action: CodeAction, token) => {
    const data = action.data as ActionData | undefined;
    if (typeof data?.uri !== 'string') return action;
    const { showsRules } = client;
    return answer<CodeAction>({ textDocument: data }, token, action, (seen) => {
      const resolved = resolvedAction(seen, action, data, { ...editor, showsRules });
      if (resolved === null) throw modified();
      return resolved;
    });
  });
  connection.onExecuteCommand(
    asked(['command', 'arguments'], (params, token) =>
      guarded(token, null, async () => {
        const rule: unknown = params.arguments?.[0];
        if (params.command !== SHOW_RULE || typeof rule !== 'string' || (await pageOf(pageUri(rule))) === null)
          return null;
        return connection.window.showDocument({ uri: pageUri(rule), takeFocus: true });
      }),
    ),
  );
  connection.onRequest<Pasted | null, never>(
    'sakip/pasteTable',
    asked(['uri', 'position'], ({ uri, position, ...clip }: Pasting, token: CancellationToken) =>
      answerAt({ textDocument: { uri } }, token, null, (seen) =>
        typeof clip.text === 'string' ? pastedTable(seen.text, at(seen, position), clip) : null,
      ),
    ),
  );
  connection.onRequest('sakip/rules', () => listRules(lang));
  connection.onRequest<{ readonly text: string }, never>(
    'workspace/textDocumentContent',
    asked(['uri'], ({ uri }: { readonly uri: string }, token: CancellationToken) =>
      guarded<{ readonly text: string }>(token, { text: '' }, async () => ({ text: (await pageOf(uri)) ?? '' })),
    ),
  );
  return { wasShutDown: () => state === 'left' };
}

type Denied = ResponseError<never>;

const REPORTS = { language: 'sakip' };
const CONFIGS = { pattern: `**/${CONFIG_NAME}` };

/** A configuration outside of the open folders. */
const configAt = (place: Uri): RelativePattern => {
  const folder = folderOf(place);
  // A root is written with its slash.
  const baseUri = /^\w+:\/\/[^/]*(?:\/[A-Za-z]:)?$/.test(folder) ? `${folder}/` : folder;
  return { baseUri, pattern: CONFIG_NAME };
};

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

type Pasting = Clip & { readonly uri: string; readonly position: Position };

/** What requests about a document, and about a place in it, must say. */
const IN = ['textDocument'] as const;
const AT = ['textDocument', 'position'] as const;

const modified = (): Denied => new ResponseError<never>(LSPErrorCodes.ContentModified, 'the text has changed');

/** What a file was last told to have, and what that was made of. */
interface Published {
  readonly family: Family | null;
  readonly findings: readonly Finding[];
  readonly key: string;
  readonly version: number | null;
}

const NOTHING = '[]';

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, k) => one === b[k]);

/** How often, at most, a client is asked to come again while the folders are read. */
const REFRESH_MS = 500;

const FILES: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.sakip', matches: 'file' } },
    { pattern: { glob: `**/${CONFIG_NAME}`, matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

/** An editor shows the author why something is not done. */
const orRefused = <T extends object>(said: T | Refused | Denied | null): T | null | Denied =>
  said !== null && 'refused' in said ? new ResponseError<never>(LSPErrorCodes.RequestFailed, said.refused) : said;

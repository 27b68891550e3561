/** A server and an editor in one process, over streams: requests go through the protocol's own framing. */
import { PassThrough } from 'node:stream';
import { type Host, memoryHost } from '@sakip-lint/workspace';
import type { Diagnostic, InitializeParams, Registration, RegistrationParams } from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from './server.ts';

export interface Editor {
  readonly connection: ProtocolConnection;
  /** Diagnostics as last published, by URI. */
  readonly published: Map<
    string,
    { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }
  >;
  /** What the server logged as faults. */
  readonly faults: string[];
  readonly disk: Map<string, Uint8Array>;
  /** What the server asked to be told of, once it knew the editor. */
  readonly registered: readonly Registration[];
  /** What the server shows of its progress. */
  readonly progress: { readonly kind: string; readonly title?: string; readonly message?: string }[];
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, changes: readonly object[]): Promise<void>;
  /** Waits until everything sent was answered for, and the folders are read. */
  settled(uri: string): Promise<void>;
  /** Bytes as they are, past the client. */
  raw(bytes: string): void;
  close(): void;
}

export interface EditorOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: InitializeParams['capabilities'];
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  readonly folder?: string | null;
  /** false: nobody has said hello yet. */
  readonly initialized?: boolean;
  /** What stands between the server and the disk. */
  readonly over?: (host: Host) => Host;
}

export async function editor(options: EditorOptions = {}): Promise<Editor> {
  const up = new PassThrough();
  const down = new PassThrough();
  const disk = new Map(
    Object.entries(options.files ?? {}).map(([uri, text]) => [uri, new TextEncoder().encode(text)] as const),
  );
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, {
    host: (options.over ?? ((host) => host))(memoryHost(disk)),
    version: '0',
    idle: () => new Promise((resolve) => setImmediate(resolve)),
  });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published: Editor['published'] = new Map();
  const faults: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    published.set(uri, { version, diagnostics });
  });
  connection.onNotification('sakip/status', ({ detail }: { detail: string }) => {
    faults.push(detail);
  });
  const registered: Registration[] = [];
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registered.push(...registrations);
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  const progress: Editor['progress'] = [];
  connection.onNotification('$/progress', ({ value }) => {
    progress.push(value);
  });
  connection.listen();
  const folder = options.folder === undefined ? 'file:///w' : options.folder;
  const hello = {
    processId: null,
    rootUri: folder,
    locale: options.locale ?? 'id',
    initializationOptions: options.initializationOptions,
    workspaceFolders: folder === null ? null : [{ uri: folder, name: 'w' }],
    capabilities: options.capabilities ?? {},
  };
  if (options.initialized !== false) {
    await connection.sendRequest('initialize', hello);
    await connection.sendNotification('initialized', {});
  }
  const settled = async (uri: string): Promise<void> => {
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    await connection.sendRequest('workspace/symbol', { query: 'x' });
    // What was published before the answer has been read by now; what is on its way takes a turn more.
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return {
    connection,
    published,
    faults,
    disk,
    registered,
    progress,
    settled,
    async open(uri, text) {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'sakip', version: 1, text },
      });
      await settled(uri);
    },
    async change(uri, version, contentChanges) {
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    raw(bytes) {
      up.write(bytes);
    },
    close() {
      connection.dispose();
      server.dispose();
    },
  };
}

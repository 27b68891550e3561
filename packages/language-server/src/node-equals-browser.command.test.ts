/**
 * The server is bundled for Node and for a browser, where nothing of Node is there, and both are told and asked the same about
 * every example: each answer and all findings are equal.
 */
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext, Script } from 'node:vm';
import { examples } from '@sakip-lint/testkit';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Whoever speaks the protocol on the other side. */
interface Peer {
  send(message: object): void;
  onMessage(take: (message: Message) => void): void;
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string };
  readonly result?: unknown;
}
type Files = ReadonlyMap<string, Uint8Array>;

const FOR_NODE = `
  import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
  import { memoryHost } from '@sakip-lint/workspace';
  import { serve } from './server.ts';
  export function start(files, input, output) {
    const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    serve(connection, { host: memoryHost(files), version: '', idle: () => new Promise((done) => setImmediate(done)) });
    connection.listen();
  }
`;

let forNode = '';
let forBrowser = new Script('');

beforeAll(async () => {
  const common = { bundle: true, write: false, target: 'es2023', logLevel: 'silent', absWorkingDir: here } as const;
  const [node, browser] = await Promise.all([
    build({
      ...common,
      stdin: { contents: FOR_NODE, resolveDir: here, loader: 'ts' },
      platform: 'node',
      format: 'cjs',
      conditions: ['node'],
    }),
    // What only Node has does not resolve here: then there is no bundle.
    build({
      ...common,
      entryPoints: ['browser/worker.ts'],
      platform: 'browser',
      format: 'iife',
      conditions: ['browser'],
      metafile: true,
    }),
  ]);
  const inputs = Object.values(browser.metafile.inputs).flatMap(({ imports }) => imports);
  expect(inputs.filter(({ external }) => external)).toEqual([]);
  expect(Object.keys(browser.metafile.inputs).filter((path) => /(?:^|\/)node\//.test(path))).toEqual([]);
  forNode = node.outputFiles[0]?.text ?? '';
  forBrowser = new Script(browser.outputFiles[0]?.text ?? '');
}, 60_000);

function onNode(files: Files): Peer {
  const module = { exports: {} as { start(files: Files, input: PassThrough, output: PassThrough): void } };
  new Function('module', 'exports', 'require', forNode)(module, module.exports, createRequire(import.meta.url));
  const [up, down] = [new PassThrough(), new PassThrough()];
  module.exports.start(new Map(files), up, down);
  const writer = new StreamMessageWriter(up);
  return {
    send: (message) => void writer.write(message as never),
    onMessage: (take) => void new StreamMessageReader(down).listen((message) => take(message as Message)),
  };
}

/** A worker: what browsers give one, and nothing else. */
function inBrowser(files: Files): Peer {
  let take: (message: Message) => void = () => undefined;
  const send = (data: object): void => {
    setTimeout(() => self.onmessage?.({ data: structuredClone(data) }), 0);
  };
  const self = {
    onmessage: null as ((event: { readonly data: unknown }) => void) | null,
    addEventListener: () => undefined,
    postMessage(data: object) {
      const message = structuredClone(data) as Message;
      const answer = answerOf(files, message);
      if (answer === undefined) take(message);
      else send({ jsonrpc: '2.0', id: message.id, result: answer });
    },
  };
  const context = createContext({
    self,
    console,
    crypto,
    performance,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    structuredClone,
    TextDecoder,
    TextEncoder,
    URL,
  });
  forBrowser.runInContext(context);
  return {
    send,
    onMessage(next) {
      take = next;
    },
  };
}

/** What a page answers of its files; undefined: it was not asked for any. */
function answerOf(files: Files, { method, params: { uri = '' } = {} }: Message): unknown {
  const below = [...files.keys()].filter((file) => file.startsWith(`${uri}/`));
  if (method === 'sakip/readFile') return files.get(uri) ?? null;
  if (method === 'sakip/kind') return files.has(uri) ? 'file' : below.length > 0 ? 'folder' : null;
  if (method !== 'sakip/readFolder') return undefined;
  const names = below.map((file) => file.slice(uri.length + 1).split('/'));
  const items = new Map(names.map(([name = '', ...rest]) => [name, rest.length > 0 ? 'folder' : 'file']));
  return items.size === 0 ? null : [...items].map(([name, kind]) => ({ name: decodeURIComponent(name), kind }));
}

/** All that was answered and told, in the order of the questions. */
async function conversation(peer: Peer, texts: ReadonlyMap<string, string>): Promise<unknown> {
  const answers: Promise<unknown>[] = [];
  const published = new Map<string, unknown>();
  const waiting = new Map<number, (message: Message) => void>();
  peer.onMessage((message) => {
    if (message.method === 'textDocument/publishDiagnostics') published.set(message.params?.uri ?? '', message.params);
    else if (message.method !== undefined && message.id !== undefined)
      peer.send({ jsonrpc: '2.0', id: message.id, result: null });
    else if (message.method === undefined) waiting.get(message.id ?? -1)?.(message);
  });
  let id = 0;
  const ask = (method: string, params: object): Promise<unknown> => {
    const own = ++id;
    const answer = new Promise<unknown>((done) => {
      waiting.set(own, (message) => done([method, params, message]));
    });
    answers.push(answer);
    peer.send({ jsonrpc: '2.0', id: own, method, params });
    return answer;
  };
  const tell = (method: string, params: object): void => peer.send({ jsonrpc: '2.0', method, params });

  await ask('initialize', {
    processId: null,
    rootUri: 'file:///w',
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
      window: { showDocument: { support: true } },
      workspace: { textDocumentContent: {} },
    },
  });
  tell('initialized', {});
  // The first is open; the others are read.
  const [first = '', text = ''] = [...texts][0] ?? [];
  tell('textDocument/didOpen', { textDocument: { uri: first, languageId: 'sakip', version: 1, text } });
  await ask('workspace/symbol', { query: 'a' });
  for (const [uri, content] of texts) {
    const textDocument = { uri };
    const lines = content.split('\n');
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    const options = { tabSize: 2, insertSpaces: true };
    for (const feature of ['documentSymbol', 'foldingRange', 'documentLink', 'semanticTokens/full'])
      void ask(`textDocument/${feature}`, { textDocument });
    void ask('textDocument/inlayHint', { textDocument, range });
    void ask('textDocument/formatting', { textDocument, options });
    void ask('textDocument/rangeFormatting', { textDocument, options, range });
    const step = Math.max(1, Math.floor(lines.length / 12));
    for (let line = 0; line < lines.length; line += step) {
      const position = { line, character: Math.floor(((lines[line] ?? '').length * ((line % 5) + 1)) / 6) };
      const here_ = { textDocument, position };
      for (const feature of [
        'hover',
        'completion',
        'definition',
        'documentHighlight',
        'signatureHelp',
        'prepareRename',
      ])
        void ask(`textDocument/${feature}`, here_);
      void ask('textDocument/references', { ...here_, context: { includeDeclaration: true } });
      void ask('textDocument/selectionRange', { textDocument, positions: [position] });
      const around = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      void ask('textDocument/codeAction', { textDocument, range: around, context: { diagnostics: [] } });
    }
  }
  await Promise.all(answers);
  const end = { line: 0, character: 0 };
  tell('textDocument/didChange', {
    textDocument: { uri: first, version: 2 },
    contentChanges: [{ range: { start: end, end }, text: 'program Baru { pagu Rp 1.0000 }\n' }],
  });
  await ask('textDocument/documentSymbol', { textDocument: { uri: first } });
  await ask('workspace/textDocumentContent', { uri: 'sakip-aturan:/kinerja/capaian.md' });
  await ask('shutdown', {});
  const said = await Promise.all(answers);
  return JSON.parse(JSON.stringify({ said, published: [...published].sort(([a], [b]) => (a < b ? -1 : 1)) }));
}

test('every answer and every finding is the same, on all examples', async () => {
  for (const { name, files } of examples()) {
    const texts = new Map([...files].map(([path, text]) => [`file:///w/${encodeURI(path)}`, text]));
    const bytes = new Map([...texts].map(([uri, text]) => [uri, new TextEncoder().encode(text)]));
    const node = await conversation(onNode(bytes), texts);
    expect(await conversation(inBrowser(bytes), texts), name).toEqual(node);
    // A conversation in which nothing is said would be equal, too.
    expect(JSON.stringify(node)).toContain('Laporan');
  }
}, 300_000);

test('nothing of Node is there for the one in the browser', () => {
  const context = createContext({});
  expect(runInContext('[typeof process, typeof require, typeof Buffer, typeof setImmediate]', context)).toEqual(
    Array(4).fill('undefined'),
  );
});

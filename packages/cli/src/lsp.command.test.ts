/** The server as an editor starts it: a process over standard input and output, whatever it is sent, however it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { ensureBuilt, here } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number; readonly diagnostics?: readonly object[] };
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

interface Client {
  readonly process: ChildProcess;
  readonly messages: Message[];
  readonly ended: Promise<number | null>;
  raw(bytes: string): void;
  tell(method: string, params?: object): void;
  ask(method: string, params?: object): Promise<Message>;
  until(holds: (message: Message) => boolean): Promise<Message>;
  on(take: (message: Message) => void): void;
}

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

function start(cwd: string): Client {
  const child = spawn(process.execPath, [here('bin/sakip-lint.js'), 'lsp', '--stdio'], {
    cwd,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const messages: Message[] = [];
  const waiting: { readonly holds: (message: Message) => boolean; readonly take: (message: Message) => void }[] = [];
  let rest = Buffer.alloc(0);
  child.stdout.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1', 0, 64));
      const length = Number(head?.[1]);
      const from = head?.[0].length ?? 0;
      if (head === null || rest.length < from + length) return;
      const message = JSON.parse(rest.toString('utf8', from, from + length)) as Message;
      rest = rest.subarray(from + length);
      messages.push(message);
      for (const { holds, take } of waiting) if (holds(message)) take(message);
    }
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const raw = (bytes: string): void => {
    child.stdin.write(bytes);
  };
  const until: Client['until'] = (holds) => {
    const known = messages.find(holds);
    return known !== undefined
      ? Promise.resolve(known)
      : new Promise((take) => {
          waiting.push({ holds, take });
        });
  };
  let id = 0;
  return {
    process: child,
    messages,
    ended,
    raw,
    until,
    on(take) {
      waiting.push({ holds: () => true, take });
    },
    tell: (method, params) => raw(framed(JSON.stringify({ jsonrpc: '2.0', method, params }))),
    ask(method, params) {
      const own = ++id;
      raw(framed(JSON.stringify({ jsonrpc: '2.0', id: own, method, params })));
      return until((message) => message.id === own && message.method === undefined);
    },
  };
}

async function greeted(cwd: string, processId: number | null = null): Promise<Client> {
  const client = start(cwd);
  await client.ask('initialize', { processId, rootUri: pathToFileURL(cwd).href, capabilities: {} });
  client.tell('initialized', {});
  return client;
}

const REPORT = 'dokumen lkj "L" { tahun 2031 }\nprogram P "A" { pagu Rp 5.000; realisasi Rp 4.000; serapan 90% }\n';
const isTold = (uri: string, version: number) => (message: Message) =>
  message.method === 'textDocument/publishDiagnostics' &&
  message.params?.uri === uri &&
  message.params.version === version;

beforeAll(ensureBuilt);

test('it ends as the protocol says: 0 after shutdown, 1 without', async () => {
  const cwd = folder({});
  const polite = await greeted(cwd);
  await polite.ask('shutdown');
  polite.tell('exit');
  expect(await polite.ended).toBe(0);
  const sudden = await greeted(cwd);
  sudden.tell('exit');
  expect(await sudden.ended).toBe(1);
});

test('it ends when the editor is gone', async () => {
  const cwd = folder({});
  const closed = await greeted(cwd);
  closed.process.stdin?.end();
  expect(await closed.ended).toBe(1);
  const shut = await greeted(cwd);
  await shut.ask('shutdown');
  shut.process.stdin?.end();
  expect(await shut.ended).toBe(0);
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('exit', resolve));
  const orphan = await greeted(cwd, child.pid ?? null);
  expect(await orphan.ended).toBe(1);
});

test('messages that are no messages are passed over', async () => {
  const cwd = folder({ 'a.sakip': REPORT });
  const client = start(cwd);
  for (const body of ['{"a":', '[]', '5', 'null', '"x"', '{}', '{"jsonrpc":"2.0","id":1}', '\u0000', ''])
    client.raw(framed(body));
  expect((await client.ask('textDocument/hover', {})).error).toBeDefined();
  await client.ask('initialize', { processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {} });
  client.tell('initialized', {});
  for (const uri of [
    'untitled:Untitled-1',
    'git:/a.sakip?ref',
    'file:///c%3A/a%20b/lkj.sakip',
    'file:///%E0%A4%A',
    ':',
  ])
    client.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'sakip', version: 1, text: `gunakan "b.sakip"\n${REPORT}` },
    });
  expect((await client.ask('textDocument/hover', { position: 5 })).error?.code).toBe(-32602);
  expect((await client.ask('tidak/ada')).error?.code).toBe(-32601);
  await client.until(({ method, params }) => {
    return method === 'textDocument/publishDiagnostics' && params?.uri?.endsWith('/a.sakip') === true;
  });
  expect(client.messages.filter(({ method }) => method === 'sakip/status')).toEqual([]);
  await client.ask('shutdown');
  client.tell('exit');
  expect(await client.ended).toBe(0);
});

test.each(['Foo: bar\r\n\r\n{}', 'Content-Length: banyak\r\n\r\n{}', 'halo\r\n\r\n'])(
  'messages that do not come apart any more end it, so that the editor starts a new one: %j',
  async (bytes) => {
    const client = await greeted(folder({}));
    client.raw(bytes);
    expect(await client.ended).toBe(1);
  },
);

test('killed while somebody types: a new one that is told the same says the same', async () => {
  const cwd = folder({ 'a.sakip': '', 'b.sakip': REPORT });
  const uri = `${pathToFileURL(cwd).href}/a.sakip`;
  const first = await greeted(cwd);
  const open = (text: string, version: number) => ({
    textDocument: { uri, languageId: 'sakip', version, text },
  });
  first.tell('textDocument/didOpen', open('', 1));
  let text = '';
  for (let version = 2; version <= 40; version++) {
    const piece = REPORT.slice(((version - 2) * REPORT.length) / 39, ((version - 1) * REPORT.length) / 39);
    const line = text.split('\n').length - 1;
    const at = { line, character: text.length - (text.lastIndexOf('\n') + 1) };
    first.tell('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: piece }],
    });
    text += piece;
  }
  expect(text).toBe(REPORT);
  const before = await first.until(isTold(uri, 40));
  first.tell('textDocument/didChange', { textDocument: { uri, version: 41 }, contentChanges: [{ text }] });
  first.process.kill('SIGKILL');
  await first.ended;
  const second = await greeted(cwd);
  second.tell('textDocument/didOpen', open(text, 41));
  const after = await second.until(isTold(uri, 41));
  expect(after.params?.diagnostics).toEqual(before.params?.diagnostics);
  expect(after.params?.diagnostics).toHaveLength(1);
});

test('files of a folder that is on no disk are asked for', async () => {
  const root = 'memfs:/Laporan%20Kinerja';
  const files: Readonly<Record<string, string>> = {
    '/Laporan%20Kinerja/renstra.sakip': 'indikator baca "Minat baca" { satuan persen }\n',
    '/Laporan%20Kinerja/sakip.config.json': '{ "rules": { "anggaran/*": "hint" } }',
    '/Laporan%20Kinerja/lama/lkj.sakip': REPORT,
  };
  const client = start(folder({}));
  const answers: Readonly<Record<string, (path: string) => unknown>> = {
    'sakip/readFile': (path) => (files[path] === undefined ? null : Buffer.from(files[path]).toString('base64')),
    'sakip/readFolder': (path) => {
      const inside = Object.keys(files).flatMap((file) =>
        file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
      );
      return [...new Set(inside.map((file) => file.split('/')[0]))].map((name) => ({
        name,
        kind: inside.includes(name as string) ? 'file' : 'folder',
      }));
    },
    'sakip/kind': (path) =>
      files[path] !== undefined
        ? 'file'
        : Object.keys(files).some((file) => file.startsWith(`${path}/`))
          ? 'folder'
          : null,
  };
  client.on(({ id, method, params }) => {
    const make = answers[method ?? ''];
    if (id === undefined || make === undefined) return;
    const uri = params?.uri ?? '';
    expect(uri).toMatch(/^memfs:\/\/\//);
    client.raw(framed(JSON.stringify({ jsonrpc: '2.0', id, result: make(uri.slice('memfs://'.length)) })));
  });
  await client.ask('initialize', {
    processId: null,
    rootUri: root,
    capabilities: {},
    initializationOptions: { files: true },
  });
  client.tell('initialized', {});
  const uri = `${root}/lkj.sakip`;
  const text = 'gunakan "renstra.sakip"\n';
  client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'sakip', version: 1, text } });
  const used = await client.ask('textDocument/documentLink', { textDocument: { uri } });
  expect(used.error).toBeUndefined();
  expect(used.result).toMatchObject([{ target: 'memfs:///Laporan%20Kinerja/renstra.sakip' }]);
  // One that nobody opened is found in its folder, and judged as the configuration says.
  const old = await client.until(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && params?.uri === 'memfs:///Laporan%20Kinerja/lama/lkj.sakip',
  );
  expect(old.params?.diagnostics).toMatchObject([{ code: 'anggaran/serapan', severity: 4 }]);
  expect(client.messages.filter(({ method }) => method === 'sakip/status')).toEqual([]);
});

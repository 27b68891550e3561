/**
 * The language server over its protocol: what an author waits for while typing inside one budget line. Times with the server in
 * this process; memory of the built command as a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { serve } from '@sakip-lint/language-server';
import { memoryHost } from '@sakip-lint/workspace';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { budgetText } from './budget.generator.ts';
import { reportText } from './report.generator.ts';

const URI = 'file:///w/laporan.sakip';
const KEYSTROKES = 60;
const WARM = 20;
const repo = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

export async function printServer(): Promise<void> {
  await printFile(
    'examples/dumai-2023/lkj-2023.sakip',
    readFileSync(repo('examples/dumai-2023/lkj-2023.sakip'), 'utf8'),
  );
  await printFile('generated report', reportText(1, 3));
  await printFile('generated report', reportText(1, 63));
  await printFile('generated budget', budgetText(9_000));
}

async function printFile(name: string, text: string): Promise<void> {
  console.log(`${name}: ${text.split('\n').length} lines`);
  const { connection, dispose } = inProcess();
  const typing = await typingIn(connection, text);
  const times: Record<string, number[]> = {};
  const timed = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    const begin = process.hrtime.bigint();
    const said = await ask();
    const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
    times[what] = [...(times[what] ?? []), milliseconds];
    return said;
  };
  let tokens = (await typing.ask('semanticTokens/full')) as { resultId: string };
  for (let stroke = 0; stroke < KEYSTROKES + WARM; stroke++) {
    if (stroke === WARM) for (const what of Object.keys(times)) times[what] = [];
    await timed('findings', async () => {
      await typing.stroke();
      await typing.ask('diagnostic');
    });
    await timed('completion', () => typing.ask('completion', { position: typing.position }));
    await timed('hover', () => typing.ask('hover', { position: typing.position }));
    tokens = (await timed('tokens', () =>
      typing.ask('semanticTokens/full/delta', { previousResultId: tokens.resultId }),
    )) as typeof tokens;
  }
  dispose();
  for (const [what, list] of Object.entries(times)) console.log(`  ${what.padEnd(10)} ${percentiles(list)}`);
  console.log(`  memory     ${await memoryOf(text)}`);
}

interface Typing {
  readonly position: { readonly line: number; readonly character: number };
  /** A digit of an amount is typed, or taken back. */
  stroke(): Promise<void>;
  ask(method: string, params?: object): Promise<unknown>;
}

/** Somebody at an amount in a quarter of the text. */
async function typingIn(connection: ProtocolConnection, text: string): Promise<Typing> {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'sakip', version: 1, text },
  });
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: URI }, ...params });
  await ask('diagnostic');
  const amount = /realisasi Rp\.? \d/g;
  amount.lastIndex = text.length >> 2;
  amount.test(text);
  const at = amount.lastIndex;
  const position = { line: text.slice(0, at).split('\n').length - 1, character: at - text.lastIndexOf('\n', at) - 1 };
  let strokes = 0;
  return {
    position,
    ask,
    async stroke() {
      const typed = strokes++ % 2 === 0;
      const end = typed ? position : { ...position, character: position.character + 1 };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: strokes + 1 },
        contentChanges: [{ range: { start: position, end }, text: typed ? '9' : '' }],
      });
    },
  };
}

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(1).padStart(6)} ms`;
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`;
}

interface Served {
  readonly connection: ProtocolConnection;
  readonly dispose: () => void;
}

/** A server and its client in this process, joined by streams; the client pulls diagnostics. */
function inProcess(): Served {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, {
    host: memoryHost(new Map()),
    version: '0',
    idle: () => new Promise((resolve) => setImmediate(resolve)),
  });
  server.listen();
  const client = clientOf(down, up);
  return {
    connection: client.connection,
    dispose: () => {
      client.dispose();
      server.dispose();
    },
  };
}

/** The built command. */
function asProcess(): Served & { readonly process: ChildProcess } {
  const child = spawn(process.execPath, [repo('packages/cli/bin/sakip-lint.js'), 'lsp', '--stdio']);
  const client = clientOf(child.stdout, child.stdin);
  return {
    ...client,
    process: child,
    dispose: () => {
      client.dispose();
      child.kill();
    },
  };
}

function clientOf(from: NodeJS.ReadableStream, to: NodeJS.WritableStream): Served {
  const connection = createProtocolConnection(new StreamMessageReader(from), new StreamMessageWriter(to));
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  return { connection, dispose: () => connection.dispose() };
}

/** Resident memory of a server that somebody types in; Linux tells it. */
async function memoryOf(text: string): Promise<string> {
  const { connection, dispose, process: child } = asProcess();
  const read = (what: string): number | null => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
    } catch {
      return null;
    }
  };
  const typing = await typingIn(connection, text);
  const opened = read('VmRSS');
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    await typing.stroke();
    await typing.ask('diagnostic');
  }
  const [typed, peak] = [read('VmRSS'), read('VmHWM')];
  dispose();
  const words = [opened, typed, peak].map((mb) => (mb === null ? '?' : mb.toFixed(0)));
  return `${words[0]} MB opened, ${words[1]} MB after ${KEYSTROKES} keystrokes, ${words[2]} MB at most`;
}

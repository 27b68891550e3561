/** The language server, in this process but over its protocol: from a keystroke to its findings, and what else is waited for. */
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
const WARM = 10;

export async function printServer(): Promise<void> {
  const dumai = fileURLToPath(new URL('../../../examples/dumai-2023/lkj-2023.sakip', import.meta.url));
  await printFile('examples/dumai-2023/lkj-2023.sakip', readFileSync(dumai, 'utf8'));
  await printFile('three generated reports', [1, 2, 3].map((seed) => reportText(seed)).join('\n'));
  await printFile('generated budget', budgetText(9_000));
}

async function printFile(name: string, text: string): Promise<void> {
  const { connection, dispose } = await started();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'sakip', version: 1, text },
  });
  await diagnostics(connection);
  const at = text.indexOf('realisasi Rp', text.length >> 2) + 'realisasi Rp 1'.length;
  const position = { line: text.slice(0, at).split('\n').length - 1, character: at - text.lastIndexOf('\n', at) - 1 };
  const times = { findings: [] as number[], hover: [] as number[] };
  for (let stroke = 0; stroke < KEYSTROKES + WARM; stroke++) {
    // A digit is typed and taken back.
    const typed = stroke % 2 === 0;
    const end = typed ? position : { ...position, character: position.character + 1 };
    const begin = process.hrtime.bigint();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: stroke + 2 },
      contentChanges: [{ range: { start: position, end }, text: typed ? '9' : '' }],
    });
    await diagnostics(connection);
    const middle = process.hrtime.bigint();
    await connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position });
    if (stroke < WARM) continue;
    times.findings.push(Number(middle - begin) / 1e6);
    times.hover.push(Number(process.hrtime.bigint() - middle) / 1e6);
  }
  dispose();
  console.log(`${name}: ${text.split('\n').length} lines`);
  for (const [what, list] of Object.entries(times)) console.log(`  ${what.padEnd(10)} ${percentiles(list)}`);
}

const diagnostics = (connection: ProtocolConnection): Promise<unknown> =>
  connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(1).padStart(6)} ms`;
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`;
}

/** A server and its client, joined by streams; the client pulls diagnostics. */
async function started(): Promise<{ connection: ProtocolConnection; dispose: () => void }> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, {
    host: memoryHost(new Map()),
    version: '0',
    idle: () => new Promise((resolve) => setImmediate(resolve)),
  });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    dispose: () => {
      connection.dispose();
      server.dispose();
    },
  };
}

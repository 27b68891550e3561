/** A client that sends anything at all: every request is answered, nothing is a fault of ours, and a good client after it is served. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { emptySnapshot, loadRender, update } from '@sakip-lint/workspace';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosticsOf } from './features/diagnostics.ts';
import { type Editor, editor } from './server.fixture.ts';
import { viewOf } from './view.ts';

const deep = process.env['DEEP'] === '1';

const REQUESTS = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentSymbol',
  'workspace/symbol',
  'textDocument/documentLink',
  'textDocument/signatureHelp',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/onTypeFormatting',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/codeAction',
  'codeAction/resolve',
  'textDocument/diagnostic',
  'workspace/diagnostic',
  'workspace/executeCommand',
  'workspace/textDocumentContent',
  'workspace/willRenameFiles',
  'sakip/pasteTable',
  'sakip/tidak-ada',
];
const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeWatchedFiles',
  'workspace/didCreateFiles',
  'workspace/didDeleteFiles',
  'workspace/didRenameFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didChangeConfiguration',
  '$/cancelRequest',
  '$/setTrace',
  'sakip/tidak-ada',
];

const URIS = [
  'file:///w/lkj.sakip',
  'file:///c%3A/Laporan%20Kinerja/lkj.sakip',
  'file:///C:/Laporan Kinerja/lkj.sakip',
  'file://server/bagian/lkj.sakip',
  'untitled:Untitled-1',
  'git:/w/lkj.sakip?%7B%22ref%22%3A%22HEAD%22%7D',
  'vscode-notebook-cell:/w/catatan.ipynb#W0sZmlsZQ',
  'sakip-aturan:/kinerja/capaian.md',
  'file:///w/%E0%A4%A.sakip',
  'file:///w/\ud800.sakip',
  'file://',
  '%',
  '',
];
const TEXTS = [
  'gunakan "\ud800.sakip"\n',
  'gunakan "../../../../../x.sakip"\r\rdokumen lkj "L" { tahun 2031 }\r\n\n',
  'program P "A" {\rpagu Rp 5\r\n realisasi Rp 4; serapan 90% }\n',
  '\ud800 \udc00 program',
  '| a | b |\n| 1 |\r| 2 | 3\n',
  '',
];

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const number = fc.oneof(
  { weight: 40, arbitrary: fc.nat(12) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e308, 1.5) },
);
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const uri = fc.constantFrom(...URIS);
/** Members as they should be, mostly; then anything. */
const params = fc
  .record({
    right: fc.record({
      textDocument: fc.record({
        uri,
        version: number,
        languageId: fc.constant('sakip'),
        text: fc.constantFrom(...TEXTS),
      }),
      uri,
      position,
      range,
      positions: fc.array(position, { maxLength: 3 }),
      context: fc.constant({ diagnostics: [], includeDeclaration: true }),
      contentChanges: fc.array(
        fc.oneof(fc.record({ range, text: fc.constantFrom(...TEXTS) }), fc.record({ text: fc.constantFrom(...TEXTS) })),
        { maxLength: 3 },
      ),
      changes: fc.array(fc.record({ uri, type: fc.nat(4) }), { maxLength: 2 }),
      files: fc.array(fc.record({ uri, oldUri: uri, newUri: uri }), { maxLength: 2 }),
      event: fc.record({ added: fc.array(fc.record({ uri })), removed: fc.array(fc.record({ uri })) }),
      query: fc.constantFrom('', 'a', '\ud800'),
      newName: fc.constantFrom('x', '', '"', '\ud800', '\n'),
      previousResultId: fc.constantFrom('1', ''),
      command: fc.constantFrom('sakip.tampilkanAturan', ''),
      text: fc.constantFrom('a\tb\n1\t2\n', ''),
      data: fc.oneof(fc.jsonValue(), fc.record({ uri, version: number, start: number, end: number, nth: number })),
    }),
    wrong: rarely(
      fc.dictionary(
        fc.constantFrom('textDocument', 'position', 'range', 'context', 'contentChanges', 'files', 'changes', 'query'),
        fc.jsonValue(),
        { minKeys: 1, maxKeys: 1 },
      ),
    ),
    other: rarely(fc.jsonValue()),
  })
  .map(({ right, wrong, other }) => other ?? { ...right, ...wrong });

const message = fc.oneof(
  { weight: 4, arbitrary: fc.record({ asks: fc.constantFrom(...REQUESTS), params }) },
  { weight: 4, arbitrary: fc.record({ tells: fc.constantFrom(...NOTIFICATIONS), params }) },
  { weight: 1, arbitrary: fc.record({ raw: fc.oneof(fc.json(), fc.constantFrom('{"a":', '{"jsonrpc":"2.0","id":')) }) },
);

/** What a request may be answered that is not done. */
const CODES = new Set([-32600, -32601, -32602, -32800, -32801, -32803]);

const framed = (body: string): string => `Content-Length: ${new TextEncoder().encode(body).length}\r\n\r\n${body}`;

async function isServed(one: Editor): Promise<void> {
  const at = 'file:///w/baik.sakip';
  const text = 'dokumen lkj "L" { tahun 2031 }\nprogram P "A" { pagu Rp 5.000; realisasi Rp 4.000; serapan 90% }\n';
  await one.open(at, text);
  const content = { text, encoding: 'utf-8' as const, lossy: false, problems: [] };
  const snapshot = update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), [
    { kind: 'put', uri: at, content, root: 'file:///w', reported: true },
  ]);
  const view = viewOf(snapshot, at, await loadRender(), 'id');
  if (view === null) throw new Error('not read');
  expect(one.published.get(at)?.diagnostics).toEqual(JSON.parse(JSON.stringify(diagnosticsOf(view))));
}

test('whatever a client sends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 5, maxLength: 30, size: 'max' }), async (messages) => {
      const one = await editor();
      const answers: Promise<unknown>[] = [];
      for (const sent of messages) {
        if ('raw' in sent) one.raw(framed(sent.raw));
        else if ('tells' in sent) void one.connection.sendNotification(sent.tells, sent.params as object);
        else
          answers.push(
            one.connection.sendRequest(sent.asks, sent.params as object).then(
              () => null,
              ({ code }: { code: number }) => code,
            ),
          );
      }
      for (const code of await Promise.all(answers)) if (code !== null) expect(CODES, String(code)).toContain(code);
      expect(one.faults).toEqual([]);
      await isServed(one);
      expect(one.faults).toEqual([]);
      one.close();
    }),
    { numRuns: deep ? 2_000 : 60 },
  );
});

test('nobody is served before initialize, or after shutdown', async () => {
  const one = await editor({ initialized: false });
  const hover = { textDocument: { uri: 'file:///w/a.sakip' }, position: { line: 0, character: 0 } };
  await expect(one.connection.sendRequest('textDocument/hover', hover)).rejects.toMatchObject({ code: -32002 });
  await expect(
    one.connection.sendRequest('initialize', {
      capabilities: { textDocument: 5 },
      locale: 7,
      workspaceFolders: [null, 5],
    }),
  ).resolves.toMatchObject({ capabilities: { hoverProvider: true } });
  await expect(one.connection.sendRequest('initialize', { capabilities: {} })).rejects.toMatchObject({ code: -32600 });
  await one.connection.sendRequest('shutdown');
  await expect(one.connection.sendRequest('textDocument/hover', hover)).rejects.toMatchObject({ code: -32600 });
  one.close();
});

test('a document that is opened twice, changed unopened, closed twice, or whose versions go back', async () => {
  const one = await editor();
  const at = 'file:///w/a.sakip';
  await one.change(at, 5, [{ text: 'x' }]);
  await one.open(at, 'program P "A" { pagu Rp 5.000 }\n');
  await one.open(at, 'dokumen lkj "L" { tahun 2031 }\n');
  await one.change(at, 1, [{ text: 'dokumen lkj "L" { tahun 2031 }\nprogram P "A" { pagu Rp 5.0000 }\n' }]);
  await one.change(at, 0, [
    // Over each other: each is of the text that the one before left.
    { range: { start: { line: 1, character: 16 }, end: { line: 1, character: 30 } }, text: 'pagu Rp 5.00' },
    { range: { start: { line: 1, character: 20 }, end: { line: 9, character: 0 } }, text: ' Rp 5.0000 }' },
  ]);
  await one.settled(at);
  expect(one.published.get(at)).toMatchObject({ version: 0, diagnostics: [{ code: 'format/angka' }] });
  const closed = { textDocument: { uri: at } };
  await one.connection.sendNotification('textDocument/didClose', closed);
  await one.connection.sendNotification('textDocument/didClose', closed);
  await one.settled(at);
  expect(one.published.get(at)?.diagnostics).toEqual([]);
  await isServed(one);
  expect(one.faults).toEqual([]);
  one.close();
});

test('a fault of ours costs an answer, and is told; the texts are taken anew', async () => {
  let fails = false;
  const one = await editor({
    over: (host) => ({
      ...host,
      kind: (uri) => {
        if (fails) throw new Error('out of order');
        return host.kind(uri);
      },
    }),
  });
  const at = 'file:///w/a.sakip';
  await one.open(at, 'dokumen lkj "L" { tahun 2031 }\n');
  fails = true;
  await one.open('file:///w/b.sakip', 'x');
  await one.change(at, 2, [
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: 'prog' },
  ]);
  await one.settled(at);
  expect(one.faults).not.toEqual([]);
  fails = false;
  one.faults.length = 0;
  await one.change(at, 3, [
    {
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 4 } },
      text: 'ram P "A" { pagu Rp 5.0000 }\n',
    },
  ]);
  await one.settled(at);
  expect(one.published.get(at)).toMatchObject({ version: 3, diagnostics: [{ code: 'format/angka' }] });
  await isServed(one);
  expect(one.faults).toEqual([]);
  one.close();
});

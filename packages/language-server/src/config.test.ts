/** Configurations over the protocol: on disk, open and unsaved, per folder. */
import { expect, onTestFinished, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';

const LKJ = 'file:///w/lkj.sakip';
const CONFIG = 'file:///w/sakip.config.json';
const TEXT = 'dokumen lkj "Laporan" { tahun 2031 }\nprogram P "Arsip" { pagu Rp 500; realisasi Rp 400; serapan 90% }\n';
const level = (value: string): string => `{ "rules": { "anggaran/serapan": "${value}" } }`;

async function started(options: EditorOptions = {}): Promise<Editor> {
  const one = await editor(options);
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  await one.settled(LKJ);
  return one;
}
/** Severity and rule of what is told of a file. */
const told = (one: Editor, uri = LKJ): readonly string[] =>
  (one.published.get(uri)?.diagnostics ?? []).map(({ severity, code }) => `${severity} ${code}`);
const put = async (one: Editor, uri: string, text: string | null): Promise<void> => {
  if (text === null) one.disk.delete(uri);
  else one.disk.set(uri, new TextEncoder().encode(text));
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri, type: text === null ? 3 : 2 }],
  });
  await one.settled(LKJ);
};
const typed = async (one: Editor, version: number, text: string): Promise<void> => {
  await one.change(CONFIG, version, [{ text }]);
  await one.settled(LKJ);
};

test('one on disk holds; written, broken, wrong in part and removed ones are followed', async () => {
  const one = await started({ files: { [LKJ]: TEXT, [CONFIG]: level('hint') } });
  expect(told(one)).toEqual(['4 anggaran/serapan']);
  await put(one, CONFIG, level('warning'));
  expect(told(one)).toEqual(['2 anggaran/serapan']);
  // The last good one is kept.
  await put(one, CONFIG, '{ "rules": {');
  expect(told(one)).toEqual(['2 anggaran/serapan']);
  expect(told(one, CONFIG)).toEqual(['1 konfigurasi/sintaks']);
  await put(one, CONFIG, '{ "rules": { "anggaran/serapan": "info", "anggaran/jumlahh": "off" } }');
  expect(told(one)).toEqual(['3 anggaran/serapan']);
  expect(one.published.get(CONFIG)?.diagnostics).toMatchObject([
    {
      code: 'konfigurasi/aturan',
      range: { start: { line: 0, character: 41 }, end: { line: 0, character: 59 } },
      message: expect.stringContaining('Maksud Anda "anggaran/jumlah"?'),
      codeDescription: { href: 'sakip-aturan:/konfigurasi/aturan.md' },
    },
  ]);
  await put(one, CONFIG, null);
  expect([told(one), told(one, CONFIG)]).toEqual([['1 anggaran/serapan'], []]);
});

test('one that is open holds as it is typed, and as it is on disk once it is closed', async () => {
  const one = await started({ files: { [LKJ]: TEXT, [CONFIG]: level('hint') } });
  const document = { uri: CONFIG, languageId: 'json', version: 1, text: level('hint') };
  await one.connection.sendNotification('textDocument/didOpen', { textDocument: document });
  await typed(one, 2, level('off'));
  expect(told(one)).toEqual([]);
  await typed(one, 3, level('of'));
  expect([told(one), told(one, CONFIG)]).toEqual([['1 anggaran/serapan'], ['1 konfigurasi/nilai']]);
  await one.change(CONFIG, 4, [
    { range: { start: { line: 0, character: 34 }, end: { line: 0, character: 36 } }, text: 'info' },
  ]);
  await one.settled(LKJ);
  expect([told(one), told(one, CONFIG)]).toEqual([['3 anggaran/serapan'], []]);
  // What is written meanwhile is not looked at.
  await put(one, CONFIG, level('warning'));
  expect(told(one)).toEqual(['3 anggaran/serapan']);
  await one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: CONFIG } });
  await one.settled(LKJ);
  expect(told(one)).toEqual(['2 anggaran/serapan']);
});

test('an editor that can is asked to send configurations, one that cannot is not', async () => {
  const dynamicRegistration = true;
  const able = await started({
    folder: 'vscode-vfs://github/w',
    capabilities: {
      textDocument: {
        synchronization: { dynamicRegistration },
        codeAction: { dynamicRegistration },
      },
      workspace: { didChangeWatchedFiles: { dynamicRegistration } },
    },
  });
  expect(able.registered.map(({ method }) => method).sort()).toEqual([
    'textDocument/codeAction',
    'textDocument/didChange',
    'textDocument/didClose',
    'textDocument/didOpen',
    'workspace/didChangeWatchedFiles',
  ]);
  // Not an old version that an editor shows beside the new one.
  const configs = ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ scheme, pattern: '**/sakip.config.json' }));
  for (const { method, registerOptions } of able.registered)
    if (method.startsWith('textDocument/'))
      expect(registerOptions, method).toMatchObject({ documentSelector: configs });
  expect((await started()).registered).toEqual([]);
});

const watchersOf = (one: Editor): readonly unknown[] =>
  one.registered
    .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
    .flatMap(({ registerOptions }) =>
      registerOptions.watchers.map((watcher: { globPattern: unknown }) => watcher.globPattern),
    );

test('one above the open folder is watched by an editor that can', async () => {
  const watching = { dynamicRegistration: true, relativePatternSupport: true };
  const workspace = { didChangeWatchedFiles: watching, workspaceFolders: true };
  const pattern = 'sakip.config.json';
  const one = await started({ folder: 'file:///c%3A/Laporan/2024', capabilities: { workspace } });
  const inside = ['**/*.sakip', `**/${pattern}`];
  const above = ['file:///C:/Laporan', 'file:///C:/'].map((baseUri) => ({ baseUri, pattern }));
  expect(watchersOf(one)).toEqual([...inside, ...above]);
  const added = [{ uri: 'file:///d%3A/x', name: 'x' }];
  await one.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
  await one.settled(LKJ);
  expect(watchersOf(one)).toEqual([...inside, ...above, { baseUri: 'file:///D:/', pattern }]);
  const plain = await started({
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  expect(watchersOf(plain)).toEqual(inside);
  const root = await started({ folder: 'file:///w', capabilities: { workspace } });
  expect(watchersOf(root)).toEqual([...inside, { baseUri: 'file:///', pattern }]);
});

test.each([
  ['opened', { uri: 'file:///w/a/pk.sakip', languageId: 'sakip', version: 1, text: 'dokumen pk "P" { tahun 2031 }\n' }],
  ['saved', { uri: 'file:///w/a/lkj.sakip' }],
])('one that nobody watches is read again when a report is %s', async (what, textDocument) => {
  const [lkj, above] = ['file:///w/a/lkj.sakip', 'file:///w/sakip.config.json'];
  const reads: string[] = [];
  const one = await started({
    folder: 'file:///w/a',
    files: { [lkj]: TEXT, [above]: level('hint') },
    over: (host) => ({
      ...host,
      read: (uri, limit) => {
        reads.push(uri);
        return host.read(uri, limit);
      },
    }),
  });
  await one.open(lkj, TEXT);
  expect(told(one, lkj)).toEqual(['4 anggaran/serapan']);
  one.disk.set(above, new TextEncoder().encode(level('warning')));
  await one.connection.sendNotification(what === 'saved' ? 'textDocument/didSave' : 'textDocument/didOpen', {
    textDocument,
  });
  await one.settled(lkj);
  await one.settled(lkj);
  expect(told(one, lkj)).toEqual(['2 anggaran/serapan']);
  // A nearer one comes into being; one that is as it was changes nothing.
  one.disk.set('file:///w/a/sakip.config.json', new TextEncoder().encode(level('info')));
  await one.connection.sendNotification('textDocument/didSave', { textDocument: { uri: lkj } });
  await one.settled(lkj);
  await one.settled(lkj);
  expect(told(one, lkj)).toEqual(['3 anggaran/serapan']);
  reads.length = 0;
  await one.connection.sendNotification('textDocument/didSave', { textDocument: { uri: lkj } });
  await one.settled(lkj);
  expect(reads).toEqual(['file:///w/a/sakip.config.json', above]);
});

test('what is watched is not read again', async () => {
  const workspace = { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } };
  const one = await started({ folder: 'file:///w/a', files: { [CONFIG]: level('hint') }, capabilities: { workspace } });
  const lkj = 'file:///w/a/lkj.sakip';
  await one.open(lkj, TEXT);
  one.disk.set(CONFIG, new TextEncoder().encode(level('warning')));
  await one.connection.sendNotification('textDocument/didSave', { textDocument: { uri: lkj } });
  await one.settled(lkj);
  await one.settled(lkj);
  expect(told(one, lkj)).toEqual(['4 anggaran/serapan']);
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
  await one.settled(lkj);
  expect(told(one, lkj)).toEqual(['2 anggaran/serapan']);
});

test('what can be done about a configuration is offered in it', async () => {
  const text = '{ "rules": { "anggaran/jumlahh": "off" } }';
  const one = await started({
    files: { [LKJ]: TEXT },
    capabilities: {
      textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
      window: { showDocument: { support: true } },
      workspace: { textDocumentContent: {} },
    },
  });
  const document = { uri: CONFIG, languageId: 'jsonc', version: 7, text };
  await one.connection.sendNotification('textDocument/didOpen', { textDocument: document });
  const offered = (character: number, only?: readonly string[]) =>
    one.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: CONFIG },
      range: { start: { line: 0, character }, end: { line: 0, character } },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  expect(await offered(15)).toMatchObject([
    {
      title: 'Tulis "anggaran/jumlah"',
      kind: 'quickfix',
      diagnostics: [{ code: 'konfigurasi/aturan' }],
      edit: {
        documentChanges: [
          {
            textDocument: { uri: CONFIG, version: 7 },
            edits: [
              {
                range: { start: { line: 0, character: 13 }, end: { line: 0, character: 31 } },
                newText: '"anggaran/jumlah"',
              },
            ],
          },
        ],
      },
    },
    { title: 'Lihat penjelasan aturan konfigurasi/aturan', command: { arguments: ['konfigurasi/aturan'] } },
  ]);
  expect(await offered(2)).toEqual([]);
  expect(await offered(15, ['source.fixAll'])).toEqual([]);
});

test('one that is open and not on disk yet holds', async () => {
  const one = await started({ files: { [LKJ]: TEXT } });
  const document = { uri: CONFIG, languageId: 'jsonc', version: 1, text: level('hint') };
  await one.connection.sendNotification('textDocument/didOpen', { textDocument: document });
  await one.settled(LKJ);
  expect(told(one)).toEqual(['4 anggaran/serapan']);
});

test('each folder of several has its own, which also says the language', async () => {
  const other = 'file:///v/lkj.sakip';
  const files = {
    [LKJ]: TEXT,
    [other]: TEXT,
    [CONFIG]: level('info'),
    'file:///v/sakip.config.json': '{ "lang": "en" }',
  };
  const one = await started({ files });
  const added = [{ uri: 'file:///v', name: 'v' }];
  await one.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
  await one.settled(other);
  await one.open(other, TEXT);
  expect([told(one), told(one, other)]).toEqual([['3 anggaran/serapan'], ['1 anggaran/serapan']]);
  expect(one.published.get(LKJ)?.diagnostics[0]?.message).toContain('Tertulis 90%');
  expect(one.published.get(other)?.diagnostics[0]?.message).toContain('90% is given');
});

test('the language that the user asks for wins over that of the configuration', async () => {
  const files = { [LKJ]: TEXT, [CONFIG]: '{ "lang": "en" }' };
  for (const [lang, word] of [
    ['id', 'Tertulis 90%'],
    ['auto', '90% is given'],
  ]) {
    const one = await started({ files, initializationOptions: { lang } });
    expect(one.published.get(LKJ)?.diagnostics[0]?.message).toContain(word);
  }
});

test('what is left out is not told of, unless it is open; and comes back', async () => {
  const old = 'file:///w/arsip/lkj.sakip';
  const one = await started({ files: { [LKJ]: TEXT, [old]: TEXT, [CONFIG]: '{ "exclude": ["arsip"] }' } });
  expect([told(one), told(one, old)]).toEqual([['1 anggaran/serapan'], []]);
  await put(one, CONFIG, '{}');
  await one.settled(old);
  expect(told(one, old)).toEqual(['1 anggaran/serapan']);
  await put(one, CONFIG, '{ "exclude": ["**/arsip/**"] }');
  await one.settled(LKJ);
  expect(told(one, old)).toEqual([]);
  await one.open(old, TEXT);
  expect(told(one, old)).toEqual(['1 anggaran/serapan']);
});

test('a client that pulls gets them too, for the file and for all', async () => {
  const one = await started({
    files: { [LKJ]: TEXT, [CONFIG]: '{ "rulse": {} }' },
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  const pulled = () => one.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: CONFIG } });
  expect(await pulled()).toMatchObject({ kind: 'full', items: [{ code: 'konfigurasi/kunci' }] });
  const all = () => one.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  expect(await all()).toMatchObject({ items: [{ uri: LKJ }, { uri: CONFIG, items: [{ code: 'konfigurasi/kunci' }] }] });
  await put(one, CONFIG, '{}');
  expect([await pulled(), await all()]).toMatchObject([
    { items: [] },
    { items: [{ uri: LKJ }, { uri: CONFIG, items: [] }] },
  ]);
});

test('what a file had that is gone is taken away, once, from whoever shows it', async () => {
  const other = 'file:///w/pk.sakip';
  const one = await started({
    files: { [LKJ]: TEXT, [other]: TEXT, [CONFIG]: '{ "rulse": {} }' },
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  const all = async (identifier?: string) => {
    const params = { previousResultIds: [], ...(identifier === undefined ? {} : { identifier }) };
    const { items } = (await one.connection.sendRequest('workspace/diagnostic', params)) as WorkspaceDiagnosticReport;
    return items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : -1]);
  };
  const [lkj, pk, config] = [
    [LKJ, 1],
    [other, 1],
    [CONFIG, 1],
  ];
  expect(await all('sakip')).toEqual([lkj, pk, config]);
  await put(one, other, null);
  await put(one, CONFIG, null);
  expect(await all()).toEqual([lkj]);
  expect(await all('sakip')).toEqual([lkj, [other, 0], [CONFIG, 0]]);
  expect(await all('sakip')).toEqual([lkj]);
});

test('what is as it was is not told again to whoever says what it was told', async () => {
  const other = 'file:///w/pk.sakip';
  const one = await started({
    files: { [LKJ]: TEXT, [other]: TEXT, [CONFIG]: '{ "rulse": {} }' },
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  let previousResultIds: readonly { readonly uri: string; readonly value: string }[] = [];
  const all = async () => {
    const params = { previousResultIds, identifier: 'sakip' };
    const { items } = (await one.connection.sendRequest('workspace/diagnostic', params)) as WorkspaceDiagnosticReport;
    previousResultIds = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    return items.map(({ kind }) => kind);
  };
  expect(await all()).toEqual(['full', 'full', 'full']);
  expect(await all()).toEqual(['unchanged', 'unchanged', 'unchanged']);
  await put(one, other, TEXT.replace('90%', '91%'));
  expect(await all()).toEqual(['unchanged', 'full', 'unchanged']);
  await put(one, CONFIG, '{ "lang": "en" }');
  expect(await all()).toEqual(['full', 'full', 'full']);
  expect(await all()).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

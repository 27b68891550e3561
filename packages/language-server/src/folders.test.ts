/** Folders of many files: what somebody looks at goes first, the rest is read behind it; what happens to them is followed. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { emptySnapshot, loadRender, update } from '@sakip-lint/workspace';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CancellationTokenSource, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { diagnosticsOf } from './features/diagnostics.ts';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';
import { viewOf } from './view.ts';

const LKJ = 'file:///w/lkj.sakip';
const WRONG = `dokumen lkj "Laporan" { tahun 2031 }
program P "Arsip" { pagu Rp 5.000; realisasi Rp 4.000; serapan 90% }
`;
const CAPABILITIES = { window: { workDoneProgress: true }, workspace: { workspaceFolders: true } };

/** Reads from a disk that counts them. */
interface Counted extends Editor {
  readonly reads: string[];
}

async function started(options: EditorOptions = {}): Promise<Counted> {
  const reads: string[] = [];
  const one = await editor({
    capabilities: CAPABILITIES,
    over: (host) => ({
      ...host,
      // Told without going through all files.
      kind: async (uri) => {
        if (uri.endsWith('.sakip')) return host.kind(uri);
        return uri.includes('/.git') || uri.endsWith('.json')
          ? { ok: false, why: 'missing', detail: '' }
          : { ok: true, kind: 'folder' };
      },
      read: (uri, limit) => {
        reads.push(uri);
        return host.read(uri, limit);
      },
    }),
    ...options,
  });
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  return { ...one, reads };
}

const codesOf = (one: Editor, uri: string): readonly unknown[] =>
  one.published.get(uri)?.diagnostics.map(({ code }) => code) ?? [];

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, k) => [
      `file:///w/opd-${k % 50}/lkj-${k}.sakip`,
      `dokumen lkj "Laporan ${k}" { tahun 2031 }\nprogram P "Arsip ${k}" { pagu Rp 5.000; realisasi Rp 4.000; serapan 90% }\n`,
    ]),
  );
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('of 5,000 files the open one, and what it uses, is told of first; requests are answered meanwhile', async () => {
  const used = 'file:///w/renstra.sakip';
  const files = { ...manyFiles(5_000), [used]: 'dokumen renstra "Renstra" { renstra 2030 s.d. 2034 }\n' };
  const one = await started({ files });
  const start = performance.now();
  let atFirst = -1;
  one.connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
    if (uri === LKJ && atFirst < 0) atFirst = one.reads.length;
  });
  await one.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: LKJ, languageId: 'sakip', version: 1, text: `gunakan "renstra.sakip"\n${WRONG}` },
  });
  await until(() => atFirst >= 0);
  const first = performance.now() - start;
  expect(one.reads.slice(0, atFirst)).toContain(used);
  expect(atFirst).toBeLessThan(200);
  const hover = await one.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: LKJ },
    position: { line: 2, character: 64 },
  });
  expect(JSON.stringify(hover)).toContain('Hitungan');
  expect(one.reads.length).toBeLessThan(1_000);
  console.log(`5,000 files: first diagnostics after ${first.toFixed(0)} ms and ${atFirst} files read`);
});

test('in the end every file was read, once', async () => {
  const one = await started({ files: manyFiles(500) });
  await one.settled(LKJ);
  expect(one.reads).toHaveLength(500);
  expect(new Set(one.reads).size).toBe(500);
  expect([...one.published.values()].filter(({ diagnostics }) => diagnostics.length === 1)).toHaveLength(500);
});

test('progress is told in the author’s language, with counts, and ends', async () => {
  for (const [locale, title, count] of [
    ['id', 'Membaca laporan', /^\d+ dari \d+ berkas$/],
    ['en', 'Reading reports', /^\d+ of \d+ files$/],
  ] as const) {
    const one = await started({ files: manyFiles(300), locale });
    await one.settled(LKJ);
    await until(() => one.progress.at(-1)?.kind === 'end');
    expect(one.progress[0]).toMatchObject({ kind: 'begin', title, message: expect.stringMatching(count) });
    expect(one.progress.slice(1, -1).every(({ kind, message }) => kind === 'report' && count.test(message ?? ''))).toBe(
      true,
    );
  }
});

test('when the editor leaves, nothing more is read', async () => {
  const one = await started({ files: manyFiles(3_000) });
  await until(() => one.reads.length > 0);
  await one.connection.sendRequest('shutdown');
  const read = one.reads.length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(one.reads.length).toBe(read);
  expect(read).toBeLessThan(3_000);
  await expect(
    one.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: LKJ },
      position: { line: 0, character: 0 },
    }),
  ).rejects.toMatchObject({ code: -32600 });
});

test('folders that are opened are read, and forgotten when they are closed', async () => {
  const other = 'file:///lain/lkj.sakip';
  const one = await started({ files: { [LKJ]: WRONG, [other]: WRONG } });
  await one.settled(LKJ);
  expect([codesOf(one, LKJ), codesOf(one, other)]).toEqual([['anggaran/serapan'], []]);
  const change = (added: readonly string[], removed: readonly string[]) => {
    const folder = (uri: string) => ({ uri, name: uri });
    return one.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map(folder), removed: removed.map(folder) },
    });
  };
  await change(['file:///lain'], []);
  await one.settled(LKJ);
  expect([codesOf(one, LKJ), codesOf(one, other)]).toEqual([['anggaran/serapan'], ['anggaran/serapan']]);
  await one.open(LKJ, WRONG);
  await change([], ['file:///w', 'file:///lain']);
  await one.settled(LKJ);
  // What is open stays.
  expect([codesOf(one, LKJ), codesOf(one, other)]).toEqual([['anggaran/serapan'], []]);
});

test('folders that are deleted, renamed or made are followed', async () => {
  const inside = 'file:///w/bagian/lkj.sakip';
  const one = await started({ files: { [inside]: WRONG } });
  await one.settled(inside);
  expect(codesOf(one, inside)).toEqual(['anggaran/serapan']);
  const moved = 'file:///w/arsip/lkj.sakip';
  one.disk.delete(inside);
  one.disk.set(moved, new TextEncoder().encode(WRONG));
  await one.connection.sendNotification('workspace/didRenameFiles', {
    files: [{ oldUri: 'file:///w/bagian', newUri: 'file:///w/arsip' }],
  });
  await one.settled(moved);
  expect([codesOf(one, inside), codesOf(one, moved)]).toEqual([[], ['anggaran/serapan']]);
  one.disk.delete(moved);
  await one.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: 'file:///w/arsip' }] });
  await one.settled(moved);
  expect(codesOf(one, moved)).toEqual([]);
  one.disk.set(inside, new TextEncoder().encode(WRONG));
  await one.connection.sendNotification('workspace/didCreateFiles', { files: [{ uri: 'file:///w/bagian' }] });
  await one.settled(inside);
  expect(codesOf(one, inside)).toEqual(['anggaran/serapan']);
});

test('a file that is used keeps being used when it is renamed, or its user moves', async () => {
  const renstra = 'file:///w/renstra.sakip';
  const one = await started({
    files: {
      [renstra]: 'dokumen renstra "Renstra" { renstra 2030 s.d. 2034 }\n',
      [LKJ]: `gunakan "renstra.sakip"\n${WRONG}`,
      'file:///w/a/pk.sakip': 'gunakan "..\\renstra.sakip"\n',
    },
  });
  const edits = async (oldUri: string, newUri: string): Promise<readonly (readonly string[])[]> => {
    const edit: WorkspaceEdit | null = await one.connection.sendRequest('workspace/willRenameFiles', {
      files: [{ oldUri, newUri }],
    });
    return ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument, edits: all }) => [
      textDocument.uri,
      ...all.map((one_) => ('newText' in one_ ? one_.newText : '')),
    ]);
  };
  expect(await edits(renstra, 'file:///w/Renstra%202030/renstra.sakip')).toEqual([
    ['file:///w/a/pk.sakip', '..\\Renstra 2030\\renstra.sakip'],
    [LKJ, 'Renstra 2030/renstra.sakip'],
  ]);
  expect(await edits('file:///w/a', 'file:///w/b/c')).toEqual([['file:///w/a/pk.sakip', '..\\..\\renstra.sakip']]);
  expect(await edits(LKJ, 'file:///w/b/lkj.sakip')).toEqual([[LKJ, '../renstra.sakip']]);
  expect(await edits('file:///w/x.sakip', 'file:///w/y.sakip')).toEqual([]);
});

/** A question right behind an edit, and what is said in the same breath: all of it has arrived before there is an answer. */
async function askedWhileBusy(one: Editor, next: (source: CancellationTokenSource) => void): Promise<unknown> {
  await one.open(LKJ, WRONG);
  const source = new CancellationTokenSource();
  const place = { line: 1, character: 64 };
  void one.change(LKJ, 2, [{ range: { start: place, end: place }, text: ' ' }]);
  const hover = { textDocument: { uri: LKJ }, position: place };
  const answer = one.connection.sendRequest('textDocument/hover', hover, source.token);
  next(source);
  return answer.then(
    () => 'answered',
    ({ code }: { code: number }) => code,
  );
}

test('a question that was given up is answered so', async () => {
  const one = await started();
  expect(await askedWhileBusy(one, (source) => source.cancel())).toBe(-32800);
});

test('a place of a text that has changed meanwhile means nothing', async () => {
  const one = await started();
  const start = { line: 0, character: 0 };
  const change = (): void => void one.change(LKJ, 3, [{ range: { start, end: start }, text: '\n' }]);
  expect(await askedWhileBusy(one, change)).toBe(-32801);
});

test('what is told of a version is what a check of that version finds', async () => {
  const render = await loadRender();
  const one = await started();
  const told: { readonly version: number; readonly diagnostics: unknown }[] = [];
  one.connection.onNotification('textDocument/publishDiagnostics', (said: (typeof told)[number]) => {
    told.push(said);
  });
  const texts = new Map([[1, WRONG]]);
  await one.open(LKJ, WRONG);
  const at = { line: 1, character: 65 };
  for (let version = 2; version < 60; version++) {
    const digit = String(version % 10);
    const [first = '', second = '', ...rest] = (texts.get(version - 1) ?? '').split('\n');
    texts.set(version, [first, second.slice(0, 65) + digit + second.slice(65), ...rest].join('\n'));
    await one.change(LKJ, version, [{ range: { start: at, end: at }, text: digit }]);
    if (version % 7 === 0) await new Promise((resolve) => setTimeout(resolve, version % 3));
  }
  await one.settled(LKJ);
  expect(told.length).toBeGreaterThan(2);
  for (const { version, diagnostics } of told) {
    const content = { text: texts.get(version) ?? '', encoding: 'utf-8' as const, lossy: false, problems: [] };
    const snapshot = update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), [
      { kind: 'put', uri: LKJ, content, root: 'file:///w', reported: true },
    ]);
    const view = viewOf(snapshot, LKJ, render, 'id');
    expect(diagnostics).toEqual(JSON.parse(JSON.stringify(view === null ? [] : diagnosticsOf(view))));
  }
});

test('while many files are read an editor that pulls is asked to come again for what it shows, and when all are read', async () => {
  const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
  // Every slice takes long.
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
  onTestFinished(() => clock.mockRestore());
  const one = await started({ files: manyFiles(2_000), capabilities: { ...CAPABILITIES, ...pulling } });
  let asked = 0;
  one.connection.onRequest('workspace/diagnostic/refresh', () => {
    asked++;
    return null;
  });
  await one.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: LKJ, languageId: 'sakip', version: 1, text: WRONG },
  });
  await until(() => one.reads.length > 500);
  const before = asked;
  await one.change(LKJ, 2, [{ text: WRONG.replace('90%', '91%') }]);
  await until(() => asked > before);
  expect(one.reads.length).toBeLessThan(2_000);
  await one.settled(LKJ);
  await until(() => asked > before + 1);
  expect(asked).toBeLessThan(6);
});

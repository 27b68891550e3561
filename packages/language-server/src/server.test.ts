/** An editor's day, over the protocol. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { emptySnapshot, loadRender, update } from '@sakip-lint/workspace';
import { expect, onTestFinished, test } from 'vitest';
import { diagnosticsOf } from './features/diagnostics.ts';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';
import { viewOf } from './view.ts';

const URI = 'file:///w/lkj.sakip';
const TEXT = `dokumen lkj "Laporan" { tahun 2031 }
program P "Perpustakaan" {
  pagu Rp 5.000; realisasi Rp 4.000; serapan 90%
}
`;

async function started(options: EditorOptions = {}): Promise<Editor> {
  const one = await editor(options);
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  return one;
}
const codesOf = (one: Editor, uri = URI): readonly unknown[] =>
  one.published.get(uri)?.diagnostics.map(({ code }) => code) ?? [];

test('findings appear as one types, with the version they are of, and go', async () => {
  const one = await started();
  await one.open(URI, TEXT);
  const { version, diagnostics } = one.published.get(URI) ?? { version: 0, diagnostics: [] };
  expect(version).toBe(1);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    code: 'anggaran/serapan',
    severity: 1,
    source: 'sakip-lint',
    range: { start: { line: 2, character: 45 }, end: { line: 2, character: 48 } },
    codeDescription: { href: 'sakip-aturan:/anggaran/serapan.md' },
  });
  expect(diagnostics[0]?.message).toContain('4.000 / 5.000 × 100% = 80');
  await one.change(URI, 2, [
    { range: { start: { line: 2, character: 45 }, end: { line: 2, character: 46 } }, text: '8' },
  ]);
  await one.settled(URI);
  expect(codesOf(one)).toEqual([]);
  expect(one.published.get(URI)?.version).toBe(2);
});

test('an unsaved edit of a Renstra is seen by the LKj that uses it; so is the file on disk once it is closed', async () => {
  const renstra = (target: string) =>
    `dokumen renstra "Renstra" { renstra 2030 s.d. 2034 }\nindikator baca "Minat baca" { satuan persen; target 2031: ${target}% }\n`;
  const lkj =
    'gunakan "renstra.sakip"\ndokumen lkj "Laporan" { tahun 2031 }\nnarasi "3.1" { "Minat baca".target renstra = 80% }\n';
  const other = 'file:///w/renstra.sakip';
  const one = await started({ files: { [other]: renstra('80') } });
  await one.open(URI, lkj);
  expect(codesOf(one)).toEqual([]);
  await one.open(other, renstra('81'));
  await one.settled(URI);
  const said = [...codesOf(one), ...codesOf(one, other)];
  expect(said).not.toEqual([]);
  await one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: other } });
  await one.settled(URI);
  expect([...codesOf(one), ...codesOf(one, other)]).toEqual([]);
});

test('reports on disk are checked without being open; written and removed ones are followed', async () => {
  const one = await started({ files: { [URI]: TEXT } });
  await one.settled(URI);
  expect(codesOf(one)).toEqual(['anggaran/serapan']);
  one.disk.set(URI, new TextEncoder().encode(TEXT.replace('90%', '80%')));
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: URI, type: 2 }] });
  await one.settled(URI);
  expect(codesOf(one)).toEqual([]);
  one.disk.set(URI, new TextEncoder().encode(TEXT));
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: URI, type: 2 }] });
  await one.settled(URI);
  one.disk.delete(URI);
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: URI, type: 3 }] });
  await one.settled(URI);
  expect(codesOf(one)).toEqual([]);
});

test('a client that pulls is answered, and told when to ask again', async () => {
  const one = await started({
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  let refreshed = 0;
  one.connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshed++;
    return null;
  });
  await one.open(URI, TEXT);
  const pulled = await one.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
  expect(pulled).toMatchObject({ kind: 'full', items: [{ code: 'anggaran/serapan' }] });
  const all = await one.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  expect(all).toMatchObject({ items: [{ uri: URI, version: 1, items: [{ code: 'anggaran/serapan' }] }] });
  expect([one.published.size, refreshed > 0]).toEqual([0, true]);
});

test('hover tells the quantity, its calculation and everybody who states it', async () => {
  const one = await started();
  await one.open(URI, `${TEXT}narasi "3" { P.serapan = 80% }\n`);
  const hover = await one.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: URI },
    position: { line: 2, character: 46 },
  });
  expect(JSON.stringify(hover)).toContain('Hitungan: 4.000 / 5.000 × 100% = **80%**');
  expect(JSON.stringify(hover)).toContain('lkj.sakip baris 5');
  expect(JSON.stringify(hover)).toContain('tidak cocok');
  const money = await one.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: URI },
    position: { line: 2, character: 11 },
  });
  expect(JSON.stringify(money)).toContain('lima ribu');
});

test.each([
  [{ locale: 'en' }, 'is given as'],
  [{ locale: 'en', initializationOptions: { lang: 'id' } }, 'Tertulis'],
  [{ locale: 'en', initializationOptions: { lang: 'auto' } }, 'Tertulis'],
  [{ locale: 'id', initializationOptions: { lang: 'en' } }, 'is given as'],
  [{ locale: 'id', initializationOptions: 'en' }, 'Tertulis'],
])('messages in the language that is asked for: %j', async (options, word) => {
  const one = await started(options);
  await one.open(URI, TEXT);
  expect(one.published.get(URI)?.diagnostics[0]?.message).toContain(word);
});

test('a table that was copied is made one of the document, where it can stand', async () => {
  const one = await started();
  await one.open(URI, 'tabel "1" "x"\r\n\r\nprogram "A"\r\n');
  const pasted = (line: number, character: number): Promise<unknown> =>
    one.connection.sendRequest('sakip/pasteTable', {
      uri: URI,
      position: { line, character },
      text: 'A\t1\r\nBB\t2\r\n',
    });
  expect(await pasted(1, 0)).toEqual({ newText: '| A  | 1 |\n| BB | 2 |', snippet: false });
  expect(await pasted(2, 3)).toBeNull();
  const place = { uri: URI, position: { line: 1, character: 0 } };
  expect(await one.connection.sendRequest('sakip/pasteTable', place)).toBeNull();
  expect(one.faults).toEqual([]);
});

test('a rule has its page: by hover in a suppression, and as a virtual document', async () => {
  const one = await started({ locale: 'en' });
  await one.open(URI, TEXT.replace('program', '# sakip-abaikan anggaran/serapan: sedang dicek\nprogram'));
  expect(codesOf(one)).toEqual([]);
  const hover = await one.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: URI },
    position: { line: 1, character: 20 },
  });
  expect(JSON.stringify(hover)).toContain('# anggaran/serapan');
  const page = await one.connection.sendRequest('workspace/textDocumentContent', {
    uri: 'sakip-aturan:/kinerja/capaian.md',
  });
  expect(page).toMatchObject({ text: expect.stringContaining('# kinerja/capaian') });
  expect(await one.connection.sendRequest('workspace/textDocumentContent', { uri: 'sakip-aturan:/a/b.md' })).toEqual({
    text: '',
  });
  // What there is to choose from has a page.
  const listed: { id: string; summary: string }[] = await one.connection.sendRequest('sakip/rules');
  expect(listed.length).toBeGreaterThan(50);
  for (const { id, summary } of listed) {
    expect(summary).not.toBe('');
    const { text }: { text: string } = await one.connection.sendRequest('workspace/textDocumentContent', {
      uri: `sakip-aturan:/${id}.md`,
    });
    expect(text, id).toContain(`# ${id}`);
  }
});

test('code actions: each fix, suppression with a reason, all certain ones at once', async () => {
  const one = await started();
  const text = `${TEXT}program Q "Arsip" { pagu Rp 1.0000 }\n`;
  await one.open(URI, text);
  const actions = (await one.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: { line: 2, character: 46 }, end: { line: 2, character: 46 } },
    context: { diagnostics: [] },
  })) as { title: string; edit: { documentChanges: { textDocument: object; edits: { newText: string }[] }[] } }[];
  expect(actions.map(({ title }) => title)).toEqual(['Tulis 80%', 'Abaikan anggaran/serapan di sini, dengan alasan']);
  expect(actions[0]?.edit.documentChanges[0]?.textDocument).toEqual({ uri: URI, version: 1 });
});

test.each([
  ['a line of several entries', TEXT, { line: 2, character: 46 }],
  ['a line that ends in a comment', TEXT.replace('90%', '90% # dari SPM'), { line: 2, character: 46 }],
  [
    'a row',
    `${TEXT.split('program')[0]}tabel "1"\n| Program | Pagu | Realisasi | % |\n| Arsip | 500 | 400 | 90 |\n`,
    { line: 3, character: 23 },
  ],
  [
    'a line where another rule is suppressed',
    TEXT.replace('90%', '90% # sakip-abaikan kinerja/capaian: # dari SPM'),
    { line: 2, character: 46 },
  ],
  ['CRLF', TEXT.replaceAll('\n', '\r\n'), { line: 2, character: 46 }],
])(
  'suppressing in %s keeps the finding from being told, and asks for the reason where none is there',
  async (_, text, position) => {
    const one = await started();
    await one.open(URI, text);
    expect(codesOf(one)).toContain('anggaran/serapan');
    const actions = (await one.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as { title: string; edit: { documentChanges: { edits: { range: object; newText: string }[] }[] } }[];
    const edit = actions.find(({ title }) => title.startsWith('Abaikan'))?.edit.documentChanges[0]?.edits[0];
    expect(edit).toBeDefined();
    await one.change(URI, 2, [{ range: edit?.range, text: edit?.newText }]);
    await one.settled(URI);
    expect(codesOf(one)).not.toContain('anggaran/serapan');
    expect(codesOf(one).includes('abaikan/tanpa_alasan')).toBe(!text.includes('# dari'));
  },
);

test('formatting is the smallest edit that gives the printer’s form', async () => {
  const one = await started();
  await one.open(URI, TEXT.replace('  pagu', '      pagu'));
  const edits = (await one.connection.sendRequest('textDocument/formatting', {
    textDocument: { uri: URI },
    options: { tabSize: 2, insertSpaces: true },
  })) as { range: { start: { line: number } } }[];
  expect(edits).toHaveLength(1);
  expect(edits[0]?.range.start.line).toBe(2);
});

test('URIs are answered as the editor writes them', async () => {
  const windows = 'file:///c%3A/Laporan%20Kinerja/lkj.sakip';
  const one = await started({ folder: 'file:///c%3A/Laporan%20Kinerja' });
  await one.open(windows, TEXT);
  expect([...one.published.keys()]).toEqual([windows]);
});

test('cli-equals-editor: the same findings on every example', async () => {
  const render = await loadRender();
  for (const { name, files } of examples()) {
    if ([...files.values()].join('').length > 30_000) continue;
    const uriOf = (path: string): string => `file:///w/${path}`;
    const put = ([path, text]: [string, string]) => ({
      kind: 'put' as const,
      uri: uriOf(path),
      content: { text, encoding: 'utf-8' as const, lossy: false, problems: [] },
      root: 'file:///w',
      reported: true,
    });
    const full = update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), [...files].map(put));
    const one = await started();
    for (const [path, text] of files) await one.open(uriOf(path), text);
    await one.settled(uriOf([...files.keys()][0] as string));
    for (const path of files.keys()) {
      const view = viewOf(full, uriOf(path), render, 'id');
      const expected = view === null ? [] : diagnosticsOf(view);
      expect(one.published.get(uriOf(path))?.diagnostics ?? [], `${name} ${path}`).toEqual(
        JSON.parse(JSON.stringify(expected)),
      );
    }
  }
});

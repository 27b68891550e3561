/** As editors on Windows speak: drives in two spellings, shares, blanks in names, CRLF, backslashes in `gunakan`. */
import { expect, onTestFinished, test } from 'vitest';
import type { Position, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';

const RENSTRA =
  'dokumen renstra "R" { renstra 2030 s.d. 2034 }\r\nindikator baca "Minat baca" { satuan persen; arah naik }\r\n';
const LKJ = [
  'gunakan "..\\Renstra Kami\\renstra.sakip"',
  'dokumen lkj "L" { tahun 2031 }',
  'anggaran { program P "Arsip" { pagu Rp 500; realisasi Rp 400; serapan 90% } }',
  'tabel "3.1" "Capaian"',
  '| Indikator  | Target | Realisasi | Capaian |',
  '| Minat baca | 80%    | 60%       | 70,00%  |',
  '',
].join('\r\n');

/** How editors write a folder, and how the disk knows it. */
const FOLDERS = [
  ['VS Code', 'file:///c%3A/Users/Nama%20Saya/Laporan%202024', 'file:///C:/Users/Nama%20Saya/Laporan%202024'],
  ['Neovim', 'file:///C:/Users/Nama%20Saya/Laporan%202024', 'file:///C:/Users/Nama%20Saya/Laporan%202024'],
  ['Emacs', 'file:///c:/Users/Nama%20Saya/Laporan%202024', 'file:///C:/Users/Nama%20Saya/Laporan%202024'],
  ['a share', 'file://KANTOR/Bagian%20Umum/Laporan', 'file://kantor/Bagian%20Umum/Laporan'],
  ['a whole drive', 'file:///d%3A', 'file:///D:'],
  ['a whole share', 'file://kantor/umum', 'file://kantor/umum'],
] as const;

async function started(options: EditorOptions): Promise<Editor> {
  const one = await editor(options);
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  return one;
}

const codesOf = (one: Editor, uri: string): readonly unknown[] =>
  one.published.get(uri)?.diagnostics.map(({ code }) => code) ?? [];

function applied(
  text: string,
  edits: readonly { range: { start: Position; end: Position }; newText: string }[],
): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (all, { range, newText }) => all.slice(0, offset(range.start)) + newText + all.slice(offset(range.end)),
      text,
    );
}

const edited = (edit: WorkspaceEdit | null): ReadonlyMap<string, TextDocumentEdit['edits']> =>
  new Map((edit?.documentChanges as TextDocumentEdit[] | undefined)?.map((one) => [one.textDocument.uri, one.edits]));

test.each(FOLDERS)(
  '%s: a report is checked with what it uses, and told of as the editor writes it',
  async (_, folder, disk) => {
    const used = `${disk}/Renstra%20Kami/renstra.sakip`;
    const one = await started({ folder, files: { [used]: RENSTRA, [`${disk}/LKj/lkj.sakip`]: LKJ } });
    const lkj = `${folder}/LKj/lkj.sakip`;
    await one.open(lkj, LKJ);
    expect(codesOf(one, lkj)).toEqual(['anggaran/serapan', 'kinerja/capaian']);
    // The same text under another spelling of its drive is the same document.
    const other = lkj.replace(/^file:\/\/\/([a-z])(?:%3A|:)/i, (whole, drive: string) =>
      whole.includes('%') ? `file:///${drive.toUpperCase()}:` : `file:///${drive.toLowerCase()}%3A`,
    );
    await one.change(other, 2, [{ text: LKJ.replace('90%', '80%') }]);
    await one.settled(other);
    expect(codesOf(one, lkj)).toEqual(['kinerja/capaian']);
    expect([...one.published.keys()].filter((uri) => /lkj/i.test(uri))).toEqual([lkj]);
    // A name is changed where it is declared, which nobody has open, and where it is used.
    const edit: WorkspaceEdit = await one.connection.sendRequest('textDocument/rename', {
      textDocument: { uri: lkj },
      position: { line: 5, character: 4 },
      newName: 'Minat membaca',
    });
    const edits = edited(edit);
    expect([...edits.keys()].sort()).toEqual([lkj, used].sort());
    expect(applied(RENSTRA, (edits.get(used) ?? []) as never)).toBe(RENSTRA.replace('Minat baca', 'Minat membaca'));
  },
);

test.each(FOLDERS)(
  '%s: imports stay within, and nothing outside of the drive is looked at',
  async (_, folder, disk) => {
    const asked: string[] = [];
    const one = await started({
      folder,
      over: (host) => ({
        ...host,
        kind: (uri) => {
          asked.push(uri);
          return host.kind(uri);
        },
      }),
    });
    const lkj = `${folder}/lkj.sakip`;
    await one.open(
      lkj,
      'gunakan "..\\..\\..\\..\\..\\lain.sakip"\r\ngunakan "E:\\lain.sakip"\r\ngunakan "//pusat/umum/lain.sakip"\r\n',
    );
    const isDrive = /^file:\/\/\/[A-Z]:$/.test(disk) || disk === 'file://kantor/umum';
    expect(codesOf(one, lkj)).toEqual([
      isDrive ? 'nama/berkas' : 'nama/luar_ruang_kerja',
      ...['nama/luar_ruang_kerja', 'nama/luar_ruang_kerja'],
    ]);
    const drive = /^file:\/\/(?:\/[A-Z]:|[^/]+\/[^/]+)/.exec(disk)?.[0] ?? '';
    expect(asked.filter((uri) => !uri.startsWith(`${drive}/`) && uri !== drive)).toEqual([]);
  },
);

test('files that are moved go on being named with backslashes', async () => {
  const folder = 'file:///c%3A/Laporan%202024';
  const disk = 'file:///C:/Laporan%202024';
  const one = await started({
    folder,
    files: { [`${disk}/LKj/lkj.sakip`]: LKJ, [`${disk}/Renstra%20Kami/renstra.sakip`]: RENSTRA },
  });
  await one.settled(`${folder}/LKj/lkj.sakip`);
  const edit: WorkspaceEdit = await one.connection.sendRequest('workspace/willRenameFiles', {
    files: [{ oldUri: `${folder}/Renstra%20Kami`, newUri: `${folder}/LKj/Renstra%20Lama` }],
  });
  expect(applied(LKJ, (edited(edit).get(`${disk}/LKj/lkj.sakip`) ?? []) as never)).toBe(
    LKJ.replace('..\\Renstra Kami', 'Renstra Lama'),
  );
});

test('lines end as they ended, whatever is done', async () => {
  const folder = 'file:///c%3A/Laporan%202024';
  const one = await started({ folder, files: { 'file:///C:/Renstra%20Kami/renstra.sakip': RENSTRA } });
  const uri = `${folder}/lkj.sakip`;
  await one.open(uri, LKJ);
  const document = { textDocument: { uri } };
  const at = { line: 2, character: LKJ.split('\r\n')[2]?.indexOf('90%') ?? 0 };
  const actions = (await one.connection.sendRequest('textDocument/codeAction', {
    ...document,
    range: { start: at, end: at },
    context: { diagnostics: [] },
  })) as readonly { readonly title: string; readonly edit?: WorkspaceEdit }[];
  const after = (title: RegExp): string => {
    const found = actions.find((action) => title.test(action.title));
    return applied(LKJ, (edited(found?.edit ?? null).get(uri) ?? []) as never);
  };
  expect(after(/^Tulis 80%/)).toBe(LKJ.replace('90%', '80%'));
  expect(after(/^Abaikan/)).toBe(LKJ.replace('90% } }\r', '90% } } # sakip-abaikan anggaran/serapan: \r'));
  const options = { tabSize: 2, insertSpaces: true };
  const untidy = LKJ.replace('| 80%    |', '| 80% |').replace('tahun', '  tahun');
  await one.change(uri, 2, [{ text: untidy }]);
  const formatted = applied(
    untidy,
    (await one.connection.sendRequest('textDocument/formatting', { ...document, options })) as never,
  );
  expect(formatted).toContain('| Minat baca | 80%    | 60%       | 70,00%  |\r\n');
  expect(formatted.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

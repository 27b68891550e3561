/** Names over the protocol: where they are declared, where they are written, renamed, listed, followed. */
import { expect, onTestFinished, test } from 'vitest';
import type { DocumentSymbol, Location, TextDocumentEdit, WorkspaceSymbol } from 'vscode-languageserver';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';

const URI = 'file:///w/lkj.sakip';
const OTHER = 'file:///w/renstra.sakip';
const RENSTRA = `dokumen renstra "Renstra" { renstra 2030 s.d. 2034 }
indikator baca "Indeks minat baca" { satuan indeks; target { 2031: 60; 2032: 62 } }
`;
const LKJ = `gunakan "renstra.sakip"
dokumen lkj "Laporan" { tahun 2031 }
sasaran "Meningkatnya minat baca" {
  indikator baca "Indeks minat baca" {
    data koleksi "Jumlah koleksi" { 2031: 40 }
    ukuran biaya untuk indikator = koleksi * 3
  }
}
program P1 "Pembinaan Perpustakaan" mendukung baca {
  kegiatan K1 "Pelestarian naskah" { pagu Rp 5.000; realisasi Rp 4.000; serapan 80% }
}
tabel "3.1" "Capaian"
| No | Indikator            | Target | Realisasi | Capaian |
| 1. | 1. INDEKS MINAT BACA | 60     | 58        | 96,67%  |
narasi "3.1" {
  baca.realisasi = 58
  "Indeks minat baca".koleksi = 40
  P1.K1.pagu = Rp 5.000
  merujuk tabel "3.1"
}
`;
const FILES = { [OTHER]: RENSTRA, [URI]: LKJ };

async function started(options: EditorOptions = { files: FILES }): Promise<Editor> {
  const one = await editor(options);
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  return one;
}

/** The n-th writing of a text, one letter in. */
function at(text: string, nth = 1, of = LKJ): { line: number; character: number } {
  let offset = -1;
  for (let k = 0; k < nth; k++) offset = of.indexOf(text, offset + 1);
  const before = of.slice(0, offset + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
const ask = async <T>(one: Editor, method: string, rest: object, uri = URI): Promise<T> =>
  (await one.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...rest })) as T;

/** `file line: text` */
const told = (locations: readonly Location[]): readonly string[] =>
  locations.map(({ uri, range: { start, end } }) => {
    const text = (uri === URI ? LKJ : RENSTRA).split(/\r?\n/)[start.line] ?? '';
    return `${uri === URI ? '' : 'renstra '}${start.line + 1}: ${text.slice(start.character, end.character)}`;
  });

/** The files after an edit. */
function edited(edit: unknown, files: Readonly<Record<string, string>> = FILES): Record<string, string> {
  const changed = { ...files };
  for (const { textDocument, edits } of (edit as { documentChanges: TextDocumentEdit[] }).documentChanges) {
    const lines = (changed[textDocument.uri] ?? '').split('\n');
    const offsetOf = ({ line, character }: { line: number; character: number }): number =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    const inOrder = [...edits].sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start));
    for (const one of inOrder) {
      const text = changed[textDocument.uri] ?? '';
      const { newText } = one as { newText: string };
      changed[textDocument.uri] =
        text.slice(0, offsetOf(one.range.start)) + newText + text.slice(offsetOf(one.range.end));
    }
  }
  return changed;
}

test('definition: of an id, a title, a table’s cell, a used file, a data, a measure, a table’s number', async () => {
  const one = await started();
  const definition = async (text: string, nth = 1) => told(await ask(one, 'definition', { position: at(text, nth) }));
  expect(await definition('baca.realisasi')).toEqual(['renstra 2: "Indeks minat baca"']);
  expect(await definition('INDEKS MINAT')).toEqual(['renstra 2: "Indeks minat baca"']);
  expect(await definition('"Indeks minat baca".koleksi')).toEqual(['renstra 2: "Indeks minat baca"']);
  expect(await definition('renstra.sakip')).toEqual(['renstra 1: ']);
  expect(await definition('koleksi * 3')).toEqual(['5: "Jumlah koleksi"']);
  expect(await definition('K1.pagu')).toEqual(['10: "Pelestarian naskah"']);
  expect(await definition('"3.1"', 3)).toEqual(['12: "3.1"']);
  expect(await definition('Rp 4.000')).toEqual([]);
});

test('references with and without the declaration, in all files; highlights in this one', async () => {
  const one = await started();
  const position = at('baca.realisasi');
  const all = await ask<Location[]>(one, 'references', { position, context: { includeDeclaration: true } });
  expect(told(all)).toEqual([
    '4: baca',
    '4: Indeks minat baca',
    '9: baca',
    '14: INDEKS MINAT BACA',
    '16: baca',
    '17: Indeks minat baca',
    'renstra 2: baca',
    'renstra 2: Indeks minat baca',
  ]);
  const uses = await ask<Location[]>(one, 'references', { position, context: { includeDeclaration: false } });
  expect(told(uses)).toEqual(['9: baca', '14: INDEKS MINAT BACA', '16: baca', '17: Indeks minat baca']);
  const marks = await ask<{ kind: number }[]>(one, 'documentHighlight', { position });
  expect(marks.map(({ kind }) => kind)).toEqual([3, 3, 2, 2, 2, 2]);
  const files = await ask<Location[]>(one, 'references', {
    position: at('renstra.sakip'),
    context: { includeDeclaration: true },
  });
  expect(told(files)).toEqual(['1: renstra.sakip']);
});

test('rename: an id in all files; a title quoted, in capitals and in a cell as it stood there; open files by version', async () => {
  const one = await started();
  await one.open(URI, LKJ);
  expect(await ask(one, 'prepareRename', { position: at('baca.realisasi') })).toMatchObject({ placeholder: 'baca' });
  const byId = await ask<{ documentChanges: TextDocumentEdit[] }>(one, 'rename', {
    position: at('baca.realisasi'),
    newName: 'minat',
  });
  expect(byId.documentChanges.map(({ textDocument }) => textDocument)).toEqual([
    { uri: URI, version: 1 },
    { uri: OTHER, version: null },
  ]);
  const files = edited(byId);
  expect(files[OTHER]).toContain('indikator minat "Indeks minat baca"');
  expect(files[URI]).toContain('  indikator minat "Indeks minat baca" {');
  expect(files[URI]).toContain('mendukung minat {');
  expect(files[URI]).toContain('  minat.realisasi = 58');
  const byTitle = edited(await ask(one, 'rename', { position: at('INDEKS MINAT'), newName: 'Nilai "baca" | tulis' }));
  expect(byTitle[OTHER]).toContain('indikator baca "Nilai \\"baca\\" | tulis"');
  expect(byTitle[URI]).toContain('| 1. | 1. NILAI "BACA" \\| TULIS | 60 ');
  expect(byTitle[URI]).toContain('  "Nilai \\"baca\\" | tulis".koleksi = 40');
  expect(byTitle[URI]).toContain('sasaran "Meningkatnya minat baca"');
  const data = edited(await ask(one, 'rename', { position: at('koleksi * 3'), newName: 'buku' }));
  expect(data[URI]).toContain('data buku "Jumlah koleksi"');
  expect(data[URI]).toContain('= buku * 3');
  expect(data[URI]).toContain('"Indeks minat baca".buku = 40');
});

test('what cannot be renamed is refused with the reason, in the author’s language', async () => {
  const one = await started();
  const why = (text: string, nth = 1) =>
    ask(one, 'prepareRename', { position: at(text, nth) }).catch(({ message }: Error) => message);
  expect(await why('pagu Rp')).toBe('"pagu" ukuran baku bahasa ini dan tidak dapat diganti.');
  expect(await why('program')).toBe('"program" kata bahasa ini dan tidak dapat diganti.');
  expect(await why('4.000')).toBe('Angka bukan nama; ubah langsung di tempatnya.');
  expect(await why('3.1')).toBe('Nomor dan label dikutip dari laporan dan tidak diganti dari sini.');
  expect(await why('lkj')).toBe('"lkj" kata bahasa ini dan tidak dapat diganti.');
  const renamed = (text: string, newName: string) =>
    ask(one, 'rename', { position: at(text), newName }).catch(({ message }: Error) => message);
  expect(await renamed('baca.realisasi', '2 kata')).toBe('Nama harus huruf, angka, atau _, dan diawali huruf.');
  expect(await renamed('baca.realisasi', 'K1')).toBe('"K1" sudah dipakai dalam laporan ini.');
  expect(await renamed('baca.realisasi', 'target')).toContain('ukuran baku');
  expect(await renamed('INDEKS MINAT', ' . ')).toBe('Judul harus satu baris dan berisi huruf atau angka.');
  const english = await started({ files: FILES, locale: 'en' });
  await expect(ask(english, 'prepareRename', { position: at('pagu Rp') })).rejects.toThrow(
    '"pagu" is a standard measure of the language and cannot be renamed.',
  );
});

test('another wording, a kode, a head that is read as the name are not renamed', async () => {
  const text = `dokumen lap "Laporan" { jenis lkj; tahun 2031 }
program P1 "Pembinaan Perpustakaan Umum" { kode "2.23.02"; pagu Rp 5.000; realisasi Rp 4.000 }
skala sebutan "Sebutan" atas capaian { >= 90 "Baik"; < 90 "Kurang" }
tabel "1"
| Program                    | Capaian | Sebutan |
| Pembinaan Perpustakan Umum | 95%     | Baik    |
narasi "1" { "2.23.02".pagu = Rp 5.000; P1.capaian = 95% }
`;
  const one = await started({ files: { [URI]: text } });
  const why = (word: string, nth = 1) =>
    ask(one, 'rename', { position: at(word, nth, text), newName: 'lain' }).catch(({ message }: Error) => message);
  expect(await why('Perpustakan ')).toBe(
    'Judul di sini ditulis lain dari yang dinyatakan ("Pembinaan Perpustakaan Umum"); ganti di pernyataannya.',
  );
  expect(await why('2.23.02', 2)).toBe('Kode anggaran dikutip dari dokumen dan tidak diganti dari sini.');
  const uses = await ask<Location[]>(one, 'references', {
    position: at('2.23.02', 2, text),
    context: { includeDeclaration: false },
  });
  expect(uses.map(({ range }) => range.start.line)).toEqual([1, 5, 6, 6]);
  expect(await why('sebutan')).toContain('Kepala kolom "Sebutan"');
  expect(edited(await why('lap'), { [URI]: text })[URI]).toContain('dokumen lain "Laporan"');
});

test('the outline: what follows a dokumen is in it, blocks with their values', async () => {
  const one = await started();
  const shown = (symbols: readonly DocumentSymbol[], indent = ''): readonly string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      `${indent}${name}${detail === undefined ? '' : ` – ${detail}`}`,
      ...shown(children, `${indent}  `),
    ]);
  const symbols = await ask<DocumentSymbol[]>(one, 'documentSymbol', {});
  expect(shown(symbols)).toEqual([
    'Laporan',
    '  Meningkatnya minat baca',
    '    Indeks minat baca – target 60, realisasi 58, capaian 96,67%',
    '      Jumlah koleksi',
    '      biaya – indikator',
    '  Pembinaan Perpustakaan',
    '    Pelestarian naskah – pagu Rp 5.000, realisasi Rp 4.000, serapan 80%',
    '  tabel 3.1 – Capaian',
    '  narasi 3.1',
  ]);
  const inside = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
    range.start.line <= selectionRange.start.line &&
    range.end.line >= selectionRange.end.line &&
    children.every((child) => range.end.line >= child.range.end.line && inside(child));
  expect(symbols.every(inside)).toBe(true);
  expect(symbols[0]?.range.end).toEqual({ line: 19, character: 1 });
});

test('names of all files by title and id; links to used files and to tables', async () => {
  const one = await started();
  await one.settled(URI);
  const found = async (query: string) =>
    ((await one.connection.sendRequest('workspace/symbol', { query })) as WorkspaceSymbol[]).map(
      ({ name, containerName, location }) => [name, containerName, location.uri.slice('file:///w/'.length)],
    );
  expect(await found('minat indeks')).toEqual([['Indeks minat baca', 'Meningkatnya minat baca', 'renstra.sakip']]);
  expect(await found('k1')).toEqual([['Pelestarian naskah', 'Pembinaan Perpustakaan', 'lkj.sakip']]);
  expect(await found('capaian')).toEqual([['tabel 3.1 Capaian', undefined, 'lkj.sakip']]);
  expect((await found('')).length).toBeGreaterThan(8);
  expect(await found('tidak ada')).toEqual([]);
  const links = await ask<{ target: string }[]>(one, 'documentLink', {});
  expect(links.map(({ target }) => target)).toEqual([OTHER, `${URI}#L12,7`]);
});

test('hover on a name: kind, title, place, values of the year', async () => {
  const one = await started();
  const hover = async (text: string, nth = 1) =>
    (await ask<{ contents: { value: string } } | null>(one, 'hover', { position: at(text, nth) }))?.contents.value;
  expect(await hover('baca.realisasi')).toBe(
    'indikator **Indeks minat baca**\n\nDinyatakan di renstra.sakip baris 2\n\n2031: target **60**, realisasi **58**, capaian **96,67%**',
  );
  expect(await hover('P1.K1')).toBe('program **Pembinaan Perpustakaan**\n\nDinyatakan di lkj.sakip baris 9');
  expect(await hover('koleksi * 3')).toBe('data **Jumlah koleksi**\n\nDinyatakan di lkj.sakip baris 5');
});

test('broken files, files without names, positions anywhere', async () => {
  const broken = 'indikator baca "x {\n| baca\r\nbaca. = \r\ngunakan "tidak-ada.sakip"\r\n}}} tabel "1';
  const one = await started({ files: { [OTHER]: broken } });
  for (const text of [broken, '', LKJ.replaceAll('\n', '\r\n'), 'gunakan "', '{{{{']) {
    await one.open(URI, text);
    for (const position of [{ line: 0, character: 0 }, at('baca'), { line: 99, character: 99 }]) {
      for (const method of ['definition', 'documentHighlight', 'prepareRename', 'hover'])
        await ask(one, method, { position }).catch(({ message }: Error) => expect(message).not.toBe(''));
      await ask(one, 'references', { position, context: { includeDeclaration: true } });
      await ask(one, 'rename', { position, newName: 'y' }).catch(() => null);
    }
    for (const method of ['documentSymbol', 'documentLink']) await ask(one, method, {});
    await one.connection.sendRequest('workspace/symbol', { query: 'x' });
    expect(await ask(one, 'definition', { position: at('x') }, 'file:///w/none.sakip')).toEqual([]);
  }
});

test('line ends of Windows: places are where they are', async () => {
  const one = await started({ files: { [OTHER]: RENSTRA.replaceAll('\n', '\r\n') } });
  await one.open(URI, LKJ.replaceAll('\n', '\r\n'));
  const position = at('baca.realisasi');
  const all = await ask<Location[]>(one, 'references', { position, context: { includeDeclaration: false } });
  expect(told(all)).toEqual(['9: baca', '14: INDEKS MINAT BACA', '16: baca', '17: Indeks minat baca']);
});

/** What an editor is offered while somebody types: `‸` is the cursor. */
import { FUNCTIONS, HEAD_CLAUSES, KINDS, MEASURES, parse, STATEMENT_FACTS } from '@sakip-lint/language';
import { expect, onTestFinished, test } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';

const URI = 'file:///w/lkj.sakip';
const HEAD = 'dokumen lkj "Laporan" { tahun 2031; renstra 2030 s.d. 2034 }\n';
const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

async function started(options: EditorOptions = {}): Promise<Editor> {
  const one = await editor(options);
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  return one;
}

/** Items at the cursor of a text. */
async function offered(
  marked: string,
  { trigger, ...options }: EditorOptions & { readonly trigger?: string } = {},
): Promise<readonly CompletionItem[]> {
  const one = await started(options);
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  await one.open(URI, text);
  const above = text.slice(0, at).split('\n');
  const list = (await one.connection.sendRequest('textDocument/completion', {
    textDocument: { uri: URI },
    position: { line: above.length - 1, character: above.at(-1)?.length ?? 0 },
    ...(trigger === undefined ? {} : { context: { triggerKind: 2, triggerCharacter: trigger } }),
  })) as CompletionList;
  return list.items;
}
const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
const named = (items: readonly CompletionItem[], label: string): CompletionItem | undefined =>
  items.find((item) => item.label === label);
const newText = (item: CompletionItem | undefined): string | undefined => (item?.textEdit as TextEdit)?.newText;

const PROGRAM = 'program P "Perpustakaan" {\n  pagu Rp 5.000; realisasi Rp 4.000\n';

test('the computed value stands first where a measure’s value is due, with its computation', async () => {
  const [first] = await offered(`${HEAD}${PROGRAM}  serapan ‸\n}\n`);
  expect(first).toMatchObject({ label: '80,00%', detail: '4.000 / 5.000 × 100%', preselect: true });
  const [rest] = await offered(`${HEAD}${PROGRAM}  sisa ‸\n}\n`);
  expect(rest).toMatchObject({ label: 'Rp 1.000', detail: '5.000 - 4.000' });
  const [goal] = await offered(`${HEAD}indikator "Minat" { target 80%; realisasi 60%; capaian ‸ }\n`);
  expect(goal).toMatchObject({ label: '75,00%', detail: '60,00 / 80,00 × 100%'.replaceAll(',00', '') });
});

test('it is written over what has been typed of it, and of a period that is named', async () => {
  const [first] = await offered(`${HEAD}${PROGRAM}  serapan 8‸\n}\n`);
  expect(first?.textEdit).toEqual({
    range: { start: { line: 3, character: 10 }, end: { line: 3, character: 11 } },
    newText: '80,00%',
  });
  const [earlier] = await offered(
    `${HEAD}indikator "Minat" {\n  target 2030 50%; realisasi 2030 40%; target 80%; realisasi 60%\n  capaian 2030 ‸\n}\n`,
  );
  expect(earlier).toMatchObject({ label: '80,00%' });
  const items = await offered(
    `${HEAD}indikator "Minat" {\n  target 5; realisasi 4\n  capaian {\n    2031: ‸\n  }\n}\n`,
  );
  expect(items[0]).toMatchObject({ label: '80,00%' });
});

test('in sentences and bundles it is due as well, with as many decimals as its like', async () => {
  const other = 'program Q "Arsip" { pagu Rp 3; realisasi Rp 2; serapan 66,7% }\n';
  const [first] = await offered(`${HEAD}${PROGRAM}}\n${other}narasi "3" {\n  P.serapan = ‸\n}\n`);
  expect(first).toMatchObject({ label: '80,0%', detail: '4.000 / 5.000 × 100%' });
  const [bundle] = await offered(`${HEAD}${PROGRAM}}\nnarasi "3" {\n  P { serapan ‸ }\n}\n`);
  expect(bundle).toMatchObject({ label: '80,00%' });
  const [title] = await offered(`${HEAD}${PROGRAM}}\nnarasi "3" {\n  "Perpustakaan".serapan hanya mencapai ‸\n}\n`);
  expect(title).toMatchObject({ label: '80,00%' });
});

test('a total is the sum of its parts; what others state is offered with its place', async () => {
  const parts = 'anggaran {\n  program "A" { pagu Rp 200 }\n  program "B" { pagu Rp 300 }\n  pagu ‸\n}\n';
  expect((await offered(HEAD + parts))[0]).toMatchObject({ label: 'Rp 500', detail: '200 + 300' });
  const renstra = 'file:///w/renstra.sakip';
  const items = await offered(`gunakan "renstra.sakip"\n${HEAD}indikator "Minat" { target ‸ }\n`, {
    files: { [renstra]: 'dokumen renstra "R" { renstra 2030 s.d. 2034 }\nindikator "Minat" { target 2031: 80% }\n' },
  });
  expect(items[0]).toMatchObject({ label: '80%', detail: 'renstra.sakip:2' });
});

test('labels of the scale that is due, the one that follows from the numbers first', async () => {
  const scale = 'skala predikat "Skala" atas capaian {\n  ≥ 90 "Baik"\n  70 s.d. < 90 "Cukup"\n  < 70 "Kurang"\n}\n';
  const items = await offered(`${HEAD}${scale}indikator "Minat" { target 80; realisasi 60; predikat ‸ }\n`);
  expect(labels(items).slice(0, 3)).toEqual(['Baik', 'Cukup', 'Kurang']);
  expect(named(items, 'Cukup')).toMatchObject({ preselect: true, detail: 'capaian 75,00%' });
  expect(newText(named(items, 'Cukup'))).toBe('"Cukup"');
  const quotes = await offered(`${HEAD}${scale}indikator "Minat" { target 80; realisasi 60; predikat "‸ }\n`);
  expect(newText(named(quotes, 'Kurang'))).toBe('"Kurang"');
});

test('words that may begin an entry are those of the language table, by the block around', async () => {
  const top = labels(await offered('‸'));
  for (const { word, top: mayStand } of STATEMENT_FACTS) expect(top.includes(word), word).toBe(mayStand);
  for (const { kind } of KINDS) expect(top).toContain(kind);
  const document = labels(await offered('dokumen lkj "A" {\n  ‸\n}\n'));
  expect(document).toEqual(['jenis', 'tahun', 'renstra', 'versi', 'pembulatan', 'transkripsi', 'pakai']);
  const goal = labels(await offered('indikator "A" {\n  ‸\n}\n'));
  expect(goal).toEqual(
    expect.arrayContaining(['satuan', 'arah', 'rumus', 'data', ...MEASURES.map(({ word }) => word)]),
  );
  expect(goal).not.toContain('program');
  const budget = labels(await offered('program "A" {\n  ‸\n}\n'));
  expect(budget).toEqual(expect.arrayContaining(['pagu', 'mendukung', 'kegiatan', 'indikator']));
  expect(budget).not.toContain('tujuan');
});

test('blocks are written whole: with tab stops where the editor has them, as text where it has none', async () => {
  const program = named(await offered('‸', { capabilities: SNIPPETS }), 'program');
  expect(program?.insertTextFormat).toBe(2);
  expect(newText(program)).toBe('program "${1:Program}" {\n  pagu Rp ${2:0}\n  realisasi Rp ${3:0}\n  $0\n}');
  const document = named(await offered('dok‸', { capabilities: SNIPPETS }), 'dokumen');
  expect(newText(document)).toBe('dokumen lkj "${1:Laporan Kinerja}" { jenis lkj; tahun ${2:2024} }');
  const plain = named(await offered('‸'), 'indikator');
  expect(plain?.insertTextFormat).toBe(1);
  expect(newText(plain)).toContain('arah naik\n  target 0');
});

test('values of properties: closed sets, units', async () => {
  expect(labels(await offered('indikator "A" { arah ‸ }\n'))).toEqual([
    'naik',
    'turun selisih',
    'turun balik',
    'turun',
    'rentang',
  ]);
  expect(newText((await offered('indikator "A" { arah turun ‸ }\n'))[0])).toBe('selisih');
  expect(labels(await offered('dokumen lkj "A" { pembulatan ‸ }\n'))).toEqual(['dibulatkan', 'dipotong', 'bebas']);
  const units = labels(await offered('indikator "A" { satuan ‸ }\nindikator "B" { satuan peti }\n'));
  expect(units).toEqual(expect.arrayContaining(['peti', 'persen', 'orang']));
  expect(labels(await offered(`${HEAD.replace('tahun 2031', 'tahun ‸')}`))).toContain('2030');
});

test('names by title as well as by id, quoted where they need it', async () => {
  const names = 'indikator baca "Minat baca" { target 5 }\nindikator "Jumlah \\"kios\\" buku" { target 5 }\n';
  const byId = await offered(`${HEAD}${names}program "P" mendukung ba‸ { pagu Rp 5 }\n`);
  expect(named(byId, 'Minat baca')).toMatchObject({ filterText: 'baca Minat baca' });
  expect(newText(named(byId, 'Minat baca'))).toBe('baca');
  const byTitle = await offered(`${HEAD}${names}program "P" mendukung "Mi‸ { pagu Rp 5 }\n`);
  expect(named(byTitle, 'Minat baca')).toMatchObject({ filterText: '"Minat baca baca' });
  expect(named(byTitle, 'Minat baca')?.textEdit).toMatchObject({
    newText: '"Minat baca"',
    range: { start: { line: 3, character: 22 }, end: { line: 3, character: 25 } },
  });
  const kios = named(await offered(`${HEAD}${names}program "P" mendukung ‸ { pagu Rp 5 }\n`), 'Jumlah "kios" buku');
  expect(newText(kios)).toBe('"Jumlah \\"kios\\" buku"');
  expect(labels(await offered(`${HEAD}${names}narasi "3" {\n  min‸\n}\n`))).toContain('Minat baca');
});

test('a title that two subjects share is named below what it belongs to', async () => {
  const two = ['A', 'B'].map((one) => `program ${one} "Program ${one}" { kegiatan "Sama" { pagu Rp 5 } }\n`).join('');
  const items = await offered(`${HEAD}${two}narasi "3" {\n  "Sam‸\n}\n`);
  expect(items.filter(({ label }) => label === 'Sama').map(newText)).toEqual(['A."Sama"', 'B."Sama"']);
});

test('after a dot: measures; after a measure: periods of the document and its Renstra, versions, verbs', async () => {
  expect(labels(await offered(`${HEAD}${PROGRAM}}\nnarasi "3" {\n  P.‸\n}\n`))).toEqual(
    expect.arrayContaining(['serapan', 'pagu']),
  );
  const after = labels(await offered(`${HEAD}${PROGRAM}}\nnarasi "3" {\n  P.pagu ‸\n}\n`));
  expect(after).toEqual(expect.arrayContaining(['2031', '2034', 'TW1', 'TW4', 'murni', '=', 'meningkat']));
  expect(labels(await offered(`${HEAD}indikator "A" { target ‸ }\n`))).toEqual(
    expect.arrayContaining(['2031', 'renstra']),
  );
});

test('formulas: data of the block, functions, what `setiap` goes through', async () => {
  const goal = (rest: string) => `indikator "A" {\n  data kapal "Kapal" { 2031: 5 }\n  rumus ${rest}\n}\n`;
  const items = labels(await offered(HEAD + goal('‸')));
  expect(items).toEqual(expect.arrayContaining(['kapal', 'realisasi', ...FUNCTIONS.map(({ word }) => word), 'jika']));
  expect(labels(await offered(HEAD + goal('jumlah(setiap ‸')))).toEqual(expect.arrayContaining(['program', 'anak']));
});

test('tables: words of heads in the first row, below it names and what a cell comes out to', async () => {
  const head = '| Indikator | Target | Realisasi | Capaian |\n';
  expect(labels(await offered(`${HEAD}tabel "3.1"\n| No | Indikator | Tar‸\n`))).toEqual(
    expect.arrayContaining(['Target', 'Realisasi', 'Capaian']),
  );
  const [first] = await offered(`${HEAD}tabel "3.1"\n${head}| Minat baca | 80% | 60% | ‸ |\n`);
  expect(first).toMatchObject({ label: '75,00%', detail: '60 / 80 × 100%' });
  const names = await offered(
    `${HEAD}indikator "Minat baca" { satuan persen }\ntabel "3.1"\n${head}| Min‸ | 80% | 60% | |\n`,
  );
  expect(newText(named(names, 'Minat baca'))).toBe('Minat baca');
});

test('rules after `sakip-abaikan`, files after `gunakan`', async () => {
  const rules = await offered('# sakip-abaikan format/angka, angg‸\n');
  expect(named(rules, 'anggaran/serapan')?.textEdit).toMatchObject({
    newText: 'anggaran/serapan',
    range: { start: { line: 0, character: 30 } },
  });
  expect(labels(rules)).toContain('anggaran/*');
  const files = await offered('gunakan "‸"\n', { files: { 'file:///w/r/renstra.sakip': HEAD } });
  expect(files.map(newText)).toEqual(['"r/renstra.sakip"']);
  expect(files[0]?.textEdit).toMatchObject({ range: { start: { character: 8 }, end: { character: 10 } } });
});

test('nothing is expected of a text: broken, empty, CRLF, positions anywhere', async () => {
  const one = await started();
  const texts = [
    '',
    '\r\n',
    `${HEAD}${PROGRAM}  serapan \r\n`.replaceAll('\n', '\r\n'),
    '"',
    '|',
    'a.b.c { { ; = (',
    '# ',
  ];
  for (const [k, text] of texts.entries()) {
    if (k === 0) await one.open(URI, text);
    else await one.change(URI, k + 1, [{ text }]);
    for (let line = 0; line < 6; line++)
      for (const character of [0, 1, 3, 10, 99])
        await one.connection.sendRequest('textDocument/completion', {
          textDocument: { uri: URI },
          position: { line, character },
        });
  }
  const [first] = await offered(`${HEAD}${PROGRAM}  serapan ‸\n}\n`.replaceAll('\n', '\r\n'));
  expect(first).toMatchObject({ label: '80,00%' });
});

test('a quote that opens a text makes offers by itself, one that closes it does not', async () => {
  const scale = 'skala predikat "Predikat" atas capaian {\n  ≥ 90 "Baik"‸\n}\n';
  expect(labels(await offered(`${HEAD}${scale}`))).toContain('halaman');
  expect(await offered(`${HEAD}${scale}`, { trigger: '"' })).toEqual([]);
  const name = `${HEAD}${PROGRAM}}\nnarasi "3.1" {\n  "‸"\n}\n`;
  expect(labels(await offered(name, { trigger: '"' }))).toContain('Perpustakaan');
});

test('a word with a closed set of values is inserted plainly: the values are offered after it, and after them all else', async () => {
  const kind = named(await offered('dokumen lkj "Laporan" {\n  jen‸\n}\n', { capabilities: SNIPPETS }), 'jenis');
  expect(kind).toMatchObject({ insertTextFormat: 1, textEdit: { newText: 'jenis ' } });
  const values = await offered('dokumen lkj "Laporan" {\n  jenis ‸\n}\n', { capabilities: SNIPPETS });
  expect(labels(values)).toContain('lkj');
});

test('behind a table’s number and title: what a head may say, and the few words that each takes', async () => {
  const TABLE = `${HEAD}sasaran S "Air" { indikator A "Akses air" { satuan persen } }\ntabel "3.1" "Judul" `;
  const words = labels(await offered(`${TABLE}‸\n| Indikator | Target |\n`));
  expect(words).toEqual(
    expect.arrayContaining(['halaman', 'versi', 'tahun', 'untuk', 'kumulatif', 'format us', 'target']),
  );
  expect(words).not.toContain('terbilang');
  expect(labels(await offered(`${TABLE}versi ‸\n`))).toEqual(['murni', 'perubahan', 'berlaku']);
  expect(labels(await offered(`${TABLE}tahun ‸\n`))).toEqual(['2031', '2030', '2032', '2033', '2034']);
  expect(labels(await offered(`${TABLE}untuk ‸\n`))).toEqual(['Air', 'Akses air']);
  expect(labels(await offered(`${TABLE}versi murni ‸\n`))).not.toContain('versi');
  expect(labels(await offered(`${HEAD}narasi "3.1" ‸ {\n}\n`))).toEqual(['halaman', 'baris', 'penjelasan']);
});

test('each of them is read in a head as it is offered', () => {
  for (const { example, of } of HEAD_CLAUSES)
    for (const word of of) {
      const { faults } = parse(`dokumen lkj "L" { tahun 2024 }\n${word} "3.1" "Judul" ${example} {\n}\n`, '');
      expect([word, example, faults]).toEqual([word, example, []]);
    }
});

test('behind a closed block: clauses of what it closes; behind jumlah: what can be counted; behind a verb: how it goes on', async () => {
  const SAID = `${HEAD}indikator A "Akses air" { satuan persen }\nnarasi "3.1" {\n  `;
  expect(labels(await offered(`${SAID}A { realisasi 60% } ‸\n}\n`))).toEqual([
    'halaman',
    'baris',
    'penjelasan',
    'lingkup',
    'terbilang',
  ]);
  expect(labels(await offered(`${SAID}jumlah ‸\n}\n`))).toEqual(
    expect.arrayContaining(['program', 'indikator', 'anggaran']),
  );
  expect(labels(await offered(`${SAID}A.realisasi naik ‸\n}\n`)).slice(0, 3)).toEqual(['sebesar', 'dari', 'menjadi']);
  expect(labels(await offered('dokumen lkj ‸\n'))).toEqual([]);
});

test('cells that were pasted with tabs: names, and what a cell comes out to', async () => {
  const rows = 'Indikator\tTarget\tRealisasi\tCapaian\n';
  const known = `${HEAD}indikator "Minat baca" { satuan persen; arah naik }\n`;
  expect(labels(await offered(`${known}tabel "3.1"\n${rows}Minat baca\t80%\t60%\t‸\n`))[0]).toBe('75,00%');
  expect(labels(await offered(`${known}tabel "3.1"\n${rows}Min‸\t80%\t60%\t\n`))).toEqual(['Minat baca']);
  expect(labels(await offered(`${known}${rows}Minat baca\t80%\t60%\t7‸\n`))[0]).toBe('75,00%');
});

/** What an editor shows of a text beside it: hints, colours, folds, selections, signatures. */
import { FUNCTIONS } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { expect, onTestFinished, test } from 'vitest';
import type {
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SignatureHelp,
  TextEdit,
} from 'vscode-languageserver';
import { LEGEND } from './features/semantic-tokens.ts';
import { type Editor, type EditorOptions, editor } from './server.fixture.ts';

const URI = 'file:///w/lkj.sakip';
const HEAD = 'dokumen lkj "Laporan" { tahun 2031 }\n';
const DOCUMENT = { textDocument: { uri: URI } };

async function started(text: string, options: EditorOptions = {}): Promise<Editor> {
  const one = await editor(options);
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  await one.open(URI, text);
  return one;
}
const whole = (text: string) => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length, character: 0 },
});

async function hints(text: string, range = whole(text)): Promise<readonly (readonly [number, string, string])[]> {
  const one = await started(text);
  const found = (await one.connection.sendRequest('textDocument/inlayHint', { ...DOCUMENT, range })) as InlayHint[];
  return found.map(({ position, label, tooltip }) => [position.line, label as string, tooltip as string] as const);
}

test('inlay hints: capaian, serapan and label where nobody states them, with their computation', async () => {
  const scale = 'skala predikat "S" atas capaian { ≥ 90 "Baik"; < 90 "Cukup" }\n';
  expect(await hints(`${HEAD}${scale}indikator "A" { target 80; realisasi 60 }\n`)).toEqual([
    [2, 'capaian 75,00%, predikat "Cukup"', 'capaian = 60 / 80 × 100% = 75,00%\ncapaian 75,00%'],
  ]);
  const program = 'program P "A" {\n  pagu Rp 5.000; realisasi Rp 4.000\n}\n';
  expect(await hints(HEAD + program)).toEqual([[1, 'serapan 80,00%', 'serapan = 4.000 / 5.000 × 100% = 80,00%']]);
  // Stated elsewhere in the report, it adds nothing.
  expect(await hints(`${HEAD}${program}narasi "3" { P.serapan = 80% }\n`)).toEqual([]);
});

test('inlay hints: totals of blocks, periods where there are several, rows of tables; only in the range asked for', async () => {
  const budget = 'anggaran {\n  program "A" { pagu Rp 200 }\n  program "B" { pagu Rp 300 }\n}\n';
  expect(await hints(HEAD + budget)).toEqual([[1, 'pagu Rp 500', 'pagu = 200 + 300 = Rp 500']]);
  expect(await hints(HEAD + budget.replace('anggaran', 'anggaran sebagian'))).toEqual([]);
  const years = 'indikator "A" { target { 2030: 5; 2031: 4 }; realisasi { 2030: 4; 2031: 4 } }\n';
  expect((await hints(HEAD + years))[0]?.[1]).toBe('2030 capaian 80,00%, 2031 capaian 100,00%');
  const table = 'tabel "3.1"\n| Indikator | Target | Realisasi |\n| A | 5 | 4 |\n| B | 4 | 4 |\n';
  expect((await hints(HEAD + table)).map(([line, label]) => [line, label])).toEqual([
    [3, 'capaian 80,00%'],
    [4, 'capaian 100,00%'],
  ]);
  const below = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
  expect((await hints(HEAD + table, below)).map(([line]) => line)).toEqual([4]);
});

/** Tokens as `type text`. */
function spell(text: string, { data }: SemanticTokens): string[] {
  const lines = text.split('\n');
  const words: string[] = [];
  let line = 0;
  let column = 0;
  for (let k = 0; k < data.length; k += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = data.slice(k, k + 5);
    line += down;
    column = down === 0 ? column + along : along;
    words.push(`${LEGEND.tokenTypes[type]} ${lines[line]?.slice(column, column + length)}`);
  }
  return words;
}

const COLOURED = `${HEAD}# catatan
indikator baca "Minat baca" {
  satuan persen; arah turun selisih
  target 2031 80%
  rumus jumlah(setiap anak: pagu) / kapal
}
tabel "3.1"
| Indikator | Target |
| Minat baca | 80% |
narasi "3" { baca.capaian naik 5 poin dari 2030 }
`;

test('semantic tokens say what each word is', async () => {
  const one = await started(COLOURED);
  const full = (await one.connection.sendRequest('textDocument/semanticTokens/full', DOCUMENT)) as SemanticTokens;
  const words = spell(COLOURED, full);
  for (const word of [
    'keyword dokumen',
    'variable lkj',
    'string "Laporan"',
    'property tahun',
    'number 2031',
    'comment # catatan',
    'keyword indikator',
    'property satuan',
    'enumMember persen',
    'enumMember turun',
    'enumMember selisih',
    'property target',
    'number 80%',
    'keyword rumus',
    'function jumlah',
    'keyword setiap',
    'operator /',
    'variable kapal',
    'type Indikator',
    'type Target',
    'string Minat baca',
    'variable baca',
    'property capaian',
    'keyword naik',
    'enumMember poin',
  ])
    expect(words).toContain(word);
  const title = words.indexOf('string "Minat baca"');
  expect(full.data[title * 5 + 4]).toBe(1);
});

test('a row that is begun leaves the rows above what they are', async () => {
  const begun = COLOURED.replace('| Minat baca | 80% |\n', '| Minat baca | 80% |\n| \n');
  const one = await started(begun);
  const full = (await one.connection.sendRequest('textDocument/semanticTokens/full', DOCUMENT)) as SemanticTokens;
  expect(spell(begun, full)).toContain('string Minat baca');
});

test('semantic tokens of a range are those of the whole in it; a delta gives what the whole would', async () => {
  const one = await started(COLOURED);
  const full = (await one.connection.sendRequest('textDocument/semanticTokens/full', DOCUMENT)) as SemanticTokens;
  const range = { start: { line: 2, character: 0 }, end: { line: 5, character: 0 } };
  const part = (await one.connection.sendRequest('textDocument/semanticTokens/range', {
    ...DOCUMENT,
    range,
  })) as SemanticTokens;
  const all = spell(COLOURED, full);
  const from = all.indexOf('keyword indikator');
  expect(spell(COLOURED, part)).toEqual(all.slice(from, from + part.data.length / 5));
  expect(spell(COLOURED, part).at(-1)).toBe('number 80%');
  await one.change(URI, 2, [
    { range: { start: { line: 4, character: 2 }, end: { line: 4, character: 2 } }, text: 'pagu 5; ' },
  ]);
  const delta = (await one.connection.sendRequest('textDocument/semanticTokens/full/delta', {
    ...DOCUMENT,
    previousResultId: full.resultId,
  })) as { edits: { start: number; deleteCount: number; data?: number[] }[] };
  const patched = [...full.data];
  for (const { start, deleteCount, data = [] } of delta.edits) patched.splice(start, deleteCount, ...data);
  const anew = (await one.connection.sendRequest('textDocument/semanticTokens/full', DOCUMENT)) as SemanticTokens;
  expect(patched).toEqual(anew.data);
  expect(delta.edits[0]?.data?.length).toBeLessThan(30);
  const lost = await one.connection.sendRequest('textDocument/semanticTokens/full/delta', {
    ...DOCUMENT,
    previousResultId: 'x',
  });
  expect(lost).toMatchObject({ data: anew.data });
});

test('folds: blocks, tables, runs of comments', async () => {
  const text = `# eins\n# zwei\n\n# lain\nprogram "A" {\n  kegiatan "B" {\n    pagu Rp 5\n  }\n}\ntabel "3.1"\n| A | B |\n| C | D |\nnarasi "3" { a.b = 5 }\n`;
  const one = await started(text);
  const folds = (await one.connection.sendRequest('textDocument/foldingRange', DOCUMENT)) as FoldingRange[];
  expect(folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
    [0, 1, 'comment'],
    [4, 7, undefined],
    [5, 6, undefined],
    [9, 11, 'region'],
  ]);
});

test('a selection grows from a number or a cell to its entry, its blocks, the file', async () => {
  const text = 'program "A" {\n  kegiatan "B" { pagu Rp 5 }\n}\ntabel "3.1"\n| A | B b |\n| C | D |\n';
  const one = await started(text);
  const grown = async (line: number, character: number): Promise<readonly string[]> => {
    const [found] = (await one.connection.sendRequest('textDocument/selectionRange', {
      ...DOCUMENT,
      positions: [{ line, character }],
    })) as SelectionRange[];
    const texts: string[] = [];
    const lines = text.split('\n');
    for (let at: SelectionRange | undefined = found; at !== undefined; at = at.parent) {
      const { start, end } = at.range;
      const inside = lines.slice(start.line, end.line + 1);
      inside[inside.length - 1] = (inside.at(-1) as string).slice(0, end.character);
      inside[0] = (inside[0] as string).slice(start.character);
      texts.push(inside.join('\n'));
    }
    return texts;
  };
  expect((await grown(1, 26)).map((one) => one.split('\n')[0])).toEqual([
    'Rp 5',
    'pagu Rp 5',
    '{ pagu Rp 5 }',
    'kegiatan "B" { pagu Rp 5 }',
    '{',
    'program "A" {',
    'program "A" {',
  ]);
  expect((await grown(4, 7)).slice(0, 3)).toEqual(['B b', '| A | B b |', 'tabel "3.1"\n| A | B b |\n| C | D |']);
});

/** The text after what an editor does with edits, which never overlap. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: TextEdit['range']['start']): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}

test('a table that is typed is aligned as the printer would, row by row', async () => {
  const typed = async (text: string, line: number, character: number, ch: string): Promise<string> => {
    const one = await started(text);
    const edits = (await one.connection.sendRequest('textDocument/onTypeFormatting', {
      ...DOCUMENT,
      position: { line, character },
      ch,
      options: { tabSize: 2, insertSpaces: true },
    })) as TextEdit[];
    return applied(text, edits);
  };
  const table = 'tabel "3.1"\n| Indikator | Target |\n| Minat baca masyarakat | 80% |';
  const aligned = 'tabel "3.1"\n| Indikator             | Target |\n| Minat baca masyarakat | 80%    |';
  expect(await typed(table, 2, 31, '|')).toBe(aligned);
  expect(await typed(`${table}\n`, 3, 0, '\n')).toBe(`${aligned}\n`);
  // A row that was begun and left.
  expect(await typed(`${aligned}\n| \n`, 4, 0, '\n')).toBe(`${aligned}\n\n`);
  expect(await typed(`${aligned}\n| x\n`, 4, 0, '\n')).toContain('\n| x');
  expect(await typed(`${table.replaceAll('\n', '\r\n')}\r\n`, 3, 0, '\n')).toBe(
    `${aligned.replaceAll('\n', '\r\n')}\r\n`,
  );
  expect(await typed(aligned, 2, 34, '|')).toBe(aligned);
  // Elsewhere nothing moves.
  expect(await typed(`${table}\n\nprogram "A" {\n`, 5, 0, '\n')).toBe(`${table}\n\nprogram "A" {\n`);
});

test('signatures of the language’s functions, the parameter that is being written', async () => {
  const helped = async (formula: string): Promise<SignatureHelp | null> => {
    const text = `indikator "A" {\n  rumus ${formula}`;
    const one = await started(text);
    return (await one.connection.sendRequest('textDocument/signatureHelp', {
      ...DOCUMENT,
      position: { line: 1, character: 8 + formula.length },
    })) as SignatureHelp | null;
  };
  for (const { word, each } of FUNCTIONS) {
    const help = await helped(`${word}(`);
    expect(help?.signatures[0]?.label.startsWith(`${word}(${each ? 'setiap' : ''}`), word).toBe(true);
    expect(help?.activeParameter).toBe(0);
  }
  expect((await helped('min(a; '))?.activeParameter).toBe(1);
  expect((await helped('jumlah(setiap anak: '))?.activeParameter).toBe(1);
  expect(await helped('jumlah(a; b')).toMatchObject({ activeSignature: 1, activeParameter: 0 });
  expect((await helped('min(abs(a); b'))?.signatures[0]?.label).toMatch(/^min/);
  expect((await helped('jika a > 0 maka '))?.activeParameter).toBe(1);
  expect(await helped('a + b')).toBeNull();
});

test('every example and broken texts are read without a fault', async () => {
  const texts = [...examples()].flatMap(({ files }) => [...files.values()]).filter((text) => text.length < 20_000);
  const broken = [
    '',
    '\r\n',
    '{ { { "',
    '} } |',
    '| a | b',
    '\tA\tB\n\tC',
    'rumus jumlah(((',
    'tabel "1" {\n"a\nb"\tc\n',
  ];
  const one = await started('');
  let version = 1;
  for (const text of [
    ...texts.slice(0, 40),
    ...texts.slice(0, 10).map((text) => text.replaceAll('\n', '\r\n')),
    ...broken,
  ]) {
    await one.change(URI, ++version, [{ text }]);
    const { data } = (await one.connection.sendRequest('textDocument/semanticTokens/full', DOCUMENT)) as SemanticTokens;
    expect(data.every((part) => part >= 0)).toBe(true);
    await one.connection.sendRequest('textDocument/inlayHint', { ...DOCUMENT, range: whole(text) });
    await one.connection.sendRequest('textDocument/foldingRange', DOCUMENT);
    const positions = [0, 1, 7, 9_999].map((line) => ({ line, character: 3 }));
    await one.connection.sendRequest('textDocument/selectionRange', { ...DOCUMENT, positions });
    for (const position of positions)
      await one.connection.sendRequest('textDocument/signatureHelp', { ...DOCUMENT, position });
  }
});

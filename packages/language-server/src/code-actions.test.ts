/** Actions over the protocol: what is offered, where, and what the text is after it. */
import { expect, onTestFinished, test } from 'vitest';
import type { CodeAction, InitializeParams, Position, TextDocumentEdit } from 'vscode-languageserver';
import { type Editor, editor } from './server.fixture.ts';

const URI = 'file:///w/lkj.sakip';
const HEAD = 'dokumen lkj "Laporan" { tahun 2031 }\n';

const LAZY: InitializeParams['capabilities'] = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};
const SHOWS: InitializeParams['capabilities'] = {
  window: { showDocument: { support: true } },
  workspace: { textDocumentContent: {} },
};

async function started(text: string, capabilities: InitializeParams['capabilities'] = {}): Promise<Editor> {
  const one = await editor({ capabilities });
  onTestFinished(() => {
    one.close();
    expect(one.faults).toEqual([]);
  });
  await one.open(URI, text);
  return one;
}

function positionOf(text: string, part: string): Position {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const actionsAt = (one: Editor, position: Position, only?: readonly string[]): Promise<CodeAction[]> =>
  one.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });

function applied(text: string, { edit }: CodeAction): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((all, one) => all + one.length + 1, 0) + character;
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return [...(change?.edits ?? [])]
    .map((one) => one as { range: { start: Position; end: Position }; newText: string })
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (all, { range, newText }) => all.slice(0, offset(range.start)) + newText + all.slice(offset(range.end)),
      text,
    );
}

const chosen = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const found = actions.find((one) => title.test(one.title));
  if (found === undefined) throw new Error(`none of ${actions.map((one) => one.title).join('; ')}`);
  return found;
};

test('a value is used everywhere, as each place writes it', async () => {
  const text = `${HEAD}indikator baca "Minat baca" { satuan persen; target 80% }
narasi "1" { baca.realisasi = 76,50% }
narasi "2" { baca.realisasi = 75% }
tabel "3"
| Indikator  | Realisasi |
| Minat baca | 75,250    |
`;
  const one = await started(text);
  const action = chosen(await actionsAt(one, positionOf(text, '76,50')), /^Pakai/);
  expect([action.title, action.kind]).toEqual(['Pakai 76,50% di semua tempat (2 lagi)', 'quickfix']);
  expect(applied(text, action)).toBe(text.replace('75%', '76,50%').replace('75,250', '76,500'));
});

test('amounts in words go with their number; a place that cannot say the amount is left, and counted', async () => {
  const text = `${HEAD}program P "Arsip" { pagu Rp 8.729.827.382,00 terbilang "Delapan Ribu" }
narasi "1" { P.pagu = Rp 8,55 miliar }
narasi "2" { P.pagu = Rp 2.000.000 }
`;
  const one = await started(text);
  const action = chosen(await actionsAt(one, positionOf(text, '2.000.000')), /^Pakai/);
  expect(action.title).toBe('Pakai Rp 2.000.000 di 1 tempat lain; 1 tempat tidak dapat menyebutnya persis');
  expect(applied(text, action)).toBe(
    text.replace('8.729.827.382,00', '2.000.000,00').replace('Delapan Ribu', 'Dua Juta Rupiah'),
  );
});

test('what is the same value with fewer decimals is no contradiction, and another year is another quantity', async () => {
  const text = `${HEAD}indikator baca "Minat baca" { satuan persen; realisasi { 2030: 70%; 2031: 76,54% } }
narasi "1" { baca.realisasi = 76,5% }
`;
  const one = await started(text);
  expect((await actionsAt(one, positionOf(text, '76,54'))).map(({ title }) => title)).toEqual([]);
});

test('an unknown name is declared as what it must be, behind the others of its kind', async () => {
  const text = `${HEAD}indikator baca "Minat baca" {
  target 5
}
program P "Arsip" { pagu Rp 5 }
tabel "1"
| a |
narasi "3" { huni.target = 80; "Program Baru".pagu = Rp 7 }
`;
  const one = await started(text);
  const id = chosen(await actionsAt(one, positionOf(text, 'huni')), /^Nyatakan/);
  expect(id.title).toBe('Nyatakan indikator "huni"');
  expect(applied(text, id)).toBe(text.replace('}\nprogram', '}\nindikator huni { }\nprogram'));
  const title = chosen(await actionsAt(one, positionOf(text, '"Program Baru')), /^Nyatakan/);
  expect(applied(text, title)).toBe(text.replace('Rp 5 }\n', 'Rp 5 }\nprogram "Program Baru" { }\n'));
});

test('a title near to a declared one is called so too, or written as declared', async () => {
  const text = `${HEAD}program "Pembinaan Perpustakaan Daerah" { pagu Rp 5; realisasi Rp 4 }
narasi "3" { "Pembinaan Perpustakaan Desa".pagu = Rp 5 }
`;
  const one = await started(text);
  const actions = await actionsAt(one, positionOf(text, '"Pembinaan Perpustakaan Desa'));
  expect(applied(text, chosen(actions, /juga disebut/))).toBe(
    text.replace('Daerah" {', 'Daerah" juga disebut "Pembinaan Perpustakaan Desa" {'),
  );
  expect(applied(text, chosen(actions, /^Tulis/))).toBe(text.replace('Desa', 'Daerah'));
});

test('a word that is no measure becomes data of its block', async () => {
  const text = `${HEAD}indikator baca "Minat baca" {\n  satuan persen\n  pengunjung 40\n}\n`;
  const one = await started(text);
  const action = chosen(await actionsAt(one, positionOf(text, 'pengunjung')), /^Nyatakan/);
  expect(applied(text, action)).toBe(text.replace('  pengunjung', '  data pengunjung\n  pengunjung'));
});

const WRONG = `${HEAD}program P "Arsip" { pagu Rp 5.000; realisasi Rp 4.000; serapan 90% }\n`;

test('a client that asks for edits later gets the same ones then, and none of an older text', async () => {
  const at = positionOf(WRONG, '90%');
  const plain = await actionsAt(await started(WRONG), at);
  const one = await started(WRONG, LAZY);
  const offered = await actionsAt(one, at);
  expect(offered.every(({ edit }) => edit === undefined)).toBe(true);
  for (const [nth, action] of offered.entries()) {
    const resolved: CodeAction = await one.connection.sendRequest('codeAction/resolve', action);
    expect(resolved.edit).toEqual(plain[nth]?.edit);
  }
  await one.change(URI, 2, [{ range: { start: at, end: at }, text: '1' }]);
  await expect(one.connection.sendRequest('codeAction/resolve', offered[0])).rejects.toMatchObject({ code: -32801 });
});

test('a rule is shown where the client can: it opens a virtual document, whatever editor it is', async () => {
  const at = positionOf(WRONG, '90%');
  const without = await actionsAt(await started(WRONG), at);
  expect(without.filter(({ command }) => command !== undefined)).toEqual([]);
  const one = await started(WRONG, SHOWS);
  const shown: unknown[] = [];
  one.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
    shown.push(uri);
    return { success: true };
  });
  const { command } = chosen(await actionsAt(one, at), /penjelasan/);
  const { command: name, arguments: args } = command ?? { command: '', arguments: [] };
  await one.connection.sendRequest('workspace/executeCommand', { command: name, arguments: args });
  await one.connection.sendRequest('workspace/executeCommand', { command: name, arguments: ['tidak/ada'] });
  await one.connection.sendRequest('workspace/executeCommand', { command: name, arguments: [7] });
  expect(shown).toEqual(['sakip-aturan:/anggaran/serapan.md']);
});

test('kinds that are not asked for are left out', async () => {
  const one = await started(WRONG);
  expect(await actionsAt(one, positionOf(WRONG, '90%'), ['refactor'])).toEqual([]);
  expect((await actionsAt(one, positionOf(WRONG, '90%'), ['quickfix'])).length).toBeGreaterThan(1);
});

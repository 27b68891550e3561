import { expect, test } from 'vitest';
import { fakeEngine, filesOf } from './fake-engine.fixture.ts';
import { memoryHost } from './host.ts';
import { load } from './load.ts';
import type { Settings } from './snapshot.ts';

const settings: Settings = { engine: fakeEngine, levels: new Map() };
const run = (texts: Record<string, string>, uris: string[], limit?: number) =>
  load(
    memoryHost(filesOf({ 'file:///w/.git/HEAD': '', ...texts })),
    settings,
    uris,
    limit === undefined ? {} : { limit },
  );
const rules = (snapshot: Awaited<ReturnType<typeof run>>) =>
  [...snapshot.findings].flatMap(([uri, all]) => all.map((finding) => `${uri.slice(9)} ${finding.rule}`));

test('a used file is read, joined and not reported', async () => {
  const snapshot = await run({ 'file:///w/a': 'gunakan "b"\nSALAH', 'file:///w/b': 'SALAH\nSALAH' }, ['file:///w/a']);
  expect(rules(snapshot)).toEqual(['/a uji/salah']);
  expect(snapshot.findings.get('file:///w/a')?.[0]?.message.args).toEqual({ total: '3', berkas: '2' });
  expect(snapshot.families).toHaveLength(1);
});

test('files that do not use each other never meet', async () => {
  const snapshot = await run({ 'file:///w/a': 'SALAH', 'file:///w/b': 'SALAH' }, ['file:///w/a', 'file:///w/b']);
  expect(snapshot.findings.get('file:///w/a')?.[0]?.message.args).toEqual({ total: '1', berkas: '1' });
});

test('a missing import names what is there', async () => {
  const snapshot = await run({ 'file:///w/a': 'gunakan "sub/rensta.sakip"', 'file:///w/sub/renstra.sakip': '' }, [
    'file:///w/a',
  ]);
  const [finding] = snapshot.findings.get('file:///w/a') ?? [];
  expect(finding).toMatchObject({
    rule: 'nama/berkas',
    severity: 'error',
    message: { key: 'nama/berkas.missing', args: { berkas: 'sub/rensta.sakip' } },
    primary: { start: 8, end: 26 },
    fixes: [{ safety: 'unsafe', edits: [{ text: '"sub/renstra.sakip"' }] }],
  });
});

test('a forgotten ending is found, another short name is not', async () => {
  const texts = { 'file:///w/a.sakip': 'gunakan "pk"\ngunakan "y.sakip"', 'file:///w/pk.sakip': '' };
  const snapshot = await run(texts, ['file:///w/a.sakip']);
  const fixes = snapshot.findings.get('file:///w/a.sakip')?.map((finding) => finding.fixes[0]?.edits[0]?.text);
  expect(fixes).toEqual(['"pk.sakip"', undefined]);
});

test('an import that leaves the workspace is told and not read', async () => {
  const snapshot = await run({ 'file:///w/s/a': 'gunakan "../../b"', 'file:///b': 'SALAH' }, ['file:///w/s/a']);
  expect(rules(snapshot)).toEqual(['/s/a nama/luar_ruang_kerja']);
  expect(snapshot.files.has('file:///b')).toBe(false);
});

test('a used file that is no text, and a name that is empty, are told where they are used', async () => {
  const files = filesOf({
    'file:///w/a': 'gunakan "b.xlsx"\ngunakan "c"\ngunakan " "\nSALAH',
    'file:///w/b.xlsx': 'PK\u0003\u0004',
  });
  files.set(
    'file:///w/c',
    Uint8Array.from({ length: 64 }, (_, index) => index % 8),
  );
  const keys = (snapshot: Awaited<ReturnType<typeof load>>) =>
    (snapshot.findings.get('file:///w/a') ?? []).map(({ message }) => message.key);
  const used = await load(memoryHost(files), settings, ['file:///w/a']);
  expect(keys(used)).toEqual(['nama/berkas.bukan_teks', 'nama/berkas.biner', 'nama/berkas.empty', 'uji/salah']);
  // Named themselves, they have findings of their own.
  const named = await load(memoryHost(files), settings, [...files.keys()]);
  expect(keys(named)).toEqual(['nama/berkas.empty', 'uji/salah']);
  expect(rules(named)).toEqual(expect.arrayContaining(['/b.xlsx sintaks/bukan_teks', '/c sintaks/bukan_teks']));
});

test('a file that is used is named as it is called, on disks that do not care, too', async () => {
  const texts = { 'file:///C:/w/a.sakip': 'gunakan "Sub\\LKJ.sakip"', 'file:///C:/w/Sub/lkj.sakip': 'SALAH' };
  const careful = memoryHost(filesOf(texts));
  const lower = new Map(Object.keys(texts).map((uri) => [uri.toLowerCase(), uri]));
  const careless = {
    ...careful,
    ignoresCase: true,
    read: (uri: string, limit: number) => careful.read(lower.get(uri.toLowerCase()) ?? uri, limit),
  };
  for (const host of [careful, careless]) {
    const snapshot = await load(host, settings, ['file:///C:/w/a.sakip']);
    expect(snapshot.findings.get('file:///C:/w/a.sakip')).toMatchObject([
      {
        message: { key: 'nama/berkas.huruf', args: { berkas: 'Sub\\LKJ.sakip' } },
        fixes: [{ edits: [{ text: '"Sub\\lkj.sakip"' }] }],
      },
    ]);
    expect(rules(snapshot)).toHaveLength(1);
  }
  // Named by a person, it is read as it is named.
  const named = await load(careless, settings, ['file:///C:/w/sub/LKJ.SAKIP']);
  expect(rules(named)).toHaveLength(1);
});

test('a circle is told once, with every step', async () => {
  const texts = { 'file:///w/a': 'gunakan "b"', 'file:///w/b': 'gunakan "c"', 'file:///w/c': 'gunakan "a"\nSALAH' };
  const snapshot = await run(texts, ['file:///w/b', 'file:///w/c']);
  expect(rules(snapshot)).toEqual(['/b nama/siklus', '/c uji/salah']);
  const [finding] = snapshot.findings.get('file:///w/b') ?? [];
  expect(finding?.message.args).toEqual({ urutan: 'b → c → a → b' });
  expect(finding?.labels.map((label) => label.place.uri)).toEqual(['file:///w/c', 'file:///w/a']);
});

test('a file that uses itself', async () => {
  const snapshot = await run({ 'file:///w/a': 'gunakan "a"' }, ['file:///w/a']);
  expect(snapshot.findings.get('file:///w/a')?.[0]?.message.key).toBe('nama/siklus.self');
});

test('a folder, a file over the limit', async () => {
  const texts = { 'file:///w/a': 'gunakan "d"\ngunakan "e"', 'file:///w/d/x': '', 'file:///w/e': 'x'.repeat(100) };
  const snapshot = await run(texts, ['file:///w/a'], 50);
  expect(snapshot.findings.get('file:///w/a')?.map((finding) => finding.message.key)).toEqual([
    'nama/berkas.folder',
    'nama/berkas.too_large',
  ]);
});

test('levels hold for findings about files', async () => {
  const host = memoryHost(filesOf({ 'file:///w/a': 'gunakan "x"\ngunakan "/y"' }));
  const levels: Settings['levels'] = new Map([
    ['nama/berkas', 'off'],
    ['nama/luar_ruang_kerja', 'hint'],
  ]);
  const snapshot = await load(host, { ...settings, levels }, ['file:///w/a']);
  expect(snapshot.findings.get('file:///w/a')?.map((finding) => finding.severity)).toEqual(['hint']);
});

test('a failure of parser or checker names the file and spares the others', async () => {
  const texts = {
    'file:///w/a': 'SALAH',
    'file:///w/b': 'PARSER GAGAL',
    'file:///w/c': 'PEMERIKSA GAGAL',
    'file:///w/d': 'gunakan "b"\nSALAH',
  };
  const snapshot = await run(texts, Object.keys(texts));
  expect(rules(snapshot)).toEqual(['/a uji/salah', '/d uji/salah']);
  expect(snapshot.faults.map((fault) => [fault.during, fault.uris])).toEqual([
    ['parse', ['file:///w/b']],
    ['check', ['file:///w/c']],
  ]);
});

/** Which configuration holds for which file, on disk and after changes. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { expect, test } from 'vitest';
import { memoryHost } from '../host.ts';
import { load, readFiles, reload } from '../load.ts';
import { configIn, type Settings, type Snapshot, sourceIn } from '../snapshot.ts';
import { isExcluded, placesFor } from './config.ts';
import { configFromText, findConfigs, loadConfig } from './find.ts';
import { matchesPath } from './path-pattern.ts';
import { readConfigText } from './read.ts';

const settings: Settings = { engine: { parse, check }, levels: new Map() };
const bytes = (text: string) => new TextEncoder().encode(text);
const WRONG = 'dokumen lkj "L" { tahun 2031 }\nprogram P "Arsip" { pagu Rp 500; realisasi Rp 400; serapan 90% }\n';
const level = (value: string) => `{ "rules": { "anggaran/serapan": "${value}" } }`;

function disk(files: Readonly<Record<string, string>>) {
  const map = new Map(Object.entries(files).map(([path, text]) => [`file:///${path}`, bytes(text)] as const));
  return { map, host: memoryHost(map) };
}
const told = (snapshot: Snapshot): readonly string[] =>
  [...snapshot.findings].flatMap(([uri, all]) =>
    all.map(({ rule, severity }) => `${uri.slice(8)} ${severity} ${rule}`),
  );

test('the nearest configuration holds, whole; none lies above a root or a drive', async () => {
  const { host } = disk({
    'sakip.config.json': level('hint'),
    'a/sakip.config.json': level('off'),
    'a/b/lkj.sakip': WRONG,
    'c/lkj.sakip': WRONG,
    'a/d/sakip.config.json': '{}',
    'a/d/lkj.sakip': WRONG,
  });
  const uris = ['a/b', 'c', 'a/d'].map((path) => `file:///${path}/lkj.sakip`);
  expect(told(await load(host, settings, uris))).toEqual([
    'a/d/lkj.sakip error anggaran/serapan',
    'c/lkj.sakip hint anggaran/serapan',
  ]);
  expect([...placesFor('file:///C:/x/y.sakip')]).toEqual([
    'file:///C:/x/sakip.config.json',
    'file:///C:/sakip.config.json',
  ]);
  expect([...placesFor('file:///y.sakip')]).toEqual(['file:///sakip.config.json']);
  expect([...placesFor('vscode-vfs://github/a/y.sakip')]).toEqual([
    'vscode-vfs://github/a/sakip.config.json',
    'vscode-vfs://github/sakip.config.json',
  ]);
});

test('levels of the caller win; one configuration for all, and none', async () => {
  const { host } = disk({ 'a/sakip.config.json': level('off'), 'a/lkj.sakip': WRONG, 'lain.json': level('info') });
  const uris = ['file:///a/lkj.sakip'];
  const other = await loadConfig(host, 'file:///lain.json');
  expect(told(await load(host, settings, uris))).toEqual([]);
  expect(told(await load(host, { ...settings, config: null }, uris))).toEqual(['a/lkj.sakip error anggaran/serapan']);
  expect(told(await load(host, { ...settings, config: other }, uris))).toEqual(['a/lkj.sakip info anggaran/serapan']);
  const levels: Settings['levels'] = new Map([['anggaran/serapan', 'hint']]);
  expect(told(await load(host, { ...settings, levels }, uris))).toEqual(['a/lkj.sakip hint anggaran/serapan']);
});

test('levels hold for findings about files, and for what a file that is used says', async () => {
  const { host } = disk({
    'a/lkj.sakip': `${WRONG}gunakan "tak-ada.sakip"\ngunakan "../b/pk.sakip"\n`,
    'b/pk.sakip':
      'dokumen pk "P" { jenis pk; tahun 2031 }\nprogram Q "Buku" { pagu Rp 100; realisasi Rp 50; serapan 90% }\n',
    'sakip.config.json': '{ "rules": { "nama/berkas": "info" } }',
    'b/sakip.config.json': '{ "rules": { "anggaran/serapan": "off", "x/y": "off" } }',
  });
  const snapshot = await load(host, settings, ['file:///a/lkj.sakip', 'file:///b/pk.sakip']);
  expect(told(snapshot)).toEqual([
    'a/lkj.sakip error anggaran/serapan',
    'a/lkj.sakip info nama/berkas',
    'b/sakip.config.json error konfigurasi/aturan',
  ]);
  expect(sourceIn(snapshot, 'file:///b/sakip.config.json')?.text).toContain('x/y');
  expect(sourceIn(snapshot, 'file:///tidak/ada')).toBeNull();
});

test('a change of a configuration re-checks what it holds for, and nothing else', async () => {
  const { host } = disk({ 'a/sakip.config.json': level('hint'), 'a/lkj.sakip': WRONG, 'b/lkj.sakip': WRONG });
  const uri = 'file:///a/sakip.config.json';
  const first = await load(host, settings, ['file:///a/lkj.sakip', 'file:///b/lkj.sakip']);
  const put = async (before: Snapshot, text: string) =>
    reload(host, before, [{ kind: 'config', uri, file: await configFromText(uri, text) }]);
  const second = await put(first, level('warning'));
  expect(told(second)).toEqual(['a/lkj.sakip warning anggaran/serapan', 'b/lkj.sakip error anggaran/serapan']);
  expect(second.counters.familiesChecked).toBe(1);
  // A text that is no JSON leaves the last good one; a wrong part is ignored alone.
  const broken = await put(second, '{ "rules": {');
  expect(told(broken)).toEqual([
    'a/lkj.sakip warning anggaran/serapan',
    'a/sakip.config.json error konfigurasi/sintaks',
    'b/lkj.sakip error anggaran/serapan',
  ]);
  expect(broken.counters.familiesChecked).toBe(0);
  const wrong = await put(broken, '{ "rules": { "anggaran/serapan": "nol" } }');
  expect(told(wrong)).toEqual([
    'a/lkj.sakip error anggaran/serapan',
    'a/sakip.config.json error konfigurasi/nilai',
    'b/lkj.sakip error anggaran/serapan',
  ]);
  const gone = await reload(host, second, [{ kind: 'config', uri, file: null }]);
  expect(told(gone)).toEqual(['a/lkj.sakip error anggaran/serapan', 'b/lkj.sakip error anggaran/serapan']);
});

test('where one is removed the next one up holds; where one is added, it does', async () => {
  const { host, map } = disk({
    'sakip.config.json': level('info'),
    'a/sakip.config.json': level('hint'),
    'a/lkj.sakip': WRONG,
  });
  const first = await load(host, settings, ['file:///a/lkj.sakip']);
  map.delete('file:///a/sakip.config.json');
  const removed = await reload(host, first, [{ kind: 'config', uri: 'file:///a/sakip.config.json', file: null }]);
  expect(told(removed)).toEqual(['a/lkj.sakip info anggaran/serapan']);
  const puts = await readFiles(host, ['file:///a/lkj.sakip'], true);
  expect(told(await reload(host, removed, puts))).toEqual(['a/lkj.sakip info anggaran/serapan']);
  expect(configIn(removed, 'file:///a/lkj.sakip')?.uri).toBe('file:///sakip.config.json');
});

test('a folder of that name is told, a device is not waited for, a large file is not read', async () => {
  const { host } = disk({ 'a/sakip.config.json/x.sakip': '', 'b/sakip.config.json': `{}${' '.repeat(2 ** 20)}` });
  const keys = async (uri: string) => (await loadConfig(host, uri))?.problems.map(({ message }) => message.key);
  expect(await keys('file:///a/sakip.config.json')).toEqual(['konfigurasi/berkas.folder']);
  expect(await keys('file:///b/sakip.config.json')).toEqual(['konfigurasi/berkas.too_large']);
  expect(await keys('file:///c/sakip.config.json')).toBeUndefined();
});

test('what was looked for is not looked for again', async () => {
  const { host } = disk({ 'a/b/c.sakip': '' });
  let asked = 0;
  const kind = (uri: string) => {
    asked++;
    return host.kind(uri);
  };
  const counting = { ...host, kind };
  const known = await findConfigs(counting, ['file:///a/b/c.sakip', 'file:///a/b/d.sakip', 'file:///a/e.sakip']);
  expect(asked).toBe(3);
  expect(await findConfigs(counting, ['file:///a/b/x.sakip'], known)).toBe(known);
  expect(asked).toBe(3);
});

test.each([
  ['arsip', 'arsip/2020/lkj.sakip', true],
  ['arsip/', 'arsip/2020/lkj.sakip', true],
  ['./arsip', 'arsip/lkj.sakip', true],
  ['arsip\\2020', 'arsip/2020/lkj.sakip', true],
  ['arsip', 'laporan/arsip/lkj.sakip', false],
  ['**/arsip', 'laporan/arsip/lkj.sakip', true],
  ['**/arsip', 'arsip/lkj.sakip', true],
  ['arsip', 'arsip-baru/lkj.sakip', false],
  ['*.sakip', 'lkj.sakip', true],
  ['*.sakip', 'a/lkj.sakip', false],
  ['**/draf-*.sakip', 'a/b/draf-1.sakip', true],
  ['**', 'a/b.sakip', true],
  ['a/**/z.sakip', 'a/z.sakip', true],
  ['a/**/z.sakip', 'a/b/c/z.sakip', true],
  ['20??/lkj.sakip', '2024/lkj.sakip', true],
  ['20??/lkj.sakip', '204/lkj.sakip', false],
  ['[a]', 'a', false],
  ['laporan (lama)', 'laporan (lama)/x.sakip', true],
  ['.', 'a', false],
])('the pattern %s and %s', (pattern, path, expected) => {
  expect(matchesPath(pattern, path)).toBe(expected);
});

test('paths are left out from the folder of their configuration, blanks and all', () => {
  const file = readConfigText('file:///C:/Laporan%20Kinerja/sakip.config.json', '{ "exclude": ["arsip lama"] }');
  expect(isExcluded(file, 'file:///C:/Laporan%20Kinerja/arsip%20lama/x.sakip')).toBe(true);
  expect(isExcluded(file, 'file:///C:/Laporan%20Kinerja/x.sakip')).toBe(false);
});

test('no pattern takes long', () => {
  const started = performance.now();
  expect(matchesPath('*a'.repeat(200), `${'a'.repeat(250)}b`)).toBe(false);
  expect(matchesPath('**/'.repeat(150), 'a/'.repeat(500))).toBe(true);
  expect(matchesPath(`${'**/*a*/'.repeat(60)}b`, 'a/'.repeat(500))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});

import { expect, test } from 'vitest';
import { discover, rootOf } from './discover.ts';
import { filesOf } from './fake-engine.fixture.ts';
import { type Host, memoryHost } from './host.ts';
import { resolve } from './uri.ts';

const host = memoryHost(
  filesOf({
    'file:///w/a.sakip': '',
    'file:///w/b/2.sakip': '',
    'file:///w/b/1.SAKIP': '',
    'file:///w/b/catatan.txt': '',
    'file:///w/.git/x.sakip': '',
    'file:///w/node_modules/x.sakip': '',
    'file:///w/kosong/x.txt': '',
  }),
);
const find = (...paths: string[]) => discover(host, paths, (path) => resolve('file:///w', path));

test('folders give their .sakip files in order, without hidden ones and node_modules', async () => {
  const { files, unfound } = await find('.');
  expect(files.map((file) => file.shown)).toEqual(['a.sakip', 'b/1.SAKIP', 'b/2.sakip']);
  expect(unfound).toEqual([]);
});

test('paths stay as given, each file once', async () => {
  const { files } = await find('./b', 'b/2.sakip', '../w/a.sakip', 'b/catatan.txt');
  expect(files.map((file) => file.shown)).toEqual(['./b/1.SAKIP', './b/2.sakip', '../w/a.sakip', 'b/catatan.txt']);
});

test('patterns, also with backslashes', async () => {
  expect((await find('b/*.sakip')).files.map((file) => file.shown)).toEqual(['b/2.sakip']);
  expect((await find('b\\?.*')).files.map((file) => file.shown)).toEqual(['b/1.SAKIP', 'b/2.sakip']);
  expect((await find('**/*.sakip')).files.map((file) => file.shown)).toEqual(['a.sakip', 'b/2.sakip']);
  expect((await find('/w/*.sakip')).files.map((file) => file.shown)).toEqual(['/w/a.sakip']);
});

test('what leads to nothing is named, the rest is found', async () => {
  const { files, unfound } = await find('tak-ada.sakip', 'kosong', 'x*.sakip', 'a.sakip');
  expect(files.map((file) => file.shown)).toEqual(['a.sakip']);
  expect(unfound).toEqual([
    { shown: 'tak-ada.sakip', why: 'missing', detail: '' },
    { shown: 'kosong', why: 'empty', detail: '' },
    { shown: 'x*.sakip', why: 'empty', detail: '' },
  ]);
});

test('a folder that may not be listed is named, its neighbours are found', async () => {
  const closed: Host = {
    ...host,
    list: async (uri) => (uri.endsWith('/b') ? { ok: false, why: 'denied', detail: 'EACCES' } : host.list(uri)),
  };
  const { files, unfound } = await discover(closed, ['.'], (path) => resolve('file:///w', path));
  expect(files.map((file) => file.shown)).toEqual(['a.sakip']);
  expect(unfound).toEqual([{ shown: 'b', why: 'denied', detail: 'EACCES' }]);
});

test('the root is the nearest marked folder, else the own one', async () => {
  const known = new Map<string, string | null>();
  const marked = memoryHost(
    filesOf({ 'file:///w/.git/HEAD': '', 'file:///w/p/sakip.config.json': '', 'file:///w/p/q/x': '' }),
  );
  expect(await rootOf(marked, 'file:///w/p/q', known)).toBe('file:///w/p');
  expect(await rootOf(marked, 'file:///w/r/s', known)).toBe('file:///w');
  expect(await rootOf(marked, 'file:///elsewhere/deep', known)).toBe('file:///elsewhere/deep');
  expect(await rootOf(marked, 'file:///elsewhere/deep', known)).toBe('file:///elsewhere/deep');
});

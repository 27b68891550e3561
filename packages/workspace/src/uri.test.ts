import { expect, test } from 'vitest';
import { childOf, folderOf, isWithin, nameOf, relative, resolve } from './uri.ts';

test('folder and name of a file', () => {
  expect(folderOf('file:///a/b/c.sakip')).toBe('file:///a/b');
  expect(folderOf('file:///c.sakip')).toBe('file://');
  expect(folderOf('vscode-vfs://host/c.sakip')).toBe('vscode-vfs://host');
  expect(folderOf('file:///C:/a.sakip')).toBe('file:///C:');
  expect(folderOf('file:///C:')).toBe('file:///C:');
  expect(folderOf('file://kantor/umum/a.sakip')).toBe('file://kantor/umum');
  expect(folderOf('file://kantor/umum')).toBe('file://kantor/umum');
  expect(nameOf('file:///a/Laporan%20Kinerja.sakip')).toBe('Laporan Kinerja.sakip');
});

test.each([
  ['file:///a/b', 'c.sakip', 'file:///a/b/c.sakip'],
  ['file:///a/b', './c.sakip', 'file:///a/b/c.sakip'],
  ['file:///a/b', '../c.sakip', 'file:///a/c.sakip'],
  ['file:///a/b', '..\\pk\\c.sakip', 'file:///a/pk/c.sakip'],
  ['file:///a/b', '../../../c.sakip', 'file:///c.sakip'],
  ['file:///a/b', '/x/c.sakip', 'file:///x/c.sakip'],
  ['file:///C:/a', 'C:\\x\\c.sakip', 'file:///C:/x/c.sakip'],
  ['file:///C:/a', 'd:/x y/c.sakip', 'file:///D:/x%20y/c.sakip'],
  ['file:///C:/a', '\\x\\c.sakip', 'file:///C:/x/c.sakip'],
  ['file:///C:/a', '..\\..\\..\\c.sakip', 'file:///C:/c.sakip'],
  ['file:///C:/a', '\\\\Kantor\\umum\\lkj 1\\c.sakip', 'file://kantor/umum/lkj%201/c.sakip'],
  ['file://kantor/umum/a', '..\\..\\..\\c.sakip', 'file://kantor/umum/c.sakip'],
  ['file://kantor/umum/a', '\\c.sakip', 'file://kantor/umum/c.sakip'],
  ['file://kantor/umum/a', 'C:\\c.sakip', 'file:///C:/c.sakip'],
  ['file:///a', '//x/c.sakip', 'file:///x/c.sakip'],
  ['vscode-vfs://h/a', 'C:\\c.sakip', 'vscode-vfs://h/C:/c.sakip'],
  ['file:///a/b', '', 'file:///a/b'],
  ['file:///a', 'Laporan Kinerja.sakip', 'file:///a/Laporan%20Kinerja.sakip'],
])('in %s, %s is %s', (folder, path, expected) => {
  expect(resolve(folder, path)).toBe(expected);
});

test('what is written for a path leads back to it', () => {
  const places = [
    'file:///C:/a/b',
    'file:///C:',
    'file:///D:/a',
    'file://kantor/umum/a',
    'file://kantor/lain',
    'file:///a',
  ];
  for (const from of places)
    for (const to of places.map((place) => `${place}/c%201.sakip`)) {
      const isOther = (uri: string): boolean => uri.startsWith('file:///a');
      // No path leads from Windows to a system without drives, and back.
      if (isOther(from) !== isOther(to)) continue;
      expect(resolve(from, relative(from, to)), `${from} ${to}`).toBe(to);
      expect(resolve(from, relative(from, to).replaceAll('/', '\\')), `${from} ${to}`).toBe(to);
    }
});

test('a folder contains itself and what is below, not its namesake', () => {
  expect(isWithin('file:///a/b/c', 'file:///a/b')).toBe(true);
  expect(isWithin('file:///a/b', 'file:///a/b')).toBe(true);
  expect(isWithin('file:///a/bc', 'file:///a/b')).toBe(false);
});

test('relative paths lead back', () => {
  expect(relative('file:///a/b', 'file:///a/b/c.sakip')).toBe('c.sakip');
  expect(relative('file:///a/b', 'file:///a/x%20y.sakip')).toBe('../x y.sakip');
  expect(relative('file:///a/b', 'vscode-vfs://h/x')).toBe('vscode-vfs://h/x');
  expect(relative('file:///C:/a', 'file:///C:/b/c%201.sakip')).toBe('../b/c 1.sakip');
  expect(relative('file:///C:/a', 'file:///D:/b/c%201.sakip')).toBe('D:/b/c 1.sakip');
  expect(relative('file:///C:/a', 'file://kantor/umum/c%201.sakip')).toBe('//kantor/umum/c 1.sakip');
  expect(childOf('file:///a/', 'x y')).toBe('file:///a/x%20y');
});

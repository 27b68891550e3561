import { expect, test } from 'vitest';
import { childOf, folderOf, isWithin, nameOf, relative, resolve } from './uri.ts';

test('folder and name of a file', () => {
  expect(folderOf('file:///a/b/c.sakip')).toBe('file:///a/b');
  expect(folderOf('file:///c.sakip')).toBe('file://');
  expect(folderOf('vscode-vfs://host/c.sakip')).toBe('vscode-vfs://host');
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
  ['file:///a/b', '', 'file:///a/b'],
  ['file:///a', 'Laporan Kinerja.sakip', 'file:///a/Laporan%20Kinerja.sakip'],
])('in %s, %s is %s', (folder, path, expected) => {
  expect(resolve(folder, path)).toBe(expected);
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
  expect(childOf('file:///a/', 'x y')).toBe('file:///a/x%20y');
});

/** Paths as planners have them: drives, blanks, shares, on a machine of either kind. */
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf, uriOf } from './file-uri.ts';

const CWD = 'C:\\Users\\Nama Saya';

test.each([
  ['Laporan 2024\\lkj.sakip', 'file:///C:/Users/Nama%20Saya/Laporan%202024/lkj.sakip'],
  ['Laporan 2024/lkj.sakip', 'file:///C:/Users/Nama%20Saya/Laporan%202024/lkj.sakip'],
  ['..\\Lain\\100%.sakip', 'file:///C:/Users/Lain/100%25.sakip'],
  ['c:\\lkj.sakip', 'file:///C:/lkj.sakip'],
  ['d:/', 'file:///D:'],
  ['\\lkj.sakip', 'file:///C:/lkj.sakip'],
  ['\\\\Kantor\\Bagian Umum\\lkj.sakip', 'file://kantor/Bagian%20Umum/lkj.sakip'],
  ['\\\\Kantor\\umum', 'file://kantor/umum'],
  ['\\\\?\\C:\\a\\lkj.sakip', 'file:///C:/a/lkj.sakip'],
  ['\\\\?\\UNC\\kantor\\umum\\lkj.sakip', 'file://kantor/umum/lkj.sakip'],
])('on Windows %s is %s, and leads back', (path, uri) => {
  expect(uriOf(CWD, path, 'win32')).toBe(uri);
  const back = pathOf(uri, 'win32');
  expect(win32.isAbsolute(back)).toBe(true);
  expect(uriOf(CWD, back, 'win32')).toBe(uri);
});

test('a share as the folder one stands in', () => {
  expect(uriOf('\\\\kantor\\umum\\a', '..\\lkj.sakip', 'win32')).toBe('file://kantor/umum/lkj.sakip');
});

test.each([
  ['/', 'file:///'],
  ['a b/lkj.sakip', 'file:///rumah/a%20b/lkj.sakip'],
  ['C:', 'file:///rumah/C%3A'],
  ['a\\b', 'file:///rumah/a%5Cb'],
])('elsewhere %s is %s', (path, uri) => {
  expect(uriOf('/rumah', path, 'linux')).toBe(uri);
  expect(uriOf('/rumah', pathOf(uri, 'linux'), 'linux')).toBe(uri);
});

test.each([
  ['untitled:Untitled-1', 'linux'],
  ['git:/a.sakip', 'win32'],
  ['file://kantor/umum/a.sakip', 'linux'],
  // Without a drive Windows would look in the folder the command was started in.
  ['file:///tmp/a.sakip', 'win32'],
  ['file:///.git', 'win32'],
] as const)('%s is no file on %s', (uri, platform) => {
  expect(() => pathOf(uri, platform)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test('there and back, whatever the names', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => !/[\\/\0]|^\.{1,2}$|[. ]$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      const unix = `/${names.join('/')}`;
      expect(pathOf(uriOf('/', unix, 'linux'), 'linux')).toBe(posix.resolve(unix));
      for (const root of ['C:\\', '\\\\kantor\\umum\\']) {
        const path = root + names.join('\\');
        expect(win32.resolve(pathOf(uriOf(CWD, path, 'win32'), 'win32'))).toBe(win32.resolve(path));
      }
    }),
  );
});

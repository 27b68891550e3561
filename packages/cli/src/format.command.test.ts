/** `sakip-lint format` as built: what it writes, and above all what it leaves alone. */
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, expectPlain, lint, lintAsNobody, posix } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';

beforeAll(ensureBuilt);

const messy = [
  '# Catatan di atas   ',
  'dokumen lkj   "Laporan Kinerja"   {   tahun 2031   # catatan di samping',
  '      # catatan di dalam',
  '  }',
  '',
  '',
  '',
  'tabel "3.1" "Anggaran"',
  '|Program|Pagu|   # catatan baris',
  '| Perikanan Budidaya | Rp 1.000 |',
  '# catatan terakhir',
].join('\n');
const comments = ['di atas', 'di samping', 'di dalam', 'baris', 'terakhir'].map((where) =>
  where === 'di atas' ? 'Catatan di atas' : `catatan ${where}`,
);
const bytesOf = (path: string): Buffer => readFileSync(path);

test('a file is laid out anew with every comment kept, and a second run changes nothing', () => {
  const cwd = folder({ 'a.sakip': messy });
  const { status, stdout, stderr } = lint(['format', 'a.sakip'], cwd);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe('dirapikan: a.sakip\n1 berkas dirapikan, 0 sudah rapi, 0 dibiarkan\n');
  const text = readFileSync(join(cwd, 'a.sakip'), 'utf8');
  for (const comment of comments) expect(text).toContain(`# ${comment}`);
  expect(text.replaceAll(/[\s;]/g, '')).toBe(messy.replaceAll(/[\s;]/g, ''));
  expect(text).not.toMatch(/[ \t]$/m);
  expect(lint(['format', 'a.sakip'], cwd).stdout).toBe('0 berkas dirapikan, 1 sudah rapi, 0 dibiarkan\n');
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(text);
  expect(readdirSync(cwd)).toEqual(['a.sakip']);
});

test('a pasted caption gets its quotes, pasted sentences stay', () => {
  const cwd = folder({ 'a.sakip': 'BAB III\n\nTabel 3.1\nCapaian Kinerja\nIndikator\tTarget\nLuas taman\t5\n' });
  expect(lint(['format', 'a.sakip'], cwd).stdout).toContain('1 berkas dirapikan');
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(
    'BAB III\n\nTabel "3.1" "Capaian Kinerja"\nIndikator\tTarget\nLuas taman\t5\n',
  );
});

/** Nothing of these is understood to the last byte. */
const broken: Readonly<Record<string, string | Uint8Array>> = {
  'ansi.sakip': Uint8Array.from([...Buffer.from('dokumen   lkj '), 0x93, 0x78, 0x94, 0x0a]),
  'nul.sakip': 'dokumen   lkj "x" \0{ tahun 2031 }\n',
  'separuh.sakip': Buffer.from('\uFEFFdokumen   lkj "x\uD83D" { tahun 2031 }\n', 'utf16le'),
  'excel.sakip': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]),
  'konflik.sakip': '<<<<<<< HEAD\ndokumen   lkj "x" {}\n=======\n>>>>>>> lain\n',
  'kurung.sakip': 'dokumen   lkj "x" {\n  tahun 2031\n',
  'kutip.sakip': 'dokumen   lkj "x { tahun 2031 }\n',
  'kata.sakip': 'dokumen   lkj "x" { tahun 2031 }\nini bukan   baris\n',
  'dalam.sakip': `dokumen   lkj "x" {}\nukuran x untuk program = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`,
  'panjang.sakip': `dokumen   lkj "x" {}\npastikan 5 = ${'- '.repeat(10_000)}1\n`,
};

describe('a file that is not understood', () => {
  test.each(Object.keys(broken))('%s stays byte for byte, in place and in a pipe', (name) => {
    const content = Buffer.from(broken[name] ?? '');
    const cwd = folder({ [name]: content, 'rapi.sakip': messy });
    const { status, stdout, stderr } = lint(['format', '.'], cwd);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^"${name}" dibiarkan apa adanya, karena .*\\.\\n$`));
    expect(stdout).toBe('dirapikan: rapi.sakip\n1 berkas dirapikan, 0 sudah rapi, 1 dibiarkan\n');
    expectPlain(stderr);
    expect(bytesOf(join(cwd, name))).toEqual(content);
    expect(lint(['format', '--check', name], cwd).status).toBe(2);
    expect(bytesOf(join(cwd, name))).toEqual(content);
    const piped = lint(['format', '-'], cwd, { input: content, encoding: 'latin1' });
    expect(piped.status).toBe(2);
    expect(Buffer.from(piped.stdout, 'latin1')).toEqual(content);
    expect(readdirSync(cwd).sort()).toEqual([name, 'rapi.sakip'].sort());
  });
});

test.each([
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
])('%s stays what it is, in place and in a pipe', (_, encode) => {
  const cwd = folder({ 'a.sakip': encode(messy), 'b.sakip': messy });
  expect(lint(['format', 'b.sakip'], cwd).status).toBe(0);
  const expected = encode(readFileSync(join(cwd, 'b.sakip'), 'utf8'));
  const piped = lint(['format', '-'], cwd, { input: bytesOf(join(cwd, 'a.sakip')), encoding: 'latin1' });
  expect(Buffer.from(piped.stdout, 'latin1')).toEqual(expected);
  expect(lint(['format', 'a.sakip'], cwd).status).toBe(0);
  expect(bytesOf(join(cwd, 'a.sakip'))).toEqual(expected);
});

test('--check writes nothing and names what is not laid out: exit 1, and 0 when all is', () => {
  const cwd = folder({ 'a.sakip': messy, 'sub/b.sakip': '# rapi\n' });
  const { status, stdout } = lint(['format', '--check', '.'], cwd);
  expect(status).toBe(1);
  expect(stdout).toBe('belum rapi: a.sakip\n1 berkas belum rapi, 1 sudah rapi, 0 dibiarkan\n');
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(messy);
  expect(lint(['format', '--check', 'sub'], cwd).status).toBe(0);
  expect(lint(['format', '--check', '-'], cwd, { input: messy })).toMatchObject({
    status: 1,
    stdout: 'belum rapi: -\n1 berkas belum rapi, 0 sudah rapi, 0 dibiarkan\n',
  });
  const named = lint(['format', '--check', '-', '--stdin-filename', 'sub/x.sakip'], cwd, { input: messy });
  expect(named.stdout).toContain('belum rapi: sub/x.sakip');
});

test('a missing path, a misspelt option: told, exit 2, the rest is done', () => {
  const cwd = folder({ 'a.sakip': messy });
  const { status, stdout, stderr } = lint(['format', 'a.sakip', 'a.sakp'], cwd);
  expect([status, stderr]).toEqual([2, '"a.sakp" tidak ada, jadi tidak diperiksa. Maksud Anda "a.sakip"?\n']);
  expect(stdout).toContain('dirapikan: a.sakip');
  expect(lint(['format', '--chek', '.'], cwd).stderr).toContain('Maksud Anda "--check"?');
  expect(lint(['format', '--rule', 'kinerja/capaian=off', '.'], cwd).status).toBe(2);
});

describe.skipIf(!posix)('writing is all or nothing', () => {
  test('mode, owner and links survive', () => {
    const cwd = folder({ 'a.sakip': messy, 'b.sakip': messy });
    chmodSync(join(cwd, 'a.sakip'), 0o666);
    if (process.getuid?.() === 0) chownSync(join(cwd, 'a.sakip'), 65_534, 65_534);
    const before = statSync(join(cwd, 'a.sakip'));
    symlinkSync('b.sakip', join(cwd, 'c.sakip'));
    expect(lint(['format', 'a.sakip', 'c.sakip'], cwd).status).toBe(0);
    const { mode, uid, gid, ino } = statSync(join(cwd, 'a.sakip'));
    expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
    // Another file in its place, never the old one half written.
    expect(ino).not.toBe(before.ino);
    expect(readFileSync(join(cwd, 'b.sakip'), 'utf8')).toBe(readFileSync(join(cwd, 'a.sakip'), 'utf8'));
    expect(readdirSync(cwd).sort()).toEqual(['a.sakip', 'b.sakip', 'c.sakip']);
  });

  test('where nothing may be written the file is as before, and nothing is left beside it', () => {
    const cwd = folder({ 'kunci/a.sakip': messy, 'b.sakip': '# rapi\n' });
    chmodSync(join(cwd, 'kunci/a.sakip'), 0o666);
    chmodSync(join(cwd, 'kunci'), 0o555);
    const { status, stdout, stderr } = lintAsNobody(['format', '.'], cwd);
    chmodSync(join(cwd, 'kunci'), 0o755);
    expect(stderr).toBe(
      '"kunci/a.sakip" tidak dapat ditulis: pengguna ini tidak berizin menulis di foldernya. Isinya tetap seperti semula. Minta izin tulis kepada pemiliknya.\n',
    );
    expect(stdout).toBe('0 berkas dirapikan, 1 sudah rapi, 1 dibiarkan\n');
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'kunci/a.sakip'), 'utf8')).toBe(messy);
    expect(readdirSync(join(cwd, 'kunci'))).toEqual(['a.sakip']);
  });
});

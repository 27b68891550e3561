import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeTools, runHere } from '../fake-tools.fixture.ts';
import { folder } from '../folder.fixture.ts';

const messy = '# satu   \n# dua';
const clean = '# satu\n# dua\n';

test('writes what changes, and says so', async () => {
  const cwd = folder({ 'a.sakip': messy, 'b.sakip': clean });
  const { code, out } = await runHere(cwd, ['format', '.']);
  expect(out).toBe('dirapikan: a.sakip\n1 berkas dirapikan, 1 sudah rapi, 0 dibiarkan\n');
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(clean);
  expect(readdirSync(cwd).sort()).toEqual(['a.sakip', 'b.sakip']);
});

test('--check writes nothing and exits 1', async () => {
  const cwd = folder({ 'a.sakip': messy });
  expect(await runHere(cwd, ['format', '--check', '.'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('belum rapi: a.sakip'),
  });
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(messy);
  writeFileSync(join(cwd, 'a.sakip'), clean);
  expect(await runHere(cwd, ['format', '--check', '.'])).toMatchObject({ code: 0 });
});

test('a file that is not understood stays as it is, byte for byte, and passes a pipe unchanged', async () => {
  const broken = 'dokumen lkj "x {\n}}}   \n';
  const cwd = folder({ 'a.sakip': broken, 'b.sakip': messy });
  const { code, err, out } = await runHere(cwd, ['format', 'a.sakip', 'b.sakip']);
  expect(code).toBe(2);
  expect(err).toMatch(/"a\.sakip" dibiarkan apa adanya, karena baris \d+ tidak dapat dipahami/);
  expect(out).toContain('dirapikan: b.sakip');
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(broken);
  const stdin = async () => new TextEncoder().encode(broken);
  expect(await runHere(cwd, ['format', '-'], { stdin })).toMatchObject({ code: 2, out: broken });
});

test('a file that is not all text stays as it is', async () => {
  const bytes = Uint8Array.from([0x23, 0x20, 0x93, 0x20, 0x20]);
  const cwd = folder({ 'a.sakip': bytes });
  expect(await runHere(cwd, ['format', '.'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bukan teks UTF-8'),
  });
  expect(new Uint8Array(readFileSync(join(cwd, 'a.sakip')))).toEqual(bytes);
  const piped = await runHere(cwd, ['format', '-'], { stdin: async () => bytes });
  expect([piped.code, piped.out]).toEqual([2, Buffer.from(bytes).toString('latin1')]);
});

test('a pipe keeps its encoding', async () => {
  const stdin = async () => Buffer.from(`\uFEFF${messy}`, 'utf16le');
  const { out } = await runHere(folder({}), ['format', '-'], { stdin });
  expect(Buffer.from(out, 'latin1').toString('utf16le')).toBe(`\uFEFF${clean}`);
});

test('a pipe is formatted alone', async () => {
  const cwd = folder({ 'a.sakip': messy });
  expect(await runHere(cwd, ['format', '-', 'a.sakip'])).toMatchObject({ code: 2, out: '' });
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(messy);
});

test('a print that loses something is not written', async () => {
  const cwd = folder({ 'a.sakip': messy });
  const losing = { ...fakeTools, printer: async () => () => '# satu\n' };
  expect(await runHere(cwd, ['format', '.'], { tools: losing })).toMatchObject({ code: 2 });
  const growing = { ...fakeTools, printer: async () => (tree: { text: string }) => `${tree.text} ` };
  expect(await runHere(cwd, ['format', '.'], { tools: growing })).toMatchObject({ code: 2 });
  expect(readFileSync(join(cwd, 'a.sakip'), 'utf8')).toBe(messy);
});

test('a pipe is formatted to standard output, in silence', async () => {
  const stdin = async () => new TextEncoder().encode(messy);
  expect(await runHere(folder({}), ['format', '-'], { stdin })).toEqual({ code: 0, out: clean, err: '' });
});

test('encoding, mode and links survive', async () => {
  const utf16 = Buffer.from(`\uFEFF${messy}`, 'utf16le');
  const cwd = folder({ 'a.sakip': utf16, 'b.sakip': messy });
  const before = statSync(join(cwd, 'b.sakip')).mode;
  if (process.platform !== 'win32') symlinkSync('b.sakip', join(cwd, 'c.sakip'));
  expect(await runHere(cwd, ['format', 'a.sakip', process.platform === 'win32' ? 'b.sakip' : 'c.sakip'])).toMatchObject(
    { code: 0 },
  );
  expect(readFileSync(join(cwd, 'a.sakip')).toString('utf16le')).toBe(`\uFEFF${clean}`);
  expect(readFileSync(join(cwd, 'b.sakip'), 'utf8')).toBe(clean);
  expect(statSync(join(cwd, 'b.sakip')).mode).toBe(before);
});

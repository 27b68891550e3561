/** The built command as a process: on the Node of the tools, and on the machine's own where that is another. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt, here, lint, posix } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';

const report = 'dokumen lkj "Laporan Kinerja" { tahun 2031 }\ngunakan "tidak-ada.sakip"\n';

/** The Node outside `node_modules`, which is what a stranger has; else the running one. */
function machineNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((item) => !item.includes(`node_modules${sep}`));
  return path.map((item) => join(item, name)).find((item) => existsSync(item)) ?? process.execPath;
}
const nodes = [...new Set([process.execPath, machineNode()])];

beforeAll(ensureBuilt);

test.each(nodes)('it starts on %s', (node) => {
  const cwd = folder({ 'a.sakip': report });
  expect(lint(['--version'], cwd, { node })).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^sakip-lint \d/),
    stderr: '',
  });
  const { status, stdout, stderr } = lint(['a.sakip'], cwd, { node });
  expect(stderr).toBe('');
  expect(stdout).toContain('kesalahan[nama/berkas]');
  expect(status).toBe(1);
  expect(lint(['rules'], cwd, { node }).stdout).toContain('nama/berkas');
  expect(lint(['explain', 'nama/berkas'], cwd, { node }).stdout).toContain('# nama/berkas');
  expect(lint(['explain', 'sintaks/kurung'], cwd, { node }).stdout).toContain('# sintaks/kurung');
  expect(lint(['explain', 'standar'], cwd, { node }).stdout).toContain('ukuran ');
  expect(lint(['format', '--check', 'a.sakip'], cwd, { node }).status).toBe(0);
});

test('one package without dependencies: bin and dist alone are enough', () => {
  const cwd = folder({ 'a.sakip': report });
  for (const part of ['bin', 'dist', 'package.json']) cpSync(here(part), join(cwd, 'x', part), { recursive: true });
  const { status, stdout } = spawnSync(process.execPath, [join(cwd, 'x/bin/sakip-lint.js'), 'a.sakip'], {
    cwd,
    encoding: 'utf8',
  });
  expect([status, stdout.includes('nama/berkas')]).toEqual([1, true]);
});

test('a small clean report is checked without the rest', () => {
  const cwd = folder({});
  const parts = readdirSync(here('dist')).filter((file) => /^sakip-lint(?:-\d+)?\.js$/.test(file));
  for (const part of ['bin', 'package.json', 'dist/package.json', ...parts.map((file) => `dist/${file}`)]) {
    cpSync(here(part), join(cwd, part), { recursive: true });
  }
  const { status, stderr } = spawnSync(process.execPath, ['bin/sakip-lint.js', here('../../examples/mulai')], {
    cwd,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

const many = Array.from({ length: 20_000 }, (_, index) => `gunakan "tidak-ada-${index}.sakip"`).join('\n');

test('output is complete when piped, also to a slow reader', async () => {
  const cwd = folder({ 'a.sakip': many });
  const child = spawn(process.execPath, [here('bin/sakip-lint.js'), '--format', 'json'], { cwd });
  const chunks: Buffer[] = [];
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // the pipe is full long before
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const { findings, summary } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(findings).toHaveLength(20_000);
  expect(summary.errors).toBe(20_000);
});

test.skipIf(!posix)('a reader that leaves early is no error', () => {
  const cwd = folder({ 'a.sakip': many });
  const command = `"${process.execPath}" "${here('bin/sakip-lint.js')}" --format concise | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

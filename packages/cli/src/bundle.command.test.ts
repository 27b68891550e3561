/** The built command as a process: on the Node of the tools, and on the machine's own where that is another. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { folder } from './folder.fixture.ts';

const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const report = 'dokumen lkj "Laporan Kinerja" { tahun 2031 }\ngunakan "tidak-ada.sakip"\n';

/** The Node outside `node_modules`, which is what a stranger has; else the running one. */
function machineNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((item) => !item.includes(`node_modules${sep}`));
  return path.map((item) => join(item, name)).find((item) => existsSync(item)) ?? process.execPath;
}
const nodes = [...new Set([process.execPath, machineNode()])];

beforeAll(() => {
  if (existsSync(here('dist/sakip-lint.js'))) return;
  const { status, stderr } = spawnSync(process.execPath, [here('scripts/build.js')], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

function lint(args: readonly string[], cwd: string, node: string = process.execPath): SpawnSyncReturns<string> {
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8' };
  return spawnSync(node, [here('bin/sakip-lint.js'), ...args], { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 });
}

test.each(nodes)('it starts on %s', (node) => {
  const cwd = folder({ 'a.sakip': report });
  expect(lint(['--version'], cwd, node)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^sakip-lint \d/),
    stderr: '',
  });
  const { status, stdout, stderr } = lint(['a.sakip'], cwd, node);
  expect(stderr).toBe('');
  expect(stdout).toContain('kesalahan[nama/berkas]');
  expect(status).toBe(1);
  expect(lint(['rules'], cwd, node).stdout).toContain('nama/berkas');
  expect(lint(['explain', 'nama/berkas'], cwd, node).stdout).toContain('# nama/berkas');
  expect(lint(['explain', 'sintaks/kurung'], cwd, node).stdout).toContain('# sintaks/kurung');
  expect(lint(['explain', 'standar'], cwd, node).stdout).toContain('ukuran ');
  expect(lint(['format', '--check', 'a.sakip'], cwd, node).status).toBe(0);
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

test.skipIf(process.platform === 'win32')('a reader that leaves early is no error', () => {
  const cwd = folder({ 'a.sakip': many });
  const command = `"${process.execPath}" "${here('bin/sakip-lint.js')}" --format concise | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

test.skipIf(process.platform === 'win32')('a folder without permission is told, its neighbours are checked', () => {
  const cwd = folder({ 'a.sakip': report, 'tertutup/b.sakip': '', 'tertutup.sakip': '' });
  // The superuser may read everything: run as nobody, from a place that nobody may read.
  const root = process.getuid?.() === 0;
  for (const part of ['bin', 'dist', 'package.json']) cpSync(here(part), join(cwd, 'x', part), { recursive: true });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'tertutup'), 0);
  chmodSync(join(cwd, 'tertutup.sakip'), 0);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['x/bin/sakip-lint.js', '.'], {
    cwd,
    encoding: 'utf8',
    env: { LANG: 'C.UTF-8' },
    ...(root ? { uid: 65_534, gid: 65_534 } : {}),
  });
  chmodSync(join(cwd, 'tertutup'), 0o755);
  expect(stderr).toContain('"tertutup" tidak boleh dibaca');
  expect(stderr).toContain('"tertutup.sakip" tidak boleh dibaca');
  expect(stderr).not.toMatch(/\bat .*:\d+/);
  expect(stdout).toContain('nama/berkas');
  expect(status).toBe(2);
});

/** Everything that may be wrong with a file, and 10,000 levels of it: a finding or a message, never a stack trace. */
const bad: Readonly<Record<string, string | Uint8Array>> = {
  'ansi.sakip': Uint8Array.from([...Buffer.from('dokumen lkj '), 0x93, 0x78, 0x94, 0x0a]),
  'utf16.sakip': Buffer.from(`\uFEFF${report}`, 'utf16le'),
  'crlf.sakip': report.replaceAll('\n', '\r\n'),
  'word.sakip': report.replaceAll('"', '”').replaceAll(' ', '\u00A0'),
  'tab.sakip': 'tabel "1"\n{\nUraian\tPagu\nA\tRp 1.000\n}\n',
  'konflik.sakip': `<<<<<<< HEAD\n${report}=======\n${report}>>>>>>> lain\n`,
  'nul.sakip': 'dokumen lkj "x" \0{ tahun 2031 }\n',
  'excel.sakip': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]),
  'kosong.sakip': '',
  'dalam.sakip': `${'narasi "x" {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`,
  'tak-tertutup.sakip': 'narasi "x" {\n'.repeat(10_000),
  'kurung.sakip': `ukuran x untuk program = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`,
  'lingkar-a.sakip': 'gunakan "lingkar-b.sakip"\n',
  'lingkar-b.sakip': 'gunakan "lingkar-a.sakip"\n',
  'keluar.sakip': 'gunakan "../../../../etc/passwd"\n',
};

test('bad-input: each file alone, without a stack trace', () => {
  for (const [name, content] of Object.entries(bad)) {
    const cwd = folder({ [name]: content });
    const { status, stdout, stderr } = lint([name, '--format', 'json'], cwd);
    expect(stderr, name).toBe('');
    expect([0, 1], name).toContain(status);
    expect(JSON.parse(stdout).summary.files, name).toBe(1);
  }
});

test('bad-input: together, nothing is lost', () => {
  const cwd = folder({ ...bad, 'sakip.config.json': '{}' });
  mkdirSync(join(cwd, 'kosong'));
  writeFileSync(join(cwd, 'lkj.sakip'), report);
  const { status, stdout, stderr } = lint(['.', '--format', 'concise'], cwd);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  for (const [file, rule] of [
    ['ansi', 'sintaks/pengodean'],
    ['nul', 'sintaks/nul'],
    ['excel', 'sintaks/bukan_teks'],
    ['utf16', 'nama/berkas'],
    ['crlf', 'nama/berkas'],
    ['word', 'nama/berkas'],
    ['konflik', 'sintaks/konflik'],
    ['lingkar-a', 'nama/siklus'],
    ['keluar', 'nama/luar_ruang_kerja'],
    ['lkj', 'nama/berkas'],
  ]) {
    expect(stdout).toMatch(new RegExp(`^${file}\\.sakip:\\d+:\\d+: \\S+ ${rule}:`, 'm'));
  }
});

test('format leaves all of them readable and writes nothing it did not understand', () => {
  const cwd = folder(bad);
  lint(['format', '.'], cwd);
  expect(readdirSync(cwd).sort()).toEqual(Object.keys(bad).sort());
});

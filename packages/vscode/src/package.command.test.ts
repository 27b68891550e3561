/** The package that people install: small, whole, and nothing else in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';

const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const VSIX = 'package/sakip-lint.vsix';
const MOST_BYTES = 2 * 1024 * 1024;

function run(script: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here(script)], { encoding: 'utf8', cwd: here('.') });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

let files: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  // Builds only what is missing: other tests may be using what there is.
  if (!existsSync(here('../cli/dist/sakip-lint.js'))) run('../cli/scripts/build.js');
  if (!existsSync(here('dist/extension.cjs'))) run('scripts/build.js');
  expect(run('scripts/package.js')).toMatch(/sakip-lint\.vsix: \d+ KB\n$/);
  files = filesIn(readFileSync(here(VSIX)));
}, 120_000);

test('is small', () => {
  expect(statSync(here(VSIX)).size).toBeLessThan(MOST_BYTES);
});

test('holds no source, no test and no package of others', () => {
  const strange = [...files.keys()].filter((name) =>
    /node_modules|\.ts$|\.map$|\.vsix$|tsconfig|turbo|scripts\//.test(name),
  );
  expect(strange).toEqual([]);
});

test('holds all that its manifest names', () => {
  const manifest = JSON.parse(text('extension/package.json'));
  const named = JSON.stringify(manifest).match(/"\.\/[^"]+"|"[\w/.-]+\.(?:md|png|svg)"/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) {
    const path = `extension/${JSON.parse(name).replace(/^\.\//, '')}`;
    expect(
      [...files.keys()].some((file) => file === path || file.startsWith(`${path}/`)),
      path,
    ).toBe(true);
  }
  for (const name of [
    'LICENSE.txt',
    'readme.md',
    'package.nls.json',
    'package.nls.id.json',
    'bin/sakip-lint',
    'bin/sakip-lint.cmd',
  ])
    expect(files.has(`extension/${name}`), name).toBe(true);
  expect(manifest.dependencies).toBeUndefined();
});

test('brings the command line, and the licences of what is in it', () => {
  expect(files.has('extension/dist/cli/sakip-lint.js')).toBe(true);
  expect(text('extension/dist/THIRD-PARTY-LICENSES.txt')).toContain('vscode-languageclient 11.0.0 (MIT)');
  expect(text('extension/dist/cli/THIRD-PARTY-LICENSES.txt')).toContain('vscode-languageserver 11.0.0 (MIT)');
});

test('asks for nothing that its bundle has not', () => {
  const asked = [...text('extension/dist/extension.cjs').matchAll(/\brequire\("([^"]+)"\)/g)].map(
    ([, name]) => name as string,
  );
  const known =
    /^(?:vscode|node:.*|assert|child_process|crypto|events|fs|fs\/promises|net|os|path|readline|stream|string_decoder|tty|url|util)$/;
  expect([...new Set(asked)].filter((name) => !known.test(name))).toEqual([]);
});

test('unpacked into any folder, the launcher runs the command by the Node it is given', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ekstensi saya '));
  for (const [name, bytes] of files) {
    const at = join(folder, name);
    if (!/^extension\/(?:bin|dist\/cli)\//.test(name)) continue;
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes, { mode: name.includes('/bin/') ? 0o755 : 0o644 });
  }
  const [launcher, ...before] =
    process.platform === 'win32'
      ? ['cmd.exe', '/d', '/c', join(folder, 'extension/bin/sakip-lint.cmd')]
      : [join(folder, 'extension/bin/sakip-lint')];
  const start = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(launcher as string, [...before, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, SAKIP_LINT_RUNTIME: process.execPath },
    });
  expect(start('--version').stdout).toMatch(/^sakip-lint \d/);
  writeFileSync(join(folder, 'dua kata.sakip'), 'program "A" { pagu Rp 100; realisasi Rp 50; serapan 60% }\n');
  const { stdout, status } = start('dua kata.sakip');
  expect(stdout).toContain('anggaran/serapan');
  expect(status).toBe(1);
  rmSync(folder, { recursive: true });
});

const text = (name: string): string => files.get(name)?.toString('utf8') ?? '';

/** Files of an archive, by its central directory. */
function filesIn(archive: Buffer): Map<string, Buffer> {
  const result = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let k = 0; k < count; k++) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const stored = archive.readUInt16LE(at + 10) === 0;
    const size = archive.readUInt32LE(at + 20);
    const header = archive.readUInt32LE(at + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const bytes = archive.subarray(start, start + size);
    result.set(archive.toString('utf8', at + 46, at + 46 + name), stored ? bytes : inflateRawSync(bytes));
    at += 46 + name + extra + comment;
  }
  return result;
}

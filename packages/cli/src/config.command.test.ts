/** `sakip.config.json` on the built command: what holds, what is told, `init` and `config`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, expectPlain, here, lint, told } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';
import { widthOf } from './text.ts';

beforeAll(ensureBuilt);

const WRONG =
  'dokumen lkj "Laporan" { tahun 2031 }\nprogram P "Arsip" { pagu Rp 500; realisasi Rp 400; serapan 90% }\n';
const AT = ':2:60';
const level = (value: string): string => `{ "rules": { "anggaran/serapan": "${value}" } }`;
const CONFIG = 'sakip.config.json';

/** Severity word, path and rule of each finding; and the exit status. */
function checked(cwd: string, ...args: readonly string[]): readonly (string | number | null)[] {
  const { stdout, status, stderr } = lint(['--format', 'concise', ...args], cwd);
  expectPlain(stdout + stderr);
  const lines = [...stdout.matchAll(/^(\S.*?):\d+:\d+: (\S+ [a-z_]+\/[a-z_]+):/gm)].map(
    ([, path, told_]) => `${path} ${told_}`,
  );
  return [...lines, status];
}

describe('what holds', () => {
  test('the nearest configuration upwards of each file, by rule and by group', () => {
    const cwd = folder({
      'a/lkj.sakip': WRONG,
      'b/dalam sekali/lkj.sakip': WRONG,
      'c/lkj.sakip': WRONG,
      'sakip.config.json': '{\r\n  // sementara\r\n  "rules": { "anggaran/*": "warning" },\r\n}\r\n',
      'a/sakip.config.json': level('off'),
      'b/sakip.config.json': `\uFEFF${level('hint')}`,
    });
    const expected = ['b/dalam sekali/lkj.sakip saran anggaran/serapan', 'c/lkj.sakip peringatan anggaran/serapan', 0];
    expect(checked(cwd)).toEqual(expected);
    expect(checked(join(cwd, 'c'), 'lkj.sakip')).toEqual(['lkj.sakip peringatan anggaran/serapan', 0]);
    expect(checked(cwd, '--fail-on', 'warning').at(-1)).toBe(1);
  });

  test('--rule, --config and --no-config win over it', () => {
    const cwd = folder({ 'lkj.sakip': WRONG, [CONFIG]: level('off'), 'lain/aturan.json': level('info') });
    expect(checked(cwd)).toEqual([0]);
    expect(checked(cwd, '--rule', 'anggaran/serapan=hint')).toEqual(['lkj.sakip saran anggaran/serapan', 0]);
    expect(checked(cwd, '--no-config')).toEqual(['lkj.sakip kesalahan anggaran/serapan', 1]);
    expect(checked(cwd, '--config', 'lain/aturan.json')).toEqual(['lkj.sakip info anggaran/serapan', 0]);
    expect(lint(['--config', 'tak-ada.json'], cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"tak-ada.json" tidak ada'),
    });
    expect(lint(['--config', CONFIG, '--no-config'], cwd).status).toBe(2);
    for (const rule of ['sintaks/kata=off', 'konfigurasi/nilai=hint'])
      expect(lint(['--rule', rule], cwd)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('tidak dapat diatur begitu'),
      });
  });

  test('without one, an empty one changes nothing; and suppressions go with levels', () => {
    const text = WRONG.replace('% }', '% }  # sakip-abaikan anggaran/serapan: angka sementara');
    const cwd = folder({ 'lkj.sakip': text });
    expect(checked(cwd)).toEqual([0]);
    const off = folder({ 'lkj.sakip': text, [CONFIG]: level('off') });
    expect(checked(off)).toEqual([0]);
    expect(checked(off, '--no-suppressions')).toEqual([0]);
    const hint = folder({ 'lkj.sakip': text, [CONFIG]: level('hint') });
    expect(checked(hint, '--no-suppressions')).toEqual(['lkj.sakip saran anggaran/serapan', 0]);
    const strict = folder({
      'lkj.sakip': text,
      [CONFIG]: '{ "rules": { "abaikan/tanpa_alasan": { "options": { "shortest": 40 } } } }',
    });
    expect(checked(strict)).toEqual(['lkj.sakip peringatan abaikan/tanpa_alasan', 0]);
  });

  test('the language of messages, unless the command line asks for one', () => {
    const cwd = folder({ 'lkj.sakip': WRONG, [CONFIG]: '{ "lang": "en" }' });
    expect(lint(['.'], cwd).stdout).toContain('1 error, 0 warnings');
    expect(lint(['.', '--lang', 'id'], cwd).stdout).toContain('1 kesalahan, 0 peringatan');
    expect(lint(['.', 'tak-ada.sakip'], cwd).stderr).toContain('does not exist');
    expect(lint(['rules'], cwd).stdout).toMatch(/^rule +level/);
    expect(lint(['--help'], cwd).stdout).toContain('Exit status');
    expect(lint([join(cwd, 'lkj.sakip')], folder({})).stdout).toContain('1 error');
  });

  test('what is left out is not found; what is named is checked all the same', () => {
    const cwd = folder({
      'lkj.sakip': WRONG,
      'arsip/lkj.sakip': WRONG,
      'draf-1.sakip': WRONG,
      [CONFIG]: '{ "exclude": ["arsip", "draf-*.sakip"] }',
    });
    expect(checked(cwd)).toEqual(['lkj.sakip kesalahan anggaran/serapan', 1]);
    expect(checked(cwd, '**/*.sakip')).toEqual(['lkj.sakip kesalahan anggaran/serapan', 1]);
    expect(checked(cwd, 'arsip/lkj.sakip')).toEqual(['arsip/lkj.sakip kesalahan anggaran/serapan', 1]);
    expect(lint(['arsip'], cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"arsip" dikecualikan oleh "exclude" dalam sakip.config.json'),
    });
    expect(lint(['format', '--check', '.'], cwd).stdout).toContain('1 sudah rapi');
  });

  test('--stdin-filename says whose configuration holds for a pipe', () => {
    const cwd = folder({ 'a/sakip.config.json': level('info') });
    const run = (...args: string[]) => told(lint(['-', '--format', 'concise', ...args], cwd, { input: WRONG }).stdout);
    expect(run()).toEqual([`-${AT} anggaran/serapan`]);
    expect(lint(['-', '--stdin-filename', 'a/x.sakip'], cwd, { input: WRONG })).toMatchObject({ status: 0 });
  });
});

describe('what is wrong with it', () => {
  test('is told first, at its place; what is understood holds; exit 2', () => {
    const cwd = folder({
      'lkj.sakip': WRONG,
      [CONFIG]: '{\n  "rules": { "anggaran/serapan": "hint", "anggaran/jumlahh": "off" }\n}\n',
    });
    expect(checked(cwd)).toEqual([
      'sakip.config.json kesalahan konfigurasi/aturan',
      'lkj.sakip saran anggaran/serapan',
      2,
    ]);
    const { stdout } = lint([], cwd);
    expect(stdout).toContain('sakip.config.json:2:42');
    expect(stdout).toContain('Maksud Anda "anggaran/jumlah"?');
    expect(JSON.parse(lint(['--format', 'json'], cwd).stdout).findings[0]).toMatchObject({
      rule: 'konfigurasi/aturan',
      file: CONFIG,
      range: { start: { line: 2, column: 42 } },
    });
  });

  test('no JSON: defaults hold, nothing is formatted', () => {
    const cwd = folder({ 'lkj.sakip': `${WRONG}\n\n`, [CONFIG]: '{ "rules": {' });
    expect(checked(cwd)).toEqual([
      'sakip.config.json kesalahan konfigurasi/sintaks',
      'lkj.sakip kesalahan anggaran/serapan',
      2,
    ]);
    expect(lint(['format', '.'], cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('tidak ada yang dirapikan'),
    });
    expect(readFileSync(join(cwd, 'lkj.sakip'), 'utf8')).toBe(`${WRONG}\n\n`);
    expect(lint(['format', '--no-config', '.'], cwd).status).toBe(0);
  });

  test.each([
    ['nothing but brackets', '['.repeat(500_000)],
    ['a megabyte', `{}${' '.repeat(2 ** 20)}`],
    ['a binary', Buffer.from([0, 1, 2, 0xff, 0xfe])],
    ['a prototype', '{ "__proto__": { "rules": {} } }'],
    ['other JSON', '[1, "x", null]'],
  ])('%s is told plainly', (_, content) => {
    const cwd = folder({ 'lkj.sakip': 'dokumen lkj "Laporan" { tahun 2031 }\n', [CONFIG]: content });
    expect(checked(cwd)).toMatchObject({ 1: 2, length: 2 });
  });

  test('a folder of that name', () => {
    const cwd = folder({ 'lkj.sakip': WRONG, 'sakip.config.json/x.txt': '' });
    expect(checked(cwd)[0]).toBe('sakip.config.json kesalahan konfigurasi/berkas');
  });
});

describe('init', () => {
  test('makes one that changes nothing, says what next, and never overwrites', () => {
    const cwd = folder({ 'lkj.sakip': WRONG });
    const before = checked(cwd);
    const { status, stdout } = lint(['init'], cwd);
    expect(status).toBe(0);
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(stdout).toContain('Dibuat: sakip.config.json');
    expect(JSON.parse(readFileSync(join(cwd, CONFIG), 'utf8'))).toEqual({ lang: 'id', rules: {}, exclude: [] });
    expect(checked(cwd)).toEqual(before);
    const text = readFileSync(join(cwd, CONFIG));
    expect(lint(['init'], cwd)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('sudah ada') });
    expect(readFileSync(join(cwd, CONFIG))).toEqual(text);
  });

  test('in a folder, in a language, below another one', () => {
    const cwd = folder({ 'a b/x.txt': '', [CONFIG]: '{}' });
    const { stdout } = lint(['init', 'a b', '--lang', 'en'], cwd);
    expect(stdout).toContain('Made: a b/sakip.config.json');
    expect(stdout).toContain('The configuration sakip.config.json no longer holds');
    expect(JSON.parse(readFileSync(join(cwd, 'a b', CONFIG), 'utf8')).lang).toBe('en');
    expect(lint(['init', 'tak-ada'], cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bukan folder'),
    });
    expect(existsSync(join(cwd, 'tak-ada'))).toBe(false);
  });
});

describe('config', () => {
  test('prints what holds for a file, and from where', () => {
    const text =
      '{\n  "lang": "id",\n  "rules": {\n    "anggaran/*": "hint",\n    "templat/sisa": {\n      "options": { "texts": ["diisi oleh"] }\n    }\n  }\n}\n';
    const cwd = folder({ 'a/lkj.sakip': WRONG, [CONFIG]: text });
    for (const args of [
      ['config', '--print', 'a/lkj.sakip'],
      ['config', 'a'],
    ]) {
      const { status, stdout } = lint(args, cwd);
      expect(status).toBe(0);
      for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
      expect(stdout).toMatch(/^lang +id +sakip\.config\.json:2$/m);
      expect(stdout).toMatch(/^anggaran\/jumlah +hint +sakip\.config\.json:4$/m);
      expect(stdout).toMatch(/^templat\/sisa texts +"diisi oleh" +sakip\.config\.json:6$/m);
      expect(stdout).toMatch(/^kinerja\/capaian +error +bawaan$/m);
    }
    expect(lint(['config', '--no-config'], cwd).stdout).toContain('tidak dipakai (--no-config)');
    expect(lint(['config', 'tak-ada'], cwd).status).toBe(2);
  });

  test('says so where there is none, and what is wrong with one', () => {
    expect(lint(['config'], folder({})).stdout).toContain('sakip-lint init');
    const cwd = folder({ [CONFIG]: '{ "rulse": {} }' });
    expect(lint(['config', '--lang', 'en'], cwd)).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('1:3 There is no key "rulse"'),
    });
  });

  test('--schema prints the schema, which is the one that ships', () => {
    const schema = readFileSync(here('../workspace/sakip.config.schema.json'), 'utf8');
    expect(lint(['config', '--schema'], folder({})).stdout).toBe(schema);
    expect(lint(['config', '--schema', '--lang', 'en'], folder({})).stdout).not.toBe(schema);
    expect(lint(['config', '--schema', '.'], folder({})).status).toBe(2);
  });
});

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeTools, runHere } from '../fake-tools.fixture.ts';
import { folder } from '../folder.fixture.ts';
import type { Tools } from '../tools.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('concise: one line per finding, sorted by file then position, paths as given, counts last', async () => {
  const cwd = folder({ 'b.sakip': '# SALAH\n# x ragu SALAH', 'a.sakip': '# saran' });
  const { code, out, err } = await runHere(cwd, ['check', './b.sakip', '.', '--format', 'concise']);
  expect(out.split('\n')).toEqual([
    './b.sakip:1:3: kesalahan uji/kata: Ditemukan SALAH.',
    './b.sakip:2:5: peringatan uji/kata: Ditemukan ragu.',
    './b.sakip:2:10: kesalahan uji/kata: Ditemukan SALAH.',
    'a.sakip:1:3: saran uji/kata: Ditemukan saran.',
    '2 kesalahan, 1 peringatan, 0 info, 1 saran (2 berkas diperiksa)',
    '',
  ]);
  expect([code, err]).toEqual([1, '']);
});

test.each([
  ['SALAH', [], 1],
  ['ragu', [], 0],
  ['ragu', ['--fail-on', 'warning'], 1],
  ['kabar', ['--fail-on=warning'], 0],
  ['kabar', ['--fail-on', 'info'], 1],
  ['saran', ['--fail-on', 'info'], 0],
  ['bersih', [], 0],
  ['SALAH', ['--rule', 'uji/kata=off'], 0],
  ['SALAH', ['--rule', 'uji/kata=error', '--rule=uji/kata=hint'], 0],
  ['saran', ['--rule', 'uji/kata=error'], 1],
])('%s with %j exits %i', async (word, args, expected) => {
  const cwd = folder({ 'a.sakip': `# ${word}` });
  expect(await runHere(cwd, [...args, 'a.sakip'])).toMatchObject({ code: expected, err: '' });
});

test('json has its promised shape, in either language', async () => {
  const cwd = folder({ 'a.sakip': '# é😀 SALAH\n' });
  const { out } = await runHere(cwd, ['--format', 'json', '--lang', 'en', 'a.sakip']);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    findings: [
      {
        rule: 'uji/kata',
        severity: 'error',
        message: 'Found SALAH.',
        file: 'a.sakip',
        range: { start: { line: 1, column: 7 }, end: { line: 1, column: 12 } },
        labels: [],
        notes: [],
        fixes: [],
        url: null,
        fingerprint: 'uji/kata|SALAH',
      },
    ],
    suppressed: [],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0, hints: 0, suppressed: 0 },
  });
  const none = folder({ 'a.sakip': '# bersih' });
  expect(JSON.parse((await runHere(none, ['--format=json'])).out)).toMatchObject({
    findings: [],
    summary: { files: 1 },
  });
});

test('suppressed findings are counted and carried, and decide no exit status', async () => {
  const cwd = folder({ 'a.sakip': '# SALAH diabaikan\n# ragu' });
  const { code, out } = await runHere(cwd, ['--format', 'concise', 'a.sakip']);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'a.sakip:2:3: peringatan uji/kata: Ditemukan ragu.',
    '0 kesalahan, 1 peringatan, 0 info, 0 saran (1 berkas diperiksa); 1 diabaikan dengan sakip-abaikan',
    '',
  ]);
  expect((await runHere(cwd, ['--lang', 'en', '--format=concise', 'a.sakip'])).out).toContain(
    '(1 file checked); 1 suppressed by sakip-abaikan',
  );
  const json = JSON.parse((await runHere(cwd, ['--format', 'json', 'a.sakip'])).out);
  expect(json.findings).toHaveLength(1);
  expect(json.suppressed).toMatchObject([
    {
      rule: 'uji/kata',
      severity: 'error',
      message: 'Ditemukan SALAH.',
      file: 'a.sakip',
      suppression: { file: 'a.sakip', range: { start: { line: 1, column: 3 } }, reason: 'sudah disepakati' },
    },
  ]);
  expect(json.summary).toMatchObject({ errors: 0, warnings: 1, suppressed: 1 });
});

test('--no-suppressions tells what is suppressed, and it counts', async () => {
  const cwd = folder({ 'a.sakip': '# SALAH diabaikan' });
  const { code, out } = await runHere(cwd, ['--no-suppressions', '--format', 'concise', 'a.sakip']);
  expect(code).toBe(1);
  expect(out).toContain('a.sakip:1:3: kesalahan uji/kata');
  expect(out).not.toContain('sakip-abaikan');
});

test('an imported file outside PATH is read, not reported', async () => {
  const cwd = folder({
    'a/lkj.sakip': 'gunakan "../b/pk.sakip"\n',
    'b/pk.sakip': '# SALAH',
    'sakip.config.json': '{}',
  });
  expect(await runHere(cwd, ['a'])).toMatchObject({ code: 0, err: '' });
  expect(await runHere(cwd, ['a', 'b'])).toMatchObject({ code: 1 });
});

test('standard input has the name it is given, and imports from there', async () => {
  const cwd = folder({ 'x/pk.sakip': '', 'sakip.config.json': '{}' });
  const stdin = async () => utf8('gunakan "pk.sakip"\n# SALAH\n');
  const named = await runHere(cwd, ['-', '--stdin-filename', 'x/lkj.sakip', '--format', 'concise'], { stdin });
  expect(named.out).toMatch(/^x\/lkj\.sakip:2:3: kesalahan uji\/kata/);
  expect(named.out).not.toContain('nama/berkas');
  const unnamed = await runHere(cwd, ['-', '--format', 'concise'], { stdin });
  expect(unnamed.out).toMatch(/^-:1:9: kesalahan nama\/berkas/);
});

test('what cannot be read is told, and the rest is checked: exit status 2', async () => {
  const cwd = folder({ 'a.sakip': '# SALAH', 'besar.sakip': `# ${'x'.repeat(2000)}`, 'kosong/x.txt': '' });
  const { code, out, err } = await runHere(cwd, [
    'a.sakip',
    'tidak.sakip',
    'besar.sakip',
    'kosong',
    '--max-size',
    '1KB',
  ]);
  expect(code).toBe(2);
  expect(out).toContain('Ditemukan SALAH');
  expect(out).toContain('(1 berkas diperiksa)');
  expect(err).toContain('"tidak.sakip" tidak ada');
  expect(err).toContain('"besar.sakip" lebih besar daripada batas 1 KB');
  expect(err).toContain('Tidak ada berkas .sakip di "kosong"');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file without permission', async () => {
  const cwd = folder({ 'a.sakip': '', 'b.sakip': '# SALAH' });
  chmodSync(join(cwd, 'a.sakip'), 0);
  const { code, out, err } = await runHere(cwd, ['.']);
  expect(code).toBe(2);
  expect(err).toContain('"a.sakip" tidak boleh dibaca');
  expect(out).toContain('Ditemukan SALAH');
});

test('a failure of ours names the file, shows no stack, spares the others', async () => {
  const cwd = folder({ 'a.sakip': '# PEMERIKSA GAGAL', 'b.sakip': '# SALAH' });
  const { code, out, err } = await runHere(cwd, ['.']);
  expect(code).toBe(2);
  expect(out).toContain('Ditemukan SALAH');
  expect(err).toContain('"a.sakip"');
  expect(err).not.toMatch(/\bat .*\.ts:/);
  expect((await runHere(cwd, ['.', '--debug'])).err).toMatch(/rusak sengaja\n\s+at /);
  const partly = await runHere(folder({ 'a.sakip': '# ATURAN GAGAL SALAH' }), ['a.sakip']);
  expect(partly.out).toContain('Ditemukan SALAH');
  expect(partly).toMatchObject({ code: 2, err: expect.stringContaining('aturan uji/lain gagal pada "a.sakip"') });
});

test('a finding that cannot be told is a fault of its rule, and all others are told', async () => {
  const cwd = folder({ 'a.sakip': '# SALAH ragu ragu', 'b.sakip': '# SALAH' });
  const tools: Tools = {
    ...fakeTools,
    renderer: async () => {
      const render = await fakeTools.renderer();
      return (message, lang) => {
        if (message.args['kata'] === 'ragu') throw new Error('rusak');
        return render(message, lang);
      };
    },
  };
  const { code, out, err } = await runHere(cwd, ['.', '--format', 'concise'], { tools });
  expect(out.split('\n').slice(0, 2)).toEqual([
    'a.sakip:1:3: kesalahan uji/kata: Ditemukan SALAH.',
    'b.sakip:1:3: kesalahan uji/kata: Ditemukan SALAH.',
  ]);
  expect(err.match(/aturan uji\/kata gagal pada "a\.sakip"/g)).toHaveLength(1);
  expect(err).not.toContain('rusak\n');
  expect(code).toBe(2);
});

test('a fault of the command itself is told without a stack', async () => {
  const tools: Tools = { ...fakeTools, rules: null as unknown as Tools['rules'] };
  const { code, out, err } = await runHere(folder({}), ['rules'], { tools });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^Kerusakan di dalam sakip-lint \(.*\)\. Ini bukan salah laporan Anda\./);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [['--fomat', 'json'], 'Opsi "--fomat" tidak dikenal. Maksud Anda "--format"?'],
  [['--format', 'jsn'], 'Nilai "jsn" untuk "--format" tidak dikenal. Pilih pretty, concise, json. Maksud Anda "json"?'],
  [['--format'], 'Opsi "--format" memerlukan nilai.'],
  [['--debug=1'], 'Opsi "--debug" tidak bernilai.'],
  [['--rule', 'uji/kaat=off'], 'Maksud Anda "uji/kata"?'],
  [['--rule', 'kata=off'], 'Maksud Anda "uji/kata"?'],
  [['--rule', 'uji/kata=of'], 'Maksud Anda "off"?'],
  [['--rule', 'uji/kata'], 'Tulis --rule ID=TINGKAT'],
  [['--max-size', 'besar'], 'misalnya 500KB atau 64MB; "besar" bukan begitu'],
  [['--versi'], 'Opsi "--versi" tidak dikenal. Maksud Anda "--version"?'],
  [['--hlp'], 'Maksud Anda "--help"?'],
  [['-v'], 'Opsi "-v" tidak dikenal. Maksud Anda "-V"?'],
  [['a.sakp'], '"a.sakp" tidak ada, jadi tidak diperiksa. Maksud Anda "a.sakip"?'],
  [['./a'], 'Maksud Anda "./a.sakip"?'],
  [['--stdin-filename', 'x.sakip', '.'], '--stdin-filename hanya berguna'],
  [['-', '-'], '"-" hanya boleh sekali'],
  [['chek', '.'], 'Maksud Anda perintah "check"?'],
  [['--fomat', 'json', '--lang', 'en'], 'There is no option "--fomat". Did you mean "--format"?'],
])('%j is wrong usage: exit status 2', async (args, message) => {
  const cwd = folder({ 'a.sakip': '' });
  const { code, err } = await runHere(cwd, args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a named command is never guessed to be another', async () => {
  const cwd = folder({});
  expect((await runHere(cwd, ['check', 'chek'])).err).toContain('"chek" tidak ada');
});

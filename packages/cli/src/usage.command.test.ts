/** The command line as built, item by item: paths, options, forms of output, exit status, and what wrong usage is told. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, expectPlain, here, lint, posix, told } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';
import { widthOf } from './text.ts';

beforeAll(ensureBuilt);

/** One wrong capaian, one warning (an amount whose words are cut), and letters of two UTF-16 units before both. */
const report = `dokumen lkj "Laporan Kinerja" { tahun 2031 }
indikator "😀 Angka melek huruf" { satuan persen; arah naik; target 2031: 80%; realisasi 2031: 60%; capaian 2031: 90% }
`;
const wrong = (report.split('\n')[1] ?? '').indexOf('90%') + 1;
const clean = report.replace('90%', '75%');
const place = (file: string): string => `${file}:2:${wrong} kinerja/capaian`;
const concise = (args: readonly string[], cwd: string) => told(lint([...args, '--format', 'concise'], cwd).stdout);
const last = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('paths', () => {
  const tree = (): string =>
    folder({
      'a.sakip': report,
      'sub/b.sakip': report,
      'sub/dalam/c.SAKIP': report,
      'sub/catatan.txt': report,
      'node_modules/x.sakip': report,
      '.sembunyi/y.sakip': report,
      'sub/spasi é.sakip': report,
      'kosong/x.txt': '',
    });

  test('none: this folder and all below it, hidden ones and node_modules apart', () => {
    const expected = ['a.sakip', 'sub/b.sakip', 'sub/dalam/c.SAKIP', 'sub/spasi é.sakip'].map(place);
    expect(concise([], tree())).toEqual(expected);
    expect(concise(['check'], tree())).toEqual(expected);
    expect(concise(['.'], tree())).toEqual(expected);
  });

  test('files of any ending, folders and patterns, each as it was given and once', () => {
    const cwd = tree();
    expect(concise(['./a.sakip', 'sub/catatan.txt', 'a.sakip'], cwd)).toEqual(
      ['./a.sakip', 'sub/catatan.txt'].map(place),
    );
    expect(concise(['sub/'], cwd)).toEqual(['sub/b.sakip', 'sub/dalam/c.SAKIP', 'sub/spasi é.sakip'].map(place));
    expect(concise(['sub/*.sakip'], cwd)).toEqual(['sub/b.sakip', 'sub/spasi é.sakip'].map(place));
    expect(concise(['**/{b,c}.*'], cwd)).toEqual(['sub/b.sakip', 'sub/dalam/c.SAKIP'].map(place));
    expect(told(lint(['--format', 'concise', '--', 'a.sakip'], cwd).stdout)).toEqual([place('a.sakip')]);
  });

  test('what leads to nothing is named, with what was meant; the rest is checked: exit 2', () => {
    const cwd = tree();
    for (const [path, message] of [
      ['a.sakp', '"a.sakp" tidak ada, jadi tidak diperiksa. Maksud Anda "a.sakip"?'],
      ['sub/b', '"sub/b" tidak ada, jadi tidak diperiksa. Maksud Anda "sub/b.sakip"?'],
      ['subb', '"subb" tidak ada, jadi tidak diperiksa. Maksud Anda "sub"?'],
      ['jauh/sekali.sakip', '"jauh/sekali.sakip" tidak ada, jadi tidak diperiksa. Periksa ejaan dan foldernya.'],
      ['x*.sakip', 'Tidak ada berkas .sakip di "x*.sakip". Berikan berkas atau folder lain.'],
      ['kosong', 'Tidak ada berkas .sakip di "kosong". Berikan berkas atau folder lain.'],
    ]) {
      const { status, stdout, stderr } = lint(['a.sakip', path ?? '', '--format', 'concise'], cwd);
      expect([status, stderr]).toEqual([2, `${message}\n`]);
      expect(told(stdout)).toEqual([place('a.sakip')]);
    }
  });

  test('standard input: by itself, or as the file it will be', () => {
    const cwd = folder({ 'sakip.config.json': '{}', 'x/pk.sakip': clean });
    const input = `gunakan "pk.sakip"\n${report}`;
    const named = lint(['-', '--stdin-filename', 'x/lkj.sakip', '--format', 'concise'], cwd, { input });
    expect(told(named.stdout).filter((one) => one.endsWith('kinerja/capaian'))).toEqual([
      `x/lkj.sakip:3:${wrong} kinerja/capaian`,
    ]);
    expect(named.stdout).not.toContain('nama/berkas');
    const unnamed = lint(['-', '--format', 'concise'], cwd, { input });
    expect(told(unnamed.stdout)).toEqual(['-:1:9 nama/berkas', `-:3:${wrong} kinerja/capaian`]);
    const wide = lint(['-', '--format', 'concise'], cwd, { input: Buffer.from(`\uFEFF${report}`, 'utf16le') });
    expect(told(wide.stdout)).toEqual([place('-')]);
    expect(lint(['-'], cwd, { input: '' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('a used file outside of PATH is read, not reported', () => {
    const cwd = folder({
      'sakip.config.json': '{}',
      'lkj/a.sakip': `gunakan "../pk/b.sakip"
dokumen lkj "LKj" { jenis lkj; tahun 2031 }
indikator "Angka melek huruf" { target 2031: 70% }
`,
      'pk/b.sakip': `dokumen pk "PK" { jenis pk; tahun 2031 }
indikator "Angka melek huruf" { satuan persen; arah naik; target 2031: 80%; realisasi 2031: 60%; capaian 2031: 90% }
`,
    });
    const { findings, summary } = JSON.parse(lint(['lkj', '--format', 'json'], cwd).stdout);
    expect(findings).toMatchObject([{ rule: 'konsistensi/dokumen', file: 'lkj/a.sakip' }]);
    expect(findings[0].labels.map((label: { file: string }) => label.file)).toEqual(['pk/b.sakip']);
    expect(summary.files).toBe(1);
    const both = concise(['lkj', 'pk'], cwd).map((one) => one.replace(/:\d+:\d+/, ''));
    expect(both).toEqual(['lkj/a.sakip konsistensi/dokumen', 'pk/b.sakip kinerja/capaian']);
  });
});

describe('exit status', () => {
  test.each([
    [[], 'error', 1],
    [['--rule', 'kinerja/capaian=warning'], 'warning', 0],
    [['--rule', 'kinerja/capaian=warning', '--fail-on', 'warning'], 'warning', 1],
    [['--rule', 'kinerja/capaian=warning', '--fail-on', 'info'], 'warning', 1],
    [['--rule', 'kinerja/capaian=info', '--fail-on=warning'], 'info', 0],
    [['--rule', 'kinerja/capaian=info', '--fail-on=info'], 'info', 1],
    [['--rule=kinerja/capaian=hint', '--fail-on=info'], 'hint', 0],
    [['--rule', 'kinerja/capaian=off', '--rule', 'kinerja/capaian=error'], 'error', 1],
    [['--rule', 'kinerja/capaian=off'], null, 0],
  ])('%j', (args, severity, expected) => {
    const cwd = folder({ 'a.sakip': report });
    const { status, stdout, stderr } = lint([...args, 'a.sakip', '--format', 'json'], cwd);
    const { findings, summary } = JSON.parse(stdout);
    expect([status, stderr]).toEqual([expected, '']);
    expect(findings.map((one: { severity: string }) => one.severity)).toEqual(severity === null ? [] : [severity]);
    const count = (name: string): number => (severity === name ? 1 : 0);
    expect(summary).toEqual({
      files: 1,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      hints: count('hint'),
      suppressed: 0,
    });
  });
});

describe('json', () => {
  interface Place {
    file: string;
    range: { start: Position; end: Position };
  }
  interface Position {
    line: number;
    column: number;
  }
  const position = { line: expect.any(Number), column: expect.any(Number) };
  const range = { start: position, end: position };

  test('has exactly the promised fields, in every finding of a real report', () => {
    const { stdout } = lint(['examples/dumai-2023', '--format', 'json'], here('../..'));
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(['version', 'findings', 'suppressed', 'summary']);
    expect(result.version).toBe(1);
    expect(result.suppressed).toEqual([]);
    expect(result.findings.length).toBeGreaterThan(0);
    for (const finding of result.findings) {
      expect(finding).toStrictEqual({
        rule: expect.stringMatching(/^[a-z]+\/[a-z_]+$/),
        severity: expect.stringMatching(/^(?:error|warning|info|hint)$/),
        message: expect.any(String),
        file: expect.any(String),
        range,
        labels: finding.labels.map(() => ({ file: expect.any(String), range, message: expect.any(String) })),
        notes: finding.notes.map(() => expect.any(String)),
        fixes: finding.fixes.map((fix: { edits: unknown[] }) => ({
          title: expect.any(String),
          safety: expect.stringMatching(/^(?:safe|unsafe)$/),
          edits: fix.edits.map(() => ({ file: expect.any(String), range, text: expect.any(String) })),
        })),
        url: null,
        fingerprint: expect.any(String),
      });
    }
    const { findings, summary } = result;
    const of = (severity: string): number =>
      findings.filter((one: { severity: string }) => one.severity === severity).length;
    expect(summary).toEqual({
      files: 4,
      errors: of('error'),
      warnings: of('warning'),
      infos: of('info'),
      hints: of('hint'),
      suppressed: 0,
    });
    const order = (findings as Place[]).map(
      ({ file, range: { start } }) => `${file}\0${String(start.line).padStart(9)}\0${String(start.column).padStart(9)}`,
    );
    expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  test('lines and columns count from 1, columns in UTF-16 units, and an edit hits its text', () => {
    const cwd = folder({ 'a.sakip': report.replaceAll('\n', '\r\n') });
    const [finding] = JSON.parse(lint(['a.sakip', '--format', 'json'], cwd).stdout).findings;
    expect(finding.range).toEqual({ start: { line: 2, column: wrong }, end: { line: 2, column: wrong + 3 } });
    expect(finding.fixes[0].edits).toEqual([{ file: 'a.sakip', range: finding.range, text: '75%' }]);
  });

  test('stays one whole even where something could not be read, and is never coloured or cut to ASCII', () => {
    const cwd = folder({ 'a.sakip': report });
    const { status, stdout, stderr } = lint(['a.sakip', 'b.sakip', '--format', 'json'], cwd, {
      env: { LANG: 'C', FORCE_COLOR: '1' },
    });
    expect(JSON.parse(stdout).findings[0].message).toContain('😀');
    expect([status, stderr.includes('"b.sakip" tidak ada')]).toEqual([2, true]);
  });
});

describe('pretty', () => {
  test('fits 80 columns, tells the story, and counts by severity in its last line', () => {
    const { stdout, status } = lint(['examples/dumai-2023'], here('../..'));
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    const { summary } = JSON.parse(lint(['examples/dumai-2023', '--format', 'json'], here('../..')).stdout);
    expect(last(stdout)).toBe(
      `${summary.errors} kesalahan, ${summary.warnings} peringatan, ${summary.infos} info, ${summary.hints} saran (4 berkas diperiksa)`,
    );
    expect(stdout.match(/^(?:kesalahan|peringatan|info|saran)\[/gm)).toHaveLength(
      summary.errors + summary.warnings + summary.infos + summary.hints,
    );
    expect(status).toBe(1);
    expectPlain(stdout);
  });

  test('in English, to the last line', () => {
    const cwd = folder({ 'a.sakip': report });
    const { stdout } = lint(['a.sakip', '--lang', 'en'], cwd);
    expect(stdout).toContain('error[kinerja/capaian]:');
    expect(last(stdout)).toBe('1 error, 0 warnings, 0 infos, 0 hints (1 file checked)');
  });

  test('ASCII where the locale is not UTF-8, in all that is written', () => {
    const cwd = folder({ 'a.sakip': report, 'é.sakip': '\0' });
    for (const args of [
      [],
      ['rules'],
      ['--help'],
      ['explain', 'kinerja/capaian'],
      ['explain', 'standar'],
      ['ö.sakip'],
    ]) {
      const { stdout, stderr } = lint(args, cwd, { env: { LANG: '', LC_ALL: 'C' } });
      expect(stdout + stderr, args.join(' ')).not.toMatch(/[^\u0000-\u007E]/);
      expect((stdout + stderr).length).toBeGreaterThan(0);
    }
  });

  const ESC = '\u001B';
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('into a pipe with %j', (env, coloured) => {
    const cwd = folder({ 'a.sakip': report });
    expect(lint(['a.sakip'], cwd, { env }).stdout.includes(ESC)).toBe(coloured);
  });

  test.skipIf(!posix || !existsSync('/usr/bin/script'))(
    'on a terminal: colours, its width; none of the first with NO_COLOR',
    () => {
      const cwd = folder({ 'a.sakip': report });
      const onTerminal = (env: Readonly<Record<string, string>>): string => {
        const command = `stty cols 60; "${process.execPath}" "${here('bin/sakip-lint.js')}" a.sakip`;
        const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
          cwd,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', TERM: 'xterm', ...env },
        });
        return stdout.replaceAll('\r', '');
      };
      const coloured = onTerminal({});
      const plain = onTerminal({ NO_COLOR: '1' });
      expect(coloured).toContain(`${ESC}[1;31m`);
      expect(plain).not.toContain(ESC);
      expect(coloured.replaceAll(/\u001B\[[\d;]*m/g, '')).toBe(plain);
      for (const line of plain.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(60);
      expect(onTerminal({ TERM: 'dumb' })).not.toContain(ESC);
    },
  );
});

describe('the other commands', () => {
  test('rules: every rule with its level and a sentence, and a page for each', () => {
    const cwd = folder({});
    const { status, stdout } = lint(['rules'], cwd);
    expect(status).toBe(0);
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    const rows = [...stdout.matchAll(/^([a-z]+\/[a-z_]+) +(kesalahan|peringatan|info|saran) +(\S)/gm)];
    expect(rows.length).toBeGreaterThan(30);
    for (const [, rule, , first] of rows) expect(first, rule).toMatch(/[A-Z“]/);
    const english = lint(['rules', '--lang', 'en'], cwd).stdout;
    for (const [, rule] of rows) expect(english).toMatch(new RegExp(`^${rule} +(?:error|warning|info|hint) `, 'm'));
  });

  test.each(['kinerja/capaian', 'nama/berkas', 'sintaks/kurung'])(
    'explain %s: its page, prose within 80 columns',
    (rule) => {
      const { status, stdout, stderr } = lint(['explain', rule], folder({}));
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.startsWith(`# ${rule}\n`)).toBe(true);
      for (const heading of ['Apa', 'Mengapa', 'Salah', 'Benar', 'Memperbaiki'])
        expect(stdout).toContain(`## ${heading}\n`);
      for (const line of stdout.replaceAll(/^```[\s\S]*?^```$/gm, '').split('\n'))
        expect(widthOf(line), line).toBeLessThanOrEqual(80);
    },
  );

  test('explain standar: the definitions that capaian comes from', () => {
    const { status, stdout } = lint(['explain', 'standar'], folder({}));
    expect(status).toBe(0);
    expect(stdout).toContain('ukuran capaian untuk indikator, unsur {');
  });

  test('version and help', () => {
    for (const args of [['--version'], ['-V'], ['version']])
      expect(lint(args, folder({}))).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^sakip-lint \d+\.\d+\.\d+\n$/),
      });
    for (const args of [['--help'], ['-h'], ['help'], ['rules', '--help']])
      expect(lint(args, folder({}))).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^sakip-lint memeriksa/),
      });
  });
});

test.each([
  [['--fomat', 'json'], 'Opsi "--fomat" tidak dikenal. Maksud Anda "--format"?'],
  [['--versi'], 'Maksud Anda "--version"?'],
  [['-v'], 'Maksud Anda "-V"?'],
  [['--apaan'], 'Opsi "--apaan" tidak dikenal.'],
  [['--format', 'jsn'], 'Nilai "jsn" untuk "--format" tidak dikenal. Pilih pretty, concise, json. Maksud Anda "json"?'],
  [['--format'], 'Opsi "--format" memerlukan nilai.'],
  [['--lang', 'jw'], 'Nilai "jw" untuk "--lang" tidak dikenal. Pilih id, en.'],
  [['--fail-on', 'hint'], 'Pilih error, warning, info.'],
  [['--fail-on', 'eror'], 'Maksud Anda "error"?'],
  [
    ['--rule', 'kinerja/capain=off'],
    'Aturan "kinerja/capain" tidak dikenal. Daftar aturan: sakip-lint rules\nMaksud Anda "kinerja/capaian"?',
  ],
  [['--rule', 'capaian=off'], 'Maksud Anda "kinerja/capaian"?'],
  [['--rule', 'kinerja/capaian=of'], 'Pilih off, hint, info, warning, error. Maksud Anda "off"?'],
  [['--rule', 'kinerja/capaian'], 'Tulis --rule ID=TINGKAT'],
  [['--max-size', 'besar'], 'misalnya 500KB atau 64MB'],
  [['explain'], 'Sebutkan aturan yang ingin dijelaskan'],
  [['explain', 'kinerja/capain'], 'Maksud Anda "kinerja/capaian"?'],
  [['explain', 'standr'], 'Maksud Anda "standar"?'],
  [['explian', 'standar'], '"explian" bukan berkas, folder, atau perintah. Maksud Anda perintah "explain"?'],
  [['ruels'], 'Maksud Anda perintah "rules"?'],
  [['rules', 'semua'], '"semua" tidak diperlukan di sini.'],
  [['format', '--fail-on', 'error'], 'Opsi "--fail-on" tidak dikenal.'],
  [['-', '-'], '"-" hanya boleh sekali.'],
  [['--stdin-filename', 'x.sakip'], '--stdin-filename hanya berguna bersama "-"'],
  [['--lang', 'en', '--fomat', 'json'], 'There is no option "--fomat". Did you mean "--format"?'],
])('wrong usage %j: exit 2, what was meant', (args, message) => {
  const { status, stdout, stderr } = lint(args, folder({ 'a.sakip': clean }));
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expectPlain(stdout + stderr);
});

const many = `${report}${Array.from({ length: 20_000 }, (_, index) => `gunakan "tidak-ada-${index}.sakip"`).join('\n')}\n`;

test.each(['pretty', 'concise'])('%s is complete for a slow reader, its last line too', async (format) => {
  const cwd = folder({ 'a.sakip': many });
  const child = spawn(process.execPath, [here('bin/sakip-lint.js'), '--format', format], { cwd });
  const chunks: Buffer[] = [];
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // the pipe is full long before
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.match(/nama\/berkas/g)).toHaveLength(20_000);
  expect(last(text)).toBe('20001 kesalahan, 0 peringatan, 0 info, 0 saran (1 berkas diperiksa)');
  expect(child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)))).toBe(1);
});

test.skipIf(!posix).each(['pretty', 'concise', 'json'])('a reader of %s that leaves early is no error', (format) => {
  const cwd = folder({ 'a.sakip': many });
  const command = `"${process.execPath}" "${here('bin/sakip-lint.js')}" --format ${format} | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
});

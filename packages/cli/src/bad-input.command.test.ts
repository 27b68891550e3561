/**
 * Everything that may be wrong with a file, given to the built command: a clear finding at its place or a message, the
 * exit status that fits, never a stack trace, and no finding of the rest lost. Each file holds one wrong capaian, which
 * must be found whatever else is wrong.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, expectPlain, here, lint, lintAsNobody, posix, told } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';

beforeAll(ensureBuilt);

const report = `dokumen lkj "Laporan Kinerja" { tahun 2031 }
indikator "Angka melek huruf" { satuan persen; arah naik; target 2031: 80%; realisasi 2031: 60%; capaian 2031: 90% }
`;
/** Line and column of `mark` in a text, as a person counts them. */
function at(text: string, mark: string): string {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
const WRONG = `${at(report, '90%')} kinerja/capaian`;
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const ansi = (text: string): Buffer =>
  Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'), 'latin1');
const curly = report.replaceAll(/"([^"]*)"/g, '“$1”');

const spaced = report.replaceAll(': ', ':\u202F').replaceAll('; ', ';\u200B ');
const hyphens = `${report}program "\x1Esub\x1Fprogram" { pagu Rp 5; realisasi Rp 6 }\n`;
const holed = report.replace('60%', '60\0%');

const encodings: Readonly<Record<string, readonly [content: string | Uint8Array, findings: readonly string[]]>> = {
  'UTF-8': [report, [WRONG]],
  'UTF-8 with a mark': [`\uFEFF${report}`, [WRONG]],
  'UTF-16 with a mark, little end first': [utf16(report), [WRONG]],
  'UTF-16 with a mark, big end first': [utf16(report).swap16(), [WRONG]],
  'UTF-16 without a mark': [utf16(report).subarray(2), [WRONG]],
  'UTF-16 cut in the middle of a character': [
    utf16(`${report}#`).subarray(0, -1),
    [WRONG, '3:1 sintaks/karakter', '3:1 sintaks/pengodean'],
  ],
  'UTF-16 with half of a pair': [
    utf16(report.replace('melek', 'mel\uD83Dk')),
    [`${at(report, 'ek huruf')} sintaks/pengodean`, WRONG],
  ],
  '“ANSI” of Windows': [ansi(curly), ['1:13 sintaks/pengodean', WRONG]],
  CRLF: [report.replaceAll('\n', '\r\n'), [WRONG]],
  'line ends of an old Mac': [report.replaceAll('\n', '\r'), [WRONG]],
  'tabs for blanks': [report.replaceAll(' ', '\t'), [WRONG]],
  'quotes as Word makes them': [curly, [WRONG]],
  'non-breaking spaces': [report.replaceAll(' ', '\u00A0'), [WRONG]],
  'narrow and zero-width spaces': [spaced, [`${at(spaced, '90%')} kinerja/capaian`]],
  'NUL bytes': [holed, [`${at(holed, '\0')} sintaks/nul`, `${at(holed, '90%')} kinerja/capaian`]],
  'a tail of NUL bytes': [report + '\0'.repeat(5_000), [WRONG, '3:1 sintaks/nul']],
  'git conflict markers': [
    `<<<<<<< HEAD\n${report}=======\n${report.replaceAll('90%', '75%')}>>>>>>> lain\n`,
    ['1:1 sintaks/konflik', WRONG.replace('2:', '3:')],
  ],
  "Word's own hyphens, which are control characters": [
    hyphens,
    [WRONG, `${at(hyphens, 'Rp 6')} anggaran/melebihi_pagu`],
  ],
  'a workbook under another name': [Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0xff]), ['1:1 sintaks/bukan_teks']],
  'a web page under another name': ['<html><table><tr><td>1</table>', ['1:1 sintaks/bukan_teks']],
  'RTF under another name': ['{\\rtf1\\ansi dokumen}', ['1:1 sintaks/bukan_teks']],
  'a picture under another name': [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    ['1:1 sintaks/bukan_teks'],
  ],
  'random bytes': [
    Uint8Array.from({ length: 9_000 }, (_, i) => ((i * 7_919) ^ (i >> 3)) & 255),
    ['1:1 sintaks/bukan_teks'],
  ],
  nothing: ['', []],
  'a mark and nothing else': [Uint8Array.from([0xef, 0xbb, 0xbf]), []],
};

test.each(Object.keys(encodings))('%s', (name) => {
  const [content, expected] = encodings[name] ?? ['', []];
  const cwd = folder({ 'lkj.sakip': content });
  const { status, stdout, stderr } = lint(['lkj.sakip', '--format', 'concise'], cwd);
  expect(told(stdout).map((line) => line.replace('lkj.sakip:', ''))).toEqual(expected);
  expect([stderr, status]).toEqual(['', expected.length > 0 ? 1 : 0]);
  expectPlain(stdout);
});

const N = 10_000;
/** Depth and length, each with what is told beside the wrong capaian. */
const deep: Readonly<Record<string, readonly [text: string, rules: readonly string[]]>> = {
  'blocks in blocks': ['narasi "x" {\n'.repeat(N) + '}\n'.repeat(N), []],
  'blocks that are never closed': ['narasi "x" {\n'.repeat(N), ['sintaks/kurung']],
  'braces that close nothing': ['}\n'.repeat(N), ['sintaks/kurung']],
  'programs in programs': ['program "p" {\n'.repeat(N) + '}\n'.repeat(N), []],
  'parentheses in a measure': [`ukuran x untuk program = ${'('.repeat(N)}1${')'.repeat(N)}\n`, ['sintaks/kurung']],
  'parentheses that are never closed': [`ukuran x untuk program = ${'('.repeat(N)}1\n`, ['sintaks/kurung']],
  'parentheses in an assertion': [`pastikan ${'('.repeat(N)}1${')'.repeat(N)} = 1\n`, ['sintaks/kurung']],
  'conditions in conditions': [`ukuran x untuk program = ${'jika 1 = 1 maka '.repeat(N)}1\n`, ['sintaks/kurung']],
  'a chain of signs': [`ukuran x untuk program = ${'- '.repeat(N)}1\n`, ['sintaks/entri']],
  'a chain of additions': [`ukuran x untuk program = ${'pagu + '.repeat(N)}pagu\n`, ['sintaks/entri']],
  'a chain of negations': [`pastikan ${'bukan '.repeat(N)}1 = 1\n`, ['sintaks/entri']],
  'a chain of conditions': [`pastikan ${'1 = 1 dan '.repeat(N)}1 = 1\n`, ['sintaks/entri']],
  'a written sum without end': [`narasi "x" {\n  pagu = ${'1 + '.repeat(N)}1 = 5\n}\n`, ['sintaks/entri']],
  'a long sum, which is read': [`pastikan 102 = ${'1 + '.repeat(100)}1\n`, ['pastikan/gagal']],
  'a definition by itself': ['ukuran a untuk program = b\nukuran b untuk program = a\nprogram "x" { a 5 }\n', []],
  'powers of powers': [
    `narasi "x" {\n  pagu = 99 ^ 64 ^ 64 ^ 64 ^ 64 = 60\n}\npastikan 5 = 99 ^ 64 ^ 64 ^ 64 ^ 64\nukuran x untuk program = 99 ^ 64 ^ 64 ^ 64 ^ 64\nprogram "y" { x 5 }\n`,
    [],
  ],
  'a power of nothing': [
    'narasi "x" {\n  pagu = 0 ^ (0 - 1) = 60\n}\npastikan 5 = 0 ^ (0 - 1)\n',
    ['kinerja/efisiensi'],
  ],
  'a title of a million letters': [
    `program "${'a'.repeat(1_000_000)}" { pagu Rp 5; realisasi Rp 6 }\n`,
    ['anggaran/melebihi_pagu'],
  ],
  'a row of 10,000 cells': [`${'| a '.repeat(N)}|\n`, []],
};

describe('10,000 levels', () => {
  test.each(Object.keys(deep))('%s', (name) => {
    const [text, rules] = deep[name] ?? ['', []];
    const cwd = folder({ 'lkj.sakip': report + text });
    const { status, stdout, stderr } = lint(['lkj.sakip', '--format', 'concise'], cwd);
    expect(stderr).toBe('');
    const all = told(stdout).map((line) => line.replace('lkj.sakip:', ''));
    expect(all).toContain(WRONG);
    const others = all.filter((one) => one !== WRONG).map((one) => one.split(' ')[1]);
    expect([...new Set(others)]).toEqual(rules);
    expect(status).toBe(1);
  });
});

test('a file over the limit is told, with the limit, and the others are checked: exit 2', () => {
  const cwd = folder({
    'a.sakip': report,
    'besar.sakip': `# ${'x'.repeat(2_000)}\n`,
    'lkj.sakip': 'gunakan "besar.sakip"\n',
  });
  const small = lint(['.', '--format', 'concise', '--max-size', '1KB'], cwd);
  expect(small.status).toBe(2);
  expect(told(small.stdout)).toEqual([`a.sakip:${WRONG}`, 'lkj.sakip:1:9 nama/berkas']);
  expect(small.stderr).toBe(
    '"besar.sakip" lebih besar daripada batas 1 KB, jadi tidak diperiksa. Bagi menjadi beberapa berkas, atau naikkan batasnya dengan --max-size.\n',
  );
  expect(small.stdout).toContain('2 berkas diperiksa');
});

test.skipIf(!posix)('without an option the limit is 256 MB', () => {
  const cwd = folder({ 'a.sakip': report, 'besar.sakip': '' });
  truncateSync(join(cwd, 'besar.sakip'), 256 * 1024 * 1024 + 1); // takes no room on the disk
  const { status, stdout, stderr } = lint(['.', '--format', 'concise'], cwd);
  expect(told(stdout)).toEqual([`a.sakip:${WRONG}`]);
  expect(stderr).toContain('"besar.sakip" lebih besar daripada batas 256 MB');
  expect(status).toBe(2);
});

const secret = 'dokumen lkj "Rahasia" { tahun 2031 }\n';

test('imports: missing, misspelt, empty, a folder, no text, outside, in a circle; each told at its place', () => {
  const cwd = folder({
    'kerja/sakip.config.json': '{}',
    'kerja/renstra.sakip': '',
    'kerja/folder/x.sakip': '',
    'kerja/data.xlsx': Uint8Array.from([0x50, 0x4b, 3, 4]),
    'rahasia.sakip': secret,
    'kerja/lkj.sakip': [
      'gunakan "tidak-ada.sakip"',
      'gunakan "renstr.sakip"',
      'gunakan ""',
      'gunakan "folder"',
      'gunakan "data.xlsx"',
      'gunakan "../rahasia.sakip"',
      'gunakan "..\\rahasia.sakip"',
      'gunakan "folder/../../rahasia.sakip"',
      'gunakan "/etc/passwd"',
      'gunakan "C:\\Windows\\win.ini"',
      'gunakan "lkj.sakip"',
      'gunakan "lingkar.sakip"',
      'gunakan "https://contoh.go.id/x.sakip"',
      'gunakan renstra.sakip',
      report,
    ].join('\n'),
    'kerja/lingkar.sakip': 'gunakan "lkj.sakip"\n',
  });
  const { status, stdout, stderr } = lint(['kerja/lkj.sakip', '--format', 'concise'], cwd);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(told(stdout)).toEqual(
    [
      '1:9 nama/berkas',
      '2:9 nama/berkas',
      '3:9 nama/berkas',
      '4:9 nama/berkas',
      '5:9 nama/berkas',
      '6:9 nama/luar_ruang_kerja',
      '7:9 nama/luar_ruang_kerja',
      '8:9 nama/luar_ruang_kerja',
      '9:9 nama/luar_ruang_kerja',
      '10:9 nama/luar_ruang_kerja',
      '11:9 nama/siklus',
      '12:9 nama/siklus',
      '13:9 nama/berkas',
      '14:9 sintaks/entri',
      WRONG.replace('2:', '16:'),
    ].map((line) => `kerja/lkj.sakip:${line}`),
  );
  expect(stdout).not.toContain('Rahasia');
  expect(stdout).toContain('Nama berkas setelah `gunakan` masih kosong.');
  expect(stdout).toContain('"data.xlsx" adalah berkas Word/Excel/ZIP, bukan teks biasa');
  expect(stdout).toContain('"../rahasia.sakip" berada di luar folder "kerja"');
  const pretty = lint(['kerja/lkj.sakip'], cwd).stdout;
  expect(pretty).toContain('catatan: Yang ada di sana: "renstra.sakip".');
});

test('a circle of files is told once, with its way and every step, whichever is named', () => {
  const cwd = folder({
    'a.sakip': `gunakan "b.sakip"\n${report}`,
    'b.sakip': 'gunakan "c.sakip"\n',
    'c.sakip': 'gunakan "a.sakip"\n',
  });
  const all = lint(['.', '--format', 'json'], cwd);
  const { findings } = JSON.parse(all.stdout);
  expect(findings.map((one: { rule: string }) => one.rule)).toEqual(['nama/siklus', 'kinerja/capaian']);
  expect(findings[0].message).toContain('a.sakip → b.sakip → c.sakip → a.sakip');
  expect(findings[0].labels.map((one: { file: string }) => one.file)).toEqual(['b.sakip', 'c.sakip']);
  const one = JSON.parse(lint(['c.sakip', '--format', 'json'], cwd).stdout);
  expect(one.findings).toMatchObject([{ rule: 'nama/siklus', file: 'c.sakip' }]);
});

describe.skipIf(!posix)('what only some systems have', () => {
  test('a folder and files without permission: told with the path, the neighbours checked, exit 2', () => {
    const cwd = folder({
      'sakip.config.json': '{}',
      'a.sakip': report,
      'b.sakip': 'gunakan "tertutup.sakip"\ngunakan "tertutup/c.sakip"\n',
      'tertutup/c.sakip': '',
      'tertutup.sakip': '',
    });
    chmodSync(join(cwd, 'tertutup'), 0);
    chmodSync(join(cwd, 'tertutup.sakip'), 0);
    const { status, stdout, stderr } = lintAsNobody(['.', '--format', 'concise'], cwd);
    chmodSync(join(cwd, 'tertutup'), 0o755);
    expect(stderr.split('\n')).toEqual([
      '"tertutup" tidak boleh dibaca oleh pengguna ini, jadi tidak diperiksa. Minta izin baca kepada pemiliknya.',
      '"tertutup.sakip" tidak boleh dibaca oleh pengguna ini, jadi tidak diperiksa. Minta izin baca kepada pemiliknya.',
      '',
    ]);
    expect(told(stdout)).toEqual([`a.sakip:${WRONG}`, 'b.sakip:1:9 nama/berkas', 'b.sakip:2:9 nama/berkas']);
    expect(status).toBe(2);
  });

  test('a pipe and a device are not read, as a path or used: nothing waits for them', () => {
    const cwd = folder({ 'sakip.config.json': '{}', 'a.sakip': `gunakan "pipa.sakip"\n${report}` });
    expect(spawnSync('mkfifo', [join(cwd, 'pipa.sakip')]).status).toBe(0);
    const { status, stdout, stderr } = lint(['a.sakip', 'pipa.sakip', '/dev/zero', '--format', 'concise'], cwd);
    expect(told(stdout)).toEqual(['a.sakip:1:9 nama/berkas', `a.sakip:${WRONG.replace('2:', '3:')}`]);
    expect(stderr).toContain('"pipa.sakip" bukan berkas biasa (pipa atau perangkat)');
    expect(stderr).toContain('"/dev/zero" bukan berkas biasa');
    expect(status).toBe(2);
  });

  test('a link that leads nowhere is told; linked folders make no circle', () => {
    const cwd = folder({ 'a.sakip': report });
    symlinkSync('hilang.sakip', join(cwd, 'putus.sakip'));
    symlinkSync('.', join(cwd, 'lagi'));
    const { status, stdout, stderr } = lint(['.', '--format', 'concise'], cwd);
    expect(told(stdout)).toEqual([`a.sakip:${WRONG}`]);
    expect(stderr).toBe('"putus.sakip" tidak ada, jadi tidak diperiksa. Periksa ejaan dan foldernya.\n');
    expect(status).toBe(2);
  });
});

test('all of it in one folder: every file has its findings, as if it were alone', () => {
  const files = Object.fromEntries(
    [...Object.values(encodings), ...Object.values(deep)].map(([content], index) => {
      const bytes = typeof content === 'string' && index >= Object.keys(encodings).length ? report + content : content;
      return [`${String(index).padStart(2, '0')}.sakip`, bytes];
    }),
  );
  const cwd = folder(files);
  const together = lint(['.', '--format', 'concise'], cwd);
  expect([together.stderr, together.status]).toEqual(['', 1]);
  const apart = Object.keys(files).flatMap((name) => told(lint([name, '--format', 'concise'], cwd).stdout));
  expect(told(together.stdout)).toEqual(apart);
  expect(together.stdout.trimEnd().split('\n').at(-1)).toContain(`(${Object.keys(files).length} berkas diperiksa)`);
});

test('what a file says never steers the console, in any form of output', () => {
  const cwd = folder({
    'a.sakip': `${report}program "\x1B[31mMerah\x1B]0;x\x07 \u202Ebalik" { pagu Rp 5; realisasi Rp 6 }\n`,
  });
  for (const format of ['pretty', 'concise', 'json']) {
    const { stdout } = lint(['a.sakip', '--format', format], cwd);
    expect(stdout, format).toContain('Merah');
    expect(stdout, format).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
    if (format !== 'json') expect(stdout, format).not.toContain('\u202E');
  }
  if (!posix) return;
  writeFileSync(join(cwd, 'b\x1B[31m.txt'), '');
  expect(lint(['b\x1B[31m.tx'], cwd).stderr).not.toContain('\x1B');
});

test('the command is the one that was built', () => {
  expect(lint(['--version'], here('.')).stdout).toMatch(/^sakip-lint \d+\.\d+\.\d+\n$/);
});

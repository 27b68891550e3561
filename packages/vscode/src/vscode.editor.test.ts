/**
 * The packed extension in a real VS Code, used by keyboard. Screens are kept in `node_modules/.sakip-lint/screens`, those of
 * tests that failed too.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type CodeServer, startCodeServer } from './code-server.fixture.ts';
import { type Counts, openWorkbench, startBrowser, type Workbench } from './workbench.fixture.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const KEPT = here('../../../node_modules/.sakip-lint');
const EXAMPLES = here('../../../examples');
const VSIX = here('../package/sakip-lint.vsix');

interface Installed {
  readonly node: string;
  readonly codeServer: string;
}

const installed = JSON.parse(readFileSync(here('../../testkit/.editors/installed.json'), 'utf8')) as Readonly<
  Record<'newest' | 'oldest', Installed>
>;
let browser: Browser;
let newest: CodeServer;
let home: string;
let bench: Workbench;

beforeAll(async () => {
  expect(existsSync(VSIX), 'npm run package').toBe(true);
  // As on a planner's disk: a space and letters beyond ASCII on the way.
  home = join(realpathSync(mkdtempSync(join(tmpdir(), 'sakip-lint-'))), 'Laporan Kinerja – Dinas Ké-2');
  mkdirSync(home);
  rmSync(join(KEPT, 'screens'), { recursive: true, force: true });
  mkdirSync(join(KEPT, 'screens'), { recursive: true });
  const virtual = join(home, '..', 'virtual-folder.vsix');
  await createVSIX({
    cwd: here('../test/virtual-folder'),
    packagePath: virtual,
    dependencies: false,
    skipLicense: true,
  });
  const log = join(KEPT, 'screens', 'code-server.log');
  newest = await startCodeServer({ ...installed.newest, vsix: VSIX, others: [virtual], log });
  browser = await startBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await newest?.stop();
  if (home !== undefined) rmSync(join(home, '..'), { recursive: true, force: true });
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await bench?.shot(`gagal ${task.name.replaceAll(/[^\w ]/g, '')}`).catch(() => undefined);
});

function copied(name: string): string {
  const folder = join(home, name);
  cpSync(join(EXAMPLES, 'dumai-2023'), folder, { recursive: true });
  return folder;
}

const command = (args: readonly string[], cwd: string): string =>
  spawnSync(process.execPath, [here('../../cli/bin/sakip-lint.js'), ...args], { cwd, encoding: 'utf8' }).stdout;

/** What the editor counts, once it has caught up. */
const settles = (): ReturnType<typeof expect.poll<Counts>> => expect.poll(() => bench.counts(), { timeout: 60_000 });

interface Told {
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
}

/** What the command line counts, without hints: the editor does not list those among the problems. */
function countedByCommand(folder: string): Counts {
  const { findings } = JSON.parse(command(['--format', 'json', '.'], folder)) as Told;
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

describe('a report whose folder nobody has vouched for', () => {
  let folder: string;
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(async () => {
    folder = copied('Dumai 2023');
    bench = await openWorkbench(browser, newest.url, join(KEPT, 'screens'));
    await bench.open(folder);
    await bench.file('lkj-2023.sakip');
  }, 180_000);
  afterAll(() => bench.close());

  test('its problems are those of the command line', async () => {
    const counted = countedByCommand(folder);
    await settles().toEqual(counted);
    expect(counted.errors).toBeGreaterThan(20);
    await bench.press('Control+Shift+M');
    expect(await bench.page.locator('.markers-panel .monaco-list-row').first().getAttribute('aria-label')).toContain(
      'lkj-2023.sakip',
    );
    await bench.shot('01 masalah');
    await bench.press('Control+J');
  });

  test('hovering a number tells how it comes out and who else states it', async () => {
    await bench.goTo(334, 131);
    const said = await bench.hover('Hitungan:');
    expect(said).toContain('serapan "Pendataan Potensi dan Pengembangan Usaha Mikro" 2023 = 98,94%');
    expect(said).toContain('Hitungan: 1.645.650.480 / 1.705.474.100 × 100% = 96,49%');
    expect(said).toContain('lkj-2023.sakip baris 733');
    await bench.shot('02 angka');
    await bench.press('Escape');
  });

  test('a finding is fixed with two keys, and leaves the problems', async () => {
    const before = await bench.counts();
    await bench.goTo(184, 25);
    expect(await bench.quickFixes()).toContain('Tulis 31');
    await bench.shot('03 perbaikan');
    await bench.press('Enter');
    const one = before.warnings - 1;
    await settles().toEqual({ ...before, warnings: one });
  });

  test('a name is changed in all files', async () => {
    const before = await bench.counts();
    await bench.goTo(516, 5);
    await bench.rename('koperasi_giat');
    await bench.saveAll();
    for (const name of ['lkj-2023.sakip', 'renstra-2021-2026.sakip']) {
      expect(read(name)).toContain('koperasi_giat');
      expect(read(name)).not.toContain('koperasi_aktif');
    }
    await bench.shot('04 nama');
    await settles().toEqual(before);
    expect(countedByCommand(folder)).toEqual(before);
  });

  test('a server that is killed is started again, and knows what is not saved', async () => {
    const before = await bench.counts();
    await bench.goTo(62, 1);
    await bench.press('End', 'Enter');
    await bench.page.keyboard.type('pastikan 1 = 2');
    const more = before.errors + 1;
    await settles().toMatchObject({ errors: more });
    const killed = newest.processes('lsp --stdio');
    expect(killed.length).toBeGreaterThan(0);
    for (const id of killed) process.kill(id, 'SIGKILL');
    await bench.shot('05 server mati');
    await expect
      .poll(() => newest.processes('lsp --stdio').filter((id) => !killed.includes(id)).length, {
        timeout: 30_000,
      })
      .toBeGreaterThan(0);
    await settles().toMatchObject({ errors: more });
    await bench.shot('06 server hidup lagi');
  });

  test('the state of the report stands in words in the status bar', async () => {
    expect(await bench.status()).toMatch(/\d+ kesalahan, \d+ peringatan/);
    await bench.page.locator('#status\\.languageStatus').hover();
    await bench.page.locator('.hover-language-status').first().waitFor();
    await bench.shot('07 keadaan');
    await bench.page.mouse.move(700, 300);
  });

  test('the server starts again by command', async () => {
    const before = newest.processes('lsp --stdio');
    await bench.command('Restart the Language Server');
    await expect
      .poll(() => newest.processes('lsp --stdio').filter((id) => !before.includes(id)).length, { timeout: 30_000 })
      .toBe(1);
    await settles().not.toMatchObject({ errors: 0 });
  });

  test('a rule is explained, chosen from a list', async () => {
    await bench.command('Explain a Rule');
    await bench.pick('anggaran/serapan', /anggaran\/serapan/);
    const page = await bench.preview(/Serapan/);
    await bench.shot('08 aturan');
    expect(page).toContain('anggaran/serapan');
    await bench.press('Control+F4');
  });

  test('a terminal finds the command', async () => {
    await bench.press('Control+`');
    await bench.trust();
    const terminal = bench.page.locator('.xterm-rows');
    await terminal.filter({ hasText: /[$#]/ }).first().waitFor();
    await bench.type('sakip-lint --version\n');
    await terminal.filter({ hasText: 'sakip-lint 0.' }).first().waitFor();
    await bench.shot('09 terminal');
    await bench.press('Control+`');
  });
});

describe('a new author', () => {
  let folder: string;
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(async () => {
    folder = join(home, 'Laporan pertama');
    mkdirSync(folder);
    bench = await openWorkbench(browser, newest.url, join(KEPT, 'screens'));
    await bench.open(folder);
  }, 180_000);
  afterAll(() => bench.close());

  test('finds the walkthrough', async () => {
    await bench.command('Welcome: Open Walkthrough...');
    await bench.pick('laporan kinerja', /laporan kinerja/i);
    await expect.poll(() => bench.shownPage(), { timeout: 30_000 }).toContain('Buat laporan pertama');
    await bench.shot('10 panduan');
    await bench.press('Control+F4');
  });

  test('begins a report from a template', async () => {
    await bench.command('New Report from a Template');
    await bench.pick('', /Laporan kinerja/);
    await bench.shot('11 templat');
    await bench.answer('Dinas Perikanan Kabupaten Contoh');
    await bench.answer('2024');
    await bench.page.locator('.tab.active[data-resource-name="lkj-2024.sakip"]').waitFor();
    await bench.shot('11 laporan baru');
    expect(read('lkj-2024.sakip')).toContain('Dinas Perikanan Kabupaten Contoh Tahun 2024');
    await settles().toEqual({ errors: 0, warnings: 0, infos: 0 });
  });

  test('is shown a value that the editor completes', async () => {
    await bench.command('Show a Value That the Editor Completes');
    await bench.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: '98' }).first().waitFor();
    await bench.shot('11 nilai dilengkapi');
    await bench.press('Escape');
  });
});

describe('a report that is typed', () => {
  let folder: string;
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const HEAD = 'dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2024 }\n\n';

  beforeAll(async () => {
    folder = join(home, 'Diketik');
    mkdirSync(folder);
    for (const [name, text] of [
      ['laporan.sakip', ''],
      ['sel.sakip', HEAD],
      ['naskah.sakip', HEAD],
    ] as const)
      writeFileSync(join(folder, name), text);
    bench = await openWorkbench(browser, newest.url, join(KEPT, 'screens'));
    await bench.open(folder);
  }, 180_000);
  afterAll(() => bench.close());

  test('is offered what it comes to, and nothing of it is to be mended', { timeout: 400_000 }, async () => {
    const text = readFileSync(join(EXAMPLES, 'mulai', 'laporan.sakip'), 'utf8');
    await bench.file('laporan.sakip');
    await bench.typeReport(withCompletions(text), async (line) => {
      if (/serapan|Predikat|narasi/.test(line)) await bench.shot(`12 menulis ${line.trim().split(' ')[0]}`);
    });
    await bench.shot('13 selesai ditulis');
    await settles().toEqual({ errors: 0, warnings: 0, infos: 0 });
    await bench.command('Format Document');
    await bench.saveAll();
    expect(read('laporan.sakip').trim()).toBe(formatted(text, folder).trim());
  });

  test.each([
    ['cells of a spreadsheet', 'sel.sakip', CELLS],
    ['a table of a word processor', 'naskah.sakip', DOCUMENT],
  ])('%s become an aligned table when they are pasted', async (_what, name, clip) => {
    await bench.file(name);
    await bench.press('Control+End');
    await bench.copied(clip);
    await bench.press('Control+V');
    await bench.page.locator('.view-line').filter({ hasText: 'kelompok bersertifikat' }).first().waitFor();
    await bench.shot(`14 tempel ${name}`);
    await bench.saveAll();
    expect(read(name).trimEnd().split('\n').slice(-3)).toEqual([
      '| No | Indikator Kinerja                 | Target | Realisasi | Capaian |',
      '| 1. | Produksi perikanan budidaya       | 1.250  | 1.180     | 94,40%  |',
      '| 2. | Persentase kelompok bersertifikat | 75%    | 60%       | 81,00%  |',
    ]);
    // What was pasted is checked at once.
    await expect.poll(() => bench.squiggles(), { timeout: 30_000 }).toBeGreaterThan(0);
  });
});

test('a configuration is judged once, mended with two keys, and formatted as JSON', async () => {
  const folder = join(home, 'Konfigurasi');
  mkdirSync(folder);
  const REPORT = 'dokumen lkj "L" { tahun 2024 }\nprogram P "A" { pagu Rp 500; realisasi Rp 400; serapan 90% }\n';
  const written = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  written('laporan.sakip', REPORT);
  written('sakip.config.json', '{ "rules": { "anggaran/serapn": "off" } }\n');
  bench = await openWorkbench(browser, newest.url, join(KEPT, 'screens'));
  try {
    await bench.open(folder);
    await bench.file('laporan.sakip');
    await bench.file('sakip.config.json');
    await settles().toEqual({ errors: 2, warnings: 0, infos: 0 });
    await bench.goTo(1, 20);
    expect(await bench.quickFixes()).toContain('Tulis "anggaran/serapan"');
    await bench.shot('15 konfigurasi');
    await bench.press('Enter');
    // It holds before it is saved.
    await settles().toEqual({ errors: 0, warnings: 0, infos: 0 });
    await bench.command('Format Document');
    await bench.page.locator('.view-line').nth(4).waitFor();
    await bench.saveAll();
    const text = readFileSync(join(folder, 'sakip.config.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({ rules: { 'anggaran/serapan': 'off' } });
    // By the formatter of JSON, which nobody had to choose.
    expect(text.trim().split('\n')).toHaveLength(5);
  } finally {
    await bench.close();
  }
});

test('a folder that is on no disk is checked as one that is', async () => {
  const folder = copied('Tidak di disk');
  bench = await openWorkbench(browser, newest.url, join(KEPT, 'screens'));
  try {
    await bench.open(folder);
    await bench.command('Open the Mirror of This Folder');
    await bench.page.waitForURL(/folder=cermin/);
    await bench.file('lkj-2023.sakip');
    await settles().toEqual(countedByCommand(folder));
    await bench.shot('15 folder virtual');
  } finally {
    await bench.close();
  }
});

test('in English where the settings say so', async () => {
  const folder = copied('English');
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "sakip-lint.language": "en" }');
  bench = await openWorkbench(browser, newest.url, join(KEPT, 'screens'));
  try {
    await bench.open(folder);
    await bench.file('lkj-2023.sakip');
    await expect.poll(() => bench.status(), { timeout: 30_000 }).toMatch(/\d+ errors, \d+ warnings/);
    await bench.goTo(334, 131);
    expect(await bench.hover('Calculation:')).not.toContain('Hitungan');
    await bench.shot('15 English');
  } finally {
    await bench.close();
  }
});

test('the oldest Node that extensions run on checks a report, too', { timeout: 180_000 }, async () => {
  const { oldest } = installed;
  const server = await startCodeServer({ ...oldest, vsix: VSIX, log: join(KEPT, 'screens', 'code-server-oldest.log') });
  try {
    bench = await openWorkbench(browser, server.url, join(KEPT, 'screens'));
    const folder = copied('Node 20');
    await bench.open(folder);
    await bench.file('lkj-2023.sakip');
    const counted = countedByCommand(folder);
    await settles().toEqual(counted);
    expect(server.processes('lsp --stdio').length).toBe(1);
    await bench.shot('16 VS Code 1.100');
  } finally {
    await bench?.close();
    await server.stop();
  }
});

const TABLE = [
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
  ['1.', 'Produksi perikanan budidaya', '1.250', '1.180', '94,40%'],
  ['2.', 'Persentase kelompok bersertifikat', '75%', '60%', '81,00%'],
];
const CELLS = { text: `${TABLE.map((row) => row.join('\t')).join('\r\n')}\r\n` };
const DOCUMENT = {
  text: TABLE.flat().join('\r\n'),
  html: `<html><body><!--StartFragment--><table class=MsoTableGrid border=1>${TABLE.map(
    (row) =>
      `<tr>${row.map((cell) => `<td width=99><p class=MsoNormal><span>${cell}<o:p></o:p></span></p></td>`).join('')}</tr>`,
  ).join('\r\n')}</table><!--EndFragment--></body></html>`,
};

const formatted = (text: string, folder: string): string =>
  spawnSync(process.execPath, [here('../../cli/bin/sakip-lint.js'), 'format', '-'], {
    cwd: folder,
    encoding: 'utf8',
    input: text,
  }).stdout;

/** What an author types of a report: `«»` around what is taken from the list that is offered by then. */
function withCompletions(text: string): readonly string[] {
  const taken: readonly (readonly [string, string])[] = [
    ['  jenis lkj', '  jen«jenis»«lkj»'],
    ['  tahun 2024', '  tah«tahun»2024'],
    ['{ satuan ton; arah naik }', '{ sat«satuan»ton; ar«arah»«naik» }'],
    ['mendukung produksi', 'mendukung pro«produksi»'],
    ['serapan 94,00%', 'serapan «94,00%»'],
    [
      '| 1. | Produksi perikanan budidaya       | 1.250  | 1.180     | 94,40%  ',
      '| 1. | Produksi«Produksi perikanan budidaya» | 1.250 | 1.180 | «94,40%» ',
    ],
    [
      '| 2. | Persentase kelompok bersertifikat | 75%    | 60%       | 80,00%  ',
      '| 2. | Persentase«Persentase kelompok bersertifikat» | 75% | 60% | «80,00%» ',
    ],
    ['produksi.realisasi', 'produksi.rea«realisasi»'],
  ];
  let typed = text.trimEnd();
  for (const [whole, part] of taken) {
    expect(typed).toContain(whole);
    typed = typed.replace(whole, part);
  }
  return typed.split('\n').map((line) => line.trimStart());
}

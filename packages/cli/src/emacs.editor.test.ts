/** The built command in a real Emacs with eglot, set up by the lines of the language server's README. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt, here } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';

beforeAll(ensureBuilt);

const TEXT = `dokumen lkj "Laporan Kinerja Dinas Perpustakaan" { tahun 2031 }
program P "Perpustakaan" {
    pagu Rp 5.000.000; realisasi Rp 4.000.000; serapan 90%
}
`;

test('Emacs shows the findings and the hover, applies a fix, completes, renames and formats', () => {
  const cwd = folder({ 'lkj.sakip': TEXT, 'setup.el': setup() });
  // Emacs starts the command by its name, as it stands in the README.
  const bin = join(cwd, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'sakip-lint'), `#!/bin/sh\nexec "${process.execPath}" "${here('bin/sakip-lint.js')}" "$@"\n`);
  chmodSync(join(bin, 'sakip-lint'), 0o755);
  const out = join(cwd, 'out.json');
  const { stderr } = spawnSync('emacs', ['-Q', '--batch', '-l', here('src/emacs.el'), 'lkj.sakip'], {
    cwd,
    encoding: 'utf8',
    timeout: 100_000,
    env: {
      ...process.env,
      HOME: cwd,
      LANG: 'C.UTF-8',
      PATH: [bin, process.env['PATH']].join(delimiter),
      SAKIP_SETUP: join(cwd, 'setup.el'),
      SAKIP_OUT: out,
    },
  });
  const shown = JSON.parse(readFileSync(out, 'utf8'));
  expect(shown.problem, stderr).toBeUndefined();
  expect(shown.mode).toBe('sakip-mode');
  expect(shown.diagnostics).toMatchObject([{ line: 3, at: '90%' }]);
  expect(shown.diagnostics[0].text).toContain('[anggaran/serapan]');
  expect(shown.diagnostics[0].text).toContain('4.000.000 / 5.000.000 × 100% = 80%');
  expect(shown.hover).toContain('Hitungan: 4.000.000 / 5.000.000 × 100% = **80%**');
  expect(shown.actions).toEqual(['Tulis 80%', 'Abaikan anggaran/serapan di sini, dengan alasan']);
  expect(shown.fixed[2]).toBe('    pagu Rp 5.000.000; realisasi Rp 4.000.000; serapan 80%');
  expect(shown.completion).toEqual(['80%']);
  expect(shown.completed[4]).toBe('narasi "3.1" { P.serapan = 80%');
  expect(shown.renamed[1]).toBe('program baca "Perpustakaan" {');
  expect(shown.renamed[4]).toBe('narasi "3.1" { baca.serapan = 80%');
  expect(shown.formatted.slice(1, 6)).toEqual([
    'program baca "Perpustakaan" {',
    '  pagu Rp 5.000.000',
    '  realisasi Rp 4.000.000',
    '  serapan 80%',
    '}',
  ]);
});

function setup(): string {
  const readme = readFileSync(here('../language-server/README.md'), 'utf8');
  return readme.match(/```elisp\n(.*?)```/s)?.[1] ?? '';
}

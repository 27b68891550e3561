/** The built command in a real Neovim, without any plugin. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt, here } from './built.fixture.ts';
import { folder } from './folder.fixture.ts';

beforeAll(ensureBuilt);

const TEXT = `dokumen lkj "Laporan Kinerja Dinas Perpustakaan" { tahun 2031 }
program P "Perpustakaan" {
    pagu Rp 5.000.000; realisasi Rp 4.000.000; serapan 90%
}
`;

test('Neovim shows the findings, the hover, and completes, renames, applies a fix and the format', {
  timeout: 120_000,
}, () => {
  const cwd = folder({ 'lkj.sakip': TEXT });
  for (const name of ['config', 'data', 'state', 'cache']) mkdirSync(join(cwd, name));
  const out = join(cwd, 'out.json');
  const { stderr } = spawnSync(
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${here('src/neovim.lua')}`, 'lkj.sakip'],
    {
      cwd,
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        ...process.env,
        SAKIP_COMMAND: JSON.stringify([process.execPath, here('bin/sakip-lint.js'), 'lsp', '--stdio']),
        SAKIP_OUT: out,
        ...Object.fromEntries(
          ['config', 'data', 'state', 'cache'].map((name) => [`XDG_${name.toUpperCase()}_HOME`, join(cwd, name)]),
        ),
      },
    },
  );
  const shown = JSON.parse(readFileSync(out, 'utf8'));
  expect(shown.problem, stderr).toBeUndefined();
  expect(shown.diagnostics).toMatchObject([{ code: 'anggaran/serapan', line: 2 }]);
  expect(shown.diagnostics[0].message).toContain('4.000.000 / 5.000.000 × 100% = 80');
  expect(shown.hover.join('\n')).toContain('Hitungan: 4.000.000 / 5.000.000 × 100% = **80%**');
  expect(shown.actions).toEqual(['Tulis 80%', 'Abaikan anggaran/serapan di sini, dengan alasan']);
  expect(shown.fixed[2]).toBe('    pagu Rp 5.000.000; realisasi Rp 4.000.000; serapan 80%');
  expect(shown.completion[0]).toMatchObject({ abbr: '80%' });
  expect(shown.renamed[1]).toBe('program baca "Perpustakaan" {');
  expect(shown.renamed[4]).toBe('narasi "3.1" { baca.serapan = 80% }');
  expect(shown.formatted).not.toEqual(shown.renamed);
  const bare = (lines: readonly string[]): string => lines.join('').replace(/[\s;]/g, '');
  expect(bare(shown.formatted)).toBe(bare(shown.renamed));
});

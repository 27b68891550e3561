/** The built command as a process of its own, as a person's shell starts it. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

export function ensureBuilt(): void {
  if (existsSync(here('dist/sakip-lint.js'))) return;
  const { status, stderr } = spawnSync(process.execPath, [here('scripts/build.js')], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

export interface Start {
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** `latin1` for output that is compared byte for byte. */
  readonly encoding?: 'utf8' | 'latin1';
}

export function lint(args: readonly string[], cwd: string, start: Start = {}): SpawnSyncReturns<string> {
  return spawnSync(start.node ?? process.execPath, [here('bin/sakip-lint.js'), ...args], {
    cwd,
    encoding: start.encoding ?? 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...start.env },
    input: start.input ?? '',
    maxBuffer: 1 << 28,
    timeout: 25_000,
  });
}

export const posix: boolean = process.platform !== 'win32';

/**
 * As somebody whom permissions bind: the superuser may read everything, so it runs as nobody, from a copy of the
 * command in `cwd` that nobody may read.
 */
export function lintAsNobody(args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(here(part), join(cwd, '.x', part), { recursive: true });
  chmodSync(cwd, 0o755);
  return spawnSync(process.execPath, ['.x/bin/sakip-lint.js', ...args], {
    cwd,
    encoding: 'utf8',
    env: { LANG: 'C.UTF-8' },
    input: '',
    timeout: 25_000,
    ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
  });
}

/** A finding as `concise` writes it, without its message: `a.sakip:2:9 nama/berkas`. */
export function told(stdout: string): readonly string[] {
  return [...stdout.matchAll(/^(\S.*?:\d+:\d+): \S+ ([a-z_]+\/[a-z_]+):/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
}

/** No line of a stack, no English system error: what a planner cannot read. */
export function expectPlain(text: string, name?: string): void {
  expect(text, name).not.toMatch(/^\s+at |\.[jt]s:\d+|\b(?:Error|ENOENT|EACCES|EISDIR|undefined|NaN|null)\b/m);
}

/** Runs a node program as a whole process, several times, and keeps the run with the median CPU time. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Figure {
  /** User + system, seconds. */
  readonly cpu: number;
  /** Peak resident set, MB. */
  readonly memory: number;
  readonly wall: number;
  readonly lastLine: string;
}

const preload = fileURLToPath(new URL('usage.cjs', import.meta.url));

export function measure(args: readonly string[], runs: number, folder: string): Figure {
  const usage = join(folder, 'usage.json');
  const figures = Array.from({ length: runs }, (): Figure => {
    const begin = process.hrtime.bigint();
    const { stdout } = spawnSync(process.execPath, ['--require', preload, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, SAKIP_BENCH_USAGE: usage, NO_COLOR: '1' },
    });
    const wall = Number(process.hrtime.bigint() - begin) / 1e9;
    const { cpu, memory } = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Figure, 'cpu' | 'memory'>;
    return { cpu, memory, wall, lastLine: stdout.trim().split('\n').at(-1) ?? '' };
  });
  return figures.sort((a, b) => a.cpu - b.cpu)[Math.floor(runs / 2)] as Figure;
}

/**
 * Runs a program as a whole process, several times, and keeps the run that took the least CPU time: whatever else the machine
 * does only adds to it.
 */
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

/** A node program, by the running Node or another; nothing that Node caches of earlier runs counts. */
export function measure(
  args: readonly string[],
  runs: number,
  folder: string,
  node: string = process.execPath,
): Figure {
  const usage = join(folder, 'usage.json');
  return best(runs, () => {
    const { wall, stdout } = timed(node, ['--require', preload, ...args], {
      SAKIP_BENCH_USAGE: usage,
      NODE_DISABLE_COMPILE_CACHE: '1',
      NO_COLOR: '1',
    });
    const { cpu, memory } = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Figure, 'cpu' | 'memory'>;
    return { cpu, memory, wall, lastLine: stdout.trim().split('\n').at(-1) ?? '' };
  });
}

/** Any other program; null where it, or GNU time that measures it, is not installed. */
export function measureOther(command: string, args: readonly string[], runs: number): Figure | null {
  const time = ['-f', '%U %S %M', command, ...args];
  if (spawnSync(command, ['--version']).status !== 0 || spawnSync('/usr/bin/time', ['true']).status !== 0) return null;
  return best(runs, () => {
    const { wall, stderr } = timed('/usr/bin/time', time, {});
    const [user = 0, system = 0, memory = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    return { cpu: user + system, memory: memory / 1024, wall, lastLine: '' };
  });
}

function timed(command: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const begin = process.hrtime.bigint();
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
  });
  return { wall: Number(process.hrtime.bigint() - begin) / 1e9, stdout, stderr };
}

function best(runs: number, run: () => Figure): Figure {
  const figures = Array.from({ length: runs }, run);
  return figures.sort((a, b) => a.cpu - b.cpu)[0] as Figure;
}

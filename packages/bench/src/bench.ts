/**
 * `npm run bench`: start-up beside `node -e 0`, the example report, and generated budgets of 1k, 10k and 100k sub
 * kegiatan, each as a whole process of the built command. Prints; judges nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetText } from './budget.generator.ts';
import { type Figure, measure } from './measure.ts';

const repo = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const command = repo('packages/cli/bin/sakip-lint.js');
const folder = mkdtempSync(join(tmpdir(), 'sakip-bench-'));

const row = (what: string, { cpu, memory, wall, lastLine }: Figure, note = lastLine): void =>
  console.log(
    `${what.padEnd(28)} ${cpu.toFixed(2).padStart(7)} s cpu ${wall.toFixed(2).padStart(7)} s wall ${memory
      .toFixed(0)
      .padStart(6)} MB   ${note}`,
  );

try {
  console.log(`node ${process.version}, median of the runs by CPU time`);
  const bare = measure(['-e', '0'], 9, folder);
  row('node -e 0', bare);
  const start = measure([command, repo('examples/mulai')], 9, folder);
  row('examples/mulai', start, `${(start.cpu / bare.cpu).toFixed(2)} x node -e 0`);
  row('examples/dumai-2023', measure([command, repo('examples/dumai-2023')], 5, folder));
  for (const leaves of [1_000, 10_000, 100_000]) {
    const file = join(folder, `budget-${leaves}.sakip`);
    const text = budgetText(leaves);
    writeFileSync(file, text);
    const figure = measure([command, file], leaves > 10_000 ? 1 : 3, folder);
    row(`${leaves} sub kegiatan`, figure, `${(text.length / 1e6).toFixed(1)} MB; ${figure.lastLine}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * `npm run bench`: start-up beside `node -e 0`, the example report, generated budgets beside what plain-text accounting takes
 * for the same amounts, a workspace of 2,000 reports, each as a whole process of the built command; one edit in a large
 * file; the language server; and the budget block in Langium beside it. Prints; judges nothing. `npm run bench NAME …` prints
 * only those parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetText } from './budget.generator.ts';
import { printEdit } from './edit.ts';
import { printLangium } from './langium.ts';
import { journalText } from './ledgers.generator.ts';
import { type Figure, measure, measureOther } from './measure.ts';
import { reportText } from './report.generator.ts';
import { printServer } from './server.ts';

const repo = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const command = repo('packages/cli/bin/sakip-lint.js');
const folder = mkdtempSync(join(tmpdir(), 'sakip-bench-'));

const row = (what: string, { cpu, memory, wall, lastLine }: Figure, note = lastLine): void =>
  console.log(
    `${what.padEnd(28)} ${cpu.toFixed(3).padStart(7)} s cpu ${wall.toFixed(2).padStart(7)} s wall ${memory
      .toFixed(0)
      .padStart(6)} MB   ${note}`,
  );

/** The running Node, and the machine's own where that is another. */
function nodes(): readonly string[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((item) => !item.includes(`node_modules${sep}`));
  const own = path.map((item) => join(item, name)).find((item) => spawnSync(item, ['--version']).status === 0);
  return own === undefined || versionOf(own) === process.version ? [process.execPath] : [process.execPath, own];
}

const versionOf = (node: string): string => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();

function start(): void {
  for (const node of nodes()) {
    const bare = measure(['-e', '0'], 15, folder, node);
    row(`node -e 0 (${versionOf(node)})`, bare);
    const mulai = measure([command, repo('examples/mulai')], 15, folder, node);
    row('examples/mulai', mulai, `${(mulai.cpu / bare.cpu).toFixed(2)} x node -e 0`);
  }
}

function budgets(): void {
  for (const leaves of [1_000, 10_000, 100_000, 300_000]) {
    const file = join(folder, `budget-${leaves}.sakip`);
    const text = budgetText(leaves);
    writeFileSync(file, text);
    const figure = measure([command, file], leaves > 10_000 ? 1 : 3, folder);
    row(`${leaves} sub kegiatan`, figure, `${(text.length / 1e6).toFixed(1)} MB; ${figure.lastLine}`);
  }
}

/** Those that are not installed are left out. */
function others(): void {
  const tools = [
    ['ledger', 'ledger', (file: string) => ['-f', file, 'balance'], [10_000, 100_000]],
    // Ten times as many take it many minutes.
    ['hledger', 'hledger', (file: string) => ['-f', file, 'check'], [10_000]],
    ['bean-check', 'beancount', (file: string) => ['--no-cache', file], [10_000, 100_000]],
  ] as const;
  for (const [tool, dialect, args, sizes] of tools) {
    for (const leaves of sizes) {
      const file = join(folder, `budget-${leaves}.${dialect}`);
      writeFileSync(file, journalText(leaves, dialect));
      const figure = measureOther(tool, args(file), 1);
      if (figure === null) break;
      row(`${tool}, ${leaves}`, figure, 'the same amounts');
    }
  }
}

function workspace(): void {
  const many = 2_000;
  for (let k = 0; k < many; k++) {
    const inside = join(folder, 'laporan', String(k % 50));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `lkj-${k}.sakip`), reportText(k + 1));
  }
  const lines = reportText(1).split('\n').length;
  const figure = measure([command, join(folder, 'laporan')], 1, folder);
  row(`${many} reports`, figure, `about ${lines} lines each; ${figure.lastLine}`);
}

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  start,
  example: () => row('examples/dumai-2023', measure([command, repo('examples/dumai-2023')], 5, folder)),
  budgets,
  others,
  workspace,
  edit: printEdit,
  server: printServer,
  langium: printLangium,
};

try {
  console.log(`node ${process.version}, least CPU time of the runs, whole processes, nothing cached`);
  const asked = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

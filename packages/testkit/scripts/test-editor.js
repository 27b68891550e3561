// `npm run test:editor`: the built command in real editors. On Debian and its like, as root, it installs the editors
// itself; elsewhere it says what is missing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, fail, install, root, run, toolNode } from './setup.js';

/** Debian's package by the command it brings. */
const EDITORS = { nvim: 'neovim' };

install();
const node = toolNode();
build(node);
const missing = Object.keys(EDITORS).filter((command) => !works(command, ['--version']));
if (missing.length > 0) {
  const packages = missing.map((command) => EDITORS[command]);
  const canInstall = process.getuid?.() === 0 && works('apt-get', ['--version']);
  if (!canInstall) fail(`These tests need ${packages.join(', ')}. Install them and run this again.`);
  console.log(`> apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-qq', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  spawnSync('apt-get', [...patient, 'update'], { stdio: 'inherit', env });
  spawnSync('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
}

const results = join(root, 'node_modules', '.sakip-lint', 'editor-results.json');
const closing = join(dirname(results), 'editor-counts');
rmSync(results, { force: true });
rmSync(closing, { force: true });
const status = run(
  'vitest',
  [
    ...['run', '--config', 'packages/testkit/vitest.editors.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ],
  { node },
);
const counts = countsOf(results);
const line = `${counts.passed} passed, ${counts.failed} failed`;
mkdirSync(dirname(results), { recursive: true });
writeFileSync(closing, `${line}\n`);
console.log(`\n${line}`);
process.exitCode = status;

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

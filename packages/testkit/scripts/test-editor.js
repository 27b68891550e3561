// `npm run test:editor`: the built command and the packed extension in real editors. On Debian and its like, as root, it
// installs the editors itself; elsewhere it says what is missing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installCodeServers, installPackages } from './editors.js';
import { build, install, root, run, toolNode } from './setup.js';

const results = join(root, 'node_modules', '.sakip-lint', 'editor-results.json');
const closing = join(dirname(results), 'editor-counts');
rmSync(results, { force: true });
rmSync(closing, { force: true });

install();
const node = toolNode();
build(node, 'package');
installPackages();
installCodeServers();

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

function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

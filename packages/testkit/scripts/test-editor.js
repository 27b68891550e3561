// `npm run test:editor`: the built command and the packed extension in real editors. On Debian and its like, as root, it
// installs the editors itself; elsewhere it says what is missing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installCodeServers, installPackages } from './editors.js';
import { build, install, root, run, toolNode } from './setup.js';

const results = join(root, 'node_modules', '.sakip-lint', 'editor-results.json');
const closing = join(dirname(results), 'editor-counts');
rmSync(closing, { force: true });

install();
const node = toolNode();
build(node, 'package');
installPackages();
installCodeServers();

let outcome = tests();
// Real editors on a busy machine now and then swallow a key: what fails twice is broken.
if (outcome.status !== 0) {
  console.log(`\n> ${outcome.counts.failed} failed; once more, from the beginning`);
  outcome = tests();
}
const { status, counts } = outcome;
const line = `${counts.passed} passed, ${counts.failed} failed`;
mkdirSync(dirname(results), { recursive: true });
writeFileSync(closing, `${line}\n`);
console.log(`\n${line}`);
process.exitCode = status;

function tests() {
  rmSync(results, { force: true });
  const args = [
    ...['run', '--config', 'packages/testkit/vitest.editors.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ];
  const status = run('vitest', args, { node });
  return { status, counts: countsOf(status) };
}

function countsOf(status) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

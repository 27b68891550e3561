// `npm test`: types, style, layers, build and all tests, each even if one before failed; closes with the counts.
// Arguments that are no option of this script go to vitest (`npm test -- packages/language`).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install, root, run, toolNode } from './setup.js';

const args = process.argv.slice(2);
const rest = args.filter((arg) => arg !== '--deep' && arg !== '--coverage');
const env = args.includes('--deep') ? { DEEP: '1' } : {};

install();
const node = toolNode();
const results = join(root, 'node_modules', '.sakip-lint', 'results.json');
const closing = join(root, 'node_modules', '.sakip-lint', 'counts');
rmSync(closing, { force: true });
rmSync(results, { force: true });

const steps = {
  types: () => run('tsc', ['-b', 'packages/tsconfig.json'], { node }),
  style: () => run('biome', ['check', '--error-on-warnings'], { node }),
  layers: () => run('turbo', ['boundaries'], { node }),
  build: () => run('turbo', ['run', 'build', '--output-logs=errors-only'], { node }),
  tests: () =>
    run(
      'vitest',
      [
        ...['run', '--config', 'packages/testkit/vitest.config.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
        ...(args.includes('--coverage') ? ['--coverage'] : []),
        ...rest,
      ],
      { node, env },
    ),
};

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  console.log(`\n> ${name}`);
  if (step() !== 0) failed.push(name);
  console.log(
    `  ${name}: ${failed.includes(name) ? 'FAILED' : 'ok'}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

const counts = count();
const line = `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`;
mkdirSync(dirname(closing), { recursive: true });
writeFileSync(closing, `${line}\n`);
if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
console.log(`\n${line}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Tests as vitest counted them; each other step is one check, and a run that wrote no report is one failure. */
function count() {
  const others = Object.keys(steps).filter((name) => name !== 'tests');
  const failedOthers = failed.filter((name) => name !== 'tests').length;
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    report = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    if (!failed.includes('tests')) failed.push('tests');
  }
  // A file that fails to load, or a coverage threshold missed, fails no single test.
  const unnamed = failed.includes('tests') && report.numFailedTests === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests + others.length - failedOthers,
    failed: report.numFailedTests + failedOthers + unnamed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

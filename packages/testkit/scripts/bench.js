// `npm run bench` and `npm run bench:slips`: figures, never pass or fail.
import { fail, install, run, runNode, toolNode } from './setup.js';

const [which = 'bench', ...args] = process.argv.slice(2);
install();
const node = toolNode();
if (run('turbo', ['run', 'build', '--output-logs=errors-only'], { node }) !== 0) fail('The build failed.');
process.exitCode = runNode(node, [`packages/bench/src/${which}.ts`, ...args]);

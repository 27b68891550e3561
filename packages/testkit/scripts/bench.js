// `npm run bench` and `npm run bench:slips`: figures, never pass or fail.
import { build, install, runNode, toolNode } from './setup.js';

const [which, ...args] = process.argv.slice(2);
install();
const node = toolNode();
build(node);
process.exitCode = runNode(node, [`packages/bench/src/${which}.ts`, ...args]);

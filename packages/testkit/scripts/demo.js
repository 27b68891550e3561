// `npm run demo`: lints the example report and prints its findings. Arguments are passed on (`npm run demo -- --lang en`).
import { join } from 'node:path';
import { build, install, root, runNode } from './setup.js';

install();
// What ships starts on Node 20, and so does its build: no newer Node is asked for here.
const node = process.execPath;
build(node);
const command = join(root, 'packages', 'cli', 'bin', 'sakip-lint.js');
const code = runNode(node, [command, 'examples/dumai-2023', ...process.argv.slice(2)]);
// 1 says that the report has findings, which is what the demo shows.
process.exitCode = code === 1 ? 0 : code;

// `node run.js TOOL ARGS…`: a tool of the dependencies, with the set-up done, the right Node and telemetry off.
import { install, run } from './setup.js';

const [tool, ...args] = process.argv.slice(2);
install();
process.exitCode = run(tool, args);

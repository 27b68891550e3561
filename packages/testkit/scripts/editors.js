// Installs the real editors that `npm run test:editor` drives: Debian's packages by apt, VS Code (code-server) by npm into
// a folder of its own, as it is far larger than all dependencies of this repository.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { carriedNode, fail, npm, root } from './setup.js';

// Outside node_modules: a new lock of this repository need not fetch it all again.
const folder = join(root, 'packages', 'testkit', '.editors');

/**
 * Releases of VS Code as code-server: its npm package pins all it depends on. `natives` are the parts in C++ that it does
 * not start without; they are built for the Node it runs on.
 */
const RELEASES = {
  newest: { version: '4.139.1', natives: ['@vscode/spdlog', '@vscode/native-watchdog'] },
  // The last whose extensions run on Node 20.
  oldest: { version: '4.100.3', node: '20.20.2', natives: ['@vscode/spdlog', 'native-watchdog'], own: ['argon2'] },
};

/** What each test needs, the packages of Debian that bring it, and how to see that it is there. */
const NEEDS = [
  { name: 'Neovim', packages: ['neovim'], present: () => works('nvim', ['--version']) },
  { name: 'Emacs', packages: ['emacs-nox'], present: () => works('emacs', ['--version']) },
  // Part of Emacs from 29 on.
  { name: 'eglot for Emacs', packages: ['elpa-eglot'], present: () => works('emacs', ['--batch', '-l', 'eglot']) },
  { name: 'Chromium', packages: ['chromium', 'fonts-dejavu-core'], present: () => works('chromium', ['--version']) },
  // Two parts of VS Code come as C++.
  {
    name: 'Python 3, make and g++',
    packages: ['python3', 'make', 'g++'],
    present: () => works('python3', ['--version']) && works('make', ['--version']) && works('g++', ['--version']),
  },
];

export function installPackages() {
  const missing = NEEDS.filter(({ present }) => !present());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const canInstall = process.getuid?.() === 0 && works('apt-get', ['--version']);
  if (!canInstall) fail(`These tests need ${names} on this machine. Install what is missing and run this again.`);
  for (const [index, need] of missing.entries()) {
    // One may have come with another.
    if (need.present()) continue;
    const patient = ['-qq', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
    if (index === 0) apt([...patient, 'update']);
    apt([...patient, 'install', '-y', '--no-install-recommends', ...need.packages]);
    if (!need.present()) fail(`apt-get could not install ${need.name} (${need.packages.join(', ')}).`);
  }
}

/** Installs VS Code, and leaves word where for the tests. */
export function installCodeServers() {
  const installed = {};
  for (const [name, release] of Object.entries(RELEASES)) installed[name] = installCodeServer(release);
  writeFileSync(join(folder, 'installed.json'), `${JSON.stringify(installed, undefined, 2)}\n`);
}

function installCodeServer({ version, node: nodeVersion, natives, own = [] }) {
  const home = join(folder, `code-server-${version}`);
  const codeServer = join(home, 'node_modules', 'code-server');
  const carrier = `node-${process.platform}-${process.arch}`;
  const node = nodeVersion === undefined ? carriedNode() : join(home, 'node_modules', carrier, 'bin', 'node');
  if (node === undefined) fail(`VS Code is tested on Linux; there is no Node for ${process.platform}-${process.arch}.`);
  const stamp = join(home, 'complete');
  if (existsSync(stamp)) return { node, codeServer };

  console.log(`> npm install code-server@${version}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const inside = join(codeServer, 'lib', 'vscode');
  const packages = [`code-server@${version}`, ...(nodeVersion === undefined ? [] : [`${carrier}@${nodeVersion}`])];
  step(home, ['install', ...packages, ...quiet]);
  step(inside, ['install', '--omit=dev', ...quiet]);
  // Scripts of packages would fetch what npm does not bring. Only what is needed is built, with the headers of that Node.
  const env = { npm_config_nodedir: dirname(dirname(node)), PATH: [dirname(node), process.env.PATH].join(delimiter) };
  step(inside, ['rebuild', '--loglevel=error', ...natives], { node, env });
  if (own.length > 0) step(home, ['rebuild', '--loglevel=error', ...own], { node, env });
  writeFileSync(stamp, '');
  return { node, codeServer };
}

function step(cwd, args, options = {}) {
  const code = npm(args, { cwd, ...options });
  if (code !== 0) fail(`npm ${args.join(' ')} failed (exit ${code}). Check the network and run this again.`);
}

function apt(args) {
  console.log(`> apt-get ${args.filter((arg) => !/^-o|=|^-qq$/.test(arg)).join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

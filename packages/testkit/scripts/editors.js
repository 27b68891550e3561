// Installs the real editors that `npm run test:editor` drives.
import { spawnSync } from 'node:child_process';
import { fail } from './setup.js';

/** What each test needs, the packages of Debian that bring it, and how to see that it is there. */
const NEEDS = [
  { name: 'Neovim', packages: ['neovim'], present: () => works('nvim', ['--version']) },
  { name: 'Emacs', packages: ['emacs-nox'], present: () => works('emacs', ['--version']) },
  // Part of Emacs from 29 on.
  { name: 'eglot for Emacs', packages: ['elpa-eglot'], present: () => works('emacs', ['--batch', '-l', 'eglot']) },
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

function apt(args) {
  console.log(`> apt-get ${args.filter((arg) => !/^-o|=|^-qq$/.test(arg)).join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

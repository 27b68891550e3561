// Packs the extension: one file that the editor installs without a network. It lies beside what goes into it, never within.
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const file = path('package/sakip-lint.vsix');

rmSync(path('package'), { recursive: true, force: true });
mkdirSync(path('package'));
copyFileSync(path('../../LICENSE'), path('LICENSE'));
await createVSIX({ cwd: path('.'), packagePath: file, dependencies: false, allowMissingRepository: true });
const size = statSync(file).size;
console.log(`${relative(path('../..'), file)}: ${(size / 1024).toFixed(0)} KB`);

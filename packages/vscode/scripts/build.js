// Bundles the extension and takes in the command as it was built: the server in the editor is `sakip-lint lsp`, so both say
// the same, and one copy of everything ships.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from 'sakip-lint/scripts/licences.js';
import { withoutRefusals } from '../src/config-schema.ts';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const command = path('../cli/dist');
if (!existsSync(command)) throw new Error('Build the command first: npm run build');

rmSync(path('dist'), { recursive: true, force: true });
mkdirSync(path('dist'));
const { metafile } = await build({
  absWorkingDir: path('.'),
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['node'],
  external: ['vscode'],
  minify: true,
  legalComments: 'none', // the licences stand in a file of their own
  metafile: true,
  logLevel: 'warning',
});
cpSync(command, path('dist/cli'), { recursive: true });
const schema = fileURLToPath(import.meta.resolve('@sakip-lint/workspace/sakip.config.schema.json'));
writeFileSync(
  path('dist/sakip.config.schema.json'),
  `${JSON.stringify(withoutRefusals(JSON.parse(readFileSync(schema, 'utf8'))))}\n`,
);
writeFileSync(path('dist/THIRD-PARTY-LICENSES.txt'), licences(metafile, path('.')));

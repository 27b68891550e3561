// Bundles everything into dist/: one package without run-time dependencies. Commands are chunks, loaded on use. The result
// is CommonJS: an ES module that imports one of Node's own loads all that this one could ever need. The bundler splits
// only ES modules, so each chunk is turned after that.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(path('package.json'), 'utf8'));

await rm(path('dist'), { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: path('.'),
  entryPoints: { 'sakip-lint': 'src/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: { SAKIP_LINT_VERSION: JSON.stringify(manifest.version) },
  legalComments: 'none', // the licences stand in a file of their own
  metafile: true,
  write: false,
  logLevel: 'warning',
});
for (const { path: file, text } of outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minify: true,
    legalComments: 'none',
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}
await writeFile(path('dist/package.json'), '{ "type": "commonjs" }\n');
copyFileSync(path('../checker/src/define/standar.sakip'), path('dist/standar.sakip'));
const others = licences(metafile);
if (others !== '') await writeFile(path('dist/THIRD-PARTY-LICENSES.txt'), others);

/** What was bundled from others, each with its licence; any but these may not ship. */
function licences({ inputs }) {
  const allowed = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|0BSD)$/;
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(resolve(path('.'), input).replaceAll('\\', '/'));
    if (match) folders.add(match[1]);
  }
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (!allowed.test(license)) throw new Error(`${name} has the licence ${license}, which may not ship`);
      const file = readdirSync(folder).find((item) => /^licen[cs]e/i.test(item));
      const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : license;
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

// Bundles everything into dist/: one package without run-time dependencies. Commands are chunks, loaded on use.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

await rm(path('dist'), { recursive: true, force: true });
await build({
  entryPoints: { 'sakip-lint': path('src/main.ts') },
  outdir: path('dist'),
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true, // Chevrotain names rules and tokens after functions and classes
  legalComments: 'external',
  sourcemap: false,
  logLevel: 'warning',
});

// Bundles everything into dist/: one package without run-time dependencies. Commands are chunks, loaded on use; what they
// share with the check is laid out with it by what a small clean report needs. The result is CommonJS: an ES module that
// imports one of Node's own loads all that this one could ever need. The bundler splits only ES modules, so each file is
// turned after that.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { eager, unlocked } from './eager.js';
import { layOut } from './layout.js';
import { licences } from './licences.js';

const MAIN = 'sakip-lint.js';
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'], // what is bundled as CommonJS may ask for its parts in ways a bundler does not see
  legalComments: 'none', // the licences stand in a file of their own
  logLevel: 'warning',
};

const work = await mkdtemp(join(tmpdir(), 'sakip-lint-'));
const { metafile } = await build({
  ...common,
  absWorkingDir: path('.'),
  entryPoints: ['src/main.ts'],
  entryNames: basename(MAIN, '.js'),
  outdir: work,
  splitting: true,
  define: { SAKIP_LINT_VERSION: JSON.stringify(manifest.version) },
  metafile: true,
});
const chunks = chunksOf(MAIN, metafile);
const others = readdirSync(work).filter((file) => file !== MAIN && !chunks.includes(file));
const program = unlocked(await joined([MAIN, ...chunks]));
const ran = await ranBy(program, path('../../examples/mulai'));
const files = layOut(program, ran, { main: MAIN, count: 3, rest: 'rest.js' });

await rm(path('dist'), { recursive: true, force: true });
await mkdir(path('dist'));
for (const [file, text] of files) await write(file, eager(await commonJs(text)));
for (const file of chunks) await write(file, `module.exports = require('./${MAIN}')['${file}'];\n`);
for (const file of others) await write(file, await commonJs(readFileSync(join(work, file), 'utf8')));
await rm(work, { recursive: true });
await write('package.json', '{ "type": "commonjs" }\n');
copyFileSync(path('../checker/src/define/standar.sakip'), path('dist/standar.sakip'));
const licensed = licences(metafile, path('.'));
if (licensed !== '') await write('THIRD-PARTY-LICENSES.txt', licensed);

async function write(file, text) {
  await writeFile(path(`dist/${file}`), text);
}

async function commonJs(text) {
  const { platform, target, legalComments } = common;
  const supported = { 'dynamic-import': false };
  const { code } = await transform(text, { platform, target, legalComments, supported, format: 'cjs', minify: true });
  // Plain ASCII is read as it is, into half the memory. No tag of a template asks how a letter was written.
  return code.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The chunks that a file always loads. */
function chunksOf(file, { outputs }, known = new Set()) {
  const [, output] = Object.entries(outputs).find(([name]) => basename(name) === file) ?? [];
  for (const used of output?.imports ?? []) {
    const chunk = basename(used.path);
    if (used.kind !== 'import-statement' || used.external || known.has(chunk)) continue;
    known.add(chunk);
    chunksOf(chunk, { outputs }, known);
  }
  return [...known];
}

/** A program and its chunks as one module, which gives each chunk under its name. What is loaded on use stays outside. */
async function joined([main, ...files]) {
  const contents = [`import './${main}';`, ...files.map((file) => `export * as '${file}' from './${file}';`)].join(
    '\n',
  );
  const onUse = {
    name: 'on-use',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined));
    },
  };
  const { outputFiles } = await build({
    ...common,
    stdin: { contents, resolveDir: work },
    plugins: [onUse],
    write: false,
  });
  return outputFiles[0].text;
}

/** Whether any of a node of `code` runs when it is given `argument`. */
async function ranBy(code, argument) {
  const probe = join(work, 'probe.mjs');
  const counts = join(work, 'counts');
  await writeFile(probe, code);
  const { status, stderr } = spawnSync(process.execPath, [probe, argument], {
    env: { ...process.env, NODE_V8_COVERAGE: counts },
    stdio: ['ignore', 'ignore', 'pipe'], // a null device is written to as a terminal is
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${argument} is not clean: ${stderr}`);
  const { result } = JSON.parse(readFileSync(join(counts, readdirSync(counts)[0]), 'utf8'));
  const { functions } = result.find(({ url }) => url.endsWith(basename(probe)));
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  // The innermost range tells: it comes last.
  const runs = new Uint8Array(code.length);
  for (const { startOffset, endOffset, count } of ranges) runs.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ({ start, end }) => runs.subarray(start, end).includes(1);
}

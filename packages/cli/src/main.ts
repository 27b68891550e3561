/** The bundle's entry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, loadPage, rules } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { fileRules, loadFilePage, loadRender } from '@sakip-lint/workspace';
import { systemConsole } from './console.ts';
import { run } from './run.ts';
import type { Tools } from './tools.ts';

/** Set by the bundler. */
declare const SAKIP_LINT_VERSION: string;
/** Of a CommonJS module. */
declare const __dirname: string;

const tools: Tools = {
  version: SAKIP_LINT_VERSION,
  engine: { parse, check },
  rules: [...fileRules, ...rules],
  renderer: loadRender,
  printer: async () => (await import('@sakip-lint/language/format')).format,
  page: async (id) => (await loadFilePage(id)) ?? (await loadPage(id))?.markdown ?? null,
  // Copied beside the bundle: nobody needs it but `explain standar`.
  standard: async () => readFileSync(join(__dirname, 'standar.sakip'), 'utf8'),
};

run(process.argv.slice(2), systemConsole(), tools).then((code) => {
  process.exitCode = code;
});

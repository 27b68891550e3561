/** The bundle's entry. */
import { readFile } from 'node:fs/promises';
import { check, loadPage, rules } from '@sakip-lint/checker';
import { format, parse } from '@sakip-lint/language';
import { fileRules, loadFilePage, render } from '@sakip-lint/workspace';
import { systemConsole } from './console.ts';
import { run } from './run.ts';
import type { Tools } from './tools.ts';

/** Set by the bundler. */
declare const SAKIP_LINT_VERSION: string;

const tools: Tools = {
  version: SAKIP_LINT_VERSION,
  engine: { parse, check },
  rules: [...fileRules, ...rules],
  render,
  format,
  page: async (id) => (await loadFilePage(id)) ?? (await loadPage(id))?.markdown ?? null,
  // Copied beside the bundle: nobody needs it but `explain standar`.
  standard: () => readFile(new URL('./standar.sakip', import.meta.url), 'utf8'),
};

process.exitCode = await run(process.argv.slice(2), systemConsole(), tools);

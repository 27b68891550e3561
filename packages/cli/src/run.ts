/** From the words after `sakip-lint` to an exit status. Only `check` is loaded at once; the others on use. */
import { configFor, findConfigs } from '@sakip-lint/workspace';
import { check } from './commands/check.ts';
import type { Command, Context, ExitCode } from './commands/command.ts';
import { type CommandName, commandNames } from './commands/names.ts';
import { type Console, shownSafely } from './console.ts';
import { uriOf } from './file-uri.ts';
import { type Lang, say } from './messages.ts';
import { nodeHost } from './node-host.ts';
import { parseOptions, UsageError } from './options.ts';
import type { Tools } from './tools.ts';

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => check,
  explain: async () => (await import('./commands/explain.ts')).explain,
  format: async () => (await import('./commands/format.ts')).format,
  rules: async () => (await import('./commands/rules.ts')).rules,
  init: async () => (await import('./commands/init.ts')).init,
  config: async () => (await import('./commands/config.ts')).config,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
  help: async () => (await import('./commands/help.ts')).help,
  version: async () => (await import('./commands/version.ts')).version,
};

export async function run(args: readonly string[], given: Console, tools: Tools): Promise<ExitCode> {
  const console: Console = { ...given, err: (text) => given.err(shownSafely(given, text)) };
  const asked = langOf(args);
  let lang: Lang = asked ?? 'id';
  const debug = args.includes('--debug');
  try {
    const { name, rest, named } = split(args);
    const command = await loaders[name]();
    // A check speaks the language of its files.
    if (asked === null && name !== 'check') lang = await langHere(console.cwd);
    const context: Context = { console, host: nodeHost, tools, lang, asked, debug, named };
    return await command.run(parseOptions(rest, command.options, lang), context);
  } catch (error) {
    if (error instanceof UsageError) console.err(`${error.message}\n`);
    else {
      console.err(`${say(lang, 'fault.other', { detail: error instanceof Error ? error.message : String(error) })}\n`);
      if (debug && error instanceof Error) console.err(`${error.stack}\n`);
    }
    return 2;
  }
}

/** The command is the first word if it names one; `--help` and `--version` win over all. */
function split(args: readonly string[]): { name: CommandName; rest: readonly string[]; named: boolean } {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return { name: 'help', rest: [], named: true };
  if (options.includes('--version') || options.includes('-V')) return { name: 'version', rest: [], named: true };
  const at = options.findIndex((arg) => !arg.startsWith('-'));
  const name = commandNames.find((known) => known === options[at]);
  // A word after an option may be its value (`--format json`): only the very first word is a command.
  if (name === undefined || at !== 0) return { name: 'check', rest: args, named: false };
  return { name, rest: args.slice(1), named: true };
}

/** Known before anything else, so that wrong usage is told in the language asked for. */
function langOf(args: readonly string[]): Lang | null {
  const at = args.lastIndexOf('--lang');
  const value = at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith('--lang='))?.slice(7);
  return value === 'en' || value === 'id' ? value : null;
}

/** The language that the configuration of a folder asks for. */
async function langHere(cwd: string): Promise<Lang> {
  const inside = uriOf(cwd, 'x.sakip');
  return configFor(await findConfigs(nodeHost, [inside]), inside)?.config?.lang ?? 'id';
}

/** What every command is: options in, exit status out. */
import type { Host } from '@sakip-lint/workspace';
import type { Console } from '../console.ts';
import type { Lang } from '../messages.ts';
import type { Options, Parsed } from '../options.ts';
import type { Tools } from '../tools.ts';

/** 0: nothing at or above the fail level; 1: findings; 2: wrong usage, something unreadable, or a failure of ours. */
export type ExitCode = 0 | 1 | 2;

export interface Context {
  readonly console: Console;
  readonly host: Host;
  readonly tools: Tools;
  readonly lang: Lang;
  /** The language that the command line asks for; null: the configuration's. */
  readonly asked: Lang | null;
  readonly debug: boolean;
  /** Whether the command's name was written, or `check` was meant. */
  readonly named: boolean;
}

export interface Command {
  readonly options: Options;
  run(parsed: Parsed, context: Context): Promise<ExitCode>;
}

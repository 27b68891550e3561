/** What a command may use of the process around it, as a value, so that tests run commands without a process. */

import { type Output, outputTo } from './output.ts';
import { ascii, safe } from './text.ts';

export interface Console {
  readonly cwd: string;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, and its width. */
  readonly tty: boolean;
  readonly columns: number | undefined;
  /** Bytes go out as they are. */
  out(text: string | Uint8Array): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

/** The process's own. */
export function systemConsole(): Console {
  const output = outputTo('stdout');
  let error: Output | null = null;
  return {
    cwd: process.cwd(),
    platform: process.platform,
    env: process.env,
    tty: output.tty,
    columns: output.columns,
    out: (text) => output.write(text),
    err: (text) => {
      error ??= outputTo('stderr');
      error.write(text);
    },
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
}

/** https://no-color.org and https://force-color.org; without either, colours are for terminals. */
export function wantsColour({ env, tty }: Pick<Console, 'env' | 'tty'>): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return tty && env['TERM'] !== 'dumb';
}

/** Whether the console shows more than ASCII. A pipe on Windows is UTF-8; its old console window is not to be trusted. */
export function speaksUtf8({ env, platform, tty }: Pick<Console, 'env' | 'platform' | 'tty'>): boolean {
  if (platform === 'win32') {
    if (!tty) return true;
    const modern = env['WT_SESSION'] ?? env['ConEmuTask'] ?? env['TERM_PROGRAM'] ?? env['TERMINUS_SUBLIME'];
    return modern !== undefined || /^(xterm|alacritty|cygwin)/.test(env['TERM'] ?? '');
  }
  if (tty && env['TERM'] === 'linux') return false;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}

/** Text of ours as the console can show it. */
export function shown(console: Console, text: string): string {
  return speaksUtf8(console) ? text : ascii(text);
}

/** A line that quotes a file or its name: neither may steer the console. */
export function shownSafely(console: Console, line: string): string {
  return shown(console, line.split('\n').map(safe).join('\n'));
}

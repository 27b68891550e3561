/** Paths of the command line to files, standard input among them; and the words for what could not be read. */
import { nearest } from '@sakip-lint/language';
import {
  type Discovered,
  discover,
  type Failure,
  folderOf,
  type Host,
  nameOf,
  nearestName,
  overlay,
  type Uri,
} from '@sakip-lint/workspace';
import type { Context } from './commands/command.ts';
import { type Lang, say, type TextKey } from './messages.ts';
import { uriOf } from './node-host.ts';
import { last, type Parsed, usage } from './options.ts';

export interface Input {
  readonly host: Host;
  readonly files: readonly Discovered[];
  /** The file that standard input stands for. */
  readonly piped: Uri | null;
  /** What led to nothing, in words. */
  readonly problems: readonly string[];
}

/** `-` is standard input; it is a file of the folder (and, for imports, of the name) that `--stdin-filename` gives. */
export async function readInput(parsed: Parsed, context: Context, commands: readonly string[]): Promise<Input> {
  const { console, lang } = context;
  const paths = parsed.paths.length === 0 ? ['.'] : parsed.paths;
  const piped = paths.filter((path) => path === '-').length;
  const name = last(parsed, 'stdin-filename');
  if (piped > 1) throw usage(lang, say(lang, 'usage.stdin.twice'));
  if (piped === 0 && name !== undefined) throw usage(lang, say(lang, 'usage.stdin.name'));

  const toUri = (path: string): string => uriOf(console.cwd, path);
  const standIn = name ?? 'stdin.sakip';
  const host = piped === 0 ? context.host : overlay(context.host, new Map([[toUri(standIn), await console.stdin()]]));
  const { files, unfound } = await discover(
    host,
    paths.map((path) => (path === '-' ? standIn : path)),
    toUri,
  );
  const shown = files.map((file) =>
    piped > 0 && name === undefined && file.shown === standIn ? { ...file, shown: '-' } : file,
  );
  const first = context.named ? undefined : paths[0];
  const problems: string[] = [];
  for (const item of unfound) {
    const command = item.shown === first && item.why === 'missing' ? nearest(item.shown, commands) : null;
    const near = command ?? (item.why === 'missing' ? await neighbour(item.shown, host, toUri) : null);
    if (near === null) problems.push(failureText(lang, item.shown, item, 0));
    else problems.push(say(lang, `path.missing.${command === null ? 'near' : 'command'}`, { path: item.shown, near }));
  }
  return { host, files: shown, piped: piped === 0 ? null : toUri(standIn), problems };
}

/** What lies there under almost that name. */
async function neighbour(path: string, host: Host, toUri: (path: string) => Uri): Promise<string | null> {
  const uri = toUri(path);
  const listing = await host.list(folderOf(uri));
  const names = listing.ok ? listing.items.filter(({ name, kind }) => kind === 'folder' || /\.sakip$/i.test(name)) : [];
  const near = nearestName(
    nameOf(uri),
    names.map(({ name }) => name),
  );
  return near === null ? null : path.replace(/[^\\/]*[\\/]?$/, near);
}

export function failureText(
  lang: Lang,
  path: string,
  { why, detail }: { readonly why: Failure['why'] | 'empty'; readonly detail: string },
  limit: number,
): string {
  return say(lang, `path.${why}` satisfies TextKey, { path, detail, limit: size(limit) });
}

export function size(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${Math.floor(bytes / 1024 / 1024)} MB`
    : bytes >= 1024
      ? `${Math.floor(bytes / 1024)} KB`
      : `${bytes} B`;
}

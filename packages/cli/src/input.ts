/** Paths of the command line to files, standard input among them; and the words for what could not be read. */
import { nearest } from '@sakip-lint/language';
import {
  type ConfigFile,
  type Configs,
  configFor,
  type Discovered,
  discover,
  type Failure,
  findConfigs,
  folderOf,
  type Host,
  isExcluded,
  loadConfig,
  NO_CONFIGS,
  nameOf,
  nearestName,
  overlay,
  relative,
  type Uri,
} from '@sakip-lint/workspace';
import type { Context } from './commands/command.ts';
import { uriOf } from './file-uri.ts';
import { type Lang, say, type TextKey } from './messages.ts';
import { last, type Options, type Parsed, usage } from './options.ts';

export interface Input {
  readonly host: Host;
  readonly files: readonly Discovered[];
  /** One for all files, null for none; undefined: the nearest of each, which are in `configs`. */
  readonly config: ConfigFile | null | undefined;
  readonly configs: Configs;
  /** The file that standard input stands for. */
  readonly piped: Uri | null;
  /** What led to nothing, in words. */
  readonly problems: readonly ((lang: Lang) => string)[];
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
  const found = await discover(
    host,
    paths.map((path) => (path === '-' ? standIn : path)),
    toUri,
  );
  const config = await configOption(parsed, context);
  const uris = found.files.map(({ uri }) => uri);
  const configs = config === undefined ? await findConfigs(host, uris) : NO_CONFIGS;
  const { files, left } = withoutExcluded(found.files, (uri) =>
    config === undefined ? configFor(configs, uri) : config,
  );
  const shown = files.map((file) =>
    piped > 0 && name === undefined && file.shown === standIn ? { ...file, shown: '-' } : file,
  );
  const first = context.named ? undefined : paths[0];
  const problems: ((lang: Lang) => string)[] = [];
  if (files.length === 0 && left !== null && found.unfound.length === 0) {
    problems.push((asked) =>
      say(asked, 'path.excluded', { path: paths.join('", "'), config: relative(toUri('.'), left.uri) }),
    );
  }
  for (const item of found.unfound) {
    const command = item.shown === first && item.why === 'missing' ? nearest(item.shown, commands) : null;
    const near = command ?? (item.why === 'missing' ? await neighbour(item.shown, host, toUri) : null);
    if (near === null) problems.push((asked) => failureText(asked, item.shown, item, 0));
    else {
      const key = command === null ? 'path.missing.near' : 'path.missing.command';
      problems.push((asked) => say(asked, key, { path: item.shown, near }));
    }
  }
  return { host, files: shown, config, configs, piped: piped === 0 ? null : toUri(standIn), problems };
}

/** Found files without those that their configuration leaves out, and one that left some out. */
function withoutExcluded(
  files: readonly Discovered[],
  configOf: (uri: Uri) => ConfigFile | null,
): { readonly files: readonly Discovered[]; readonly left: ConfigFile | null } {
  let left: ConfigFile | null = null;
  const kept = files.filter(({ uri, named }) => {
    const config = named ? null : configOf(uri);
    if (config === null || !isExcluded(config, uri)) return true;
    left = config;
    return false;
  });
  return { files: kept, left };
}

/** Options of all commands that go by a configuration. */
export const configOptions: Options = { config: { value: 'text' }, 'no-config': {} };

/** What `--config` and `--no-config` ask for; undefined: neither is given. */
export async function configOption(parsed: Parsed, context: Context): Promise<ConfigFile | null | undefined> {
  const { console, host, lang } = context;
  const path = last(parsed, 'config');
  if (parsed.values.has('no-config')) {
    if (path !== undefined) throw usage(lang, say(lang, 'usage.config.both'));
    return null;
  }
  if (path === undefined) return undefined;
  const config = await loadConfig(host, uriOf(console.cwd, path));
  if (config === null) throw usage(lang, say(lang, 'usage.config.missing', { path }));
  return config;
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

/** Reads files and all they use into one snapshot. */
import { nearest } from '@sakip-lint/language';
import { type Configs, NO_CONFIGS } from './config/config.ts';
import { findConfigs } from './config/find.ts';
import { decode } from './decode.ts';
import { rootOf } from './discover.ts';
import type { Content } from './file.ts';
import type { Host } from './host.ts';
import { type Change, emptySnapshot, type Settings, type Snapshot, update } from './snapshot.ts';
import { folderOf, nameOf, type Uri } from './uri.ts';

/** 256 MB: beyond it a text does not fit what a JavaScript engine can hold. */
export const SIZE_LIMIT: number = 256 * 1024 * 1024;

export interface LoadOptions {
  /** Largest file in bytes that is read. */
  readonly limit?: number;
  /** Configurations that were looked for before. */
  readonly configs?: Configs;
}

/** A check from scratch of `uris`; files they use are read, not reported. */
export async function load(
  host: Host,
  settings: Settings,
  uris: readonly Uri[],
  options: LoadOptions = {},
): Promise<Snapshot> {
  const reader = makeReader(host, options.limit ?? SIZE_LIMIT);
  const known = options.configs ?? NO_CONFIGS;
  const configs = settings.config === undefined ? await findConfigs(host, uris, known) : known;
  return settle(update(emptySnapshot(settings, configs), await readAll(uris, true, reader)), host, reader);
}

/** Applies changes, then reads what the changed files use and nobody has read yet. */
export async function reload(
  host: Host,
  before: Snapshot,
  changes: readonly Change[],
  options: LoadOptions = {},
): Promise<Snapshot> {
  const configs = await newConfigs(host, before, changes);
  return settle(update(before, [...changes, ...configs]), host, makeReader(host, options.limit ?? SIZE_LIMIT));
}

/** Configurations nobody looked for yet, of files that come in; of all where one changes, since another may hold instead. */
async function newConfigs(host: Host, before: Snapshot, changes: readonly Change[]): Promise<readonly Change[]> {
  if (before.settings.config !== undefined) return [];
  const changed = changes.flatMap((change) => (change.kind === 'config' ? [[change.uri, change.file] as const] : []));
  const known: Configs = changed.length === 0 ? before.configs : new Map([...before.configs, ...changed]);
  const files = changes.flatMap(({ kind, uri }) => (kind === 'put' ? [uri] : []));
  const found = await findConfigs(host, changed.length === 0 ? files : [...before.files.keys(), ...files], known);
  if (found === known) return [];
  return [...found].flatMap(([uri, file]) => (known.has(uri) ? [] : [{ kind: 'config' as const, uri, file }]));
}

/** Files as they stand, as changes of a snapshot; nothing is checked. */
export const readFiles = (
  host: Host,
  uris: readonly Uri[],
  reported: boolean,
  options: LoadOptions = {},
): Promise<readonly PutChange[]> => readAll(uris, reported, makeReader(host, options.limit ?? SIZE_LIMIT));

export type PutChange = Extract<Change, { kind: 'put' }>;

type Reader = (uri: Uri, reported: boolean) => Promise<PutChange>;

async function settle(start: Snapshot, host: Host, reader: Reader): Promise<Snapshot> {
  let snapshot = start;
  while (snapshot.wanted.length > 0) {
    const read = await readAll(snapshot.wanted, false, reader);
    snapshot = update(snapshot, [...read, ...(await newConfigs(host, snapshot, read))]);
  }
  return snapshot;
}

/** A system lets a process have only so many files open at once. */
const AT_ONCE = 32;

async function readAll(uris: readonly Uri[], reported: boolean, reader: Reader): Promise<readonly PutChange[]> {
  const changes: PutChange[] = [];
  for (let at = 0; at < uris.length; at += AT_ONCE) {
    changes.push(...(await Promise.all(uris.slice(at, at + AT_ONCE).map((uri) => reader(uri, reported)))));
  }
  return changes;
}

/** Names of the `.sakip` files of a folder. */
type NamesOf = (folder: Uri) => Promise<readonly string[]>;

function makeReader(host: Host, limit: number): Reader {
  const roots = new Map<Uri, Uri | null>();
  const known = new Map<Uri, Promise<readonly string[]>>();
  const namesOf: NamesOf = (folder) => {
    const names = known.get(folder) ?? listNames(host, folder);
    known.set(folder, names);
    return names;
  };
  return async (uri, reported) => ({
    kind: 'put',
    uri,
    content: reported ? await readContent(host, uri, limit, namesOf) : await readUsed(host, uri, limit, namesOf),
    root: await rootOf(host, folderOf(uri), roots),
    reported,
  });
}

/**
 * A file that is used is named as it is called: else it would not be found on other machines, and would be two files where it is
 * used under both names.
 */
async function readUsed(host: Host, uri: Uri, limit: number, namesOf: NamesOf): Promise<Content> {
  const name = nameOf(uri);
  const names = host.ignoresCase === true ? await namesOf(folderOf(uri)) : [];
  const near = names.includes(name) ? undefined : names.find((one) => one.toLowerCase() === name.toLowerCase());
  return near === undefined ? readContent(host, uri, limit, namesOf) : { ok: false, why: 'missing', detail: '', near };
}

async function readContent(host: Host, uri: Uri, limit: number, namesOf: NamesOf): Promise<Content> {
  const read = await host.read(uri, limit);
  if (read.ok) return decode(read.bytes);
  if (read.why !== 'missing') return { ...read, near: null };
  return { ...read, near: nearestName(nameOf(uri), await namesOf(folderOf(uri))) };
}

/** Names are compared without the ending they share; one that is forgotten, or has a slip in it, is the nearest of all. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const stem = (one: string): string =>
    one
      .toLowerCase()
      .replace(/\.(\w+)$/, (whole, ending: string) => (nearest(ending, ['sakip']) === null ? whole : ''));
  const stems = new Map(names.map((one) => [stem(one), one]));
  const near = nearest(stem(name), stems.keys());
  return near === null ? null : (stems.get(near) ?? null);
}

async function listNames(host: Host, folder: Uri): Promise<readonly string[]> {
  const listing = await host.list(folder);
  if (!listing.ok) return [];
  return listing.items.filter(({ name, kind }) => kind === 'file' && /\.sakip$/i.test(name)).map(({ name }) => name);
}

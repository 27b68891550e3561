/** Reads files and all they use into one snapshot. */
import { nearest } from '@sakip-lint/language';
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
}

/** A check from scratch of `uris`; files they use are read, not reported. */
export async function load(
  host: Host,
  settings: Settings,
  uris: readonly Uri[],
  options: LoadOptions = {},
): Promise<Snapshot> {
  const reader = makeReader(host, options.limit ?? SIZE_LIMIT);
  const first = await Promise.all(uris.map((uri) => reader(uri, true)));
  return settle(update(emptySnapshot(settings), first), reader);
}

/** Applies changes, then reads what the changed files use and nobody has read yet. */
export async function reload(
  host: Host,
  before: Snapshot,
  changes: readonly Change[],
  options: LoadOptions = {},
): Promise<Snapshot> {
  return settle(update(before, changes), makeReader(host, options.limit ?? SIZE_LIMIT));
}

type Reader = (uri: Uri, reported: boolean) => Promise<Change>;

async function settle(start: Snapshot, reader: Reader): Promise<Snapshot> {
  let snapshot = start;
  while (snapshot.wanted.length > 0) {
    snapshot = update(snapshot, await Promise.all(snapshot.wanted.map((uri) => reader(uri, false))));
  }
  return snapshot;
}

function makeReader(host: Host, limit: number): Reader {
  const roots = new Map<Uri, Uri | null>();
  return async (uri, reported) => ({
    kind: 'put',
    uri,
    content: await readContent(host, uri, limit),
    root: await rootOf(host, folderOf(uri), roots),
    reported,
  });
}

async function readContent(host: Host, uri: Uri, limit: number): Promise<Content> {
  const read = await host.read(uri, limit);
  if (read.ok) return decode(read.bytes);
  if (read.why !== 'missing') return { ...read, near: null };
  const listing = await host.list(folderOf(uri));
  const names = listing.ok ? listing.items.filter((item) => item.kind === 'file').map((item) => item.name) : [];
  const wanted = nameOf(uri);
  const near = nearest(
    wanted,
    names.filter((name) => name.toLowerCase().endsWith('.sakip')),
  );
  return { ...read, near };
}

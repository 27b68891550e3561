/** From the paths a person names to the files that are checked. */
import { globMatcher, isGlob, splitGlob } from './glob.ts';
import type { Failure, Host } from './host.ts';
import { compare } from './imports.ts';
import { childOf, resolve, type Uri } from './uri.ts';

/** A file to check, and its path as the person gave it (for folders and patterns: continued from what was given). */
export interface Discovered {
  readonly uri: Uri;
  readonly shown: string;
  /** Named itself, not found in a folder or by a pattern. */
  readonly named: boolean;
}

/** A path that led to nothing. `empty`: a folder without `.sakip` files, or a pattern that nothing matches. */
export interface Unfound {
  readonly shown: string;
  readonly why: Failure['why'] | 'empty';
  readonly detail: string;
}

export interface Discovery {
  readonly files: readonly Discovered[];
  readonly unfound: readonly Unfound[];
}

const EXTENSION = '.sakip';

/**
 * Files, folders (all `.sakip` below them but for `node_modules` and names with a leading dot) and patterns.
 * A file named twice counts once, under the first path. `uriOf` knows how this system writes paths.
 */
export async function discover(host: Host, paths: readonly string[], uriOf: (path: string) => Uri): Promise<Discovery> {
  const files = new Map<Uri, Discovered>();
  const unfound: Unfound[] = [];
  const add = (uri: Uri, shown: string, named: boolean): void => {
    const known = files.get(uri);
    if (known === undefined) files.set(uri, { uri, shown, named });
    else if (named && !known.named) files.set(uri, { ...known, named });
  };

  const walk = async (
    folder: Uri,
    shown: string,
    take: (path: string) => boolean,
    inside: string,
    hidden: boolean,
  ): Promise<number> => {
    const listing = await host.list(folder);
    if (!listing.ok) {
      unfound.push({ shown: shown === '' ? '.' : shown, why: listing.why, detail: listing.detail });
      return 0;
    }
    let count = 0;
    for (const { name, kind } of [...listing.items].sort((a, b) => compare(a.name, b.name))) {
      if (name === 'node_modules' || (name.startsWith('.') && !hidden)) continue;
      const path = inside === '' ? name : `${inside}/${name}`;
      const child = childOf(folder, name);
      if (kind === 'folder') count += await walk(child, join(shown, name), take, path, hidden);
      else if (take(path)) {
        add(child, join(shown, name), false);
        count++;
      }
    }
    return count;
  };

  for (const path of paths) {
    const uri = uriOf(path);
    const kind = await host.kind(uri);
    const before = unfound.length;
    if (kind.ok && kind.kind === 'file') add(uri, path, true);
    else if (kind.ok) {
      const shown = path === '.' || path === './' ? '' : path;
      const count = await walk(uri, shown, (name) => name.toLowerCase().endsWith(EXTENSION), '', false);
      if (count === 0 && unfound.length === before) unfound.push({ shown: path, why: 'empty', detail: '' });
    } else if (kind.why === 'missing' && isGlob(path)) {
      const { base, rest } = splitGlob(path.replaceAll('\\', '/'));
      const matches = globMatcher(rest);
      const hidden = rest.split('/').some((segment) => segment.startsWith('.'));
      const folder = base === '' && !path.startsWith('/') ? uriOf('.') : uriOf(base === '' ? '/' : base);
      const count = await walk(folder, base === '' && path.startsWith('/') ? '/' : base, matches, '', hidden);
      if (count === 0 && unfound.length === before) unfound.push({ shown: path, why: 'empty', detail: '' });
    } else unfound.push({ shown: path, why: kind.why, detail: kind.detail });
  }
  return { files: [...files.values()], unfound };
}

/** Nearest folder upwards with `.git` or `sakip.config.json`; none: the file's own folder. Answers are remembered in `known`. */
export async function rootOf(host: Host, folder: Uri, known: Map<Uri, Uri | null>): Promise<Uri> {
  const search = async (at: Uri): Promise<Uri | null> => {
    const answer = known.get(at);
    if (answer !== undefined) return answer;
    const marked = (await host.kind(childOf(at, '.git'))).ok || (await host.kind(childOf(at, 'sakip.config.json'))).ok;
    const up = resolve(at, '..');
    const root = marked ? at : up === at || at.length <= up.length ? null : await search(up);
    known.set(at, root);
    return root;
  };
  return (await search(folder)) ?? folder;
}

function join(folder: string, name: string): string {
  return folder === '' || folder.endsWith('/') || folder.endsWith('\\') ? folder + name : `${folder}/${name}`;
}

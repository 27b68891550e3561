/** What files use each other, and the families (all that is joined by `gunakan`, in either direction) they form. */
import type { Tree } from '@sakip-lint/language';
import { folderOf, isWithin, resolve, type Uri } from './uri.ts';

/** One `gunakan "path"`. `start` and `end` are UTF-16 offsets of the quoted path, quotes included. */
export interface Import {
  readonly path: string;
  readonly target: Uri;
  /** The target lies outside the root of the workspace: it is not read. */
  readonly outside: boolean;
  readonly start: number;
  readonly end: number;
}

/** Imports of a tree. Only entries that begin like one are parsed: a file of 500,000 entries has a handful. */
export function importsOf(tree: Tree, root: Uri): readonly Import[] {
  const { entries, text } = tree;
  const folder = folderOf(tree.uri);
  const found: Import[] = [];
  for (let index = 0; index < entries.count; index++) {
    const offset = entries.start[index] ?? 0;
    const initial = text.charCodeAt(offset) | 0x20;
    if (initial !== 0x67 || text.slice(offset, offset + 7).toLowerCase() !== 'gunakan') continue;
    const node = tree.nodeOf(index);
    if (node.kind !== 'gunakan') continue;
    const target = resolve(folder, node.path.text);
    found.push({
      path: node.path.text,
      target,
      outside: !isWithin(target, root),
      start: offset + node.path.span.start,
      end: offset + node.path.span.end,
    });
  }
  return found;
}

/** The graph of files: only edges between files that were read. */
export type Uses = ReadonlyMap<Uri, readonly Uri[]>;

/** Connected components, members and families in order of their URIs. */
export function familiesOf(uses: Uses): readonly (readonly Uri[])[] {
  const leader = new Map<Uri, Uri>();
  const find = (uri: Uri): Uri => {
    let at = uri;
    for (let up = leader.get(at) ?? at; up !== at; up = leader.get(at) ?? at) {
      leader.set(at, leader.get(up) ?? up); // halves the way, so long chains stay short
      at = up;
    }
    return at;
  };
  for (const [from, targets] of uses) for (const to of targets) leader.set(find(from), find(to));
  const members = new Map<Uri, Uri[]>();
  for (const uri of [...uses.keys()].sort(compare)) {
    const key = find(uri);
    const group = members.get(key);
    if (group === undefined) members.set(key, [uri]);
    else group.push(uri);
  }
  return [...members.values()];
}

/**
 * One way round per knot of files that use each other: the shortest from its first file, as a list of files. A file that
 * uses itself is a circle of its own.
 */
export function cyclesOf(uses: Uses): readonly (readonly Uri[])[] {
  const cycles: (readonly Uri[])[] = [];
  const told = new Set<Uri>();
  for (const start of [...uses.keys()].sort(compare)) {
    if (uses.get(start)?.includes(start)) cycles.push([start]);
    if (told.has(start)) continue;
    const cycle = shortestWayBack(uses, start);
    if (cycle === null) continue;
    cycles.push(cycle);
    for (const uri of cycle) told.add(uri);
  }
  return cycles;
}

function shortestWayBack(uses: Uses, start: Uri): readonly Uri[] | null {
  const from = new Map<Uri, Uri>();
  const queue: Uri[] = [start];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? start;
    for (const to of uses.get(at) ?? []) {
      if (to === start) {
        if (at === start) continue;
        const way = [at];
        for (let back = at; back !== start; ) {
          back = from.get(back) ?? start;
          way.push(back);
        }
        return way.reverse();
      }
      if (!from.has(to)) {
        from.set(to, at);
        queue.push(to);
      }
    }
  }
  return null;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

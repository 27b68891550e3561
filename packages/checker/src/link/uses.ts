/** Which files a file uses, itself or through others. A document is held to the names of those, not of those that use it. */
import type { FileInput } from '../model/model.ts';

const known = new WeakMap<readonly FileInput[], ReadonlyMap<string, ReadonlySet<string>>>();

export function usedBy(files: readonly FileInput[], uri: string): ReadonlySet<string> {
  let all = known.get(files);
  if (all === undefined) {
    all = closure(files);
    known.set(files, all);
  }
  return all.get(uri) ?? new Set();
}

function closure(files: readonly FileInput[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(files.map((file) => [file.uri, importsOf(file, files)]));
  return new Map(
    files.map(({ uri }) => {
      const found = new Set<string>();
      const open = [...(direct.get(uri) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        open.push(...(direct.get(next) ?? []));
      }
      return [uri, found];
    }),
  );
}

/** Paths end alike within a family: who found the files has resolved them already. */
function importsOf({ tree }: FileInput, files: readonly FileInput[]): readonly string[] {
  const uris: string[] = [];
  for (let entry = 0; entry < tree.entries.count; entry++) {
    if (tree.entries.parent[entry] !== -1) continue;
    // Most entries are none: only the first letter is looked at before a node is made.
    if ((tree.text.charCodeAt(tree.entries.start[entry] as number) | 0x20) !== 0x67) continue;
    const node = tree.nodeOf(entry);
    if (node.kind !== 'gunakan') continue;
    const tail = node.path.text.replace(/\\/g, '/').replace(/^(?:\.{1,2}\/)+/, '');
    const found = files.find(({ uri }) => uri === tail || decoded(uri).endsWith(`/${tail}`));
    if (found !== undefined) uris.push(found.uri);
  }
  return uris;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Files that `gunakan` joins, in either direction, without a disk: names are paths relative to one folder. */
import { parse, type Tree } from '@sakip-lint/language';

export interface NamedTree {
  readonly uri: string;
  readonly tree: Tree;
}

/** Families in order of their first file. */
export function familiesOf(files: ReadonlyMap<string, string>): readonly (readonly NamedTree[])[] {
  const trees = new Map([...files].map(([uri, text]) => [uri, parse(text, uri)] as const));
  const home = new Map<string, Set<string>>([...files.keys()].map((uri) => [uri, new Set([uri])]));
  for (const [uri, tree] of trees) {
    for (const path of importsOf(tree)) {
      const other = home.get(resolved(uri, path));
      const own = home.get(uri) as Set<string>;
      if (other === undefined || other === own) continue;
      for (const member of other) {
        own.add(member);
        home.set(member, own);
      }
    }
  }
  return [...new Set(home.values())].map((family) =>
    [...files.keys()].filter((uri) => family.has(uri)).map((uri) => ({ uri, tree: trees.get(uri) as Tree })),
  );
}

function importsOf(tree: Tree): readonly string[] {
  const paths: string[] = [];
  for (let entry = 0; entry < tree.entries.count; entry++) {
    if (tree.entries.parent[entry] !== -1) continue;
    const node = tree.nodeOf(entry);
    if (node.kind === 'gunakan') paths.push(node.path.text);
  }
  return paths;
}

function resolved(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

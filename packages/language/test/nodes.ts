/** Nodes as comparable texts. */
import type { Tree } from '../src/index.ts';

/**
 * All of a node but the items of a series, which repeat other entries, and the clauses that stand after its block, which
 * are no part of its own line.
 */
export function nodeText(tree: Tree, index: number): string {
  const { clauses, ...node } = tree.nodeOf(index);
  const length = tree.entries.end[index]! - tree.entries.start[index]!;
  const said = [clauses.halaman, clauses.baris, clauses.penjelasan, clauses.lingkup].map((clause) =>
    clause === null || clause.span.start > length ? null : clause.text,
  );
  return JSON.stringify({ ...node, items: [], clauses: said }, (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

/** What a node says, wherever it stands: without spans, blanks made one, rules (`|-----|`) of one width. */
export function meaning(tree: Tree, index: number): string {
  return JSON.stringify(tree.nodeOf(index), (key, value) => {
    if (/span$/i.test(key) || key === 'head' || key === 'at') return undefined;
    if (typeof value === 'bigint') return `${value}n`;
    // Words of a property are read word by word; the printer sets signs apart.
    if (key === 'words' && typeof value === 'string') return value.replace(/\s+/g, '');
    if (typeof value !== 'string') return value;
    return value.replace(/^(:?)-{2,}(:?)$/, '$1--$2').replace(/\s+/g, ' ');
  });
}

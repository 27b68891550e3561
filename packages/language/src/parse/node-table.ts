/** Nodes by entry. The table of the text after an edit of one token shares those of the text before: it has few of its own. */
import type { EntryNode } from '../tree/node.ts';

/** So many of its own are looked through as quickly as shared ones. */
const MOST_OWN = 64;

export class NodeTable {
  readonly #shared: ReadonlyMap<number, EntryNode>;
  /** null: an entry has none any more. */
  readonly #own: Map<number, EntryNode | null>;

  constructor(
    shared: ReadonlyMap<number, EntryNode> = new Map(),
    own: ReadonlyMap<number, EntryNode | null> = new Map(),
  ) {
    this.#shared = shared;
    this.#own = new Map(own);
  }

  get(entry: number): EntryNode | null {
    const own = this.#own.get(entry);
    return own === undefined ? (this.#shared.get(entry) ?? null) : own;
  }

  set(entry: number, node: EntryNode | null): void {
    if (node !== null || this.#shared.has(entry)) this.#own.set(entry, node);
    else this.#own.delete(entry);
  }

  /** A table of the same nodes, to which others are set; this one is finished. */
  branch(): NodeTable {
    if (this.#own.size <= MOST_OWN) return new NodeTable(this.#shared, this.#own);
    const all = new Map(this.#shared);
    for (const [entry, node] of this.#own) {
      if (node === null) all.delete(entry);
      else all.set(entry, node);
    }
    return new NodeTable(all);
  }
}

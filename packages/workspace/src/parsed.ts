/**
 * A file's tree, made when somebody asks for it: in a check of many files the families are read one by one, and their trees
 * need not all be there at once.
 */
import type { Tree } from '@sakip-lint/language';
import type { Engine } from './engine.ts';
import type { Uri } from './uri.ts';

export interface Reading {
  /** null if the parser failed: then `error` says how. */
  readonly tree: Tree | null;
  readonly error: unknown;
}

/** Work done, by whoever counts it. */
export interface Work {
  filesParsed: number;
  entriesParsed: number;
}

export interface Parsed {
  read(work: Work): Reading;
  /** The tree, if it is there: an edit takes over from it what it leaves as it is. */
  peek(): Tree | null;
  /** Forgets the tree, which is made again where it is asked for. */
  drop(): void;
}

/** `before`: the same file before an edit. */
export function parsedBy(engine: Engine, text: string, uri: Uri, before: Parsed | null): Parsed {
  let from = before?.peek() ?? null;
  let known: Reading | null = null;
  return {
    read(work) {
      if (known !== null) return known;
      try {
        const tree = engine.parse(text, uri, from);
        work.filesParsed++;
        work.entriesParsed += tree.counters.entriesParsed;
        known = { tree, error: null };
      } catch (error) {
        known = { tree: null, error };
      }
      from = null;
      return known;
    },
    // One that nobody asked for stands for the one before it.
    peek: () => known?.tree ?? from,
    drop() {
      known = null;
    },
  };
}

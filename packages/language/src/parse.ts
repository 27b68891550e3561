/** The one way from a text to its tree. */
import { EntryReader } from './parse/entry.ts';
import { type Cut, editedToken, entriesAt, reachesOver, twinsOf } from './parse/reuse.ts';
import { scan } from './scan/scanner.ts';
import { T, type Tokens } from './scan/token.ts';
import { B } from './split/block.ts';
import { type Split, split } from './split/splitter.ts';
import { suppressionsOf } from './suppress/suppressions.ts';
import { FaultList } from './tree/fault-list.ts';
import { LineIndex } from './tree/line-index.ts';
import type { EntryNode, SeriesItem, Span } from './tree/node.ts';
import type { Fault, Tree } from './tree/tree.ts';

/** What a tree keeps for the one after an edit. */
interface Kept extends Cut {
  /** How many faults the splitter found. */
  readonly cutFaults: number;
  /** Nodes of entries that the grammar read, as it read them. */
  readonly nodes: ReadonlyMap<number, EntryNode>;
  /** Faults of entries that have some. */
  readonly faults: ReadonlyMap<number, readonly Fault[]>;
}

const keptOf = new WeakMap<Tree, Kept>();

/**
 * Parses `text`. Never throws: what cannot be understood is a fault and costs its entry. Linear in the text.
 * `uri` only names the tree. `before` is the tree of the text before an edit: entries that it has too are not read again;
 * the result is the same.
 */
export function parse(text: string, uri: string, before: Tree | null = null): Tree {
  const old = before === null ? undefined : keptOf.get(before);
  const tokens = scan(text, old);
  const faults = new FaultList();
  const token = old === undefined || old.cutFaults > 0 ? -1 : editedToken(old, { text, tokens });
  const entries = token < 0 || old === undefined ? split(text, tokens, faults) : entriesAt(old.entries, tokens);
  const cutFaults = faults.count;
  const reader = new EntryReader(text, tokens, entries);
  const cut = { text, tokens, entries };
  const twinOf =
    old === undefined
      ? () => -1
      : token < 0
        ? twinsOf(old, cut)
        : (index: number) => (reachesOver(entries, index, token) ? -1 : index);
  const nodes = new Map<number, EntryNode>();
  const told = new Map<number, readonly Fault[]>();
  let entriesParsed = 0;
  for (let index = 0; index < entries.count; index++) {
    const twin = twinOf(index);
    const known = faults.count;
    if (old !== undefined && twin >= 0) {
      const node = old.nodes.get(twin);
      if (node !== undefined) nodes.set(index, node);
      const shift = (entries.start[index] as number) - (old.entries.start[twin] as number);
      for (const fault of old.faults.get(twin) ?? []) faults.take(fault, shift);
    } else {
      entriesParsed++;
      if (!reader.isPlain(index)) nodes.set(index, reader.read(index, faults));
    }
    if (faults.count > known) told.set(index, faults.since(known));
  }
  const lines = new LineIndex(text);

  /** Heads of series with their items. */
  const filled = new Map<number, EntryNode>();
  const nodeOf = (index: number): EntryNode => {
    const known = filled.get(index);
    if (known !== undefined) return known;
    const node = nodes.get(index) ?? reader.node(index);
    if (entries.block[index] !== B.series || (node.kind !== 'isian' && node.kind !== 'subjek') || node.items.length > 0)
      return node;
    const whole = { ...node, items: itemsOf(index) };
    filled.set(index, whole);
    return whole;
  };

  /** The items of a series, spans relative to its head. */
  const itemsOf = (head: number): SeriesItem[] => {
    const items: SeriesItem[] = [];
    const origin = entries.start[head] as number;
    for (let index = head + 1; index < (entries.until[head] as number); index = entries.until[index] as number) {
      const item = reader.item(index, origin);
      if (item !== null) items.push(item);
    }
    return items;
  };

  const tree: Tree = {
    uri,
    text,
    entries,
    faults: faults.finish((offset) => lines.lineOf(offset)),
    nodeOf,
    comments: commentsOf(tokens),
    suppressions: suppressionsOf(text, tokens, entries, lines),
    counters: { entriesParsed },
  };
  keptOf.set(tree, { ...cut, cutFaults, nodes, faults: told });
  return tree;
}

/** How a text is cut: its tokens, and its entries with theirs. */
export interface Layout {
  readonly tokens: Tokens;
  readonly entries: Split;
}

/** What editors ask for beside nodes: a text in the middle of being typed often has no node that says more. */
export function layoutOf(tree: Tree): Layout {
  const kept = keptOf.get(tree);
  if (kept !== undefined) return kept;
  const tokens = scan(tree.text);
  return { tokens, entries: split(tree.text, tokens, new FaultList()) };
}

function commentsOf(tokens: Tokens): Span[] {
  const comments: Span[] = [];
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.type[k] === T.comment) comments.push({ start: tokens.start[k] as number, end: tokens.end[k] as number });
  }
  return comments;
}

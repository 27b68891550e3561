/** The one way from a text to its tree. */
import { EntryReader } from './parse/entry.ts';
import { NodeTable } from './parse/node-table.ts';
import { editedToken, entriesAround, entriesAt, twinsOf } from './parse/reuse.ts';
import { giveAway, KeptTokens, type Spare } from './scan/kept-tokens.ts';
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
interface Kept {
  readonly text: string;
  readonly tokens: KeptTokens;
  readonly entries: Split;
  /** How many faults the splitter found. */
  readonly cutFaults: number;
  /** Nodes of entries that the grammar read, as it read them. */
  readonly nodes: NodeTable;
  /** Faults of entries that have some. */
  readonly faults: ReadonlyMap<number, readonly Fault[]>;
  /** Tokens of the tree before, for the one after. */
  readonly spare: Spare | null;
}

const keptOf = new WeakMap<Tree, Kept>();

/**
 * Parses `text`. Never throws: what cannot be understood is a fault and costs its entry. Linear in the text.
 * `uri` only names the tree. `before` is the tree of the text before an edit: entries that it has too are not read again;
 * the result is the same.
 */
export function parse(text: string, uri: string, before: Tree | null = null): Tree {
  const old = before === null ? undefined : keptOf.get(before);
  const oldCut = old === undefined ? null : { text: old.text, tokens: old.tokens.get(), entries: old.entries };
  const kept = new KeptTokens(text, scan(text, oldCut, giveAway(old?.spare ?? null)));
  const tokens = kept.get();
  const faults = new FaultList();
  const token = oldCut === null || old === undefined || old.cutFaults > 0 ? -1 : editedToken(oldCut, { text, tokens });
  const entries = token < 0 || old === undefined ? split(text, tokens, faults) : entriesAt(old.entries, tokens);
  const cutFaults = faults.count;
  const reader = new EntryReader(text, kept, entries);
  let nodes = new NodeTable();
  const told = new Map<number, readonly Fault[]>();
  let entriesParsed = 0;
  const read = (index: number): void => {
    const known = faults.count;
    entriesParsed++;
    nodes.set(index, reader.isPlain(index) ? null : reader.read(index, faults));
    if (faults.count > known) told.set(index, faults.since(known));
  };
  const takeFaults = (twin: number, index: number): void => {
    const same = old?.faults.get(twin);
    if (old === undefined || same === undefined) return;
    const known = faults.count;
    const shift = (entries.start[index] as number) - (old.entries.start[twin] as number);
    for (const fault of same) faults.take(fault, shift);
    told.set(index, faults.since(known));
  };
  if (oldCut === null || old === undefined) {
    for (let index = 0; index < entries.count; index++) read(index);
  } else if (token < 0) {
    const twinOf = twinsOf(oldCut, { text, tokens, entries });
    for (let index = 0; index < entries.count; index++) {
      const twin = twinOf(index);
      if (twin < 0) read(index);
      else {
        nodes.set(index, old.nodes.get(twin));
        takeFaults(twin, index);
      }
    }
  } else {
    nodes = old.nodes.branch();
    const around = new Set(entriesAround(entries, token));
    for (const index of [...new Set([...around, ...old.faults.keys()])].sort((a, b) => a - b)) {
      if (around.has(index)) read(index);
      else takeFaults(index, index);
    }
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
  keptOf.set(tree, { text, tokens: kept, entries, cutFaults, nodes, faults: told, spare: old?.tokens.spare ?? null });
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
  if (kept !== undefined) return { tokens: kept.tokens.get(), entries: kept.entries };
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

/** The one way from a text to its tree. */
import { allDetached } from './detached.ts';
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
  const { kept, faults, reader, entriesParsed } = old === undefined ? readAll(text) : readAgain(old, text);
  const tokens = kept.tokens.get();
  const lines = new LineIndex(text);
  const tree: Tree = {
    uri,
    text,
    entries: kept.entries,
    faults: faults.finish((offset) => lines.lineOf(offset)),
    nodeOf: nodesOf(kept, reader),
    comments: commentsOf(tokens),
    suppressions: suppressionsOf(text, tokens, kept.entries, lines),
    counters: { entriesParsed },
  };
  keptOf.set(tree, kept);
  return tree;
}

interface ReadText {
  readonly kept: Kept;
  readonly faults: FaultList;
  readonly reader: EntryReader;
  readonly entriesParsed: number;
}

function readAll(text: string): ReadText {
  const tokens = new KeptTokens(text, scan(text));
  const faults = new FaultList();
  const entries = split(text, tokens.get(), faults);
  const cutFaults = faults.count;
  const reader = new EntryReader(text, tokens, entries);
  const reading = new Reading(reader, faults, new NodeTable());
  for (let index = 0; index < entries.count; index++) reading.read(index);
  const { nodes, told, entriesParsed } = reading;
  return {
    kept: { text, tokens, entries, cutFaults, nodes, faults: told, spare: null },
    faults,
    reader,
    entriesParsed,
  };
}

/** Reads what an edit changed; nothing that was before is held by what comes of it but the nodes that are the same. */
function readAgain(old: Kept, text: string): ReadText {
  const before = { text: old.text, tokens: old.tokens.get(), entries: old.entries };
  const kept = new KeptTokens(text, scan(text, before, giveAway(old.spare)));
  const tokens = kept.get();
  const faults = new FaultList();
  const token = old.cutFaults > 0 ? -1 : editedToken(before, { text, tokens });
  const entries = token < 0 ? split(text, tokens, faults) : entriesAt(old.entries, tokens);
  const cutFaults = faults.count;
  const reader = new EntryReader(text, kept, entries);
  const reading = new Reading(reader, faults, token < 0 ? new NodeTable() : old.nodes.branch());
  const takeFaults = (twin: number, index: number): void => {
    const shift = (entries.start[index] as number) - (old.entries.start[twin] as number);
    reading.take(index, old.faults.get(twin), shift);
  };
  if (token < 0) {
    const twinOf = twinsOf(before, { text, tokens, entries });
    for (let index = 0; index < entries.count; index++) {
      const twin = twinOf(index);
      if (twin < 0) reading.readAgain(index);
      else {
        reading.nodes.set(index, old.nodes.get(twin));
        takeFaults(twin, index);
      }
    }
  } else {
    const around = new Set(entriesAround(entries, token));
    for (const index of [...new Set([...around, ...old.faults.keys()])].sort((a, b) => a - b)) {
      if (around.has(index)) reading.readAgain(index);
      else takeFaults(index, index);
    }
  }
  const { nodes, told, entriesParsed } = reading;
  const spare = old.tokens.spare;
  return {
    kept: { text, tokens: kept, entries, cutFaults, nodes, faults: told, spare },
    faults,
    reader,
    entriesParsed,
  };
}

/** Nodes and faults of the entries of a text, as they are read or taken over. */
class Reading {
  readonly #reader: EntryReader;
  readonly #faults: FaultList;
  readonly nodes: NodeTable;
  readonly told: Map<number, readonly Fault[]> = new Map();
  entriesParsed = 0;

  constructor(reader: EntryReader, faults: FaultList, nodes: NodeTable) {
    this.#reader = reader;
    this.#faults = faults;
    this.nodes = nodes;
  }

  read(index: number): void {
    const known = this.#faults.count;
    this.nodes.set(index, this.#node(index));
    this.#tell(index, known);
  }

  /** An entry that an edit changed, on its own: over many edits each of its like would keep the text it was read from. */
  readAgain(index: number): void {
    const known = this.#faults.count;
    this.nodes.set(index, allDetached(this.#node(index)));
    this.#tell(index, known, allDetached);
  }

  #node(index: number): EntryNode | null {
    this.entriesParsed++;
    return this.#reader.isPlain(index) ? null : this.#reader.read(index, this.#faults);
  }

  /** Faults that the same entry had before. */
  take(index: number, faults: readonly Fault[] | undefined, shift: number): void {
    if (faults === undefined) return;
    const known = this.#faults.count;
    for (const fault of faults) this.#faults.take(fault, shift);
    this.#tell(index, known);
  }

  #tell(index: number, known: number, kept = (faults: readonly Fault[]) => faults): void {
    if (this.#faults.count > known) this.told.set(index, kept(this.#faults.since(known)));
  }
}

function nodesOf({ entries, nodes }: Kept, reader: EntryReader): Tree['nodeOf'] {
  /** Heads of series with their items. */
  const filled = new Map<number, EntryNode>();

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

  return (index) => {
    const known = filled.get(index);
    if (known !== undefined) return known;
    const node = nodes.get(index) ?? reader.node(index);
    if (entries.block[index] !== B.series || (node.kind !== 'isian' && node.kind !== 'subjek') || node.items.length > 0)
      return node;
    const whole = { ...node, items: itemsOf(index) };
    filled.set(index, whole);
    return whole;
  };
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

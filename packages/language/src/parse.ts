/** The one way from a text to its tree. */
import { EntryReader } from './parse/entry.ts';
import { scan } from './scan/scanner.ts';
import { T, type Tokens } from './scan/token.ts';
import { B } from './split/block.ts';
import { split } from './split/splitter.ts';
import { suppressionsOf } from './suppress/suppressions.ts';
import { FaultList } from './tree/fault-list.ts';
import { LineIndex } from './tree/line-index.ts';
import type { EntryNode, SeriesItem, Span } from './tree/node.ts';
import type { Tree } from './tree/tree.ts';

/**
 * Parses `text`. Never throws: what cannot be understood is a fault and costs its entry. Linear in the text.
 * `uri` only names the tree.
 */
export function parse(text: string, uri: string): Tree {
  const tokens = scan(text);
  const faults = new FaultList();
  const entries = split(text, tokens, faults);
  const reader = new EntryReader(text, tokens, entries);
  const kept = new Map<number, EntryNode>();
  for (let index = 0; index < entries.count; index++) {
    if (!reader.isPlain(index)) kept.set(index, reader.read(index, faults));
  }
  const lines = new LineIndex(text);

  const nodeOf = (index: number): EntryNode => {
    const node = kept.get(index) ?? reader.node(index);
    if (entries.block[index] !== B.series || (node.kind !== 'isian' && node.kind !== 'subjek') || node.items.length > 0)
      return node;
    const filled = { ...node, items: itemsOf(index) };
    kept.set(index, filled);
    return filled;
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

  return {
    uri,
    text,
    entries,
    faults: faults.finish((offset) => lines.lineOf(offset)),
    nodeOf,
    comments: commentsOf(tokens),
    suppressions: suppressionsOf(text, tokens, entries, lines),
    counters: { entriesParsed: entries.count },
  };
}

function commentsOf(tokens: Tokens): Span[] {
  const comments: Span[] = [];
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.type[k] === T.comment) comments.push({ start: tokens.start[k] as number, end: tokens.end[k] as number });
  }
  return comments;
}

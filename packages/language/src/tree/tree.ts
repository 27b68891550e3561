/**
 * A parsed file. Entries (one line, head or row each) are kept in columns; the node of an entry is made on demand
 * by `nodeOf` and is not kept for plain lines and rows, so that 500,000 entries cost arrays, not objects.
 */
import type { EntryNode, Span, Word } from './node.ts';

/** Columns over all entries of a file in source order; children follow their head. */
export interface Entries {
  readonly count: number;
  /** UTF-16 offsets in the text; `end` is before the line's end, `;`, `{` or comment. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the head of the enclosing block (a table for its rows); -1 at top level. */
  readonly parent: Int32Array;
  /** Index one past the last entry inside this head's block; own index + 1 for a plain entry. */
  readonly until: Int32Array;
  /** 1 where the entry opens a block (`{`, or a table's rows). */
  readonly opens: Uint8Array;
}

/** A syntax fault: where (absolute span), and what in the catalogue of syntax messages. */
export interface Fault {
  /** Stable rule id: `sintaks/...` or `format/...`. */
  readonly rule: string;
  /** Key of the message and its arguments (texts live with the messages, in both languages). */
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly fix: { readonly span: Span; readonly text: string; readonly safe: boolean } | null;
}

/** `# sakip-abaikan anggaran/jumlah: reason`; spans absolute. */
export interface Suppression {
  /** The comment. */
  readonly span: Span;
  /** Ids of rules as written (`anggaran/*` names a group). */
  readonly rules: readonly Word[];
  /** Empty: none was given. */
  readonly reason: string;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
  /** What begins in here is suppressed: the line, the next entry with its block, or a table; null: nothing follows. */
  readonly covers: Span | null;
}

export interface Tree {
  readonly uri: string;
  readonly text: string;
  readonly entries: Entries;
  /** Faults of scanner, splitter and parser, sorted by start; spans absolute; at most one per source line. */
  readonly faults: readonly Fault[];
  /** Node of an entry, spans relative to `entries.start[index]`. Pure: depends on the entry's text and its block kind only. */
  readonly nodeOf: (index: number) => EntryNode;
  /** Comments by offset. */
  readonly comments: readonly Span[];
  /** Comments that suppress findings, by offset. */
  readonly suppressions: readonly Suppression[];
  /** Entries parsed to make this tree (counter for tests: an edit re-parses few). */
  readonly counters: { readonly entriesParsed: number };
}

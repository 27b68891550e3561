/** Which statement of an example quotes which number of the source: by line and by the number as written. */
import type { EntryNode, Tree } from '@sakip-lint/language';
import { type NumberRow, numbersIn, type SourceNumber } from './angka.ts';
import type { QuantityNames } from './angka-quantity.ts';
import { reasonFor } from './angka-reason.ts';

/** A number somebody quotes: the statement's file and `baris`, and the number as written there. */
export interface QuotedNumber {
  readonly file: string;
  readonly baris: number;
  readonly text: string;
  /** What it is said of. */
  readonly quantity: string;
  /** A row of a table, whose cells the source may break over many lines. */
  readonly row: boolean;
}

/** Entries that repeat the report's print; elsewhere a year says the period of a claim, not a number. */
const PRINTED: ReadonlySet<EntryNode['kind']> = new Set(['teks', 'tanggal', 'tabel', 'narasi', 'gambar']);
const YEAR = /^(19|20)\d\d$/;

/** How many lines of the source a statement may cover: the rows of a table broken by its extraction, and sentences. */
const REACH = { row: 80, sentence: 12 };

/** Numbers of all statements of a file that say their `baris`, by line, then in the file's order. */
export function quotedNumbers(file: string, tree: Tree, names: QuantityNames): readonly QuotedNumber[] {
  const found: QuotedNumber[] = [];
  for (let entry = 0; entry < tree.entries.count; entry++) {
    const node = tree.nodeOf(entry);
    const baris = lineOf(tree, entry, node);
    if (baris === null) continue;
    if (node.kind === 'baris') {
      for (const [column, cell] of node.cells.entries()) {
        const quantity = names.ofCell(entry, node, column);
        for (const text of numbersIn(cell.text)) found.push({ file, baris, text, quantity, row: true });
      }
      continue;
    }
    const quantity = names.ofEntry(entry, node);
    for (const text of numbersIn(quotedText(tree, entry, node))) {
      if (PRINTED.has(node.kind) || !YEAR.test(text)) found.push({ file, baris, text, quantity, row: false });
    }
  }
  return found.sort((a, b) => a.baris - b.baris);
}

/** `baris` of the entry, for a member of a sentence that of the sentence. */
function lineOf(tree: Tree, entry: number, node: EntryNode): number | null {
  if (node.clauses.baris !== null) return Number(node.clauses.baris.text);
  const parent = tree.entries.parent[entry] as number;
  if (parent === -1) return null;
  const head = tree.nodeOf(parent);
  return head.kind === 'bundel' && head.clauses.baris !== null ? Number(head.clauses.baris.text) : null;
}

/** What of an entry's text is quoted from the report: names in quotes and the line's own clauses are not. */
function quotedText(tree: Tree, entry: number, node: EntryNode): string {
  switch (node.kind) {
    case 'teks':
    case 'tanggal':
      return node.text.text;
    case 'tabel':
    case 'narasi':
    case 'gambar':
      // `3.7.a`: the letter is an item of section 3.7, whose number is not printed there.
      return [node.number?.text.replace(/^[\d.]+\.(?=[a-z]$)/, ''), node.title?.text].filter(Boolean).join(' ');
    case 'merujuk':
      return node.number.text;
    default: {
      const whole = tree.text.slice(tree.entries.start[entry], tree.entries.end[entry]);
      return whole.replaceAll(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\bbaris\s+\d+\s*$/, '');
    }
  }
}

/** One row per number of the source, with its quotation or a reason; `kept` are rows whose reasons a person wrote. */
export function matchNumbers(
  numbers: readonly SourceNumber[],
  quoted: readonly (readonly QuotedNumber[])[],
  kept: readonly NumberRow[],
): readonly NumberRow[] {
  const guesses = numbers.map(({ text, before, after }) => reasonFor(text, before, after));
  const quotes = numbers.map(() => [] as string[]);
  for (const ofFile of quoted) {
    const taken = new Set<number>();
    for (const quote of ofFile) {
      // A sentence and its `teks`, a formula and its cell may quote one number twice.
      const free = nearest(quote, numbers, guesses, taken);
      const index = free === -1 ? nearest(quote, numbers, guesses, new Set()) : free;
      if (index === -1) continue;
      taken.add(index);
      const kutipan = `${quote.file}@${quote.baris} ${quote.quantity}`.trim();
      if (!(quotes[index] as string[]).includes(kutipan)) (quotes[index] as string[]).push(kutipan);
    }
  }
  const reasons = reasonsKept(kept);
  const seen = new Map<string, number>();
  return numbers.map(({ line, text }, index) => {
    const kutipan = (quotes[index] as string[]).join('; ');
    const key = `${line}\t${text}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const alasan = kutipan === '' ? (reasons.get(`${key}\t${nth}`) ?? (guesses[index] as string)) : '';
    // A person's number is counted, not repeated.
    return { baris: line, tulisan: alasan === 'NIP' ? '…' : text, kutipan, alasan };
  });
}

/** On the statement's own line, else below it; what looks like the number of a list or section comes last. */
function nearest(
  quote: QuotedNumber,
  numbers: readonly SourceNumber[],
  guesses: readonly string[],
  taken: ReadonlySet<number>,
): number {
  const reach = quote.row ? REACH.row : REACH.sentence;
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [index, { line, text }] of numbers.entries()) {
    if (text !== quote.text || taken.has(index) || line < quote.baris || line > quote.baris + reach) continue;
    const listed = guesses[index] !== '' && guesses[index] !== 'tahun';
    const rank = (line === quote.baris ? 0 : 2) + (listed ? 1 : 0);
    if (rank >= bestRank) continue;
    best = index;
    bestRank = rank;
  }
  return best;
}

function reasonsKept(kept: readonly NumberRow[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { baris, tulisan, alasan } of kept) {
    const key = `${baris}\t${tulisan}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (alasan !== '') reasons.set(`${key}\t${nth}`, alasan);
  }
  return reasons;
}

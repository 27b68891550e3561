/** The outline of a file, with values. */
import { documentAt, mainValues } from '@sakip-lint/checker/ask';
import type { EntryNode, Span } from '@sakip-lint/language';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';
import { kindOf } from './symbol-kind.ts';

/** An entry of the outline while its members are gathered. */
interface Open {
  readonly symbol: DocumentSymbol;
  /** Entry behind its last one. */
  readonly until: number;
  readonly children: Open[];
  readonly start: number;
  end: number;
}

/** What follows a `dokumen` belongs to it. */
export function outlineOf(view: View): DocumentSymbol[] {
  const { tree, text, lines } = view;
  const { entries } = tree;
  const top: Open[] = [];
  const open: Open[] = [];
  let document: Open | null = null;
  for (let entry = 0; entry < entries.count; entry++) {
    if (isPlain(text, entries.start[entry] as number)) continue;
    const node = tree.nodeOf(entry);
    const said = symbolOf(view, entry, node);
    if (said === null) continue;
    while (open.length > 0 && (open.at(-1) as Open).until <= entry) open.pop();
    const start = entries.start[entry] as number;
    const until = entries.until[entry] as number;
    const own = {
      start,
      end: Math.max(entries.end[entry] as number, endOf(text, entries.end[until - 1] as number, until > entry + 1)),
    };
    const selected = selectedIn(node.head, own);
    const one: Open = {
      symbol: { ...said, range: rangeOf(lines, own), selectionRange: rangeOf(lines, selected) },
      until,
      children: [],
      ...own,
    };
    const around = open.at(-1) ?? document;
    (around === null || node.kind === 'dokumen' ? top : around.children).push(one);
    if (node.kind === 'dokumen') document = one;
    else open.push(one);
  }
  return top.map((one) => closed(view, one));
}

/** With its members, which its range holds. */
function closed(view: View, one: Open): DocumentSymbol {
  const children = one.children.map((child) => closed(view, child));
  one.end = Math.max(one.end, ...one.children.map(({ end }) => end));
  const range = rangeOf(view.lines, { start: one.start, end: one.end });
  return children.length === 0 ? { ...one.symbol, range } : { ...one.symbol, range, children };
}

/** Of an entry's best word, relative to the entry, what lies in it. */
function selectedIn(head: Span, { start, end }: Span): Span {
  const from = Math.min(start + head.start, end);
  return { start: from, end: Math.max(from, Math.min(start + head.end, end)) };
}

/** Behind the brace that closes a block. */
function endOf(text: string, last: number, isBlock: boolean): number {
  if (!isBlock) return last;
  const closes = /(?:[\s;]|#[^\n]*)*\}/y;
  closes.lastIndex = last;
  return closes.test(text) ? closes.lastIndex : last;
}

/** Rows and amounts, most lines of a report, head nothing; told without reading them. */
function isPlain(text: string, start: number): boolean {
  const begins = /\||(?:pagu|realisasi|serapan|target|capaian|kode|satuan|arah)[ \t]/y;
  begins.lastIndex = start;
  return begins.test(text);
}

type Said = Pick<DocumentSymbol, 'name' | 'kind' | 'detail'>;

function symbolOf(view: View, entry: number, node: EntryNode): Said | null {
  switch (node.kind) {
    case 'dokumen':
      return said(node.title?.text ?? node.id?.text, node.kind, SymbolKind.File);
    case 'subjek': {
      const kind = node.subject ?? 'rincian';
      const name = node.title?.text || node.id?.text;
      const detail = valuesAt(view, entry);
      return said(name, kind, kindOf(kind), detail);
    }
    case 'ukuran':
      return said(node.name.text, node.kind, SymbolKind.Function, node.of.map(({ text }) => text).join(', '));
    case 'skala':
      return said(node.name.text, node.kind, SymbolKind.Enum, node.title?.text);
    case 'tabel':
      return numbered('tabel', node, SymbolKind.Array);
    case 'gambar':
      return numbered('gambar', node, SymbolKind.Object);
    case 'narasi':
      return numbered(node.keyword, node, node.keyword === 'bagian' ? SymbolKind.Module : SymbolKind.String);
    default:
      return null;
  }
}

/** An editor shows no symbol without a name. */
function said(name: string | undefined, word: string, kind: SymbolKind, detail = ''): Said {
  const shown = name?.replace(/\s+/g, ' ').trim();
  return { name: shown === undefined || shown === '' ? word : shown, kind, ...(detail === '' ? {} : { detail }) };
}

type Titled = { readonly number: { readonly text: string } | null; readonly title: { readonly text: string } | null };

const numbered = (word: string, { number, title }: Titled, kind: SymbolKind): Said =>
  said(number === null ? word : `${word} ${number.text}`, word, kind, title?.text);

/** `pagu Rp 5.000.000, serapan 80%` */
function valuesAt({ checked, uri }: View, entry: number): string {
  const model = checked?.model;
  const file = model?.files.findIndex((one) => one.uri === uri) ?? -1;
  const subject = model?.subjectAt(file, entry) ?? null;
  if (checked === null || model === undefined || subject === null) return '';
  return mainValues(checked, subject, documentAt(model, file, entry))
    .values.map(({ measure, text }) => `${measure} ${text}`)
    .join(', ');
}

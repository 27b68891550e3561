/** Documents: which of a file's entries belong to which `dokumen`, and what its header says. */
import { choiceOf, DOCUMENT_KINDS, type PeriodNode, type PropertyNode } from '@sakip-lint/language';
import type { DocumentInfo, DocumentKind, FileInput } from '../model/model.ts';
import { type Builder, nodeAt } from './builder.ts';
import { readTitle } from './table/title.ts';

/** By file: document of each top-level entry (what follows a `dokumen` belongs to it). */
export type DocumentOf = (file: number, entry: number) => number;

export function readDocuments(b: Builder): DocumentOf {
  const starts: { readonly entry: number; readonly document: number }[][] = [];
  for (const [file, input] of b.files.entries()) {
    const found: { entry: number; document: number }[] = [];
    const { entries } = input.tree;
    for (let entry = 0; entry < entries.count; entry = entries.until[entry] as number) {
      const node = nodeAt(b, file, entry);
      if (node.kind !== 'dokumen') continue;
      const document = b.documents.length;
      b.documents.push(header(b, input, file, entry, document));
      found.push({ entry, document });
    }
    if (found.length === 0) {
      const document = b.documents.length;
      b.documents.push({ ...EMPTY, index: document, file, title: '', tahun: yearOfTitles(b, file) });
      found.push({ entry: -1, document });
    }
    starts.push(found);
  }
  for (const _ of b.documents) {
    b.declaredIn.push(new Set());
    b.sebagianIn.push(new Set());
  }
  return (file, entry) => {
    const found = starts[file] as { entry: number; document: number }[];
    let document = (found[0] as { document: number }).document;
    for (const start of found) if (start.entry <= entry) document = start.document;
    return document;
  };
}

/** The document that an entry of a file belongs to. */
export function documentAt(documents: readonly DocumentInfo[], file: number, entry: number): DocumentInfo {
  const own = documents.filter((one) => one.file === file);
  return (own.findLast((one) => one.entry <= entry) ?? own[0]) as DocumentInfo;
}

/** Of tables pasted without a document: the year that most of their titles tell; null where none or several do. */
function yearOfTitles(b: Builder, file: number): number | null {
  const { entries } = (b.files[file] as FileInput).tree;
  const told = new Map<number, number>();
  for (let entry = 0; entry < entries.count; entry = entries.until[entry] as number) {
    const node = nodeAt(b, file, entry);
    const year = node.kind === 'tabel' ? readTitle(node.title?.text ?? '', null).year : null;
    if (year !== null) told.set(year, (told.get(year) ?? 0) + 1);
  }
  const most = Math.max(0, ...told.values());
  const [only, ...others] = [...told].filter(([, times]) => times === most);
  return only === undefined || others.length > 0 ? null : only[0];
}

const EMPTY: Omit<DocumentInfo, 'index' | 'file' | 'title'> = {
  entry: -1,
  id: null,
  jenis: 'lainnya',
  tahun: null,
  renstra: null,
  versi: 0,
  pembulatan: null,
  transkripsiLengkap: false,
};

function header(b: Builder, input: FileInput, file: number, entry: number, index: number): DocumentInfo {
  const node = nodeAt(b, file, entry);
  if (node.kind !== 'dokumen') throw new Error('not a document');
  let info: DocumentInfo = {
    ...EMPTY,
    index,
    file,
    entry,
    id: node.id?.text ?? null,
    title: node.title?.text ?? '',
  };
  const fromId = node.id?.text.toLowerCase() ?? '';
  if (DOCUMENT_KINDS.has(fromId)) info = { ...info, jenis: fromId as DocumentKind };
  const { entries } = input.tree;
  const until = entries.until[entry] as number;
  for (let child = entry + 1; child < until; child++) {
    const property = nodeAt(b, file, child);
    if (property.kind === 'properti') info = withProperty(info, property);
  }
  return info;
}

function withProperty(info: DocumentInfo, { name, words, period }: PropertyNode): DocumentInfo {
  switch (name) {
    case 'jenis': {
      const kind = choiceOf('jenis', words);
      return kind === null ? info : { ...info, jenis: kind as DocumentKind };
    }
    case 'tahun': {
      const year = /\b(\d{4})\b/.exec(words);
      return year ? { ...info, tahun: Number(year[1]) } : info;
    }
    case 'renstra': {
      const range = period === null ? null : yearsOf(period);
      const years = [...words.matchAll(/\b\d{4}\b/g)].map(Number);
      const read = range ?? (years.length === 2 ? { from: years[0] as number, to: years[1] as number } : null);
      return read === null ? info : { ...info, renstra: read };
    }
    case 'versi':
      return { ...info, versi: versionOf(words) };
    case 'pembulatan':
      return words === 'dibulatkan' || words === 'dipotong' || words === 'bebas'
        ? { ...info, pembulatan: words }
        : info;
    case 'transkripsi':
      return { ...info, transkripsiLengkap: words === 'lengkap' };
    default:
      return info;
  }
}

export function yearsOf(period: PeriodNode): { from: number; to: number } | null {
  if (period.form !== 'rentang') return null;
  const { from, to } = period;
  return from.form === 'tahun' && to.form === 'tahun' ? { from: from.year, to: to.year } : null;
}

function versionOf(words: string): number {
  if (words.startsWith('murni')) return 1;
  const revision = /^perubahan(?:\s+(\d+))?/.exec(words);
  return revision ? 1 + Number(revision[1] ?? 1) : 0;
}

const RANK: Readonly<Record<DocumentKind, number>> = {
  renstra: 1,
  rencana_aksi: 2,
  pk: 3,
  dpa: 3,
  pengukuran: 4,
  lkj: 5,
  lhe: 6,
  lainnya: 0,
};

/** Files along the chain of documents (Renstra, PK murni, PK perubahan, LKj): what an earlier one declares, a later one names. */
export function chainOrder(b: Builder): readonly number[] {
  const rank = (file: number): number => {
    const first = b.documents.find((one) => one.file === file);
    return first === undefined ? 0 : RANK[first.jenis] * 100 + Math.min(first.versi, 99);
  };
  return b.files.map((_, file) => file).sort((x, y) => rank(x) - rank(y) || x - y);
}

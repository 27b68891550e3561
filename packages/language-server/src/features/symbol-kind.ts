/** How an editor draws what a report is made of. */
import type { SubjectKind } from '@sakip-lint/language';
import { SymbolKind } from 'vscode-languageserver';

export const kindOf = (kind: SubjectKind | 'agregat'): SymbolKind => KIND[kind] ?? SymbolKind.Object;

const KIND: Readonly<Partial<Record<SubjectKind | 'agregat', SymbolKind>>> = {
  dokumen: SymbolKind.File,
  instansi: SymbolKind.Module,
  tujuan: SymbolKind.Namespace,
  sasaran: SymbolKind.Namespace,
  indikator: SymbolKind.Property,
  data: SymbolKind.Variable,
  anggaran: SymbolKind.Package,
  urusan: SymbolKind.Package,
  bidang: SymbolKind.Package,
  program: SymbolKind.Class,
  kegiatan: SymbolKind.Method,
  subkegiatan: SymbolKind.Field,
};

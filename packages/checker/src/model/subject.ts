/** Subjects: what measures are about. Dense ids, interned per family of files that `gunakan` joins. */
import type { SubjectKind } from '@sakip-lint/language';
import type { Place } from '../finding.ts';

export type SubjectId = number;

export interface Subject {
  readonly id: SubjectId;
  /** `agregat`: a table's total row or a group named by a sentence: of its own scope, never silently the tree's total. */
  readonly kind: SubjectKind | 'agregat';
  /** Canonical name for fingerprints and messages' ids: `P4.K1.SK2`, `koperasi_aktif`, `anggaran`. */
  readonly name: string;
  /** The id the author gave, or null. */
  readonly code: string | null;
  /** First title as worded where declared. */
  readonly title: string;
  /** SIPD/APBN code (`kode`). */
  readonly kode: string | null;
  readonly parent: SubjectId | null;
  /** In source order; includes only same-tree children (program → kegiatan …; sasaran → indikator). */
  readonly children: SubjectId[];
  /** Indicators under this subject (own ones, not of descendants). */
  readonly indicators: SubjectId[];
  /** Subjects this one supports (`mendukung`). */
  readonly supports: SubjectId[];
  /** Every title by which it is called without a finding: declared ones and `juga disebut`. */
  readonly titles: string[];
  readonly declared: Place;
  /** `sebagian`: more parts exist than are written. */
  sebagian: boolean;
  penunjang: boolean;
  /** `tanpa anggaran "…"` or null. */
  tanpaAnggaran: string | null;
  /** satuan as written, null where none was. */
  satuan: string | null;
  /** `naik` | `turun` | `turun selisih` | `turun balik` | `rentang`, null where none was declared. */
  arah: string | null;
  /** Declared cap in percent or null. */
  batas: { readonly low: string | null; readonly high: string | null } | null;
  triwulan: string | null;
  tahunan: string | null;
  /** Declared by a block (true) or only by appearing in a table or sentence (false). */
  explicit: boolean;
}

/** Whether a subject has what a word says of it (`penunjang`, `sebagian`); null: no such word. */
export function saidOf({ penunjang, sebagian }: Subject, word: string): boolean | null {
  if (word === 'penunjang') return penunjang;
  return word === 'sebagian' ? sebagian : null;
}

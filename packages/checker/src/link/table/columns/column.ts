/** What one column of a table claims. */
import type { SubjectKind, Word } from '@sakip-lint/language';
import type { Period } from '../../../model/period.ts';

export interface Column {
  readonly index: number;
  readonly head: string;
  readonly cells: readonly Word[];
  readonly role:
    | 'nomor'
    | 'tingkat'
    | 'teks'
    | 'satuan'
    | 'abaikan'
    | 'subjek'
    | 'ukuran'
    | 'label'
    | 'sebutan'
    | 'kosong';
  readonly kinds: readonly SubjectKind[];
  readonly measure: string | null;
  /** null: the table's or document's own. */
  readonly period: Period | null;
  readonly version: number;
  /** Whose measure it is, as far as the head says. */
  readonly owner: 'kinerja' | 'anggaran' | null;
  /** The kind whose measure it is, where the head names one that has a column of its own. */
  readonly of: SubjectKind | null;
  readonly magnitude: number;
  readonly percent: boolean;
  /** Numbers as `1,234.56`. */
  readonly us: boolean;
  /** Percentages as fractions: 0,2857 for 28,57%. */
  readonly fraction: boolean;
  /** Its cells count in the table's own formulas and sums only. */
  readonly alone: boolean;
  /** The table's own formulas name it. */
  readonly counted: boolean;
  /** A column headed by a label of a scale: that label, and the scale's measure. */
  readonly label: string | null;
  /** It speaks of measures, and which is not certain: the words that are not understood. */
  readonly unclear: readonly string[] | null;
}

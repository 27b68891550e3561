/** Measures, and what is known of a measure for a kind of subject. The facts come from `standar.sakip` and the report's own `ukuran`. */
export type MeasureId = number;

/** `eksak`: the print is the value. `turunan`: the print is a rounded result. `terukur`: measured and rounded. */
export type Nature = 'eksak' | 'turunan' | 'terukur';

export interface Traits {
  readonly nature: Nature;
  /** `persen`, `rupiah`, `cacah`, `tanpa`; null: the subject's own satuan. */
  readonly unit: 'persen' | 'rupiah' | 'cacah' | 'tanpa' | null;
  /** A whole is the sum of its parts. */
  readonly berjumlah: boolean;
  readonly berversi: boolean;
  /** Values are labels of a scale. */
  readonly label: boolean;
}

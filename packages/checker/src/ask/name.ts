/** What a name can mean, and one place where it is written. */
import type { Span } from '@sakip-lint/language';
import type { MeasureId } from '../model/measure.ts';
import type { SubjectId } from '../model/subject.ts';

export type Name =
  | { readonly kind: 'subjek'; readonly subject: SubjectId }
  /** `subject` null: in a formula for several subjects, the data that each of them calls so. */
  | { readonly kind: 'data'; readonly subject: SubjectId | null; readonly measure: MeasureId }
  /** The report's own, in lower case. */
  | { readonly kind: 'ukuran' | 'skala'; readonly name: string }
  /** A class of a scale, by its key; one label of two scales is one name. */
  | { readonly kind: 'label'; readonly key: string }
  /** A number of one file. */
  | { readonly kind: 'nomor'; readonly what: string; readonly number: string; readonly file: number }
  | { readonly kind: 'dokumen'; readonly document: number };

/**
 * `id`: an id; `judul`: a title in quotes; `sel`: a title in a table's cell; `kepala`: the head of a column; `kata`: anything
 * else that means it (a kode, a number, a label, `anggaran`).
 */
export type Form = 'id' | 'judul' | 'sel' | 'kepala' | 'kata';

export interface Written {
  readonly name: Name;
  readonly form: Form;
  /** The block or row that first says what it is, or one that goes on with it. */
  readonly declares: boolean;
  /** As it stands there, quotes and escapes removed. */
  readonly text: string;
  readonly file: number;
  readonly entry: number;
  /** What is written, in the file, without its quotes. */
  readonly span: Span;
  /** The same with them. */
  readonly around: Span;
}

/** Data of any subject are met by what a formula says of each. */
export function isSame(a: Name, b: Name): boolean {
  switch (a.kind) {
    case 'subjek':
      return b.kind === 'subjek' && a.subject === b.subject;
    case 'data':
      return (
        b.kind === 'data' &&
        a.measure === b.measure &&
        (a.subject === null || b.subject === null || a.subject === b.subject)
      );
    case 'ukuran':
    case 'skala':
      return a.kind === b.kind && a.name === b.name;
    case 'label':
      return b.kind === 'label' && a.key === b.key;
    case 'nomor':
      return b.kind === 'nomor' && a.what === b.what && a.number === b.number && a.file === b.file;
    default:
      return b.kind === 'dokumen' && a.document === b.document;
  }
}

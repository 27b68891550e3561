/** Kinds of subjects and the lattice above them. */
import type { SubjectKind } from '../tree/node.ts';

export interface KindFact {
  readonly kind: SubjectKind;
  /** Other words for it; the kind's own name is not repeated. */
  readonly synonyms: readonly string[];
  /** The group it belongs to: kinds of one group form one tree. */
  readonly group: 'kinerja' | 'anggaran' | 'lain';
  readonly id: string;
  readonly en: string;
}

export const KINDS: readonly KindFact[] = [
  {
    kind: 'instansi',
    synonyms: [],
    group: 'lain',
    id: 'satu instansi dari beberapa dalam satu dokumen',
    en: 'one office of several in one document',
  },
  { kind: 'tujuan', synonyms: [], group: 'kinerja', id: 'tujuan strategis', en: 'strategic goal' },
  { kind: 'sasaran', synonyms: [], group: 'kinerja', id: 'sasaran strategis', en: 'strategic objective' },
  { kind: 'indikator', synonyms: [], group: 'kinerja', id: 'indikator kinerja', en: 'performance indicator' },
  { kind: 'data', synonyms: [], group: 'lain', id: 'data di balik sebuah indikator', en: 'data behind an indicator' },
  {
    kind: 'anggaran',
    synonyms: [],
    group: 'anggaran',
    id: 'seluruh anggaran kantor',
    en: 'the whole budget of the office',
  },
  { kind: 'urusan', synonyms: [], group: 'anggaran', id: 'urusan pemerintahan', en: 'government function' },
  { kind: 'bidang', synonyms: [], group: 'anggaran', id: 'bidang urusan', en: 'field of a government function' },
  { kind: 'program', synonyms: [], group: 'anggaran', id: 'program', en: 'programme' },
  { kind: 'kegiatan', synonyms: [], group: 'anggaran', id: 'kegiatan', en: 'activity' },
  { kind: 'subkegiatan', synonyms: ['sub_kegiatan'], group: 'anggaran', id: 'sub kegiatan', en: 'sub-activity' },
  {
    kind: 'hasil',
    synonyms: ['outcome'],
    group: 'anggaran',
    id: 'hasil (outcome) sebuah program',
    en: 'outcome of a programme',
  },
  { kind: 'keluaran', synonyms: ['output'], group: 'anggaran', id: 'keluaran (output)', en: 'output' },
  { kind: 'komponen', synonyms: [], group: 'anggaran', id: 'komponen', en: 'component' },
  { kind: 'akun', synonyms: [], group: 'anggaran', id: 'akun belanja', en: 'account' },
  {
    kind: 'rincian',
    synonyms: [],
    group: 'anggaran',
    id: 'rincian menurut pembagian lain (jenis belanja, sumber dana)',
    en: 'another partition of the same amount',
  },
  { kind: 'sumber', synonyms: [], group: 'anggaran', id: 'sumber dana', en: 'source of funds' },
  {
    kind: 'unsur',
    synonyms: [],
    group: 'lain',
    id: 'unsur penilaian apa saja',
    en: 'any other element, as in an evaluation',
  },
];

/** Kinds that a budget is divided into. */
export const BUDGET_KINDS: ReadonlySet<string> = new Set(
  KINDS.filter(({ group }) => group === 'anggaran').map(({ kind }) => kind),
);

/** Kind by the word that heads its block. */
export const KIND_OF: ReadonlyMap<string, SubjectKind> = new Map(
  KINDS.flatMap((fact) => [fact.kind, ...fact.synonyms].map((word) => [word, fact.kind] as const)),
);

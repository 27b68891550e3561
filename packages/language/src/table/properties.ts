/** Properties of blocks: entries that are no measures. */
import type { PropertyName } from '../tree/node.ts';

export interface PropertyFact {
  readonly name: PropertyName;
  readonly words: readonly string[];
}

/** By the entry's first word; `juga disebut` and `tanpa anggaran` are two words, and ask for their second. */
export const PROPERTIES: readonly PropertyFact[] = [
  { name: 'jenis', words: ['jenis'] },
  { name: 'tahun', words: ['tahun'] },
  { name: 'renstra', words: ['renstra'] },
  { name: 'versi', words: ['versi'] },
  { name: 'pembulatan', words: ['pembulatan'] },
  { name: 'transkripsi', words: ['transkripsi'] },
  { name: 'satuan', words: ['satuan'] },
  { name: 'arah', words: ['arah'] },
  { name: 'kode', words: ['kode'] },
  { name: 'juga disebut', words: ['juga'] },
  { name: 'batas', words: ['batas'] },
  { name: 'triwulan', words: ['triwulan'] },
  { name: 'tahunan', words: ['tahunan'] },
  { name: 'penunjang', words: ['penunjang'] },
  { name: 'tanpa anggaran', words: ['tanpa'] },
  { name: 'mendukung', words: ['mendukung'] },
  { name: 'sebagian', words: ['sebagian'] },
  { name: 'pakai', words: ['pakai'] },
  {
    name: 'sifat',
    words: ['eksak', 'turunan', 'terukur', 'berjumlah', 'berversi', 'cocok', 'kumulatif', 'label', 'sumber_rumus'],
  },
];

export const PROPERTY_OF: ReadonlyMap<string, PropertyName> = new Map(
  PROPERTIES.flatMap((fact) => fact.words.map((word) => [word, fact.name] as const)),
);

export const PROPERTY_WORDS: ReadonlySet<string> = new Set(PROPERTY_OF.keys());

/** Properties of blocks: entries that are no measures. */
import type { PropertyName } from '../tree/node.ts';

/** Blocks a property may stand in. */
export type PropertyBlock = 'dokumen' | 'subjek' | 'indikator' | 'anggaran' | 'ukuran' | 'berkas';

export interface PropertyFact {
  readonly name: PropertyName;
  /** First words of the entry; `juga disebut` and `tanpa anggaran` ask for their second. */
  readonly words: readonly string[];
  readonly blocks: readonly PropertyBlock[];
  /** Words it takes, where they are a closed set. */
  readonly values: readonly string[];
  readonly id: string;
  readonly en: string;
  /** The entry as it stands in the first of its blocks. */
  readonly example: string;
}

const fact = (
  name: PropertyName,
  words: readonly string[],
  blocks: readonly PropertyBlock[],
  values: readonly string[],
  id: string,
  en: string,
  example: string,
): PropertyFact => ({ name, words, blocks, values, id, en, example });

export const PROPERTIES: readonly PropertyFact[] = [
  fact(
    'jenis',
    ['jenis'],
    ['dokumen'],
    ['lkj', 'renstra', 'pk', 'dpa', 'rencana_aksi', 'pengukuran', 'lhe', 'lainnya'],
    'jenis dokumen',
    'kind of document',
    'jenis lkj',
  ),
  fact(
    'tahun',
    ['tahun'],
    ['dokumen'],
    [],
    'tahun semua yang tidak menyebut tahun',
    'period of what names none',
    'tahun 2024',
  ),
  fact(
    'renstra',
    ['renstra'],
    ['dokumen'],
    [],
    'tahun pertama dan terakhir Renstra',
    'first and last year of the Renstra',
    'renstra 2021 s.d. 2026',
  ),
  fact(
    'versi',
    ['versi'],
    ['dokumen'],
    ['murni', 'perubahan'],
    'versi anggaran yang berlaku di bawahnya',
    'budget version of what names none',
    'versi perubahan',
  ),
  fact(
    'pembulatan',
    ['pembulatan'],
    ['dokumen'],
    ['dibulatkan', 'dipotong', 'bebas'],
    'cara laporan membulatkan',
    'how the report rounds',
    'pembulatan dibulatkan',
  ),
  fact(
    'transkripsi',
    ['transkripsi'],
    ['dokumen'],
    ['lengkap'],
    'seluruh laporan dikutip: kelengkapan ikut diperiksa',
    'the whole report is quoted: completeness is checked',
    'transkripsi lengkap',
  ),
  fact(
    'satuan',
    ['satuan'],
    ['indikator', 'subjek', 'ukuran'],
    [],
    'satuan nilai',
    'unit of the values',
    'satuan persen',
  ),
  fact(
    'arah',
    ['arah'],
    ['indikator'],
    ['naik', 'turun selisih', 'turun balik', 'turun', 'rentang'],
    'arah yang baik, dan rumus capaiannya',
    'which way is good, and so how capaian is computed',
    'arah turun selisih',
  ),
  fact(
    'kode',
    ['kode'],
    ['subjek', 'anggaran', 'indikator'],
    [],
    'kode SIPD atau APBN',
    'SIPD or APBN code',
    'kode "2.17.01"',
  ),
  fact(
    'juga disebut',
    ['juga'],
    ['subjek', 'indikator', 'anggaran'],
    [],
    'nama lain untuk subjek yang sama',
    'another wording of the same name',
    'juga disebut "NTN"',
  ),
  fact(
    'batas',
    ['batas'],
    ['indikator', 'ukuran'],
    [],
    'batas bawah dan atas nilai yang dicetak',
    'floor and cap of the printed value',
    'batas 0% s.d. 120%',
  ),
  fact(
    'triwulan',
    ['triwulan'],
    ['indikator'],
    ['jumlah', 'terakhir', 'rata_rata', 'tidak dinyatakan'],
    'bagaimana triwulan menjadi tahun',
    'how quarters make the year',
    'triwulan terakhir',
  ),
  fact(
    'tahunan',
    ['tahunan'],
    ['indikator'],
    ['jumlah', 'terakhir'],
    'bagaimana tahun-tahun menjadi satu',
    'how years make a whole',
    'tahunan jumlah',
  ),
  fact(
    'penunjang',
    ['penunjang'],
    ['anggaran'],
    [],
    'program penunjang: tidak mendukung indikator',
    'supports no indicator',
    'penunjang',
  ),
  fact(
    'tanpa anggaran',
    ['tanpa'],
    ['indikator', 'subjek'],
    [],
    'tidak dibiayai, dengan alasannya',
    'has no budget, with the reason',
    'tanpa anggaran "dilaksanakan bersama"',
  ),
  fact(
    'mendukung',
    ['mendukung'],
    ['anggaran'],
    [],
    'indikator yang didukung',
    'indicators that are supported',
    'mendukung produksi, "Nilai tukar"',
  ),
  fact(
    'sebagian',
    ['sebagian'],
    ['anggaran', 'subjek'],
    [],
    'masih ada bagian lain yang tidak ditulis',
    'more parts exist than are written',
    'sebagian',
  ),
  fact(
    'pakai',
    ['pakai'],
    ['berkas', 'dokumen'],
    [],
    'memakai skala baku',
    'takes a scale of the standard',
    'pakai skala permendagri86 sebagai kriteria',
  ),
  fact(
    'sifat',
    ['eksak', 'turunan', 'terukur', 'berjumlah', 'berversi', 'cocok', 'label', 'kumulatif'],
    ['ukuran', 'indikator'],
    [],
    'sifat sebuah ukuran',
    'trait of a measure',
    'turunan',
  ),
];

export const PROPERTY_OF: ReadonlyMap<string, PropertyName> = new Map(
  PROPERTIES.flatMap((fact) => fact.words.map((word) => [word, fact.name] as const)),
);

export const PROPERTY_WORDS: ReadonlySet<string> = new Set(PROPERTY_OF.keys());

/** Words that begin an entry of a `dokumen` block. */
export const DOCUMENT_WORDS: readonly string[] = PROPERTIES.filter((fact) => fact.blocks.includes('dokumen')).flatMap(
  (fact) => fact.words,
);

/** Kinds of documents. */
export const DOCUMENT_KINDS: ReadonlySet<string> = new Set(PROPERTIES.find(({ name }) => name === 'jenis')?.values);

/** Other words for the choices of a property, as reports and their authors have them. */
const SAME_CHOICE: Partial<Record<PropertyName, ReadonlyMap<string, string>>> = {
  jenis: new Map([
    ['lkjip', 'lkj'],
    ['lakip', 'lkj'],
    ['laporan kinerja', 'lkj'],
    ['perjanjian kinerja', 'pk'],
    ['dppa', 'dpa'],
    ['rencana aksi', 'rencana_aksi'],
  ]),
  arah: new Map([
    ['meningkat', 'naik'],
    ['positif', 'naik'],
    ['menurun', 'turun'],
    ['negatif', 'turun'],
  ]),
  triwulan: new Map([['rata-rata', 'rata_rata']]),
};

/** The choice that words mean, if they mean one: `perubahan 2` is one of `perubahan`, an explanation in brackets is none. */
export function choiceOf(name: PropertyName, words: string): string | null {
  const bare = words.replace(/\s*\(.*$/, '');
  const known = SAME_CHOICE[name]?.get(bare) ?? bare;
  const choice = name === 'versi' ? known.replace(/\s+\d+$/, '') : known;
  return PROPERTIES.find((fact) => fact.name === name)?.values.includes(choice) === true ? choice : null;
}

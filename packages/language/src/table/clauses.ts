/** Words that say where and when: clauses, periods, versions. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  'halaman',
  'hal',
  'baris',
  'penjelasan',
  'lingkup',
  'terbilang',
]);

/** What may stand in a head behind its number and title, in any order. */
export interface HeadClause {
  readonly words: string;
  /** Heads of these entries. */
  readonly of: readonly ('tabel' | 'narasi' | 'bagian')[];
  /** What follows the words, where it is one of a few. */
  readonly values: readonly string[];
  readonly id: string;
  readonly en: string;
  readonly example: string;
}

const ALL = ['tabel', 'narasi', 'bagian'] as const;
const TABLE = ['tabel'] as const;

export const HEAD_CLAUSES: readonly HeadClause[] = [
  {
    words: 'halaman',
    of: ALL,
    values: [],
    id: 'halaman laporan tempat ia berdiri',
    en: 'page of the report where it stands',
    example: 'halaman 35',
  },
  {
    words: 'baris',
    of: ALL,
    values: [],
    id: 'baris naskah sumbernya',
    en: 'line of the source text',
    example: 'baris 519',
  },
  {
    words: 'versi',
    of: TABLE,
    values: ['murni', 'perubahan', 'berlaku'],
    id: 'versi pagu semua kolom yang tidak menyebut versi',
    en: 'version of the pagu of all columns that name none',
    example: 'versi murni',
  },
  {
    words: 'tahun',
    of: TABLE,
    values: [],
    id: 'tahun semua kolom yang tidak menyebut tahun',
    en: 'year of all columns that name none',
    example: 'tahun 2023',
  },
  {
    words: 'untuk',
    of: TABLE,
    values: [],
    id: 'tabel tentang satu subjek: barisnya tahun atau triwulan',
    en: 'a table about one subject: its rows are years or quarters',
    example: 'untuk lkj',
  },
  {
    words: 'kumulatif',
    of: TABLE,
    values: ['ya', 'tidak'],
    id: 'angka triwulannya sampai dengan triwulan itu, atau masing-masing',
    en: 'its quarters are up to the quarter, or each by itself',
    example: 'kumulatif ya',
  },
  {
    words: 'renstra',
    of: ['tabel', 'bagian'],
    values: [],
    id: 'melihat kembali tahun-tahun Renstra ini',
    en: 'looks back on the years of this Renstra',
    example: 'renstra 2021 s.d. 2026',
  },
  {
    words: 'lingkup',
    of: TABLE,
    values: [],
    id: 'angkanya berlingkup lain, tidak dijumlahkan dengan yang lain',
    en: 'its numbers are of another scope, never added to others',
    example: 'lingkup "Provinsi"',
  },
  {
    words: 'format us',
    of: TABLE,
    values: [],
    id: 'angkanya ditulis 1,234.56',
    en: 'its numbers are written 1,234.56',
    example: 'format us',
  },
  {
    words: 'lanjutan',
    of: TABLE,
    values: [],
    id: 'sambungan tabel bernomor sama',
    en: 'goes on with the table of the same number',
    example: 'lanjutan',
  },
  {
    words: 'menyatakan anggaran',
    of: TABLE,
    values: [],
    id: 'baris berkode menyatakan program, kegiatan, dan sub kegiatan',
    en: 'rows with codes declare programmes and activities',
    example: 'menyatakan anggaran',
  },
  {
    words: 'penjelasan',
    of: ALL,
    values: [],
    id: 'mengapa angkanya berbeda',
    en: 'why its numbers differ',
    example: 'penjelasan "data sementara"',
  },
];

/** The words of formulas: the only ones that can be no name. */
export const RESERVED_WORDS: readonly string[] = ['jika', 'maka', 'selain_itu', 'dan', 'atau', 'bukan', 'setiap'];

export const VERSION_WORDS: ReadonlySet<string> = new Set(['murni', 'perubahan', 'berlaku']);

export const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'pebruari', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des'],
];

/** Year parts by word: 1–4 quarters, 5–6 semesters, 7–18 months (see `YearPart`). */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ...['1', '2', '3', '4'].flatMap((n, k) => [
    [`tw${n}`, k + 1] as const,
    [`tw_${n}`, k + 1] as const,
    [`q${n}`, k + 1] as const,
  ]),
  ...['i', 'ii', 'iii', 'iv'].map((n, k) => [`tw${n}`, k + 1] as const),
  ...['1', '2'].map((n, k) => [`s${n}`, k + 5] as const),
  ...MONTHS.flatMap((words, k) => words.map((word) => [word, k + 7] as const)),
]);

export const PERIOD_WORDS: ReadonlySet<string> = new Set([
  'awal',
  'akhir',
  'sebelumnya',
  'triwulan',
  'tw',
  'semester',
  ...PARTS.keys(),
]);

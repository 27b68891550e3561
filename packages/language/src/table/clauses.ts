/** Words that say where and when: clauses, periods, versions. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  'halaman',
  'hal',
  'baris',
  'penjelasan',
  'lingkup',
  'terbilang',
]);

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

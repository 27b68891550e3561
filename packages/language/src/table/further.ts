/**
 * Words of what a sentence says further of its subject, behind its first number: *… atau 97,98% dari target*, *… dari pagu
 * anggaran sebesar Rp 5*, *… dengan tingkat capaian 95%*. What holds one word too many is not understood, and claims nothing.
 */

/** Behind a number they begin something else: no unit holds them. */
export const JOINTS: ReadonlySet<string> = new Set([
  'dengan',
  'sehingga',
  'serta',
  'yang',
  'sedangkan',
  'sementara',
  'terealisasi',
  'terealisir',
  'direalisasikan',
  'terserap',
  'tercapai',
  'ditargetkan',
  'di',
  'untuk',
  'bagi',
  'dalam',
  'oleh',
  'karena',
  'akibat',
  'disebabkan',
  'dikarenakan',
  'namun',
  'tetapi',
  'meskipun',
  'walaupun',
  'setelah',
  'melalui',
  'berdasarkan',
  'sebagaimana',
  'sebagai',
  'termasuk',
  'maka',
  'setara',
  'hal',
  'kepada',
  'terhadap',
]);

/** Behind a number that a sentence gives they name the next one. */
export const NEXT_MEASURES: ReadonlySet<string> = new Set(
  ['realisasi', 'capaian', 'serapan', 'sisa', 'target'].flatMap((word) => [word, `${word}nya`]),
);

/** Measures by the words that name them; those of an amount spent or a share reached are verbs too. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ...['capaian', 'pencapaian', 'ketercapaian', 'tercapai'].map((word) => [word, 'capaian'] as const),
  ...['realisasi', 'terealisasi', 'terealisir', 'direalisasikan'].map((word) => [word, 'realisasi'] as const),
  ...['serapan', 'penyerapan', 'terserap', 'menyerap'].map((word) => [word, 'serapan'] as const),
  ...['target', 'ditargetkan'].map((word) => [word, 'target'] as const),
  ...['pagu', 'alokasi', 'dialokasikan', 'dianggarkan'].map((word) => [word, 'pagu'] as const),
  ...['sisa', 'menyisakan', 'tersisa'].map((word) => [word, 'sisa'] as const),
  ...['predikat', 'kategori', 'kriteria'].map((word) => [word, word] as const),
]);

/** The budget, where no other word says what of it. */
const MONEY: ReadonlySet<string> = new Set(['anggaran', 'dana', 'dipa', 'dpa', 'apbd', 'belanja']);

const QUIET: ReadonlySet<string> = new Set([
  ...[
    'atau',
    'dan',
    'dengan',
    'sehingga',
    'serta',
    'maka',
    'yang',
    'dari',
    'sedangkan',
    'sementara',
    'adapun',
    'untuk',
  ],
  ...[
    'sebesar',
    'sebanyak',
    'sejumlah',
    'senilai',
    'mencapai',
    'adalah',
    'yaitu',
    'yakni',
    'ialah',
    'tercatat',
    'menjadi',
  ],
  ...['setara', 'berada', 'masuk', 'termasuk', 'dalam', 'tergolong', 'berkategori', 'pada', 'di', 'angka'],
  ...[
    'telah',
    'sudah',
    'hanya',
    'baru',
    'dapat',
    'juga',
    'masih',
    'ini',
    'tersebut',
    'itu',
    'atas',
    'demikian',
    'artinya',
    'berarti',
  ],
  ...['ditetapkan', 'ditentukan', 'direncanakan', 'diperjanjikan', 'tersedia', 'disediakan', 'dikelola', 'diberikan'],
  ...[
    'memperoleh',
    'diperoleh',
    'didapat',
    'didapatkan',
    'terdapat',
    'menghasilkan',
    'ada',
    'memiliki',
    'dimiliki',
    'mendapat',
    'mendapatkan',
    'dicapai',
  ],
  ...['tingkat', 'persentase', 'prosentase', 'nilai', 'kinerja', 'indikator', 'daya', 'penggunaan', 'besaran'],
  ...['persen', 'secara', 'perjanjian'],
]);

const WHOLE: ReadonlySet<string> = new Set(['total', 'jumlah', 'seluruh', 'keseluruhan']);

export interface Saying {
  /** Null: only a number stands there. */
  readonly measure: string | null;
  /** `total`, `seluruh`: of more than the sentence's subject, perhaps. */
  readonly whole: boolean;
  /** By a word of its own, not as money only. */
  readonly named: boolean;
}

/** What words between a joint and a number name; null: something that is not known here. */
export function sayingOf(words: readonly string[]): Saying | null {
  const nouns: string[] = [];
  let money = false;
  let whole = false;
  for (const written of words) {
    const word = known(written) ? written : written.replace(/nya$/, '');
    const noun = NOUNS.get(word);
    if (noun !== undefined) {
      if (nouns.at(-1) !== noun) nouns.push(noun);
    } else if (MONEY.has(word)) money = true;
    else if (WHOLE.has(word)) whole = true;
    else if (!QUIET.has(word)) return null;
  }
  const measure = nounOf(nouns, money);
  return measure === undefined ? null : { measure, whole, named: nouns.length > 0 };
}

const known = (word: string): boolean => NOUNS.has(word) || MONEY.has(word) || WHOLE.has(word) || QUIET.has(word);

/** The first noun says what it is, `capaian target` and `sisa pagu` alike; undefined where two do not go together. */
function nounOf(nouns: readonly string[], money: boolean): string | null | undefined {
  const [first, second, third] = nouns;
  if (first === undefined) return money ? 'pagu' : null;
  if (third !== undefined) return undefined;
  if (second === undefined) return first === 'target' && money ? undefined : first;
  const together: Readonly<Record<string, readonly string[]>> = {
    capaian: ['target'],
    sisa: ['pagu'],
    serapan: ['pagu', 'realisasi'],
    realisasi: ['serapan'],
    target: ['capaian'],
    pagu: ['realisasi'],
  };
  if (!(together[first]?.includes(second) ?? false)) return undefined;
  // `pagu anggaran terealisasi`, `realisasi penyerapan`: the second word is the verb.
  return first === 'pagu' || first === 'realisasi' ? second : first;
}

/** Words that say `=` and of what: *terealisasi sebesar Rp 5*. */
export const SAID_BY: ReadonlyMap<string, string> = new Map([
  ['terealisasi', 'realisasi'],
  ['terealisir', 'realisasi'],
  ['direalisasikan', 'realisasi'],
  ['terserap', 'serapan'],
  ['menyerap', 'serapan'],
  ['tercapai', 'capaian'],
  ['ditargetkan', 'target'],
  ['dianggarkan', 'pagu'],
  ['dialokasikan', 'pagu'],
]);

/** Between the verb and what it says, or before the verb: they change nothing. */
export const QUIET_WORDS: ReadonlySet<string> = new Set([
  ...[
    'signifikan',
    'sedikit',
    'tipis',
    'drastis',
    'tajam',
    'cukup',
    'sangat',
    'secara',
    'cenderung',
    'kembali',
    'pula',
  ],
  ...['terjadi', 'capaiannya', 'realisasinya', 'nilainya', 'juga', 'lagi', 'berhasil', 'mampu'],
]);

/** Behind `target`: *yang telah ditetapkan dalam*. */
export const TARGET_TAIL: ReadonlySet<string> = new Set([
  ...['kinerja', 'tahunan', 'yang', 'telah', 'sudah', 'ditetapkan', 'ditentukan', 'direncanakan', 'diperjanjikan'],
  ...['ditargetkan', 'dalam', 'dokumen', 'perjanjian'],
]);

/** `setiap tahun`, `per tahun` */
export const EVERY_YEAR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['setiap', 'tiap', 'per'].map((word) => [word, new Set(['tahun', 'tahunnya'])]),
);

/** `pagu awal`, `setelah perubahan`: which of the budget's versions, and in how many words. */
export function versionIn(
  word: string,
  next: string,
  before: string,
): { readonly payload: number; readonly words: number } | null {
  if (next === 'perubahan') {
    if (word === 'setelah' || word === 'sesudah' || word === 'apbd') return { payload: 2, words: 2 };
    if (word === 'sebelum') return { payload: 1, words: 2 };
  }
  if (word === 'apbd' && next === 'murni') return { payload: 1, words: 2 };
  if (word === 'semula' && /^dari$/i.test(before)) return { payload: 1, words: 1 };
  if (!/^(?:pagu|anggaran)$/i.test(before)) return null;
  if (word === 'awal') return { payload: 1, words: 1 };
  return word === 'revisi' ? { payload: 2, words: 1 } : null;
}

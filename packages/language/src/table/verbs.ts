/** Verbs of sentences: the words for each meaning. Longer phrases win over shorter ones. */
import type { TrendVerb } from '../tree/node.ts';
import { VERSION_WORDS } from './clauses.ts';
import { SAID_BY } from './further.ts';

export interface VerbFact {
  readonly verb: Exclude<TrendVerb, 'terbuka'>;
  readonly words: readonly string[];
}

/** `merupakan yang tertinggi` too. */
const mostOf = (...words: readonly string[]): readonly string[] =>
  ['', 'yang ', 'merupakan ', 'merupakan yang ', 'adalah yang '].flatMap((before) =>
    words.map((word) => `${before}${word}`),
  );

export const VERBS: readonly VerbFact[] = [
  {
    verb: 'naik',
    words: [
      'naik',
      'meningkat',
      'bertambah',
      'mengalami kenaikan',
      'mengalami peningkatan',
      'tumbuh',
      'membaik',
      'menguat',
      'mengalami pertumbuhan',
      'mengalami penambahan',
    ],
  },
  {
    verb: 'turun',
    words: [
      'turun',
      'menurun',
      'berkurang',
      'mengalami penurunan',
      'mengalami pengurangan',
      'menyusut',
      'merosot',
      'melemah',
      'diturunkan',
    ],
  },
  { verb: 'tetap', words: ['tetap', 'stabil', 'tidak berubah', 'tidak mengalami perubahan', 'sama', 'bertahan'] },
  { verb: 'berubah', words: ['berubah', 'mengalami perubahan'] },
  {
    verb: 'terus naik',
    words: [
      'terus naik',
      'terus meningkat',
      'terus bertambah',
      'selalu naik',
      'selalu meningkat',
      'terus mengalami peningkatan',
      'terus mengalami kenaikan',
    ],
  },
  {
    verb: 'terus turun',
    words: [
      'terus turun',
      'terus menurun',
      'terus berkurang',
      'selalu turun',
      'selalu menurun',
      'terus mengalami penurunan',
    ],
  },
  {
    verb: 'berkisar',
    words: ['berkisar', 'berada pada kisaran', 'berada di kisaran', 'berada pada rentang', 'berada di antara'],
  },
  { verb: 'berfluktuasi', words: ['berfluktuasi', 'fluktuatif', 'naik turun', 'mengalami fluktuasi'] },
  {
    verb: 'tertinggi',
    words: mostOf('tertinggi', 'terbesar', 'terbanyak', 'paling tinggi', 'paling besar', 'paling banyak'),
  },
  {
    verb: 'terendah',
    words: mostOf('terendah', 'terkecil', 'tersedikit', 'paling rendah', 'paling kecil', 'paling sedikit'),
  },
  {
    verb: 'melebihi target',
    words: [
      'melebihi target',
      'melampaui target',
      'di atas target',
      'diatas target',
      'lebih tinggi dari target',
      'lebih besar dari target',
    ],
  },
  {
    verb: 'mencapai target',
    words: [
      'mencapai target',
      'memenuhi target',
      'sesuai target',
      'sesuai dengan target',
      'telah mencapai target',
      'sudah mencapai target',
    ],
  },
  {
    verb: 'belum mencapai target',
    words: [
      'belum mencapai target',
      'tidak mencapai target',
      'belum memenuhi target',
      'tidak memenuhi target',
      'di bawah target',
      'dibawah target',
      'kurang dari target',
      'lebih rendah dari target',
      'lebih kecil dari target',
    ],
  },
  { verb: 'tercapai', words: ['tercapai'] },
  { verb: 'tidak tercapai', words: ['tidak tercapai', 'belum tercapai'] },
  { verb: 'berhasil', words: ['berhasil'] },
  { verb: 'gagal', words: ['gagal', 'tidak berhasil', 'belum berhasil'] },
  {
    verb: 'di atas',
    words: [
      'di atas',
      'diatas',
      'berada di atas',
      'lebih dari',
      'lebih tinggi',
      'lebih tinggi dari',
      'lebih besar',
      'lebih besar dari',
      'melebihi',
      'melampaui',
    ],
  },
  {
    verb: 'di bawah',
    words: [
      'di bawah',
      'dibawah',
      'berada di bawah',
      'kurang dari',
      'lebih rendah',
      'lebih rendah dari',
      'lebih kecil',
      'lebih kecil dari',
    ],
  },
  { verb: 'sama dengan', words: ['sama dengan', 'setara dengan'] },
];

/** Every word of a verb, for editors; `mengalami perubahan`, `mengalami pertumbuhan`: alone, their second words are other things. */
export const VERB_WORDS: ReadonlySet<string> = new Set(
  VERBS.flatMap(({ words }) => words.flatMap((phrase) => phrase.split(' '))).filter(
    (word) => !VERSION_WORDS.has(word) && word !== 'pertumbuhan',
  ),
);

/**
 * Words that say what a value is, as `=` does: *realisasi sebesar 80%*, *capaian mencapai 95%*, *predikatnya adalah "Baik"*.
 * Those of an amount are only read so before a number, the others before a label too.
 */
const AMOUNTS = [
  'sebesar',
  'sebanyak',
  'sejumlah',
  'senilai',
  'mencapai',
  'tercatat',
  'berjumlah',
  'menjadi',
  'memperoleh',
  'mendapat',
  'mendapatkan',
  'meraih',
  'bernilai',
];
const COPULAS = ['adalah', 'ialah', 'yaitu', 'yakni'];
export const EQUAL_WORDS: ReadonlyMap<string, 'jumlah' | 'apa saja'> = new Map([
  ...[...SAID_BY.keys()].map((word) => [word, 'jumlah'] as const),
  ...AMOUNTS.map((word) => [word, 'jumlah'] as const),
  ...COPULAS.map((word) => [word, 'apa saja'] as const),
]);
/** May stand before them and before verbs: *hanya mencapai*, *masih di bawah target*. */
export const EQUAL_FILLERS: ReadonlySet<string> = new Set([
  'telah',
  'sudah',
  'hanya',
  'baru',
  'masih',
  'juga',
  'dapat',
]);
/** Before a verb: it holds in each period. */
export const ALWAYS_WORDS: ReadonlySet<string> = new Set(['selalu', 'senantiasa', 'terus']);

/** Phrases by their first word, longest first; each phrase as its words. */
export const VERB_PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly verb: TrendVerb }[]
> = byFirstWord();

function byFirstWord(): Map<string, { words: readonly string[]; verb: TrendVerb }[]> {
  const map = new Map<string, { words: readonly string[]; verb: TrendVerb }[]>();
  for (const { verb, words } of VERBS) {
    for (const phrase of words) {
      const parts = phrase.split(' ');
      const first = parts[0] as string;
      map.set(
        first,
        [...(map.get(first) ?? []), { words: parts, verb }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return map;
}

/** Which words are keywords in which rule. */
import type { TokenType } from 'chevrotain';
import type { Vocabulary } from './lexemes.ts';
import * as V from './vocabulary.ts';

const CLAUSES: readonly (readonly [string, TokenType])[] = [
  ['halaman', V.KwHalaman],
  ['hal', V.KwHalaman],
  ['baris', V.KwBaris],
  ['penjelasan', V.KwPenjelasan],
  ['lingkup', V.KwLingkup],
];
const TERBILANG: readonly [string, TokenType] = ['terbilang', V.KwTerbilang];

function vocabulary(
  options: Partial<Omit<Vocabulary, 'words'>>,
  ...words: readonly (readonly [string, TokenType])[]
): Vocabulary {
  return {
    headed: false,
    verbs: false,
    equals: false,
    joints: false,
    arithmetic: false,
    items: false,
    modifiers: true,
    reserved: true,
    ...options,
    words: new Map(words),
  };
}

export const CLAUSES_ONLY: Vocabulary = vocabulary({}, ...CLAUSES, TERBILANG);
export const PLAIN_HEAD: Vocabulary = vocabulary({ headed: true }, ...CLAUSES);
export const SUBJECT_HEAD: Vocabulary = vocabulary(
  { headed: true, modifiers: false },
  ...CLAUSES,
  TERBILANG,
  ['mendukung', V.KwMendukung],
  ['penunjang', V.KwPenunjang],
  ['sebagian', V.KwSebagian],
  ['juga disebut', V.KwJugaDisebut],
);
export const ITEM_HEAD: Vocabulary = { ...SUBJECT_HEAD, headed: false };
export const FIELD: Vocabulary = vocabulary({ arithmetic: true }, ...CLAUSES, TERBILANG);
export const ITEM: Vocabulary = vocabulary({ arithmetic: true, items: true }, ...CLAUSES, TERBILANG);
export const PROPERTY: Vocabulary = vocabulary({ headed: true, reserved: false }, ...CLAUSES);
export const FORMULA: Vocabulary = vocabulary(
  { headed: true, arithmetic: true },
  ...CLAUSES,
  ['di', V.KwDi],
  ['mendukung', V.KwMendukung],
  ['menurut', V.KwMenurut],
  ['sejak', V.KwSejak],
  ['untuk', V.KwUntuk],
  ['tidak dapat dihitung', V.KwTidakDihitung],
);
export const EXPRESSION: Vocabulary = { ...FORMULA, headed: false };
export const SCALE: Vocabulary = vocabulary(
  { headed: true },
  ...CLAUSES,
  ['atas', V.KwAtas],
  ['tidak ditetapkan', V.KwTidakDitetapkan],
);
export const CLASS: Vocabulary = vocabulary({}, ...CLAUSES);
export const TABLE: Vocabulary = vocabulary(
  { headed: true },
  ...CLAUSES,
  ['versi', V.KwVersi],
  ['tahun', V.KwTahunIs],
  ['untuk', V.KwUntuk],
  ['format us', V.KwFormatUs],
  ['lanjutan', V.KwLanjutan],
  ['kumulatif', V.KwKumulatif],
  ['menyatakan anggaran', V.KwMenyatakan],
  ['renstra', V.KwRenstra],
);
export const NARRATIVE: Vocabulary = vocabulary({ headed: true }, ...CLAUSES, ['renstra', V.KwRenstra]);
const SENTENCE_WORDS: readonly (readonly [string, TokenType])[] = [
  ...CLAUSES,
  TERBILANG,
  ['selama', V.KwSelama],
  ['dari', V.KwDari],
  ['dibanding', V.KwDari],
  ['dibandingkan', V.KwDari],
  ['dibanding dengan', V.KwDari],
  ['dibandingkan dengan', V.KwDari],
  ['sejak', V.KwDari],
  ['semula', V.KwDari],
  ['seperti', V.KwDari],
  ...['yaitu', 'yakni'].flatMap((word) =>
    ['', ' sebesar', ' mencapai'].map((more) => [`${word}${more}`, V.Namely] as const),
  ),
  ...[
    'sebesar',
    'mencapai',
    'tercatat',
    'hanya sebesar',
    'hanya mencapai',
    'tercatat sebesar',
    'terealisasi sebesar',
  ].map((word) => [`yang ${word}`, V.Namely] as const),
  ['menjadi', V.KwMenjadi],
  ['mencapai', V.KwMenjadi],
  ['hingga mencapai', V.KwMenjadi],
  ['sehingga menjadi', V.KwMenjadi],
  ['sebesar', V.KwSebesar],
  ['sebanyak', V.KwSebesar],
  ['sejumlah', V.KwSebesar],
  ['poin', V.KwPoin],
  ['persen poin', V.KwPoin],
  ['poin persentase', V.KwPoin],
  ['poin persen', V.KwPoin],
  ['di antara', V.KwAntara],
  ['diantara', V.KwAntara],
  ['antara', V.KwAntara],
  ['pada', V.KwPada],
  ...['selama tahun', 'selama periode', 'pada periode', 'dalam periode', 'dalam kurun waktu', 'selama kurun waktu'].map(
    (words) => [words, V.KwPada] as const,
  ),
];
export const SENTENCE: Vocabulary = vocabulary(
  { verbs: true, equals: true, joints: true, arithmetic: true },
  ...SENTENCE_WORDS,
);
export const COUNT: Vocabulary = vocabulary(
  { headed: true, verbs: true, equals: true, arithmetic: true },
  ...CLAUSES,
  TERBILANG,
  ['di', V.KwDi],
  ['mendukung', V.KwMendukung],
  ['dari', V.KwDari],
  ['sebesar', V.KwSebesar],
  ['daftar', V.KwDaftar],
);
export const AGGREGATE: Vocabulary = vocabulary(
  { headed: true, equals: true, arithmetic: true },
  ...CLAUSES,
  TERBILANG,
  ['di', V.KwDi],
  ['mendukung', V.KwMendukung],
);

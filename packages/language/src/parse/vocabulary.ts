/** Token types of the grammar. Keywords are told from names by where they stand (`lexemes.ts`), so they need no category. */
import type { TokenType } from 'chevrotain';
import { tokenType as token } from './recognizer.ts';

/** Whatever a written value may be made of; read as a whole by the number library. */
export const Part: TokenType = token('Part');
const part = (name: string): TokenType => token(name, [Part]);

export const Numeral: TokenType = part('Numeral');
/** A numeral of four digits that can be a year. */
export const Year: TokenType = token('Year', [Numeral, Part]);
export const Day: TokenType = part('Day');
export const Text: TokenType = part('Text');
export const Mark: TokenType = part('Mark');
export const Word: TokenType = part('Word');
export const Until: TokenType = part('Until');
export const Percent: TokenType = part('Percent');
export const Plus: TokenType = part('Plus');
export const Minus: TokenType = part('Minus');
export const Times: TokenType = part('Times');
export const Divide: TokenType = part('Divide');
export const Power: TokenType = part('Power');
export const Colon: TokenType = part('Colon');
export const Comma: TokenType = part('Comma');
export const Dot: TokenType = part('Dot');
export const LParen: TokenType = part('LParen');
export const RParen: TokenType = part('RParen');
export const LBracket: TokenType = part('LBracket');
export const RBracket: TokenType = part('RBracket');
/** `<`, `<=`, `>=`, `>`, `!=` */
export const Relation: TokenType = part('Relation');
export const Equal: TokenType = token('Equal');
export const Semicolon: TokenType = token('Semicolon');
export const Row: TokenType = token('Row');
export const Unknown: TokenType = token('Unknown');
/** The word that chose the rule. */
export const Head: TokenType = token('Head');

/** `murni`, `perubahan`, `perubahan 2`, `berlaku` */
export const Version: TokenType = part('Version');
/** `TW1`, `Triwulan II`, `S1`, `Januari` */
export const YearPart: TokenType = part('YearPart');
/** `awal`, `akhir`, `sebelumnya` */
export const PeriodWord: TokenType = part('PeriodWord');
/** `renstra`, `pk`, `nasional` after a measure */
export const Source: TokenType = part('Source');
/** `tahun` before a year */
export const KwTahun: TokenType = part('KwTahun');
export const KwTerhadap: TokenType = part('KwTerhadap');

export const KwJika: TokenType = token('KwJika');
export const KwMaka: TokenType = token('KwMaka');
export const KwSelainItu: TokenType = token('KwSelainItu');
export const KwDan: TokenType = token('KwDan');
export const KwAtau: TokenType = token('KwAtau');
export const KwBukan: TokenType = token('KwBukan');
export const KwSetiap: TokenType = token('KwSetiap');
export const KwDi: TokenType = token('KwDi');
export const KwTabel: TokenType = token('KwTabel');

export const KwHalaman: TokenType = token('KwHalaman');
export const KwBaris: TokenType = token('KwBaris');
export const KwPenjelasan: TokenType = token('KwPenjelasan');
export const KwLingkup: TokenType = token('KwLingkup');
export const KwTerbilang: TokenType = token('KwTerbilang');

export const Verb: TokenType = token('Verb');
/** `selalu` before a verb */
export const KwSelalu: TokenType = token('KwSelalu');
/** In a sentence, behind a number: begins something else than its unit. */
export const Joint: TokenType = token('Joint');
/** `yaitu`, `yang sebesar`: the number of what was just named. */
export const Namely: TokenType = token('Namely');
/** `setiap tahun`, `per tahun` */
export const KwTiap: TokenType = token('KwTiap');
/** `rata-rata` */
export const KwRata: TokenType = token('KwRata');
/** `berturut-turut`, `masing-masing` */
export const KwTurut: TokenType = token('KwTurut');
export const KwSelama: TokenType = token('KwSelama');
export const KwDari: TokenType = token('KwDari');
export const KwMenjadi: TokenType = token('KwMenjadi');
export const KwSebesar: TokenType = token('KwSebesar');
export const KwPoin: TokenType = token('KwPoin');
export const KwAntara: TokenType = token('KwAntara');
export const KwPada: TokenType = token('KwPada');
export const KwDaftar: TokenType = token('KwDaftar');

export const KwMendukung: TokenType = token('KwMendukung');
export const KwPenunjang: TokenType = token('KwPenunjang');
export const KwSebagian: TokenType = token('KwSebagian');
export const KwJugaDisebut: TokenType = token('KwJugaDisebut');

export const KwVersi: TokenType = token('KwVersi');
export const KwUntuk: TokenType = token('KwUntuk');
export const KwFormatUs: TokenType = token('KwFormatUs');
export const KwLanjutan: TokenType = token('KwLanjutan');
export const KwKumulatif: TokenType = token('KwKumulatif');
export const KwMenyatakan: TokenType = token('KwMenyatakan');
export const KwRenstra: TokenType = token('KwRenstra');
export const KwTahunIs: TokenType = token('KwTahunIs');

export const KwAtas: TokenType = token('KwAtas');
export const KwTidakDitetapkan: TokenType = token('KwTidakDitetapkan');
export const KwMenurut: TokenType = token('KwMenurut');
export const KwSejak: TokenType = token('KwSejak');
export const KwTidakDihitung: TokenType = token('KwTidakDihitung');
/** `=` between the name and the formula of an `ukuran` or `rumus` (a `Head` rule's own). */
export const TOKENS: readonly TokenType[] = [
  Part,
  Numeral,
  Year,
  Day,
  Text,
  Mark,
  Word,
  Until,
  Percent,
  Plus,
  Minus,
  Times,
  Divide,
  Power,
  Colon,
  Comma,
  Dot,
  LParen,
  RParen,
  LBracket,
  RBracket,
  Relation,
  Equal,
  Semicolon,
  Row,
  Unknown,
  Head,
  Version,
  YearPart,
  PeriodWord,
  Source,
  KwTahun,
  KwTerhadap,
  KwJika,
  KwMaka,
  KwSelainItu,
  KwDan,
  KwAtau,
  KwBukan,
  KwSetiap,
  KwDi,
  KwTabel,
  KwHalaman,
  KwBaris,
  KwPenjelasan,
  KwLingkup,
  KwTerbilang,
  Verb,
  KwSelalu,
  Joint,
  Namely,
  KwTiap,
  KwRata,
  KwTurut,
  KwSelama,
  KwDari,
  KwMenjadi,
  KwSebesar,
  KwPoin,
  KwAntara,
  KwPada,
  KwDaftar,
  KwMendukung,
  KwPenunjang,
  KwSebagian,
  KwJugaDisebut,
  KwVersi,
  KwUntuk,
  KwFormatUs,
  KwLanjutan,
  KwKumulatif,
  KwMenyatakan,
  KwRenstra,
  KwTahunIs,
  KwAtas,
  KwTidakDitetapkan,
  KwMenurut,
  KwSejak,
  KwTidakDihitung,
];

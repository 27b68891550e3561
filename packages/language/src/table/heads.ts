/**
 * Column heads of pasted tables: what the words above a column say. Phrases win over words, and a head with a word that is
 * not understood says no measure: a column read wrongly is worse than one not read.
 */
import { lettersAndDigits } from '../letters.ts';
import { isAscii } from '../scan/characters.ts';
import type { SubjectKind } from '../tree/node.ts';
import { kindOfMeasure, kindsIn } from './head-kinds.ts';
import { type Saying, sayingOf } from './head-measures.ts';
import { type HeadPeriod, timeIn, withoutMonths } from './head-period.ts';
import { type Lexeme, splitHead } from './head-split.ts';
import type { HeadWord } from './head-words.ts';

export type { HeadPeriod } from './head-period.ts';

/** What one head cell says; a column's head is its cells from top to bottom. */
export interface HeadFact {
  readonly role: 'nomor' | 'teks' | 'satuan' | 'abaikan' | 'subjek' | 'ukuran' | 'label' | null;
  /** Kinds a subject column may hold; empty = whatever its cells say (`Uraian`). */
  readonly kinds: readonly SubjectKind[];
  readonly measure: string | null;
  /** Two measures in one head (`Target dan Pagu`): a row below says which, or K and Rp do. */
  readonly several: boolean;
  /** `Capaian terhadap Target PK`, `… Target Tahun 2024`: against the year's target. */
  readonly against: 'tahun' | null;
  readonly period: HeadPeriod | null;
  /** Several periods or an uncertain one: none of the column's own, unless a row below names one. */
  readonly range: boolean;
  readonly cumulative: boolean;
  /** The range is of quarters or months of one year. */
  readonly quarterly: boolean;
  /** 1 murni, 2 perubahan, 3 the second change of it; 0 none said. */
  readonly version: number;
  /** `Kinerja` or `Anggaran` alone above measures: whose they are. */
  readonly group: 'kinerja' | 'anggaran' | null;
  /** Halves of a group head: the physical one, the money, a share. */
  readonly half: 'k' | 'rp' | '%' | null;
  readonly percent: boolean;
  /** `Rp` is printed. */
  readonly money: boolean;
  /** 3 for `(ribu)`, 6 for `(juta)`. */
  readonly magnitude: number;
  readonly us: boolean;
  /** `Kinerja` without a word of money. */
  readonly performance: boolean;
  /** The kind whose measure it is, where the head names one: `Capaian Sasaran`, `program.pagu`. */
  readonly of: SubjectKind | null;
  /** `Nilai`, `Bobot`: the measures of an evaluation's components. */
  readonly score: 'nilai' | 'bobot' | null;
  /** Whether it speaks of a measure at all. */
  readonly speaks: boolean;
  /** It names something that is known to be no measure of this report. */
  readonly mute: boolean;
  /** Words that are not understood. */
  readonly unknown: readonly string[];
}

const NOTHING: HeadFact = {
  role: null,
  kinds: [],
  measure: null,
  several: false,
  against: null,
  period: null,
  range: false,
  cumulative: false,
  quarterly: false,
  version: 0,
  group: null,
  half: null,
  percent: false,
  money: false,
  magnitude: 0,
  us: false,
  performance: false,
  of: null,
  score: null,
  speaks: false,
  mute: false,
  unknown: [],
};

export const squeeze = (head: string): string =>
  isAscii(head) ? head.toLowerCase().replace(/[^a-z\d]+/g, '') : lettersAndDigits(head.normalize('NFKC').toLowerCase());

/** Power of ten that a head or a table's title states: `(juta)`, `Rp ribu`, `dalam jutaan rupiah`, `(Rp 000)`; 0 for none. */
export function headMagnitude(head: string): number {
  if (!/ribu|juta|mil|triliun|000/i.test(head)) return 0;
  const found =
    /(?:\(\s*|\bdalam\s+|\brp\.?\s*)(?:rp\.?\s*)?(ribu|juta|mili?ar|mily?ar|triliun|x?\.?000\b)|\b(ribu|juta|miliar|milyar)an\s+rupiah/iu.exec(
      head,
    );
  const word = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (word === '') return 0;
  if (word.endsWith('000') || word === 'ribu') return 3;
  return word === 'juta' ? 6 : word === 'triliun' ? 12 : 9;
}

/** Most heads are words and no more: nothing of them is put right. */
const BARE = /^(?!.*(?:tahun|sesuai))[a-z ]*$/i;

/** Without footnote marks, long tails and the `n` of a year. */
const tidy = (head: string): string => (BARE.test(head) ? head.trim() : withoutMarks(head));

function withoutMarks(head: string): string {
  const plain = head
    .replace(/\\\|/g, ' ')
    .replace(/\*+\)?/g, ' ')
    .replace(/[¹²³⁴-⁹]+\)?/gu, ' ');
  // Most heads have nothing of all this, whose patterns are dear to compile.
  const noted = plain.includes(')');
  let rest = noted ? withoutInitials(withoutLastNote(plain)) : plain;
  if (/\([^)\p{L}]*[≥≤<>]/u.test(rest)) rest = withoutBound(rest);
  if (/sesuai/iu.test(rest)) rest = withoutTasks(rest);
  if (/(?:tahun|\d)[\s(]*n/i.test(rest)) rest = withoutN(rest);
  if (/[./]/.test(rest)) rest = rest.replace(/\bs\s*[./]\s*d\b\.?/giu, ' sd ');
  return (noted ? withoutFirstNotes(rest) : rest).trim();
}

const withoutLastNote = (head: string): string => head.replace(/(?<=\p{L})\s*\d\)\s*$/u, ' ');
/** `Capaian RO (CROi)`, `Realisasi Volume Keluaran (RVK)`: the same again in its initials. */
function withoutInitials(head: string): string {
  const found = /^(.*\p{L}.*?)\s*\(\s*(\p{Lu}{2,8})i?\s*\)\s*$/su.exec(head);
  const [, words = '', initials = ''] = found ?? [];
  const letters = squeeze(words);
  let at = letters.startsWith(initials.charAt(0).toLowerCase()) ? 0 : -1;
  for (const letter of initials.toLowerCase()) {
    at = at < 0 ? -1 : letters.indexOf(letter, at) + 1 || -1;
  }
  return found === null || at < 0 ? head : words;
}

/** `% Capaian Kinerja (≥100%)`: which rows the table lists. */
const withoutBound = (head: string): string => head.replace(/\(\s*[≥≤<>]=?\s*[\d.,]+\s*%?\s*\)/gu, ' ');
const withoutTasks = (head: string): string => head.replace(/sesuai\s+(?:dengan\s+)?tugas\s+(?:dan|pokok)\b.*/isu, ' ');
const withoutN = (head: string): string =>
  head
    .replace(/(?<=\d{4})\s*\(\s*n\s*(?:[-–+]\s*\d\s*)?\)/giu, ' ')
    .replace(/\btahun\s*\(?\s*n\s*[-–]\s*1\s*\)?/giu, 'tahun lalu')
    .replace(/\btahun\s*\(?\s*n\s*\)?(?=$|[\s)])/giu, 'tahun ini');
const withoutFirstNotes = (head: string): string => head.replace(/\b[1-4]\s*\)\s*(?=\p{L})/gu, '');

const cache = new Map<string, HeadFact>();
/** Heads differ little from table to table; a run over many files must not grow without end. */
const MOST_CACHED = 4000;

/** `underQuarter`: a row above says triwulan, so bare `I`–`IV` are quarters. */
export function readHead(head: string, underQuarter = false): HeadFact {
  const key = `${underQuarter ? 1 : 0}${head}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  // Not of the text that the head was cut from, which would be kept.
  const fact = read(key.slice(1), underQuarter);
  cache.set(key, fact);
  return fact;
}

function read(head: string, underQuarter: boolean): HeadFact {
  const whole = tidy(head);
  const revision = /perubahan/i.test(whole) ? revisionIn(whole) : null;
  // Which change of the budget it is, is no period and no stray number.
  const cleaned = revision === null ? whole : whole.slice(0, revision.index) + revision[1] + after(whole, revision);
  const { lexemes, unknown: odd } = splitHead(withoutMonths(cleaned));
  const time = timeIn(cleaned, lexemes, underQuarter);
  const has = (word: HeadWord): boolean => lexemes.some((one) => one.word === word);
  const stray = lexemes.filter((one, at) => one.word === 'angka' && isStray(one, lexemes[at - 1]));
  const unknown = [...odd, ...stray.map(({ text }) => text)];
  const saying = sayingOf(lexemes);
  const base: HeadFact = {
    ...NOTHING,
    ...time,
    version: revision === null ? versionIn(lexemes) : 1 + ordinalOf(revision[2] as string),
    percent: has('persen'),
    money: has('rupiah'),
    magnitude: headMagnitude(cleaned),
    us: has('format us'),
    unknown,
    half: halfOf(cleaned),
    performance: (has('kinerja') || has('volume')) && !has('anggaran') && !has('uang') && !has('pagu'),
    score: has('nilai') === has('bobot') ? null : has('nilai') ? 'nilai' : 'bobot',
  };
  // What the template has not filled in.
  if (/\$\s*\{|\{\s*\$|_{3,}|\.{4,}/.test(head)) return { ...base, role: 'teks', mute: true };
  if (lexemes.length === 0) return { ...base, ...(unknown.length > 0 ? { role: 'teks' } : {}) };
  const text = (mute = true): HeadFact => ({ ...base, role: 'teks', mute });
  if (lexemes.every(({ word }) => word === 'nomor')) return { ...base, role: 'nomor' };
  if (isTick(lexemes)) return { ...base, role: 'abaikan' };
  if (has('keterangan')) return text();
  if (lexemes.every(({ word }) => word === 'satuan' || word === 'sifat' || word === 'indikator') && has('satuan'))
    return { ...base, role: 'satuan' };
  const group = groupOf(lexemes);
  if (group !== null && unknown.length === 0) {
    const own = group === 'anggaran' ? { role: 'ukuran' as const, measure: 'pagu', speaks: true } : {};
    return { ...base, ...own, group };
  }
  if (has('teks') || has('tempat lain') || has('selisih')) {
    return has('nasional') && !has('teks') && !has('selisih') ? nationalOf(base, lexemes) : text();
  }
  if (has('sebutan') && !has('bobot') && !has('komponen')) return { ...base, role: 'label' };
  const owned = saying.measure !== null && head.includes('.') && isReference(head);
  const kinds = owned ? null : kindsIn(lexemes, saying.measure !== null);
  if (kinds === 'teks') return text();
  if (kinds !== null) return { ...base, role: 'subjek', kinds };
  if (saying.measure === null) {
    // Words of no column that is known: a period, a unit, `Jumlah`.
    const plain = unknown.length === 0 && lexemes.every(({ word }) => !NAMED.has(word));
    return plain ? base : text(odd.length === 0);
  }
  return measured(base, lexemes, saying);
}

/** `produksi.target` */
const isReference = (head: string): boolean => /^\s*\p{L}+\.\p{L}+\s*$/u.test(head);

/** Words that alone name something, so that the head is a column of its own. */
const NAMED: ReadonlySet<HeadWord> = new Set(['nilai', 'bobot', 'tingkat', 'rasio', 'satuan', 'uang', 'keterangan']);

function measured(base: HeadFact, lexemes: readonly Lexeme[], saying: Saying): HeadFact {
  const { measure, several, against } = saying;
  // `Pagu Awal`, `Pagu Akhir`: versions of the budget, where other measures have a first and a last year.
  const planned = lexemes.some(({ word }) => word === 'renstra' || word === 'rpjmd');
  const versions = measure === 'pagu' && !planned;
  const end = saying.end && base.period?.year == null;
  const named = versions ? null : saying.start ? 'awal' : end ? 'akhir' : null;
  const period: HeadPeriod | null = named === null ? base.period : { year: null, part: 0, upTo: false, named };
  const own = measure !== 'pagu' || period === null ? period : yearly(period);
  const other = lexemes.some(({ word }) => word === 'versi lain') && measure === 'pagu' && base.version === 0;
  return {
    ...base,
    role: 'ukuran',
    measure,
    of: kindOfMeasure(lexemes),
    several,
    against,
    period: own,
    // A budget belongs to its year.
    range: base.range && !(measure === 'pagu' && base.quarterly),
    version: base.version || (!versions ? 0 : saying.start ? 1 : saying.end ? 2 : 0),
    speaks: true,
    unknown: other && !several ? [...base.unknown, 'versi'] : base.unknown,
  };
}

/** What is told of a budget up to now is the year's. */
const yearly = (period: HeadPeriod): HeadPeriod | null =>
  period.named === 'berjalan' ? null : period.part === 0 ? { ...period, upTo: false } : period;

function nationalOf(base: HeadFact, lexemes: readonly Lexeme[]): HeadFact {
  const has = (word: HeadWord): boolean => lexemes.some((one) => one.word === word);
  if (base.unknown.length > 0) return { ...base, role: 'teks' };
  if (has('target') || (has('tempat lain') && !has('realisasi') && !has('capaian')))
    return { ...base, role: 'ukuran', measure: 'target nasional', speaks: true };
  return has('realisasi') || has('capaian')
    ? { ...base, role: 'ukuran', measure: 'realisasi nasional', speaks: true }
    : { ...base, role: 'teks' };
}

/** A number that belongs to no year, quarter or semester. */
function isStray({ text }: Lexeme, before: Lexeme | undefined): boolean {
  if (/^(?:19|20)\d{2}$/.test(text)) return false;
  const after = before?.word;
  return !(text.length === 1 && (after === 'triwulan' || after === 'semester' || after === 'ke' || after === 'angka'));
}

function versionIn(lexemes: readonly Lexeme[]): number {
  const has = (word: HeadWord): boolean => lexemes.some((one) => one.word === word);
  if (has('sebelum') || has('murni')) return 1;
  if (has('perubahan')) return 2;
  // `APBD-P`, `P-APBD`
  return has('setelah') ? 2 : 0;
}

/** `Perubahan II`, `Perubahan Ke-2`, `Perubahan Kedua` */
const revisionIn = (head: string): RegExpExecArray | null =>
  /(\bperubahan)\s+(?:ke[-\s]*)?(\d|i{1,3}|iv|pertama|kedua|ketiga)(?![\p{L}\d])/iu.exec(head);
const ORDINALS = ['pertama', 'kedua', 'ketiga'];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

function ordinalOf(word: string): number {
  const text = word.toLowerCase();
  const at = Math.max(ORDINALS.indexOf(text), ROMAN.indexOf(text));
  return at >= 0 ? at + 1 : Number(text) || 1;
}

const HALVES: ReadonlyMap<string, HeadFact['half']> = new Map([
  ...['k', 'fisik', 'vol', 'volume', 'kinerja'].map((word) => [word, 'k'] as const),
  ...['%', 'persen', 'persentase', 'prosentase', 'presentase'].map((word) => [word, '%'] as const),
]);

const after = (text: string, { index, 0: found }: RegExpExecArray): string => text.slice(index + found.length);

function halfOf(head: string): HeadFact['half'] {
  const bare = head.replace(/[\s().:]+/g, '').toLowerCase();
  const half = HALVES.get(bare);
  if (half !== undefined) return half;
  if (!/^(?:rp|rupiah|keuangan|anggaran)/.test(bare)) return null;
  return /^(?:rp|rupiah|keuangan|anggaran)(?:rp|rupiah)?(?:ribu|juta|miliar|000)?$/.test(bare) ? 'rp' : null;
}

function groupOf(lexemes: readonly Lexeme[]): HeadFact['group'] {
  const telling = lexemes.filter(({ word }) => word !== 'rupiah' && word !== 'sifat' && word !== 'dan');
  if (telling.length !== 1 || lexemes.some(({ word }) => word === 'dan')) return null;
  const [only] = telling;
  if (only?.word === 'kinerja' || only?.word === 'volume') return 'kinerja';
  return only?.word === 'anggaran' || only?.text === 'keuangan' ? 'anggaran' : null;
}

const LISTS: ReadonlySet<string> = new Set(['iku', 'ikk', 'ikp', 'ikss', 'iki', 'iks']);

/** Columns of ticks: whether an indicator is one of the SDGs, the IKU, the SPM. */
function isTick(lexemes: readonly Lexeme[]): boolean {
  const has = (word: HeadWord): boolean => lexemes.some((one) => one.word === word);
  if (lexemes.some(({ text }) => text === '√')) return true;
  if (has('realisasi') || has('capaian') || has('anggaran') || has('pagu')) return false;
  const lists = lexemes.filter(({ text }) => LISTS.has(text)).length;
  return (
    has('target') &&
    (has('centang') || (lists > 0 && lexemes.every(({ word }) => word === 'target' || word === 'indikator')))
  );
}

/** Words that stand below others, also in brackets. */
const HEADLESS: ReadonlySet<string> = new Set([
  ...['k', 'rp', 'rp.', '%', 'n', 'fisik', 'keuangan', 'vol', 'vol.', 'triwulan', 'tahun', 'bulan'],
  ...['jumlah', 'total', 'nilai', 'selisih'],
]);
/** Longer cells are titles and sentences. */
const LONGEST_HEAD = 70;

/** A whole head cell made of head words only: then the row belongs to the head. */
export function isHeadCell(head: string, underQuarter: boolean): boolean {
  const text = head.trim();
  if (/^[\s\-–(]*\d{1,2}\s*\)?(?:\s*=.*)?$/.test(text)) return true;
  if (HEADLESS.has(text.replace(/^\(|\)$/g, '').toLowerCase())) return true;
  if (text.length > LONGEST_HEAD && !/\b(?:19|20)\d{2}\b/.test(text)) return false;
  const fact = readHead(text, underQuarter);
  if (fact.unknown.length > 0) return false;
  if (fact.role !== null || fact.group !== null) return true;
  return fact.period !== null || fact.range || fact.percent || fact.money || fact.magnitude > 0 || fact.version > 0;
}

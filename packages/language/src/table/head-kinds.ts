/** Kinds of subjects that a column holds by the words of its head. */
import type { SubjectKind } from '../tree/node.ts';
import type { Lexeme } from './head-split.ts';
import type { HeadWord } from './head-words.ts';

const KIND_WORDS: ReadonlySet<HeadWord> = new Set([
  'tujuan',
  'sasaran',
  'indikator',
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'rincian',
  'hasil',
  'keluaran',
  'komponen',
]);
/** Below a field of government all levels stand, whether the head names them or not. */
const BELOW_FIELD: readonly SubjectKind[] = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan', 'hasil'];
/** What may stand before the kind. */
const BEFORE: ReadonlySet<HeadWord> = new Set(['sifat', 'uraian', 'nomor', 'dan']);

/** `teks`: a kind of another document's or a count of them; null: no column of titles. */
export function kindsIn(lexemes: readonly Lexeme[], measured: boolean): readonly SubjectKind[] | 'teks' | null {
  const has = (word: HeadWord): boolean => lexemes.some((one) => one.word === word);
  const at = lexemes.findIndex(({ word }) => !BEFORE.has(word));
  const first = lexemes[at];
  if (first === undefined) return has('uraian') ? [] : null;
  const named = lexemes.some(({ word }) => KIND_WORDS.has(word));
  if (first.word === 'jumlah' && named && !measured) return 'teks';
  if (!KIND_WORDS.has(first.word)) {
    if (!named || measured) return has('uraian') && !measured ? [] : null;
    // `Kinerja Program`, `Tingkat Sasaran`
    return 'teks';
  }
  // `Indikator Capaian Program` names an indicator; `Sasaran Capaian` nothing known.
  if (first.word === 'indikator') return ['indikator'];
  if (measured) return has('indikator') ? ['indikator'] : 'teks';
  if (has('centang')) return 'teks';
  if (has('rpjmd') && (has('sasaran') || has('tujuan'))) return 'teks';
  if (has('indikator')) return ['indikator'];
  const kinds = partsOf(lexemes);
  if (kinds.length === 0) return 'teks';
  if (kinds.includes('urusan') || kinds.includes('bidang')) return BELOW_FIELD;
  return kinds.length > 1 && kinds.includes('kegiatan') && !kinds.includes('subkegiatan')
    ? [...kinds, 'subkegiatan']
    : kinds;
}

/** The first kind of each part between slashes: `Sasaran Program / Kegiatan` has sasaran and kegiatan. */
function partsOf(lexemes: readonly Lexeme[]): readonly SubjectKind[] {
  const kinds: SubjectKind[] = [];
  let open = true;
  for (const [at, { word, after }] of lexemes.entries()) {
    if (after || word === 'dan') open = true;
    if (!open || !KIND_WORDS.has(word)) continue;
    open = false;
    // `Bidang` without its urusan is a part of the office.
    if (word === 'bidang' && lexemes[at + 1]?.word !== 'urusan') continue;
    const kind = word as SubjectKind;
    if (!kinds.includes(kind)) kinds.push(kind);
  }
  return kinds;
}

/** The one kind that stands beside a measure: `Capaian Sasaran` is the sasaran's. */
export function kindOfMeasure(lexemes: readonly Lexeme[]): SubjectKind | null {
  const kinds = lexemes.filter(({ word }) => KIND_WORDS.has(word));
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined && only.word !== 'bidang' ? (only.word as SubjectKind) : null;
}

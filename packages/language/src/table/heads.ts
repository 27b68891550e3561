/**
 * Column heads of pasted tables: the words a report prints above its columns and what they mean. Heads compare without
 * case, spaces (`TARGE T`) and footnote marks; phrases win over words, so they stand first.
 */

import { monthOf } from '../number/date.ts';
import type { SubjectKind } from '../tree/node.ts';
import { distance } from './nearest.ts';

export interface HeadPeriod {
  readonly year: number | null;
  /** 0 the year, 1–4 quarters, 5–6 semesters, 7–18 months. */
  readonly part: number;
  readonly upTo: boolean;
  readonly named: 'awal' | 'akhir' | null;
}

/** What one head cell says; a column's head is its cells from top to bottom. */
export interface HeadFact {
  readonly role: 'nomor' | 'teks' | 'satuan' | 'abaikan' | 'subjek' | 'ukuran' | 'label' | null;
  /** Kinds a subject column may hold; empty = whatever its cells say (`Uraian`). */
  readonly kinds: readonly SubjectKind[];
  readonly measure: string | null;
  readonly period: HeadPeriod | null;
  /** 1 murni, 2 perubahan; 0 none said. */
  readonly version: number;
  /** `Kinerja` or `Anggaran` alone above measures: whose they are. */
  readonly group: 'kinerja' | 'anggaran' | null;
  readonly percent: boolean;
  /** 3 for `(ribu)`, 6 for `(juta)`. */
  readonly magnitude: number;
}

interface Phrase {
  readonly test: RegExp;
  readonly fact: Partial<HeadFact>;
}

const text = (test: RegExp): Phrase => ({ test, fact: { role: 'teks' } });
const measure = (test: RegExp, name: string): Phrase => ({ test, fact: { role: 'ukuran', measure: name } });
const subject = (test: RegExp, ...kinds: SubjectKind[]): Phrase => ({ test, fact: { role: 'subjek', kinds } });

/** Tested in order on the squeezed text (letters and digits only, lower case). */
const PHRASES: readonly Phrase[] = [
  { test: /^(?:no|nomor|nourut|nmr)$/, fact: { role: 'nomor' } },
  { test: /^target(?:sdgs?|ikk|iku|indikatorspm|spm|nspk)/, fact: { role: 'abaikan' } },
  text(
    /penanggungjawab|definisioperasional|sumberdana|sumberpendanaan|sumberdata|^sumber$|^keterangan$|^ket$|^catatan$/,
  ),
  text(
    /nspk|sasaranrpjmd|^visi|^misi|strategi$|kebijakan|formula|rumus|caramenghitung|carapenghitungan|^lokasi|^alasan/,
  ),
  text(
    /kelemahan|rekomendasi|langkah|waktupenyelesaian|penghargaan|prestasi|diberikanoleh|kelompoksasaran|^perangkatdaerah$/,
  ),
  measure(
    /rasio(?:antara)?(?:realisasi)?(?:dan|terhadap)?anggaran|rasioantara|penyerapan|serapan|dayaserap/,
    'serapan',
  ),
  measure(/pertumbuhan/, 'pertumbuhan'),
  measure(/tingkatefisiensi|efisiensi/, 'efisiensi'),
  measure(/tingkatkemajuan|kemajuan/, 'kemajuan'),
  measure(/targetnasional/, 'target nasional'),
  measure(/realisasinasional|nasional$/, 'realisasi nasional'),
  // Another place's, or the others' mean: no measure of this report.
  text(/provinsi|regional|kabupatenlain|kotalain|daerahlain|kab\/kotalain|pembanding/),
  { test: /predikatcapaian|^predikat|kategori|kriteria|notifikasi/, fact: { role: 'label' } },
  { test: /^atribut/, fact: { role: 'label' } },
  // A count of them is no column of titles.
  text(/^(?:jumlah|jml|banyaknya|cacah)(?:indikator|program|kegiatan|subkegiatan|sasaran|tujuan)/),
  subject(/indikator/, 'indikator'),
  // Against the target of the plan's end or of another year it is another ratio than the capaian.
  {
    test: /\d{4}terhadaptarget.*\d{4}|terhadaptarget(?:renstra|rpjmd|akhir|pk|jangkamenengah)/,
    fact: { role: 'teks' },
  },
  measure(
    /(?:capaian|realisasi|pencapaian)(?:kinerja)?(?:sd)?(?:\d{4})?(?:terhadap|dibanding|atas|dari)target|^(?:persentase|prosentase|tingkat)?(?:capaian|pencapaian|ketercapaian)target/,
    'capaian',
  ),
  measure(/rasiocapaian/, 'capaian'),
  measure(/realisasicapaian/, 'realisasi'),
  measure(/realisasianggaran|realisasikeuangan|realisasibelanja/, 'realisasi anggaran'),
  measure(/sisa(?:anggaran|pagu|dana|lebih)?(?:rp|rupiah)?$/, 'sisa'),
  { test: /^satuan$|^satuanukur/, fact: { role: 'satuan' } },
  subject(/^subkegiatan$|^namasubkegiatan$/, 'subkegiatan'),
  subject(/bidangurusan/, 'urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan', 'hasil'),
  measure(/targetakhirrenstra|targetrenstra|targetjangkamenengah/, 'target'),
  measure(/target(?:anggaran|keuangan|belanja|pagu)/, 'pagu'),
  measure(/target|rencanakinerja|^rencana$/, 'target'),
  measure(/realisasi|realiasi|realaisasi/, 'realisasi'),
  measure(/capaian|pencapaian|persentasecapaian/, 'capaian'),
  measure(/alokasi|pagu/, 'pagu'),
  measure(/^(?:jumlah)?anggaran/, 'pagu'),
  { test: /^(?:uraian|namauraian)$/, fact: { role: 'subjek', kinds: [] } },
  measure(/baseline|kondisiawal/, 'realisasi'),
];

const KIND_WORDS: readonly (readonly [RegExp, SubjectKind])[] = [
  [/tujuan/, 'tujuan'],
  [/sasaran/, 'sasaran'],
  [/urusan/, 'urusan'],
  [/program/, 'program'],
  [/subkegiatan/, 'subkegiatan'],
  [/(?:^|[^b])kegiatan|^kegiatan/, 'kegiatan'],
  [/rincian|jenisbelanja/, 'rincian'],
];

const NOTHING: HeadFact = {
  role: null,
  kinds: [],
  measure: null,
  period: null,
  version: 0,
  group: null,
  percent: false,
  magnitude: 0,
};

export const squeeze = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** Power of ten that a head or a table's title states: `(juta)`, `Rp ribu`, `dalam jutaan rupiah`, `(Rp 000)`; 0 for none. */
export function headMagnitude(head: string): number {
  const found =
    /(?:\(\s*|\bdalam\s+|\brp\.?\s*)(?:rp\.?\s*)?(ribu|juta|mili?ar|mily?ar|triliun|x?\.?000\b)|\b(ribu|juta|miliar|milyar)an\s+rupiah/iu.exec(
      head,
    );
  const word = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (word === '') return 0;
  if (word.endsWith('000') || word === 'ribu') return 3;
  return word === 'juta' ? 6 : word === 'triliun' ? 12 : 9;
}

/** `underQuarter`: a row above says triwulan, so bare `I`–`IV` are quarters. */
export function readHead(head: string, underQuarter = false): HeadFact {
  const cleaned = head
    .replace(/\*+\)?/g, ' ')
    .replace(/\\\|/g, ' ')
    .trim();
  const key = squeeze(cleaned.replace(/sesuai\s+tugas\s+dan\s+fungsi.*/iu, ''));
  const percent = /%|persen\b|^(?:persentase|prosentase|presentase)\b/iu.test(cleaned);
  const magnitude = headMagnitude(cleaned);
  const period = periodIn(cleaned, underQuarter);
  const version = /setelah\s*perubahan|perubahan|apbd-?p\b/iu.test(cleaned)
    ? 2
    : /murni|sebelum\s*perubahan|pagu\s*awal/iu.test(cleaned)
      ? 1
      : 0;
  const base = { ...NOTHING, percent, magnitude, period, version };
  if (key === '') return percent ? base : NOTHING;
  if (/^kinerja$/.test(key)) return { ...base, group: 'kinerja' };
  if (/^(?:anggaran|keuangan)$/.test(key)) return { ...base, role: 'ukuran', measure: 'pagu', group: 'anggaran' };
  if (/^(?:rata|ratarata|rerata)$/.test(key)) return base;
  for (const { test, fact } of PHRASES) {
    if (!test.test(key)) continue;
    // A head that names kinds and a measure (`Target Sasaran`) is a measure; one of kinds alone a subject.
    const named = { ...base, ...fact };
    if (named.measure === 'target' && /akhir/.test(key) && period?.year == null) {
      return { ...named, period: { year: null, part: 0, upTo: false, named: 'akhir' } };
    }
    if (/baseline|kondisiawal/.test(key))
      return { ...named, period: period ?? { year: null, part: 0, upTo: false, named: 'awal' } };
    return named;
  }
  const kinds = KIND_WORDS.filter(([test]) => test.test(key)).map(([, kind]) => kind);
  if (kinds.length > 0) return { ...base, role: 'subjek', kinds };
  const near = NEAR.find((word) => word.length >= 6 && distance(word, key, 3) <= 2);
  if (near !== undefined && near !== key) return { ...readHead(near), period, version, percent };
  return base;
}

const NEAR: readonly string[] = [
  'realisasi',
  'capaian',
  'target',
  'indikator',
  'program',
  'sasaran',
  'tujuan',
  'anggaran',
  'serapan',
  'predikat',
];

const MONTH =
  /\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/iu;
const PERIOD_WORDS = new RegExp(
  `(?:19|20)\\d{2}|tahun|th\\b|triwulan|tw\\b|semester|sem\\b|smt\\b|${MONTH.source}|\\b(?:iv|i{1,3}|[1-4])\\b|[\\s.()/*-]`,
  'giu',
);

function periodIn(head: string, underQuarter: boolean): HeadPeriod | null {
  const upTo = /\bs\s*[./]?\s*d\.?(?=\s|$)|sampai\s+dengan|kumulatif|kumulaif/iu.test(head);
  const years = [...head.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((found) => Number(found[1]));
  const quarter =
    /\b(?:triwulan|tw)\.?\s*[-–]?\s*(iv|iii|ii|i|[1-4])\b/iu.exec(head) ??
    (underQuarter ? /^\s*(iv|iii|ii|i)\s*$/iu.exec(head) : null);
  const half = /\b(?:semester|sem|smt)\.?\s*[-–]?\s*(ii|i|[12])\b/iu.exec(head);
  const month = MONTH.exec(head);
  const part =
    quarter !== null
      ? (QUARTERS[(quarter[1] as string).toLowerCase()] ?? 0)
      : half !== null
        ? 4 + (QUARTERS[(half[1] as string).toLowerCase()] ?? 0)
        : month !== null
          ? 6 + monthOf(month[0])
          : 0;
  // A range of years is no period of the column.
  if (years.length > 1) return null;
  const year = years[0] ?? null;
  if (year === null && part === 0) return null;
  return { year, part, upTo, named: null };
}

/** A whole head cell made of head words only: then the row belongs to the head. */
export function isHeadCell(head: string, underQuarter: boolean): boolean {
  if (/^[\s\-–(]*\d{1,2}\s*\)?(?:\s*=.*)?$/.test(head)) return true;
  if (/^\(?(?:K|Rp\.?|%|n|Fisik|Keuangan|Vol\.?|Triwulan|Tahun|Jumlah|Total|Nilai|Selisih)\)?$/iu.test(head.trim()))
    return true;
  const fact = readHead(head, underQuarter);
  if (fact.period !== null && fact.role === null) return head.replace(PERIOD_WORDS, '') === '';
  if (fact.role === null && fact.group === null) return /^[%()\sA-Za-z]*$/.test(head) && fact.percent;
  return head.length <= 60 && !/\d/.test(head.replace(/(?:19|20)\d{2}/g, '').replace(PERIOD_WORDS, ''));
}

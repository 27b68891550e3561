/**
 * The tree's values: what one entry (a line, a head, a row) says once it is parsed.
 *
 * A node is a pure function of its entry's text, so all spans are UTF-16 offsets RELATIVE TO THE ENTRY'S START:
 * an edit above an entry moves nothing inside it, and equal texts may share one node.
 */
import type { Value } from '../number/index.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of the source: an id, a keyword, a unit. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A quoted text: `text` is without quotes and escapes, `span` covers the quotes. */
export interface Quoted {
  readonly text: string;
  readonly span: Span;
}

/** Kinds a subject may have; the lattice above them is in the language table. */
export type SubjectKind =
  | 'dokumen'
  | 'instansi'
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'data'
  | 'anggaran'
  | 'urusan'
  | 'bidang'
  | 'program'
  | 'kegiatan'
  | 'subkegiatan'
  | 'hasil'
  | 'keluaran'
  | 'komponen'
  | 'akun'
  | 'rincian'
  | 'sumber'
  | 'unsur';

/** Part of a year: 0 the year, 1–4 quarters (TW), 5–6 semesters, 7–18 January–December. */
export type YearPart = number;

export type PeriodNode =
  | { readonly form: 'tahun'; readonly year: number; readonly part: YearPart; readonly span: Span }
  /** A part without a year (`TW1`): the document's year. */
  | { readonly form: 'bagian'; readonly part: YearPart; readonly span: Span }
  /** `s.d. P`: from the start up to P. */
  | { readonly form: 'sampai'; readonly to: PeriodNode; readonly span: Span }
  /** `P1 s.d. P2`: each of them, or for a measure over a range, the range. */
  | { readonly form: 'rentang'; readonly from: PeriodNode; readonly to: PeriodNode; readonly span: Span }
  | { readonly form: 'awal' | 'akhir' | 'sebelumnya'; readonly span: Span };

/** Budget version: 1 murni, 2 perubahan, 3 `perubahan 2`, …; 0 = `berlaku` written out. */
export interface VersionNode {
  readonly version: number;
  readonly span: Span;
}

/** What may stand after a measure. */
export interface Modifiers {
  readonly period: PeriodNode | null;
  readonly version: VersionNode | null;
  /** `terhadap 2026`: against that period's target. */
  readonly against: PeriodNode | null;
  /** `renstra` | `pk` | `nasional` after a measure (`target renstra 2026`). */
  readonly source: Word | null;
}

/** One step of a reference: an id, a title, a word that names a whole (`anggaran`, `lkj`), a table, a relative. */
export type RefStep =
  | { readonly as: 'id'; readonly text: string; readonly span: Span }
  | { readonly as: 'judul'; readonly text: string; readonly kind: SubjectKind | null; readonly span: Span }
  | { readonly as: 'tabel'; readonly text: string; readonly span: Span };

/**
 * `koperasi_aktif.realisasi 2022`, `"Program X".pagu murni`, `tabel "2.4.2".pagu`, `P2`.
 * Whether the last step is a measure is the linker's to decide (`data` and `ukuran` names look like ids).
 */
export interface RefNode {
  readonly steps: readonly RefStep[];
  readonly modifiers: Modifiers;
  readonly span: Span;
}

/** A written value with where it stands; `value` keeps spans relative to `text`. */
export interface ValueNode {
  readonly text: string;
  readonly value: Value;
  readonly span: Span;
  /** Amount in words after the number: `terbilang "…"`. */
  readonly words: Quoted | null;
  /** `lingkup "…"` after the number. */
  readonly scope: Quoted | null;
  /** A calculation the report writes out before the value: `101,77% / 99,37% = 102,42` (the value is the last member). */
  readonly calculation: readonly WrittenMember[];
}

/** One side of a written `=` chain: an expression over written numbers. */
export interface WrittenMember {
  readonly expr: ExprNode;
  readonly span: Span;
}

export type CompareOp = '<' | '<=' | '=' | '>=' | '>' | '!=';

export type ExprNode =
  | { readonly op: 'angka'; readonly value: ValueNode; readonly span: Span }
  | { readonly op: 'label'; readonly text: Quoted; readonly span: Span }
  | { readonly op: 'rujuk'; readonly ref: RefNode; readonly span: Span }
  | {
      readonly op: '+' | '-' | '*' | '/' | '^';
      readonly left: ExprNode;
      readonly right: ExprNode;
      readonly span: Span;
    }
  | { readonly op: 'negatif' | 'bukan' | 'persen'; readonly of: ExprNode; readonly span: Span }
  | { readonly op: 'dan' | 'atau'; readonly left: ExprNode; readonly right: ExprNode; readonly span: Span }
  | {
      readonly op: 'banding';
      readonly rel: CompareOp;
      readonly left: ExprNode;
      readonly right: ExprNode;
      readonly span: Span;
    }
  | {
      readonly op: 'jika';
      readonly test: ExprNode;
      readonly then: ExprNode;
      readonly otherwise: ExprNode | null;
      readonly span: Span;
    }
  | { readonly op: 'panggil'; readonly name: Word; readonly args: readonly ExprNode[]; readonly span: Span }
  /** `jumlah(setiap KIND [di S] [(CONDITION)]: EXPR)` and its like. */
  | {
      readonly op: 'setiap';
      readonly name: Word;
      readonly each: EachNode;
      readonly of: ExprNode;
      readonly span: Span;
    };

/** `setiap KIND [di S] [(CONDITION)]` */
export interface EachNode {
  readonly kind: Word;
  readonly within: RefNode | null;
  readonly condition: ExprNode | null;
  readonly span: Span;
}

/** Clauses any head, row or sentence may end with. */
export interface Clauses {
  readonly halaman: Word | null;
  readonly baris: Word | null;
  readonly penjelasan: Quoted | null;
  readonly lingkup: Quoted | null;
}

interface EntryBase {
  /** Span of what names the entry best (its keyword, title or reference): where a finding about the entry points. */
  readonly head: Span;
  readonly clauses: Clauses;
}

export interface HeaderNode extends EntryBase {
  readonly kind: 'sakip';
  readonly version: Word;
}

export interface ImportNode extends EntryBase {
  readonly kind: 'gunakan';
  readonly path: Quoted;
}

export interface DocumentNode extends EntryBase {
  readonly kind: 'dokumen';
  readonly id: Word | null;
  readonly title: Quoted | null;
}

/** Head of a block about a subject: tujuan … rincian, `anggaran`, `data aktif "…"`, and the untyped items of a `rincian`. */
export interface SubjectNode extends EntryBase {
  readonly kind: 'subjek';
  /** null: an item of a `rincian` ([ID] "title"). */
  readonly subject: SubjectKind | null;
  readonly keyword: Word | null;
  readonly id: Word | null;
  readonly title: Quoted | null;
  readonly sebagian: boolean;
  readonly penunjang: boolean;
  readonly mendukung: readonly RefNode[];
  readonly jugaDisebut: readonly Quoted[];
  /** The series of a `data` block (`data aktif "…" { 2021: 163; … }`); empty for every other kind. See `SeriesNode`. */
  readonly items: readonly SeriesItem[];
}

/** Properties that are not measures; which block may hold which stands in the language table. */
export type PropertyName =
  | 'jenis'
  | 'tahun'
  | 'renstra'
  | 'versi'
  | 'pembulatan'
  | 'transkripsi'
  | 'satuan'
  | 'arah'
  | 'kode'
  | 'juga disebut'
  | 'batas'
  | 'triwulan'
  | 'tahunan'
  | 'penunjang'
  | 'tanpa anggaran'
  | 'mendukung'
  | 'sebagian'
  | 'pakai'
  | 'sifat';

export interface PropertyNode extends EntryBase {
  readonly kind: 'properti';
  readonly name: PropertyName;
  /** What follows, lower-cased, single spaces, quotes removed: `turun selisih`, `persen`, `2021 s.d. 2026`. */
  readonly words: string;
  readonly quoted: readonly Quoted[];
  readonly refs: readonly RefNode[];
  readonly period: PeriodNode | null;
  readonly value: ValueNode | null;
  readonly valueSpan: Span;
}

/** `realisasi 2022 62,5%`, `capaian 2022: 91,20%`, `target { 2022: …; 2023: … }`, `data`-less measure lines of a block or bundle. */
export interface FieldNode extends EntryBase {
  readonly kind: 'isian';
  readonly measure: Word;
  readonly modifiers: Modifiers;
  /** One value, or null when `items` is a series. */
  readonly value: ValueNode | null;
  readonly items: readonly SeriesItem[];
}

export interface SeriesItem {
  readonly period: PeriodNode | null;
  readonly version: VersionNode | null;
  /** Inside `data { … }` an item may name a measure: `target 2026: 6`. */
  readonly measure: Word | null;
  readonly value: ValueNode;
  readonly span: Span;
  /** `penjelasan`, `baris` … after this item. */
  readonly clauses: Clauses;
}

/**
 * One item of a series as an entry of its own, so that a broken one costs only itself. The head of the series repeats it
 * in `items` (spans there relative to the head): a reader of trees takes the head's and skips these.
 */
export interface SeriesNode extends EntryBase {
  readonly kind: 'butir';
  readonly item: SeriesItem;
}

/** `rumus EXPR`, `rumus sejak 2024 EXPR`, `rumus menurut "3.2 butir 3a" [MEASURE =] EXPR`. */
export interface FormulaNode extends EntryBase {
  readonly kind: 'rumus';
  readonly according: Quoted | null;
  /** First year it holds for; null: all that no other says. */
  readonly since: number | null;
  readonly measure: Word | null;
  readonly expr: ExprNode;
}

/** `skala NAME ["title"] atas MEASURE, …` */
export interface ScaleNode extends EntryBase {
  readonly kind: 'skala';
  readonly name: Word;
  readonly title: Quoted | null;
  readonly over: readonly Word[];
  /** false: `tidak ditetapkan`, words without ranges. */
  readonly tetap: boolean;
  /** `urutan NAME { "D" 1; … }`: grades with an order, over no measure. */
  readonly urutan: boolean;
}

/** One class of a scale: `70% s.d. < 85% "Berhasil" ["second name"]`; of an `urutan`: `"D" 1`. */
export interface ClassNode extends EntryBase {
  readonly kind: 'kelas';
  readonly range: ValueNode | null;
  readonly label: Quoted;
  readonly second: readonly Quoted[];
}

export interface TableNode extends EntryBase {
  readonly kind: 'tabel';
  readonly number: Quoted | null;
  readonly title: Quoted | null;
  readonly versi: VersionNode | null;
  readonly tahun: PeriodNode | null;
  readonly renstra: PeriodNode | null;
  readonly untuk: RefNode | null;
  readonly measure: Word | null;
  readonly lanjutan: boolean;
  readonly formatUs: boolean;
  readonly kumulatif: boolean | null;
  readonly menyatakanAnggaran: boolean;
}

/** A row is one token; its cells are raw text up to the next `|` (`\|` is a bar) or tab. Spans cover the trimmed cell. */
export interface RowNode extends EntryBase {
  readonly kind: 'baris';
  readonly cells: readonly Word[];
  /** `|---|---|` */
  readonly rule: boolean;
  /** `| … | … |`: rows the transcriber left out. */
  readonly elided: boolean;
}

/** `narasi "3.2 butir 1b" …`, `bagian "6.8" "title" …` */
export interface NarrativeNode extends EntryBase {
  readonly kind: 'narasi';
  readonly keyword: 'narasi' | 'bagian';
  readonly number: Quoted | null;
  readonly title: Quoted | null;
  readonly renstra: PeriodNode | null;
}

/** Head of `REF { measure value; … }`: its fields are child entries. */
export interface BundleNode extends EntryBase {
  readonly kind: 'bundel';
  readonly ref: RefNode;
}

/** What a sentence says further of its subject: `atau 97,98%`, `dari pagu sebesar Rp 5`, `dengan capaian 95%`. */
export interface FurtherNode {
  /** `dari`: the whole that the number before is a part of. */
  readonly joint: 'atau' | 'dari' | 'lain';
  /** The measure's name; null where only a number stands. */
  readonly measure: string | null;
  /** `total`, `seluruh`: perhaps of more than the sentence's subject. */
  readonly whole: boolean;
  readonly modifiers: Modifiers;
  readonly value: ValueNode | null;
  readonly span: Span;
}

/** Text at the end of a sentence that is not understood; `batas`: it says of which part the sentence holds. */
export type SentenceRest = 'batas' | 'lain' | null;

/** `REF = VALUE`, `REF < VALUE`; the value may carry a calculation. */
export interface EqualNode extends EntryBase {
  readonly kind: 'sama';
  readonly ref: RefNode;
  /** The measure that the verb says: *terealisasi*, *terserap*. */
  readonly says: string | null;
  /** `berturut-turut`: a value for each period; `value` is the first. */
  readonly listed: { readonly periods: readonly PeriodNode[]; readonly values: readonly ValueNode[] } | null;
  readonly further: readonly FurtherNode[];
  /** A verb that the sentence goes on with: *… sebesar 83,10, meningkat 1,85 poin dari tahun 2021*. */
  readonly and: TrendNode | null;
  readonly rest: SentenceRest;
  readonly rel: CompareOp;
  readonly value: ValueNode;
  /** `REF = REF2`: compared, no value. */
  readonly other: RefNode | null;
}

/** Verbs by meaning; the words for them stand in the language table. */
export type TrendVerb =
  | 'naik'
  | 'turun'
  | 'tetap'
  | 'terbuka' // a choice the template left open: meningkat/ menurun/ tetap
  | 'terus naik'
  | 'terus turun'
  | 'berfluktuasi'
  | 'berubah' // rises or falls
  | 'berkisar' // lies within a range of values in each period
  | 'tertinggi'
  | 'terendah'
  | 'melebihi target'
  | 'mencapai target'
  | 'belum mencapai target'
  | 'tercapai'
  | 'tidak tercapai'
  | 'berhasil'
  | 'gagal'
  | 'di atas'
  | 'di bawah'
  | 'sama dengan';

/**
 * Sentences about how a quantity moves or stands. With `di atas`, `di bawah`, `sama dengan` and the target verbs the value
 * compared with is `to.value`, a reference compared with the only one of `others`.
 * `REF naik sebesar N [poin|%|unit] dari PERIOD|VALUE [PERIOD] menjadi VALUE [PERIOD]`.
 */
export interface TrendNode extends EntryBase {
  readonly kind: 'tren';
  readonly ref: RefNode;
  readonly verb: TrendVerb;
  readonly verbSpan: Span;
  /** `selalu`: in each period. */
  readonly always: boolean;
  /** `selama N tahun`. */
  readonly years: ValueNode | null;
  readonly by: ValueNode | null;
  /** `poin` said after the amount. */
  readonly poin: boolean;
  /** The amount is said behind what it is compared with, and may be that: `dari 2021 sebesar 81,25`. */
  readonly last: boolean;
  /** The amount once more: `naik 15 unit atau 7,50%`. */
  readonly or: { readonly value: ValueNode; readonly poin: boolean } | null;
  /** `rata-rata … per tahun`: the amount is that of each year, taken together. */
  readonly mean: boolean;
  readonly from: {
    readonly value: ValueNode | null;
    readonly period: PeriodNode | null;
    readonly version: VersionNode | null;
    readonly ref: RefNode | null;
  } | null;
  readonly to: {
    readonly value: ValueNode;
    readonly period: PeriodNode | null;
    readonly version: VersionNode | null;
  } | null;
  /** Range of values after berfluktuasi and berkisar. */
  readonly within: ValueNode | null;
  /** The period range of `terus …`, `tertinggi di antara P1 s.d. P2`. */
  readonly over: PeriodNode | null;
  /** `di antara KIND`, or the references compared with. */
  readonly among: Word | null;
  readonly others: readonly RefNode[];
  /** `renstra`, `pk` or `nasional` after a target verb: whose target. */
  readonly source: Word | null;
  readonly further: readonly FurtherNode[];
  readonly and: TrendNode | null;
  readonly rest: SentenceRest;
}

/** `jumlah KIND [di S] [(CONDITION)] = N [(p%)] [dari M] [terbilang …] [daftar "…", …]` */
export interface CountNode extends EntryBase {
  readonly kind: 'cacah';
  readonly each: EachNode;
  /** A condition said as a verb: `(belum mencapai target)`. */
  readonly verb: TrendVerb | null;
  readonly value: ValueNode;
  readonly share: ValueNode | null;
  readonly outOf: ValueNode | null;
  readonly list: readonly Quoted[];
}

/** `jumlah REF P1 s.d. P2 = VALUE`, `rata-rata KIND.MEASURE [di S] [(CONDITION)] = VALUE` */
export interface AggregateNode extends EntryBase {
  readonly kind: 'agregat';
  readonly name: 'jumlah' | 'rata_rata';
  readonly ref: RefNode;
  readonly within: RefNode | null;
  readonly condition: ExprNode | null;
  readonly value: ValueNode;
}

export interface TextNode extends EntryBase {
  readonly kind: 'teks';
  readonly text: Quoted;
}

export interface FigureNode extends EntryBase {
  readonly kind: 'gambar';
  readonly number: Quoted | null;
  readonly title: Quoted | null;
}

/** `merujuk tabel "15"`, `merujuk gambar "I.2"`, `merujuk bagian "3.1"`, `merujuk lampiran "2"` */
export interface ReferNode extends EntryBase {
  readonly kind: 'merujuk';
  readonly what: Word;
  readonly number: Quoted;
}

export interface DateNode extends EntryBase {
  readonly kind: 'tanggal';
  readonly laporan: boolean;
  readonly text: Quoted;
}

/** `ukuran NAME untuk KIND = EXPR`, or with a block of properties and `bila` lines. */
export interface MeasureNode extends EntryBase {
  readonly kind: 'ukuran';
  readonly name: Word;
  /** `ukuran pertumbuhan(x) …`: a measure that takes a measure; referred to by an id step `pertumbuhan(pagu)`. */
  readonly parameter: Word | null;
  readonly of: readonly Word[];
  readonly expr: ExprNode | null;
}

/** `bila CONDITION: EXPR` inside an `ukuran`; `= EXPR` alone has no condition. */
export interface CaseNode extends EntryBase {
  readonly kind: 'bila';
  readonly condition: ExprNode | null;
  /** null: `tidak dapat dihitung`. */
  readonly expr: ExprNode | null;
}

/** `pastikan [setiap …:] CONDITION ["reason"]` */
export interface AssertNode extends EntryBase {
  readonly kind: 'pastikan';
  readonly each: EachNode | null;
  readonly condition: ExprNode;
  readonly reason: Quoted | null;
}

/** An entry that did not parse; its faults say why. */
export interface BrokenNode extends EntryBase {
  readonly kind: 'rusak';
}

export type EntryNode =
  | HeaderNode
  | ImportNode
  | DocumentNode
  | SubjectNode
  | PropertyNode
  | FieldNode
  | SeriesNode
  | FormulaNode
  | ScaleNode
  | ClassNode
  | TableNode
  | RowNode
  | NarrativeNode
  | BundleNode
  | EqualNode
  | TrendNode
  | CountNode
  | AggregateNode
  | TextNode
  | FigureNode
  | ReferNode
  | DateNode
  | MeasureNode
  | CaseNode
  | AssertNode
  | BrokenNode;

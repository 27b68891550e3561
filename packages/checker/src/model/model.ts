/**
 * The model of a family (all files that `gunakan` joins): what was declared and what was claimed, before anything is
 * judged. The linker makes it; constraints, rules, fixes, hover and completion read it; nobody changes it.
 */
import type {
  CountNode,
  EntryNode,
  EqualNode,
  ExprNode,
  Numeral,
  RefNode,
  Tree,
  TrendNode,
  ValueNode,
} from '@sakip-lint/language';
import type { Finding, Place } from '../finding.ts';
import type { Message } from '../messages/message.ts';
import type { ClaimId, Claims, QuantityId, StatementId, Statements } from './claim.ts';
import type { MeasureId, Traits } from './measure.ts';
import type { Period } from './period.ts';
import type { Subject, SubjectId } from './subject.ts';

/** 0 = no version (`tunggal`), 1 murni, 2 perubahan, 3 `perubahan 2`, … */
export type Version = number;
export const FIRST_VERSION = 1;
/** More changes of a budget nobody makes in a year. */
export const LAST_VERSION = 9;

export interface FileInput {
  readonly uri: string;
  readonly tree: Tree;
  /** Reported (named on the command line, open in the editor) or only read because another file uses it. */
  readonly reported: boolean;
}

export type DocumentKind = 'lkj' | 'renstra' | 'pk' | 'dpa' | 'rencana_aksi' | 'pengukuran' | 'lhe' | 'lainnya';

export interface DocumentInfo {
  readonly index: number;
  readonly file: number;
  /** Entry of the `dokumen` head; -1 for a file without one. */
  readonly entry: number;
  readonly id: string | null;
  readonly title: string;
  readonly jenis: DocumentKind;
  readonly tahun: number | null;
  readonly renstra: { readonly from: number; readonly to: number } | null;
  readonly versi: Version;
  readonly pembulatan: 'dibulatkan' | 'dipotong' | 'bebas' | null;
  readonly transkripsiLengkap: boolean;
}

export interface Quantities {
  readonly count: number;
  readonly subject: Int32Array;
  readonly measure: Int32Array;
  readonly period: Int32Array;
  readonly version: Uint8Array;
  /** 0 the document's own scope, else index into `scopes`. */
  readonly scope: Uint16Array;
  /** Id of the quantity or -1. */
  find(subject: SubjectId, measure: MeasureId, period: Period, version: Version, scope: number): QuantityId;
  /** Claims of a quantity: `claimIds[claimStart[q] .. claimStart[q + 1]]`. */
  readonly claimStart: Int32Array;
  readonly claimIds: Int32Array;
}

/** An end of a class: exact decimal text and whether the end itself is outside. */
export interface ClassEnd {
  readonly at: string;
  readonly open: boolean;
}

export interface ScaleClass {
  readonly label: string;
  readonly second: readonly string[];
  /** null low = unbounded below (0), null high = unbounded above. */
  readonly low: ClassEnd | null;
  readonly high: ClassEnd | null;
  readonly place: Place;
}

export interface Scale {
  readonly index: number;
  /** The label measure it defines (`atribut`, `predikat`). */
  readonly name: string;
  readonly title: string;
  readonly measure: MeasureId;
  /** Measures it classifies. */
  readonly over: readonly MeasureId[];
  /** `tidak ditetapkan`: words without ranges; classes have null ends. */
  readonly undetermined: boolean;
  /** Read from a pasted table, not declared by the author. */
  readonly pasted?: boolean;
  readonly classes: readonly ScaleClass[];
  readonly place: Place;
  readonly document: number;
  readonly standard: boolean;
}

/** A stated total with the cells or claims it must be the sum of (a table's total row, a list's last column). */
export interface SumSeed {
  readonly result: ClaimId;
  readonly parts: readonly ClaimId[];
  /** Rows whose cell is blank or `-` (count as 0, named when the sum falls short). */
  readonly blanks: readonly Place[];
  /** Rows left out by the transcriber (`…`): the sum is only a lower bound. */
  readonly partial: boolean;
  readonly kind: 'baris jumlah' | 'kolom jumlah';
  /** A mean row (`rata-rata`) instead of a sum. */
  readonly mean: boolean;
}

/** Which quantity a blank cell of a table would have said. */
export const blankKey = (
  [subject, measure, period, version, scope]: readonly [number, number, number, number, number],
  file: number,
  table: number,
): string => [subject, measure, period, version, scope, file, table].join('|');
/** A formula over numbered operands. */
export type CellFormula =
  | { readonly op: 'angka'; readonly text: string }
  | { readonly op: 'operan'; readonly slot: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: CellFormula; readonly right: CellFormula };

/** A formula of a table's head (`13 = 9 + 10 + 11 + 12`) in one row: blank cells of a sum are left out. */
export interface CellFormulaSeed {
  readonly result: ClaimId;
  readonly formula: CellFormula;
  readonly operands: readonly ClaimId[];
  /** As the head writes it. */
  readonly text: string;
  /** Heads of the columns, the result's first. */
  readonly heads: readonly string[];
  /** No head says it: most rows hold it. */
  readonly found: boolean;
  /** The row is a total: its quotients may as well be what totals of ratios are. */
  readonly total: boolean;
  /** The other columns of its row hold it, not the other rows of its column. */
  readonly inRow?: true;
}

/** A calculation somebody wrote: members of the `=` chain; `result` is the claim of the last member, if it is one. */
export interface CalculationSeed {
  readonly members: readonly ExprNode[];
  readonly value: ValueNode;
  /** The calculation stands in a bracket behind the value: `0,19% (186/100.000)`. */
  readonly bracket?: true;
  readonly result: ClaimId | null;
  readonly quantity: QuantityId | null;
  readonly statement: StatementId;
  readonly entry: number;
  readonly file: number;
}

/** A sentence that asserts a relation rather than a value; references are resolved, `null` where a name is unknown. */
export interface TrendFact {
  readonly node: TrendNode;
  /** Which of the verbs that the entry's sentence goes on with. */
  readonly nth: number;
  readonly quantity: QuantityId | null;
  readonly subject: SubjectId;
  readonly measure: MeasureId;
  readonly period: Period;
  readonly others: readonly QuantityId[];
  readonly statement: StatementId;
  readonly file: number;
  readonly entry: number;
  readonly document: number;
}

export interface CountFact {
  readonly node: CountNode;
  /** Subject named by `di S`, or null for the document. */
  readonly within: SubjectId | null;
  readonly statement: StatementId;
  readonly file: number;
  readonly entry: number;
  readonly document: number;
}

/** A relation between a quantity and a value, or two quantities: `x < 5`, `a = b`. */
export interface CompareFact {
  readonly node: EqualNode;
  readonly left: QuantityId;
  /** null: a written value stands on the right. */
  readonly right: QuantityId | null;
  readonly statement: StatementId;
  readonly file: number;
  readonly entry: number;
  readonly document: number;
}

/** A formula that holds for one subject (`rumus`), another wording of it, a report's own `ukuran`, or an assertion. */
export interface FormulaFact {
  readonly node: EntryNode;
  readonly subject: SubjectId | null;
  readonly file: number;
  readonly entry: number;
  readonly document: number;
}

/** A measure of one subject and of those below it (`data kapal "Jumlah kapal" { … }`). */
export interface DataInfo {
  readonly subject: SubjectId;
  readonly measure: MeasureId;
  /** Empty: it has only an id. */
  readonly title: string;
  readonly place: Place;
}

/** Numbered or searchable things of a document, in source order. */
export interface TextPiece {
  /** `sel`: a text cell; `isi`: a `teks` entry; `judul`: a title (not searched for choices). */
  readonly kind: 'isi' | 'sel' | 'judul';
  readonly text: string;
  readonly place: Place;
  readonly document: number;
}

export interface Numbered {
  readonly what: 'tabel' | 'gambar' | 'bagian' | 'narasi';
  readonly number: string;
  readonly continued: boolean;
  readonly place: Place;
  readonly document: number;
}

export interface Reference {
  readonly what: string;
  readonly number: string;
  readonly place: Place;
  readonly document: number;
}

/** Each time a title was resolved to a subject under another wording than a declared one. */
export interface Naming {
  readonly subject: SubjectId;
  readonly written: string;
  /** `sama`: equal keys; `dekat`: a near match of tables.md/language.md; `baru`: declared by appearing here. */
  readonly match: 'sama' | 'dekat' | 'baru';
  readonly place: Place;
  readonly document: number;
}

/** How a table was read, for rules, inlay hints and hover. */
export interface TableModel {
  readonly file: number;
  readonly entry: number;
  readonly document: number;
  readonly number: string | null;
  readonly title: string | null;
  /** `kumulatif ya|tidak` in its head. */
  readonly kumulatif: boolean | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** Head cells joined from top to bottom with ` › `. */
  readonly head: string;
  readonly place: Place;
  readonly role: 'nomor' | 'subjek' | 'ukuran' | 'teks' | 'label' | 'satuan' | 'abaikan';
  readonly measure: MeasureId | null;
  readonly period: Period | null;
  /** null: neither the column, nor the table's head or title says one. */
  readonly version: Version | null;
}

export interface TableRow {
  readonly entry: number;
  readonly role: 'isi' | 'jumlah' | 'rata_rata' | 'judul' | 'elipsis' | 'kepala';
  /** Subjects of the row by column index. */
  readonly subjects: ReadonlyMap<number, SubjectId>;
  /** Claims of the row by column index. */
  readonly claims: ReadonlyMap<number, ClaimId>;
  readonly statement: StatementId | null;
}

/** A list: a table whose heads name no subject; what adds up in it follows from its numbers. */
export interface ListTable {
  /** Index into `tables`. */
  readonly table: number;
  /** Its columns of numbers. */
  readonly columns: readonly ListColumn[];
  /** Its rows below the head. */
  readonly rows: readonly ListRow[];
}

export interface ListColumn {
  readonly index: number;
  readonly head: string;
  /** The lowest cell of the head. */
  readonly name: string;
  /** What stands in a bracket at the head's end. */
  readonly unit: string;
}

export interface ListRow {
  readonly role: 'isi' | 'jumlah' | 'rata_rata' | 'judul' | 'elipsis';
  readonly title: string;
  /** Its number, where the table numbers its rows. */
  readonly number: string;
  /** Claims by column index. */
  readonly claims: ReadonlyMap<number, ClaimId>;
  readonly blanks: ReadonlyMap<number, Place>;
}

/** Things the linker itself has to tell (unknown names, doubled addresses); rules turn them into findings. */
export interface LinkProblem {
  readonly rule: Finding['rule'];
  /** Milder than the rule's own level. */
  readonly severity?: Finding['severity'];
  readonly message: Message;
  readonly place: Place;
  readonly labels: Finding['labels'];
  readonly fixes: Finding['fixes'];
  readonly fingerprint: string;
}

/** What a reference means; `period` null = the document does not say. */
export interface Resolved {
  readonly subject: SubjectId;
  /** null: the reference names only a subject. */
  readonly measure: MeasureId | null;
  readonly period: Period | null;
  readonly version: Version;
}

export interface Model {
  /** Meaning of a reference that stands at an entry; `self` = subject of a block or of a `setiap` for bare names. */
  resolve(
    ref: RefNode,
    at: { readonly file: number; readonly entry: number; readonly document: number },
    self: SubjectId | null,
  ): Resolved | null;
  /** Measure that `name` means for a subject: its own data, data shared from above, a standard measure, a scale's; null = unknown. */
  measureFor(subject: SubjectId, name: string): { readonly subject: SubjectId; readonly measure: MeasureId } | null;
  /** Subject of a path of ids and titles, the nearest to `self` first; null = unknown. */
  subjectCalled(steps: RefNode['steps'], self: SubjectId | null): SubjectId | null;
  /** Subject that the block headed by an entry declares; null for any other entry. */
  subjectAt(file: number, entry: number): SubjectId | null;
  /** Subjects that share the key of a title, each group in order of declaration. */
  readonly namesakes: readonly (readonly SubjectId[])[];
  /** Title of a subject's data (`data kapal "Jumlah kapal"`); null for every other measure. */
  dataTitle(subject: SubjectId, measure: MeasureId): string | null;
  /** Subjects that a document itself declares (blocks and table rows) or gives a value. */
  declaredIn(document: number): ReadonlySet<SubjectId>;
  /** Subjects that a document calls `sebagian`: more parts exist than it writes. */
  sebagianIn(document: number): ReadonlySet<SubjectId>;
  /** Subject of the document itself, or null where nothing is said of it. */
  documentSubject(document: number): SubjectId | null;
  readonly files: readonly FileInput[];
  readonly documents: readonly DocumentInfo[];
  readonly subjects: readonly Subject[];
  readonly measures: readonly string[];
  measureId(name: string): MeasureId | -1;
  traits(measure: MeasureId, subject: SubjectId): Traits;
  /** Names of declared scopes (`lingkup`); index 0 is the document's own. */
  readonly scopes: readonly string[];
  /** Years of a range of periods; null for every other period. */
  rangeOf(period: Period): { readonly from: number; readonly to: number } | null;
  /** Scopes that hold a subject's values in another unit than its first. */
  readonly otherUnits: ReadonlyMap<SubjectId, readonly number[]>;
  readonly scales: readonly Scale[];
  readonly quantities: Quantities;
  readonly claims: Claims;
  readonly statements: Statements;
  readonly sums: readonly SumSeed[];
  /** Blank cells of amounts, by `blankKey`: their parts count as nothing in the sums of their own table. */
  readonly blanks: ReadonlyMap<string, Place>;
  readonly calculations: readonly CalculationSeed[];
  readonly cellFormulas: readonly CellFormulaSeed[];
  readonly trends: readonly TrendFact[];
  readonly counts: readonly CountFact[];
  readonly compares: readonly CompareFact[];
  readonly formulas: readonly FormulaFact[];
  readonly texts: readonly TextPiece[];
  /** What `data` declares, each once. */
  readonly data: readonly DataInfo[];
  readonly numbered: readonly Numbered[];
  readonly references: readonly Reference[];
  readonly namings: readonly Naming[];
  readonly tables: readonly TableModel[];
  readonly lists: readonly ListTable[];
  /** Every code of a budget node, where a block or a row writes it. */
  readonly codes: readonly {
    readonly kode: string;
    readonly subject: SubjectId;
    readonly place: Place;
    readonly document: number;
  }[];
  readonly problems: readonly LinkProblem[];
  /** Value, unit and faults as written behind a claim or any other written value of an entry are read again from the node. */
  readonly dates: readonly {
    readonly text: string;
    readonly laporan: boolean;
    readonly place: Place;
    readonly document: number;
  }[];
  /** Every amount in words with the number it follows. */
  readonly words: readonly {
    readonly value: ValueNode;
    readonly file: number;
    readonly entry: number;
    readonly document: number;
  }[];
  /** Every value whose number is malformed; running text is searched by the rule (`texts`). */
  readonly malformed: readonly {
    readonly text: string;
    readonly place: Place;
    readonly document: number;
    /** As read where it stands (rupiah, count …); null for a spreadsheet's error (`#REF!`). */
    readonly numeral: Numeral | null;
  }[];
}

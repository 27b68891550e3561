/** What the linker carries from pass to pass: everything that grows until the model is finished. */
import type { EntryNode, Span, ValueNode } from '@sakip-lint/language';
import type { MeasureFacts, Standard, StandardOrder } from '../define/standard.ts';
import type { Place } from '../finding.ts';
import type { Message } from '../messages/message.ts';
import type { ClaimWriter } from '../model/claim.ts';
import type {
  CalculationSeed,
  CellFormulaSeed,
  CompareFact,
  CountFact,
  DocumentInfo,
  FileInput,
  FormulaFact,
  LinkProblem,
  ListTable,
  Model,
  Naming,
  Numbered,
  Reference,
  Scale,
  SumSeed,
  TableModel,
  TextPiece,
  TrendFact,
} from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { claimWriter } from './claim-writer.ts';
import type { TableExtent } from './extents.ts';
import { type QuantityTable, quantityTable } from './quantities.ts';

/** Where an entry stands. */
export interface Spot {
  readonly file: number;
  readonly document: number;
  readonly entry: number;
}

export interface DataFact {
  readonly owner: number;
  readonly measure: number;
  readonly title: string;
  readonly place: Place;
}

export interface Builder {
  readonly files: readonly FileInput[];
  readonly standard: Standard;
  readonly documents: DocumentInfo[];
  readonly subjects: Subject[];
  /** Files that declare subjects in blocks, by kind. */
  readonly declaring: Map<string, Set<string>>;
  /** The subject that stands for a document, by document; the one that stands for the whole budget. */
  readonly wholes: {
    readonly documents: Map<number, number>;
    /** By file and entry of the table. */
    readonly tables: Map<string, number>;
    /** The node whose amount a table's total is, by file, entry and measure. */
    readonly totals: Map<string, number>;
    /** Rows of no kind that is known, by title key: what they do and what they cost. */
    readonly nameless: Map<string, { readonly done: number | null; readonly paid: number | null }>;
    budget: number | null;
  };
  readonly measures: string[];
  readonly measureIds: Map<string, number>;
  /** By subject: data measures by id and by title key. */
  readonly data: Map<number, Map<string, DataFact>>;
  readonly declaredIn: Set<number>[];
  /** By document; ~id where only rows of another scope are left out. */
  readonly sebagianIn: Set<number>[];
  readonly scopes: string[];
  /** Facts of the report's own `ukuran`. */
  readonly ownMeasures: MeasureFacts[];
  /** Scopes that hold a subject's values in another unit (`80% (12 km)`, `satuan persen atau km`). */
  readonly otherUnits: Map<number, number[]>;
  readonly scales: Scale[];
  /** Tables that are scales, by file and entry. */
  readonly scaleTables: Set<string>;
  /** Grades with an order: the report's own, then the standard's. */
  readonly orders: (StandardOrder & { readonly standard: boolean })[];
  readonly claims: ClaimWriter;
  readonly quantities: QuantityTable;
  readonly sums: SumSeed[];
  readonly blanks: Map<string, Place>;
  readonly calculations: CalculationSeed[];
  readonly cellFormulas: CellFormulaSeed[];
  readonly trends: TrendFact[];
  readonly counts: CountFact[];
  readonly compares: CompareFact[];
  readonly formulas: FormulaFact[];
  readonly texts: TextPiece[];
  readonly numbered: Numbered[];
  readonly references: Reference[];
  readonly namings: Naming[];
  readonly tables: TableModel[];
  readonly lists: ListTable[];
  readonly codes: { kode: string; subject: number; place: Place; document: number }[];
  readonly problems: LinkProblem[];
  /** Subjects made for unknown names, with the problem that tells the name. */
  readonly unknown: Map<number, number>;
  readonly dates: { text: string; laporan: boolean; place: Place; document: number }[];
  readonly words: { value: ValueNode; file: number; entry: number; document: number }[];
  readonly malformed: Model['malformed'][number][];
  /** Ranges of periods, for measures over a range. */
  readonly ranges: Map<string, number>;
  /** First and last year of each. */
  readonly spans: Map<number, { readonly from: number; readonly to: number }>;
  readonly extents: TableExtent[];
  /** Where a table is linked again: the subject that was made for the same the first time. */
  readonly madeBefore: ((fields: NewSubject) => Subject) | null;
}

/** What a subject is made of. */
export type NewSubject = Pick<Subject, 'kind' | 'title' | 'declared'> &
  Partial<Pick<Subject, 'code' | 'kode' | 'parent' | 'titles' | 'satuan' | 'explicit'>>;

export function builder(files: readonly FileInput[], standard: Standard): Builder {
  const entries = files.reduce((sum, { tree }) => sum + tree.entries.count, 0);
  return {
    files,
    standard,
    documents: [],
    subjects: [],
    declaring: new Map(),
    wholes: { documents: new Map(), tables: new Map(), totals: new Map(), nameless: new Map(), budget: null },
    measures: [],
    measureIds: new Map(),
    data: new Map(),
    declaredIn: [],
    sebagianIn: [],
    scopes: [''],
    ownMeasures: [],
    otherUnits: new Map(),
    scales: [],
    scaleTables: new Set(),
    orders: [],
    // About one each for an entry.
    claims: claimWriter(entries),
    quantities: quantityTable(entries),
    sums: [],
    blanks: new Map(),
    calculations: [],
    cellFormulas: [],
    trends: [],
    counts: [],
    compares: [],
    formulas: [],
    texts: [],
    numbered: [],
    references: [],
    namings: [],
    tables: [],
    lists: [],
    codes: [],
    problems: [],
    unknown: new Map(),
    dates: [],
    words: [],
    malformed: [],
    ranges: new Map(),
    spans: new Map(),
    extents: [],
    madeBefore: null,
  };
}

export function measureId(b: Builder, name: string): number {
  const known = b.measureIds.get(name);
  if (known !== undefined) return known;
  const id = b.measures.push(name) - 1;
  b.measureIds.set(name, id);
  return id;
}

export function scopeId(b: Builder, name: string | null): number {
  if (name === null) return 0;
  const known = b.scopes.indexOf(name);
  return known > 0 ? known : b.scopes.push(name) - 1;
}

export function place(b: Pick<Builder, 'files'>, { file, entry }: Pick<Spot, 'file' | 'entry'>, span: Span): Place {
  const input = b.files[file] as FileInput;
  const from = input.tree.entries.start[entry] as number;
  return { uri: input.uri, start: from + span.start, end: from + span.end };
}

export const nodeAt = (b: Builder, file: number, entry: number): EntryNode =>
  (b.files[file] as FileInput).tree.nodeOf(entry);

/** A chapter, in which everything may stand that stands at the top. */
export const isChapter = (node: EntryNode): boolean => node.kind === 'narasi' && node.keyword === 'bagian';

export function problem(
  b: Builder,
  rule: LinkProblem['rule'],
  message: Message,
  at: Place,
  key: string,
  labels: LinkProblem['labels'] = [],
  fixes: LinkProblem['fixes'] = [],
): void {
  b.problems.push({ rule, message, place: at, labels, fixes, fingerprint: `${rule}|${key}` });
}

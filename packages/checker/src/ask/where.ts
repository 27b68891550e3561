/** Where an entry of a model stands: about which subject, in which row. Found once per model. */
import { type BundleNode, titleKey } from '@sakip-lint/language';
import type { ClaimId } from '../model/claim.ts';
import type { MeasureId } from '../model/measure.ts';
import type { Model, TableColumn, TableModel, TableRow } from '../model/model.ts';
import type { SubjectId } from '../model/subject.ts';

/** Subject of the innermost block around an entry that is about one. */
export function subjectAround(model: Model, file: number, entry: number): SubjectId | null {
  const tree = model.files[file]?.tree;
  if (tree === undefined) return null;
  for (let at = tree.entries.parent[entry] ?? -1; at >= 0; at = tree.entries.parent[at] as number) {
    const declared = model.subjectAt(file, at);
    if (declared !== null) return declared;
    const node = tree.nodeOf(at);
    if (node.kind === 'bundel') return subjectOfBundle(model, node, subjectAround(model, file, at));
  }
  return null;
}

function subjectOfBundle(model: Model, { ref: { steps } }: BundleNode, self: SubjectId | null): SubjectId | null {
  return wholeCalled(model, steps[0]?.text ?? '', steps.length) ?? model.subjectCalled(steps, self);
}

/** `anggaran` stands for the whole budget, whatever else is called so. */
export function wholeCalled(model: Model, text: string, steps: number): SubjectId | null {
  if (steps !== 1 || text.toLowerCase() !== 'anggaran') return null;
  const found = model.subjects.findIndex(({ kind }) => kind === 'anggaran');
  return found < 0 ? null : found;
}

export interface InTable {
  readonly table: TableModel;
  readonly row: TableRow;
}

interface Index {
  /** By file, then entry. */
  readonly rows: readonly ReadonlyMap<number, InTable>[];
  readonly heads: readonly ReadonlyMap<
    number,
    readonly { readonly table: TableModel; readonly column: TableColumn }[]
  >[];
  readonly labels: readonly ReadonlyMap<number, readonly ClaimId[]>[];
  /** Owners of data, by measure. */
  readonly owners: ReadonlyMap<MeasureId, ReadonlySet<SubjectId>>;
  /** Names of the report's own `urutan`. */
  readonly orders: ReadonlySet<string>;
  /** Keys of all labels that scales and orders declare. */
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<Model, Index>();

export function indexOf(model: Model): Index {
  const before = known.get(model);
  if (before !== undefined) return before;
  const index = made(model);
  known.set(model, index);
  return index;
}

function made(model: Model): Index {
  const { files, tables, claims, statements, data } = model;
  const rows = files.map(() => new Map<number, InTable>());
  const heads = files.map(() => new Map<number, { table: TableModel; column: TableColumn }[]>());
  const labels = files.map(() => new Map<number, ClaimId[]>());
  const starts = files.map(({ tree }) => tree.entries.start);
  for (const table of tables) {
    for (const row of table.rows) rows[table.file]?.set(row.entry, { table, row });
    for (const column of table.columns) {
      if (column.measure === null) continue;
      const entry = entryAt(starts[table.file], column.place.start);
      push(heads[table.file], entry, { table, column });
    }
  }
  for (const claim of [...claims.labels.keys(), ...claims.grades.keys()])
    push(labels[statements.file[claims.statement[claim] as number] as number], claims.entry[claim] as number, claim);
  const owners = new Map<MeasureId, Set<SubjectId>>();
  for (const { measure, subject } of data) owners.set(measure, (owners.get(measure) ?? new Set()).add(subject));
  const words = new Set(
    model.scales.flatMap(({ classes }) => classes.flatMap(({ label, second }) => [label, ...second].map(titleKey))),
  );
  return { rows, heads, labels, owners, ...ordersIn(model, words) };
}

/** Grades with an order are no scale of a measure: they stand in the trees alone. */
function ordersIn({ files }: Model, words: Set<string>): Pick<Index, 'orders' | 'words'> {
  const orders = new Set<string>();
  for (const { tree } of files) {
    const { entries, text } = tree;
    for (let entry = 0; entry < entries.count; entry = entries.until[entry] as number) {
      if (!/^urutan\b/i.test(text.slice(entries.start[entry], (entries.start[entry] as number) + 8))) continue;
      const node = tree.nodeOf(entry);
      if (node.kind !== 'skala') continue;
      orders.add(node.name.text.toLowerCase());
      for (let member = entry + 1; member < (entries.until[entry] as number); member++) {
        const grade = tree.nodeOf(member);
        if (grade.kind !== 'kelas') continue;
        for (const { text: label } of [grade.label, ...grade.second]) words.add(titleKey(label));
      }
    }
  }
  return { orders, words };
}

function push<T>(lists: Map<number, T[]> | undefined, key: number, item: T): void {
  const list = lists?.get(key);
  if (list === undefined) lists?.set(key, [item]);
  else list.push(item);
}

/** The last entry that begins at an offset or before it; -1: none. */
export function entryAt(starts: Int32Array | undefined, offset: number): number {
  let low = -1;
  let high = (starts?.length ?? 0) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts?.[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

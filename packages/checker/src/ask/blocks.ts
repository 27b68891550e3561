/** What a block is about, and which statement stands where: asked by position, found in indexes made once a model. */
import { type ClaimIndex, claimIndex } from '../constrain/claim-index.ts';
import type { ClaimId, StatementId, Statements } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { SubjectId } from '../model/subject.ts';

/** Subject of the block that an entry heads (a subject's, its data's, a bundle's); null: of nothing known. */
export function subjectOfBlock(model: Model, file: number, entry: number): SubjectId | null {
  const tree = model.files[file]?.tree;
  if (tree === undefined || entry < 0 || entry >= tree.entries.count) return null;
  const declared = model.subjectAt(file, entry);
  if (declared !== null) return declared;
  const node = tree.nodeOf(entry);
  const parent = tree.entries.parent[entry] as number;
  if (node.kind === 'subjek' && node.subject === 'data') return model.subjectAt(file, parent);
  if (node.kind !== 'bundel') return null;
  const at = { file, entry, document: documentAt(model, file, entry) };
  return model.resolve(node.ref, at, model.subjectAt(file, parent))?.subject ?? null;
}

/** The document an entry belongs to: the last `dokumen` above it in its file. */
export function documentAt(model: Model, file: number, entry: number): number {
  let first = -1;
  let found = -1;
  for (const { index, file: own, entry: head } of model.documents) {
    if (own !== file) continue;
    if (first < 0) first = index;
    if (head <= entry) found = index;
  }
  return found < 0 ? Math.max(first, 0) : found;
}

/** Statements of each file by their entries, and claims by their statements. */
interface ByPlace {
  /** By file: statements in the order of their entries. */
  readonly files: ReadonlyMap<number, readonly StatementId[]>;
}

const placesOf = new WeakMap<Statements, ByPlace>();

function byPlace(statements: Statements): ByPlace {
  const known = placesOf.get(statements);
  if (known !== undefined) return known;
  const files = new Map<number, StatementId[]>();
  for (let statement = 0; statement < statements.count; statement++) {
    const file = statements.file[statement] as number;
    const list = files.get(file);
    if (list === undefined) files.set(file, [statement]);
    else list.push(statement);
  }
  const { entry } = statements;
  // Nearly always written in that order.
  for (const list of files.values()) {
    if (list.some((one, k) => k > 0 && (entry[list[k - 1] as number] as number) > (entry[one] as number)))
      list.sort((a, b) => (entry[a] as number) - (entry[b] as number) || a - b);
  }
  const made = { files };
  placesOf.set(statements, made);
  return made;
}

/** How many statements of a file stand before an entry. */
function before(list: readonly StatementId[], { entry }: Statements, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entry[list[middle] as number] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Statements that entries `from` to before `to` of a file head, in order. */
export function statementsIn({ statements }: Model, file: number, from: number, to: number): readonly StatementId[] {
  const list = byPlace(statements).files.get(file) ?? [];
  return list.slice(before(list, statements, from), before(list, statements, to));
}

/** The statement that stands at an entry; else the nearest above, else the first below: a text being typed has none yet. */
export function statementNear({ statements }: Model, file: number, entry: number): StatementId | null {
  const list = byPlace(statements).files.get(file) ?? [];
  const at = before(list, statements, entry);
  const here = list[at];
  if (here !== undefined && statements.entry[here] === entry) return here;
  return list[at - 1] ?? here ?? null;
}

/** By the column of statements, which an edit of numbers leaves as it is. */
const indexes = new WeakMap<Int32Array, ClaimIndex>();

/** Claims of a statement, in order of writing. */
export function claimsOfStatement(model: Model, statement: StatementId): readonly ClaimId[] {
  const known = indexes.get(model.claims.statement) ?? claimIndex(model);
  indexes.set(model.claims.statement, known);
  const { start, ids } = known;
  return [...ids.subarray(start[statement] as number, start[statement + 1] as number)];
}

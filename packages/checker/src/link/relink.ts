/**
 * The model after an edit that changes only numbers in blocks' fields, in sentences and in the rows of one table: its shape
 * stays, the values of some claims and the places behind the edit are new. Most keystrokes are of this kind; any other edit is
 * linked anew.
 */
import {
  changeOf,
  type EntryNode,
  type RowNode,
  type Shift,
  shiftOf,
  type TextChange,
  type Tree,
} from '@sakip-lint/language';
import type { Place } from '../finding.ts';
import { type ClaimId, type Claims, Flag } from '../model/claim.ts';
import type { FileInput, Model } from '../model/model.ts';
import { place } from './builder.ts';
import { documentAt } from './documents.ts';
import type { TableExtent } from './extents.ts';
import { factsNow, factsOf, SENTENCES } from './facts-now.ts';
import { remember, walkOf } from './linked.ts';
import { moved } from './moved.ts';
import { inOrder, type Noting, note } from './noted.ts';
import { type OpenClaims, openClaims } from './open-claims.ts';
import { relinkTable } from './relink-table.ts';
import { type Rewritten, rewritten, STILL } from './same-writing.ts';
import { PRINT_FLAGS, printOf } from './values.ts';
import type { Walk } from './walk.ts';

export interface Relinked {
  readonly model: Model;
  /** Claims whose values differ. */
  readonly changed: readonly ClaimId[];
  /** How the edit moved the places of a file; null: not at all. */
  readonly shiftIn: (uri: string) => Shift | null;
}

/** An entry that was written anew, with its values old and next. */
interface Touched {
  readonly file: number;
  readonly entry: number;
  readonly node: EntryNode;
  readonly values: readonly Rewritten[];
}

/** A row of a table that was written anew. */
interface Row {
  readonly file: number;
  readonly entry: number;
  /** Where the cells that differ began. */
  readonly cells: readonly number[];
}

/** Null: another row. */
const cellsIn = (old: RowNode, next: RowNode): readonly number[] | null =>
  old.cells.length !== next.cells.length || old.rule !== next.rule
    ? null
    : old.cells.flatMap(({ text, span }, k) => (text === next.cells[k]?.text ? [] : [span.start]));

/** null: more than numbers has changed. Pure. */
export function relink(before: Model, files: readonly FileInput[]): Relinked | null {
  if (files.length !== before.files.length) return null;
  const shifts = new Map<string, Shift>();
  const touched: Touched[] = [];
  const rows: Row[] = [];
  for (const [file, next] of files.entries()) {
    const old = before.files[file] as FileInput;
    if (old.uri !== next.uri) return null;
    if (old.tree === next.tree) continue;
    const change = changeOf(old.tree.text, next.tree.text);
    const shift = [shiftOf(change, true), shiftOf(change, false)].find((one) => keepsShape(old.tree, next.tree, one));
    const own = shift === undefined ? null : touchedIn(file, old.tree, next.tree, change, shift);
    if (shift === undefined || own === null) return null;
    shifts.set(next.uri, shift);
    touched.push(...own.touched);
    rows.push(...own.rows);
  }
  const walk = walkOf(before);
  const table = walk === null ? null : tableOf(walk, rows);
  if (walk === null || table === undefined || !areNumbers(before, rows)) return null;
  const claims = openClaims(before.claims);
  const changed = valuesNow(before, claims, touched);
  if (changed === null) return null;
  const shiftIn = (uri: string): Shift | null => shifts.get(uri) ?? null;
  const model = modelNow(before, files, touched, shiftIn);
  const again = table === null ? null : relinkTable(model, claims, walk, table);
  if (table !== null && again === null) return null;
  const now = { ...model, ...again?.told, claims: claims.close() };
  remember(now, walk);
  return { model: now, changed: [...changed, ...(again?.changed ?? [])], shiftIn };
}

/** The table that the rows are of; null without rows, undefined where they are not all of one. */
function tableOf({ b }: Walk, [first, ...others]: readonly Row[]): TableExtent | null | undefined {
  if (first === undefined) return null;
  const table = b.extents.find((one) => holds(one, first));
  return table !== undefined && others.every((row) => holds(table, row)) ? table : undefined;
}

/** Whether all that differs in the rows claimed numbers: names and levels are read from cells as well. */
function areNumbers({ claims, statements }: Model, rows: readonly Row[]): boolean {
  const left = new Set(rows.flatMap(({ file, entry, cells }) => cells.map((start) => `${file}|${entry}|${start}`)));
  for (const claim of left.size === 0 ? [] : claimsIn(claims, new Set(rows.map(({ entry }) => entry)))) {
    if (((claims.flags[claim] as number) & NO_NUMBER) !== 0) continue;
    const file = statements.file[claims.statement[claim] as number];
    left.delete(`${file}|${claims.entry[claim]}|${claims.start[claim]}`);
  }
  return left.size === 0;
}

const holds = ({ at, until, bare }: TableExtent, { file, entry }: Row): boolean =>
  at.file === file && entry < until && (bare ? at.entry <= entry : at.entry < entry);

/** The same entries, moved. */
function keepsShape({ entries: old }: Tree, { entries: next }: Tree, shift: Shift): boolean {
  if (old.count !== next.count) return false;
  for (let entry = 0; entry < old.count; entry++) {
    if (
      shift.start(old.start[entry] as number) !== next.start[entry] ||
      shift.end(old.end[entry] as number) !== next.end[entry] ||
      old.parent[entry] !== next.parent[entry] ||
      old.until[entry] !== next.until[entry] ||
      old.opens[entry] !== next.opens[entry]
    )
      return false;
  }
  return true;
}

/** Entries in which numbers changed, and rows that changed; null where anything else did. */
function touchedIn(
  file: number,
  old: Tree,
  next: Tree,
  { from, to }: TextChange,
  shift: Shift,
): { readonly touched: readonly Touched[]; readonly rows: readonly Row[] } | null {
  const { entries } = old;
  const touched = new Set<number>();
  for (let entry = 0; entry < entries.count && (entries.start[entry] as number) <= to; entry++)
    if (reachOf(old, entry) >= from) touched.add(entry);
  const found: Touched[] = [];
  const rows: Row[] = [];
  for (const entry of touched) {
    const [a, b] = [old.nodeOf(entry), next.nodeOf(entry)];
    if (!isReadAnew(b)) {
      // The model may hold its node.
      const pairs = rewritten(a, b, { old: 0, next: 0 }, STILL);
      if (pairs !== null && !pairs.some(isRewritten)) continue;
      const cells = a.kind === 'baris' && b.kind === 'baris' ? cellsIn(a, b) : null;
      if (cells === null) return null;
      rows.push({ file, entry, cells });
      continue;
    }
    const base = { old: entries.start[entry] as number, next: next.entries.start[entry] as number };
    const pairs = rewritten(a, b, base, shift);
    // The model holds what a value is calculated from.
    if (pairs?.some(({ old: { calculation } }) => calculation.length > 0) !== false) return null;
    // A butir is linked with its head.
    if (b.kind !== 'butir') found.push({ file, entry, node: b, values: pairs });
  }
  return { touched: found, rows };
}

/** How far an entry's text goes: a head repeats the items of its series, and has clauses behind its block. */
function reachOf({ entries, text }: Tree, entry: number): number {
  if (entries.opens[entry] === 0) return entries.end[entry] as number;
  const next = entries.until[entry] as number;
  return next < entries.count ? (entries.start[next] as number) : text.length;
}

/** Entries of whose nodes the model holds nothing but claims, and facts that can take the new one. */
const isReadAnew = ({ kind }: EntryNode): boolean => PLAIN.has(kind) || SENTENCES.has(kind);

const PLAIN: ReadonlySet<EntryNode['kind']> = new Set(['isian', 'butir', 'subjek', 'bundel']);

/** Writes the new values over the claims'; the claims that differ, or null where something written anew is no claim of a number, and nothing tells of it. */
function valuesNow(model: Model, claims: OpenClaims, touched: readonly Touched[]): readonly ClaimId[] | null {
  const { statements, quantities } = model;
  const { quantity, statement, entry, start, flags } = claims.before;
  if (touched.length === 0) return [];
  const changed: ClaimId[] = [];
  const claimed = new Set<Rewritten>();
  for (const claim of claimsIn(claims.before, new Set(touched.map((one) => one.entry)))) {
    const file = statements.file[statement[claim] as number];
    const one = touched.find((at) => at.entry === entry[claim] && at.file === file);
    if (one === undefined) continue;
    const pair = one.values.find(({ old }) => old.span.start === start[claim]);
    if (pair === undefined) return null;
    const { value, span } = pair.next;
    claims.move(claim, span.start, span.end);
    if (!isRewritten(pair)) continue;
    const bits = flags[claim] as number;
    if (value.kind !== 'angka' || (bits & NO_NUMBER) !== 0) return null;
    const subject = quantities.subject[quantity[claim] as number] as number;
    const measure = quantities.measure[quantity[claim] as number] as number;
    const print = printOf(model, model.traits(measure, subject), subject, measure, value);
    if (claims.write(claim, print.number, (bits & ~PRINT_FLAGS) | print.bits, print.place)) changed.push(claim);
    claimed.add(pair);
  }
  const isTold = ({ file, entry, node }: Touched): boolean =>
    SENTENCES.has(node.kind) && factsOf(model).some((fact) => fact.file === file && fact.entry === entry);
  for (const one of touched) {
    if (one.values.some((pair) => isRewritten(pair) && !claimed.has(pair)) && !isTold(one)) return null;
  }
  return changed;
}

/** Claims of entries, of whatever file. */
function claimsIn({ count, entry }: Claims, entries: ReadonlySet<number>): readonly ClaimId[] {
  const found: ClaimId[] = [];
  for (let claim = 0; claim < count; claim++) if (entries.has(entry[claim] as number)) found.push(claim);
  return found;
}

const NO_NUMBER = Flag.label | Flag.range | Flag.none;

const isRewritten = ({ old, next }: Rewritten): boolean => old.text !== next.text;

function modelNow(
  before: Model,
  files: readonly FileInput[],
  touched: readonly Touched[],
  shiftIn: (uri: string) => Shift | null,
): Model {
  const {
    files: _files,
    claims,
    quantities,
    statements,
    malformed: _malformed,
    words,
    calculations,
    trends,
    counts,
    compares,
    formulas,
    ...rest
  } = before;
  const nodeAt = (file: number, entry: number): EntryNode | null =>
    touched.find((one) => one.entry === entry && one.file === file)?.node ?? null;
  const facts = touched.some(({ node }) => SENTENCES.has(node.kind))
    ? factsNow(before, before.measures, nodeAt)
    : { trends, counts, compares, formulas };
  const model = { ...moved(rest, shiftIn), ...facts, files, claims, quantities, statements, calculations };
  return {
    ...model,
    malformed: malformedNow(before, files, touched, shiftIn),
    words: words.map((one) => wordsNow(one, touched)),
  };
}

/** Faults of numbers where they are written next, in the order of writing. */
function malformedNow(
  before: Model,
  files: readonly FileInput[],
  touched: readonly Touched[],
  shiftIn: (uri: string) => Shift | null,
): Model['malformed'] {
  const anew = touched.flatMap(({ file, entry, values }) =>
    values.filter(isRewritten).map((pair) => ({ file, entry, pair })),
  );
  const gone = anew.map(({ file, entry, pair }) => place(before, { file, entry }, pair.old.span));
  const isGone = ({ uri, start }: Place): boolean =>
    gone.some((one) => one.uri === uri && one.start <= start && start < one.end);
  const kept = moved(
    before.malformed.filter((one) => !isGone(one.place)),
    shiftIn,
  );
  const noted: Noting = { files, malformed: [], texts: [] };
  for (const { file, entry, pair } of anew) {
    const { index } = documentAt(before.documents, file, entry);
    note(noted, { file, entry, document: index }, pair.next.value, pair.next.span);
  }
  return inOrder(files, [...kept, ...noted.malformed]);
}

/** An amount in words beside a number that was written anew. */
function wordsNow(one: Model['words'][number], touched: readonly Touched[]): Model['words'][number] {
  const values = touched.find(({ file, entry }) => file === one.file && entry === one.entry)?.values;
  const pair = values?.find(({ old }) => old.span.start === one.value.span.start);
  return pair === undefined ? one : { ...one, value: pair.next };
}

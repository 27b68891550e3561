/**
 * One table linked again by itself, after an edit in its rows. It is linked as the first time, on what was known in the end, and
 * writes over what it wrote then; where it would write anything else than other numbers, all is linked anew.
 */
import type { ClaimId } from '../model/claim.ts';
import type { Model, TableModel, TableRow } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { type Builder, type NewSubject, nodeAt } from './builder.ts';
import { GROWING, type Growing, type TableExtent } from './extents.ts';
import { inOrder } from './noted.ts';
import type { OpenClaims } from './open-claims.ts';
import { resolver } from './resolve.ts';
import { OtherShape, type Rewriter, rewriter } from './rewriter.ts';
import { scaleOf } from './scale-tables.ts';
import { linkBareRows, linkTable } from './table/table.ts';
import type { Walk } from './walk.ts';

export interface TableAgain {
  readonly changed: readonly ClaimId[];
  /** What the table says besides its claims, as it is now. */
  readonly told: Pick<Model, 'problems' | 'words' | 'lists' | 'tables' | 'malformed'>;
}

/** `model`: moved to where all stands now; `claims`: its claims, which are written in. Null: more than numbers has changed. */
export function relinkTable(model: Model, claims: OpenClaims, walk: Walk, extent: TableExtent): TableAgain | null {
  const { at, bare, phases } = extent;
  const isOwn = (list: Growing, index: number): boolean =>
    phases.some(({ from, to }) => from[list] <= index && index < to[list]);
  // An unknown name is told with every place that writes it, once all are known.
  if ([...walk.b.unknown.values()].some((index) => isOwn('problems', index))) return null;
  if (phases.some(({ from, to }) => from.calculations < to.calculations)) return null;
  const write = rewriter(claims, model.statements, phases);
  const b = settled(walk.b, model, write, extent);
  if (!bare && (b.scaleTables.has(`${at.file}|${at.entry}`) || scaleOf(b, at) !== null)) return null;
  const known = { ...walk.known, add() {}, alias() {} };
  const again: Walk = { ...walk, b, known, resolve: resolver(b, known, walk.traits), later: [] };
  const now = Object.fromEntries(GROWING.map((list) => [list, [...model[list]]])) as Record<Growing, unknown[]>;
  const steps = [
    (): void => {
      const node = nodeAt(b, at.file, at.entry);
      if (bare) linkBareRows(again, at);
      else if (node.kind === 'tabel') linkTable(again, at, node);
    },
    (): void => {
      for (const rest of again.later.splice(0)) rest();
    },
  ];
  try {
    for (const [phase, { from, to }] of phases.entries()) {
      for (const list of GROWING) Object.assign(b, { [list]: now[list].slice(0, from[list]) });
      steps[phase]?.();
      for (const list of GROWING) {
        if (b[list].length !== to[list]) return null;
        now[list].splice(from[list], to[list] - from[list], ...b[list].slice(from[list]));
      }
    }
  } catch (error) {
    if (error instanceof OtherShape) return null;
    throw error;
  }
  const lists = now as unknown as Pick<Model, Growing>;
  if (again.later.length > 0 || !write.isDone() || !isSettled(b, walk.b) || !isAlike(model, lists, b, extent))
    return null;
  const { problems, words, tables } = lists;
  return {
    changed: write.changed,
    told: { problems, words, tables, lists: lists.lists, malformed: malformedNow(model, b, extent) },
  };
}

/** The builder as it was in the end, on the text of now: what is added to it is not added to the one of before. */
function settled(b: Builder, model: Model, claims: Rewriter, { phases }: TableExtent): Builder {
  const { quantities, subjects, documents, scales, files } = model;
  const made = phases
    .flatMap(({ from, to }) => Array.from({ length: to.subjects - from.subjects }, (_, k) => from.subjects + k))
    .values();
  return {
    ...b,
    files,
    claims,
    subjects: subjects as Subject[],
    documents: documents as Builder['documents'],
    scales: scales as Builder['scales'],
    quantities: {
      ...b.quantities,
      find: quantities.find,
      intern(subject, measure, period, version, scope) {
        const found = quantities.find(subject, measure, period, version, scope);
        if (found < 0) throw new OtherShape();
        return found;
      },
    },
    measures: [...b.measures],
    measureIds: new Map(b.measureIds),
    scopes: [...b.scopes],
    otherUnits: new Map(b.otherUnits),
    ranges: new Map(b.ranges),
    spans: new Map(b.spans),
    unknown: new Map(b.unknown),
    wholes: { ...b.wholes, totals: new Map(b.wholes.totals) },
    declaredIn: b.declaredIn.map((one) => new Set(one)),
    sebagianIn: b.sebagianIn.map((one) => new Set(one)),
    blanks: new Map(),
    malformed: [],
    namings: [],
    codes: [],
    extents: [],
    madeBefore: (fields) => {
      for (const id of made) if (isMadeOf(subjects[id] as Subject, fields)) return subjects[id] as Subject;
      throw new OtherShape();
    },
  };
}

const isMadeOf = (subject: Subject, { kind, title, kode = null, parent = null }: NewSubject): boolean =>
  subject.kind === kind && subject.title === title && subject.kode === kode && subject.parent === parent;

/** Nothing was added. */
function isSettled(after: Builder, before: Builder): boolean {
  const sizes = (b: Builder): readonly number[] => [
    b.measures.length,
    b.scopes.length,
    b.measureIds.size,
    b.ranges.size,
    b.spans.size,
    b.unknown.size,
    ...b.declaredIn.map(({ size }) => size),
    ...b.sebagianIn.map(({ size }) => size),
  ];
  const kept = <K, V>(now: ReadonlyMap<K, V>, was: ReadonlyMap<K, V>): boolean =>
    now.size === was.size && [...now].every(([key, value]) => was.get(key) === value);
  const were = sizes(before);
  return (
    sizes(after).every((size, k) => size === were[k]) &&
    kept(after.otherUnits, before.otherUnits) &&
    kept(after.wholes.totals, before.wholes.totals)
  );
}

/** What calculations and names hang on is what it was. */
function isAlike(model: Model, now: Pick<Model, Growing>, b: Builder, { at, until, phases }: TableExtent): boolean {
  const own = <T>(list: readonly T[], name: Growing): readonly T[] =>
    phases.flatMap(({ from, to }) => list.slice(from[name], to[name]));
  const sameBy = <T>(was: readonly T[], is: readonly T[], of: (one: T) => unknown): boolean =>
    JSON.stringify(was.map(of)) === JSON.stringify(is.map(of));
  const isHere = (key: string): boolean => {
    const [file, entry] = key.split('|').slice(-2).map(Number);
    return file === at.file && entry !== undefined && at.entry <= entry && entry < until;
  };
  const blanks = [...model.blanks.keys()].filter(isHere);
  return (
    sameBy(own(model.texts, 'texts'), own(now.texts, 'texts'), ({ kind, text }) => [kind, text]) &&
    sameBy(own(model.sums, 'sums'), own(now.sums, 'sums'), ({ blanks, ...sum }) => [sum, blanks.length]) &&
    sameBy(own(model.cellFormulas, 'cellFormulas'), own(now.cellFormulas, 'cellFormulas'), (one) => one) &&
    own(model.tables, 'tables').every((table, k) => isSameTable(table, own(now.tables, 'tables')[k] as TableModel)) &&
    blanks.length === b.blanks.size &&
    blanks.every((key) => b.blanks.has(key))
  );
}

function isSameTable(a: TableModel, b: TableModel): boolean {
  const columns = (table: TableModel): string => JSON.stringify(table.columns.map(({ place: _, ...column }) => column));
  const sameMap = (one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean =>
    one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
  return (
    a.kumulatif === b.kumulatif &&
    a.rows.length === b.rows.length &&
    columns(a) === columns(b) &&
    a.rows.every((row, k) => {
      const other = b.rows[k] as TableRow;
      return (
        row.entry === other.entry &&
        row.role === other.role &&
        row.statement === other.statement &&
        sameMap(row.subjects, other.subjects) &&
        sameMap(row.claims, other.claims)
      );
    })
  );
}

/** Faults of numbers: those outside the table, and those that it has now. */
function malformedNow(model: Model, b: Builder, { at, until }: TableExtent): Model['malformed'] {
  const file = model.files[at.file] as Model['files'][number];
  const { entries, text } = file.tree;
  const start = entries.start[at.entry] as number;
  const end = until < entries.count ? (entries.start[until] as number) : text.length;
  const isIn = (place: { uri: string; start: number }): boolean =>
    place.uri === file.uri && start <= place.start && place.start < end;
  return inOrder(model.files, [...model.malformed.filter(({ place }) => !isIn(place)), ...b.malformed]);
}

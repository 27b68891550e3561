/** Groups of subjects that are counted, compared and averaged. */
import { BUDGET_KINDS, titleKey } from '@sakip-lint/language';
import type { Model } from './model.ts';
import type { Subject, SubjectId } from './subject.ts';

export function ancestorsOf(model: Model, subject: SubjectId): readonly Subject[] {
  const found: Subject[] = [];
  for (let id = model.subjects[subject]?.parent ?? null; id !== null && found.length < 100; ) {
    const parent = model.subjects[id];
    if (parent === undefined) break;
    found.push(parent);
    id = parent.parent;
  }
  return found;
}

/** Subjects of a kind that a document itself declares or values, in order; those of another scope left out. */
export function declaredOf(model: Model, kind: string, document: number): readonly Subject[] {
  const own = model.declaredIn(document);
  return model.subjects.filter((subject) => subject.kind === kind && own.has(subject.id));
}

/** Main indicators: under a tujuan or sasaran, never a programme's own; one title counts once. */
export function ikuOf(model: Model, document: number): readonly SubjectId[] {
  return onceByTitle(
    declaredOf(model, 'indikator', document).filter(({ id }) => isIku(model, id) && !isScoped(model, id)),
  );
}

export function isIku(model: Model, indicator: SubjectId): boolean {
  const above = ancestorsOf(model, indicator);
  if (above.some(({ kind }) => BUDGET_KINDS.has(kind))) return false;
  return above.some(({ kind }) => kind === 'tujuan' || kind === 'sasaran');
}

export function indicatorsUnder(model: Model, subject: SubjectId): readonly SubjectId[] {
  const found: Subject[] = [];
  const open = [subject];
  for (let id = open.pop(); id !== undefined && found.length < 10_000; id = open.pop()) {
    const one = model.subjects[id];
    if (one === undefined) continue;
    found.push(...one.indicators.flatMap((own) => model.subjects[own] ?? []));
    open.push(...one.children.filter((child) => model.subjects[child]?.kind !== 'indikator').reverse());
  }
  return onceByTitle(found);
}

function onceByTitle(subjects: readonly Subject[]): readonly SubjectId[] {
  const seen = new Set<string>();
  return subjects.flatMap(({ id, title }) => {
    const key = titleKey(title);
    if (seen.has(key)) return [];
    seen.add(key);
    return [id];
  });
}

const scoped = new WeakMap<Model, Map<SubjectId, boolean>>();

/** Declared under a `lingkup "…"`: known by name, but no part of what the document counts, adds or averages. */
export function isScoped(model: Model, subject: SubjectId): boolean {
  const known = scoped.get(model) ?? new Map<SubjectId, boolean>();
  scoped.set(model, known);
  const before = known.get(subject);
  if (before !== undefined) return before;
  const declared = model.subjects[subject]?.declared;
  const tree = model.files.find(({ uri }) => uri === declared?.uri)?.tree;
  let found = false;
  if (tree !== undefined && declared !== undefined) {
    let entry = entryAt(tree.entries, declared.start);
    for (let steps = 0; entry >= 0 && !found && steps < 100; steps++) {
      found = tree.nodeOf(entry).clauses.lingkup !== null;
      entry = tree.entries.parent[entry] ?? -1;
    }
  }
  known.set(subject, found);
  return found;
}

/** Last entry that starts at or before an offset; -1 none. */
export function entryAt({ count, start }: Model['files'][number]['tree']['entries'], offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

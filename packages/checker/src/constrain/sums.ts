/** Sums over the budget's tree: which parts a parent has in a document, and which claim gives each its amount. */
import { BUDGET_KINDS } from '@sakip-lint/language';
import type { Model } from '../model/model.ts';
import type { Subject, SubjectId } from '../model/subject.ts';

/** An office of several is a part of their joint budget. */
const PARTS = new Set([...BUDGET_KINDS, 'instansi']);
/** They share their parent's amount or describe it: never parts of a sum. */
const NO_PART = new Set(['hasil', 'rincian']);

/**
 * Groups of parts that each make up the whole: the children of one kind, and each partition (`rincian`). Only subjects that
 * the document itself declares or values.
 */
export function partitionsOf(model: Model, parent: Subject, declared: ReadonlySet<SubjectId>): readonly SubjectId[][] {
  const groups = new Map<string, SubjectId[]>();
  const offices = parent.children.some((id) => model.subjects[id]?.kind === 'instansi' && declared.has(id));
  for (const id of parent.children) {
    const child = model.subjects[id];
    if (child === undefined || !declared.has(id) || !PARTS.has(child.kind)) continue;
    if (child.kind === 'rincian') {
      const items = child.children.filter((item) => declared.has(item));
      if (items.length > 0) groups.set(`rincian ${id}`, items);
      // An item of a partition is a part of the partition's head, told above.
      else if (parent.kind === 'rincian') push(groups, 'rincian', id);
    } else if (!NO_PART.has(child.kind)) {
      // Programmes that stand beside offices are further parts of the same whole.
      push(groups, offices && child.kind === 'program' ? 'instansi' : child.kind, id);
    }
  }
  return [...groups.values()];
}

function push(groups: Map<string, SubjectId[]>, key: string, id: SubjectId): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [id]);
  else group.push(id);
}

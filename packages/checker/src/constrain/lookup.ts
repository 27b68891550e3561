/** What making a definition concrete needs to ask of the model. */

import { kindsOf } from '../define/lower.ts';
import type { Expr } from '../define/standard.ts';
import type { QuantityId, StatementId } from '../model/claim.ts';
import { LAST_VERSION, type Model } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { ikuOf } from '../model/subject-groups.ts';
import { holds, type Lookup, type Where } from './instantiate.ts';
import type { Nearby } from './nearness.ts';

export function lookupOf(
  model: Model,
  near: (quantity: QuantityId, statement: StatementId) => Nearby,
): Lookup & { holds(condition: Expr, where: Where): boolean | null } {
  const { quantities, subjects } = model;
  const at = (id: number): Subject[] => (subjects[id] === undefined ? [] : [subjects[id]]);
  let supporters: ReadonlyMap<number, readonly Subject[]> | null = null;
  const iku = new Map<number, readonly Subject[]>();
  const named = new Map<string, Subject | null>();
  const seek = (path: string): Subject | null => {
    const name = path.replaceAll('"', '').toLowerCase();
    const exact = subjects.filter(
      (subject) =>
        subject.name.toLowerCase() === name ||
        subject.code?.toLowerCase() === name ||
        subject.titles.some((title) => title.toLowerCase() === name),
    );
    if (exact.length === 1) return exact[0] as Subject;
    const tails = subjects.filter((subject) => subject.name.toLowerCase().endsWith(`.${name}`));
    return tails.length === 1 ? (tails[0] as Subject) : null;
  };
  const lookup: Lookup = {
    model,
    near,
    subjectAt(path) {
      const known = named.get(path);
      if (known !== undefined) return known;
      const found = seek(path);
      named.set(path, found);
      return found;
    },
    members(each, within, where) {
      const { subject, document } = where;
      const top = within === null ? null : lookup.subjectAt(within);
      if (within !== null && top === null) return [];
      if (each === 'pendukung') {
        supporters ??= supportersOf(subjects);
        return supporters.get(subject.id) ?? [];
      }
      if (each === 'anak') return subject.children.flatMap(at);
      if (each === 'didukung') return subject.supports.flatMap(at);
      if (each === 'iku') {
        const known = iku.get(document) ?? ikuOf(model, document).flatMap(at);
        iku.set(document, known);
        return known;
      }
      const kinds = kindsOf(each) as readonly string[];
      const own = model.declaredIn(document);
      const from = top ?? subject;
      const inside = descendantsOf(model, from).filter(({ id, kind }) => kinds.includes(kind) && own.has(id));
      if (each === 'indikator' && top === null) {
        const direct = from.indicators.flatMap(at);
        if (direct.length > 0) return direct;
      }
      if (inside.length > 0 || from.kind !== 'dokumen') return inside;
      return subjects.filter(({ id, kind }) => kinds.includes(kind) && own.has(id));
    },
    latest(subject, measure, period, scope) {
      let latest = 0;
      for (let version = 1; version <= LAST_VERSION; version++) {
        const quantity = quantities.find(subject, measure, period, version, scope);
        if (
          quantity >= 0 &&
          (quantities.claimStart[quantity] as number) < (quantities.claimStart[quantity + 1] as number)
        ) {
          latest = version;
        }
      }
      return latest;
    },
  };
  return { ...lookup, holds: (condition, where) => holds(lookup, condition, where) };
}

function supportersOf(subjects: readonly Subject[]): ReadonlyMap<number, readonly Subject[]> {
  const supporters = new Map<number, Subject[]>();
  for (const subject of subjects) {
    for (const id of subject.supports) {
      const list = supporters.get(id);
      if (list === undefined) supporters.set(id, [subject]);
      else list.push(subject);
    }
  }
  return supporters;
}

function descendantsOf(model: Model, top: Subject): readonly Subject[] {
  const found: Subject[] = [];
  const open = [...top.children, ...top.indicators];
  const seen = new Set<number>();
  while (open.length > 0) {
    const id = open.shift() as number;
    const subject = model.subjects[id];
    if (subject === undefined || seen.has(id)) continue;
    seen.add(id);
    found.push(subject);
    open.push(...subject.children, ...subject.indicators);
  }
  return found;
}

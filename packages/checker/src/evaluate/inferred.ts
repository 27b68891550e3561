/** The direction inferred for an indicator that declares none, from its own cells. */
import { cmp, HUNDRED } from '@sakip-lint/language';
import { type Instance, instantiate, type Where } from '../constrain/instantiate.ts';
import type { Definition } from '../define/standard.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Subject } from '../model/subject.ts';
import { casesOf } from './cases.ts';
import {
  type Direction,
  directionOf,
  directionsIn,
  isOpen,
  OPEN_DIRECTION,
  TOLD_DIRECTION,
  USUAL_DIRECTION,
  USUAL_LESS,
} from './direction.ts';
import type { Found } from './judgement.ts';
import { type Judging, whereIs } from './judging.ts';
import { numberOf } from './number.ts';

/** null where one is declared, or the usual one holds. */
export function directionFor(judging: Judging, subject: Subject, definition: Definition): string | null {
  if (subject.arah !== null && !isOpen(subject.arah)) return null;
  if (directionsIn(definition).length === 0) return null;
  const { arah } = judging.steps.shared('arah', String(subject.id), () => infer(judging, subject));
  return arah === USUAL_DIRECTION ? null : arah;
}

function infer(judging: Judging, subject: Subject): Direction {
  const { constraints, definitions } = judging.built;
  const cells = judging.directed().get(subject.id) ?? [];
  const definitionOf = new Map(
    cells.map((c) => [constraints.result[c] as ClaimId, constraints.definition[c] as number]),
  );
  const words = [
    ...new Set([...definitionOf.values()].flatMap((index) => directionsIn(definitions.all[index] as Definition))),
  ];
  const verdictOf = (cell: ClaimId, as: Subject): Found['verdict'] | null => {
    const where = { ...whereIs(judging.model, cell), subject: as };
    const found = underDirection(judging, cell, definitionOf.get(cell) as number, where, as.arah as string);
    // What is computed from nothing (`rentang`: 100%), or only reaches a cap, says nothing of the direction.
    return found === null || found.found.operands.length === 0 ? null : found.found.verdict;
  };
  const all = [...definitionOf.keys()];
  const best = directionOf(subject, words, all, (cell, as) => {
    const verdict = verdictOf(cell, as);
    return verdict === 'sesuai' || verdict === 'pembulatan';
  });
  if (best.fitting.length > 0 || all.length === 0) return best;
  // Caps above 100% that only less being better reaches: so it is meant.
  const reached = words.find(
    (arah) =>
      arah.startsWith(OPEN_DIRECTION) &&
      all.every((cell) => isAboveWhole(judging, cell) && verdictOf(cell, { ...subject, arah }) === 'batas'),
  );
  const usual = subject.arah === TOLD_DIRECTION ? USUAL_LESS : null;
  return reached === undefined && usual === null ? best : { arah: reached ?? (usual as string), fitting: [] };
}

function isAboveWhole({ model }: Judging, cell: ClaimId): boolean {
  const value = numberOf(model, cell);
  return value !== null && cmp(value, HUNDRED) > 0;
}

/** Constraints whose definition tells directions apart, by subject. */
export function directedOf({ model, built }: Pick<Judging, 'model' | 'built'>): ReadonlyMap<number, readonly number[]> {
  const { constraints, definitions } = built;
  const directed = new Map<number, number[]>();
  const told = definitions.all.map((definition) => directionsIn(definition).length > 0);
  for (let c = 0; c < constraints.count; c++) {
    if (told[constraints.definition[c] as number] !== true) continue;
    const quantity = model.claims.quantity[constraints.result[c] as number] as number;
    const of = model.quantities.subject[quantity] as number;
    const list = directed.get(of);
    if (list === undefined) directed.set(of, [c]);
    else list.push(c);
  }
  return directed;
}

/** How a result comes out under a direction; null where it cannot be computed. */
export function underDirection(
  judging: Judging,
  result: ClaimId,
  index: number,
  where: Where,
  arah: string,
): { readonly instance: Instance; readonly found: Found } | null {
  const as = { ...where, subject: { ...where.subject, arah } };
  const [expr] = casesOf(judging, judging.built.definitions.all[index] as Definition, index, as);
  const instance = expr === undefined ? 'kurang' : instantiate(judging.lookup, expr, as);
  return typeof instance === 'string' ? null : { instance, found: judging.weigher.mildest(instance, result, as) };
}

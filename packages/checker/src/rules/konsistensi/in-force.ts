/**
 * A pagu whose version nobody says means the one in force: it is held against the versions that the same document states.
 * One that equals any of them is right; where most differ, the document speaks of a version that it does not name.
 */
import type { ClaimId } from '../../model/claim.ts';
import { FIRST_VERSION, LAST_VERSION, type Model } from '../../model/model.ts';
import { claimsOf, documentOf } from '../values.ts';
import { mayBeOne } from './shortened.ts';

/** Claims of two quantities that contradict each other as claims of one would. */
export interface Unsaid {
  readonly unsaid: number;
  readonly claims: readonly ClaimId[];
}

export function unsaidInForce(model: Model): readonly Unsaid[] {
  const { quantities } = model;
  // Most reports tell of no versions.
  if (quantities.version.every((version) => version === 0)) return [];
  const found = new Map<number, Unsaid[]>();
  const agreeing = new Map<number, number>();
  for (let quantity = 0; quantity < quantities.count; quantity++) {
    if (quantities.version[quantity] !== 0) continue;
    const stated = versionsOf(model, quantity);
    if (stated.length === 0) continue;
    const documents = new Map<number, ClaimId[]>();
    for (const claim of claimsOf(model, quantity)) {
      const document = documentOf(model, claim);
      documents.set(document, [...(documents.get(document) ?? []), claim]);
    }
    for (const [document, claims] of documents) {
      const here = stated.map((version) =>
        claimsOf(model, version).filter((one) => documentOf(model, one) === document),
      );
      const at = here.findLastIndex((one) => one.length > 0);
      const last = here[at];
      if (last === undefined) continue;
      // What stands beside the first version, and says none, is a later one.
      const first = quantities.version[stated[at] as number] === FIRST_VERSION ? statementsOf(model, last) : null;
      const off = claims.filter(
        (claim) =>
          first?.has(model.claims.statement[claim] as number) !== true &&
          !here.flat().some((other) => mayBeOne(model, claim, other)),
      );
      if (off.length === 0) agreeing.set(document, (agreeing.get(document) ?? 0) + 1);
      else found.set(document, [...(found.get(document) ?? []), { unsaid: quantity, claims: [...claims, ...last] }]);
    }
  }
  return [...found].flatMap(([document, all]) =>
    all.length >= 2 && all.length > (agreeing.get(document) ?? 0) ? [] : all,
  );
}

const statementsOf = ({ claims }: Model, all: readonly ClaimId[]): ReadonlySet<number> =>
  new Set(all.map((claim) => claims.statement[claim] as number));

/** The same measure of the same subject and period in each version that anybody states, in order. */
function versionsOf({ quantities }: Model, quantity: number): readonly number[] {
  const { subject, measure, period, scope, claimStart } = quantities;
  const stated: number[] = [];
  for (let version = 1; version <= LAST_VERSION; version++) {
    const other = quantities.find(
      subject[quantity] as number,
      measure[quantity] as number,
      period[quantity] as number,
      version,
      scope[quantity] as number,
    );
    if (other >= 0 && (claimStart[other] as number) < (claimStart[other + 1] as number)) stated.push(other);
  }
  return stated;
}

/** What every calculation of a judgement is made with. */
import type { Built } from '../constrain/build.ts';
import type { Where } from '../constrain/instantiate.ts';
import type { lookupOf } from '../constrain/lookup.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import type { Declared } from './ladder.ts';
import type { Marks } from './marks.ts';
import { isPercent } from './percent.ts';
import type { Steps } from './steps.ts';
import type { Weigher } from './weigher.ts';

export interface Judging {
  readonly model: Model;
  readonly built: Built;
  readonly lookup: ReturnType<typeof lookupOf>;
  readonly weigher: Weigher;
  readonly marks: Marks;
  readonly steps: Steps;
  /** Constraints that the directions of indicators tell apart, by subject; made on first use. */
  readonly directed: () => ReadonlyMap<number, readonly number[]>;
}

/** Where a claim stands, for the definition of what it claims. */
export function whereIs(model: Model, claim: ClaimId): Where {
  const { claims } = model;
  const where = whereOf(model, claims.quantity[claim] as number, claims.statement[claim] as number);
  // A measure without a unit is a percentage where it is printed as one.
  return where.percent || !printsPercent(model, claim) ? where : { ...where, percent: true };
}

function printsPercent({ claims, statements, files }: Model, claim: ClaimId): boolean {
  const tree = files[statements.file[claims.statement[claim] as number] as number]?.tree;
  const end = (tree?.entries.start[claims.entry[claim] as number] ?? 0) + (claims.end[claim] as number);
  return tree?.text[end - 1] === '%';
}

export function whereOf(model: Model, quantity: QuantityId, statement: StatementId): Where {
  const { quantities, statements, subjects, measures } = model;
  const subject = subjects[quantities.subject[quantity] as number] as Subject;
  const measure = quantities.measure[quantity] as number;
  return {
    subject,
    period: quantities.period[quantity] as number,
    version: quantities.version[quantity] as number,
    scope: quantities.scope[quantity] as number,
    statement,
    document: statements.document[statement] as number,
    percent: isPercent(subject, measures[measure] as string, model.traits(measure, subject.id).unit),
  };
}

/** How the claim's document says that it rounds. */
export const declaredOf = ({ model, built }: Pick<Judging, 'model' | 'built'>, claim: ClaimId): Declared =>
  model.documents[built.index.documentOf(claim)]?.pembulatan ?? null;

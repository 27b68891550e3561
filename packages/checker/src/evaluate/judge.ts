/**
 * Evaluates the constraints and decides what is wrong: first what a statement says within itself, then sums, then what is
 * computed from values that stand elsewhere, where claims already found wrong are no operands.
 */
import { type Built, buildConstraints } from '../constrain/build.ts';
import { Form } from '../constrain/constraints.ts';
import { instantiate } from '../constrain/instantiate.ts';
import { lookupOf } from '../constrain/lookup.ts';
import { nearby } from '../constrain/nearness.ts';
import type { Standard } from '../define/standard.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import type { CalculationSeed, Model } from '../model/model.ts';
import { aligned } from './aligned.ts';
import { reject } from './blame.ts';
import { casesOf } from './cases.ts';
import { otherValues } from './claims.ts';
import { judgeDefined, judgeRatio } from './defined.ts';
import { tellHeadFormula, weighHeadFormula } from './head-formulas.ts';
import { directedOf, underDirection } from './inferred.ts';
import type { Judgement, Outcome } from './judgement.ts';
import { declaredOf, type Judging, whereIs, whereOf } from './judging.ts';
import { Mark, Marks, type Told } from './marks.ts';
import { type Earlier, KeptRecord, Outdated, Phase, plainSteps, type RecordedSteps, recordedSteps } from './steps.ts';
import { deepestFirst, judgeMeanRow, judgeSum } from './sums.ts';
import { Weigher } from './weigher.ts';
import { type Side, sidesAgree, sidesOf } from './written.ts';

/** A judgement that the next one, after an edit, can take over from. */
export interface Kept {
  readonly model: Model;
  readonly built: Built;
  readonly steps: KeptRecord;
}

export interface JudgeOptions {
  /** Record the steps for the next judgement. */
  readonly keep?: boolean;
  /** The judgement of a model of the same shape, and the claims whose values differ. */
  readonly earlier?: { readonly kept: Kept; readonly changed: readonly ClaimId[] } | null;
}

export function judge(
  model: Model,
  standard: Standard,
  { keep = false, earlier = null }: JudgeOptions = {},
): Judgement & { readonly kept: Kept | null } {
  const built = buildConstraints(
    model,
    standard,
    earlier === null ? null : { ...earlier.kept, changed: earlier.changed },
  );
  if (!keep) return judgeBy(model, built, null);
  const sizes = [
    model.calculations.length,
    built.constraints.count,
    model.cellFormulas.length,
    built.constraints.count,
    model.cellFormulas.length,
    built.constraints.count,
  ];
  const last = earlier?.kept.steps ?? null;
  const spare = last?.giveAwayBefore() ?? null;
  const recorded = (before: Earlier | null) =>
    judgeBy(model, built, { steps: recordedSteps(model.quantities.count, sizes, before, spare), last });
  const record = last?.record ?? null;
  if (earlier === null || record === null) return recorded(null);
  const quantityOf = (claim: ClaimId): QuantityId => model.claims.quantity[claim] as number;
  try {
    return recorded({
      record,
      touched: earlier.changed.map(quantityOf),
      ...aligned(earlier.kept.built.constraints, built.constraints),
      quantityOf,
    });
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    return recorded(null);
  }
}

function judgeBy(
  model: Model,
  built: Built,
  session: { readonly steps: RecordedSteps; readonly last: KeptRecord | null } | null,
): Judgement & { readonly kept: Kept | null } {
  const recorded = session?.steps ?? null;
  const steps = recorded ?? plainSteps();
  const marks = new Marks(model.claims.count, recorded);
  recorded?.begin(marks);
  const near = (quantity: QuantityId, statement: StatementId) =>
    nearby(model, quantity, statement, (claim) => marks.rejected.has(claim));
  const lookup = lookupOf(recorded === null ? model : noting(model, recorded), near);
  const weigher: Weigher = new Weigher(model, built, lookup, {
    casesOf: (definition, index, where) => casesOf(judging, definition, index, where),
    where: (claim) => whereIs(model, claim),
    declared: (claim) => declaredOf(judging, claim),
    otherValues: (claim) => otherValues(model, marks, claim),
    steps,
  });
  let directed: ReturnType<Judging['directed']> | null = null;
  const judging: Judging = {
    model,
    built,
    lookup,
    weigher,
    marks,
    steps,
    directed() {
      directed ??= directedOf(judging);
      return directed;
    },
  };
  run(judging);
  const inferred = new Map([...steps.sharedOf('arah')].map(([subject, direction]) => [Number(subject), direction]));
  return {
    ...answersOf(judging),
    outcomes: marks.told.map((told) => outcomeOf(judging, told)),
    inferred,
    meansAsTotals: marks.meansAsTotals,
    counters: { constraintsEvaluated: steps.evaluated },
    kept: session === null ? null : { model, built, steps: new KeptRecord(session.steps.record(), session.last) },
  };
}

/** The model, with each quantity that is looked up noted as read. */
function noting(model: Model, steps: RecordedSteps): Model {
  const { quantities } = model;
  return {
    ...model,
    quantities: {
      ...quantities,
      find(subject, measure, period, version, scope) {
        const quantity = quantities.find(subject, measure, period, version, scope);
        steps.reads(quantity);
        return quantity;
      },
    },
  };
}

function run(judging: Judging): void {
  const { model, built, marks, steps } = judging;
  const { constraints, seeds } = built;
  const written = done((id) => judgeWritten(judging, model.calculations[id] as CalculationSeed));
  for (const id of model.calculations.keys()) steps.take(Phase.written, id, written);
  const sums: number[] = [];
  const elsewhere: number[] = [];
  const ratio = done((c) => judgeRatio(judging, c));
  const local = (c: number): boolean => judgeDefined(judging, c, true);
  for (let c = 0; c < constraints.count; c++) {
    const form = constraints.form[c];
    if (form === Form.ratio) steps.take(Phase.local, c, ratio);
    else if (form !== Form.general) sums.push(c);
    else if (seeds.has(c) || !steps.take(Phase.local, c, local)) elsewhere.push(c);
  }
  const head = done((id) => weighHeadFormula(judging, id));
  for (const id of model.cellFormulas.keys()) steps.take(Phase.head, id, head);
  const sum = done((c) => judgeSum(judging, c));
  for (const c of deepestFirst(judging, sums)) steps.take(Phase.sum, c, sum);
  for (const contradiction of marks.contradicted)
    steps.take(
      Phase.headTold,
      contradiction.seed,
      done(() => tellHeadFormula(judging, contradiction)),
    );
  const last = done((c) => {
    const seed = seeds.get(c);
    if (seed === undefined) judgeDefined(judging, c, false);
    else judgeMeanRow(judging, constraints.result[c] as ClaimId, seed);
  });
  for (const c of elsewhere) steps.take(Phase.elsewhere, c, last);
}

/** A step that nothing hangs on. */
const done =
  (doing: (id: number) => void) =>
  (id: number): boolean => {
    doing(id);
    return true;
  };

/** A result that its written calculation gives is right where it stands; one that it does not give is wrong. */
function judgeWritten(judging: Judging, seed: CalculationSeed): void {
  const { model, marks, steps } = judging;
  if (seed.result === null) return;
  steps.reads(model.claims.quantity[seed.result] as number);
  const sides = sidesOf(model, seed);
  if (sides === null || sides.some(({ zero }) => zero)) return;
  const differs = sides.some((side, k) => k > 0 && sidesAgree(sides[k - 1] as Side, side) === 'beda');
  if (differs) reject(judging, seed.result);
  else if (seed.bracket !== true) marks.set(Mark.confirmed, seed.result);
  steps.counts();
}

function outcomeOf({ model, built }: Judging, { definitionIndex, seedIndex, constraint, ...told }: Told): Outcome {
  const seed = model.sums[seedIndex] ?? null;
  const keys = built.blanks.get(constraint) ?? [];
  const blanks = constraint < 0 ? [] : (seed?.blanks ?? keys.flatMap((key) => model.blanks.get(key) ?? []));
  return { ...told, definition: built.definitions.all[definitionIndex] ?? null, seed, blanks };
}

/** What rules may ask. */
function answersOf(
  judging: Judging,
): Pick<
  Judgement,
  'valuesNear' | 'isRejected' | 'isConfirmed' | 'isSupported' | 'definedBy' | 'definedAt' | 'computedUnder'
> {
  const { model, built, lookup, marks } = judging;
  const definedAt: Judgement['definedAt'] = (measure, where) => {
    const held = built.definitions.at(where.statement, where.subject, measure);
    const [expr] = held === null ? [] : casesOf(judging, held.definition, held.index, where);
    if (held === null || expr === undefined) return null;
    return {
      rule: held.definition.rule,
      expr,
      instantiate: (part) => {
        const instance = instantiate(lookup, part, where);
        return typeof instance === 'string' ? null : instance;
      },
    };
  };
  return {
    valuesNear: (quantity, statement) => lookup.near(quantity, statement).claims,
    isRejected: (claim) => marks.rejected.has(claim),
    isConfirmed: (claim) => marks.confirmed[claim] === 1,
    isSupported: (claim) => marks.supported[claim] === 1,
    definedBy: (quantity, statement) =>
      definedAt(
        model.measures[model.quantities.measure[quantity] as number] as string,
        whereOf(model, quantity, statement),
      ),
    definedAt,
    computedUnder(result, arah) {
      const { constraints } = built;
      const c = constraints.result.indexOf(result);
      const index = c < 0 ? -1 : (constraints.definition[c] as number);
      const under = index < 0 ? null : underDirection(judging, result, index, whereIs(model, result), arah);
      const computed = under?.found.computed ?? null;
      return under === null || computed === null
        ? null
        : { instance: under.instance, operands: under.found.operands, computed };
    },
  };
}

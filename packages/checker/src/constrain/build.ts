/** All constraints of a model, in columns. */
import type { Definition, Expr, Standard } from '../define/standard.ts';
import { isRatioOfTotals, standsFor } from '../evaluate/cell-formulas.ts';
import { numberOf } from '../evaluate/number.ts';
import { type ClaimId, Flag } from '../model/claim.ts';
import { blankKey, LAST_VERSION, type Model } from '../model/model.ts';
import { isUpTo, isYear, partOf, periodOf, upTo, yearOf } from '../model/period.ts';
import type { Subject } from '../model/subject.ts';
import { type ClaimIndex, claimIndex } from './claim-index.ts';
import { type Constraints, constraintWriter, Form, sameConstraint } from './constraints.ts';
import { type Definitions, definitionsOf, type Held } from './definitions.ts';
import { partitionsOf } from './sums.ts';

export interface Built {
  readonly constraints: Constraints;
  readonly definitions: Definitions;
  readonly index: ClaimIndex;
  /** Seed of a constraint that comes from a total row. */
  readonly seeds: ReadonlyMap<number, number>;
  /** Blank cells that stand for parts of a constraint's sum: keys of `Model.blanks`. */
  readonly blanks: ReadonlyMap<number, readonly string[]>;
  /** First constraint of each quantity, in order of quantities; those of total rows come behind. */
  readonly from: Int32Array;
}

/** What was built of a model of the same shape, and the claims whose numbers differ. */
export interface EarlierBuilt {
  readonly model: Model;
  readonly built: Built;
  readonly changed: readonly ClaimId[];
}

/** `earlier`: taken over where the other numbers make the same constraints; the result is the same. */
export function buildConstraints(model: Model, standard: Standard, earlier: EarlierBuilt | null = null): Built {
  const definitions = definitionsOf(model, standard);
  const index = earlier?.built.index ?? claimIndex(model);
  let writer = constraintWriter();
  const seeds = new Map<number, number>();
  const blanks = new Map<number, readonly string[]>();
  const written = new Set([
    ...model.calculations.flatMap(({ result, bracket }) => (result === null || bracket === true ? [] : [result])),
    // A formula in the head stands for the definition; what a total of quotients is, is less sure.
    ...model.cellFormulas.flatMap((seed) => (isRatioOfTotals(seed) || !standsFor(model, seed) ? [] : [seed.result])),
  ]);
  const { claims, quantities } = model;

  // One look per subject and measure, not per claim.
  const held = new Map<number, ReturnType<Definitions['of']>>();
  const heldBy = (quantity: number) => {
    const subject = quantities.subject[quantity] as number;
    const measure = quantities.measure[quantity] as number;
    const key = subject * model.measures.length + measure;
    const known = held.get(key);
    if (known !== undefined) return known;
    const found = definitions.of(model.subjects[subject] as Subject, model.measures[measure] as string);
    held.set(key, found);
    return found;
  };
  const heldAt = (claim: ClaimId, quantity: number): Held | null =>
    definitions.at(
      claims.statement[claim] as number,
      model.subjects[quantities.subject[quantity] as number] as Subject,
      model.measures[quantities.measure[quantity] as number] as string,
    );
  const ratios = definitions.all.map(ratioOf);
  const sums = definitions.all.map(isSumOfParts);
  const operands = new Int32Array(2);

  if (earlier !== null && makesTheSame(earlier)) return { ...earlier.built, definitions };
  writer = constraintWriter();
  blanks.clear();
  const from = new Int32Array(model.quantities.count + 1);
  for (let quantity = 0; quantity < quantities.count; quantity++) {
    from[quantity] = writer.count;
    addAll(quantity);
  }
  from[quantities.count] = writer.count;
  for (const [seed, { result, parts, mean }] of model.sums.entries()) {
    if (mean) seeds.set(writer.add(Form.general, -1, result, []), seed);
    else seeds.set(writer.add(model.sums[seed]?.partial ? Form.part : Form.sum, -1, result, parts), seed);
  }

  /**
   * Numbers decide little here: whether a whole was said twice, whether quarters end at the year, and what is too long for a
   * column. All but the last concerns the quantity itself, and the year of a quarter or what adds up to one.
   */
  function makesTheSame({ model: before, built, changed }: EarlierBuilt): boolean {
    const touched = new Set<number>();
    for (const claim of changed) {
      if (Number.isNaN(claims.mantissa[claim]) !== Number.isNaN(before.claims.mantissa[claim])) return false;
      const quantity = claims.quantity[claim] as number;
      touched.add(quantity);
      const { subject, measure, period, version, scope } = quantities;
      const year = yearOf(period[quantity] as number);
      for (const whole of [periodOf(year), ...QUARTERS_UP_TO.map((part) => upTo(periodOf(year, part)))]) {
        const found = quantities.find(
          subject[quantity] as number,
          measure[quantity] as number,
          whole,
          version[quantity] as number,
          scope[quantity] as number,
        );
        if (found >= 0) touched.add(found);
      }
    }
    for (const quantity of touched) {
      writer = constraintWriter();
      addAll(quantity);
      const first = built.from[quantity] as number;
      const last = built.from[quantity + 1] as number;
      const made = writer.finish();
      if (made.count !== last - first) return false;
      for (let c = 0; c < made.count; c++) if (!sameConstraint(built.constraints, first + c, made, c)) return false;
    }
    return true;
  }

  function addAll(quantity: number): void {
    const found = heldBy(quantity);
    if (found === null) return;
    if (sums[found.index]) {
      addQuarters(quantity, found.index);
      addSums(quantity, found.index);
      return;
    }
    const ratio = ratios[found.index] as Ratio | null;
    for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      const flags = claims.flags[claim] as number;
      if ((flags & (Flag.label | Flag.none)) !== 0 || written.has(claim)) continue;
      const own: Held | null = definitions.inTables ? heldAt(claim, quantity) : found;
      if (own !== found && own !== null) writer.add(Form.general, own.index, claim, []);
      else if (ratio === null || !inOwnStatement(claim, quantity, ratio))
        writer.add(Form.general, found.index, claim, []);
      else writer.add(Form.ratio, found.index, claim, operands);
    }
  }

  /** Both operands stand in the result's statement; they are then in `operands`. */
  function inOwnStatement(claim: ClaimId, quantity: number, ratio: Ratio): boolean {
    if (((claims.flags[claim] as number) & Flag.range) !== 0) return false;
    const statement = claims.statement[claim] as number;
    let found = 0;
    for (let k = index.start[statement] as number; k < (index.start[statement + 1] as number); k++) {
      const other = index.ids[k] as number;
      const at = claims.quantity[other] as number;
      if (
        quantities.subject[at] !== quantities.subject[quantity] ||
        quantities.period[at] !== quantities.period[quantity] ||
        quantities.scope[at] !== quantities.scope[quantity]
      ) {
        continue;
      }
      const name = model.measures[quantities.measure[at] as number];
      const slot = name === ratio.over ? 0 : name === ratio.under ? 1 : -1;
      // Two claims of one operand: nearness decides, not this shortcut.
      if (slot < 0) continue;
      if ((found & (1 << slot)) !== 0 || Number.isNaN(claims.mantissa[other])) return false;
      operands[slot] = other;
      found |= 1 << slot;
    }
    return found === 3;
  }

  function addSums(quantity: number, definition: number): void {
    const parent = model.subjects[quantities.subject[quantity] as number] as Subject;
    if (parent.children.length === 0) return;
    const measure = quantities.measure[quantity] as number;
    const period = quantities.period[quantity] as number;
    const version = quantities.version[quantity] as number;
    const scope = quantities.scope[quantity] as number;
    const seen: { document: number; claim: ClaimId }[] = [];
    for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      const value = numberOf(model, claim);
      if (value === null) continue;
      const document = index.documentOf(claim);
      // Once per distinct value of the parent in a document.
      if (seen.some((one) => one.document === document && sameNumber(one.claim, claim))) continue;
      seen.push({ document, claim });
      for (const parts of partitionsOf(model, parent, model.declaredIn(document))) {
        const found: ClaimId[] = [];
        const unwritten: string[] = [];
        const partial = model.sebagianIn(document);
        let complete = !partial.has(parent.id) && !(scope !== 0 && partial.has(~parent.id));
        for (const part of parts) {
          const of = quantities.find(part, measure, period, version, scope);
          const own = of < 0 ? -1 : firstIn(of, document);
          const first = own >= 0 ? own : inForce(claim, part, document);
          const blank = first >= 0 ? undefined : blankBeside(claim, [part, measure, period, version, scope]);
          const below = first >= 0 || blank !== undefined ? null : partsBelow(quantity, part, document);
          if (first >= 0) found.push(first);
          else if (below !== null) found.push(...below);
          else if (blank === undefined) complete = false;
          else unwritten.push(blank);
        }
        if (found.length === 0) continue;
        const added = writer.add(complete ? Form.sum : Form.part, definition, claim, found);
        if (complete && unwritten.length > 0) blanks.set(added, unwritten);
      }
    }
  }

  /** Amounts of all parts of a part that has none itself; null where one of them has none either. */
  function partsBelow(quantity: number, part: number, document: number): readonly ClaimId[] | null {
    const partial = model.sebagianIn(document);
    const [first, ...others] = partitionsOf(model, model.subjects[part] as Subject, model.declaredIn(document));
    if (first === undefined || others.length > 0 || partial.has(part)) return null;
    const { measure, period, version, scope } = quantities;
    const found: ClaimId[] = [];
    for (const child of first) {
      const of = quantities.find(
        child,
        measure[quantity] as number,
        period[quantity] as number,
        version[quantity] as number,
        scope[quantity] as number,
      );
      const own = of < 0 ? -1 : firstIn(of, document);
      const below = own >= 0 ? [own] : partsBelow(quantity, child, document);
      if (below === null) return null;
      found.push(...below);
    }
    return found;
  }

  /**
   * Where blocks of the tree say no version, they mean the one in force: of a whole that names none, the last of its part; of
   * the last of a whole, the part that names none. Tables show what stood at their time, and are left alone.
   */
  function inForce(whole: ClaimId, part: number, document: number): ClaimId {
    const quantity = claims.quantity[whole] as number;
    const measure = quantities.measure[quantity] as number;
    const version = quantities.version[quantity] as number;
    const declared = (claim: ClaimId): boolean => ((claims.flags[claim] as number) & Flag.declared) !== 0;
    if (!declared(whole) || !model.traits(measure, part).berversi) return -1;
    const at = (subject: number, wanted: number): ClaimId => {
      const { period, scope } = quantities;
      const of = quantities.find(subject, measure, period[quantity] as number, wanted, scope[quantity] as number);
      return of < 0 ? -1 : firstIn(of, document);
    };
    const parent = quantities.subject[quantity] as number;
    const last = (subject: number): number => {
      for (let wanted = LAST_VERSION; wanted > 0; wanted--) if (at(subject, wanted) >= 0) return wanted;
      return 0;
    };
    const found = version === 0 ? at(part, last(part)) : version === last(parent) ? at(part, 0) : -1;
    return found >= 0 && declared(found) ? found : -1;
  }

  /** Key of the part's cell in the table of the claim, where it holds nothing. */
  function blankBeside(
    claim: ClaimId,
    quantity: readonly [number, number, number, number, number],
  ): string | undefined {
    if (model.blanks.size === 0) return undefined;
    const { file, block } = model.statements;
    const statement = claims.statement[claim] as number;
    const key = blankKey(quantity, file[statement] as number, block[statement] as number);
    return model.blanks.has(key) ? key : undefined;
  }

  /** A year's amount is the sum of its quarters, or the last where they are cumulative (undeclared: either). */
  function addQuarters(quantity: number, definition: number): void {
    const period = quantities.period[quantity] as number;
    const last = isYear(period) ? 4 : isUpTo(period) && partOf(period) <= 4 ? partOf(period) : 0;
    if (last < 2) return;
    const subject = quantities.subject[quantity] as number;
    const quarters: number[] = [];
    for (let quarter = 1; quarter <= last; quarter++) {
      const of = quantities.find(
        subject,
        quantities.measure[quantity] as number,
        periodOf(yearOf(period), quarter),
        quantities.version[quantity] as number,
        quantities.scope[quantity] as number,
      );
      if (of < 0) return;
      quarters.push(of);
    }
    const way = model.subjects[subject]?.triwulan ?? 'tidak dinyatakan';
    for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      if (numberOf(model, claim) === null || written.has(claim)) continue;
      const parts = quarters.map((of) => firstIn(of, index.documentOf(claim)));
      const end = parts[parts.length - 1] as ClaimId;
      if (parts.includes(-1) || (way !== 'jumlah' && sameNumber(end, claim))) continue;
      if (way === 'jumlah' || way === 'tidak dinyatakan') writer.add(Form.sum, definition, claim, parts);
    }
  }

  function sameNumber(a: ClaimId, b: ClaimId): boolean {
    return claims.mantissa[a] === claims.mantissa[b] && claims.scale[a] === claims.scale[b];
  }

  /** First claim of a number in the document, else in the family; -1 where nobody says one. */
  function firstIn(quantity: number, document: number): ClaimId {
    let any = -1;
    for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      if (Number.isNaN(claims.mantissa[claim]) && numberOf(model, claim) === null) continue;
      if (index.documentOf(claim) === document) return claim;
      if (any < 0) any = claim;
    }
    return any;
  }

  return { constraints: writer.finish(), definitions, index, seeds, blanks, from };
}

/** What is told up to these adds quarters. */
const QUARTERS_UP_TO: readonly number[] = [2, 3, 4];

interface Ratio {
  readonly over: string;
  readonly under: string;
}

/** `a / b * 100%` over the subject's own measures at the result's own period; null for every other form. */
function ratioOf({ cases }: Definition): Ratio | null {
  const [only] = cases;
  if (cases.length !== 1 || only === undefined || only.when !== null || only.expr?.op !== '*') return null;
  const { left, right } = only.expr;
  if (right.op !== 'angka' || right.value !== '100' || left.op !== '/') return null;
  return isOwn(left.left) && isOwn(left.right) ? { over: left.left.measure, under: left.right.measure } : null;
}

function isOwn(expr: Expr): expr is Extract<Expr, { op: 'ukuran' }> {
  return expr.op === 'ukuran' && expr.at === 'diri' && expr.subject === null && expr.period === null;
}

/** `jumlah(setiap anak: …)` of the measure itself. */
function isSumOfParts({ cases, measure }: Definition): boolean {
  const expr = cases[0]?.expr;
  return (
    cases.length === 1 &&
    expr?.op === 'jumlah' &&
    expr.each === 'anak' &&
    expr.of.op === 'ukuran' &&
    expr.of.measure === measure
  );
}

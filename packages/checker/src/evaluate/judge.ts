/**
 * Evaluates the constraints and decides what is wrong: first what a statement says within itself, then sums, then what is
 * computed from values that stand elsewhere, where claims already found wrong are no operands.
 */
import {
  addRational,
  cmpRational,
  type Decimal,
  isZero,
  negRational,
  type Rational,
  rational,
  subRational,
  toRational,
} from '@sakip-lint/language';
import { type Built, buildConstraints } from '../constrain/build.ts';
import { Form } from '../constrain/constraints.ts';
import { type Instance, instantiate, isOfYearAlone, type Slot, type Where } from '../constrain/instantiate.ts';
import { lookupOf } from '../constrain/lookup.ts';
import { distinct, NEAR, nearby } from '../constrain/nearness.ts';
import type { Definition, Expr, Standard } from '../define/standard.ts';
import type { Place, RuleId } from '../finding.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { instancesOf, isRatioOfTotals, standsFor } from './cell-formulas.ts';
import { type Direction, directionOf, directionsIn, OPEN_DIRECTION, USUAL_DIRECTION } from './direction.ts';
import { evaluateAt, type Formula } from './formula.ts';
import { printedInterval } from './interval.ts';
import type { Judgement, Outcome, Shape } from './judgement.ts';
import { ratioAgrees, sumAgrees } from './kernels.ts';
import { agrees, type Declared, isCut, type Print } from './ladder.ts';
import { isExact, lastPlaceOf, numberOf } from './number.ts';
import { otherWay } from './other-way.ts';
import { type Found, rank, Weigher } from './weigher.ts';
import { type Side, sidesAgree, sidesOf } from './written.ts';

export function judge(model: Model, standard: Standard): Judgement & { readonly built: Built } {
  const judge = new Judge(model, standard);
  judge.run();
  return judge;
}

class Judge implements Judgement {
  readonly built: Built;
  readonly outcomes: Outcome[] = [];
  readonly #model: Model;
  readonly #rejected = new Set<ClaimId>();
  readonly #confirmed: Uint8Array;
  readonly #supported: Uint8Array;
  readonly #lookup: ReturnType<typeof lookupOf>;
  /** Alternative of each `cocok salah satu` definition that fits most, by document and definition. */
  readonly #fits = new Map<string, number>();
  readonly inferred = new Map<number, Direction>();
  readonly meansAsTotals: { result: ClaimId; operands: readonly ClaimId[]; computed: Rational }[] = [];
  /** Constraints whose definition tells directions apart, by subject; made on first use. */
  #directed: Map<number, number[]> | null = null;
  /** Totals of quotients that the formula of their column's head gives. */
  readonly #settled = new Set<ClaimId>();
  /** Results that the formula of their head does not give. */
  readonly #contradicted: {
    readonly result: ClaimId;
    readonly instance: Instance;
    readonly found: Found;
    readonly usual: boolean;
  }[] = [];
  /** What a wrong claim should be, by the calculation that rejects it. */
  readonly #right = new Map<ClaimId, Rational>();
  readonly #weigher: Weigher;
  #evaluated = 0;

  constructor(model: Model, standard: Standard) {
    this.#model = model;
    this.built = buildConstraints(model, standard);
    this.#confirmed = new Uint8Array(model.claims.count);
    this.#supported = new Uint8Array(model.claims.count);
    this.#lookup = lookupOf(model, (quantity, statement) =>
      nearby(model, quantity, statement, (claim) => this.#rejected.has(claim)),
    );
    this.#weigher = new Weigher(model, this.built, this.#lookup, {
      casesOf: (definition, index, where) => this.#casesOf(definition, index, where),
      where: (claim) => this.#where(claim),
      declared: (claim) => this.#declared(claim),
      otherValues: (claim) => this.#otherValues(claim),
    });
  }

  get counters(): Judgement['counters'] {
    return { constraintsEvaluated: this.#evaluated };
  }

  valuesNear(quantity: QuantityId, statement: number): readonly ClaimId[] {
    return nearby(this.#model, quantity, statement, (claim) => this.#rejected.has(claim)).claims;
  }

  isRejected(claim: ClaimId): boolean {
    return this.#rejected.has(claim);
  }

  isConfirmed(claim: ClaimId): boolean {
    return this.#confirmed[claim] === 1;
  }

  isSupported(claim: ClaimId): boolean {
    return this.#supported[claim] === 1;
  }

  definedBy(quantity: QuantityId, statement: StatementId): Shape | null {
    const model = this.#model;
    const where = this.#whereOf(quantity, statement);
    const measure = model.measures[model.quantities.measure[quantity] as number] as string;
    const held = this.built.definitions.at(where.statement, where.subject, measure);
    const [expr] = held === null ? [] : this.#casesOf(held.definition, held.index, where);
    if (held === null || expr === undefined) return null;
    return {
      rule: held.definition.rule,
      expr,
      instantiate: (part) => {
        const instance = instantiate(this.#lookup, part, where);
        return typeof instance === 'string' ? null : instance;
      },
    };
  }

  computedUnder(result: ClaimId, arah: string) {
    const { constraints } = this.built;
    const c = constraints.result.indexOf(result);
    const index = c < 0 ? -1 : (constraints.definition[c] as number);
    const under = index < 0 ? null : this.#underDirection(result, index, this.#where(result), arah);
    const computed = under?.found.computed ?? null;
    return under === null || computed === null
      ? null
      : { instance: under.instance, operands: under.found.operands, computed };
  }

  run(): void {
    const { constraints } = this.built;
    this.#calculations();
    const later: number[] = [];
    const sums: number[] = [];
    for (let c = 0; c < constraints.count; c++) {
      const form = constraints.form[c];
      if (form === Form.ratio) this.#ratio(c);
      else if (form === Form.general) later.push(c);
      else sums.push(c);
    }
    const elsewhere = later.filter((c) => !this.#general(c, true));
    this.#weighCellFormulas();
    for (const c of this.#deepestFirst(sums)) this.#sum(c);
    this.#tellCellFormulas();
    for (const c of elsewhere) this.#general(c, false);
  }

  /** A result that its written calculation gives is right where it stands; one that it does not give is wrong. */
  #calculations(): void {
    for (const seed of this.#model.calculations) {
      const sides = seed.result === null ? null : sidesOf(this.#model, seed);
      if (sides === null || seed.result === null || sides.some(({ zero }) => zero)) continue;
      const differs = sides.some((side, k) => k > 0 && sidesAgree(sides[k - 1] as Side, side) === 'beda');
      if (differs) this.#reject(seed.result);
      else if (seed.bracket !== true) this.#confirmed[seed.result] = 1;
      this.#evaluated++;
    }
  }

  /** Formulas of heads: what each gives. Of totals of quotients only whether they hold counts. */
  #weighCellFormulas(): void {
    for (const seed of this.#model.cellFormulas) {
      if (!standsFor(this.#model, seed)) continue;
      this.#evaluated++;
      const { result } = seed;
      const where = this.#where(result);
      let best: { readonly found: Found; readonly instance: Instance } | null = null;
      for (const instance of instancesOf(this.#model, seed)) {
        const found = this.#weigher.mildest(instance, result, where);
        // Another power of ten counts only where the number is exactly that.
        const counts = best === null || found.verdict === 'sesuai' || found.verdict === 'pembulatan';
        if (best === null || (counts && rank(found.verdict) < rank(best.found.verdict))) best = { found, instance };
        if (found.verdict === 'sesuai' || found.verdict === 'nol') break;
      }
      if (best === null) continue;
      const { verdict, computed } = best.found;
      if (isRatioOfTotals(seed)) {
        if (rank(verdict) <= rank('pembulatan')) this.#settled.add(result);
      } else if (verdict !== 'bertentangan') {
        this.#tell('kinerja/hitung', null, null, result, best.instance, best.found, false);
      } else {
        // What a usual way of computing gives is no wrong number: the head is left standing over it.
        const usual = otherWay(this.#model, result, best.instance.formula, best.found.operands) !== null;
        // Of rows that only look computed alike one may well be computed the other way.
        if (usual && seed.found) continue;
        this.#contradicted.push({ result, ...best, usual });
        if (computed !== null && !usual) this.#right.set(result, computed);
      }
    }
  }

  /** Rows that do not hold the formula of their head, unless what was found wrong elsewhere explains it. */
  #tellCellFormulas(): void {
    for (const { result, instance, found, usual } of this.#contradicted) {
      if (this.#holdsCorrected(result, instance.formula, found.operands)) continue;
      this.#tell('kinerja/hitung', null, null, result, instance, found, false, [], !usual);
    }
  }

  /** Whether a calculation comes out with the right values of those operands that another calculation rejects. */
  #holdsCorrected(result: ClaimId, formula: Formula, operands: readonly ClaimId[]): boolean {
    if (!operands.some((operand) => this.#right.has(operand))) return false;
    const points = operands.map(
      (operand) => this.#right.get(operand) ?? toRational(numberOf(this.#model, operand) as Decimal),
    );
    const value = evaluateAt(formula, points);
    const print = this.#weigher.printOf(result, formula);
    return value !== 'nol' && agrees(value, { ...print, exact: false }, this.#declared(result));
  }

  /** A part found wrong is no part of its parent's sum: sums from the leaves upwards, total rows last. */
  #deepestFirst(sums: readonly number[]): readonly number[] {
    const { claims, quantities, subjects } = this.#model;
    const { constraints, seeds } = this.built;
    const depths = new Int32Array(subjects.length).fill(-1);
    const depthOf = (id: number): number => {
      const known = depths[id] as number;
      if (known >= 0) return known;
      depths[id] = 0;
      const parent = subjects[id]?.parent ?? null;
      const depth = parent === null ? 0 : depthOf(parent) + 1;
      depths[id] = depth;
      return depth;
    };
    const keys = sums.map((c) => {
      if (seeds.has(c)) return -1;
      return depthOf(quantities.subject[claims.quantity[constraints.result[c] as number] as number] as number);
    });
    return sums
      .map((_, k) => k)
      .sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b)
      .map((k) => sums[k] as number);
  }

  #ratio(c: number): void {
    const { constraints } = this.built;
    const result = constraints.result[c] as ClaimId;
    const from = constraints.start[c] as number;
    const over = constraints.operands[from] as ClaimId;
    const under = constraints.operands[from + 1] as ClaimId;
    this.#evaluated++;
    if (this.#declared(result) === null && ratioAgrees(this.#model.claims, result, over, under)) {
      this.#agree(result, [over, under]);
      return;
    }
    this.#evaluated--;
    this.#general(c, false);
  }

  #agree(result: ClaimId, operands: readonly ClaimId[]): void {
    this.#confirmed[result] = 1;
    const { statement } = this.#model.claims;
    for (const operand of operands) {
      if (statement[operand] === statement[result]) this.#supported[operand] = 1;
    }
  }

  /** Evaluates a constraint whose definition must be made concrete. `local`: only if its operands stand in its own statement. */
  #general(c: number, local: boolean): boolean {
    const { constraints, definitions, seeds } = this.built;
    const result = constraints.result[c] as ClaimId;
    const index = constraints.definition[c] as number;
    const seed = seeds.get(c);
    if (seed !== undefined) {
      if (local) return false;
      this.#meanRow(result, seed);
      return true;
    }
    const definition = definitions.all[index] as Definition;
    const where = this.#where(result);
    const cases = this.#casesOf(definition, index, where);
    if (cases.length === 0) {
      // Nothing is computed under `arah turun`; which formula fits is told all the same.
      if (where.subject.arah === OPEN_DIRECTION) this.#directionFor(where.subject, definition);
      return true;
    }
    const instancesIn = (scope: number): readonly Instance[] =>
      cases.flatMap((expr) => {
        const instance = instantiate(this.#lookup, expr, { ...where, scope });
        return typeof instance === 'string' || isOfYearAlone(this.#lookup, instance, where) ? [] : [instance];
      });
    // What is told in the second unit alone (`12 km` of `persen atau km`) is computed in it.
    const instances = [where.scope, ...(this.#model.otherUnits.get(where.subject.id) ?? [])]
      .map(instancesIn)
      .find((found) => found.length > 0);
    if (instances === undefined) return true;
    if (
      local &&
      !instances.every(({ slots }) => slots.length > 0 && slots.every(({ distance }) => distance === NEAR.statement))
    ) {
      return false;
    }
    this.#evaluated++;
    let best: { readonly found: Found; readonly instance: Instance } | null = null;
    for (const instance of instances) {
      const found = this.#weigher.mildest(instance, result, where);
      if (best === null || rank(found.verdict) < rank(best.found.verdict)) best = { found, instance };
      if (found.verdict === 'sesuai') break;
    }
    if (best === null) return true;
    const unit = best.found.verdict === 'sesuai' ? null : this.#inOtherUnit(result, cases, where);
    if (unit !== null) {
      this.#agree(result, unit);
      return true;
    }
    const direction = best.found.verdict === 'sesuai' ? null : this.#directionFor(where.subject, definition);
    if (direction !== null) {
      const other = this.#underDirection(result, index, where, direction);
      if (other !== null) best = other;
    }
    const { formula } = best.instance;
    const mean = best.found.verdict === 'bertentangan' && formula.op === 'rata_rata';
    if (mean && this.#holdsCorrected(result, formula, best.found.operands)) return true;
    this.#tell(definition.rule, definition, null, result, best.instance, best.found, false);
    return true;
  }

  /** Operands in another unit of the subject that give the result; null where none do. */
  #inOtherUnit(result: ClaimId, cases: readonly Expr[], where: Where): readonly ClaimId[] | null {
    for (const scope of this.#model.otherUnits.get(where.subject.id) ?? []) {
      for (const expr of cases) {
        const instance = instantiate(this.#lookup, expr, { ...where, scope });
        if (typeof instance === 'string') continue;
        const found = this.#weigher.mildest(instance, result, where);
        if (found.verdict === 'sesuai') return found.operands;
      }
    }
    return null;
  }

  /** The direction inferred for a subject that declares none; null where one is declared, or the usual one holds. */
  #directionFor(subject: Subject, definition: Definition): string | null {
    if (subject.arah !== null && subject.arah !== OPEN_DIRECTION) return null;
    if (directionsIn(definition).length === 0) return null;
    const known = this.inferred.get(subject.id) ?? this.#infer(subject);
    this.inferred.set(subject.id, known);
    return known.arah === USUAL_DIRECTION ? null : known.arah;
  }

  #infer(subject: Subject): Direction {
    const { constraints, definitions } = this.built;
    if (this.#directed === null) {
      this.#directed = new Map();
      const told = definitions.all.map((definition) => directionsIn(definition).length > 0);
      for (let c = 0; c < constraints.count; c++) {
        if (told[constraints.definition[c] as number] !== true) continue;
        const of = this.#model.quantities.subject[
          this.#model.claims.quantity[constraints.result[c] as number] as number
        ] as number;
        const list = this.#directed.get(of);
        if (list === undefined) this.#directed.set(of, [c]);
        else list.push(c);
      }
    }
    const cells = this.#directed.get(subject.id) ?? [];
    const definitionOf = new Map(
      cells.map((c) => [constraints.result[c] as ClaimId, constraints.definition[c] as number]),
    );
    const words = [
      ...new Set([...definitionOf.values()].flatMap((d) => directionsIn(definitions.all[d] as Definition))),
    ];
    return directionOf(subject, words, [...definitionOf.keys()], (cell, as) => {
      const where = { ...this.#where(cell), subject: as };
      const found = this.#underDirection(cell, definitionOf.get(cell) as number, where, as.arah as string);
      // What is computed from nothing (`rentang`: 100%), or only reaches a cap, says nothing of the direction.
      if (found === null || found.found.operands.length === 0) return false;
      return found.found.verdict === 'sesuai' || found.found.verdict === 'pembulatan';
    });
  }

  #underDirection(result: ClaimId, index: number, where: Where, arah: string) {
    const as = { ...where, subject: { ...where.subject, arah } };
    const [expr] = this.#casesOf(this.built.definitions.all[index] as Definition, index, as);
    const instance = expr === undefined ? 'kurang' : instantiate(this.#lookup, expr, as);
    return typeof instance === 'string' ? null : { instance, found: this.#weigher.mildest(instance, result, as) };
  }

  /** Expressions that define the result here: the first case that holds, or every alternative. */
  #casesOf(definition: Definition, index: number, where: Where) {
    if (definition.anyOf) {
      const key = `${where.document}|${index}|${where.subject.kind}`;
      const known = this.#fits.get(key) ?? this.#bestAlternative(definition, index, where);
      this.#fits.set(key, known);
      const expr = definition.cases[known]?.expr;
      return expr === null || expr === undefined ? [] : [expr];
    }
    for (const { when, expr } of definition.cases) {
      if (when === null || this.#lookup.holds(when, where) === true) return expr === null ? [] : [expr];
    }
    return [];
  }

  /**
   * Of several formulas in use the one that fits most rows of the subject's level, then most of the document; the first of
   * equals. Programmes and their outputs may well be measured differently.
   */
  #bestAlternative(definition: Definition, index: number, { document, subject }: Where): number {
    const { constraints } = this.built;
    let best = 0;
    let most = 0;
    let nearest: { readonly k: number; readonly gap: Rational } | null = null;
    for (const [k, { expr }] of definition.cases.entries()) {
      let fitting = 0;
      for (let c = 0; c < constraints.count && expr !== null; c++) {
        if (constraints.definition[c] !== index) continue;
        const result = constraints.result[c] as ClaimId;
        const where = this.#where(result);
        if (where.document !== document) continue;
        const instance = instantiate(this.#lookup, expr, where);
        if (typeof instance === 'string' || instance.slots.length === 0) continue;
        const { verdict, computed } = this.#weigher.mildest(instance, result, where);
        if (verdict === 'sesuai') fitting += where.subject.kind === subject.kind ? constraints.count + 1 : 1;
        const gap = gapOf(computed, numberOf(this.#model, result));
        // From one number alone (100 − serapan) nobody's meaning is told.
        if (gap !== null && instance.slots.length > 1 && (nearest === null || cmpRational(gap, nearest.gap) < 0))
          nearest = { k, gap };
      }
      if (fitting > most) {
        most = fitting;
        best = k;
      }
    }
    // Where none fits, the one that comes nearest is what was meant.
    return most === 0 && nearest !== null ? nearest.k : best;
  }

  #where(result: ClaimId): Where {
    const { claims } = this.#model;
    const where = this.#whereOf(claims.quantity[result] as number, claims.statement[result] as number);
    // A measure without a unit is a percentage where it is printed as one.
    return where.percent || !this.#printsPercent(result) ? where : { ...where, percent: true };
  }

  #printsPercent(claim: ClaimId): boolean {
    const { claims, statements, files } = this.#model;
    const tree = files[statements.file[claims.statement[claim] as number] as number]?.tree;
    const end = (tree?.entries.start[claims.entry[claim] as number] ?? 0) + (claims.end[claim] as number);
    return tree?.text[end - 1] === '%';
  }

  #whereOf(quantity: QuantityId, statement: StatementId): Where {
    const { quantities, statements, subjects, traits } = this.#model;
    const subject = subjects[quantities.subject[quantity] as number] as Subject;
    return {
      subject,
      period: quantities.period[quantity] as number,
      version: quantities.version[quantity] as number,
      scope: quantities.scope[quantity] as number,
      statement,
      document: statements.document[statement] as number,
      percent: isPercent(
        subject,
        this.#model.measures[quantities.measure[quantity] as number] as string,
        traits.call(this.#model, quantities.measure[quantity] as number, subject.id).unit,
      ),
    };
  }

  #declared(claim: ClaimId) {
    return this.#model.documents[this.built.index.documentOf(claim)]?.pembulatan ?? null;
  }

  #sum(c: number): void {
    const { constraints, definitions, seeds } = this.built;
    const result = constraints.result[c] as ClaimId;
    const from = constraints.start[c] as number;
    const parts = constraints.operands.subarray(from, constraints.start[c + 1] as number);
    const partial = constraints.form[c] === Form.part;
    const seed = seeds.get(c);
    this.#evaluated++;
    const clean = this.#rejected.size === 0 || !parts.some((part) => this.#rejected.has(part));
    if (!partial && clean && sumAgrees(this.#model.claims, result, parts)) {
      this.#confirmed[result] = 1;
      for (const part of parts) this.#supported[part] = 1;
      return;
    }
    const definition = definitions.all[constraints.definition[c] as number] ?? null;
    const slots = [...parts].map((part) => this.#partSlot(part, result, seed !== undefined));
    const formula: Formula = { op: 'jumlah', args: slots.map((_, slot) => ({ op: 'operan', slot })) };
    const instance: Instance = { formula, slots, missing: [] };
    const shown = numberOf(this.#model, result);
    if (shown === null || parts.some((part) => numberOf(this.#model, part) === null)) return;
    const whole = toRational(shown);
    if (partial) {
      // Known parts at their smallest claimed values must not exceed the whole.
      const least = slots.map(({ claims }) => this.#least(claims));
      const sum = least.reduce<Rational>(
        (total, claim) => addRational(total, toRational(numberOf(this.#model, claim) as Decimal)),
        rational(0, 1),
      );
      if (cmpRational(sum, whole) <= 0) return;
      // A rounded amount may have been less than it shows.
      const low = least.reduce<Rational>((total, claim) => addRational(total, this.#lowest(claim)), rational(0, 1));
      if (cmpRational(low, this.#highest(result)) <= 0) return;
      const found: Found = { verdict: 'bertentangan', operands: least, computed: sum, hidden: null };
      this.#tell('anggaran/jumlah', definition, seed ?? null, result, instance, found, true);
      return;
    }
    const found = this.#weigher.mildest(instance, result, this.#where(result));
    // Of several values of a part, the one that makes the sum right stands.
    if (found.verdict === 'sesuai') {
      for (const [k, slot] of slots.entries()) {
        if (slot.claims.length > 1) this.#supported[found.operands[k] as ClaimId] = 1;
      }
    }
    const blanks = seed === undefined ? (this.built.blanks.get(c) ?? []) : (this.#model.sums[seed]?.blanks ?? []);
    // A part that another calculation rejects, with what it should be, is that calculation's finding.
    if (found.verdict === 'bertentangan' && this.#holdsCorrected(result, formula, found.operands)) {
      this.#confirmed[result] = 1;
      return;
    }
    const other = found.verdict === 'sesuai' || seed === undefined ? null : this.#totalOtherwise(result, found);
    if (other === 'sesuai') return;
    if (other === null) this.#tell('anggaran/jumlah', definition, seed ?? null, result, instance, found, false, blanks);
    else
      this.#tell(
        other.definition.rule,
        other.definition,
        seed ?? null,
        result,
        other.instance,
        other.found,
        false,
        blanks,
      );
  }

  /**
   * A total row of a measure that is no sum may be the definition over the totals of its row, or a mean; else it is told by
   * that definition. Null: only the sum says anything.
   */
  #totalOtherwise(
    result: ClaimId,
    { computed, operands }: Found,
  ): 'sesuai' | { readonly definition: Definition; readonly instance: Instance; readonly found: Found } | null {
    const model = this.#model;
    const quantity = model.claims.quantity[result] as number;
    const subject = model.quantities.subject[quantity] as number;
    const measure = model.quantities.measure[quantity] as number;
    const { berjumlah, nature } = model.traits(measure, subject);
    if (berjumlah) return null;
    if (this.#settled.has(result)) return 'sesuai';
    const name = model.measures[measure] as string;
    const row = this.#where(result);
    // The row's amounts may be said of the node whose parts its rows are.
    const candidates = this.#subjectsIn(row.statement).flatMap((about) => {
      const where = { ...row, subject: about };
      const held = this.built.definitions.of(about, name);
      const kinds = ['program', 'indikator'] as const;
      const all = held === null ? kinds.map((kind) => this.built.definitions.of({ ...about, kind }, name)) : [held];
      return all.flatMap((candidate) => (candidate === null ? [] : [{ ...candidate, where }]));
    });
    let told: { readonly definition: Definition; readonly instance: Instance; readonly found: Found } | null = null;
    for (const { definition, where } of candidates) {
      for (const { expr } of definition.cases) {
        const instance = expr === null ? 'tidak' : instantiate(this.#lookup, expr, where);
        if (typeof instance === 'string' || instance.slots.length === 0) continue;
        const found = this.#weigher.mildest(instance, result, where);
        if (rank(found.verdict) <= rank('pembulatan')) {
          this.#confirmed[result] = 1;
          return 'sesuai';
        }
        // The operands of a total stand in its row.
        if (instance.slots.every(({ distance }) => distance === NEAR.statement)) {
          told ??= { definition, instance, found };
        }
      }
    }
    const shown = numberOf(model, result);
    if (computed !== null && shown !== null && operands.length > 0) {
      const mean = rational(computed.n, BigInt(computed.d) * BigInt(operands.length));
      const print: Print = { value: shown, exact: false, stored: false, by: lastPlaceOf(model, result) };
      if (agrees(mean, print, null) || isCut(mean, print, null)) {
        this.meansAsTotals.push({ result, operands, computed: mean });
        return 'sesuai';
      }
    }
    return nature === 'turunan' ? told : null;
  }

  /** Subjects that a row says something of, its own first. */
  #subjectsIn(statement: StatementId): readonly Subject[] {
    const { claims, quantities, subjects } = this.#model;
    const { start, ids } = this.built.index;
    const found = new Set<number>();
    for (let k = start[statement] as number; k < (start[statement + 1] as number); k++) {
      found.add(quantities.subject[claims.quantity[ids[k] as ClaimId] as number] as number);
    }
    return [...found].map((id) => subjects[id] as Subject);
  }

  #meanRow(result: ClaimId, seedIndex: number): void {
    const seed = this.#model.sums[seedIndex];
    if (seed === undefined || seed.parts.length === 0 || seed.partial) return;
    // A label in a column that claims numbers too: nothing to take the mean of.
    if ([result, ...seed.parts].some((claim) => numberOf(this.#model, claim) === null)) return;
    this.#evaluated++;
    const slots = seed.parts.map((part) => this.#partSlot(part, result, true));
    const formula: Formula = { op: 'rata_rata', args: slots.map((_, slot) => ({ op: 'operan', slot })) };
    const instance: Instance = { formula, slots, missing: [] };
    const found = this.#weigher.mildest(instance, result, this.#where(result));
    if (found.verdict !== 'sesuai' && this.#totalOtherwise(result, { ...found, computed: null }) === 'sesuai') return;
    // A part that another calculation rejects is that calculation's finding; with what it should be, the mean is right.
    if (found.verdict === 'bertentangan' && this.#holdsCorrected(result, formula, found.operands)) return;
    this.#tell('kinerja/rata_rata', null, seedIndex, result, instance, found, false);
  }

  /** A part of a total row is its cell; a part in the tree has the values claimed of it. */
  #partSlot(part: ClaimId, result: ClaimId, cell: boolean): Slot {
    const { claims, quantities, measures } = this.#model;
    const quantity = claims.quantity[part] as number;
    const statement = claims.statement[result] as number;
    const near = cell ? [part] : nearby(this.#model, quantity, statement, (claim) => this.#rejected.has(claim)).claims;
    return {
      quantity,
      subject: quantities.subject[quantity] as number,
      measure: measures[quantities.measure[quantity] as number] as string,
      claims: near.length === 0 ? [part] : near,
      distance: NEAR.document,
    };
  }

  #least(claims: readonly ClaimId[]): ClaimId {
    const value = (claim: ClaimId) => toRational(numberOf(this.#model, claim) as Decimal);
    return claims.reduce((a, b) => (cmpRational(value(b), value(a)) < 0 ? b : a));
  }

  /** The least that a claim may stand for. */
  #lowest(claim: ClaimId): Rational {
    const shown = numberOf(this.#model, claim) as Decimal;
    if (isExact(this.#model, claim)) return toRational(shown);
    const way = this.#declared(claim) === 'dipotong' ? 'dipotong' : 'tidak dinyatakan';
    return printedInterval(shown, way, lastPlaceOf(this.#model, claim)).lo.at;
  }

  /** The most that it may stand for. */
  #highest(claim: ClaimId): Rational {
    const shown = numberOf(this.#model, claim) as Decimal;
    if (isExact(this.#model, claim)) return toRational(shown);
    const declared = this.#declared(claim);
    const way = declared === 'dipotong' || declared === 'bebas' ? 'dipotong' : 'tidak dinyatakan';
    return printedInterval(shown, way, lastPlaceOf(this.#model, claim)).hi.at;
  }

  #tell(
    rule: RuleId,
    definition: Definition | null,
    seed: number | null,
    result: ClaimId,
    instance: Instance,
    { verdict, operands, computed, hidden }: Found,
    partial: boolean,
    blanks: readonly Place[] = [],
    rejects = true,
  ): void {
    if (verdict === 'sesuai' || verdict === 'pembulatan' || verdict === 'batas') {
      this.#agree(result, operands);
      if (verdict === 'sesuai') return;
    }
    let culprit = result;
    let better: ClaimId | null = null;
    let also: Outcome['also'] = null;
    if (verdict === 'bertentangan' && rejects) {
      const cause = this.#causeOf(result, instance, operands, partial);
      culprit = cause.culprit;
      better = cause.better;
      also = cause.also ?? null;
      this.#reject(culprit);
      if (culprit === result && computed !== null && !partial) this.#right.set(result, computed);
      if (also !== null) this.#reject(also.culprit);
    }
    this.outcomes.push({
      rule,
      verdict,
      result,
      definition,
      seed: seed === null ? null : (this.#model.sums[seed] ?? null),
      blanks,
      instance,
      operands,
      computed,
      partial,
      culprit,
      better,
      also,
      hidden,
    });
  }

  /** A claim is rejected with its repeats: the same quantity with the same value. */
  #reject(claim: ClaimId): void {
    const { claims, quantities } = this.#model;
    const value = numberOf(this.#model, claim);
    this.#rejected.add(claim);
    if (value === null) return;
    const quantity = claims.quantity[claim] as number;
    for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
      const other = quantities.claimIds[k] as ClaimId;
      const repeat = numberOf(this.#model, other);
      // A derived value that recomputes where it stands is right there.
      if (repeat !== null && cmpRational(toRational(repeat), toRational(value)) === 0 && this.#confirmed[other] === 0) {
        this.#rejected.add(other);
      }
    }
  }

  /** If another claimed value of one operand makes the calculation right, that operand is wrong; else the result is. */
  #causeOf(
    result: ClaimId,
    instance: Instance,
    operands: readonly ClaimId[],
    partial: boolean,
  ): Pick<Outcome, 'culprit' | 'better'> & Partial<Pick<Outcome, 'also'>> {
    const model = this.#model;
    const shown = numberOf(model, result);
    if (shown !== null && !partial) {
      const declared = this.#declared(result);
      const print = this.#weigher.printOf(result, instance.formula);
      const points = operands.map((claim) => toRational(numberOf(model, claim) as Decimal));
      for (const [k, operand] of operands.entries()) {
        const others = this.#otherValues(operand);
        for (const other of others) {
          const changed = [...points];
          changed[k] = toRational(numberOf(model, other) as Decimal);
          const value = evaluateAt(instance.formula, changed);
          if (value !== 'nol' && (agrees(value, print, declared) || isCut(value, print, declared))) {
            return { culprit: operand, better: other };
          }
        }
      }
      const computed = evaluateAt(instance.formula, points);
      if (computed !== 'nol') {
        const right = this.#otherValues(result).find((other) => {
          const print = this.#weigher.printOf(other, instance.formula);
          return agrees(computed, print, declared) || isCut(computed, print, declared);
        });
        if (right !== undefined) return { culprit: result, better: right };
      }
      const both = this.#swapped(instance, operands, print, declared);
      if (both !== null) return both;
    }
    return { culprit: result, better: null };
  }

  /** Two operands that other values of theirs make right together: cells exchanged, or a row of another place. */
  #swapped(
    { formula }: Instance,
    operands: readonly ClaimId[],
    print: Print,
    declared: Declared,
  ): Pick<Outcome, 'culprit' | 'better' | 'also'> | null {
    const [a, b, ...more] = operands;
    if (a === undefined || b === undefined || more.length > 0) return null;
    for (const first of this.#otherValues(a)) {
      for (const second of this.#otherValues(b)) {
        const changed = [first, second].map((claim) => toRational(numberOf(this.#model, claim) as Decimal));
        const value = evaluateAt(formula, changed);
        if (value !== 'nol' && (agrees(value, print, declared) || isCut(value, print, declared)))
          return { culprit: a, better: first, also: { culprit: b, better: second } };
      }
    }
    return null;
  }

  /** Claims of the same quantity with other values, none of them rejected. */
  #otherValues(claim: ClaimId): readonly ClaimId[] {
    const model = this.#model;
    const { claimStart, claimIds } = model.quantities;
    const quantity = model.claims.quantity[claim] as number;
    const own = toRational(numberOf(model, claim) as Decimal);
    const others: ClaimId[] = [];
    for (let k = claimStart[quantity] as number; k < (claimStart[quantity + 1] as number); k++) {
      const other = claimIds[k] as ClaimId;
      const value = numberOf(model, other);
      if (value === null || this.#rejected.has(other)) continue;
      if (cmpRational(toRational(value), own) !== 0) others.push(other);
    }
    return others.length < 2 ? others : distinct(model, others);
  }
}

/** How far a result lies from its print; 0 where it is a division by zero printed as 0. */
function gapOf(computed: Rational | null, shown: Decimal | null): Rational | null {
  if (shown === null) return null;
  if (computed === null) return isZero(shown) ? rational(0, 1) : null;
  const gap = subRational(computed, toRational(shown));
  return gap.n < 0 ? negRational(gap) : gap;
}

/** Measures whose values are in the subject's own satuan; data and a report's own measures are not. */
const IN_OWN_UNIT = new Set(['target', 'realisasi', 'nilai', 'rata_rata']);

export function isPercent(subject: Subject, measure: string, unit: string | null): boolean {
  if (unit !== null) return unit === 'persen';
  if (!IN_OWN_UNIT.has(measure.split(' ')[0] as string)) return false;
  const satuan = subject.satuan?.trim().toLowerCase() ?? '';
  if (satuan === '') return saysPercent(subject.title);
  return satuan === '%' || satuan.startsWith('persen');
}

/** A title that tells the unit: `Persentase PAD`, `Rasio PAD (%)`. */
export const saysPercent = (title: string): boolean =>
  /^\s*(?:persen|persentase|prosentase|presentase)\b|\(\s*%\s*\)/i.test(title);

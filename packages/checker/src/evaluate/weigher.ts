/**
 * What one calculation says of the print of its result: the mildest verdict over the values its operands may have, exact
 * values behind rounded prints included.
 */
import {
  cmp,
  cmpRational,
  type Decimal,
  divRational,
  formatNumeral,
  fromString,
  type Rational,
  rational,
  toApproximate,
  toRational,
} from '@sakip-lint/language';
import type { Built } from '../constrain/build.ts';
import { type Instance, instantiate, type Where } from '../constrain/instantiate.ts';
import type { lookupOf } from '../constrain/lookup.ts';
import type { Definition, Expr } from '../define/standard.ts';
import { type ClaimId, Flag } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { combinations } from './combinations.ts';
import { divides, evaluateAt, type Formula, imageOf } from './formula.ts';
import { hull, type Interval, pointInterval, printedInterval } from './interval.ts';
import type { Found } from './judgement.ts';
import { agrees, type Declared, isCut, MILDNESS, type Print, reaches, USUAL_CAPS, type Verdict } from './ladder.ts';
import { isExact, lastPlaceOf, numberOf, placesOf } from './number.ts';
import type { Steps } from './steps.ts';

/** How deep the exact value behind an operand is recomputed. */
const DEEPEST = 3;
const CAPPED = new Set(['capaian', 'kemajuan', 'nilai']);

/** What the weigher asks of the judge. */
export interface Asked {
  casesOf(definition: Definition, index: number, where: Where): readonly Expr[];
  where(claim: ClaimId): Where;
  declared(claim: ClaimId): Declared;
  /** Claims of the same quantity with other values, none of them rejected. */
  otherValues(claim: ClaimId): readonly ClaimId[];
  readonly steps: Steps;
}

export const rank = (verdict: Verdict | 'nol'): number =>
  verdict === 'nol' ? MILDNESS.length : MILDNESS.indexOf(verdict);

export class Weigher {
  readonly #model: Model;
  readonly #built: Built;
  readonly #lookup: ReturnType<typeof lookupOf>;
  readonly #host: Asked;

  constructor(model: Model, built: Built, lookup: ReturnType<typeof lookupOf>, host: Asked) {
    this.#model = model;
    this.#built = built;
    this.#lookup = lookup;
    this.#host = host;
  }

  /** The mildest outcome over all combinations of the operands' values. */
  mildest(instance: Instance, result: ClaimId, where: Where): Found {
    const { steps } = this.#host;
    steps.reads(this.#model.claims.quantity[result] as number);
    for (const { quantity } of instance.slots) steps.reads(quantity);
    let best: Found | null = null;
    for (const operands of combinations(instance.slots)) {
      const found = this.#one(instance, operands, result, where);
      if (best === null || rank(found.verdict) < rank(best.verdict)) best = found;
      if (best.verdict === 'sesuai') break;
    }
    return best as Found;
  }

  #one(instance: Instance, operands: readonly ClaimId[], result: ClaimId, where: Where): Found {
    const model = this.#model;
    const { formula } = instance;
    const points = this.#pointsOf(operands, where);
    if (points === null) return { verdict: 'sesuai', operands, computed: null, hidden: null };
    const computed = evaluateAt(formula, points);
    const told = (verdict: Found['verdict'], hidden: Found['hidden'] = null): Found => ({
      verdict,
      operands,
      computed: computed === 'nol' ? null : computed,
      hidden,
    });
    // A rank of 0 is no amount: nothing is divided by it.
    if (computed === 'nol') return told(operands.some((one) => model.claims.grades.has(one)) ? 'sesuai' : 'nol');
    const value = numberOf(model, result);
    if (value === null) return told(this.#inRange(result, computed) ? 'sesuai' : 'bertentangan');
    const declared = this.#host.declared(result);
    const print: Print = {
      value,
      exact:
        isExact(model, result) &&
        !divides(formula) &&
        !operands.some((one) => placesOf(model, one) > placesOf(model, result)),
      stored: ((model.claims.flags[result] as number) & Flag.stored) !== 0,
      by: lastPlaceOf(model, result),
    };
    if (agrees(computed, print, declared)) return told('sesuai');
    const exact = this.#exactPoints(operands, points);
    const behind = exact === null ? null : evaluateAt(formula, exact);
    if (behind !== null && behind !== 'nol' && agrees(behind, print, declared)) return told('sesuai');
    const capped = formula.op === 'rata_rata' ? this.#cappedPoints(operands, points) : null;
    const within = capped === null ? null : evaluateAt(formula, capped);
    if (within !== null && within !== 'nol' && agrees(within, print, declared)) return told('sesuai');
    const cap = this.#cap(computed, value, where, result);
    if (cap !== null) return told(cap);
    if (isCut(computed, print, declared) || (behind !== null && behind !== 'nol' && isCut(behind, print, declared))) {
      return told('pembulatan');
    }
    const hidden = this.#hidden(formula, operands, points, print, declared);
    if (hidden !== null) return told('presisi', hidden);
    return told('bertentangan');
  }

  /**
   * Parts of one whole compute as they stand, parts of several as their quotients. Null: parts beside plain numbers, whose
   * whole nobody says.
   */
  #pointsOf(operands: readonly ClaimId[], { subject }: Where): readonly Rational[] | null {
    const { wholes } = this.#model.claims;
    const numbers = operands.map((claim) => toRational(numberOf(this.#model, claim) as Decimal));
    if (wholes.size === 0) return numbers;
    const under = operands.map((claim) => wholes.get(claim) ?? null);
    const [first, ...others] = under.filter((whole) => whole !== null);
    if (first === undefined) return numbers;
    const one = others.every((whole) => cmp(whole, first) === 0);
    if (one && (others.length + 1 === operands.length || subject.satuan?.includes(formatNumeral(first))))
      return numbers;
    if (under.includes(null)) return null;
    return numbers.map((number, k) => divRational(number, toRational(under[k] as Decimal)));
  }

  /** Values of a mean within the ends that their indicators declare (`batas 0% s.d. 100%`); null where none lies beyond. */
  #cappedPoints(operands: readonly ClaimId[], points: readonly Rational[]): readonly Rational[] | null {
    const { claims, quantities, subjects } = this.#model;
    let any = false;
    const capped = operands.map((operand, k) => {
      const point = points[k] as Rational;
      const high = subjects[quantities.subject[claims.quantity[operand] as number] as number]?.batas?.high ?? null;
      const end = high === null ? null : toRational(fromString(high));
      if (end === null || cmpRational(point, end) <= 0) return point;
      any = true;
      return end;
    });
    return any ? capped : null;
  }

  /** A range or bound holds the value, to within half a unit of an end's last place. */
  #inRange(result: ClaimId, value: Rational): boolean {
    const other = this.#model.claims.others.get(result);
    if (other?.kind !== 'rentang') return true;
    const { low, high } = other;
    if (low !== null && cmpRational(value, printedInterval(low.numeral.value, 'tidak dinyatakan').lo.at) < 0)
      return false;
    return high === null || cmpRational(value, printedInterval(high.numeral.value, 'tidak dinyatakan').hi.at) <= 0;
  }

  /** The print is a cap below the value (or the floor 0 above it). */
  #cap(computed: Rational, shown: Decimal, { subject, document, ...where }: Where, result: ClaimId): Verdict | null {
    const { claims, quantities, measures } = this.#model;
    const print = toRational(shown);
    const over = cmpRational(computed, print) > 0;
    const measureName = measures[quantities.measure[claims.quantity[result] as number] as number] as string;
    const batas = subject.batas ?? this.#built.definitions.of(subject, measureName)?.definition.batas ?? null;
    const declaredEnd = over ? batas?.high : batas?.low;
    if (declaredEnd !== undefined && declaredEnd !== null) {
      return cmpRational(print, toRational(fromString(declaredEnd))) === 0 ? 'sesuai' : null;
    }
    if (!over || !USUAL_CAPS.some((cap) => cmpRational(print, rational(cap, 1)) === 0)) return null;
    // Undeclared, it is a cap only if nothing of the measure in the document lies above it.
    const measure = this.#measureOf(where.statement, subject.id, shown);
    if (measure === null || !CAPPED.has(measures[measure] as string)) return null;
    const above = this.#host.steps.shared('puncak', `${document}|${measure}|${toApproximate(shown)}`, () =>
      this.#isExceeded(document, measure, print),
    );
    return above ? null : 'batas';
  }

  /** The document claims more of the measure somewhere. */
  #isExceeded(document: number, measure: number, value: Rational): boolean {
    const { claims, quantities } = this.#model;
    let exceeded = false;
    for (let claim = 0; claim < claims.count; claim++) {
      const quantity = claims.quantity[claim] as number;
      if (quantities.measure[quantity] !== measure || this.#built.index.documentOf(claim) !== document) continue;
      this.#host.steps.reads(quantity);
      const shown = numberOf(this.#model, claim);
      exceeded ||= shown !== null && cmpRational(toRational(shown), value) > 0;
    }
    return exceeded;
  }

  /** Measure of the claim in a statement that shows this value of the subject. */
  #measureOf(statement: number, subject: number, shown: Decimal): number | null {
    const { claims, quantities } = this.#model;
    const { start, ids } = this.#built.index;
    for (let k = start[statement] as number; k < (start[statement + 1] as number); k++) {
      const claim = ids[k] as ClaimId;
      const quantity = claims.quantity[claim] as number;
      if (quantities.subject[quantity] !== subject) continue;
      this.#host.steps.reads(quantity);
      const value = numberOf(this.#model, claim);
      if (value === null || cmpRational(toRational(value), toRational(shown)) !== 0) continue;
      const measure = quantities.measure[quantity] as number;
      if (CAPPED.has(this.#model.measures[measure] as string)) return measure;
    }
    return null;
  }

  /** Operands with the exact values behind rounded ones, where data and formula are known; null where there are none. */
  #exactPoints(operands: readonly ClaimId[], points: readonly Rational[]): readonly Rational[] | null {
    let any = false;
    const exact = operands.map((claim, k) => {
      const behind = this.exactBehind(claim, DEEPEST);
      if (behind === null) return points[k] as Rational;
      any = true;
      return behind;
    });
    return any ? exact : null;
  }

  /** The exact value that a rounded claim prints, recomputed from its definition; null where it is not known or prints otherwise. */
  exactBehind(claim: ClaimId, depth: number): Rational | null {
    const model = this.#model;
    if (depth === 0 || isExact(model, claim)) return null;
    const value = numberOf(model, claim);
    const finer = value === null ? null : this.#finerExact(claim, value);
    if (finer !== null) return finer;
    const where = this.#host.where(claim);
    const measure = model.measures[
      model.quantities.measure[model.claims.quantity[claim] as number] as number
    ] as string;
    const held = this.#built.definitions.at(where.statement, where.subject, measure);
    if (value === null || held === null || held.definition.anyOf) return null;
    const [expr] = this.#host.casesOf(held.definition, held.index, where);
    if (expr === undefined) return null;
    const instance = instantiate(this.#lookup, expr, where);
    if (typeof instance === 'string' || instance.slots.some(({ claims }) => claims.length > 1)) return null;
    const points = instance.slots.map(({ claims }) => {
      const operand = claims[0] as ClaimId;
      return this.exactBehind(operand, depth - 1) ?? toRational(numberOf(model, operand) as Decimal);
    });
    const behind = evaluateAt(instance.formula, points);
    if (behind === 'nol') return null;
    const print: Print = { value, exact: false, stored: false, by: lastPlaceOf(model, claim) };
    const declared = this.#host.declared(claim);
    return agrees(behind, print, declared) || isCut(behind, print, declared) ? behind : null;
  }

  /** The exact amount that `91,55 miliar` rounds, where the report states it too. */
  #finerExact(claim: ClaimId, value: Decimal): Rational | null {
    const model = this.#model;
    if (!model.claims.places.has(claim)) return null;
    const print: Print = { value, exact: false, stored: false, by: lastPlaceOf(model, claim) };
    const declared = this.#host.declared(claim);
    const exact = this.#host.otherValues(claim).find((other) => {
      const amount = toRational(numberOf(model, other) as Decimal);
      return isExact(model, other) && (agrees(amount, print, declared) || isCut(amount, print, declared));
    });
    return exact === undefined ? null : toRational(numberOf(model, exact) as Decimal);
  }

  /** Only digits that a rounded operand hides could make it right. */
  #hidden(
    formula: Formula,
    operands: readonly ClaimId[],
    points: readonly Rational[],
    print: Print,
    declared: Declared,
  ): Found['hidden'] {
    const box = operands.map((claim, k) => this.#boxOf(claim, points[k] as Rational));
    if (box.every(({ lo, hi }) => cmpRational(lo.at, hi.at) === 0)) return null;
    const image = imageOf(formula, box);
    if (image === null || !reaches(image.interval, print, declared)) return null;
    // The rounded operand that alone suffices, or else the first.
    const alone = operands.findIndex((_, k) => {
      const only = points.map((point, other) => (other === k ? (box[k] as Interval) : pointInterval(point)));
      const part = imageOf(formula, only);
      return part !== null && reaches(part.interval, print, declared);
    });
    const first = operands.findIndex(
      (_, k) => cmpRational((box[k] as Interval).lo.at, (box[k] as Interval).hi.at) !== 0,
    );
    const at = alone >= 0 ? alone : first;
    return { operand: operands[at] as ClaimId, needed: box[at] as Interval };
  }

  /** What a rounded operand may stand for, cut by the finer claims of its quantity that overlap it. */
  #boxOf(claim: ClaimId, point: Rational): Interval {
    const model = this.#model;
    if (isExact(model, claim)) return pointInterval(point);
    const value = numberOf(model, claim) as Decimal;
    const { claimStart, claimIds } = model.quantities;
    const quantity = model.claims.quantity[claim] as number;
    let finest = value;
    const own = lastPlaceOf(model, claim);
    let by = own;
    for (let k = claimStart[quantity] as number; k < (claimStart[quantity + 1] as number); k++) {
      const other = numberOf(model, claimIds[k] as ClaimId);
      if (other === null) continue;
      const finer = lastPlaceOf(model, claimIds[k] as ClaimId);
      if (cmp(finer, by) >= 0 || !agrees(toRational(other), { value, exact: false, stored: false, by: own }, null))
        continue;
      finest = other;
      by = finer;
    }
    const declared = this.#host.declared(claim);
    const cut = printedInterval(finest, 'dipotong', by);
    if (declared === 'dipotong') return cut;
    const rounded = printedInterval(finest, 'tidak dinyatakan', by);
    return declared === 'bebas' ? hull(rounded, cut) : rounded;
  }

  printOf(claim: ClaimId, formula: Formula): Print {
    const model = this.#model;
    const value = numberOf(model, claim) as Decimal;
    return { value, exact: isExact(model, claim) && !divides(formula), stored: false, by: lastPlaceOf(model, claim) };
  }
}

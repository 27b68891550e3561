/**
 * A definition made concrete for one result: which quantities its operands are, and the formula over them. Operands are
 * claims, chosen by nearness to the result.
 */
import {
  type Decimal,
  fromString,
  type Rational,
  rational,
  toCanonical,
  toDecimal,
  toRational,
} from '@sakip-lint/language';
import { literalBeside, type Sense, senseOfProduct, senseOfQuotient, senseOfSum } from '../define/sense.ts';
import { type Expr, YEAR } from '../define/standard.ts';
import { evaluateAt, type Formula, partsOf } from '../evaluate/formula.ts';
import { numberOf } from '../evaluate/number.ts';
import { isPercent } from '../evaluate/percent.ts';
import type { ClaimId, QuantityId, StatementId } from '../model/claim.ts';
import { FIRST_VERSION, LAST_VERSION, type Model, type Version } from '../model/model.ts';
import {
  BASE_PERIOD,
  isYear,
  NO_PERIOD,
  otherNames,
  type Period,
  periodOf,
  shiftYear,
  upTo,
  yearOf,
} from '../model/period.ts';
import { type Subject, type SubjectId, saidOf } from '../model/subject.ts';
import { distanceOf, NEAR, type Nearby } from './nearness.ts';

/** An operand: a quantity and the claims that give it a value here, one per distinct value. */
export interface Slot {
  readonly quantity: QuantityId;
  readonly subject: SubjectId;
  readonly measure: string;
  readonly claims: readonly ClaimId[];
  readonly distance: number;
}

export interface Instance {
  readonly formula: Formula;
  readonly slots: readonly Slot[];
  /** Subjects a mean leaves out since nobody says their value. */
  readonly missing: readonly SubjectId[];
}

/** Why a formula makes no instance. `kurang`: a value is missing; `tidak`: not defined here. */
export type NoInstance = 'kurang' | 'tidak';

export interface Where {
  readonly subject: Subject;
  readonly period: Period;
  readonly version: Version;
  readonly scope: number;
  readonly statement: StatementId;
  readonly document: number;
  /** The result is a percentage: 100% in its formula is 100. */
  readonly percent: boolean;
  /** Years that `setiap tahun` goes through. */
  readonly years?: Years;
}

interface Years {
  readonly from: number;
  readonly to: number;
}

export interface Lookup {
  readonly model: Model;
  near(quantity: QuantityId, statement: StatementId): Nearby;
  /** Subjects of a `setiap KIND`. */
  members(each: string, within: string | null, where: Where): readonly Subject[];
  subjectAt(path: string): Subject | null;
  /** Last version of a quantity that anybody states. */
  latest(subject: SubjectId, measure: number, period: Period, scope: number): Version;
}

type Value = Formula | NoInstance | string | boolean;
const isFormula = (value: Value): value is Formula => typeof value === 'object';

export function instantiate(lookup: Lookup, expr: Expr, where: Where): Instance | NoInstance {
  const slots: Slot[] = [];
  const missing: SubjectId[] = [];
  const maker = new Maker(lookup, slots, missing);
  const value = maker.make(expr, where);
  if (!isFormula(value)) return value === 'kurang' ? 'kurang' : 'tidak';
  return { formula: maker.read(value, where.percent ? 'persen' : 'bagian'), slots, missing };
}

/** What only the year is told of says nothing of its quarter. */
export function isOfYearAlone({ model }: Lookup, { slots }: Instance, { period }: Where): boolean {
  if (period <= 64 || isYear(period) || slots.length === 0) return false;
  return slots.every(({ quantity }) => {
    const at = model.quantities.period[quantity] as Period;
    return isYear(at) && yearOf(at) === yearOf(period);
  });
}

/** Whether a condition holds; null where it cannot be told. */
export function holds(lookup: Lookup, condition: Expr, where: Where): boolean | null {
  const value = new Maker(lookup, [], []).make(condition, where);
  return typeof value === 'boolean' ? value : null;
}

/** Powers higher than this are nobody's measure, and their numbers nobody's to compute. */
const MOST_POWER = 64;

/** Longer ranges are slips of typing. */
const MOST_YEARS = 60;

/** How high the powers of operands in a formula are: `(a^8 × b)^4` has 36. */
function heightOf(formula: Formula): number {
  switch (formula.op) {
    case 'angka':
    case 'operan':
      return 1;
    case '^':
      return heightOf(formula.left) * Math.abs(formula.power);
    case 'negatif':
    case 'abs':
      return heightOf(formula.of);
    case '*':
    case '/':
      return heightOf(formula.left) + heightOf(formula.right);
    case '+':
    case '-':
      return Math.max(heightOf(formula.left), heightOf(formula.right));
    default:
      return formula.args.reduce((most, arg) => Math.max(most, heightOf(arg)), 1);
  }
}

class Maker {
  readonly #lookup: Lookup;
  readonly #slots: Slot[];
  readonly #missing: SubjectId[];
  /** Percent literals, and sums of such alone, that nothing beside them has told how to read. */
  readonly #open = new Set<Formula>();

  constructor(lookup: Lookup, slots: Slot[], missing: SubjectId[]) {
    this.#lookup = lookup;
    this.#slots = slots;
    this.#missing = missing;
  }

  make(expr: Expr, where: Where): Value {
    switch (expr.op) {
      case 'angka': {
        const value = toRational(fromString(expr.value));
        if (!expr.percent) return { op: 'angka', value, text: expr.value };
        const literal: Formula = { op: 'angka', value, text: `${expr.value}%` };
        this.#open.add(literal);
        return literal;
      }
      case 'kata':
        return `'${expr.text.toLowerCase()}`;
      case 'ukuran': {
        const said = expr.at === 'diri' && expr.subject === null ? saidOf(where.subject, expr.measure) : null;
        return said ?? this.#operand(expr, where);
      }
      case '+':
      case '-':
      case '*':
      case '/': {
        const left = this.make(expr.left, where);
        if (!isFormula(left)) return left;
        const right = this.make(expr.right, where);
        if (!isFormula(right)) return right;
        if (expr.op === '*' || expr.op === '/')
          return { op: expr.op, left: this.#factor(left, where), right: this.#factor(right, where) };
        const [a, b] = this.#beside([left, right], true) as [Formula, Formula];
        return this.#whole({ op: expr.op, left: a, right: b });
      }
      case '^': {
        const left = this.make(expr.left, where);
        const right = this.make(expr.right, where);
        if (!isFormula(left)) return left;
        if (!isFormula(right) || right.op !== 'angka') return 'tidak';
        const power = Number(right.text);
        if (!Number.isInteger(power) || heightOf(left) * Math.abs(power) > MOST_POWER) return 'tidak';
        return { op: '^', left: this.read(left, 'bagian'), power };
      }
      case 'negatif':
      case 'abs': {
        const of = this.make(expr.of, where);
        return isFormula(of) ? this.#whole({ op: expr.op, of }) : of;
      }
      case 'atas':
      case 'bawah': {
        const of = this.make(expr.of, where);
        if (isFormula(of) || expr.of.op !== 'ukuran') return of;
        const end = this.#endOf(expr.of, expr.op, where);
        return end === null ? 'kurang' : { op: 'angka', value: toRational(end), text: toCanonical(end) };
      }
      case 'min':
      case 'maks': {
        const args: Formula[] = [];
        for (const arg of expr.args) {
          const value = this.make(arg, where);
          if (!isFormula(value)) return value;
          args.push(value);
        }
        return this.#whole({ op: expr.op, args: this.#beside(args, false) });
      }
      case 'banding':
        return this.#compare(expr.rel, expr.left, expr.right, where);
      case 'dan':
      case 'atau': {
        const left = this.make(expr.left, where);
        if (typeof left !== 'boolean') return 'tidak';
        if (left === (expr.op === 'atau')) return left;
        return this.make(expr.right, where);
      }
      case 'bukan': {
        const of = this.make(expr.of, where);
        return typeof of === 'boolean' ? !of : 'tidak';
      }
      case 'jika': {
        const test = this.make(expr.test, where);
        if (typeof test !== 'boolean') return 'tidak';
        if (test) return this.make(expr.then, where);
        return expr.otherwise === null ? 'tidak' : this.make(expr.otherwise, where);
      }
      case 'ada': {
        const inner = new Maker(this.#lookup, [], []).make(expr.of, where);
        return isFormula(inner);
      }
      case 'jumlah':
      case 'rata_rata':
      case 'cacah':
        return this.#aggregate(expr, where);
    }
  }

  #aggregate(expr: Extract<Expr, { op: 'jumlah' | 'rata_rata' | 'cacah' }>, where: Where): Value {
    const args: Formula[] = [];
    for (const inside of this.#each(expr, where)) {
      if (expr.condition !== null && holds(this.#lookup, expr.condition, inside) !== true) continue;
      const value = this.make(expr.of, inside);
      if (isFormula(value)) args.push(value);
      // A mean leaves out what nobody states and names it; a sum with a part missing is no sum.
      else if (expr.op === 'rata_rata' && inside.subject !== where.subject) this.#missing.push(inside.subject.id);
      else if (expr.op === 'rata_rata') continue;
      else if (expr.op === 'jumlah') return 'kurang';
    }
    if (expr.op === 'cacah') return { op: 'angka', value: rational(args.length, 1), text: String(args.length) };
    if (args.length === 0) return 'kurang';
    return args.length === 1 ? (args[0] as Formula) : this.#whole({ op: expr.op, args });
  }

  /** Open as long as everything in it is. */
  #whole(formula: Formula): Formula {
    if (this.#open.size > 0 && partsOf(formula).every((part) => this.#open.has(part))) this.#open.add(formula);
    return formula;
  }

  /** A percent literal as a factor is a part of the whole; 100% of a percentage is the hundred that makes it one. */
  #factor(formula: Formula, { percent }: Where): Formula {
    if (!this.#open.has(formula)) return formula;
    return percent && formula.op === 'angka' && isHundred(formula) ? formula : this.read(formula, 'bagian');
  }

  /** Terms of a sum, or of what is compared, with their percent literals read as the others tell. */
  #beside(terms: readonly Formula[], sum: boolean): readonly Formula[] {
    if (!terms.some((term) => this.#open.has(term))) return terms;
    const how = literalBeside(
      terms.map((term) => this.senseOf(term)),
      sum,
    );
    return how === null ? terms : terms.map((term) => this.read(term, how));
  }

  /** Literals still open, read as percentages or as parts. */
  read(formula: Formula, how: 'persen' | 'bagian'): Formula {
    if (!this.#open.has(formula)) return formula;
    switch (formula.op) {
      case 'angka':
        return how === 'persen' ? { ...formula } : { ...formula, value: over(formula.value, 100) };
      case '+':
      case '-':
        return { ...formula, left: this.read(formula.left, how), right: this.read(formula.right, how) };
      case 'negatif':
      case 'abs':
        return { ...formula, of: this.read(formula.of, how) };
      case 'min':
      case 'maks':
      case 'jumlah':
      case 'rata_rata':
        return { ...formula, args: formula.args.map((arg) => this.read(arg, how)) };
      default:
        return formula;
    }
  }

  senseOf(formula: Formula): Sense {
    if (this.#open.has(formula)) return 'literal';
    switch (formula.op) {
      case 'angka':
        return formula.text === `${toCanonicalText(formula.value)}%` ? 'persen' : 'angka';
      case 'operan': {
        const { model } = this.#lookup;
        const { quantity, subject, measure } = this.#slots[formula.slot] as Slot;
        const { unit } = model.traits(model.quantities.measure[quantity] as number, subject);
        return isPercent(model.subjects[subject] as Subject, measure, unit) ? 'persen' : 'lain';
      }
      case '*':
        return senseOfProduct(
          this.senseOf(formula.left),
          this.senseOf(formula.right),
          isHundred(formula.left) || isHundred(formula.right),
        );
      case '/':
        return senseOfQuotient(this.senseOf(formula.left), this.senseOf(formula.right));
      case '^':
        return this.senseOf(formula.left);
      default:
        return senseOfSum(partsOf(formula).map((part) => this.senseOf(part)));
    }
  }

  /** Where each member is looked at: subjects, or the years of the result. */
  #each({ each, within }: { each: string; within: string | null }, where: Where): readonly Where[] {
    if (each !== YEAR) return this.#lookup.members(each, within, where).map((subject) => ({ ...where, subject }));
    const years = this.#yearsOf(where);
    if (years === null) return [];
    return Array.from({ length: years.to - years.from + 1 }, (_, k) => ({
      ...where,
      period: periodOf(years.from + k),
      years,
    }));
  }

  /** A result of one year goes through the year before and its own. */
  #yearsOf({ years, period }: Where): Years | null {
    const known = years ?? this.#lookup.model.rangeOf(period);
    if (known !== null) return known.to - known.from < MOST_YEARS ? known : null;
    return isYear(period) ? { from: yearOf(period) - 1, to: yearOf(period) } : null;
  }

  #compare(rel: string, left: Expr, right: Expr, where: Where): Value {
    if (left.op === 'ukuran' && left.measure === 'arah' && right.op === 'kata') {
      const arah = where.subject.arah ?? 'naik';
      return rel === '!=' ? arah !== right.text : arah === right.text;
    }
    if (left.op === 'ukuran' && left.measure === 'satuan' && right.op === 'kata')
      return (rel === '!=') !== (right.text === 'persen' && where.percent);
    const [a, b] = this.#points(left, right, where);
    if (a === null || b === null) return 'tidak';
    const order = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d);
    if (rel === '=') return order === 0n;
    if (rel === '!=') return order !== 0n;
    if (rel === '<') return order < 0n;
    if (rel === '<=') return order <= 0n;
    return rel === '>' ? order > 0n : order >= 0n;
  }

  /** Both sides of a comparison, their percent literals read as the other side tells. */
  #points(left: Expr, right: Expr, where: Where): readonly [Rational | null, Rational | null] {
    const slots: Slot[] = [];
    const maker = new Maker(this.#lookup, slots, []);
    const sides = [left, right].map((expr) => this.#yearIn(expr, where) ?? maker.make(expr, where));
    const open = sides.every(isFormula);
    const [a, b] = open ? maker.#beside(sides, false) : sides;
    const points = slots.map(({ claims }) => numberOf(this.#lookup.model, claims[0] as ClaimId));
    const pointOf = (side: Value | undefined): Rational | null => {
      if (side === undefined || !isFormula(side) || points.includes(null)) return null;
      const at = evaluateAt(
        side,
        points.map((point) => toRational(point as Decimal)),
      );
      return at === 'nol' ? null : at;
    };
    return [pointOf(a), pointOf(b)];
  }

  /** `tahun` where no data are called so. */
  #yearIn(expr: Expr, where: Where): Value | null {
    const year = expr.op === 'ukuran' && expr.measure === YEAR && expr.subject === null && expr.at === 'diri';
    if (!year || this.#lookup.model.measureFor(where.subject.id, YEAR) !== null) return null;
    const at = yearOf(where.period);
    return where.period > 64 ? { op: 'angka', value: rational(at, 1), text: String(at) } : 'tidak';
  }

  #operand(expr: Extract<Expr, { op: 'ukuran' }>, where: Where): Value {
    const subjects = this.#subjectsOf(expr, where);
    if (subjects.length !== 1) return 'kurang';
    const subject = subjects[0] as Subject;
    const slot = this.#slotOf(expr, subject, where);
    if (slot === null) return 'kurang';
    return { op: 'operan', slot: this.#slots.push(slot) - 1 };
  }

  /** An end of the range that is claimed nearest to the statement. */
  #endOf(expr: Extract<Expr, { op: 'ukuran' }>, side: 'atas' | 'bawah', where: Where): Decimal | null {
    const { model } = this.#lookup;
    const { quantities, claims } = model;
    const [subject] = this.#subjectsOf(expr, where);
    const found = subject === undefined ? null : model.measureFor(subject.id, expr.measure);
    if (found === null) return null;
    for (const period of this.#periodsOf(expr.period, where, expr.measure)) {
      const quantity = quantities.find(found.subject, found.measure, period, 0, where.scope);
      if (quantity < 0) continue;
      const ranges = [];
      for (
        let k = quantities.claimStart[quantity] as number;
        k < (quantities.claimStart[quantity + 1] as number);
        k++
      ) {
        const claim = quantities.claimIds[k] as number;
        const range = claims.others.get(claim);
        // A bound is met or not: nothing is computed from it.
        if (range?.kind === 'rentang' && range.low !== null && range.high !== null)
          ranges.push({ range, distance: distanceOf(model, claim, where.statement) });
      }
      const [nearest] = ranges.sort((a, b) => a.distance - b.distance);
      const end = side === 'atas' ? nearest?.range.high : nearest?.range.low;
      if (end !== undefined && end !== null) return end.numeral.value;
    }
    return null;
  }

  #subjectsOf(expr: Extract<Expr, { op: 'ukuran' }>, where: Where): readonly Subject[] {
    const { model } = this.#lookup;
    const { subject } = where;
    const at = (id: SubjectId): Subject[] => (model.subjects[id] === undefined ? [] : [model.subjects[id]]);
    if (expr.subject !== null) {
      const named = this.#lookup.subjectAt(expr.subject);
      return named === null ? [] : [named];
    }
    if (expr.at === 'induk') return subject.parent === null ? [] : at(subject.parent);
    if (expr.at === 'indikator') return subject.indicators.flatMap(at);
    if (expr.at === 'anak') return subject.children.flatMap(at);
    if (expr.at === 'didukung') return subject.supports.flatMap(at);
    if (expr.at === 'pendukung') return this.#lookup.members('pendukung', null, where);
    return [subject];
  }

  #slotOf(expr: Extract<Expr, { op: 'ukuran' }>, subject: Subject, where: Where): Slot | null {
    // Data may be declared further up (`data` of a sasaran is shared by its indicators).
    const found = this.#lookup.model.measureFor(subject.id, expr.measure);
    if (found === null) return null;
    for (const period of this.#periodsOf(expr.period, where, expr.measure)) {
      const slot = this.#find(expr, found.subject, found.measure, period, where);
      if (expr.measure === 'target' && slot?.distance !== NEAR.statement) {
        const named = this.#namedTarget(expr, found.subject, period, where);
        if (named !== null && (slot === null || named.distance === NEAR.statement)) return named;
      }
      if (slot !== null) return slot;
    }
    return null;
  }

  /** The target that a statement calls that of the PK or the Renstra, where it states no other. */
  #namedTarget(expr: Extract<Expr, { op: 'ukuran' }>, subject: SubjectId, period: Period, where: Where): Slot | null {
    const { model } = this.#lookup;
    const slots = ['target pk', 'target renstra'].flatMap((name) => {
      const measure = model.measureId(name);
      const slot = measure < 0 ? null : this.#find({ ...expr, measure: name }, subject, measure, period, where);
      return slot === null ? [] : [slot];
    });
    const [first, second] = slots.sort((a, b) => a.distance - b.distance);
    if (first === undefined || second === undefined || second.distance > first.distance) return first ?? null;
    // Both stand there: the result may be over either.
    return { ...first, claims: [...first.claims, ...second.claims] };
  }

  #find(
    expr: Extract<Expr, { op: 'ukuran' }>,
    subject: SubjectId,
    measure: number,
    period: Period,
    where: Where,
  ): Slot | null {
    const { model } = this.#lookup;
    const { quantities } = model;
    const versioned = model.traits(measure, subject).berversi;
    const { scope, statement } = where;
    const version = !versioned
      ? 0
      : expr.version !== null && expr.version > 0
        ? expr.version
        : expr.version === null && where.version > 0
          ? where.version
          : this.#lookup.latest(subject, measure, period, scope);
    let quantity = quantities.find(subject, measure, period, version, scope);
    let near = this.#lookup.near(quantity, statement);
    // A statement that shows a pagu of another version means that one.
    if (versioned && (expr.version === null || expr.version === 0) && near.distance !== NEAR.statement) {
      for (let other = 0; other <= LAST_VERSION; other++) {
        const id = quantities.find(subject, measure, period, other, scope);
        if (id < 0 || id === quantity) continue;
        const own = this.#lookup.near(id, statement);
        if (own.distance === NEAR.statement && own.claims.length > 0) {
          quantity = id;
          near = own;
          break;
        }
      }
    }
    // Beside the first version a pagu that says none is a later one.
    if (versioned && expr.version === 0 && version === FIRST_VERSION) {
      const later = quantities.find(subject, measure, period, 0, scope);
      const own = later < 0 ? null : this.#lookup.near(later, statement);
      if (own !== null && own.claims.length > 0 && own.distance <= near.distance && own.distance <= NEAR.statement) {
        quantity = later;
        near = own;
      }
    }
    // So does a document: its own pagu goes before another document's.
    if (versioned && expr.version === 0 && near.distance > NEAR.document) {
      const own = quantities.find(subject, measure, period, 0, scope);
      const unsaid = this.#lookup.near(own, statement);
      if (unsaid.claims.length > 0 && unsaid.distance <= NEAR.document) {
        quantity = own;
        near = unsaid;
      }
    }
    if (near.claims.length === 0) return null;
    return { quantity, subject, measure: expr.measure, claims: near.claims, distance: near.distance };
  }

  /** Periods to look at, in order. */
  #periodsOf(period: string | null, where: Where, measure: string): readonly Period[] {
    const own = where.period;
    if (period === null) {
      // Pagu and data belong to the year: at a quarter the year's is meant where the quarter has none.
      const yearly = !/^target\b/.test(measure) && measure !== 'realisasi' && own > 64 && !isYear(own);
      return yearly ? [own, ...otherNames(own), periodOf(yearOf(own))] : [own, ...otherNames(own)];
    }
    if (period === 's.d.') return own > 64 ? [upTo(own), own] : [own];
    if (period === 'sebelumnya') {
      // The year before the first of a range is none of it.
      if (own <= 64 || (where.years !== undefined && yearOf(own) <= where.years.from)) return [];
      return [shiftYear(own, -1)];
    }
    const years = period === 'awal' || period === 'akhir' ? (where.years ?? this.#lookup.model.rangeOf(own)) : null;
    if (years !== null) return [periodOf(period === 'awal' ? years.from : years.to)];
    if (period === 'awal') return [BASE_PERIOD];
    const { model } = this.#lookup;
    if (period === 'akhir') {
      const renstra = model.documents[where.document]?.renstra ?? model.documents.find((one) => one.renstra)?.renstra;
      return renstra === undefined || renstra === null ? [] : [periodOf(renstra.to)];
    }
    const [year = '', part = '0'] = period.split('/');
    if (year === '') return own === NO_PERIOD ? [] : [periodOf(yearOf(own), Number(part))];
    const said = periodOf(Number(year), Number(part));
    return [said, ...otherNames(said)];
  }
}

const isHundred = (formula: Formula): boolean =>
  formula.op === 'angka' && formula.value.n === 100 && formula.value.d === 1;

/** A number's own digits; none for a fraction. */
function toCanonicalText(value: Rational): string | null {
  const exact = toDecimal(value);
  return exact === null ? null : toCanonical(exact);
}

const over = (value: Rational, by: number): Rational => rational(value.n, BigInt(value.d) * BigInt(by));

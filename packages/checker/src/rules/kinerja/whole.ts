/** Shares of whole things: `a / b × 100%` where a and b count, and the whole numbers that give a printed share. */
import {
  addRational,
  cmpRational,
  countsThings,
  type Decimal,
  decimal,
  decimalsOf,
  divRational,
  HUNDRED,
  isInteger,
  isPlain,
  mulRational,
  ONE,
  type Rational,
  sign,
  signRational,
  toRational,
  truncateRational,
} from '@sakip-lint/language';
import type { Expr } from '../../define/standard.ts';
import { agrees, isCut, type Print } from '../../evaluate/ladder.ts';
import { numberOf } from '../../evaluate/number.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import { claimPlace } from '../claims.ts';
import { sourceAt } from '../draft.ts';
import { claimsOf, quantitiesOf } from '../values.ts';

type Datum = Extract<Expr, { readonly op: 'ukuran' }>;

/** Numerator and denominator of a formula that is exactly a share in percent; null for any other. */
export function shareOf(expr: Expr): { readonly part: Datum; readonly whole: Datum } | null {
  if (expr.op === '*' && isHundred(expr.right)) return quotientOf(expr.left);
  if (expr.op === '*' && isHundred(expr.left)) return quotientOf(expr.right);
  if (expr.op !== '/' || expr.left.op !== '*') return null;
  const { left, right } = expr.left;
  if (isHundred(right)) return quotientOf({ op: '/', left, right: expr.right });
  return isHundred(left) ? quotientOf({ op: '/', left: right, right: expr.right }) : null;
}

const isHundred = (expr: Expr): boolean => expr.op === 'angka' && expr.value === '100';

function quotientOf(expr: Expr): { readonly part: Datum; readonly whole: Datum } | null {
  if (expr.op !== '/') return null;
  const { left, right } = expr;
  return isOwn(left) && isOwn(right) ? { part: left, whole: right } : null;
}

const isOwn = (expr: Expr): expr is Datum =>
  expr.op === 'ukuran' && expr.at === 'diri' && expr.subject === null && expr.period === null;

/** Whether a datum of a subject counts whole things: its title or unit says so, and each of its numbers is whole. */
export function isCount(model: Model, subject: number, { measure: name }: Datum): boolean {
  const found = model.measureFor(subject, name);
  if (found === null) return false;
  const claims = claimsOfMeasure(model, found.subject, found.measure);
  const title = model.dataTitle(found.subject, found.measure) ?? name;
  const says = countsThings(title) || (claims.length > 0 && claims.every((claim) => hasCountedUnit(model, claim)));
  return says && claims.every((claim) => isWhole(model, claim));
}

/** A whole number printed as it is: neither `12,5` nor `1,2 juta`. */
export function isWhole(model: Model, claim: ClaimId): boolean {
  const value = numberOf(model, claim);
  return value !== null && isInteger(value) && sign(value) >= 0 && !model.claims.places.has(claim);
}

const unitAfter = (text: string): string | undefined =>
  (isPlain(text) ? /\d\s+([a-zA-Z][a-zA-Z ]*)$/.exec(text) : anyUnitAfter(text))?.[1];
const anyUnitAfter = (text: string): RegExpExecArray | null => /\d\s+(\p{L}[\p{L} ]*)$/u.exec(text);

function hasCountedUnit(model: Model, claim: ClaimId): boolean {
  const unit = unitAfter(sourceAt(model, claimPlace(model, claim)));
  return unit !== undefined && countsThings(unit);
}

function claimsOfMeasure(model: Model, subject: number, measure: number): readonly ClaimId[] {
  return quantitiesOf(model, subject, measure).flatMap((quantity) => claimsOf(model, quantity));
}

export interface Numerators {
  /** Whole numbers that print as the share, rounded or cut. */
  readonly fitting: readonly Decimal[];
  /** The nearest below and above, with the share each gives. */
  readonly near: readonly { readonly part: Decimal; readonly share: Rational }[];
}

/** Which whole numbers over a denominator give a printed share; null where every share has one. */
export function numeratorsOf(share: Decimal, whole: Decimal, by?: Decimal): Numerators | null {
  const denominator = toRational(whole);
  if (signRational(denominator) <= 0 || sign(share) < 0) return null;
  // A step of one is then less than a unit of the last place.
  if (cmpRational(denominator, toRational(decimal(10 ** (Math.min(decimalsOf(share), 12) + 2), 0))) >= 0) return null;
  const print: Print = {
    value: share,
    exact: false,
    stored: decimalsOf(share) > 8,
    ...(by === undefined ? {} : { by }),
  };
  const exact = divRational(mulRational(toRational(share), denominator), toRational(HUNDRED));
  const floor = truncateRational(exact, 0);
  const shareOfPart = (part: Decimal): Rational =>
    divRational(mulRational(toRational(part), toRational(HUNDRED)), denominator);
  const near = [floor, ...(cmpRational(toRational(floor), exact) === 0 ? [] : [next(floor)])].map((part) => ({
    part,
    share: shareOfPart(part),
  }));
  const fitting = near.flatMap(({ part, share: value }) =>
    agrees(value, print, null) || isCut(value, print, null) ? [part] : [],
  );
  return { fitting, near };
}

const next = (value: Decimal): Decimal => truncateRational(addRational(toRational(value), toRational(ONE)), 0);

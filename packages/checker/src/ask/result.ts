/** What a definition comes out to where it is asked of. */
import { type Decimal, type Rational, toRational } from '@sakip-lint/language';
import { evaluateAt } from '../evaluate/formula.ts';
import type { Judgement } from '../evaluate/judgement.ts';
import { numberOf } from '../evaluate/number.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { formulaText } from '../rules/describe.ts';

export interface Result {
  readonly exact: Rational;
  /** `4.000 / 5.000 × 100%` */
  readonly formula: string;
  readonly operands: readonly ClaimId[];
  /** A value it is made of is stated in several ways; it is computed of the first. */
  readonly open: boolean;
}

/** null: nothing defines it, or a value it is made of is missing. */
export function resultOf(model: Model, shape: ReturnType<Judgement['definedAt']>): Result | null {
  const instance = shape?.instantiate(shape.expr) ?? null;
  if (instance === null || instance.slots.length === 0) return null;
  const operands = instance.slots.map(({ claims }) => claims[0] as ClaimId);
  const numbers = operands.map((operand) => numberOf(model, operand));
  if (numbers.includes(null)) return null;
  const exact = evaluateAt(
    instance.formula,
    numbers.map((number) => toRational(number as Decimal)),
  );
  const formula = formulaText(model, instance.formula, operands);
  if (exact === 'nol' || formula === null) return null;
  return { exact, formula, operands, open: instance.slots.some(({ claims }) => claims.length > 1) };
}

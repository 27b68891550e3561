/** Amounts said in thousands, millions or with a magnitude word: an exact one shortened. */
import { type Decimal, equals, toRational } from '@sakip-lint/language';
import { type Declared, printsCut, printsRounded } from '../../evaluate/ladder.ts';
import { lastPlaceOf, numberOf } from '../../evaluate/number.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import { documentOf } from '../values.ts';

/** Whether a shortened claim is what the amount gives, by the convention of its document. */
export function isShortened(model: Model, amount: Decimal, claim: ClaimId): boolean {
  const shown = numberOf(model, claim);
  if (shown === null) return false;
  const by = lastPlaceOf(model, claim);
  const declared = declaredOf(model, claim);
  return (
    (declared !== 'dipotong' && printsRounded(toRational(amount), shown, by)) ||
    (declared !== 'dibulatkan' && printsCut(toRational(amount), shown, by))
  );
}

export const declaredOf = (model: Model, claim: ClaimId): Declared =>
  model.documents[documentOf(model, claim)]?.pembulatan ?? null;

/** Two claims that may be one amount: equal, or one of them the other shortened. */
export function mayBeOne(model: Model, a: ClaimId, b: ClaimId): boolean {
  const [left, right] = [numberOf(model, a), numberOf(model, b)];
  if (left === null || right === null) return true;
  return (
    (model.claims.places.has(a) && isShortened(model, right, a)) ||
    (model.claims.places.has(b) && isShortened(model, left, b)) ||
    equals(left, right)
  );
}

/** What claims state, made comparable: a number with its decimals, a bound or range, or words. */
import {
  cmp,
  type Decimal,
  decimal,
  decimalsOf,
  equals,
  roundHalfUp,
  titleKey,
  type Value,
} from '@sakip-lint/language';
import { type ClaimId, Flag } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';

export type Stated =
  | { readonly form: 'angka'; readonly value: Decimal }
  | { readonly form: 'rentang'; readonly low: Decimal | null; readonly high: Decimal | null }
  | { readonly form: 'kata'; readonly key: string };

/** Null: the claim states nothing to compare (n/a, a placeholder). */
export function statedBy(model: Model, claim: ClaimId): Stated | null {
  const { claims } = model;
  const label = claims.labels.get(claim);
  if (label !== undefined) return { form: 'kata', key: titleKey(label) };
  const other = claims.others.get(claim);
  if (other !== undefined) return ofValue(other);
  // A part of a whole is written in several ways (`186/100.000`, `0,19%`).
  if (claims.wholes.has(claim)) return null;
  const big = claims.big.get(claim);
  if (big !== undefined) return { form: 'angka', value: big };
  const mantissa = claims.mantissa[claim] as number;
  if (Number.isNaN(mantissa) || ((claims.flags[claim] as number) & Flag.none) !== 0) return null;
  return { form: 'angka', value: decimal(mantissa, claims.scale[claim] as number) };
}

function ofValue(value: Value): Stated | null {
  if (value.kind === 'angka') return { form: 'angka', value: value.numeral.value };
  if (value.kind === 'kata') return { form: 'kata', key: titleKey(value.text) };
  if (value.kind !== 'rentang') return null;
  return { form: 'rentang', low: value.low?.numeral.value ?? null, high: value.high?.numeral.value ?? null };
}

/** One value: a coarser print of a finer one counts. */
export function agree(a: Stated, b: Stated): boolean {
  if (a.form === 'angka' && b.form === 'angka') {
    const decimals = Math.min(decimalsOf(a.value), decimalsOf(b.value));
    return equals(roundHalfUp(a.value, decimals), roundHalfUp(b.value, decimals));
  }
  if (a.form === 'rentang' && b.form === 'rentang') return sameEnd(a.low, b.low) && sameEnd(a.high, b.high);
  return a.form === 'kata' && b.form === 'kata' && a.key === b.key;
}

function sameEnd(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : equals(a, b);
}

/**
 * Whether the target `a` asks less than `b`: -1 less, 1 more, 0 where nothing tells. `arah` decides for plain numbers,
 * undeclared meaning higher is better; a bound says it itself.
 */
export function asks(a: Stated, b: Stated, arah: string | null): -1 | 0 | 1 {
  if (a.form === 'angka' && b.form === 'angka') {
    if (arah === 'rentang') return 0;
    const more = cmp(a.value, b.value);
    return arah?.startsWith('turun') ? (-more as -1 | 0 | 1) : more;
  }
  if (a.form !== 'rentang' || b.form !== 'rentang') return 0;
  if (a.low === null && b.low === null && a.high !== null && b.high !== null) return cmp(b.high, a.high);
  if (a.high === null && b.high === null && a.low !== null && b.low !== null) return cmp(a.low, b.low);
  return 0;
}

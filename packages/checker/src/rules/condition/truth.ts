/** Three-valued logic, and what an expression may come to when a quantity was printed with several values. */
import type { Rational } from '@sakip-lint/language';
import type { Sense } from '../../define/sense.ts';
import type { ClaimId } from '../../model/claim.ts';

export type Truth = 'ya' | 'tidak' | 'tak tahu';

export const not = (a: Truth): Truth => (a === 'ya' ? 'tidak' : a === 'tidak' ? 'ya' : a);
export const and = (a: Truth, b: Truth): Truth =>
  a === 'tidak' || b === 'tidak' ? 'tidak' : a === 'ya' && b === 'ya' ? 'ya' : 'tak tahu';
export const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));

/** Of several outcomes the mildest counts. */
export const mildest = (all: readonly Truth[]): Truth =>
  all.includes('ya') ? 'ya' : all.includes('tak tahu') || all.length === 0 ? 'tak tahu' : 'tidak';

/** One thing an expression may come to. */
export type Outcome =
  | {
      readonly kind: 'angka';
      readonly value: Rational;
      /** What rounding of printed operands leaves open, either way. */
      readonly slack: Rational;
      /** As a message writes it: the printed number, or the calculation. */
      readonly text: string;
      readonly claims: readonly ClaimId[];
      /** Whether it is a percentage, a part of a whole, or a percent literal that its neighbours tell how to read. */
      readonly sense: Sense;
      /** The word whose rank the number is (`"BB"`). */
      readonly grade?: string;
    }
  | { readonly kind: 'label'; readonly text: string; readonly claims: readonly ClaimId[] };

export type NumberOutcome = Extract<Outcome, { kind: 'angka' }>;

export const MOST = 256;

/** Every pair, at most `MOST`. */
export function pairsOf<A, B>(as: readonly A[], bs: readonly B[]): readonly (readonly [A, B])[] {
  return as.flatMap((a) => bs.map((b) => [a, b] as const)).slice(0, MOST);
}

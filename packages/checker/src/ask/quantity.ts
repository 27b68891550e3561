/** What an editor asks about a number: which quantity it claims, how that comes out by calculation, and who else claims it. */
import type { Decimal } from '@sakip-lint/language';
import type { CheckResult } from '../check.ts';
import { numberOf } from '../evaluate/number.ts';
import type { Place } from '../finding.ts';
import type { ClaimId, QuantityId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { claimPlace } from '../rules/claims.ts';
import { claimText, computedText, quantityName, unitOf } from '../rules/describe.ts';
import { claimsOf } from '../rules/values.ts';
import { resultOf } from './result.ts';

/** The claim whose written value covers an offset of a file; null: none. Of several the shortest. */
export function claimAt(model: Model, uri: string, offset: number): ClaimId | null {
  const file = model.files.findIndex((one) => one.uri === uri);
  const entries = model.files[file]?.tree.entries;
  if (entries === undefined) return null;
  const { claims, statements } = model;
  let best: ClaimId | null = null;
  for (let claim = 0; claim < claims.count; claim++) {
    const from = offset - (entries.start[claims.entry[claim] as number] as number);
    const start = claims.start[claim] as number;
    const end = claims.end[claim] as number;
    if (from < start || from > end || statements.file[claims.statement[claim] as number] !== file) continue;
    if (best === null || end - start < (claims.end[best] as number) - (claims.start[best] as number)) best = claim;
  }
  return best;
}

export interface Said {
  readonly claim: ClaimId;
  readonly place: Place;
  /** As a person would write it, with its unit. */
  readonly text: string;
  /** null: no single number. */
  readonly value: Decimal | null;
  /** Arithmetic found it wrong. */
  readonly rejected: boolean;
}

export interface About {
  readonly quantity: QuantityId;
  /** `serapan "Pengelolaan Pendidikan" 2024` */
  readonly name: string;
  /** Text of the calculation and of what it gives; null where the quantity is not computed, or a value is missing. */
  readonly computed: { readonly formula: string; readonly value: string } | null;
  /** Everybody who claims it, in order of writing. */
  readonly said: readonly Said[];
}

/** All about the quantity that a claim is of, seen from where the claim stands. */
export function aboutClaim({ model, judgement }: CheckResult, claim: ClaimId): About {
  const quantity = model.claims.quantity[claim] as number;
  return {
    quantity,
    name: quantityName(model, quantity),
    computed: computedFor(model, judgement, claim),
    said: claimsOf(model, quantity).map((one) => ({
      claim: one,
      place: claimPlace(model, one),
      text: claimText(model, one),
      value: numberOf(model, one),
      rejected: judgement.isRejected(one),
    })),
  };
}

function computedFor(model: Model, judgement: CheckResult['judgement'], claim: ClaimId): About['computed'] {
  const quantity = model.claims.quantity[claim] as number;
  const shape = judgement.definedBy(quantity, model.claims.statement[claim] as number);
  const result = resultOf(model, shape);
  if (result === null) return null;
  const { formula, exact } = result;
  return { formula, value: computedText(exact, numberOf(model, claim), unitOf(model, quantity)) };
}

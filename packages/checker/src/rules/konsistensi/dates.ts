/** One quantity claimed with different dates. */
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { aboutClaim } from '../recompute.ts';

/** Days in order (`2024-03-28`); null for what is no whole date. */
export function dayOf(model: Model, claim: ClaimId): string | null {
  const value = model.claims.others.get(claim);
  if (value?.kind !== 'tanggal') return null;
  const { year, month, day } = value.date;
  return year === null || month === null || day === null
    ? null
    : [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Nothing decides between dates: the later place speaks. */
export function* dateDrafts({ model }: RuleContext, rule: Draft['rule']): Generator<Draft> {
  const byQuantity = new Map<number, ClaimId[]>();
  for (const [claim, { kind }] of model.claims.others) {
    if (kind !== 'tanggal') continue;
    const quantity = model.claims.quantity[claim] as number;
    byQuantity.set(quantity, [...(byQuantity.get(quantity) ?? []), claim]);
  }
  for (const claims of byQuantity.values()) {
    const last = claims.at(-1) as ClaimId;
    const day = dayOf(model, last);
    const others = claims.filter((claim) => dayOf(model, claim) !== null && dayOf(model, claim) !== day);
    const [other] = others;
    if (day === null || other === undefined) continue;
    yield draft(
      {
        rule,
        message: message('hitungan.nilai.berbeda', {
          name: claimName(model, last),
          stated: claimText(model, last),
          other: claimText(model, other),
        }),
        primary: claimPlace(model, last),
        labels: others.map((one) =>
          label(claimPlace(model, one), 'hitungan.nilai.label', { value: claimText(model, one) }),
        ),
      },
      ...aboutClaim(model, last),
    );
  }
}

/**
 * A target that is a bound (`≤ 0,85`) gives no capaian: it is met or not. A capaian printed beside it must at least say the
 * same.
 */
import {
  addRational,
  cmp,
  cmpRational,
  type Decimal,
  decimalsOf,
  divRational,
  HUNDRED,
  isZero,
  mulRational,
  negRational,
  type Rational,
  rational,
  signRational,
  subRational,
  toRational,
  type Value,
} from '@sakip-lint/language';
import { USUAL_CAPS } from '../../evaluate/ladder.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { draft, label, message, sourceAt } from '../draft.ts';
import { aboutClaim } from '../recompute.ts';
import { claimsOf, documentOf, knownNear, knownOf, quantityOf } from '../values.ts';

type Bound = Extract<Value, { kind: 'rentang' }>;

export function* boundedDrafts(context: RuleContext, rule: Draft['rule']): Generator<Draft> {
  const { model } = context;
  const { claims, quantities } = model;
  const target = model.measureId('target');
  for (const [claim, value] of claims.others) {
    const quantity = claims.quantity[claim] as number;
    if (value.kind !== 'rentang' || quantities.measure[quantity] !== target) continue;
    if ((value.low === null) === (value.high === null)) continue;
    const subject = quantities.subject[quantity] as number;
    const period = quantities.period[quantity] as number;
    const statement = claims.statement[claim] as number;
    const [realisasi, ...more] = knownNear(
      context,
      quantityOf(model, subject, model.measureId('realisasi'), period),
      statement,
    );
    if (realisasi === undefined || more.length > 0) continue;
    const met = meets(value, realisasi.value);
    if (met === null) continue;
    for (const capaian of claimsOf(model, quantityOf(model, subject, model.measureId('capaian'), period))) {
      const known = documentOf(model, capaian) === documentOf(model, claim) ? knownOf(model, capaian) : null;
      if (known === null) continue;
      const told = { target: claim, realisasi: realisasi.claim, capaian };
      if (cmp(known.value, HUNDRED) >= 0 !== met) yield tell(context, rule, told, met ? 'tercapai' : 'meleset');
      else if (!isUsual(known.value, realisasi.value, value)) yield tell(context, rule, told, 'hitungan');
    }
  }
}

/** Null on the bound itself, where rounding hides the side. */
function meets({ low, high }: Bound, value: Parameters<typeof cmp>[0]): boolean | null {
  const end = low ?? high;
  if (end === null) return null;
  const order = cmp(value, end.numeral.value);
  return order === 0 ? (end.open ? null : true) : (low !== null) === order > 0;
}

/** 100 or another cap, or what a usual formula makes of the bound, to within what the prints hide. */
function isUsual(capaian: Decimal, done: Decimal, { low, high }: Bound): boolean {
  const bound = (low ?? high)?.numeral.value;
  if (bound === undefined || isZero(bound) || isZero(done)) return true;
  const [print, real, aim] = [capaian, done, bound].map(toRational) as [Rational, Rational, Rational];
  if (USUAL_CAPS.some((cap) => cmpRational(print, rational(cap, 1)) === 0)) return true;
  const unit = rational(1n, 10n ** BigInt(decimalsOf(capaian)));
  const hidden = rational(100n, 10n ** BigInt(decimalsOf(done)));
  const [smaller] = [real, aim].sort(cmpRational) as [Rational, Rational];
  const slack = addRational(unit, divRational(hidden, smaller));
  const rest = subRational(mulRational(aim, rational(2, 1)), real);
  return [divRational(real, aim), divRational(aim, real), divRational(rest, aim)].some((quotient) => {
    const gap = subRational(mulRational(quotient, rational(100, 1)), print);
    return cmpRational(signRational(gap) < 0 ? negRational(gap) : gap, slack) <= 0;
  });
}

function tell(
  { model }: RuleContext,
  rule: Draft['rule'],
  { target, realisasi, capaian }: { target: ClaimId; realisasi: ClaimId; capaian: ClaimId },
  how: 'tercapai' | 'meleset' | 'hitungan',
): Draft {
  return draft(
    {
      rule,
      severity: 'warning',
      message: message(`batas_target.${how}`, {
        name: claimName(model, capaian),
        stated: claimText(model, capaian),
        target: sourceAt(model, claimPlace(model, target)),
        realisasi: claimText(model, realisasi),
      }),
      primary: claimPlace(model, capaian),
      labels: [target, realisasi]
        .filter((one) => model.claims.statement[one] !== model.claims.statement[capaian])
        .map((one) =>
          label(claimPlace(model, one), 'hitungan.label.nilai', {
            name: claimName(model, one),
            value: claimText(model, one),
          }),
        ),
    },
    ...aboutClaim(model, capaian),
    'batas',
  );
}

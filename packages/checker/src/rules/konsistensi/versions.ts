/** A pagu that one document gives to one version and another, which sets it, to another: `murni` taken for `perubahan`. */
import type { ClaimId } from '../../model/claim.ts';
import { LAST_VERSION, type Model } from '../../model/model.ts';
import { yearOf } from '../../model/period.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, label, message, sourceAt } from '../draft.ts';
import { versionName } from '../periods.ts';
import { PRECEDENCE } from '../recompute.ts';
import { claimsOf } from '../values.ts';
import { explanationOf } from './explained.ts';
import { agree, statedBy } from './stated.ts';

/** Documents that set a pagu, in whose words a report's are judged. */
const SETS: ReadonlySet<string> = new Set(['pk', 'dpa']);

export function* swappedVersions({ model, judgement }: RuleContext): Generator<Draft> {
  const { quantities } = model;
  if (!model.documents.some(({ jenis }) => jenis === 'lkj') || !model.documents.some(({ jenis }) => SETS.has(jenis)))
    return;
  for (let quantity = 0; quantity < quantities.count; quantity++) {
    const version = quantities.version[quantity] as number;
    if (version === 0) continue;
    // An amount that its own document's sums reject sets nothing.
    const set = claimsOf(model, quantity).filter(
      (claim) => SETS.has(jenisOf(model, claim)) && !judgement.isRejected(claim),
    );
    if (set.length === 0) continue;
    const told = claimsOf(model, quantity).filter((claim) => jenisOf(model, claim) === 'lkj');
    const off = told.filter((claim) => !set.some((other) => same(model, claim, other)));
    const first = off[0];
    if (first === undefined) continue;
    for (let other = 1; other <= LAST_VERSION; other++) {
      const sibling = other === version ? -1 : find(model, quantity, other);
      const hit =
        sibling < 0
          ? undefined
          : claimsOf(model, sibling).find((claim) => SETS.has(jenisOf(model, claim)) && same(model, claim, first));
      if (hit === undefined) continue;
      yield tell(model, quantity, first, set[0] as ClaimId, hit, other);
      break;
    }
  }
}

function find(model: Model, quantity: number, version: number): number {
  const { subject, measure, period, scope } = model.quantities;
  return model.quantities.find(
    subject[quantity] as number,
    measure[quantity] as number,
    period[quantity] as number,
    version,
    scope[quantity] as number,
  );
}

function jenisOf(model: Model, claim: ClaimId): string {
  return model.documents[model.statements.document[model.claims.statement[claim] as number] as number]?.jenis ?? '';
}

function same(model: Model, a: ClaimId, b: ClaimId): boolean {
  const [left, right] = [statedBy(model, a), statedBy(model, b)];
  return left !== null && right !== null && agree(left, right);
}

/** Name of a version in messages; '' for a document without versions. */
function tell(model: Model, quantity: number, claim: ClaimId, set: ClaimId, hit: ClaimId, other: number): Draft {
  const { subject, measure, period, version } = model.quantities;
  const about = model.subjects[subject[quantity] as number];
  const own = version[quantity] as number;
  const explained = explanationOf(model, claim);
  return draft(
    {
      rule: 'konsistensi/dokumen',
      message: message(explained === null ? 'konsistensi.dokumen.versi' : 'konsistensi.dokumen.versi_dijelaskan', {
        measure: model.measures[measure[quantity] as number] as string,
        title: about?.title ?? '',
        year: String(yearOf(period[quantity] as number)),
        value: sourceAt(model, claimPlace(model, claim)),
        right: sourceAt(model, claimPlace(model, set)),
        own: versionName(own),
        other: versionName(other),
        explained: explained ?? '',
      }),
      primary: claimPlace(model, claim),
      labels: [
        label(claimPlace(model, hit), 'konsistensi.dokumen.versi_di', { version: versionName(other) }),
        label(claimPlace(model, set), 'konsistensi.dokumen.versi_di', { version: versionName(own) }),
      ],
      culprit: claim,
      against: [claim, set],
      precedence: PRECEDENCE.slip,
      ...(explained === null ? {} : { severity: 'info' as const }),
    },
    documentName(model.documents[model.statements.document[model.claims.statement[claim] as number] as number]),
    about?.name,
    yearOf(period[quantity] as number),
    versionName(own),
  );
}

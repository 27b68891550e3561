/** Targets that differ along the chain Renstra → PK → LKj, and versions of a pagu taken for each other. */
import type { Label } from '../../finding.ts';
import { word } from '../../messages/args.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { DocumentInfo, Model } from '../../model/model.ts';
import { yearOf } from '../../model/period.ts';
import type { Draft, Rule } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, label, message, sourceAt } from '../draft.ts';
import { versionName } from '../periods.ts';
import { explanationOf } from './explained.ts';
import { type Gathered, gatherTargets, lastVersion, type Statement } from './sources.ts';
import { agree, asks } from './stated.ts';
import { swappedVersions } from './versions.ts';

const ID = 'konsistensi/dokumen';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Target atau pagu yang berbeda antara Renstra, perjanjian kinerja dan laporan kinerja.',
    en: 'Targets or budgets that differ between the Renstra, the performance agreement and the report.',
  },
  check: function* (context) {
    const { model } = context;
    for (const gathered of gatherTargets(model)) {
      yield* quotes(model, gathered);
      yield* chain(model, gathered);
    }
    yield* swappedVersions(context);
  },
};

/** A document that names the other's target must give it as it is. */
function* quotes(model: Model, gathered: Gathered): Generator<Draft> {
  for (const source of ['renstra', 'pk'] as const) {
    const of = gathered.statements.filter((one) => one.source === source);
    const own = lastVersion(of.filter((one) => one.own));
    for (const quote of of.filter((one) => !one.own)) {
      if (own.length === 0 || own.some(({ stated }) => agree(stated, quote.stated))) continue;
      yield tell(model, gathered, 'kutipan', [quote], own, {});
      break;
    }
  }
}

function* chain(model: Model, gathered: Gathered): Generator<Draft> {
  const own = gathered.statements.filter((one) => one.own);
  const renstra = own.filter(({ source }) => source === 'renstra');
  const pks = own.filter(({ source }) => source === 'pk');
  const pk = lastVersion(pks);
  const lkj = own.filter(({ source }) => source === 'lkj');
  if (pk.length > 0 && lkj.length > 0) {
    const off = lkj.filter((one) => !pk.some(({ stated }) => agree(stated, one.stated)));
    if (off.length > 0) {
      const earlier = pks.filter((one) => !pk.includes(one) && agree(one.stated, (off[0] as Statement).stated));
      yield tell(model, gathered, earlier.length > 0 ? 'pk_lama' : 'pk', off, [...pk, ...earlier], {});
    }
  }
  // Where no PK of the year is read, the report's target stands for it.
  const [later, key] = pk.length > 0 ? ([pk, 'kurang'] as const) : ([lkj, 'kurang_lkj'] as const);
  if (renstra.length === 0 || later.length === 0) return;
  const arah = model.subjects[gathered.subject]?.arah ?? null;
  const less = later.filter((one) => renstra.every(({ stated }) => asks(one.stated, stated, arah) < 0));
  const unlike = later.filter((one) => renstra.every(({ stated }) => isUnlike(one.stated, stated)));
  if (less.length > 0) yield tell(model, gathered, key, less, renstra, { severity: 'warning' });
  else if (unlike.length > 0) yield tell(model, gathered, 'lain_bentuk', unlike, renstra, { severity: 'warning' });
}

const isUnlike = (a: Statement['stated'], b: Statement['stated']): boolean => !agree(a, b) && asks(a, b, null) === 0;

type Variant = 'pk' | 'pk_lama' | 'kutipan' | 'kurang' | 'kurang_lkj' | 'lain_bentuk';

function tell(
  model: Model,
  { subject, period }: Gathered,
  variant: Variant,
  later: readonly Statement[],
  earlier: readonly Statement[],
  more: Partial<Draft>,
): Draft {
  const [first, ...others] = later as readonly [Statement, ...Statement[]];
  const reference = earlier[0] as Statement;
  const explained = later.map(({ claim }) => explanationOf(model, claim)).find((text) => text !== null) ?? null;
  const title = model.subjects[subject]?.title ?? '';
  const args = {
    title,
    year: String(yearOf(period)),
    value: textOf(model, first.claim),
    other: textOf(model, reference.claim),
    later: word(`kata.dokumen_${first.document.jenis}`),
    earlier: word(`kata.dokumen_${reference.document.jenis}`),
    explained: explained ?? '',
  };
  const labels: Label[] = [
    ...earlier.map((one) => label(claimPlace(model, one.claim), 'konsistensi.dokumen.di', documentArgs(one.document))),
    ...others.map((one) => label(claimPlace(model, one.claim), 'kata.di_sini_juga')),
  ];
  return draft(
    {
      rule: ID,
      message: message(`konsistensi.dokumen.${explained === null ? variant : 'dijelaskan'}`, args),
      primary: claimPlace(model, first.claim),
      labels,
      culprit: first.claim,
      against: [first.claim, reference.claim],
      ...more,
      ...(explained === null ? {} : { severity: 'info' as const }),
    },
    documentName(first.document),
    model.subjects[subject]?.name,
    yearOf(period),
    variant,
  );
}

const textOf = (model: Model, claim: ClaimId): string => sourceAt(model, claimPlace(model, claim));

function documentArgs(document: DocumentInfo): Readonly<Record<string, string>> {
  return { document: word(`kata.dokumen_${document.jenis}`), versi: versionName(document.versi) };
}

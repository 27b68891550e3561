/** A capaian that does not recompute from target and realisasi by the indicator's direction. */
import { TOLD_DIRECTION } from '../../evaluate/direction.ts';
import { numberOf } from '../../evaluate/number.ts';
import { listOf } from '../../messages/args.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, formulaText, subjectName } from '../describe.ts';
import { documentName, draft, groupBy, label, message, sourceAt } from '../draft.ts';
import { recomputations } from '../recomputations.ts';
import { aboutClaim } from '../recompute.ts';
import { documentOf } from '../values.ts';
import { boundedDrafts } from './bounded.ts';

const ID = 'kinerja/capaian';
/** More names than this are counted. */
const MOST_NAMES = 4;

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Capaian yang tidak sama dengan hitungan dari target dan realisasi menurut arah indikatornya.',
    en: 'A capaian that target and realisasi do not give by the direction of the indicator.',
  },
  check: function* (context) {
    yield* recomputations(context, ID);
    yield* withoutTarget(context);
    yield* boundedDrafts(context, ID);
    yield* undeclaredDirections(context);
  },
};

/** A number as capaian where the target is said not to apply, and stands nowhere else: once per table. */
function* withoutTarget({ model, judgement }: RuleContext): Generator<Draft> {
  const { claims, quantities, statements } = model;
  const subjectAndPeriod = (claim: ClaimId): string => {
    const quantity = claims.quantity[claim] as number;
    return `${claims.statement[claim]}|${quantities.subject[quantity]}|${quantities.period[quantity]}`;
  };
  const measureOf = (claim: ClaimId) => model.measures[quantities.measure[claims.quantity[claim] as number] as number];
  const targets = new Map<string, ClaimId>();
  for (const [claim, { kind }] of claims.others) {
    const known = judgement.valuesNear(claims.quantity[claim] as number, claims.statement[claim] as number);
    if (kind === 'tak_berlaku' && measureOf(claim) === 'target' && known.length === 0)
      targets.set(subjectAndPeriod(claim), claim);
  }
  if (targets.size === 0) return;
  const found = [];
  for (let claim = 0; claim < claims.count; claim++) {
    const target = targets.get(subjectAndPeriod(claim));
    if (target === undefined || measureOf(claim) !== 'capaian' || numberOf(model, claim) === null) continue;
    found.push({ claim, target });
  }
  const blockOf = (claim: ClaimId): string => {
    const statement = claims.statement[claim] as number;
    const block = statements.block[statement] as number;
    return `${statements.file[statement]}|${block < 0 ? `s${statement}` : block}`;
  };
  for (const [first, ...others] of groupBy(found, ({ claim }) => blockOf(claim)).values()) {
    yield draft(
      {
        rule: ID,
        severity: 'warning',
        message: message('hitungan.tanpa_target', {
          name: claimName(model, first.claim),
          stated: claimText(model, first.claim),
          target: sourceAt(model, claimPlace(model, first.target)),
        }),
        primary: claimPlace(model, first.claim),
        labels: others.map(({ claim }) => label(claimPlace(model, claim), 'hitungan.label.ulang')),
      },
      ...aboutClaim(model, first.claim),
      'tanpa_target',
    );
  }
}

/** A column `Polarisasi` says enough. */
const isDeclared = (declared: string | null, arah: string): boolean => declared === arah || declared === TOLD_DIRECTION;

/** Directions that the numbers show and nobody declares: a hint, once per document and direction. */
function* undeclaredDirections({ model, judgement }: RuleContext): Generator<Draft> {
  const found = [...judgement.inferred].flatMap(
    ([
      subject,
      {
        arah,
        fitting: [cell],
      },
    ]) =>
      cell === undefined || isDeclared(model.subjects[subject]?.arah ?? null, arah) || arah === 'naik'
        ? []
        : [{ subject, arah, cell }],
  );
  for (const group of groupBy(found, ({ arah, cell }) => `${documentOf(model, cell)}|${arah}`).values()) {
    const [{ subject, arah, cell }, ...others] = group;
    const example = judgement.computedUnder(cell, arah);
    if (example === null) continue;
    const names = group.flatMap((one) => {
      const about = model.subjects[one.subject];
      return about === undefined ? [] : [subjectName(about)];
    });
    yield draft(
      {
        rule: ID,
        severity: 'hint',
        message: message('hitungan.arah', {
          names: listOf(names, false, MOST_NAMES),
          arah,
          open: model.subjects[subject]?.arah === null ? '' : '1',
          computation: `${formulaText(model, example.instance.formula, example.operands)} = ${claimText(model, cell)}`,
        }),
        primary: claimPlace(model, cell),
        labels: others.map((one) => label(claimPlace(model, one.cell), 'hitungan.label.arah', { arah })),
      },
      documentName(model.documents[documentOf(model, cell)]),
      'arah',
      arah,
    );
  }
}

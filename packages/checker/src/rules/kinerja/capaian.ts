/** A capaian that does not recompute from target and realisasi by the indicator's direction. */

import { listOf } from '../../messages/args.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimText, formulaText, subjectName } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { recomputations } from '../recompute.ts';

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
    yield* undeclaredDirections(context);
  },
};

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
      cell === undefined || model.subjects[subject]?.arah === arah || arah === 'naik' ? [] : [{ subject, arah, cell }],
  );
  const documentOf = (cell: ClaimId) => model.statements.document[model.claims.statement[cell] as number] as number;
  for (const group of groupBy(found, ({ arah, cell }) => `${documentOf(cell)}|${arah}`).values()) {
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
      documentName(model.documents[documentOf(cell)]),
      'arah',
      arah,
    );
  }
}

/**
 * Rows that show another result than the formula of their head, and one that is usual: the form's sum over indicators that
 * are not added up, its quotient over indicators of which less is better. Told once per column, not row by row.
 */
import type { Outcome } from '../../evaluate/judgement.ts';
import { otherWay } from '../../evaluate/other-way.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { CellFormulaSeed, Model } from '../../model/model.ts';
import type { Draft } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, unitOf } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { computationText } from '../recompute.ts';

/** In fewer rows, unless they are of rates, it is a slip of each. */
const LEAST = 3;

export interface OtherWay {
  readonly outcomes: readonly Outcome[];
  readonly draft: Draft;
}

export function* otherWays(
  model: Model,
  outcomes: readonly Outcome[],
  seedOf: (result: ClaimId) => CellFormulaSeed | undefined,
): Generator<OtherWay> {
  const told = outcomes.flatMap((outcome) => {
    const way =
      outcome.verdict === 'bertentangan'
        ? otherWay(model, outcome.result, outcome.instance.formula, outcome.operands)
        : null;
    const seed = seedOf(outcome.result);
    return way === null || seed === undefined ? [] : [{ outcome, way, seed }];
  });
  const { claims, statements } = model;
  const groups = groupBy(told, ({ outcome, way, seed }) => {
    const statement = claims.statement[outcome.result] as number;
    return [statements.file[statement], statements.block[statement], seed.text, seed.heads[0], way].join('|');
  });
  for (const rows of groups.values()) {
    const [{ outcome, way, seed }, ...others] = rows;
    const usual = way === 'turun' || rows.every((row) => isRate(model, row.outcome));
    if (!usual && rows.length < LEAST) continue;
    const statement = claims.statement[outcome.result] as number;
    yield {
      outcomes: rows.map((one) => one.outcome),
      draft: draft(
        {
          rule: outcome.rule,
          severity: usual ? 'hint' : 'warning',
          message: message(way === 'turun' ? 'hitungan.kolom.arah_lain' : 'hitungan.kolom.cara_lain', {
            n: String(rows.length),
            formula: seed.text,
            last: way === 'terakhir' ? '1' : '',
            mean: way === 'rata_rata' ? '1' : '',
            name: claimName(model, outcome.result),
            stated: claimText(model, outcome.result),
            computation: computationText(model, outcome),
          }),
          primary: claimPlace(model, outcome.result),
          labels: others.map((one) =>
            label(claimPlace(model, one.outcome.result), 'hitungan.label.baris', {
              computation: computationText(model, one.outcome),
            }),
          ),
        },
        documentName(model.documents[statements.document[statement] as number]),
        seed.heads[0],
        seed.text,
        way,
      ),
    };
  }
}

/** Percentages and scores, which nobody adds up. */
function isRate(model: Model, { result }: Outcome): boolean {
  const quantity = model.claims.quantity[result] as number;
  const subject = model.subjects[model.quantities.subject[quantity] as number];
  return unitOf(model, quantity).percent || /persen|%|nilai|indeks|skor|rasio/i.test(subject?.satuan ?? '');
}

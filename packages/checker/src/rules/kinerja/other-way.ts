/**
 * Columns that their head says to be a sum and that show the last number or the mean in several rows: the form's formula
 * was left standing over indicators that are not added up. Told once per column, not row by row.
 */
import {
  addRational,
  cmpRational,
  type Decimal,
  divRational,
  type Rational,
  rational,
  toRational,
} from '@sakip-lint/language';
import { type Formula, partsOf } from '../../evaluate/formula.ts';
import type { Outcome } from '../../evaluate/judgement.ts';
import { agrees, isCut } from '../../evaluate/ladder.ts';
import { lastPlaceOf, numberOf } from '../../evaluate/number.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { CellFormulaSeed, Model } from '../../model/model.ts';
import type { Draft } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { computationText } from '../recompute.ts';

/** In fewer rows it is a slip of each. */
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
    const way = outcome.verdict === 'bertentangan' && addsOnly(outcome.instance.formula) ? wayOf(model, outcome) : null;
    const seed = seedOf(outcome.result);
    return way === null || seed === undefined ? [] : [{ outcome, way, seed }];
  });
  if (told.length < LEAST) return;
  const { claims, statements } = model;
  const groups = groupBy(told, ({ outcome, way, seed }) => {
    const statement = claims.statement[outcome.result] as number;
    return [statements.file[statement], statements.block[statement], seed.text, seed.heads[0], way].join('|');
  });
  for (const rows of groups.values()) {
    if (rows.length < LEAST) continue;
    const [{ outcome, way, seed }, ...others] = rows;
    const statement = claims.statement[outcome.result] as number;
    yield {
      outcomes: rows.map((one) => one.outcome),
      draft: draft(
        {
          rule: outcome.rule,
          severity: 'warning',
          message: message('hitungan.kolom.cara_lain', {
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

const addsOnly = (formula: Formula): boolean =>
  formula.op === 'operan' || (formula.op === '+' && partsOf(formula).every(addsOnly));

function wayOf(model: Model, { result, operands }: Outcome): 'terakhir' | 'rata_rata' | null {
  const value = numberOf(model, result);
  const numbers = operands.map((claim) => toRational(numberOf(model, claim) as Decimal));
  const last = numbers.at(-1);
  if (value === null || last === undefined || numbers.length < 2) return null;
  if (cmpRational(last, toRational(value)) === 0) return 'terakhir';
  const sum = numbers.reduce<Rational>(addRational, rational(0, 1));
  const mean = divRational(sum, rational(numbers.length, 1));
  const print = { value, exact: false, stored: false, by: lastPlaceOf(model, result) };
  return agrees(mean, print, null) || isCut(mean, print, null) ? 'rata_rata' : null;
}

/** Means that do not recompute: of the report's indicators, of a goal's, of a table's rows. */
import { cmpRational, type Decimal, type rational, toRational } from '@sakip-lint/language';
import { evaluateAt } from '../../evaluate/formula.ts';
import type { Outcome } from '../../evaluate/judgement.ts';
import { agrees } from '../../evaluate/ladder.ts';
import { numberOf } from '../../evaluate/number.ts';
import { listOf } from '../../messages/args.ts';
import type { Message } from '../../messages/message.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { aggregateDrafts } from '../aggregates.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, subjectName } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { aboutClaim, computationText, PRECEDENCE, recomputation, storiesOf } from '../recompute.ts';

const ID = 'kinerja/rata_rata';
/** Subsets are looked for among at most so many values. */
const MOST_VALUES = 12;

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Rata-rata yang tidak sama dengan rata-rata nilai yang tertulis.',
    en: 'A mean that the values as written do not give.',
  },
  check: function* (context) {
    for (const outcome of context.judgement.outcomes) {
      if (outcome.rule !== ID || (outcome.verdict !== 'bertentangan' && outcome.verdict !== 'presisi')) continue;
      yield outcome.verdict === 'presisi' || outcome.culprit !== outcome.result || !isMean(outcome.instance.formula)
        ? recomputation(context, outcome, { precedence: PRECEDENCE.sum })
        : tell(context, outcome);
    }
    yield* aggregateDrafts(context, ID, 'rata_rata');
  },
};

/** A mean of values as they stand; one of results (growth year by year) is told with its calculation. */
const isMean = (formula: Outcome['instance']['formula']): boolean =>
  formula.op === 'rata_rata' && formula.args.every(({ op }) => op === 'operan');

function tell({ model }: RuleContext, outcome: Outcome): Draft {
  const { result, operands, instance } = outcome;
  const notes: Message[] = [...subsets(model, outcome)];
  if (instance.missing.length > 0) {
    const names = instance.missing.flatMap((id) =>
      model.subjects[id] === undefined ? [] : [subjectName(model.subjects[id])],
    );
    notes.push(message('hitungan.tanpa', { names: listOf(names) }));
  }
  return draft(
    {
      rule: ID,
      message: message(
        outcome.seed !== null && isOutside(model, outcome) ? 'hitungan.rata.di_luar' : 'hitungan.rata.beda',
        {
          name: claimName(model, result),
          stated: claimText(model, result),
          computation: computationText(model, outcome),
        },
      ),
      primary: claimPlace(model, result),
      labels: operands.slice(0, 12).map((operand) =>
        label(claimPlace(model, operand), 'hitungan.label.nilai', {
          name: claimName(model, operand),
          value: claimText(model, operand),
        }),
      ),
      notes,
      culprit: result,
      outcome,
      stories: storiesOf(model, outcome),
      precedence: PRECEDENCE.sum,
    },
    ...aboutClaim(model, result),
  );
}

/** Less than the least or more than the greatest of its values, as no mean can be. */
function isOutside(model: RuleContext['model'], { result, operands }: Outcome): boolean {
  const stated = numberOf(model, result);
  if (stated === null) return false;
  const sides = operands.map((claim) => cmpRational(toRational(stated), toRational(numberOf(model, claim) as Decimal)));
  return sides.every((side) => side < 0) || sides.every((side) => side > 0);
}

/** The mean without one of the values gives what is stated: the empty row that was dropped from n. */
function subsets(model: RuleContext['model'], { result, operands, instance }: Outcome): readonly Message[] {
  const { formula } = instance;
  if (formula.op !== 'rata_rata' || operands.length < 3 || operands.length > MOST_VALUES) return [];
  const fits: Message[] = [];
  for (let left = 0; left < operands.length; left++) {
    const kept = operands.filter((_, k) => k !== left);
    const points = kept.map((claim) => toRational(numberOf(model, claim) as Decimal));
    const mean = evaluateAt({ op: 'rata_rata', args: points.map((value) => ({ op: 'angka', value, text: '0' })) }, []);
    if (mean === 'nol' || !statedBy(model, result, mean)) continue;
    const part: Outcome['instance'] = {
      ...instance,
      formula: { op: 'rata_rata', args: kept.map((_, slot) => ({ op: 'operan', slot })) },
    };
    const shown = computationText(model, {
      ...({ result } as Outcome),
      instance: part,
      operands: kept,
      computed: mean,
    });
    const subject =
      model.subjects[model.quantities.subject[model.claims.quantity[operands[left] as number] as number] as number];
    fits.push(
      message('hitungan.rata.sebagian', {
        n: String(kept.length),
        computation: shown,
        names: subject === undefined ? '' : subjectName(subject),
      }),
    );
  }
  return fits.length > 2 ? [] : fits;
}

function statedBy(model: RuleContext['model'], claim: number, value: ReturnType<typeof rational>): boolean {
  const shown = numberOf(model, claim);
  if (shown !== null) return agrees(value, { value: shown, exact: false, stored: false }, null);
  const range = model.claims.others.get(claim);
  if (range?.kind !== 'rentang') return false;
  const low = range.low === null ? null : toRational(range.low.numeral.value);
  const high = range.high === null ? null : toRational(range.high.numeral.value);
  const below = (a: ReturnType<typeof rational>, b: ReturnType<typeof rational>) =>
    BigInt(a.n) * BigInt(b.d) < BigInt(b.n) * BigInt(a.d);
  return (low === null || !below(value, low)) && (high === null || !below(high, value));
}

/** Cut instead of rounded, fewer decimals than elsewhere, an undeclared cap: once per document. */
import { type Decimal, decimalsOf, equals, isInteger, type Rational, roundRational } from '@sakip-lint/language';
import type { Outcome } from '../../evaluate/judgement.ts';
import { numberOf } from '../../evaluate/number.ts';
import { type Side, shownText, shownValue, sidesAgree, sidesOf } from '../../evaluate/written.ts';
import { listOf } from '../../messages/args.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, formulaText, quantityName, unitOf, valueText } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { computationText, repeatsOf } from '../recompute.ts';
import { placeOf } from './calculation.ts';

const ID = 'kinerja/pembulatan';

export const rule: Rule = {
  id: ID,
  level: 'hint',
  summary: {
    id: 'Angka yang dipotong, bukan dibulatkan, atau dicetak dengan desimal lebih sedikit; sekali per dokumen.',
    en: 'Numbers that are cut instead of rounded, or printed with fewer decimals; once per document.',
  },
  check: function* (context) {
    yield* cuts(context);
    yield* caps(context);
    yield* fewerDecimals(context);
  },
};

const documentOf = (model: Model, claim: ClaimId): number =>
  model.statements.document[model.claims.statement[claim] as number] as number;

function* cuts({ model, judgement }: RuleContext): Generator<Draft> {
  const found = judgement.outcomes.filter(({ verdict }) => verdict === 'pembulatan');
  for (const [document, outcomes] of groupBy(found, ({ result }) => documentOf(model, result))) {
    // One value printed in several places is one example.
    const values = groupBy(outcomes, ({ result }) => `${model.claims.quantity[result]}|${claimText(model, result)}`);
    const examples = [...values.values()].map(([first]) => exampleOf(model, first));
    const all = printedOf(model, judgement, document);
    const habit = values.size >= 2 && outcomes.length * 2 > all;
    const first = outcomes[0];
    const seen = new Set<ClaimId>([first.result]);
    const labels = [];
    for (const outcome of outcomes) {
      for (const claim of repeatsOf(model, outcome.result)) {
        if (seen.has(claim) || documentOf(model, claim) !== document) continue;
        seen.add(claim);
        labels.push(
          label(claimPlace(model, claim), 'hitungan.bulat.label', {
            stated: claimText(model, claim),
            rounded: roundedText(model, outcome),
          }),
        );
      }
    }
    yield draft(
      {
        rule: ID,
        message: message(habit ? 'hitungan.bulat.kebiasaan' : 'hitungan.bulat.dipotong', {
          examples: listOf(examples, false, 6),
          others: all > outcomes.length ? '1' : '',
        }),
        primary: claimPlace(model, first.result),
        labels,
      },
      documentName(model.documents[document]),
    );
  }
}

/** `49,17% (22,13 / 45 × 100% = 49,18%)` */
function exampleOf(model: Model, outcome: Outcome): string {
  const left = formulaText(model, outcome.instance.formula, outcome.operands) ?? '';
  return `${claimText(model, outcome.result)} (${left} = ${roundedText(model, outcome)})`;
}

function roundedText(model: Model, { result, computed }: Outcome): string {
  const shown = numberOf(model, result) as Decimal;
  return valueText(
    roundRational(computed as Rational, decimalsOf(shown)),
    unitOf(model, model.claims.quantity[result] as number),
  );
}

/** Recomputed values of a document that are printed rounded or cut; one that comes out whole is neither. */
function printedOf(model: Model, judgement: RuleContext['judgement'], document: number): number {
  let printed = 0;
  for (let claim = 0; claim < model.claims.count; claim++) {
    if (!judgement.isConfirmed(claim) || documentOf(model, claim) !== document) continue;
    const value = numberOf(model, claim);
    if (value !== null && decimalsOf(value) > 0 && !isInteger(value)) printed++;
  }
  return printed;
}

/** A print of 100 under a greater value, with nothing above it in the document. */
function* caps({ model, judgement }: RuleContext): Generator<Draft> {
  const found = judgement.outcomes.filter(({ verdict }) => verdict === 'batas');
  for (const [document, outcomes] of groupBy(found, ({ result }) => documentOf(model, result))) {
    const [first, ...others] = outcomes;
    yield draft(
      {
        rule: ID,
        severity: 'info',
        message: message('hitungan.batas', {
          name: claimName(model, first.result),
          stated: claimText(model, first.result),
          computation: computationText(model, first),
        }),
        primary: claimPlace(model, first.result),
        labels: others.map(({ result }) => label(claimPlace(model, result), 'hitungan.label.ulang')),
      },
      documentName(model.documents[document]),
      'batas',
    );
  }
}

/** A written calculation whose result drops the decimals that the other claims of its measure show: 100 for 100,12. */
function* fewerDecimals({ model }: RuleContext): Generator<Draft> {
  const told = new Map<string, { draft: Draft; labels: Draft['labels'][number][] }>();
  for (const seed of model.calculations) {
    const sides = seed.quantity === null ? null : sidesOf(model, seed);
    if (sides === null || seed.quantity === null || sides.length < 2) continue;
    const left = sides[sides.length - 2] as Side;
    const right = sides[sides.length - 1] as Side;
    if (right.numeral === null || left.zero || sidesAgree(left, right) !== 'sesuai') continue;
    const usual = usualDecimals(model, model.quantities.measure[seed.quantity] as number);
    if (right.numeral.decimals >= usual) continue;
    const value = shownValue(left, right);
    const rounded = roundRational(value, usual);
    // 70,1 for 70,10 loses nothing.
    if (isInteger(rounded) || equals(rounded, right.numeral.value)) continue;
    const percent = right.numeral.percent;
    const place = seed.result === null ? placeOf(model, seed) : claimPlace(model, seed.result);
    const key = `${seed.quantity}|${right.text}`;
    const known = told.get(key);
    if (known !== undefined) {
      known.labels.push(label(place, 'hitungan.label.ulang'));
      continue;
    }
    const labels: Draft['labels'][number][] = [];
    told.set(key, {
      labels,
      draft: draft(
        {
          rule: ID,
          message: message('hitungan.bulat.kurang_desimal', {
            name: quantityName(model, seed.quantity),
            stated: valueText(right.numeral.value, { percent, rupiah: false }),
            computation: `${shownText(left, value, percent)} = ${valueText(rounded, { percent, rupiah: false })}`,
            n: String(usual),
            right: valueText(rounded, { percent, rupiah: false }),
          }),
          primary: place,
          labels,
        },
        quantityName(model, seed.quantity),
        'desimal',
      ),
    });
  }
  for (const { draft: one } of told.values()) yield one;
}

/** Decimals that most claims of a measure show. */
function usualDecimals(model: Model, measure: number): number {
  const counts = new Map<number, number>();
  for (let claim = 0; claim < model.claims.count; claim++) {
    if (model.quantities.measure[model.claims.quantity[claim] as number] !== measure) continue;
    const value = numberOf(model, claim);
    if (value !== null) counts.set(decimalsOf(value), (counts.get(decimalsOf(value)) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Values that are cut instead of rounded, of a definition or of a calculation written out: once per document. */
import { type Decimal, decimalsOf, isInteger, type Rational, roundRational } from '@sakip-lint/language';
import type { Outcome } from '../../evaluate/judgement.ts';
import { numberOf } from '../../evaluate/number.ts';
import { shownText, shownValue, sidesAgree, sidesOf } from '../../evaluate/written.ts';
import type { Place } from '../../finding.ts';
import { listOf } from '../../messages/args.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimText, formulaText, unitOf, valueText } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { repeatsOf } from '../recompute.ts';
import { documentOf } from '../values.ts';
import { placeOf } from './calculation.ts';

const ID = 'kinerja/pembulatan';

/** A value that cutting its calculation prints as written, and rounding does not. */
interface Cut {
  readonly document: number;
  /** One value printed in several places is one example. */
  readonly key: string;
  readonly places: readonly Place[];
  readonly stated: string;
  readonly rounded: string;
  readonly left: string;
}

export function* cuts({ model, judgement }: RuleContext): Generator<Draft> {
  const found = [
    ...judgement.outcomes
      .filter(({ verdict }) => verdict === 'pembulatan')
      .map((outcome) => recomputedCut(model, outcome)),
    ...writtenCuts(model),
  ];
  for (const [document, own] of groupBy(found, (cut) => cut.document)) {
    const values = [...groupBy(own, ({ key }) => key).values()];
    const all = printedOf(model, judgement, document);
    const habit = values.length >= 2 && own.length * 2 > all;
    const seen = new Set<string>();
    const places = own.flatMap((cut) =>
      cut.places.flatMap((place) => {
        const at = `${place.uri}|${place.start}`;
        if (seen.has(at)) return [];
        seen.add(at);
        return [{ cut, place }];
      }),
    );
    yield draft(
      {
        rule: ID,
        message: message(habit ? 'hitungan.bulat.kebiasaan' : 'hitungan.bulat.dipotong', {
          examples: listOf(
            values.map(([{ stated, left, rounded }]) => `${stated} (${left} = ${rounded})`),
            false,
            6,
          ),
          others: all > own.length ? '1' : '',
        }),
        primary: (places[0] as { place: Place }).place,
        labels: places
          .slice(1)
          .map(({ cut: { stated, rounded }, place }) => label(place, 'hitungan.bulat.label', { stated, rounded })),
      },
      documentName(model.documents[document]),
    );
  }
}

/** Of a definition: `49,17% (22,13 / 45 × 100% = 49,18%)`, with its repeats in the document. */
function recomputedCut(model: Model, { result, instance, operands, computed }: Outcome): Cut {
  const document = documentOf(model, result);
  const stated = claimText(model, result);
  const shown = numberOf(model, result) as Decimal;
  return {
    document,
    key: `${model.claims.quantity[result]}|${stated}`,
    places: repeatsOf(model, result)
      .filter((claim) => documentOf(model, claim) === document)
      .map((claim) => claimPlace(model, claim)),
    stated,
    rounded: valueText(
      roundRational(computed as Rational, decimalsOf(shown)),
      unitOf(model, model.claims.quantity[result] as number),
    ),
    left: formulaText(model, instance.formula, operands) ?? '',
  };
}

/** Of a calculation that the report writes out. */
function writtenCuts(model: Model): readonly Cut[] {
  return model.calculations.flatMap((seed) => {
    const sides = sidesOf(model, seed) ?? [];
    const [left, right] = sides.slice(-2);
    if (left === undefined || right === undefined || right.numeral === null || left.zero) return [];
    if (sidesAgree(left, right) !== 'pembulatan') return [];
    const { value: shown, decimals, percent } = right.numeral;
    const value = shownValue(left, right);
    const stated = valueText(shown, { percent, rupiah: false });
    return [
      {
        document: model.statements.document[seed.statement] as number,
        key: `${seed.quantity}|${stated}`,
        places: [seed.result === null ? placeOf(model, seed) : claimPlace(model, seed.result)],
        stated,
        rounded: valueText(roundRational(value, decimals), { percent, rupiah: false }),
        left: shownText(left, value, percent),
      },
    ];
  });
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

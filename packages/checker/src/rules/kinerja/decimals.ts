/** Results printed with fewer decimals than the others of their measure: once per document and measure. */
import {
  type Decimal,
  decimalsOf,
  equals,
  isInteger,
  type Rational,
  roundRational,
  toRational,
} from '@sakip-lint/language';
import { evaluateAt } from '../../evaluate/formula.ts';
import { numberOf } from '../../evaluate/number.ts';
import { type Side, shownText, shownValue, sidesAgree, sidesOf } from '../../evaluate/written.ts';
import type { Place } from '../../finding.ts';
import type { ClaimId, QuantityId } from '../../model/claim.ts';
import type { MeasureId } from '../../model/measure.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimText, formulaText, quantityName, unitOf, valueText } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { documentOf } from '../values.ts';
import { placeOf } from './calculation.ts';

const ID = 'kinerja/pembulatan';

/** A result that drops the decimals that the other claims of its measure show: 100 for 100,12. */
interface Short {
  readonly document: number;
  readonly quantity: QuantityId;
  readonly place: Place;
  readonly stated: string;
  readonly computation: string;
  readonly right: string;
  readonly decimals: number;
}

export function* fewerDecimals(context: RuleContext): Generator<Draft> {
  const { model } = context;
  const usual = usualDecimals(model);
  const found = [...writtenShort(model, usual), ...recomputedShort(context, usual)];
  const measureOf = ({ quantity }: Short) => model.quantities.measure[quantity] as MeasureId;
  for (const [first, ...others] of groupBy(found, (one) => `${one.document}|${measureOf(one)}`).values()) {
    const name = quantityName(model, first.quantity);
    const seen = new Set([first.place.start]);
    const places = others.filter(({ place }) => !seen.has(place.start) && seen.add(place.start));
    yield draft(
      {
        rule: ID,
        message: message('hitungan.bulat.kurang_desimal', {
          name,
          stated: first.stated,
          computation: first.computation,
          n: String(first.decimals),
          right: first.right,
        }),
        primary: first.place,
        labels: places.map(({ place, stated, right }) =>
          label(place, 'hitungan.bulat.label_desimal', { stated, n: String(first.decimals), right }),
        ),
      },
      documentName(model.documents[first.document]),
      model.measures[measureOf(first)],
      'desimal',
    );
  }
}

/** By measure. */
type Usual = readonly number[];

/** The value with the usual decimals; null where it loses nothing (70,1 for 70,10). */
function lost(usual: number, value: Rational, shown: Decimal): Decimal | null {
  if (decimalsOf(shown) >= usual) return null;
  const rounded = roundRational(value, usual);
  return isInteger(rounded) || equals(rounded, shown) ? null : rounded;
}

function* writtenShort(model: Model, usual: Usual): Generator<Short> {
  for (const seed of model.calculations) {
    const sides = seed.quantity === null ? null : sidesOf(model, seed);
    if (sides === null || seed.quantity === null || sides.length < 2) continue;
    const [left, right] = sides.slice(-2) as [Side, Side];
    if (right.numeral === null || left.zero || sidesAgree(left, right) !== 'sesuai') continue;
    const { value: shown, percent } = right.numeral;
    const value = shownValue(left, right);
    const measure = model.quantities.measure[seed.quantity] as MeasureId;
    const rounded = lost(usual[measure] ?? 0, value, shown);
    if (rounded === null) continue;
    const unit = { percent, rupiah: false };
    yield {
      document: model.statements.document[seed.statement] as number,
      quantity: seed.quantity,
      place: seed.result === null ? placeOf(model, seed) : claimPlace(model, seed.result),
      stated: valueText(shown, unit),
      computation: `${shownText(left, value, percent)} = ${valueText(rounded, unit)}`,
      right: valueText(rounded, unit),
      decimals: decimalsOf(rounded),
    };
  }
}

function* recomputedShort({ model, judgement }: RuleContext, usual: Usual): Generator<Short> {
  const { claims } = model;
  for (let claim = 0; claim < claims.count; claim++) {
    const quantity = claims.quantity[claim] as QuantityId;
    const most = usual[model.quantities.measure[quantity] as MeasureId] ?? 0;
    if ((claims.scale[claim] as number) >= most || !judgement.isConfirmed(claim)) continue;
    const shown = numberOf(model, claim);
    if (shown === null) continue;
    const unit = unitOf(model, quantity);
    // Whole rupiah beside others with sen are usual.
    if (unit.rupiah) continue;
    const shape = judgement.definedBy(quantity, claims.statement[claim] as number);
    const instance = shape?.instantiate(shape.expr) ?? null;
    if (instance === null || instance.slots.some((slot) => slot.claims.length === 0)) continue;
    const operands = instance.slots.map((slot) => slot.claims[0] as ClaimId);
    const value = evaluateAt(
      instance.formula,
      operands.map((operand) => toRational(numberOf(model, operand) as Decimal)),
    );
    // Of several values of an operand these may not be the ones the result comes from.
    if (value === 'nol' || !equals(roundRational(value, decimalsOf(shown)), shown)) continue;
    const rounded = lost(most, value, shown);
    if (rounded === null) continue;
    yield {
      document: documentOf(model, claim),
      quantity,
      place: claimPlace(model, claim),
      stated: claimText(model, claim),
      computation: `${formulaText(model, instance.formula, operands) ?? ''} = ${valueText(rounded, unit)}`,
      right: valueText(rounded, unit),
      decimals: decimalsOf(rounded),
    };
  }
}

/** Decimals that most claims of each measure show. */
function usualDecimals({ claims, quantities, measures }: Model): Usual {
  // More decimals than this are a spreadsheet's, and count as so many.
  const width = 16;
  const counts = new Int32Array(measures.length * width);
  for (let claim = 0; claim < claims.count; claim++) {
    if (Number.isNaN(claims.mantissa[claim])) continue;
    const measure = quantities.measure[claims.quantity[claim] as number] as MeasureId;
    const at = measure * width + Math.min(claims.scale[claim] as number, width - 1);
    counts[at] = (counts[at] as number) + 1;
  }
  return measures.map((_, measure) => {
    let best = 0;
    for (let scale = 1; scale < width; scale++)
      if ((counts[measure * width + scale] as number) > (counts[measure * width + best] as number)) best = scale;
    return best;
  });
}

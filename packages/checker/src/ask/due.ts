/** The value that is due: how a quantity comes out where nobody has stated it yet, printed as the report prints its like. */
import {
  type Decimal,
  decimalsOf,
  formatNumeral,
  roundRational,
  toDecimal,
  trimZeros,
  truncate,
} from '@sakip-lint/language';
import type { CheckResult } from '../check.ts';
import { numberOf } from '../evaluate/number.ts';
import { isPercent } from '../evaluate/percent.ts';
import { bandsOf, classesOf } from '../evaluate/scale.ts';
import type { Place } from '../finding.ts';
import type { ClaimId, Claims, QuantityId, StatementId } from '../model/claim.ts';
import type { Model, Scale } from '../model/model.ts';
import type { Period } from '../model/period.ts';
import type { SubjectId } from '../model/subject.ts';
import { claimPlace } from '../rules/claims.ts';
import { valueText } from '../rules/describe.ts';
import { sourceAt } from '../rules/draft.ts';
import { claimsOf } from '../rules/values.ts';
import { claimsOfStatement } from './blocks.ts';
import { resultOf } from './result.ts';

/** A quantity, as it is meant at a place. */
export interface Wanted {
  readonly subject: SubjectId;
  readonly measure: number;
  readonly period: Period;
  readonly version: number;
  /** 0: the document's own. */
  readonly scope?: number;
  /** The statement it belongs to, or the nearest. */
  readonly statement: StatementId;
  readonly document: number;
  /** The entry that is being typed: what it says so far is no model for what it should say. */
  readonly typing?: number;
}

export interface Due {
  /** As the report would print it: `80,00%`. */
  readonly text: string;
  /** `4.000 / 5.000 × 100%` */
  readonly formula: string;
  readonly value: Decimal;
  /** How many claims it is made of. */
  readonly operands: number;
}

/** null: the quantity is not computed, or a value it is made of is missing or has several values. */
export function valueDue({ model, judgement }: CheckResult, wanted: Wanted): Due | null {
  const { measure, period, version, statement, document, scope = 0 } = wanted;
  const subject = model.subjects[wanted.subject];
  const name = model.measures[measure];
  if (subject === undefined || name === undefined) return null;
  const { unit } = model.traits(measure, subject.id);
  const percent = isPercent(subject, name, unit);
  const shape = judgement.definedAt(name, { subject, period, version, scope, statement, document, percent });
  const result = resultOf(model, shape);
  if (result === null || result.open) return null;
  const { exact, formula, operands } = result;
  const rupiah = unit === 'rupiah';
  const whole = toDecimal(exact);
  const plain = whole === null ? null : trimZeros(whole);
  // Sums of money and of things are what they are; a result of a division is rounded as its like are.
  const isSum = plain !== null && !percent && (rupiah || decimalsOf(plain) === 0);
  const decimals = decimalsFor(model, wanted);
  const cuts = model.documents[document]?.pembulatan === 'dipotong';
  const value = isSum
    ? (plain as Decimal)
    : cuts
      ? truncate(roundRational(exact, decimals + 12), decimals)
      : roundRational(exact, decimals);
  return { text: valueText(value, { percent, rupiah }), formula, value, operands: operands.length };
}

/** Values of measures are printed with two decimals where nothing of that measure is printed yet. */
const USUAL_DECIMALS = 2;

/** More decimals than this are a spreadsheet's, and no way of printing. */
const MOST_DECIMALS = 8;

const decimalsBy = new WeakMap<Claims, Int32Array>();

/** Decimals that most values of a measure have in a document; the one that is being typed is not counted. */
function decimalsFor(model: Model, wanted: Wanted): number {
  let known = decimalsBy.get(model.claims);
  if (known === undefined) {
    known = countDecimals(model);
    decimalsBy.set(model.claims, known);
  }
  const { claims, measures, quantities } = model;
  const typed = claimsOfStatement(model, wanted.statement)
    .filter((claim) => claims.entry[claim] === wanted.typing)
    .filter((claim) => quantities.measure[claims.quantity[claim] as number] === wanted.measure)
    .map((claim) => claims.scale[claim]);
  const from = (wanted.document * measures.length + wanted.measure) * MOST_DECIMALS;
  let best = USUAL_DECIMALS;
  let most = 0;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const count = (known[from + decimals] ?? 0) - typed.filter((one) => one === decimals).length;
    if (count > 0 && count >= most) {
      best = decimals;
      most = count;
    }
  }
  return best;
}

/** Values by document, measure and decimals. */
function countDecimals({ claims, quantities, statements, measures, documents }: Model): Int32Array {
  const counts = new Int32Array(documents.length * measures.length * MOST_DECIMALS);
  for (let claim = 0; claim < claims.count; claim++) {
    const decimals = claims.scale[claim] as number;
    if (Number.isNaN(claims.mantissa[claim]) || decimals >= MOST_DECIMALS) continue;
    const document = statements.document[claims.statement[claim] as number] as number;
    const measure = quantities.measure[claims.quantity[claim] as number] as number;
    const at = (document * measures.length + measure) * MOST_DECIMALS + decimals;
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

export interface LabelDue {
  readonly label: string;
  /** The number it follows from: `capaian 94,40%`. */
  readonly because: string;
}

/** Labels that a label measure may have in a document, in the order of its scale. */
export function scaleFor(model: Model, measure: number, document: number): Scale | null {
  const scales = model.scales.filter((scale) => scale.measure === measure);
  return (
    scales.find((scale) => !scale.standard && scale.document === document) ??
    scales.find(({ standard }) => !standard) ??
    scales[0] ??
    null
  );
}

/** The label that a measure's scale gives the number it is over; null where that is not stated and not computed, or not one. */
export function labelDue(checked: CheckResult, wanted: Wanted): LabelDue | null {
  const { model, judgement } = checked;
  const scale = scaleFor(model, wanted.measure, wanted.document);
  if (scale === null || scale.undetermined) return null;
  for (const over of scale.over) {
    const quantity = quantityOf(model, { ...wanted, measure: over });
    const stated = quantity < 0 ? [] : judgement.valuesNear(quantity, wanted.statement);
    const number = stated.length === 1 ? numberOf(model, stated[0] as ClaimId) : null;
    const value = number ?? valueDue(checked, { ...wanted, measure: over })?.value ?? null;
    if (value === null) continue;
    const classes = classesOf(bandsOf(scale), value, false);
    const found = classes.length === 1 ? scale.classes[classes[0] as number] : undefined;
    if (found === undefined) continue;
    const { unit } = model.traits(over, wanted.subject);
    const name = model.measures[over] ?? '';
    return { label: found.label, because: `${name} ${formatNumeral(value, { percent: unit === 'persen' })}` };
  }
  return null;
}

const quantityOf = (model: Model, { subject, measure, period, version, scope = 0 }: Wanted): QuantityId =>
  model.quantities.find(subject, measure, period, version, scope);

/** Somebody states the quantity in the document. */
export function isStated(model: Model, wanted: Wanted): boolean {
  const quantity = quantityOf(model, wanted);
  return (
    quantity >= 0 &&
    claimsOf(model, quantity).some(
      (claim) => model.statements.document[model.claims.statement[claim] as number] === wanted.document,
    )
  );
}

/** Values that the quantity has for something said there, as others state them; those found wrong are left out. */
export function statedFor(
  { model, judgement }: CheckResult,
  wanted: Wanted,
): readonly { readonly text: string; readonly place: Place }[] {
  const quantity = quantityOf(model, wanted);
  if (quantity < 0) return [];
  return judgement
    .valuesNear(quantity, wanted.statement)
    .filter((claim) => !judgement.isRejected(claim))
    .map((claim) => claimPlace(model, claim))
    .map((place) => ({ place, text: sourceAt(model, place) }));
}

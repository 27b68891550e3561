/**
 * Efficiency words without a scale: 100 and above is efficient, but only in a report that computes efficiency as
 * capaian / serapan × 100.
 */
import {
  cmp,
  type Decimal,
  decimalsOf,
  divide,
  formatNumeral,
  HUNDRED,
  isZero,
  mulRational,
  type Rational,
  roundRational,
  toRational,
  truncateRational,
} from '@sakip-lint/language';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, label, message } from '../draft.ts';
import { claimsOf, documentOf, type Known, knownNear, knownOf, quantityOf } from '../values.ts';
import type { LabelFact } from './labels.ts';
import { titleText } from './tell.ts';
import { wordsOf } from './words.ts';

export function* efficiencyDrafts(context: RuleContext, facts: readonly LabelFact[]): Generator<Draft> {
  const { model } = context;
  const efisiensi = model.measureId('efisiensi');
  if (efisiensi < 0) return;
  const uses = new Map<number, boolean>();
  const told = new Set<string>();
  for (const fact of facts) {
    const { reading, document, subject, period } = fact;
    if (reading.as !== 'kata' || reading.scale?.over.includes(efisiensi) !== true) continue;
    const says = saysEfficient(fact.text);
    if (says === null) continue;
    const quotient = quotientOf(context, fact, efisiensi);
    if (quotient === null || cmp(quotient.value, HUNDRED) >= 0 === says) continue;
    if (!uses.has(document)) uses.set(document, usesQuotient(context, document, efisiensi));
    const key = [document, subject, period].join('|');
    if (uses.get(document) !== true || told.has(key)) continue;
    told.add(key);
    yield draft(
      {
        rule: 'predikat/skala',
        severity: 'warning',
        message: message(`predikat.skala.${says ? 'efisien' : 'tidak_efisien'}`, {
          label: fact.text,
          title: titleText(model, subject),
          computation: quotient.text,
        }),
        primary: claimPlace(model, fact.claim),
        labels: quotient.from.map(({ claim }) => label(claimPlace(model, claim), 'predikat.skala.angka')),
        ...storyOf(context, quotient.from),
      },
      documentName(model.documents[document]),
      model.subjects[subject]?.name,
      period,
      'efisien',
    );
  }
}

/** A number that arithmetic rejects: the word is a label of the finding that rejects it. */
function storyOf({ judgement }: RuleContext, from: readonly Known[]): Partial<Draft> {
  const rejected = from.find(({ claim }) => judgement.isRejected(claim));
  return rejected === undefined ? {} : { culprit: rejected.claim, precedence: 90 };
}

/** true: says efficient, false: says not, null: says something else (cukup efisien). */
function saysEfficient(text: string): boolean | null {
  const words = wordsOf(text);
  if (!words.some((word) => /^efisien/.test(word))) return words.some((word) => /^inefisien/.test(word)) ? false : null;
  if (words.some((word) => /^(?:tidak|kurang|belum|bukan)$/.test(word))) return false;
  return words.length === 1 || words.includes('sangat') ? true : null;
}

interface Quotient {
  readonly value: Decimal;
  readonly text: string;
  readonly from: readonly Known[];
}

/** The efficiency stated in the label's own statement or near it, else capaian / serapan there. */
function quotientOf(
  context: RuleContext,
  { subject, period, statement }: LabelFact,
  efisiensi: number,
): Quotient | null {
  const { model } = context;
  const [stated, ...more] = knownNear(context, quantityOf(model, subject, efisiensi, period), statement);
  if (stated !== undefined) {
    if (more.length > 0) return null;
    return { value: stated.value, text: `efisiensi ${formatNumeral(stated.value)}`, from: [stated] };
  }
  // What stands beside the label counts even where arithmetic rejects it: it is told with that finding then.
  const [top, bottom] = ['capaian', 'serapan'].map((name) => {
    const quantity = quantityOf(model, subject, model.measureId(name), period);
    const beside = claimsOf(model, quantity).filter((claim) => model.claims.statement[claim] === statement);
    const [first] = beside.flatMap((claim) => knownOf(model, claim) ?? []);
    return first ?? knownNear(context, quantity, statement)[0];
  });
  if (top === undefined || bottom === undefined || isZero(bottom.value)) return null;
  const value = roundRational(quotient(top, bottom), 2);
  return {
    value,
    text: `${formatNumeral(top.value)} / ${formatNumeral(bottom.value)} × 100 = ${formatNumeral(value)}`,
    from: [top, bottom],
  };
}

const quotient = (top: Known, bottom: Known): Rational =>
  mulRational(divide(top.value, bottom.value), toRational(HUNDRED));

/** Some efficiency the document states is the quotient of its capaian and serapan. */
function usesQuotient(context: RuleContext, document: number, efisiensi: number): boolean {
  const { model } = context;
  for (let quantity = 0; quantity < model.quantities.count; quantity++) {
    if (model.quantities.measure[quantity] !== efisiensi) continue;
    const subject = model.quantities.subject[quantity] as number;
    const period = model.quantities.period[quantity] as number;
    for (const claim of claimsOf(model, quantity)) {
      const known = documentOf(model, claim) === document ? knownOf(model, claim) : null;
      if (known === null) continue;
      const statement = model.claims.statement[claim] as number;
      const [tops, bottoms] = ['capaian', 'serapan'].map((name) =>
        knownNear(context, quantityOf(model, subject, model.measureId(name), period), statement),
      );
      for (const top of tops ?? []) {
        for (const bottom of bottoms ?? [])
          if (!isZero(bottom.value) && prints(quotient(top, bottom), known.value)) return true;
      }
    }
  }
  return quotientWritten(context, document, efisiensi);
}

/** A calculation that the report writes out for an efficiency and that divides. */
function quotientWritten({ model }: RuleContext, document: number, efisiensi: number): boolean {
  return model.calculations.some(
    ({ quantity, statement, members }) =>
      quantity !== null &&
      model.quantities.measure[quantity] === efisiensi &&
      model.statements.document[statement] === document &&
      members.some(({ op }) => op === '/' || op === '*'),
  );
}

const prints = (value: Rational, stated: Decimal): boolean =>
  [roundRational, truncateRational].some((to) => cmp(to(value, decimalsOf(stated)), stated) === 0);

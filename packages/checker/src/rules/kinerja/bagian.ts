/** A part above its whole: data of a share whose titles say so, parts of a subject in its own unit, `5 dari 4`. */
import { cmp, countsThings, formatNumeral, sign, titleKey, type ValueNode, wordsIn } from '@sakip-lint/language';
import { lowerExpr } from '../../define/lower.ts';
import type { QuantityId } from '../../model/claim.ts';
import type { CountFact, Model } from '../../model/model.ts';
import type { Subject } from '../../model/subject.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName } from '../describe.ts';
import { documentName, draft, label, message, placeIn, sourceAt } from '../draft.ts';
import { countStory } from '../konsistensi/cacah.ts';
import { aboutClaim, PRECEDENCE } from '../recompute.ts';
import { claimsOf, documentOf, type Known, knownIn, quantitiesOf } from '../values.ts';
import { isCount, isWhole, shareOf } from './whole.ts';

const ID = 'kinerja/bagian';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Bagian yang lebih besar daripada seluruhnya.',
    en: 'A part that is more than its whole.',
  },
  check: function* (context) {
    yield* shares(context);
    yield* children(context);
    for (const fact of context.model.counts) yield* outOf(context.model, fact);
  },
};

/** Numerator above denominator, where the numerator's title says that it is some of them ("Jumlah koperasi aktif"). */
function* shares(context: RuleContext): Generator<Draft> {
  const { model } = context;
  for (const { node, subject } of model.formulas) {
    if (node.kind !== 'rumus' || subject === null) continue;
    const data = shareOf(lowerExpr(node.expr));
    if (data === null || !isCount(model, subject, data.part) || !isCount(model, subject, data.whole)) continue;
    const [part, whole] = [data.part, data.whole].map(({ measure }) => model.measureFor(subject, measure));
    if (part === null || part === undefined || whole === null || whole === undefined) continue;
    const [some, all] = [part, whole].map((one) => model.dataTitle(one.subject, one.measure) ?? '');
    if (!isSomeOf(some ?? '', all ?? '')) continue;
    yield* above(context, part, whole);
  }
}

/** Words that make a title no other thing. */
const EMPTY = new Set([
  ...['jumlah', 'banyaknya', 'total', 'seluruh', 'keseluruhan', 'semua', 'seluruhnya', 'yang', 'ada', 'di', 'pada'],
  ...['dari', 'tahun', 'ini', 'n', 'kabupaten', 'kota', 'provinsi', 'terdaftar'],
]);

/** `desa dan kelurahan` are more than desa. */
const AND = new Set(['dan', 'atau', 'serta', 'beserta']);

/** The part's title begins as the whole's does, has all of its words, and says more. */
function isSomeOf(part: string, whole: string): boolean {
  const words = (title: string) => wordsIn(title.toLowerCase()).filter((word) => !EMPTY.has(word));
  const [some, all] = [words(part), words(whole)];
  if (all.length === 0 || some[0] !== all[0] || some.length <= all.length) return false;
  if (some.some((word) => AND.has(word) && !all.includes(word))) return false;
  return all.every((word) => some.includes(word));
}

interface Measured {
  readonly subject: number;
  readonly measure: number;
}

/** Periods in which the least value of the part is above the greatest of the whole, document by document. */
function* above(context: RuleContext, part: Measured, whole: Measured): Generator<Draft> {
  const { model } = context;
  const { quantities } = model;
  for (const quantity of quantitiesOf(model, part.subject, part.measure)) {
    const other = quantities.find(
      whole.subject,
      whole.measure,
      quantities.period[quantity] as number,
      quantities.version[quantity] as number,
      quantities.scope[quantity] as number,
    );
    if (other >= 0) yield* compared(context, quantity, other);
  }
}

function* compared(context: RuleContext, part: QuantityId, whole: QuantityId): Generator<Draft> {
  const { model } = context;
  const documents = new Set(claimsOf(model, part).map((claim) => documentOf(model, claim)));
  for (const document of documents) {
    const own = (quantity: QuantityId): readonly Known[] =>
      knownIn(context, quantity, document).filter(({ claim }) => documentOf(model, claim) === document);
    const [least] = [...own(part)].sort((a, b) => cmp(a.value, b.value));
    const [most] = [...own(whole)].sort((a, b) => cmp(b.value, a.value));
    if (least === undefined || most === undefined || cmp(least.value, most.value) <= 0 || sign(most.value) <= 0)
      continue;
    if (!isWhole(model, least.claim) || !isWhole(model, most.claim)) continue;
    yield draft(
      {
        rule: ID,
        message: message('hitungan.bagian', {
          part: claimName(model, least.claim),
          stated: sourceAt(model, claimPlace(model, least.claim)),
          whole: claimName(model, most.claim),
          other: sourceAt(model, claimPlace(model, most.claim)),
        }),
        primary: claimPlace(model, least.claim),
        labels: [label(claimPlace(model, most.claim), 'hitungan.bagian.seluruhnya')],
        precedence: PRECEDENCE.repeat,
        culprit: least.claim,
      },
      ...aboutClaim(model, least.claim),
    );
  }
}

/** Counts of a partition's or an element's own parts, where the whole declares the unit and no part another. */
function* children(context: RuleContext): Generator<Draft> {
  const { model } = context;
  const measures = ['realisasi', 'target', 'nilai'].map((name) => model.measureId(name)).filter((id) => id >= 0);
  for (const subject of model.subjects) {
    const whole = wholeOf(model, subject);
    if (whole?.satuan == null || !countsThings(whole.satuan)) continue;
    if (subject.satuan !== null && titleKey(subject.satuan) !== titleKey(whole.satuan)) continue;
    for (const measure of measures) {
      if (model.traits(measure, whole.id).berjumlah) continue;
      yield* above(context, { subject: subject.id, measure }, { subject: whole.id, measure });
    }
  }
}

/** What an item of a partition, or an element below an element, is a part of. */
function wholeOf(model: Model, subject: Subject): Subject | null {
  if (subject.kind !== 'rincian' && subject.kind !== 'unsur') return null;
  let above = subject.parent === null ? undefined : model.subjects[subject.parent];
  // The head of a partition has no numbers of its own.
  if (above?.kind === 'rincian' && above.satuan === null && above.parent !== null) above = model.subjects[above.parent];
  return above ?? null;
}

/** `5 dari 4`. */
function* outOf(model: Model, { node, file, entry, document }: CountFact): Generator<Draft> {
  const [some, all] = [node.value, node.outOf].map((one) => (one === null ? null : numberIn(one)));
  if (some == null || all == null || node.outOf === null || cmp(some, all) <= 0) return;
  yield draft(
    {
      rule: ID,
      message: message('hitungan.bagian.dari', { stated: formatNumeral(some), other: formatNumeral(all) }),
      primary: placeIn(model, file, entry, node.value.span),
      labels: [label(placeIn(model, file, entry, node.outOf.span), 'hitungan.bagian.seluruhnya')],
      story: countStory({ file, entry }),
    },
    documentName(model.documents[document]),
    node.each.kind.text,
    formatNumeral(some),
    formatNumeral(all),
  );
}

const numberIn = ({ value }: ValueNode) => (value.kind === 'angka' ? value.numeral.value : null);

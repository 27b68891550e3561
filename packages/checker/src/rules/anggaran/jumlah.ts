/** A stated total that is not the sum of its parts: in the tree, in partitions, in the rows of a table. */
import {
  addRational,
  type Decimal,
  equalsRational,
  negRational,
  type Rational,
  signRational,
  subRational,
  toCanonical,
  toRational,
} from '@sakip-lint/language';
import { evaluateAt } from '../../evaluate/formula.ts';
import type { Outcome } from '../../evaluate/judgement.ts';
import { agrees } from '../../evaluate/ladder.ts';
import { numberOf } from '../../evaluate/number.ts';
import { listOf } from '../../messages/args.ts';
import type { Message } from '../../messages/message.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Subject } from '../../model/subject.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { aggregateDrafts } from '../aggregates.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, computedText, formulaText, subjectName, unitOf } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import {
  aboutClaim,
  computationText,
  type Extra,
  PRECEDENCE,
  recomputation,
  storiesOf,
  valueFix,
} from '../recompute.ts';

const ID = 'anggaran/jumlah';
/** Pairs are tried among at most so many parts. */
const MOST_PAIRED = 200;
/** Longer calculations are sums themselves. */
const MOST_OPERANDS = 4;

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Jumlah yang tidak sama dengan jumlah bagian-bagiannya: program, kegiatan, rincian, atau baris tabel.',
    en: 'A total that is not the sum of its parts: programmes, activities, partitions, or rows of a table.',
  },
  check: function* (context) {
    const resting = restingOn(context);
    for (const outcome of context.judgement.outcomes) {
      if (outcome.rule !== ID || (outcome.verdict !== 'bertentangan' && outcome.verdict !== 'presisi')) continue;
      yield outcome.culprit === outcome.result && outcome.verdict !== 'presisi'
        ? tell(context, outcome, resting)
        : recomputation(context, outcome, { precedence: PRECEDENCE.sum, ...mildly(context, outcome) });
    }
    yield* means(context);
    yield* aggregateDrafts(context, ID, 'jumlah');
  },
};

/** Amounts in millions are rounded: their total need not be the sum of their prints. */
function mildly({ model }: RuleContext, { verdict, operands }: Outcome): Pick<Extra, 'severity'> {
  return verdict === 'presisi' && operands.some((part) => model.claims.places.has(part)) ? { severity: 'hint' } : {};
}

/** A mean in a row called Jumlah. */
function* means({ model, judgement }: RuleContext): Generator<Draft> {
  for (const { result, operands, computed } of judgement.meansAsTotals) {
    const formula = { op: 'rata_rata' as const, args: operands.map((_, slot) => ({ op: 'operan' as const, slot })) };
    const unit = unitOf(model, model.claims.quantity[result] as number);
    yield draft(
      {
        rule: ID,
        severity: 'hint',
        message: message('hitungan.jumlah.rata', {
          stated: claimText(model, result),
          computation: `${formulaText(model, formula, operands)} = ${computedText(computed, null, unit)}`,
        }),
        primary: claimPlace(model, result),
      },
      ...aboutClaim(model, result),
      'rata-rata',
    );
  }
}

function tell({ model }: RuleContext, outcome: Outcome, resting: Resting): Draft {
  const { result, computed, operands, partial, better, blanks: empty } = outcome;
  const stated = toRational(numberOf(model, result) as Decimal);
  const sum = computed as Rational;
  const gap = subRational(stated, sum);
  const unit = unitOf(model, model.claims.quantity[result] as number);
  const difference = computedText(signRational(gap) < 0 ? negRational(gap) : gap, null, unit);
  const key = partial ? 'melebihi' : signRational(gap) < 0 ? 'kurang' : 'lebih';
  const only = operands.length === 1 && !partial && empty.length === 0 ? (operands[0] as ClaimId) : null;
  const notes: Message[] = [];
  if (!partial) {
    const own = explain(model, operands, gap);
    if (own !== null) notes.push(message('hitungan.jumlah.bagian_sendiri', { difference, parts: own }));
    else {
      const neighbours = explain(model, neighboursOf(model, outcome), gap);
      if (neighbours !== null) notes.push(message('hitungan.jumlah.tetangga', { difference, parts: neighbours }));
    }
    if (empty.length > 0 && signRational(gap) > 0) {
      notes.push(message('hitungan.jumlah.kosong', { n: String(empty.length), difference }));
    }
  }
  const blanks = !partial && signRational(gap) > 0 ? empty : [];
  return draft(
    {
      rule: ID,
      message:
        only === null
          ? message(`hitungan.jumlah.${key}`, {
              name: claimName(model, result),
              stated: claimText(model, result),
              difference,
              computation: computationText(model, outcome),
            })
          : message('hitungan.jumlah.satu', {
              name: claimName(model, result),
              stated: claimText(model, result),
              difference,
              part: claimName(model, only),
              value: claimText(model, only),
            }),
      primary: claimPlace(model, result),
      labels: [
        ...(better === null
          ? []
          : [label(claimPlace(model, better), 'hitungan.label.di_sana', { value: claimText(model, better) })]),
        ...blanks.map((place) => label(place, 'hitungan.label.kosong')),
        ...operands.slice(0, 12).map((operand) =>
          label(claimPlace(model, operand), 'hitungan.label.nilai', {
            name: claimName(model, operand),
            value: claimText(model, operand),
          }),
        ),
      ],
      notes,
      fixes: partial || better === null ? [] : valueFix(model, result, claimText(model, better).replace('Rp ', '')),
      culprit: result,
      outcome,
      stories: [...storiesOf(model, outcome), ...mended(model, outcome, resting)],
      precedence: PRECEDENCE.sum,
      ...(blanks.length > 0 ? { severity: 'warning' as const } : {}),
    },
    ...aboutClaim(model, result),
  );
}

type Resting = ReadonlyMap<ClaimId, readonly Outcome[]>;

/** Calculations found wrong, by the claims they rest on. */
function restingOn({ judgement }: RuleContext): Resting {
  const found = new Map<ClaimId, Outcome[]>();
  for (const outcome of judgement.outcomes) {
    if (outcome.rule === ID || outcome.verdict !== 'bertentangan' || outcome.operands.length > MOST_OPERANDS) continue;
    for (const operand of outcome.operands) {
      const others = found.get(operand);
      if (others === undefined) found.set(operand, [outcome]);
      else others.push(outcome);
    }
  }
  return found;
}

/** Stories of the calculations that come out once the sum's own result, or one of its parts, is what the sum needs. */
function mended(model: Model, { result, operands, computed, partial }: Outcome, resting: Resting): readonly string[] {
  if (computed === null || partial) return [];
  const gap = subRational(toRational(numberOf(model, result) as Decimal), computed);
  const value = (claim: ClaimId): Rational => toRational(numberOf(model, claim) as Decimal);
  return [result, ...operands].flatMap((claim) =>
    (resting.get(claim) ?? []).flatMap((other) => {
      const needed = claim === result ? computed : addRational(value(claim), gap);
      const points = other.operands.map((operand) => (operand === claim ? needed : value(operand)));
      const right = evaluateAt(other.instance.formula, points);
      const print = { value: numberOf(model, other.result) as Decimal, exact: false, stored: false };
      return right !== 'nol' && agrees(right, print, null) ? storiesOf(model, other).slice(0, 1) : [];
    }),
  );
}

/** Which one or two of the claims make up the difference; null where none do, or more than three ways fit. */
function explain(model: Model, claims: readonly ClaimId[], gap: Rational): string | null {
  const size = signRational(gap) < 0 ? negRational(gap) : gap;
  const values = claims.map((claim) => toRational(numberOf(model, claim) as Decimal));
  const ones = highest(
    model,
    claims.filter((_, k) => equalsRational(values[k] as Rational, size)),
  );
  if (ones.length > 0) {
    return ones.length > 3
      ? null
      : listOf(
          ones.map((claim) => `${claimName(model, claim)} (${claimText(model, claim)})`),
          true,
        );
  }
  if (claims.length > MOST_PAIRED) return null;
  const twos: string[] = [];
  for (let a = 0; a < claims.length; a++) {
    for (let b = a + 1; b < claims.length; b++) {
      if (!equalsRational(addRational(values[a] as Rational, values[b] as Rational), size)) continue;
      const [x, y] = [claims[a] as ClaimId, claims[b] as ClaimId];
      twos.push(`${claimName(model, x)} (${claimText(model, x)}) + ${claimName(model, y)} (${claimText(model, y)})`);
    }
  }
  return twos.length === 0 || twos.length > 3 ? null : listOf(twos, true);
}

/** Of a part and its own part with the same amount the higher. */
function highest(model: Model, claims: readonly ClaimId[]): readonly ClaimId[] {
  const subjectOf = (claim: ClaimId) =>
    model.subjects[model.quantities.subject[model.claims.quantity[claim] as number] as number];
  const ids = new Set(claims.map((claim) => subjectOf(claim)?.id));
  return claims.filter((claim) => !ids.has(subjectOf(claim)?.parent ?? undefined));
}

/** Claims of the same measure, period and version of other subjects: grandchildren, siblings and their parts. */
function neighboursOf(model: Model, { result, operands }: Outcome): readonly ClaimId[] {
  const { claims, quantities } = model;
  const quantity = claims.quantity[result] as number;
  const parts = new Set(operands.map((operand) => claims.quantity[operand] as number));
  const subject = model.subjects[quantities.subject[quantity] as number];
  const near = new Set<number>();
  const add = (id: number | null | undefined, depth: number): void => {
    if (id === null || id === undefined) return;
    const one = model.subjects[id];
    if (one === undefined || near.size > MOST_PAIRED) return;
    near.add(id);
    if (depth > 0) for (const child of one.children) add(child, depth - 1);
  };
  add(subject?.parent, 2);
  for (const child of subject?.children ?? []) add(child, 2);
  const found: ClaimId[] = [];
  const seen = new Set<string>();
  for (const id of near) {
    const at = quantities.find(
      id,
      quantities.measure[quantity] as number,
      quantities.period[quantity] as number,
      quantities.version[quantity] as number,
      quantities.scope[quantity] as number,
    );
    if (at < 0 || at === quantity || parts.has(at)) continue;
    const name = subjectName(model.subjects[id] as Subject);
    for (let k = quantities.claimStart[at] as number; k < (quantities.claimStart[at + 1] as number); k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      const value = numberOf(model, claim);
      // Told in one way, they are one.
      const key = value === null ? '' : `${name}|${toCanonical(value)}`;
      if (value === null || seen.has(key)) continue;
      seen.add(key);
      found.push(claim);
    }
  }
  return found;
}

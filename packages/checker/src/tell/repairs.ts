/**
 * One wrong number often makes several findings. Where one other value of one number would end another finding along with
 * its own, they are told as one. Tried are the values that a finding itself asks for; a number that another calculation
 * confirms is none of them.
 */
import {
  addRational,
  cmpRational,
  type Decimal,
  decimalsOf,
  divRational,
  mulRational,
  type Rational,
  rational,
  roundRational,
  signRational,
  subRational,
  toDecimal,
  toRational,
} from '@sakip-lint/language';
import { evaluateAt } from '../evaluate/formula.ts';
import type { Judgement, Outcome } from '../evaluate/judgement.ts';
import { agrees, isCut } from '../evaluate/ladder.ts';
import { lastPlaceOf, numberOf } from '../evaluate/number.ts';
import { meantBy } from '../evaluate/slip.ts';
import type { RuleId } from '../finding.ts';
import { columnsOf } from '../link/claim-writer.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { Draft } from '../rule.ts';
import { claimPlace } from '../rules/claims.ts';
import { needStory, repeatsOf, signsOf } from '../rules/recompute.ts';
import { documentOf } from '../rules/values.ts';
import type { Leveled } from './stories.ts';

/** More findings than these are hardly one slip's, and each costs a look at all others. */
const MOST_FINDINGS = 30;
const MOST_REPAIRS = 30;
/** Of a calculation with more operands some slip of some of them nearly always fits. */
const MOST_OPERANDS = 4;
/** Rules are asked again for each repair: too long to wait for at every keystroke in a large report. */
const MOST_CLAIMS = 5_000;

/** Rules whose findings rest on numbers they do not compute. */
const RESTING: ReadonlySet<RuleId> = new Set([
  'anggaran/melebihi_pagu',
  'kinerja/bagian',
  'kinerja/hitung',
  'kinerja/kumulatif',
  'kinerja/tren',
  'konsistensi/cacah',
  'konsistensi/dokumen',
  'konsistensi/nilai',
  'pastikan/gagal',
  'tabel/jumlah',
]);

/** What they tell follows from a number; they never say which one is wrong. */
const FOLLOWING: ReadonlySet<RuleId> = new Set([
  'anggaran/melebihi_pagu',
  'kinerja/bagian',
  'kinerja/tren',
  'konsistensi/cacah',
  'pastikan/gagal',
]);

interface Repair {
  readonly claim: ClaimId;
  readonly value: Rational;
}

/** What a rule finds in a model. */
export type Again = (rule: RuleId, model: Model) => readonly Draft[];

export function withRepairs(
  model: Model,
  judgement: Judgement,
  drafts: readonly Leveled[],
  again: Again,
): readonly Leveled[] {
  const serious = drafts.flatMap((one, index) =>
    one.severity === 'error' || one.severity === 'warning' ? [index] : [],
  );
  if (serious.length < 2 || serious.length > MOST_FINDINGS) return drafts;
  const keys = new Map<number, string[]>();
  const causes = new Set<number>();
  const isFree = (claim: ClaimId): boolean =>
    !repeatsOf(model, claim).some((one) => judgement.isConfirmed(one) || judgement.isSupported(one));
  const before = new Map<RuleId, ReadonlySet<string>>();
  const placesFound = (rule: RuleId): ReadonlySet<string> => {
    const known = before.get(rule) ?? new Set(again(rule, model).map(placeKey));
    before.set(rule, known);
    return known;
  };
  let tried = 0;
  const seen = new Set<string>();
  for (const index of serious) {
    for (const repair of repairsOf(model, (drafts[index] as Leveled).draft)) {
      const key = needStory(repair.claim, repair.value);
      if (seen.has(key) || !isFree(repair.claim)) continue;
      seen.add(key);
      if (++tried > MOST_REPAIRS) return joined(drafts, keys, causes);
      const ended = endedBy(model, drafts, serious, repair, again, placesFound);
      const places = new Set(ended.map((one) => placeKey((drafts[one] as Leveled).draft)));
      if (places.size < 2 || !ended.includes(index)) continue;
      const at = repeatsOf(model, repair.claim).map((claim) => placeKey({ primary: claimPlace(model, claim) }));
      for (const one of ended) {
        keys.set(one, [...(keys.get(one) ?? []), key]);
        const { draft } = drafts[one] as Leveled;
        if (!FOLLOWING.has(draft.rule) && at.includes(placeKey(draft))) causes.add(one);
      }
    }
  }
  return joined(drafts, keys, causes);
}

const joined = (
  drafts: readonly Leveled[],
  keys: ReadonlyMap<number, readonly string[]>,
  causes: ReadonlySet<number>,
): readonly Leveled[] =>
  drafts.map((one, index) => {
    const more = keys.get(index);
    if (more === undefined) return one;
    const cause = causes.has(index) ? ({ cause: true } as const) : {};
    return { ...one, draft: { ...one.draft, ...cause, stories: [...(one.draft.stories ?? []), ...more] } };
  });

/** Values that would end a finding, each of one number. */
function* repairsOf(model: Model, { outcome, culprit, right, against }: Draft): Generator<Repair> {
  const numberAt = (claim: ClaimId): Rational | null => {
    const value = numberOf(model, claim);
    return value === null ? null : toRational(value);
  };
  const [a, b] = against ?? [];
  const pairs: readonly (readonly [ClaimId | undefined, ClaimId | undefined])[] = [
    [culprit, right ?? outcome?.better ?? undefined],
    [a, b],
    [b, a],
  ];
  for (const [claim, other] of pairs) {
    const value = claim === undefined || other === undefined ? null : numberAt(other);
    if (claim !== undefined && value !== null) yield { claim, value };
  }
  if (outcome === undefined || outcome.verdict !== 'bertentangan' || outcome.partial || outcome.computed === null)
    return;
  const { result, operands, computed, instance } = outcome;
  const stated = numberOf(model, result);
  // Another place has the right number.
  if (stated === null || outcome.better !== null) return;
  yield { claim: result, value: toRational(roundRational(computed, decimalsOf(stated))) };
  const signs = signsOf(instance.formula);
  if (signs === null) {
    if (operands.length <= MOST_OPERANDS) yield* typedInstead(model, outcome);
    return;
  }
  const gap = subRational(toRational(stated), computed);
  for (const [slot, operand] of operands.entries()) {
    const sign = signs.get(slot);
    const value = numberAt(operand);
    if (sign === undefined || value === null) continue;
    yield { claim: operand, value: sign > 0 ? addRational(value, gap) : subRational(value, gap) };
  }
}

/** Of an operand of a quotient: the number that it takes, and those that one slip of typing makes of it. */
function* typedInstead(model: Model, outcome: Outcome): Generator<Repair> {
  for (const claim of new Set(outcome.operands)) {
    const written = numberOf(model, claim);
    const needed = written === null ? null : solvedFor(model, outcome, claim, toRational(written));
    if (written !== null && needed !== null) {
      const value = toRational(roundRational(needed, decimalsOf(written)));
      if (comesOut(model, outcome, new Set([claim]), value)) yield { claim, value };
    }
    for (const meant of written === null ? [] : meantBy(written)) {
      const value = toRational(meant);
      if (comesOut(model, outcome, new Set([claim]), value)) yield { claim, value };
    }
  }
}

/**
 * The value of an operand that gives the stated result, if the formula is linear or a quotient in it: such a formula keeps
 * the cross-ratio of four points. Whoever asks tries the value.
 */
function solvedFor(
  model: Model,
  { result, operands, instance }: Outcome,
  claim: ClaimId,
  x0: Rational,
): Rational | null {
  const stated = numberOf(model, result);
  if (stated === null) return null;
  const at = (x: Rational): Rational | 'nol' =>
    evaluateAt(
      instance.formula,
      operands.map((operand) => (operand === claim ? x : toRational(numberOf(model, operand) as Decimal))),
    );
  const one = rational(1, 1);
  const x1 = addRational(addRational(x0, x0), one);
  const x2 = addRational(addRational(x1, x0), one);
  const [y, y0, y1, y2] = [toRational(stated), at(x0), at(x1), at(x2)];
  if (y0 === 'nol' || y1 === 'nol' || y2 === 'nol') return null;
  const under = mulRational(subRational(y, y2), subRational(y1, y0));
  if (signRational(under) === 0) return null;
  const ratio = divRational(mulRational(subRational(y, y0), subRational(y1, y2)), under);
  const [far, near] = [subRational(x1, x2), mulRational(ratio, subRational(x1, x0))];
  const below = subRational(far, near);
  return signRational(below) === 0
    ? null
    : divRational(subRational(mulRational(x0, far), mulRational(x2, near)), below);
}

/** Findings that are none with the repaired number. */
function endedBy(
  model: Model,
  drafts: readonly Leveled[],
  serious: readonly number[],
  repair: Repair,
  again: Again,
  placesFound: (rule: RuleId) => ReadonlySet<string>,
): readonly number[] {
  const repeats = new Set(repeatsOf(model, repair.claim));
  const repaired = model.claims.count > MOST_CLAIMS ? null : repairedModel(model, repeats, repair.value);
  const spots = new Set([...repeats].map((claim) => placeKey({ primary: claimPlace(model, claim) })));
  const found = new Map<RuleId, ReadonlySet<string> | null>();
  /** Places where the rule still finds something; null: it finds something else instead. */
  const placesOf = (rule: RuleId): ReadonlySet<string> | null => {
    const known = found.get(rule);
    if (known !== undefined) return known;
    const before = placesFound(rule);
    const after = repaired === null ? before : new Set(again(rule, repaired).map(placeKey));
    const places = [...after].every((place) => before.has(place)) ? after : null;
    found.set(rule, places);
    return places;
  };
  const stillFound = (draft: Draft): boolean => placesOf(draft.rule)?.has(placeKey(draft)) !== false;
  return serious.filter((index) => {
    const { draft } = drafts[index] as Leveled;
    if (draft.outcome !== undefined && draft.outcome.verdict === 'bertentangan')
      return !draft.outcome.partial && comesOut(model, draft.outcome, repeats, repair.value);
    return (
      RESTING.has(draft.rule) &&
      mayRestOn(draft, spots) &&
      isOfOneMind(model, draft, repeats, repair.value) &&
      !stillFound(draft)
    );
  });
}

/** It points at the number, or does not say on what it rests. */
const mayRestOn = (draft: Draft, spots: ReadonlySet<string>): boolean =>
  draft.rule === 'konsistensi/cacah' ||
  spots.has(placeKey(draft)) ||
  draft.labels.some(({ place }) => spots.has(placeKey({ primary: place })));

/** Of two claims against each other the other one has the repaired value: where three differ, no repair mends two. */
function isOfOneMind(model: Model, { against }: Draft, repeats: ReadonlySet<ClaimId>, value: Rational): boolean {
  if (against === undefined) return true;
  const [a, b] = against;
  const other = repeats.has(a) ? b : repeats.has(b) ? a : null;
  const held = other === null ? null : numberOf(model, other);
  return held !== null && cmpRational(toRational(held), value) === 0;
}

const placeKey = ({ primary }: Pick<Draft, 'primary'>): string => `${primary.uri}|${primary.start}|${primary.end}`;

/** The calculation with the repaired number in it. */
function comesOut(
  model: Model,
  { result, operands, instance, computed }: Outcome,
  repeats: ReadonlySet<ClaimId>,
  value: Rational,
): boolean {
  const stated = numberOf(model, result);
  if (stated === null || computed === null) return false;
  const declared = model.documents[documentOf(model, result)]?.pembulatan ?? null;
  const isResult = repeats.has(result);
  if (!isResult && !operands.some((operand) => repeats.has(operand))) return false;
  const points = operands.map((operand) =>
    repeats.has(operand) ? value : toRational(numberOf(model, operand) as Decimal),
  );
  const right = evaluateAt(instance.formula, points);
  if (right === 'nol') return false;
  if (isResult) {
    const shown = toDecimal(value);
    return shown !== null && agrees(right, { value: shown, exact: false, stored: false }, declared);
  }
  const print = { value: stated, exact: false, stored: false, by: lastPlaceOf(model, result) };
  if (signsOf(instance.formula) !== null) return cmpRational(right, toRational(stated)) === 0;
  return agrees(right, print, declared) || isCut(right, print, declared);
}

/** The model as it would be with another number at a claim and its repeats; null where that is no decimal. */
function repairedModel(model: Model, repeats: ReadonlySet<ClaimId>, value: Rational): Model | null {
  const decimal = toDecimal(value);
  if (decimal === null) return null;
  const mantissa = model.claims.mantissa.slice();
  const scale = model.claims.scale.slice();
  const big = new Map(model.claims.big);
  for (const claim of repeats) {
    const columns = columnsOf(decimal);
    mantissa[claim] = columns.mantissa;
    scale[claim] = columns.decimals;
    if (Number.isNaN(columns.mantissa)) big.set(claim, decimal);
    else big.delete(claim);
  }
  return { ...model, claims: { ...model.claims, mantissa, scale, big } };
}

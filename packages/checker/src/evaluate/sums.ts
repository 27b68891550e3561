/** Sums over the budget's tree, and total and mean rows of tables. */
import { addRational, cmpRational, type Decimal, type Rational, rational, toRational } from '@sakip-lint/language';
import { Form } from '../constrain/constraints.ts';
import type { Instance } from '../constrain/instantiate.ts';
import type { ClaimId } from '../model/claim.ts';
import type { SubjectId } from '../model/subject.ts';
import { holdsCorrected, tell } from './blame.ts';
import { highestOf, leastOf, lowestOf, partSlot } from './claims.ts';
import type { Formula } from './formula.ts';
import type { Found } from './judgement.ts';
import { type Judging, whereIs } from './judging.ts';
import { sumAgrees } from './kernels.ts';
import { Mark } from './marks.ts';
import { numberOf } from './number.ts';
import { totalOtherwise } from './totals.ts';

/** A part found wrong is no part of its parent's sum: sums from the leaves upwards, total rows last. */
export function deepestFirst({ model, built }: Judging, sums: readonly number[]): readonly number[] {
  const { claims, quantities, subjects } = model;
  const { constraints, seeds } = built;
  const depths = new Int32Array(subjects.length).fill(-1);
  const depthOf = (id: SubjectId): number => {
    const known = depths[id] as number;
    if (known >= 0) return known;
    depths[id] = 0;
    const parent = subjects[id]?.parent ?? null;
    const depth = parent === null ? 0 : depthOf(parent) + 1;
    depths[id] = depth;
    return depth;
  };
  const keys = sums.map((c) => {
    if (seeds.has(c)) return -1;
    return depthOf(quantities.subject[claims.quantity[constraints.result[c] as number] as number] as number);
  });
  return sums
    .map((_, k) => k)
    .sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b)
    .map((k) => sums[k] as number);
}

export function judgeSum(judging: Judging, c: number): void {
  const { model, built, marks, weigher, steps } = judging;
  const { constraints, seeds } = built;
  const result = constraints.result[c] as ClaimId;
  const parts = constraints.operands.subarray(constraints.start[c] as number, constraints.start[c + 1] as number);
  const partial = constraints.form[c] === Form.part;
  const seed = seeds.get(c);
  const { quantity } = model.claims;
  steps.counts();
  steps.reads(quantity[result] as number);
  for (const part of parts) steps.reads(quantity[part] as number);
  const clean = marks.rejected.size === 0 || !parts.some((part) => marks.rejected.has(part));
  if (!partial && clean && sumAgrees(model.claims, result, parts)) {
    marks.set(Mark.confirmed, result);
    for (const part of parts) marks.set(Mark.supported, part);
    return;
  }
  const index = constraints.definition[c] as number;
  const slots = [...parts].map((part) => partSlot(judging, part, result, seed !== undefined));
  const formula: Formula = { op: 'jumlah', args: slots.map((_, slot) => ({ op: 'operan', slot })) };
  const instance: Instance = { formula, slots, missing: [] };
  const about = {
    rule: 'anggaran/jumlah',
    result,
    instance,
    definition: index,
    constraint: c,
    seed: seed ?? -1,
  } as const;
  const shown = numberOf(model, result);
  if (shown === null || parts.some((part) => numberOf(model, part) === null)) return;
  if (partial) {
    const least = slots.map(({ claims }) => leastOf(model, claims));
    const computed = exceeds(judging, result, shown, least);
    const found: Found | null =
      computed === null ? null : { verdict: 'bertentangan', operands: least, computed, hidden: null };
    if (found !== null) tell(judging, { ...about, found, partial, constraint: -1 });
    return;
  }
  const found = weigher.mildest(instance, result, whereIs(model, result));
  // Of several values of a part, the one that makes the sum right stands.
  if (found.verdict === 'sesuai') {
    for (const [k, slot] of slots.entries())
      if (slot.claims.length > 1) marks.set(Mark.supported, found.operands[k] as ClaimId);
  }
  // A part that another calculation rejects, with what it should be, is that calculation's finding.
  if (found.verdict === 'bertentangan' && holdsCorrected(judging, result, formula, found.operands)) {
    marks.set(Mark.confirmed, result);
    return;
  }
  const other = found.verdict === 'sesuai' || seed === undefined ? null : totalOtherwise(judging, result, found);
  if (other === 'sesuai') return;
  tell(judging, { ...about, found, ...other });
}

/** The sum of known parts at their smallest claimed values, where it exceeds the whole; null where it does not. */
function exceeds(judging: Judging, result: ClaimId, shown: Decimal, least: readonly ClaimId[]): Rational | null {
  const total = (of: (claim: ClaimId) => Rational): Rational =>
    least.reduce<Rational>((sum, claim) => addRational(sum, of(claim)), rational(0, 1));
  const sum = total((claim) => toRational(numberOf(judging.model, claim) as Decimal));
  if (cmpRational(sum, toRational(shown)) <= 0) return null;
  // A rounded amount may have been less than it shows.
  const low = total((claim) => lowestOf(judging, claim));
  return cmpRational(low, highestOf(judging, result)) <= 0 ? null : sum;
}

export function judgeMeanRow(judging: Judging, result: ClaimId, seedIndex: number): void {
  const { model, weigher, steps } = judging;
  const seed = model.sums[seedIndex];
  if (seed === undefined || seed.parts.length === 0 || seed.partial) return;
  // A label in a column that claims numbers too: nothing to take the mean of.
  if ([result, ...seed.parts].some((claim) => numberOf(model, claim) === null)) return;
  steps.counts();
  steps.reads(model.claims.quantity[result] as number);
  const slots = seed.parts.map((part) => partSlot(judging, part, result, true));
  const formula: Formula = { op: 'rata_rata', args: slots.map((_, slot) => ({ op: 'operan', slot })) };
  const instance: Instance = { formula, slots, missing: [] };
  const found = weigher.mildest(instance, result, whereIs(model, result));
  if (found.verdict !== 'sesuai' && totalOtherwise(judging, result, { ...found, computed: null }) === 'sesuai') return;
  // A part that another calculation rejects is that calculation's finding; with what it should be, the mean is right.
  if (found.verdict !== 'sesuai' && holdsCorrected(judging, result, formula, found.operands)) return;
  tell(judging, { rule: 'kinerja/rata_rata', result, instance, found, seed: seedIndex });
}

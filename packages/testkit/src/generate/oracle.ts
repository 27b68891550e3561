/**
 * Whether what a report states can all be true: judged from the generator's own facts and relations by brute force, with
 * nothing of the checker's. `unsure` lies between: only digits that are not printed, the other convention of rounding or an
 * unstated cap could explain it, and a checker may say so or not.
 */
import { type Computed, type Fact, type FactId, type Formula, idsOf, type NumberFact, type Relation } from './book.ts';
import { add, compare, type Exact, equal, exact, minus, shorten, step, sum, times, type Way } from './exact.ts';
import type { GeneratedReport } from './report.ts';
import type { Slip } from './slip.ts';

export type Verdict = 'holds' | 'unsure' | 'violated';

const CAPS = [100, 110, 120, 150].map((cap) => exact(cap));
const WORST = { holds: 0, unsure: 1, violated: 2 } as const;
const worse = (a: Verdict, b: Verdict): Verdict => (WORST[a] >= WORST[b] ? a : b);
const better = (a: Verdict, b: Verdict): Verdict => (WORST[a] <= WORST[b] ? a : b);

interface Reading {
  readonly report: GeneratedReport;
  readonly slip: Slip;
  number(id: FactId): NumberFact;
  word(id: FactId): string;
}

export function judge(report: GeneratedReport, slip: Slip): Verdict {
  const { facts, relations } = report;
  const reading: Reading = {
    report,
    slip,
    number: (id) => {
      const fact = facts[id] as NumberFact;
      return id === slip.fact && slip.value !== null ? { ...fact, value: slip.value } : fact;
    },
    word: (id) => (id === slip.fact ? slip.text : (facts[id] as Fact & { kind: 'word' }).text),
  };
  let verdict: Verdict = 'holds';
  for (const relation of relations)
    if (idsOf(relation).includes(slip.fact)) verdict = worse(verdict, related(reading, relation));
  const changed = facts[slip.fact] as Fact;
  if (changed.kind !== 'number') return verdict;
  for (const other of facts) {
    if (other.kind === 'number' && other.id !== changed.id && other.of === changed.of && report.printed.has(other.id)) {
      verdict = worse(verdict, repeated(reading, reading.number(changed.id), other));
    }
  }
  return verdict;
}

function related(reading: Reading, relation: Relation): Verdict {
  const { number, word } = reading;
  if (relation.kind === 'at most') {
    const low = sum([relation.low].flat().map((id) => number(id).value));
    return compare(low, number(relation.high).value) > 0 ? 'violated' : 'holds';
  }
  if (relation.kind === 'one of') {
    return relation.among.map((id) => repeated(reading, number(relation.fact), number(id))).reduce(better);
  }
  if (relation.kind === 'word') {
    return relation.right(
      word(relation.word),
      relation.numbers.map((id) => number(id).value),
    )
      ? 'holds'
      : 'violated';
  }
  const { group } = relation;
  if (group !== undefined) return together(reading, group);
  return formula(reading, relation, null);
}

/** All of them in one way: which, nobody says. */
function together(reading: Reading, group: string): Verdict {
  const all = reading.report.relations.filter((one) => one.kind === 'formula' && one.group === group) as Computed[];
  const ways = all[0]?.ways.length ?? 0;
  return Array.from({ length: ways }, (_, way) => all.map((one) => formula(reading, one, way)).reduce(worse)).reduce(
    better,
  );
}

/** `only`: in that way. */
function formula(reading: Reading, relation: Computed, only: number | null): Verdict {
  const { number } = reading;
  const result = number(relation.result);
  const operands = relation.operands.map(number);
  const verdict = straight(reading, relation, result, operands, only);
  const { mildly } = relation;
  if (verdict !== 'violated' || mildly === undefined) return verdict;
  if (mildly === true) return 'unsure';
  return computed(reading, mildly.way, result, mildly.operands.map(number)) === 'violated' ? 'violated' : 'unsure';
}

function straight(
  reading: Reading,
  relation: Computed,
  result: NumberFact,
  operands: readonly NumberFact[],
  only: number | null,
): Verdict {
  if (relation.equal) {
    const values = relation.ways.map((way) => way(operands.map((one) => one.value)));
    return values.some((value) => value !== null && equal(value, result.value)) ? 'holds' : 'violated';
  }
  const ways = only === null ? relation.ways : relation.ways.slice(only, only + 1);
  return ways.map((way) => computed(reading, way, result, operands)).reduce(better, 'violated');
}

function computed(
  { report: { convention } }: Reading,
  way: Formula,
  result: NumberFact,
  operands: readonly NumberFact[],
): Verdict {
  const value = way(operands.map((one) => one.value));
  if (value === null) return 'unsure';
  const { decimals } = result.print;
  // What a spreadsheet stores is right to its last kept digits.
  if (decimals > 9) {
    const apart = minus(value, result.value);
    const within = (places: number): boolean => compare(times(apart, apart), times(step(places), step(places))) <= 0;
    return within(decimals) ? 'holds' : within(8) ? 'unsure' : 'violated';
  }
  const given = (shape: Way): boolean => equal(shorten(value, decimals, shape), result.value);
  if (convention.ways.some(given)) return 'holds';
  if (convention.word === null && given('cut')) return 'unsure';
  if (CAPS.some((cap) => equal(cap, result.value)) && compare(result.value, value) < 0) return 'unsure';
  return hidden(way, result, operands) ? 'unsure' : 'violated';
}

const lastPlace = ({ print }: NumberFact): Exact =>
  times(step(print.decimals), exact(10n ** BigInt(print.magnitude ?? 0)));

/** Whether operands that are themselves rounded may have been such that the result comes out. */
function hidden(way: Formula, result: NumberFact, operands: readonly NumberFact[]): boolean {
  let corners: readonly Exact[][] = [[]];
  for (const operand of operands) {
    const unit = lastPlace(operand);
    const ends = operand.exact ? [operand.value] : [minus(operand.value, unit), add(operand.value, unit)];
    corners = corners.flatMap((corner) => ends.map((end) => [...corner, end]));
    if (corners.length > 2000) return true;
  }
  const values = corners.flatMap((corner) => way(corner) ?? []);
  const unit = lastPlace(result);
  const low = values.reduce((a, b) => (compare(a, b) < 0 ? a : b));
  const high = values.reduce((a, b) => (compare(a, b) > 0 ? a : b));
  return (
    values.length > 0 &&
    compare(minus(low, unit), result.value) <= 0 &&
    compare(result.value, add(high, unit)) <= 0 &&
    compare(low, high) < 0
  );
}

/** One quantity said twice. Between documents a report is held to the targets of its PK; all else may differ or be told. */
function repeated(reading: Reading, a: NumberFact, b: NumberFact): Verdict {
  const verdict = same(reading, a, b);
  const held = a.of.startsWith('target') && a.document !== 'renstra' && b.document !== 'renstra';
  return a.document === b.document || held || verdict === 'holds' ? verdict : 'unsure';
}

/** The coarser is the finer one rounded. */
function same({ report: { convention } }: Reading, a: NumberFact, b: NumberFact): Verdict {
  if (a.print.decimals === b.print.decimals && (a.print.magnitude ?? 0) === (b.print.magnitude ?? 0)) {
    if (equal(a.value, b.value)) return 'holds';
    const apart = minus(a.value, b.value);
    const unit = lastPlace(a);
    const touching = equal(times(apart, apart), times(unit, unit));
    return touching && !a.exact && convention.word !== 'dibulatkan' && convention.word !== 'dipotong'
      ? 'unsure'
      : 'violated';
  }
  const [fine, coarse] = compare(lastPlace(a), lastPlace(b)) < 0 ? [a, b] : [b, a];
  const magnitude = 10n ** BigInt(coarse.print.magnitude ?? 0);
  const scaled = exact(fine.value.n, fine.value.d * magnitude);
  const target = exact(coarse.value.n, coarse.value.d * magnitude);
  if (convention.ways.some((way) => equal(shorten(scaled, coarse.print.decimals, way), target))) return 'holds';
  return equal(shorten(scaled, coarse.print.decimals, 'cut'), target) ? 'unsure' : 'violated';
}

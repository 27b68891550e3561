/** What counts from the start of the year (`s.d. TW II`): it never falls, and at the year's end it is the year's. */
import { add, cmp, type Decimal, decimalsOf } from '@sakip-lint/language';
import { numberOf } from '../../evaluate/number.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model, TableRow } from '../../model/model.ts';
import { isUpTo, isYear, type Period, partOf, yearOf } from '../../model/period.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, unitOf } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { aboutClaim, PRECEDENCE } from '../recompute.ts';

const COUNTED: ReadonlySet<string> = new Set(['realisasi', 'target', 'fisik']);
/** Fourth quarter, second half-year, December. */
const LAST: ReadonlySet<number> = new Set([4, 6, 18]);

interface Cell {
  readonly claim: ClaimId;
  readonly period: Period;
  readonly value: Decimal;
}

export function* upToDrafts({ model }: RuleContext, rule: Draft['rule']): Generator<Draft> {
  for (const { rows } of model.tables) {
    for (const row of rows) {
      if (!countsUp(model, row)) continue;
      for (const cells of seriesOf(model, row)) {
        const series = cells.filter(({ period }) => isUpTo(period)).sort((a, b) => a.period - b.period);
        const fall = series.findIndex(({ value }, at) => at > 0 && cmp(value, (series[at - 1] as Cell).value) < 0);
        if (fall > 0 && !isState(series))
          yield told(model, rule, 'kumulatif.sampai', series[fall] as Cell, series[fall - 1] as Cell);
        const end = series.find(({ period }) => LAST.has(partOf(period)));
        const year = cells.find(({ period }) => isYear(period));
        if (end !== undefined && year !== undefined && cmp(end.value, year.value) !== 0 && sameDigits(end, year))
          yield told(model, rule, 'kumulatif.setahun', year, end);
      }
    }
  }
}

/** Whether anything in the row is said up to some time: in most rows nothing is. */
export function countsUp(model: Model, { claims }: TableRow): boolean {
  for (const claim of claims.values())
    if (isUpTo(model.quantities.period[model.claims.quantity[claim] as number] as number)) return true;
  return false;
}

/** Numbers of one subject and measure in a row: up to parts of one year, and that year. */
function seriesOf(model: Model, row: TableRow): Iterable<readonly Cell[]> {
  const series = new Map<string, Cell[]>();
  for (const claim of row.claims.values()) {
    const quantity = model.claims.quantity[claim] as number;
    const period = model.quantities.period[quantity] as number;
    const value = numberOf(model, claim);
    const measure = model.quantities.measure[quantity] as number;
    if (value === null || !COUNTED.has(model.measures[measure] as string)) continue;
    const counts = isUpTo(period) && partOf(period) > 0;
    // A share up to a quarter may fall, if the whole grows.
    if ((!counts && !isYear(period)) || isShare(model, claim)) continue;
    const key = `${model.quantities.subject[quantity]}|${measure}|${yearOf(period)}`;
    const known = series.get(key);
    if (known === undefined) series.set(key, [{ claim, period, value }]);
    else known.push({ claim, period, value });
  }
  return series.values();
}

/** What is there at each quarter's end (`koperasi aktif`) is near its last value from the first quarter on. */
function isState(series: readonly Cell[]): boolean {
  const [first, last] = [series[0], series.at(-1)] as [Cell, Cell];
  return cmp(add(first.value, first.value), last.value) >= 0;
}

/** Printed with equally many decimals: of two roundings neither is wrong. */
const sameDigits = (a: Cell, b: Cell): boolean => decimalsOf(a.value) === decimalsOf(b.value);

function isShare(model: Model, claim: ClaimId): boolean {
  const quantity = model.claims.quantity[claim] as number;
  const subject = model.subjects[model.quantities.subject[quantity] as number];
  return unitOf(model, quantity).percent || /nilai|indeks|skor|rasio/i.test(subject?.satuan ?? subject?.title ?? '');
}

function told(model: Model, rule: Draft['rule'], key: string, wrong: Cell, other: Cell): Draft {
  return draft(
    {
      rule,
      message: message(key, {
        name: claimName(model, wrong.claim),
        stated: claimText(model, wrong.claim),
        other: claimName(model, other.claim),
        value: claimText(model, other.claim),
      }),
      primary: claimPlace(model, wrong.claim),
      labels: [
        label(claimPlace(model, other.claim), 'hitungan.label.nilai', {
          name: claimName(model, other.claim),
          value: claimText(model, other.claim),
        }),
      ],
      culprit: wrong.claim,
      operands: [other.claim],
      precedence: PRECEDENCE.repeat,
    },
    ...aboutClaim(model, wrong.claim),
    key,
  );
}

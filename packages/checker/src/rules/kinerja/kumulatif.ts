/** A year that its quarters (semesters, months) do not make, and quarters declared cumulative that fall. */
import {
  addRational,
  cmp,
  cmpRational,
  type Decimal,
  divRational,
  isInteger,
  type Rational,
  rational,
  subRational,
  toRational,
} from '@sakip-lint/language';
import { isExact, lastPlaceOf } from '../../evaluate/number.ts';
import type { ClaimId, QuantityId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import { isYear, partOf, periodOf, yearOf } from '../../model/period.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText, computedText, subjectName, unitOf } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { periodText } from '../periods.ts';
import { aboutClaim, statementStory } from '../recompute.ts';
import { type Known, printedIn } from '../values.ts';
import { upToDrafts } from './up-to.ts';

const ID = 'kinerja/kumulatif';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Angka setahun yang tidak sesuai dengan triwulannya, atau triwulan kumulatif yang turun.',
    en: 'A value of a year that its quarters do not make, or cumulative quarters that fall.',
  },
  check: function* (context) {
    if (!context.model.quantities.period.some((period) => partOf(period) > 0)) return;
    yield* years(context);
    yield* falling(context);
    yield* upToDrafts(context, ID);
  },
};

/** Parts that make a year: quarters, semesters, months. */
const DIVISIONS: readonly (readonly number[])[] = [[1, 2, 3, 4], [5, 6], Array.from({ length: 12 }, (_, k) => 7 + k)];

function* years(context: RuleContext): Generator<Draft> {
  const { model, judgement } = context;
  const { quantities } = model;
  for (let quantity = 0; quantity < quantities.count; quantity++) {
    const period = quantities.period[quantity] as number;
    if (!isYear(period) || !isMeasured(model, quantity)) continue;
    for (const division of DIVISIONS) {
      const parts = division.map((part) => sibling(model, quantity, periodOf(yearOf(period), part)));
      if (parts.includes(-1)) continue;
      for (let document = 0; document < model.documents.length; document++) {
        const shown = printedIn(model, quantity, document);
        const pieces = parts.map((part) => printedIn(model, part, document));
        const [year] = shown;
        // Told where a year and each of its parts has one value.
        if (year === undefined || [shown, ...pieces].some((known) => !isOne(known))) continue;
        const values = pieces.map(([known]) => known as Known);
        if ([year, ...values].some(({ claim }) => judgement.isRejected(claim))) continue;
        yield* differing(context, year, values);
      }
    }
  }
}

const RATE = /nilai|indeks|index|skor|rasio|poin|level|angka|peringkat|derajat|hari|menit|persen|%/i;

/** Only whole counts are surely added up or carried on. */
function isRate(model: Model, year: Known, parts: readonly Known[]): boolean {
  const quantity = model.claims.quantity[year.claim] as number;
  const subject = model.subjects[model.quantities.subject[quantity] as number];
  if (unitOf(model, quantity).percent || RATE.test(subject?.satuan ?? '')) return true;
  return [year, ...parts].some(({ value }) => !isInteger(value));
}

const isOne = (known: readonly Known[]): boolean => {
  const [first] = known;
  return (
    first !== undefined && known.every(({ value }) => cmpRational(toRational(value), toRational(first.value)) === 0)
  );
};

/** What is measured of performance: target and realisasi, and the data behind them. Amounts add up by their own definition. */
function isMeasured(model: Model, quantity: QuantityId): boolean {
  const { quantities, subjects } = model;
  const measure = quantities.measure[quantity] as number;
  const subject = quantities.subject[quantity] as number;
  const kind = subjects[subject]?.kind;
  if (kind !== 'indikator' && kind !== 'sasaran') return false;
  const traits = model.traits(measure, subject);
  if (traits.berjumlah || traits.label) return false;
  const word = model.measures[measure] ?? '';
  return word === 'target' || word === 'realisasi' || model.dataTitle(subject, measure) !== null;
}

const sibling = ({ quantities }: Model, quantity: QuantityId, period: number): number =>
  quantities.find(
    quantities.subject[quantity] as number,
    quantities.measure[quantity] as number,
    period,
    quantities.version[quantity] as number,
    quantities.scope[quantity] as number,
  );

type Way = 'jumlah' | 'terakhir' | 'rata_rata';

function* differing({ model, judgement }: RuleContext, year: Known, parts: readonly Known[]): Generator<Draft> {
  const quantity = model.claims.quantity[year.claim] as number;
  const declared = model.subjects[model.quantities.subject[quantity] as number]?.triwulan ?? null;
  const ways: readonly Way[] =
    declared === 'jumlah' || declared === 'terakhir' || declared === 'rata_rata'
      ? [declared]
      : ['jumlah', 'terakhir', 'rata_rata'];
  if (ways.some((way) => fits(model, way, year, parts))) return;
  // Undeclared, shares, scores and rates of the year may be any mean of its quarters.
  const mayBeMean = isRate(model, year, parts) || !isExact(model, year.claim);
  if (ways.length > 1 && mayBeMean && isBetween(year, parts)) return;
  // What another formula gives is not to be made of quarters that nobody says how to join.
  if (ways.length > 1 && judgement.isConfirmed(year.claim)) return;
  const text = (way: Way): string => {
    const unit = unitOf(model, quantity);
    const numbers = parts.map(({ claim }) => claimText(model, claim).replace('Rp ', ''));
    const sum = numbers.join(' + ');
    const result = computedText(madeBy(way, parts), year.value, unit);
    return way === 'jumlah'
      ? `${sum} = ${result}`
      : way === 'rata_rata'
        ? `(${sum}) / ${parts.length} = ${result}`
        : result;
  };
  const last = parts.at(-1) as Known;
  yield draft(
    {
      rule: ID,
      message: message(ways.length > 1 ? 'kumulatif.terbuka' : `kumulatif.${ways[0]}`, {
        name: claimName(model, year.claim),
        stated: claimText(model, year.claim),
        sum: text('jumlah'),
        last: text('terakhir'),
        mean: text('rata_rata'),
        part: periodText(model.quantities.period[model.claims.quantity[last.claim] as number] as number),
      }),
      primary: claimPlace(model, year.claim),
      labels: parts.map((part) =>
        label(claimPlace(model, part.claim), 'hitungan.label.nilai', {
          name: periodText(model.quantities.period[model.claims.quantity[part.claim] as number] as number),
          value: claimText(model, part.claim),
        }),
      ),
      stories: [statementStory(model, year.claim)],
      ...(ways.length > 1 ? { severity: 'warning' as const } : {}),
    },
    ...aboutClaim(model, year.claim),
  );
}

function isBetween(year: Known, parts: readonly Known[]): boolean {
  const orders = parts.map(({ value }) => cmp(value, year.value));
  return orders.some((order) => order <= 0) && orders.some((order) => order >= 0);
}

function madeBy(way: Way, parts: readonly Known[]): Rational {
  if (way === 'terakhir') return toRational((parts.at(-1) as Known).value);
  const sum = parts.map(({ value }) => toRational(value)).reduce(addRational);
  return way === 'jumlah' ? sum : divRational(sum, rational(parts.length, 1));
}

/** Within half a unit of the last place of what is rounded. */
function fits(model: Model, way: Way, year: Known, parts: readonly Known[]): boolean {
  const used = way === 'terakhir' ? parts.slice(-1) : parts;
  const slack = used.map((part) => half(model, part)).reduce(addRational);
  const own = way === 'rata_rata' ? divRational(slack, rational(parts.length, 1)) : slack;
  const room = addRational(own, halfUnit(lastPlaceOf(model, year.claim)));
  const gap = subRational(madeBy(way, parts), toRational(year.value));
  const size = cmpRational(gap, rational(0, 1)) < 0 ? subRational(rational(0, 1), gap) : gap;
  // A whole count has no slack.
  const exact = [year, ...used].every(({ claim }) => isExact(model, claim)) && way !== 'rata_rata';
  return exact ? cmpRational(size, rational(0, 1)) === 0 : cmpRational(size, room) <= 0;
}

const halfUnit = (unit: Decimal): Rational => divRational(toRational(unit), rational(2, 1));
const half = (model: Model, { claim }: Known): Rational =>
  isExact(model, claim) ? rational(0, 1) : halfUnit(lastPlaceOf(model, claim));

/** Rows of a table that says `kumulatif ya`: what is counted up cannot become less. */
function* falling({ model }: RuleContext): Generator<Draft> {
  const { quantities, claims } = model;
  for (const table of model.tables) {
    if (table.kumulatif !== true) continue;
    for (const row of table.rows) {
      const byMeasure = new Map<string, { claim: ClaimId; part: number }[]>();
      for (const claim of row.claims.values()) {
        const quantity = claims.quantity[claim] as number;
        const part = partOf(quantities.period[quantity] as number);
        if (part === 0) continue;
        const key = `${quantities.subject[quantity]}|${quantities.measure[quantity]}`;
        byMeasure.set(key, [...(byMeasure.get(key) ?? []), { claim, part }]);
      }
      for (const series of byMeasure.values()) {
        const known = series
          .sort((a, b) => a.part - b.part)
          .flatMap(({ claim }) => printedIn(model, claims.quantity[claim] as number, table.document).slice(0, 1));
        const at = known.findIndex(
          ({ value }, k) => k > 0 && cmpRational(toRational(value), toRational((known[k - 1] as Known).value)) < 0,
        );
        if (at < 0) continue;
        const [before, after] = [known[at - 1] as Known, known[at] as Known];
        const subject = model.subjects[quantities.subject[claims.quantity[after.claim] as number] as number];
        yield draft(
          {
            rule: ID,
            message: message('kumulatif.turun', {
              name: claimName(model, after.claim),
              title: subject === undefined ? '' : subjectName(subject),
              stated: claimText(model, after.claim),
              before: claimText(model, before.claim),
              earlier: periodText(quantities.period[claims.quantity[before.claim] as number] as number),
            }),
            primary: claimPlace(model, after.claim),
            labels: [
              label(claimPlace(model, before.claim), 'hitungan.label.di_sana', {
                value: claimText(model, before.claim),
              }),
            ],
          },
          ...aboutClaim(model, after.claim),
          'turun',
        );
      }
    }
  }
}

/** An indicator whose end target is that of one year, with the realisasi of several years added up. */
import { add, cmp, type Decimal, equals, formatNumeral, isZero, sub, ulp } from '@sakip-lint/language';
import { hasFlag, numberOf } from '../../evaluate/number.ts';
import { type ClaimId, Flag } from '../../model/claim.ts';
import type { Model, TableModel, TableRow } from '../../model/model.ts';
import { isUpTo, isYear, type Period, partOf, yearOf } from '../../model/period.ts';
import type { Draft, Rule } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { countsUp } from './up-to.ts';

const ID = 'kinerja/akumulasi';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Realisasi beberapa tahun yang dijumlahkan, padahal target akhirnya target satu tahun; sekali per tabel dan kolom.',
    en: 'Realisasi of several years added up although the end target is that of one year; once per table and column.',
  },
  check: function* ({ model }) {
    for (const table of model.tables) {
      const found = table.rows.filter((row) => countsUp(model, row)).flatMap((row) => accumulated(model, row));
      for (const rows of groupBy(found, ({ column }) => column).values()) yield tell(model, table, rows);
    }
  },
};

interface Accumulated {
  readonly column: number;
  /** What was achieved before, this year, and both together. */
  readonly before: ClaimId;
  readonly year: ClaimId;
  readonly both: ClaimId;
  readonly target: ClaimId;
  readonly end: ClaimId;
  /** Its percentage of the end target, if the row says it. */
  readonly rate: ClaimId | null;
}

interface Cell {
  readonly column: number;
  readonly claim: ClaimId;
  readonly measure: string;
  readonly period: Period;
  readonly value: Decimal;
}

function accumulated(model: Model, row: TableRow): readonly Accumulated[] {
  const { claims, quantities, measures } = model;
  if (row.role !== 'isi') return [];
  const cells = [...row.claims].flatMap(([column, claim]): (Cell & { readonly subject: number })[] => {
    const quantity = claims.quantity[claim] as number;
    const subject = quantities.subject[quantity] as number;
    const value = numberOf(model, claim);
    if (model.subjects[subject]?.kind !== 'indikator' || value === null) return [];
    const measure = measures[quantities.measure[quantity] as number] as string;
    return [{ column, claim, subject, measure, period: quantities.period[quantity] as number, value }];
  });
  return [...groupBy(cells, ({ subject }) => subject)].flatMap(([subject, own]) =>
    // `tahunan jumlah`: the end target is a sum too.
    model.subjects[subject]?.tahunan === 'jumlah' ? [] : (inRow(model, own) ?? []),
  );
}

function inRow(model: Model, cells: readonly Cell[]): readonly Accumulated[] | null {
  const done = cells.filter(({ measure }) => measure === 'realisasi');
  const both = done.find(
    ({ period }) => isUpTo(period) && partOf(period) === 0 && done.some((one) => isOf(one, period)),
  );
  if (both === undefined) return null;
  const year = done.find((one) => isOf(one, both.period));
  const before = done.find(({ period }) => yearOf(period) === yearOf(both.period) - 1 && partOf(period) === 0);
  const aims = cells.filter(({ measure, period }) => measure === 'target' && isYear(period));
  const target = aims.find(({ period }) => yearOf(period) === yearOf(both.period));
  const end = aims.find(({ period }) => yearOf(period) > yearOf(both.period));
  if (year === undefined || before === undefined || target === undefined || end === undefined) return null;
  if (isZero(year.value) || isZero(before.value) || isZero(end.value)) return null;
  // The end target is what one year already aims at, so that it is no sum of years.
  if (cmp(target.value, end.value) < 0 || cmp(both.value, end.value) <= 0) return null;
  if (!isSum(model, both, [before, year])) return null;
  const rate = cells.find(({ measure }) => measure === 'capaian' || measure === 'kemajuan') ?? null;
  return [
    {
      column: both.column,
      before: before.claim,
      year: year.claim,
      both: both.claim,
      target: target.claim,
      end: end.claim,
      rate: rate?.claim ?? null,
    },
  ];
}

const isOf = ({ period }: Cell, until: Period): boolean => isYear(period) && yearOf(period) === yearOf(until);

/** Stored digits may differ in the last one kept. */
function isSum(model: Model, whole: Cell, parts: readonly [Cell, Cell]): boolean {
  const sum = add(parts[0].value, parts[1].value);
  if (equals(sum, whole.value)) return true;
  if (![whole, ...parts].some(({ claim }) => hasFlag(model, claim, Flag.stored))) return false;
  const gap = sub(sum, whole.value);
  const least = [whole, ...parts].map(({ value }) => ulp(value)).reduce((a, b) => (cmp(a, b) > 0 ? a : b));
  return cmp(gap, least) <= 0 && cmp(sub(whole.value, sum), least) <= 0;
}

function tell(model: Model, table: TableModel, rows: readonly [Accumulated, ...Accumulated[]]): Draft {
  const size = ({ both, rate }: Accumulated): Decimal | null => numberOf(model, rate ?? both);
  const worst = rows.reduce((a, b) => {
    const [x, y] = [size(a), size(b)];
    return x !== null && y !== null && cmp(y, x) > 0 ? b : a;
  });
  const shown = (claim: ClaimId): string => claimText(model, claim);
  const rest = rows.filter((one) => one !== worst);
  return draft(
    {
      rule: ID,
      message: message('hitungan.akumulasi', {
        name: claimName(model, worst.both),
        sum: `${shown(worst.before)} + ${shown(worst.year)} = ${shown(worst.both)}`,
        target: shown(worst.target),
        end: shown(worst.end),
        rate: worst.rate === null ? '' : formatNumeral(numberOf(model, worst.rate) as Decimal, { percent: true }),
        n: rest.length === 0 ? '' : String(rest.length),
      }),
      primary: claimPlace(model, worst.both),
      labels: [
        ...(worst.rate === null ? [] : [label(claimPlace(model, worst.rate), 'hitungan.label.akibat')]),
        ...rest.map(({ both }) =>
          label(claimPlace(model, both), 'hitungan.label.nilai', { name: claimName(model, both), value: shown(both) }),
        ),
      ],
    },
    documentName(model.documents[table.document]),
    table.number ?? table.title,
  );
}

/** Mean rows of a list: the mean of the rows above, to within what their prints hide. */
import {
  addRational,
  cmpRational,
  decimalsOf,
  divRational,
  formatNumeral,
  type Rational,
  rational,
  roundRational,
  signRational,
  subRational,
  toRational,
} from '@sakip-lint/language';
import type { ClaimId } from '../../model/claim.ts';
import type { ListColumn, ListRow, ListTable, Model } from '../../model/model.ts';
import type { Draft } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, fixAt, label, message } from '../draft.ts';
import { type Cell, cellIn, numberText, sumOf, tableOf, tableText } from './lists.ts';

/** More terms are counted, not listed. */
const MOST_TERMS = 12;

interface Mean {
  readonly column: ListColumn;
  readonly result: Cell;
  readonly parts: readonly Cell[];
  readonly mean: Rational;
  readonly holds: boolean;
}

/** `doubtful`: claims of calculations found wrong, which a mean of them follows. */
export function* meanDrafts(
  model: Model,
  list: ListTable,
  rule: Draft['rule'],
  doubtful: () => ReadonlySet<ClaimId>,
): Generator<Draft> {
  for (const [at, row] of list.rows.entries()) {
    if (row.role !== 'rata_rata') continue;
    const group = rowsAbove(list.rows, at);
    if (group.length < 2) continue;
    const means = list.columns.flatMap((column) => meanIn(model, column, row, group));
    const held = means.filter(({ holds }) => holds).length;
    // Where no column is its mean, the row is something else; a column alone may be weighted.
    if (held === 0 && means.length > 1) continue;
    for (const one of means) {
      if (one.holds || one.parts.some(({ claim }) => doubtful().has(claim))) continue;
      yield tell(model, list, rule, one, held === 0);
    }
  }
}

/** The rows since the last total or mean; those that a total right above adds. */
function rowsAbove(rows: readonly ListRow[], at: number): readonly ListRow[] {
  const end = rows[at - 1]?.role === 'jumlah' ? at - 1 : at;
  const from = rows.findLastIndex(({ role }, index) => index < end && (role === 'jumlah' || role === 'rata_rata')) + 1;
  const group = rows.slice(from, end);
  return group.some(({ role }) => role === 'elipsis') ? [] : group.filter(({ role }) => role === 'isi');
}

function meanIn(model: Model, column: ListColumn, row: ListRow, group: readonly ListRow[]): readonly Mean[] {
  const result = cellIn(model, row, column);
  const parts = group.flatMap((one) => cellIn(model, one, column) ?? []);
  if (result === null || parts.length < 2) return [];
  const sum = toRational(sumOf(parts));
  const means = [parts.length, group.length].map((n) => divRational(sum, rational(n, 1)));
  const slack = addRational(
    half(result),
    parts.map(half).reduce((a, b) => (cmpRational(a, b) < 0 ? b : a)),
  );
  const holds = means.some((mean) => {
    const gap = subRational(toRational(result.value), mean);
    return cmpRational(signRational(gap) < 0 ? subRational(mean, toRational(result.value)) : gap, slack) <= 0;
  });
  return [{ column, result, parts, mean: means[0] as Rational, holds }];
}

/** Half a unit of the last place. */
const half = ({ value }: Cell): Rational => rational(1n, 2n * 10n ** BigInt(decimalsOf(value)));

function tell(
  model: Model,
  list: ListTable,
  rule: Draft['rule'],
  { column, result, parts, mean }: Mean,
  unsure: boolean,
): Draft {
  const terms = parts.map(({ value }) => numberText(value));
  const shown = terms.length > MOST_TERMS ? [...terms.slice(0, 3), '…'] : terms;
  const right = formatNumeral(roundRational(mean, decimalsOf(result.value)));
  return draft(
    {
      rule,
      ...(unsure ? { severity: 'warning' as const } : {}),
      message: message('tabel.rata_rata', {
        stated: numberText(result.value),
        name: column.head,
        table: tableText(model, list),
        computation: `(${shown.join(' + ')}) / ${parts.length} = ${right}`,
      }),
      primary: claimPlace(model, result.claim),
      labels: parts.slice(0, MOST_TERMS).map(({ claim }) => label(claimPlace(model, claim), 'tabel.label.bagian')),
      fixes: [fixAt(message('hitungan.tulis', { right }), 'unsafe', claimPlace(model, result.claim), right)],
      culprit: result.claim,
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    'rata-rata',
    column.head,
  );
}

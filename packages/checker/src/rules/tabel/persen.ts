/** Shares in a list: each row's count in the total of its column, or in another column of its row. */
import {
  add,
  addRational,
  cmpRational,
  type Decimal,
  divRational,
  equals,
  formatNumeral,
  fromInt,
  HUNDRED,
  isZero,
  mulRational,
  type Rational,
  rational,
  roundHalfUp,
  roundRational,
  significantDigits,
  sub,
  toRational,
} from '@sakip-lint/language';
import { agrees, isCut, type Print } from '../../evaluate/ladder.ts';
import { hasFlag } from '../../evaluate/number.ts';
import { Flag } from '../../model/claim.ts';
import type { ListColumn, ListRow, ListTable, Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { computedText } from '../describe.ts';
import { documentName, draft, fixAt, label, message } from '../draft.ts';
import { sumsDown } from './down.ts';
import {
  type Cell,
  cellIn,
  groupAt,
  isIntensive,
  isShare,
  numberText,
  sumOf,
  tableOf,
  tableText,
  written,
} from './lists.ts';

const ID = 'tabel/persen';
const PERCENT = { percent: true, rupiah: false };
/** Fewer rows fit some denominator by chance. */
const LEAST_ROWS = 3;

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Persentase dalam daftar yang bukan bagian dari jumlahnya: salah hitung, terbalik, atau penyebutnya lain.',
    en: 'A percentage in a list that is not the share of its total: miscalculated, upside down, or of another denominator.',
  },
  check: function* ({ model }) {
    for (const list of model.lists) {
      for (const column of list.columns) {
        if (!isShare(column)) continue;
        const { drafts, wrong } = sharesOf(model, list, column);
        yield* drafts;
        for (const one of wrong) if (miscounted(model, list, one) === null) yield tell(model, list, column, one);
      }
    }
  },
};

/** A row with its share and what the share is of. */
export interface Row {
  readonly row: ListRow;
  readonly share: Cell;
  readonly over: Cell;
  readonly under: Cell | null;
}

/** A share that does not come out, and the number it is the share of. */
export interface WrongShare {
  readonly one: Row;
  readonly under: Decimal;
  readonly fits: (share: Cell, value: Rational | null) => boolean;
}

export interface Shares {
  /** Findings about the whole column. */
  readonly drafts: readonly Draft[];
  readonly wrong: readonly WrongShare[];
}

/** The count that makes both its column's total and this share wrong, and what it should be; null: the share is wrong. */
export function miscounted(
  model: Model,
  list: ListTable,
  { one, under, fits }: WrongShare,
): { readonly cell: Cell; readonly right: Decimal } | null {
  for (const { result, parts } of sumsDown(model, list)) {
    const gap = sub(result.value, sumOf(parts));
    const cell = isZero(gap)
      ? undefined
      : parts.find(({ claim }) => claim === one.over.claim || claim === one.under?.claim);
    if (cell === undefined) continue;
    const right = add(cell.value, gap);
    const whole = one.under === null ? result.value : under;
    const value = cell.claim === one.over.claim ? percentOf(right, whole) : percentOf(one.over.value, right);
    if (fits(one.share, value)) return { cell, right };
  }
  return null;
}

export function sharesOf(model: Model, list: ListTable, column: ListColumn): Shares {
  const wrong: WrongShare[] = [];
  return { drafts: [...held(model, list, column, wrong)], wrong };
}

function* held(model: Model, list: ListTable, column: ListColumn, told: WrongShare[]): Generator<Draft> {
  const counts = list.columns.filter((one) => !isIntensive(one));
  const own = counts.findLast(({ index }) => index < column.index);
  const totals = list.rows.filter(({ role }) => role === 'jumlah');
  if (own === undefined || totals.length > 1 || list.rows.some(({ role }) => role === 'elipsis')) return;
  const at = totals[0] === undefined ? -1 : list.rows.indexOf(totals[0]);
  const { from, to } = at < 0 ? { from: 0, to: list.rows.length } : groupAt(list.rows, at);
  const rows = list.rows.slice(from, to).filter(({ role }) => role === 'isi');
  const shares = rowsOf(model, rows, column, own, null);
  if (shares.length < 2) return;
  const stated = totals[0] === undefined ? null : cellIn(model, totals[0], own);
  const added = sumOf(rows.flatMap((row) => cellIn(model, row, own) ?? []));
  const declared = model.documents[tableOf(model, list).document]?.pembulatan ?? null;
  const fits = (share: Cell, value: Rational | null): boolean => {
    const print: Print = { value: share.value, exact: false, stored: hasFlag(model, share.claim, Flag.stored) };
    return value !== null && (agrees(value, print, declared) || isCut(value, print, declared));
  };
  const fitting = (whole: Decimal): number =>
    shares.filter((one) => fits(one.share, percentOf(one.over.value, whole))).length;
  // A total that is wrong itself is told as such; the shares may be of the right one.
  const total = stated !== null && fitting(stated.value) >= fitting(added) ? stated.value : added;
  const ofTotal = ({ share, over }: Row): boolean => fits(share, percentOf(over.value, total));
  const right = shares.filter(ofTotal).length;
  const sum = totals[0] === undefined ? null : cellIn(model, totals[0], column);
  if (sum !== null && right * 2 > shares.length) yield* whole100(model, list, column, shares, sum);
  if (right === shares.length) return;
  // A share of the row's own count: `Jumlah desa | Desa mandiri | %`.
  const pairs = counts.flatMap((over) =>
    counts.flatMap((under) => {
      const near = over === own || under === own;
      return over === under || (!near && Math.max(over.index, under.index) > column.index)
        ? []
        : [{ near, list: rowsOf(model, list.rows, column, over, under) }];
    }),
  );
  const across = pairs
    .map(({ near, list }) => ({
      list,
      near,
      fitting: list.filter((one) => fits(one.share, percentOf(one.over.value, one.under?.value ?? total))),
    }))
    // Counts further left are meant only where long shares say so.
    .filter(({ near, fitting }) => near || fitting.filter(({ share }) => isTelling(share.value)).length >= 2)
    .reduce<{ list: readonly Row[]; fitting: readonly Row[] } | null>(
      (most, one) => (most === null || one.fitting.length > most.fitting.length ? one : most),
      null,
    );
  if (across !== null && across.fitting.length > right && across.fitting.length * 2 >= across.list.length) {
    if (across.fitting.length < 2) return;
    for (const one of across.list)
      if (!across.fitting.includes(one)) told.push({ one, under: one.under?.value ?? total, fits });
    return;
  }
  if (right >= 1 && right * 2 >= shares.length) {
    for (const one of shares) if (!ofTotal(one)) told.push({ one, under: total, fits });
    return;
  }
  // A denominator that stands nowhere contradicts no total unless one is written.
  if (shares.length < LEAST_ROWS || right > 0 || stated === null) return;
  if (shares.every(({ share, over }) => fits(share, percentOf(total, over.value)))) {
    yield whole(model, list, column, shares, 'terbalik', total, total);
    return;
  }
  const other = denominatorOf(shares, fits);
  if (other !== null) yield whole(model, list, column, shares, 'penyebut', total, other);
}

/** No share that comes out of many pairs. */
const isTelling = (share: Decimal): boolean =>
  !isZero(share) && !equals(share, HUNDRED) && significantDigits(share) > 2;

function rowsOf(
  model: Model,
  rows: readonly ListRow[],
  column: ListColumn,
  over: ListColumn,
  under: ListColumn | null,
): readonly Row[] {
  return rows.flatMap((row) => {
    const share = cellIn(model, row, column);
    const count = cellIn(model, row, over);
    const base = under === null ? null : cellIn(model, row, under);
    if (row.role !== 'isi' && (row.role !== 'jumlah' || under === null)) return [];
    if (share === null || count === null || (under !== null && base === null)) return [];
    // Of none there is no share.
    if (base !== null && isZero(base.value)) return [];
    if ([share, count, base].some((cell) => cell !== null && hasFlag(model, cell.claim, Flag.malformed))) return [];
    return [{ row, share, over: count, under: base }];
  });
}

function percentOf(over: Decimal, under: Decimal): Rational | null {
  return isZero(under) ? null : divRational(mulRational(toRational(over), rational(100, 1)), toRational(under));
}

/** The one whole number that all shares are of. */
function denominatorOf(rows: readonly Row[], fits: (share: Cell, value: Rational | null) => boolean): Decimal | null {
  const most = rows.reduce((a, b) => (cmpRational(toRational(b.over.value), toRational(a.over.value)) > 0 ? b : a));
  if (isZero(most.share.value)) return null;
  const guess = roundRational(
    divRational(mulRational(toRational(most.over.value), rational(100, 1)), toRational(most.share.value)),
    0,
  );
  const found: Decimal[] = [];
  for (const off of [-2, -1, 0, 1, 2]) {
    const whole = roundRational(addRational(toRational(guess), rational(off, 1)), 0);
    if (!isZero(whole) && rows.every(({ share, over }) => fits(share, percentOf(over.value, whole)))) found.push(whole);
  }
  return found.length === 1 ? (found[0] as Decimal) : null;
}

/** The shares' own total: 100, or what their prints add up to. */
function* whole100(
  model: Model,
  list: ListTable,
  column: ListColumn,
  rows: readonly Row[],
  { claim, value }: Cell,
): Generator<Draft> {
  const sum = sumOf(rows.map(({ share }) => share));
  if (equals(value, sum) || equals(value, HUNDRED) || !equals(roundHalfUp(sum, 0), HUNDRED)) return;
  const terms = rows.map(({ share }) => numberText(share.value));
  yield draft(
    {
      rule: ID,
      message: message('tabel.persen.jumlah', {
        stated: formatNumeral(value, { percent: true }),
        name: column.head,
        table: tableText(model, list),
        computation: `${terms.join(' + ')} = ${formatNumeral(sum, { percent: true })}`,
      }),
      primary: claimPlace(model, claim),
      labels: rows.slice(0, 12).map(({ share }) => label(claimPlace(model, share.claim), 'tabel.label.bagian')),
      culprit: claim,
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    column.head,
    'jumlah',
  );
}

/** `30 / 120 × 100%` */
const quotient = (over: Decimal, under: Decimal): string => `${numberText(over)} / ${numberText(under)} × 100%`;

function tell(
  model: Model,
  list: ListTable,
  column: ListColumn,
  { one: { row, share, over }, under }: WrongShare,
): Draft {
  const computed = percentOf(over.value, under) ?? toRational(fromInt(0));
  const print = written(model, share.claim);
  const right = formatNumeral(roundRational(computed, share.value.scale), { percent: /%/.test(print) });
  return draft(
    {
      rule: ID,
      message: message('tabel.persen.beda', {
        stated: formatNumeral(share.value, { percent: true }),
        name: column.head,
        row: row.title || row.number,
        table: tableText(model, list),
        computation: `${quotient(over.value, under)} = ${computedText(computed, share.value, PERCENT)}`,
      }),
      primary: claimPlace(model, share.claim),
      labels: [label(claimPlace(model, over.claim), 'hitungan.label.di_sana', { value: numberText(over.value) })],
      fixes: [fixAt(message('hitungan.tulis', { right }), 'unsafe', claimPlace(model, share.claim), right)],
      culprit: share.claim,
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    column.head,
    row.title || row.number,
  );
}

function whole(
  model: Model,
  list: ListTable,
  column: ListColumn,
  rows: readonly Row[],
  how: 'terbalik' | 'penyebut',
  total: Decimal,
  other: Decimal,
): Draft {
  const [first, ...others] = rows as [Row, ...Row[]];
  const share = percentOf(first.over.value, total) ?? toRational(fromInt(0));
  const computation = how === 'terbalik' ? quotient(total, first.over.value) : quotient(first.over.value, other);
  return draft(
    {
      rule: ID,
      message: message(`tabel.persen.${how}`, {
        name: column.head,
        table: tableText(model, list),
        total: numberText(total),
        other: numberText(other),
        computation: `${computation} = ${formatNumeral(first.share.value, { percent: true })}`,
        right: `${quotient(first.over.value, total)} = ${computedText(share, null, PERCENT)}`,
      }),
      primary: claimPlace(model, first.share.claim),
      labels: others.map((one) => label(claimPlace(model, one.share.claim), 'kata.di_sini_juga')),
      culprit: first.share.claim,
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    column.head,
    how,
  );
}

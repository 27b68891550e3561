/** A total in a list that is not the sum of its rows or of its columns. */
import { add, cmp, type Decimal, equals, formatNumeral, neg, sign, sub, toRational } from '@sakip-lint/language';
import { instancesOf } from '../../evaluate/cell-formulas.ts';
import { evaluateAt } from '../../evaluate/formula.ts';
import { agrees, type Print } from '../../evaluate/ladder.ts';
import { hasFlag, numberOf } from '../../evaluate/number.ts';
import { type ClaimId, Flag } from '../../model/claim.ts';
import type { ListTable, Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, fixAt, label, message } from '../draft.ts';
import { claimStory, needStory, PRECEDENCE } from '../recompute.ts';
import { sumsAcross } from './across.ts';
import { sumsDown } from './down.ts';
import { type Cell, isShare, numberText, type Sum, sumOf, tableOf, tableText } from './lists.ts';
import { meanDrafts } from './means.ts';
import { miscounted, sharesOf, type WrongShare } from './persen.ts';

const ID = 'tabel/jumlah';
/** More terms are counted, not listed. */
const MOST_TERMS = 14;

interface Wrong extends Sum {
  readonly sum: Decimal;
  /** What is stated less what comes out. */
  readonly gap: Decimal;
}

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Jumlah dalam daftar (tabel tanpa program atau indikator) yang tidak sama dengan jumlah baris atau kolomnya.',
    en: 'A total in a list (a table without programmes or indicators) that is not the sum of its rows or columns.',
  },
  check: function* ({ model, judgement }) {
    let wrong: ReadonlySet<ClaimId> | null = null;
    const doubtful = (): ReadonlySet<ClaimId> => {
      wrong ??= new Set(
        judgement.outcomes.flatMap(({ verdict, result, operands }) =>
          verdict === 'bertentangan' ? [result, ...operands] : [],
        ),
      );
      return wrong;
    };
    for (const list of model.lists) {
      const sums = [...sumsAcross(model, list), ...sumsDown(model, list)];
      yield* told(
        model,
        list,
        sums.flatMap((one) => wrongOf(model, one)),
      );
      yield* meanDrafts(model, list, ID, doubtful);
    }
  },
};

function wrongOf(model: Model, one: Sum): readonly Wrong[] {
  const sum = sumOf(one.parts);
  const gap = sub(one.result.value, sum);
  // A misread number is told as such.
  const broken = [one.result, ...one.parts].some(({ claim }) => hasFlag(model, claim, Flag.malformed));
  return sign(gap) === 0 || broken ? [] : [{ ...one, sum, gap }];
}

/** One slip makes a row and a column wrong, or a total and the total of totals: each is told once. */
function* told(model: Model, list: ListTable, wrong: readonly Wrong[]): Generator<Draft> {
  const done = new Set<Wrong>();
  for (const one of wrong) {
    if (done.has(one)) continue;
    const cross = wrong.find(
      (other) =>
        other !== one &&
        !done.has(other) &&
        other.way !== one.way &&
        equals(other.gap, one.gap) &&
        shared(one, other) !== null,
    );
    const cell = cross === undefined ? null : shared(one, cross);
    const count = cross === undefined && one.way === 'kolom' ? slipIn(model, list, one) : null;
    if (one.unsure && cell === null && count === null) continue;
    for (const other of wrong) if (follows(one, other, cell)) done.add(other);
    if (cross !== undefined && cell !== null) yield slip(model, list, one, cross, cell);
    else yield count === null ? plain(model, list, one) : slipOfShare(model, list, one, count);
  }
}

/** The one count of the column that makes a share wrong too. */
function slipIn(
  model: Model,
  list: ListTable,
  { parts }: Wrong,
): { readonly at: Cell; readonly told: WrongShare } | null {
  const found = list.columns.filter(isShare).flatMap((column) =>
    sharesOf(model, list, column).wrong.flatMap((told) => {
      const cell = miscounted(model, list, told)?.cell;
      return cell !== undefined && parts.some(({ claim }) => claim === cell.claim) ? [{ at: cell, told }] : [];
    }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function slipOfShare(
  model: Model,
  list: ListTable,
  one: Wrong,
  { at, told }: { readonly at: Cell; readonly told: WrongShare },
): Draft {
  const right = numberText(add(at.value, one.gap));
  return draft(
    {
      rule: ID,
      message: message('tabel.jumlah.sel_persen', {
        written: numberText(at.value),
        table: tableText(model, list),
        right,
        row: told.one.row.title || told.one.row.number,
        column: one.name,
        total: numberText(one.result.value),
        share: formatNumeral(told.one.share.value, { percent: true }),
      }),
      primary: claimPlace(model, at.claim),
      labels: [
        label(claimPlace(model, one.result.claim), 'tabel.label.jumlah', {
          stated: numberText(one.result.value),
          sum: numberText(one.sum),
        }),
        label(claimPlace(model, told.one.share.claim), 'kata.di_sini_juga'),
      ],
      fixes: [fixAt(message('hitungan.tulis', { right }), 'unsafe', claimPlace(model, at.claim), right)],
      culprit: at.claim,
      stories: consequences(model, at, add(at.value, one.gap)),
      precedence: PRECEDENCE.slip,
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    one.name,
    told.one.row.title,
  );
}

/** Other calculations of the row that come out with the right number of a cell. */
function consequences(model: Model, { claim }: Cell, right: Decimal): readonly string[] {
  return model.cellFormulas.flatMap((seed) => {
    const value = seed.operands.includes(claim) ? numberOf(model, seed.result) : null;
    const points = seed.operands.map((one) => (one === claim ? right : numberOf(model, one)));
    if (value === null || points.some((point) => point === null)) return [];
    const print: Print = { value, exact: false, stored: false };
    const holds = instancesOf(model, seed).some(({ formula }) => {
      const computed = evaluateAt(
        formula,
        points.map((point) => toRational(point as Decimal)),
      );
      return computed !== 'nol' && agrees(computed, print, null);
    });
    return holds ? [claimStory(model, seed.result)] : [];
  });
}

/** The cell that stands in both sums. */
const shared = (one: Wrong, other: Wrong): Cell | null =>
  one.parts.find(({ claim }) => other.parts.some((part) => part.claim === claim)) ?? null;

/** Another total is wrong by as much, and holds the wrong one, or repeats it. */
function follows(one: Wrong, other: Wrong, cell: Cell | null): boolean {
  if (other === one) return true;
  const alike = cmp(other.gap, one.gap) === 0 || cmp(other.gap, neg(one.gap)) === 0;
  if (!alike) return false;
  const about = new Set<ClaimId>([one.result.claim, ...(cell === null ? [] : [cell.claim])]);
  return (
    about.has(other.result.claim) ||
    other.parts.some(({ claim }) => about.has(claim)) ||
    one.parts.some(({ claim }) => claim === other.result.claim) ||
    (one.way === 'baris' && other.way === 'baris' && other.total)
  );
}

function slip(model: Model, list: ListTable, one: Wrong, cross: Wrong, cell: Cell): Draft {
  const right = numberText(add(cell.value, one.gap));
  return draft(
    {
      rule: ID,
      message: message('tabel.jumlah.sel', {
        written: numberText(cell.value),
        table: tableText(model, list),
        right,
        row: one.way === 'baris' ? one.name : cross.name,
        column: one.way === 'baris' ? cross.name : one.name,
        first: numberText(one.result.value),
        second: numberText(cross.result.value),
      }),
      primary: claimPlace(model, cell.claim),
      labels: [one, cross].map(({ result, sum }) =>
        label(claimPlace(model, result.claim), 'tabel.label.jumlah', {
          stated: numberText(result.value),
          sum: numberText(sum),
        }),
      ),
      fixes:
        sign(add(cell.value, one.gap)) < 0
          ? []
          : [fixAt(message('hitungan.tulis', { right }), 'unsafe', claimPlace(model, cell.claim), right)],
      culprit: cell.claim,
      stories: consequences(model, cell, add(cell.value, one.gap)),
      precedence: PRECEDENCE.slip,
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    one.name,
    cross.name,
  );
}

function plain(model: Model, list: ListTable, { result, parts, name, way, whole, sum, gap, blanks }: Wrong): Draft {
  const short = blanks > 0 && sign(gap) > 0;
  const terms = parts.map(({ value }) => numberText(value));
  const right = numberText(sum);
  return draft(
    {
      rule: ID,
      ...(short ? { severity: 'warning' as const } : {}),
      message: message(whole === undefined ? `tabel.jumlah.${way}` : 'tabel.jumlah.induk', {
        stated: numberText(result.value),
        row: whole ?? '',
        name,
        table: tableText(model, list),
        computation: `${terms.length > MOST_TERMS ? `${terms.slice(0, 3).join(' + ')} + … (${terms.length})` : terms.join(' + ')} = ${right}`,
      }),
      notes: short ? [message('hitungan.jumlah.kosong', { n: String(blanks), difference: numberText(gap) })] : [],
      primary: claimPlace(model, result.claim),
      labels: parts.slice(0, 12).map(({ claim }) => label(claimPlace(model, claim), 'tabel.label.bagian')),
      fixes: short
        ? []
        : [fixAt(message('hitungan.tulis', { right }), 'unsafe', claimPlace(model, result.claim), right)],
      culprit: result.claim,
      stories: [
        needStory(result.claim, toRational(sum)),
        ...parts.map(({ claim, value }) => needStory(claim, toRational(add(value, gap)))),
      ],
    },
    documentName(model.documents[tableOf(model, list).document]),
    tableText(model, list),
    whole ?? way,
    name,
  );
}

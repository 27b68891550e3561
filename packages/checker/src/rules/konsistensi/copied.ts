/** Where a wrong number may come from: the same number of another year, row or column. */
import { cmpRational, type Decimal, mantissaOf, toRational } from '@sakip-lint/language';
import { numberOf } from '../../evaluate/number.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model, TableModel } from '../../model/model.ts';
import { isYear, NO_PERIOD, shiftYear } from '../../model/period.ts';
import { ancestorsOf } from '../../model/subject-groups.ts';
import type { Draft } from '../../rule.ts';
import { claimsOf } from '../values.ts';

/** Shorter numbers are equal by chance. */
const LEAST_DIGITS = 3;

export interface Copied {
  readonly claim: ClaimId;
  readonly source: ClaimId;
}

/** The wrong claim of a draft and the claim it seems to be copied from; null where none has its number. */
export function copiedFrom(model: Model, draft: Draft): Copied | null {
  const claim = culpritOf(draft);
  const source = claim === null ? null : sourceOf(model, claim, partsOf(draft));
  return claim === null || source === null ? null : { claim, source };
}

function culpritOf({ culprit, outcome, right }: Draft): ClaimId | null {
  if (culprit === undefined) return null;
  if (outcome === undefined) return right === undefined ? null : culprit;
  return outcome.verdict === 'bertentangan' && !outcome.partial && outcome.also === null ? culprit : null;
}

/** A total that equals one of its parts lacks the others; it is no copy. */
function partsOf({ outcome }: Draft): readonly ClaimId[] {
  return outcome?.instance.formula.op === 'jumlah' ? outcome.operands : [];
}

/** Where the same number stands rightly: the year before or after, the row above or below, another column of the row. */
function sourceOf(model: Model, claim: ClaimId, parts: readonly ClaimId[]): ClaimId | null {
  const value = numberOf(model, claim);
  if (value === null || digitsOf(value) < LEAST_DIGITS) return null;
  const same = (other: ClaimId): boolean => {
    const number = numberOf(model, other);
    return number !== null && cmpRational(toRational(number), toRational(value)) === 0;
  };
  for (const candidates of [otherYears(model, claim), nextRows(model, claim), sameRow(model, claim)]) {
    const found = candidates.find((other) => same(other) && !parts.includes(other));
    if (found !== undefined) return found;
  }
  return null;
}

/** Digits that say something: 250.000.000 has two, 100% one. */
const digitsOf = (value: Decimal): number => String(mantissaOf(value)).replace(/^-|0+$/g, '').length;

function otherYears(model: Model, claim: ClaimId): readonly ClaimId[] {
  const { quantities } = model;
  const quantity = model.claims.quantity[claim] as number;
  const period = quantities.period[quantity] as number;
  if (period === NO_PERIOD || period < 0 || !isYear(period)) return [];
  // The nearest first: a sentence may have slipped by the years of a Renstra.
  return [-1, 1, -2, 2, -3, 3, -4, 4].flatMap((by) =>
    claimsOf(
      model,
      quantities.find(
        quantities.subject[quantity] as number,
        quantities.measure[quantity] as number,
        shiftYear(period, by),
        quantities.version[quantity] as number,
        quantities.scope[quantity] as number,
      ),
    ),
  );
}

/** Claims of the column in the rows beside the claim's own. */
function nextRows(model: Model, claim: ClaimId): readonly ClaimId[] {
  const { claims, statements } = model;
  const file = statements.file[claims.statement[claim] as number];
  const entry = claims.entry[claim] as number;
  for (const table of model.tables) {
    if (table.file !== file || (table.rows[0]?.entry ?? entry) > entry || (table.rows.at(-1)?.entry ?? -1) < entry)
      continue;
    const row = rowsOf(table).get(entry) ?? -1;
    const column = [...(table.rows[row]?.claims ?? [])].find(([, one]) => one === claim)?.[0] ?? -1;
    const beside = [row - 1, row + 1].flatMap((at) => table.rows[at]?.claims.get(column) ?? []);
    return beside.filter((other) => !isAbove(model, other, claim) && !isAbove(model, claim, other));
  }
  return [];
}

const rows = new WeakMap<TableModel, ReadonlyMap<number, number>>();

/** Index of a table's row by its entry. */
function rowsOf(table: TableModel): ReadonlyMap<number, number> {
  const known = rows.get(table) ?? new Map(table.rows.map(({ entry }, index) => [entry, index]));
  rows.set(table, known);
  return known;
}

/** A parent and its only part rightly have one number. */
function isAbove(model: Model, one: ClaimId, other: ClaimId): boolean {
  const subjectOf = (claim: ClaimId) => model.quantities.subject[model.claims.quantity[claim] as number] as number;
  return ancestorsOf(model, subjectOf(other)).some(({ id }) => id === subjectOf(one));
}

/** Target, realisasi and capaian, pagu and realisasi of one subject in one statement are quoted for each other. */
function sameRow(model: Model, claim: ClaimId): readonly ClaimId[] {
  const { claims, quantities } = model;
  const statement = claims.statement[claim];
  const subject = quantities.subject[claims.quantity[claim] as number];
  const found: ClaimId[] = [];
  const add = (other: ClaimId): void => {
    const quantity = claims.quantity[other] as number;
    if (quantity !== claims.quantity[claim] && quantities.subject[quantity] === subject) found.push(other);
  };
  for (let other = claim - 1; other >= 0 && claims.statement[other] === statement; other--) add(other);
  for (let other = claim + 1; other < claims.count && claims.statement[other] === statement; other++) add(other);
  return found;
}

/**
 * Contradictions of one column with one cause: an operand taken from the next row (a column pasted one row off), or the
 * same cell in every row (a spreadsheet formula copied with a fixed reference).
 */
import { type Decimal, type Rational, toRational } from '@sakip-lint/language';
import { evaluateAt } from '../evaluate/formula.ts';
import type { Outcome } from '../evaluate/judgement.ts';
import { agrees } from '../evaluate/ladder.ts';
import { numberOf } from '../evaluate/number.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model, TableModel } from '../model/model.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { claimPlace } from './claims.ts';
import { claimText, formulaText } from './describe.ts';
import { documentName, draft, groupBy, label, message } from './draft.ts';
import { computationText, PRECEDENCE, storiesOf } from './recompute.ts';
import { documentOf } from './values.ts';

/** Fewer contradictions than this are told one by one. */
const LEAST = 3;

export interface ColumnCause {
  /** In order of rows. */
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  readonly draft: Draft;
}

interface Cell {
  readonly outcome: Outcome;
  readonly row: number;
}

/** Causes that explain at least three contradictions of one column. */
export function* columnCauses({ model }: RuleContext, outcomes: readonly Outcome[]): Generator<ColumnCause> {
  const wrong = outcomes.filter(
    ({ verdict, better, partial, operands }) =>
      verdict === 'bertentangan' && better === null && !partial && operands.length > 0,
  );
  if (wrong.length < LEAST) return;
  const byResult = new Map(wrong.map((outcome) => [outcome.result, outcome]));
  for (const table of model.tables) {
    const cells = table.rows.flatMap(({ claims }, row) =>
      [...claims].flatMap(([column, claim]) => {
        const outcome = byResult.get(claim);
        return outcome === undefined ? [] : [{ outcome, row, column }];
      }),
    );
    for (const column of groupBy(cells, ({ column, outcome }) => `${column}|${outcome.operands.length}`).values()) {
      if (column.length < LEAST) continue;
      const cause = causeOf(model, table, column);
      if (cause !== null) yield cause;
    }
  }
}

function causeOf(model: Model, table: TableModel, cells: readonly [Cell, ...Cell[]]): ColumnCause | null {
  const [first] = cells;
  for (const [slot, operand] of first.outcome.operands.entries()) {
    const column = [...(table.rows[first.row]?.claims ?? [])].find(([, claim]) => claim === operand)?.[0];
    if (column === undefined) continue;
    const claimAt = (row: number): ClaimId | null => table.rows[row]?.claims.get(column) ?? null;
    const ownColumn = cells.filter(({ outcome, row }) => outcome.operands[slot] === claimAt(row));
    for (const by of [1, -1]) {
      const taken = ({ row }: Cell) => claimAt(row + by);
      const cause = explained(model, ownColumn, slot, taken);
      // The row at the end has no neighbour to take from.
      if (cause !== null) return told(model, table, cause, slot, taken, by === 1 ? 'bawah' : 'atas');
    }
    const values = new Map<string, ClaimId>();
    for (let row = 0; row < table.rows.length; row++) {
      const claim = claimAt(row);
      if (claim !== null && numberOf(model, claim) !== null && !values.has(claimText(model, claim)))
        values.set(claimText(model, claim), claim);
    }
    for (const constant of values.values()) {
      const cause = explained(model, ownColumn, slot, () => constant);
      if (cause !== null) return told(model, table, cause, slot, () => constant, 'tetap');
    }
  }
  return null;
}

/** The cells that come out with another operand in one slot; a cell for which there is none goes with them. */
function explained(
  model: Model,
  cells: readonly Cell[],
  slot: number,
  taken: (cell: Cell) => ClaimId | null,
): readonly [Cell, ...Cell[]] | null {
  let fitting = 0;
  const kept = cells.filter((cell) => {
    const other = taken(cell);
    if (other === null || numberOf(model, other) === null) return true;
    const fits = agreesWith(model, cell.outcome, slot, other);
    if (fits) fitting++;
    return fits;
  });
  const [first, ...others] = kept;
  return first === undefined || kept.length < LEAST || kept.length - fitting > 1 ? null : [first, ...others];
}

function agreesWith(model: Model, { result, instance, operands }: Outcome, slot: number, other: ClaimId): boolean {
  const shown = numberOf(model, result);
  const changed = operands.map((claim, k) => numberOf(model, k === slot ? other : claim));
  if (shown === null || changed.some((value) => value === null)) return false;
  const points: readonly Rational[] = changed.map((value) => toRational(value as Decimal));
  const value = evaluateAt(instance.formula, points);
  return (
    value !== 'nol' &&
    agrees(
      value,
      { value: shown, exact: false, stored: false },
      model.documents[documentOf(model, result)]?.pembulatan ?? null,
    )
  );
}

function told(
  model: Model,
  table: TableModel,
  cells: readonly [Cell, ...Cell[]],
  slot: number,
  taken: (cell: Cell) => ClaimId | null,
  how: 'atas' | 'bawah' | 'tetap',
): ColumnCause {
  const measureOf = (claim: ClaimId) =>
    (model.measures[model.quantities.measure[model.claims.quantity[claim] as number] as number] ?? '').replaceAll(
      '_',
      ' ',
    );
  const example = cells.find((cell) => taken(cell) !== null) ?? cells[0];
  const other = taken(example) as ClaimId;
  const { outcome } = example;
  const operands = outcome.operands.map((claim, k) => (k === slot ? other : claim));
  const [first, ...others] = cells.map((cell) => cell.outcome) as [Outcome, ...Outcome[]];
  return {
    outcomes: [first, ...others],
    draft: draft(
      {
        rule: first.rule,
        message: message(how === 'tetap' ? 'hitungan.kolom.tetap' : 'hitungan.kolom.geser', {
          n: String(cells.length),
          name: measureOf(first.result),
          operand: measureOf(other),
          value: claimText(model, other),
          below: how === 'bawah' ? '1' : '',
          above: how === 'atas' ? '1' : '',
          computation: `${formulaText(model, outcome.instance.formula, operands) ?? ''} = ${claimText(model, outcome.result)}`,
        }),
        primary: claimPlace(model, first.result),
        labels: others.map((one) =>
          label(claimPlace(model, one.result), 'hitungan.label.baris', { computation: computationText(model, one) }),
        ),
        culprit: first.result,
        stories: [first, ...others].flatMap((one) => storiesOf(model, one)),
        precedence: PRECEDENCE.slip,
      },
      documentName(model.documents[table.document]),
      table.number ?? table.title,
      measureOf(first.result),
      how,
    ),
  };
}

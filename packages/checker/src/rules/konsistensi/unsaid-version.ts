/**
 * Tables that give most nodes of the budget another pagu, none of them saying its version: most likely before and after the
 * change of the budget. Their cells are no contradictions of each other; it is told once what to write.
 */
import type { Place } from '../../finding.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model, TableColumn, TableModel } from '../../model/model.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { documentName, draft, label, message } from '../draft.ts';
import { claimsOf } from '../values.ts';
import { mayBeOne } from './shortened.ts';

/** Fewer nodes that differ are slips. */
const LEAST = 2;

export interface TwoVersions {
  /** Whether two claims stand in tables that speak of different versions. */
  apart(a: ClaimId, b: ClaimId): boolean;
  readonly drafts: readonly Draft[];
}

export function twoVersions({ model, judgement }: RuleContext, differing: readonly number[]): TwoVersions {
  const tableOf = differing.length === 0 ? NO_TABLES : tablesOf(model);
  const differences = new Map<string, number>();
  for (const quantity of differing) {
    const claims = claimsOf(model, quantity).filter((claim) => tableOf.has(claim));
    const told = new Set<string>();
    for (const [at, a] of claims.entries()) {
      for (const b of claims.slice(at + 1)) {
        const key = pairKey(tableOf, a, b);
        if (key === null || told.has(key) || mayBeOne(model, a, b)) continue;
        if (judgement.isRejected(a) || judgement.isRejected(b)) continue;
        told.add(key);
        differences.set(key, (differences.get(key) ?? 0) + 1);
      }
    }
  }
  const pairs = new Map<string, readonly [TableModel, TableModel, number]>();
  for (const [key, count] of differences) {
    const [first, second] = key.split('|').map((at) => model.tables[Number(at)]) as [TableModel, TableModel];
    const shared = sharedBy(model, tableOf, first, second);
    if (count >= LEAST && count * 2 > shared) pairs.set(key, [first, second, count]);
  }
  return {
    apart(a, b) {
      const key = pairKey(tableOf, a, b);
      return key !== null && pairs.has(key);
    },
    drafts: tell(model, [...pairs.values()]),
  };
}

const NO_TABLES: ReadonlyMap<ClaimId, number> = new Map();

/** Table of each claim in a column whose measure has versions and whose version nobody says. */
function tablesOf(model: Model): ReadonlyMap<ClaimId, number> {
  const found = new Map<ClaimId, number>();
  for (const [at, table] of model.tables.entries()) {
    for (const [index, { measure, version }] of table.columns.entries()) {
      if (measure === null || version !== null) continue;
      for (const { claims } of table.rows) {
        const claim = claims.get(index);
        if (claim === undefined) continue;
        const subject = model.quantities.subject[model.claims.quantity[claim] as number] as number;
        if (model.traits(measure, subject).berversi) found.set(claim, at);
      }
    }
  }
  return found;
}

/** Null within one table, or where one stands in none. */
function pairKey(tableOf: ReadonlyMap<ClaimId, number>, a: ClaimId, b: ClaimId): string | null {
  const [left, right] = [tableOf.get(a), tableOf.get(b)];
  if (left === undefined || right === undefined || left === right) return null;
  return left < right ? `${left}|${right}` : `${right}|${left}`;
}

/** How many quantities two tables both state. */
function sharedBy(model: Model, tableOf: ReadonlyMap<ClaimId, number>, first: TableModel, second: TableModel): number {
  const stated = ({ rows }: TableModel) =>
    new Set(
      rows.flatMap(({ claims }) =>
        [...claims.values()].filter((claim) => tableOf.has(claim)).map((claim) => model.claims.quantity[claim]),
      ),
    );
  const other = stated(second);
  return [...stated(first)].filter((quantity) => other.has(quantity)).length;
}

/** Once per document, at its last such table. */
function tell(model: Model, pairs: readonly (readonly [TableModel, TableModel, number])[]): readonly Draft[] {
  const told = new Map<number, readonly [TableModel, TableModel, number]>();
  for (const pair of pairs) if (!told.has(pair[1].document)) told.set(pair[1].document, pair);
  return [...told.values()].map(([first, second, count]) =>
    draft(
      {
        rule: 'konsistensi/nilai',
        severity: 'info',
        message: message('hitungan.nilai.versi', { n: String(count), table: nameOf(second), other: nameOf(first) }),
        primary: headOf(model, second),
        labels: [label(headOf(model, first), 'hitungan.nilai.versi_lain')],
      },
      documentName(model.documents[second.document]),
      'versi',
      second.number ?? second.title,
    ),
  );
}

const nameOf = ({ number, title }: TableModel): string => number ?? title ?? '';

/** The head of the column in question. */
function headOf(model: Model, { columns }: TableModel): Place {
  const pagu = columns.find(
    ({ measure, version }) => measure !== null && version === null && model.measures[measure] === 'pagu',
  );
  return (pagu ?? (columns[0] as TableColumn)).place;
}

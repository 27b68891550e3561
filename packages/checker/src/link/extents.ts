/** What of a model comes from which table: enough to link that table alone again. */
import type { Builder, Spot } from './builder.ts';
import type { Walk } from './walk.ts';

/** Lists that linking a table appends to. */
export const GROWING = [
  'problems',
  'words',
  'lists',
  'tables',
  'texts',
  'sums',
  'cellFormulas',
  'calculations',
] as const;
export type Growing = (typeof GROWING)[number];

export type Counts = Readonly<Record<Growing | 'claims' | 'statements' | 'subjects', number>>;

export interface Extent {
  readonly from: Counts;
  readonly to: Counts;
}

/** Rows of a `tabel`, or rows without one. */
export interface TableExtent {
  readonly at: Spot;
  /** The entry behind the last row. */
  readonly until: number;
  readonly bare: boolean;
  /** Made when its entries were come to, and when the whole file was known. */
  readonly phases: readonly Extent[];
}

export function countsOf(b: Builder): Counts {
  const counts = { claims: b.claims.claimCount(), statements: b.claims.statementCount(), subjects: b.subjects.length };
  return Object.assign(counts, Object.fromEntries(GROWING.map((list) => [list, b[list].length]))) as Counts;
}

/** Links a table, and notes what comes of it. `doing` returns the entry behind it. */
export function withExtent(walk: Walk, at: Spot, bare: boolean, doing: () => number): number {
  const { b, later } = walk;
  const waiting = later.length;
  const from = countsOf(b);
  const until = doing();
  const phases: Extent[] = [{ from, to: countsOf(b) }];
  const own = later.splice(waiting);
  if (own.length > 0) {
    later.push(() => {
      const begun = countsOf(b);
      for (const rest of own) rest();
      phases.push({ from: begun, to: countsOf(b) });
    });
  }
  b.extents.push({ at, until, bare, phases });
  return until;
}

/** What a reporter is: pure text in pieces, so that a large report is never one string. */
import type { Lang } from '../messages.ts';
import type { LinesOf, Summary, Told, ToldSuppressed } from '../told.ts';

export interface Report {
  /** Sorted by file, then position. */
  readonly findings: Iterable<Told>;
  /** What a `# sakip-abaikan` keeps back, sorted likewise. */
  readonly suppressed: Iterable<ToldSuppressed>;
  readonly summary: Summary;
  readonly lines: LinesOf;
}

export interface Look {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly utf8: boolean;
  /** Columns that may be used. */
  readonly width: number;
}

export type Reporter = (report: Report, look: Look) => Iterable<string>;

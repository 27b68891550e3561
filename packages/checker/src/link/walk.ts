/** What every pass over entries needs. */
import type { SubjectOf } from './declare.ts';
import type { DocumentOf } from './documents.ts';
import type { Names } from './names.ts';
import type { Resolver } from './resolve.ts';
import type { Linking } from './values.ts';

export interface Walk extends Linking {
  readonly known: Names;
  readonly resolve: Resolver;
  readonly documentOf: DocumentOf;
  readonly subjectOf: SubjectOf;
  /** What waits for the whole file: a total is of the budget only if no other table names another program. */
  readonly later: (() => void)[];
}

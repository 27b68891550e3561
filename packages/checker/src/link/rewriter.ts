/** Claims written once more, over the ones of before: where they are the same but for their numbers. */
import { equals } from '@sakip-lint/language';
import { type ClaimId, type ClaimWriter, Flag, type Statements } from '../model/claim.ts';
import type { Extent } from './extents.ts';
import type { OpenClaims } from './open-claims.ts';
import { rewritten, STILL } from './same-writing.ts';
import { PRINT_FLAGS } from './values.ts';

/** More than numbers has changed. */
export class OtherShape extends Error {}

export interface Rewriter extends ClaimWriter {
  readonly changed: readonly ClaimId[];
  /** All that was there before has been written again. */
  readonly isDone: () => boolean;
}

/** Every call answers with the next id of `phases`. Throws OtherShape where a claim or statement is another one. */
export function rewriter(open: OpenClaims, statements: Statements, phases: readonly Extent[]): Rewriter {
  const claims = open.before;
  const idsOf = (of: 'claims' | 'statements'): Iterator<number, undefined> =>
    phases.flatMap(({ from, to }) => Array.from({ length: to[of] - from[of] }, (_, k) => from[of] + k)).values();
  const claimIds = idsOf('claims');
  const statementIds = idsOf('statements');
  const changed: ClaimId[] = [];
  let last = -1;
  let lastStatement = -1;
  let said = 0;
  const sayings = phases.reduce(
    (sum, { from, to }) =>
      sum +
      [claims.wholes, claims.grades].flatMap((map) =>
        [...map.keys()].filter((id) => from.claims <= id && id < to.claims),
      ).length,
    0,
  );
  const isSame = (is: boolean): void => {
    if (!is) throw new OtherShape();
  };
  const next = (quantity: number, statement: number, entry: number, start: number, end: number): ClaimId => {
    const { value: id } = claimIds.next();
    if (id === undefined) throw new OtherShape();
    isSame(claims.quantity[id] === quantity && claims.statement[id] === statement && claims.entry[id] === entry);
    open.move(id, start, end);
    last = id;
    return id;
  };
  const kept = (id: ClaimId, flags: number): void => isSame(claims.flags[id] === flags);
  return {
    changed,
    isDone: () => claimIds.next().done === true && statementIds.next().done === true && said === sayings,
    claimCount: () => last + 1,
    statementCount: () => lastStatement + 1,
    statement(file, document, entry, block) {
      const { value: id } = statementIds.next();
      if (id === undefined) throw new OtherShape();
      isSame(
        statements.file[id] === file &&
          statements.document[id] === document &&
          statements.entry[id] === entry &&
          statements.block[id] === block,
      );
      lastStatement = id;
      return id;
    },
    number(quantity, statement, entry, start, end, value, flags, place = 0) {
      const id = next(quantity, statement, entry, start, end);
      isSame(((claims.flags[id] as number) & ~PRINT_FLAGS) === (flags & ~PRINT_FLAGS));
      if (open.write(id, value, flags, place)) changed.push(id);
      return id;
    },
    label(quantity, statement, entry, start, end, label, flags) {
      const id = next(quantity, statement, entry, start, end);
      kept(id, flags | Flag.label);
      isSame(claims.labels.get(id) === label);
      return id;
    },
    other(quantity, statement, entry, start, end, value, flags) {
      const id = next(quantity, statement, entry, start, end);
      const before = claims.others.get(id);
      kept(id, flags | (value.kind === 'rentang' ? Flag.range : Flag.none));
      isSame(before !== undefined && rewritten(before, value, { old: 0, next: 0 }, STILL)?.length === 0);
      return id;
    },
    whole(claim, whole) {
      const before = claims.wholes.get(claim);
      isSame(before !== undefined && equals(before, whole));
      said++;
    },
    grade(claim, word) {
      isSame(claims.grades.get(claim) === word);
      said++;
    },
    finish: () => ({ claims: open.close(), statements }),
  };
}

/** Which values the operands of a calculation may have together. */
import type { Slot } from '../constrain/instantiate.ts';
import type { ClaimId } from '../model/claim.ts';

/** Of more combinations of operands than this, at most two operands are replaced. */
const MOST_COMBINATIONS = 256;

/** Combinations of the operands' values, nearest first. */
export function* combinations(slots: readonly Slot[]): Generator<readonly ClaimId[]> {
  const first = slots.map(({ claims }) => claims[0] as ClaimId);
  yield first;
  const open = slots.flatMap(({ claims }, k) => (claims.length > 1 ? [k] : []));
  const total = open.reduce((n, k) => Math.min(MOST_COMBINATIONS + 1, n * (slots[k] as Slot).claims.length), 1);
  if (total === 1) return;
  if (total <= MOST_COMBINATIONS) {
    yield* product(slots, open, [...first], 0);
    return;
  }
  for (const [i, a] of open.entries()) {
    for (const claim of (slots[a] as Slot).claims.slice(1)) {
      const one = [...first];
      one[a] = claim;
      yield [...one];
      for (const b of open.slice(i + 1)) {
        for (const other of (slots[b] as Slot).claims.slice(1)) {
          const two = [...one];
          two[b] = other;
          yield two;
        }
      }
    }
  }
}

function* product(
  slots: readonly Slot[],
  open: readonly number[],
  chosen: ClaimId[],
  at: number,
): Generator<readonly ClaimId[]> {
  const slot = open[at];
  if (slot === undefined) {
    yield [...chosen];
    return;
  }
  for (const claim of (slots[slot] as Slot).claims) {
    chosen[slot] = claim;
    yield* product(slots, open, chosen, at + 1);
  }
}

/** Claims whose numbers are written over after an edit: only the columns that change are copied. */
import { type Decimal, equals } from '@sakip-lint/language';
import type { ClaimId, Claims } from '../model/claim.ts';
import { columnsOf } from './claim-writer.ts';

export interface OpenClaims {
  /** As they were. */
  readonly before: Claims;
  /** Writes where a value stands now. */
  move(claim: ClaimId, start: number, end: number): void;
  /** Writes a number over a claim's; true where it differs from before. */
  write(claim: ClaimId, value: Decimal, flags: number, place: number): boolean;
  /** As they are now. */
  close(): Claims;
}

export function openClaims(before: Claims): OpenClaims {
  const start = new Changing(before.start);
  const end = new Changing(before.end);
  const mantissa = new Changing(before.mantissa);
  const scale = new Changing(before.scale);
  const flags = new Changing(before.flags);
  let { big, places }: { big: ReadonlyMap<ClaimId, Decimal>; places: ReadonlyMap<ClaimId, number> } = before;
  return {
    before,
    move(claim, from, to) {
      start.set(claim, from);
      end.set(claim, to);
    },
    write(claim, value, bits, place) {
      const columns = columnsOf(value);
      const isBig = Number.isNaN(columns.mantissa);
      const wasBig = before.big.get(claim);
      const same =
        (isBig ? wasBig !== undefined && equals(wasBig, value) : before.mantissa[claim] === columns.mantissa) &&
        before.scale[claim] === columns.decimals &&
        before.flags[claim] === bits &&
        (before.places.get(claim) ?? 0) === place;
      if (same) return false;
      mantissa.set(claim, columns.mantissa);
      scale.set(claim, columns.decimals);
      flags.set(claim, bits);
      big = withValue(big, claim, isBig ? value : undefined);
      places = withValue(places, claim, place > 0 ? place : undefined);
      return true;
    },
    close: () => ({
      ...before,
      start: start.column,
      end: end.column,
      mantissa: mantissa.column,
      scale: scale.column,
      flags: flags.column,
      big,
      places,
    }),
  };
}

/** The same map where it says so already. */
function withValue<T>(map: ReadonlyMap<ClaimId, T>, claim: ClaimId, value: T | undefined): ReadonlyMap<ClaimId, T> {
  if (value === undefined && !map.has(claim)) return map;
  const copy = new Map(map);
  if (value === undefined) copy.delete(claim);
  else copy.set(claim, value);
  return copy;
}

/** A column, copied where something in it changes. */
class Changing<Column extends Int32Array | Float64Array | Uint8Array> {
  readonly #before: Column;
  column: Column;

  constructor(before: Column) {
    this.#before = before;
    this.column = before;
  }

  set(index: number, value: number): void {
    if (Object.is(this.column[index], value)) return;
    if (this.column === this.#before) this.column = this.#before.slice() as Column;
    this.column[index] = value;
  }
}

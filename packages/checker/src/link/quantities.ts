/** Quantities interned by open addressing over integer columns: no string and no object per quantity. */
import type { Claims, QuantityId } from '../model/claim.ts';
import { grown } from '../model/grown.ts';
import type { Quantities } from '../model/model.ts';

export interface QuantityTable {
  /** Id of the quantity, made when it is new. */
  intern(subject: number, measure: number, period: number, version: number, scope: number): QuantityId;
  find(subject: number, measure: number, period: number, version: number, scope: number): QuantityId;
  of(id: QuantityId): {
    readonly subject: number;
    readonly measure: number;
    readonly period: number;
    readonly version: number;
    readonly scope: number;
  };
  finish(claims: Claims): Quantities;
}

/** Slots for a subject's quantities, one behind the other. */
const NEAR = 4;
const MOST_NEAR = 8;

function scattered(s: number, m: number, p: number, v: number, c: number): number {
  const hash =
    Math.imul(s, 0x9e3779b1) ^ Math.imul(m + 1, 0x85ebca6b) ^ Math.imul(p + 7, 0xc2b2ae35) ^ (v << 9) ^ (c << 17);
  return hash ^ (hash >>> 15);
}

/** `guess`: how many there may be. */
export function quantityTable(guess = 0): QuantityTable {
  // A power of two, for the slots.
  let room = 512;
  while (room * 2 <= guess) room *= 2;
  let count = 0;
  let subject = new Int32Array(room);
  let measure = new Int32Array(room);
  let period = new Int32Array(room);
  let version = new Uint8Array(room);
  let scope = new Uint16Array(room);
  let slots = new Int32Array(room * 2).fill(-1);

  const slotOf = (s: number, m: number, p: number, v: number, c: number): number => {
    const mask = slots.length - 1;
    // Quantities of subjects that follow each other are written and asked for together: their slots are neighbours.
    let slot = (s * NEAR + m) & mask;
    for (let tries = 0; ; tries++) {
      const id = slots[slot] as number;
      if (id < 0) return slot;
      if (subject[id] === s && measure[id] === m && period[id] === p && version[id] === v && scope[id] === c)
        return slot;
      // A subject of many quantities has them anywhere.
      slot = (tries === MOST_NEAR ? scattered(s, m, p, v, c) : slot + 1) & mask;
    }
  };

  const grow = (): void => {
    room *= 2;
    subject = grown(subject, room);
    measure = grown(measure, room);
    period = grown(period, room);
    version = grown(version, room);
    scope = grown(scope, room);
    slots = new Int32Array(room * 2).fill(-1);
    for (let id = 0; id < count; id++) {
      slots[
        slotOf(
          subject[id] as number,
          measure[id] as number,
          period[id] as number,
          version[id] as number,
          scope[id] as number,
        )
      ] = id;
    }
  };

  return {
    intern(s, m, p, v, c) {
      let slot = slotOf(s, m, p, v, c);
      const known = slots[slot] as number;
      if (known >= 0) return known;
      if (count === room) {
        grow();
        slot = slotOf(s, m, p, v, c);
      }
      subject[count] = s;
      measure[count] = m;
      period[count] = p;
      version[count] = v;
      scope[count] = c;
      slots[slot] = count;
      return count++;
    },
    of: (id) => ({
      subject: subject[id] as number,
      measure: measure[id] as number,
      period: period[id] as number,
      version: version[id] as number,
      scope: scope[id] as number,
    }),
    find: (s, m, p, v, c) => slots[slotOf(s, m, p, v, c)] as number,
    finish(claims) {
      const claimStart = new Int32Array(count + 1);
      for (let claim = 0; claim < claims.count; claim++) {
        const at = (claims.quantity[claim] as number) + 1;
        claimStart[at] = (claimStart[at] as number) + 1;
      }
      for (let id = 0; id < count; id++)
        claimStart[id + 1] = (claimStart[id + 1] as number) + (claimStart[id] as number);
      const next = claimStart.slice();
      const claimIds = new Int32Array(claims.count);
      for (let claim = 0; claim < claims.count; claim++) {
        const id = claims.quantity[claim] as number;
        claimIds[next[id] as number] = claim;
        next[id] = (next[id] as number) + 1;
      }
      return {
        count,
        subject: subject.subarray(0, count),
        measure: measure.subarray(0, count),
        period: period.subarray(0, count),
        version: version.subarray(0, count),
        scope: scope.subarray(0, count),
        find: this.find,
        claimStart,
        claimIds,
      };
    },
  };
}

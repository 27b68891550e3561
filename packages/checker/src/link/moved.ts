/** Places of a model after an edit moved the text behind it. */

import type { Shift } from '@sakip-lint/language';
import type { Place } from '../finding.ts';

/** The same value with its places moved; what holds none that moves is the same object. */
export function moved<T>(value: T, shiftIn: (uri: string) => Shift | null): T {
  const next = of(value, shiftIn) as T;
  for (const items of found.splice(0)) placeless.add(items);
  return next;
}

function of(value: unknown, shiftIn: (uri: string) => Shift | null): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Set) return value;
  if (Array.isArray(value)) return mapped(value, shiftIn);
  if (value instanceof Map) {
    let copy: Map<unknown, unknown> | null = null;
    for (const [key, item] of value) {
      const behind = of(item, shiftIn);
      if (behind === item) continue;
      copy ??= new Map(value);
      copy.set(key, behind);
    }
    return copy ?? value;
  }
  if (isPlace(value)) {
    placesMet++;
    return placeNow(value, shiftIn(value.uri));
  }
  let copy: Record<string, unknown> | null = null;
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    const behind = typeof item === 'object' ? of(item, shiftIn) : item;
    if (behind === item) continue;
    copy ??= { ...value };
    copy[key] = behind;
  }
  return copy ?? value;
}

/** Lists without a place anywhere in them (the cells of tables), which no edit moves: they are gone through once. */
const placeless = new WeakSet<readonly unknown[]>();
let placesMet = 0;
/** Those found now: of lists in lists the outermost. */
const found: (readonly unknown[])[] = [];

function mapped(items: readonly unknown[], shiftIn: (uri: string) => Shift | null): readonly unknown[] {
  const isShort = items.length <= SHORT && typeof items[0] !== 'object';
  if (!isShort && placeless.has(items)) return items;
  const met = placesMet;
  const known = found.length;
  let copy: unknown[] | null = null;
  for (let k = 0; k < items.length; k++) {
    const behind = of(items[k], shiftIn);
    if (behind === items[k]) continue;
    copy ??= items.slice();
    copy[k] = behind;
  }
  if (placesMet === met && !isShort) {
    found.length = known;
    found.push(items);
  }
  return copy ?? items;
}

/** So few words or numbers are gone through as quickly as looked up. */
const SHORT = 16;

const isPlace = (value: object): value is Place => 'uri' in value && 'start' in value && 'end' in value;

function placeNow(place: Place, shift: Shift | null): Place {
  if (shift === null) return place;
  const start = shift.start(place.start);
  // An empty place stays empty.
  const end = place.start === place.end ? start : shift.end(place.end);
  return start === place.start && end === place.end ? place : { ...place, start, end };
}

/** A column with more room, its values kept. */
export function grown<T extends Int32Array | Float64Array | Uint16Array | Uint8Array>(old: T, room: number): T {
  const next = new (old.constructor as new (room: number) => T)(room);
  next.set(old);
  return next;
}

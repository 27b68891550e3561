/**
 * The same characters, holding nothing of the text they were cut from: a piece of a text keeps all of it alive, and what is kept
 * over many edits would keep as many texts.
 */
export function detached(piece: string): string {
  // Cut from a new text, which is only as long as itself.
  return `${piece}\0`.slice(0, -1);
}

/** The same value with all its texts detached. */
export function allDetached<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return detached(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}

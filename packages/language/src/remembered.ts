/** Answers about texts, kept for the next time: a report says the same again and again, and so does the check after an edit. */
import { detached } from './detached.ts';

/** Texts whose answers are kept; then all are forgotten and it begins anew. */
const MOST = 2_000;
/** Longer ones seldom come again, and would keep much. */
const LONGEST = 1_000;

/** `read` with its answers kept by text. It must depend on nothing else, and nobody may change its answers. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return read(text);
    // An answer may hold pieces of its text.
    const own = detached(text);
    const found = read(own);
    if (known.size >= MOST) known.clear();
    known.set(own, found);
    return found;
  };
}

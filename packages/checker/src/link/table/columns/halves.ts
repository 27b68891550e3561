/** `Target K | Target Rp` in one row of heads means what `Target` over `K | Rp` in two rows does. */
import { hasLetters, squeeze, type Word } from '@sakip-lint/language';

const HALF = /^(.+?)[\s\-–(:/]+(K|Rp\.?|Fisik|Keuangan)\s*\)?$/u;

/** Heads whose last word is a half, where another column has the other half of the same words. */
export function splitHalves(heads: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const parts = heads.map((cells) => halfOf(cells.at(-1)?.text.trim() ?? ''));
  const over = new Map<string, { readonly word: Word; readonly halves: Set<boolean> }>();
  for (const [at, part] of parts.entries()) {
    const lowest = heads[at]?.at(-1);
    if (part === null || lowest === undefined) continue;
    const key = keyOf(heads[at] ?? [], part[1] as string);
    const known = over.get(key) ?? { word: { ...lowest, text: (part[1] as string).trim() }, halves: new Set() };
    over.set(key, known);
    known.halves.add(isMoney(part[2] as string));
  }
  return heads.map((cells, at) => {
    const part = parts[at];
    const known = part == null ? undefined : over.get(keyOf(cells, part[1] as string));
    const lowest = cells.at(-1);
    if (part == null || lowest === undefined || known?.halves.size !== 2) return cells;
    return [...cells.slice(0, -1), known.word, { ...lowest, text: part[2] as string }];
  });
}

/** The words before it must be words. */
function halfOf(head: string): RegExpExecArray | null {
  const found = HALF.exec(head);
  return found !== null && hasLetters(found[1] as string) ? found : null;
}

const keyOf = (cells: readonly Word[], words: string): string =>
  [...cells.slice(0, -1).map(({ text }) => text), squeeze(words)].join('|');

const isMoney = (half: string): boolean => /^(?:rp|keuangan)/iu.test(half);

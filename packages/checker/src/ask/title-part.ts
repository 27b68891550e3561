/** Which part of a written text is a title: `1. Produksi perikanan (Ton)` says the title between its number and its unit. */
import { hasLetters, lettersAndDigits, type Span, titleKey } from '@sakip-lint/language';

export interface TitlePart extends Span {
  /** The title, as it was declared. */
  readonly title: string;
}

/** null: the text says none of the titles as it is (it is near one, or abbreviates it). */
export function titlePart(text: string, titles: readonly string[]): TitlePart | null {
  // The longest first: one title may begin another.
  const known = titles.filter((title) => title !== '').sort((a, b) => b.length - a.length);
  for (const title of known) {
    const start = text.lastIndexOf(title);
    if (start < 0 || !isWhole(text, start, start + title.length)) continue;
    if (isTitle(text, title)) return { title, start, end: start + title.length };
  }
  for (const title of known) {
    const part = keyedPart(text, titleKey(title));
    if (part !== null) return { title, ...part };
  }
  return null;
}

/** The shortest end of the text, or of what stands before a bracket at its end, that has the key. */
function keyedPart(text: string, key: string): Span | null {
  for (const end of endsOf(text)) {
    if (titleKey(text.slice(0, end)) !== key) continue;
    let start = 0;
    for (const { index } of text.slice(0, end).matchAll(WORD))
      if (titleKey(text.slice(index, end)) === key) start = index;
    return { start, end };
  }
  return null;
}

const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** A bracket at the end may be a unit. */
function endsOf(text: string): readonly number[] {
  const bracket = /\s*\([^()]{1,24}\)\s*$/u.exec(text)?.index ?? 0;
  return bracket > 0 ? [text.length, bracket] : [text.length];
}

const isTitle = (text: string, title: string): boolean =>
  endsOf(text).some((end) => titleKey(text.slice(0, end)) === titleKey(title));

const isWhole = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));

const isLetter = (letter: string): boolean => letter !== '' && lettersAndDigits(letter) !== '';

/** A new title as the old one was written there: all in capitals where that one was. */
export function likewise(written: string, title: string, next: string): string {
  const shouted = written !== title && hasLetters(written) && written === written.toUpperCase();
  return shouted ? next.toUpperCase() : next;
}

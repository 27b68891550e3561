/**
 * Folds the characters that Word, Excel and PDF put for plain ones onto ASCII, one UTF-16 unit for one, so that offsets in
 * the folded text are offsets in the text: blanks of any width, minus signs and dashes of any kind, full-width forms.
 */
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;

const PLAIN: ReadonlyMap<number, string> = new Map([
  ...[0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0x00ad, 0x2060].map((c) => [c, ' '] as const),
  // U+2000–U+200D: spaces of every width, zero-width ones; U+200E/F: direction marks.
  ...Array.from({ length: 16 }, (_, k) => [0x2000 + k, ' '] as const),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0x207b].map((c) => [c, '-'] as const),
  ...[0xfe6a, 0x066a].map((c) => [c, '%'] as const),
  ...[0x2018, 0x2019, 0x02bc].map((c) => [c, "'"] as const),
  ...[0x201c, 0x201d].map((c) => [c, '"'] as const),
]);

/** The text with plain characters; the same string (no copy) when it is ASCII already. */
export function fold(text: string): string {
  let first = 0;
  while (first < text.length && text.charCodeAt(first) < 0x80) first++;
  if (first === text.length) return text;
  const pieces: string[] = [text.slice(0, first)];
  let plainFrom = first;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const folded =
      code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? String.fromCharCode(code - 0xfee0) : PLAIN.get(code);
    if (folded === undefined) continue;
    pieces.push(text.slice(plainFrom, i), folded);
    plainFrom = i + 1;
  }
  pieces.push(text.slice(plainFrom));
  return pieces.join('');
}

/** True where a full-width form (１２，５％) stands between `start` and `end`: it reads well, but nobody means to write it. */
export function hasFullWidth(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return true;
  }
  return false;
}

/** Blank of any kind, line ends included (text already folded). */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letter (text already folded). */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** First offset at or after `at` that is no blank, before `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

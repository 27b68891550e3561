/** Classes of characters. Word's and Excel's blanks count as blanks, their quotes as quotes, their dashes as minus. */
export function isBlank(code: number): boolean {
  if (code === 32 || code === 9) return true;
  if (code < 0x80) return code === 11 || code === 12;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** What units are written with besides letters: `m²`, `°C`, `‰`, `CO₂`, `orang & unit`. */
const isUnitSign = (code: number): boolean =>
  code === 0xb0 ||
  code === 0xb2 ||
  code === 0xb3 ||
  code === 0xb9 ||
  code === 0x2030 ||
  code === 0x2031 ||
  (code >= 0x2070 && code <= 0x209c);

/** A letter, `_`, `&` or the sign of a unit: what a word may begin with. */
export function isWordStart(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 38;
  if (isBlank(code) || isDigit(code)) return false;
  if (isUnitSign(code)) return true;
  // Arrows, operators and shapes, which need no pattern of Unicode: such a one is dear to compile.
  return (code < 0x2190 || code >= 0x2c00) && isLetter(String.fromCharCode(code));
}

const isLetter = (char: string): boolean => /\p{L}|\p{M}/u.test(char);

/** `Jama'ah`, also with the sign that Word puts for it. */
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

export function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code) || isApostrophe(code);
}

/** `"` and the typographic ones that Word puts for it. */
export function isQuote(code: number): boolean {
  return code === 34 || (code >= 0x201c && code <= 0x201f) || code === 0x2033 || code === 0xff02;
}

export function isMinus(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Text as a console shows it: columns, wrapping, safe characters. */

/** Wide in East Asian fonts (Unicode 15, W and F) and emoji: two columns. */
const isWide = (char: string): boolean =>
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u.test(
    char,
  );
/** Combining marks, joiners, variation selectors: no column of their own. */
const isZero = (char: string): boolean => /\p{Mn}|\p{Me}|[\u200B-\u200D\u2060]/u.test(char);
/** What moves the cursor, changes colours or turns the direction of a line: never sent to a console from a file. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

/** Columns of one code point: 0, 1 or 2. */
export function columnsOf(char: string): 0 | 1 | 2 {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (isZero(char)) return 0;
  return isWide(char) ? 2 : 1;
}

export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += columnsOf(char);
  return width;
}

export function isUnsafe(char: string): boolean {
  return UNSAFE.test(char);
}

export function safe(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(new RegExp(UNSAFE, 'gu'), '\uFFFD');
}

/** Breaks at spaces; a word longer than a line is cut. No line is wider than `width` (at least 2). */
export function wrap(text: string, width: number): string[] {
  const limit = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    let rest = word;
    let columns = widthOf(rest);
    if (used > 0 && used + 1 + columns <= limit) {
      line += ` ${rest}`;
      used += 1 + columns;
      continue;
    }
    if (used > 0 || line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    while (columns > limit) {
      const head = take(rest, limit);
      lines.push(head);
      rest = rest.slice(head.length);
      columns = widthOf(rest);
    }
    line = rest;
    used = columns;
  }
  lines.push(line);
  return lines.filter((text, index) => text !== '' || index === 0);
}

/** The longest beginning that is not wider than `width`, but at least one code point. */
export function take(text: string, width: number): string {
  let used = 0;
  let length = 0;
  for (const char of text) {
    used += columnsOf(char);
    if (used > width && length > 0) break;
    length += char.length;
  }
  return text.slice(0, length);
}

const ASCII: Readonly<Record<string, string>> = {
  '…': '...',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '×': 'x',
  '÷': '/',
  '·': '.',
  '•': '*',
  '→': '->',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '±': '+/-',
  '½': '1/2',
  '\u00A0': ' ',
};

/** What a console without UTF-8 can show; letters lose their accents, the rest is `?`. */
export function ascii(text: string): string {
  return text.replaceAll(/[^\u0000-\u007E]/gu, (char) => {
    const known = ASCII[char];
    if (known !== undefined) return known;
    const plain = char.normalize('NFKD').replaceAll(/[^\u0020-\u007E]/gu, '');
    return plain !== '' ? plain : columnsOf(char) === 0 ? '' : '?';
  });
}

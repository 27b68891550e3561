/**
 * Bytes to text. Nothing is refused that can still be read: what was wrong with the bytes becomes a problem at its
 * place, so the rest of the file is checked all the same.
 */

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/** Rule ids of what may be wrong with a file's bytes. */
export type DecodeRule = 'sintaks/pengodean' | 'sintaks/nul' | 'sintaks/bukan_teks';

export interface DecodeProblem {
  readonly rule: DecodeRule;
  /** Which message, where the rule has several. */
  readonly key?: string;
  readonly args: Readonly<Record<string, string>>;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** A decoded file. The line ends stay as they are. */
export interface Source {
  /** Without a byte order mark; empty if the file is no text at all. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The text is not all that the bytes say: it must not be written back. */
  readonly lossy: boolean;
  readonly problems: readonly DecodeProblem[];
}

// A web standard that Node and browsers have, but no ES library declares.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** First bytes of what planners mistake for a text file (a renamed workbook, a web page saved as one), and its name. */
const FOREIGN: readonly { readonly bytes: readonly number[] | string; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'Word/Excel/ZIP' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'Word/Excel 97' },
  { bytes: '%pdf', what: 'PDF' },
  { bytes: '{\\rtf', what: 'RTF' },
  { bytes: '<!doctype', what: 'HTML' },
  { bytes: '<html', what: 'HTML' },
  { bytes: '<?xml', what: 'XML' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], what: 'JPEG' },
  { bytes: 'rar!', what: 'RAR' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: '7z' },
  { bytes: [0x1f, 0x8b], what: 'GZIP' },
];

function foreign(bytes: Uint8Array, encoding: Encoding): DecodeProblem | null {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const begins = (index: number, expected: number): boolean => {
    const byte = bytes[index] ?? 0;
    return byte === expected || (byte >= 0x41 && byte <= 0x5a && byte + 0x20 === expected);
  };
  const known = FOREIGN.find(({ bytes: magic }) =>
    typeof magic === 'string'
      ? [...magic].every((char, index) => begins(from + index, char.charCodeAt(0)))
      : magic.every((byte, index) => bytes[index] === byte),
  );
  const place = { rule: 'sintaks/bukan_teks', start: 0, end: 0 } as const;
  if (known !== undefined) return { ...place, args: { apa: known.what } };
  return encoding.startsWith('utf-8') && isBinary(bytes)
    ? { ...place, key: 'sintaks/bukan_teks.biner', args: {} }
    : null;
}

/** Of random bytes a tenth are control characters; texts have none but blanks. NULs are left to `sintaks/nul`. */
function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 4_096);
  let control = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] ?? 0;
    if (byte > 0 && byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) control++;
  }
  return control >= 8 && control * 20 > size;
}

export function decode(bytes: Uint8Array): Source {
  const encoding = sniff(bytes);
  const problem = foreign(bytes, encoding);
  if (problem !== null) return { text: '', encoding: 'utf-8', lossy: true, problems: [problem] };
  const { text, problems } =
    encoding === 'utf-8' || encoding === 'utf-8-bom'
      ? decodeUtf8(encoding === 'utf-8-bom' ? bytes.subarray(3) : bytes)
      : decodeUtf16(bytes, encoding);
  const clean = withoutNul(text);
  const all = [...problems, ...clean.problems];
  return { text: clean.text, encoding, lossy: all.length > 0, problems: all };
}

/** Text back to bytes in the encoding it came in. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charCodeAt(i);
    bytes[2 * i + low] = unit & 0xff;
    bytes[2 * i + high] = unit >> 8;
  }
  return bytes;
}

/** By the byte order mark; without one, UTF-16 shows as a NUL in every other byte of the beginning. */
function sniff(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, 32);
  if (pairs < 2) return 'utf-8';
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++;
    if (bytes[2 * i + 1] === 0) second++;
  }
  if (second * 4 > pairs * 3 && first === 0) return 'utf-16le';
  if (first * 4 > pairs * 3 && second === 0) return 'utf-16be';
  return 'utf-8';
}

interface Decoded {
  readonly text: string;
  readonly problems: readonly DecodeProblem[];
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(label).decode(bytes); // drops the mark
  // Half a character (an odd byte, one of a pair) becomes U+FFFD; one that was written as such is whole.
  const [low, high] = label === 'utf-16le' ? [0, 1] : [1, 0];
  const mark = bytes[low] === 0xff && bytes[high] === 0xfe ? 1 : 0;
  let bad = 0;
  let place = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const byte = 2 * (at + mark);
    if (bytes[byte + low] === 0xfd && bytes[byte + high] === 0xff) continue;
    if (bad === 0) place = at;
    bad++;
  }
  if (bad === 0) return { text, problems: [] };
  const args = { jumlah: String(bad) };
  return {
    text,
    problems: [{ rule: 'sintaks/pengodean', key: 'sintaks/pengodean.utf16', args, start: place, end: place + 1 }],
  };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return decodeMixed(bytes);
  }
}

/** Bytes 0x80–0x9F of Windows-1252, which is what Notepad's "ANSI" means in Indonesia; undefined ones stay as they are. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** What is UTF-8 is read as such, and every other byte as Windows-1252; one problem for the whole file. */
function decodeMixed(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  let bad = 0;
  let place = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (let i = 0; i < bytes.length; ) {
    const size = sequenceAt(bytes, i);
    if (size > 0) {
      i += size;
      continue;
    }
    if (from < i) add(utf8.decode(bytes.subarray(from, i)));
    if (bad === 0) place = length;
    bad++;
    const byte = bytes[i] ?? 0;
    add(byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '\uFFFD') : String.fromCharCode(byte));
    i++;
    from = i;
  }
  if (from < bytes.length) add(utf8.decode(bytes.subarray(from)));
  const problem: DecodeProblem = {
    rule: 'sintaks/pengodean',
    args: { jumlah: String(bad) },
    start: place,
    end: place + 1,
  };
  return { text: pieces.join(''), problems: [problem] };
}

/** Length of the well-formed UTF-8 sequence at `i`, 0 if there is none (Unicode 15, table 3-7). */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0 || i + size > bytes.length) return 0;
  for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : size;
}

/** NUL characters become spaces (same length, so places stay); one problem for the whole file. */
function withoutNul(text: string): Decoded {
  const start = text.indexOf('\0');
  if (start < 0) return { text, problems: [] };
  // By runs: a disk that lost its power leaves millions of them in a row.
  let count = 0;
  const clean = text.replace(/\0+/g, (run) => {
    count += run.length;
    return ' '.repeat(run.length);
  });
  return { text: clean, problems: [{ rule: 'sintaks/nul', args: { jumlah: String(count) }, start, end: start + 1 }] };
}

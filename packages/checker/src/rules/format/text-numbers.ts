/** Malformed numbers in running text, where most runs of digits and dots are no numbers at all. */
import { hasLetters, type Numeral, readNumeral, scanDate, scanNumeral } from '@sakip-lint/language';

export interface TextNumber {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
}

/** A letter, digit or joint before it: part of a code, a date, a clock time. */
const isGluedBefore = (char: string): boolean => /[\d./,:\-–]/.test(char) || hasLetters(char);
const isGluedAfter = (text: string): boolean =>
  /^(?:[/:]|[-–.,]\d)/.test(text) || hasLetters(String.fromCodePoint(text.codePointAt(0) ?? 32));

/** Numbers that are malformed beyond doubt: with Rp or %, or with two separators or more. Linear. */
export function malformedIn(text: string): readonly TextNumber[] {
  const found: TextNumber[] = [];
  let at = 0;
  while (at < text.length) {
    const start = nextStart(text, at);
    if (start < 0) break;
    const date = scanDate(text, start);
    const end = date > 0 ? date : scanNumeral(text, start);
    if (end <= start) {
      at = start + 1;
      continue;
    }
    at = end;
    if (date > 0 || isGluedAfter(text.slice(end, end + 2))) continue;
    const numeral = readNumeral(text.slice(start, end));
    if (
      numeral !== null &&
      numeral.fault !== null &&
      isMeantAsNumber(text.slice(Math.max(0, start - 16), start), text.slice(start, end), numeral)
    ) {
      found.push({ start, end, numeral });
    }
  }
  return found;
}

function nextStart(text: string, from: number): number {
  const begin = /Rp|\d/gi;
  begin.lastIndex = from;
  for (let hit = begin.exec(text); hit !== null; hit = begin.exec(text)) {
    if (hit.index === 0 || !isGluedBefore(text[hit.index - 1] as string)) return hit.index;
  }
  return -1;
}

/** `Nomor 188.342.45`, `telp. 0765.123.45`: numbers of things, whatever their form. */
const NAMES_A_THING = /(?:nomor|no|kode|nip|nik|telp|telepon|hp|fax|faks|rekening|pasal|ayat|versi)\.?\s*:?\s*$/i;

function isMeantAsNumber(before: string, written: string, { prefix, percent }: Numeral): boolean {
  if (prefix === 'Rp' || percent) return true;
  if (/^0\d/.test(written) || NAMES_A_THING.test(before)) return false;
  const groups = written.split(/[.,]/);
  // Without a comma only a dot left out is beyond doubt: a short group may be part of a code.
  return groups.length > 2 && (written.includes(',') || groups.slice(1).every((group) => group.trim().length >= 3));
}

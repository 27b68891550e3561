/**
 * Reads one number. Plain forms take a path over char codes that makes nothing but the result; all else is folded,
 * measured (`scan.ts`) and, where malformed, weighed (`group.ts`).
 */
import {
  type Decimal,
  decimal,
  decimalsOf,
  fromDigits,
  neg,
  roundSignificant,
  shift,
  significantDigits,
} from './decimal.ts';
import { fold, hasFullWidth, isDigit, isLetter, skipBlanks } from './fold.ts';
import {
  type Body,
  bodyOf,
  isNumberOfThings,
  isWellFormed,
  type Leaning,
  readingsOf,
  swapMarks,
  writtenDecimals,
} from './group.ts';
import { type Expect, MAGNITUDES, type Magnitude, type Numeral, type NumeralFault, POWER_OF } from './numeral.ts';
import { type Extent, extentOf, MOST_DIGITS } from './scan.ts';

/**
 * The number that `text` (blanks around it apart) consists of; null where it is none: words, two numbers, `3.2.1`, more
 * than 60 digits. A magnitude word may follow (`91,55 miliar`); other units are `readValue`'s to take off.
 */
export function readNumeral(text: string, expect: Expect = 'nilai'): Numeral | null {
  return readPlain(text, expect) ?? readAny(text, expect);
}

/** `[Rp[.] ]1.234.567[,89][%]` and `1234567[,89]` with at most 15 digits; null for anything else, well-formed or not. */
export function readPlain(text: string, expect: Expect): Numeral | null {
  if (expect === 'format us') return null;
  const length = text.length;
  let i = 0;
  let rupiah = false;
  if (text.charCodeAt(0) === 82 && (text.charCodeAt(1) | 32) === 112) {
    rupiah = true;
    i = text.charCodeAt(2) === 46 ? 3 : 2;
    if (text.charCodeAt(i) === 32) i++;
  }
  const first = i;
  let m = 0;
  let code = text.charCodeAt(i);
  while (isDigit(code)) {
    m = m * 10 + (code - 48);
    code = text.charCodeAt(++i);
  }
  let digits = i - first;
  if (digits === 0 || digits > 15) return null;
  if (code === 46) {
    if (digits > 3 || text.charCodeAt(first) === 48) return null;
    while (code === 46) {
      for (let k = 1; k <= 3; k++) {
        code = text.charCodeAt(i + k);
        if (!isDigit(code)) return null;
        m = m * 10 + (code - 48);
      }
      i += 4;
      digits += 3;
      if (digits > 15) return null;
      code = text.charCodeAt(i);
    }
    if (isDigit(code)) return null;
  }
  let decimals = 0;
  if (code === 44) {
    code = text.charCodeAt(++i);
    while (isDigit(code)) {
      m = m * 10 + (code - 48);
      decimals++;
      code = text.charCodeAt(++i);
    }
    if (decimals === 0 || decimals > 9 || digits + decimals > 15) return null;
    if (decimals === 3 && expect === 'cacah') return null;
    if (decimals !== 2 && (rupiah || expect === 'rupiah')) return null;
  }
  const percent = code === 37;
  if (percent) i++;
  if (i !== length) return null;
  return wellFormed(decimal(m, decimals), decimals, rupiah, percent);
}

function wellFormed(value: Decimal, decimals: number, rupiah: boolean, percent: boolean): Numeral {
  return {
    value,
    readings: [value],
    decimals,
    fault: null,
    ambiguous: false,
    prefix: rupiah ? 'Rp' : null,
    percent,
    dash: false,
    negative: false,
    magnitude: null,
    spreadsheet: false,
  };
}

function readAny(text: string, expect: Expect): Numeral | null {
  const folded = fold(text);
  let start = skipBlanks(folded, 0, folded.length);
  let end = folded.length;
  while (end > start && skipBlanks(folded, end - 1, end) === end) end--;
  let negative = false;
  let percentOutside = false;
  if (folded.charCodeAt(start) === 40) {
    // `(1.234)` and `(1,5)%`: a negative as accountants write it.
    if (folded.charCodeAt(end - 1) === 37) {
      percentOutside = true;
      end--;
    }
    if (folded.charCodeAt(end - 1) !== 41) return null;
    negative = true;
    start = skipBlanks(folded, start + 1, end);
    end--;
  } else if (folded.charCodeAt(start) === 45) {
    negative = true;
    start = skipBlanks(folded, start + 1, end);
  }
  const extent = extentOf(folded.slice(0, end), start, true);
  if (extent === null || (negative && extent.negative)) return null;
  const magnitude = magnitudeIn(folded, extent.end, end);
  if (magnitude === undefined) return null;
  const body = bodyOf(folded, extent.bodyStart, extent.bodyEnd);
  if (body.digits.length > MOST_DIGITS) return null;
  const core = readBody(body, extent, magnitude, expect);
  if (core === null) return null;
  const minus = negative || extent.negative;
  const places = magnitude !== null && core.fault !== 'magnitude' ? POWER_OF[magnitude] : 0;
  const readings = core.readings.map((x) => shift(minus ? neg(x) : x, places));
  const value = readings[0] as Decimal;
  const fault = core.fault ?? (hasFullWidth(text, start, extent.end) ? 'characters' : null);
  return {
    value,
    readings,
    decimals: decimalsOf(core.readings[0] as Decimal),
    fault,
    ambiguous: core.ambiguous,
    prefix: extent.rupiah ? 'Rp' : null,
    percent: extent.percent || percentOutside,
    dash: extent.dash,
    negative: minus,
    magnitude,
    spreadsheet: core.spreadsheet,
  };
}

/** The magnitude word that fills `start`–`end`; null where nothing stands there, undefined where something else does. */
function magnitudeIn(folded: string, start: number, end: number): Magnitude | null | undefined {
  const from = skipBlanks(folded, start, end);
  if (from >= end) return null;
  // The longest word has nine letters: nothing is copied of a long rest.
  if (end - from > 12 || !isLetter(folded.charCodeAt(from))) return undefined;
  return MAGNITUDES.get(folded.slice(from, end).replace('.', '').toLowerCase());
}

interface Core {
  readonly readings: readonly Decimal[];
  readonly fault: NumeralFault | null;
  readonly ambiguous: boolean;
  readonly spreadsheet: boolean;
}

/** Digits kept of a stored number: more than any report prints, fewer than the noise of binary fractions reaches. */
const STORED_DIGITS = 12;

function readBody(written: Body, extent: Extent, magnitude: Magnitude | null, expect: Expect): Core | null {
  const stored = readStored(written, extent.exponential ? extent.exponent : null);
  if (stored !== undefined) return stored;
  const body = expect === 'format us' ? swapMarks(written) : written;
  const leaning = leaningOf(extent, magnitude, expect);
  const oddDecimals = hasOddDecimals(body, leaning);
  if (isWellFormed(body) && !oddDecimals) {
    const value = fromDigits(body.digits, writtenDecimals(body));
    const whole = body.digits.length - writtenDecimals(body);
    const fault = extent.blanks ? 'spaces' : magnitude !== null && whole >= 7 ? 'magnitude' : null;
    return { readings: [value], fault, ambiguous: false, spreadsheet: false };
  }
  if (isNumberOfThings(body, extent.rupiah || extent.percent || expect === 'rupiah')) return null;
  const { readings, clear } = readingsOf(body, leaning);
  const values = readings.map((reading) => reading.value);
  return { readings: values, fault: faultOf(body, values[0] as Decimal, clear), ambiguous: !clear, spreadsheet: false };
}

function leaningOf(extent: Extent, magnitude: Magnitude | null, expect: Expect): Leaning {
  if (magnitude !== null) return 'nilai';
  if (extent.rupiah) return expect === 'format us' ? 'nilai' : 'rupiah';
  if (extent.percent) return 'persen';
  return expect === 'format us' ? 'nilai' : expect;
}

/** Well-formed by itself, but not what is due: `1.855.010,480` in rupiah, `1,234` of a count. */
function hasOddDecimals(body: Body, leaning: Leaning): boolean {
  const decimals = writtenDecimals(body);
  // `450,5` in a budget is millions that nobody declared, no slip in a grouped amount.
  if (leaning === 'rupiah' && decimals === 1 && body.digits.length <= 4) return false;
  if (leaning === 'rupiah') return decimals !== 0 && decimals !== 2;
  return leaning === 'cacah' && decimals === 3 && body.digits.charCodeAt(0) !== 48;
}

/**
 * `14,987244897959181`, `0.14987244897959182`, `9,9999999999999978E-2`: a spreadsheet's stored number, in either
 * format, with more than 9 decimals or 15 significant digits. A grouped number was printed by somebody, however long.
 * undefined: not stored; null: no number at all.
 */
function readStored(body: Body, exponent: number | null): Core | null | undefined {
  if (body.at.length > 1) return exponent === null ? undefined : null;
  const decimals = body.at.length === 0 ? 0 : body.digits.length - (body.at[0] as number);
  const x = fromDigits(body.digits, decimals);
  if (exponent === null && decimals <= 9 && (decimals <= 3 || significantDigits(x) <= 15)) return undefined;
  const value = roundSignificant(shift(x, exponent ?? 0), STORED_DIGITS);
  return { readings: [value], fault: null, ambiguous: false, spreadsheet: true };
}

function faultOf(body: Body, best: Decimal, clear: boolean): NumeralFault {
  const decimals = decimalsOf(best);
  const { marks } = body;
  const last = body.digits.length - (body.at.at(-1) as number);
  if (clear && isWellFormed(swapMarks(body)) && marks.includes(',') && (marks.includes('.') || marks.length > 1)) {
    return decimals === writtenDecimals(swapMarks(body)) ? 'us-format' : 'comma-thousands';
  }
  if (isWellFormed(body)) return marks.includes('.') || decimals > 0 ? 'rupiah-decimals' : 'comma-thousands';
  if (clear && decimals > 0 && decimals === last && marks.endsWith('.')) return 'dot-decimal';
  if (clear && decimals === 0 && marks.includes(',')) return 'comma-thousands';
  return 'grouping';
}

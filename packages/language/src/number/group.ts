/**
 * What digits and separators may have meant. A malformed number keeps its digits; what is open is which separators are
 * wrong. Every reading is priced by how many separators had to change, and the cheapest wins if it wins clearly.
 */
import { type Decimal, fromDigits } from './decimal.ts';
import { isDigit } from './fold.ts';

/** Digits of a number, with its separators at digit positions (`1.234,5` = digits 12345, `.` before 1, `,` before 4). */
export interface Body {
  readonly digits: string;
  /** Number of digits before each separator, rising. */
  readonly at: readonly number[];
  /** `.` or `,` for each. */
  readonly marks: string;
}

export interface Reading {
  readonly value: Decimal;
  /** Digits after the comma in this reading. */
  readonly decimals: number;
  readonly cost: number;
}

/** What decides between readings: rupiah have no or two decimals, counts none in groups of three. */
export type Leaning = 'nilai' | 'rupiah' | 'cacah' | 'persen';

/** Body of a run of digits, `.` and `,` that begins and ends with a digit; blanks in it are skipped. */
export function bodyOf(text: string, start: number, end: number): Body {
  let digits = '';
  let marks = '';
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) digits += text[i];
    else if (code === 46 || code === 44) {
      at.push(digits.length);
      marks += text[i];
    }
  }
  return { digits, at, marks };
}

/** The same body with dots and commas exchanged: US format read as ours. */
export function swapMarks(body: Body): Body {
  return { ...body, marks: [...body.marks].map((mark) => (mark === '.' ? ',' : '.')).join('') };
}

/** Digits in each group, separators apart. */
export function groupsOf(body: Body): number[] {
  const ends = [...body.at, body.digits.length];
  return ends.map((end, k) => end - (k === 0 ? 0 : (ends[k - 1] as number)));
}

/** `1.234.567` and `1.234.567,89`, `1234567` and `1234,5`: digits in threes or not grouped at all. */
export function isWellFormed(body: Body): boolean {
  const { at, marks, digits } = body;
  const comma = marks.indexOf(',');
  if (comma >= 0 && comma !== marks.length - 1) return false;
  const whole = comma < 0 ? digits.length : (at[comma] as number);
  const dots = comma < 0 ? marks.length : comma;
  if (dots === 0) return whole > 0;
  const first = at[0] as number;
  if (first < 1 || first > 3 || digits.charCodeAt(0) === 48) return false;
  for (let k = 0; k < dots; k++) if (at[k] !== first + 3 * k) return false;
  return whole === first + 3 * dots;
}

/** Decimals as written (digits after the last comma), for a well-formed body. */
export function writtenDecimals(body: Body): number {
  const comma = body.marks.indexOf(',');
  return comma < 0 ? 0 : body.digits.length - (body.at[comma] as number);
}

/**
 * Groups that cannot be one number: `3.2.1`, `2.17.01`, `1,5,6` are numbers of things or lists. One number has digits
 * in threes for the most part, sen apart; a dot left out (`013738`) or a digit too many still counts. `lenient`: a number is due (rupiah).
 */
export function isNumberOfThings(body: Body, lenient: boolean): boolean {
  if (body.at.length < 2 || (body.marks.includes('.') && body.marks.includes(','))) return false;
  const groups = groupsOf(body).slice(1);
  if ((groups.at(-1) as number) < 3 && groups.length > 1) groups.pop();
  const threes = groups.filter((n) => n >= 3).length;
  return lenient ? threes === 0 : threes * 2 <= groups.length;
}

/** Separators of the ideal print of `whole` digits before the comma, `total` in all. */
function idealMarks(whole: number, total: number, grouped: boolean): Map<number, string> {
  const marks = new Map<number, string>();
  if (grouped) for (let at = whole - 3; at > 0; at -= 3) marks.set(at, '.');
  if (whole < total) marks.set(whole, ',');
  return marks;
}

/** A dot or comma where none belongs counts twice: people leave separators out and mistake them, they seldom add one. */
const EXTRA = 2.5;
const MISSING = 1;
const WRONG = 1;

function markCost(body: Body, ideal: ReadonlyMap<number, string>): number {
  let cost = 0;
  let wrong = 0;
  let kept = 0;
  for (let k = 0; k < body.at.length; k++) {
    const due = ideal.get(body.at[k] as number);
    if (due === undefined) cost += EXTRA;
    else if (due === body.marks[k]) kept++;
    else wrong++;
  }
  cost += MISSING * (ideal.size - kept - wrong);
  // All of them exchanged is one mistake (US format), not many.
  const swapped = kept === 0 && cost === 0 && wrong > 1;
  return cost + (swapped ? WRONG : wrong * WRONG);
}

function decimalsCost(decimals: number, leaning: Leaning): number {
  if (leaning === 'rupiah') return decimals === 0 || decimals === 2 ? 0 : 2;
  if (leaning === 'cacah') return decimals === 0 ? 0 : decimals === 3 ? 2 : 1;
  return decimals <= 2 ? 0 : decimals <= 4 ? 1 : 2;
}

/** Readings this close to the cheapest are kept; a lead smaller than `CLEAR` decides nothing. */
const KEPT = 1;
const CLEAR = 1;
/** Of the digits that would repair a group, a neighbour typed once instead of twice comes first. */
const NOT_DOUBLED = 0.25;

function priced(body: Body, whole: number, leaning: Leaning): Reading {
  const total = body.digits.length;
  const decimals = total - whole;
  let cost = markCost(body, idealMarks(whole, total, true));
  // 1234,5 and 0,5 are printed without groups, but a number with groups elsewhere was meant to have them all.
  cost = Math.min(cost, markCost(body, idealMarks(whole, total, false)) + (decimals === 0 ? EXTRA : 0));
  if (whole > 1 && body.digits.charCodeAt(0) === 48) cost += 3;
  return { value: fromDigits(body.digits, decimals), decimals, cost: cost + decimalsCost(decimals, leaning) };
}

/** A group that has a digit too few or too many, when all others are right: the digits that would repair it. */
function digitSlips(body: Body, cost: number): Reading[] {
  const groups = groupsOf(body);
  const decimalsAt = body.marks.endsWith(',') && groups.at(-1) !== 3 ? groups.length - 1 : groups.length;
  const off = groups.map((n, k) => (k > 0 && k < decimalsAt && n !== 3 ? k : -1)).filter((k) => k >= 0);
  const slip = off[0];
  if (off.length !== 1 || slip === undefined || decimalsAt < 3 || (groups[0] as number) > 3) return [];
  const from = body.at[slip - 1] as number;
  const size = groups[slip] as number;
  const before = body.digits.slice(0, from);
  const group = body.digits.slice(from, from + size);
  const after = body.digits.slice(from + size);
  const decimals = decimalsAt < groups.length ? (groups.at(-1) as number) : 0;
  const repaired = new Set<string>();
  if (size === 2) {
    for (let d = 0; d <= 9; d++) for (let k = 0; k <= 2; k++) repaired.add(group.slice(0, k) + d + group.slice(k));
  } else if (size === 4) {
    for (let k = 0; k < 4; k++) repaired.add(group.slice(0, k) + group.slice(k + 1));
  }
  return [...repaired].map((g) => ({
    value: fromDigits(before + g + after, decimals),
    decimals,
    cost: size === 4 || g[0] === g[1] || g[1] === g[2] ? cost : cost + NOT_DOUBLED,
  }));
}

/** Readings of a malformed body, best first, and whether the best one is clearly meant. */
export function readingsOf(
  body: Body,
  leaning: Leaning,
): { readonly readings: readonly Reading[]; readonly clear: boolean } {
  const total = body.digits.length;
  const wholes = new Set([total, ...body.at]);
  if (total > 2) wholes.add(total - 2);
  const found = [...wholes].filter((whole) => whole > 0).map((whole) => priced(body, whole, leaning));
  found.sort((a, b) => a.cost - b.cost);
  // `100.000.000.00` ends in sen written with a dot; any other two digits may as well be a group that lost one.
  const slips = digitSlips(body, body.digits.endsWith('00') ? 2 : 1);
  const slipsMatter = slips.some((slip) => slip.cost < (found[0] as Reading).cost + CLEAR);
  if (slipsMatter) {
    found.push(...slips);
    found.sort((a, b) => a.cost - b.cost);
  }
  const best = (found[0] as Reading).cost;
  const readings = found.filter((reading) => reading.cost <= best + KEPT);
  const rival = readings[1];
  return { readings, clear: rival === undefined || rival.cost >= best + CLEAR };
}

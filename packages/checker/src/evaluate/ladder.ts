/** What is said of one print against one exact value: the ladder of outcomes. */
import {
  addRational,
  cmpRational,
  type Decimal,
  divRational,
  type Rational,
  roundRational,
  subRational,
  toRational,
  truncateRational,
  ulp,
} from '@sakip-lint/language';
import type { DocumentInfo } from '../model/model.ts';
import { type Convention, contains, type Interval, intersect, printedInterval } from './interval.ts';

/** In order of mildness. `batas`: capped; `pembulatan`: cut instead of rounded; `presisi`: only hidden digits explain it. */
export type Verdict = 'sesuai' | 'batas' | 'pembulatan' | 'presisi' | 'bertentangan';

export const MILDNESS: readonly Verdict[] = ['sesuai', 'batas', 'pembulatan', 'presisi', 'bertentangan'];

export type Declared = DocumentInfo['pembulatan'];

export interface Print {
  readonly value: Decimal;
  /** The print is the value itself: only equality agrees. */
  readonly exact: boolean;
  /** Stored by a spreadsheet: a difference in the last kept digit agrees. */
  readonly stored: boolean;
  /** One unit of the last place, where that is not one of the decimals shown (`91,55 miliar`). */
  readonly by?: Decimal;
}

/** Rounded half up, or cut, the value prints as shown; both counted in units of the last place. */
export function printsRounded(value: Rational, print: Decimal, by: Decimal = ulp(print)): boolean {
  return inUnits(value, print, by, roundRational);
}

export function printsCut(value: Rational, print: Decimal, by: Decimal = ulp(print)): boolean {
  return inUnits(value, print, by, truncateRational);
}

function inUnits(value: Rational, print: Decimal, by: Decimal, to: typeof roundRational): boolean {
  const unit = toRational(by);
  return cmpRational(toRational(to(divRational(value, unit), 0)), divRational(toRational(print), unit)) === 0;
}

/** Agrees under what the document declares; undeclared, halves may have gone either way. */
export function agrees(value: Rational, print: Print, declared: Declared): boolean {
  const { value: shown, by = ulp(shown) } = print;
  if (cmpRational(value, toRational(shown)) === 0) return true;
  if (print.exact) return false;
  if (print.stored && contains(storedInterval(shown), value)) return true;
  if (declared === 'dipotong') return printsCut(value, shown, by);
  if (declared === 'dibulatkan') return printsRounded(value, shown, by);
  if (contains(printedInterval(shown, 'tidak dinyatakan', by), value)) return true;
  return declared === 'bebas' && printsCut(value, shown, by);
}

/** One unit of the last kept digit to either side. */
function storedInterval(shown: Decimal): Interval {
  const at = toRational(shown);
  const unit = toRational(ulp(shown));
  return { lo: { at: subRational(at, unit), open: false }, hi: { at: addRational(at, unit), open: false } };
}

/** The print is what cutting gives, and the document neither declares cutting (then it agrees) nor rounding (then it is wrong). */
export function isCut(value: Rational, print: Print, declared: Declared): boolean {
  return declared === null && !print.exact && printsCut(value, print.value, print.by);
}

/** Some value of the image prints as shown. */
export function reaches(image: Interval, print: Print, declared: Declared): boolean {
  if (print.exact) return contains(image, toRational(print.value));
  const convention = declared === 'dipotong' || declared === 'dibulatkan' ? declared : 'tidak dinyatakan';
  const meets = (one: Convention): boolean => intersect(image, printedInterval(print.value, one, print.by)) !== null;
  return meets(convention) || (declared === 'bebas' && meets('dipotong'));
}

/** Caps in use where none is declared. */
export const USUAL_CAPS: readonly number[] = [100, 110, 120, 150];

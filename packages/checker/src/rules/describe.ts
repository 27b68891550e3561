/** How quantities, values and calculations are written in messages: as a person would write them. */
import {
  cmp,
  cmpRational,
  type Decimal,
  decimalsOf,
  formatNumeral,
  fromString,
  type Rational,
  remembered,
  rescale,
  roundRational,
  toCanonical,
  toDecimal,
  toRational,
  trimZeros,
  truncateRational,
} from '@sakip-lint/language';
import type { Formula } from '../evaluate/formula.ts';
import { numberOf } from '../evaluate/number.ts';
import { isPercent } from '../evaluate/percent.ts';
import { inline } from '../messages/args.ts';
import type { ClaimId, QuantityId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { claimPlace } from './claims.ts';
import { sourceAt } from './draft.ts';
import { periodText, versionName } from './periods.ts';

/** Longer titles are cut in messages. */
const LONGEST_TITLE = 72;
/** More terms than this are counted, not listed. */
const MOST_TERMS = 14;

export const shortTitle: (title: string) => string = remembered((title) => {
  const text = title.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${text.slice(0, cut > 20 ? cut : LONGEST_TITLE - 1)} …`;
});

/** `capaian "Persentase Koperasi Aktif"`; data have a title of their own: `"Jumlah koperasi"`. */
export function measureOfSubject(model: Model, measure: number, subject: number, title: string, version = ''): string {
  const own = model.dataTitle(subject, measure);
  if (own !== null) return `"${shortTitle(own)}"`;
  const word = (model.measures[measure] ?? '').replace(/[_(]/g, ' ').replace(')', '');
  // `jumlah tabel 2.2` says its measure itself.
  if (title.startsWith(`${word} `)) return title;
  return [word, version, title].filter((part) => part !== '').join(' ');
}

/** `capaian "Persentase Koperasi Aktif" 2023`, `pagu murni "Pengembangan UMKM" 2023`, `capaian laporan 2023`. */
export function quantityName(model: Model, quantity: QuantityId): string {
  const { quantities } = model;
  const subject = model.subjects[quantities.subject[quantity] as number];
  const version = quantities.version[quantity] as number;
  const name = measureOfSubject(
    model,
    quantities.measure[quantity] as number,
    quantities.subject[quantity] as number,
    subject === undefined ? '' : subjectName(subject),
    version > 0 ? versionName(version) : '',
  );
  const range = model.rangeOf(quantities.period[quantity] as number);
  const period = range === null ? periodText(quantities.period[quantity] as number) : `${range.from}–${range.to}`;
  return period === '' ? name : `${name} ${period}`;
}

export function subjectName(subject: Model['subjects'][number]): string {
  if (subject.kind === 'dokumen') return inline('kata.laporan');
  if (subject.kind === 'anggaran') return inline('kata.seluruh_anggaran');
  if (subject.kind === 'agregat') return subject.title;
  return `"${shortTitle(subject.title === '' ? subject.name : subject.title)}"`;
}

export const claimName = (model: Model, claim: ClaimId): string =>
  quantityName(model, model.claims.quantity[claim] as number);

interface Unit {
  readonly percent: boolean;
  readonly rupiah: boolean;
}

export function unitOf(model: Model, quantity: QuantityId): Unit {
  const { quantities } = model;
  const id = quantities.subject[quantity] as number;
  const subject = model.subjects[id];
  const { unit } = model.traits(quantities.measure[quantity] as number, id);
  const measure = model.measures[quantities.measure[quantity] as number] ?? '';
  if (otherUnit(model, quantity) !== null) return { percent: false, rupiah: false };
  // A total of a table is told in the unit of what it adds.
  const part = subject?.kind === 'agregat' ? partOfTotal(model, quantity) : null;
  if (part !== null) return unitOf(model, part);
  return { percent: subject !== undefined && isPercent(subject, measure, unit), rupiah: unit === 'rupiah' };
}

function partOfTotal({ sums, claims, quantities, subjects }: Model, total: QuantityId): QuantityId | null {
  const seed = sums.find(({ result }) => claims.quantity[result] === total);
  const part = seed?.parts[0] === undefined ? undefined : claims.quantity[seed.parts[0]];
  return part === undefined || subjects[quantities.subject[part] as number]?.kind === 'agregat' ? null : part;
}

/** Second unit that a quantity is told in (`12 km` of `persen atau km`); null where it is the subject's first. */
const otherUnit = ({ quantities, scopes }: Model, quantity: QuantityId): string | null =>
  /^satuan (.+)$/.exec(scopes[quantities.scope[quantity] as number] ?? '')?.[1] ?? null;

/** The value of a claim in Indonesian format with its unit; a range as it is written. */
export function claimText(model: Model, claim: ClaimId): string {
  const value = numberOf(model, claim);
  const written = sourceAt(model, claimPlace(model, claim));
  const word = model.claims.grades.get(claim);
  if (word !== undefined && value !== null) return /\d/.test(written) ? written : `"${word}" (${formatNumeral(value)})`;
  if (model.claims.wholes.has(claim)) return written;
  // `91,55 miliar` is told as written; a cell of a column in millions does not say its unit.
  if (value === null || (model.claims.places.has(claim) && /[a-z]{4}/i.test(written)))
    return written.replace(/(\d%?)\s*≤\s*(\d)/, '$1 s.d. $2');
  const quantity = model.claims.quantity[claim] as number;
  const other = otherUnit(model, quantity);
  if (other !== null) return `${formatNumeral(value)} ${other}`;
  const unit = unitOf(model, quantity);
  // A year written as a value is printed as it stands.
  if (!unit.percent && !unit.rupiah && /^\d{4}$/.test(sourceAt(model, claimPlace(model, claim))))
    return toCanonical(value);
  return valueText(value, unit);
}

export function valueText(value: Decimal, unit: Unit): string {
  return formatNumeral(unit.rupiah ? trimZeros(value) : value, unit);
}

/**
 * A computed value with at least two decimals (rupiah and whole sums exactly), and as many more as it takes to differ from
 * what is stated.
 */
export function computedText(value: Rational, stated: Decimal | null, unit: Unit, cut = false): string {
  const exact = toDecimal(value);
  if (exact !== null && (unit.rupiah || decimalsOf(exact) === 0)) {
    if (unit.rupiah) return formatNumeral(exact, unit);
    // A whole number among percentages is printed like them.
    return formatNumeral(rescale(exact, stated === null ? 0 : Math.min(2, decimalsOf(stated))), unit);
  }
  const least = Math.max(2, stated === null ? 0 : decimalsOf(stated));
  for (let decimals = least; decimals < least + 12; decimals++) {
    const shown = (cut ? truncateRational : roundRational)(value, decimals);
    const same = stated !== null && cmpRational(toRational(shown), toRational(stated)) === 0;
    if (!same || cmpRational(toRational(shown), value) === 0) return formatNumeral(shown, unit);
  }
  return formatNumeral(roundRational(value, least + 12), unit);
}

/** The left side of a calculation with the values of its operands: `65,16 / 70,58 × 100%`. Null where it has too many terms. */
export function formulaText(model: Model, formula: Formula, operands: readonly ClaimId[]): string | null {
  const written = write(model, formula, operands);
  return written === null ? null : written.text;
}

function equalWhole(model: Model, claim: ClaimId, whole: Decimal): boolean {
  const other = model.claims.wholes.get(claim);
  return other === undefined || cmp(other, whole) === 0;
}

interface Written {
  readonly text: string;
  /** Binding: 1 sum, 2 product, 3 atom. */
  readonly binds: number;
}

function write(model: Model, formula: Formula, operands: readonly ClaimId[]): Written | null {
  const inner = (part: Formula, least: number): string | null => {
    const written = write(model, part, operands);
    if (written === null) return null;
    return written.binds < least ? `(${written.text})` : written.text;
  };
  switch (formula.op) {
    case 'angka':
      return { text: constantText(formula.text), binds: 3 };
    case 'operan': {
      const value = numberOf(model, operands[formula.slot] as ClaimId);
      if (value === null) return null;
      const operand = operands[formula.slot] as ClaimId;
      const whole = model.claims.wholes.get(operand);
      // Parts of different wholes count as their quotients.
      if (whole !== undefined && operands.some((one) => !equalWhole(model, one, whole)))
        return { text: `(${formatNumeral(value)} / ${formatNumeral(whole)})`, binds: 3 };
      const quantity = model.claims.quantity[operand] as number;
      const text = valueText(value, { percent: false, rupiah: unitOf(model, quantity).rupiah }).replace('Rp ', '');
      return { text: text.startsWith('-') ? `(${text})` : text, binds: 3 };
    }
    case 'negatif': {
      const of = inner(formula.of, 3);
      return of === null ? null : { text: `(-${of})`, binds: 3 };
    }
    case 'abs': {
      const of = inner(formula.of, 1);
      return of === null ? null : { text: `abs(${of})`, binds: 3 };
    }
    case '^': {
      const left = inner(formula.left, 3);
      return left === null ? null : { text: `${left}^${formula.power}`, binds: 3 };
    }
    case 'min':
    case 'maks':
    case 'jumlah':
    case 'rata_rata': {
      if (formula.args.length > MOST_TERMS) return null;
      const terms = formula.args.map((arg) => inner(arg, 1));
      if (terms.some((term) => term === null)) return null;
      if (formula.op === 'jumlah') return { text: terms.join(' + '), binds: 1 };
      if (formula.op === 'rata_rata') return { text: `(${terms.join(' + ')}) / ${terms.length}`, binds: 2 };
      return { text: `${formula.op}(${terms.join('; ')})`, binds: 3 };
    }
    default: {
      const product = formula.op === '*' || formula.op === '/';
      const left = inner(formula.left, product ? 2 : 1);
      const right = inner(formula.right, formula.op === '+' ? 1 : formula.op === '*' ? 2 : 3);
      if (left === null || right === null) return null;
      const sign = formula.op === '*' ? '×' : formula.op;
      // `a / b × 100` of a percentage is written with its sign.
      return { text: `${left} ${sign} ${right}`, binds: product ? 2 : 1 };
    }
  }
}

function constantText(text: string): string {
  const percent = text.endsWith('%');
  const value = fromString(percent ? text.slice(0, -1) : text);
  return formatNumeral(value, { percent });
}

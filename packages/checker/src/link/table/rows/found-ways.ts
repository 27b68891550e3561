/** The calculations by which a column may follow from columns on its left, as the words of its head allow them. */
import {
  addRational,
  cmpRational,
  divRational,
  mulRational,
  type Rational,
  rational,
  readHead,
  signRational,
  squeeze,
  subRational,
} from '@sakip-lint/language';
import type { CellFormula } from '../../../model/model.ts';
import type { Column } from '../columns/column.ts';

type Words = (head: string) => boolean;
/** Asked of nearly every column: looking for the words costs less than to compile a pattern of them. */
const anyOf =
  (words: readonly string[]): Words =>
  (head) =>
    words.some((word) => head.includes(word));

const isShare = anyOf(['persen', 'prosentase', 'presentase', 'capaian', 'kemajuan', 'serapan', '%']);
const saysChange = anyOf([
  ...['selisih', 'sisa', 'kenaikan', 'penurunan', 'peningkatan', 'pertumbuhan', 'bertambah', 'berkurang'],
  ...['tambahkurang', 'naikturun', 'perubahan', 'deviasi', 'kesenjangan', 'gap', 'kekurangan', 'surplus'],
  ...['defisit', 'silpa', 'pergeseran', 'refocusing', 'penambahan', 'pengurangan'],
]);
const isChange: Words = (head) => saysChange(head) || /lebih.*kurang|^(?:trend?|lebih|kurang)%?$/u.test(head);
const saysProduct = anyOf(['bobot', 'tertimbang', 'nilaiakhir', 'skorakhir', 'kontribusi', 'jumlah', 'total']);
const isProduct: Words = (head) => head === 'skor' || saysProduct(head);
/** `AAROi x CROi` */
const NAMED_PRODUCT = /\p{L}\s+[x×]\s+\p{L}|\p{L}\s*[×*]\s*\p{L}/u;
const isProductOf = (column: Column, head: string): boolean =>
  isProduct(head) || NAMED_PRODUCT.test(column.cells.at(-1)?.text ?? '');
/** Out of how much: no percentage. */
const isRatio = anyOf(['indeks', 'rasio', 'efisiensi']);
const MEAN = /^(?:rata|rerata)/u;
/** `Stok Akhir`, `Saldo`: what was there, more what came, less what went. */
const isLeft: Words = (head) =>
  /^(?:stok|saldo|sisa|jumlah|posisi|perkara)?akhir$|^saldo|^sisa(?!dana|anggaran|pagu)/u.test(head);
/** Answers on a scale up to 4 or 5, told out of 100. */
const CONVERTED = /konversi|^ikm|indekskepuasan/u;
const SUM = /^(?:jumlah|jml|total)/u;
/** `Kondisi Kinerja pada Akhir Periode Renstra › Rp` */
const END = /kondisi.*akhir|akhir(?:periode|renstra)/u;

export interface Way {
  readonly operands: readonly Column[];
  /** Slots are indexes of columns. */
  readonly formula: CellFormula;
  readonly text: string;
  readonly value: (operands: readonly Rational[]) => Rational | null;
}

/** Within one unit of the last place printed: rounded or cut. */
export function isNear(computed: Rational, printed: Rational, decimals: number): boolean {
  const gap = subRational(computed, printed);
  const size = signRational(gap) < 0 ? subRational(printed, computed) : gap;
  return cmpRational(size, rational(1n, 10n ** BigInt(decimals))) < 0;
}

/** A realisasi is asked for only where it is a share of counts, or what they changed by. */
const headOf = (column: Column): string =>
  `${squeeze(column.cells.at(-1)?.text ?? '')}${/%/.test(column.head) ? '%' : ''}${column.measure === 'realisasi' ? '%perubahan' : ''}`;

/** Whether the words of its head allow any; `shown`: its cells are percentages, whatever its head says. */
export function mayFollow(column: Column, list: boolean, shown = false): boolean {
  const head = headOf(column);
  return (
    (shown && !isShare(head)) ||
    isChange(head) ||
    isProductOf(column, head) ||
    isRatio(head) ||
    isLeft(head) ||
    MEAN.test(head) ||
    CONVERTED.test(head) ||
    (!list && (isShare(head) || isSum(column, head)))
  );
}

const isSum = (column: Column, head: string): boolean => SUM.test(head) || END.test(squeeze(column.head));

/** The amounts of all years that stand left of it, with what they are to achieve in between. */
const paguOf = (column: Column, columns: readonly Column[]): readonly (readonly Column[])[] => {
  const amounts = columns.filter(({ index, measure }) => index < column.index && measure === 'pagu');
  const apart = new Set(amounts.map(({ period }) => period)).size === amounts.length;
  const between = columns.filter(({ index }) => index < column.index && index > (amounts[0]?.index ?? column.index));
  return amounts.length > 1 && apart && between.length >= amounts.length ? [amounts] : [];
};

/** `list`: shares and totals are told by the list's own rules. */
export function waysTo(
  column: Column,
  left: readonly Column[],
  list: boolean,
  columns: readonly Column[] = left,
  shown = false,
): readonly Way[] {
  const head = headOf(column);
  const told = isShare(head);
  const share = told || shown;
  const change = isChange(head);
  const pairs = left.flatMap((one) => left.flatMap((other) => (one === other ? [] : [[one, other] as const])));
  return [
    ...(share && !(list && told) ? pairs.map(([one, other]) => quotient(one, other)) : []),
    ...(change ? pairs.map(([one, other]) => difference(one, other)) : []),
    ...(change && share ? pairs.flatMap(([one, other]) => [growth(one, other, other), growth(one, other, one)]) : []),
    ...(isRatio(head) ? pairs.flatMap(([one, other]) => [plainQuotient(one, other), excess(one, other)]) : []),
    ...(isProductOf(column, head)
      ? pairs.flatMap(([one, other]) => (one.index < other.index ? products(one, other) : []))
      : []),
    ...(isSum(column, head) && !list ? [...runs(left), ...paguOf(column, columns)].map(sum) : []),
    ...(MEAN.test(head) ? pairs.map(([one, other]) => plainQuotient(one, other)) : []),
    ...(isLeft(head) ? threes(left).map(([one, more, less]) => balance(one, more, less)) : []),
    ...(MEAN.test(head) ? runs(left.filter((one) => !SUM.test(squeeze(name(one))))).map(mean) : []),
    ...(CONVERTED.test(head) ? left.flatMap((one) => [times(one, 25), times(one, 20)]) : []),
  ];
}

/** What some rows mean instead: a year that adds its quarters, where others end with the last. */
export function otherWaysTo(left: readonly Column[]): readonly Way[] {
  const parts = left.filter(({ head }) => {
    const period = readHead(head).period;
    return period !== null && period.part !== 0 && !period.upTo;
  });
  if (parts.length < 2) return [];
  const { formula, text } = sum(parts);
  return left
    .filter((one) => !parts.includes(one))
    .map((one) => ({
      operands: [...parts, one],
      formula: percent(over(formula, slot(one))),
      text: `(${text}) / ${name(one)} × 100%`,
      value: (values) => ratio(added(values.slice(0, -1)), values.at(-1) as Rational),
    }));
}

const slot = ({ index }: Column): CellFormula => ({ op: 'operan', slot: index });
const name = ({ cells }: Column): string => cells.map(({ text }) => text).join(' ');
const HUNDRED: CellFormula = { op: 'angka', text: '100' };
const hundred = rational(100, 1);
const percent = (formula: CellFormula): CellFormula => ({ op: '*', left: formula, right: HUNDRED });
const over = (left: CellFormula, right: CellFormula): CellFormula => ({ op: '/', left, right });
const minus = (left: CellFormula, right: CellFormula): CellFormula => ({ op: '-', left, right });
const ratio = (a: Rational, b: Rational): Rational | null =>
  signRational(b) === 0 ? null : mulRational(divRational(a, b), hundred);

function quotient(one: Column, other: Column): Way {
  return {
    operands: [one, other],
    formula: percent(over(slot(one), slot(other))),
    text: `${name(one)} / ${name(other)} × 100%`,
    value: ([a, b]) => ratio(a as Rational, b as Rational),
  };
}

/** The three columns right before it, in their order. */
const threes = (left: readonly Column[]): readonly (readonly [Column, Column, Column])[] =>
  left.length < 3 ? [] : [left.slice(-3) as unknown as readonly [Column, Column, Column]];

function balance(one: Column, more: Column, less: Column): Way {
  return {
    operands: [one, more, less],
    formula: minus({ op: '+', left: slot(one), right: slot(more) }, slot(less)),
    text: `${name(one)} + ${name(more)} − ${name(less)}`,
    value: ([a, b, c]) => subRational(addRational(a as Rational, b as Rational), c as Rational),
  };
}

function plainQuotient(one: Column, other: Column): Way {
  return {
    operands: [one, other],
    formula: over(slot(one), slot(other)),
    text: `${name(one)} / ${name(other)}`,
    value: ([a, b]) => (signRational(b as Rational) === 0 ? null : divRational(a as Rational, b as Rational)),
  };
}

/** By which part of the other it is more. */
function excess(one: Column, other: Column): Way {
  return {
    operands: [one, other],
    formula: over(minus(slot(one), slot(other)), slot(other)),
    text: `(${name(one)} − ${name(other)}) / ${name(other)}`,
    value: ([a, b]) =>
      signRational(b as Rational) === 0 ? null : divRational(subRational(a as Rational, b as Rational), b as Rational),
  };
}

function difference(one: Column, other: Column): Way {
  return {
    operands: [one, other],
    formula: minus(slot(one), slot(other)),
    text: `${name(one)} − ${name(other)}`,
    value: ([a, b]) => subRational(a as Rational, b as Rational),
  };
}

function growth(one: Column, other: Column, base: Column): Way {
  return {
    operands: [one, other],
    formula: percent(over(minus(slot(one), slot(other)), slot(base))),
    text: `(${name(one)} − ${name(other)}) / ${name(base)} × 100%`,
    value: ([a, b]) => ratio(subRational(a as Rational, b as Rational), (base === one ? a : b) as Rational),
  };
}

function products(one: Column, other: Column): readonly Way[] {
  const plain: CellFormula = { op: '*', left: slot(one), right: slot(other) };
  const text = `${name(one)} × ${name(other)}`;
  const value = ([a, b]: readonly Rational[]): Rational => mulRational(a as Rational, b as Rational);
  return [
    { operands: [one, other], formula: plain, text, value },
    {
      operands: [one, other],
      formula: over(plain, HUNDRED),
      text: `${text} / 100`,
      value: (operands) => divRational(value(operands), hundred),
    },
  ];
}

function times(one: Column, factor: number): Way {
  return {
    operands: [one],
    formula: { op: '*', left: slot(one), right: { op: 'angka', text: String(factor) } },
    text: `${name(one)} × ${factor}`,
    value: ([a]) => mulRational(a as Rational, rational(factor, 1)),
  };
}

/** The columns right before it, two or more. */
const runs = (left: readonly Column[]): readonly (readonly Column[])[] =>
  left.slice(0, -1).map((_, from) => left.slice(from));

const added = ([start, ...more]: readonly Rational[]): Rational => more.reduce(addRational, start as Rational);

function sum(operands: readonly Column[]): Way {
  const [first, ...others] = operands as [Column, ...Column[]];
  return {
    operands,
    formula: others.reduce<CellFormula>((all, one) => ({ op: '+', left: all, right: slot(one) }), slot(first)),
    text: operands.map(name).join(' + '),
    value: added,
  };
}

function mean(operands: readonly Column[]): Way {
  const { formula, text } = sum(operands);
  const n = operands.length;
  return {
    operands,
    formula: over(formula, { op: 'angka', text: String(n) }),
    text: `(${text}) / ${n}`,
    value: (values) => divRational(added(values), rational(n, 1)),
  };
}

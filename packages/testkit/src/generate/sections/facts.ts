/** The facts that many sections print: one quantity, one name. */
import { type Exact, mean } from '../exact.ts';
import type { Print } from '../numerals.ts';
import type { Node, Version } from '../world/budget.ts';
import { type Indicator, percentOf, waysOf } from '../world/indicators.ts';
import type { World } from '../world/world.ts';

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the world has no such value');
  return value;
};

export const targetOf = ({ book }: World, one: Indicator, year: number, print: Print = one.print): string =>
  book.number(`target ${year} ${one.id}`, must(one.target.get(year)), print, { exact: true, column: `target ${year}` });

export const realisasiOf = ({ book }: World, one: Indicator, year: number, print: Print = one.print): string =>
  book.number(`realisasi ${year} ${one.id}`, must(one.realisasi.get(year)), print, {
    exact: one.exact,
    column: `realisasi ${year}`,
  });

/** Capaian of the row's own numbers. */
export const capaianOf = (
  world: World,
  one: Indicator,
  year: number | string,
  target: string,
  realisasi: string,
  print: Print = world.percent,
): string =>
  world.book.derived(`capaian ${year} ${one.id}`, [target, realisasi], waysOf(one, world.declared), print, {
    group: world.declared ? undefined : one.id,
  });

/** The label of a capaian that stands beside it. */
export function labelOf(world: World, capaian: string): string {
  const { scale, book, percent } = world;
  if (scale === null) return '-';
  const mark = book.label(scale.labelOf(book.valueOf(capaian)), scale.labels);
  book.relate({
    kind: 'word',
    word: Number(mark.slice(1, -1)),
    numbers: [Number(capaian.slice(1, -1))],
    right: (word, [value]) => scale.mayBe(word, value as Exact, percent.decimals),
  });
  return mark;
}

export const pathOf = (node: Node): string => `${node.code} ${node.title}`;

/** Of a version, or of the one in force where nothing says which. */
export const paguOf = ({ book, rupiah }: World, node: Node, version: Version | null, print: Print = rupiah): string =>
  book.number(`pagu ${version ?? 'berlaku'} ${pathOf(node)}`, node.pagu[version ?? 'perubahan'], print, {
    exact: true,
    column: `pagu ${version} ${node.level}`,
  });

export const spentOf = ({ book, rupiah }: World, node: Node, print: Print = rupiah): string =>
  book.number(`realisasi ${pathOf(node)}`, node.realisasi, print, { exact: true, column: `spent ${node.level}` });

export function serapanOf(world: World, of: string, pagu: string, spent: string, rows: readonly string[] = []): string {
  const { book } = world;
  book.relate({ kind: 'at most', low: Number(spent.slice(1, -1)), high: Number(pagu.slice(1, -1)) });
  return book.derived(
    `serapan ${of}`,
    [spent, pagu],
    ([part, whole]) => percentOf(part as Exact, whole as Exact),
    world.percent,
    // A total of percentages may be their mean.
    rows.length < 2 ? {} : { mildly: { operands: rows.map((mark) => Number(mark.slice(1, -1))), way: mean } },
  );
}

export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A number for each table, rising. */
export const tableNumber = (world: World): string => {
  const next = (numbers.get(world) ?? 0) + 1;
  numbers.set(world, next);
  return `3.${next}`;
};
const numbers = new WeakMap<World, number>();

export const tableHead = (world: World, title: string): string => {
  const { random } = world;
  const number = tableNumber(world);
  const page = random.chance(1, 3) ? ` halaman ${10 + Number(number.slice(2)) * 2}` : '';
  return `tabel "${number}" "${title}"${page}`;
};

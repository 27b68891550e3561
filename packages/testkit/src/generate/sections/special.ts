/** Targets that are no single number, grades, formulas in heads. */
import { idOf } from '../book.ts';
import { compare, type Exact, equal, exact, shorten } from '../exact.ts';
import { digits } from '../numerals.ts';
import { percentOf } from '../world/indicators.ts';
import type { World } from '../world/world.ts';
import { realisasiOf, row, tableHead, targetOf } from './facts.ts';

/** Bounds, ranges and words, which give no capaian; a bound may be met or not. */
export function bounds(world: World): string[] {
  const { random, namer } = world;
  const some = (): string => digits(exact(random.between(20, 900), 10), random.pick([0, 1]));
  const lines = [
    tableHead(world, 'Indikator dengan target batas'),
    row('Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'),
  ];
  const targets = [`≤ ${some()}`, `>= ${some()}`, `${random.between(10, 40)} – ${random.between(41, 90)}`, 'n/a', '-'];
  for (const target of random.some(targets, random.between(1, 3))) {
    lines.push(
      row(namer.indicator('index'), 'indeks', target, target === '-' ? '-' : some(), random.pick(['-', 'n/a'])),
    );
  }
  return lines;
}

const GRADES = ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] as const;

const CAPS: readonly Exact[] = [100, 110, 120, 150].map((cap) => exact(cap));

/** Grades by their rank. */
export function grades(world: World): string[] {
  const { random, book, convention, percent, year } = world;
  const numbered = random.chance(1, 2);
  const [target, realisasi] = [random.between(3, 7), random.between(2, 7)];
  const rank = (at: number): Exact => exact(at);
  const share = (t: number, r: number): Exact => percentOf(rank(r), rank(t)) as Exact;
  const short = shorten(share(target, realisasi), percent.decimals, random.pick(convention.ways));
  const capaian = book.number(`capaian ${year} grade`, short, percent);
  const cells = [target, realisasi].map((own, k) => {
    // A print that is a cap may hide more: whether it does, another number of the report may tell.
    const hides = (other: number): boolean =>
      CAPS.some((cap) => equal(cap, short)) &&
      compare(k === 0 ? share(other, realisasi) : share(target, other), short) > 0;
    const options = GRADES.filter((_, at) => at + 1 === own || !hides(at + 1));
    const cell = book.label(GRADES[own - 1] as string, options);
    book.relate({ kind: 'word', word: idOf(cell), numbers: [], right: (text) => text === GRADES[own - 1] });
    return cell;
  });
  const ways = [(): Exact => share(target, realisasi)];
  book.relate({ kind: 'formula', result: idOf(capaian), operands: [], ways, equal: false });
  return [
    `urutan mutu { ${GRADES.map((grade, k) => `"${grade}"${numbered ? ` ${k + 1}` : ''}`).join('; ')} }`,
    `indikator "Nilai evaluasi akuntabilitas" { satuan mutu; arah naik }`,
    tableHead(world, 'Nilai evaluasi'),
    row('Indikator', 'Target', 'Realisasi', 'Capaian'),
    row('Nilai evaluasi akuntabilitas', ...cells, capaian),
  ];
}

/** Column numbers with the formula of the last one. */
export function formulaHead(world: World): string[] {
  const { random, year, book, percent } = world;
  const kept = world.indicators.filter((one) => one.arah === 'naik');
  if (kept.length === 0) return [];
  const formula = random.pick(['5 = 4 / 3 x 100', '5=4/3*100', '(5) = (4) / (3) x 100%']);
  const numbers = formula.startsWith('(') ? ['(1)', '(2)', '(3)', '(4)'] : ['1', '2', '3', '4'];
  const lines = [
    tableHead(world, 'Pengukuran kinerja'),
    row('No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'),
    row(...numbers, formula),
  ];
  for (const [k, one] of kept.entries()) {
    world.named.add(one.title);
    const target = targetOf(world, one, year);
    const realisasi = realisasiOf(world, one, year);
    const capaian = book.derived(
      `capaian ${year} ${one.id}`,
      [target, realisasi],
      ([t, r]) => percentOf(r as Exact, t as Exact),
      percent,
    );
    lines.push(row(`${k + 1}`, one.title, target, realisasi, capaian));
  }
  return lines;
}

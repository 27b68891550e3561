/** Targets that are no single number, grades, formulas in heads. */
import { idOf } from '../book.ts';
import { compare, type Exact, equal, exact } from '../exact.ts';
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
  const { random, book, percent, year } = world;
  const numbered = random.chance(1, 2);
  const [target, realisasi] = [random.between(3, 7), random.between(2, 7)];
  const rank = (at: number): Exact => exact(at);
  const cells = [target, realisasi].map((at) => book.label(GRADES[at - 1] as string, GRADES));
  const capaian = book.derived(`capaian ${year} grade`, [], () => percentOf(rank(realisasi), rank(target)), percent);
  for (const [k, cell] of cells.entries()) {
    const own = k === 0 ? target : realisasi;
    const right = (text: string): boolean => {
      const now = GRADES.indexOf(text as (typeof GRADES)[number]) + 1;
      const share = k === 0 ? percentOf(rank(realisasi), rank(now)) : percentOf(rank(now), rank(target));
      // A print that is a cap may hide more.
      const hidden =
        CAPS.some((cap) => equal(cap, book.valueOf(capaian))) && compare(share as Exact, book.valueOf(capaian)) > 0;
      return now === own || hidden;
    };
    book.relate({ kind: 'word', word: idOf(cell), numbers: [], right });
  }
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

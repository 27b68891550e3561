/** A year in its quarters. */
import type { Indicator, Quarters } from '../world/indicators.ts';
import type { World } from '../world/world.ts';
import { capaianOf, realisasiOf, row, tableHead, targetOf } from './facts.ts';

const NAMES = [
  ['TW I', 'TW II', 'TW III', 'TW IV'],
  ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
  ['I', 'II', 'III', 'IV'],
] as const;

/** Quarters of one measure beside the year. */
export function quarters(world: World): string[] {
  const { random, indicators, year } = world;
  const measure = random.pick(['Target', 'Realisasi'] as const);
  const names = random.pick(NAMES);
  const kept = indicators.filter((one) => one.quarters !== null);
  if (kept.length === 0) return [];
  const upper = names[0] === 'I' ? `${measure} Triwulan` : measure;
  const lines = [
    tableHead(world, `${measure} per triwulan`),
    row('No', 'Indikator Kinerja', upper, '', '', '', `${measure} ${year}`),
    row('', '', ...names, ''),
  ];
  for (const [k, one] of kept.entries()) {
    world.named.add(one.title);
    lines.push(row(String(k + 1), one.title, ...yearIn(world, one, measure)));
  }
  return lines;
}

function yearIn(world: World, one: Indicator, measure: 'Target' | 'Realisasi'): string[] {
  const { book, year } = world;
  const values = one.quarters as Quarters;
  const name = measure === 'Target' ? 'target' : 'realisasi';
  const parts = values[name].map((value, k) =>
    book.number(`${name} TW${k + 1} ${one.id}`, value, one.print, { exact: true, column: `${name} TW` }),
  );
  const whole = measure === 'Target' ? targetOf(world, one, year) : realisasiOf(world, one, year);
  return [...parts, whole];
}

/** Target, realisasi and capaian of each quarter. */
export function quarterByQuarter(world: World): string[] {
  const { random, indicators, book } = world;
  const kept = indicators.filter(
    (one) =>
      one.quarters !== null && (world.declared || one.arah === 'naik') && one.quarters.target.every(({ n }) => n > 0n),
  );
  if (kept.length === 0) return [];
  const names = random.pick(NAMES.slice(0, 2));
  const shares = random.chance(1, 2);
  const measures = ['Target', 'Realisasi', ...(shares ? ['Capaian (%)'] : [])];
  const lines = [
    tableHead(world, 'Pengukuran triwulanan'),
    row('Indikator', ...names.flatMap((name) => [name, ...measures.slice(1).map(() => '')])),
    row('', ...names.flatMap(() => measures)),
  ];
  for (const one of kept) {
    world.named.add(one.title);
    const { target, realisasi } = one.quarters as Quarters;
    const cells = names.flatMap((_, k) => {
      const t = book.number(`target TW${k + 1} ${one.id}`, target[k] ?? { n: 0n, d: 1n }, one.print, {
        exact: true,
        column: 'target TW',
      });
      const r = book.number(`realisasi TW${k + 1} ${one.id}`, realisasi[k] ?? { n: 0n, d: 1n }, one.print, {
        exact: true,
        column: 'realisasi TW',
      });
      return [t, r, ...(shares ? [capaianOf(world, one, `TW${k + 1}`, t, r)] : [])];
    });
    lines.push(row(one.title, ...cells));
  }
  return lines;
}

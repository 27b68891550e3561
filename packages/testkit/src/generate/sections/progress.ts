/** What is reached of the plan's end, means over indicators, tables as a spreadsheet stores them. */
import { type Exact, equal, mean, shorten } from '../exact.ts';
import { printed } from '../numerals.ts';
import { CAPAIAN, type Indicator } from '../world/indicators.ts';
import type { World } from '../world/world.ts';
import { capaianOf, realisasiOf, row, tableHead, targetOf } from './facts.ts';

const known = ({ declared }: World, { arah }: Indicator): boolean => declared || arah === 'naik';

/** Realisasi of the year against the target at the end of the Renstra. */
export function toTheEnd(world: World): string[] {
  const { random, year, renstra, book, percent } = world;
  const end = renstra[1];
  if (end === year) return [];
  const kept = world.indicators.filter((one) => known(world, one) && random.chance(3, 4));
  if (kept.length === 0) return [];
  const lines = [
    tableHead(world, 'Tingkat kemajuan terhadap target jangka menengah'),
    row(
      'No',
      'Indikator Kinerja',
      random.pick(['Target Akhir Renstra', `Target Akhir Renstra (${end})`, `Target ${end}`]),
      `Realisasi ${year}`,
      random.pick(['Tingkat Kemajuan', 'Tingkat Kemajuan (%)']),
    ),
  ];
  for (const [k, one] of kept.entries()) {
    world.named.add(one.title);
    const target = targetOf(world, one, end);
    const realisasi = realisasiOf(world, one, year);
    lines.push(
      row(
        `${k + 1}`,
        one.title,
        target,
        realisasi,
        book.derived(`kemajuan ${year} ${one.id}`, [target, realisasi], CAPAIAN[one.arah], percent),
      ),
    );
  }
  return lines;
}

/** With the mean of the capaian in the last row. */
export function withMean(world: World): string[] {
  const { random, year, book, percent } = world;
  const kept = world.indicators.filter((one) => known(world, one));
  if (kept.length < 2) return [];
  const lines = [
    tableHead(world, 'Rekapitulasi capaian kinerja'),
    row('No.', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'),
  ];
  const all: string[] = [];
  for (const [k, one] of kept.entries()) {
    world.named.add(one.title);
    const target = targetOf(world, one, year);
    const realisasi = realisasiOf(world, one, year);
    const capaian = capaianOf(world, one, year, target, realisasi);
    all.push(capaian);
    lines.push(row(`${k + 1}`, one.title, target, realisasi, capaian));
  }
  const title = random.pick(['Rata-rata', 'Rata-rata Capaian', 'RATA-RATA', 'Rata-rata capaian kinerja', 'Rerata']);
  return [...lines, row('', title, '', '', book.derived('mean capaian', all, mean, percent))];
}

/** Pasted from a spreadsheet, with every digit that it stores. */
export function stored(world: World): string[] {
  const { year, book } = world;
  const kept = world.indicators.filter((one) => known(world, one));
  const lines = [
    `${tableHead(world, 'Lembar kerja pengukuran')} {`,
    ['Indikator', 'Target', 'Realisasi', 'Capaian'].join('\t'),
  ];
  for (const one of kept) {
    world.named.add(one.title);
    const print = { decimals: one.print.decimals, format: 'raw' as const };
    const target = targetOf(world, one, year, print);
    const realisasi = realisasiOf(world, one, year, print);
    lines.push([one.title, target, realisasi, tail(world, one, target, realisasi)].join('\t'));
  }
  return kept.length === 0 ? [] : [...lines, '}'];

  /** A fraction of so many digits as a double keeps. */
  function tail(of: World, one: Indicator, target: string, realisasi: string): string {
    const value = CAPAIAN[one.arah]([book.valueOf(target), book.valueOf(realisasi)]) as Exact;
    // Fifteen digits, as a double keeps them; only what ends by itself is shorter.
    const decimals = value.n >= 100n * value.d ? 12 : 13;
    const short = shorten(value, decimals, 'rounded');
    const all = printed(short, { decimals, format: 'raw' });
    const trimmed = equal(short, value) ? all.replace(/,?0+$/, '') : all;
    const places = /,(\d+)$/.exec(trimmed)?.[1]?.length ?? 0;
    return book.derived(
      `capaian ${year} ${one.id}`,
      [target, realisasi],
      CAPAIAN[one.arah],
      { decimals: places, format: 'raw' },
      { group: of.declared ? undefined : one.id, way: 'rounded' },
    );
  }
}

/** In the American format. */
export function american(world: World): string[] {
  const { year, percent } = world;
  const kept = world.indicators.filter((one) => known(world, one));
  if (kept.length === 0) return [];
  const lines = [
    `${tableHead(world, 'Tabel dari aplikasi')} format us`,
    row('Indikator', 'Target', 'Realisasi', 'Capaian'),
  ];
  for (const one of kept) {
    world.named.add(one.title);
    const print = { ...one.print, format: 'us' as const };
    const target = targetOf(world, one, year, print);
    const realisasi = realisasiOf(world, one, year, print);
    lines.push(
      row(one.title, target, realisasi, capaianOf(world, one, year, target, realisasi, { ...percent, format: 'us' })),
    );
  }
  return lines;
}

/** What an office measures: targets and what was reached, by year and quarter. */

import type { Convention, Formula } from '../book.ts';
import { compare, type Exact, exact, minus, over, shorten, sum, times } from '../exact.ts';
import type { Namer } from '../names.ts';
import type { Print } from '../numerals.ts';
import type { Random } from '../random.ts';

export type Arah = 'naik' | 'turun selisih' | 'turun balik';

export interface Data {
  readonly title: string;
  readonly id: string;
  readonly years: ReadonlyMap<number, Exact>;
}

export interface Quarters {
  readonly mode: 'jumlah' | 'terakhir';
  readonly target: readonly Exact[];
  readonly realisasi: readonly Exact[];
}

export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly print: Print;
  readonly percent: boolean;
  /** Whole things and amounts: the print is the value. */
  readonly exact: boolean;
  readonly arah: Arah;
  readonly realisasi: ReadonlyMap<number, Exact>;
  readonly target: ReadonlyMap<number, Exact>;
  /** Part and whole of a percentage. */
  readonly data: readonly [Data, Data] | null;
  readonly quarters: Quarters | null;
}

const UNITS = ['unit', 'orang', 'dokumen', 'kelompok', 'ton', 'lokasi', 'kasus', 'hektare', 'km', 'ekor'] as const;
const HUNDRED = exact(100);

/** Capaian by direction, of [target, realisasi]. */
export const CAPAIAN: Readonly<Record<Arah, Formula>> = {
  naik: ([t, r]) => percentOf(r as Exact, t as Exact),
  'turun selisih': ([t, r]) => percentOf(minus(times(exact(2), t as Exact), r as Exact), t as Exact),
  'turun balik': ([t, r]) => percentOf(t as Exact, r as Exact),
};

export function percentOf(part: Exact, whole: Exact): Exact | null {
  const share = over(part, whole);
  return share === null ? null : times(share, HUNDRED);
}

/** Declared, the report is held to its direction; else to any that fits. */
export const waysOf = (one: Indicator, declared: boolean): Formula[] =>
  declared
    ? [CAPAIAN[one.arah]]
    : [CAPAIAN[one.arah], ...Object.values(CAPAIAN).filter((way) => way !== CAPAIAN[one.arah])];

export const reached = (arah: Arah, target: Exact, realisasi: Exact): boolean =>
  arah === 'naik' ? compare(realisasi, target) >= 0 : compare(realisasi, target) <= 0;

interface Years {
  readonly history: readonly number[];
  readonly planned: readonly number[];
}

export function newIndicator(
  random: Random,
  namer: Namer,
  id: string,
  years: Years,
  convention: Convention,
): Indicator {
  const kind = random.pick([
    'percent',
    'percent',
    'percent',
    'count',
    'count',
    'index',
    'low',
    'money',
    'years',
  ] as const);
  if (kind === 'percent') return percentage(random, namer, id, years, convention);
  const arah: Arah = kind === 'low' ? random.pick(['turun selisih', 'turun balik', 'turun selisih'] as const) : 'naik';
  const title = namer.indicator(kind);
  const decimals =
    kind === 'index' ? random.pick([2, 2, 3, 1]) : kind === 'years' ? 2 : kind === 'low' ? random.pick([0, 1, 2]) : 0;
  const unit =
    kind === 'index'
      ? random.pick(['indeks', 'nilai', 'angka', 'skor', 'poin'])
      : kind === 'years'
        ? 'tahun'
        : kind === 'money'
          ? 'rupiah'
          : random.pick(UNITS);
  const scale = 10 ** decimals;
  const around =
    kind === 'index'
      ? random.pick([3, 4, 60, 75]) * scale
      : kind === 'years'
        ? random.between(8, 72) * scale
        : kind === 'money'
          ? random.between(50, 5000) * 1_000_000
          : random.between(12, 900) * scale;
  // Half to half as much again, so that no capaian is beyond belief.
  const near = (): Exact =>
    exact(Math.max(2, Math.round((around * random.between(70, 135)) / 100) + random.below(7)), scale);
  const money = kind === 'money';
  const spoken = !money && decimals === 0 && random.chance(1, 2);
  const quarters = decimals === 0 && !money && kind === 'count' && random.chance(1, 2) ? quartersOf(random) : null;
  const realisasi = new Map(years.history.map((year) => [year, near()]));
  const target = new Map(years.planned.map((year) => [year, near()]));
  if (quarters !== null) {
    const now = years.history.at(-1) as number;
    realisasi.set(now, yearOf(quarters.mode, quarters.realisasi));
    target.set(now, yearOf(quarters.mode, quarters.target));
  }
  return {
    id,
    title,
    unit,
    print: {
      decimals,
      ...(money ? { before: random.pick(['Rp ', 'Rp. ', 'Rp']) } : {}),
      ...(spoken ? { after: ` ${unit}` } : {}),
    },
    percent: false,
    exact: decimals === 0,
    arah,
    realisasi,
    target,
    data: null,
    quarters,
  };
}

function percentage(random: Random, namer: Namer, id: string, years: Years, convention: Convention): Indicator {
  const title = namer.indicator('percent');
  const decimals = random.pick([2, 2, 2, 1, 0]);
  const print: Print = { decimals, after: random.pick(['%', '%', ' %', '']) };
  const target = new Map(
    years.planned.map((year) => [
      year,
      shorten(exact(random.between(4000, 10000), 100), random.pick([0, decimals]), 'rounded'),
    ]),
  );
  const base = {
    id,
    title,
    unit: 'persen',
    print,
    percent: true,
    exact: false,
    arah: 'naik' as const,
    target,
    quarters: null,
  };
  if (random.chance(1, 2)) {
    const drawn = years.history.map(
      (year) => [year, shorten(exact(random.between(3500, 10000), 100), decimals, 'cut')] as const,
    );
    return { ...base, realisasi: new Map(drawn), data: null };
  }
  const whole = new Map(years.history.map((year) => [year, exact(random.between(40, 2400))]));
  const part = new Map(
    [...whole].map(([year, all]) => [year, exact((all.n * BigInt(random.between(40, 100))) / 100n + 1n)]),
  );
  const way = random.pick(convention.ways);
  const realisasi = new Map(
    [...whole].map(([year, all]) => [year, shorten(percentOf(part.get(year) as Exact, all) as Exact, decimals, way)]),
  );
  const thing = title.split(' ').slice(1).join(' ');
  return {
    ...base,
    realisasi,
    data: [
      { id: 'bagian', title: `Banyaknya ${thing}`, years: part },
      { id: 'seluruh', title: `Seluruh sasaran ${thing}`, years: whole },
    ],
  };
}

/** The year that four quarters make. */
export const yearOf = (mode: Quarters['mode'], quarters: readonly Exact[]): Exact =>
  mode === 'jumlah' ? sum(quarters) : (quarters[3] as Exact);

function quartersOf(random: Random): Quarters {
  const parts = (low: number): Exact[] => [0, 1, 2, 3].map(() => exact(random.between(low, 60)));
  if (random.chance(1, 2)) return { mode: 'jumlah', target: parts(1), realisasi: parts(0) };
  const rising = (all: readonly Exact[]): Exact[] => {
    let so = 0n;
    return all.map(({ n }) => {
      so += n;
      return exact(so);
    });
  };
  return { mode: 'terakhir', target: rising(parts(1)), realisasi: rising(parts(0)) };
}

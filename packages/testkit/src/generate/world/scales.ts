/** Scales as reports print them: classes that meet, in many hands. */
import { compare, type Exact, exact, minus, step, times } from '../exact.ts';
import { digits } from '../numerals.ts';
import type { Random } from '../random.ts';

interface Class {
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** Whether the end itself belongs to the class. */
  readonly holdsLow: boolean;
  readonly holdsHigh: boolean;
  readonly label: string;
  readonly text: string;
}

export interface Scale {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly labels: readonly string[];
  labelOf(value: Exact): string;
  /** A value within half a unit of an end may have either label. */
  mayBe(label: string, value: Exact, decimals: number): boolean;
}

const LABELS = [
  ['Sangat Memuaskan', 'Memuaskan', 'Cukup', 'Kurang'],
  ['Sangat Berhasil', 'Berhasil', 'Cukup Berhasil', 'Tidak Berhasil'],
  ['Hijau', 'Kuning', 'Merah'],
  ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'],
  ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'],
  ['Istimewa', 'Sangat Baik', 'Baik', 'Kurang Baik', 'Buruk'],
  ['Tercapai', 'Hampir Tercapai', 'Jauh dari Target'],
] as const;
const NAMES = ['predikat', 'kategori', 'kriteria', 'atribut', 'predikat'] as const;

/** `decimals` of the values that are labelled: classes printed with gaps are right where no value falls in one. */
export function newScale(random: Random, decimals: number): Scale {
  const labels = random.pick(LABELS);
  const ends: number[] = [];
  for (let at = random.between(85, 95); ends.length < labels.length - 1; at -= random.between(8, 15)) ends.push(at);
  const way = random.pick(['from', 'above', 'gaps', 'turned'] as const);
  const second = random.chance(1, 5);
  const classes = labels.map((label, k): Class => classOf(label, ends, k, way, decimals));
  const name = random.pick(NAMES);
  const title = random.pick(['Skala capaian', 'Tabel kategori', 'Pengukuran skala ordinal', 'Rentang penilaian']);
  const rows = classes.map(({ text, label }, k) => `  ${text} "${label}"${second ? ` "Kelompok ${k + 1}"` : ''}`);
  const within = (one: Class, value: Exact): boolean =>
    (one.low === null || compare(value, one.low) > (one.holdsLow ? -1 : 0)) &&
    (one.high === null || compare(value, one.high) < (one.holdsHigh ? 1 : 0));
  // Classes that are printed apart leave no doubt.
  const half = way === 'gaps' ? exact(0) : times(exact(1, 2), step(decimals));
  const ordered = random.chance(1, 3) ? [...rows].reverse() : rows;
  return {
    name,
    title,
    labels,
    lines: [`skala ${name} "${title}" atas capaian {`, ...ordered, '}'],
    labelOf: (value) => classes.find((one) => within(one, value))?.label ?? (labels.at(-1) as string),
    mayBe: (label, value) =>
      classes.some(
        (one) =>
          one.label === label &&
          (within(one, value) || within(one, minus(value, half)) || within(one, minus(value, times(exact(-1), half)))),
      ),
  };
}

function classOf(
  label: string,
  ends: readonly number[],
  k: number,
  way: 'from' | 'above' | 'gaps' | 'turned',
  decimals: number,
): Class {
  const low = ends[k] === undefined ? null : exact(ends[k] as number);
  const high = ends[k - 1] === undefined ? null : exact(ends[k - 1] as number);
  const from = way === 'from' || way === 'turned';
  const base = { low, high, holdsLow: from, holdsHigh: !from, label };
  const at = (end: Exact): string => digits(end, 0);
  if (low === null) return { ...base, text: from ? `< ${at(high as Exact)}` : `≤ ${at(high as Exact)}` };
  if (high === null) return { ...base, text: from ? `≥ ${at(low)}` : `> ${at(low)}` };
  if (way === 'from') return { ...base, text: `${at(low)} s.d. < ${at(high)}` };
  if (way === 'turned') return { ...base, text: `≥ ${at(low)} s.d. < ${at(high)}` };
  if (way === 'above') return { ...base, text: `> ${at(low)} s.d. ${at(high)}` };
  // 70,01 – 85: nothing with so many decimals lies between two classes.
  const first = minus(low, times(exact(-1), step(decimals)));
  return { ...base, text: `${digits(first, decimals)} – ${digits(high, decimals)}` };
}

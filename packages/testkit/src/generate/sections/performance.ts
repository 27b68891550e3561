/** Tables of targets and what was reached. */
import type { Indicator } from '../world/indicators.ts';
import type { World } from '../world/world.ts';
import { capaianOf, labelOf, realisasiOf, row, tableHead, targetOf } from './facts.ts';

const INDICATOR = [
  'Indikator',
  'Indikator Kinerja',
  'INDIKATOR KINERJA UTAMA',
  'Indikator Kinerja Utama (IKU)',
  'Indikator Sasaran',
] as const;
const REACHED = ['Realisasi', 'REALISASI', 'Realisasi Kinerja'] as const;
const SHARE = ['Capaian', 'Capaian (%)', '% Capaian', 'Persentase Capaian', 'Capaian Kinerja', '%'] as const;
const LABEL = ['Predikat', 'Kategori', 'Kriteria', 'Predikat Capaian'] as const;

/** Target, realisasi, capaian of the year, by sasaran or flat. */
export function thisYear(world: World): string[] {
  const { random, year, scale } = world;
  const numbered = random.chance(1, 2);
  const bySasaran = random.chance(1, 3);
  const units = random.chance(1, 2);
  const yearInHead = random.chance(1, 3) ? ` ${year}` : '';
  const labels = scale !== null && random.chance(2, 3);
  const labelHead =
    scale?.name === 'atribut'
      ? 'Atribut'
      : random.pick(LABEL.filter((word) => world.declared === false || word.toLowerCase().includes(scale?.name ?? '')));
  const heads = [
    ...(numbered ? ['No'] : []),
    ...(bySasaran ? ['Sasaran'] : []),
    random.pick(INDICATOR),
    ...(units ? ['Satuan'] : []),
    `Target${yearInHead}`,
    `${random.pick(REACHED)}${yearInHead}`,
    random.pick(SHARE),
    ...(labels ? [labelHead] : []),
  ];
  const lines = [tableHead(world, `Capaian kinerja tahun ${year}`), row(...heads)];
  if (random.chance(1, 3)) lines.push(row(...heads.map((_, k) => `${random.chance(1, 2) ? k + 1 : k + 1}`)));
  let count = 0;
  for (const { title, indicators } of world.sasaran) {
    for (const [k, one] of indicators.entries()) {
      count++;
      world.named.add(one.title);
      const target = targetOf(world, one, year);
      const realisasi = realisasiOf(world, one, year);
      const capaian = capaianOf(world, one, year, target, realisasi);
      lines.push(
        row(
          ...(numbered ? [`${count}${random.chance(1, 2) ? '.' : ''}`] : []),
          ...(bySasaran ? [k === 0 ? title : ''] : []),
          one.title,
          ...(units ? [one.unit] : []),
          target,
          realisasi,
          capaian,
          ...(labels ? [labelOf(world, capaian)] : []),
        ),
      );
    }
  }
  return lines;
}

/** Years side by side under a head of two rows. */
export function yearsBeside(world: World): string[] {
  const { random, history } = world;
  const measures = random.pick([['Realisasi'], ['Target', 'Realisasi'], ['Target', 'Realisasi', 'Capaian']] as const);
  const byMeasure = random.chance(1, 2);
  const columns = byMeasure
    ? measures.flatMap((measure) => history.map((at) => ({ measure, at })))
    : history.flatMap((at) => measures.map((measure) => ({ measure, at })));
  const upper = columns.map(({ measure, at }, k) =>
    byMeasure
      ? k % history.length === 0
        ? measure
        : ''
      : k % measures.length === 0
        ? `${random.chance(1, 3) ? 'Tahun ' : ''}${at}`
        : '',
  );
  const lower = columns.map(({ measure, at }) => (byMeasure ? String(at) : measure));
  const lines = [tableHead(world, `Perkembangan kinerja ${history[0]} s.d. ${history.at(-1)}`)];
  if (!byMeasure && measures.length === 1) return [];
  lines.push(row('No', random.pick(INDICATOR), ...upper), row('', '', ...lower));
  const kept = world.indicators.filter(() => random.chance(3, 4));
  for (const one of kept) world.named.add(one.title);
  for (const [k, one] of kept.entries()) lines.push(row(String(k + 1), one.title, ...cells(world, one, columns)));
  return kept.length === 0 ? [] : lines;
}

function cells(world: World, one: Indicator, columns: readonly { measure: string; at: number }[]): string[] {
  const seen = new Map<string, string>();
  return columns.map(({ measure, at }) => {
    const cell =
      measure === 'Target'
        ? targetOf(world, one, at)
        : measure === 'Realisasi'
          ? realisasiOf(world, one, at)
          : capaianOf(world, one, at, seen.get(`Target ${at}`) as string, seen.get(`Realisasi ${at}`) as string);
    seen.set(`${measure} ${at}`, cell);
    return cell;
  });
}

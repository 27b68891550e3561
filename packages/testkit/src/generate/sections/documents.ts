/** The documents that stand before the report: its Perjanjian Kinerja and its Renstra. */
import type { World } from '../world/world.ts';
import { paguOf, row, targetOf } from './facts.ts';

/** Targets and pagu of the year. Its titles name what the report names. */
export function agreement(world: World): string[] {
  const { random, year, office, book, programs } = world;
  book.enter('pk');
  const changed = random.chance(1, 2);
  const version = changed ? 'perubahan' : 'murni';
  const bySasaran = random.chance(1, 2);
  const lines = [
    `dokumen pk "Perjanjian Kinerja ${changed ? 'Perubahan ' : ''}${office}" {`,
    '  jenis pk',
    `  tahun ${year}`,
    `  versi ${version}`,
    '}',
    '',
    'tabel "1" "Target kinerja"',
    row('No', ...(bySasaran ? ['Sasaran Strategis'] : []), 'Indikator Kinerja', 'Target'),
  ];
  let count = 0;
  for (const { title, indicators } of world.sasaran) {
    for (const [k, one] of indicators.entries()) {
      count++;
      lines.push(row(`${count}`, ...(bySasaran ? [k === 0 ? title : ''] : []), one.title, targetOf(world, one, year)));
    }
  }
  lines.push('', 'tabel "2" "Program dan anggaran"', row('No', 'Program', 'Anggaran', 'Keterangan'));
  const parts = programs.map((node, k) => {
    const pagu = paguOf(world, node, version);
    lines.push(row(`${k + 1}`, node.title, pagu, 'APBD'));
    return pagu;
  });
  if (random.chance(2, 3)) lines.push(row('', 'Jumlah', book.total(`pagu ${version} all`, parts, world.rupiah), ''));
  return lines;
}

/** Targets of all its years. */
export function plan(world: World): string[] {
  const { random, renstra, office, indicators, book } = world;
  book.enter('renstra');
  const years = Array.from({ length: renstra[1] - renstra[0] + 1 }, (_, k) => renstra[0] + k);
  const upper = random.pick(['Target Tahun', 'Target Kinerja Tahun ke-', 'TARGET']);
  return [
    `dokumen renstra "Rencana Strategis ${office}" {`,
    '  jenis renstra',
    `  renstra ${renstra[0]} s.d. ${renstra[1]}`,
    '}',
    '',
    'tabel "4.1" "Tujuan, sasaran, indikator dan target"',
    row('No', 'Indikator', 'Satuan', upper, ...years.slice(1).map(() => '')),
    row('', '', '', ...years.map(String)),
    ...indicators.map((one, k) =>
      row(`${k + 1}`, one.title, one.unit, ...years.map((year) => targetOf(world, one, year))),
    ),
  ];
}

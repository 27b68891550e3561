/** Tables of the budget. */
import { walk } from '../world/budget.ts';
import type { World } from '../world/world.ts';
import { sumRelation } from './declare.ts';
import { paguOf, pathOf, row, serapanOf, spentOf, tableHead } from './facts.ts';

/** One row a program, and their total. */
export function programs(world: World): string[] {
  const { random, programs: all, book, rupiah } = world;
  const share = random.pick(['%', 'Serapan', 'Serapan (%)', 'Persentase Serapan', 'Capaian (%)'] as const);
  const heads = [
    'No',
    'Program',
    random.pick(['Pagu', 'Anggaran', 'Pagu Anggaran', 'ANGGARAN (Rp)']),
    random.pick(['Realisasi', 'Realisasi Anggaran', 'REALISASI (Rp)']),
    share,
  ];
  const lines = [tableHead(world, 'Realisasi anggaran'), row(...heads)];
  const rows: string[] = [];
  const pagus: string[] = [];
  const spents: string[] = [];
  for (const [k, node] of all.entries()) {
    world.named.add(node.title);
    const pagu = paguOf(world, node, null);
    const spent = spentOf(world, node);
    pagus.push(pagu);
    spents.push(spent);
    const used = serapanOf(world, pathOf(node), pagu, spent);
    rows.push(used);
    lines.push(row(`${k + 1}.`, node.title, pagu, spent, used));
  }
  if (random.chance(3, 4)) {
    const pagu = book.total('pagu berlaku all', pagus, rupiah);
    const spent = book.total('realisasi all', spents, rupiah);
    lines.push(
      row(
        '',
        random.pick(['Jumlah', 'JUMLAH', 'Total', 'J U M L A H', 'TOTAL']),
        pagu,
        spent,
        serapanOf(world, 'all', pagu, spent, rows),
      ),
    );
  }
  return lines;
}

interface Row {
  readonly pagu: string;
  readonly spent: string;
  readonly parts: Row[];
}

/** All levels in one table, told by their codes. */
export function tree(world: World): string[] {
  const { random, book, rupiah } = world;
  const coded = random.pick(['column', 'inside', 'inside'] as const);
  const shares = random.chance(1, 2);
  const heads = [
    ...(coded === 'column' ? ['Kode'] : []),
    random.pick(['Program/Kegiatan/Sub Kegiatan', 'Uraian', 'Program / Kegiatan / Subkegiatan']),
    'Pagu',
    'Realisasi',
    ...(shares ? ['%'] : []),
  ];
  const lines = [tableHead(world, 'Anggaran menurut program, kegiatan dan sub kegiatan'), row(...heads)];
  const open: Row[] = [];
  const all: Row[] = [];
  const tops: Row[] = [];
  for (const [node, depth] of walk(world.programs)) {
    const pagu = paguOf(world, node, null);
    const spent = spentOf(world, node);
    open.length = depth;
    const own: Row = { pagu, spent, parts: [] };
    open.at(-1)?.parts.push(own);
    open.push(own);
    all.push(own);
    if (depth === 0) tops.push(own);
    if (depth === 0) world.named.add(node.title);
    const title = coded === 'inside' ? `${node.code} ${node.title}` : node.title;
    lines.push(
      row(
        ...(coded === 'column' ? [node.code] : []),
        title,
        pagu,
        spent,
        ...(shares ? [serapanOf(world, pathOf(node), pagu, spent)] : []),
      ),
    );
  }
  for (const { pagu, spent, parts } of all) {
    if (parts.length === 0) continue;
    book.relate(
      sumRelation(
        pagu,
        parts.map((part) => part.pagu),
      ),
    );
    book.relate(
      sumRelation(
        spent,
        parts.map((part) => part.spent),
      ),
    );
  }
  if (random.chance(1, 2)) {
    const pagu = book.total(
      'pagu berlaku all',
      tops.map((one) => one.pagu),
      rupiah,
    );
    const spent = book.total(
      'realisasi all',
      tops.map((one) => one.spent),
      rupiah,
    );
    lines.push(
      row(
        ...(coded === 'column' ? [''] : []),
        'Jumlah',
        pagu,
        spent,
        ...(shares ? [serapanOf(world, 'all', pagu, spent)] : []),
      ),
    );
  }
  return lines;
}

/** Before and after the change of the budget. */
export function change(world: World): string[] {
  const { random, programs: nodes, versions, book, rupiah } = world;
  if (versions.length < 2) return [];
  const words = random.pick([
    ['Sebelum Perubahan', 'Setelah Perubahan'],
    ['Murni', 'Perubahan'],
    ['Pagu Murni', 'Pagu Perubahan'],
  ] as const);
  const lines = [tableHead(world, 'Perubahan anggaran')];
  if (words[0].startsWith('Pagu')) lines.push(row('No', 'Program', ...words));
  else lines.push(row('No', 'Program', 'Anggaran', ''), row('', '', ...words));
  const columns: string[][] = [[], []];
  for (const [k, node] of nodes.entries()) {
    world.named.add(node.title);
    const pair = versions.map((version) => paguOf(world, node, version));
    for (const [at, mark] of pair.entries()) columns[at]?.push(mark);
    lines.push(row(`${k + 1}`, node.title, ...pair));
  }
  lines.push(
    row(
      '',
      'Jumlah',
      ...versions.map((version, at) => book.total(`pagu ${version} all`, columns[at] as string[], rupiah)),
    ),
  );
  return lines;
}

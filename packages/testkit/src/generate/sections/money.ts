/** Other tables and blocks of amounts. */
import { idOf } from '../book.ts';
import { type Exact, exact, minus, shorten, sum } from '../exact.ts';
import { inWords } from '../numerals.ts';
import { percentOf } from '../world/indicators.ts';
import { isNamed, type World } from '../world/world.ts';
import { sumRelation } from './declare.ts';
import { paguOf, pathOf, row, spentOf, tableHead } from './facts.ts';

/** Pagu, realisasi and what is left. */
export function left(world: World): string[] {
  const { random, programs, book, rupiah } = world;
  const lines = [
    tableHead(world, 'Sisa anggaran'),
    row('No', 'Program', 'Pagu', 'Realisasi', random.pick(['Sisa', 'Sisa Anggaran', 'Sisa Pagu (Rp)'])),
  ];
  const columns: string[][] = [[], [], []];
  for (const [k, node] of programs.entries()) {
    world.named.add(node.title);
    const pagu = paguOf(world, node, null);
    const spent = spentOf(world, node);
    book.relate({ kind: 'at most', low: idOf(spent), high: idOf(pagu) });
    const rest = book.number(`sisa ${pathOf(node)}`, minus(node.pagu.perubahan, node.realisasi), rupiah, {
      exact: true,
    });
    book.relate({
      kind: 'formula',
      result: idOf(rest),
      operands: [pagu, spent].map(idOf),
      ways: [([a, b]) => minus(a as Exact, b as Exact)],
      equal: true,
    });
    for (const [at, mark] of [pagu, spent, rest].entries()) columns[at]?.push(mark);
    lines.push(row(`${k + 1}`, node.title, pagu, spent, rest));
  }
  const names = ['pagu berlaku all', 'realisasi all', 'sisa all'];
  const totals = columns.map((column, k) => book.total(names[k] as string, column, rupiah));
  book.relate({
    kind: 'formula',
    result: idOf(totals[2] as string),
    operands: totals.slice(0, 2).map(idOf),
    ways: [([a, b]) => minus(a as Exact, b as Exact)],
    equal: true,
  });
  return [...lines, row('', 'Jumlah', ...totals)];
}

/** Amounts in millions or thousands, rounded to what is shown. */
export function inMillions(world: World): string[] {
  const { random, programs, convention, book, percent } = world;
  const [magnitude, word] = random.pick([
    [6, 'juta'],
    [6, 'Rp juta'],
    [3, 'ribu'],
  ] as const);
  const decimals = magnitude === 6 ? 2 : 0;
  const inTitle = random.chance(1, 3);
  const unit = inTitle ? '' : ` (${word})`;
  const lines = [
    tableHead(world, `Ringkasan anggaran${inTitle ? ` (dalam ${magnitude === 6 ? 'jutaan' : 'ribuan'} rupiah)` : ''}`),
    row('No', 'Program', `Pagu${unit}`, `Realisasi${unit}`, '%'),
  ];
  const print = { decimals, magnitude };
  const short = (value: Exact): Exact => {
    const unitOf = 10n ** BigInt(magnitude);
    const shown = shorten(exact(value.n, value.d * unitOf), decimals, random.pick(convention.ways));
    return exact(shown.n * unitOf, shown.d);
  };
  for (const [k, node] of programs.entries()) {
    world.named.add(node.title);
    const pagu = book.number(`pagu berlaku ${pathOf(node)}`, short(node.pagu.perubahan), print);
    const spent = book.number(`realisasi ${pathOf(node)}`, short(node.realisasi), print);
    const share = book.derived(
      `serapan ${pathOf(node)}`,
      [spent, pagu],
      ([a, b]) => percentOf(a as Exact, b as Exact),
      percent,
    );
    lines.push(row(`${k + 1}`, node.title, pagu, spent, share));
  }
  return lines;
}

/** Another partition of the whole, as a block with the amount in words. */
export function kinds(world: World): string[] {
  const { random, programs, book } = world;
  const whole = sum(programs.map(({ pagu }) => pagu.perubahan)).n;
  const first = (whole * BigInt(random.between(60, 95))) / 100n;
  const print = { decimals: 0, before: 'Rp ' };
  const parts = [first, whole - first].map((value, k) =>
    book.number(`pagu rincian ${k}`, exact(value), print, { exact: true }),
  );
  const total = book.number('pagu berlaku all', exact(whole), print, { exact: true });
  book.relate(sumRelation(total, parts));
  const words = book.label(inWords(whole), [inWords(whole + 1000n), inWords(whole * 10n)]);
  book.relate({
    kind: 'word',
    word: idOf(words),
    numbers: [idOf(total)],
    right: (text, [value]) => (value as Exact).d !== 0n && text === inWords((value as Exact).n / (value as Exact).d),
  });
  return [
    'anggaran {',
    '  rincian "Jenis belanja" {',
    `    "Belanja Operasi" { pagu ${parts[0]} }`,
    `    "Belanja Modal" { pagu ${parts[1]} }`,
    '  }',
    `  pagu ${total} terbilang "${words} rupiah"`,
    '}',
  ];
}

/** Amounts of a joint scope and explained differences are none of the report's own. */
export function elsewhere(world: World): string[] {
  const { random, programs } = world;
  const node = programs.find((one) => isNamed(world, one));
  if (node === undefined) return [];
  const joint = exact(node.pagu.perubahan.n * 3n + BigInt(random.between(1, 999)));
  return [
    `narasi "4.${random.between(1, 9)}" {`,
    `  "${node.title}" { pagu Rp ${joint.n} lingkup "tiga perangkat daerah" }`,
    '}',
  ].map((line) => line.replace(/Rp (\d+)/, (_, digits: string) => `Rp ${digits.replace(/\B(?=(?:\d{3})+$)/g, '.')}`));
}

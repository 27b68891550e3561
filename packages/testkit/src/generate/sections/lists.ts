/** Tables of no subject of the report: how many of what, and their share. */
import { type Formula, idOf } from '../book.ts';
import { compare, type Exact, exact, sum } from '../exact.ts';
import { percentOf } from '../world/indicators.ts';
import type { World } from '../world/world.ts';
import { row, tableHead } from './facts.ts';

const GROUPS = [
  ['Jenis Kelamin', 'Laki-laki', 'Perempuan'],
  ['Pendidikan', 'SLTA', 'Diploma', 'Sarjana', 'Magister'],
  ['Golongan', 'Golongan II', 'Golongan III', 'Golongan IV'],
  ['Usia', '≤ 30', '31–40', '41–50', '> 50'],
  ['Kecamatan', 'Muara', 'Lembah Sari', 'Tanjung', 'Rimbo', 'Hulu'],
] as const;

/** One count and its share of the total. */
export function distribution(world: World): string[] {
  const { random, book, percent } = world;
  const [head, ...names] = random.pick(GROUPS);
  const lines = [
    tableHead(world, `Pegawai menurut ${head.toLowerCase()}`),
    row('No', head, random.pick(['Jumlah', 'Jumlah (orang)', 'Jumlah Pegawai']), '%'),
  ];
  const number = Number(/"3\.(\d+)"/.exec(lines[0] as string)?.[1]);
  const counts = names.map((name, k) =>
    book.number(
      `list ${number} ${k} ${name}`,
      exact(random.between(2, 240)),
      { decimals: 0 },
      { exact: true, column: `list ${number}` },
    ),
  );
  const total = book.number(`list ${number} all`, sum(counts.map(book.valueOf)), { decimals: 0 }, { exact: true });
  // A last row that is less than one of the rows may be something else than their total.
  const mildly = { operands: [total, ...counts].map(idOf), way: noTotal };
  book.relate({ kind: 'formula', result: idOf(total), operands: counts.map(idOf), ways: [sum], equal: true, mildly });
  const share = ([a, b]: readonly Exact[]): Exact | null => percentOf(a as Exact, b as Exact);
  const shares = counts.map((mark, k) =>
    book.derived(`share ${number} ${k}`, [mark, total], share, percent, { mildly }),
  );
  lines.push(...names.map((name, k) => row(`${k + 1}`, name, counts[k] as string, shares[k] as string)));
  return [...lines, row('', random.pick(['Jumlah', 'Total', 'JUMLAH']), total, `100${percent.after ?? ''}`)];
}

/** Nobody can say: null; else nothing that any print is. */
const noTotal: Formula = ([total, ...rows]) =>
  rows.some((one) => compare(one, total as Exact) > 0) ? null : exact(-1);

/** Counts by two traits, with totals of rows and columns. */
export function crossed(world: World): string[] {
  const { random, book } = world;
  const [head, ...names] = random.pick(GROUPS);
  const lines = [
    tableHead(world, `Pegawai menurut ${head.toLowerCase()} dan jabatan`),
    row(head, 'Struktural', 'Fungsional', 'Pelaksana', 'Jumlah'),
  ];
  const number = Number(/"3\.(\d+)"/.exec(lines[0] as string)?.[1]);
  const columns: string[][] = [[], [], [], []];
  for (const [k, name] of names.entries()) {
    const cells = [0, 1, 2].map((j) =>
      book.number(
        `crossed ${number} ${k} ${j}`,
        exact(random.between(0, 60)),
        { decimals: 0 },
        { exact: true, column: `crossed ${number} ${j}` },
      ),
    );
    const all = [...cells, book.total(`crossed ${number} ${k} all`, cells, { decimals: 0 })];
    for (const [j, mark] of all.entries()) columns[j]?.push(mark);
    lines.push(row(name, ...all));
  }
  const totals = columns.map((column, j) => book.total(`crossed ${number} all ${j}`, column, { decimals: 0 }));
  return [...lines, row('Jumlah', ...totals)];
}

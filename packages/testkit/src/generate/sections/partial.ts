/** A tree of which only some parts are written. */
import { idOf } from '../book.ts';
import { exact } from '../exact.ts';
import type { World } from '../world/world.ts';
import { paguOf, row, tableHead } from './facts.ts';

/** Rows left out, told by a row of `…`: the total is more than what stands there. */
export function withDots(world: World): string[] {
  const { random, programs, book, rupiah } = world;
  const shownOnes = programs.slice(0, Math.max(1, programs.length - 1));
  const lines = [
    `${tableHead(world, 'Anggaran seluruh perangkat daerah')} lingkup "kabupaten"`,
    row('No', 'Program', 'Anggaran'),
    row('…', '…', '…'),
  ];
  world.elided = true;
  const marks: string[] = [];
  let all = 0n;
  for (const [k, node] of shownOnes.entries()) {
    const amount = BigInt(random.between(2_000_000, 900_000_000));
    all += amount;
    const mark = book.number(`joint ${k}`, exact(amount), rupiah, { exact: true, column: 'joint' });
    marks.push(mark);
    lines.push(row(`${k + 4}`, node.title, mark));
  }
  const total = book.number('joint all', exact(all * 3n + 17n), rupiah, { exact: true });
  book.relate({ kind: 'at most', low: marks.map(idOf), high: idOf(total) });
  return [...lines, row('…', '…', '…'), row('', 'Jumlah', total)];
}

/** A block of one program with some of its parts. */
export function someParts(world: World): string[] {
  const { random, programs, namer, book, rupiah } = world;
  if (world.declared || !programs.every(({ title }) => world.named.has(title))) return [];
  const node = random.pick(programs);
  if (node.parts.length > 0) return [];
  world.named.add(node.title);
  const whole = node.pagu.perubahan.n;
  const parts = [3n, 5n].map((share, k) => ({ title: namer.work(2), value: exact(whole / share), k }));
  const marks = parts.map(({ k, value }) => book.number(`some ${k}`, value, rupiah, { exact: true }));
  const total = paguOf(world, node, null);
  book.relate({ kind: 'at most', low: marks.map(idOf), high: idOf(total) });
  return [
    `program "${node.title}" sebagian {`,
    ...parts.map((part, k) => `  kegiatan "${part.title}" { pagu ${marks[k]} }`),
    `  pagu ${total}`,
    '}',
  ];
}

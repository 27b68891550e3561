/** The tree of the budget: leaves are drawn, every whole is the sum of its parts. */
import { type Exact, exact, sum } from '../exact.ts';
import type { Namer } from '../names.ts';
import type { Random } from '../random.ts';

export type Level = 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subkegiatan';
export type Version = 'murni' | 'perubahan';

export interface Node {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly code: string;
  readonly pagu: Readonly<Record<Version, Exact>>;
  readonly realisasi: Exact;
  readonly parts: readonly Node[];
}

interface Draw {
  readonly random: Random;
  readonly namer: Namer;
  readonly levels: readonly Level[];
  /** Whole thousands, or with their last rupiah. */
  readonly round: bigint;
  readonly longCodes: boolean;
}

const PREFIX: Readonly<Record<Level, string>> = {
  urusan: 'U',
  bidang: 'B',
  program: 'P',
  kegiatan: 'K',
  subkegiatan: 'S',
};

export function newBudget(random: Random, namer: Namer): readonly Node[] {
  const depth = random.pick([1, 1, 2, 3, 3]);
  const draw: Draw = {
    random,
    namer,
    levels: (['program', 'kegiatan', 'subkegiatan'] as const).slice(0, depth),
    round: random.pick([1n, 1n, 1000n, 100n]),
    longCodes: random.chance(1, 2),
  };
  const field = `${random.between(1, 4)}.${String(random.between(1, 30)).padStart(2, '0')}`;
  return Array.from({ length: random.between(1, depth === 1 ? 7 : 3) }, (_, k) =>
    nodeOf(draw, 0, `${field}.${pad(k + 2)}`, k),
  );
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function nodeOf(draw: Draw, depth: number, code: string, k: number): Node {
  const { random, namer, levels, round } = draw;
  const level = levels[depth] as Level;
  const head = { id: `${PREFIX[level]}${k + 1}`, title: namer.work(depth), level, code };
  if (depth === levels.length - 1) {
    const murni = (BigInt(random.between(5_000_000, 2_000_000_000)) / round) * round;
    const moved = random.chance(1, 2) ? murni : ((murni * BigInt(random.between(60, 150))) / 100n / round) * round;
    const realisasi = (moved * BigInt(random.between(5500, 10_000))) / 10_000n;
    return { ...head, pagu: { murni: exact(murni), perubahan: exact(moved) }, realisasi: exact(realisasi), parts: [] };
  }
  const parts = Array.from({ length: random.between(1, 3) }, (_, j) => {
    const own = depth === 0 ? `${code}.2.${pad(j + 1)}` : `${code}.${draw.longCodes ? pad(j + 1, 4) : pad(j + 1)}`;
    return nodeOf(draw, depth + 1, own, j);
  });
  return {
    ...head,
    pagu: { murni: sum(parts.map(({ pagu }) => pagu.murni)), perubahan: sum(parts.map(({ pagu }) => pagu.perubahan)) },
    realisasi: sum(parts.map((part) => part.realisasi)),
    parts,
  };
}

/** A node and all below it, in the order of a table, each with its depth. */
export function* walk(nodes: readonly Node[], depth = 0): Generator<readonly [Node, number]> {
  for (const node of nodes) {
    yield [node, depth];
    yield* walk(node.parts, depth + 1);
  }
}

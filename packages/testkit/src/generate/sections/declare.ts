/** Goals and budget as blocks. */

import { idOf, type Relation } from '../book.ts';
import { type Exact, sum } from '../exact.ts';
import type { Node } from '../world/budget.ts';
import type { Indicator } from '../world/indicators.ts';
import type { World } from '../world/world.ts';
import { paguOf, pathOf, realisasiOf, serapanOf, spentOf, targetOf } from './facts.ts';

export function header(
  { office, year, renstra, convention }: World,
  kind = 'lkj',
  title = 'Laporan Kinerja',
): string[] {
  return [
    `dokumen ${kind} "${title} ${office}" {`,
    `  jenis ${kind}`,
    `  tahun ${year}`,
    `  renstra ${renstra[0]} s.d. ${renstra[1]}`,
    ...(convention.word === null ? [] : [`  pembulatan ${convention.word}`]),
    '}',
  ];
}

export function goals(world: World): string[] {
  const lines = [`tujuan "${world.tujuan}" {`];
  for (const { id, title, indicators } of world.sasaran) {
    lines.push(`  sasaran ${id} "${title}" {`, ...indicators.flatMap((one) => indicator(world, one)), '  }');
  }
  return [...lines, '}'];
}

function indicator(world: World, one: Indicator): string[] {
  const { random, history, year, book } = world;
  const lines = [`    indikator ${one.id} "${one.title}" {`, `      satuan ${one.unit}`, `      arah ${one.arah}`];
  if (one.quarters !== null) lines.push(`      triwulan ${one.quarters.mode}`);
  if (one.data !== null) {
    const [part, whole] = one.data;
    lines.push(`      rumus ${part.id} / ${whole.id} * 100${random.chance(1, 2) ? '%' : ''}`);
    const seen = [part, whole].map((data) =>
      history.map((at) =>
        book.number(
          `${data.id} ${at} ${one.id}`,
          data.years.get(at) as Exact,
          { decimals: 0 },
          { exact: true, column: data.id },
        ),
      ),
    );
    lines.push(
      ...[part, whole].map((data, k) => series(`data ${data.id} "${data.title}"`, history, seen[k] as string[])),
    );
    for (const at of history) {
      if (random.chance(1, 2)) lines.push(`      realisasi ${at} ${realisasiOf(world, one, at)}`);
    }
  } else if (random.chance(1, 2)) {
    lines.push(
      series(
        'realisasi',
        history,
        history.map((at) => realisasiOf(world, one, at)),
      ),
    );
  }
  if (random.chance(1, 2)) lines.push(`      target ${year} ${targetOf(world, one, year)}`);
  return [...lines, '    }'];
}

const series = (head: string, years: readonly number[], values: readonly string[]): string =>
  `      ${head} { ${values.map((value, k) => `${years[k]}: ${value}`).join('; ')} }`;

/** `numbers`: with pagu and realisasi; else titles and codes only. */
export function budget(world: World): string[] {
  const { random, programs, versions } = world;
  const numbers = random.chance(2, 3);
  const bare = versions.length === 1 && random.chance(1, 2);
  const lines = ['anggaran {'];
  const write = (node: Node, pad: string): { pagu: string[]; spent: string } => {
    const supports =
      node.level === 'program' && random.chance(1, 3) ? ` mendukung ${random.pick(world.indicators).id}` : '';
    lines.push(`${pad}${node.level} ${node.id} "${node.title}"${supports} {`, `${pad}  kode "${node.code}"`);
    const below = node.parts.map((part) => write(part, `${pad}  `));
    if (!numbers) {
      lines.push(`${pad}}`);
      return { pagu: [], spent: '' };
    }
    const pagu = versions.map((version, k) => {
      const parts = below.map((part) => part.pagu[k] as string);
      const text = paguOf(world, node, bare ? null : version);
      if (parts.length > 0) world.book.relate(sumRelation(text, parts));
      return text;
    });
    const spent = spentOf(world, node);
    if (below.length > 0)
      world.book.relate(
        sumRelation(
          spent,
          below.map((part) => part.spent),
        ),
      );
    lines.push(
      bare
        ? `${pad}  pagu ${pagu[0]}`
        : `${pad}  pagu { ${versions.map((version, k) => `${version}: ${pagu[k]}`).join('; ')} }`,
      `${pad}  realisasi ${spent}`,
    );
    if (random.chance(1, 2))
      lines.push(`${pad}  serapan ${serapanOf(world, pathOf(node), pagu.at(-1) as string, spent)}`);
    lines.push(`${pad}}`);
    return { pagu, spent };
  };
  for (const program of programs) write(program, '  ');
  return [...lines, '}'];
}

export const sumRelation = (total: string, parts: readonly string[]): Relation => ({
  kind: 'formula',
  result: idOf(total),
  operands: parts.map(idOf),
  ways: [sum],
  equal: true,
});

/** What the text says of the same numbers. */
import { idOf } from '../book.ts';
import { compare, type Exact, exact, minus, times } from '../exact.ts';
import { type Indicator, reached } from '../world/indicators.ts';
import { isNamed, refOf, type World } from '../world/world.ts';
import { capaianOf, labelOf, paguOf, pathOf, realisasiOf, serapanOf, spentOf, targetOf } from './facts.ts';

const UP = ['meningkat', 'naik', 'bertambah', 'mengalami kenaikan', 'mengalami peningkatan'];
const DOWN = ['menurun', 'turun', 'berkurang', 'mengalami penurunan'];
const SAME = ['tetap', 'stabil', 'tidak berubah'];

export function sentences(world: World): string[] {
  const { random, indicators, programs } = world;
  const body = [
    ...indicators.flatMap((one) => (isNamed(world, one) && random.chance(2, 3) ? ofIndicator(world, one) : [])),
    ...programs.flatMap((node) => (isNamed(world, node) && random.chance(1, 2) ? [ofProgram(world, node)] : [])),
    ...(random.chance(1, 2) ? counts(world) : []),
  ];
  return body.length === 0
    ? []
    : [`narasi "${3}.${random.between(20, 40)}" {`, ...body.map((line) => `  ${line}`), '}'];
}

function ofIndicator(world: World, one: Indicator): string[] {
  const { random, year, book } = world;
  const ref = refOf(world, one);
  const lines: string[] = [];
  const last = one.realisasi.get(year - 1);
  if (random.chance(1, 2)) {
    const target = targetOf(world, one, year);
    const realisasi = realisasiOf(world, one, year);
    lines.push(
      `${ref} { target ${target}; realisasi ${realisasi}; capaian ${capaianOf(world, one, year, target, realisasi)} }`,
    );
  } else if (world.scale !== null) {
    const target = targetOf(world, one, year);
    const realisasi = realisasiOf(world, one, year);
    const capaian = capaianOf(world, one, year, target, realisasi);
    lines.push(
      `${ref} { target ${target}; realisasi ${realisasi}; capaian ${capaian}; ${world.scale.name} "${labelOf(world, capaian)}" }`,
    );
  }
  if (last !== undefined && random.chance(2, 3)) {
    const before = realisasiOf(world, one, year - 1);
    const now = realisasiOf(world, one, year);
    lines.push(`${ref}.realisasi ${trend(world, before, now)} dari ${before} ${year - 1} menjadi ${now} ${year}`);
  }
  if (random.chance(1, 3) && tellsMet(world, one)) {
    const target = targetOf(world, one, year);
    const realisasi = realisasiOf(world, one, year);
    const met = reached(one.arah, book.valueOf(target), book.valueOf(realisasi));
    const words = ['mencapai target', 'belum mencapai target'];
    const word = book.label(words[met ? 0 : 1] as string, words);
    lines.push(`${ref} { target ${target}; realisasi ${realisasi} }`, `${ref}.realisasi ${word}`);
    book.relate({
      kind: 'word',
      word: idOf(word),
      numbers: [target, realisasi].map(idOf),
      right: (text, [t, r]) => (text === words[0]) === reached(one.arah, t as Exact, r as Exact),
    });
  }
  return lines;
}

/** Where nothing says which way is better no reader knows, nor where a capaian of 100% hides a shortfall. */
function tellsMet({ declared, year }: World, one: Indicator): boolean {
  const [target, realisasi] = [one.target.get(year) as Exact, one.realisasi.get(year) as Exact];
  const short = minus(target, realisasi);
  return (
    declared ||
    (one.arah === 'naik' && (compare(short, exact(0)) <= 0 || compare(times(short, exact(100)), target) >= 0))
  );
}

/** Verb and, at times, the amount of a change. */
function trend(world: World, before: string, now: string): string {
  const { book, random } = world;
  const side = compare(book.valueOf(now), book.valueOf(before));
  const verbs = side > 0 ? UP : side < 0 ? DOWN : SAME;
  const verb = book.label(random.pick(verbs), [random.pick(UP), random.pick(DOWN)]);
  book.relate({
    kind: 'word',
    word: idOf(verb),
    numbers: [before, now].map(idOf),
    right: (word, [a, b]) => {
      const way = compare(b as Exact, a as Exact);
      return way > 0 ? UP.includes(word) : way < 0 ? DOWN.includes(word) : SAME.includes(word);
    },
  });
  return verb;
}

function ofProgram(world: World, node: World['programs'][number]): string {
  const pagu = paguOf(world, node, null);
  const spent = spentOf(world, node);
  const ref = world.declared && world.random.chance(1, 2) ? node.id : `"${node.title}"`;
  return `${ref} { pagu ${pagu}; realisasi ${spent}; serapan ${serapanOf(world, pathOf(node), pagu, spent)} }`;
}

function counts(world: World): string[] {
  const { book, programs, indicators, declared } = world;
  if (!declared) return [];
  const count = (of: string, n: number): string =>
    book.number(`count ${of}`, { n: BigInt(n), d: 1n }, { decimals: 0 }, { exact: true });
  const said = [count('programs', programs.length), count('indicators', indicators.length)];
  said.forEach((mark, k) => {
    const value = [programs.length, indicators.length][k] as number;
    book.relate({
      kind: 'formula',
      result: idOf(mark),
      operands: [],
      ways: [() => ({ n: BigInt(value), d: 1n })],
      equal: true,
      ...(world.elided ? { mildly: true as const } : {}),
    });
  });
  return [`jumlah program = ${said[0]}`, `jumlah iku = ${said[1]}`];
}

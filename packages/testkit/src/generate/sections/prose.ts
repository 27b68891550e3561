/** Further sentences: calculations written out, series, comparisons, counts by condition. */
import { idOf } from '../book.ts';
import { compare, type Exact, exact, minus } from '../exact.ts';
import { CAPAIAN, type Indicator, reached } from '../world/indicators.ts';
import { isNamed, refOf, type World } from '../world/world.ts';
import { realisasiOf, targetOf } from './facts.ts';

export function prose(world: World): string[] {
  const { random } = world;
  const known = world.indicators.filter((one) => isNamed(world, one) && (world.declared || one.arah === 'naik'));
  const body = known.flatMap((one) => random.pick([writtenOut, series, change, compared])(world, one));
  if (world.declared && random.chance(1, 2)) body.push(...metCount(world));
  return body.length === 0 ? [] : [`narasi "3.${random.between(41, 60)}" {`, ...body.map((line) => `  ${line}`), '}'];
}

/** `… = 65,16 / 70,58 × 100% = 92,32%` */
function writtenOut(world: World, one: Indicator): string[] {
  const { random, year, book, percent } = world;
  if (one.arah !== 'naik' || one.print.before !== undefined) return [];
  const bare = { ...one.print, after: one.percent ? (one.print.after ?? '') : '' };
  const target = targetOf(world, one, year, bare);
  const realisasi = realisasiOf(world, one, year, bare);
  const value = book.derived(`capaian ${year} ${one.id}`, [target, realisasi], CAPAIAN.naik, {
    ...percent,
    after: '%',
  });
  return [
    `${refOf(world, one)}.capaian = ${realisasi} ${random.pick(['/', ':', '÷'])} ${target} ${random.pick(['×', 'x', '*'])} 100% = ${value}`,
  ];
}

/** Each year of a series, then what is said of it. */
function series(world: World, one: Indicator): string[] {
  const { history } = world;
  const marks = history.map((year) => realisasiOf(world, one, year));
  const ref = refOf(world, one);
  const values = marks.map(world.book.valueOf);
  const lines = history.map((year, k) => `${ref}.realisasi ${year} = ${marks[k]}`);
  const steps = values.slice(1).map((value, k) => compare(value, values[k] as Exact));
  const range = `${history[0]} s.d. ${history.at(-1)}`;
  if (steps.length >= 2 && steps.every((step) => step > 0))
    lines.push(`${ref}.realisasi ${steadily(world, marks, 'naik')} ${range}`);
  if (steps.length >= 2 && steps.every((step) => step < 0))
    lines.push(`${ref}.realisasi ${steadily(world, marks, 'turun')} ${range}`);
  const highest = values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  if (values.filter((value) => compare(value, highest) === 0).length === 1 && world.random.chance(1, 2)) {
    const at = values.indexOf(highest);
    lines.push(`${ref}.realisasi ${history[at]} tertinggi di antara ${range}`);
    const top = marks[at] as string;
    for (const mark of marks)
      if (mark !== top) world.book.relate({ kind: 'at most', low: idOf(mark), high: idOf(top) });
  }
  return lines;
}

function steadily(world: World, marks: readonly string[], way: 'naik' | 'turun'): string {
  const words = ['terus naik', 'terus turun'];
  const word = world.book.label(way === 'naik' ? 'terus naik' : 'terus turun', words);
  const right = (text: string, numbers: readonly Exact[]): boolean =>
    numbers
      .slice(1)
      .every((value, k) =>
        compare(value, numbers[k] as Exact) > 0
          ? text === words[0]
          : compare(value, numbers[k] as Exact) < 0 && text === words[1],
      );
  world.book.relate({ kind: 'word', word: idOf(word), numbers: marks.map(idOf), right });
  return word;
}

/** By how much: in points of a percentage, in its own unit else. */
function change(world: World, one: Indicator): string[] {
  const { year, book } = world;
  if (one.realisasi.get(year - 1) === undefined) return [];
  const before = realisasiOf(world, one, year - 1);
  const now = realisasiOf(world, one, year);
  const side = compare(book.valueOf(now), book.valueOf(before));
  if (side === 0 || one.print.before !== undefined) return [];
  const [high, low] = side > 0 ? [now, before] : [before, now];
  const after = one.percent ? ' poin' : (one.print.after ?? '');
  const amount = book.number(
    `change ${one.id}`,
    minus(book.valueOf(high), book.valueOf(low)),
    { decimals: one.print.decimals, after },
    { exact: true },
  );
  const size = ([a, b]: readonly Exact[]): Exact => {
    const apart = minus(a as Exact, b as Exact);
    return exact(apart.n < 0n ? -apart.n : apart.n, apart.d);
  };
  book.relate({ kind: 'formula', result: idOf(amount), operands: [high, low].map(idOf), ways: [size], equal: true });
  const verb = side > 0 ? 'naik' : 'turun';
  const word = book.label(verb, ['naik', 'turun']);
  book.relate({
    kind: 'word',
    word: idOf(word),
    numbers: [before, now].map(idOf),
    right: (text, [a, b]) => (text === 'naik') === compare(b as Exact, a as Exact) > 0,
  });
  return [`${refOf(world, one)}.realisasi ${word} sebesar ${amount} dari ${before} ${year - 1} menjadi ${now} ${year}`];
}

/** Above or below the target. */
function compared(world: World, one: Indicator): string[] {
  const { year, book } = world;
  const target = targetOf(world, one, year);
  const realisasi = realisasiOf(world, one, year);
  const ref = refOf(world, one);
  const side = compare(book.valueOf(realisasi), book.valueOf(target));
  if (side === 0) return [];
  const words = ['di atas', 'di bawah'];
  const word = book.label(words[side > 0 ? 0 : 1] as string, words);
  book.relate({
    kind: 'word',
    word: idOf(word),
    numbers: [realisasi, target].map(idOf),
    right: (text, [a, b]) =>
      text === words[0] ? compare(a as Exact, b as Exact) > 0 : compare(a as Exact, b as Exact) < 0,
  });
  return [`${ref} { target ${target}; realisasi ${realisasi} }`, `${ref}.realisasi ${word} ${ref}.target`];
}

function metCount(world: World): string[] {
  const { book, indicators, year } = world;
  const met = indicators.filter((one) =>
    reached(one.arah, one.target.get(year) as Exact, one.realisasi.get(year) as Exact),
  ).length;
  const pairs = indicators.map((one) => [targetOf(world, one, year), realisasiOf(world, one, year)] as const);
  const lines = indicators.map(
    (one, k) => `${refOf(world, one)} { target ${pairs[k]?.[0]}; realisasi ${pairs[k]?.[1]} }`,
  );
  const count = book.number('count met', exact(met), { decimals: 0 }, { exact: true });
  const counted = (all: readonly Exact[]): Exact =>
    exact(indicators.filter((one, k) => reached(one.arah, all[2 * k] as Exact, all[2 * k + 1] as Exact)).length);
  book.relate({ kind: 'formula', result: idOf(count), operands: pairs.flat().map(idOf), ways: [counted], equal: true });
  return [...lines, `jumlah iku (mencapai target) = ${count} dari ${indicators.length}`];
}

/** An office with a year behind it: everything that a report of it may tell. */
import { type Book, type Convention, newBook } from '../book.ts';
import { type Namer, newNamer } from '../names.ts';
import type { Print } from '../numerals.ts';
import type { Random } from '../random.ts';
import { type Node, newBudget, type Version } from './budget.ts';
import { type Indicator, newIndicator } from './indicators.ts';
import { newScale, type Scale } from './scales.ts';

export interface Sasaran {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

export interface World {
  readonly random: Random;
  readonly namer: Namer;
  readonly book: Book;
  readonly convention: Convention;
  readonly office: string;
  readonly year: number;
  readonly renstra: readonly [number, number];
  readonly history: readonly number[];
  /** Subjects are declared in blocks; else the tables' titles are all there is. */
  readonly declared: boolean;
  readonly tujuan: string;
  readonly sasaran: readonly Sasaran[];
  readonly indicators: readonly Indicator[];
  readonly programs: readonly Node[];
  /** Versions of the budget that the report tells. */
  readonly versions: readonly Version[];
  readonly scale: Scale | null;
  /** How percentages that are worked out are printed. */
  readonly percent: Print;
  readonly rupiah: Print;
  /** Titles that stand in a block or table: what a sentence may name. */
  readonly named: Set<string>;
  /** Some table leaves rows out: what exists cannot be counted for certain. */
  elided: boolean;
}

const CONVENTIONS: readonly Convention[] = [
  { word: null, ways: ['rounded'] },
  { word: 'dibulatkan', ways: ['rounded'] },
  { word: 'dipotong', ways: ['cut'] },
  { word: 'bebas', ways: ['rounded', 'cut'] },
];

export function newWorld(random: Random): World {
  const namer = newNamer(random);
  const convention = random.pick(CONVENTIONS);
  const book = newBook(random, convention);
  const year = random.between(2012, 2029);
  const from = year - random.between(0, 4);
  const renstra = [from, from + random.pick([4, 5, 5])] as const;
  const back = random.between(1, 3);
  const history = Array.from({ length: back + 1 }, (_, k) => year - back + k);
  const planned = [
    ...new Set([...history, ...Array.from({ length: renstra[1] - from + 1 }, (_, k) => from + k)]),
  ].sort();
  let count = 0;
  const sasaran = Array.from({ length: random.between(1, 3) }, (_, k): Sasaran => {
    const indicators = Array.from({ length: random.between(1, 3) }, () =>
      newIndicator(random, namer, `ik${++count}`, { history, planned }, convention),
    );
    return { id: `SS${k + 1}`, title: namer.aim(), indicators };
  });
  const decimals = random.pick([2, 2, 2, 1, 0]);
  return {
    random,
    namer,
    book,
    convention,
    office: namer.office(),
    year,
    renstra,
    history,
    declared: random.chance(2, 3),
    tujuan: namer.aim(),
    sasaran,
    indicators: sasaran.flatMap(({ indicators }) => indicators),
    programs: newBudget(random, namer),
    versions: random.pick([['perubahan'], ['murni', 'perubahan']] as const),
    scale: random.chance(2, 3) ? newScale(random, decimals) : null,
    percent: { decimals, after: random.pick(['%', '%', ' %', '']) },
    named: new Set(),
    elided: false,
    rupiah: {
      decimals: 0,
      before: random.pick(['Rp ', 'Rp', 'Rp. ', '']),
      ...random.pick([{}, { decimals: 2 }, { after: ',-' }, {}]),
    },
  };
}

/** How sentences name it. */
export const refOf = (world: World, { id, title }: { id: string; title: string }): string =>
  world.declared && world.random.chance(1, 2) ? id : `"${title}"`;

export const isNamed = ({ declared, named }: World, { title }: { title: string }): boolean =>
  declared || named.has(title);

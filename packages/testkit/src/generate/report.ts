/**
 * Consistent reports from a seed: a world is drawn, then sections tell of it, each in its own structure. Every number
 * follows from the others by the convention that the report declares: whatever a checker says of one at warning or above
 * is a false alarm.
 */
import { type Fact, type FactId, type Relation, render } from './book.ts';
import { relateAcross } from './cross.ts';
import { randomFrom } from './random.ts';
import { budget, goals, header } from './sections/declare.ts';
import { elsewhere, inMillions, kinds, left } from './sections/money.ts';
import { thisYear, yearsBeside } from './sections/performance.ts';
import { american, stored, toTheEnd, withMean } from './sections/progress.ts';
import { quarterByQuarter, quarters } from './sections/quarters.ts';
import { sentences } from './sections/sentences.ts';
import { change, programs, tree } from './sections/spending.ts';
import { newWorld, type World } from './world/world.ts';

export interface GeneratedReport {
  readonly seed: number;
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  readonly convention: World['convention'];
  /** Names of the structures in it. */
  readonly sections: readonly string[];
  /** The files as written; some facts otherwise. */
  write(changed?: ReadonlyMap<FactId, string>): ReadonlyMap<string, string>;
}

type Section = readonly [name: string, write: (world: World) => string[], of: number];

/** Drawn `of` times in four. */
const SECTIONS: readonly Section[] = [
  ['this year', thisYear, 3],
  ['years beside', yearsBeside, 2],
  ['programs', programs, 2],
  ['budget tree', tree, 2],
  ['change of the budget', change, 2],
  ['quarters', quarters, 2],
  ['quarter by quarter', quarterByQuarter, 2],
  ['to the end', toTheEnd, 2],
  ['mean', withMean, 1],
  ['stored digits', stored, 1],
  ['american', american, 1],
  ['what is left', left, 1],
  ['millions', inMillions, 1],
  ['kinds of spending', kinds, 1],
  ['elsewhere', elsewhere, 1],
  ['sentences', sentences, 3],
];

export function generateReport(seed: number): GeneratedReport {
  const random = randomFrom(seed);
  const world = newWorld(random);
  const names: string[] = [];
  const lines = header(world);
  const put = (name: string, some: readonly string[]): void => {
    if (some.length === 0) return;
    names.push(name);
    lines.push('', ...some);
  };
  if (world.scale !== null) put('scale', world.scale.lines);
  if (world.declared) {
    put('goals', goals(world));
    put('budget', budget(world));
  }
  for (const [name, write, of] of SECTIONS) if (random.chance(of, 4)) put(name, write(world));
  relateAcross(world);
  const text = `${lines.join('\n')}\n`;
  const { facts, relations } = world.book;
  return {
    seed,
    facts,
    relations,
    convention: world.convention,
    sections: names,
    write: (changed) => new Map([['laporan.sakip', render(text, facts, changed)]]),
  };
}

/**
 * Consistent reports from a seed: a world is drawn, then sections tell of it, each in its own structure. Every number
 * follows from the others by the convention that the report declares: whatever a checker says of one at warning or above
 * is a false alarm.
 */
import { type Fact, type FactId, factsIn, idsOf, type Relation, render } from './book.ts';
import { relateAcross } from './cross.ts';
import { randomFrom } from './random.ts';
import { budget, goals, header } from './sections/declare.ts';
import { agreement, plan } from './sections/documents.ts';
import { crossed, distribution } from './sections/lists.ts';
import { elsewhere, inMillions, kinds, left } from './sections/money.ts';
import { someParts, withDots } from './sections/partial.ts';
import { thisYear, yearsBeside } from './sections/performance.ts';
import { american, stored, toTheEnd, withMean } from './sections/progress.ts';
import { prose } from './sections/prose.ts';
import { quarterByQuarter, quarters } from './sections/quarters.ts';
import { sentences } from './sections/sentences.ts';
import { bounds, formulaHead, grades } from './sections/special.ts';
import { change, programs, tree } from './sections/spending.ts';
import { newWorld, type World } from './world/world.ts';

export interface GeneratedReport {
  readonly seed: number;
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** Facts that stand in the text; the others were drawn and not told. */
  readonly printed: ReadonlySet<FactId>;
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
  ['distribution', distribution, 1],
  ['crossed', crossed, 1],
  ['bounds', bounds, 1],
  ['grades', grades, 1],
  ['formula in the head', formulaHead, 1],
  ['rows left out', withDots, 1],
  ['some parts', someParts, 1],
  ['sentences', sentences, 3],
  ['prose', prose, 2],
];

export function generateReport(seed: number): GeneratedReport {
  const random = randomFrom(seed);
  const world = newWorld(random);
  const names: string[] = [];
  const lines = header(world);
  const end = lines.length;
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
  const before = new Map<string, string[]>();
  if (random.chance(1, 4)) before.set('pk.sakip', agreement(world));
  if (random.chance(1, 4)) before.set('renstra.sakip', plan(world));
  if (before.size > 0) names.push(...before.keys());
  const uses = [...before.keys()].map((path) => `gunakan "${path}"`);
  const texts = [...before, ['laporan.sakip', [...lines.slice(0, end), ...uses, ...lines.slice(end)]] as const].map(
    ([path, all]) => [path, `${all.join('\n')}\n`] as const,
  );
  // What was drawn and then not told is no fact of the report.
  const printed = new Set(texts.flatMap(([, text]) => factsIn(text)));
  relateAcross(world, printed);
  const { facts, relations } = world.book;
  return {
    seed,
    facts,
    relations: relations.filter((one) => idsOf(one).every((id) => printed.has(id))),
    printed,
    convention: world.convention,
    sections: names,
    write: (changed) => new Map(texts.map(([path, text]) => [path, render(text, facts, changed)])),
  };
}

/** Relations between facts of different sections: what a report says of one thing anywhere holds everywhere. */
import type { Book, FactId, Formula, NumberFact } from './book.ts';
import { type Exact, mean, sum } from './exact.ts';
import { pathOf } from './sections/facts.ts';
import { walk } from './world/budget.ts';
import { percentOf } from './world/indicators.ts';
import type { World } from './world/world.ts';

export function relateAcross(world: World, printed: ReadonlySet<FactId>): void {
  const { book, indicators, history, programs, versions } = world;
  const facts = new Map<string, FactId[]>();
  for (const fact of book.facts) {
    if (fact.kind === 'number' && fact.document === 'lkj' && printed.has(fact.id))
      facts.set(fact.of, [...(facts.get(fact.of) ?? []), fact.id]);
  }
  const of = (quantity: string): readonly FactId[] => facts.get(quantity) ?? [];
  for (const one of indicators) {
    if (one.quarters === null) continue;
    const last: Formula = (all) => all[3] ?? null;
    const ways = !world.declared ? [sum, last, mean] : one.quarters.mode === 'jumlah' ? [sum] : [last];
    for (const measure of ['target', 'realisasi']) {
      const operands = [1, 2, 3, 4].flatMap((quarter) => of(`${measure} TW${quarter} ${one.id}`).slice(0, 1));
      if (operands.length < 4) continue;
      for (const result of of(`${measure} ${world.year} ${one.id}`)) {
        book.relate({ kind: 'formula', result, operands, ways, equal: true });
      }
    }
  }
  for (const one of indicators) {
    if (one.data === null) continue;
    for (const year of history) {
      const [part] = of(`bagian ${year} ${one.id}`);
      const [whole] = of(`seluruh ${year} ${one.id}`);
      if (part === undefined || whole === undefined) continue;
      for (const result of of(`realisasi ${year} ${one.id}`)) {
        const ways = [([a, b]: readonly Exact[]) => percentOf(a as Exact, b as Exact)];
        book.relate({ kind: 'formula', result, operands: [part, whole], ways, equal: false });
      }
    }
  }
  for (const measure of ['realisasi', 'pagu berlaku']) {
    const parts = programs.map((node) => {
      const own = of(`${measure} ${pathOf(node)}`);
      return own.length > 0 || measure === 'realisasi' ? own : of(`pagu ${versions.at(-1)} ${pathOf(node)}`);
    });
    totals(book, of(`${measure} all`), parts);
  }
  for (const [node] of walk(programs)) {
    const path = pathOf(node);
    const stated = versions.flatMap((version) => of(`pagu ${version} ${path}`));
    const force = of(`pagu ${versions.at(-1)} ${path}`);
    const unsaid = of(`pagu berlaku ${path}`);
    if (stated.length > 0) for (const fact of unsaid) book.relate({ kind: 'one of', fact, among: stated });
    for (const low of of(`realisasi ${path}`)) {
      for (const high of [...force, ...unsaid]) book.relate({ kind: 'at most', low, high });
    }
    if (node.parts.length === 0) continue;
    for (const measure of ['realisasi', 'pagu berlaku', ...versions.map((version) => `pagu ${version}`)]) {
      totals(
        book,
        of(`${measure} ${path}`),
        node.parts.map((part) => of(`${measure} ${pathOf(part)}`)),
      );
    }
  }
}

function totals(book: Book, wholes: readonly FactId[], parts: readonly (readonly FactId[])[]): void {
  const operands = parts.flatMap(([first]) => (first === undefined ? [] : [first]));
  if (operands.length < parts.length) return;
  for (const result of wholes) {
    const equal = [result, ...operands].every((id) => (book.facts[id] as NumberFact).exact);
    book.relate({ kind: 'formula', result, operands, ways: [sum], equal });
  }
}

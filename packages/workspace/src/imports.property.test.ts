import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclesOf, familiesOf } from './imports.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const graph = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 10, selector: String })
  .map((edges) => new Map(names.map((name) => [name, edges.filter(([from]) => from === name).map(([, to]) => to)])));

/** All that can be reached in one step or more. */
function reach(uses: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    for (const to of uses.get(at) ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        visit(to);
      }
  };
  visit(start);
  return seen;
}

test('families are what is connected in either direction', () => {
  fc.assert(
    fc.property(graph, (uses) => {
      const both = new Map(
        names.map((name) => [
          name,
          [...(uses.get(name) ?? []), ...names.filter((from) => uses.get(from)?.includes(name))],
        ]),
      );
      const families = familiesOf(uses);
      expect(families.flat().sort()).toEqual(names);
      for (const family of families)
        for (const name of family) expect(new Set(family)).toEqual(reach(both, name).add(name));
    }),
  );
});

test('cycles follow the imports, and every circle shares a file with one that is told', () => {
  fc.assert(
    fc.property(graph, (uses) => {
      const cycles = cyclesOf(uses);
      for (const cycle of cycles)
        for (const [index, name] of cycle.entries())
          expect(uses.get(name)).toContain(cycle[(index + 1) % cycle.length]);
      const told = cycles.flat();
      for (const name of names)
        if (reach(uses, name).has(name)) expect([...reach(uses, name)].some((n) => told.includes(n))).toBe(true);
    }),
  );
});

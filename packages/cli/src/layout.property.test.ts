/** The build's layout: the file that is loaded first, and the rest that the first call of a cold function loads. */
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Place {
  readonly start: number;
}
const { layOut, eager } = await import(new URL('../scripts/layout.js', import.meta.url).href);

const program = `
import { sep } from 'node:path';
var WORDS = new Set(['satu', 'dua']), NAMES = { satu: 1, dua: 2 };
var TABLE = [{ test: (text) => isWord(text), value: (text) => NAMES[text] }];
var { length } = 'tiga';
var count = 0;
function counted(value) { count++; return value; }
function howMany() { return count; }
var known = null;
function memo() { known ??= [1, 2].map((item) => item * 2); return known; }
function isWord(text) { return WORDS.has(text); }
function plus(first, second = 10, ...others) { return others.reduce((sum, item) => sum + item, first + second); }
function* upTo(end) { for (let item = 1; item <= end; item++) yield counted(item); }
async function later(value) { return plus(value); }
var twice = (value) => plus(value, value);
var bound = { base: 3, add(value) { return this.base + value; } };
var begun = [];
function withThis() { return this === undefined ? 'none' : this.base; }
var Box = class { #inner = 1; grow() { this.#inner = twice(this.#inner); return this; } get inner() { return this.#inner; } }
function read(text) { for (const { test, value } of TABLE) if (test(text)) return value(text); return sep.length; }
begun.push(twice(1));
export async function main() {
  const borrowed = withThis.call(bound);
  return [
    [...upTo(4)], howMany(), plus(1), plus(1, 2, 3, 4), twice(4), bound.add(1), borrowed, await later(5), length,
    new Box().grow().grow().inner, read('satu'), read('dua'), read('x'), memo(), memo() === memo(), typeof plus, ...begun,
  ];
}
`;

function load(code: string, rest: string): { main: () => Promise<unknown> } {
  const run = (text: string, need: (name: string) => unknown): { main: () => Promise<unknown> } => {
    const module = { exports: {} };
    const { code } = transformSync(text, { format: 'cjs', platform: 'node', target: 'node20', minify: true });
    new Function('module', 'exports', 'require', eager(code))(module, module.exports, need);
    return module.exports as { main: () => Promise<unknown> };
  };
  return run(code, (name) => (name === './rest.js' ? run(rest, () => null) : { sep: '/' }));
}

test('property: a module does what it did, whichever of its functions are cold', async () => {
  const expected = await load(program, '').main();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 97, maxLength: 97 }), async (hot) => {
      const { hot: first, cold } = layOut(program, ({ start }: Place) => hot[start % hot.length], './rest.js');
      expect(await load(first, cold).main()).toEqual(expected);
    }),
  );
});

test('what did not run lies in the rest, with the values that nothing else uses', () => {
  const ran = ({ start }: Place): boolean => !/^function (?:isWord|counted|plus)/.test(program.slice(start));
  const { hot, cold } = layOut(program, ran, './rest.js');
  expect(cold).toContain("new Set(['satu', 'dua'])");
  expect(cold).toContain('others.reduce');
  expect(hot).not.toContain('others.reduce');
  // A variable that is assigned to has one place: with all that use it.
  expect(cold).not.toContain('count');
  expect(eager(hot)).toContain('var upTo = (function* (end)');
});

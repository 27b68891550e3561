/** The build's layout: the file that is loaded first, and the rest that the first call of a cold function loads. */
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Place {
  readonly start: number;
}
const { layOut } = await import(new URL('../scripts/layout.js', import.meta.url).href);
const { eager, unlocked } = await import(new URL('../scripts/eager.js', import.meta.url).href);

const program: string = unlocked(`
import { sep } from 'node:path';
var WORDS = new Set(['satu', 'dua']), NAMES = { satu: 1, dua: 2 };
var TABLE = [{ test: (text) => isWord(text), value: (text) => NAMES[text] }];
var count = 0;
function counted(value) { count++; return value; }
function isEven(value) { return value === 0 || isOdd(value - 1); }
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
var Shape = class {
  #sides = 0; static made = 0;
  name = 'shape'; scaled = (by) => { const sides = this.#sides * by; return this.name + ':' + sides.toString() + ':' + this.#double(by); };
  each = [(x) => x + this.#sides, (x) => { if (x > 1) { const much = x * 100 + this.#sides; return much - this.name.length; } return x; }];
  constructor(sides) { this.#sides = sides; Shape.made += 1; }
  #double(by) { if (by === 2) return this.#sides * by * by; let sum = 0; for (let k = 0; k < by; k++) sum += this.#sides; return sum; }
  *parts() { for (let k = 0; k < this.#sides; k++) yield this.#double(k); return 'parts of ' + this.name; }
  set sides(value) { if (value > 2) { this.#sides = value; this.name = 'polygon with ' + value + ' sides'; } else this.name = 'line'; }
}
var Square = class extends Shape {
  #sides = 'four'; said = this.name + this.#sides;
  scaled2(by) { return super.parts().next().value + this.scaled(by) + this.#sides; }
}
function shapes() {
  const square = new Square(4);
  const first = [square.scaled(1), square.scaled(2), square.scaled2(3), square.each[0](1), square.each[1](1), square.each[1](2)];
  square.sides = 2; first.push(square.name); square.sides = 5; first.push(square.name, square.said, [...square.parts()].join());
  return [...first, Shape.made];
}
function shared() {
  let seen = 0; const notes = [];
  const more = (by) => { if (by > 2) { seen += by; notes.push('many: ' + by + ' makes ' + seen); return seen * 2; } seen++; return seen; };
  for (let k = 0; k < 5; k++) { if (k % 2 === 1) { notes.push(() => k * 10 + seen + more(0)); } else notes.push(more(k)); }
  if (seen > 3) { const last = notes.length; notes.push('seen ' + seen + ' and ' + last); more(7); notes.push('then seen ' + seen); }
  return notes.map((note) => (typeof note === 'function' ? note() : note));
}
function* picked(list, wanted = list.length === 0 ? 'none of all of these' + list.length : list[0]) {
  if (list.length === 0) { const told = yield 'empty: ' + wanted; yield 'told ' + told + ' of ' + wanted; return 'nothing'; }
  for (const item of list) { if (item > 2) { yield item * 100; yield item * 1000 + wanted; continue; } yield item; }
  wanted = (yield 'between') ?? 'wanted: ' + wanted + list.length; yield wanted;
  return 'picked from ' + list.join(' and ') + ' as ' + wanted;
}
function isOdd(value) { return value !== 0 && isEven(value - 1); }
function walked(list) {
  const steps = []; let at = 0;
  outer: for (const item of list) {
    for (let k = 0; ; k++) {
      if (k > item) { steps.push('end of ' + item + ' at ' + at + ' with ' + k); continue outer; }
      if (item === 3) { at += item * 10; steps.push('stopped at ' + at + ' of ' + list.length); break outer; }
      at++;
    }
  }
  switch (at) { case 0: steps.push('none at all of ' + list.length); break; case 3: { const three = 'three of ' + list.length; steps.push(three + three); } default: steps.push('many of ' + list.length + ', at ' + at); }
  return steps;
}
function howMany() { return count; }
function tried(value) {
  let state = 'begun with ' + value;
  try { if (value > 1) { state = 'much: ' + value; return state + ' is told before it is over'; } if (value < 0) { state = 'less'; throw new Error('thrown with ' + state + value); } state += ', done'; }
  catch ({ message }) { state += message + ' is caught with ' + value; return [state, message].join(' / ') + begun.length; }
  finally { begun.push(state); }
  return state.length > 3 ? state.toUpperCase() + ' ' + value + ' ' + begun.length : state;
}
function hoisted(value) {
  const early = inner(value); const name = 'late' + value;
  function inner(given) { if (given > 1) return { given, twice: given * 2, long: 'a long text ' + given }; return { given: () => name + given }; }
  return [typeof early.given === 'function' ? early.given() : early.given, inner(2).long, name];
}
function listed(iterator) { const all = []; for (let step = iterator.next('first'); ; step = iterator.next('given' + all.length)) { all.push(step.value); if (step.done) return all; } }
var { length } = 'tiga';
begun.push(twice(1));
export async function main() {
  const borrowed = withThis.call(bound);
  return [
    [...upTo(4)], howMany(), isEven(5), isOdd(3), plus(1), plus(1, 2, 3, 4), twice(4), bound.add(1), borrowed, await later(5), length,
    new Box().grow().grow().inner, read('satu'), read('dua'), read('x'), memo(), memo() === memo(), typeof plus, ...begun,
    ...shapes(), ...shared(), listed(picked([])), listed(picked([1, 2, 3])), walked([0, 1]), walked([1, 3]), walked([]), walked([2]),
    tried(0), tried(2), tried(-1), hoisted(1), hoisted(2), ...begun,
  ];
}
`);

interface Program {
  readonly main: () => Promise<unknown>;
}
const names = { main: 'main.js', count: 3, rest: 'rest.js' };

function load(files: ReadonlyMap<string, string>): Program {
  const loaded = new Map<string, { exports: unknown }>();
  const need = (name: string): unknown => {
    const text = files.get(name.slice(2));
    if (text === undefined) return { sep: '/' };
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const { code } = transformSync(text, { format: 'cjs', platform: 'node', target: 'node20', minify: true });
    new Function('module', 'exports', 'require', eager(code))(module, module.exports, need);
    return module.exports;
  };
  return need('./main.js') as Program;
}

test('property: a module does what it did, whichever of its functions are cold', async () => {
  const expected = await load(new Map([['main.js', program]])).main();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 397, maxLength: 397 }),
      fc.integer({ min: 1, max: 40 }),
      async (hot, count) => {
        const files = layOut(program, ({ start }: Place) => hot[start % hot.length], { ...names, count });
        expect(await load(files).main()).toEqual(expected);
      },
    ),
  );
});

test('what did not run lies in the rest, with the values that nothing else uses', () => {
  const ran = ({ start }: Place): boolean => !/^function (?:isWord|counted|plus)/.test(program.slice(start));
  const files: Map<string, string> = layOut(program, ran, names);
  const cold = files.get('rest.js');
  const hot = [...files].map(([file, text]) => (file === 'rest.js' ? '' : text)).join('\n');
  expect([...files.keys()]).toEqual(['main-1.js', 'main-2.js', 'main.js', 'rest.js']);
  expect(cold).toContain("new Set(['satu', 'dua'])");
  expect(cold).toContain('others.reduce');
  expect(hot).not.toContain('others.reduce');
  // A variable that is assigned to has one place: with all that use it.
  expect(cold).not.toContain('count');
  expect(eager(hot)).toContain('var upTo = (function* (end)');
});

import { expect, it } from 'vitest';
import { listOf, word } from './args.ts';
import { groups } from './index.ts';
import { holesOf, render, templateOf } from './render.ts';

it('every-message-in-both-languages, with the same arguments', () => {
  for (const group of groups) {
    for (const [key, template] of Object.entries(group)) {
      expect(template.id.trim(), key).not.toBe('');
      expect(template.en.trim(), key).not.toBe('');
      const all = (text: string) => [...holesOf(text).needed, ...holesOf(text).optional].sort();
      expect(all(template.en), `${key}: the English text asks for other arguments`).toEqual(all(template.id));
      if (template.id.length > 24) expect(template.en, `${key}: not translated`).not.toBe(template.id);
    }
  }
});

it('no key stands in two groups, and each begins with a group name', () => {
  const keys = groups.flatMap((group) => Object.keys(group));
  expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
  expect(keys.filter((key) => !/^[a-z_]+(\.[a-z0-9_]+)+$/.test(key))).toEqual([]);
});

it('joins lists and looks words up in the language of the text', () => {
  const two = { key: 'kata.tabel', args: {} };
  expect(render(two, 'id')).toBe('tabel');
  expect(render(two, 'en')).toBe('table');
  expect(() => templateOf('kata.tidak_ada')).toThrow(RangeError);
});

it('knows needed and optional arguments', () => {
  expect(holesOf(`{a} and {n|one|many}{b? ({b}, {c})} { } ${'$'}{x} {…}`)).toEqual({
    needed: ['a', 'n'],
    optional: ['b', 'c'],
  });
});

it('lists tell at most twelve items', () => {
  const many = Array.from({ length: 20 }, (_, k) => String(k));
  expect(listOf(many)).toContain('+9');
  expect(word('kata.tabel')).not.toBe('kata.tabel');
});

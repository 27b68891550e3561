import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES, SAMPLES } from '../../test/texts.ts';
import { layoutOf, parse } from '../parse.ts';
import type { Tree } from '../tree/tree.ts';

/** All that a tree says. */
const said = (tree: Tree): unknown => ({
  entries: tree.entries,
  faults: tree.faults,
  suppressions: tree.suppressions,
  nodes: Array.from({ length: tree.entries.count }, (_, index) => tree.nodeOf(index)),
});

const tokensOf = (tree: Tree): unknown => {
  const { count, type, start, end } = layoutOf(tree).tokens;
  return { count, type, start, end };
};

const texts = [...SAMPLES, ...EXAMPLES].map(({ text }) => text).filter((text) => text.length < 40_000);
const pieces = [
  '',
  ' ',
  '\n',
  '\r\n',
  '"',
  '{',
  '}',
  '(',
  ')',
  ';',
  '|',
  '# ',
  '5',
  'program',
  'pagu Rp 5',
  '\t',
  '=',
  'tabel "1"\n| a |',
  '}\n}',
  'jika',
];
const edit = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.oneof(fc.nat(3), fc.nat(200)),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  // Most keystrokes are digits in numbers.
  digit: fc.boolean(),
});
const placeOf = (text: string, { at, digit }: { readonly at: number; readonly digit: boolean }): number => {
  const from = at % (text.length + 1);
  const next = digit ? text.slice(from).search(/\d/) : -1;
  return next < 0 ? from : from + next;
};

test('edit-equals-reparse', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let text = start;
      let tree = parse(text, '');
      for (const one of edits) {
        const { digit } = one;
        const { cut, insert } = digit ? { cut: one.cut % 3, insert: /\d/.test(one.insert) ? one.insert : '7' } : one;
        const from = placeOf(text, one);
        text = text.slice(0, from) + insert + text.slice(from + cut);
        tree = parse(text, '', tree);
        expect(said(tree)).toEqual(said(parse(text, '')));
      }
    }),
  );
});

test('trees before an edit still say what they said, and any of them can be edited again', () => {
  const chosen = fc.record({ edit, from: fc.oneof(fc.constant(0), fc.nat(4)) });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(chosen, { minLength: 2, maxLength: 6 }), (start, edits) => {
      const trees = [parse(start, '')];
      for (const { edit: one, from: back } of edits) {
        const before = trees.at(-1 - (back % trees.length)) as Tree;
        const from = placeOf(before.text, one);
        trees.push(
          parse(before.text.slice(0, from) + one.insert + before.text.slice(from + (one.cut % 3)), '', before),
        );
      }
      for (const tree of trees) {
        const again = parse(tree.text, '');
        expect(said(tree)).toEqual(said(again));
        expect(tokensOf(tree)).toEqual(tokensOf(again));
      }
    }),
  );
});

test('one edit in a file of 50,000 lines reads one entry again, or two where it cuts one', () => {
  const block = (n: number): string =>
    `  subkegiatan "Penyediaan ${n}" {\n    pagu Rp ${n}.000\n    realisasi 2023: Rp ${n}.000\n    satuan "a ${n}\n  }`;
  const text = ['anggaran {', ...Array.from({ length: 10_000 }, (_, n) => block(n)), '}', ''].join('\n');
  expect(text.split('\n').length).toBeGreaterThan(50_000);
  const first = parse(text, '');
  expect(first.counters.entriesParsed).toBe(first.entries.count);
  const middle = text.indexOf('pagu Rp 5000.000');
  for (const [from, to, most] of [
    [middle + 8, '1', 1],
    [middle + 8, '\n    ', 2],
    [middle, '# ', 1],
    [middle + 8, '; pagu ', 2],
  ] as const) {
    const edited = text.slice(0, from) + to + text.slice(from);
    const second = parse(edited, '', first);
    expect(second.counters.entriesParsed).toBeLessThanOrEqual(most);
    expect(second.faults).toEqual(parse(edited, '').faults);
  }
});

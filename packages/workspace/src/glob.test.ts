import { expect, test } from 'vitest';
import { globMatcher, isGlob, splitGlob } from './glob.ts';

test.each([
  ['*.sakip', 'a.sakip', true],
  ['*.sakip', 'x/a.sakip', false],
  ['**/*.sakip', 'a.sakip', true],
  ['**/*.sakip', 'x/y/a.sakip', true],
  ['x/**', 'x/y/a.sakip', true],
  ['lkj-202?.sakip', 'lkj-2023.sakip', true],
  ['lkj-202?.sakip', 'lkj-202.sakip', false],
  ['{lkj,pk}-*.sakip', 'pk-2023.sakip', true],
  ['{lkj,pk}-*.sakip', 'renstra-2023.sakip', false],
  ['202[0-3].sakip', '2023.sakip', true],
  ['202[!0-3].sakip', '2023.sakip', false],
  ['*.sakip', '.rahasia.sakip', false],
  ['.*.sakip', '.rahasia.sakip', true],
  ['a+(b).sakip*', 'a+(b).sakip', true],
  ['a.b*', 'axb', false],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(globMatcher(pattern)(path)).toBe(expected);
});

test('what a pattern begins with', () => {
  expect(isGlob('a/b.sakip')).toBe(false);
  expect(isGlob('a/*.sakip')).toBe(true);
  expect(splitGlob('a/b/*.sakip')).toEqual({ base: 'a/b', rest: '*.sakip' });
  expect(splitGlob('**/x')).toEqual({ base: '', rest: '**/x' });
});

import { expect, test } from 'vitest';
import { speaksUtf8, wantsColour } from './console.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
])('colours with %j on a terminal %s: %s', (env, tty, expected) => {
  expect(wantsColour({ env, tty })).toBe(expected);
});

test.each([
  ['linux', { LANG: 'id_ID.UTF-8' }, true, true],
  ['linux', { LANG: 'C' }, true, false],
  ['linux', { LANG: 'id_ID.UTF-8', LC_ALL: 'POSIX' }, true, false],
  ['linux', {}, false, true],
  ['linux', { TERM: 'linux', LANG: 'id_ID.UTF-8' }, true, false],
  ['win32', {}, true, false],
  ['win32', {}, false, true],
  ['win32', { WT_SESSION: 'x' }, true, true],
])('UTF-8 on %s with %j on a terminal %s: %s', (platform, env, tty, expected) => {
  expect(speaksUtf8({ platform, env, tty })).toBe(expected);
});

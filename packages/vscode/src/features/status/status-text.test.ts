import { expect, test } from 'vitest';
import { sayIn } from '../../language.ts';
import { countsOf, type ServerState, statusText } from './status-text.ts';

const idle = (...severities: readonly number[]): ServerState => ({ kind: 'idle', counts: countsOf(severities) });

test.each([
  [idle(), 'tidak ada temuan', 'information', false],
  [idle(0, 0, 1, 3), '2 kesalahan, 1 peringatan, 1 catatan', 'error', false],
  [idle(1), '1 peringatan', 'warning', false],
  [idle(2, 3), '2 catatan', 'information', false],
  [{ kind: 'checking' }, 'memeriksa…', 'information', true],
  [{ kind: 'starting' }, 'menyalakan…', 'information', true],
  [{ kind: 'stopped' }, 'berhenti', 'error', false],
  [{ kind: 'fault', detail: 'x' }, 'gangguan', 'error', false],
] as const)('%j is told in words', (state, text, severity, busy) => {
  expect(statusText(state, sayIn('id'))).toMatchObject({ text, severity, busy });
});

test('a fault is told with what it was; English is there too', () => {
  expect(statusText({ kind: 'fault', detail: 'RangeError' }, sayIn('en'))).toMatchObject({
    text: 'fault',
    detail: 'sakip-lint: RangeError',
  });
  expect(statusText(idle(0, 0, 3), sayIn('en')).text).toBe('2 errors, 1 note');
  expect(statusText(idle(0, 1), sayIn('en')).text).toBe('1 error, 1 warning');
});

import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a slip finds its word, something else finds nothing', () => {
  const words = ['kinerja/capaian', 'kinerja/tren', 'anggaran/jumlah'];
  expect(nearest('kinerja/capian', words)).toBe('kinerja/capaian');
  expect(nearest('kinreja/tren', words)).toBe('kinerja/tren');
  expect(nearest('KINERJA/TREN', words)).toBe('kinerja/tren');
  expect(nearest('predikat/skala', words)).toBeNull();
  expect(nearest('', words)).toBeNull();
});

test('the nearest wins', () => {
  expect(nearest('chek', ['cheek', 'check'])).toBe('cheek');
  expect(nearest('formta', ['forma', 'format'])).toBe('forma');
});

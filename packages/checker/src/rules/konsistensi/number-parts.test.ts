import { expect, it } from 'vitest';
import { compareParts, numberParts, outOfOrder } from './number-parts.ts';

it('reads Arabic, Roman and lettered parts', () => {
  expect(numberParts('IV.3')).toEqual([4, 3]);
  expect(numberParts('4.3')).toEqual([4, 3]);
  expect(numberParts('Tabel 2.1.a')).toEqual([2, 1, 1]);
  expect(numberParts('XIX')).toEqual([19]);
  expect(numberParts('IIV.1')).toBeNull();
  expect(numberParts('Lampiran')).toBeNull();
  expect(numberParts('3a')).toBeNull();
});

it('compares part by part', () => {
  expect(compareParts([3, 10], [3, 9])).toBeGreaterThan(0);
  expect(compareParts([3, 1], [3, 1])).toBe(0);
});

it('names the one whose removal restores the order; of two the later', () => {
  const order = (numbers: readonly number[]) => outOfOrder(numbers, (a, b) => a - b);
  expect(order([1, 2, 9, 3, 4])).toEqual([2]);
  expect(order([1, 2, 4, 3])).toEqual([3]);
  expect(order([4, 1, 2, 3])).toEqual([0]);
  expect(order([1, 2, 3])).toEqual([]);
  expect(order([])).toEqual([]);
});

import { fromString, toCanonical } from '@sakip-lint/language';
import { expect, it } from 'vitest';
import { type Band, classesOf, sweep } from './scale.ts';

const end = (at: string | null, open = false) => (at === null ? null : { at: fromString(at), open });
const band = (label: string, low: string | null, high: string | null, lowOpen = false, highOpen = false): Band => ({
  label,
  second: [],
  low: end(low, lowOpen),
  high: end(high, highOpen),
});
const permendagri = [
  band('Sangat Tinggi', '91', '100'),
  band('Tinggi', '76', '90'),
  band('Sedang', '66', '75'),
  band('Rendah', '51', '65'),
  band('Sangat Rendah', null, '50'),
];
const akip = [band('AA', '90.01', '100.00'), band('A', '80.01', '90.00'), band('BB', '0', '80.00')];
const labels = (bands: readonly Band[], value: string, rounded = true) =>
  classesOf(bands, fromString(value), rounded).map((k) => bands[k]?.label);
const witnesses = (bands: readonly Band[], decimals: number) =>
  sweep(bands, decimals).gaps.map(({ witness, where }) => `${where} ${toCanonical(witness)}`);

it('classifies a printed value, either label within half a unit of an end', () => {
  expect(labels(permendagri, '92.32')).toEqual(['Sangat Tinggi']);
  expect(labels(permendagri, '12.08')).toEqual(['Sangat Rendah']);
  expect(labels([band('Baik', '85', null), band('Cukup', '70', '85', false, true)], '85')).toEqual(['Baik', 'Cukup']);
  expect(labels([band('Baik', '85', null), band('Cukup', '70', '85', false, true)], '85', false)).toEqual(['Baik']);
  expect(labels([band('Baik', '85', null), band('Cukup', '70', '85', false, true)], '84.99')).toEqual(['Cukup']);
});

it('gives a value in a gap the label of either neighbour, and one beyond the ends the outermost', () => {
  expect(labels(permendagri, '75.56')).toEqual(['Sedang', 'Tinggi']);
  expect(labels(permendagri, '138.11')).toEqual(['Sangat Tinggi']);
  expect(labels([band('A', '50', '100'), band('B', '20', '49')], '3')).toEqual(['B']);
});

it('finds gaps only where a printed value falls in', () => {
  expect(witnesses(permendagri, 0)).toEqual(['atas 101']);
  expect(witnesses(permendagri, 2)).toEqual([
    'antara 50.50',
    'antara 65.50',
    'antara 75.50',
    'antara 90.50',
    'atas 100.01',
  ]);
  expect(witnesses(akip, 2)).toEqual(['atas 100.01']);
  expect(witnesses(akip, 3)).toEqual(['antara 80.005', 'antara 90.005', 'atas 100.001']);
});

it('finds overlaps with a value that lies in both', () => {
  const printed = [band('Sangat Tinggi', '90', null), band('Tinggi', '76', '90'), band('Sedang', '0', '75')];
  expect(sweep(printed, 2).overlaps.map(({ classes, witness }) => [classes, toCanonical(witness)])).toEqual([
    [[0, 1], '90.00'],
  ]);
});

it('says nothing of a scale of single values', () => {
  expect(sweep([band('D', '1', '1'), band('C', '3', '3')], 0).gaps).toEqual([]);
});

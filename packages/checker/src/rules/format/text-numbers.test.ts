import { expect, it } from 'vitest';
import { writtenAnew } from './repair.ts';
import { malformedIn } from './text-numbers.ts';

const found = (text: string) =>
  malformedIn(text).map(({ start, end, numeral }) => [
    text.slice(start, end),
    writtenAnew(text.slice(start, end), numeral, numeral.value),
  ]);

it('finds numbers that are malformed beyond doubt, and writes them anew', () => {
  expect(found('Pagu Rp. 29,970.000 dan 91.13% dari 1,234,567.00 orang')).toEqual([
    ['Rp. 29,970.000', 'Rp. 29.970.000'],
    ['91.13%', '91,13%'],
    ['1,234,567.00', '1.234.567,00'],
  ]);
  expect(found('sebesar Rp 130. 410.000,00,')).toEqual([['Rp 130. 410.000,00', 'Rp 130.410.000,00']]);
});

it('passes by codes, dates, times, lists and well-formed numbers', () => {
  for (const text of [
    'Perda 12.3/2016, pukul 08.30, 17.08.2016, kode 1.03.02.2.01',
    'butir 3.2.1 dan 2.17.01, tabel 1.4, Rp 5.000.000,- serta 62,5%',
    'telepon 0765.123.45, versi 2.0.1, Nomor 188.342.45 dan No. 900.123.45, lalu 188.342.45',
    '',
  ]) {
    expect(found(text), text).toEqual([]);
  }
});

it('keeps sign, ending and magnitude word', () => {
  expect(found('minus Rp -1.234,567.000 dan 1.5 miliar')).toEqual([['Rp -1.234,567.000', 'Rp -1.234.567.000']]);
});

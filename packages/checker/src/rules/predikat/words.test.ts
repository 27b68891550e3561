import { expect, it } from 'vitest';
import { type Form, fullFormsOf, isBeginning, isNear, labelKey, saysNothing } from './words.ts';

const form = (label: string, uses = 1, declared = false): Form => ({ label, uses, declared });
const full = (label: string, ...others: Form[]) => {
  const forms = [form(label), ...others];
  return fullFormsOf(forms[0] as Form, forms);
};

it('labels are one without case, spaces and punctuation', () => {
  expect(labelKey('Sangat  Tinggi.')).toBe(labelKey('SANGAT TINGGI'));
  expect(labelKey('B')).not.toBe(labelKey('BB'));
});

it('a beginning leaves words out; near is one longer word by two letters', () => {
  expect(isBeginning('Kurang', 'kurang efisien')).toBe(true);
  expect(isBeginning('Efisien', 'kurang efisien')).toBe(false);
  expect(isNear('Sangat Efisiensi', 'sangat efisien')).toBe(true);
  expect(isNear('A', 'B')).toBe(false);
  expect(isNear('Peringkat 1', 'Peringkat 2')).toBe(false);
  expect(isNear('Tinggi', 'Sedang')).toBe(false);
});

it('without a scale a word of degree, or a shared ending left out, is miswritten', () => {
  expect(full('KURANG', form('KURANG EFISIEN'), form('SANGAT EFISIEN'))).toEqual(['KURANG EFISIEN']);
  expect(full('Sangat', form('Sangat Patuh'))).toEqual(['Sangat Patuh']);
  expect(full('Sangat Efisiensi', form('Sangat Efisien', 4))).toEqual(['Sangat Efisien']);
});

it('what can stand alone is a label of its own', () => {
  expect(full('Baik', form('Baik Sekali'), form('Kurang'))).toEqual([]);
  expect(full('Efisien', form('Sangat Efisien'), form('Kurang Efisien'))).toEqual([]);
  expect(full('Kurang', form('Baik'), form('Cukup'))).toEqual([]);
});

it('a cell that gives no label says nothing', () => {
  for (const text of ['Belum dinilai', 'Tidak ada', '92,32%', '—', 'N/A']) expect(saysNothing(text)).toBe(true);
  for (const text of ['Tidak Berhasil', 'B', 'Belum Baik']) expect(saysNothing(text)).toBe(false);
});

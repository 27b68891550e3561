import { describe, expect, it } from 'vitest';
import { bareTitle, titleKey } from './title.ts';

describe('titleKey', () => {
  it.each([
    ['Program Pengelolaan Perikanan', 'pengelolaan perikanan'],
    ['2. PENGELOLAAN  PERIKANAN', 'Pengelolaan Perikanan'],
    ['1.2.3 Pengelolaan-Perikanan', 'Pengelolaan Perikanan'],
    ['Sub Kegiatan : Pendataan', 'Pendataan'],
    ['Kegiatan: Sub Kegiatan Pendataan', 'subkegiatan pendataan'],
    ['[1.1] Program A', 'A'],
    ['a) Persentase kapal', 'persentase kapal'],
    ['Persentase “Kapal” (aktif)', 'Persentase Kapal aktif'],
  ])('%s is %s', (one, other) => expect(titleKey(one)).toBe(titleKey(other)));

  it.each([
    ['Dokumen RKA', 'Perubahan Dokumen RKA'],
    ['Programa siaran', 'Siaran'],
    ['Jumlah 5 kapal', 'Jumlah kapal'],
  ])('%s is not %s', (one, other) => expect(titleKey(one)).not.toBe(titleKey(other)));

  it('leaves out the word of its kind, and nothing else', () => {
    expect(bareTitle(' Sub Kegiatan : Pendataan Kapal')).toBe('Pendataan Kapal');
    expect(bareTitle('Programa siaran')).toBe('Programa siaran');
    expect(bareTitle('Program')).toBe('Program');
  });

  it('never makes a name of nothing', () => {
    expect(titleKey('Program')).toBe('program');
    expect(titleKey('1.')).toBe('1');
    expect(titleKey('')).toBe('');
  });
});

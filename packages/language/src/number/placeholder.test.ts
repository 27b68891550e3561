import { describe, expect, test } from 'vitest';
import { placeholdersIn } from './placeholder.ts';

const found = (text: string): string[] =>
  placeholdersIn(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('placeholdersIn', () => {
  test('finds what a template left', () => {
    expect(found('Dinas ${nama_opd} dan {$tahun}, $kota')).toEqual([
      'isian ${nama_opd}',
      'isian {$tahun}',
      'isian $kota',
    ]);
    expect(found('capaian meningkat/ menurun / tetap dari')).toEqual(['pilihan meningkat/ menurun / tetap']);
    expect(found('yang Tercapai/Tidak  Tercapai.')).toEqual(['pilihan Tercapai/Tidak  Tercapai']);
    expect(found('kurang/sesuai/melebihi target')).toEqual(['pilihan kurang/sesuai/melebihi']);
    expect(found('pada tanggal …… Januari, ____ dan ….')).toEqual(['titik ……', 'titik ____', 'titik ….']);
  });

  test('finds dots only beside what they stand for', () => {
    expect(found('sebesar Rp .... atau ....%')).toEqual(['titik ....', 'titik ....']);
    expect(found('Nama: ......')).toEqual(['titik ......']);
    expect(found(' ..... ')).toEqual(['titik .....']);
    expect(found('Dumai, ..... Januari 2024')).toEqual(['titik .....']);
    expect(found('tahun ..... 2024')).toEqual(['titik .....']);
    expect(found('BAB I ........ 3')).toEqual([]);
    expect(found('dan lain-lain .... kemudian')).toEqual([]);
  });

  test('leaves alone what only looks like it', () => {
    for (const text of [
      'Kabupaten/Kota',
      'pengurus/pengelola',
      'AA/A/BB',
      'a … b',
      'b ... c',
      'US$5',
      'US$ lima',
      '$',
      '$5',
      '$a',
      '${',
      '${tanpa akhir',
      'nama_opd',
      '__',
      'ada/Kota',
      'meningkat/tercapai',
      'keadaan/tidak',
      'meningkat dan menurun',
      'tetap/',
      'tidak/ada',
      'a____',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

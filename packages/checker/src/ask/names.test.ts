/** What stands at a place, and where else. Places are told as the text there, with the line. */
import { describe, expect, test } from 'vitest';
import { modelOf } from '../link/model.fixture.ts';
import type { Model } from '../model/model.ts';
import { declarationsOf, nameAt, placesOf } from './index.ts';

const RENSTRA = `dokumen renstra "Renstra" { renstra 2030 s.d. 2034 }
sasaran S1 "Meningkatnya minat baca" {
  indikator baca "Indeks minat baca" { satuan indeks; target { 2031: 60; 2032: 62 } }
}
`;
const LKJ = `dokumen lap "Laporan" { jenis lkj; tahun 2031 }
gunakan "renstra.sakip"
skala mutu "Mutu" atas capaian { >= 90 "Baik"; < 90 "Kurang" }
ukuran biaya untuk indikator = 3 * koleksi
indikator baca "Indeks minat baca" {
  juga disebut "Minat baca"
  data koleksi "Jumlah koleksi" { 2031: 40 }
  rumus koleksi * 2
  mutu "Baik"
}
program P1 "Pembinaan Perpustakaan" mendukung baca {
  kegiatan K1 "Pelestarian naskah" { pagu Rp 5.000; realisasi Rp 4.000 }
}
tabel "3.1" "Capaian"
| No | Indikator                     | Target | Realisasi |
| 1. | 1. INDEKS MINAT BACA (Indeks) | 60     | 58        |
| 2. | Minat baca                    | 60     | 58        |
narasi "3.1" {
  baca.realisasi = 58
  "Indeks minat baca".koleksi = 40
  P1.K1.pagu = Rp 5.000
  program "Pembinaan Perpustakaan".pagu = Rp 5.000
  baca.biaya = 120
  lap.capaian = 90
  merujuk tabel "3.1"
  jumlah program (mendukung baca) = 1 daftar "Pembinaan Perpustakaan"
}
`;
const FILES = { 'lkj.sakip': LKJ, 'renstra.sakip': RENSTRA };

const MODEL = modelOf(FILES);

/** `line: text` of each place, other files with their name. */
function told(model: Model, places: readonly { uri: string; start: number; end: number }[]): readonly string[] {
  return places.map(({ uri, start, end }) => {
    const text = model.files.find((file) => file.uri === uri)?.tree.text ?? '';
    const line = text.slice(0, start).split('\n').length;
    return `${uri === 'lkj.sakip' ? '' : `${uri} `}${line}: ${text.slice(start, end)}`;
  });
}

/** Asks at the n-th writing of a text in the LKj. */
function at(text: string, nth = 1): number {
  let offset = -1;
  for (let k = 0; k < nth; k++) offset = LKJ.indexOf(text, offset + 1);
  return offset + 1;
}
function placesAt(offset: number): readonly string[] {
  const found = nameAt(MODEL, 'lkj.sakip', offset);
  if (found === null) return [];
  const places = placesOf(MODEL, found.name);
  return told(
    MODEL,
    places.map(({ file, span }) => ({ uri: MODEL.files[file]?.uri ?? '', ...span })),
  );
}
function declaredAt(offset: number): readonly string[] {
  const found = nameAt(MODEL, 'lkj.sakip', offset);
  return found === null ? [] : told(MODEL, declarationsOf(MODEL, found.name));
}

describe('a subject', () => {
  test('by its id, in all files', () => {
    const places = placesAt(at('baca.realisasi'));
    expect(places).toEqual([
      '5: baca',
      '5: Indeks minat baca',
      '6: Minat baca',
      '11: baca',
      '16: INDEKS MINAT BACA',
      '17: Minat baca',
      '19: baca',
      '20: Indeks minat baca',
      '23: baca',
      '26: baca',
      'renstra.sakip 3: baca',
      'renstra.sakip 3: Indeks minat baca',
    ]);
    expect(placesAt(at('INDEKS MINAT'))).toEqual(places);
    expect(placesAt(at('"Indeks minat baca".koleksi'))).toEqual(places);
  });
  test('is declared where the chain of documents first says it', () => {
    expect(declaredAt(at('baca.realisasi'))).toEqual(['renstra.sakip 3: "Indeks minat baca"']);
    expect(declaredAt(at('K1.pagu'))).toEqual(['12: "Pelestarian naskah"']);
  });
  test('each step of a path by itself', () => {
    expect(placesAt(at('P1.K1'))).toEqual([
      '11: P1',
      '11: Pembinaan Perpustakaan',
      '21: P1',
      '22: Pembinaan Perpustakaan',
      '26: Pembinaan Perpustakaan',
    ]);
    expect(placesAt(at('K1.pagu'))).toEqual(['12: K1', '12: Pelestarian naskah', '21: K1']);
  });
});

test('data, a measure of the report’s own, a scale, a label, a number, a document', () => {
  expect(placesAt(at('koleksi * 2'))).toEqual([
    '4: koleksi',
    '7: koleksi',
    '7: Jumlah koleksi',
    '8: koleksi',
    '20: koleksi',
  ]);
  expect(declaredAt(at('koleksi', 1))).toEqual(['7: "Jumlah koleksi"']);
  expect(placesAt(at('biaya = 120'))).toEqual(['4: biaya', '23: biaya']);
  expect(declaredAt(at('biaya = 120'))).toEqual(['4: biaya']);
  expect(placesAt(at('mutu "Baik"'))).toEqual(['3: mutu', '9: mutu']);
  expect(placesAt(at('"Baik"', 2))).toEqual(['3: Baik', '9: Baik']);
  expect(placesAt(at('3.1"\n}'.slice(0, 3), 3))).toEqual(['14: 3.1', '25: 3.1']);
  expect(declaredAt(at('"3.1"', 3))).toEqual(['14: "3.1"']);
  expect(placesAt(at('lap.capaian'))).toEqual(['1: lap', '24: lap']);
});

test('no name: keywords, standard measures, values, places outside of the text', () => {
  for (const text of ['jenis lkj', 'pagu Rp', 'realisasi = 58', '5.000', 'Target'])
    expect(nameAt(MODEL, 'lkj.sakip', at(text))).toBeNull();
  for (const offset of [-5, 1e9]) expect(nameAt(MODEL, 'lkj.sakip', offset)).toBeNull();
  expect(nameAt(MODEL, 'none.sakip', 3)).toBeNull();
});

test('an order of grades: its name in satuan, its words in values', () => {
  const text = `urutan mutu { "D" 1; "C" 2; "B" 3 }
indikator x "Predikat perpustakaan" { satuan mutu; target "B"; realisasi "C" }
`;
  const model = modelOf({ 'a.sakip': text });
  const places = (offset: number) => {
    const found = nameAt(model, 'a.sakip', offset);
    return found === null
      ? []
      : placesOf(model, found.name).map(({ span }) => [span.start, text.slice(span.start, span.end)]);
  };
  const [first, second] = [text.indexOf('mutu'), text.lastIndexOf('mutu')];
  expect(places(second)).toEqual([
    [first, 'mutu'],
    [second, 'mutu'],
  ]);
  expect(places(text.lastIndexOf('"B"'))).toEqual([
    [text.indexOf('"B"') + 1, 'B'],
    [text.lastIndexOf('"B"') + 1, 'B'],
  ]);
});

import { readValue } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { claimTexts, modelOf } from './model.fixture.ts';
import { endsOf } from './scales.ts';

describe('ends of classes', () => {
  const ends = (text: string) => {
    const { low, high } = endsOf(readValue(text));
    const shown = (end: typeof low) => (end === null ? null : `${end.open ? '<' : '≤'}${end.at}`);
    return [shown(low), shown(high)];
  };
  it.each([
    ['85% s.d. 100%', ['≤85', '≤100']],
    ['70 s.d. < 85', ['≤70', '<85']],
    ['> 30 s.d. 50', ['<30', '≤50']],
    ['≥ 90,5', ['≤90.5', null]],
    ['> 90', ['<90', null]],
    ['< 55', [null, '<55']],
    ['≤ 50', [null, '≤50']],
    ['4', ['≤4', '≤4']],
    ['Baik', [null, null]],
  ])('%s', (text, expected) => expect(ends(text)).toEqual(expected));

  it('are none of nothing', () => expect(endsOf(null)).toEqual({ low: null, high: null }));
});

describe('scales of a report', () => {
  it('have their classes, second names, measures and title', () => {
    const model = modelOf(`skala predikat "Tabel 3.2" atas capaian, kemajuan {
  85% s.d. 100% "Sangat Berhasil" "SB"
  < 85% "Berhasil"
}
`);
    expect(model.scales).toHaveLength(1);
    expect(model.scales[0]).toMatchObject({
      name: 'predikat',
      title: 'Tabel 3.2',
      undetermined: false,
      standard: false,
      measure: model.measureId('predikat'),
      over: [model.measureId('capaian'), model.measureId('kemajuan')],
      classes: [
        { label: 'Sangat Berhasil', second: ['SB'], low: { at: '85', open: false }, high: { at: '100', open: false } },
        { label: 'Berhasil', second: [], low: null, high: { at: '85', open: true } },
      ],
    });
    const place = model.scales[0]?.classes[0]?.place;
    expect(model.files[0]?.tree.text.slice(place?.start, place?.end)).toBe('85% s.d. 100% "Sangat Berhasil"');
  });

  it('may be words without ranges', () => {
    const model = modelOf('skala kata atas efisiensi tidak ditetapkan { "Efisien"; "Tidak Efisien" }\n');
    expect(model.scales[0]).toMatchObject({
      title: 'kata',
      undetermined: true,
      classes: [
        { label: 'Efisien', low: null, high: null },
        { label: 'Tidak Efisien', low: null, high: null },
      ],
    });
  });

  it('are none where only an order of grades is told', () => {
    expect(modelOf('urutan akip { "D" 1; "C" 2 }\n').scales).toEqual([]);
  });

  it('are taken from the standard under the report’s own name', () => {
    const model = modelOf('pakai skala lan sebagai kategori\npakai skala lampu\npakai skala entah sebagai apa\n');
    expect(model.scales.map(({ name, title, measure }) => [name, title, model.measures[measure]])).toEqual([
      ['kategori', 'LAN, AKIP', 'kategori'],
      ['lampu', 'Lampu lalu lintas', 'lampu'],
    ]);
    expect(model.scales[0]?.classes.map(({ label }) => label)).toEqual([
      'Sangat Berhasil',
      'Berhasil',
      'Cukup Berhasil',
      'Tidak Berhasil',
    ]);
  });

  it('make their name a measure of labels, with or without quotes, of words or of a grade’s number', () => {
    const model = modelOf(`dokumen lkj "L" { tahun 2024 }
skala atribut atas capaian { > 90 "Hijau"; ≤ 90 "3" }
indikator x "X" { atribut "Hijau"; atribut 2023: Hijau; atribut 2022: 3; atribut 2021: "3" }
`);
    expect(claimTexts(model)).toEqual([
      'X.atribut 2024 "Hijau"',
      'X.atribut 2023 Hijau',
      'X.atribut 2022 3',
      'X.atribut 2021 "3"',
    ]);
    expect([...model.claims.labels.values()]).toEqual(['Hijau', 'Hijau', '3', '3']);
  });
});

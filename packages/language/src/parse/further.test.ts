import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';
import type { EntryNode, EqualNode, TrendNode } from '../tree/node.ts';

function read(sentence: string): { readonly node: EqualNode | TrendNode; readonly faults: readonly string[] } {
  const tree = parse(`narasi "1" {\n  ${sentence}\n}\n`, 'a.sakip');
  const node: EntryNode = tree.nodeOf(1);
  if (node.kind !== 'sama' && node.kind !== 'tren') throw new Error(`${node.kind}: ${sentence}`);
  return { node, faults: tree.faults.map(({ code, span }) => `${code} ${tree.text.slice(span.start, span.end)}`) };
}

/** What a sentence says further: `atau (measure) value`. */
function further(sentence: string): readonly string[] {
  const { node, faults } = read(sentence);
  expect(faults).toEqual([]);
  return node.further.map(({ joint, measure, whole, value, modifiers }) =>
    [
      joint,
      whole ? 'seluruh' : '',
      measure ?? '',
      modifiers.period?.form === 'tahun' ? modifiers.period.year : (modifiers.period?.form ?? ''),
      value?.text ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('what a sentence says further', () => {
  it.each([
    ['a.realisasi = Rp 5 atau sebesar 98,00 persen', ['atau 98,00 persen']],
    ['a.realisasi = Rp 5 atau terserap 98% dari pagu anggaran sebesar Rp 6', ['atau serapan 98%', 'dari pagu Rp 6']],
    ['a.realisasi = Rp 5 (98%) dari total pagu Rp 6', ['dari seluruh pagu Rp 6']],
    ['a.target 5 unit terealisasi 4 unit, dengan tingkat capaian 80%.', ['lain realisasi 4 unit', 'lain capaian 80%']],
    ['a.realisasi = 5% dari target yang telah ditetapkan', ['dari target']],
    ['a.realisasi = 5 dari target akhir Renstra 2026 sebesar 7', ['dari target 2026 7']],
    ['a.realisasi = 5, sedangkan pada tahun 2021 sebesar 4', ['lain 2021 4']],
    ['a.realisasi = 5 pada tahun anggaran 2021', ['lain 2021']],
    ['a.realisasi = 5 dengan kategori "Sangat Baik"', ['lain kategori Sangat Baik']],
    ['a.pagu = Rp 5 sehingga terdapat sisa anggaran sebesar Rp 1', ['lain sisa Rp 1']],
    ['a.realisasi = 5 orang per bulan karena hujan', []],
  ])('%s', (sentence, said) => expect(further(sentence)).toEqual(said));

  it('keeps clauses', () => {
    const { node } = read('a.realisasi = 5 atau 50% halaman 6 penjelasan "sementara"');
    expect(node.further).toHaveLength(1);
    expect(node.clauses).toMatchObject({ halaman: { text: '6' }, penjelasan: { text: 'sementara' } });
  });

  it('ends where a word is not known', () => {
    expect(read('a.realisasi sebesar Rp 5 untuk kebun rakyat')).toMatchObject({ node: { rest: 'batas' }, faults: [] });
    expect(read('a.realisasi = 5 dokumen untuk arsip')).toMatchObject({ node: { rest: 'lain' }, faults: [] });
    expect(read('a.realisasi = Rp 5 karena hujan').node.rest).toBe('lain');
    expect(read('a.realisasi = Rp 5 atau 50%, terdiri dari kopi Rp 2 atau 20%')).toMatchObject({
      node: { further: [{ joint: 'atau' }], rest: 'lain' },
      faults: ['kalimat.sisa , terdiri dari kopi Rp 2 atau 20%'],
    });
  });

  it('goes on with verbs', () => {
    const { node } = read('a.realisasi sebesar 5, meningkat 2 dari tahun 2021 dan telah melampaui target sebesar 4');
    expect(node).toMatchObject({
      value: { text: '5' },
      and: { verb: 'naik', by: { text: '2' }, and: { verb: 'melebihi target', by: { text: '4' }, and: null } },
    });
  });
});

describe('how something moved', () => {
  const trend = (sentence: string): unknown => {
    const { node, faults } = read(sentence);
    expect(faults).toEqual([]);
    return node;
  };

  it.each([
    ['a.b naik 5 unit atau 7,50% dari 2021', { by: { text: '5 unit' }, or: { value: { text: '7,50%' } } }],
    [
      'a.b naik 5 dari 70 (2021) menjadi 75 (2022)',
      { from: { value: { text: '70' }, period: { year: 2021 } }, to: { period: { year: 2022 } } },
    ],
    [
      'a.b dari Rp 4 murni menjadi Rp 5 setelah perubahan',
      { verb: 'berubah', from: { version: { version: 1 } }, to: { version: { version: 2 } } },
    ],
    ['a.pagu semula Rp 4 menjadi Rp 5', { verb: 'berubah', from: { value: { text: 'Rp 4' } } }],
    [
      'a.b meningkat dibandingkan tahun 2021 yang hanya sebesar 4',
      { from: { value: { text: '4' }, period: { year: 2021 } }, by: null },
    ],
    ['a.b cenderung meningkat cukup signifikan', { verb: 'naik', by: null }],
    ['a.b tumbuh rata-rata sebesar 5% per tahun', { mean: true, by: { text: '5%' } }],
    ['a.b melebihi target kinerja yang telah ditetapkan', { verb: 'melebihi target' }],
    ['a.b sama dengan tahun 2021', { verb: 'sama dengan', from: { period: { year: 2021 } } }],
    ['a.b merupakan yang tertinggi dengan 5%', { verb: 'tertinggi', by: { text: '5%' } }],
  ])('%s', (sentence, shape) => expect(trend(sentence)).toMatchObject(shape));

  it('a number for each year', () => {
    expect(trend('a.b 2020, 2021, dan 2022 berturut-turut sebesar 4,5, 5 dan 6 unit')).toMatchObject({
      listed: {
        periods: [{ year: 2020 }, { year: 2021 }, { year: 2022 }],
        values: [{ text: '4,5' }, { text: '5' }, { text: '6 unit' }],
      },
    });
  });
});

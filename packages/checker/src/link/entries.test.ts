import { describe, expect, it } from 'vitest';
import { Flag } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { claimTexts, modelOf, periodText } from './model.fixture.ts';

const HEAD = `dokumen lkj "L" { tahun 2024; renstra 2021 s.d. 2026 }
indikator x "X" { satuan ton }
indikator y "Y"
program P "Jalan"
`;
const modelAfter = (text: string): Model => modelOf(`${HEAD}${text}\n`);
const said = (text: string): readonly string[] => claimTexts(modelAfter(text));
const problems = (text: string) => modelAfter(text).problems.map(({ rule, message }) => `${rule} ${message.key}`);

describe('fields', () => {
  it('claim values of their block, series each item', () => {
    expect(
      said(`indikator x "X" {
  target { 2023: 1; 2024: 2 }
  realisasi TW1 3
  realisasi s.d. TW2: 4
  capaian n/a
}
program P "Jalan" { pagu { murni: Rp 5; perubahan: Rp 6 }; pagu perubahan 2 Rp 7 }`),
    ).toEqual([
      'X.target 2023 1',
      'X.target 2024 2',
      'X.realisasi 2024/1 3',
      'X.realisasi ≤2024/2 4',
      'X.capaian 2024 n/a',
      'Jalan.pagu 2024 v1 Rp 5',
      'Jalan.pagu 2024 v2 Rp 6',
      'Jalan.pagu 2024 v3 Rp 7',
    ]);
  });

  it('of a block whose head is broken or unknown claim nothing, not even of the document', () => {
    const model = modelAfter(`lkj.capaian = 90%
tujan "Salah ketik" { capaian 95% }
program P { kegitan "Salah ketik" { realisasi Rp 1.23.456; target { 2023: Rp 1.23.457; 2024: 6 } } }
narasi { entah { capaian 96% } }`);
    expect(claimTexts(model)).toEqual(['L.capaian 2024 90%']);
    expect(model.malformed.map(({ text }) => text)).toEqual(['Rp 1.23.456', 'Rp 1.23.457']);
  });

  it('of a block are declared, of a sentence quoted', () => {
    const model = modelAfter('indikator x "X" { realisasi 5 }\nx.realisasi = 5');
    expect([...model.claims.flags].map((bits) => (bits & Flag.declared) !== 0)).toEqual([true, false]);
  });

  it('may be of another scope, the block’s or the value’s own', () => {
    expect(
      said(
        'indikator x "X" lingkup "kota" { realisasi 5; target 6 lingkup "provinsi" }\nnarasi { x { realisasi 7 } lingkup "desa" }\nx.realisasi = 8 lingkup "negara"',
      ),
    ).toEqual([
      'X.realisasi 2024 (kota) 5',
      'X.target 2024 (provinsi) 6',
      'X.realisasi 2024 (desa) 7',
      'X.realisasi 2024 (negara) 8',
    ]);
  });

  it('keep their calculation with the claim that is its result', () => {
    const model = modelAfter('indikator x "X" { capaian 3 / 4 × 100% = 75%; capaian 2023 1 / 2 = n/a }');
    expect(model.calculations.map(({ members, result }) => [members.length, result])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('without a period that the document tells claim nothing', () => {
    expect(claimTexts(modelOf('indikator x "X" { realisasi TW1 5; realisasi 6 }\n'))).toEqual(['X.realisasi - 6']);
  });
});

describe('sentences', () => {
  it('claim the value of what they name', () => {
    expect(said('x.realisasi = 5\nlkj.capaian 2023 = 90%\n"X".target 2026 = 6 ton')).toEqual([
      'X.realisasi 2024 5',
      'L.capaian 2023 90%',
      'X.target 2026 6 ton',
    ]);
  });

  it('with another relation, or of two quantities, are facts and no claims', () => {
    const model = modelAfter('x.realisasi < 5\nx.realisasi = y.realisasi\nx.realisasi >= y.target');
    expect(model.claims.count).toBe(0);
    expect(model.compares.map(({ node, right }) => [node.rel, right !== null, node.other === null])).toEqual([
      ['<', false, true],
      ['=', true, false],
      ['>=', true, false],
    ]);
  });

  it('of a range of years speak of each year, but for a measure over the range', () => {
    const model = modelAfter('x.realisasi 2021 s.d. 2024 = 5\nx.capaian 2021 s.d. 2024 = 5 – 6');
    expect(model.claims.count).toBe(0);
    expect(model.trends.map(({ node }) => [node.verb, node.within?.text])).toEqual([
      ['berkisar', '5'],
      ['berkisar', '5 – 6'],
    ]);
    expect(said('x.kemajuan 2021 s.d. 2024 = 5%')).toEqual(['X.kemajuan rentang 5%']);
  });

  it('of unknown names, or of a subject alone, claim nothing', () => {
    expect(said('entah.realisasi = 5\nx = 6')).toEqual([]);
    expect(problems('entah.realisasi = 5')).toEqual(['nama/tak_dikenal nama.tak_dikenal.tanpa']);
  });

  it('note what is malformed even where they claim nothing', () => {
    const model = modelAfter('entah.realisasi = Rp 1.23.456\nx.realisasi = #REF!');
    expect(model.malformed.map(({ text, numeral }) => [text, numeral === null])).toEqual([
      ['Rp 1.23.456', false],
      ['#REF!', true],
    ]);
  });
});

describe('trends', () => {
  const trend = (text: string) => {
    const model = modelAfter(text);
    return model.trends.map(({ node, subject, measure, period, others }) =>
      [node.verb, model.subjects[subject]?.title, model.measures[measure], periodText(period), others.length].join(' '),
    );
  };

  it('are facts about a quantity; the values they name are claims', () => {
    expect(trend('x.realisasi naik dari 5 2022 menjadi 6')).toEqual(['naik X realisasi 2024 0']);
    expect(said('x.realisasi naik 1 dari 5 2022 menjadi 6')).toEqual(['X.realisasi 2022 5', 'X.realisasi 2024 6']);
    expect(said('x.realisasi 2023 turun dari 5 menjadi 6 2025')).toEqual(['X.realisasi 2022 5', 'X.realisasi 2025 6']);
    expect(said('x.realisasi naik 1 dari 2022')).toEqual([]);
  });

  it('of a subject alone are about its achievement', () => {
    expect(trend('x tercapai')).toEqual(['tercapai X capaian 2024 0']);
  });

  it('against others name them', () => {
    expect(trend('x.capaian di atas y.capaian')).toEqual(['di atas X capaian 2024 1']);
    // A path to a subject means the same measure of it.
    expect(trend('program P { kegiatan K "K" }\nx.capaian di atas P.K')).toEqual(['di atas X capaian 2024 1']);
    expect(trend('x.realisasi meningkat dari y.realisasi')).toEqual(['naik X realisasi 2024 1']);
    expect(said('x.capaian di atas 90%')).toEqual([]);
  });

  it('of unknown names are told', () => {
    expect(problems('entah.realisasi naik 5 dari 2022')).toEqual(['nama/tak_dikenal nama.tak_dikenal.tanpa']);
    expect(problems('x.capaian di atas entah.capaian')).toEqual(['nama/tak_dikenal nama.tak_dikenal.tanpa']);
  });
});

describe('counts and means', () => {
  it('are facts with the subject they count within', () => {
    const model = modelAfter(
      'jumlah program = 1 terbilang "satu"\njumlah kegiatan di P = 2 (50%) dari 4\njumlah kegiatan di entah = 3',
    );
    expect(model.counts.map(({ within }) => (within === null ? null : model.subjects[within]?.title))).toEqual([
      null,
      'Jalan',
      null,
    ]);
    expect(model.words.map(({ value }) => value.words?.text)).toEqual(['satu']);
    expect(model.problems).toHaveLength(1);
  });

  it('over periods, or over the subjects of a kind, are formulas; of a whole they are its own number', () => {
    const model = modelAfter(
      'rata-rata x.realisasi 2021 s.d. 2023 = 5 terbilang "lima"\njumlah program.pagu di P = Rp 5',
    );
    expect(model.formulas.map(({ node }) => node.kind)).toEqual(['agregat', 'agregat']);
    expect(model.words).toHaveLength(1);
    expect(model.claims.count).toBe(0);
    expect(said('jumlah P.pagu = Rp 5\nrata-rata lkj.capaian = 90%\nrata-rata x.capaian = 80%')).toEqual([
      'Jalan.pagu 2024 Rp 5',
      'L.capaian 2024 90%',
    ]);
  });

  it('a bracket behind a percentage is where it comes from', () => {
    const model = modelAfter('x.capaian = 85% (17/20)\nx.realisasi = 18,5 (37/2.000)\nx.capaian = 5% (17 : 20)');
    expect(model.calculations.map(({ bracket, value }) => [bracket, value.text])).toEqual([[true, '85%']]);
  });
});

describe('texts, figures, references, dates', () => {
  it('are kept where they stand', () => {
    const model = modelAfter(`bagian "3.2" "Capaian" {
  narasi "3.2 butir 1" {
    teks "Isi dengan uraian"
    gambar "3.1" "Struktur"
    merujuk tabel "3.2"
    tanggal laporan "Senin, 2 Maret 2026"
    tanggal "1 April 2026"
  }
}
tabel "3.3" "Judul" lanjutan
| Indikator | Target |
| X | 5 |`);
    const text = model.files[0]?.tree.text ?? '';
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(model.texts.map(({ kind, place }) => `${kind} ${at(place)}`)).toEqual([
      'judul "Capaian"',
      'isi Isi dengan uraian',
      'judul "Struktur"',
      'judul "Judul"',
    ]);
    expect(model.numbered.map(({ what, number, continued }) => `${what} ${number} ${continued}`)).toEqual([
      'bagian 3.2 false',
      'narasi 3.2 butir 1 false',
      'gambar 3.1 false',
      'tabel 3.3 true',
    ]);
    expect(model.references.map(({ what, number, place }) => `${what} ${number} ${at(place)}`)).toEqual([
      'tabel 3.2 "3.2"',
    ]);
    expect(model.dates.map(({ laporan, place }) => `${laporan} ${at(place)}`)).toEqual([
      'true "Senin, 2 Maret 2026"',
      'false "1 April 2026"',
    ]);
  });
});

describe('units', () => {
  it('that differ from the declared one by their first noun are told; the number counts', () => {
    expect(problems('x.realisasi = 5 kilogram')).toEqual(['nama/satuan nama.satuan.beda']);
    expect(said('x.realisasi = 5 kilogram')).toHaveLength(1);
    expect(problems('x.realisasi = 5%')).toEqual(['nama/satuan nama.satuan.beda']);
    expect(problems('x.realisasi = 5 ton\nx.realisasi = 5\nx.capaian = 5 kilogram\ny.realisasi = 5 kilogram')).toEqual(
      [],
    );
    expect(problems('x.realisasi = 5 poin\nx.realisasi = 5 per 1.000')).toEqual([]);
    expect(problems('indikator z "Z" { satuan persen; target 5 persen; realisasi 6% }')).toEqual([]);
  });
});

describe('which numbers are exact', () => {
  const rounded = (text: string) => [...modelAfter(text).claims.flags].map((bits) => (bits & Flag.rounded) !== 0);
  it('targets, rupiah and whole counts; results and measured decimals are rounded prints', () => {
    expect(rounded('indikator x "X" { target 5,5; realisasi 5,5; realisasi 2023 5; capaian 90% }')).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(rounded('program P "Jalan" { pagu Rp 5,5; realisasi Rp 5; serapan 90%; pagu 2023 5,5 miliar }')).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(
      rounded('indikator z "Z" { satuan rupiah; realisasi 5,5 }\nindikator w "W" { satuan %; realisasi 5 }'),
    ).toEqual([false, true]);
    const [stored] = modelAfter('indikator y "Y" { realisasi 14,987244897959181 }').claims.flags;
    expect(((stored as number) & Flag.stored) !== 0).toBe(true);
  });
});

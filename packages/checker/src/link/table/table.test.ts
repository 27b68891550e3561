import { describe, expect, it } from 'vitest';
import { claimTexts, modelOf } from '../model.fixture.ts';

const HEAD = 'dokumen lkj "L" { tahun 2024; versi perubahan; renstra 2021 s.d. 2026 }\n';
const modelAfter = (text: string) => modelOf(HEAD + text);
const said = (text: string): readonly string[] => claimTexts(modelAfter(text));
const rules = (text: string): readonly string[] =>
  modelAfter(text).problems.map(({ rule, message }) => `${rule} ${message.key}`);

describe('rows', () => {
  it('claim what their columns say of the subject they name', () => {
    expect(
      said(`tabel "3.1"
| No | Indikator | Target | Realisasi | Capaian |
| 1. | Panjang jalan | 12 | 9 | 75,00% |
| 2. | Jumlah desa | 5 | 5 | 100% |
`),
    ).toEqual([
      'Panjang jalan.target 2024 12',
      'Panjang jalan.realisasi 2024 9',
      'Panjang jalan.capaian 2024 75,00%',
      'Jumlah desa.target 2024 5',
      'Jumlah desa.realisasi 2024 5',
      'Jumlah desa.capaian 2024 100%',
    ]);
  });

  it('claim nothing in blank cells, dashes and what is left out', () => {
    expect(
      said(`tabel "3.1"
| Indikator | Target | Realisasi | Capaian |
| Panjang jalan | | - | – |
| … | … | … | … |
| Jumlah desa | 5 | … | n/a |
| Jumlah guru | .... | tidak ada | #REF! |
`),
    ).toEqual(['Jumlah desa.target 2024 5', 'Jumlah desa.capaian 2024 n/a', 'Jumlah guru.realisasi 2024 tidak ada']);
  });

  it('are one statement each, in the block of their table', () => {
    const model = modelAfter(`tabel "3.1"
| Indikator | Target | Realisasi |
| Panjang jalan | 12 | 9 |
| Jumlah desa | 5 | 6 |
`);
    const [a, b, c, d] = [...model.claims.statement];
    expect([a, c]).toEqual([b, d]);
    expect(a).not.toBe(c);
    expect(new Set(model.statements.block)).toEqual(new Set([model.tables[0]?.entry]));
  });

  it('take their period and version from the column, else from the table, else from the document', () => {
    expect(
      said(`tabel "2" tahun 2023 versi murni
| Program | Pagu | Pagu 2022 | Realisasi |
| Jalan | 10 | 9 | 8 |
tabel "3"
| Program | Pagu Murni | Pagu Perubahan | Anggaran |
| Jalan | 10 | 11 | 12 |
`),
    ).toEqual([
      'Jalan.pagu 2023 v1 10',
      'Jalan.pagu 2022 v1 9',
      'Jalan.realisasi 2023 8',
      'Jalan.pagu 2024 v1 10',
      'Jalan.pagu 2024 v2 11',
      'Jalan.pagu 2024 v2 12',
    ]);
  });

  it('of a table that names a subject are about it, at the year they tell', () => {
    expect(
      said(`indikator x "X" { data kapal "Kapal" }
tabel "jumlah kapal" untuk x
| tahun | Realisasi |
| 2022 | 180 |
| Tahun 2023 | 190 |
`),
    ).toEqual(['X.realisasi 2022 180', 'X.realisasi 2023 190']);
  });

  it('in the measure that the table’s head names, where columns tell only years', () => {
    expect(
      said(`tabel "2" target
| Indikator | 2022 | 2023 |
| Panjang jalan | 5 | 6 |
`),
    ).toEqual(['Panjang jalan.target 2022 5', 'Panjang jalan.target 2023 6']);
  });

  it('may be of another scope, never compared with the document’s own', () => {
    expect(
      said(`tabel "2" lingkup "tiga dinas"
| Program | Pagu |
| Jalan | 10 |
`),
    ).toEqual(['Jalan.pagu 2024 v2 (tiga dinas) 10']);
  });

  it('with more filled cells than the head has columns are told', () => {
    expect(
      rules(`tabel "2"
| Program | Pagu |
| Jalan | 10 | 11 |
`),
    ).toEqual(['nama/kolom nama.kolom.lebih']);
  });
});

describe('merged cells', () => {
  const PROGRAM = `tabel "2"
| Sasaran | Indikator | Program | Pagu | Realisasi |
| Jalan baik | Panjang jalan | Jalan | 10 | 9 |
| | | Jembatan | 20 | 18 |
| Desa maju | Jumlah desa | Desa | 5 | 4 |
`;
  it('left blank mean what stands above them', () => {
    const model = modelAfter(PROGRAM);
    const rows = model.tables[0]?.rows ?? [];
    const titles = rows.map(({ subjects }) =>
      [...subjects.values()].map((id) => model.subjects[id]?.title).join(' / '),
    );
    expect(titles).toEqual([
      '',
      'Jalan baik / Panjang jalan / Jalan',
      'Jalan baik / Jembatan',
      'Desa maju / Jumlah desa / Desa',
    ]);
  });

  it('go no further than the next name on their left', () => {
    const model = modelAfter(`tabel "2"
| Sasaran | Indikator | Target |
| Jalan baik | Panjang jalan | 12 |
| Desa maju | | 5 |
`);
    expect(claimTexts(model)[0]).toBe('Panjang jalan.target 2024 12');
    expect(claimTexts(model)[1]).not.toContain('Panjang jalan');
  });

  it('of one indicator over several rows: its values stand in the first', () => {
    expect(
      said(`tabel "2"
| Indikator | Target | Realisasi | Program | Pagu |
| Panjang jalan | 12 | 9 | Jalan | 10 |
| | | | Jembatan | 20 |
`),
    ).toEqual([
      'Panjang jalan.target 2024 12',
      'Panjang jalan.realisasi 2024 9',
      'Jalan.pagu 2024 v2 10',
      'Jembatan.pagu 2024 v2 20',
    ]);
  });

  it('of a caption over the whole width claim nothing', () => {
    const model = modelAfter(`tabel "2"
| No | Indikator | Target | Realisasi |
| | Sasaran 1: Jalan baik | | |
| 1 | Panjang jalan | 12 | 9 |
`);
    expect(model.tables[0]?.rows.map(({ role }) => role)).toEqual(['kepala', 'judul', 'isi']);
    expect(claimTexts(model)).toHaveLength(2);
  });
});

describe('whose a number is', () => {
  it('of performance the indicator’s, of the budget the program’s, in one row', () => {
    expect(
      said(`tabel "2"
| Indikator | Kinerja |  | Program | Anggaran |  |  |
|  | Target | Realisasi |  | Pagu | Realisasi | % |
| Panjang jalan | 12 | 9 | Jalan | 10 | 8 | 80,00 |
`),
    ).toEqual([
      'Panjang jalan.target 2024 12',
      'Panjang jalan.realisasi 2024 9',
      'Jalan.pagu 2024 v2 10',
      'Jalan.realisasi 2024 8',
      'Jalan.serapan 2024 80,00',
    ]);
  });

  it('absorption may be told of an indicator; performance of a goal that has none in the table', () => {
    expect(
      said(`tabel "2"
| Indikator | Capaian Kinerja | Penyerapan Anggaran |
| Panjang jalan | 90% | 80% |
tabel "3"
| Sasaran | Capaian |
| Jalan baik | 90% |
`),
    ).toEqual(['Panjang jalan.capaian 2024 90%', 'Panjang jalan.serapan 2024 80%', 'Jalan baik.capaian 2024 90%']);
  });

  it('of money in an indicator’s row the indicator’s, apart from what it achieved', () => {
    const model = modelAfter(`tabel "2"
| Indikator | Target | Realisasi | Pagu | Realisasi Anggaran |
| Panjang jalan | 12 | 9 | 10 | 8 |
`);
    expect(claimTexts(model)).toEqual([
      'Panjang jalan.target 2024 12',
      'Panjang jalan.realisasi 2024 9',
      'Panjang jalan.pagu 2024 v2 10',
      'Panjang jalan.realisasi_anggaran 2024 8',
    ]);
  });

  it('of performance in a program’s row the program’s, apart from what it spent', () => {
    const rows = (head: string) =>
      claimTexts(modelAfter(`tabel "2"\n${head}\n| Jalan Desa | 12 | 9 | 10 | 8 |\n`)).map(
        (text) => text.split(' ')[1],
      );
    const apart = ['Desa.target', 'Desa.realisasi_kinerja', 'Desa.pagu', 'Desa.realisasi'];
    expect(rows('| Program | Target | Realisasi | Pagu | Realisasi |')).toEqual(apart);
    expect(rows('| Program | Kinerja |  | Anggaran | |\n| | Target | Realisasi | Pagu | Realisasi |')).toEqual(apart);
    expect(rows('| Program | Target (Rp) | Realisasi (Rp) | Ket. | Ket. |')[1]).toBe('Desa.realisasi');
  });

  it('of a tick under a label the label', () => {
    const model = modelAfter(`skala predikat atas capaian { > 90 "Tinggi"; ≤ 90 "Rendah" }
tabel "2"
| Indikator | Capaian | Notifikasi |  |
|  |  | Tinggi | Rendah |
| Panjang jalan | 95% | √ | |
| Jumlah desa | 50% | | v |
`);
    expect([...model.claims.labels.values()]).toEqual(['Tinggi', 'Rendah']);
  });
});

describe('subjects that rows declare', () => {
  it('stand under what is left of them, programs under the budget', () => {
    const model = modelAfter(`tabel "2"
| Sasaran | Indikator | Target |
| Jalan baik | Panjang jalan | 12 |
tabel "3"
| Program | Kegiatan | Pagu |
| Jalan | Pembinaan | 10 |
`);
    const above = (title: string) => {
      const parent = model.subjects.find((one) => one.title === title)?.parent ?? -1;
      return model.subjects[parent]?.title ?? null;
    };
    expect(['Panjang jalan', 'Pembinaan', 'Jalan', 'Jalan baik'].map(above)).toEqual([
      'Jalan baik',
      'Jalan',
      'Anggaran',
      null,
    ]);
    expect(model.namings.map(({ match }) => match)).toEqual(['baru', 'baru', 'baru', 'baru']);
    expect(model.subjects.every(({ explicit }) => !explicit)).toBe(true);
  });

  it('are told where the document is complete and declares others', () => {
    const text = `indikator "Panjang jalan"
tabel "2"
| Indikator | Target |
| Panjang jalan kota | 12 |
`;
    expect(rules(text)).toEqual([]);
    expect(
      modelOf(`dokumen lkj "L" { transkripsi lengkap }\n${text}`).problems.map(({ message }) => message.key),
    ).toEqual(['nama.tak_dikenal.dekat']);
  });

  it('are told where another file of the family declares them', () => {
    const model = modelOf({
      'pk.sakip': 'dokumen pk "P" { tahun 2024 }\nprogram "Jalan"\n',
      'lkj.sakip': 'dokumen lkj "L" { tahun 2024 }\ngunakan "pk.sakip"\ntabel "2"\n| Program | Pagu |\n| Gaji | 10 |\n',
    });
    expect(model.problems.map(({ message }) => message.key)).toEqual(['nama.tak_dikenal.tanpa']);
  });

  it('are no fault where only a file that uses theirs declares some', () => {
    const model = modelOf({
      'pk.sakip': 'dokumen pk "P" { tahun 2024 }\ntabel "2"\n| Program | Pagu |\n| Gaji | 10 |\n',
      'lkj.sakip': 'dokumen lkj "L" { tahun 2024 }\ngunakan "pk.sakip"\nprogram "Jalan"\n',
    });
    expect(model.problems).toEqual([]);
  });

  it('by an id, a code or a title with its kind’s word before it', () => {
    expect(
      said(`program P1 "Jalan" { kode "1.03.02" }
tabel "2"
| Program | Pagu |
| P1 | 1 |
| 1.03.02 Jalan Raya | 1 |
| Program : Jalan | 1 |
| Jalan (%) | 1 |
`),
    ).toEqual(Array.from({ length: 4 }, () => 'Jalan.pagu 2024 v2 1'));
  });

  it('twice with other numbers are told as doubled, and the second claims nothing of it', () => {
    const model = modelAfter(`tabel "2"
| Program | Pagu |
| Jalan | 10 |
| Jalan | 12 |
| Jembatan | 5 |
| Jembatan | 5 |
`);
    expect(model.problems.map(({ rule, message }) => `${rule} ${message.key}`)).toEqual([
      'konsistensi/nama nama.baris_kembar',
    ]);
    expect(claimTexts(model)).toEqual([
      'Jalan.pagu 2024 v2 10',
      'agregat.pagu 2024 12',
      'Jembatan.pagu 2024 v2 5',
      'Jembatan.pagu 2024 v2 5',
    ]);
  });
});

describe('columns of several levels', () => {
  it('take a row’s level from its own words; a row without one is told once', () => {
    const model = modelAfter(`tabel "2"
| Program/Kegiatan | Pagu |
| Program Jalan | 10 |
| Kegiatan Pembinaan | 10 |
| Lain-lain | 3 |
| Entah | 4 |
`);
    expect(
      model.subjects.filter(({ title }) => title === 'Jalan' || title === 'Pembinaan').map(({ kind }) => kind),
    ).toEqual(['program', 'kegiatan']);
    expect(model.problems.map(({ rule }) => rule)).toEqual(['nama/tingkat']);
  });
});

describe('heads of tables', () => {
  it('that say another version than a column are told', () => {
    expect(
      rules(`tabel "2" versi murni
| Program | Pagu Perubahan |
| Jalan | 10 |
`),
    ).toEqual(['nama/alamat nama.alamat.versi']);
  });

  it('without rows are no table', () => {
    expect(modelAfter('tabel "2"\n').tables).toEqual([]);
  });

  it('in millions make their amounts rounded', () => {
    const model = modelAfter(`tabel "2" "Anggaran (dalam jutaan rupiah)"
| Program | Pagu | % |
| Jalan | 8.729,8 | 90,00 |
`);
    expect([...model.claims.places]).toEqual([[0, 5]]);
    expect((model.claims.flags[0] as number) & 1).toBe(1);
    expect(model.claims.mantissa[0]).toBe(8_729_800_000);
  });

  it('keep text columns for what is searched in them', () => {
    const model = modelAfter(`tabel "2" "Judul"
| Indikator | Target | Keterangan |
| Panjang jalan | 12 | Tercapai [sebutkan] |
`);
    expect(model.texts.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['judul Judul', 'sel Tercapai [sebutkan]']);
  });
});

describe('columns of a period alone', () => {
  it('have the measure of their neighbours, where those agree', () => {
    expect(
      said(`tabel "2"
| Indikator | Target 2021 | 2022 | Target 2023 |
| Panjang jalan | 1 | 2 | 3 |
`),
    ).toEqual(['Panjang jalan.target 2021 1', 'Panjang jalan.target 2022 2', 'Panjang jalan.target 2023 3']);
    expect(
      said(`tabel "2"
| Indikator | 2021 | Realisasi 2022 |
| Panjang jalan | 1 | 2 |
`),
    ).toEqual(['Panjang jalan.realisasi 2021 1', 'Panjang jalan.realisasi 2022 2']);
    expect(
      said(`tabel "2"
| Indikator | Target 2021 | 2022 | Realisasi 2023 |
| Panjang jalan | 1 | 2 | 3 |
`),
    ).toEqual(['Panjang jalan.target 2021 1', 'Panjang jalan.realisasi 2023 3']);
    expect(said('tabel "2"\n| Indikator | 2021 | 2022 |\n| Panjang jalan | 1 | 2 |\n')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { claimTexts, modelOf } from './model.fixture.ts';

const HEAD = 'dokumen lkj "L" { tahun 2024 }\n';
const modelAfter = (text: string): Model => modelOf(HEAD + text);
function subjectIn(text: string, title = 'X'): Subject {
  const found = modelAfter(text).subjects.filter((one) => one.titles.includes(title));
  if (found.length !== 1) throw new Error(`${found.length} subjects ${title}`);
  return found[0] as Subject;
}
const titlesOf = (model: Model, ids: readonly number[]) => ids.map((id) => model.subjects[id]?.title);

describe('properties of subjects', () => {
  it('are kept as declared', () => {
    expect(
      subjectIn(`indikator x "X" {
  satuan km
  arah turun selisih
  kode "1.02"
  juga disebut "Y", "Z"
  triwulan terakhir
  tahunan jumlah
  tanpa anggaran "bersama"
  batas 0% s.d. 120%
}
`),
    ).toMatchObject({
      kind: 'indikator',
      name: 'x',
      code: 'x',
      kode: '1.02',
      titles: ['X', 'Y', 'Z'],
      satuan: 'km',
      arah: 'turun selisih',
      triwulan: 'terakhir',
      tahunan: 'jumlah',
      tanpaAnggaran: 'bersama',
      batas: { low: '0', high: '120' },
      explicit: true,
    });
  });

  it('may be only an upper limit, with decimals', () => {
    expect(subjectIn('indikator x "X" { batas 112,5% }\n').batas).toEqual({ low: null, high: '112.5' });
    expect(subjectIn('indikator x "X" { batas tinggi }\n').batas).toBeNull();
  });

  it('keep the first of two that differ', () => {
    expect(
      subjectIn(
        'indikator x "X" { satuan km; arah naik; kode "1" }\nindikator x "X" { satuan m; arah turun; kode "2" }\n',
      ),
    ).toMatchObject({ satuan: 'km', arah: 'naik', kode: '1' });
  });

  it('may stand in the head or in the block', () => {
    expect(subjectIn('program "X" sebagian penunjang juga disebut "Y"\n')).toMatchObject({
      sebagian: true,
      penunjang: true,
      titles: ['X', 'Y'],
    });
    expect(subjectIn('program "X" { penunjang; sebagian }\n')).toMatchObject({ sebagian: true, penunjang: true });
    expect(subjectIn('indikator "X" { tanpa anggaran }\n').tanpaAnggaran).toBe('');
  });
});

describe('what supports what', () => {
  it('is read once all are declared, however named, once each', () => {
    const model = modelAfter(`program P "Jalan" mendukung x, "Desa maju", x, entah { mendukung y }
indikator x "X"
indikator y "Y"
indikator "Desa maju"
`);
    const program = model.subjects.find(({ title }) => title === 'Jalan') as Subject;
    expect(titlesOf(model, program.supports)).toEqual(['X', 'Desa maju', 'Y']);
  });
});

describe('blocks of one subject', () => {
  it('merge by id or by title; another title of one id is a wording of its own', () => {
    const model = modelAfter(`program P "Pengelolaan Jalan Kota" { pagu Rp 1 }
program "Pengelolaan Jalan Kota" { realisasi Rp 2 }
program P "Pengelolaan Jalan dan Kota" { realisasi 2023 Rp 3 }
`);
    expect(model.subjects.filter(({ kind }) => kind === 'program')).toHaveLength(1);
    expect(model.namings.map(({ match, written }) => `${match} ${written}`)).toEqual([
      'dekat Pengelolaan Jalan dan Kota',
    ]);
    expect(model.problems).toEqual([]);
  });

  it('of one id and two things are told', () => {
    const model = modelAfter('program P "Jalan"\nprogram P "Perpustakaan Umum"\n');
    expect(model.problems.map(({ rule, message }) => `${rule} ${message.key}`)).toEqual(['nama/ganda nama.ganda.id']);
    expect(model.subjects.filter(({ kind }) => kind === 'program')).toHaveLength(2);
  });

  it('learn their title and id from a later block', () => {
    const model = modelAfter(
      'program P { pagu Rp 1 }\nprogram P "Jalan" { pagu Rp 1 }\nprogram "Desa"\nprogram D "Desa"\n',
    );
    const programs = model.subjects.filter(({ kind }) => kind === 'program');
    expect(programs.map(({ title, code }) => [title, code])).toEqual([
      ['Jalan', 'P'],
      ['Desa', 'D'],
    ]);
  });

  it('of one title and two ids, or of two kinds, are two', () => {
    const count = (text: string) => modelAfter(text).subjects.filter(({ title }) => title === 'X').length;
    expect(count('program A "X"\nprogram B "X"\n')).toBe(2);
    expect(count('program "X"\nkegiatan "X"\n')).toBe(2);
    expect(count('program A { kegiatan "X" }\nprogram B { kegiatan "X" }\n')).toBe(2);
    expect(count('program A { kegiatan "X"; kegiatan "X" }\n')).toBe(2);
  });

  it('indicators of a goal and of its aim are one, a program’s own are its own', () => {
    const model = modelAfter(`sasaran S "S" { indikator "X" }
tujuan T "T" { indikator "X" }
program P "P" { indikator "X" }
`);
    expect(model.subjects.filter(({ title }) => title === 'X')).toHaveLength(2);
  });

  it('declared alone and again below a parent stand below it', () => {
    const model = modelAfter(
      'kegiatan K "Kegiatan"\nindikator x "X"\nprogram P "P" { kegiatan K "Kegiatan" }\nsasaran S "S" { indikator x "X" }\n',
    );
    const [program, sasaran] = ['P', 'S'].map(
      (title) => model.subjects.find((one) => one.title === title) as Subject,
    ) as [Subject, Subject];
    expect(titlesOf(model, program.children)).toEqual(['Kegiatan']);
    expect(titlesOf(model, sasaran.indicators)).toEqual(['X']);
  });
});

describe('the budget as a whole', () => {
  it('is one, whether declared or only implied; programs stand below it', () => {
    const model = modelAfter(
      'program "A"\nanggaran sebagian { program "B"; pagu Rp 5 }\nanggaran { realisasi Rp 4 }\n',
    );
    const wholes = model.subjects.filter(({ kind }) => kind === 'anggaran');
    expect(wholes).toHaveLength(1);
    expect(wholes[0]).toMatchObject({ name: 'anggaran', explicit: true, sebagian: true });
    expect(titlesOf(model, wholes[0]?.children ?? [])).toEqual(['A', 'B']);
    expect([...model.sebagianIn(0)]).toEqual([wholes[0]?.id]);
  });

  it('has names by path for messages and fingerprints', () => {
    const model = modelAfter('program P1 "Jalan" { kegiatan "Pembinaan Desa" { indikator "Jumlah desa" } }\n');
    expect(model.subjects.filter(({ kind }) => kind !== 'anggaran').map(({ name }) => name)).toEqual([
      'P1',
      'P1.pembinaandesa',
      'jumlahdesa',
    ]);
  });
});

describe('data', () => {
  it('belong to the subject or document they stand in, by id or title', () => {
    const model = modelAfter(`data desa "Jumlah desa" 2024: 4
indikator x "X" {
  data "Jumlah kapal" { 2023: 5; target 2024: 6 }
  data kapal_besar "Kapal besar"
  data kapal_besar "Lagi"
  rumus "Jumlah kapal" / desa
}
`);
    expect(claimTexts(model)).toEqual(['L.desa 2024 4', 'X.jumlahkapal 2023 5', 'X.target jumlahkapal 2024 6']);
    const x = model.subjects.find(({ title }) => title === 'X') as Subject;
    const besar = model.measureFor(x.id, 'kapal_besar');
    expect(model.dataTitle(x.id, besar?.measure ?? -1)).toBe('Kapal besar');
  });
});

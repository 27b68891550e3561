import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.ts';
import { modelOf } from './model.fixture.ts';
import { kindPrefix } from './names.ts';

const PROGRAM = 'Penyediaan Sarana dan Prasarana Perpustakaan';

/** What a title in a sentence means: the subject's title, and whether it was written as declared. */
function meaning(written: string, declared: readonly string[] = [PROGRAM]): string {
  const model = modelOf(`dokumen lkj "L" { tahun 2024 }
${declared.map((title) => `program "${title}"`).join('\n')}
narasi { "${written}".pagu = Rp 5 }
`);
  return saidOf(model);
}
function saidOf(model: Model): string {
  const naming = model.namings.at(-1);
  if (naming === undefined) return model.problems.map(({ rule }) => rule).join();
  return `${naming.match}: ${model.subjects[naming.subject]?.title}`;
}

describe('titles as names', () => {
  it.each([
    ['as declared', PROGRAM],
    ['without case', 'PENYEDIAAN SARANA dan PRASARANA perpustakaan'],
    ['without spaces and punctuation', 'Penyediaan Sarana-dan  PrasaranaPerpustakaan.'],
    ['with a number in front', '2. Penyediaan Sarana dan Prasarana Perpustakaan'],
    ['with the word of its kind', 'Program Penyediaan Sarana dan Prasarana Perpustakaan'],
    ['with the word and a colon', 'Program : Penyediaan Sarana dan Prasarana Perpustakaan'],
  ])('are the same %s', (_, written) => expect(meaning(written)).toBe(`sama: ${PROGRAM}`));

  it.each([
    ['without `dan`', 'Penyediaan Sarana Prasarana Perpustakaan'],
    ['with `yang` more', 'Penyediaan Sarana dan Prasarana yang Perpustakaan'],
    ['in another order of words', 'Penyediaan Prasarana dan Sarana Perpustakaan'],
    ['with a letter of a long word left out', 'Penyediaan Sarana dan Prasarana Perpustakan'],
    ['with two letters swapped', 'Penyediaan Sarana dan Parsarana Perpustakaan'],
    ['with two letters changed', 'Penyediaan Sarana dan Prasarena Perpustakaan'],
    ['with a leading word more', 'Pengelolaan Penyediaan Sarana dan Prasarana Perpustakaan'],
  ])('are near %s', (_, written) => expect(meaning(written)).toBe(`dekat: ${PROGRAM}`));

  it.each([
    ['two words off', 'Penyediaan Sarana dan Parsarana Perpustakan'],
    ['another order and one word off', 'Penyediaan Parsarana dan Sarana Perpustakaan'],
    ['a word three letters off', 'Penyediaan Sarana dan Prasarana Pustakaan'],
    ['a word more', 'Penyediaan Sarana dan Prasarana Perpustakaan Desa'],
    ['a word less', 'Penyediaan Sarana dan Perpustakaan'],
  ])('are unknown with %s', (_, written) => expect(meaning(written)).toBe('nama/tak_dikenal'));

  it('keep short words apart, and numbers', () => {
    expect(meaning('Kelas IV', ['Kelas VI'])).toBe('nama/tak_dikenal');
    expect(meaning('Rumah Sakit Tipe 2A0011', ['Rumah Sakit Tipe 2A0012'])).toBe('nama/tak_dikenal');
    expect(meaning('Jalan Baru Desa', ['Jalan Bara Desa'])).toBe('nama/tak_dikenal');
    expect(meaning('Jalan', ['Jamban'])).toBe('nama/tak_dikenal');
    expect(meaning('Jambam', ['Jamban'])).toBe('dekat: Jamban');
  });

  it('are taken as declared where a near one stands beside', () => {
    const both = ['Pelatihan Petani Kopi', 'Pelatihan Petani Kopra'];
    expect(meaning('Pelatihan Petani Kopra', both)).toBe('sama: Pelatihan Petani Kopra');
  });

  it('are unknown where two are as near', () => {
    expect(meaning('Pembinaan Kelompok', ['Pembinaan Kelompo', 'Pembinaan Kelompoks'])).toBe('nama/tak_dikenal');
  });

  it('may be told without what stands in brackets at the end', () => {
    expect(meaning('Indeks Kepuasan', ['Indeks Kepuasan (IKM)'])).toBe('sama: Indeks Kepuasan (IKM)');
    expect(meaning('IKM', ['Indeks Kepuasan (IKM)'])).toBe('sama: Indeks Kepuasan (IKM)');
    expect(meaning('Indeks Kepuasan (IKM)', ['Indeks Kepuasan'])).toBe('sama: Indeks Kepuasan');
    expect(meaning('PAD', ['Rasio (PAD)', 'Target (PAD)'])).toBe('nama/tak_dikenal');
  });

  it('may have a second wording', () => {
    const model = modelOf(`dokumen lkj "L" { tahun 2024 }
indikator "Persentase kapal terdaftar" { juga disebut "Kapal terdaftar" }
"Kapal terdaftar".realisasi = 5
`);
    expect(saidOf(model)).toBe('sama: Persentase kapal terdaftar');
  });
});

describe('words of kinds before a title', () => {
  it.each([
    ['Program : Penyuluhan', 'program', 'Penyuluhan', true],
    ['Sub Kegiatan Pendataan', 'subkegiatan', 'Pendataan', false],
    ['SUBKEGIATAN: Pendataan', 'subkegiatan', 'Pendataan', true],
    ['1. Kegiatan Pendataan', 'kegiatan', 'Pendataan', false],
    ['Sasaran Strategis 2 : Naiknya hasil', 'sasaran', 'Naiknya hasil', true],
    ['Indikator Kinerja - Panjang jalan', 'indikator', 'Panjang jalan', false],
    ['Tujuan 1. Sejahtera', 'tujuan', 'Sejahtera', false],
    ['Bidang Urusan Pangan', 'bidang', 'Urusan Pangan', false],
  ])('%s', (text, kind, rest, colon) => expect(kindPrefix(text)).toEqual({ kind, rest, colon }));

  it.each(['Penyuluhan', 'Programmer terlatih', 'Keluarga berencana'])('none before %s', (text) =>
    expect(kindPrefix(text)).toEqual({ kind: null, rest: text, colon: false }),
  );
});

describe('suggestions for unknown names', () => {
  const told = (text: string) => modelOf(`dokumen lkj "L" { tahun 2024 }\n${text}`).problems.map((one) => one.message);

  it('is the nearest title, else one that shares most of its length', () => {
    expect(told(`program "${PROGRAM}"\n"Penyediaan Sarana dan Prasarana Perpustakaan Desa".pagu = Rp 5\n`)).toEqual([
      {
        key: 'nama.tak_dikenal.dekat',
        args: { written: 'Penyediaan Sarana dan Prasarana Perpustakaan Desa', near: PROGRAM },
      },
    ]);
  });

  it('is nothing where no title is like it', () => {
    expect(told(`program "${PROGRAM}"\n"Gaji".pagu = Rp 5\n`)).toEqual([
      { key: 'nama.tak_dikenal.tanpa', args: { written: 'Gaji' } },
    ]);
  });

  it('is the nearest id where an id was written; of `P9.pagu` the unknown one is P9', () => {
    expect(told('program jalan "Jalan"\njalam.pagu = Rp 5\n')).toEqual([
      { key: 'nama.tak_dikenal.dekat', args: { written: 'jalam', near: 'jalan' } },
    ]);
    expect(told('program P1 "Jalan"\nxyzzy.pagu = Rp 5\n')).toEqual([
      { key: 'nama.tak_dikenal.tanpa', args: { written: 'xyzzy' } },
    ]);
  });

  it('is told of a measure with a fix', () => {
    const model = modelOf('dokumen lkj "L" { tahun 2024 }\nindikator x "X" { realisai 5; zzzzzzz 6 }\n');
    expect(model.problems.map(({ rule, message, fixes }) => [rule, message.key, fixes.length])).toEqual([
      ['nama/tak_dikenal', 'nama.tak_dikenal.ukuran_dekat', 1],
      ['nama/tak_dikenal', 'nama.tak_dikenal.ukuran', 0],
    ]);
    expect(model.claims.count).toBe(0);
  });
});

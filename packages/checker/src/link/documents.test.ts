import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../model/model.ts';
import { claimTexts, modelOf } from './model.fixture.ts';

const headerOf = (members: string, head = 'dokumen "Laporan"'): DocumentInfo =>
  modelOf(`${head} {\n${members}\n}\n`).documents[0] as DocumentInfo;

describe('what a header says', () => {
  it('kind, year, renstra, version, rounding, completeness', () => {
    expect(
      headerOf(`jenis pengukuran
        tahun 2024
        renstra 2021 s.d. 2026
        versi perubahan
        pembulatan dipotong
        transkripsi lengkap`),
    ).toMatchObject({
      title: 'Laporan',
      jenis: 'pengukuran',
      tahun: 2024,
      renstra: { from: 2021, to: 2026 },
      versi: 2,
      pembulatan: 'dipotong',
      transkripsiLengkap: true,
    });
  });

  it('is nothing where it is silent', () => {
    expect(headerOf('')).toMatchObject({
      jenis: 'lainnya',
      tahun: null,
      renstra: null,
      versi: 0,
      pembulatan: null,
      transkripsiLengkap: false,
    });
  });

  it.each([
    ['murni', 1],
    ['perubahan', 2],
    ['perubahan 2', 3],
    ['perubahan 3', 4],
    ['berlaku', 0],
  ])('versi %s', (word, version) => expect(headerOf(`versi ${word}`).versi).toBe(version));

  it.each(['dibulatkan', 'dipotong', 'bebas'] as const)('pembulatan %s', (word) =>
    expect(headerOf(`pembulatan ${word}`).pembulatan).toBe(word),
  );

  it('keeps to what it knows where a word is no kind, no rounding, no year, no range', () => {
    const info = headerOf('jenis surat\npembulatan kira-kira\ntahun depan\nrenstra lama\ntranskripsi sebagian');
    expect(info).toMatchObject({
      jenis: 'lainnya',
      pembulatan: null,
      tahun: null,
      renstra: null,
      transkripsiLengkap: false,
    });
  });

  it('takes the kind from its id where that is one; `jenis` says otherwise', () => {
    expect(headerOf('', 'dokumen renstra "R"')).toMatchObject({ id: 'renstra', jenis: 'renstra' });
    expect(headerOf('jenis lhe', 'dokumen pk "P"')).toMatchObject({ id: 'pk', jenis: 'lhe' });
    expect(headerOf('', 'dokumen pk_murni "P"')).toMatchObject({ id: 'pk_murni', jenis: 'lainnya' });
  });
});

describe('which document an entry belongs to', () => {
  it('the last one above it in the file; the period of the text is that document’s', () => {
    const model = modelOf(`dokumen a "A" { tahun 2022 }
indikator x "Panjang jalan" { target 5 }
dokumen b "B" { tahun 2023 }
indikator x "Panjang jalan" { target 6 }
`);
    expect(model.documents.map(({ id, tahun }) => [id, tahun])).toEqual([
      ['a', 2022],
      ['b', 2023],
    ]);
    expect(claimTexts(model)).toEqual(['Panjang jalan.target 2022 5', 'Panjang jalan.target 2023 6']);
    expect([...model.statements.document]).toEqual([0, 1]);
  });

  it('what stands before the first `dokumen` belongs to it', () => {
    const model = modelOf('indikator x "Panjang jalan" { target 5 }\ndokumen a "A" { tahun 2022 }\n');
    expect(claimTexts(model)).toEqual(['Panjang jalan.target 2022 5']);
  });

  it('a file without one is a document without a title', () => {
    const model = modelOf('indikator x "Panjang jalan" { target 2021 5 }\n');
    expect(model.documents).toHaveLength(1);
    expect(model.documents[0]).toMatchObject({ entry: -1, title: '', jenis: 'lainnya' });
    expect(claimTexts(model)).toEqual(['Panjang jalan.target 2021 5']);
  });
});

describe('along the chain of documents', () => {
  it('an LKj names what the Renstra declares, whichever file comes first', () => {
    const model = modelOf({
      'a-lkj.sakip': 'dokumen lkj "L" { tahun 2023 }\njalan.realisasi = 5\n',
      'b-pk-perubahan.sakip': 'dokumen pk "P" { tahun 2023; versi perubahan }\nprogram P1 "Jalan" { pagu Rp 6 }\n',
      'c-pk.sakip': 'dokumen pk "P" { tahun 2023 }\nprogram P1 "Jalan" { pagu murni Rp 5 }\n',
      'z-renstra.sakip': 'dokumen renstra "R" { renstra 2021 s.d. 2026 }\nindikator jalan "Panjang jalan"\n',
    });
    // Renstra, then PK murni, then PK perubahan, then the LKj.
    expect(model.problems).toEqual([]);
    expect(claimTexts(model)).toEqual([
      'Jalan.pagu 2023 v1 Rp 5',
      'Jalan.pagu 2023 v2 Rp 6',
      'Panjang jalan.realisasi 2023 5',
    ]);
  });
});

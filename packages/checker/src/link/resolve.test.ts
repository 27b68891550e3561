import type { EntryNode } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.ts';
import { claimTexts, modelOf, periodText } from './model.fixture.ts';

const HEAD = 'dokumen lkj "L" { tahun 2024; versi perubahan }\n';
const modelAfter = (text: string): Model => modelOf(HEAD + text);
/** Claims of the last lines. */
const said = (text: string, count = 1): readonly string[] => claimTexts(modelAfter(text)).slice(-count);

const TREE = `anggaran {
  program P1 "Jalan" {
    kode "1.03.02"
    kegiatan K1 "Pembinaan" { kode "1.03.02.2.01"; subkegiatan "Administrasi" { pagu Rp 1 } }
  }
  program P2 "Jembatan" { kegiatan K1 "Pembinaan" { subkegiatan "Administrasi" { pagu Rp 2 } } }
}
`;

describe('a path of names', () => {
  it.each([
    ['P1.pagu', 'Jalan.pagu 2024 v2 Rp 9'],
    ['p1.PAGU', 'Jalan.pagu 2024 v2 Rp 9'],
    ['"Jalan".pagu', 'Jalan.pagu 2024 v2 Rp 9'],
    ['program "Jalan".pagu', 'Jalan.pagu 2024 v2 Rp 9'],
    ['P1.K1.pagu', 'Pembinaan.pagu 2024 v2 Rp 9'],
    ['"Jembatan".K1.pagu murni', 'Pembinaan.pagu 2024 v1 Rp 9'],
    ['P2."Administrasi".realisasi 2023', 'Administrasi.realisasi 2023 Rp 9'],
    ['anggaran.pagu', 'Anggaran.pagu 2024 v2 Rp 9'],
  ])('%s', (ref, claim) => expect(said(`${TREE}narasi { ${ref} = Rp 9 }\n`)).toEqual([claim]));

  it('means the one below what it names, however many levels down', () => {
    const model = modelAfter(`${TREE}P1."Administrasi".realisasi = Rp 7\nP2."Administrasi".realisasi = Rp 8\n`);
    const above = [...model.quantities.subject].slice(-2).map((id) => {
      const kegiatan = model.subjects[model.subjects[id]?.parent ?? -1];
      return model.subjects[kegiatan?.parent ?? -1]?.title;
    });
    expect(above).toEqual(['Jalan', 'Jembatan']);
  });

  it('is unknown below another one, and where a step above is none of its ancestors', () => {
    const model = modelAfter(`${TREE}P2.P1.pagu = Rp 5\n"Pembinaan"."Jalan".pagu = Rp 6\n`);
    expect(model.problems.map(({ rule }) => rule)).toEqual(['nama/tak_dikenal', 'nama/tak_dikenal']);
  });

  it('of several of one name means the nearest to the block it stands in', () => {
    const model = modelAfter(`anggaran {
  program P1 "Jalan" { kegiatan "Pembinaan" { subkegiatan "Gaji" { pagu Rp 1 } } }
  program P2 "Jembatan" {
    kegiatan "Pembinaan" { subkegiatan "Gaji" { pagu Rp 2 } }
    indikator x "X" { realisasi 5; rumus "Gaji".pagu }
  }
}
`);
    const [formula] = model.formulas;
    const node = formula?.node as Extract<EntryNode, { kind: 'rumus' }>;
    const ref = node.expr.op === 'rujuk' ? node.expr.ref : null;
    const at = { file: 0, entry: formula?.entry ?? 0, document: 0 };
    const parentOf = (self: number | null) => {
      const found = model.resolve(ref as NonNullable<typeof ref>, at, self);
      const kegiatan = model.subjects[model.subjects[found?.subject ?? -1]?.parent ?? -1];
      return model.subjects[kegiatan?.parent ?? -1]?.title;
    };
    expect(parentOf(model.subjects.find(({ title }) => title === 'X')?.id ?? null)).toBe('Jembatan');
    expect(parentOf(model.subjects.find(({ title }) => title === 'Jalan')?.id ?? null)).toBe('Jalan');
  });

  it('by a code of the regulation names its subject', () => {
    expect(said(`${TREE}narasi { "1.03.02".realisasi = Rp 3 }\n`)).toEqual(['Jalan.realisasi 2024 Rp 3']);
    expect(said('program "Jalan" { kode "A01" }\nA01.pagu = Rp 4\n')).toEqual(['Jalan.pagu 2024 v2 Rp 4']);
    expect(modelAfter(TREE).subjects.find(({ kode }) => kode === '1.03.02.2.01')?.title).toBe('Pembinaan');
  });
});

describe('a bare name', () => {
  it('in a block is the block’s own measure or data', () => {
    expect(
      said(
        'indikator x "X" { data kapal "Jumlah kapal"; realisasi 5 }\nnarasi { x { kapal 2023 7; realisasi 8 } }\n',
        2,
      ),
    ).toEqual(['X.kapal 2023 7', 'X.realisasi 2024 8']);
  });

  it('may be data shared from above, or of the document', () => {
    expect(
      said(
        `sasaran S "S" { data kapal "Kapal"; indikator x "X" }
data desa "Desa" { 2023: 4 }
x.kapal = 5
x.desa = 6
kapal = 7
desa = 8
`,
        4,
      ),
    ).toEqual(['S.kapal 2024 5', 'L.desa 2024 6', 'S.kapal 2024 7', 'L.desa 2024 8']);
  });

  it('or a title is data of whoever alone has it', () => {
    const text = `sasaran S "S" { data kapal "Jumlah kapal"; indikator x "X" { data dok "Dok"; data n "N" } }
indikator y "Y" { data dok "Dermaga"; data n "N lain" }
"Jumlah kapal" 2023 = 5
"Dermaga" = 6
dok = 7
n = 8
`;
    expect(said(text, 2)).toEqual(['S.kapal 2023 5', 'Y.dok 2024 6']);
    expect(modelOf(`dokumen lkj "L" { tahun 2024 }\n${text}`).problems.map(({ rule }) => rule)).toEqual([
      'nama/tak_dikenal',
      'nama/tak_dikenal',
    ]);
  });

  it('is the document’s where it is `lkj`, `dokumen` or its id', () => {
    expect(said('lkj.capaian = 90%\ndokumen.capaian 2023 = 80%\n', 2)).toEqual([
      'L.capaian 2024 90%',
      'L.capaian 2023 80%',
    ]);
    const model = modelOf('dokumen pk_awal "P" { tahun 2024 }\npk_awal.capaian = 70%\n');
    expect(claimTexts(model)).toEqual(['P.capaian 2024 70%']);
  });
});

describe('what a reference says of period and version', () => {
  it('has a version only where the measure has versions', () => {
    expect(said('program P "P"\nP.pagu = Rp 1\nP.pagu perubahan 2 = Rp 2\nP.realisasi = Rp 3\n', 3)).toEqual([
      'P.pagu 2024 v2 Rp 1',
      'P.pagu 2024 v3 Rp 2',
      'P.realisasi 2024 Rp 3',
    ]);
  });

  it('keeps targets of other documents apart by their source', () => {
    expect(said('indikator x "X"\nx.target = 1\nx.target renstra 2026 = 2\nx.target nasional = 3\n', 3)).toEqual([
      'X.target 2024 1',
      'X.target renstra 2026 2',
      'X.target nasional 2024 3',
    ]);
  });

  it('is unknown for a measure nobody knows, known for one the report defines', () => {
    expect(modelAfter('indikator x "X"\nx.biaya = 5\n').problems).toHaveLength(1);
    expect(said('ukuran biaya untuk indikator = realisasi / 2\nindikator x "X"\nx.biaya = 5\n')).toEqual([
      'X.biaya 2024 5',
    ]);
  });
});

describe('asked of the finished model', () => {
  const model = modelAfter('indikator x "X" { data kapal "Jumlah kapal"; realisasi 5 }\n');
  const id = model.subjects.find(({ title }) => title === 'X')?.id ?? -1;

  it('knows measures by name, and titles of data', () => {
    const kapal = model.measureFor(id, 'kapal');
    expect(kapal).toEqual({ subject: id, measure: model.measureId('kapal') });
    expect(model.dataTitle(id, model.measureId('kapal'))).toBe('Jumlah kapal');
    expect(model.dataTitle(id, model.measureId('realisasi'))).toBeNull();
    expect(model.measureFor(id, 'tidak_ada')).toBeNull();
    expect(model.measureId('tidak_ada')).toBe(-1);
    expect(model.documentSubject(0)).toBeNull();
    expect(periodText(model.quantities.period[0] as number)).toBe('2024');
  });
});

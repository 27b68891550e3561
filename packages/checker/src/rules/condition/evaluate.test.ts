import { describe, expect, it } from 'vitest';
import { standard } from '../../define/standard.generated.ts';
import { judge } from '../../evaluate/judge.ts';
import { modelOf, textOf } from '../../link/model.fixture.ts';
import type { RuleOption } from '../../option.ts';
import { outcomesOf, truthOf, writtenOut } from './evaluate.ts';
import { groupOf } from './groups.ts';
import { mildest } from './truth.ts';

const BASE = `dokumen lkj "L" { tahun 2024; renstra 2021 s.d. 2026 }
skala predikat atas capaian { > 90 "Sangat Baik"; ≤ 90 "Cukup" }
tujuan T "Tujuan" {
  sasaran S "Sasaran" {
    capaian 90,0%
    indikator x "X" {
      satuan unit
      target 10; realisasi { 2022: 7; 2023: 8; 2024: 9 }; capaian 90,0%; predikat "Cukup"
      data kapal "Kapal" { 2023: 3; 2024: 4 }
    }
    indikator y "Y" { satuan unit; target 5; realisasi 6; predikat "Sangat  baik" }
    indikator z "Z"
  }
}
program P "Jalan" mendukung x { pagu Rp 30; realisasi Rp 10; serapan 33,3%; kegiatan K "Kegiatan" { pagu Rp 30; realisasi Rp 10 } }
program Q "Desa" penunjang { pagu Rp 20; realisasi Rp 20; serapan 50% }
narasi { x.kapal 2023 = 5 }
`;

/** Of the last `pastikan` of a text, for the subject of some title. */
function asked(expr: string, title: string | null = null) {
  const model = modelOf(`${BASE}pastikan ${expr}\n`);
  expect(model.files[0]?.tree.faults).toEqual([]);
  const fact = model.formulas.at(-1);
  if (fact === undefined || fact.node.kind !== 'pastikan') throw new Error(expr);
  const self = title === null ? null : (model.subjects.find((one) => one.title === title)?.id ?? null);
  const context = { model, judgement: judge(model, standard), option: ({ default: value }: RuleOption) => value };
  return { model, context, fact, self, condition: fact.node.condition };
}
function truth(expr: string, title: string | null = null) {
  const { context, condition, fact, self } = asked(expr, title);
  return truthOf(context, condition, fact, self);
}

describe('what the printed numbers say of a condition', () => {
  it.each([
    ['x.realisasi < 10', 'ya'],
    ['x.realisasi < 9', 'tidak'],
    ['x.realisasi <= 9', 'ya'],
    ['x.realisasi > 8', 'ya'],
    ['x.realisasi > 9', 'tidak'],
    ['x.realisasi >= 10', 'tidak'],
    ['x.realisasi = 9', 'ya'],
    ['x.realisasi != 9', 'tidak'],
    ['z.realisasi > 0', 'tak tahu'],
    // Three values of truth.
    ['x.realisasi = 9 dan z.realisasi > 0', 'tak tahu'],
    ['x.realisasi = 8 dan z.realisasi > 0', 'tidak'],
    ['x.realisasi = 9 atau z.realisasi > 0', 'ya'],
    ['x.realisasi = 8 atau z.realisasi > 0', 'tak tahu'],
    ['x.realisasi = 8 atau y.realisasi = 7', 'tidak'],
    ['bukan x.realisasi = 8', 'ya'],
    ['bukan x.realisasi = 9', 'tidak'],
    ['bukan z.realisasi = 9', 'tak tahu'],
    ['jika x.realisasi = 9 maka y.realisasi = 6', 'ya'],
    ['jika x.realisasi = 9 maka y.realisasi = 7', 'tidak'],
    ['jika x.realisasi = 8 maka y.realisasi = 7', 'ya'],
    ['jika x.realisasi = 8 maka y.realisasi = 6 selain_itu y.realisasi = 7', 'tidak'],
    ['jika z.realisasi = 8 maka y.realisasi = 7', 'tak tahu'],
    // Values.
    ['x.realisasi 2022 + 2 = x.realisasi', 'ya'],
    ['x.realisasi - x.realisasi sebelumnya = 1', 'ya'],
    ['-x.realisasi = 0 - 9', 'ya'],
    ['x.realisasi * 2 = 18', 'ya'],
    ['x.realisasi ^ 2 = 81', 'ya'],
    ['x.realisasi ^ 99 = 81', 'tak tahu'],
    ['x.realisasi / (y.target - 5) = 1', 'tak tahu'],
    ['50% * x.target = 5', 'ya'],
    ['x.target / 50% = 20', 'ya'],
    ['x.realisasi / x.target * 100% = 90', 'ya'],
    ['(x.realisasi / x.target)% = 0,9', 'ya'],
    ['min(x.realisasi; y.realisasi) = 6', 'ya'],
    ['maks(x.realisasi; y.realisasi; 20) = 20', 'ya'],
    ['min(x.realisasi; z.realisasi) = 6', 'tak tahu'],
    ['abs(y.target - y.realisasi) = 1', 'ya'],
    ['abs(y.realisasi - y.target) = 1', 'ya'],
    ['entah(x.realisasi) = 1', 'tak tahu'],
    ['ada(x.realisasi)', 'ya'],
    ['ada(z.realisasi)', 'tidak'],
    ['x.kapal = 4', 'ya'],
    ['akhirnya.realisasi = 4', 'tak tahu'],
    ['S.capaian = 90%', 'ya'],
    ['(jika x.realisasi = 9 maka 5 selain_itu 6) = 5', 'ya'],
    ['(jika x.realisasi = 8 maka 5 selain_itu 6) = 6', 'ya'],
    ['(jika x.realisasi = 8 maka 5) = 6', 'tak tahu'],
    ['(jika z.realisasi = 8 maka 5) = 5', 'tak tahu'],
    // Words.
    ['x.predikat = "Cukup"', 'ya'],
    ['y.predikat = "Sangat Baik"', 'ya'],
    ['x.predikat != "Baik"', 'ya'],
    ['x.predikat = "Baik"', 'tidak'],
    ['x.predikat > "Baik"', 'tak tahu'],
    ['x.predikat = 5', 'tak tahu'],
    // Groups.
    ['jumlah(setiap program: pagu) = 50', 'ya'],
    ['rata_rata(setiap program: pagu) = 25', 'ya'],
    ['cacah(setiap indikator: 1) = 3', 'ya'],
    ['cacah(setiap program (bukan pagu > 20): 1) = 1', 'ya'],
    ['cacah(setiap kegiatan di P: 1) = 1', 'ya'],
    ['cacah(setiap kegiatan di Q: 1) = 0', 'ya'],
    ['cacah(setiap indikator di S: 1) = 3', 'ya'],
    ['cacah(setiap indikator di T: 1) = 3', 'ya'],
    ['cacah(setiap iku: 1) = 3', 'ya'],
    ['cacah(setiap kinerja: 1) = 5', 'ya'],
    ['cacah(setiap program di entah: 1) = 0', 'tak tahu'],
    ['cacah(setiap entah: 1) = 0', 'tak tahu'],
    ['cacah(setiap indikator (realisasi > 5): 1) = 2', 'tak tahu'],
    ['jumlah(setiap indikator: realisasi) = 15', 'ya'],
    ['rata_rata(setiap indikator: realisasi) = 7,5', 'ya'],
    ['jumlah(setiap indikator: bobot) = 15', 'tak tahu'],
  ] as const)('%s: %s', (expr, expected) => expect(truth(expr)).toBe(expected));

  it('takes a rounded print as all it may stand for, and no more', () => {
    // 33,3% stands for 33,25 to 33,35.
    expect(truth('P.serapan = 100 / 3')).toBe('ya');
    expect(truth('P.serapan >= 33,34')).toBe('ya');
    expect(truth('P.serapan = 33,4')).toBe('tidak');
    expect(truth('P.serapan * 3 = 100')).toBe('ya');
    expect(truth('P.serapan * 3 = 100,2')).toBe('tidak');
    expect(truth('P.serapan - 33,34 = 0')).toBe('ya');
    expect(truth('1 / (P.serapan - 33,25) = 20')).toBe('ya');
    // Strictly more or less is said of the print itself.
    expect(truth('P.serapan > 33,3')).toBe('tidak');
  });

  it('does not count on a number that arithmetic found wrong', () => {
    expect(truth('Q.serapan = 50%')).toBe('tak tahu');
  });

  it('takes the mildest of several printed values', () => {
    expect(truth('x.kapal 2023 = 5')).toBe('ya');
    expect(truth('x.kapal 2023 = 3')).toBe('ya');
    expect(truth('x.kapal 2023 = 4')).toBe('tidak');
  });

  it('of a subject: its own measures and relatives', () => {
    expect(truth('realisasi = 9', 'X')).toBe('ya');
    expect(truth('induk.capaian = 90%', 'X')).toBe('ya');
    expect(truth('cacah(setiap indikator: 1) = 3', 'Sasaran')).toBe('ya');
    expect(truth('cacah(setiap anak: 1) = 1', 'Jalan')).toBe('ya');
    expect(truth('cacah(setiap pendukung: 1) = 1', 'X')).toBe('ya');
    expect(truth('cacah(setiap pendukung: 1) = 1', 'Y')).toBe('tidak');
    expect(truth('jumlah(setiap didukung: target) = 10', 'Jalan')).toBe('ya');
    expect(truth('cacah(setiap induk: 1) = 1', 'X')).toBe('ya');
    expect(truth('cacah(setiap induk: 1) = 0', 'Tujuan')).toBe('ya');
    expect(truth('cacah(setiap program (mendukung x): 1) = 1')).toBe('ya');
    expect(truth('cacah(setiap program (mendukung y): 1) = 0')).toBe('ya');
    expect(truth('cacah(setiap program (mendukung entah): 1) = 0')).toBe('tak tahu');
  });

  it('does not go on for ever', () => {
    const deep = `${'bukan '.repeat(150)}x.realisasi = 9`;
    expect(truth(deep)).toBe('ya');
  });
});

describe('a result written out', () => {
  const written = (expr: string, title: string | null = null): string => {
    const { context, condition, fact, self } = asked(`${expr} = 0`, title);
    if (condition.op !== 'banding') throw new Error(expr);
    const [outcome] = outcomesOf(context, condition.left, fact, self);
    return outcome === undefined ? '' : writtenOut(outcome, 2);
  };

  it.each([
    ['x.realisasi', '9'],
    ['x.realisasi + y.realisasi', '9 + 6 = 15'],
    ['(x.realisasi + y.realisasi) * 2', '(9 + 6) × 2 = 30'],
    ['x.realisasi - (y.realisasi - 1)', '9 − (6 − 1) = 4'],
    ['x.realisasi / 7', '9 / 7 = 1,29'],
    ['-x.realisasi + 1', '−9 + 1 = -8'],
    ['rata_rata(setiap program: pagu)', '(Rp 30 + Rp 20) / 2 = 25'],
    ['x.predikat', '"Cukup"'],
  ])('%s is %s', (expr, text) => expect(written(expr)).toBe(text));
});

describe('groups', () => {
  it('are of a kind, of a tree, or relatives; an unknown word is none', () => {
    const { model } = asked('x.realisasi = 9');
    const titles = (word: string) => groupOf(model, word, 0, null)?.map((id) => model.subjects[id]?.title) ?? null;
    expect(titles('program')).toEqual(['Jalan', 'Desa']);
    expect(titles('kinerja')).toEqual(['Tujuan', 'Sasaran', 'X', 'Y', 'Z']);
    expect(titles('entah')).toBeNull();
    expect(titles('anak')).toBeNull();
  });
});

it('nothing computed is unknown', () => {
  expect(mildest([])).toBe('tak tahu');
  expect(mildest(['tidak', 'tak tahu'])).toBe('tak tahu');
  expect(mildest(['tidak', 'ya'])).toBe('ya');
  expect(mildest(['tidak'])).toBe('tidak');
});

it('the claims behind a value are those that print it', () => {
  const { context, condition, fact, model } = asked('x.realisasi + y.realisasi = 1');
  if (condition.op !== 'banding') throw new Error('no comparison');
  const [outcome] = outcomesOf(context, condition.left, fact, null);
  expect(outcome?.claims.map((claim) => textOf(model, claim))).toEqual(['9', '6']);
});

import { describe, expect, it } from 'vitest';
import { standard } from '../define/standard.generated.ts';
import { claimText, modelOf, textOf } from '../link/model.fixture.ts';
import type { Model } from '../model/model.ts';
import { buildConstraints } from './build.ts';
import { Form } from './constraints.ts';

const NAMES = ['rasio', 'jumlah', 'bagian', 'umum'] as const;
/** Constraints that a report gives rise to: form, result and operands as written. */
function constraintsIn(model: Model): readonly string[] {
  const { constraints, definitions } = buildConstraints(model, standard);
  return Array.from({ length: constraints.count }, (_, c) => {
    const operands = [...constraints.operands.subarray(constraints.start[c], constraints.start[c + 1])];
    const definition = definitions.all[constraints.definition[c] as number];
    const by = operands.map((claim) => textOf(model, claim)).join(', ');
    return `${NAMES[constraints.form[c] as number]} ${definition?.rule ?? 'baris'}: ${claimText(model, constraints.result[c] as number)}${by && ` ← ${by}`}`;
  });
}
const HEAD = 'dokumen lkj "L" { tahun 2024 }\n';
const given = (text: string) => constraintsIn(modelOf(HEAD + text));

describe('constraints of a small report', () => {
  it('a percentage whose operands stand in its own statement', () => {
    expect(given('program "Jalan" { pagu Rp 10; realisasi Rp 9; serapan 90,00% }\n')).toEqual([
      'rasio anggaran/serapan: Jalan.serapan 2024 90,00% ← Rp 9, Rp 10',
    ]);
  });

  it('a percentage whose operands stand elsewhere, or are two, is made concrete when it is evaluated', () => {
    expect(given('program P "Jalan" { pagu Rp 10; realisasi Rp 9 }\nP.serapan = 90,00%\n')).toEqual([
      'umum anggaran/serapan: Jalan.serapan 2024 90,00%',
    ]);
    expect(given('program "Jalan" { pagu Rp 10; pagu Rp 11; realisasi Rp 9; serapan 90,00% }\n')).toEqual([
      'umum anggaran/serapan: Jalan.serapan 2024 90,00%',
    ]);
    expect(given('program "Jalan" { pagu 2023 Rp 10; realisasi Rp 9; serapan 90,00% }\n')).toEqual([
      'umum anggaran/serapan: Jalan.serapan 2024 90,00%',
    ]);
    expect(given('program "Jalan" { pagu Rp 90071992547409930; realisasi Rp 9; serapan 90,00% }\n')).toEqual([
      'umum anggaran/serapan: Jalan.serapan 2024 90,00%',
    ]);
  });

  it('none of a range, of words, or of nothing; a range is looked at more closely', () => {
    expect(given('program "Jalan" { pagu Rp 10; realisasi Rp 9; serapan n/a }\n')).toEqual([]);
    expect(given('program "Jalan" { pagu Rp 10; realisasi Rp 9; serapan 80 – 90% }\n')).toEqual([
      'umum anggaran/serapan: Jalan.serapan 2024 80 – 90%',
    ]);
  });

  it('none of a result that shows its own calculation', () => {
    expect(given('program "Jalan" { pagu Rp 10; realisasi Rp 9; serapan 9 / 10 × 100% = 90% }\n')).toEqual([]);
  });

  it('a whole and its parts, once per distinct value in a document', () => {
    expect(
      given(`program P "Jalan" {
  kegiatan "A" { pagu Rp 4 }
  kegiatan "B" { pagu Rp 6 }
  pagu Rp 10
}
narasi { P.pagu = Rp 10 }
narasi { P.pagu = Rp 11 }
`),
    ).toEqual([
      'jumlah anggaran/jumlah: Jalan.pagu 2024 Rp 10 ← Rp 4, Rp 6',
      'jumlah anggaran/jumlah: Jalan.pagu 2024 Rp 11 ← Rp 4, Rp 6',
    ]);
  });

  it('only a bound where a part is not stated, or parts are not written', () => {
    expect(given('program "Jalan" { pagu Rp 10; kegiatan "A" { pagu Rp 4 }; kegiatan "B" }\n')).toEqual([
      'bagian anggaran/jumlah: Jalan.pagu 2024 Rp 10 ← Rp 4',
    ]);
    expect(given('program "Jalan" sebagian { pagu Rp 10; kegiatan "A" { pagu Rp 4 } }\n')).toEqual([
      'bagian anggaran/jumlah: Jalan.pagu 2024 Rp 10 ← Rp 4',
    ]);
    expect(given('program "Jalan" { pagu Rp 10; kegiatan "A" }\n')).toEqual([]);
  });

  it('each partition by itself: activities, kinds of expense', () => {
    expect(
      given(`program "Jalan" {
  pagu Rp 10
  kegiatan "A" { pagu Rp 10 }
  rincian "Jenis belanja" { operasi "Operasi" { pagu Rp 7 }; modal "Modal" { pagu Rp 3 } }
  hasil "Mantap" { pagu Rp 5 }
}
`).filter((one) => one.includes('Jalan.')),
    ).toEqual([
      'jumlah anggaran/jumlah: Jalan.pagu 2024 Rp 10 ← Rp 10',
      'jumlah anggaran/jumlah: Jalan.pagu 2024 Rp 10 ← Rp 7, Rp 3',
    ]);
  });

  it('a part is taken from the same document before another one', () => {
    const model = modelOf({
      'pk.sakip': 'dokumen pk "P" { tahun 2024 }\nprogram "Jalan" { kegiatan "A" { pagu Rp 3 } }\n',
      'lkj.sakip': `${HEAD}program "Jalan" { pagu Rp 4; kegiatan "A" { pagu Rp 4 } }\n`,
    });
    expect(constraintsIn(model)).toEqual(['jumlah anggaran/jumlah: Jalan.pagu 2024 Rp 4 ← Rp 4']);
  });

  it('of the family where the document itself says no value of a part', () => {
    const model = modelOf({
      'pk.sakip': 'dokumen pk "P" { tahun 2024 }\nprogram "Jalan" { kegiatan "A" { pagu Rp 3 } }\n',
      'lkj.sakip': `${HEAD}program "Jalan" { pagu Rp 4; kegiatan "A" }\n`,
    });
    expect(constraintsIn(model)).toEqual(['jumlah anggaran/jumlah: Jalan.pagu 2024 Rp 4 ← Rp 3']);
  });

  it('a total row', () => {
    const model = modelOf(`${HEAD}tabel "2"
| Program | Pagu |
| Jalan | 10 |
| Desa | 20 |
| Jumlah | 30 |
`);
    expect(constraintsIn(model)).toContain('jumlah baris: Anggaran.pagu 2024 30 ← 10, 20');
    const { constraints, seeds } = buildConstraints(model, standard);
    const [at] = [...seeds.keys()];
    expect(constraints.form[at as number]).toBe(Form.sum);
    expect(seeds.get(at as number)).toBe(0);
  });

  it('a total row over rows that are left out is a bound, a mean something else', () => {
    expect(given('tabel "2"\n| Program | Pagu |\n| A | 1 |\n| B | 2 |\n| … | … |\n| Jumlah | 9 |\n')).toContain(
      'bagian baris: Anggaran.pagu 2024 9 ← 1, 2',
    );
    expect(given('tabel "2"\n| Indikator | Capaian |\n| A | 1 |\n| B | 3 |\n| Rata-rata | 2 |\n')).toContain(
      'umum baris: rata-rata tabel 2.capaian 2024 2',
    );
  });
});

describe('a report’s own definitions', () => {
  it('stand instead of the standard’s, for a kind or for one subject', () => {
    expect(
      given(`ukuran serapan untuk program = realisasi / pagu
program "Jalan" { pagu Rp 10; realisasi Rp 9; serapan 0,90 }
`),
    ).toEqual(['umum anggaran/serapan: Jalan.serapan 2024 0,90']);
    expect(
      given(`ukuran biaya untuk program = pagu / 2
program "Jalan" { pagu Rp 10; biaya 5 }
`),
    ).toEqual(['umum kinerja/rumus: Jalan.biaya 2024 5']);
    expect(
      given(`indikator x "X" {
  rumus kapal / desa * 100%
  rumus capaian = realisasi / target
  rumus menurut "3.2" kapal / desa
  data kapal "Kapal" { 2024: 4 }
  data desa "Desa" { 2024: 8 }
  realisasi 50%
  capaian 0,5
}
`),
    ).toEqual(['umum kinerja/rumus: X.realisasi 2024 50%', 'umum kinerja/capaian: X.capaian 2024 0,5']);
  });

  it('of one subject hold for it alone', () => {
    expect(
      given(`indikator x "X" { ukuran capaian untuk indikator = realisasi - target; target 5; realisasi 6; capaian 1 }
indikator y "Y" { target 5; realisasi 6; capaian 120% }
`).map((one) => one.split(':')[1]),
    ).toEqual([' X.capaian 2024 1', ' Y.capaian 2024 120%']);
  });
});

import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'konsistensi/nilai';
/** An indicator's block, and sentences about it in sections of their own. */
const report = (block: string, sentences: readonly string[], year = 2026, more = '') =>
  `dokumen lkj "Laporan Kinerja" { tahun ${year}${more} }
indikator x "Luas genangan" { ${block} }
${sentences.map((sentence, k) => `narasi "3.${k + 1}" { ${sentence} }`).join('\n')}
`;

describe('who is wrong', () => {
  it('two claims, one each: no culprit, the later is primary, both labelled, no fix', () => {
    expectReport(report('satuan ha; realisasi 48', ['x.realisasi = «84 ha»'], 2007)).toReport({
      rule: RULE,
      severity: 'error',
      message: 'ealisasi "Luas genangan" 2007 tertulis 84 di sini dan 48 di tempat lain',
      labels: ['48'],
      fixes: 0,
    });
  });

  it('votes decide last', () => {
    const text = (value: string) =>
      report('satuan ha; realisasi 48', [`x.realisasi = ${value} ha`, 'x.realisasi = 48 ha']);
    expectReport(text('84')).toReport({ rule: RULE, at: '84 ha', labels: ['48', '48 ha'], fixes: 1 });
    expectReport(text('84')).applyFix(RULE).toEqual(text('48'));
  });

  it('a row repeated in several tables is one vote', () => {
    const row = (no: string, value: string) =>
      `tabel "${no}" "Kinerja"\n| Indikator | Target | Realisasi |\n| Luas genangan | 50 | ${value} |`;
    expectReport(
      `${report('satuan ha; target 50; realisasi 48', [], 2013)}${row('3.1', '«84»')}
${row('3.2', '84')}
narasi "3.3" { x.realisasi = 48 ha }
`,
    ).toReport({ rule: RULE, labels: ['48', '48 ha', '84'], fixes: 1 });
  });

  it('arithmetic decides before votes', () => {
    expectReport(
      report('satuan ha; arah naik; target 100', [
        'x { realisasi 48; capaian 48,00% }',
        'x.realisasi = «84 ha»',
        'x.realisasi = 84 ha',
      ]),
    ).toReport({ rule: RULE, message: 'Samakan dengan 48', labels: ['48', '84 ha'], fixes: 1 });
  });

  it('a derived value that recomputes in its own statement never conflicts: its operands do', () => {
    expectReport(
      `${report('satuan ha; arah naik; target 100; realisasi 90; capaian 90,00%', [], 2019)}tabel "3.2" "Capaian"
| Indikator     | Target | Realisasi | Capaian |
| Luas genangan | 100    | «80»      | 80,00   |
`,
    ).toReport({ rule: RULE, labels: ['90'] });
  });

  it('what a calculation rejects is told by it, with the repeats', () => {
    expectReport(
      report('satuan ha; arah naik; target 80; realisasi 72; capaian 90,00%', [
        'x { target 80; realisasi 72; capaian «92,00%» }',
      ]),
    ).toReport({ rule: 'kinerja/capaian', severity: 'error', labels: ['90,00%'] });
  });

  it('parts of a sum decide: the part that makes it right stands', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2016 }
program suluh "Penyuluhan" {
  realisasi 850.000
  kegiatan sl "Sekolah Lapang" { realisasi 400.000 }
  kegiatan demplot "Demplot Padi" { realisasi «540.000» }
}
narasi "3.3" { demplot.realisasi = Rp 450.000 }
`).toReport({ rule: RULE, message: 'Samakan dengan Rp 450.000', fixes: 1 });
  });

  it('of three values all are labelled', () => {
    expectReport(report('satuan ha; realisasi 48', ['x.realisasi = 84 ha', 'x.realisasi = «94 ha»'], 2021)).toReport({
      rule: RULE,
      labels: ['48', '84 ha'],
    });
  });

  it('no fix writes a value that arithmetic rejects', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2016 }
program suluh "Penyuluhan" { pagu 900; kegiatan sl "Sekolah Lapang" { pagu 300 }; kegiatan demplot "Demplot" { pagu 500 } }
narasi "3.1" { suluh.pagu = Rp 900 }
narasi "3.2" { suluh.pagu = Rp 950 }
`).toReport({ rule: 'anggaran/jumlah', at: '900', fixes: 0 }, { rule: 'anggaran/jumlah', at: 'Rp 950', fixes: 0 });
  });

  it('between two documents the later of the chain is primary', () => {
    const pk = 'dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2022 }\nprogram pasar "Pasar Rakyat" { pagu ';
    const lkj = 'dokumen lkj "Laporan Kinerja" { tahun 2022 }\nnarasi "3.1" { pasar.pagu = ';
    expectReport(`${pk}500 }\n${lkj}«Rp 600» }\n`).toReport({ rule: RULE, labels: ['500'], fixes: 0 });
  });

  it('a pagu of the Renstra is another one', () => {
    expectReport(`dokumen r "Renstra" { jenis renstra; renstra 2020 s.d. 2025 }
program pasar "Pasar Rakyat" { pagu 2022: 300 }
dokumen lkj "Laporan Kinerja" { tahun 2022 }
narasi "3.1" { pasar.pagu = Rp 600 }
`).toBeSilent(RULE);
  });

  it('an explained difference is an info that quotes the reason', () => {
    expectReport(
      report('satuan ha; realisasi 48', ['x.realisasi = «84 ha» penjelasan "angka sementara BPS"'], 2025),
    ).toReport({ rule: RULE, severity: 'info', message: 'dengan penjelasan: "angka sementara BPS"', labels: ['48'] });
  });
});

describe('what is one value', () => {
  it('of different decimals the coarser is the finer one rounded', () => {
    expectReport(
      report('satuan persen; realisasi 62,5%', ['x.realisasi = 62,50%', 'x.realisasi = 62,496%']),
    ).toBeValid();
    expectReport(report('satuan persen; realisasi 92,3%', ['x.realisasi = 92,32%', 'x.realisasi = 92%'])).toBeValid();
    expectReport(report('satuan persen; realisasi 62,5%', ['x.realisasi = «62,71%»'])).toReport({
      rule: RULE,
      message: 'tertulis 62,71% di sini dan 62,5% di tempat lain',
    });
  });

  it('with equal decimals they must be equal: two that only touch are not', () => {
    expectReport(report('satuan indeks; realisasi 4,12', ['x.realisasi = «4,13»'], 2020)).toReport({ rule: RULE });
  });

  it('half a unit below agrees, less does not', () => {
    expectReport(report('satuan persen; realisasi 62,5%', ['x.realisasi = 62,45%'])).toBeValid();
    expectReport(report('satuan persen; realisasi 62,5%', ['x.realisasi = «62,44%»'])).toReport({ rule: RULE });
  });

  it('the coarser cut from the finer one is a matter of rounding', () => {
    expectReport(report('satuan persen; realisasi 62,5%', ['x.realisasi = 62,58%'], 2018)).toBeSilent(RULE);
  });

  it('… and nothing at all where cutting is declared', () => {
    expectReport(
      report('satuan persen; realisasi 62,5%', ['x.realisasi = 62,58%'], 2018, '; pembulatan dipotong'),
    ).toBeValid();
  });

  it('the cut and the rounded form of one recomputable value agree here', () => {
    expectReport(
      report('satuan persen; arah naik; target 45; realisasi 22,13; capaian 49,17%', ['x.capaian = 49,18%']),
    ).toBeSilent(RULE);
    expectReport(report('satuan persen; capaian 49,17%', ['x.capaian = «49,18%»'])).toReport({ rule: RULE });
  });

  it('91,55 miliar is 91.546.320.115 rounded, 91,56 miliar is not', () => {
    const text = (words: string) =>
      `dokumen lkj "Laporan Kinerja" { tahun 2015 }\nanggaran { realisasi Rp 91.546.320.115 }\nnarasi "3.1" { anggaran.realisasi = ${words} }\n`;
    expectReport(text('91,55 miliar')).toBeValid();
    expectReport(text('«91,56 miliar»')).toReport({
      rule: RULE,
      message: '91,56 miliar di sini dan Rp 91.546.320.115',
    });
  });

  it('other periods, versions, scopes and subjects are other quantities', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2026 }
anggaran { realisasi 700 lingkup "tiga dinas"; realisasi 300; realisasi 2025 280 }
program a "Sawah" { pagu murni 500; pagu perubahan 600 }
program b "Kebun" { pagu murni 550; pagu perubahan 650 }
`).toBeSilent(RULE);
  });

  it('the total of a table is not the whole that is sebagian', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2019 }
anggaran sebagian { program a "Penyuluhan"; program b "Peternakan" }
tabel "1.2" "Program"
| Program    | Pagu  |
| Penyuluhan | 900   |
| Peternakan | 600   |
| Jumlah     | 1.500 |
narasi "3.1" { anggaran.pagu = Rp 5.000 }
`).toBeSilent(RULE);
  });

  it('targets of two documents are left to konsistensi/dokumen', () => {
    expectReport(`dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2026 }
indikator a "Produksi" { satuan ton; target 50 }
dokumen lkj "Laporan Kinerja" { tahun 2026 }
narasi "3.1" { a.target = 60 ton }
`).toBeSilent(RULE);
  });
});

describe('bounds and ranges', () => {
  it('a number outside a bound conflicts with it', () => {
    expectReport(
      report('satuan menit; realisasi «≤ 15»', ['x.realisasi = 17 menit', 'x.realisasi = 17 menit']),
    ).toReport({
      rule: RULE,
      message: 'Tertulis ≤ 15 sebagai realisasi "Luas genangan" 2026, di tempat lain 17',
      labels: ['17 menit', '17 menit'],
      fixes: 0,
    });
  });

  it('one inside does not, nor within half a unit of the end', () => {
    expectReport(report('satuan menit; realisasi ≤ 15', ['x.realisasi = 14 menit'])).toBeValid();
    expectReport(report('satuan menit; realisasi 5,0 s.d. 10,0', ['x.realisasi = 10,04 menit'])).toBeValid();
    expectReport(report('satuan menit; realisasi 5,0 s.d. 10,0', ['x.realisasi = 4,94 menit'])).toReport({
      rule: RULE,
      at: '4,94 menit',
    });
  });

  it('a target as a bound and as a number are two ways of writing one', () => {
    expectReport(report('satuan menit; target ≤ 15', ['x.target = 17 menit'])).toBeSilent(RULE);
  });

  it('of a bound and a number, one each, nothing decides', () => {
    expectReport(report('satuan menit; realisasi ≤ 15', ['x.realisasi = «17 menit»'], 2011)).toReport({
      rule: RULE,
      labels: ['≤ 15'],
    });
  });
});

describe('performance and money of one program', () => {
  it('are two things', () => {
    for (const head of [
      '| Program | Target Kinerja | Realisasi Kinerja | Capaian Kinerja | Pagu | Realisasi Anggaran | Serapan |',
      '| Program | Target | Realisasi | Capaian | Pagu | Realisasi | % |',
      '| Program | Kinerja | | | Anggaran | | |\n| | Target | Realisasi | Capaian | Pagu | Realisasi | Capaian |',
    ])
      expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2030 }
tabel "3.6" "Kinerja dan anggaran program"
${head}
| Air Bersih | 80 | 72 | 90,00% | 500.000 | 480.000 | 96,00% |
| Sampah | 40 | 38 | 95,00% | 300.000 | 270.000 | 90,00% |
`).toBeValid();
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2030 }
tabel "3.6" "Kinerja program"
| Program | Target | Realisasi | Capaian |
| Air Bersih | 80 | 72 | 90,00% |
tabel "4.1" "Keuangan"
| Program | Pagu | Realisasi | % |
| Air Bersih | 500.000 | 480.000 | 96,00% |
`).toBeValid();
  });
});

describe('what a plan set aside', () => {
  it('is not the budget of the year beside it', () => {
    for (const head of [
      '| Program | Pagu Renstra 2031 | Pagu DPA 2031 | Realisasi 2031 | % |',
      '| Program | Anggaran | | Realisasi | |\n| | Renja | DPPA | Rp | % |',
    ])
      expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2031; renstra 2029 s.d. 2033 }
tabel "4.1"
${head}
| Irigasi | 1.000 | 900 | 855 | 95,00 |
| Drainase | 2.000 | 2.100 | 1.890 | 90,00 |
| Air Minum | 2.000 | 2.000 | 1.890 | 94,50 |
`).toBeValid();
  });

  it('nor what the form of a quarterly evaluation puts beside it', () => {
    expectReport(`dokumen pengukuran "Evaluasi Renja" { jenis pengukuran; tahun 2031; renstra 2029 s.d. 2033 }
tabel "E.81"
| Program | Indikator Program | Target Renstra 2031 | | Target Renja 2031 | | Realisasi 2031 | |
|  |  | K | Rp | K | Rp | K | Rp |
| Irigasi | Saluran baik | 100 | 4.000 | 20 | 900 | 20 | 855 |
`).toBeValid();
  });
});

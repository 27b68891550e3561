import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'anggaran/melebihi_pagu';
const report = (rows: string, year = 2016) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
${rows}
`;

it('says by how much, at any level of the budget', () => {
  expectReport(
    report(
      `anggaran {
  program sehat "Sanitasi Sekolah" {
    kegiatan jamban "Jamban Sekolah" {
      subkegiatan tukang "Upah Tukang" { pagu Rp 45.500.000; realisasi «Rp 48.000.000» }
    }
  }
}`,
      2029,
    ),
  ).toReport({
    rule: RULE,
    severity: 'error',
    message: 'melebihi pagu yang berlaku Rp 45.500.000: lebih Rp 2.500.000',
    labels: ['Rp 45.500.000'],
    fixes: 0,
  });
});

describe('versions', () => {
  it('the last one counts, never an earlier one', () => {
    expectReport(
      report('program a "Sanitasi Sekolah" { pagu murni 450; pagu perubahan 500; realisasi 480 }'),
    ).toBeValid();
    expectReport(
      report('program a "Sanitasi Sekolah" { pagu murni 500; pagu perubahan 450; realisasi «480» }'),
    ).toReport({ rule: RULE, message: 'lebih Rp 30', labels: ['450'] });
    expectReport(
      report('program a "Sanitasi Sekolah" { pagu perubahan 500; pagu perubahan 2 470; realisasi «480» }'),
    ).toReport({ rule: RULE, message: 'pagu yang berlaku Rp 470: lebih Rp 10' });
  });

  it('most programs above their pagu murni are normal', () => {
    const rows = ['Pasar', 'Taman', 'Sampah', 'Limbah']
      .map((title, k) => `| ${title} | ${k + 4}00 | ${k + 6}00 | ${k + 5}50 |`)
      .join('\n');
    expectReport(
      report(`tabel "4.1" "Anggaran"\n| Program | Pagu Murni | Pagu Perubahan | Realisasi |\n${rows}`, 2020),
    ).toBeSilent(RULE);
  });
});

describe('which values are compared', () => {
  it('equal is not above, and other periods and scopes have nothing to do with it', () => {
    expectReport(
      report(
        'subkegiatan a "Upah Tukang" { pagu 500; realisasi 500; realisasi 2015 700; realisasi 900 lingkup "dua dinas" }',
      ),
    ).toBeValid();
  });

  it('realisasi of an indicator above its target is none', () => {
    expectReport(report('indikator a "Jamban sehat" { satuan unit; target 500; realisasi 700 }')).toBeValid();
  });

  it('a realisasi that its own ratio rejects is left to that finding', () => {
    expectReport(
      report(`program a "Sanitasi Sekolah" { pagu 500; realisasi «530»; serapan 86,00% }
narasi "3.3" { a { pagu 500; realisasi 430; serapan 86,00% } }`),
    ).toReport({ rule: 'anggaran/serapan', message: 'Dengan Rp 430 hasilnya 86,00%' });
  });

  it('of several values the smallest realisasi is held against the greatest pagu', () => {
    expectReport(
      report(`program a "Sanitasi Sekolah" { pagu 500; realisasi 520 }
narasi "3.3" { a.realisasi = Rp 480 }`),
    ).toBeSilent(RULE);
  });

  it('told with whatever else is wrong about the amounts of that statement', () => {
    expectReport(report('program a "Sanitasi Sekolah" { pagu 500; realisasi 530; serapan «86,00%» }', 2023)).toReport({
      rule: 'anggaran/serapan',
      message: /530 \/ 500 × 100% = 106,00%[\s\S]*melebihi pagu yang berlaku Rp 500: lebih Rp 30/,
      labels: ['530', '500'],
    });
  });

  it('a pagu of the Renstra is no ceiling', () => {
    expectReport(`dokumen r "Renstra" { jenis renstra; renstra 2015 s.d. 2019 }
program a "Sanitasi Sekolah" { pagu 2016: 300 }
dokumen lkj "Laporan Kinerja" { tahun 2016 }
narasi "3.3" { a { pagu 500; realisasi 480 } }
`).toBeSilent(RULE);
  });

  it("spending up to a quarter is held against the year's pagu", () => {
    expectReport(
      report('subkegiatan a "Upah Tukang" { pagu 500; realisasi TW1 200; realisasi s.d. TW2 «520» }'),
    ).toReport({ rule: RULE, message: 'lebih Rp 20' });
  });

  it('an amount said in miliar is rounded', () => {
    expectReport(report('kegiatan a "Jamban Sekolah" { pagu 1.499.999.999; realisasi 1,5 miliar }')).toBeValid();
  });

  it('… and still above where every value it may stand for is', () => {
    expectReport(report('kegiatan a "Jamban Sekolah" { pagu 1.399.999.999; realisasi «1,5 miliar» }')).toReport({
      rule: RULE,
      message: '1,5 miliar, melebihi pagu yang berlaku Rp 1.399.999.999',
    });
  });
});

describe('more than the pagu that is none', () => {
  it('revenue, in rows of no kind that is known', () => {
    expectReport(`dokumen lkj "L" { tahun 2033 }
tabel "1"
| Uraian           | Anggaran | Realisasi | %      |
| Retribusi daerah | 2.000    | 2.100     | 105,00 |
`).toBeValid();
  });

  it('what several years of a plan came to', () => {
    expectReport(`dokumen lkj "L" { tahun 2033 }
program "Irigasi" { pagu Rp 500; realisasi s.d. 2033 Rp 900 }
`).toBeValid();
  });
});

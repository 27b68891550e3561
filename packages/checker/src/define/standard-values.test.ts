/** Every definition of `standar.sakip`: the right value is silent, a wrong one is found. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { standard } from './standard.generated.ts';

interface Case {
  /** Measure and kind it is defined for. */
  readonly of: string;
  /** What is special about it. */
  readonly by?: string;
  /** A report with `?` where the value stands. */
  readonly report: string;
  readonly right: string;
  readonly wrong: string;
  readonly rule: string;
  readonly computation?: string;
}

const YEAR = 2032;
const kinerja = (inside: string, more = ''): string => `indikator x "Layanan" { ${inside} }\n${more}`;
const program = (inside: string): string => `anggaran sebagian { program P "Layanan Dasar" { ${inside} } }\n`;
const capaian = (by: string, inside: string, right: string, wrong: string, computation: string): Case => ({
  of: 'capaian indikator',
  by,
  report: kinerja(`satuan nilai; ${inside}; capaian ?`),
  right,
  wrong,
  rule: 'kinerja/capaian',
  computation,
});
const kemajuan = (by: string, inside: string, right: string, wrong: string, computation: string): Case => ({
  of: 'kemajuan indikator',
  by,
  report: kinerja(`satuan nilai; target { 2036: 80 }; ${inside}; kemajuan ?`),
  right,
  wrong,
  rule: 'kinerja/kemajuan',
  computation,
});
const efisiensi = (by: string, first: string, right: string, wrong: string): Case => ({
  of: 'efisiensi indikator',
  by,
  // Two rows show which of the formulas in use is meant.
  report:
    `indikator x "Satu" { capaian 90,00%; serapan 75,00%; efisiensi ${first} }\nindikator y "Dua" { capaian 84,00%; serapan 70,00%; efisiensi ${first} }\nindikator z "Tiga" { capaian 104,00%; serapan 80,00%; efisiensi ? }\n`.replace(
      /Dua" \{ capaian 84,00%; serapan 70,00%; efisiensi \S+/,
      (row) =>
        row.replace(
          first,
          { '120,00%': '120,00%', '15,00%': '14,00%', '25,00%': '30,00%', '16,67%': '16,67%' }[first] ?? first,
        ),
    ),
  right,
  wrong,
  rule: 'kinerja/efisiensi',
});
const growth = (by: string, rows: string, right: string, wrong: string): Case => ({
  of: 'pertumbuhan program',
  by,
  report: `tabel "1"\n| Program | Pagu 2030 | Pagu 2031 | Pagu 2032 | Pertumbuhan |\n| | | | | Pagu |\n${rows}| Gama | 400 | 440 | 550 | ? |\n`,
  right,
  wrong,
  rule: 'kinerja/rata_rata',
});

const CASES: readonly Case[] = [
  capaian('naik', 'arah naik; target 80; realisasi 60', '75%', '133%', '60 / 80'),
  capaian('nothing said', 'target 80; realisasi 60', '75%', '70%', '60 / 80'),
  capaian('turun selisih', 'arah turun selisih; target 80; realisasi 60', '125%', '75%', '(2 × 80 - 60) / 80'),
  capaian('turun balik', 'arah turun balik; target 80; realisasi 64', '125%', '80%', '80 / 64'),
  capaian('turun selisih, a range', 'arah turun selisih; target 70 – 80; realisasi 90', '87,50%', '71,43%', '80'),
  capaian('turun selisih, in the range', 'arah turun selisih; target 70 – 80; realisasi 75', '100%', '106%', '100%'),
  capaian('turun balik, a range', 'arah turun balik; target 70 – 80; realisasi 100', '80%', '70%', '80 / 100'),
  capaian('turun balik, in the range', 'arah turun balik; target 70 – 80; realisasi 75', '100%', '107%', '100%'),
  capaian('rentang, above', 'arah rentang; target 70 – 80; realisasi 84', '105%', '119%', '84 / 80'),
  capaian('rentang, below', 'arah rentang; target 70 – 80; realisasi 63', '90%', '79%', '63 / 70'),
  capaian('rentang, inside', 'arah rentang; target 70 – 80; realisasi 75', '100%', '94%', '100%'),
  {
    of: 'capaian sasaran',
    report: 'sasaran s "Layanan" { capaian ?; indikator "A" { capaian 90% }; indikator "B" { capaian 70% } }\n',
    right: '80%',
    wrong: '85%',
    rule: 'kinerja/rata_rata',
  },
  {
    of: 'capaian dokumen',
    report:
      'sasaran "S" { indikator "A" { capaian 90% }; indikator "B" { capaian 70% } }\nnarasi { lkj.capaian = ? }\n',
    right: '80%',
    wrong: '85%',
    rule: 'kinerja/rata_rata',
  },
  {
    of: 'realisasi indikator',
    by: 'pembilang dan penyebut',
    report: kinerja('satuan persen; pembilang 15; penyebut 60; realisasi ?'),
    right: '25,00%',
    wrong: '26,00%',
    rule: 'kinerja/rumus',
  },
  {
    of: 'capaian program',
    by: 'what stands beside its money',
    report: 'tabel "3" "Kinerja"\n| Program | Target | Realisasi | Capaian |\n| Layanan Dasar | 80 | 60 | ? |\n',
    right: '75,00%',
    wrong: '76,00%',
    rule: 'kinerja/capaian',
    computation: '60 / 80 × 100%',
  },
  ...(['indikator', 'sasaran'] as const).flatMap((kind): Case[] => [
    {
      of: `serapan ${kind}`,
      by: 'its own money',
      report: `tabel "3"\n| ${kind} | Anggaran | Realisasi | % |\n| Layanan Dasar | 800 | 600 | ? |\n`,
      right: '75,00%',
      wrong: '76,00%',
      rule: 'anggaran/serapan',
      computation: '600 / 800 × 100%',
    },
    {
      of: `sisa ${kind}`,
      report: `tabel "3"\n| ${kind} | Anggaran | Realisasi | Sisa |\n| Layanan Dasar | 800 | 600 | ? |\n`,
      right: '200',
      wrong: '300',
      rule: 'kinerja/rumus',
      computation: '800 - 600',
    },
  ]),
  kemajuan('naik', 'arah naik; realisasi 60', '75%', '70%', '60 / 80'),
  kemajuan('turun selisih', 'arah turun selisih; realisasi 60', '125%', '75%', '(2 × 80 - 60) / 80'),
  kemajuan('turun balik', 'arah turun balik; realisasi 64', '125%', '80%', '80 / 64'),
  kemajuan('up to the year', 'arah naik; realisasi 30; realisasi s.d. 2032 60', '75%', '37,50%', '60 / 80'),
  {
    of: 'pagu program',
    report:
      'anggaran sebagian { program P "P" { pagu ?; kegiatan "A" { pagu Rp 700 }; kegiatan "B" { pagu Rp 300 } } }\n',
    right: 'Rp 1.000',
    wrong: 'Rp 1.100',
    rule: 'anggaran/jumlah',
  },
  {
    of: 'realisasi program',
    report:
      'anggaran sebagian { program P "P" { realisasi ?; kegiatan "A" { realisasi Rp 700 }; kegiatan "B" { realisasi Rp 300 } } }\n',
    right: 'Rp 1.000',
    wrong: 'Rp 900',
    rule: 'anggaran/jumlah',
  },
  {
    of: 'sisa program',
    report: program('pagu Rp 1.000; realisasi Rp 900; sisa ?'),
    right: 'Rp 100',
    wrong: 'Rp 110',
    rule: 'kinerja/rumus',
  },
  {
    of: 'serapan program',
    report: program('pagu { murni: Rp 800; perubahan: Rp 1.000 }; realisasi Rp 900; serapan ?'),
    right: '90,00%',
    wrong: '91,00%',
    rule: 'anggaran/serapan',
    computation: '900 / 1.000',
  },
  {
    of: 'serapan indikator',
    report: `${kinerja('serapan ?')}anggaran sebagian { program "A" mendukung x { pagu Rp 600; realisasi Rp 500 }; program "B" mendukung x { pagu Rp 400; realisasi Rp 300 } }\n`,
    right: '80,00%',
    wrong: '79,00%',
    rule: 'anggaran/serapan',
  },
  growth(
    'mean of yearly changes',
    '| Alfa | 100 | 110 | 132 | 15% |\n| Beta | 200 | 210 | 231 | 7,50% |\n',
    '17,50%',
    '18,00%',
  ),
  growth(
    'by the number of values',
    '| Alfa | 100 | 110 | 130 | 10% |\n| Beta | 200 | 210 | 260 | 10% |\n',
    '12,50%',
    '14,00%',
  ),
  growth(
    'by the number of steps',
    '| Alfa | 100 | 110 | 130 | 15% |\n| Beta | 200 | 210 | 260 | 15% |\n',
    '18,75%',
    '20,00%',
  ),
  growth(
    'amounts by the number of values',
    '| Alfa | 100 | 110 | 130 | 10 |\n| Beta | 200 | 210 | 260 | 20 |\n',
    '50',
    '60',
  ),
  efisiensi('capaian / serapan', '120,00%', '130,00%', '132,00%'),
  efisiensi('capaian − serapan', '15,00%', '24,00%', '26,00%'),
  efisiensi('100 − serapan', '25,00%', '20,00%', '22,00%'),
  efisiensi('PMK 22/2021', '16,67%', '23,08%', '25,00%'),
  {
    of: 'efisiensi program',
    by: 'its own indicators',
    report: program('serapan 80,00%; efisiensi ?; indikator "A" { capaian 90,00% }; indikator "B" { capaian 70,00% }'),
    right: '100,00%',
    wrong: '101,00%',
    rule: 'kinerja/efisiensi',
    computation: '/ 80,00 × 100',
  },
  {
    of: 'efisiensi program',
    by: 'PMK 22/2021',
    report: program('pagu Rp 1.000; realisasi Rp 720; efisiensi ?; indikator "A" { capaian 90,00% }'),
    right: '20,00%',
    wrong: '21,00%',
    rule: 'kinerja/efisiensi',
    computation: '720 / (1.000 × 90,00 / 100)',
  },
  {
    of: 'efisiensi keluaran',
    by: 'PMK 214/2017',
    report:
      'anggaran sebagian { program "P" { keluaran "K" { pagu Rp 1.000; realisasi Rp 720; efisiensi ?; indikator "A" { target 10; realisasi 9 } } } }\n',
    right: '20,00%',
    wrong: '21,00%',
    rule: 'kinerja/efisiensi',
  },
  ...(
    [
      'nilai di tengah|8,00%|70,00%|75,00%',
      'batas atas|35,00%|100,00%|137,50%',
      'batas bawah|-30,00%|0,00%|25,00%',
    ] as const
  ).map((text): Case => {
    const [by = '', e = '', right = '', wrong = ''] = text.split('|');
    return {
      of: 'nilai_efisiensi indikator',
      by,
      report: kinerja(`efisiensi ${e}; nilai_efisiensi ?`),
      right,
      wrong,
      rule: 'kinerja/efisiensi',
    };
  }),
];

describe('every definition of the standard', () => {
  const text = ({ report }: Case, value: string): string =>
    `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun ${YEAR}; renstra 2031 s.d. 2036 }\n${report.replace('?', value)}`;

  it.each(CASES.map((one) => [`${one.of}${one.by === undefined ? '' : `, ${one.by}`}`, one] as const))(
    '%s',
    (_, one) => {
      expectReport(text(one, one.right)).toBeValid();
      const { findings } = expectReport(text(one, one.wrong));
      expect(findings.map(({ rule }) => rule)).toContain(one.rule);
      if (one.computation !== undefined)
        expectReport(text(one, `«${one.wrong}»`)).toReport({ rule: one.rule, message: one.computation });
    },
  );

  it('has a case above', () => {
    const named = new Set(CASES.map(({ of }) => of));
    const without = standard.definitions.filter(
      ({ measure, of }) => !of.some((kind) => named.has(`${measure} ${kind}`)),
    );
    expect(without.map(({ measure, of }) => `${measure} ${of.join('|')}`)).toEqual([]);
  });
});

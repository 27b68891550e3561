import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/hitung';
const report = (rows: string, year = 2013) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
indikator mantap "Jalan mantap" { satuan persen; arah naik }
narasi "3.1" {
${rows}
}
`;

describe('sides of a written calculation', () => {
  it('must have one value', () => {
    expectReport(report('  mantap.realisasi = 340 km / 400 km * 100% = «86,50%»')).toReport({
      rule: RULE,
      severity: 'error',
      message: '"340 km / 400 km * 100% = 86,50%", padahal 340 km / 400 km * 100% = 85,00%',
      labels: [],
      fixes: 0,
    });
    expectReport(report('  mantap.realisasi = 340 km / 400 km * 100% = 85,00%', 2030)).toBeValid();
  });

  it('every neighbouring pair of a chain', () => {
    expectReport(report('  mantap.realisasi = 340 / 400 = 0,85 = 85,00%')).toBeValid();
    expectReport(report('  mantap.realisasi = 340 / 400 = 0,75 = «75,00%»')).toReport({
      rule: RULE,
      message: '"340 / 400 = 0,75", padahal 340 / 400 = 0,85',
    });
    expectReport(report('  mantap.realisasi = 340 / 400 = 0,85 = «75,00%»')).toReport({
      rule: RULE,
      message: '"0,85 = 75,00%", padahal 0,85 = 85,00%',
    });
  });

  it('a colon divides, and any sign multiplies', () => {
    expectReport(report('  mantap.realisasi = (202 : 310) x 100% = 65,16%')).toBeValid();
    expectReport(report('  mantap.realisasi = (187 ÷ 310) × 100% = «65,16%»')).toReport({
      rule: RULE,
      message: '= 60,32%',
    });
  });

  it('a percent may mean p or p/100', () => {
    expectReport(report('  mantap.realisasi = 24% * 4,46 = 1,07')).toBeValid();
    expectReport(report('  mantap.efisiensi = 101,77% / 99,37% = 102,42')).toBeValid();
    expectReport(report('  mantap.realisasi = 24% * 4,46 = «1,17»')).toReport({
      rule: RULE,
      message: '24% * 4,46 = 1,07',
    });
  });

  it('stands wherever a value is due', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2008 }
tujuan "Mobilitas" { sasaran "Jalan" { indikator mantap "Jalan mantap" { satuan persen; realisasi 150 / 240 × 100% = «61,50%» } } }
`).toReport({ rule: RULE, message: '150 / 240 × 100% = 62,50%' });
  });

  it('n terms divided by m', () => {
    expectReport(report('  lkj.capaian = (90 + 80 + 70) / 4 = «80,00%»')).toReport({
      rule: RULE,
      message: '(90 + 80 + 70) / 4 = 60,00%',
    });
    expectReport(report('  lkj.capaian = (90 + 80 + 70) / 3 = 80,00%')).toBeValid();
  });

  it('n terms divided by m, although the quotient is right', () => {
    expectReport(report('  lkj.capaian = (90 + 80 + 70) / 4 = «60,00%»')).toReport({ rule: RULE });
  });

  it('cut instead of rounded is no error', () => {
    expectReport(report('  mantap.realisasi = 200 / 300 × 100% = 66,66%')).toBeSilent(RULE);
  });

  it('stored digits may differ in the last kept one', () => {
    expectReport(report('  mantap.realisasi = 200 / 300 × 100% = 66,6666666666660%')).toBeSilent();
  });

  it('a quotient by zero is told as such', () => {
    expectReport(report('  mantap.efisiensi = 12,08% / 0% = «0»')).toReport({
      rule: 'kinerja/efisiensi',
      message: '12,08% / 0% tidak dapat dihitung',
    });
  });
});

describe("the definition's own check", () => {
  it('is replaced by the calculation', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2019 }
indikator air "Air bersih" { satuan persen; arah naik; target 80%; realisasi 60% }
narasi "3.1" { air.capaian = 60 / 80 × 100% = «77,00%» }
`).toReport({ rule: RULE, message: '60 / 80 × 100% = 75,00%' });
  });

  it('a result that its calculation gives does not conflict with its repeats: the operands do', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2019 }
program desa "Jalan Desa" { pagu 400; realisasi 300; serapan 75,00% }
program kota "Jalan Kota" { pagu 400; realisasi 320; serapan 80,00% }
narasi "3.1" { desa.serapan = «320» / 400 = 80,00% }
`).toReport({
      rule: RULE,
      severity: 'warning',
      message:
        'memakai 320, padahal realisasi "Jalan Desa" 2019 adalah 300. Angka 320 milik besaran lain: realisasi "Jalan Kota" 2019',
      labels: ['300'],
      fixes: 0,
    });
  });
});

describe("another quantity's operand", () => {
  const base = (sentence: string, year = 2032) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
program jalan "Jalan" mendukung mantap { pagu 400; realisasi 300; serapan 75,00% }
indikator mantap "Jalan mantap" { satuan persen; arah naik; target 80%; realisasi 60,12%; capaian 75,15% }
indikator baik "Jembatan baik" { satuan persen; arah naik; target 90%; realisasi 72%; capaian 80,00% }
narasi "3.1" { ${sentence} }
`;

  it('is a warning under it', () => {
    expectReport(base('mantap.capaian = «72%» / 80% = 90,00%')).toReport({
      rule: RULE,
      severity: 'warning',
      message:
        'padahal realisasi "Jalan mantap" 2032 adalah 60,12%. Angka 72% milik besaran lain: realisasi "Jembatan baik" 2032',
      labels: ['60,12%'],
    });
    expectReport(base('mantap.capaian = 60,12% / «90%» = 66,80%')).toReport({
      rule: RULE,
      severity: 'warning',
      message: 'padahal target "Jalan mantap" 2032 adalah 80%',
    });
  });

  it('in a quotient of ratios too', () => {
    expectReport(base('mantap.efisiensi = «80,00%» / 75,00% = 106,67')).toReport({
      rule: RULE,
      severity: 'warning',
      message:
        'Hitungan efisiensi "Jalan mantap" 2032 memakai 80,00%, padahal capaian "Jalan mantap" 2032 adalah 75,15%',
    });
  });

  it('the same operand in a repeat of the calculation is one finding', () => {
    expectReport(base('mantap.capaian = «72%» / 80% = 90,00%; mantap.capaian = 72% / 80% = 90,00%', 2016)).toReport({
      rule: RULE,
      labels: ['60,12%', '72%'],
    });
  });

  it('a coarser print of the own operand is none', () => {
    expectReport(base('mantap.capaian = 60,1% / 80% = 75,13%')).toBeValid();
  });

  it('only where the measure has a definition of that shape', () => {
    expectReport(base('mantap.realisasi = 72 / 120 = 60%')).toBeSilent(RULE);
  });

  it('with × 100% behind it', () => {
    expectReport(base('mantap.capaian = «72%» / 80% × 100% = 90,00%')).toReport({ rule: RULE, severity: 'warning' });
  });
});

describe("formulas in a table's head", () => {
  const table = (formula: string, year: string) => `dokumen lkj "Laporan Kinerja" { tahun 2013 }
tabel "3.3" "Realisasi triwulan"
| Indikator | Target | Realisasi TW1 | Realisasi TW2 | Realisasi | Capaian |
| (1)       | (2)    | (3)           | (4)           | ${formula} | (6)    |
| Jalan     | 10     | 3             | 4             | ${year}    | 70,00  |
`;

  it('are no row', () => {
    expectReport(table('(5)=(3)+(4)', '7')).toBeValid();
  });

  it('hold in every row', () => {
    expectReport(table('(5)=(3)+(4)', '«8»').replace('70,00', '80,00')).toReport({ rule: RULE, message: '3 + 4' });
  });
});

describe('a bracket behind a percentage', () => {
  it('says where it comes from, in sentences and cells', () => {
    expectReport(report('  mantap.realisasi = 85% (17/20)\n  mantap.target = 80% (16 dari 20 ruas)')).toBeValid();
    expectReport(report('  mantap.realisasi = «85% (18/20)»')).toReport({
      rule: RULE,
      message: 'Tertulis 85% (18/20), padahal 18/20 = 90%',
    });
    expectReport(
      report('  mantap.target = 80%', 2031).replace(
        'narasi',
        'tabel "1"\n| Indikator | Realisasi |\n| mantap | «85,0% (17 dari 25 ruas)» |\nnarasi',
      ),
    ).toReport({ rule: RULE, message: '17 dari 25 ruas = 68,0%' });
  });

  it('of a rate or a count it is not recomputed', () => {
    expectReport(report('  mantap.realisasi = 18,5 per 1.000 (37/2.000)')).toBeSilent(RULE);
  });

  it('replace the usual definition', () => {
    const report = (capaian: string) => `dokumen lkj "Laporan Kinerja" { tahun 2041 }
tabel "3.3"
| Indikator     | Target | Realisasi | Capaian          |
| (1)           | (2)    | (3)       | (4)=(2)/(3)x100% |
| Jumlah aduan  | 30     | 24        | ${capaian}       |
`;
    expectReport(report('125,00')).toBeValid();
    expectReport(report('«80,00»')).toReport({ rule: RULE, severity: 'error', message: '(4)=(2)/(3)x100%' });
  });

  it('hold in total rows, whose quotients may also be means', () => {
    const report = (total: string) => `dokumen lkj "Laporan Kinerja" { tahun 2042 }
tabel "3.3"
| Program         | Pagu  | TW I  | TW II | Realisasi | Serapan            |
| 1               | 2     | 3     | 4     | 5 = 3 + 4 | 6 = 5 / 2 x 100    |
| Program Jalan   | 4.000 | 1.500 | 2.000 | 3.500     | 87,50              |
| Program Jembatan | 2.000 | 400  | 600   | 1.000     | 50,00              |
| Jumlah          | 6.000 | 1.900 | 2.600 | ${total}  |
`;
    expectReport(report('4.500 | 75,00')).toBeValid();
    expectReport(report('4.500 | 68,75')).toBeSilent(RULE);
    expectReport(report('«4.400» | 73,33')).toReport({ rule: RULE });
  });

  it('cut instead of rounded is no error, and a fraction is its percentage', () => {
    const report = (capaian: string) => `dokumen lkj "Laporan Kinerja" { tahun 2043 }
tabel "3.3"
| Indikator    | Target | Realisasi | Capaian          |
| (1)          | (2)    | (3)       | (4)=(3)/(2)x100% |
| Jumlah halte | 35     | 10        | ${capaian}       |
`;
    expectReport(report('28,57')).toBeSilent(RULE);
    expectReport(report('28,571428571428573')).toBeSilent(RULE);
    expectReport(report('0,2857')).toBeSilent(RULE);
    expectReport(report('«29,57»')).toReport({ rule: RULE });
  });

  it('left standing over rows that are not added up are told once', () => {
    const report = (first: string, last: string, unit: string) => `dokumen lkj "Laporan Kinerja" { tahun 2045 }
tabel "3.3"
| Indikator        | Satuan  | TW I  | TW II | TW III | TW IV | Realisasi         |
| 1                | 2       | 3     | 4     | 5      | 6     | 7 = 3 + 4 + 5 + 6 |
| Surat dijawab    | ${unit} | 90    | 92    | 95     | 97    | ${first}          |
| Arsip tertata    | ${unit} | 70    | 75    | 80     | 85    | 85                |
| Aduan ditangani  | ${unit} | 80    | 81    | 82     | 83    | ${last}           |
| Jumlah laporan   | laporan | 3     | 3     | 3      | 3     | 12                |
`;
    expectReport(report('«97»', '83', 'surat')).toReport({
      rule: RULE,
      severity: 'warning',
      message: 'di 3 baris',
      labels: ['85', '83'],
    });
    expectReport(report('«97»', '83', '%')).toReport({ rule: RULE, severity: 'hint', labels: ['85', '83'] });
    expectReport(report('374', '326', '%').replace('85                |', '«85»                |')).toReport({
      rule: RULE,
      severity: 'hint',
    });
    expectReport(report('374', '«337»', '%').replace('85                |', '310                |')).toReport({
      rule: RULE,
      severity: 'error',
      message: '80 + 81 + 82 + 83 = 326',
    });
  });

  it('over indicators of which less is better are a hint, and none where the direction is declared', () => {
    const report = (capaian: string, more = '') => `dokumen lkj "Laporan Kinerja" { tahun 2046 }
${more}
tabel "3.3"
| Indikator       | Target | Realisasi | Capaian                |
| (1)             | (2)    | (3)       | (4) = (3) / (2) x 100% |
| Angka kematian  | 20     | 16        | ${capaian}             |
| Angka kelulusan | 95     | 97        | 102,11                 |
`;
    expectReport(report('«120,00»')).toReport({ rule: RULE, severity: 'hint', message: 'makin rendah makin baik' });
    expectReport(report('«125,00»')).toReport({ rule: RULE, severity: 'hint' });
    expectReport(report('«130,00»')).toReport({ rule: RULE, severity: 'error' });
    expectReport(report('120,00', 'indikator "Angka kematian" { arah turun selisih }')).toBeValid();
    expectReport(report('«80,00»', 'indikator "Angka kematian" { arah turun selisih }')).toReport({
      rule: 'kinerja/capaian',
    });
  });

  it('one slip is one finding, in its row and in the sum above it', () => {
    const report = (year: string) => `dokumen lkj "Laporan Kinerja" { tahun 2044 }
tabel "3.3"
| Program / Kegiatan     | Pagu  | Realisasi TW I | Realisasi TW II | Realisasi |
| 1                      | 2     | 3              | 4               | 5 = 3 + 4 |
| Program Jalan          | 4.000 | 1.500          | 2.000           | 3.500     |
| Kegiatan Rehabilitasi  | 3.000 | 1.100          | 1.600           | 2.700     |
| Kegiatan Pemeliharaan  | 1.000 | 400            | 400             | ${year}   |
`;
    expectReport(report('800')).toBeValid();
    expectReport(report('«700»')).toReport({ rule: RULE, message: '400 + 400 = Rp 800' });
  });
});

describe('what was added and taken away between two versions', () => {
  const table = (change: string, head = 'Bertambah/(Berkurang)', year = 2022) =>
    `dokumen lkj "Laporan Kinerja" { tahun ${year} }
tabel "2.1"
| Program    | Pagu Murni  | Pagu Perubahan | ${head} |
| Jalan      | 500.000.000 | 420.000.000    | ${change} |
| Jembatan   | 300.000.000 | 390.000.000    | 90.000.000 |
`;

  it('is the later less the earlier one', () => {
    expectReport(table('(80.000.000)')).toBeSilent(RULE);
    expectReport(table('«-60.000.000»', 'Bertambah / Berkurang', 2017)).toReport({
      rule: RULE,
      message: '420.000.000 - 500.000.000 = -80.000.000',
    });
    expectReport(table('«(8.000.000)»')).toReport({ rule: RULE, message: 'Pagu Perubahan − Pagu Murni' });
  });

  it('without any minus its sign is not known', () => {
    expectReport(table('80.000.000', 'Bertambah / Berkurang')).toBeSilent(RULE);
  });
});

describe('the end of a plan beside its years', () => {
  const matrix = (
    target: string,
    rp: string,
  ) => `dokumen renstra "Renstra Puskesmas" { jenis renstra; renstra 2031 s.d. 2033 }
tabel "T-C.27" "Program dan pendanaan"
| Program | Indikator | Target dan Pendanaan | | | | | | Kondisi Kinerja pada Akhir Periode Renstra | |
|  |  | 2031 |  | 2032 |  | 2033 |  |  |  |
|  |  | Target | Rp | Target | Rp | Target | Rp | Target | Rp |
| Kesehatan Ibu | Ibu hamil diperiksa | 410 | 120 | 420 | 130 | 430 | 145 | ${target} | 395 |
| Gizi | Persentase balita ditimbang | 80% | 60 | 82% | 65 | 85% | 70 | 85% | ${rp} |
| Sanitasi | Desa berjamban | 4 | 200 | 6 | 210 | 9 | 230 | 9 | 640 |
`;
  it('has the sum of all amounts, and a target that may be the sum of the years', () => {
    expectReport(matrix('430', '195')).toBeValid();
    expectReport(matrix('1.260', '195')).toBeValid();
    expectReport(matrix('430', '«205»')).toReport({ rule: 'kinerja/hitung', message: '60 + 65 + 70' });
    expectReport(matrix('«440»', '195')).toReport({ rule: 'konsistensi/nilai', labels: ['430'] });
  });

  it('is the last year’s where the rows say so', () => {
    expectReport(matrix('430', '70').replace('395', '145').replace('640', '230')).toBeValid();
  });
});

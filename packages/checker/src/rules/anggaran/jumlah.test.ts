import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'anggaran/jumlah';
const report = (rows: string, year = 2019) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
${rows}
`;
const table = (rows: string, head = '| Program | Pagu |', year = 2019) =>
  report(`tabel "4.1" "Anggaran dan realisasi"\n${head}\n${rows}`, year);

describe('totals of the tree', () => {
  it('adds at every depth and names the part that is the difference', () => {
    expectReport(
      report(
        `anggaran {
  urusan sehat "Urusan Kesehatan" {
    pagu «Rp 1.250.000.000»
    program obat "Penyediaan Obat" {
      pagu Rp 750.000.000
      kegiatan apotek "Pengadaan Apotek" { pagu Rp 500.000.000 }
      kegiatan gudang "Gudang Farmasi" {
        pagu Rp 250.000.000
        subkegiatan sewa "Sewa Gudang" { pagu Rp 150.000.000 }
        subkegiatan listrik "Listrik Gudang" { pagu Rp 100.000.000 }
      }
    }
    program pasar "Sanitasi Pasar" { pagu Rp 250.000.000 }
  }
}`,
        2014,
      ),
    ).toReport({
      rule: RULE,
      severity: 'error',
      message:
        /lebih Rp 250\.000\.000 dari jumlah bagiannya: 750\.000\.000 \+ 250\.000\.000 = Rp 1\.000\.000\.000[\s\S]*nyatakan "sebagian"[\s\S]*persis pagu "Sanitasi Pasar" 2014/,
      labels: ['Rp 750.000.000', 'Rp 250.000.000'],
      fixes: 0,
    });
  });

  it('a total that falls short of its parts is no matter of sebagian', () => {
    const text = report(
      'subkegiatan panen "Panen Raya" {\n  pagu «690.000»\n  akun a "Honor" { pagu 400.000 }\n  akun b "Sewa" { pagu 310.000 }\n}',
      2027,
    );
    expectReport(text).toReport({
      rule: RULE,
      message: 'kurang Rp 20.000 dari jumlah bagiannya: 400.000 + 310.000 = Rp 710.000. Betulkan jumlahnya, atau',
    });
    expectReport(text).toReport({ rule: RULE, message: /^(?!.*sebagian)/s });
  });

  it('lists all parts that fit the difference, then pairs of them', () => {
    const parts = (a: number, b: number) => `program tani "Penyuluhan Tani" {
  pagu «${a}»
  kegiatan sl "Sekolah Lapang" { pagu 400 }
  kegiatan demplot "Demplot Padi" { pagu 350 }
  kegiatan kunjung "Kunjungan Tani" { pagu 300 }
  kegiatan mina "Mina Padi" { pagu ${b} }
}`;
    expectReport(report(parts(1050, 300))).toReport({
      rule: RULE,
      message: 'persis pagu "Kunjungan Tani" 2019 (Rp 300) atau pagu "Mina Padi" 2019 (Rp 300): tampaknya tidak ikut',
    });
    expectReport(report(parts(530, 130))).toReport({
      rule: RULE,
      message: 'Selisih Rp 650 persis pagu "Demplot Padi" 2019 (Rp 350) + pagu "Kunjungan Tani" 2019 (Rp 300)',
    });
  });

  it("names a neighbour's part where none of its own fits", () => {
    expectReport(
      report(`bidang tani "Pertanian" {
  program suluh "Penyuluhan" {
    pagu «820.000»
    kegiatan sl "Sekolah Lapang" { pagu 400.000 }
    kegiatan demplot "Demplot Padi" { pagu 350.000 }
  }
  program ternak "Peternakan" {
    pagu 170.000
    kegiatan vaksin "Vaksin Sapi" { pagu 70.000 }
    kegiatan pakan "Pakan Sapi" { pagu 100.000 }
  }
}`),
    ).toReport({ rule: RULE, message: 'persis pagu "Vaksin Sapi" 2019 (Rp 70.000), yang bukan bagian langsungnya' });
  });

  it('tells an only part as such', () => {
    expectReport(
      report(
        'kegiatan air "Air Bersih" { realisasi «92.500»; subkegiatan sumur "Sumur Bor" { realisasi 90.000 } }',
        2008,
      ),
    ).toReport({
      rule: RULE,
      message: 'satu-satunya bagiannya, realisasi "Sumur Bor" 2008, tertulis Rp 90.000: selisihnya Rp 2.500',
      labels: ['90.000'],
    });
  });

  it('each version has its own sum', () => {
    expectReport(
      `dokumen dpa "DPA" { jenis dpa; tahun 2019 }
program suluh "Penyuluhan" {
  pagu { murni: 700.000; perubahan: «900.000» }
  kegiatan sl "Sekolah Lapang" { pagu { murni: 300.000; perubahan: 400.000 } }
  kegiatan demplot "Demplot Padi" { pagu { murni: 400.000; perubahan: 400.000 } }
}
`,
    ).toReport({ rule: RULE, message: /pagu perubahan "Penyuluhan" 2019, lebih Rp 100\.000/ });
  });

  it('a partition makes up its whole, beside the children', () => {
    const text = (operasi: string) =>
      report(`program suluh "Penyuluhan" {
  pagu 900.000
  kegiatan sl "Sekolah Lapang" { pagu 500.000 }
  kegiatan demplot "Demplot Padi" { pagu 400.000 }
  rincian "Jenis belanja" { operasi "Belanja Operasi" { pagu ${operasi} }; modal "Belanja Modal" { pagu 50.000 } }
}`);
    expectReport(text('800.000')).toReport({
      rule: RULE,
      at: '900.000',
      message: /800\.000 \+ 50\.000 = Rp 850\.000[\s\S]*persis pagu "Belanja Modal"/,
    });
    expectReport(text('850.000')).toBeValid();
  });

  it('what another place states as the sum is offered as a fix', () => {
    const text = (total: string) =>
      report(`program suluh "Penyuluhan" {
  realisasi ${total}
  kegiatan sl "Sekolah Lapang" { realisasi 400.000 }
  kegiatan demplot "Demplot Padi" { realisasi 450.000 }
}
narasi "3.3" { suluh.realisasi = Rp 850.000 }`);
    expectReport(text('«860.000»')).toReport({
      rule: RULE,
      message: 'lebih Rp 10.000',
      labels: ['Rp 850.000', '400.000', '450.000'],
      fixes: 1,
    });
    expectReport(text('860.000')).applyFix(RULE).toEqual(text('850.000'));
  });

  it('is silent where a part is not written, unless the known ones exceed the whole', () => {
    const text = (first: string) =>
      report(
        `program jalan "Jalan Desa" { pagu 900; kegiatan aspal "Aspal" { pagu ${first} }; kegiatan talud "Talud"; kegiatan rambu "Rambu" { pagu 100 } }`,
        2031,
      );
    expectReport(text('300')).toBeValid();
    expectReport(text('850')).toReport({
      rule: RULE,
      at: '900',
      message: 'Bagian yang tertulis saja berjumlah 850 + 100 = Rp 950, sudah melebihi pagu "Jalan Desa" 2031',
      fixes: 0,
    });
  });

  it('known parts count at their smallest claimed values', () => {
    expectReport(
      report(`program jalan "Jalan Desa" sebagian { pagu 900; kegiatan aspal "Aspal" { pagu 950 } }
narasi "3.3" { aspal.pagu = Rp 800 }`),
    ).toBeSilent(RULE);
  });

  it('sebagian leaves a shortfall alone, and a sum of only some parts', () => {
    expectReport(
      report('program jalan "Jalan Desa" sebagian { pagu 900; kegiatan aspal "Aspal" { pagu 300 } }', 2030),
    ).toBeValid();
    expectReport(
      report('program jalan "Jalan Desa" sebagian { pagu «200»; kegiatan aspal "Aspal" { pagu 300 } }', 2030),
    ).toReport({ rule: RULE, message: 'sudah melebihi' });
  });

  it('outcomes share the amount of their parent, and physical K is never summed', () => {
    expectReport(
      report(`program tani "Penyuluhan" {
  pagu 900; target 10 unit; fisik 100%
  hasil terlatih "Petani terlatih" { pagu 900 }
  kegiatan sawah "Sawah" { pagu 400; target 3 unit; fisik 90% }
  kegiatan kebun "Kebun" { pagu 500; target 5 unit; fisik 95% }
}`),
    ).toBeValid();
  });

  it('a total with a joint scope is no sum of the own parts', () => {
    expectReport(
      report(
        `anggaran { pagu 5.000 lingkup "dua dinas"; program a "Penyuluhan" { pagu 900 }; program b "Ternak" { pagu 700 } }`,
      ),
    ).toBeValid();
  });

  it('rounded amounts agree with what they round', () => {
    expectReport(
      report(
        'anggaran { pagu 1,5 miliar; program a "Penyuluhan" { pagu 912.345.678 }; program b "Ternak" { pagu 580.000.000 } }',
      ),
    ).toBeValid();
    expectReport(
      report(
        'anggaran { pagu «1,6 miliar»; program a "Penyuluhan" { pagu 912.345.678 }; program b "Ternak" { pagu 580.000.000 } }',
      ),
    ).toReport({ rule: RULE, message: '912.345.678 + 580.000.000 = Rp 1.492.345.678' });
  });

  it('a year is the sum of its quarters or their last, where nothing is declared', () => {
    expectReport(
      report(
        'program a "Penyuluhan" { realisasi TW1 100; realisasi TW2 200; realisasi TW3 300; realisasi TW4 350; realisasi «1.000» }',
      ),
    ).toReport({ rule: RULE, message: '100 + 200 + 300 + 350' });
  });

  it('says nothing of a year that is the sum of its quarters or their last, nor of a falling series', () => {
    expectReport(
      report(
        'program a "Penyuluhan" { realisasi TW1 350; realisasi TW2 300; realisasi TW3 200; realisasi TW4 100; realisasi 950 }\n' +
          'program b "Ternak" { realisasi s.d. TW1 100; realisasi s.d. TW2 200; realisasi s.d. TW3 300; realisasi s.d. TW4 350; realisasi 350 }',
      ),
    ).toBeValid();
  });
});

describe('total rows', () => {
  it('add the rows of their own table and claim the node whose parts they are', () => {
    expectReport(
      report(`anggaran { pagu «Rp 1.700»; program a "Penyuluhan"; program b "Peternakan" }
tabel "4.1" "Anggaran"
| Program    | Pagu  |
| Penyuluhan | 900   |
| Peternakan | 600   |
| Jumlah     | 1.500 |`),
    ).toReport({ rule: RULE, message: '900 + 600 = Rp 1.500', labels: ['1.500', '900', '600'], fixes: 1 });
  });

  it('of several levels only rows without an ancestor in the table are added', () => {
    const rows = (total: string) =>
      table(
        `| Program Penyuluhan | 900 |
| Kegiatan Sekolah Lapang | 500 |
| Sub Kegiatan Honor Pelatih | 500 |
| Kegiatan Demplot Padi | 400 |
| Program Peternakan | 600 |
| Kegiatan Vaksin Sapi | 600 |
| Jumlah | ${total} |`,
        '| Program/Kegiatan/Sub Kegiatan | Pagu |',
      );
    expectReport(rows('1.500')).toBeValid();
    expectReport(rows('«3.500»')).toReport({ rule: RULE, message: '900 + 600 = Rp 1.500' });
  });

  it('levels come from codes too, and a node inside the table has its own sum', () => {
    const rows = (first: string) =>
      table(
        `| 2.11.01 | Penunjang Urusan | 900 |
| 2.11.01.2.01 | Perencanaan | ${first} |
| 2.11.01.2.02 | Keuangan | 500 |
| 2.11.02 | Tata Lingkungan | 600 |
| | Jumlah | 1.500 |`,
        '| Kode | Uraian | Pagu |',
        2021,
      );
    expectReport(rows('400')).toBeSilent(RULE);
    expectReport(rows('450')).toReport({
      rule: RULE,
      at: '900',
      message: 'pagu "Penunjang Urusan" 2021, kurang Rp 50 dari jumlah bagiannya: 450 + 500 = Rp 950',
    });
  });

  it('adds nothing where the level of a row is not told', () => {
    expectReport(
      table(
        '| Penyuluhan | 900 |\n| Sekolah Lapang | 500 |\n| Demplot Padi | 400 |\n| Jumlah | 1.500 |',
        '| Program/Kegiatan/Sub Kegiatan | Pagu |',
      ),
    ).toBeSilent(RULE);
  });

  it('a row with - or blank counts as 0', () => {
    expectReport(
      table('| Penyuluhan | 900 |\n| Peternakan | - |\n| Perkebunan | 600 |\n| Jumlah | 1.500 |'),
    ).toBeValid();
    expectReport(
      table('| Penyuluhan | 900 |\n| Peternakan | - |\n| Perkebunan | 500 |\n| Jumlah | «1.500» |'),
    ).toReport({
      rule: RULE,
      severity: 'warning',
      message: '1 baris tanpa angka dihitung 0; bila salah satunya bernilai Rp 100, jumlahnya cocok',
      labels: ['-', '900', '500'],
    });
    expectReport(
      table('| Penyuluhan | 900 |\n| Peternakan | - |\n| Perkebunan | 700 |\n| Jumlah | «1.500» |'),
    ).toReport({ rule: RULE, severity: 'error', message: '900 + 700 = Rp 1.600' });
  });

  it('a part beside blank rows is not called the only one', () => {
    expectReport(table('| Penyuluhan | 900 |\n| Peternakan | - |\n| Perkebunan |  |\n| Jumlah | «1.500» |')).toReport({
      rule: RULE,
      severity: 'warning',
      message: /^(?![\s\S]*satu-satunya)/,
    });
  });

  it('a row of … stands for parts that are not quoted', () => {
    expectReport(table('| Penyuluhan | 900 |\n| Peternakan | 600 |\n| … | … |\n| Jumlah | 1.700 |')).toBeSilent(RULE);
  });

  it('… or not: more than the whole is wrong all the same', () => {
    expectReport(table('| Penyuluhan | 900 |\n| Peternakan | 600 |\n| … | … |\n| Jumlah | «1.400» |')).toReport({
      rule: RULE,
      message: '900 + 600 = Rp 1.500',
    });
  });

  it('a table of some of the parts does not claim the node', () => {
    expectReport(
      report(`program a "Penyuluhan"
program b "Peternakan"
program c "Perkebunan" { pagu 300 }
tabel "4.1" "Anggaran"
| Program | Pagu |
| Penyuluhan | 900 |
| Peternakan | 600 |
| Jumlah | 1.500 |`),
    ).toBeValid();
  });

  it('a total of percentages may be their sum', () => {
    const head = '| Indikator | Capaian |';
    const rows = '| Padi | 98,10% |\n| Jagung | 102,28% |\n| Kedelai | 110,00% |\n| Jumlah |';
    expectReport(table(`${rows} 310,38 |`, head)).toBeValid();
  });

  it('a wrong total of percentages is told by its sum', () => {
    const rows = '| Padi | 98,10% |\n| Jagung | 102,28% |\n| Kedelai | 110,00% |';
    expectReport(table(`${rows}\n| Jumlah | «301,38» |`, '| Indikator | Capaian |')).toReport({
      rule: RULE,
      message: '98,10 + 102,28 + 110,00 = 310,38%',
      labels: ['98,10%', '102,28%', '110,00%'],
    });
  });

  it('a total of a ratio may be the ratio of the totals in its row', () => {
    expectReport(
      table(
        '| Pasar | 4.000.000.000 | 3.900.000.000 | 97,50 |\n| Taman | 4.729.827.382 | 4.492.017.867 | 94,97 |\n| Jumlah | 8.729.827.382 | 8.392.017.867 | 96,13 |',
        '| Program | Pagu | Realisasi | % |',
        2020,
      ),
    ).toBeValid();
  });

  it('a total of a ratio may be the sum', () => {
    expectReport(
      table(
        '| Pasar | 900 | 810 | 90,00 |\n| Taman | 600 | 480 | 80,00 |\n| Jumlah | 1.500 | 1.290 | 170,00 |',
        '| Program | Pagu | Realisasi | % |',
      ),
    ).toBeSilent();
  });

  it('a total of a ratio may be the mean', () => {
    expectReport(
      table(
        '| Pasar | 900 | 810 | 90,00 |\n| Taman | 600 | 480 | 80,00 |\n| Jumlah | 1.500 | 1.290 | 85,00 |',
        '| Program | Pagu | Realisasi | % |',
      ),
    ).toBeSilent();
  });

  it('a total of percentages that is their mean is not accused', () => {
    expectReport(
      table('| Padi | 98,10% |\n| Jagung | 102,20% |\n| Jumlah | 100,15% |', '| Indikator | Capaian |', 2012),
    ).toBeSilent();
  });

  it('… but hinted at', () => {
    expectReport(
      table('| Padi | 98,10% |\n| Jagung | 102,20% |\n| Jumlah | «100,15%» |', '| Indikator | Capaian |', 2012),
    ).toReport({ rule: RULE, severity: 'hint' });
  });
});

describe('rounded rupiah', () => {
  it('a column in millions is added as printed', () => {
    expectReport(
      table('| Penyuluhan | 912,35 |\n| Peternakan | 580,10 |\n| Jumlah | 1.492,45 |', '| Program | Pagu (juta) |'),
    ).toBeValid();
    expectReport(
      table('| Penyuluhan | 912,35 |\n| Peternakan | 580,10 |\n| Jumlah | «1.592,45» |', '| Program | Pagu (juta) |'),
    ).toReport({ rule: RULE, message: '912.350.000 + 580.100.000 = Rp 1.492.450.000' });
  });

  it('a column in millions that only hidden digits explain is a hint', () => {
    expectReport(
      table('| Penyuluhan | 912,35 |\n| Peternakan | 580,10 |\n| Jumlah | «1.492,46» |', '| Program | Pagu (juta) |'),
    ).toReport({ rule: RULE, severity: 'hint' });
  });

  it('rupiah beside siblings that show sen are rounded', () => {
    expectReport(table('| Penyuluhan | 912.350,50 |\n| Peternakan | 580.100,75 |\n| Jumlah | 1.492.451 |')).toBeValid();
  });
});

describe('stories', () => {
  it('one total that is wrong in a ratio, a sum and a repeat is told once, by the ratio', () => {
    expectReport(
      report(
        `bidang laut "Kelautan" {
  pagu Rp 2.000.000.000; realisasi «Rp 1.990.000.000»; serapan 95,00%
  program kapal "Kapal" { pagu Rp 1.200.000.000; realisasi Rp 1.100.000.000; serapan 91,67% }
  program dermaga "Dermaga" { pagu Rp 800.000.000; realisasi Rp 800.000.000; serapan 100,00% }
}
narasi "3.1" { laut.realisasi = Rp 1.900.000.000 }`,
        2025,
      ),
    ).toReport({
      rule: 'anggaran/serapan',
      message: /hitungannya 1\.990\.000\.000 \/ 2\.000\.000\.000 × 100% = 99,50%[\s\S]*lebih Rp 90\.000\.000/,
    });
  });

  it('a total found wrong in the tree is not told again where the same numbers stand in a table', () => {
    expectReport(
      report(`program suluh "Penyuluhan" {
  pagu «1.900.000»
  kegiatan sl "Sekolah Lapang" { pagu 1.400.000 }
  kegiatan demplot "Demplot Padi" { pagu 450.000 }
}
tabel "4.1" "Anggaran"
| Program    | Kegiatan       | Pagu      |
| Penyuluhan | Sekolah Lapang | 1.400.000 |
|            | Demplot Padi   | 450.000   |
| Jumlah     |                | 1.900.000 |`),
    ).toReport({ rule: RULE, message: '1.400.000 + 450.000 = Rp 1.850.000' });
  });

  it('a part that its own ratio rejects is no part of the sum', () => {
    expectReport(
      report(
        `bidang laut "Kelautan" {
  realisasi Rp 1.900.000.000
  program kapal "Kapal" { pagu Rp 1.200.000.000; realisasi «Rp 1.010.000.000»; serapan 91,67% }
  program dermaga "Dermaga" { pagu Rp 800.000.000; realisasi Rp 800.000.000; serapan 100,00% }
}
narasi "3.1" { kapal { pagu Rp 1.200.000.000; realisasi Rp 1.100.000.000; serapan 91,67% } }`,
        2024,
      ),
    ).toReport({ rule: 'anggaran/serapan', message: 'Dengan Rp 1.100.000.000 hasilnya 91,67%' });
  });
});

describe('a version that nobody names is the one in force', () => {
  const tree = (parts: readonly [string, string], whole: string) => `dokumen lkj "L" { tahun 2034 }
program "Irigasi" {
  pagu ${whole}
  kegiatan "Bendung" { pagu ${parts[0]} }
  kegiatan "Saluran" { pagu ${parts[1]} }
}
`;
  const versions = (last: string) => `{ murni: Rp 900; perubahan: ${last} }`;
  it('of the parts of a whole with versions', () => {
    expectReport(tree(['Rp 600', 'Rp 400'], versions('Rp 1.000'))).toBeValid();
    expectReport(tree(['Rp 600', 'Rp 450'], versions('«Rp 1.000»'))).toReport({ rule: 'anggaran/jumlah' });
  });

  it('of a whole whose parts have versions', () => {
    expectReport(tree([versions('Rp 600'), versions('Rp 400')], 'Rp 1.000')).toBeValid();
    expectReport(tree([versions('Rp 600'), versions('Rp 450')], '«Rp 1.000»')).toReport({ rule: 'anggaran/jumlah' });
  });

  it('but a table shows what stood at its time', () => {
    expectReport(`dokumen lkj "L" { tahun 2034 }
anggaran {
  pagu ${versions('Rp 1.000')}
  program "Irigasi" { pagu perubahan Rp 600 }
  program "Sungai" { pagu perubahan Rp 400 }
}
tabel "1"
| Program | Pagu   |
| Irigasi | Rp 550 |
| Sungai  | Rp 350 |
`).toBeValid();
  });
});

describe('several offices in one document', () => {
  const joint = (
    total: string,
    own = 'Rp 300',
    more = '',
  ) => `dokumen lkj "Laporan Kinerja Pemerintah Kota" { tahun 2019 }
instansi "Dinas Air" { program "Irigasi" { pagu Rp 100 }; program "Penunjang" { pagu Rp 200 }; pagu ${own} }
instansi "Dinas Api" { program "Damkar" { pagu Rp 50 }; program "Penunjang" { pagu Rp 250 }; pagu Rp 300 }
${more}anggaran { pagu ${total} }
`;

  it('each adds its own programmes, all of them make the joint total', () => {
    expectReport(joint('Rp 600')).toBeSilent(RULE);
    expectReport(joint('«Rp 700»')).toReport({ rule: RULE, message: '300 + 300 = Rp 600' });
    expectReport(joint('Rp 600', '«Rp 320»')).toReport({ rule: RULE, message: '100 + 200 = Rp 300' });
    expectReport(joint('Rp 640', 'Rp 300', 'program "Bersama" { pagu Rp 40 }\n')).toBeSilent(RULE);
  });

  it('a table names them below Perangkat Daerah', () => {
    const table = (total: string) =>
      joint(
        'Rp 600',
        'Rp 300',
        `tabel "1"\n| Perangkat Daerah | Pagu |\n| Dinas Air | 300 |\n| Dinas Api | 300 |\n| Jumlah | ${total} |\n`,
      );
    expectReport(table('600')).toBeSilent(RULE);
    expectReport(table('«500»')).toReport({ rule: RULE, message: '300 + 300 = Rp 600' });
  });
});

describe('the score of an evaluation', () => {
  const lhe = (score: string, sentence = '') => `dokumen lhe "LHE AKIP" { jenis lhe; tahun 2033 }
tabel "1"
| No | Komponen                 | Bobot  | Nilai |
| 1  | Perencanaan Kinerja      | 30,00  | 21,00 |
| 2  | Pengukuran Kinerja       | 70,00  | 50,50 |
|    | Nilai Hasil Evaluasi     | 100,00 | ${score} |
${sentence}`;

  it('is the sum of its components, whatever its row is called, and that of the document', () => {
    expectReport(lhe('71,50', 'narasi "1" { lhe.nilai = 71,50 }\n')).toBeSilent(RULE);
    expectReport(lhe('«75,10»')).toReport({ rule: RULE, message: '21,00 + 50,50 = 71,50' });
    expectReport(lhe('71,50', 'narasi "1" { lhe.nilai = «71,05» }\n')).toReport({
      rule: 'konsistensi/nilai',
      message: 'nilai laporan 2033',
    });
  });
});

describe('rows of another scope', () => {
  const rows = (own: string, joint: string, serapan = '50,00') =>
    table(
      `| Arsip Daerah | 400 | 200 | 50,00 |
| Perpustakaan | 500 | 250 | 50,00 |
| Jumlah | ${own} | 450 | 50,00 |
| Jumlah tiga dinas | ${joint} | 6.000 | ${serapan} | lingkup "tiga dinas bersama"`,
      '| Program | Pagu | Realisasi | % |',
      2034,
    );
  it('are added to nothing of the document’s own, and hold among themselves', () => {
    expectReport(rows('900', '12.000')).toBeValid();
    expectReport(rows('«1.900»', '12.000').replace('450 | 50,00', '450 | 23,68')).toReport({ rule: RULE });
    expectReport(rows('900', '12.000', '«52,00»')).toReport({
      rule: 'anggaran/serapan',
      message: '6.000 / 12.000 × 100% = 50,00%',
    });
    expectReport(
      table(
        `| Arsip Daerah | 4.000 | lingkup "se-provinsi"
| Arsip Daerah | 400 |
| Perpustakaan | 500 |
| Jumlah | 900 |`,
      ),
    ).toBeValid();
  });

  it('of a list neither', () => {
    expectReport(
      report(`tabel "2.1" "Pegawai"
| Golongan | L | P | Jumlah |
| IV | 5 | 6 | 11 |
| III | 12 | 14 | 26 |
| Jumlah | 17 | 20 | 37 |
| Seluruh pemda | 500 | 600 | 1.100 | lingkup "pemerintah daerah"`),
    ).toBeValid();
  });
});

it('the total of a table is the whole’s although another table names programs of other years', () => {
  const plan = (year: number) => `dokumen renstra "Renstra" { jenis renstra; renstra 2031 s.d. 2035 }
tabel "1"
| Program | Pagu 2031 | Pagu 2032 |
| Arsip | 300 | 350 |
| Pustaka | 500 | 570 |
| Jumlah | 800 | 920 |
tabel "2"
| Program | Pagu ${year} |
| Literasi | 200 |
narasi "3" { jumlah anggaran.pagu 2031 s.d. 2032 = «Rp 1.270» }
`;
  expectReport(plan(2034)).toReport({ rule: RULE, message: '800 + 920 = Rp 1.720' });
  // Of the same year it would be a part that the first table leaves out.
  expectReport(plan(2032)).toBeSilent('konsistensi/nilai');
});

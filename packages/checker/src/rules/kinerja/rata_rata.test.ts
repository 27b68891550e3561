import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/rata_rata';
const report = (rows: string, year = 2020, more = '') => `dokumen lkj "Laporan Kinerja" { tahun ${year}${more} }
${rows}
`;
const sasaran = (values: readonly string[], sentence: string, year = 2020) =>
  report(
    `sasaran pangan "Pangan tersedia" {
${values.map((value, k) => `  indikator i${k} "${['Padi', 'Jagung', 'Kedelai', 'Kopi'][k]}" { ${value} }`).join('\n')}
}
narasi "3.1" { ${sentence} }`,
    year,
  );
const table = (rows: string, mean: string, year = 2020) =>
  report(`tabel "3.1" "Capaian"\n| Indikator | Capaian |\n${rows}\n| Rata-rata | ${mean} |`, year);

describe('means of indicators', () => {
  it("a sasaran's capaian is the mean of its own indicators", () => {
    const three = ['capaian 90,00%', 'capaian 80,00%', 'capaian 100,00%'];
    expectReport(sasaran(three, 'pangan.capaian = 90,00%')).toBeValid();
    expectReport(sasaran(three, 'pangan.capaian = «93,33%»', 2005)).toReport({
      rule: RULE,
      severity: 'error',
      message: 'capaian "Pangan tersedia" 2005, sedangkan rata-ratanya (90,00 + 80,00 + 100,00) / 3 = 90,00%',
      labels: ['90,00%', '80,00%', '100,00%'],
      fixes: 0,
    });
  });

  it('names the subset that gives what is stated', () => {
    expectReport(
      sasaran(['capaian 90,00%', 'capaian 81,00%', 'capaian 102,00%', 'capaian 70,00%'], 'pangan.capaian = «91,00%»'),
    ).toReport({
      rule: RULE,
      message:
        /\/ 4 = 85,75%[\s\S]*Rata-rata 3 nilai saja memberi yang tertulis: \(90,00 \+ 81,00 \+ 102,00\) \/ 3 = 91,00%; tidak dihitung: "Kopi"/,
    });
  });

  it('names the subset that gives the stated class', () => {
    expectReport(
      report(
        `tujuan "Pangan" { sasaran "Tersedia" {
  indikator a "Padi" { capaian 90,00% }
  indikator b "Jagung" { capaian 81,00% }
  indikator c "Kedelai" { capaian 102,00% }
  indikator d "Kopi" { capaian 70,00% }
} }
narasi "3.1" { lkj.capaian = «90,00 – 100,00%» }`,
        2031,
      ),
    ).toReport({ rule: RULE, message: /\/ 4 = 85,75%[\s\S]*\/ 3 = 91[\s\S]*tidak dihitung: "Kopi"/ });
  });

  it('missing values are left out and named', () => {
    const two = ['capaian 90,00%', 'capaian 80,00%', 'target 5 unit'];
    expectReport(sasaran(two, 'pangan.capaian = 85,00%')).toBeSilent(RULE);
    expectReport(sasaran(two, 'pangan.capaian = «56,67%»')).toReport({
      rule: RULE,
      message: /\(90,00 \+ 80,00\) \/ 2 = 85,00%[\s\S]*nilainya tidak tertulis: "Kedelai"/,
    });
  });

  it("of the report, over tujuan and sasaran, never a program's own indicators", () => {
    const text = (capaian: string) =>
      report(
        `tujuan "Pangan" {
  sasaran "Tersedia" { indikator a "Padi" { capaian 90,00% } }
  sasaran "Terjangkau" { indikator b "Harga beras" { capaian 70,00% } }
}
program ternak "Peternakan" { indikator c "Vaksin sapi" { capaian 10,00% } }
narasi "3.1" { lkj.capaian = ${capaian} }`,
        2009,
      );
    expectReport(text('80,00%')).toBeValid();
    expectReport(text('«56,67%»')).toReport({
      rule: RULE,
      message: 'capaian laporan 2009, sedangkan rata-ratanya (90,00 + 70,00) / 2',
    });
  });

  it('fits the claims as printed, though arithmetic rejects one of them', () => {
    const text = (mean: string) =>
      sasaran(
        ['arah naik; target 100 unit; realisasi 90 unit; capaian 80,00%', 'capaian 70,00%'],
        `pangan.capaian = ${mean}`,
      );
    expectReport(text('75,00%')).toBeSilent(RULE);
    expectReport(text('75,00%')).toReport({ rule: 'kinerja/capaian', at: '80,00%' });
  });

  it('fits the exact values behind rounded ones', () => {
    expectReport(
      sasaran(
        [
          'arah naik; target 3 unit; realisasi 2 unit; capaian 66,7%',
          'arah naik; target 3 unit; realisasi 2 unit; capaian 66,7%',
        ],
        'pangan.capaian = 66,67%',
      ),
    ).toBeValid();
  });

  it('hidden digits are a warning', () => {
    expectReport(sasaran(['capaian 66,6%', 'capaian 66,8%'], 'pangan.capaian = 66,73%')).toReport({
      rule: RULE,
      at: '66,73%',
      severity: 'warning',
      message: '(66,6 + 66,8) / 2 = 66,70%',
      labels: ['66,6%'],
    });
  });

  it('capped values where a cap is declared', () => {
    expectReport(
      sasaran(['batas 0% s.d. 100%; capaian 120,00%', 'batas 0% s.d. 100%; capaian 80,00%'], 'pangan.capaian = 90,00%'),
    ).toBeSilent(RULE);
  });

  it('over periods', () => {
    expectReport(
      report(
        'anggaran { serapan { 2018: 90,00%; 2019: 92,00%; 2020: 97,00% } }\nnarasi "3.1" { rata-rata anggaran.serapan 2018 s.d. 2020 = «94,00%» }',
      ),
    ).toReport({ rule: RULE, message: '(90,00 + 92,00 + 97,00) / 3 = 93,00%' });
  });

  it('… that is right', () => {
    expectReport(
      report(
        'anggaran { serapan { 2018: 90,00%; 2019: 92,00%; 2020: 97,00% } }\nnarasi "3.1" { rata-rata anggaran.serapan 2018 s.d. 2020 = 93,00% }',
      ),
    ).toBeValid();
  });
});

describe('mean rows of tables', () => {
  it('over the cells of the table', () => {
    const rows = '| Padi | 90,00% |\n| Jagung | 84,00% |\n| Kedelai | 99,00% |';
    expectReport(table(rows, '91,00%')).toBeValid();
    expectReport(table(rows, '«93,00%»', 2017)).toReport({
      rule: RULE,
      message: '(90,00 + 84,00 + 99,00) / 3 = 91,00%',
      labels: ['90,00%', '84,00%', '99,00%'],
    });
  });

  it('a blank cell is no value', () => {
    const rows = '| Padi | 90,00% |\n| Jagung | 84,00% |\n| Kedelai | - |';
    expectReport(table(rows, '87,00%')).toBeValid();
    expectReport(table(rows, '«58,00%»')).toReport({ rule: RULE, message: '(90,00 + 84,00) / 2 = 87,00%' });
  });

  it('of a ratio it may be the ratio of the totals in its row', () => {
    expectReport(
      report(`tabel "4.1" "Anggaran"
| Program   | Pagu  | Realisasi | %     |
| Pasar     | 900   | 810       | 90,00 |
| Taman     | 600   | 480       | 80,00 |
| Rata-rata | 750   | 645       | 86,00 |`),
    ).toBeSilent(RULE);
  });

  it('outside the least and greatest of its column it asks for the head', () => {
    expectReport(table('| Padi | 90,00% |\n| Jagung | 84,00% |', '«174,00%»')).toReport({
      rule: RULE,
      message: /judul kolom/i,
    });
  });
});

it('a growth is called no mean', () => {
  expectReport(
    report(
      `ukuran pertumbuhan untuk indikator { satuan persen; turunan; = (realisasi - realisasi sebelumnya) / realisasi sebelumnya * 100% }
indikator padi "Produksi padi" { satuan ton; realisasi { 2024: 800; 2025: 840 }; pertumbuhan «6,00%» }`,
      2025,
    ),
  ).toReport({ rule: RULE, message: /^(?!.*rata-ratanya)/ });
});

describe('means over the subjects of a kind', () => {
  const three = ['target 5; capaian 90,00%', 'target 7; capaian 80,00%', 'target 9; capaian 100,00%'];

  it('written as KIND.measure, with a condition or within a node', () => {
    expectReport(
      sasaran(
        three,
        'rata-rata iku.capaian = 90,00%; rata-rata indikator.capaian di pangan = 90%; rata-rata indikator.capaian (target > 5) = 90,00%; rata-rata pangan.capaian = 90%',
      ),
    ).toBeSilent(RULE);
    expectReport(sasaran(three, 'rata-rata iku.capaian = «92,00%»', 2011)).toReport({
      rule: RULE,
      message: 'rata-rata capaian iku 2011, sedangkan rata-ratanya (90,00 + 80,00 + 100,00) / 3 = 90,00%',
      labels: ['90,00%', '80,00%', '100,00%'],
    });
    expectReport(sasaran(three, 'rata-rata indikator.capaian (target < 9) = «90,00%»', 2016)).toReport({
      rule: RULE,
      message: '(90,00 + 80,00) / 2 = 85,00%',
    });
  });

  it('says nothing where a member has no number', () => {
    expectReport(sasaran(['capaian 90,00%', 'target 7', 'capaian 70%'], 'rata-rata iku.capaian = 95,00%')).toBeSilent(
      RULE,
    );
  });
});

it('a part found wrong is told once, not again in the mean it would make right', () => {
  const rows = (mean: string) =>
    report(
      `tabel "3.1"\n| Indikator | Target | Realisasi | Capaian |\n| Padi | 80 | 80 | 100,00% |\n| Jagung | 50 | 45 | 80,00% |\n| Kopi | 100 | 80 | 80,00% |\n| Rata-rata | | | ${mean} |`,
      2026,
    );
  expectReport(rows('90,00%')).toBeSilent(RULE);
});

it('a mean that only the last digit of a wrong part moves is no finding of its own', () => {
  const table = (capaian: string) => `dokumen lkj "Laporan Kinerja" { tahun 2038 }
tabel "3.1"
| Indikator | Target | Realisasi | Capaian |
| Hunian | 70 | 68,42 | ${capaian} |
| Rujukan | 50 | 54,80 | 109,60 |
| Gawat darurat | 84 | 85,31 | 101,56 |
| Rawat jalan | 75 | 85,00 | 113,33 |
| Farmasi | 90 | 81,25 | 90,28 |
| Rata-rata | | | 102,50 |
`;
  expectReport(table('97,74')).toBeValid();
  expectReport(table('97,76')).toSayOnly('kinerja/capaian');
});

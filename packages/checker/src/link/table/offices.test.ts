/** Right tables as other offices print them are silent; what is wrong in them is told where it stands. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';

const report = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2019 }\n${rows}\n`;
const quiet = (rows: string) => expectReport(report(rows)).toBeValid();

describe('percent columns of money', () => {
  const table = (heads: string, share = '76,67', row = '90,00') => `tabel "1"
${heads}
| Pasar   | 1.000 | 900   | ${row} |
| Terminal | 500  | 250   | 50,00 |
| Jumlah  | 1.500 | 1.150 | ${share} |`;
  it.each([
    '| Program | Anggaran (Rp) | Realisasi (Rp) | Realisasi (%) |',
    '| Program | Anggaran | Realisasi | % Realisasi |',
    '| Program | Pagu | Realisasi | Persentase Realisasi |',
    '| Program | Pagu Anggaran | Realisasi Keuangan | % Keuangan |',
    '| Program | Target Anggaran | Realisasi Anggaran | % Capaian |',
    '| Program | Anggaran | Realisasi | |\n| | | Rp | % |',
  ])('%s', (heads) => {
    quiet(table(heads));
    expectReport(report(table(heads, '«79,67»'))).toReport({ rule: 'anggaran/serapan', message: '76,67%' });
    expectReport(report(table(heads, '76,67', '«91,00»'))).toReport({ rule: 'anggaran/serapan', message: '90,00%' });
  });

  it('a remainder in rupiah is checked, in percent not', () => {
    const rows = (left: string) => `tabel "1"
| Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | Sisa (%) |
| Pasar   | 1.000     | 900            | ${left}   | 10,00    |`;
    quiet(rows('100'));
    expectReport(report(rows('«101»'))).toReport({ rule: 'kinerja/rumus', message: '1.000 - 900 = Rp 100' });
  });

  it('beside a realisasi that is no percentage it is the capaian', () => {
    const rows = (done: string) =>
      `tabel "1"\n| Indikator | Target | Realisasi | Realisasi (%) |\n| Luas taman | 40 | 30 | ${done} |`;
    quiet(rows('75,00'));
    expectReport(report(rows('«85,00»'))).toReport({ rule: 'kinerja/capaian', message: '75,00%' });
  });

  it('after a target in percent it is the realisasi', () => {
    quiet(`tabel "1"
| Program | Pagu (Rp) | Realisasi (Rp) | Indikator | Target (%) | Realisasi (%) | Capaian (%) |
| Pasar | 1.000 | 900 | Pedagang tertib | 80 | 72 | 90,00 |`);
  });

  it('a percent column is of the year on its left', () => {
    quiet(`tabel "1"
| Indikator | Target 2018 | Realisasi 2018 | % | Target 2019 | Realisasi 2019 | % |
| Jalan     | 10          | 9              | 90 | 20         | 16             | 80 |`);
  });
});

describe('heads', () => {
  it('words below a merged head belong to the head', () => {
    quiet(`tabel "1"
| Indikator | Target | Realisasi | | | Capaian |
| | | TW I | TW II | Jumlah | |
| Produksi | 1.000 | 300 | 600 | 900 | 90,00 |`);
    quiet(`tabel "1"
| Program | 2018 | | 2019 | |
| | Anggaran | Realisasi | Anggaran | Realisasi |
| Pasar | 10 | 9 | 20 | 16 |`);
  });

  it('a rule ends the head', () => {
    quiet(`tabel "1"
| Indikator | Realisasi | |
| | Kab. Maju | Lainnya |
|---|---|---|
| Produksi | 10 | 20 |`);
  });

  it('semesters and months are periods', () => {
    quiet(`tabel "1"
| Program | Pagu | Realisasi Semester I | Realisasi Semester II | Realisasi |
| Pasar | 100 | 40 | 50 | 90 |`);
    quiet(`tabel "1"
| Indikator | Realisasi Januari | Realisasi Februari | Realisasi |
| Pasar | 40 | 50 | 90 |`);
  });

  it('another region, a later target and counts of indicators are no measures of this report', () => {
    quiet(`tabel "1"
| Indikator | Realisasi | Realisasi Provinsi | Realisasi Nasional |
| Jalan mantap | 90 | 85 | 80 |
tabel "2"
| Indikator | Target 2019 | Realisasi 2019 | Capaian 2019 | Target Akhir Renstra | Capaian terhadap Target Akhir Renstra |
| Jalan mantap | 100 | 90 | 90,00 | 150 | 60,00 |
tabel "3"
| Sasaran | Jumlah Indikator |
| Baiknya jalan | 1 |
narasi { jumlah indikator = 1 }`);
  });
});

describe('rows', () => {
  it('a whole above its parts, and subtotals below them, are not added twice', () => {
    const rows = (total: string) => `tabel "1"
| Jenis Belanja | Pagu |
| Belanja Operasi | 80 |
| Belanja Pegawai | 50 |
| Belanja Barang | 30 |
| Belanja Modal | 20 |
| Jumlah | ${total} |`;
    quiet(rows('100'));
    expectReport(report(rows('«110»'))).toReport({ rule: 'anggaran/jumlah' });
    quiet(`tabel "1"
| No | Sasaran | Program | Anggaran |
| 1 | Produksi naik | Benih | 1.000 |
|  |  | Pupuk | 500 |
|  | Jumlah sasaran 1 |  | 1.500 |
| 2 | Mutu naik | Pasca Panen | 100 |
|  | Jumlah sasaran 2 |  | 100 |
|  | Total |  | 1.600 |
narasi { jumlah sasaran = 2; jumlah program = 3 }`);
  });

  it('an office above its programs is the whole, not a part', () => {
    quiet(`tabel "1"
| No | Program | Pagu |
|  | BELANJA DINAS | 1.500 |
| 1 | Pasar | 1.000 |
| 2 | Parkir | 500 |
|  | Jumlah | 1.500 |`);
  });

  it('a yearly target beside quarters, a target and its cost below a year', () => {
    quiet(`tabel "1"
| Indikator | Target Tahunan | Triwulan | Target | Realisasi | Capaian |
| Jalan | 100 | I | 20 | 18 | 90,00 |
|  |  | II | 50 | 50 | 100,00 |
|  |  | IV | 100 | 95 | 95,00 |`);
    quiet(`tabel "1"
| Program | Indikator | Tahun 2019 | | Tahun 2020 | |
| | | Target | Rp | Target | Rp |
| Pasar | Cakupan | 80 | 1.000 | 85 | 1.100 |`);
  });

  it('a mean named after what it averages is checked and is no indicator', () => {
    const rows = (mean: string) => `tabel "1"
| Indikator | Target | Realisasi | Capaian |
| Jalan | 100 | 90 | 90,00 |
| Taman | 100 | 80 | 80,00 |
| Rata-rata Capaian | | | ${mean} |
narasi { jumlah indikator = 2 }`;
    quiet(rows('85,00'));
    expectReport(report(rows('«87,00»'))).toReport({ rule: 'kinerja/rata_rata', message: '85,00%' });
  });

  it('a row of a year or a quarter says its period', () => {
    quiet(`tabel "1"
| Indikator | Tahun | Target | Realisasi | Capaian |
| Jalan | 2018 | 110 | 110 | 100,00 |
|  | 2019 | 120 | 114 | 95,00 |`);
    quiet(`tabel "1"
| Indikator | Triwulan | Target |
| Jalan | I | 10 |
|  | II | 20 |`);
  });

  it('one program by its sources of funds stands on several rows', () => {
    quiet(`tabel "1"
| Program | Sumber Dana | Anggaran |
| Pasar | APBD | 10 |
| Pasar | DAK | 20 |
| Jumlah | | 30 |`);
  });

  it('a total is of the budget only where no other table names more programs', () => {
    quiet(`tabel "1"
| Program | Pagu |
| Pasar | 10 |
| Terminal | 20 |
| Jumlah | 30 |
tabel "2"
| Program | Pagu |
| Pasar | 10 |
| Terminal | 20 |
| Parkir | 70 |
| Jumlah | 100 |`);
  });
});

describe('cells', () => {
  it.each(['n/a', 'tidak ada', 'Nihil', '?', 'Rp', 'xx'])('«%s» above a total counts as nothing', (cell) => {
    const found = expectReport(
      report(`tabel "1"\n| Program | Realisasi |\n| Pasar | ${cell} |\n| Kios | 720 |\n| Jumlah | 720 |`),
    );
    expect(found.findings.map(({ rule }) => rule)).not.toContain('anggaran/jumlah');
  });

  it.each([
    ['9OO.000.000', '900.000.000'],
    ['4..320', '4.320'],
    ['98,l7%', '98,17%'],
    ['76,,5%', '76,5%'],
    ['76,5%%', '76,5%'],
  ])('%s is read as mistyped', (cell, right) => {
    expectReport(report(`tabel "1"\n| Program | Realisasi |\n| Pasar | «${cell}» |`)).toReport({
      rule: 'format/angka',
      message: `Tulis ${right}`,
      fixes: 1,
    });
  });

  it.each(['SB', 'IO', 'B', 'Tipe 1O'])('%s is no number', (cell) => {
    expectReport(report(`tabel "1"\n| Indikator | Realisasi |\n| Pasar | ${cell} |`)).toBeSilent('format/angka');
  });

  it('a broken cell of a total row is told too', () => {
    expectReport(
      report('tabel "1"\n| Program | Pagu | Realisasi | % |\n| Pasar | 10 | 9 | 90 |\n| Jumlah | 10 | 9 | «#DIV/0!» |'),
    ).toReport({ rule: 'format/angka' });
  });

  it('a column in thousands holds for amounts of any length', () => {
    quiet(`tabel "1" "Anggaran (dalam ribu rupiah)"
| Program | Pagu |
| Pasar | 999.250 |
| Terminal | 1.500.750 |
| Jumlah | 2.500.000 |
narasi { "Terminal".pagu = Rp 1.500.750.000 }`);
  });

  it('a column of units claims them', () => {
    expectReport(
      report(`indikator a "Pelabuhan" { satuan unit }
tabel "1"
| Indikator | Satuan | Target |
| Pelabuhan | «orang» | 10 |`),
    ).toReport({ rule: 'nama/satuan', severity: 'warning' });
    expectReport(
      report(`tabel "1"
| Indikator | Satuan | Realisasi 2018 | Realisasi 2019 |
| Rasio PAD | % | 19,35 | 21,02 |
narasi { "Rasio PAD".realisasi naik sebesar 1,67% dari 2018 }`),
    ).toReport({ rule: 'kinerja/tren', severity: 'hint' });
  });
});

describe('counts by target', () => {
  it('where the capaian shows the direction, it decides', () => {
    const rows = (n: string) => `tabel "1"
| Indikator | Target | Realisasi | Capaian |
| Prevalensi stunting | 14 | 16 | 85,71 |
| Luas taman | 10 | 10 | 100 |
narasi { jumlah indikator (mencapai target) = ${n} }`;
    expectReport(report(rows('1'))).toBeSilent('konsistensi/cacah');
    expect(expectReport(report(rows('0'))).findings.map(({ rule }) => rule)).toContain('konsistensi/cacah');
  });

  it('of what should be low "melebihi" may mean more or better, never both together', () => {
    quiet(`indikator a "AKI" { arah turun selisih; target 80; realisasi 72 }
indikator b "Stunting" { arah turun selisih; target 14; realisasi 16,8 }
narasi { jumlah indikator (melebihi target) = 1; jumlah indikator (belum mencapai target) = 1 }`);
  });
});

it('codes of indicators in front of titles are no part of the name', () => {
  quiet(`tabel "1"
| Indikator | Realisasi |
| IKSS 1.2 Luas taman | 90 |
| IKU 3. Panjang jalan | 80 |
narasi { "Luas taman".realisasi = 90; "Panjang jalan".realisasi = 80 }`);
});

it('a scale of a regulation has no gaps to mend', () => {
  quiet(`pakai skala permendagri86 sebagai predikat
tabel "1"
| Indikator | Capaian | Predikat |
| Taman | 100,33 | Sangat Tinggi |
| Jalan | 88,62 | Tinggi |`);
});

it('data of the year alone say nothing of its quarters', () => {
  quiet(`indikator j "Jalan mantap" {
  satuan persen
  rumus mantap / seluruh * 100%
  data mantap "Mantap" 2019: 400
  data seluruh "Seluruh" 2019: 500
  realisasi { 2019 TW1: 70%; 2019 TW4: 80% }
  realisasi 2019: 80%
}`);
});

it('a mean over years names a title as well as an id', () => {
  const text = (mean: string) =>
    report(
      `indikator x "Aset" { capaian { 2018: 90%; 2019: 92% } }\nnarasi { rata-rata "Aset".capaian 2018 s.d. 2019 = ${mean} }`,
    );
  expectReport(text('91%')).toBeValid();
  expectReport(text('«93%»')).toReport({ rule: 'kinerja/rata_rata' });
});

describe('a result without a year', () => {
  const table = (capaian: string, target = 'Target 2017') => `tabel "1"
| Indikator  | ${target} | Realisasi 2017 | Capaian    |
| Luas taman | 80     | 60             | ${capaian} |`;
  it('is of the year of the realisasi beside it', () => {
    quiet(`indikator "Luas taman" { target 90; realisasi 81; capaian 90% }\n${table('75,00%')}`);
    expectReport(report(table('«70,00%»'))).toReport({ rule: 'kinerja/capaian', message: '75,00%' });
  });
  it('is the document’s own among several years', () => {
    quiet(`tabel "1"
| Indikator  | Target 2018 | Target 2019 | Realisasi 2018 | Realisasi 2019 | Capaian |
| Luas taman | 80          | 90          | 60             | 81             | 90,00%  |`);
  });
});

it('the first and the last pagu of a year are its versions', () => {
  const table = (share: string) => `tabel "1"
| Jenis Belanja  | Pagu Awal | Pagu Akhir | Realisasi | %        | Sisa |
| Belanja Barang | 900       | 1.000      | 950       | ${share} | 50   |`;
  quiet(table('95,00'));
  expectReport(report(table('«92,00»'))).toReport({ rule: 'anggaran/serapan', message: '950 / 1.000' });
});

describe('rows of no kind that is known', () => {
  const table = (heads: string, rows: readonly string[]) => `tabel "1"\n${heads}\n${rows.join('\n')}`;
  const income = (share: string, title = 'Hasil kerja sama') =>
    table('| No | Uraian | Target (Rp) | Realisasi (Rp) | % |', [
      '| 1 | Jasa layanan | 4.000 | 4.200 | 105,00 |',
      `| 2 | ${title} | 1.000 | 900 | ${share} |`,
      '| | Jumlah | 5.000 | 5.100 | 102,00 |',
    ]);
  it('their percentages are held against their amounts', () => {
    quiet(income('90,00'));
    expectReport(report(income('«92,00»'))).toReport({ rule: 'kinerja/capaian', message: '900 / 1.000' });
    const spent = (share: string) =>
      table('| Uraian | Anggaran | Realisasi | % |', [`| Honorarium | 500 | 450 | ${share} |`]);
    quiet(spent('90,00'));
    expectReport(report(spent('«95,00»'))).toReport({ rule: 'anggaran/serapan', message: '450 / 500' });
  });
  it('and against nothing else', () => {
    quiet(`${income('90,00')}\n${income('90,00').replace('"1"', '"2"')}`);
    quiet(
      `${income('90,00')}\n${table('| Uraian | Target | Realisasi |', ['| Jasa layanan | 7 | 6 |']).replace('"1"', '"2"')}`,
    );
  });
});

it('what stands at quarters beside a pagu is nobody’s until the head says so', () => {
  const table = (heads: string) => `tabel "1"
| Program | ${heads} | Total |
| Irigasi | 1.000 | 200 | 250 | 260 | 240 | 950 |
| Sungai  | 500   | 100 | 100 | 120 | 150 | 470 |`;
  quiet(table('Pagu | TW I | TW II | TW III | TW IV'));
  quiet(table('Anggaran | Triwulan I | Triwulan II | Triwulan III | Triwulan IV'));
});

it('heads of only a version are pagu, and what was added between them is told', () => {
  const table = (more: string) => `tabel "1" "Anggaran sebelum dan sesudah perubahan"
| Program | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) |
| Irigasi | 26.000.000        | 25.750.000        | (250.000)             |
| Sungai  | 17.900.000        | 18.250.000        | ${more}               |
| Jumlah  | 43.900.000        | 44.000.000        | 100.000               |`;
  quiet(table('350.000'));
  expectReport(report(table('«530.000»'))).toReport({ rule: 'kinerja/hitung', message: '18.250.000 - 17.900.000' });
});

describe('an evaluation', () => {
  const table = (total: string) => `tabel "1" "Hasil Evaluasi"
| No | Komponen            | Bobot | Nilai    |
| a. | Perencanaan Kinerja | 60    | 42,50    |
| b. | Pengukuran Kinerja  | 40    | 31,25    |
|    | Nilai Hasil Evaluasi | 100  | ${total} |
|    | Tingkat Akuntabilitas |     | BB       |`;
  it('comes to the sum of its components', () => {
    quiet(table('73,75'));
    expectReport(report(table('«75,37»'))).toReport({ rule: 'anggaran/jumlah', message: '42,50 + 31,25 = 73,75' });
  });
});

it('absorption and efficiency of goals', () => {
  const table = (efficiency: string) => `tabel "1"
| Sasaran             | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi |
| Pelayanan meningkat | 102,00            | 96,15                 | ${efficiency}     |
| Tata kelola membaik | 97,92             | 93,40                 | 4,52              |`;
  quiet(table('5,85'));
  expectReport(report(table('«8,55»'))).toReport({ rule: 'kinerja/efisiensi', message: '102,00 - 96,15' });
});

describe('rows whose first column is of no kind', () => {
  const services = (done = '88,74', spent = '89,27') => `tabel "1"
| No | Jenis Layanan | Target | Realisasi | % Capaian | Anggaran | Realisasi Anggaran | % |
| 1 | Pelayanan usia produktif | 45.210 | 40.118 | ${done} | 350.000.000 | 312.450.000 | ${spent} |
| 2 | Pelayanan usia lanjut | 12.300 | 11.987 | 97,46 | 210.000.000 | 205.670.000 | 97,94 |`;
  it('their numbers are held against each other', () => {
    quiet(services());
    expectReport(report(services('«78,74»'))).toReport({ rule: 'kinerja/capaian', message: '88,74%' });
    expectReport(report(services('88,74', '«87,27»'))).toReport({ rule: 'anggaran/serapan', message: '89,27%' });
  });

  it('and against nothing else', () => {
    quiet(`tabel "1"
| Layanan | Target | Realisasi |
| Ibu hamil | 90 | 80 |
tabel "2"
| Layanan | Target | Realisasi |
| Ibu hamil | 95 | 85 |`);
  });

  it('a column Jenjang that says no level of the budget is a list of its own', () => {
    const schools = (total: string) => `tabel "1"
| Jenjang | Negeri | Swasta | Jumlah |
| MI  | 4 | 38 | ${total} |
| MTs | 3 | 21 | 24 |
| MA  | 2 | 11 | 13 |`;
    quiet(schools('42'));
    expectReport(report(schools('«43»'))).toReport({ rule: 'tabel/jumlah', message: '4 + 38 = 42' });
  });
});

describe('columns computed from others, which no head and no definition says', () => {
  const wrong = (rows: string, message: string) =>
    expectReport(report(rows)).toReport({ rule: 'kinerja/hitung', message });

  it('a column compared with another', () => {
    const national = (gap: string) => `tabel "1"
| Indikator Kinerja | Realisasi Provinsi | Realisasi Nasional | Selisih |
| Indeks Pembangunan Manusia | 73,45 | 74,20 | ${gap} |
| Tingkat Kemiskinan         | 6,67  | 9,03  | -2,36 |
| Pertumbuhan Ekonomi        | 4,32  | 5,05  | -0,73 |`;
    quiet(national('-0,75'));
    wrong(national('«-0,57»'), '73,45 - 74,20 = -0,75');
  });

  it('a running total and what is left of it', () => {
    const cases = (sum: string, left: string) => `tabel "1"
| Jenis Perkara | Sisa Tahun Lalu | Perkara Masuk | Jumlah | Perkara Putus | Sisa Akhir Tahun |
| Gugatan    | 84 | 1.120 | ${sum} | 1.131 | 73 |
| Permohonan | 6  | 312   | 318   | 315   | ${left}  |
| Jumlah     | 90 | 1.432 | 1.522 | 1.446 | 76 |`;
    quiet(cases('1.204', '3'));
    expectReport(report(cases('«1.240»', '3'))).toReport({ rule: 'tabel/jumlah', message: '84 + 1.120 = 1.204' });
    wrong(cases('1.204', '«5»'), '318 - 315 = 3');
  });

  it('a weighted score, a share without a measure of its own', () => {
    const index = (weighted: string) => `tabel "1"
| Komponen | Bobot | Nilai Indeks | Nilai Terbobot |
| Kualitas Air   | 0,376 | 54,20 | 20,38 |
| Kualitas Udara | 0,405 | 88,15 | ${weighted} |
| Kualitas Lahan | 0,219 | 61,37 | 13,44 |`;
    quiet(index('35,70'));
    wrong(index('«37,50»'), '0,405 × 88,15 = 35,70');
  });

  it('a mean of years, answers told out of 100, what a volume costs', () => {
    const years = (mean: string) => `tabel "1"
| Indikator Pelayanan | Capaian 2016 | Capaian 2017 | Capaian 2018 | Rata-rata |
| BOR   | 73,21 | 63,67 | 61,97 | 66,28 |
| AvLOS | 4,43  | 3,31  | 4,70  | ${mean} |
| TOI   | 1,07  | 1,77  | 2,58  | 1,81 |`;
    quiet(years('4,15'));
    wrong(years('«4,51»'), '(4,43 + 3,31 + 4,70) / 3 = 4,15');
    const answers = (score: string) => `tabel "1"
| Kode | Unsur Pelayanan | Nilai Rata-rata | Nilai Konversi | Mutu |
| U1 | Persyaratan | 3,640 | 91,000 | A |
| U2 | Prosedur    | 3,178 | ${score} | B |
| U3 | Biaya       | 3,103 | 77,575 | B |`;
    quiet(answers('79,450'));
    wrong(answers('«79,540»'), '3,178 × 25 = 79,450');
    const costs = (cost: string) => `tabel "1"
| No | Uraian | Volume | Satuan | Harga Satuan | Jumlah |
| 1 | Sosialisasi  | 4  | Paket | 12.500.000 | 50.000.000 |
| 2 | Pelatihan    | 3  | Paket | 33.750.000 | ${cost} |
| 3 | Pendampingan | 12 | Paket | 4.150.000  | 49.800.000 |`;
    quiet(costs('101.250.000'));
    wrong(costs('«102.150.000»'), '3 × 33.750.000 = 101.250.000');
  });

  it('who was to be served, and who was', () => {
    const served = (share: string) => `tabel "1"
| No | Jenis Pelayanan | Sasaran (orang) | Terlayani (orang) | Capaian (%) |
| 1 | Ibu hamil    | 4.512  | 4.301  | ${share} |
| 2 | Ibu bersalin | 4.307  | 4.190  | 97,28 |
| 3 | Balita       | 18.450 | 16.987 | 92,07 |`;
    quiet(served('95,32'));
    wrong(served('«93,52»'), '4.301 / 4.512');
  });

  it('progress where no year tells which target is the last', () => {
    const progress = (share: string) => `Tabel 3.4
Perbandingan dengan Target Akhir Renstra
No\tIndikator Kinerja\tRealisasi s.d. 2018\tTarget Akhir Renstra (2021)\tTingkat Kemajuan (%)
1\tIndeks Pelayanan\t69,52\t86,05\t${share}
2\tIndeks Inovasi\t42,33\t60,84\t69,58
3\tPersentase aduan selesai\t89,94\t61,87\t145,37
`;
    expectReport(progress('80,79')).toBeValid();
    expectReport(progress('«87,09»')).toReport({ rule: 'kinerja/hitung', message: '69,52 / 86,05 × 100 = 80,79%' });
  });

  it('a column that its rows compute in no one way claims nothing', () => {
    quiet(`tabel "1"
| Indikator Kinerja | Realisasi Provinsi | Realisasi Nasional | Selisih |
| Indeks Pembangunan Manusia | 73,45 | 74,20 | 1,20 |
| Tingkat Kemiskinan         | 6,67  | 9,03  | 0,40 |
| Pertumbuhan Ekonomi        | 4,32  | 5,05  | -0,73 |`);
    quiet(`tabel "1"
| Indikator Kinerja | Provinsi | Nasional | Keterangan |
| Indeks Pembangunan Manusia | 73,45 | 74,20 | -0,75 |
| Tingkat Kemiskinan         | 6,67  | 9,03  | 12 |
| Pertumbuhan Ekonomi        | 4,32  | 5,05  | -0,73 |`);
  });

  it('totals of such columns are held against nothing else', () => {
    quiet(`tabel "2" "Perubahan" pagu
| Program | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) | % |
| Program A | 1.000 | 1.200 | 200   | 20,00 |
| Program B | 500   | 400   | (100) | (20,00) |
| Jumlah    | 1.500 | 1.600 | 100   | 6,67 |`);
  });
});

it('what is left of an amount whose title is of no kind', () => {
  const table = (left: string) => `tabel "1"
| Tahun | Pagu Anggaran | Realisasi | Silpa |
| 2017  | 4.000 | 3.000 | ${left} |
| 2018  | 4.500 | 3.600 | 900 |`;
  quiet(table('1.000'));
  expectReport(report(table('«1.010»'))).toReport({ rule: 'kinerja/rumus', message: '4.000 - 3.000' });
});

it('conditions below one head add up, whatever stands beside them', () => {
  const table = (total: string) => `tabel "1"
| No | Nama Barang | Jumlah | Kondisi | | | Nilai (Rp) |
| | | | Baik | Rusak Ringan | Rusak Berat | |
| 1 | Laptop  | ${total} | 20 | 25 | 22 | 366.496.077 |
| 2 | Sepeda  | 45 | 2  | 26 | 17 | 869.474.922 |
| 3 | Printer | 68 | 30 | 18 | 20 | 26.221.287 |`;
  quiet(table('67'));
  expectReport(report(table('«76»'))).toReport({ rule: 'tabel/jumlah', message: '20 + 25 + 22 = 67' });
});

it('a kegiatan by its four digits below a program in letters', () => {
  const table = (program: string) => `tabel "1"
| Kode | Program/Kegiatan/KRO | Pagu |
| 024.DG | Program Kesehatan Masyarakat | ${program} |
| 2080 | Pembinaan Gizi Masyarakat | 8.450 |
| 2080.QDB | Fasilitasi dan Pembinaan Pemerintah Daerah | 5.250 |
| 2080.AFA | Norma, Standard, Prosedur dan Kriteria | 3.200 |`;
  quiet(table('8.450'));
  expectReport(report(table('«8.540»'))).toReport({ rule: 'anggaran/jumlah', message: '8.450' });
});

it('rows whose cells were merged into one stand without a tab between rows', () => {
  const table = (share: string) => `Tabel 3.1
Capaian Kinerja
Indikator Kinerja\tSatuan\tTarget\tRealisasi\tCapaian
T1. Menyediakan data statistik
SS 1.1 Meningkatnya pemanfaatan data
1.1.1 Persentase pengguna data\tPersen\t95\t96,67\t101,76
T2. Meningkatnya kolaborasi
2.1.1 Persentase OPD yang dibina\tPersen\t20\t22,50\t${share}

Kalimat biasa di bawah tabel.
`;
  expectReport(table('«115,20»')).toReport({ rule: 'kinerja/capaian', message: '22,50 / 20 × 100% = 112,50%' });
});

it('an amount that its remainder, its share and its total deny is told once', () => {
  const table = (pagu: string, left: string) => `tabel "1"
| Program | Pagu | Realisasi | Sisa | Persentase (%) |
| Pasar    | ${pagu} | 900 | ${left} | 90,00 |
| Terminal | 500     | 250 | 250     | 50,00 |
| Halte    | 400     | 300 | 100     | 75,00 |
| Jumlah   | 1.900   | 1.450 | 450   | 76,32 |`;
  quiet(table('1.000', '100'));
  expectReport(report(table('1.300', '«100»'))).toReport({ rule: 'kinerja/rumus', message: '1.300 - 900' });
});

describe('one slip of a computed column is told once', () => {
  it('beside the total of its column', () => {
    const posts = (lack: string) => `tabel "1"
| Jabatan    | Kebutuhan | Tersedia | Kekurangan |
| Struktural | 120       | 118      | 2          |
| Fungsional | 145       | 130      | ${lack}    |
| Pelaksana  | 160       | 132      | 28         |
| Jumlah     | 425       | 380      | 45         |`;
    quiet(posts('15'));
    expectReport(report(posts('«18»'))).toReport({ rule: 'kinerja/hitung', message: '145 - 130 = 15' });
  });

  it('and an amount that its share and its total deny', () => {
    const table = (pagu: string) => `tabel "1"
| Program  | Pagu    | Realisasi | %     |
| Pasar    | ${pagu} | 900       | 90,00 |
| Terminal | 500     | 250       | 50,00 |
| Jumlah   | 1.500   | 1.150     | 76,67 |`;
    quiet(table('1.000'));
    expectReport(report(table('1.300').replace('90,00', '«90,00»'))).toReport({ rule: 'anggaran/serapan' });
  });

  it('a score cut at its highest is no slip', () => {
    quiet(`tabel "1"
| Kelompok Pangan | % AKE | Bobot | Skor AKE | Skor Maks | Skor |
| Padi-padian     | 53,49 | 0,5   | 26,7     | 25,0      | 25,0 |
| Umbi-umbian     | 2,88  | 0,5   | 1,4      | 2,5       | 1,4  |
| Pangan hewani   | 9,77  | 2,0   | 19,5     | 24,0      | 19,5 |`);
  });
});

describe('tables as a spreadsheet copies them', () => {
  it('rows may begin with cells that go over lines', () => {
    const text = (rate: string) => `Tabel 3.13 Rencana Aksi dan Realisasi

"Sasaran
Strategis"\t"Indikator
Kinerja"\tTarget\t"Realisasi
2024"\t"Capaian
(%)"
"Meningkatnya akses
pendidikan"\tAPK SMA\t95,5\t93,12\t${rate}
\tAPM SMA\t80\t78,4\t98,00
"Meningkatnya mutu"\t"Rata-rata nilai
literasi"\t62\t64,48\t104,00
`;
    expectReport(text('97,51')).toBeValid();
    expectReport(text('«97,15»')).toReport({ rule: 'kinerja/capaian', message: '97,51%' });
  });

  it('the first target beside its revision is not the one that counts', () => {
    quiet(`tabel "2.4" "Perjanjian Kinerja Perubahan Tahun 2019"
| No | Sasaran | Indikator | Target Awal | Target Perubahan |
| 1 | Akses | APK SMA | 96,00 | 95,50 |
| 2 | | APM SMA | 80,00 | 80,00 |
tabel "3.1" "Capaian Kinerja Tahun 2019"
| Indikator | Target | Realisasi | Capaian |
| APK SMA | 95,50 | 93,12 | 97,51 |`);
  });
});

describe('columns whose rows are computed in two ways', () => {
  const table = (rate: string) => `tabel "3.3"
| Indikator | Satuan | TW I | TW II | TW III | TW IV | Target | Capaian (%) |
| Persentase sampah tertangani | % | 15,2 | 30,1 | 47,8 | 61,2 | 72 | 85,00 |
| Jumlah bank sampah terbina | unit | 5 | 8 | 7 | 10 | 30 | ${rate} |`;

  it('a year ends with its last quarter in one row, and adds its quarters in another', () => {
    expectReport(table('100,00')).toBeValid();
    expectReport(table('«90,00»')).toReport({ rule: 'kinerja/hitung' });
  });

  it('an end target whose year nobody says', () => {
    const rows = (rate: string) => `dokumen lkj "L" { tahun 2019 }
tabel "3.7"
| Indikator | Realisasi 2019 | Target Akhir Renstra | Capaian terhadap Target Akhir Renstra (%) |
| Indeks kualitas lingkungan | 70,12 | 71,00 | ${rate} |
| Persentase sampah tertangani | 61,2 | 80 | 76,50 |
| Indeks kualitas air | 51,70 | 58,00 | 89,14 |`;
    expectReport(rows('98,76')).toBeValid();
    expectReport(rows('«98,67»')).toReport({ rule: 'kinerja/hitung', message: '98,76' });
  });
});

it('years before the target of the last one are no targets', () => {
  quiet(`tabel "1"
| Indikator | Target | Realisasi | Capaian |
| Persentase lulusan | 92% | 95,4% | 103,70% |
tabel "5" "Perkembangan Capaian 2017–2019"
| IKU | 2017 | 2018 | 2019 | Target 2019 |
| Persentase lulusan | 91,7% | 93,2% | 95,4% | 92% |`);
});

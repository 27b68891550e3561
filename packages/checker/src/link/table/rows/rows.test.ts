/** What rows are: captions, totals without a word, the office's own row, outcomes, amounts on several rows, codes and units. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../model/model.ts';
import { modelOf, textOf } from '../../model.fixture.ts';

const report = (rows: string) => `dokumen lkj "Laporan Kinerja Dinas Sosial" { tahun 2016 }\n${rows}\n`;
const quiet = (rows: string) => expectReport(report(rows)).toBeValid();
const says = (rows: string, rule: string, message = '') => expectReport(report(rows)).toReport({ rule, message });
/** `program Pasar < Anggaran` */
const subjects = (model: Model): readonly string[] =>
  model.tables.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      [...row.subjects.values()].map((id) => {
        const { kind, title, parent } = model.subjects[id] as Model['subjects'][number];
        return `${kind} ${title}${parent === null ? '' : ` < ${model.subjects[parent]?.title}`}`;
      }),
    ),
  );
const sums = (model: Model): readonly string[] =>
  model.sums.map(
    ({ result, parts }) => `${parts.map((part) => textOf(model, part)).join(' + ')} = ${textOf(model, result)}`,
  );

describe('captions', () => {
  it('a sasaran is that of the indicators below', () => {
    const model = modelOf(
      report(`tabel "1"
| No | Indikator | Target | Realisasi |
| Sasaran 1. Meningkatnya layanan sosial | | | |
| 1 | Cakupan A | 80 | 60 |
| | Sasaran : | Meningkatnya mutu | |
| 2 | Cakupan B | 80 | 60 |`),
    );
    expect(subjects(model)).toEqual([
      'sasaran Meningkatnya layanan sosial',
      'indikator Cakupan A < Meningkatnya layanan sosial',
      'sasaran Meningkatnya mutu',
      'indikator Cakupan B < Meningkatnya mutu',
    ]);
  });

  it('urusan stand above their programs, and a total adds all of them', () => {
    const table = (total: string) => `tabel "1"
| Program | Pagu | Realisasi |
| URUSAN PEMERINTAHAN WAJIB | | |
| Pasar | 10.000 | 9.000 |
| URUSAN PEMERINTAHAN PILIHAN | | |
| Terminal | 20.000 | 8.000 |
| Jumlah | ${total} | 17.000 |`;
    quiet(table('30.000'));
    says(table('«30.500»'), 'anggaran/jumlah', '10.000 + 20.000');
  });

  it('of several offices each has its own programs of one title', () => {
    quiet(`tabel "1"
| Program | Pagu | Realisasi |
| Perangkat Daerah : Dinas Sosial | | |
| Penunjang Urusan | 10.000 | 9.000 |
| Perangkat Daerah : Dinas Pangan | | |
| Penunjang Urusan | 20.000 | 8.000 |`);
  });

  it('other text claims nothing', () => {
    const model = modelOf(
      report(`tabel "1"
| No | Program | Pagu | Realisasi |
| | BELANJA LANGSUNG | | |
| 1 | Pasar | 10 | 9 |
| 2 | Terminal | 20 | 9 |`),
    );
    expect(subjects(model)).toEqual(['program Pasar < Anggaran', 'program Terminal < Anggaran']);
  });
});

describe('totals that no word names', () => {
  const table = (last: string) => `tabel "1"
| No | Program | Pagu | Realisasi |
| 1 | Pasar | 10.000 | 9.000 |
| 2 | Terminal | 20.000 | 8.000 |
| | | ${last} |`;
  it('the last row without a subject', () => {
    quiet(table('30.000 | 17.000'));
    says(table('«30.500» | 17.000'), 'anggaran/jumlah', '10.000 + 20.000');
  });

  it('the mean of percentages', () => {
    const mean = (value: string) => `tabel "1"
| Indikator | Capaian |
| Cakupan A | 75 |
| Cakupan B | 100 |
| | ${value} |`;
    quiet(mean('87,50'));
    says(mean('«88,50»'), 'kinerja/rata_rata', '87,50');
  });

  it('the first row of a numbered table, if it is the sum of the numbered rows', () => {
    const first = (realisasi: string) => `tabel "1"
| No | Program | Pagu | Realisasi |
| | Belanja Langsung | 30.000 | ${realisasi} |
| 1 | Pasar | 10.000 | 9.000 |
| 2 | Terminal | 20.000 | 8.000 |`;
    quiet(first('17.000'));
    says(first('«17.500»'), 'anggaran/jumlah', '9.000 + 8.000');
    // Nothing comes out: a program like the others.
    quiet(first('17.500').replace('30.000', '31.000'));
  });

  it('a total above its rows', () => {
    says(
      'tabel "1"\n| Program | Pagu |\n| Jumlah | «31.000» |\n| Pasar | 10.000 |\n| Terminal | 20.000 |',
      'anggaran/jumlah',
    );
  });

  it('an indicator that begins as a total is one, unless it alone has no number and stands last', () => {
    const rows = (number: string, total: string) => `tabel "1"
| No | Indikator | Target | Realisasi |
| 1 | Jumlah panti | 80 | 60 |
| 2 | Rata-rata lama rawat | 50 | 40 |
| ${number} | Jumlah pekerja | 130 | ${total} |`;
    quiet(rows('3', '90'));
    expect(sums(modelOf(report(rows('', '90'))))).toContain('60 + 40 = 90');
  });

  it('a second row of one program is no total', () => {
    quiet('tabel "1"\n| Program | Sumber | Pagu |\n| Pasar | APBD | 600 |\n| | DAK | 400 |');
    quiet('tabel "1"\n| Program | Pagu |\n| Pasar | 600 |\n| Parkir | 700 |\n| | 400 |');
  });
});

describe("the office's row", () => {
  const table = (office: string, rest = '') => `tabel "1"
| Perangkat Daerah/Program | Pagu | Realisasi |
${rest}| ${office} | 17.000 |
| Program Pasar | 10.000 | 9.000 |
| Program Terminal | 20.000 | 8.000 |`;
  it('says the whole budget', () => {
    quiet(table('Dinas Sosial | 30.000'));
    says(table('Dinas Sosial | «30.500»'), 'anggaran/jumlah', 'seluruh anggaran');
  });

  it('says the urusan that stands above it', () => {
    const under = (office: string) =>
      table(office, '| Urusan Sosial | 30.000 | 17.000 |\n').replace('Perangkat Daerah/', 'Urusan/');
    quiet(under('Dinas Sosial | 30.000'));
    says(under('Dinas Sosial | «30.500»'), 'anggaran/jumlah', 'pagu "Sosial"');
  });

  it('a program whose words end the report’s title is no office', () => {
    quiet('tabel "1"\n| Uraian | Pagu |\n| Program Dasar | 100 |\n| Program Sosial | 200 |\n| Jumlah | 300 |');
  });

  it('of several offices each says its own', () => {
    quiet(`tabel "1"
| Program | Pagu |
| Dinas Sosial | 30.000 |
| Program Pasar | 30.000 |
| Dinas Pangan | 20.000 |
| Program Panen | 20.000 |`);
  });
});

it('an office of a whole government says its own, and its programs are none of the government’s', () => {
  expectReport(`dokumen lkj "Laporan Kinerja Pemerintah Kabupaten Maju" { tahun 2016 }
tabel "1"
| Program | Anggaran | Realisasi |
| Dinas Sosial | 100 | 90 |
| Program Penunjang | 40 | 30 |
| Program Sosial | 60 | 60 |
tabel "2"
| Program | Anggaran | Realisasi |
| Program Penunjang | 400 | 300 |
| Program Sosial | 600 | 600 |
| Jumlah | 1.000 | 900 |
`).toBeValid();
});

describe('amounts on several rows of one program', () => {
  const table = (a: string, b: string, c: string, total: string) => `tabel "1"
| Program | Indikator | Target | Anggaran |
| Pasar | Cakupan A | 80 | ${a} |
| | Cakupan B | 50 | ${b} |
| | Cakupan C | 50 | ${c} |
| Terminal | Cakupan D | 50 | 2.000 |
| Jumlah | | | ${total} |
tabel "2"
| Program | Anggaran |
| Pasar | 1.000 |`;
  it('may be repeated, be parts, or follow their total', () => {
    quiet(table('1.000', '1.000', '1.000', '3.000'));
    quiet(table('500', '300', '200', '3.000'));
    quiet(table('1.000', '600', '400', '3.000'));
  });

  it('a repeat that is mistyped is told where the total says so', () => {
    says(table('1.000', '1.000', '«1.050»', '3.000'), 'konsistensi/nilai', '1.050');
  });
});

describe('outcomes', () => {
  it('share the amount of their program and are in no sum', () => {
    const table = (sub: string) => `tabel "1"
| Uraian | Pagu |
| 1.06.01 PROGRAM PASAR | 30.000 |
| Meningkatnya layanan pasar | 30.000 |
| 1.06.01.2.01 Umum | 10.000 |
| 1.06.01.2.02 Sarana | ${sub} |
| Jumlah | 30.000 |`;
    quiet(table('20.000'));
    expect(subjects(modelOf(report(table('20.000'))))).toContain('hasil Meningkatnya layanan pasar < PASAR');
    expectReport(report(table('21.000'))).toReport({
      rule: 'anggaran/jumlah',
      at: '30.000',
      message: '10.000 + 21.000',
    });
  });

  it('an unknown row with an amount of its own is no outcome', () => {
    expectReport(
      report(
        'tabel "1"\n| Program/Kegiatan | Pagu |\n| Program Pasar | 30 |\n| «Bedah kios» | 10 |\n| Tata lapak | 25 |',
      ),
    ).toReport({ rule: 'nama/tingkat' });
  });
});

describe('codes and units at titles', () => {
  it('a code in brackets, and one of the central government', () => {
    const model = modelOf(
      report(`tabel "1"
| Uraian | Pagu |
| [1.06.01] PROGRAM PASAR | 30 |
| GG - Program Statistik | 50 |
| GG.2902 Statistik Distribusi | 50 |
| 2902.BMA.004 Publikasi | 50 |`),
    );
    expect(subjects(model)).toEqual([
      'program PASAR < Anggaran',
      'program Statistik < Anggaran',
      'kegiatan Statistik Distribusi < Statistik',
      'keluaran Publikasi < Statistik Distribusi',
    ]);
  });

  it('a bracket that is a unit is the unit, one of initials a second name', () => {
    const table = (target: string) => `tabel "1"
| Indikator | Target | Realisasi |
| Produksi ikan (Ton) | ${target} | 60 |
| Angka kematian (per 100.000 KH) | 10 | 5 |
| Indeks Kepuasan Masyarakat (IKM) | 80 | 81 |
tabel "2"
| Indikator | Capaian |
| Produksi ikan | 75 |
| IKM | 101,25 |`;
    quiet(table('80'));
    says(table('«80 ekor»').replace('«80 ekor»', '80 «ekor»'), 'nama/satuan', 'Ton');
    expect(modelOf(report(table('80'))).subjects.find(({ title }) => title === 'Produksi ikan')?.satuan).toBe('Ton');
  });
});

describe('parts without a number', () => {
  const tree = (whole: string, second: string) => `tabel "1"
| Kode | Uraian | Pagu |
| 1.06.01 | PROGRAM PASAR | ${whole} |
| 1.06.01.2.01 | Umum | 30.000 |
| 1.06.01.2.02 | Sarana | ${second} |`;
  it('count as nothing where the sum comes out', () => quiet(tree('30.000', '-')));

  it('are named where the known parts fall short', () => {
    expectReport(report(tree('«35.000»', ''))).toReport({
      rule: 'anggaran/jumlah',
      severity: 'warning',
      message: '1 baris',
      labels: ['30.000', ''],
    });
  });

  it('known parts above the whole are an error', () => {
    expectReport(report(tree('«25.000»', '-'))).toReport({
      rule: 'anggaran/jumlah',
      severity: 'error',
      message: '30.000',
    });
  });

  it('a part without a row leaves the sum unchecked, and so do rows left out', () => {
    quiet(`${tree('35.000', '-').split('\n').slice(0, -1).join('\n')}
tabel "2"
| Kode | Uraian | Realisasi |
| 1.06.01.2.02 | Sarana | 4.000 |`);
    quiet(`${tree('35.000', '2.000')}\n| … | … | … |`);
  });
});

it('Jumlah behind a name is how its number is made, in front of none a total', () => {
  const model = modelOf(`dokumen lkj "L" { tahun 2029 }
tabel "1"
| Sasaran | Indikator | Formulasi | Target | Realisasi |
| Warga terlayani | Persentase akta terbit | akta / permohonan × 100% | 80% | 75% |
| Warga terlayani | Jumlah kelurahan yang dilayani | Jumlah | 6 | 4 |
| | | Jumlah | 86 | 79 |
`);
  expect(model.tables[0]?.rows.map(({ role }) => role)).toEqual(['kepala', 'isi', 'isi', 'jumlah']);
});

import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (rows: string) => `dokumen lkj "Laporan Kinerja" { tahun 2017 }\n${rows}\n`;

describe('wrapped titles', () => {
  const heads = 'tabel "1"\n| Program | Pagu | Realisasi | Serapan |\n';
  it.each([
    ['a small word', 'Penanganan Bencana dan', 'Kebakaran'],
    ['a comma', 'Penanganan Bencana,', 'Kebakaran'],
    ['an open bracket', 'Penanganan Bencana (Alam dan', 'Sosial)'],
    ['a small letter', 'Penanganan Bencana', 'serta Kebakaran'],
    ['a hyphen', 'Penanganan Bencana Se-', 'Kabupaten'],
  ])('%s: joined, and told once', (_, first, next) => {
    const rows = (share: string) =>
      report(
        `${heads}| ${first} | 10.000 | 9.000 | ${share} |\n| ${next} | | | |\n| Parkir untuk | 500 | 400 | 80 |\n| Umum | | | |`,
      );
    expectReport(rows('90')).toReport({
      rule: 'nama/judul',
      severity: 'info',
      at: next,
      message: first,
      labels: ['Umum'],
    });
    expectReport(rows('«91»')).toReport({ rule: 'anggaran/serapan', message: next }, { rule: 'nama/judul', at: next });
  });

  it('a title with blank values is not joined', () => {
    expectReport(report(`${heads}| Penanganan Bencana | 10.000 | 9.000 | 90 |\n| Kebakaran | | | |`)).toBeValid();
    expectReport(report('tabel "1"\n| Indikator | Target | Realisasi |\n| a_1 | 10 | 9 |\n| b_1 | | |')).toBeValid();
  });
});

describe('several titles in one cell', () => {
  const row = (titles: string, values: string) =>
    report(
      `tabel "1"\n| Indikator | Target | Realisasi | Capaian |\n| ${titles} | ${values} |\n| Cakupan C | 50 | 40 | 80 |`,
    );
  it('as many values as titles are pairs', () => {
    expectReport(row('1. Cakupan A 2. Cakupan B', '80 50 | 60 50 | 75 100')).toBeValid();
    expectReport(row('1. Cakupan A 2. Cakupan B', '1. 80 2. 50 | 1. 60 2. 50 | 1. 75 2. «90»')).toReport({
      rule: 'kinerja/capaian',
      message: 'capaian "Cakupan B"',
    });
  });

  it('what stands beside both is said once', () => {
    expectReport(
      report(`tabel "1"
| Sasaran | Indikator | Satuan | Target | Program | Anggaran |
| Layanan | 1. Cakupan A 2. Cakupan B | % | 1. 80 2. 75 | Pasar | 1.000 |
| Mutu | Nilai mutu | nilai | 75 | Mutu | 500 |
| | | | | Jumlah | 1.500 |`),
    ).toBeValid();
  });

  it('one value belongs to none of them', () => {
    expectReport(row('«1. Cakupan A 2. Cakupan B»', '80 | 60 | 95')).toReport({
      rule: 'nama/judul',
      severity: 'warning',
      message: '2 judul',
      fixes: 1,
    });
    expectReport(row('«a. Cakupan A b. Cakupan B»', '80 | 60 | 95')).toReport({
      rule: 'nama/judul',
      message: '2 baris',
    });
  });

  it('the fix splits the row', () => {
    expectReport(row('1. Cakupan A 2. Cakupan B', '80 | 60 | 75'))
      .applyFix('nama/judul')
      .toEqual(row('Cakupan A', '80 | 60 | 75').replace('| Cakupan C', '| Cakupan B |  |  |  |\n| Cakupan C'));
  });

  it('a number in a title is none', () => {
    expectReport(row('Cakupan 1. Umum', '80 | 60 | 75')).toBeValid();
    expectReport(row('1. Cakupan A', '80 | 60 | 75')).toBeValid();
  });
});

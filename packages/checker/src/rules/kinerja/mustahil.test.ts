import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (body: string, doc = '') => `dokumen lkj "Laporan Kinerja Dinas Pemuda" { tahun 2017 ${doc}}
indikator "Persentase karang taruna aktif" {
  satuan persen
  ${body}
}
`;
const data = (whole: string, share: string, part = '') =>
  report(`rumus aktif / seluruh * 100%
  data aktif "Jumlah karang taruna aktif" { 2016: 20 desa${part} }
  data seluruh "Jumlah kelompok karang taruna" { 2017: ${whole} }
  realisasi ${share}`).replace('Jumlah karang taruna', 'Jumlah kelompok');

describe('kinerja/mustahil', () => {
  it('a percentage that no whole number gives, with the two nearest', () => {
    expectReport(data('37', '«64,50%»')).toReport({
      rule: 'kinerja/mustahil',
      severity: 'error',
      message: '23 / 37 × 100% = 62,16%, dan 24 / 37 × 100% = 64,86%',
      labels: ['37'],
      fixes: 2,
    });
  });

  it('in a table, the denominator in the same row', () => {
    expectReport(`dokumen lkj "Laporan Kinerja Dinas Arsip" { tahun 2014 }
indikator arsip "Persentase OPD tertib arsip" { satuan persen; rumus tertib / semua * 100
  data tertib "Banyaknya OPD yang tertib"; data semua "Jumlah OPD" }
tabel "3.4" "Arsip" untuk arsip
| Tahun | semua | Realisasi |
| 2013 | 40 | 70% |
| 2014 | 42 | «70,2%» |
`).toReport({ rule: 'kinerja/mustahil', message: '29 / 42 × 100% = 69,05%' });
  });

  it('is silent where a whole number gives it, rounded or cut', () => {
    expectReport(data('37', '64,86%')).toBeValid();
    // 24 / 37 = 64,8648…
    expectReport(data('37', '64,9%')).toBeSilent('kinerja/mustahil');
    expectReport(data('37', '64,8%')).toBeSilent('kinerja/mustahil');
  });

  it('is silent where the denominator is so large that every print has a numerator', () => {
    expectReport(data('100', '64%')).toBeSilent('kinerja/mustahil');
    expectReport(data('1.000', '64,5%')).toBeSilent('kinerja/mustahil');
    expectReport(data('10.000', '64,55%')).toBeSilent('kinerja/mustahil');
    expectReport(data('9.973', '64,55%')).toBeSilent('kinerja/mustahil');
  });

  it('is silent where what is measured need not be whole', () => {
    const roads = report(`rumus mantap / seluruh * 100%
  data mantap "Panjang jalan mantap"
  data seluruh "Panjang seluruh jalan" { 2017: 37 }
  realisasi 64,50%`);
    expectReport(roads).toBeSilent('kinerja/mustahil');
    expectReport(data('37,5', '64,50%')).toBeSilent('kinerja/mustahil');
    const tons = data('37', '64,50%').replace('Jumlah kelompok karang taruna', 'Jumlah produksi');
    expectReport(tons).toBeSilent('kinerja/mustahil');
  });

  it('is silent for any formula that is not a / b × 100%', () => {
    const more = data('37', '64,50%').replace('rumus aktif / seluruh * 100%', 'rumus (aktif + 1) / seluruh * 100%');
    expectReport(more).toBeSilent('kinerja/mustahil');
    expectReport(data('37', '64,50%').replace('* 100%', '* 1.000')).toBeSilent('kinerja/mustahil');
  });

  it('names the only numerator that gives the percentage, where another is stated', () => {
    expectReport(data('37', '64,86%', '; 2017: 26')).toReport({
      rule: 'kinerja/rumus',
      message: '64,86% adalah 24 dari 37',
    });
    expectReport(data('37', '64,50%', '; 2017: 26')).toReport({
      rule: 'kinerja/rumus',
      message: 'Tidak ada bilangan bulat dari 37 yang memberi 64,50%',
    });
  });

  it('is silent where only another document states the denominator', () => {
    const own = data('37', '64,50%').replace('{ 2017: 37 }', '');
    const pk = `dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2017 }
indikator "Persentase karang taruna aktif" { data seluruh "Jumlah kelompok karang taruna" { 2017: 37 } }
`;
    expectReport({ 'lkj.sakip': `${own}gunakan "pk.sakip"\n`, 'pk.sakip': pk }).toBeSilent('kinerja/mustahil');
  });

  it('tells a value once', () => {
    const twice = `${data('37', '64,50%')}narasi "3" { "Persentase karang taruna aktif".realisasi = 64,50% }\n`;
    expectReport(twice).toSayOnly('kinerja/mustahil');
  });
});

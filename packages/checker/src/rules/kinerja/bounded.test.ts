import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/capaian';
const report = (inside: string): string =>
  `dokumen lkj "Laporan Kinerja" { tahun 2029 }\nindikator x "Banjir" { ${inside} }\n`;

describe('a target that is a bound', () => {
  it.each([
    ['≤ 5', '6', '120%', '83,33%'],
    ['≤ 5', '4', '80%', '100%'],
    ['≥ 80%', '76%', '100%', '95%'],
    ['minimal 12', '15', '90%', '125%'],
    ['< 0,85', '0,90', '105,88%', '94%'],
  ])('%s with %s: %s is no capaian', (target, realisasi, wrong, right) => {
    expectReport(report(`target ${target}; realisasi ${realisasi}; capaian ${right}`)).toBeValid();
    expectReport(report(`target ${target}; realisasi ${realisasi}; capaian «${wrong}»`)).toReport({
      rule: RULE,
      severity: 'warning',
    });
  });

  it('a capaian that no usual formula gives is told', () => {
    const one = (capaian: string) => report(`target ≥ 97,50%; realisasi 97,80%; capaian ${capaian}`);
    for (const right of ['100,31%', '100%', '110%', '120%', '100,30%']) expectReport(one(right)).toBeSilent(RULE);
    expectReport(one('«103,31%»')).toReport({ rule: RULE, severity: 'warning', message: '97,80' });
  });

  it('says nothing on the bound itself that rounding hides', () => {
    expectReport(report('target < 5; realisasi 5; capaian 100%')).toBeValid();
    expectReport(report('target < 5; realisasi 5; capaian 99%')).toBeValid();
    expectReport(report('target ≤ 5; realisasi 5; capaian 100%')).toBeValid();
  });
});

describe('a target that is a range', () => {
  it.each([
    ['rentang', '95', '105,56%', '106,00%', '95 / 90'],
    ['rentang', '72', '90,00%', '80%', '72 / 80'],
    ['rentang', '85', '100%', '94,44%', '100'],
    ['turun selisih', '99', '90%', '110%', '(2 × 90 - 99) / 90'],
    ['turun selisih', '72', '120%', '115%', '(2 × 90 - 72) / 90'],
    ['turun selisih', '85', '100%', '105,56%', '100'],
    ['turun balik', '100', '90%', '111,11%', '90 / 100'],
    ['turun balik', '80', '100%', '112,50%', '100'],
  ])('arah %s, realisasi %s: %s', (arah, realisasi, right, wrong, message) => {
    const text = (capaian: string) =>
      report(`satuan nilai; arah ${arah}; target 80 – 90; realisasi ${realisasi}; capaian ${capaian}`);
    expectReport(text(right)).toBeValid();
    expectReport(text(`«${wrong}»`)).toReport({ rule: RULE, message });
  });
});

describe('a formula that changes in a year', () => {
  const text = (later: string) =>
    `dokumen lkj "L" { tahun 2029 }\nindikator x "Desa terang" {\n  satuan persen\n  rumus terang / semua * 100%\n  rumus sejak 2028 terang / wajib * 100%\n  data terang "Terang" { 2027: 10; 2028: 12; 2029: 15 }\n  data semua "Semua" { 2027: 40; 2028: 40; 2029: 40 }\n  data wajib "Wajib" { 2028: 20; 2029: 20 }\n  realisasi { 2027: 25%; 2028: 60%; 2029: ${later} }\n}\n`;
  it('holds from that year on', () => {
    expectReport(text('75%')).toBeValid();
    expectReport(text('«37,50%»')).toReport({ rule: 'kinerja/rumus', message: '15 / 20 × 100% = 75,00%' });
  });
});

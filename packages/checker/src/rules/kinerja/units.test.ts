/** Values that are no plain number, each right and wrong. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/capaian';
const report = (text: string): string => `dokumen lkj "Laporan Kinerja" { tahun 2031 }\n${text}\n`;
const indicator = (inside: string): string => report(`indikator x "Layanan" { ${inside} }`);

describe('values in their units compute', () => {
  it.each([
    ['grades', 'satuan akip; target "BB"; realisasi "B"', '80%', '90%', '4 / 5 × 100% = 80%'],
    ['grades with their rank', 'target "A" (4); realisasi "B" (3)', '75%', '100%', '3 / 4 × 100% = 75%'],
    ['opinions', 'satuan opini; target WTP; realisasi WDP', '75,00%', '50,00%', '3 / 4 × 100% = 75,00%'],
    ['ranks', 'satuan peringkat; arah turun balik; target Peringkat 3; realisasi Peringkat 4', '75%', '133%', '3 / 4'],
    ['ratios', 'arah turun selisih; target 1 : 20; realisasi 1 : 25', '75%', '125%', '(2 × 20 - 25) / 20'],
    ['rates', 'arah naik; target 200/100.000; realisasi 150/100.000', '75%', '133%', '150 / 200 × 100% = 75%'],
    ['parts of one whole', 'satuan desa; target 80 dari 110; realisasi 60 dari 110', '75%', '54,55%', '60 / 80'],
    // 50/100 over 80/200.
    [
      'parts of two wholes',
      'satuan desa; target 80 dari 200; realisasi 50 dari 100',
      '125%',
      '62,50%',
      '(50 / 100) / (80 / 200) × 100% = 125',
    ],
    ['the second unit', 'satuan persen atau km; target 8 km; realisasi 6 km', '75%', '80%', '6 / 8 × 100% = 75%'],
    ['the first of two units', 'satuan persen; target 80% (10 km); realisasi 60,0% (9 km)', '75%', '70%', '60,0 / 80'],
    ['the bracket of two units', 'satuan persen; target 80% (10 km); realisasi 60% (9 km)', '90%', '80%', '60 / 80'],
  ])('%s', (_, inside, right, wrong, message) => {
    expectReport(indicator(`${inside}; capaian ${right}`)).toBeValid();
    expectReport(indicator(`${inside}; capaian «${wrong}»`)).toReport({ rule: RULE, message });
  });
});

describe('values in their units that nothing computes', () => {
  it.each([
    ['a grade of no order', 'satuan predikat; target BB; realisasi B; capaian 60%'],
    ['a part beside a plain number', 'target 100; realisasi 60 dari 80; capaian 75%'],
    ['words', 'target "tepat waktu"; realisasi "tepat waktu"; capaian 100%'],
    ['dates', 'target 31 Maret 2032; realisasi 28 Maret 2032; capaian 100%'],
    ['a rank of 0', 'satuan ya/tidak; target tidak; realisasi tidak; capaian 100%'],
  ])('%s', (_, inside) => expectReport(indicator(inside)).toBeValid());

  it('a quotient in a bracket says its percentage again', () => {
    const text = (percent: string) => indicator(`satuan persen; realisasi ${percent}`);
    expectReport(text('65,16% (202/310)')).toBeValid();
    expectReport(text('«56,16% (202/310)»')).toReport({ rule: 'kinerja/hitung', message: '202/310 = 65,16%' });
  });
});

describe('values in their units that are said twice', () => {
  const twice = (unit: string, first: string, second: string) =>
    report(`indikator x "Layanan" { satuan ${unit}; realisasi ${first} }\nnarasi { x.realisasi = ${second} }`);
  it.each([
    ['tanggal', '3 Mei 2031', '3 Mei 2031', '4 Mei 2031'],
    ['akip', '"BB"', '"bb"', '"B"'],
    ['ya/tidak', 'ya', 'Ya', 'tidak'],
    ['persen atau km', '80% (12 km)', '12 km', '13 km'],
    ['peringkat', 'Peringkat 2', '2', '3'],
    // A rate is written in several ways.
    ['persen', '0,186%', '186/100.000', '196/100.000'],
  ])('%s: %s', (unit, first, same, other) => {
    expectReport(twice(unit, first, same)).toBeValid();
    expectReport(twice(unit, first, `«${other}»`)).toReport({ rule: 'konsistensi/nilai' });
  });

  it('a rate as a number or as a quotient', () => {
    expectReport(twice('per 100.000 KH', '186', '186/100.000')).toBeValid();
  });
});

describe('"tercapai" for values in their units', () => {
  it.each([
    ['satuan tanggal; target 31 Mei 2031; realisasi 31 Mei 2031', 'tercapai', 'tidak tercapai'],
    ['satuan tanggal; target 31 Mei 2031; realisasi 2 Juni 2031', 'tidak tercapai', 'tercapai'],
    ['satuan akip; target "B"; realisasi "BB"', 'tercapai', 'tidak tercapai'],
    ['arah turun selisih; target ≤ 0,85; realisasi 0,80', 'tercapai', 'tidak tercapai'],
    ['arah turun selisih; target ≤ 0,85; realisasi 0,90', 'tidak tercapai', 'tercapai'],
    ['satuan bulan; target 7 – 8 bulan; realisasi 9 bulan', 'belum mencapai target', 'mencapai target'],
  ])('%s', (inside, right, wrong) => {
    const text = (verb: string) => report(`indikator x "Layanan" { ${inside} }\nnarasi { x ${verb} }`);
    expectReport(text(right)).toBeValid();
    expectReport(text(`«${wrong}»`)).toReport({ rule: 'kinerja/tren' });
  });

  it('names the target of another', () => {
    const text = (verb: string) =>
      report(
        `indikator x "Layanan" { satuan persen; target 70%; realisasi 77%; target nasional 80% }\nnarasi { x.realisasi ${verb} }`,
      );
    expectReport(text('belum mencapai target nasional')).toBeValid();
    expectReport(text('«melebihi target» nasional')).toReport({ rule: 'kinerja/tren', message: '80%' });
  });
});

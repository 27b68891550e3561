import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'kinerja/kumulatif';
const report = (inside: string): string =>
  `dokumen lkj "Laporan Kinerja" { tahun 2033 }\nindikator x "Peserta" { satuan orang; ${inside} }\n`;
const quarters = 'realisasi { TW1: 10; TW2: 30; TW3: 20; TW4: 40 }';

describe('a year and its parts', () => {
  it.each([
    ['triwulan jumlah', '100', '40', '10 + 30 + 20 + 40 = 100'],
    ['triwulan terakhir', '40', '100', 'TW IV 2033: 40'],
    ['triwulan rata_rata', '25', '40', '(10 + 30 + 20 + 40) / 4 = 25'],
  ])('%s: %s', (way, right, wrong, message) => {
    expectReport(report(`${way}; ${quarters}; realisasi ${right}`)).toBeValid();
    expectReport(report(`${way}; ${quarters}; realisasi «${wrong}»`)).toReport({
      rule: RULE,
      severity: 'error',
      message,
    });
  });

  it('undeclared: the sum, the last or the mean; anything else is a warning', () => {
    for (const right of ['100', '40', '25']) expectReport(report(`${quarters}; realisasi ${right}`)).toBeValid();
    expectReport(report(`${quarters}; realisasi «90»`)).toReport({
      rule: RULE,
      severity: 'warning',
      message: '10 + 30 + 20 + 40 = 100',
    });
  });

  it('semesters and targets too', () => {
    const text = (year: string) => report(`triwulan jumlah; target { S1: 12; S2: 18 }; target ${year}`);
    expectReport(text('30')).toBeValid();
    expectReport(text('«31»')).toReport({ rule: RULE, message: '12 + 18 = 30' });
  });

  it('rounded quarters leave room, whole counts none', () => {
    const text = (year: string) =>
      `dokumen lkj "L" { tahun 2033 }\nindikator x "X" { satuan persen; triwulan jumlah; realisasi { TW1: 8,33%; TW2: 8,33%; TW3: 8,33%; TW4: 8,33% }; realisasi ${year} }\n`;
    expectReport(text('33,33%')).toBeValid();
    expectReport(text('«33,40%»')).toReport({ rule: RULE });
  });

  it.each([
    ['a quarter that nobody writes', 'triwulan jumlah; realisasi { TW1: 10; TW2: 30; TW4: 40 }; realisasi 90'],
    ['a yearly survey', 'realisasi { TW1: 0; TW2: 0; TW3: 0; TW4: 73 }; realisasi 73'],
    ['a falling series', 'triwulan terakhir; realisasi { TW1: 40; TW2: 30; TW3: 20; TW4: 10 }; realisasi 10'],
    ['no year', quarters],
  ])('says nothing of %s', (_, inside) => expectReport(report(inside)).toBeValid());
});

describe('a table that says how it counts', () => {
  const table = (kumulatif: string, third: string, year: string) =>
    `dokumen lkj "L" { tahun 2033 }\ntabel "3.1" kumulatif ${kumulatif}\n| Indikator | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2033 |\n| Benih tersalur | 10 | 25 | ${third} | 75 | ${year} |\n`;
  it('kumulatif ya: the year is the last quarter, and none falls', () => {
    expectReport(table('ya', '60', '75')).toBeValid();
    expectReport(table('ya', '60', '«170»')).toReport({ rule: RULE });
    expectReport(table('ya', '«20»', '75')).toReport({ rule: RULE, message: 'kurang dari 25 pada TW II 2033' });
  });

  it('kumulatif tidak: the year is the sum', () => {
    expectReport(table('tidak', '20', '130')).toBeValid();
    expectReport(table('tidak', '20', '«75»')).toReport({ rule: RULE });
  });
});

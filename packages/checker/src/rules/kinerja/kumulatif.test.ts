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
    [
      'a rate that weighs its quarters',
      'realisasi { TW1: 80,10; TW2: 85,20; TW3: 90,00; TW4: 88,30 }; realisasi 86,50',
    ],
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

describe('numbers that count from the start of the year (s.d.)', () => {
  const table = (head: string, cells: string, unit = 'orang') => `dokumen lkj "Laporan Kinerja" { tahun 2037 }
tabel "2.1" "Pelatihan"
| Indikator | Satuan | ${head} |
| Jumlah pencari kerja dilatih | ${unit} | ${cells} |
`;
  const UP_TO = 'Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III | Realisasi s.d. TW IV';

  it('never fall', () => {
    expectReport(table(UP_TO, '40 | 95 | 130 | 180')).toBeValid();
    expectReport(table(UP_TO, '40 | 40 | 40 | 180')).toBeValid();
    expectReport(table(UP_TO, '40 | 95 | «55» | 180')).toReport({
      rule: RULE,
      severity: 'error',
      message: 'Tertulis 55',
      labels: ['95'],
      fixes: 0,
    });
  });

  it('are the year at its end', () => {
    expectReport(table(`${UP_TO} | Realisasi 2037`, '40 | 95 | 130 | 180 | 180')).toBeValid();
    expectReport(table(`${UP_TO} | Realisasi 2037`, '40 | 95 | 130 | 180 | «445»')).toReport({
      rule: RULE,
      message: 's.d. TW IV 2037 tertulis 180',
    });
  });

  it('states may fall: they are near their last value from the start', () => {
    expectReport(table(UP_TO, '198 | 202 | 201 | 205')).toBeSilent();
  });

  it('shares may fall, and other years are others', () => {
    expectReport(table(UP_TO, '40 | 95 | 55 | 80', '%')).toBeSilent();
    expectReport(table('Realisasi s.d. TW IV 2036 | Realisasi s.d. TW IV 2037', '180 | 170')).toBeSilent();
  });
});

it('of a rate the year may be any mean of its quarters', () => {
  const text = (year: string) =>
    `dokumen lkj "L" { tahun 2033 }\nindikator x "Layanan tepat waktu" { satuan persen; realisasi { TW1: 92,10; TW2: 95,40; TW3: 90,25; TW4: 94,00 }; realisasi ${year} }\n`;
  for (const year of ['94,00', '92,94', '93,48']) expectReport(text(year)).toBeSilent();
  expectReport(text('«96,10»')).toReport({ rule: RULE });
});

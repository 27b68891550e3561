/** What must not fire: divisions by zero, blanks, stored digits, directions, quarters. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Peternakan Kabupaten Savana" { jenis lkj; tahun 2018 }\n';

describe('division by zero', () => {
  it('is found only where the result is claimed as a number, once per subject', () => {
    const report = (capaian: string) =>
      `${HEAD}tabel "3.1"\n| Indikator | Target | Realisasi | Capaian |\n| Kasus rabies | 0 | 2 | ${capaian} |\n`;
    expectReport(report('-')).toBeSilent();
    expectReport(report('tidak dapat dihitung')).toBeSilent();
    expectReport(report('100%')).toSayOnly('kinerja/efisiensi');
  });

  it('0/0 = 0 is one info per table', () => {
    expectReport(`${HEAD}tabel "4.1"
| Program | Pagu | Realisasi | Serapan |
| Kesehatan Hewan | 400.000.000 | 380.000.000 | 95% |
| Penyuluhan | 0 | 0 | 0% |
| Pembibitan | 0 | 0 | 0% |
`).toBeSilent();
  });

  it('#DIV/0! is told once per row', () => {
    expectReport(`${HEAD}tabel "4.1"
| Program | Pagu | Realisasi | Serapan | Sisa |
| Kesehatan Hewan | 400.000.000 | 380.000.000 | 95% | 20.000.000 |
| Penyuluhan | 0 | 0 | #DIV/0! | #DIV/0! |
`).toSayOnly('format/angka');
  });

  it('no serapan is computed of an indicator that no program supports', () => {
    expectReport(`${HEAD}indikator "Populasi ternak" { satuan ekor; target 4.000; realisasi 4.100; capaian 102,50%; serapan 0% }
program "Penunjang" penunjang { pagu Rp 10.000.000; realisasi Rp 9.000.000 }
`).toBeSilent();
  });

  it('quarterly targets of 0 claim nothing', () => {
    expectReport(`${HEAD}indikator ikm "Nilai survei kepuasan" {
  satuan indeks
  target { 2018 TW1: 0; 2018 TW2: 0; 2018 TW3: 0; 2018 TW4: 73; 2018: 73 }
  realisasi { 2018: 76,65 }
  capaian 105,00%
}
`).toBeSilent();
  });

  it('a bound target gives no capaian', () => {
    expectReport(
      `${HEAD}indikator "Angka kematian ternak" { satuan persen; target ≤ 2%; realisasi 1,8%; capaian 100% }\n`,
    ).toBeSilent();
  });

  it('a capaian printed as a number beside a target n/a is one warning per table', () => {
    expectReport(`${HEAD}tabel "3.1"
| Indikator | Target | Realisasi | Capaian |
| Populasi sapi | 4.000 | 4.100 | 102,50% |
| Populasi kerbau | n/a | 310 | 100% |
| Populasi kambing | n/a | 940 | 100% |
`).toSayOnly('kinerja/capaian');
  });

  it('"each year" leaves out years whose target is 0, blank or n/a', () => {
    expectReport(`${HEAD}indikator sapi "Populasi sapi" {
  satuan ekor
  target { 2015: 0; 2016: n/a; 2017: 400; 2018: 420 }
  realisasi { 2015: 10; 2016: 12; 2017: 410; 2018: 430 }
}
narasi "3" { sapi.realisasi selalu melebihi target 2015 s.d. 2018 }
`).toBeSilent();
  });
});

describe('stored digits', () => {
  it('a difference in the last kept digit of a spreadsheet agrees', () => {
    expectReport(`${HEAD}tabel "4.1"
| Program | Pagu | Realisasi | Serapan |
| Kesehatan Hewan | 413.000.000 | 389.120.000 | 94,2179176755448 |
`).toBeSilent();
  });
});

describe('no arah', () => {
  it('the formula that most cells of the row fit is taken when R/T fits none', () => {
    expectReport(`${HEAD}tabel "3.2"
| Indikator | Target 2017 | Realisasi 2017 | Capaian 2017 | Target 2018 | Realisasi 2018 | Capaian 2018 |
| Kasus penyakit hewan menular | 32 | 30 | 106,25% | 30 | 24 | 120,00% |
`).toBeSilent();
  });

  it('an indicator right only under (2T − R)/T', () => {
    expectReport(
      `${HEAD}indikator "Kasus brucellosis" { satuan kasus; arah turun selisih; target 32; realisasi 4,88; capaian 184,75% }\n`,
    ).toBeSilent();
  });
});

describe('quarters', () => {
  const report = (year: string) => `${HEAD}indikator vaksin "Ternak yang divaksin" {
  satuan ekor
  realisasi { 2018 TW1: 100; 2018 TW2: 250; 2018 TW3: 400; 2018 TW4: 450; 2018: ${year} }
}
`;
  it('undeclared, the year is the sum or the last quarter', () => {
    expectReport(report('1.200')).toBeSilent();
    expectReport(report('450')).toBeSilent();
  });

  it('a falling series is no finding', () => {
    expectReport(`${HEAD}indikator kasus "Kasus rabies" {
  satuan kasus
  realisasi { 2018 TW1: 9; 2018 TW2: 6; 2018 TW3: 4; 2018 TW4: 1 }
}
`).toBeSilent();
  });
});

describe('what stands rightly in a report', () => {
  it('a realisasi above its target', () => {
    expectReport(`${HEAD}indikator "Daging" { satuan ton; target 500; realisasi 812; capaian 162,40% }\n`).toBeSilent();
  });

  it('a percent of persons above 100', () => {
    expectReport(
      `${HEAD}indikator "Persentase peternak yang dilatih" { satuan persen; target 100%; realisasi 104%; capaian 104% }\n`,
    ).toBeSilent();
  });

  it('an author who truncates throughout, in one hint', () => {
    expectReport(`${HEAD}tabel "4.1"
| Program | Pagu | Realisasi | Serapan |
| Kesehatan Hewan | 413.000.000 | 389.120.000 | 94,21% |
| Pembibitan | 127.000.000 | 121.330.000 | 95,53% |
| Pasca Panen | 89.000.000 | 84.117.000 | 94,51% |
`).toBeSilent();
  });

  it('a total with a joint scope', () => {
    expectReport(`${HEAD}anggaran {
  program "Kesehatan Hewan" { pagu Rp 413.000.000 }
  program "Pembibitan" { pagu Rp 127.000.000 }
  pagu Rp 12.500.000.000 lingkup "tiga dinas bersama"
}
`).toBeSilent();
  });
});

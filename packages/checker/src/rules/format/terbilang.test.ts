import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const program = (rest: string) => `dokumen dpa "DPA" { tahun 2017 }
program "Pembinaan Guru" { pagu ${rest} }
`;

it('tells words that say another amount, with the right ones', () => {
  expectReport(program('Rp 1.101.000 terbilang «"Satu Juta Seratus Ribu Rupiah"»')).toReport({
    rule: 'format/terbilang',
    message: 'Seharusnya: "Satu Juta Seratus Satu Ribu Rupiah"',
    labels: ['Rp 1.101.000'],
    fixes: 1,
  });
});

it('tells words that are no number', () => {
  expectReport(program('Rp 802 terbilang «"Delapan Ratus Sembilan Ratus Dua"»')).toReport({
    rule: 'format/terbilang',
    message: /tidak|bukan/,
  });
});

it('writes the words anew', () => {
  expectReport(program('Rp 21.000 terbilang "dua puluh dua ribu rupiah"'))
    .applyFix('format/terbilang')
    .toEqual(program('Rp 21.000 terbilang "dua puluh satu ribu rupiah"'));
});

it('accepts milyar, a missing rupiah, odd capitals and broken lines', () => {
  expectReport(program('Rp 2.000.000.150 terbilang "DUA  milyar seratus Lima Puluh"')).toBeValid();
});

it('reads words that stand in a bracket after the number, with or without the unit', () => {
  const count = (rest: string) => `dokumen lkj "Laporan Kinerja" { tahun 2017 }
indikator x "Guru bersertifikat" { realisasi ${rest} }
`;
  expectReport(count('13 («dua belas») orang')).toReport({
    rule: 'format/terbilang',
    message: 'Seharusnya: "tiga belas"',
    labels: ['13'],
    fixes: 1,
  });
  expectReport(count('13 (dua belas) orang')).applyFix('format/terbilang').toEqual(count('13 (tiga belas) orang'));
  expectReport(count('13 (tiga belas) orang')).toBeValid();
  expectReport(count('6 (enam dokumen)')).toBeSilent('format/terbilang');
  expectReport(count('13 (lihat lampiran)')).toBeSilent('format/terbilang');
});

it('says nothing where there is no number to hold the words against', () => {
  expectReport(program('n/a terbilang "dua ribu rupiah"')).toBeSilent('format/terbilang');
});

it('writes rupiah where the words or the number say so', () => {
  expectReport(program('Rp 21.000 terbilang "dua ratus ratus ribu"'))
    .applyFix('format/terbilang')
    .toEqual(program('Rp 21.000 terbilang "dua puluh satu ribu rupiah"'));
});

describe('one story', () => {
  it('a number that arithmetic finds wrong and its words, which stay as they are', () => {
    const report = (pagu: string) => `dokumen lkj "Laporan" { tahun 2019 }
anggaran {
  pagu ${pagu} terbilang "seratus rupiah"
  program a "Pasar" { pagu Rp 60 }
  program b "Parkir" { pagu Rp 40 }
}
`;
    expectReport(report('Rp 100')).toBeValid();
    expectReport(report('«Rp 190»')).toReport({ rule: 'anggaran/jumlah', message: '60 + 40' });
  });

  it('a misspelt word is where the words stop, not a unit', () => {
    expectReport(`dokumen lkj "Laporan" { tahun 2019 }
program a "Pasar" { pagu Rp 250.000 terbilang «"Dua Rtus Lima Puluh Ribu Rupiah"» }
`).toReport({ rule: 'format/terbilang', message: 'terhenti pada "Rtus"' });
  });
});

it('words that the transcriber left out in part are not judged', () => {
  expectReport(
    'dokumen lkj "L" { tahun 2031 }\nprogram "A" { pagu Rp 7.250.400 terbilang "tujuh juta … rupiah" }\n',
  ).toBeValid();
});

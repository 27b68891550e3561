import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells a text once, with all its places, and mends all of them', () => {
  const text = `dokumen lkj "Laporan Kinerja" { tahun 2018 }
tabel "2.2"
| kegiatan       | pagu               | realisasi      |
| Rehabilitasi DI | «Rp 1.250,000.000» | Rp 990.000.000 |
narasi "2" {
  teks "Dari pagu Rp 1.250,000.000 terserap sebagian."
}
`;
  expectReport(text).toReport({
    rule: 'format/angka',
    message: /koma di antara ribuan[\s\S]*ada di 2 tempat/,
    labels: ['Rp 1.250,000.000'],
    fixes: 1,
  });
  expectReport(text)
    .applyFix('format/angka')
    .toEqual(text.replaceAll('1.250,000.000', '1.250.000.000').replace(/[«»]/g, ''));
});

it('offers no fix where two readings are as good', () => {
  expectReport(`dokumen dpa "DPA" { tahun 2024 }
program "Irigasi" { pagu «Rp 6.210.45.282» }
`).toReport({ rule: 'format/angka', message: 'lebih dari satu cara', fixes: 0 });
});

it('tells a dot before decimals in the text', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2020 }
narasi "3" { teks "Capaian sebesar «91.13%» melampaui 90%." }
`).toReport({ rule: 'format/angka', message: 'Tulis 91,13%' });
});

it('tells a spreadsheet error', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2020 }
tabel "3.9"
| indikator  | target | realisasi |
| Nilai LPPD | 3,1    | «#REF!»   |
`).toReport({ rule: 'format/angka', message: 'galat lembar kerja "#REF!"' });
});

it('is silent on codes, laws, dates, clock times and the ending ,-', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2020 }
program "Irigasi" { kode "1.03.02"; pagu Rp 5.000.000,- }
narasi "1.2.3" {
  teks "Perda Nomor 12.3/2016 tanggal 17.08.2016 pukul 08.30 WIB, kode 1.03.02.2.01, Pasal 3.2.1, No. 050-5889."
}
`).toBeValid();
});

it('tells the readings of an ambiguous number, in all its places', () => {
  expectReport(`dokumen dpa "DPA" { tahun 2024 }
program "Irigasi" { pagu «Rp 6.210.45.282» }
program "Jalan" { pagu Rp 6.210.45.282 }
`).toReport({
    rule: 'format/angka',
    message: /lebih dari satu cara[\s\S]*2 tempat/,
    labels: ['Rp 6.210.45.282'],
    fixes: 0,
  });
});

it('tells a division by zero row by row, other errors once', () => {
  const rows = (error: string) => `dokumen lkj "Laporan Kinerja" { tahun 2020 }
tabel "3.9"
| indikator  | target | realisasi |
| Nilai LPPD | 3,1    | ${error}  |
| Nilai LAKIP | 3,1   | ${error}  |
`;
  expectReport(rows('#DIV/0!')).toReport(
    { rule: 'format/angka', message: '#DIV/0!' },
    { rule: 'format/angka', message: '#DIV/0!' },
  );
  expectReport(rows('#REF!')).toReport({ rule: 'format/angka', message: '2 tempat', labels: ['#REF!'] });
});

it('a number in quotes is told without them, and a quoted text is a value by itself', () => {
  const text = (value: string) => `dokumen lkj "Laporan" { tahun 2018 }
indikator a "Nilai" { realisasi ${value} }
`;
  expectReport(text('"«3.3» butir"')).toReport({ rule: 'format/angka', message: 'Angka "3.3"' });
  expectReport(text('"3.3 butir 1" «2017»: 45%')).toReport({ rule: 'sintaks/entri' });
});

it('tells a table in US format once, and mends all of it', () => {
  const rows = (numbers: readonly string[]) => `dokumen lkj "Laporan Kinerja" { tahun 2020 }
tabel "3.9"
| program  | pagu | realisasi | serapan |
| Irigasi | ${numbers.slice(0, 3).join(' | ')} |
| Jalan   | ${numbers.slice(3).join(' | ')} |
`;
  const us = ['1,250,000,000', '1,000,000,000', '80.00%', '2,000,000,000', '1,500,000,000', '75.00%'];
  const indonesian = us.map((text) => text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')));
  const [first, ...others] = us;
  expectReport(rows([`«${first}»`, ...others])).toReport({
    rule: 'format/angka',
    message: '6 angka di tabel ini memakai format Amerika',
    fixes: 1,
  });
  expectReport(rows(us)).applyFix('format/angka').toEqual(rows(indonesian));
  // One among others is a slip of its own.
  expectReport(rows([`«${first}»`, ...indonesian.slice(1)])).toReport({
    rule: 'format/angka',
    message: '"1,250,000,000"',
  });
});

import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const table = (head: string, column: string) => `dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2" ${head}
| program   | ${column} |
| Perumahan | Rp 10.000.000 |
`;

it('tells a version said twice and differently', () => {
  expectReport(table('versi murni', 'pagu perubahan')).toSayOnly('nama/alamat');
});

it('accepts one said twice alike', () => {
  expectReport(table('versi murni', 'pagu murni')).toBeValid();
});

it('a version beside the one that the head means is a comparison', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2" versi perubahan
| Program | Pagu Murni | Pagu Perubahan |
| Perumahan | 100 | 120 |
`).toBeValid();
});

it('tells a year said twice and differently, unless a column means the head’s', () => {
  const years = (head: string, columns: string) => `dokumen lkj "Laporan Kinerja" { tahun 2016 }
tabel "3.1" ${head}
| Indikator | ${columns} |
| Rumah layak huni | 80 | 76 |
`;
  expectReport(years('tahun 2015', 'Target 2016 | Realisasi 2016')).toSayOnly('nama/alamat');
  expectReport(years('tahun 2016', 'Target 2016 | Realisasi 2016')).toBeValid();
  expectReport(years('tahun 2015', 'Target 2016 | Realisasi 2015')).toBeValid();
  expectReport(years('tahun 2015', 'Target 2016 | Realisasi')).toBeValid();
});

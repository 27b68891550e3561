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

import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells a table whose rows have no level', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| program/kegiatan  | pagu          |
| Program Perumahan | Rp 10.000.000 |
| Bedah rumah       | Rp 8.000.000  |
`).toSayOnly('nama/tingkat');
});

it('reads levels from first words', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| program/kegiatan     | pagu         |
| Program Perumahan    | Rp 8.000.000 |
| Kegiatan Bedah rumah | Rp 8.000.000 |
`).toBeValid();
});

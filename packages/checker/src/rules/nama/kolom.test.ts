import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells a row with more cells than heads', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| indikator      | target   |
| Kader terlatih | 40 orang | 38 orang |
`).toSayOnly('nama/kolom');
});

it('accepts missing cells at the end', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| indikator      | target   | realisasi |
| Kader terlatih | 40 orang |
`).toBeValid();
});

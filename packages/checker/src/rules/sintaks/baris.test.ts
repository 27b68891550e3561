import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells rows in a block of something else, all of them once', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2017 }
tujuan "Menurunnya kematian" {
  «| indikator        | target |»
  | Angka kematian ibu | 4 |
  | Angka kematian bayi | 9 |
}
`).toReport({ rule: 'sintaks/baris', message: 'bukan tabel' });
});

it('tells a row that is not closed', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2017 }
tabel "4.2"
| indikator          | target |
| Angka kematian ibu | «4»
`).toReport({ rule: 'sintaks/baris', message: 'tidak diakhiri |', fixes: 1 });
});
